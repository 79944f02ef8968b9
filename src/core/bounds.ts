/** How large pages may make what is stored of a site, and of all. Pure. */
import { foldEvents } from './fold.ts';
import type { Binding } from './model.ts';

/**
 * Characters of one site's record as JSON: ten times what a site with a line for every role
 * and a dozen pages needs.
 */
export const mostCharactersOfSite = 100_000;

/**
 * Bytes in the store up to which pages may add to it: some fifteen thousand sites. Chromium
 * gives an extension ten million; what is left is for what the owner does.
 */
export const mostBytesByPages = 8_000_000;

/** Sightings kept for a binding of a site that would grow too large otherwise. */
const fewSightings = 10;

export function charactersOf(bindings: readonly Binding[]): number {
  return bindings.length === 0 ? 0 : JSON.stringify(bindings).length;
}

/** The site's bindings within its bound, or null where a page would make them larger still. */
export function boundedSite(
  before: readonly Binding[],
  after: readonly Binding[],
): readonly Binding[] | null {
  // What the owner wrote is theirs, however long: only what a page adds is bounded.
  const most = Math.max(mostCharactersOfSite, charactersOf(before));
  if (charactersOf(after) <= most) return after;
  const folded = after.map((binding) => ({
    ...binding,
    events: foldEvents(binding.events, fewSightings),
  }));
  return charactersOf(folded) <= most ? folded : null;
}
