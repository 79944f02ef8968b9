/** The ways to the place where a number is changed. They are opened on a click and never fetched. */
import type { AddressKind, Confidence, Service, ServiceAddress } from './service.ts';

/** The menus in words, to be read before an address that may be wrong. */
export interface WrittenWay {
  readonly kind: 'written';
  readonly path: string;
  readonly confidence: Confidence;
}

export interface AddressWay {
  readonly kind: AddressKind | 'well-known' | 'seen';
  readonly address: string;
  readonly confidence: Confidence;
}

export type Way = WrittenWay | AddressWay;

/**
 * Every way to change the number at a site, best first: the phone's own page, the
 * account's security page, the password's page (the listed one, else the standard
 * address that sites lead there from), the place where the number was seen, the
 * site, the help article, the way back in. The written path comes first where the
 * number can be changed in the app alone or the best address is of low confidence,
 * and second elsewhere.
 *
 * `site` is a site of the list (`~`-names have no address), `seenAt` the address of
 * a sighting, or null. Of several regional addresses the one on the domain where the
 * number was seen is taken, or the one on `site`.
 */
export function waysToChange(
  service: Service | null,
  site: string,
  seenAt: string | null,
): readonly Way[] {
  const places = [seenDomain(service, seenAt), site];
  const listed = (kind: AddressKind): readonly AddressWay[] => listedWay(service, kind, places);
  const password = listed('change-password');
  const addresses = [
    ...listed('phone'),
    ...listed('account-security'),
    ...(password.length > 0 ? password : wellKnown(service, site)),
    ...seen(seenAt),
    ...front(listed('site'), service, site),
    ...listed('help'),
    ...listed('recovery'),
  ];
  return withPath(service, addresses);
}

function listedWay(
  service: Service | null,
  kind: AddressKind,
  places: readonly (string | undefined)[],
): readonly AddressWay[] {
  const all = service?.addresses.filter((each) => each.kind === kind) ?? [];
  const [near] = places.flatMap((place) => all.find((each) => isOn(each, place)) ?? []);
  const best = near ?? all[0];
  return best === undefined ? [] : [{ kind, address: best.url, confidence: best.confidence }];
}

/** The list shows a service under one domain, but its owner may use another: `amazon.de`. */
function seenDomain(service: Service | null, seenAt: string | null): string | undefined {
  if (seenAt === null || !URL.canParse(seenAt)) return undefined;
  const { hostname } = new URL(seenAt);
  return service?.domains.find((domain) => isUnder(hostname, domain));
}

function isOn({ url }: ServiceAddress, place: string | undefined): boolean {
  return place !== undefined && isUnder(new URL(url).hostname, place);
}

function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** https://www.w3.org/TR/change-password-url/: most sites do not answer there, so it is a try. */
function wellKnown(service: Service | null, site: string): readonly AddressWay[] {
  const address = `https://${site}/.well-known/change-password`;
  const usable = !site.startsWith('~') && site.includes('.') && URL.canParse(address);
  return usable && service?.wellKnown !== false
    ? [{ kind: 'well-known', address, confidence: 'low' }]
    : [];
}

/** Where the standard address is not worth a try, the site's front is: the menus begin there. */
function front(
  listed: readonly AddressWay[],
  service: Service | null,
  site: string,
): readonly AddressWay[] {
  if (listed.length > 0 || service?.wellKnown !== false || site.startsWith('~')) return listed;
  return [{ kind: 'site', address: `https://${site}/`, confidence: 'low' }];
}

/** It showed the number once; whether it can be changed there is not known. */
function seen(address: string | null): readonly AddressWay[] {
  return address === null ? [] : [{ kind: 'seen', address, confidence: 'medium' }];
}

function withPath(service: Service | null, addresses: readonly AddressWay[]): readonly Way[] {
  if (service?.path == null) return addresses;
  const written: WrittenWay = {
    kind: 'written',
    path: service.path,
    confidence: service.confidence,
  };
  const [best, ...others] = addresses;
  const addressFirst = best !== undefined && best.confidence !== 'low' && !service.appOnly;
  // A place that was merely seen, a front page or an article is no better than words.
  const leadsThere = best !== undefined && direct.has(best.kind);
  return addressFirst && leadsThere ? [best, written, ...others] : [written, ...addresses];
}

const direct: ReadonlySet<Way['kind']> = new Set(['phone', 'account-security', 'change-password']);
