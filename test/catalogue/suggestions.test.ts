// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { allServices } from '../../src/catalogue/services.ts';
import { type SuggestionGroup, suggestionsFor } from '../../src/catalogue/suggestions.ts';

/** What is asked about at once. */
function usual(country: string | null, have: readonly string[] = []): readonly SuggestionGroup[] {
  return suggestionsFor(country, new Set(have)).map((group) => ({
    ...group,
    services: group.services.slice(0, group.first),
  }));
}

function ids(country: string | null, have: readonly string[] = []): readonly string[] {
  return usual(country, have).flatMap(({ services }) => services.map(({ id }) => id));
}

describe('people here usually also have', () => {
  it.each([
    ['CN', ['alipay', 'wechatpay', 'icbc', 'railway12306', 'taobao']],
    ['US', ['chase', 'logingov', 'whatsapp', 'verizon']],
    ['IN', ['aadhaar', 'paytm', 'hdfc']],
    ['BR', ['govbr', 'nubank', 'itau']],
    ['AU', ['mygov', 'commonwealth-bank-of-australia', 'telstra']],
    [null, ['google', 'whatsapp', 'facebook']],
  ])('in %s', (country, expected) => {
    expect(ids(country)).toEqual(expect.arrayContaining(expected));
  });

  it('leaves out what the owner has, and makes room for the next', () => {
    const unranked = usual('US')
      .flatMap(({ services }) => services)
      .filter(({ tier, category }) => tier === 2 && category === 'shopping');
    const have = unranked.map(({ id }) => id);
    expect(have).toContain('amazon');
    expect(ids('US', have)).not.toContain('amazon');
    expect(ids('CN', ['icbc'])).not.toContain('icbc');
    const [first = ''] = usual('AU')
      .filter(({ category }) => category === 'money')
      .flatMap(({ services }) => services.map(({ id }) => id));
    const before = ids('AU');
    const next = ids('AU', [first]).filter((id) => !before.includes(id));
    expect(next).toHaveLength(1);
  });

  it('asks about nothing of other countries', () => {
    const elsewhere = suggestionsFor('DE', new Set())
      .flatMap(({ services }) => services)
      .filter(({ countries }) => countries.length > 0 && !countries.includes('DE'));
    expect(elsewhere).toEqual([]);
  });

  it('is a short list, most urgent of the place first, each service once', () => {
    for (const { category, services } of usual('US')) {
      const asked = services.filter(({ tier }) => tier > 1);
      expect(asked.length, category).toBeLessThanOrEqual(9);
      expect(services.every((service) => service.category === category)).toBe(true);
      const tiersOfPlace = services
        .filter(({ countries }) => countries.length > 0)
        .map(({ tier }) => tier);
      expect(tiersOfPlace, category).toEqual(tiersOfPlace.toSorted());
    }
    const all = ids('US');
    expect(new Set(all).size).toBe(all.length);
  });

  it('goes on with all that are used there, once each, the most urgent and the place’s own first', () => {
    for (const { category, services, first } of suggestionsFor('US', new Set())) {
      expect(new Set(services).size, category).toBe(services.length);
      const there = allServices().filter(
        (each) =>
          each.category === category &&
          (each.countries.length === 0 || each.countries.includes('US')),
      );
      expect(services.length, category).toBe(there.length);
      const others = services
        .slice(first)
        .map(
          ({ tier, countries }) => `${tier} ${countries.length === 0 ? 'everywhere' : 'by place'}`,
        );
      expect(others, category).toEqual(others.toSorted());
    }
  });
});
