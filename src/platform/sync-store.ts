/**
 * The browser's own sync: small, slow and shared by all devices of one browser account.
 * Keys: `numbers`, and `lines-0` … for pieces of the list. Each piece is JSON, deflated,
 * in base64.
 */
import * as z from 'zod/mini';
import type { SyncView } from '../contract/device-views.ts';
import { bindingRecord } from '../contract/record-schemas.ts';
import { id, isoDate } from '../contract/scalar-schemas.ts';
import type { Binding } from '../core/model.ts';
import { failure, type Result, success } from '../core/result.ts';
import { bucketCount, fits, toBuckets } from '../core/sync/chunks.ts';
import { endingLength, type SyncedList, type SyncedNumber } from '../core/sync/compact.ts';
import { browser } from './browser.ts';

const version = 1;
const numbersKey = 'numbers';
const linesKey = (bucket: number): string => `lines-${String(bucket)}`;
/** What a piece may unfold to: another device's word is not trusted with memory either. */
const unfoldedLimit = 2_000_000;

const stored = z.looseObject({ version: z.int(), packed: z.string() });
const syncedNumber: z.ZodMiniType<SyncedNumber> = z.object({
  id,
  callingCode: z.string().check(z.regex(/^\d{1,3}$/)),
  ending: z.string().check(z.regex(new RegExp(`^\\d{${String(endingLength)}}$`))),
  lastDay: z.nullable(isoDate),
  reissueDay: z.nullable(isoDate),
  erased: z.boolean(),
});

type SyncProblem = NonNullable<SyncView['problem']>;

/** Everything that the owner's devices have told. Damaged pieces are left out. */
export async function readSynced(): Promise<Result<SyncedList, SyncProblem>> {
  let items: Record<string, unknown>;
  try {
    items = await browser.storage.sync.get(null);
  } catch {
    return failure('unavailable');
  }
  const records = Object.values(items).map((item) => stored.safeParse(item));
  if (records.some((each) => each.success && each.data.version > version)) return failure('newer');
  const numbers = await itemsOf(items[numbersKey], syncedNumber);
  const lines = await Promise.all(
    Array.from({ length: bucketCount }, (_, bucket) =>
      itemsOf<Binding>(items[linesKey(bucket)], bindingRecord),
    ),
  );
  return success({ numbers, bindings: lines.flat() });
}

/**
 * Writes what differs from `before`, in one request: the browser counts requests.
 * Nothing is written where not all of it fits.
 */
export async function writeSynced(
  list: SyncedList,
  before: SyncedList,
): Promise<Result<null, SyncProblem>> {
  const [now, then] = [piecesOf(list), piecesOf(before)];
  const packed = await Promise.all(
    [...now].map(async ([key, text]) => [key, { version, packed: await pack(text) }] as const),
  );
  const lengths = packed.map(([key, value]) => key.length + JSON.stringify(value).length);
  if (!fits(lengths)) return failure('full');
  const changed = packed.filter(([key]) => now.get(key) !== then.get(key));
  if (changed.length === 0) return success(null);
  try {
    await browser.storage.sync.set(Object.fromEntries(changed));
    return success(null);
  } catch (error) {
    return failure(
      error instanceof Error && /QUOTA_BYTES/.test(error.message) ? 'full' : 'unavailable',
    );
  }
}

/** Takes the list out of the owner's browser account. */
export async function clearSynced(): Promise<Result<null, SyncProblem>> {
  try {
    await browser.storage.sync.clear();
    return success(null);
  } catch {
    return failure('unavailable');
  }
}

/** Told also of what this device wrote itself. */
export function onSyncedChanged(listener: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'sync') listener();
  });
}

function piecesOf({ numbers, bindings }: SyncedList): ReadonlyMap<string, string> {
  return new Map([
    [numbersKey, JSON.stringify(numbers)],
    ...toBuckets(bindings).map(
      (lines, bucket) => [linesKey(bucket), JSON.stringify(lines)] as const,
    ),
  ]);
}

async function itemsOf<Item>(raw: unknown, schema: z.ZodMiniType<Item>): Promise<readonly Item[]> {
  const record = stored.safeParse(raw);
  const list = record.success ? await unpack(record.data.packed) : null;
  if (!Array.isArray(list)) return [];
  return list.flatMap((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}

async function pack(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Null for what is none of ours, or unfolds to more than it should. */
async function unpack(packed: string): Promise<unknown> {
  try {
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += part.value;
      if (text.length > unfoldedLimit) return null;
    }
    return JSON.parse(text);
  } catch {
    return null;
  }
}
