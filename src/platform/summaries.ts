/**
 * The list in short, beside the records that it is read off: in a fixed number of
 * shards, so that a report touches one and the popup reads few. A shard is written in
 * the same write as its sites' records. What is missing or malformed here is nothing:
 * it is made again from the records (`store.ts`), and is never trusted over them.
 */
import * as z from 'zod/mini';
import type { Binding } from '../core/model.ts';
import { type LineSummary, packSummary, summaryOf, unpackSummary } from '../core/summary.ts';
import { summaryPrefix } from './store-keys.ts';

/** Counts up whenever what is read off a binding is read off differently. */
const summaryVersion = 1;

/** Ten thousand sites are some hundred and fifty a shard. */
const shardCount = 64;

export interface SiteSummary {
  /** The site's record holds what could not be read. */
  readonly unreadable: boolean;
  readonly lines: readonly LineSummary[];
}

export interface Shard {
  /** Another one with each write: who holds the same holds the same lines. */
  readonly stamp: string;
  readonly sites: ReadonlyMap<string, SiteSummary>;
}

const emptyShard: Shard = { stamp: '', sites: new Map() };

export type Shards = ReadonlyMap<number, Shard>;

export function shardKey(part: number): string {
  return summaryPrefix + String(part);
}

export const allParts: readonly number[] = Array.from({ length: shardCount }, (_, part) => part);
export const allShardKeys = allParts.map(shardKey);

/** Of the shards that tell of these sites. */
export function shardKeysOf(sites: Iterable<string>): readonly string[] {
  return partsOf(sites).map(shardKey);
}

function partsOf(sites: Iterable<string>): readonly number[] {
  return [...new Set([...sites].map(partOf))];
}

/** The same site always falls into the same part (FNV-1a). */
export function partOf(site: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < site.length; at += 1) {
    hash = Math.imul(hash ^ site.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) % shardCount;
}

export function summaryOfSite(bindings: readonly Binding[], unreadable = false): SiteSummary {
  return { unreadable, lines: bindings.map(summaryOf) };
}

const record = z.looseObject({
  version: z.literal(summaryVersion),
  stamp: z.string(),
  sites: z.string(),
});

/** One long text: a store hands it over many times faster than as many objects. */
function packShard({ stamp, sites }: Shard): unknown {
  const packed = [...sites].map(([site, { unreadable, lines }]) => [
    site,
    unreadable ? 1 : 0,
    ...lines.map(packSummary),
  ]);
  return { version: summaryVersion, stamp, sites: JSON.stringify(packed) };
}

/** A site that cannot be read is left out, and with it will be made again. */
export function unpackShard(raw: unknown): Shard {
  const parsed = record.safeParse(raw);
  if (!parsed.success) return emptyShard;
  const packed = parseArray(parsed.data.sites);
  return { stamp: parsed.data.stamp, sites: new Map(packed.flatMap(unpackSite)) };
}

function unpackSite(packed: unknown): readonly (readonly [string, SiteSummary])[] {
  if (!Array.isArray(packed)) return [];
  const values: readonly unknown[] = packed;
  const [site, unreadable, ...rows] = values;
  const lines = rows.flatMap((row) => unpackSummary(row) ?? []);
  if (typeof site !== 'string' || lines.length !== rows.length) return [];
  return [[site, { unreadable: unreadable === 1, lines }]];
}

function parseArray(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** A site as it is from now on; null where it is gone. */
export type SummaryChanges = ReadonlyMap<string, SiteSummary | null>;

/** The shards that a change touches, as they are after it. `before` are stored values by key. */
export function changedShards(
  before: Readonly<Record<string, unknown>>,
  changes: SummaryChanges,
): Shards {
  const shards = new Map<number, Map<string, SiteSummary>>();
  for (const [site, summary] of changes) {
    const part = partOf(site);
    const sites = shards.get(part) ?? new Map(unpackShard(before[shardKey(part)]).sites);
    shards.set(part, sites);
    if (summary === null) sites.delete(site);
    else sites.set(site, summary);
  }
  return new Map([...shards].map(([part, sites]) => [part, { stamp: newStamp(), sites }]));
}

/** What this background writes begins with a mark of its own, to tell it from what anyone else did. */
const ownMark = `${crypto.randomUUID().slice(0, 8)}-`;
let written = 0;

function newStamp(): string {
  written += 1;
  return ownMark + String(written);
}

export function isOwn(shard: Shard): boolean {
  return shard.stamp.startsWith(ownMark);
}

export function packShards(shards: Shards): Record<string, unknown> {
  return Object.fromEntries([...shards].map(([part, shard]) => [shardKey(part), packShard(shard)]));
}
