/**
 * The events that a proposal becomes once the owner accepts it. Pure: the time and ids
 * are given.
 */
import type { EvidenceSource } from './evidence.ts';
import { foldEvents } from './fold.ts';
import type { Binding, BindingEvent, Edit, Reason, Sighting, Timestamp, Undo } from './model.ts';
import type { ProposedLine, Trace } from './proposal.ts';
import { statusOf, undoneEvents } from './status.ts';

interface Stamps {
  readonly now: () => Timestamp;
  readonly newId: () => string;
}

/**
 * What accepting adds to the line, or what is new in it where there is one: nothing
 * where it was accepted before. Ids follow from what was found, so that the same file
 * read twice, on this device or another, tells nothing twice.
 */
export function eventsOfAcceptance(
  proposed: ProposedLine,
  line: Binding | undefined,
  stamps: Stamps,
): readonly BindingEvent[] {
  const before = line?.events ?? [];
  const sightings = proposed.traces.flatMap((trace) => sightingsOf(proposed, trace, line, stamps));
  const found = [...sightings, ...titleOf(proposed, line, stamps)];
  const seen = [...newAmong(found, before, stamps), ...takenBackDeletes(before, stamps)];
  // The owner says that it is theirs: where the findings alone do not, that is said beside them.
  const state = stateOf(proposed, [...before, ...seen]);
  return state === 'suspected' || state === 'dismissed'
    ? [...seen, { type: 'move', ...stamp(stamps), action: 'confirm', note: '' }]
    : seen;
}

function stateOf(
  line: Pick<Binding, 'site' | 'numberId' | 'role' | 'account'>,
  events: readonly BindingEvent[],
) {
  return statusOf({ ...line, events: foldEvents(events) })?.state ?? null;
}

function stamp({ now, newId }: Stamps): { readonly id: string; readonly at: Timestamp } {
  return { id: newId(), at: now() };
}

/** Site names are long at their beginning; an id has room for so much of their end. */
const longestSite = 40;

function idOf(site: string, what: string): string {
  return `${what} ${site.slice(-longestSite)}`;
}

function sightingsOf(
  { site, certainty, reasons, address }: ProposedLine,
  { source, firstAt, lastAt, count }: Trace,
  line: Binding | undefined,
  { now }: Stamps,
): readonly Sighting[] {
  const dates = [...new Set([firstAt, lastAt])].filter((date) => date !== null);
  // What has no date tells nothing of what came after: it stands where the line begins.
  const undated = { id: idOf(site, source), at: line?.events[0]?.at ?? now() };
  const times =
    dates.length === 0
      ? [undated]
      : dates.map((date) => ({ id: idOf(site, `${source} ${date}`), at: Math.min(date, now()) }));
  return times.map(({ id, at }) => ({
    type: 'sighting',
    id,
    at,
    source,
    address,
    pageKind: 'other',
    shows: 'retiring number',
    certainty,
    ambiguous: false,
    reasons: [...reasons, reasonOf(source, count)],
  }));
}

/** How often a site was visited is not for keeping. */
function reasonOf(source: EvidenceSource, count: number): Reason {
  const code = `found-${source}`;
  return source === 'history' ? { code } : { code, detail: String(count) };
}

/** What has no site is called as its source calls it, until the owner says otherwise. */
function titleOf(
  { site, title }: ProposedLine,
  line: Binding | undefined,
  { now }: Stamps,
): readonly Edit[] {
  if (!site.startsWith('~') || title === '') return [];
  if (line !== undefined && statusOf(line)?.title !== undefined && statusOf(line)?.title !== '') {
    return [];
  }
  return [{ type: 'edit', id: idOf(site, 'title'), at: now(), title, note: '' }];
}

/** What is not there yet; what was there and was taken back is put back. */
function newAmong(
  found: readonly BindingEvent[],
  before: readonly BindingEvent[],
  stamps: Stamps,
): readonly BindingEvent[] {
  const known = new Set(before.map(({ id }) => id));
  const undone = undoneEvents(before);
  return found.flatMap((event): readonly BindingEvent[] => {
    if (!known.has(event.id)) return [event];
    return undone.has(event.id) ? takeBackUndos(event.id, before, stamps) : [];
  });
}

function takeBackUndos(
  eventId: string,
  before: readonly BindingEvent[],
  stamps: Stamps,
): readonly Undo[] {
  const undone = undoneEvents(before);
  return before.flatMap((event) =>
    event.type === 'undo' && event.eventId === eventId && !undone.has(event.id)
      ? [takeBack(event, stamps)]
      : [],
  );
}

function takenBackDeletes(before: readonly BindingEvent[], stamps: Stamps): readonly Undo[] {
  const undone = undoneEvents(before);
  return before.flatMap((event) =>
    event.type === 'move' && event.action === 'delete' && !undone.has(event.id)
      ? [takeBack(event, stamps)]
      : [],
  );
}

function takeBack(event: BindingEvent, stamps: Stamps): Undo {
  return { type: 'undo', ...stamp(stamps), eventId: event.id };
}
