/** The order of the whole list, and its beginning without ordering the rest. Pure. */
import { type AgendaItem, compareAgenda, compareText } from './agenda.ts';
import type { BindingState } from './model.ts';

/** In the order in which they want attention. */
export const groupNames = ['open', 'suspected', 'done', 'dismissed'] as const;
export type GroupName = (typeof groupNames)[number];

const groupOfState: Readonly<Record<BindingState, GroupName>> = {
  suspected: 'suspected',
  'to do': 'open',
  changed: 'done',
  verified: 'done',
  kept: 'done',
  dismissed: 'dismissed',
};

export interface ListedLine extends AgendaItem {
  readonly state: BindingState;
  readonly numberId: string;
}

export function groupOf({ state }: Pick<ListedLine, 'state'>): GroupName {
  return groupOfState[state];
}

/** For lines of one group. */
export function compareInGroup(name: GroupName): (a: ListedLine, b: ListedLine) => number {
  return name === 'open' || name === 'suspected' ? compareAgenda : compareSites;
}

function compareSites(a: ListedLine, b: ListedLine): number {
  return compareText(a.site, b.site) || compareText(a.role, b.role);
}

/** For `toSorted`: the groups in their order, and each in its own. */
export function compareLines(a: ListedLine, b: ListedLine): number {
  const groupOfA = groupOf(a);
  const groupOfB = groupOf(b);
  return groupOfA === groupOfB
    ? compareInGroup(groupOfA)(a, b)
    : groupNames.indexOf(groupOfA) - groupNames.indexOf(groupOfB);
}

/** Lines of one site and number stand together. */
export function siteKey({ site, numberId }: Pick<ListedLine, 'site' | 'numberId'>): string {
  return `${site}|${numberId}`;
}

/**
 * The first so many lines of the list, and beside them all others of the same sites:
 * with them a site's place and how far it has come are as in the whole list.
 */
export function beginningOf<Line extends ListedLine>(
  lines: readonly Line[],
  count: number,
): readonly Line[] {
  const first = smallest(lines, count, compareLines);
  const sites = new Set(first.map(({ site }) => site));
  const keys = new Set(first.map(siteKey));
  return lines.filter((line) => sites.has(line.site) && keys.has(siteKey(line)));
}

/** As `toSorted(compare).slice(0, count)`; looks at each item once where few are wanted. */
export function smallest<Item>(
  items: readonly Item[],
  count: number,
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  const found: Item[] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (found.length === count && last !== undefined && compare(item, last) >= 0) continue;
    // What compares equal came first and stays first.
    const at = found.findIndex((other) => compare(item, other) < 0);
    found.splice(at === -1 ? found.length : at, 0, item);
    if (found.length > count) found.pop();
  }
  return found;
}
