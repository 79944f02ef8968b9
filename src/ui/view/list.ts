/** The list as it is shown: filtered, searched, grouped and ordered. Pure. */
import type { BindingView } from '../../contract/views.ts';
import { compareAgenda, compareText } from '../../core/agenda.ts';
import type { BindingState } from '../../core/model.ts';
import { nameOfBinding } from './bindings.ts';

export const filters = ['all', 'open', 'suspected', 'done'] as const;
export type Filter = (typeof filters)[number];

export const groupNames = ['open', 'suspected', 'done', 'dismissed'] as const;
export type GroupName = (typeof groupNames)[number];

export interface Group {
  readonly name: GroupName;
  readonly bindings: readonly BindingView[];
}

export interface ListQuery {
  readonly filter: Filter;
  readonly search: string;
  /** Null for all numbers. */
  readonly numberId: string | null;
}

const groupOfState: Readonly<Record<BindingState, GroupName>> = {
  suspected: 'suspected',
  'to do': 'open',
  changed: 'done',
  verified: 'done',
  kept: 'done',
  dismissed: 'dismissed',
};

export function groupOf(binding: BindingView): GroupName {
  return groupOfState[binding.state];
}

/** Groups in the order in which they want attention; empty ones are left out. */
export function groupsOf(bindings: readonly BindingView[], query: ListQuery): readonly Group[] {
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

function ordered(name: GroupName, bindings: readonly BindingView[]): readonly BindingView[] {
  const mine = bindings.filter((binding) => groupOf(binding) === name);
  return mine.toSorted(name === 'open' || name === 'suspected' ? compareAgenda : compareSites);
}

function compareSites(a: BindingView, b: BindingView): number {
  return compareText(a.site, b.site) || compareText(a.role, b.role);
}

/** Every word must be somewhere in the site, its name, its address or the owner's own words for it. */
function search(bindings: readonly BindingView[], text: string): readonly BindingView[] {
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
