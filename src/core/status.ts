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
  type IsoDate,
  type Move,
  type OwnerEvent,
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
  /** The owner took it off the list, and it has not been seen since. */
  readonly deleted: boolean;
  readonly pinned: boolean;
  readonly postponedUntil: IsoDate | null;
  /** The owner's name for it, empty where none. */
  readonly title: string;
  readonly note: string;
  /** The last thing the owner did that has not been taken back. */
  readonly lastDone: OwnerEvent | null;
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
  readonly deleted: boolean;
  /** Visits in a row on which the old number was gone. */
  readonly timesGone: number;
}

const beginning: Progress = {
  state: null,
  certainty: 'possible',
  stillShowsOldNumber: false,
  deleted: false,
  timesGone: 0,
};

/** A page may be slow or broken once; twice, the number is gone. */
const timesGoneToVerify = 2;

/** Null where no sighting stands: then there is nothing to list. */
export function statusOf(binding: Binding): BindingStatus | null {
  const events = inOrder(binding.events);
  const undone = undoneEvents(events);
  const standing = events.filter((event) => !undone.has(event.id));
  const sightings = standing.filter(isSighting);
  const first = sightings[0];
  const last = sightings.at(-1);
  if (first === undefined || last === undefined) return null;
  const progress = standing.reduce(advance, beginning);
  const plan = standing.findLast((event) => event.type === 'plan');
  const edit = standing.findLast((event) => event.type === 'edit');
  const surest = sightings.reduce((best, next) => (isSurer(best, next) ? best : next));
  return {
    state: progress.state ?? 'suspected',
    certainty: progress.certainty,
    ambiguous: sightings.every((sighting) => sighting.ambiguous),
    stillShowsOldNumber: progress.stillShowsOldNumber,
    deleted: progress.deleted,
    pinned: plan?.pinned ?? false,
    postponedUntil: plan?.postponedUntil ?? null,
    title: edit?.title ?? '',
    note: edit?.note ?? '',
    lastDone: standing.findLast(isOwnerEvent) ?? null,
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

/** Ids of what was taken back and not put back since: an undo can be taken back by a later one. */
export function undoneEvents(events: readonly BindingEvent[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const event of inOrder(events.filter((each) => each.type === 'undo')).toReversed()) {
    if (event.type === 'undo' && !undone.has(event.id)) undone.add(event.eventId);
  }
  return undone;
}

function isOwnerEvent(event: BindingEvent): event is OwnerEvent {
  return event.type === 'move' || event.type === 'plan' || event.type === 'edit';
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
      return see(progress, event);
    case 'move':
      return move(progress, event);
    case 'plan':
    case 'edit':
    case 'undo':
      return progress;
  }
}

function see(progress: Progress, sighting: Sighting): Progress {
  switch (sighting.shows) {
    case 'retiring number':
      // What was taken off the list and is seen again begins anew.
      return seeRetiringNumber(progress.deleted ? beginning : progress, sighting);
    case 'replacement':
      return verify(progress);
    case 'neither':
      return seeNeither(progress);
  }
}

function seeRetiringNumber(before: Progress, sighting: Sighting): Progress {
  const surer = certaintyRank(sighting.certainty) > certaintyRank(before.certainty);
  const certainty = surer ? sighting.certainty : before.certainty;
  const tells = !sighting.ambiguous && sighting.certainty !== 'possible';
  const progress = { ...before, timesGone: 0 };
  switch (before.state) {
    case null:
    case 'suspected':
      return { ...progress, certainty, state: tells ? 'to do' : 'suspected' };
    case 'changed':
    case 'verified':
      // A mask that fits the replacement as well says nothing about the change.
      if (sighting.ambiguous) return before;
      return { ...progress, certainty, state: 'to do', stillShowsOldNumber: true };
    case 'dismissed':
      // "Not mine" answered what was known then; surer evidence asks again.
      return surer && tells ? { ...progress, certainty, state: 'to do' } : progress;
    case 'to do':
    case 'kept':
      return { ...progress, certainty };
  }
}

function verify(progress: Progress): Progress {
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

/** Gone without the replacement being shown only confirms what the owner said. */
function seeNeither(progress: Progress): Progress {
  if (progress.state !== 'changed') return progress;
  const timesGone = progress.timesGone + 1;
  return timesGone < timesGoneToVerify ? { ...progress, timesGone } : verify(progress);
}

function move(progress: Progress, event: Move): Progress {
  switch (event.action) {
    case 'confirm':
      return { ...progress, state: 'to do' };
    case 'reopen':
      return { ...progress, state: 'to do', stillShowsOldNumber: false };
    case 'changed':
      return { ...progress, state: 'changed', stillShowsOldNumber: false, timesGone: 0 };
    case 'keep':
      return { ...progress, state: 'kept' };
    case 'dismiss':
      return { ...progress, state: 'dismissed' };
    case 'delete':
      return { ...progress, deleted: true };
  }
}
