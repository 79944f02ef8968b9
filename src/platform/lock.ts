/**
 * Setting, opening, changing and removing the lock. Each of these is one write that happens or does
 * not; whatever an ended background leaves to be tidied up after it is finished by `settleLock`. To
 * be run in a turn, all of it.
 *
 * Once the lock's record says `sealing` or `on`, what is sealed is true; once it says `off`, what is
 * in plain. The list in short is made again from the records, and is in nobody's way meanwhile.
 */

import { adoptPlain } from './adopt-plain.ts';
import { browser } from './browser.ts';
import { isOfLock, type Records } from './local-area.ts';
import {
  copiesAs,
  copiesOf,
  isWhole,
  type LockOn,
  type LockRecord,
  packLock,
  unwrap,
  wrap,
} from './lock-record.ts';
import { randomBytes } from './passphrase-key.ts';
import { type DataKey, dataKeyLength, dataKeyOf } from './sealing.ts';
import { isQuotaError, StorageFullError } from './storage-full.ts';
import { asideKey, lockKeys, sealedPrefix, summaryPrefix } from './store-keys.ts';
import { allShardKeys } from './summaries.ts';
import { forgetSummaries } from './summary-store.ts';
import { closeVault, forgetKey, lockChanged, lockTold, openVault } from './vault.ts';

/** Seals all there is. Throws `StorageFullError` where both forms do not fit beside each other. */
export async function setLock(passphrase: string): Promise<void> {
  // Room for the sealed copies: these are made again.
  await browser.storage.local.remove([...allShardKeys]);
  const raw = await browser.storage.local.get(null);
  const plain = Object.entries(raw).filter(([name]) => isRecord(name));
  const bytes = randomBytes(dataKeyLength);
  const id = crypto.randomUUID();
  const lock = await wrap(bytes, passphrase, { state: 'sealing', id, records: plain.length });
  const key = await dataKeyOf(bytes);
  const sealed = await Promise.all(plain.map(([name, value]) => key.seal(name, value)));
  // First: a key without a lock opens nothing, a lock without a key asks for the passphrase.
  await openVault(id, bytes);
  forgetSummaries();
  await write(Object.fromEntries(sealed), lock);
  await settleLock();
}

export type Opened = 'opened' | 'wrong-passphrase' | 'lock-unreadable';

/** Keeps the key until the browser ends, and takes in what lies beside the lock in plain. */
export async function openLock(passphrase: string): Promise<Opened> {
  const found = await find(passphrase);
  if (typeof found === 'string') return found;
  const { lock, bytes } = found;
  // One of the two copies was damaged: it is made again from the other.
  if (!found.isWhole) await ifThereIsRoom(() => write({}, lock));
  forgetSummaries();
  await settleLock();
  const key = await openVault(lock.id, bytes);
  await ifThereIsRoom(() => adoptPlain(key));
  return 'opened';
}

/** A full disk holds up nobody who wants to look at their list: it is done the next time. */
async function ifThereIsRoom(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isFull(error)) throw error;
  }
}

function isFull(error: unknown): boolean {
  return error instanceof StorageFullError || isQuotaError(error);
}

/** The same data key under another passphrase: no record is touched but the lock's own. */
export async function changeLock(passphrase: string, next: string): Promise<Opened> {
  const found = await find(passphrase);
  if (typeof found === 'string') return found;
  await write({}, await wrap(found.bytes, next, found.lock));
  return 'opened';
}

/** Puts all of it back in plain. What cannot be opened is set aside as it lies there. */
export async function removeLock(passphrase: string): Promise<Opened> {
  const found = await find(passphrase);
  if (typeof found === 'string') return found;
  const key = await openVault(found.lock.id, found.bytes);
  await settleLock();
  await ifThereIsRoom(() => adoptPlain(key));
  forgetSummaries();
  await browser.storage.local.remove(await Promise.all(allShardKeys.map(key.hide)));
  const sealed = Object.entries(await browser.storage.local.get(null)).filter(([name]) =>
    name.startsWith(sealedPrefix),
  );
  const plain = await Promise.all(sealed.map(([name, value]) => inPlain(key, name, value)));
  await write(Object.fromEntries(plain), { state: 'off' });
  await settleLock();
  await forgetKey();
  return 'opened';
}

async function inPlain(
  key: DataKey,
  storedName: string,
  value: unknown,
): Promise<readonly [string, unknown]> {
  const record = await key.open(storedName, value);
  if (record !== null) return [record.name, record.value];
  return [asideKey(key.named(storedName) ?? storedName), value];
}

/** From now on nothing is read or written until the passphrase is given. */
export async function closeLock(): Promise<void> {
  await closeVault();
  forgetSummaries();
}

/** Finishes what a background that was ended left undone. Needs no key. */
export async function settleLock(): Promise<void> {
  const told = await lockTold();
  if (told === null || told === 'unreadable') return;
  if (told.state === 'sealing') await removePlain(told);
  if (told.state === 'off') await removeSealed();
}

/** Only where every sealed copy is there: they were written in one. */
async function removePlain(lock: LockOn): Promise<void> {
  const names = Object.keys(await browser.storage.local.get(null));
  if (names.filter((name) => name.startsWith(sealedPrefix)).length < lock.records) return;
  await browser.storage.local.remove(names.filter((name) => !isOfLock(name)));
  const raw = await browser.storage.local.get([...lockKeys]);
  // Each copy by itself: a damaged one is not put in the place of a sound one.
  await browser.storage.local.set(copiesAs('on', raw));
  lockChanged({ ...lock, state: 'on' });
}

async function removeSealed(): Promise<void> {
  const names = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(names.filter((name) => name.startsWith(sealedPrefix)));
  // Last: as long as it is there, what is in plain is true.
  await browser.storage.local.remove([...lockKeys]);
  lockChanged(null);
}

interface Found {
  readonly lock: LockOn;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Both copies say the same. */
  readonly isWhole: boolean;
}

async function find(passphrase: string): Promise<Found | Exclude<Opened, 'opened'>> {
  const raw = await browser.storage.local.get([...lockKeys]);
  const copies = copiesOf(raw);
  if (copies.length === 0) return 'lock-unreadable';
  for (const lock of copies) {
    const bytes = await unwrap(lock, passphrase);
    if (bytes !== null) return { lock, bytes, isWhole: isWhole(raw) };
  }
  return 'wrong-passphrase';
}

async function write(records: Records, lock: LockRecord): Promise<void> {
  try {
    await browser.storage.local.set({ ...records, ...packLock(lock) });
    lockChanged(lock);
  } catch (error) {
    // Whether it was written is looked up.
    lockChanged(undefined);
    throw isFull(error) ? new StorageFullError() : error;
  }
}

function isRecord(name: string): boolean {
  return !isOfLock(name) && !name.startsWith(summaryPrefix);
}
