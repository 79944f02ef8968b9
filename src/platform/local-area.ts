/**
 * The one door to `storage.local`. Whoever comes through it reads and writes records by their
 * names, and knows nothing of the lock: without one this hands everything through, with one
 * it hides names and seals values. Throws `LockedError` while the key is not here.
 */
import { browser } from './browser.ts';
import { toldBy } from './lock-record.ts';
import type { DataKey } from './sealing.ts';
import { lockKeys, sealedPrefix } from './store-keys.ts';
import {
  isKnown,
  isWithoutLock,
  keyInUse,
  LockedError,
  learning,
  lockChanged,
  lockWritten,
} from './vault.ts';

export type Records = Record<string, unknown>;

const own = new Set<string>(lockKeys);

/** A sealed record that cannot be opened is handed out as it lies there: it parses as nothing. */
export async function getRecords(names: readonly string[]): Promise<Records> {
  if (!isKnown()) {
    // The lock's record comes along: one question, as if there were no lock.
    const raw = await learning(() => browser.storage.local.get([...names, ...lockKeys]));
    if ((await keyInUse(toldBy(raw))) === null) return withoutLock(raw);
  }
  const key = await keyInUse();
  if (key === null) return browser.storage.local.get([...names]);
  const hidden = await Promise.all(names.map(key.hide));
  const raw = await browser.storage.local.get(hidden);
  const found = await Promise.all(
    names.map(async (name, at): Promise<readonly (readonly [string, unknown])[]> => {
      const storedName = hidden[at] ?? name;
      const sealed = raw[storedName];
      if (sealed === undefined) return [];
      const record = await key.open(storedName, sealed);
      return [[name, record === null ? sealed : record.value]];
    }),
  );
  return Object.fromEntries(found.flat());
}

export async function getRecord(name: string): Promise<unknown> {
  return (await getRecords([name]))[name];
}

/**
 * Everything. A sealed record that cannot be opened goes by its true name where that is one of
 * `likely`, or was met before, and otherwise by the one that it is stored under.
 */
export async function getAllRecords(likely: readonly string[] = []): Promise<Records> {
  const raw = await learning(() => browser.storage.local.get(null));
  const key = await keyInUse(toldBy(raw));
  if (key === null) return withoutLock(raw);
  await Promise.all(likely.map(key.hide));
  return openAll(key, raw);
}

async function openAll(key: DataKey, raw: Records): Promise<Records> {
  const sealed = Object.entries(raw).filter(([name]) => name.startsWith(sealedPrefix));
  const opened = await Promise.all(
    sealed.map(async ([storedName, value]): Promise<readonly [string, unknown]> => {
      const record = await key.open(storedName, value);
      if (record !== null) return [record.name, record.value];
      return [key.named(storedName) ?? storedName, value];
    }),
  );
  return Object.fromEntries(opened);
}

/** In plain; while the lock is being switched off, without what is sealed and not yet removed. */
function withoutLock(raw: Records): Records {
  if (lockKeys.every((key) => !(key in raw))) return raw;
  return Object.fromEntries(Object.entries(raw).filter(([name]) => !isOfLock(name)));
}

/** The lock's own record, or one that it seals. */
export function isOfLock(name: string): boolean {
  return own.has(name) || name.startsWith(sealedPrefix);
}

/** The lock's own, as they lie there. */
export async function getLockRecords(): Promise<Records> {
  return isWithoutLock() ? {} : browser.storage.local.get([...lockKeys]);
}

/** All or none of them. */
export async function setRecords(records: Readonly<Records>): Promise<void> {
  const key = await keyInUse();
  if (key === null) return browser.storage.local.set(records);
  const sealed = await Promise.all(
    Object.entries(records).map(([name, value]) => key.seal(name, value)),
  );
  await browser.storage.local.set(Object.fromEntries(sealed));
}

export async function removeRecords(names: readonly string[]): Promise<void> {
  const key = await keyInUse();
  await browser.storage.local.remove(
    key === null ? [...names] : await Promise.all(names.map(key.hide)),
  );
}

/** All there is, the lock as well: needs no key. */
export async function clearRecords(): Promise<void> {
  await browser.storage.local.clear();
  lockChanged(null);
}

/** Chrome from 130, Firefox from 143. */
interface WithKeys {
  getKeys?(): Promise<string[]>;
}

/** As `getAllRecords`: the names alone. */
export async function recordNames(likely: () => readonly string[]): Promise<readonly string[]> {
  const area: WithKeys = browser.storage.local;
  const raw = (await area.getKeys?.()) ?? Object.keys(await browser.storage.local.get(null));
  const key = await keyInUse();
  if (key === null) {
    return raw.some((name) => own.has(name)) ? raw.filter((name) => !isOfLock(name)) : raw;
  }
  await Promise.all(likely().map(key.hide));
  const sealed = raw.filter((name) => name.startsWith(sealedPrefix));
  const unknown = sealed.filter((storedName) => key.named(storedName) === undefined);
  // A name is known by being likely, or else by opening what is stored under it.
  if (unknown.length > 0) await openAll(key, await browser.storage.local.get(unknown));
  return sealed.map((storedName) => key.named(storedName) ?? storedName);
}

interface Measurable {
  getBytesInUse?(keys?: string[]): Promise<number>;
}

/** Of these records, or of all, as they lie on the disk; undefined where the browser does not say. */
export async function bytesOfRecords(names?: readonly string[]): Promise<number | undefined> {
  const area: Measurable = browser.storage.local;
  if (names === undefined) return area.getBytesInUse?.();
  const key = await keyInUse();
  const hidden = key === null ? [...names] : await Promise.all(names.map(key.hide));
  return area.getBytesInUse?.(hidden);
}

/** Of a sealed record: nonce, tag, and a name of fifty characters. */
const sealedRest = 100;

/** What so many characters more of one record take on the disk: base64 makes four of three. */
export async function sizeOnDisk(characters: number): Promise<number> {
  const isPlain = (await keyInUse()) === null;
  return isPlain ? characters : Math.ceil((characters * 4) / 3) + sealedRest;
}

/** By their names, what records are now; undefined where they were removed. */
export type RecordChanges = Readonly<Record<string, unknown>>;

/** Told also of what the background wrote itself. Nothing is told while the store is locked. */
export function onRecordsChanged(listener: (changed: RecordChanges) => void): void {
  browser.storage.local.onChanged.addListener((changed) => {
    const now = Object.fromEntries(
      Object.entries(changed).map(([name, { newValue }]) => [name, newValue]),
    );
    if (Object.keys(now).some((name) => own.has(name))) lockWritten(toldBy(now));
    else if (isWithoutLock()) listener(now);
    else void translated(now).then(listener, ignoreWhileLocked);
  });
}

/** By their true names. What lies in plain beside a lock is nobody's. */
async function translated(changed: RecordChanges): Promise<RecordChanges> {
  const key = await keyInUse();
  if (key === null) return changed;
  const sealed = Object.entries(changed).filter(([name]) => name.startsWith(sealedPrefix));
  const named = await Promise.all(
    sealed.map(async ([storedName, value]): Promise<readonly (readonly [string, unknown])[]> => {
      const record = await key.open(storedName, value);
      const name = record?.name ?? key.named(storedName);
      return name === undefined ? [] : [[name, record === null ? value : record.value]];
    }),
  );
  return Object.fromEntries(named.flat());
}

function ignoreWhileLocked(error: unknown): void {
  if (!(error instanceof LockedError)) throw error;
}
