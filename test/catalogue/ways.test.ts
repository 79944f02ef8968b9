// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { AddressKind, Confidence, Service } from '../../src/catalogue/service.ts';
import { allServices, serviceById, siteOfService } from '../../src/catalogue/services.ts';
import { type Way, waysToChange } from '../../src/catalogue/ways.ts';
import { wrongLinkReport } from '../../src/catalogue/wrong-link.ts';

const base: Service = {
  id: 'shop',
  name: 'Shop',
  localNames: {},
  domains: ['shop.example', 'shop.test'],
  category: 'shopping',
  countries: [],
  tier: 1,
  phoneUse: ['sign-in'],
  addresses: [],
  path: null,
  appOnly: false,
  wellKnown: true,
  senders: [],
  androidPackages: [],
  source: 'knowledge',
  confidence: 'low',
  date: '2026-11-25',
};

function shop(
  addresses: readonly [AddressKind, string, Confidence][],
  more: Partial<Service> = {},
) {
  return {
    ...base,
    ...more,
    addresses: addresses.map(([kind, url, confidence]) => ({
      kind,
      url,
      confidence,
      source: 'knowledge' as const,
    })),
  };
}

function kindsOf(ways: readonly Way[]): readonly string[] {
  return ways.map(({ kind }) => kind);
}

const seenAt = 'https://shop.example/account';

describe('ways to change the number', () => {
  it('stand best first, whatever the order of the row', () => {
    const service = shop([
      ['recovery', 'https://shop.example/lost', 'medium'],
      ['help', 'https://shop.example/help', 'medium'],
      ['site', 'https://shop.example/', 'low'],
      ['account-security', 'https://shop.example/security', 'medium'],
      ['phone', 'https://shop.example/phone', 'high'],
    ]);
    expect(kindsOf(waysToChange(service, 'shop.example', seenAt))).toEqual([
      ...['phone', 'account-security', 'well-known', 'seen', 'site', 'help', 'recovery'],
    ]);
  });

  it('take the listed password page in place of the standard address', () => {
    const service = shop([['change-password', 'https://shop.example/password', 'medium']]);
    expect(waysToChange(service, 'shop.example', null)).toEqual([
      { kind: 'change-password', address: 'https://shop.example/password', confidence: 'medium' },
    ]);
  });

  it('take the address on the site where there are several', () => {
    const service = shop([
      ['phone', 'https://www.shop.example/phone', 'medium'],
      ['phone', 'https://www.shop.test/phone', 'medium'],
    ]);
    expect(waysToChange(service, 'shop.test', null)[0]).toMatchObject({
      address: 'https://www.shop.test/phone',
    });
    expect(waysToChange(service, 'other.example', null)[0]).toMatchObject({
      address: 'https://www.shop.example/phone',
    });
  });

  it('take the address on the domain where the number was seen', () => {
    const amazon = serviceById('amazon');
    const addressFor = (seen: string | null) =>
      waysToChange(amazon, 'amazon.com', seen).find(({ kind }) => kind === 'change-password');
    expect(addressFor('https://www.amazon.de/ap/cnep')).toMatchObject({
      address: 'https://www.amazon.de/ax/account/manage',
    });
    expect(addressFor(null)).toMatchObject({ address: 'https://www.amazon.com/ax/account/manage' });
  });

  it('put the written path before an address of low confidence', () => {
    const path = 'Settings > Phone';
    const low = shop([['phone', 'https://shop.example/phone', 'low']], { path });
    expect(kindsOf(waysToChange(low, 'shop.example', null))[0]).toBe('written');
    const sure = shop([['phone', 'https://shop.example/phone', 'medium']], { path });
    expect(kindsOf(waysToChange(sure, 'shop.example', null)).slice(0, 2)).toEqual([
      'phone',
      'written',
    ]);
  });

  it('put the written path first where only the app can', () => {
    const service = shop([['phone', 'https://shop.example/phone', 'high']], {
      path: 'App > Settings',
      appOnly: true,
    });
    expect(kindsOf(waysToChange(service, 'shop.example', null))[0]).toBe('written');
  });

  it('lead to the front of the site where the standard address is not worth a try', () => {
    expect(waysToChange({ ...base, wellKnown: false }, 'shop.example', null)).toEqual([
      { kind: 'site', address: 'https://shop.example/', confidence: 'low' },
    ]);
  });

  it('are none for what has no site', () => {
    expect(waysToChange(null, '~the bank', null)).toEqual([]);
    expect(waysToChange(null, 'localhost', null)).toEqual([]);
  });

  it('are the standard address and the place seen for a site that nobody listed', () => {
    expect(waysToChange(null, 'small.example', 'https://small.example/me')).toEqual([
      {
        kind: 'well-known',
        address: 'https://small.example/.well-known/change-password',
        confidence: 'low',
      },
      { kind: 'seen', address: 'https://small.example/me', confidence: 'medium' },
    ]);
  });

  it('exist for every service, each with an address over https or words', () => {
    for (const service of allServices()) {
      const ways = waysToChange(service, siteOfService(service), null);
      expect(ways.length, service.id).toBeGreaterThan(0);
      for (const way of ways) {
        if (way.kind === 'written') expect(way.path, service.id).not.toBe('');
        else expect(new URL(way.address).protocol, service.id).toBe('https:');
      }
    }
  });
});

it('a real row: Google’s own page for phones, then its menus', () => {
  const ways = waysToChange(serviceById('google'), 'youtube.com', null);
  expect(ways[0]).toMatchObject({ address: 'https://myaccount.google.com/phone' });
  expect(ways[1]?.kind).toBe('written');
});

it('a wrong link is reported with the site and two addresses, and no more', () => {
  const report = wrongLinkReport({
    service: base,
    site: 'shop.example',
    shown: 'https://shop.example/old',
    better: 'https://shop.example/new',
  });
  expect(report.split('\n')).toEqual([
    'Wrong link: Shop',
    '',
    'Service: shop',
    'Site: shop.example',
    'Shown: https://shop.example/old',
    'Right: https://shop.example/new',
    'Row of: 2026-11-25',
    '',
  ]);
});

it.each([
  ['https://shop.example/u/14155550134/phone', 'https://shop.example/u/…/phone'],
  ['https://shop.example/u/+1-415-555-0134/phone', 'https://shop.example/u/+…/phone'],
  ['https://shop.example:8443/v2/phone', 'https://shop.example:8443/v2/phone'],
])('a report of %s says %s, for a number in it may be the owner’s', (better, told) => {
  const report = wrongLinkReport({ service: base, site: 'shop.example', shown: null, better });
  expect(report).toContain(`Right: ${told}\n`);
});
