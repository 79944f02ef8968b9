/** What the popup says of the page it was opened on. */
import type { CurrentPage, LineView, ListView } from '../../contract/views.ts';
import { compareAgenda } from '../../core/agenda.ts';
import { groupNames, groupOf } from '../../core/listing.ts';

export type SiteSituation =
  /** A page of the browser itself, or no page. */
  | 'unreadable'
  | 'found'
  | 'nothing found'
  /** Numbers were found, and the store had no room for them if they are the owner's. */
  | 'maybe left out'
  /** May be read, has not been. */
  | 'not read'
  | 'not allowed';

export function situationOf(
  page: CurrentPage | null,
  bindings: readonly LineView[],
  /** Read just now: a page that holds nothing leaves no reading behind. */
  readNow: boolean,
  findingsLeftOut: boolean,
): SiteSituation {
  if (page === null || page.site === null) return 'unreadable';
  if (bindings.length > 0) return 'found';
  if (findingsLeftOut && (page.reading?.candidates ?? 0) > 0) return 'maybe left out';
  if (page.reading !== null || readNow) return 'nothing found';
  return page.watched ? 'not read' : 'not allowed';
}

/** What the list holds of the page's site, what wants attention first. */
export function bindingsOfPage({ bindings, currentPage }: ListView): readonly LineView[] {
  // A site that is shown as part of another stands on the list under that one.
  const shown = currentPage?.shownAs ?? null;
  return bindings
    .filter((binding) => binding.site === shown && binding.state !== 'dismissed')
    .toSorted(
      (a, b) =>
        groupNames.indexOf(groupOf(a)) - groupNames.indexOf(groupOf(b)) || compareAgenda(a, b),
    );
}
