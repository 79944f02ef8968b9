/**
 * The one way in which two pieces of the list become one: pages, imports,
 * backups and devices all join here. The result is the union of events, so it
 * does not depend on the order and folding again changes nothing.
 */
import type { Binding, BindingEvent, Sighting } from './model.ts';
import { inOrder } from './status.ts';

/**
 * Distinct kinds of sighting kept for a binding (see `kindOf`): enough for every
 * page of a site that shows the number, and a bound against a page that invents
 * addresses.
 */
export const mostSightings = 60;

/** Identifies a line of the list. */
export function bindingId(
  binding: Pick<Binding, 'site' | 'numberId' | 'role' | 'account'>,
): string {
  const { site, numberId, role, account } = binding;
  return [site, numberId, role, ...(account === '' ? [] : [account])].join('|');
}

/** Joins two lists; bindings come out sorted by their id. */
export function fold(one: readonly Binding[], other: readonly Binding[]): readonly Binding[] {
  const joined = new Map<string, Binding>();
  for (const binding of [...one, ...other]) {
    const id = bindingId(binding);
    const events = [...(joined.get(id)?.events ?? []), ...binding.events];
    joined.set(id, { ...binding, events: foldEvents(events) });
  }
  return [...joined.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

/** Each event once, in order; of sightings that tell the same, the first and the last; in all `most`. */
export function foldEvents(
  events: readonly BindingEvent[],
  most = mostSightings,
): readonly BindingEvent[] {
  const once = inOrder([...new Map(events.map((event) => [event.id, event])).values()]);
  const sightings = once.filter((event): event is Sighting => event.type === 'sighting');
  const kept = new Set<string>();
  for (const sameKind of groupsOf(sightings)) {
    kept.add(sameKind[0]?.id ?? '').add(sameKind.at(-1)?.id ?? '');
  }
  const remaining = sightings.filter((sighting) => kept.has(sighting.id));
  const first = remaining[0];
  const bounded = new Set([...remaining.slice(-most), ...(first ? [first] : [])]);
  return once.filter((event) => event.type !== 'sighting' || bounded.has(event));
}

function groupsOf(sightings: readonly Sighting[]): Iterable<readonly Sighting[]> {
  const groups = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const kind = kindOf(sighting);
    groups.set(kind, [...(groups.get(kind) ?? []), sighting]);
  }
  return groups.values();
}

function kindOf(sighting: Sighting): string {
  return JSON.stringify([
    sighting.source,
    sighting.address,
    sighting.shows,
    sighting.certainty,
    sighting.ambiguous,
    sighting.pageKind,
  ]);
}
