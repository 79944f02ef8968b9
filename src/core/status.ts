/**
 * The state of a binding, read off its events in their order. Nothing here is
 * stored, so a merge can never leave a state that its history does not explain.
 */
import {
  type Binding,
  type BindingEvent,
  type BindingState,
  type Certainty,
  certainties,
  type Move,
  type PageKind,
  type Reason,
  type Sighting,
  type Source,
  type Timestamp,
} from './model.ts';

export interface BindingStatus {
  readonly state: BindingState;
  /** The surest sighting of the retiring number. */
  readonly certainty: Certainty;
  readonly ambiguous: boolean;
  /** Said to be changed, then seen with the old number again. */
  readonly stillShowsOldNumber: boolean;
  /** The last move that has not been taken back. */
  readonly lastMove: Move | null;
  readonly firstSeen: Timestamp;
  readonly lastSeen: Timestamp;
  readonly address: string | null;
  readonly pageKind: PageKind;
  readonly sources: readonly Source[];
  /** Of the surest sighting, the latest among equals. */
  readonly reasons: readonly Reason[];
}

interface Progress {
  readonly state: BindingState | null;
  readonly certainty: Certainty;
  readonly stillShowsOldNumber: boolean;
}

/** Null where the events hold no sighting: then there is nothing to list. */
export function statusOf(binding: Binding): BindingStatus | null {
  const events = inOrder(binding.events);
  const sightings = events.filter(isSighting);
  const first = sightings[0];
  const last = sightings.at(-1);
  if (first === undefined || last === undefined) return null;
  const undone = undoneMoves(events);
  const standing = events.filter((event) => !(event.type === 'move' && undone.has(event.id)));
  const progress = standing.reduce(advance, {
    state: null,
    certainty: 'possible',
    stillShowsOldNumber: false,
  });
  const surest = sightings.reduce((best, next) => (isSurer(best, next) ? best : next));
  return {
    state: progress.state ?? 'suspected',
    certainty: progress.certainty,
    ambiguous: sightings.every((sighting) => sighting.ambiguous),
    stillShowsOldNumber: progress.stillShowsOldNumber,
    lastMove: standing.filter((event) => event.type === 'move').at(-1) ?? null,
    firstSeen: first.at,
    lastSeen: last.at,
    address: sightings.findLast((sighting) => sighting.address !== null)?.address ?? null,
    pageKind: surest.pageKind,
    sources: [...new Set(sightings.map((sighting) => sighting.source))],
    reasons: surest.reasons,
  };
}

/** By time, then by id, so that two copies of a list read the same. */
export function inOrder(events: readonly BindingEvent[]): readonly BindingEvent[] {
  return events.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

export function undoneMoves(events: readonly BindingEvent[]): ReadonlySet<string> {
  return new Set(events.filter((event) => event.type === 'undo').map((event) => event.moveId));
}

function isSighting(event: BindingEvent): event is Sighting {
  return event.type === 'sighting';
}

function isSurer(a: Sighting, b: Sighting): boolean {
  if (a.shows !== b.shows) return a.shows === 'retiring number';
  return certaintyRank(a.certainty) > certaintyRank(b.certainty);
}

/** Weakest is 0. */
export function certaintyRank(certainty: Certainty): number {
  return certainties.indexOf(certainty);
}

function advance(progress: Progress, event: BindingEvent): Progress {
  switch (event.type) {
    case 'sighting':
      return event.shows === 'retiring number'
        ? seeRetiringNumber(progress, event)
        : seeReplacement(progress);
    case 'move':
      return move(progress, event);
    case 'undo':
      return progress;
  }
}

function seeRetiringNumber(progress: Progress, sighting: Sighting): Progress {
  const surer = certaintyRank(sighting.certainty) > certaintyRank(progress.certainty);
  const certainty = surer ? sighting.certainty : progress.certainty;
  const tells = !sighting.ambiguous && sighting.certainty !== 'possible';
  switch (progress.state) {
    case null:
    case 'suspected':
      return { ...progress, certainty, state: tells ? 'to do' : 'suspected' };
    case 'changed':
    case 'verified':
      // A mask that fits the replacement as well says nothing about the change.
      if (sighting.ambiguous) return progress;
      return { certainty, state: 'to do', stillShowsOldNumber: true };
    case 'dismissed':
      // "Not mine" answered what was known then; surer evidence asks again.
      return surer && tells ? { ...progress, certainty, state: 'to do' } : progress;
    case 'to do':
    case 'kept':
      return { ...progress, certainty };
  }
}

function seeReplacement(progress: Progress): Progress {
  switch (progress.state) {
    case 'suspected':
    case 'to do':
    case 'changed':
      return { ...progress, state: 'verified', stillShowsOldNumber: false };
    case null:
    case 'verified':
    case 'kept':
    case 'dismissed':
      return progress;
  }
}

function move(progress: Progress, event: Move): Progress {
  switch (event.action) {
    case 'confirm':
      return { ...progress, state: 'to do' };
    case 'changed':
      return { ...progress, state: 'changed', stillShowsOldNumber: false };
    case 'keep':
      return { ...progress, state: 'kept' };
    case 'dismiss':
      return { ...progress, state: 'dismissed' };
  }
}
