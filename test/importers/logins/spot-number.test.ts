import fc from 'fast-check';
import { parsePhoneNumberWithError } from 'libphonenumber-js';
import { describe, expect, test } from 'vitest';
import { shapeOfNumber } from '../../../src/core/phone/number.ts';
import { createSpotter } from '../../../src/importers/logins/spot-number.ts';
import { american, british, chinese, owned } from '../numbers.ts';

const danish = owned('dk', '+4520123456');
const spot = createSpotter([chinese, american, british, danish]);
const seen = (cell: string): readonly string[] =>
  spot(cell).map(({ numberId, certainty }) => `${numberId} ${certainty}`);

describe('a number is found', () => {
  test.each([
    ['13800138000', 'cn certain'],
    ['+86 138 0013 8000', 'cn certain'],
    ['0086-138-0013-8000', 'cn certain'],
    ['+86\u00a0138\u00a00013\u00a08000', 'cn certain'],
    ['８６１３８００１３８０００', 'cn certain'],
    ['＋８６（１３８）００１３－８０００', 'cn certain'],
    ['١٣٨٠٠١٣٨٠٠٠', 'cn certain'],
    ['tel:+8613800138000', 'cn certain'],
    ["'+8613800138000", 'cn certain'],
    ['="13800138000"', 'cn certain'],
    ['138.0013.8000', 'cn certain'],
    ['(202) 555-0143', 'us certain'],
    ['1. (202) 555-0143', 'us certain'],
    ['+1 (202) 555-0143 ext. 12', 'us certain'],
    ['07700 900123', 'gb certain'],
    ['+44 (0)7700 900123', 'gb certain'],
    ['20 12 34 56', 'dk certain'],
    ['call 138 0013 8000 or 139 0013 9000', 'cn certain'],
    ['13800138000/13900139000', 'cn certain'],
    ['138 0013 8000 13900139000', 'cn certain'],
    ['13900139000 138 0013 8000', 'cn certain'],
    ['2024-01-01 138 0013 8000', 'cn certain'],
    ['PIN: 1234\n138 0013 8000\n5678', 'cn certain'],
    ['手机13800138000，家里', 'cn likely'],
    ['wei13800138000', 'cn likely'],
    ['wei_13800138000', 'cn likely'],
  ])('in %j', (cell, expected) => {
    expect(seen(cell)).toEqual([expected]);
  });

  test('twice where two stand there', () => {
    expect(seen('138 0013 8000, (202) 555-0143')).toEqual(['cn certain', 'us certain']);
  });
});

describe('nothing is found', () => {
  test.each([
    ['another number', '13800138001'],
    ['a longer one', '138001380001'],
    ['one within a longer one', '9913800138000'],
    ['a mask', '138****8000'],
    ['a mask of underscores', '138____8000'],
    ['another country', '+44 202 555 0143'],
    ['another country, without its plus', '44 2025550143'],
    ['a part of a number in pairs', '01 20 12 34 56 78'],
    ['the beginning of a number in pairs', '20 12 34 56 78'],
    ['a card', '1380 0138 0001 2345'],
    ['the digits over two lines', '138\n00138000'],
    ['a wrong calling code', '+1 138 0013 8000'],
    ['few digits', '1380013'],
    ['nothing', ''],
  ])('%s', (_, cell) => {
    expect(seen(cell)).toEqual([]);
  });
});

test('a replacement is no evidence', () => {
  const spotChinese = createSpotter([chinese]);
  expect(spotChinese('13800138001')).toEqual([]);
});

test('digits that are two of the owner’s numbers are told for both, and not surely', () => {
  const spotBoth = createSpotter([owned('us', '+12025550143'), owned('se', '+462025550143')]);
  expect(spotBoth('2025550143')).toEqual([
    expect.objectContaining({ numberId: 'us', certainty: 'likely' }),
    expect.objectContaining({ numberId: 'se', certainty: 'likely' }),
  ]);
});

/** Fictional ranges, so that no run ever writes a person's number. */
const numbers = fc.oneof(
  fc.integer({ min: 100, max: 199 }).map((end) => `+12025550${end}` as const),
  fc.integer({ min: 100, max: 999 }).map((end) => `+447700900${end}` as const),
  fc
    .integer({ min: 0, max: 99 })
    .map((end) => `+86138001380${String(end).padStart(2, '0')}` as const),
);

const spellings = fc.constantFrom<(e164: string) => string>(
  (e164) => parsePhoneNumberWithError(e164).formatInternational(),
  (e164) => parsePhoneNumberWithError(e164).formatNational(),
  (e164) => parsePhoneNumberWithError(e164).format('RFC3966'),
  (e164) => parsePhoneNumberWithError(e164).format('IDD', { fromCountry: 'DE' }),
  (e164) => parsePhoneNumberWithError(e164).nationalNumber,
  (e164) => e164,
  (e164) => e164.slice(1),
);

test('any spelling of the number is found', () => {
  fc.assert(
    fc.property(numbers, spellings, (e164, spell) => {
      const found = createSpotter([owned('it', e164)])(spell(e164));
      expect(found).toEqual([expect.objectContaining({ numberId: 'it', certainty: 'certain' })]);
    }),
  );
});

test('a number that differs in one digit is never found', () => {
  fc.assert(
    fc.property(
      numbers,
      spellings,
      fc.nat(),
      fc.integer({ min: 1, max: 9 }),
      (e164, spell, place, by) => {
        const written = spell(e164);
        const digits = [...written.matchAll(/\d/g)].map(({ index }) => index);
        const at = digits[place % digits.length] ?? 0;
        const other = String((Number(written[at]) + by) % 10);
        const wrong = written.slice(0, at) + other + written.slice(at + 1);
        // A changed prefix may make another spelling of the same number: 1 202… and 0 202….
        const national = shapeOfNumber(e164).national;
        const isPrefix = at < written.search(/\d/) + 4;
        fc.pre(!(isPrefix && wrong.replace(/\D/g, '').endsWith(national)));
        expect(createSpotter([owned('it', e164)])(wrong)).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});
