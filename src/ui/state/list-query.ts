/** What of the list is looked at, and the list that follows from it. */
import { computed, signal } from '@preact/signals';
import { type GroupName, groupNames } from '../../core/listing.ts';
import { type Filter, type Group, groupsOf } from '../view/list.ts';
import { type SectionedGroup, sectionsOf, talliesOf } from '../view/sections.ts';
import { counts, overview } from './store.ts';

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

/** The same cut into sections and sites. */
export const sectioned = computed<readonly SectionedGroup[]>(() =>
  groups.value.map((group) => ({ name: group.name, sections: sectionsOf(group) })),
);

function countHere(name: GroupName): number {
  return groups.value.find((group) => group.name === name)?.bindings.length ?? 0;
}

/** How many lines each group has, also while only the beginning of the list is here. */
export const groupCounts = computed<Readonly<Record<GroupName, number>>>(() => {
  const told = counts.value;
  const isAll = filter.value === 'all' && search.value === '' && chosenNumber.value === null;
  if (told !== null && isAll) return told;
  return {
    open: countHere('open'),
    suspected: countHere('suspected'),
    done: countHere('done'),
    dismissed: countHere('dismissed'),
  };
});

/** Lines of what is looked at that are not here yet; none where a question narrows it. */
export const coming = computed(() => {
  return groupNames.reduce((sum, name) => sum + groupCounts.value[name] - countHere(name), 0);
});

export const tallies = computed(() => talliesOf(overview.value?.bindings ?? []));
