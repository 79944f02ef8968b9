/** Addresses and the sites they belong to. */
import { getDomain } from 'tldts';

/** Longer addresses are cut: a path is for opening a page, not for keeping its data. */
const longestAddress = 300;

/**
 * The registrable domain of an address (`id.shop.co.uk` gives `shop.co.uk`), the
 * host itself where it has none (an IP address, `localhost`), or null where the
 * address is not one of the web. Hosting suffixes such as `github.io` count as
 * public: their subdomains belong to different owners.
 */
export function siteOf(address: string): string | null {
  const url = webUrl(address);
  if (url === null) return null;
  return getDomain(url.hostname, { allowPrivateDomains: true }) ?? url.hostname;
}

/** The address without query, fragment and credentials; null where it is not one of the web. */
export function placeOf(address: string): string | null {
  const url = webUrl(address);
  return url === null ? null : (url.origin + url.pathname).slice(0, longestAddress);
}

/** Parsed first, so that one host has one spelling whatever its script or case. */
function webUrl(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}
