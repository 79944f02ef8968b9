/** What must hold of the catalogue beyond its shape. Every problem is a sentence that names the row. */
import { getCountries } from 'libphonenumber-js/min';
import { getDomain } from 'tldts';
import { senderKey } from '../../src/catalogue/sender-key.ts';
import { addressProblems } from './check-address.ts';
import type { Catalogue, Placed } from './files.ts';
import { compare } from './files.ts';
import type { Row } from './row.ts';

const countries: ReadonlySet<string> = new Set(getCountries());

/** All problems; none is the only good answer. */
export function problemsOf(catalogue: Catalogue): readonly string[] {
  return [...contentProblems(catalogue), ...orderProblems(catalogue.rows)];
}

/** What is wrong in whatever order the rows are; of two that collide, the later one is named. */
export function contentProblems(catalogue: Catalogue): readonly string[] {
  const { rows } = catalogue;
  return [
    ...rows.flatMap(({ row }) => rowProblems(row)),
    ...rows.flatMap(({ row }) => addressProblems(row, catalogue.exceptions)),
    ...doubles(rows, 'the id', (row) => [row.id]),
    ...doubles(rows, 'the domain', (row) => row.domains),
    ...doubles(rows, 'the Android package', (row) => row.androidPackages ?? []),
    ...doubles(rows, 'the sender', (row) => [...new Set((row.senders ?? []).map(senderKey))]),
    ...unused(catalogue),
  ];
}

export function rowProblems(row: Row): readonly string[] {
  const at = `${row.id}: `;
  const { sources } = row;
  return [
    ...row.domains.flatMap((domain) => domainProblem(domain).map((problem) => at + problem)),
    ...row.domains
      .filter((domain) => row.domains.some((other) => domain.endsWith(`.${other}`)))
      .map((domain) => `${at}${domain} is covered by another of its domains`),
    ...(row.countries ?? [])
      .filter((country) => !countries.has(country))
      .map((country) => `${at}${country} is no country code`),
    ...repeated(row.countries ?? []).map((each) => `${at}the country ${each} stands twice`),
    ...repeated(row.phoneUse).map((each) => `${at}the use ${each} stands twice`),
    ...(isDay(row.date) ? [] : [`${at}${row.date} is no day of the form 2026-12-31`]),
    ...sourced(at, 'path', row.path, sources.path),
    ...sourced(at, 'senders', row.senders, sources.senders),
    ...sourced(at, 'androidPackages', row.androidPackages, sources.androidPackages),
    ...(row.appOnly === true && row.path === undefined
      ? [`${at}what is changed in the app alone needs the written path`]
      : []),
  ];
}

function sourced(at: string, what: string, fact: unknown, source: unknown): readonly string[] {
  if ((fact === undefined) === (source === undefined)) return [];
  return [`${at}${what} and sources.${what} must both be there or both be left out`];
}

/** A public suffix would make a service of all the sites under it: `gov.uk`, `myshopify.com`. */
function domainProblem(domain: string): readonly string[] {
  const readable = /^(?=.{4,253}$)(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/;
  if (!readable.test(domain)) return [`${domain} is not a host in lower case`];
  const owned = getDomain(domain, { allowPrivateDomains: true }) !== null;
  return owned ? [] : [`${domain} is a public suffix: its subdomains belong to different owners`];
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

function orderProblems(rows: readonly Placed[]): readonly string[] {
  return rows.flatMap(({ category, row }, at) => {
    const before = rows[at - 1];
    if (before?.category !== category || compare(before.row.id, row.id) < 0) return [];
    return [`${row.id}: stands after ${before.row.id}, but rows are in the order of their ids`];
  });
}

function doubles(
  rows: readonly Placed[],
  what: string,
  keysOf: (row: Row) => readonly string[],
): readonly string[] {
  const owners = new Map<string, string>();
  return rows.flatMap(({ row }) =>
    keysOf(row).flatMap((key) => {
      const owner = owners.get(key);
      owners.set(key, row.id);
      return owner === undefined ? [] : [`${row.id}: ${what} ${key} is ${owner}'s already`];
    }),
  );
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

/** An exception that nobody needs hides the next mistake. */
function unused({ rows, exceptions }: Catalogue): readonly string[] {
  return exceptions
    .filter(({ id, host }) => {
      const row = rows.find((placed) => placed.row.id === id)?.row;
      return !(row?.addresses ?? []).some(({ url }) => URL.canParse(url) && hostIs(url, host));
    })
    .map(({ id, host }) => `${id}: the exception for ${host} is used by no address`);
}

function hostIs(url: string, host: string): boolean {
  return new URL(url).hostname === host;
}
