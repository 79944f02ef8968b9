/**
 * Cutting the synced list into pieces that the browser's own sync takes: each piece
 * within its limit, all of them within the whole, and only changed ones written. Pure.
 */
import type { Binding } from '../model.ts';

/**
 * `storage.sync` of both browsers: 8,192 bytes an item with its key and 102,400 in all.
 * https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync
 */
const itemLimitBytes = 8_000;
const wholeLimitBytes = 100_000;

/** Few enough to compress well, enough that one changed line rewrites little. */
export const bucketCount = 24;

/** The piece in which a site's lines lie, the same on every device. */
function bucketOf(site: string): number {
  let hash = 5381;
  for (const character of site) hash = (hash * 33 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % bucketCount;
}

export function toBuckets(bindings: readonly Binding[]): readonly (readonly Binding[])[] {
  const buckets: Binding[][] = Array.from({ length: bucketCount }, () => []);
  for (const binding of bindings) buckets[bucketOf(binding.site)]?.push(binding);
  return buckets;
}

/** Whether texts of these lengths may be stored together; the keys are short and counted in. */
export function fits(lengths: readonly number[]): boolean {
  return (
    lengths.every((length) => length <= itemLimitBytes) &&
    lengths.reduce((whole, length) => whole + length, 0) <= wholeLimitBytes
  );
}
