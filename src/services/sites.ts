/** Under which site the list shows another: as the catalogue knows, then as its owner merged them. */
import { serviceOf, siteOfService, siteShownAs } from '../catalogue/services.ts';
import { type Merges, membersOf, shownAs } from '../core/groups.ts';
import { siteOf } from '../core/site.ts';

/**
 * Under which site what is found at an address is kept: its registrable domain, but
 * for a service that has only a host of it (WeChat Pay's lies below QQ's domain).
 */
export function siteKept(address: string): string | null {
  const site = siteOf(address);
  if (site === null) return null;
  const ofHost = serviceOf(new URL(address).hostname);
  return ofHost === null || ofHost.id === serviceOf(site)?.id ? site : siteOfService(ofHost);
}

/** One service, one entry: `youtube.com` stands under Google's site. */
export function shownSite(site: string, merges: Merges): string {
  return shownAs(siteShownAs(site), merges);
}

/** Every site that is shown under this one, itself included. */
export function sitesBehind(shown: string, merges: Merges): readonly string[] {
  const members = membersOf(shown, merges);
  return [...new Set(members.flatMap((site) => [site, ...domainsBehind(site)]))];
}

function domainsBehind(site: string): readonly string[] {
  const service = serviceOf(site);
  return service !== null && siteOfService(service) === site ? service.domains : [];
}
