/**
 * A group of the list cut into sections by why each line stands where it stands,
 * and into sites: what one site holds is changed on one visit. Pure.
 */
import type { LineView } from '../../contract/views.ts';
import { type Harm, harmOf, harms } from '../../core/agenda.ts';
import { type GroupName, siteKey } from '../../core/listing.ts';
import { isOpen } from './bindings.ts';
import type { Group } from './list.ts';

export const sectionNames = ['pinned', ...harms, 'postponed'] as const;
export type SectionName = 'pinned' | Harm | 'postponed';

/** Lines of one site and number that stand together. */
export interface Cluster {
  readonly key: string;
  readonly bindings: readonly LineView[];
}

export interface Section {
  /** Null where a group has no order to explain. */
  readonly name: SectionName | null;
  readonly clusters: readonly Cluster[];
}

export function sectionsOf({ name, bindings }: Group): readonly Section[] {
  if (name !== 'open') return [{ name: null, clusters: clustersOf(bindings, '') }];
  const placed = (wanted: 'pinned' | 'postponed' | null): readonly LineView[] =>
    bindings.filter((binding) => placeOf(binding) === wanted);
  const byHarm = clustersOf(placed(null), '');
  return sectionNames
    .map((section): Section => {
      if (section === 'pinned' || section === 'postponed') {
        return { name: section, clusters: clustersOf(placed(section), section) };
      }
      return { name: section, clusters: byHarm.filter((each) => worstOf(each) === section) };
    })
    .filter((section) => section.clusters.length > 0);
}

function placeOf({ pinned, postponedUntil }: LineView): 'pinned' | 'postponed' | null {
  return pinned ? 'pinned' : postponedUntil === null ? null : 'postponed';
}

/** The lines come in their order, so the first of a site is its worst. */
function worstOf({ bindings: [first] }: Cluster): Harm | null {
  return first === undefined ? null : harmOf(first);
}

function clustersOf(bindings: readonly LineView[], prefix: string): readonly Cluster[] {
  const clusters = new Map<string, LineView[]>();
  for (const binding of bindings) {
    const key = siteKey(binding);
    const lines = clusters.get(key);
    if (lines === undefined) clusters.set(key, [binding]);
    else lines.push(binding);
  }
  return [...clusters].map(([key, lines]) => ({ key: `${prefix} ${key}`, bindings: lines }));
}

export interface SiteTally {
  readonly done: number;
  readonly total: number;
}

/** How far each site has come: it is done when each of its lines is. */
export function talliesOf(bindings: readonly LineView[]): ReadonlyMap<string, SiteTally> {
  const tallies = new Map<string, SiteTally>();
  for (const binding of bindings) {
    if (binding.state === 'dismissed') continue;
    const key = siteKey(binding);
    const { done, total } = tallies.get(key) ?? { done: 0, total: 0 };
    tallies.set(key, { done: done + (isOpen(binding) ? 0 : 1), total: total + 1 });
  }
  return tallies;
}

export interface SectionedGroup {
  readonly name: GroupName;
  readonly sections: readonly Section[];
}

/** How many sites are to be painted for all of it. */
export function clusterCount(groups: readonly SectionedGroup[]): number {
  return groups.reduce((sum, { sections }) => sum + countOf(sections), 0);
}

function countOf(sections: readonly Section[]): number {
  return sections.reduce((sum, { clusters }) => sum + clusters.length, 0);
}

/** The first so many clusters, in their groups and sections. */
export function beginningOfGroups(
  groups: readonly SectionedGroup[],
  count: number,
): readonly SectionedGroup[] {
  let left = count;
  return groups
    .map(({ name, sections }) => {
      const shown = shownSections(sections, left);
      left -= countOf(shown);
      return { name, sections: shown };
    })
    .filter(({ sections }) => sections.length > 0);
}

/** The first so many clusters, in their sections. */
function shownSections(sections: readonly Section[], count: number): readonly Section[] {
  let left = count;
  return sections
    .map((section) => {
      const clusters = section.clusters.slice(0, left);
      left -= clusters.length;
      return { ...section, clusters };
    })
    .filter((section) => section.clusters.length > 0);
}
