import { describe, expect, it } from 'vitest';
import type { WayView } from '../../../src/contract/views.ts';
import { siteBeside } from '../../../src/ui/view/bindings.ts';
import { linkOf } from '../../../src/ui/view/own-link.ts';
import { waysOf } from '../../../src/ui/view/ways.ts';
import { bindingView } from '../views.ts';

const way = (
  kind: WayView['kind'],
  address: string | null,
  confidence: WayView['confidence'] = 'medium',
): WayView => ({ kind, address, path: address === null ? 'Me > Security>Phone' : '', confidence });

const seen = way('seen', 'https://shop.example/account');
const tried = way('well-known', 'https://shop.example/.well-known/change-password', 'low');
const phone = way('phone', 'https://shop.example/phone');
const written = way('written', null);

describe('the ways to the place of change', () => {
  it.each([
    ['the phone’s own page', [phone, written, seen], 'phone', false],
    ['the words first where the address is doubtful', [written, tried, seen], 'seen', true],
    ['the page that showed the number before a try', [tried, seen], 'seen', false],
    ['what the owner set', [way('own', 'https://shop.example/me'), written, phone], 'own', false],
    [
      'the front page before a help article',
      [written, way('help', 'https://h.example/'), way('site', 'https://shop.example/')],
      'site',
      true,
    ],
  ] as const)('offers %s', (_, ways, main, pathFirst) => {
    const address = ways.some((each) => each === seen) ? seen.address : null;
    const shown = waysOf(bindingView({ ways, address }));
    expect(shown.main?.kind).toBe(main);
    expect(shown.pathFirst).toBe(pathFirst);
  });

  it('writes the menus as menus, and keeps the rest of the addresses once', () => {
    const shown = waysOf(bindingView({ ways: [written, tried, seen], address: seen.address }));
    expect(shown.path).toBe('Me › Security › Phone');
    expect(shown.others).toEqual([{ kind: 'well-known', address: tried.address, doubtful: true }]);
  });

  it('says of nothing that its owner typed that it was seen', () => {
    const shown = waysOf(bindingView({ ways: [seen], sources: ['by hand'] }));
    expect(shown.main?.kind).toBe('site');
  });

  it('leads nowhere from what has no page', () => {
    expect(waysOf(bindingView({ site: '~x', address: null })).main).toBeNull();
  });

  it('goes by the words no longer once it is done', () => {
    expect(waysOf(bindingView({ ways: [written], state: 'verified' })).pathFirst).toBe(false);
  });
});

describe('the site beside its name', () => {
  it.each([
    [{ name: 'Shop' }, 'shop.example'],
    [{ title: 'My shop' }, 'shop.example'],
    [{}, null],
    [{ site: '~x', title: 'Mum' }, null],
  ])('of %j is %j', (part, beside) => {
    expect(siteBeside(bindingView(part))).toBe(beside);
  });
});

describe('an own link', () => {
  it.each([
    ['https://shop.example/me', 'https://shop.example/me'],
    [' shop.example/me ', 'https://shop.example/me'],
    ['shop.example:8443/me', 'https://shop.example:8443/me'],
  ])('%j is %j', (typed, link) => {
    expect(linkOf(typed)).toEqual({ ok: true, value: link });
  });

  it.each([
    ['', 'empty'],
    ['http://shop.example/me', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['my account', 'not-an-address'],
    ['shop', 'not-an-address'],
    ['https://me:secret@shop.example/', 'not-an-address'],
    [`https://shop.example/${'a'.repeat(400)}`, 'too-long'],
  ])('%j is refused: %s', (typed, problem) => {
    expect(linkOf(typed)).toEqual({ ok: false, problem });
  });
});
