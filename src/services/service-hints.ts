/** Which service or site it is that evidence names. */
import { senderKey } from '../catalogue/sender-key.ts';
import type { Service } from '../catalogue/service.ts';
import {
  serviceByAndroidPackage,
  serviceForSender,
  serviceOf,
  siteOfService,
} from '../catalogue/services.ts';
import type { Evidence, ServiceHint } from '../core/evidence.ts';
import { placeOf } from '../core/site.ts';
import { siteKept } from './sites.ts';

export interface NamedPlace {
  /** Under which it is kept: a site, or `~` and a name of our own. */
  readonly site: string;
  readonly service: Service | null;
  readonly address: string | null;
  /** What it is called where it has no site; empty otherwise. */
  readonly title: string;
}

/** Null where nothing that names it can be read. */
export function placeNamedBy({
  hints,
  title,
}: Pick<Evidence, 'hints' | 'title'>): NamedPlace | null {
  for (const hint of hints) {
    const place = lookUp(hint);
    if (place !== null) return place;
  }
  const key = hints.map(ownName).find((name) => name !== '');
  if (key === undefined) return null;
  return { site: `~${key}`, service: null, address: null, title: title || (hints[0]?.value ?? '') };
}

function lookUp({ kind, value }: ServiceHint): NamedPlace | null {
  switch (kind) {
    case 'address':
      return placeAt(value);
    case 'android-app':
      return placeOfService(serviceByAndroidPackage(value));
    case 'sender':
      return placeOfService(serviceForSender(value));
    case 'name':
      // People also give the site's own name as a title.
      return placeOfService(serviceForSender(value) ?? serviceOf(value.trim()));
  }
}

function placeAt(addressOrHost: string): NamedPlace | null {
  const address = /^https?:/i.test(addressOrHost) ? addressOrHost : `https://${addressOrHost}/`;
  const site = siteKept(address);
  if (site === null) return null;
  return { site, service: serviceOf(site), address: placeOf(address), title: '' };
}

function placeOfService(service: Service | null): NamedPlace | null {
  return service === null
    ? null
    : { site: siteOfService(service), service, address: null, title: '' };
}

/** Long enough for any name; it must be one spelling and hold no bar. */
const longestName = 80;

/** The same name gives the same line, whichever file it stands in. */
function ownName({ kind, value }: ServiceHint): string {
  if (kind === 'address') return '';
  const name = kind === 'android-app' ? value.replace(/[^\w.]/g, '') : senderKey(value);
  return name.slice(0, longestName);
}
