/**
 * What to do next: the order in which open lines of the list are best worked
 * off, so that the ones that would hurt most after the number is gone come first.
 */
import { type Certainty, certainties, type Role } from './model.ts';

export interface AgendaItem {
  readonly site: string;
  readonly role: Role;
  readonly certainty: Certainty;
  readonly stillShowsOldNumber: boolean;
}

/**
 * Lower is more harmful. A stranger with the number can take over an account
 * through the first three alike; an unknown use may be one of them, a mere
 * contact number is not.
 */
const harm: Readonly<Record<Role, number>> = {
  'sign-in': 0,
  'two-step': 0,
  recovery: 0,
  payment: 1,
  unknown: 2,
  contact: 3,
};

/** For `toSorted`: the item to do first is the smaller one. */
export function compareAgenda(a: AgendaItem, b: AgendaItem): number {
  return (
    Number(b.stillShowsOldNumber) - Number(a.stillShowsOldNumber) ||
    certainties.indexOf(b.certainty) - certainties.indexOf(a.certainty) ||
    harm[a.role] - harm[b.role] ||
    compareText(a.site, b.site) ||
    compareText(a.role, b.role)
  );
}

/** By code units: domain names need no collation, and ten thousand of them no wait. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
