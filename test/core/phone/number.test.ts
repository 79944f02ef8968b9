import { describe, expect, it } from 'vitest';
import {
  formatNumber,
  guessCountry,
  listCountries,
  type NumberProblem,
  parseNumber,
} from '../../../src/core/phone/number.ts';

describe('a number as people type it', () => {
  it.each([
    ['138 0013 8000', 'CN', '+8613800138000'],
    ['+86 138-0013-8000', 'US', '+8613800138000'],
    ['(415) 555-0134', 'US', '+14155550134'],
    ['07700 900123', 'GB', '+447700900123'],
    ['+44 (0)7700 900123', null, '+447700900123'],
    ['0044 7700 900123', 'GB', '+447700900123'],
    ['１３８００１３８０００', 'CN', '+8613800138000'],
    ['٠٥٠١٢٣٤٥٣٤', 'SA', '+966501234534'],
    ['  +1 415 555 0134 ', null, '+14155550134'],
  ] as const)('%s in %s is %s', (text, country, e164) => {
    expect(parseNumber(text, country)).toMatchObject({ ok: true, value: { e164 } });
  });

  it.each<[string, string | null, NumberProblem]>([
    ['', 'US', 'empty'],
    ['   ', 'US', 'empty'],
    ['call me', 'US', 'not-a-number'],
    ['call 415 555 0134', 'US', 'not-a-number'],
    ['call me', null, 'not-a-number'],
    ['138 0013 8000', null, 'country-missing'],
    ['+999 123456', null, 'calling-code-unknown'],
    ['12', 'US', 'too-short'],
    ['415 555 013', 'US', 'too-short'],
    ['415 555 0134 55', 'US', 'too-long'],
    ['+86 138 0013 8000 1234 567', null, 'too-long'],
  ])('%j in %s: %s', (text, country, problem) => {
    expect(parseNumber(text, country)).toEqual({ ok: false, problem });
  });
});

describe('the country of a browser', () => {
  it.each([
    [['zh-CN', 'en'], 'CN'],
    [['en-GB'], 'GB'],
    [['ja'], 'JP'],
    [['pt-BR'], 'BR'],
    [['not a tag', 'de'], 'DE'],
    [[], null],
  ] as const)('%j: %s', (languages, country) => {
    expect(guessCountry(languages)).toBe(country);
  });

  it('is one of those that can be chosen', () => {
    expect(listCountries()).toContainEqual({ country: 'CN', callingCode: '86' });
    expect(listCountries().length).toBeGreaterThan(230);
  });
});

it('a number is shown with the grouping of its country', () => {
  expect(formatNumber('+8613800138000')).toBe('+86 138 0013 8000');
});
