/** Sites that the list shows as one. What each site holds stays its own, so that they can part again. */
import { bindingId, fold } from './fold.ts';
import type { Binding } from './model.ts';

/** `{ from: into }`, as the owner merged them. */
export type Merges = Readonly<Record<string, string>>;

/** The site under which another is shown; itself where it was not merged. */
export function shownAs(site: string, merges: Merges): string {
  // A chain is followed; one that the owner closed to a ring ends where it began.
  const passed = new Set<string>();
  let shown = site;
  while (!passed.has(shown)) {
    passed.add(shown);
    shown = intoOf(shown, merges) ?? shown;
  }
  return shown;
}

/** A host may be called `constructor`: only what was merged counts. */
function intoOf(site: string, merges: Merges): string | undefined {
  return Object.hasOwn(merges, site) ? merges[site] : undefined;
}

/** Every site that is shown under this one, itself included. */
export function membersOf(shown: string, merges: Merges): readonly string[] {
  const merged = Object.keys(merges).filter((site) => shownAs(site, merges) === shown);
  return [...new Set([shown, ...merged])];
}

/** The bindings as lines of the list: those of merged sites joined. */
export function linesOf(bindings: readonly Binding[], merges: Merges): readonly Binding[] {
  if (Object.keys(merges).length === 0) return bindings;
  return fold(
    [],
    bindings.map((binding) => ({ ...binding, site: shownAs(binding.site, merges) })),
  );
}

/** The stored bindings behind a line. */
export function partsOf(
  lineId: string,
  bindings: readonly Binding[],
  merges: Merges,
): readonly Binding[] {
  return bindings.filter(
    (binding) => bindingId({ ...binding, site: shownAs(binding.site, merges) }) === lineId,
  );
}
