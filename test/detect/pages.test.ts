import { afterAll, describe, expect, it } from 'vitest';
import { frozenPages, knownFailures, type Reading, readFrozen } from './frozen-pages.ts';

const pages = frozenPages();

interface Tally {
  pages: number;
  right: number;
  kinds: number;
  wanted: number;
  found: number;
  false: number;
}

const tallies = new Map<string, Tally>();

/** How many of some expectations were met, and how many of the findings were not expected. */
function compare(found: readonly string[], wanted: readonly string[]): [number, number] {
  const met = wanted.filter((each) => found.includes(each)).length;
  return [met, found.length - met];
}

function count(row: string, found: Reading, wanted: Reading, isRight: boolean): void {
  const tally = tallies.get(row) ?? { pages: 0, right: 0, kinds: 0, wanted: 0, found: 0, false: 0 };
  tallies.set(row, tally);
  tally.pages++;
  tally.right += Number(isRight);
  tally.kinds += Number(found.kind === wanted.kind);
  for (const part of ['candidates', 'fields'] as const) {
    const [met, unexpected] = compare(found[part], wanted[part]);
    tally.wanted += wanted[part].length;
    tally.found += met;
    tally.false += unexpected;
  }
}

describe('frozen pages', () => {
  it.each(pages)('$name', (page) => {
    const { found, wanted } = readFrozen(page);
    const isRight = JSON.stringify(found) === JSON.stringify(wanted);
    count(`kind ${page.kind}`, found, wanted, isRight);
    count(page.language, found, wanted, isRight);
    count('all', found, wanted, isRight);
    if (page.name in knownFailures) {
      expect(isRight, 'no longer fails: take it off known-failures.json').toBe(false);
    } else expect(found).toEqual(wanted);
  });

  it('every known failure is one of the pages', () => {
    const names = pages.map(({ name }) => name);
    expect(Object.keys(knownFailures).filter((name) => !names.includes(name))).toEqual([]);
  });

  afterAll(() => {
    const rows = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1));
    const lines = rows.map(([row, { pages: all, right, kinds, wanted, found, ...rest }]) => {
      const cells = [`${right}/${all}`, `${kinds}/${all}`, `${found}/${wanted}`, `${rest.false}`];
      return row.padEnd(18) + cells.map((cell) => cell.padStart(9)).join('');
    });
    const head = ['right', 'kind', 'found', 'false'].map((cell) => cell.padStart(9)).join('');
    console.info([`${'frozen pages'.padEnd(18)}${head}`, ...lines].join('\n'));
  });
});
