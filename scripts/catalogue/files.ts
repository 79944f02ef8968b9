/** The catalogue's files: one for each category, rows in the order of their ids. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { type Category, categories } from '../../src/core/category.ts';
import { inRoot } from '../lib/root.ts';
import { run } from '../lib/run.ts';
import { Stop } from '../lib/stop.ts';
import {
  exceptionSchema,
  type HostException,
  type Refusal,
  type Row,
  refusalSchema,
  rowSchema,
} from './row.ts';

/** A row and the category, which is the name of its file. */
export interface Placed {
  readonly category: Category;
  readonly row: Row;
}

export interface Catalogue {
  readonly rows: readonly Placed[];
  readonly exceptions: readonly HostException[];
  readonly refusals: readonly Refusal[];
}

const folder = inRoot('data/catalogue');

export function fileOf(category: Category): string {
  return `${folder}/services/${category}.json`;
}

/** Everything, parsed; a file that is not what it should be stops with the place named. */
export function readCatalogue(): Catalogue {
  return {
    rows: categories.flatMap((category) =>
      readList(fileOf(category), rowSchema).map((row) => ({ category, row })),
    ),
    exceptions: readList(`${folder}/host-exceptions.json`, exceptionSchema),
    refusals: readList(`${folder}/refused.json`, refusalSchema),
  };
}

function readList<T>(path: string, schema: z.ZodMiniType<T>): T[] {
  if (!existsSync(path)) return [];
  const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const rows = z.array(z.unknown()).parse(content);
  return rows.map((row, at) => {
    const parsed = schema.safeParse(row);
    if (parsed.success) return parsed.data;
    throw new Stop(`${path}, row ${at + 1} (${labelOf(row)}): ${z.prettifyError(parsed.error)}`);
  });
}

function labelOf(row: unknown): string {
  return typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : 'no id';
}

/** Writes rows into the files of their categories, sorted, in the project's format. */
export async function writeRows(rows: readonly Placed[]): Promise<void> {
  mkdirSync(`${folder}/services`, { recursive: true });
  for (const category of categories) {
    // Parsed again, so that the facts of every row stand in the schema's order.
    const own = rows
      .filter((placed) => placed.category === category)
      .map(({ row }) => rowSchema.parse(row));
    const sorted = own.toSorted((a, b) => compare(a.id, b.id));
    writeFileSync(fileOf(category), `${JSON.stringify(sorted, null, 2)}\n`);
  }
  const { code, output } = await run(process.execPath, [
    inRoot('node_modules/@biomejs/biome/bin/biome'),
    ...['format', '--write', `${folder}/services`],
  ]);
  if (code !== 0) throw new Stop(`The rows could not be formatted:\n${output}`);
}

/** By code points, the same on every machine. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
