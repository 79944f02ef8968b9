import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findShapes } from '../../src/detect/text.ts';

const layouts = (text: string): string[] => findShapes(text).map(({ layout }) => layout);

describe('findShapes', () => {
  it.each([
    ['Call +1 415-555-0134.', ['+1-415-555-0134']],
    ['Mobile (415) 555-0134, home 415.555.0135', ['415-555-0134', '415-555-0135']],
    ['+1 415 555 0134 +44 7700 900123', ['+1-415-555-0134', '+44-7700-900123']],
    ['020 7946 0958 / 020 7946 0959', ['020-7946-0958', '020-7946-0959']],
    ['138****8000 139****9000', ['138****8000', '139****9000']],
    ['手机138****8000已绑定', ['138****8000']],
    ['010-****-1234으로 보냈습니다', ['010-****-1234']],
    ['ending in 34', ['…34']],
    ['尾号为1234的手机', ['…1234']],
    ['34로 끝나는 번호', ['…34']],
    ['Max 4155550134', ['4155550134']],
    ['4155550134 xavier', ['4155550134']],
    ['tel:+14155550134', ['+14155550134']],
  ])('finds in %j %j', (text, found) => {
    expect(layouts(text)).toEqual(found);
  });

  it.each([
    '2026-05-06 12:30:15',
    '06.05.2026',
    '2019–2024',
    '192.168.100.101',
    '$1,234,567.89',
    '3.14159265',
    'v10.0.19045.3803',
    'o***4@example.com',
    '12***34@example.com',
    'DE** **** **** 1234 x',
    'https://site.example/4155550134',
    '?id=4155550134',
    'AB4155550134',
    '4155550134-AB',
    '12 of 34 items',
    'ends in 2 days',
    '75%, 12.5 %',
  ])('finds nothing in %j', (text) => {
    expect(layouts(text)).toEqual([]);
  });

  it('keeps the digits after a dash in the number, so that an order is not cut to a number', () => {
    expect(layouts('Order 4155550134-7')).toEqual(['4155550134-7']);
  });

  it('never throws, and its ends lie inside of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { start, end } of findShapes(text))
          expect(start < end && end <= text.length).toBe(true);
      }),
    );
  });

  it('takes little time for text made to be slow', () => {
    for (const unit of ['1 ', '1-', '(1', '* ', '*-', '1.', 'x ', '-- ', '1+']) {
      const began = performance.now();
      findShapes(unit.repeat(10_000));
      expect(performance.now() - began, unit).toBeLessThan(1_500);
    }
  });
});
