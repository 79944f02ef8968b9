/**
 * What of the list goes to the owner's other devices: enough to have the same states
 * there, and of a number no more than a site's mask shows. Pure.
 */
import { fold } from '../fold.ts';
import type { Binding, BindingEvent, IsoDate, RetiringNumber, Sighting } from '../model.ts';
import { inOrder } from '../status.ts';

/** A number as another device may know it. */
export interface SyncedNumber {
  /** The id under which the synced list speaks of it: that of the device that told it first. */
  readonly id: string;
  /** Digits only: `86`. */
  readonly callingCode: string;
  /** Its last digits, as a mask shows them. */
  readonly ending: string;
  readonly lastDay: IsoDate | null;
  readonly reissueDay: IsoDate | null;
  /** True where its owner erased it: every device takes it off its list. */
  readonly erased: boolean;
}

export interface SyncedList {
  readonly numbers: readonly SyncedNumber[];
  readonly bindings: readonly Binding[];
}

export const endingLength = 4;

/** Of sightings, those that a state can depend on: the first, and the latest of what each tells. */
const latestKept = 2;

export function compactBinding(binding: Binding): Binding {
  return { ...binding, events: compactEvents(binding.events) };
}

function compactEvents(events: readonly BindingEvent[]): readonly BindingEvent[] {
  const ordered = inOrder(events);
  const sightings = ordered.filter((event): event is Sighting => event.type === 'sighting');
  const kept = new Set<string>(sightings.slice(0, 1).map(({ id }) => id));
  for (const [index, event] of ordered.entries()) {
    if (event.type !== 'sighting') continue;
    // What follows a sighting up to the owner's next word is one stretch: its end counts.
    const later = ordered.slice(index + 1);
    const untilMove = later.findIndex(({ type }) => type !== 'sighting');
    const stretch = untilMove < 0 ? later : later.slice(0, untilMove);
    const same = stretch.filter((each) => each.type === 'sighting' && tellsTheSame(each, event));
    if (same.length < latestKept) kept.add(event.id);
  }
  return ordered
    .filter((event) => event.type !== 'sighting' || kept.has(event.id))
    .map((event) => (event.type === 'sighting' ? { ...event, reasons: [] } : event));
}

function tellsTheSame(one: Sighting, other: Sighting): boolean {
  return (
    one.shows === other.shows &&
    one.certainty === other.certainty &&
    one.ambiguous === other.ambiguous
  );
}

/** The mask by which another device knows the number again. */
function maskOf(
  number: Pick<RetiringNumber, 'e164'>,
  callingCode: string,
): {
  readonly callingCode: string;
  readonly ending: string;
} {
  return { callingCode, ending: number.e164.slice(-endingLength) };
}

/** By the synced list's id of a number, the id that it has here. */
export type Links = Readonly<Record<string, string>>;

/** A number that is here, with its calling code. */
export interface LocalNumber {
  readonly number: RetiringNumber;
  readonly callingCode: string;
}

/**
 * Which numbers of the synced list are which of those here. One is linked by itself
 * where its mask fits exactly one number here that has no link, and no other synced
 * number has that mask; anything less sure is left alone.
 */
export function linkNumbers(
  synced: readonly SyncedNumber[],
  local: readonly LocalNumber[],
  links: Links,
): Links {
  const known: Record<string, string> = Object.fromEntries(
    Object.entries(links).filter(([, id]) => local.some(({ number }) => number.id === id)),
  );
  for (const each of synced.filter(({ erased }) => !erased)) {
    if (known[each.id] !== undefined) continue;
    const taken = new Set(Object.values(known));
    const fits = local.filter((here) => !taken.has(here.number.id) && isMaskOf(each, here));
    const twins = synced.filter(
      (other) => !other.erased && known[other.id] === undefined && isSameMask(other, each),
    );
    const [only] = fits;
    if (fits.length === 1 && twins.length === 1 && only !== undefined) {
      known[each.id] = only.number.id;
    }
  }
  return known;
}

/** Whether a synced number may be this one. */
export function isMaskOf(synced: SyncedNumber, { number, callingCode }: LocalNumber): boolean {
  return isSameMask(synced, maskOf(number, callingCode));
}

function isSameMask(
  one: Pick<SyncedNumber, 'callingCode' | 'ending'>,
  other: Pick<SyncedNumber, 'callingCode' | 'ending'>,
): boolean {
  return one.callingCode === other.callingCode && one.ending === other.ending;
}

/** Lines of the synced list under the ids of here; those of numbers unknown here are left out. */
export function toLocal(bindings: readonly Binding[], links: Links): readonly Binding[] {
  return bindings.flatMap((binding) => {
    const numberId = links[binding.numberId];
    return numberId === undefined ? [] : [{ ...binding, numberId }];
  });
}

/**
 * The synced list with what is here joined to it. Numbers and lines that only other
 * devices know stay; those of an erased number go.
 */
export function joinSynced(
  synced: SyncedList,
  local: readonly LocalNumber[],
  bindings: readonly Binding[],
  links: Links,
): SyncedList {
  const syncedIdOf = new Map(Object.entries(links).map(([theirs, ours]) => [ours, theirs]));
  const told = new Map(synced.numbers.map((number) => [number.id, number]));
  for (const { number, callingCode } of local) {
    const id = syncedIdOf.get(number.id) ?? number.id;
    const before = told.get(id);
    if (before?.erased === true) continue;
    told.set(id, {
      ...(before ?? { id, erased: false, ...maskOf(number, callingCode) }),
      lastDay: number.lastDay ?? before?.lastDay ?? null,
      reissueDay: number.reissueDay ?? before?.reissueDay ?? null,
    });
    syncedIdOf.set(number.id, id);
  }
  const isTold = (id: string): boolean => told.get(id)?.erased === false;
  const ours = bindings.flatMap((binding) => {
    const numberId = syncedIdOf.get(binding.numberId);
    return numberId === undefined ? [] : [{ ...binding, numberId }];
  });
  return {
    numbers: [...told.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    bindings: fold(synced.bindings, ours)
      .filter(({ numberId }) => isTold(numberId))
      .map(compactBinding),
  };
}
