// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { placedRow, withRow } from '../../scripts/catalogue/add.ts';
import { readCatalogue } from '../../scripts/catalogue/files.ts';
import { flagsOf } from '../../scripts/catalogue/flags.ts';

const answers = new Map([
  ['name', 'Café Nord'],
  ['domain', 'cafe-nord.example.com cafe-nord.example.org'],
  ['category', 'shopping'],
  ['countries', 'NO DK'],
  ['phone-use', 'sign-in, contact'],
  ['settings', 'https://cafe-nord.example.com/me/phone'],
  ['path', 'Me > Phone'],
  ['source', 'vendor'],
  ['date', '2026-11-25'],
]);

function changed(flag: string, value: string): ReadonlyMap<string, string> {
  return new Map([...answers, [flag, value]]);
}

describe('npm run service -- add', () => {
  it('makes a row of the answers', () => {
    expect(placedRow(answers)).toEqual({
      category: 'shopping',
      row: {
        id: 'cafe-nord',
        name: 'Café Nord',
        domains: ['cafe-nord.example.com', 'cafe-nord.example.org'],
        countries: ['DK', 'NO'],
        tier: 3,
        phoneUse: ['sign-in', 'contact'],
        addresses: [
          {
            kind: 'phone',
            url: 'https://cafe-nord.example.com/me/phone',
            confidence: 'low',
            source: 'vendor',
          },
        ],
        path: 'Me > Phone',
        sources: { service: 'vendor', phoneUse: 'vendor', path: 'vendor' },
        confidence: 'low',
        date: '2026-11-25',
      },
    });
  });

  it('puts it into its place', () => {
    const before = readCatalogue();
    const rows = withRow(before, placedRow(answers));
    expect(rows.length).toBe(before.rows.length + 1);
    const shopping = rows.filter(({ category }) => category === 'shopping');
    const ids = shopping.map(({ row }) => row.id);
    expect(ids).toEqual(ids.toSorted());
  });

  it.each([
    ['category', 'shops', /--category "shops" is none of email,/],
    ['source', 'a friend', /--source "a friend" is none of/],
    ['phone-use', 'fax', /phoneUse\.0: Invalid option: expected one of "sign-in"/],
    ['name', '', /id/],
  ])('refuses --%s %s', (flag, value, says) => {
    expect(() => placedRow(changed(flag, value))).toThrow(says);
  });

  it.each([
    ['domain', 'google.com', /cafe-nord: the domain google\.com is google's already/],
    ['domain', 'co.uk', /public suffix/],
    ['settings', 'http://cafe-nord.example.com/', /not https/],
    ['settings', 'https://elsewhere.example.net/', /no domain of the service/],
    ['countries', 'XX', /XX is no country code/],
    ['name', 'Google', /the id google is google's already/],
  ])('writes nothing for --%s %s', (flag, value, says) => {
    expect(() => withRow(readCatalogue(), placedRow(changed(flag, value)))).toThrow(says);
  });

  it('reads flags in pairs', () => {
    expect(flagsOf(['--name', 'A', '--domain', 'a.example'])).toEqual(
      new Map([
        ['name', 'A'],
        ['domain', 'a.example'],
      ]),
    );
    expect(() => flagsOf(['name'])).toThrow(/flags begin with --/);
    expect(() => flagsOf(['--name'])).toThrow(/needs a value/);
  });
});
