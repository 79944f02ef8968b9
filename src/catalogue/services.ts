/** Finding a service by host, id, app or sender. Nothing is read before the first question. */
import { keysOf, unpackService } from './packed-form.ts';
import { senderKey } from './sender-key.ts';
import type { Service } from './service.ts';
import { packedServices } from './services-packed.ts';

interface Index {
  readonly lines: readonly string[];
  /** Line numbers. */
  readonly byDomain: ReadonlyMap<string, number>;
  readonly byId: ReadonlyMap<string, number>;
}

let index: Index | null = null;
const read = new Map<number, Service>();

function theIndex(): Index {
  index ??= indexOf(packedServices.trim().split('\n'));
  return index;
}

function indexOf(lines: readonly string[]): Index {
  const byDomain = new Map<string, number>();
  const byId = new Map<string, number>();
  lines.forEach((line, at) => {
    const { id, domains } = keysOf(line);
    byId.set(id, at);
    for (const domain of domains) byDomain.set(domain, at);
  });
  return { lines, byDomain, byId };
}

function serviceAt(line: number | undefined): Service | null {
  if (line === undefined) return null;
  const text = theIndex().lines[line];
  if (text === undefined) return null;
  const service = read.get(line) ?? unpackService(text);
  read.set(line, service);
  return service;
}

/**
 * The service to which a host or a site of the list belongs, or null. The nearest
 * name wins: `pay.weixin.qq.com` is WeChat's though `qq.com` is QQ's. One look-up
 * for each label of the host.
 */
export function serviceOf(hostOrSite: string): Service | null {
  const { byDomain } = theIndex();
  let host = hostOrSite.toLowerCase().replace(/\.$/, '');
  while (host.includes('.')) {
    const line = byDomain.get(host);
    if (line !== undefined) return serviceAt(line);
    host = host.slice(host.indexOf('.') + 1);
  }
  return null;
}

export function serviceById(id: string): Service | null {
  return serviceAt(theIndex().byId.get(id));
}

/** The site under which all domains of a service are one entry of the list. */
export function siteOfService(service: Service): string {
  return service.domains[0] ?? service.id;
}

/** A site as the list shows it: its service's own, or itself where the catalogue has none. */
export function siteShownAs(site: string): string {
  const service = serviceOf(site);
  return service === null ? site : siteOfService(service);
}

/** Every service, in the order of their ids. Reads the whole catalogue: a few milliseconds. */
export function allServices(): readonly Service[] {
  return theIndex().lines.flatMap((_, line) => serviceAt(line) ?? []);
}

let byPackage: ReadonlyMap<string, Service> | null = null;

/** The service of an Android app, as logins that were saved in one name it: `com.taobao.taobao`. */
export function serviceByAndroidPackage(name: string): Service | null {
  byPackage ??= new Map(
    allServices().flatMap((service) =>
      service.androidPackages.map((each) => [each, service] as const),
    ),
  );
  return byPackage.get(name) ?? null;
}

let bySender: ReadonlyMap<string, Service | null> | null = null;

/**
 * The service that a message names as its sender: a signature (`【支付宝】`), a
 * header (`AX-HDFCBK`), a short number (`95588`) or a name. Null where none or more
 * than one goes by it.
 */
export function serviceForSender(sender: string): Service | null {
  bySender ??= senders();
  return bySender.get(senderKey(sender)) ?? null;
}

function senders(): ReadonlyMap<string, Service | null> {
  const found = new Map<string, Service | null>();
  for (const service of allServices()) {
    const names = [service.name, ...Object.values(service.localNames), ...service.senders];
    for (const key of new Set(names.map((name) => senderKey(name)))) {
      if (key !== '') found.set(key, found.has(key) ? null : service);
    }
  }
  return found;
}
