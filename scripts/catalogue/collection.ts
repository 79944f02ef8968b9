/** The rows while sources are merged into them: what stands wins, what is missing is filled. */
import { getDomain } from 'tldts';
import type { Category } from '../../src/core/category.ts';
import { addressProblems, isOwn } from './check-address.ts';
import type { Catalogue, Placed } from './files.ts';
import { ownAccount, ownAccountShape, staysHost } from './merge-tables.ts';
import type { Row, RowAddress } from './row.ts';

export class Collection {
  readonly #entries = new Map<string, { category: Category; row: Row }>();
  readonly #owners = new Map<string, string>();
  readonly #catalogue: Catalogue;
  /** One line for each fact that was not taken. */
  readonly left: string[] = [];

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    for (const placed of catalogue.rows) this.#put(placed);
  }

  get rows(): readonly Placed[] {
    return [...this.#entries.values()];
  }

  #put({ category, row }: Placed): void {
    this.#entries.set(row.id, { category, row });
    for (const domain of row.domains) this.#owners.set(domain, row.id);
  }

  byId(id: string): Row | undefined {
    return this.#entries.get(id)?.row;
  }

  /** The row that has one of these hosts, or a domain above one of them. */
  byHosts(hosts: readonly string[]): Row | undefined {
    const owner = hosts
      .flatMap((host) => [host, siteOfHost(host)])
      .map((host) => this.#owners.get(host))
      .find((id) => id !== undefined);
    return owner === undefined ? undefined : this.byId(owner);
  }

  /** Adds a row; false where it was refused or its first domain is another's. */
  add(category: Category, row: Row): boolean {
    if (this.#refused(row.id, row.id) || this.#entries.has(row.id)) return false;
    const [first = '', ...others] = uncovered(row.domains.map(siteOfHost));
    const owner = this.#owners.get(first);
    if (owner !== undefined) {
      this.left.push(`${row.id}: ${first} is ${owner}'s already`);
      return false;
    }
    const { addresses = [], ...rest } = row;
    this.#put({ category, row: { ...rest, domains: [first] } });
    this.addDomains(row.id, others);
    for (const address of addresses) this.addAddress(row.id, address);
    return true;
  }

  addDomains(id: string, hosts: readonly string[]): void {
    const row = this.byId(id);
    if (row === undefined) return;
    for (const host of hosts.map((each) => siteOfHost(each))) {
      if (this.#owners.has(host) || this.#refused(id, host) || isOwn(host, row)) continue;
      if (ownAccount.has(host) || ownAccountShape.test(host) || isSuffix(host)) continue;
      row.domains.push(host);
      this.#owners.set(host, id);
    }
  }

  addAddress(id: string, address: RowAddress): void {
    const row = this.byId(id);
    if (row === undefined || this.#refused(id, address.url)) return;
    const tidy = { ...address, url: tidied(address) };
    const here = row.addresses ?? [];
    if (here.some(({ url }) => url === tidy.url) || this.#refused(id, tidy.url)) return;
    const problems = addressProblems({ ...row, addresses: [tidy] }, this.#catalogue.exceptions);
    if (problems.length > 0) this.left.push(...problems);
    else row.addresses = [...here, tidy];
  }

  #refused(id: string, fact: string): boolean {
    return this.#catalogue.refusals.some((each) => each.id === id && each.fact === fact);
  }
}

/** The registrable domain, unless it belongs to many. */
export function siteOfHost(host: string): string {
  if (staysHost.test(host)) return host;
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}

/** Without the hosts that another one of them covers. */
function uncovered(hosts: readonly string[]): readonly string[] {
  const all = [...new Set(hosts)];
  return all.filter((host) => !all.some((other) => host.endsWith(`.${other}`)));
}

export function isSuffix(host: string): boolean {
  return getDomain(host, { allowPrivateDomains: true }) === null;
}

/** An article's fragment is a place on its page; a listed page's may be its route. */
function tidied({ kind, url }: RowAddress): string {
  if (!URL.canParse(url)) return url;
  const tidy = new URL(url);
  if (kind === 'help' || kind === 'recovery') tidy.hash = '';
  for (const name of [
    'utm_source',
    'utm_medium',
    'source',
    'ref',
    'ref_',
    'src',
    'code',
    'state',
  ]) {
    tidy.searchParams.delete(name);
  }
  return tidy.href;
}
