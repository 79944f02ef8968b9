/**
 * The one store, with the background as its one writer. Every record is parsed
 * when it is read. What does not parse is never overwritten: before anything is
 * written in its place it is moved aside, whole, in the same write.
 *
 * Keys: `settings`, `numbers`, `reminded`, `sync`, `site:<registrable domain>` (the bindings of one
 * site, so that a report touches one record), `summary:<part>` (the list in short, see
 * `summaries.ts`), `aside:<time>-<chance>:<key>`.
 */
import type { Storage } from 'webextension-polyfill';
import { retiringNumberRecord, settingsRecord } from '../contract/record-schemas.ts';
import type { DamagedRecord } from '../contract/views.ts';
import type { Binding, RetiringNumber, Settings } from '../core/model.ts';
import { defaultReminders } from '../core/reminders.ts';
import { browser } from './browser.ts';
import {
  bytesOfRecords,
  clearRecords,
  getAllRecords,
  getLockRecords,
  getRecord,
  getRecords,
  type Records,
  removeRecords,
  setRecords,
} from './local-area.ts';
import { packItems, packRecord, unpackItems, unpackRecord } from './records.ts';
import { unpackSite } from './site-record.ts';
import { isQuotaError, StorageFullError } from './storage-full.ts';
import {
  asideKey,
  asidePrefix,
  numbersKey,
  remindedKey,
  sealedPrefix,
  settingsKey,
  sitePrefix,
  syncKey,
} from './store-keys.ts';
import {
  allShardKeys,
  changedShards,
  packShards,
  shardKeysOf,
  summaryOfSite,
} from './summaries.ts';
import { forgetSummaries, rememberShards } from './summary-store.ts';

export const defaultSettings: Settings = {
  paused: false,
  watchMode: null,
  chosenSites: [],
  privateWindows: false,
  reminders: defaultReminders,
  merges: {},
  ownLinks: {},
  notMine: [],
};

export interface Contents {
  readonly settings: Settings;
  readonly numbers: readonly RetiringNumber[];
  readonly bindings: readonly Binding[];
  readonly damaged: readonly DamagedRecord[];
}

/** The whole store. A report reads less, and so do the pages that show the list. */
export async function readEverything(): Promise<Contents> {
  const records = await readRecords();
  const settings = unpackRecord(settingsRecord, records[settingsKey]);
  const numbers = unpackItems(retiringNumberRecord, records[numbersKey]);
  const damaged: DamagedRecord[] = [];
  const bindings: Binding[] = [];
  for (const [key, raw] of Object.entries(records)) {
    if (key.startsWith(asidePrefix)) damaged.push({ key, problem: 'set aside' });
    if (key.startsWith(sealedPrefix)) damaged.push({ key, problem: 'unreadable' });
    if (!key.startsWith(sitePrefix)) continue;
    const site = unpackSite(key, raw);
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
  return unpackItems(retiringNumberRecord, await getRecord(numbersKey)).items;
}

export async function readSite(site: string): Promise<readonly Binding[]> {
  const key = sitePrefix + site;
  return unpackSite(key, await getRecord(key)).items;
}

export async function readSettings(): Promise<Settings> {
  const settings = unpackRecord(settingsRecord, await getRecord(settingsKey));
  return typeof settings === 'object' ? settings : defaultSettings;
}

export async function writeNumbers(numbers: readonly RetiringNumber[]): Promise<void> {
  await write({ [numbersKey]: packItems(numbers) });
}

/** Replaces the bindings of these sites, all or none. */
export async function writeSites(
  sites: readonly { readonly site: string; readonly bindings: readonly Binding[] }[],
): Promise<void> {
  await write({}, new Map(sites.map(({ site, bindings }) => [site, bindings])));
}

/** One write for a whole restore, so that it happens or does not. On `emptied` sites nothing is left. */
export async function writeContents(
  contents: Pick<Contents, 'numbers' | 'bindings' | 'settings'>,
  emptied: readonly string[] = [],
): Promise<void> {
  const bySite = new Map<string, Binding[]>(emptied.map((site) => [site, []]));
  for (const binding of contents.bindings) {
    const bindings = bySite.get(binding.site) ?? [];
    bySite.set(binding.site, bindings);
    bindings.push(binding);
  }
  const others = {
    [numbersKey]: packItems(contents.numbers),
    [settingsKey]: packRecord(contents.settings),
  };
  await write(others, bySite);
}

export async function writeSettings(settings: Settings): Promise<void> {
  await write({ [settingsKey]: packRecord(settings) });
}

/**
 * How large the store is. The list in short counts only where a quota holds for all of it:
 * Firefox holds to none, and there it would only shrink what pages may add.
 * A browser that does not say is asked for everything.
 */
export async function bytesInUse(): Promise<number> {
  const all = await bytesOfRecords();
  if (all === undefined) return JSON.stringify(await readRecords()).length;
  if (!import.meta.env.FIREFOX) return all;
  return all - ((await bytesOfRecords(allShardKeys)) ?? 0);
}

/** Removes the records of sites on which nothing is left. */
export async function removeSites(sites: readonly string[]): Promise<void> {
  await removeRecords(sites.map((site) => sitePrefix + site));
}

function readRecords(): Promise<Records> {
  return getAllRecords([numbersKey, settingsKey, remindedKey, syncKey, ...allShardKeys]);
}

/** All that lies on the disk, opened where it is sealed: for its owner to look at. */
export async function readAsStored(): Promise<Records> {
  return { ...(await readRecords()), ...(await getLockRecords()) };
}

export async function eraseEverything(): Promise<void> {
  forgetSummaries();
  await clearRecords();
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

function isDamaged(key: string, raw: unknown): boolean {
  if (key === settingsKey) return unpackRecord(settingsRecord, raw) === 'unreadable';
  if (key === numbersKey) return unpackItems(retiringNumberRecord, raw).unreadable;
  return unpackSite(key, raw).unreadable;
}

/**
 * One write, so that a damaged record is never gone before its copy is there, and what
 * the list says in short of a site is never of another day than the site's own record.
 */
async function write(
  others: Readonly<Record<string, unknown>>,
  sites: ReadonlyMap<string, readonly Binding[]> = new Map(),
): Promise<void> {
  const records: Readonly<Record<string, unknown>> = {
    ...others,
    ...Object.fromEntries(
      [...sites].map(([site, bindings]) => [sitePrefix + site, packItems(bindings)]),
    ),
  };
  const summaries = new Map([...sites].map(([site, bindings]) => [site, summaryOfSite(bindings)]));
  const keys = [...Object.keys(records), ...shardKeysOf(summaries.keys())];
  const before = await getRecords(keys);
  const damaged = Object.keys(records).filter((key) => isDamaged(key, before[key]));
  const aside = damaged.map((key) => [asideKey(key), before[key]] as const);
  const shards = changedShards(before, summaries);
  try {
    await setRecords({
      ...Object.fromEntries(aside),
      ...records,
      ...packShards(shards),
    });
  } catch (error) {
    throw isQuotaError(error) ? new StorageFullError() : error;
  }
  rememberShards(shards, aside.length > 0);
}
