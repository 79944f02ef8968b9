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

/** Names the site under which another is shown. */
export type Shown = (site: string) => string;

/** The bindings as lines of the list: those of sites that are shown as one joined. */
export function linesOf(bindings: readonly Binding[], shown: Shown): readonly Binding[] {
  const moved = bindings.map((binding) => ({ ...binding, site: shown(binding.site) }));
  const isMoved = moved.some((binding, index) => binding.site !== bindings[index]?.site);
  return isMoved ? fold([], moved) : bindings;
}

/** The stored bindings behind a line. */
export function partsOf(
  lineId: string,
  bindings: readonly Binding[],
  shown: Shown,
): readonly Binding[] {
  return bindings.filter(
    (binding) => bindingId({ ...binding, site: shown(binding.site) }) === lineId,
  );
}
