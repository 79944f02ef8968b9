/** What the catalogue knows of a line's site: kind, name, and the ways to change the number there. */
import { checklist, checklistSite } from '../catalogue/checklist.ts';
import { nameOf, type Service } from '../catalogue/service.ts';
import { serviceOf } from '../catalogue/services.ts';
import { type Way, waysToChange } from '../catalogue/ways.ts';
import { wrongLinkReport } from '../catalogue/wrong-link.ts';
import type { BindingView, WayView } from '../contract/views.ts';
import { type Category, categoryByName } from '../core/category.ts';
import type { Settings } from '../core/model.ts';
import { placeOf } from '../core/site.ts';

type ServiceFacts = Pick<BindingView, 'category' | 'name' | 'ways' | 'wrongLinkReport'>;

/** `seenAt` is where the number was last seen there, or null. */
export function serviceFacts(
  site: string,
  seenAt: string | null,
  settings: Settings,
  language: string,
): ServiceFacts {
  const service = site.startsWith('~') ? null : serviceOf(site);
  const ownLink = Object.hasOwn(settings.ownLinks, site) ? settings.ownLinks[site] : undefined;
  const ways = waysToChange(service, site, seenAt).map(viewOf);
  return {
    category: service?.category ?? categoryOf(site),
    name: service === null ? '' : nameOf(service, language),
    ways: ownLink === undefined ? ways : [ownWay(ownLink), ...ways],
    wrongLinkReport: service === null ? '' : report(service, site, ways, ownLink),
  };
}

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

/** A row of the checklist says its own category; of a site its name must tell. */
function categoryOf(site: string): Category {
  const row = checklist.find((item) => site === checklistSite(item));
  return row?.category ?? categoryByName(site);
}
