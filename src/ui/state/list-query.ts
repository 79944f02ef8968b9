/** What of the list is looked at, and the list that follows from it. */
import { computed, signal } from '@preact/signals';
import { type Filter, type Group, groupsOf } from '../view/list.ts';
import { talliesOf } from '../view/sections.ts';
import { overview } from './store.ts';

export const filter = signal<Filter>('all');
export const search = signal('');
const wantedNumber = signal<string | null>(null);

/** Null for all numbers; a number that was removed is chosen no longer. */
export const chosenNumber = {
  get value(): string | null {
    const id = wantedNumber.value;
    return overview.value?.numbers.some((number) => number.id === id) ? id : null;
  },
  set value(id: string | null) {
    wantedNumber.value = id;
  },
};

export const groups = computed<readonly Group[]>(() =>
  groupsOf(overview.value?.bindings ?? [], {
    filter: filter.value,
    search: search.value,
    numberId: chosenNumber.value,
  }),
);

export const tallies = computed(() => talliesOf(overview.value?.bindings ?? []));
