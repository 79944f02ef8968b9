/** The list as it is shown: filtered, searched, grouped and ordered. Pure. */
import type { LineView } from '../../contract/views.ts';
import { compareInGroup, type GroupName, groupNames, groupOf } from '../../core/listing.ts';
import { nameOfBinding } from './bindings.ts';

export const filters = ['all', 'open', 'suspected', 'done'] as const;
export type Filter = (typeof filters)[number];

export interface Group {
  readonly name: GroupName;
  readonly bindings: readonly LineView[];
}

export interface ListQuery {
  readonly filter: Filter;
  readonly search: string;
  /** Null for all numbers. */
  readonly numberId: string | null;
}

/** Groups in the order in which they want attention; empty ones are left out. */
export function groupsOf(bindings: readonly LineView[], query: ListQuery): readonly Group[] {
  const wanted = bindings.filter(
    (binding) =>
      (query.filter === 'all' || groupOf(binding) === query.filter) &&
      (query.numberId === null || binding.numberId === query.numberId),
  );
  const found = search(wanted, query.search);
  return groupNames
    .map((name) => ({ name, bindings: ordered(name, found) }))
    .filter((group) => group.bindings.length > 0);
}

function ordered(name: GroupName, bindings: readonly LineView[]): readonly LineView[] {
  return bindings.filter((binding) => groupOf(binding) === name).toSorted(compareInGroup(name));
}

/** Every word must be somewhere in the site, its name, its address or the owner's own words for it. */
function search(bindings: readonly LineView[], text: string): readonly LineView[] {
  const words = plain(text).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return bindings;
  return bindings.filter((binding) => {
    const { site, account, note, address } = binding;
    const name = nameOfBinding(binding);
    const searched = plain([site, name, binding.name, account, note, address ?? ''].join(' '));
    return words.every((word) => searched.includes(word));
  });
}

/** Case, width and accents do not matter to someone who is looking. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
