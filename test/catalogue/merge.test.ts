// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { Collection } from '../../scripts/catalogue/collection.ts';
import type { Catalogue } from '../../scripts/catalogue/files.ts';
import { takePasswordPages, takeSharedDomains } from '../../scripts/catalogue/from-apple.ts';
import { takeTwoFactor } from '../../scripts/catalogue/from-twofactor.ts';

const empty: Catalogue = { rows: [], exceptions: [], refusals: [] };
const shop = {
  name: 'Shop',
  domain: 'shop.com',
  documentation: 'https://help.shop.com/2fa#part-1',
  categories: ['retail'],
  regions: ['de', '-us'],
};

function merged(catalogue: Catalogue): Collection {
  const collection = new Collection(catalogue);
  takeTwoFactor([shop], collection, '2026-08-04');
  takeSharedDomains([['shop.com', 'shop.de', 'myshopify.com']], collection);
  takePasswordPages({ 'shop.com': 'https://shop.com/password' }, collection);
  return collection;
}

describe('a merge of sources', () => {
  it('makes one row of what they say of a service', () => {
    expect(merged(empty).rows).toEqual([
      {
        category: 'shopping',
        row: {
          id: 'shop',
          name: 'Shop',
          domains: ['shop.com', 'shop.de'],
          countries: ['DE'],
          tier: 3,
          phoneUse: ['two-step'],
          addresses: [
            {
              kind: 'help',
              url: 'https://help.shop.com/2fa',
              confidence: 'medium',
              source: 'twofactor',
            },
            {
              kind: 'change-password',
              url: 'https://shop.com/password',
              confidence: 'medium',
              source: 'apple',
            },
          ],
          sources: { service: 'twofactor', phoneUse: 'twofactor' },
          confidence: 'medium',
          date: '2026-08-04',
        },
      },
    ]);
  });

  it('changes nothing when it is done again', () => {
    const first = merged(empty).rows;
    expect(merged({ ...empty, rows: structuredClone(first) }).rows).toEqual(first);
  });

  it('keeps out an address of somebody else, as one list has it for Shopee', () => {
    const collection = new Collection(empty);
    const wrong = { ...shop, documentation: 'https://www.sharelatex.com/user/settings' };
    takeTwoFactor([wrong], collection, '2026-08-04');
    expect(collection.rows[0]?.row.addresses).toBeUndefined();
    expect(collection.left.join('\n')).toMatch(/sharelatex\.com/);
  });

  it('does not bring back what was refused', () => {
    const refusals = [
      { id: 'shop', fact: 'shop.de', reason: 'A company of its own.' },
      { id: 'shop', fact: 'https://shop.com/password', reason: 'The page is gone.' },
    ];
    const row = merged({ ...empty, refusals }).rows[0]?.row;
    expect(row?.domains).toEqual(['shop.com']);
    expect(row?.addresses?.map(({ kind }) => kind)).toEqual(['help']);
  });

  it('takes a part of a site into the site, and a public suffix into nothing', () => {
    const collection = new Collection(empty);
    const part = { ...shop, name: 'Shop Pay', domain: 'pay.shop.com' };
    const suffix = { ...shop, name: 'Government', domain: 'gov.uk', documentation: undefined };
    takeTwoFactor([part, shop, suffix], collection, '2026-08-04');
    expect(collection.rows.map(({ row }) => row.id)).toEqual(['shop']);
  });
});
