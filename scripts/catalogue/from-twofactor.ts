/** Sites that send codes, from 2factorauth/twofactorauth. */
import * as z from 'zod/mini';
import type { Category } from '../../src/core/category.ts';
import { type Collection, isSuffix, siteOfHost } from './collection.ts';
import { categoryOfDomain, categoryOfSource, partOf } from './merge-tables.ts';
import type { Row, RowAddress } from './row.ts';

const directorySchema = z.array(
  z.object({
    name: z.string(),
    domain: z.string(),
    'additional-domains': z.optional(z.array(z.string())),
    documentation: z.optional(z.string()),
    recovery: z.optional(z.string()),
    categories: z.array(z.string()),
    regions: z.optional(z.array(z.string())),
  }),
);
type Site = z.infer<typeof directorySchema>[number];

export function takeTwoFactor(content: unknown, into: Collection, date: string): void {
  const sites = directorySchema.parse(content);
  // Sites before parts of sites, so that `mail.google.com` finds Google.
  const whole = sites.filter(({ domain }) => siteOfHost(domain) === domain);
  const parts = sites.filter((site) => !whole.includes(site));
  for (const site of [...whole, ...parts]) takeSite(site, into, date);
}

function takeSite(site: Site, into: Collection, date: string): void {
  const whole = partOf[site.domain];
  const hosts = [site.domain, ...(site['additional-domains'] ?? [])];
  const known = into.byHosts(whole === undefined ? [site.domain] : [whole]) ?? into.byHosts(hosts);
  if (known !== undefined) {
    into.addDomains(
      known.id,
      hosts.filter((host) => partOf[host] === undefined),
    );
    // A part's article is about the part.
    if (known.domains.includes(site.domain)) addArticles(known.id, site, into);
    return;
  }
  const row = rowOf(site, into, date);
  if (row.domains.length > 0 && into.add(categoryOf(site), row)) {
    addArticles(row.id, site, into);
  }
}

function addArticles(id: string, site: Site, into: Collection): void {
  const articles: readonly [RowAddress['kind'], string | undefined][] = [
    ['help', site.documentation],
    ['recovery', site.recovery],
  ];
  for (const [kind, url] of articles) {
    if (url === undefined) continue;
    if (into.byId(id)?.addresses?.some((address) => address.kind === kind)) continue;
    into.addAddress(id, { kind, url, confidence: 'medium', source: 'twofactor' });
  }
}

function categoryOf(site: Site): Category {
  const [first = ''] = site.categories;
  return categoryOfDomain[siteOfHost(site.domain)] ?? categoryOfSource[first] ?? 'other';
}

function rowOf(site: Site, into: Collection, date: string): Row {
  // `-cu` says that it is not offered there; the rest of the world is.
  const countries = (site.regions ?? []).filter((region) => !region.startsWith('-'));
  const hosts = [site.domain, ...(site['additional-domains'] ?? [])];
  return {
    id: freeId(site, into),
    name: site.name.replace(/[|;]/g, ','),
    domains: [...new Set(hosts.map((host) => siteOfHost(host)))].filter((host) => !isSuffix(host)),
    ...(countries.length === 0
      ? {}
      : { countries: countries.map((region) => region.toUpperCase()).toSorted() }),
    tier: 3,
    phoneUse: ['two-step'],
    sources: { service: 'twofactor', phoneUse: 'twofactor' },
    confidence: 'medium',
    date,
  };
}

function freeId(site: Site, into: Collection): string {
  const candidates = [site.name, site.domain.split('.')[0] ?? '', site.domain].map((text) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, ''),
  );
  const id = candidates.find((each) => each !== '' && into.byId(each) === undefined);
  if (id === undefined) throw new Error(`no id is free for ${site.domain}`);
  return id;
}
