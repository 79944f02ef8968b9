/** npm run service -- add: writes a checked row in its place, or says what is wrong with it. */
import path from 'node:path';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { type FactSource, factSources } from '../../src/catalogue/service.ts';
import { type Category, categories } from '../../src/core/category.ts';
import { root } from '../lib/root.ts';
import { Stop } from '../lib/stop.ts';
import { contentProblems } from './check.ts';
import { type Catalogue, compare, fileOf, type Placed, readCatalogue, writeRows } from './files.ts';
import { type Row, rowSchema } from './row.ts';

/** A flag, what to ask where it was not given, and the answer to nothing. */
const questions = [
  ['name', 'Name, as it is known everywhere', null],
  ['domain', 'Its domains, the main one first, with spaces between', null],
  ['category', `Category (${categories.join(', ')})`, null],
  ['countries', 'Countries, such as "CN US"; nothing for everywhere', ''],
  [
    'phone-use',
    'What it uses the number for (sign-in, two-step, recovery, payment, contact)',
    'two-step',
  ],
  ['settings', 'Address of the page where the number is changed; nothing if unknown', ''],
  ['path', 'The menus that lead there, such as "Settings > Account > Phone"', ''],
  ['help', "Address of the service's article on it; nothing if unknown", ''],
  ['source', `Where this is from (${factSources.join(', ')})`, 'knowledge'],
] as const;
type Flag = (typeof questions)[number][0];
const optional = ['id', 'tier', 'confidence', 'date'];

export async function add(given: ReadonlyMap<string, string>): Promise<number> {
  const known = new Set<string>([...questions.map(([flag]) => flag), ...optional]);
  for (const flag of given.keys()) {
    if (!known.has(flag)) throw new Stop(`--${flag} is not a flag of add: ${listOf([...known])}.`);
  }
  const placed = placedRow(await answers(given));
  const before = readCatalogue();
  const rows = withRow(before, placed);
  await writeRows(rows);
  const main = placed.row.addresses?.[0];
  console.log(`${placed.row.id} now stands in ${path.relative(root, fileOf(placed.category))}.`);
  console.log('Next:');
  if (main !== undefined)
    console.log(`  open ${main.url} signed in; if the number is there, set its confidence to high`);
  console.log('  npm run service -- pack      (what ships)');
  console.log('  npm run service -- counts    (the table in docs/catalogue.md)');
  console.log('  npm run unit -- test/catalogue');
  return 0;
}

/** The rows with the new one among them; stops where it breaks a rule. */
export function withRow(before: Catalogue, placed: Placed): readonly Placed[] {
  const rows = [...before.rows, placed];
  const old = new Set(contentProblems(before));
  const problems = contentProblems({ ...before, rows }).filter((problem) => !old.has(problem));
  if (problems.length > 0) throw new Stop(`Nothing was written.\n${problems.join('\n')}`);
  return rows.toSorted(
    (a, b) =>
      categories.indexOf(a.category) - categories.indexOf(b.category) ||
      compare(a.row.id, b.row.id),
  );
}

async function answers(given: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const asked = new Map(given);
  // With flags, or without a person at the terminal, what is missing takes its default.
  const dialog = given.size === 0 && stdin.isTTY ? createInterface(stdin, stdout) : null;
  for (const [flag, question, otherwise] of questions) {
    if (asked.has(flag)) continue;
    const answer = dialog === null ? '' : (await dialog.question(`${question}: `)).trim();
    if (answer === '' && otherwise === null) throw new Stop(`--${flag} is needed. ${question}.`);
    asked.set(flag, answer === '' ? (otherwise ?? '') : answer);
  }
  dialog?.close();
  return asked;
}

/** Makes a row of the answers; stops with the words of the schema where it cannot. */
export function placedRow(answered: ReadonlyMap<string, string>): Placed {
  const answer = (flag: Flag | 'id' | 'tier' | 'confidence' | 'date'): string =>
    answered.get(flag)?.trim() ?? '';
  const words = (flag: Flag): string[] =>
    answer(flag)
      .split(/[\s,]+/)
      .filter((each) => each !== '');
  const source = oneOf(factSources, answer('source'), 'source');
  const confidence = answer('confidence') || 'low';
  const menus = answer('path');
  const addresses = [
    { kind: 'phone', url: answer('settings') },
    { kind: 'help', url: answer('help') },
  ].filter(({ url }) => url !== '');
  const countries = words('countries');
  const row = {
    id: answer('id') || idOf(answer('name')),
    name: answer('name'),
    domains: words('domain'),
    ...(countries.length === 0 ? {} : { countries: countries.toSorted() }),
    tier: Number(answer('tier') || '3'),
    phoneUse: words('phone-use'),
    ...(addresses.length === 0
      ? {}
      : { addresses: addresses.map((each) => ({ ...each, confidence, source })) }),
    ...(menus === '' ? {} : { path: menus }),
    sources: { service: source, phoneUse: source, ...(menus === '' ? {} : { path: source }) },
    confidence,
    date: answer('date') || new Date().toISOString().slice(0, 10),
  };
  return { category: categoryNamed(answer('category')), row: parsed(row, source) };
}

function parsed(row: { readonly id: string }, source: FactSource): Row {
  const result = rowSchema.safeParse(row);
  if (result.success) return result.data;
  const sentences = result.error.issues.map(
    ({ path: place, message }) => `${place.map(String).join('.')}: ${message}`,
  );
  throw new Stop(`The row from ${source} is not right.\n${sentences.join('\n')}`);
}

function categoryNamed(text: string): Category {
  return oneOf(categories, text, 'category');
}

function oneOf<T extends string>(set: readonly T[], text: string, flag: string): T {
  const found = set.find((each) => each === text);
  if (found === undefined) throw new Stop(`--${flag} "${text}" is none of ${listOf(set)}.`);
  return found;
}

function listOf(names: readonly string[]): string {
  return names.join(', ');
}

function idOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
}
