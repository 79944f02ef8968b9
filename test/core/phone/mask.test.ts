import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutOf, shapeOf } from '../../../src/core/phone/mask.ts';

describe('shapeOf', () => {
  it.each([
    ['+1 (•••) •••-••34', '+1********34'],
    ['(555) 555-0134', '5555550134'],
    ['+44 7700 900123', '+447700900123'],
    ['5xx-xxx-xx34', '5*******34'],
    ['05X XXX XX34', '05******34'],
    ['+1 XXX XXX 01 34', '+1******0134'],
    ['010-****-1234', '010****1234'],
    ['+7 999 123-**-**', '+7999123****'],
    ['1*3*4*5*', '1*3*4*5*'],
    ['** 34', '**34'],
    ['+*********34', '+*********34'],
    ['138----8000', '138****8000'],
    ['138____8000', '138****8000'],
    ['138\u00a0\u00a0\u00a0\u00a08000', '138****8000'],
    ['...34', '…34'],
    ['(…) …-0134', '…0134'],
    ['###-###-0134', '******0134'],
    ['０９０－＊＊＊＊－１２３４', '090****1234'],
    ['٠٥٥****١٢٣', '055****123'],
    ['۰۹۱۲***۴۵۶۷', '0912***4567'],
    ['+९१ ••••••१२३४', '+91******1234'],
    ['০১৭••••••৩৪', '017******34'],
    ['๐๘๑-***-๑๒๓๔', '081***1234'],
    ['\u202a+44 **** 123\u202c', '+44****123'],
    ['138\u00ad****\u200b8000', '138****8000'],
    ['• 415-555-0134', '4155550134'],
    ['**415-555-0134**', '4155550134'],
    ['4155550134*', '4155550134'],
    ['415-555-0134 x12', '4155550134'],
    ['415-555-0134 ext. 12', '4155550134'],
    ['02079 460 958', '02079460958'],
    ['415·555·0134', '4155550134'],
  ])('reads %s as %s', (text, pattern) => {
    expect(shapeOf(text)).toBe(pattern);
  });

  it.each([
    '',
    'phone',
    '+7 (***) ***-**-**',
    '••••-••••-••••-••••',
    '1920x1080',
    '#1234',
    '12345',
    'o***4@example.com',
    '1 415 555 0134 1 415 555 0134',
    '415 555 0134 or 415 555 0135',
  ])('reads no number in %j', (text) => {
    expect(shapeOf(text)).toBeNull();
  });

  it('never throws, and gives nothing but digits, stars and a plus', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(shapeOf(text) ?? '+12').toMatch(/^\+?[\d*…]+$/);
      }),
    );
  });

  const digits = fc.stringMatching(/^[1-9]\d{8,13}$/);
  const glyph = fc.constantFrom('*', '•', '●', '○', '＊', '〇', 'X', 'x', '_', '█');

  it('reads a mask of a number as its visible digits in their places', () => {
    fc.assert(
      fc.property(
        digits,
        glyph,
        fc.nat(6),
        fc.integer({ min: 2, max: 4 }),
        (number, star, head, tail) => {
          const hidden = number.length - head - tail;
          fc.pre(hidden >= 2);
          const mask = number.slice(0, head) + star.repeat(hidden) + number.slice(-tail);
          const wanted = number.slice(0, head) + '*'.repeat(hidden) + number.slice(-tail);
          expect(shapeOf(mask)).toBe(wanted);
          expect(shapeOf(`+${mask}`)).toBe(`+${wanted}`);
        },
      ),
    );
  });

  it('reads any grouping and any digits as the same number', () => {
    const zero = fc.constantFrom(0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10);
    const gap = fc.constantFrom('', ' ', '-', '.', '/', '\u00a0', ' - ', ') ', ' (', '\u2011');
    fc.assert(
      fc.property(
        digits,
        zero,
        fc.array(gap, { minLength: 14, maxLength: 14 }),
        (number, from, gaps) => {
          const text = Array.from(number)
            .map(
              (digit, i) =>
                (i > 0 ? (gaps[i] ?? '') : '') + String.fromCharCode(from + Number(digit)),
            )
            .join('');
          expect(shapeOf(text)).toBe(number);
        },
      ),
    );
  });
});

describe('layoutOf', () => {
  it.each([
    ['***-**-6789', '***-**-6789'],
    ['+1 (•••) •••-••34', '+1-***-***-**34'],
    ['•••• •••• •••• 1234', '****-****-****-1234'],
  ])('keeps the groups of %s', (text, layout) => {
    expect(layoutOf(text)).toBe(layout);
  });
});
