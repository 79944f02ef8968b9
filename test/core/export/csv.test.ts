import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../../src/core/export/csv.ts';

const signs = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", '"', ',', ';', 'a', '１');
const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: signs }));
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 });

describe('CSV', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(readCsv(writeCsv(rows))).toEqual(rows);
      }),
    );
  });

  it('lets no cell begin the way formulas do', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const written = writeCsv([[text]])
          .slice(1)
          .replace(/^"/, '');
        expect(/^[=+\-@\t＝＋－＠]/u.test(written)).toBe(false);
        expect(/^[\r\n]./su.test(written)).toBe(false);
      }),
    );
  });

  it.each([
    ['+14155550134', "'+14155550134"],
    ['=1+1', "'=1+1"],
    ["'=1", "''=1"],
    ["it's", "it's"],
    ["'twas", "'twas"],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['', '""'],
  ])('writes %j as %s', (text, written) => {
    expect(writeCsv([[text]])).toBe(`\uFEFF${written}\r\n`);
  });

  it('reads what other programs write', () => {
    expect(readCsv('a,b\nc,"d\ne"\n')).toEqual([
      ['a', 'b'],
      ['c', 'd\ne'],
    ]);
    expect(readCsv('a,')).toEqual([['a', '']]);
    expect(readCsv('')).toEqual([]);
    expect(readCsv('"half')).toEqual([['half']]);
  });
});
