/**
 * Takes facts from the sources into the catalogue. Rows and facts that stand are
 * kept; what is missing is added; what data/catalogue/refused.json names stays out.
 * Run with the paths of files that are not part of this repository.
 */
import { readFileSync } from 'node:fs';
import { Stop } from '../lib/stop.ts';
import { Collection } from './collection.ts';
import { readCatalogue, writeRows } from './files.ts';
import { takePasswordPages, takeSharedDomains } from './from-apple.ts';
import { takeDraft } from './from-draft.ts';
import { takeTwoFactor } from './from-twofactor.ts';

const usage =
  'Usage: npm run service -- merge [--draft FILE] [--two-factor FILE --date DAY] [--shared FILE] [--passwords FILE]';

export async function merge(flags: ReadonlyMap<string, string>): Promise<number> {
  if (flags.size === 0) throw new Stop(usage);
  const before = readCatalogue();
  const collection = new Collection(before);
  const draft = flags.get('draft');
  const date = flags.get('date') ?? new Date().toISOString().slice(0, 10);
  if (draft !== undefined) takeDraft(contentOf(draft), collection, date);
  const twoFactor = flags.get('two-factor');
  if (twoFactor !== undefined) takeTwoFactor(contentOf(twoFactor), collection, date);
  const shared = flags.get('shared');
  if (shared !== undefined) takeSharedDomains(contentOf(shared), collection);
  const passwords = flags.get('passwords');
  if (passwords !== undefined) takePasswordPages(contentOf(passwords), collection);
  await writeRows(collection.rows);
  for (const line of collection.left) console.log(`left out: ${line}`);
  const { length } = collection.rows;
  console.log(`${length} rows, ${length - before.rows.length} of them new.`);
  console.log('Next: npm run service -- check, then npm run service -- pack.');
  return 0;
}

function contentOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Stop(`${path} could not be read: ${String(error)}`);
  }
}
