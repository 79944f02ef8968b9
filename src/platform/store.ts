/**
 * The one store, with the background as its one writer. Every record is parsed
 * when it is read. What does not parse is never overwritten: before anything is
 * written in its place it is moved aside, whole, in the same write.
 *
 * Keys: `settings`, `numbers`, `site:<registrable domain>` (the bindings of one
 * site, so that a report touches one record), `aside:<time>:<key>`.
 */
import type { Storage } from 'webextension-polyfill';
import type * as z from 'zod/mini';
import type { DamagedRecord } from '../contract/messages.ts';
import { bindingRecord, retiringNumberRecord, settingsRecord } from '../contract/record-schemas.ts';
import type { Binding, RetiringNumber, Settings } from '../core/model.ts';
import { browser } from './browser.ts';
import { type Items, packItems, packRecord, unpackItems, unpackRecord } from './records.ts';

export const defaultSettings: Settings = {
  watchMode: null,
  chosenSites: [],
  privateWindows: false,
};

const settingsKey = 'settings';
const numbersKey = 'numbers';
const sitePrefix = 'site:';
const asidePrefix = 'aside:';

export interface Contents {
  readonly settings: Settings;
  readonly numbers: readonly RetiringNumber[];
  readonly bindings: readonly Binding[];
  readonly damaged: readonly DamagedRecord[];
}

/** The whole store, for pages that show the whole list. A report reads less. */
export async function readEverything(): Promise<Contents> {
  const records = await browser.storage.local.get(null);
  const settings = unpackRecord(settingsRecord, records[settingsKey]);
  const numbers = unpackItems(retiringNumberRecord, records[numbersKey]);
  const damaged: DamagedRecord[] = [];
  const bindings: Binding[] = [];
  for (const [key, raw] of Object.entries(records)) {
    if (key.startsWith(asidePrefix)) damaged.push({ key, problem: 'set aside' });
    if (!key.startsWith(sitePrefix)) continue;
    const site = unpackItems(bindingRecord, raw);
    bindings.push(...site.items);
    if (site.unreadable) damaged.push({ key, problem: 'unreadable' });
  }
  if (numbers.unreadable) damaged.push({ key: numbersKey, problem: 'unreadable' });
  if (settings === 'unreadable') damaged.push({ key: settingsKey, problem: 'unreadable' });
  return {
    settings: typeof settings === 'object' ? settings : defaultSettings,
    numbers: numbers.items,
    bindings,
    damaged,
  };
}

export async function readNumbers(): Promise<readonly RetiringNumber[]> {
  return (await read(numbersKey, retiringNumberRecord)).items;
}

export async function readSite(site: string): Promise<readonly Binding[]> {
  return (await read(sitePrefix + site, bindingRecord)).items;
}

export async function readSettings(): Promise<Settings> {
  const settings = unpackRecord(settingsRecord, await readRaw(settingsKey));
  return typeof settings === 'object' ? settings : defaultSettings;
}

export async function writeNumbers(numbers: readonly RetiringNumber[]): Promise<void> {
  await write(numbersKey, packItems(numbers), (raw) => isDamaged(retiringNumberRecord, raw));
}

/** Replaces the bindings of one site. */
export async function writeSite(site: string, bindings: readonly Binding[]): Promise<void> {
  await write(sitePrefix + site, packItems(bindings), (raw) => isDamaged(bindingRecord, raw));
}

export async function writeSettings(settings: Settings): Promise<void> {
  await write(
    settingsKey,
    packRecord(settings),
    (raw) => unpackRecord(settingsRecord, raw) === 'unreadable',
  );
}

export async function eraseEverything(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}

/** Chrome only: Firefox 153 still has none for `local`. */
interface Closable {
  setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/** Content scripts run beside hostile pages: where the browser can, the store is closed to them. */
export async function closeToContentScripts(): Promise<void> {
  const area: Storage.StorageArea & Closable = browser.storage.local;
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

async function read<Item>(key: string, schema: z.ZodMiniType<Item>): Promise<Items<Item>> {
  return unpackItems(schema, await readRaw(key));
}

async function readRaw(key: string): Promise<unknown> {
  const values = await browser.storage.local.get(key);
  return values[key];
}

function isDamaged<Item>(schema: z.ZodMiniType<Item>, raw: unknown): boolean {
  return unpackItems(schema, raw).unreadable;
}

/** One write, so that a damaged record is never gone before its copy is there. */
async function write(
  key: string,
  record: unknown,
  damaged: (raw: unknown) => boolean,
): Promise<void> {
  const before = await readRaw(key);
  try {
    await browser.storage.local.set({
      ...(damaged(before) && { [`${asidePrefix}${String(Date.now())}:${key}`]: before }),
      [key]: record,
    });
  } catch (error) {
    throw isQuotaError(error) ? new StorageFullError() : error;
  }
}

/** The disk or the browser's quota is full: nothing was written, what was there still is. */
export class StorageFullError extends Error {
  override readonly name = 'StorageFullError';
}

/** Chrome says `QUOTA_BYTES quota exceeded`, Firefox throws a `QuotaExceededError`. */
function isQuotaError(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
}
