import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { createCsvReader } from '../../../src/importers/reading/csv.ts';

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r\n', ' ', ';', '') }),
  fc.string({ unit: 'binary' }).map((text) => text.replace(/\r(?!\n)/g, '')),
);
const tables = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), {
  minLength: 1,
  maxLength: 8,
});

function rowsOf(text: string, cuts: readonly number[]): readonly (readonly string[])[] {
  const reader = createCsvReader(',');
  const rows: (readonly string[])[] = [];
  const ends = [...cuts.map((cut) => cut % (text.length + 1)), text.length].sort((a, b) => a - b);
  let from = 0;
  for (const end of ends) {
    for (const { cells } of reader.read(text.slice(from, end), false)) rows.push(cells);
    from = end;
  }
  for (const { cells } of reader.read('', true)) rows.push(cells);
  return rows;
}

test.each(['\n', '\r\n'])(
  'whatever is written is read again, wherever the pieces end (%j)',
  (newline) => {
    fc.assert(
      fc.property(
        tables,
        fc.array(fc.nat(), { maxLength: 6 }),
        fc.boolean(),
        (table, cuts, quotes) => {
          const text = Papa.unparse(table, { newline, quotes });
          expect(rowsOf(text, cuts)).toEqual(table);
        },
      ),
      { numRuns: 500 },
    );
  },
);

test('a column that nobody wants never becomes a text', () => {
  const reader = createCsvReader(',');
  reader.want(new Set([0, 2]));
  const [row] = reader.read('a,"hunter2, ""x""",c,,\n', true);
  expect(row?.cells).toEqual(['a', ' ', 'c', '', '']);
});

test('rows are counted as an editor counts lines', () => {
  const text = 'a,b\r\n"1\n2\n3",x\r\n\r\nc,d\n"e""\nf,g';
  const rows = [...createCsvReader(',').read(text, true)];
  expect(rows.map(({ line, problem }) => [line, problem])).toEqual([
    [1, null],
    [2, null],
    [5, null],
    [6, null],
    [7, 'quote-not-closed'],
    [8, null],
  ]);
});

test('any text is read to its end', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r') }),
      fc.array(fc.nat()),
      (text, cuts) => {
        const whole = rowsOf(text, []);
        expect(rowsOf(text, cuts)).toEqual(whole);
      },
    ),
    { numRuns: 2000 },
  );
});
