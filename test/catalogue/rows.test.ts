// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../scripts/catalogue/check.ts';
import { type Catalogue, readCatalogue } from '../../scripts/catalogue/files.ts';
import { type Row, rowSchema } from '../../scripts/catalogue/row.ts';

const good: Row = {
  id: 'bank',
  name: 'A bank',
  domains: ['bank.example.com'],
  countries: ['CN'],
  tier: 1,
  phoneUse: ['two-step'],
  addresses: [
    {
      kind: 'phone',
      url: 'https://my.bank.example.com/phone',
      confidence: 'low',
      source: 'knowledge',
    },
  ],
  sources: { service: 'knowledge', phoneUse: 'knowledge' },
  confidence: 'low',
  date: '2026-11-25',
};

function catalogueOf(...rows: readonly Row[]): Catalogue {
  return {
    rows: rows.map((row) => ({ category: 'money', row })),
    exceptions: [],
    refusals: [],
  };
}

function withAddress(url: string): Row {
  return { ...good, addresses: [{ kind: 'phone', url, confidence: 'low', source: 'knowledge' }] };
}

it('the catalogue keeps every rule', () => {
  const catalogue = readCatalogue();
  expect(problemsOf(catalogue)).toEqual([]);
  expect(catalogue.rows.length).toBeGreaterThan(1000);
});

it('nothing that was refused is in the catalogue', () => {
  const { rows, refusals } = readCatalogue();
  const facts = new Set(
    rows.flatMap(({ row }) =>
      [row.id, ...row.domains, ...(row.addresses ?? []).map(({ url }) => url)].map(
        (fact) => `${row.id} ${fact}`,
      ),
    ),
  );
  expect(refusals.filter(({ id, fact }) => facts.has(`${id} ${fact}`))).toEqual([]);
});

describe('the checker', () => {
  it('finds nothing wrong with a good row', () => {
    expect(problemsOf(catalogueOf(good))).toEqual([]);
  });

  it.each<[broken: Row, says: RegExp]>([
    [{ ...good, domains: ['gov.uk'], addresses: [] }, /gov\.uk is a public suffix/],
    [{ ...good, domains: ['myshopify.com'], addresses: [] }, /is a public suffix/],
    [{ ...good, domains: ['Bank.example.com'], addresses: [] }, /not a host in lower case/],
    [{ ...good, domains: ['example.com', 'bank.example.com'] }, /covered by another/],
    [{ ...good, countries: ['XX'] }, /XX is no country code/],
    [{ ...good, countries: ['CN', 'CN'] }, /stands twice/],
    [{ ...good, date: '2026-02-30' }, /2026-02-30 is no day/],
    [{ ...good, path: 'Settings' }, /sources\.path must both be there/],
    [{ ...good, appOnly: true }, /needs the written path/],
    [withAddress('http://bank.example.com/'), /is not https/],
    [withAddress('https://bank.example.com'), /should be written https:\/\/bank\.example\.com\//],
    [withAddress('https://www.sharelatex.com/user/settings'), /is no domain of the service/],
    [withAddress('https://notbank.example.com/'), /is no domain of the service/],
    [withAddress('https://bank.example.com/?utm_source=mail'), /parameter utm_source/],
    [withAddress('https://bank.example.com/?a=1&sessionId=5'), /parameter sessionId/],
    [withAddress('https://bank.example.com/#tab-759524196'), /an id in its fragment/],
    [withAddress('https://me@bank.example.com/'), /credentials/],
    [withAddress('https://bank.example.com:8443/'), /a port/],
    [withAddress('bank.example.com/settings'), /is no address/],
  ])('says what is wrong: %#', (broken, says) => {
    expect(problemsOf(catalogueOf(broken)).join('\n')).toMatch(says);
  });

  it.each<[second: Row, says: RegExp]>([
    [{ ...good, domains: ['other.example.org'], addresses: [] }, /the id bank is bank's already/],
    [{ ...good, id: 'card', addresses: [] }, /card: the domain bank\.example\.com is bank's/],
    [{ ...good, id: 'alpha', domains: ['a.example.org'], addresses: [] }, /order of their ids/],
  ])('compares rows: %#', (second, says) => {
    expect(problemsOf(catalogueOf(good, second)).join('\n')).toMatch(says);
  });

  it('finds one sender and one app in two rows', () => {
    const facts = { senders: ['95588'], androidPackages: ['com.bank'] };
    const sources = {
      ...good.sources,
      senders: 'knowledge',
      androidPackages: 'knowledge',
    } as const;
    const first: Row = { ...good, ...facts, sources };
    const second: Row = { ...first, id: 'card', domains: ['c.example.org'], addresses: [] };
    const said = problemsOf(catalogueOf(first, second)).join('\n');
    expect(said).toMatch(/the sender 95588 is bank's already/);
    expect(said).toMatch(/the Android package com\.bank is bank's already/);
  });

  it('lets a named exception pass, and names one that nobody needs', () => {
    const row = withAddress('https://bank.zendesk.com/');
    const exception = { id: 'bank', host: 'bank.zendesk.com', reason: 'Its own help desk.' };
    const catalogue = { ...catalogueOf(row), exceptions: [exception] };
    expect(problemsOf(catalogue)).toEqual([]);
    expect(problemsOf({ ...catalogue, ...catalogueOf(good), exceptions: [exception] })).toEqual([
      'bank: the exception for bank.zendesk.com is used by no address',
    ]);
  });
});

describe('the shape of a row', () => {
  it.each([
    ['a source', { ...good, sources: { service: 'knowledge' } }],
    ['a known source', { ...good, sources: { ...good.sources, service: 'a friend' } }],
    ['a confidence', { ...good, confidence: undefined }],
    ['a date', { ...good, date: undefined }],
    ['a name', { ...good, name: '' }],
    ['a domain', { ...good, domains: [] }],
    ['a use', { ...good, phoneUse: [] }],
    ['known uses', { ...good, phoneUse: ['fax'] }],
    ['an id in kebab-case', { ...good, id: 'A Bank' }],
    ['known facts alone', { ...good, note: 'see also' }],
    ['a name without the separators of the packed form', { ...good, name: 'A|B' }],
  ])('needs %s', (_, row) => {
    expect(rowSchema.safeParse(row).success).toBe(false);
  });
});
