import { describe, expect, it } from 'vitest';
import type { CurrentPage } from '../../../src/contract/views.ts';
import { bindingsOfPage, situationOf } from '../../../src/ui/view/this-site.ts';
import { bindingView, now, overviewOf } from '../views.ts';

const page: CurrentPage = {
  tabId: 7,
  site: 'shop.example',
  shownAs: 'shop.example',
  address: 'https://shop.example/account',
  watched: false,
  privateWindow: false,
  reading: null,
};
const reading = { at: now, pageKind: 'account', candidates: 0 } as const;

describe('this site', () => {
  it.each([
    ['no page', null, 'unreadable'],
    ['a page of the browser', { ...page, site: null }, 'unreadable'],
    ['a page that may not be read', page, 'not allowed'],
    ['a watched page before its reading', { ...page, watched: true }, 'not read'],
    ['a page that was read', { ...page, reading }, 'nothing found'],
  ] as const)('tells of %s', (_, current, situation) => {
    expect(situationOf(current, [], false, false)).toBe(situation);
  });

  it('tells what is known of a site even where it may not be read', () => {
    expect(situationOf(page, [bindingView()], false, false)).toBe('found');
  });

  it('takes a page that was read and said nothing for one without findings', () => {
    expect(situationOf(page, [], true, false)).toBe('nothing found');
  });

  it.each([
    ['numbers were found there', [], 2, 'maybe left out'],
    ['no number was found there', [], 0, 'nothing found'],
    ['the list has some of it', [bindingView()], 2, 'found'],
  ] as const)(
    'while findings are left out does not claim that there are none where %s',
    (_, bindings, candidates, situation) => {
      const read = { ...page, reading: { ...reading, candidates } };
      expect(situationOf(read, bindings, false, true)).toBe(situation);
    },
  );

  it('lists the site’s own lines, open ones first, without those that are not the owner’s', () => {
    const bindings = [
      bindingView({ role: 'payment', state: 'changed' }),
      bindingView({ role: 'contact' }),
      bindingView({ role: 'sign-in', state: 'dismissed' }),
      bindingView({ site: 'other.example' }),
    ];
    const listed = bindingsOfPage(overviewOf({ bindings }));
    expect(listed.map((binding) => binding.role)).toEqual(['contact', 'payment']);
  });
});
