import { describe, expect, it } from 'vitest';
import { placeOf, siteOf } from '../../src/core/site.ts';

describe('the site of an address', () => {
  it.each([
    ['https://id.shop.co.uk/login', 'shop.co.uk'],
    ['https://accounts.example.com:8443/', 'example.com'],
    ['https://someone.github.io/app', 'someone.github.io'],
    ['http://localhost:3000/', 'localhost'],
    ['http://192.0.2.7/admin', '192.0.2.7'],
    ['https://例え.テスト/', 'xn--r8jz45g.xn--zckzah'],
    ['about:blank', null],
    ['file:///etc/passwd', null],
    ['not an address', null],
  ])('%s: %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });
});

describe('the place that is kept', () => {
  it.each([
    ['https://id.example.com/security?token=secret#tel', 'https://id.example.com/security'],
    ['https://user:word@example.com/a', 'https://example.com/a'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['nonsense', null],
  ])('%s: %s', (address, place) => {
    expect(placeOf(address)).toBe(place);
  });
});
