import { getExampleNumber, type PhoneNumber } from 'libphonenumber-js';
import examples from 'libphonenumber-js/examples.mobile';
import { describe, expect, it } from 'vitest';
import type { E164 } from '../../src/core/model.ts';
import { matchPattern } from '../../src/core/phone/match.ts';
import { listCountries, shapeOfNumber } from '../../src/core/phone/number.ts';
import { openFrozen } from './frozen-pages.ts';
import { extract } from './read-once.ts';

const sentences = [
  'Phone: #',
  'Your mobile number # is used to sign in.',
  'We will text you at #, and only there.',
  'Phone (#)',
];

/** The ways in which the library writes a number. */
function spellingsOf(number: PhoneNumber): string[] {
  const international = number.formatInternational();
  const rfc = number.format('RFC3966').replace('tel:', '');
  return [number.formatNational(), international, rfc, number.format('E.164')];
}

/** The same in digits of another writing system. */
function inDigits(text: string, zero: number): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

function isFound(spelling: string, sentence: string, e164: E164): boolean {
  const html = `<title>Account settings</title><h1>Account settings</h1><p>${sentence.replace('#', spelling)}</p>`;
  const { candidates } = extract(openFrozen(html, 'https://site.example/account/settings'));
  const shape = shapeOfNumber(e164);
  return candidates.some(({ pattern }) => matchPattern(pattern, null, shape) !== null);
}

describe('on an account page', () => {
  it.each(listCountries())('every spelling of a number of $country is found', ({ country }) => {
    const number = getExampleNumber(country as 'CN', examples);
    // So few digits that nothing tells them from a code or a year.
    const isTooShort = (text: string): boolean => text.replace(/\D/g, '').length < 6;
    const spellings = number ? spellingsOf(number).filter((text) => !isTooShort(text)) : [];
    const missed = spellings.flatMap((spelling) =>
      sentences
        .filter((sentence) => number && !isFound(spelling, sentence, number.number as E164))
        .map((sentence) => sentence.replace('#', spelling)),
    );
    expect(missed).toEqual([]);
  });

  it.each([0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10])('in digits from U+%d on', (zero) => {
    for (const country of ['CN', 'GB', 'EG', 'IN', 'BD', 'TH', 'JP'] as const) {
      const number = getExampleNumber(country, examples);
      for (const spelling of number ? spellingsOf(number) : []) {
        const text = inDigits(spelling, zero);
        expect(isFound(text, 'Phone: #', number?.number as E164), text).toBe(true);
      }
    }
  });
});
