/**
 * What to do next: the order in which open lines of the list are best worked
 * off, so that what would hurt most after the number is gone comes first.
 */
import type { Category } from './category.ts';
import { type Certainty, certainties, type IsoDate, type Role } from './model.ts';

export interface AgendaItem {
  readonly site: string;
  readonly role: Role;
  readonly category: Category;
  readonly certainty: Certainty;
  readonly stillShowsOldNumber: boolean;
  readonly pinned: boolean;
  /** Set while the owner does not want to see it: until this day. */
  readonly postponedUntil: IsoDate | null;
  /** Last day of the number's line. */
  readonly due: IsoDate | null;
}

/** Why a line stands where it stands, worst first. The rank is the index. */
export const harms = [
  // Whoever reads the e-mail, or is taken for the owner, resets everything else.
  'root',
  'money',
  'sign-in',
  'second-step',
  'unclear',
  'contact',
] as const;
export type Harm = (typeof harms)[number];

export function harmOf({ category, role }: Pick<AgendaItem, 'category' | 'role'>): Harm {
  // A number that only stands in an address book opens nothing, whosever book it is.
  if (role === 'contact') return 'contact';
  if (category === 'email' || category === 'identity') return 'root';
  if (category === 'money' || role === 'payment') return 'money';
  if (role === 'sign-in') return 'sign-in';
  return role === 'unknown' ? 'unclear' : 'second-step';
}

/** For `toSorted`: the item to do first is the smaller one. */
export function compareAgenda(a: AgendaItem, b: AgendaItem): number {
  return (
    Number(b.pinned) - Number(a.pinned) ||
    compareText(a.postponedUntil ?? '', b.postponedUntil ?? '') ||
    harms.indexOf(harmOf(a)) - harms.indexOf(harmOf(b)) ||
    compareText(a.due ?? never, b.due ?? never) ||
    Number(b.stillShowsOldNumber) - Number(a.stillShowsOldNumber) ||
    certainties.indexOf(b.certainty) - certainties.indexOf(a.certainty) ||
    compareText(a.site, b.site) ||
    compareText(a.role, b.role)
  );
}

/** Later than any day that people write. */
const never = '9999-12-31';

/** By code units: domain names need no collation, and ten thousand of them no wait. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
