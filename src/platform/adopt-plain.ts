/**
 * Records in plain beside a lock. Nothing of ours writes them: an earlier version, a tool or a
 * browser that mends its files may. They are taken in, so that nothing that was entered is lost.
 */
import { browser } from './browser.ts';
import { isOfLock, type Records } from './local-area.ts';
import type { DataKey } from './sealing.ts';
import { asideKey, summaryPrefix } from './store-keys.ts';

/** What the lock has already is kept as the lock has it, and the other one is set aside. */
export async function adoptPlain(key: DataKey): Promise<void> {
  const raw = await browser.storage.local.get(null);
  const plain = Object.entries(raw).filter(([name]) => !isOfLock(name));
  if (plain.length === 0) return;
  const records = plain.filter(([name]) => !name.startsWith(summaryPrefix));
  const taken = await Promise.all(records.map(([name, value]) => adopt(key, raw, name, value)));
  await browser.storage.local.set(Object.fromEntries(taken.flat()));
  await browser.storage.local.remove(plain.map(([name]) => name));
}

async function adopt(
  key: DataKey,
  raw: Records,
  name: string,
  value: unknown,
): Promise<readonly (readonly [string, string])[]> {
  const storedName = await key.hide(name);
  const sealed = raw[storedName];
  if (sealed === undefined) return [await key.seal(name, value)];
  const record = await key.open(storedName, sealed);
  const isSame = record !== null && JSON.stringify(record.value) === JSON.stringify(value);
  return isSame ? [] : [await key.seal(asideKey(name), value)];
}
