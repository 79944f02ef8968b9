/** What the catalogue knows of a line's site: kind, name, and the ways to change the number there. */
import { checklist, checklistSite } from '../catalogue/checklist.ts';
import { nameOf, type Service } from '../catalogue/service.ts';
import { serviceOf } from '../catalogue/services.ts';
import { type Way, waysToChange } from '../catalogue/ways.ts';
import { wrongLinkReport } from '../catalogue/wrong-link.ts';
import type { LineView, WayView } from '../contract/views.ts';
import { type Category, categoryByName } from '../core/category.ts';
import type { Settings } from '../core/model.ts';
import { placeOf } from '../core/site.ts';

type ServiceFacts = Pick<LineView, 'category' | 'name' | 'ways'>;

/** `seenAt` is where the number was last seen there, or null. */
export function serviceFacts(
  site: string,
  seenAt: string | null,
  settings: Settings,
  language: string,
): ServiceFacts {
  const service = serviceOfLine(site);
  const ownLink = ownLinkOf(site, settings);
  const ways = waysToChange(service, site, seenAt).map(viewOf);
  return {
    category: categoryOfSite(site),
    name: service === null ? '' : nameOf(service, language),
    ways: ownLink === undefined ? ways : [ownWay(ownLink), ...ways],
  };
}

/** A wrong link told where the catalogue's care is taken; empty where it knows no service. */
export function reportOfSite(site: string, seenAt: string | null, settings: Settings): string {
  const service = serviceOfLine(site);
  if (service === null) return '';
  const ways = waysToChange(service, site, seenAt).map(viewOf);
  return report(service, site, ways, ownLinkOf(site, settings));
}

function serviceOfLine(site: string): Service | null {
  return site.startsWith('~') ? null : serviceOf(site);
}

function ownLinkOf(site: string, { ownLinks }: Settings): string | undefined {
  return Object.hasOwn(ownLinks, site) ? ownLinks[site] : undefined;
}

/** Of the catalogue's service; else a row of the checklist says its own, and of a site its name must tell. */
export function categoryOfSite(site: string): Category {
  const known = categoryBySite.get(site);
  if (known !== undefined) return known;
  const row = site.startsWith('~')
    ? checklist.find((item) => site === checklistSite(item))
    : serviceOf(site);
  const category = row?.category ?? categoryByName(site);
  categoryBySite.set(site, category);
  return category;
}

/** A category does not change while the background lives; a list asks for ten thousand at once. */
const categoryBySite = new Map<string, Category>();

function ownWay(address: string): WayView {
  return { kind: 'own', address, path: '', confidence: 'high' };
}

function viewOf(way: Way): WayView {
  const { kind, confidence } = way;
  return way.kind === 'written'
    ? { kind, address: null, path: way.path, confidence }
    : { kind, address: way.address, path: '', confidence };
}

/** A report is made to be posted: no query of the owner's link, no page the owner was on. */
function report(
  service: Service,
  site: string,
  ways: readonly WayView[],
  ownLink: string | undefined,
): string {
  const shown = ways.find((way) => way.address !== null && way.kind !== 'seen')?.address ?? null;
  const better = ownLink === undefined ? null : placeOf(ownLink);
  return wrongLinkReport({ service, site, shown, better });
}
