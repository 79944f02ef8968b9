import { describe, expect, it } from 'vitest';
import { estimateReissue, reissueRules } from '../../src/catalogue/reissue-rules.ts';

describe('the day on which a stranger may get the number', () => {
  it.each([
    ['CN', '2026-12-31', '2027-03-31'],
    ['US', '2026-12-31', '2027-02-14'],
    ['AU', '2026-08-31', '2027-02-28'],
  ])('%s, cancelled on %s: %s', (country, lastDay, date) => {
    expect(estimateReissue(country, lastDay)?.date).toBe(date);
  });

  it('is not guessed where no rule is known, or no last day is set', () => {
    expect(estimateReissue('GB', '2026-12-31')).toBeNull();
    expect(estimateReissue(null, '2026-12-31')).toBeNull();
    expect(estimateReissue('CN', null)).toBeNull();
  });
});

it('every rule names its source, and countries stand in order', () => {
  expect(reissueRules.every((rule) => rule.source !== '')).toBe(true);
  const countries = reissueRules.map((rule) => rule.country);
  expect(countries).toEqual([...new Set(countries)].toSorted());
});
