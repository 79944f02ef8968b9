/** Domains that share accounts and pages on which a password is changed, from apple/password-manager-resources. */
import * as z from 'zod/mini';
import { type Collection, siteOfHost } from './collection.ts';

const groupsSchema = z.array(
  z.union([z.array(z.string()), z.object({ from: z.array(z.string()), to: z.array(z.string()) })]),
);

export function takeSharedDomains(content: unknown, into: Collection): void {
  for (const group of groupsSchema.parse(content)) {
    const hosts = Array.isArray(group) ? group : [...group.to, ...group.from];
    const owners = new Set(hosts.flatMap((host) => into.byHosts([host])?.id ?? []));
    const [owner, ...others] = owners;
    if (owner === undefined) continue;
    if (others.length > 0) {
      into.left.push(
        `${[...owners].join(', ')}: said to share an account, but are rows of their own`,
      );
      continue;
    }
    into.addDomains(owner, hosts);
  }
}

const pagesSchema = z.record(z.string(), z.string());

export function takePasswordPages(content: unknown, into: Collection): void {
  for (const [host, url] of Object.entries(pagesSchema.parse(content))) {
    const row = into.byHosts([host]);
    // `finance.yahoo.com` has a page of its own, but Yahoo has it already.
    if (row?.domains.includes(host) !== true && row?.domains[0] !== siteOfHost(host)) continue;
    const own = row.addresses?.filter(({ kind }) => kind === 'change-password') ?? [];
    // One page for the account, and another only where a domain has its own: regional shops.
    if (own.some((address) => onHost(address.url, host) || !onHost(url, host))) continue;
    into.addAddress(row.id, {
      kind: 'change-password',
      url,
      confidence: 'medium',
      source: 'apple',
    });
  }
}

function onHost(url: string, host: string): boolean {
  const { hostname } = new URL(url);
  return hostname === host || hostname.endsWith(`.${host}`);
}
