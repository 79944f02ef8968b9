/**
 * Whether the store is locked, and the key while it is open. What was read once is kept as long
 * as the background lives: without a lock nothing is asked twice.
 */
import * as z from 'zod/mini';
import { browser } from './browser.ts';
import { type LockOn, type Told, toldBy } from './lock-record.ts';
import { base64, fromBase64, toBase64 } from './passphrase-key.ts';
import { type DataKey, dataKeyLength, dataKeyOf } from './sealing.ts';
import { lockKeys } from './store-keys.ts';

/** Asked of a store whose key is not here. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
}

/** Null where there is no lock; undefined until it was read. */
let told: Told | undefined;
/** Counts what made `told` old: what was read before that is not believed. */
let changes = 0;
let opened: { readonly id: string; readonly key: DataKey } | null = null;

/** Reads the lock's record along with whatever else is asked for. */
export async function learning<Records extends Readonly<Record<string, unknown>>>(
  read: () => Promise<Records>,
): Promise<Records> {
  const before = changes;
  const records = await read();
  if (before === changes) told = toldBy(records);
  return records;
}

export function isKnown(): boolean {
  return told !== undefined;
}

export function isWithoutLock(): boolean {
  return told === null;
}

/** What the store says of the lock. */
export async function lockTold(): Promise<Told> {
  while (told === undefined) await learning(() => browser.storage.local.get([...lockKeys]));
  return told;
}

/** The browser tells that the lock's record was written. By anyone else than us, it is read again. */
export function lockWritten(now: Told): void {
  if (JSON.stringify(now) !== JSON.stringify(told)) lockChanged(undefined);
}

/** After the lock's record was written. Undefined: it is read again. */
export function lockChanged(now: Told | undefined): void {
  changes += 1;
  told = now;
  if (now === null) opened = null;
}

/** As in a background that begins now. */
export function forgetVault(): void {
  lockChanged(undefined);
  opened = null;
}

/** Null where nothing is sealed; throws where the key is missing. */
export async function keyInUse(lock?: Told): Promise<DataKey | null> {
  const now = lock === undefined ? await lockTold() : lock;
  if (!isSealed(now)) return null;
  const key = now === 'unreadable' ? null : await keyHere(now);
  if (key === null) throw new LockedError();
  return key;
}

export async function isLocked(): Promise<boolean> {
  const now = await lockTold();
  if (!isSealed(now)) return false;
  return now === 'unreadable' || (await keyHere(now)) === null;
}

/** Whether there is a lock, open or not. */
export async function isLockOn(): Promise<boolean> {
  return isSealed(await lockTold());
}

function isSealed(lock: Told): lock is LockOn | 'unreadable' {
  return lock === 'unreadable' || (lock !== null && lock.state !== 'off');
}

/** In memory only: it ends with the browser, and no content script can read it there. */
const sessionKey = 'lock-key';
const stored = z.object({ id: z.string(), key: base64 });

async function keyHere({ id }: LockOn): Promise<DataKey | null> {
  if (opened?.id === id) return opened.key;
  const values = await browser.storage.session.get(sessionKey);
  const parsed = stored.safeParse(values[sessionKey]);
  if (!parsed.success || parsed.data.id !== id) return null;
  const bytes = fromBase64(parsed.data.key);
  if (bytes.length !== dataKeyLength) return null;
  opened = { id, key: await dataKeyOf(bytes) };
  return opened.key;
}

/** From now on until the browser ends, or `closeVault`. */
export async function openVault(id: string, bytes: Uint8Array<ArrayBuffer>): Promise<DataKey> {
  await browser.storage.session.set({ [sessionKey]: { id, key: toBase64(bytes) } });
  const key = await dataKeyOf(bytes);
  opened = { id, key };
  return key;
}

/** Where there is no lock any more. */
export async function forgetKey(): Promise<void> {
  opened = null;
  await browser.storage.session.remove(sessionKey);
}

/** Forgets the key, and with it what the session holds of pages. */
export async function closeVault(): Promise<void> {
  opened = null;
  await browser.storage.session.clear();
}
