/** Reads the list in short, and makes again what is missing of it from the records. */
import type { DamagedRecord } from '../contract/views.ts';
import {
  getRecords,
  onRecordsChanged,
  recordNames,
  removeRecords,
  setRecords,
} from './local-area.ts';
import { unpackSite } from './site-record.ts';
import { asidePrefix, sealedPrefix, sitePrefix, summaryPrefix } from './store-keys.ts';
import {
  allParts,
  allShardKeys,
  changedShards,
  isOwn,
  packShards,
  partOf,
  type Shards,
  type SiteSummary,
  type SummaryChanges,
  shardKey,
  shardKeysOf,
  summaryOfSite,
  unpackShard,
} from './summaries.ts';
import { inTurn } from './turns.ts';

/** The list in short. The same object as long as nothing changed. */
export interface Summaries {
  readonly sites: ReadonlyMap<string, SiteSummary>;
  /** Of each part that holds anything: another one after each change of it. */
  readonly stamps: ReadonlyMap<number, string>;
  readonly damaged: readonly DamagedRecord[];
}

interface Known {
  readonly shards: Shards;
  /** Keys of records that were set aside, or that no key opens. */
  readonly aside: readonly string[];
}

/** What was read or written last. The background may end at any time, and this with it. */
let known: Known | null = null;
let summaries: Summaries | null = null;
/** Counts changes: what was read while one happened is read again. */
let changes = 0;

function know(next: Known | null): void {
  known = next;
  summaries = null;
  changes += 1;
}

export function forgetSummaries(): void {
  know(null);
}

/** What has just been written. */
export function rememberShards(shards: Shards, setAside: boolean): void {
  // What was set aside has a key of its own: the keys are read again.
  know(known === null || setAside ? null : { ...known, shards: joined(known.shards, shards) });
}

function joined(one: Shards, other: Shards): Shards {
  const all = new Map([...one, ...other]);
  return new Map([...all].filter(([, { sites }]) => sites.size > 0));
}

/** Not within a turn: what is missing is made again in one. */
export async function readSummaries(): Promise<Summaries> {
  // What anyone else wrote is read first.
  while (rereading !== null) await rereading;
  while (known === null) {
    const began = changes;
    const { shards, aside, missing, gone } = await readShards();
    if (missing.length + gone.length > 0) await inTurn(repair);
    else if (changes === began) know({ shards, aside });
  }
  summaries ??= summariesOf(known);
  return summaries;
}

function summariesOf({ shards, aside }: Known): Summaries {
  const sites = new Map([...shards.values()].flatMap((shard) => [...shard.sites]));
  const unreadable = [...sites].filter(([, summary]) => summary.unreadable);
  return {
    sites,
    stamps: new Map([...shards].map(([part, { stamp }]) => [part, stamp])),
    damaged: [
      ...aside.map((key) => ({
        key,
        problem: key.startsWith(asidePrefix) ? 'set aside' : 'unreadable',
      })),
      ...unreadable.map(([site]) => ({ key: sitePrefix + site, problem: 'unreadable' })),
    ],
  };
}

interface ReadShards extends Known {
  /** Sites with a record that no shard tells of. */
  readonly missing: readonly string[];
  /** Sites that a shard tells of and that have no record. */
  readonly gone: readonly string[];
}

async function readShards(): Promise<ReadShards> {
  const raw = await getRecords(allShardKeys);
  const shards = joined(
    new Map(),
    new Map(allParts.map((part) => [part, unpackShard(raw[shardKey(part)])])),
  );
  const told = new Set([...shards.values()].flatMap(({ sites }) => [...sites.keys()]));
  const keys = await recordNames(() => [
    ...allShardKeys,
    ...[...told].map((site) => sitePrefix + site),
  ]);
  const stored = new Set(sitesOf(keys));
  return {
    shards,
    aside: keys.filter((key) => key.startsWith(asidePrefix) || key.startsWith(sealedPrefix)),
    missing: [...stored].filter((site) => !told.has(site)),
    gone: [...told].filter((site) => !stored.has(site)),
  };
}

function sitesOf(keys: readonly string[]): readonly string[] {
  return keys
    .filter((key) => key.startsWith(sitePrefix))
    .map((key) => key.slice(sitePrefix.length));
}

/** Brings the shards in line with the records. To be run in a turn. */
async function repair(): Promise<void> {
  const { shards, aside, missing, gone } = await readShards();
  const changed = new Map<string, SiteSummary | null>(gone.map((site) => [site, null]));
  for (const [site, summary] of await readSites(missing)) changed.set(site, summary);
  const written = await writeChanges(changed);
  know({ shards: joined(shards, written), aside });
}

/** So many records are read at once: they need not all lie in memory together. */
const stretch = 500;

/** A site without a record is null. */
async function readSites(sites: readonly string[]): Promise<SummaryChanges> {
  const read = new Map<string, SiteSummary | null>();
  for (let from = 0; from < sites.length; from += stretch) {
    const some = sites.slice(from, from + stretch);
    const records = await getRecords(some.map((site) => sitePrefix + site));
    for (const site of some) {
      const key = sitePrefix + site;
      const raw = records[key];
      const { items, unreadable } = unpackSite(key, raw);
      read.set(site, raw === undefined ? null : summaryOfSite(items, unreadable));
    }
  }
  return read;
}

async function writeChanges(changed: SummaryChanges): Promise<Shards> {
  const before = await getRecords(shardKeysOf(changed.keys()));
  const shards = changedShards(before, changed);
  try {
    await setRecords(packShards(shards));
  } catch {
    // A full disk: the records are what counts, and the list is made in short again next time.
  }
  return shards;
}

/** Makes all of it again: what reads it off the records may have changed with an update. */
export function remakeSummaries(): Promise<void> {
  return inTurn(async () => {
    await removeRecords(allShardKeys);
    await repair();
  });
}

/** Sites whose records anyone else wrote, until they were read again. */
const foreign = new Set<string>();
let rereading: Promise<void> | null = null;

/**
 * What anyone else writes (another version, a tool, a browser that mends its files) is
 * read again before the list is told the next time.
 */
export function followForeignWrites(): void {
  onRecordsChanged((changed) => {
    const keys = Object.keys(changed);
    const shardsChanged = new Set(keys.filter((key) => key.startsWith(summaryPrefix)));
    const isForeign =
      keys.some((key) => key.startsWith(asidePrefix)) ||
      [...shardsChanged].some((key) => !isOwn(unpackShard(changed[key])));
    if (isForeign) forgetSummaries();
    // The background writes a site and its shard together.
    const sites = sitesOf(keys).filter((site) => !shardsChanged.has(shardKey(partOf(site))));
    for (const site of sites) foreign.add(site);
    // Several writes that came meanwhile are read in one turn.
    if (foreign.size > 0) rereading ??= inTurn(rereadForeign);
  });
}

async function rereadForeign(): Promise<void> {
  try {
    while (foreign.size > 0) {
      const sites = [...foreign];
      foreign.clear();
      rememberShards(await writeChanges(await readSites(sites)), false);
    }
  } finally {
    rereading = null;
  }
}
