import { describe, expect, it } from 'vitest';
import { type AgendaItem, compareAgenda, harmOf } from '../../src/core/agenda.ts';
import { categoryByName } from '../../src/core/category.ts';

function item(site: string, more: Partial<AgendaItem> = {}): AgendaItem {
  return {
    site,
    role: 'two-step',
    category: categoryByName(site),
    certainty: 'likely',
    stillShowsOldNumber: false,
    pinned: false,
    postponedUntil: null,
    due: null,
    ...more,
  };
}

const inOrder = (items: readonly AgendaItem[]): readonly string[] =>
  items.toSorted(compareAgenda).map((each) => each.site);

describe('what to do first', () => {
  it('follows the harm: e-mail, money, sign-in, second step, unclear, contact', () => {
    const items = [
      item('mail.example'),
      item('my-bank.example'),
      item('forum.example', { role: 'sign-in' }),
      item('club.example', { role: 'recovery' }),
      item('a.example', { role: 'unknown' }),
      item('b.example', { role: 'contact' }),
    ];
    expect(inOrder(items.toReversed())).toEqual(items.map((each) => each.site));
  });

  it('is what the owner pinned, and last what they put off', () => {
    expect(
      inOrder([
        item('mail.example', { postponedUntil: '2026-12-24' }),
        item('club.example'),
        item('pinned.example', { role: 'contact', pinned: true }),
      ]),
    ).toEqual(['pinned.example', 'club.example', 'mail.example']);
  });

  it('among equals is what is due first, then what still shows the old number', () => {
    expect(
      inOrder([
        item('a.example'),
        item('b.example', { stillShowsOldNumber: true }),
        item('c.example', { due: '2026-12-31' }),
        item('d.example', { due: '2026-12-01' }),
      ]),
    ).toEqual(['d.example', 'c.example', 'b.example', 'a.example']);
  });

  it('is not an address book, whosever it is', () => {
    expect(harmOf({ category: 'email', role: 'contact' })).toBe('contact');
  });
});

describe('a category by name', () => {
  it.each([
    ['mail.example', 'email'],
    ['firstbank.example', 'money'],
    ['city-bank.co.uk', 'money'],
    ['gov.example', 'identity'],
    ['airline.example', 'travel'],
    // Short words inside longer ones mean nothing.
    ['imprint.example', 'other'],
    ['compost.example', 'other'],
    ['videos.example', 'other'],
  ])('%s: %s', (site, category) => {
    expect(categoryByName(site)).toBe(category);
  });
});
