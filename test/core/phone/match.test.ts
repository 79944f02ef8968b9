import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Certainty, E164 } from '../../../src/core/model.ts';
import { matchPattern } from '../../../src/core/phone/match.ts';
import { parseNumber, shapeOfNumber } from '../../../src/core/phone/number.ts';

type Row = readonly [
  pattern: string,
  callingCode: string | null,
  number: E164,
  verdict: Certainty | null,
];

describe('a candidate and a number', () => {
  const rows: readonly Row[] = [
    // Every digit, in the spellings of the country and of the world.
    ['13800138000', null, '+8613800138000', 'certain'],
    ['+8613800138000', null, '+8613800138000', 'certain'],
    ['008613800138000', null, '+8613800138000', 'certain'],
    ['07700900123', null, '+447700900123', 'certain'],
    ['+4407700900123', null, '+447700900123', 'certain'],
    ['011447700900123', null, '+447700900123', 'certain'],
    ['4155550134', null, '+14155550134', 'certain'],
    ['14155550134', null, '+14155550134', 'certain'],
    ['89991234567', null, '+79991234567', 'certain'],
    ['06201234567', null, '+36201234567', 'certain'],
    ['0111523456789', null, '+5491123456789', 'certain'],
    ['+5215512345678', null, '+525512345678', 'certain'],
    ['1112345678', null, '+5511912345678', 'certain'],
    // Another number, or the same digits under another calling code.
    ['13800138001', null, '+8613800138000', null],
    ['+113800138000', null, '+8613800138000', null],
    ['13800138000', '86', '+8613800138000', 'certain'],
    ['13800138000', '1', '+8613800138000', null],
    ['41555501347', null, '+14155550134', null],
    // Masks: counted over the national digits.
    ['138****8000', null, '+8613800138000', 'likely'],
    ['+86138****8000', null, '+8613800138000', 'likely'],
    ['138****8001', null, '+8613800138000', null],
    ['+1********34', null, '+14155550134', 'possible'],
    ['+49*********34', null, '+14155550134', null],
    ['…0134', null, '+14155550134', 'likely'],
    ['…34', null, '+14155550134', 'possible'],
    ['…4', null, '+14155550134', null],
    ['84******34', null, '+84912345634', 'possible'],
    ['0176*****34', null, '+4917655501234', 'likely'],
    ['05*******34', null, '+966501234534', 'possible'],
    // A number whose length fits though its country's formats do not know it.
    ['02****1234', null, '+822012341234', 'likely'],
    ['0201234****', null, '+822012341234', 'likely'],
    // The count of stars is often not the count of digits.
    ['****0134', null, '+14155550134', 'likely'],
    ['138**00', null, '+8613800138000', 'likely'],
    ['+*************34', null, '+14155550134', 'possible'],
    ['************************34', null, '+14155550134', null],
    // Hidden at the tail: an area or operator alone tells nothing.
    ['+7999123****', null, '+79991234567', 'likely'],
    ['138********', null, '+8613800138000', null],
    ['415*******', null, '+14155550134', null],
    ['98765*****', null, '+919876543210', null],
    // Interleaved.
    ['1*8*0*3*0*0', null, '+8613800138000', 'likely'],
    ['1*8*0*3*0*1', null, '+8613800138000', null],
    ['***555****', null, '+14155550134', 'possible'],
    ['***556****', null, '+14155550134', null],
  ];
  it.each(rows)('%s (country control: %s) and %s: %s', (pattern, callingCode, number, verdict) => {
    expect(matchPattern(pattern, callingCode, shapeOfNumber(number))?.certainty ?? null).toBe(
      verdict,
    );
  });
});

describe('any number and its own mask', () => {
  const numbers = fc
    .constantFrom<readonly [string, number]>(
      ['+86138', 8],
      ['+1415555', 4],
      ['+447700900', 3],
      ['+4917', 9],
      ['+8190', 8],
      ['+5511', 9],
      ['+919', 9],
    )
    .chain(([head, missing]) =>
      fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: missing, maxLength: missing })
        .map((digits): E164 => `+${head.slice(1)}${digits.join('')}`),
    )
    .filter((e164) => parseNumber(e164, null).ok);

  it('agree while at least two digits at the tail are shown', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 2, max: 6 }), (e164, shown) => {
        const shape = shapeOfNumber(e164);
        const hidden = shape.national.length - shown;
        const match = matchPattern('*'.repeat(hidden) + shape.national.slice(hidden), null, shape);
        expect(match?.certainty).toBe(shown >= 4 ? 'likely' : 'possible');
      }),
    );
  });

  it('part as soon as one shown digit differs', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 9 }), (e164, difference) => {
        const shape = shapeOfNumber(e164);
        const last = Number(shape.national.at(-1));
        const other = shape.national.slice(-4, -1) + String((last + difference) % 10);
        expect(matchPattern(`…${other}`, null, shape)).toBeNull();
      }),
    );
  });

  it('is certain in each of its own spellings', () => {
    fc.assert(
      fc.property(numbers, (e164) => {
        const shape = shapeOfNumber(e164);
        for (const spelling of shape.spellings) {
          expect(matchPattern(spelling.digits, null, shape)?.certainty).toBe('certain');
        }
      }),
    );
  });
});
