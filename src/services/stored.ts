/** What is kept of the owner, told to the owner: how much of what, and all of it word for word. */

import type { StoredPart, StoredView } from '../contract/device-views.ts';
import type { Refusal } from '../contract/messages.ts';
import { type Result, success } from '../core/result.ts';
import { lastRead } from '../platform/readings.ts';
import { readAsStored, readNumbers } from '../platform/store.ts';
import { asidePrefix, numbersKey, settingsKey, sitePrefix } from '../platform/store-keys.ts';

/** In the order in which they are told. */
const kinds = ['numbers', 'sites', 'settings', 'set-aside', 'workings'] as const;

export async function getStored(): Promise<Result<StoredView, Refusal>> {
  const records = Object.entries(await readAsStored());
  const numbers = (await readNumbers()).length;
  const parts = kinds.map((kind): StoredPart => {
    const own = records.filter(([key]) => kindOf(key) === kind);
    const count = kind === 'numbers' ? numbers : own.length;
    return { kind, count, bytes: own.reduce((sum, record) => sum + sizeOf(record), 0) };
  });
  return success({
    parts: parts.filter(({ bytes }) => bytes > 0),
    lastRead: await lastRead(),
  });
}

export async function showStored(): Promise<Result<{ text: string }, Refusal>> {
  return success({ text: JSON.stringify(await readAsStored(), null, 2) });
}

function kindOf(key: string): StoredPart['kind'] {
  if (key === numbersKey) return 'numbers';
  if (key === settingsKey) return 'settings';
  if (key.startsWith(sitePrefix)) return 'sites';
  return key.startsWith(asidePrefix) ? 'set-aside' : 'workings';
}

function sizeOf(record: readonly [key: string, value: unknown]): number {
  return new TextEncoder().encode(JSON.stringify(record)).byteLength;
}
