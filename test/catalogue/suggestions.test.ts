// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { suggestionsFor } from '../../src/catalogue/suggestions.ts';

function ids(country: string | null, have: readonly string[] = []): readonly string[] {
  return suggestionsFor(country, new Set(have)).flatMap(({ services }) =>
    services.map(({ id }) => id),
  );
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
    const unranked = suggestionsFor('US', new Set())
      .flatMap(({ services }) => services)
      .filter(({ tier, category }) => tier === 2 && category === 'shopping');
    const have = unranked.map(({ id }) => id);
    expect(have).toContain('amazon');
    expect(ids('US', have)).not.toContain('amazon');
    expect(ids('CN', ['icbc'])).not.toContain('icbc');
    const [first = ''] = suggestionsFor('AU', new Set())
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
    for (const { category, services } of suggestionsFor('US', new Set())) {
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
});
