/** The tables of counts in docs/catalogue.md, made of the rows so that they stay true. */
import { readFileSync, writeFileSync } from 'node:fs';
import { addressKinds, confidences } from '../../src/catalogue/service.ts';
import { categories } from '../../src/core/category.ts';
import { inRoot } from '../lib/root.ts';
import { type Placed, readCatalogue } from './files.ts';
import { regionNames, regionsOf, writesOtherwise } from './regions.ts';

const page = inRoot('docs/catalogue.md');
const between = /(<!-- counts -->\n)[\s\S]*?(<!-- end of counts -->)/;

type Column = readonly [title: string, holds: (placed: Placed) => boolean];

const columns: readonly Column[] = [
  ['services', () => true],
  ['tier 1', ({ row }) => row.tier === 1],
  ['tier 2', ({ row }) => row.tier === 2],
  ['account address', (placed) => hasAddress(placed)],
  ['written path', ({ row }) => row.path !== undefined],
  ...confidences
    .toReversed()
    .map((each): Column => [`${each} confidence`, ({ row }) => row.confidence === each]),
];

function hasAddress({ row }: Placed): boolean {
  const kinds = new Set(['phone', 'account-security', 'change-password']);
  return (row.addresses ?? []).some(({ kind }) => kinds.has(kind));
}

export function countsOf(rows: readonly Placed[]): string {
  const groups = (
    names: readonly string[],
    has: (placed: Placed, name: string) => boolean,
  ): string =>
    names
      .map((name) => [name, rows.filter((placed) => has(placed, name))] as const)
      .filter(([, own]) => own.length > 0)
      .map(([name, own]) => line(name, own))
      .join('\n');
  const head = (title: string): string =>
    `| ${title} | ${columns.map(([name]) => name).join(' | ')} |\n|---|${'--:|'.repeat(columns.length)}`;
  return [
    `${head('where')}\n${groups(regionNames, ({ row }, name) => regionsOf(row.countries ?? []).includes(name))}`,
    'A service of several places counts in each.',
    `${head('category')}\n${groups(categories, ({ category }, name) => category === name)}\n${line('**all**', rows)}`,
    'Medium or high + low confidence, by place and category:',
    cube(rows),
    addressTable(rows),
    namesOf(rows),
  ].join('\n\n');
}

function line(name: string, rows: readonly Placed[]): string {
  return `| ${name} | ${columns.map(([, holds]) => rows.filter(holds).length).join(' | ')} |`;
}

function addressTable(rows: readonly Placed[]): string {
  const addresses = rows.flatMap(({ row }) => row.addresses ?? []);
  const strongest = confidences.toReversed();
  const lines = addressKinds.map((kind) => {
    const own = addresses.filter((address) => address.kind === kind);
    const counts = strongest.map((each) => own.filter((a) => a.confidence === each).length);
    return `| ${kind} | ${[own.length, ...counts].join(' | ')} |`;
  });
  return `| addresses | all | ${strongest.join(' | ')} |\n|---|--:|--:|--:|--:|\n${lines.join('\n')}`;
}

/** Every place by every category; what a row says of itself is the two sums of a cell. */
function cube(rows: readonly Placed[]): string {
  const lines = regionNames.flatMap((region) => {
    const own = rows.filter(({ row }) => regionsOf(row.countries ?? []).includes(region));
    const cells = categories.map((category) =>
      cell(own.filter((each) => each.category === category)),
    );
    return own.length === 0 ? [] : [`| ${region} | ${cells.join(' | ')} |`];
  });
  return [
    `| where | ${categories.join(' | ')} |`,
    `|---|${'--:|'.repeat(categories.length)}`,
    ...lines,
  ].join('\n');
}

function cell(rows: readonly Placed[]): string {
  const low = rows.filter(({ row }) => row.confidence === 'low').length;
  return rows.length === 0 ? '' : `${rows.length - low} + ${low}`;
}

const otherThanLatin = /(?!\p{Script=Latin})\p{L}/u;

/** Services of places that do not write in Latin letters, and how many have a name in those letters. */
function namesOf(rows: readonly Placed[]): string {
  const there = rows
    .map(({ row }) => row)
    .filter(({ countries = [] }) => writesOtherwise(countries));
  const without = there.filter(
    ({ localNames = {} }) => !otherThanLatin.test(Object.values(localNames).join('')),
  );
  const named = without
    .map(({ id }) => `\`${id}\``)
    .toSorted()
    .join(', ');
  return `Of ${there.length} services of places that do not write in Latin letters alone, ${there.length - without.length} have a name in the letters of the place. The others write theirs in Latin letters: ${named}.`;
}

/** The page with the counts of the rows as they are. */
export function pageWithCounts(text: string, rows: readonly Placed[]): string {
  return text.replace(
    between,
    (_, start: string, end: string) => `${start}\n${countsOf(rows)}\n\n${end}`,
  );
}

export function readPage(): string {
  return readFileSync(page, 'utf8');
}

export function writeCounts(): void {
  writeFileSync(page, pageWithCounts(readPage(), readCatalogue().rows));
}
