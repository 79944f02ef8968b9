/**
 * The one thing that lies in plain while the lock is on: the data key, wrapped by the passphrase's
 * own. Without it nothing can ever be opened again, so it lies there twice.
 */
import * as z from 'zod/mini';
import {
  base64,
  fromBase64,
  keyOfPassphrase,
  randomBytes,
  rounds,
  storedRounds,
  toBase64,
} from './passphrase-key.ts';
import { lockKeys } from './store-keys.ts';

const version = 1;

export interface LockOn {
  /** `sealing` until every record that lies in plain has been removed. */
  readonly state: 'sealing' | 'on';
  /** Of the data key: which key in the session's store belongs to it. */
  readonly id: string;
  readonly rounds: number;
  readonly salt: string;
  readonly nonce: string;
  readonly key: string;
  /** How many records were sealed when the lock was set. */
  readonly records: number;
}

/** `off`: the records in plain are the true ones, and what is sealed is to be removed. */
export type LockRecord = LockOn | { readonly state: 'off' };

const lockOn = z.looseObject({
  version: z.literal(version),
  state: z.enum(['sealing', 'on']),
  id: z.string(),
  rounds: storedRounds,
  salt: base64,
  nonce: base64,
  key: base64,
  records: z.int(),
});
const lockOff = z.looseObject({ version: z.literal(version), state: z.literal('off') });

/** What the store says of the lock: null for none, `unreadable` where neither copy parses. */
export type Told = LockRecord | 'unreadable' | null;

export function toldBy(records: Readonly<Record<string, unknown>>): Told {
  const copies = lockKeys.map((key) => records[key]).filter((raw) => raw !== undefined);
  if (copies.length === 0) return null;
  return copies.map(parse).find((record) => record !== null) ?? 'unreadable';
}

/** The copies that can be tried, each once. */
export function copiesOf(records: Readonly<Record<string, unknown>>): readonly LockOn[] {
  const copies = lockKeys.flatMap((key) => parse(records[key]) ?? []);
  const on = copies.filter((record) => record.state !== 'off');
  return isWhole(records) ? on.slice(0, 1) : on;
}

/** Whether both copies are there and say the same. */
export function isWhole(records: Readonly<Record<string, unknown>>): boolean {
  const [first, second] = lockKeys.map((key) => JSON.stringify(parse(records[key])));
  return first === second;
}

/** Those that can be read, in another state; one that cannot is left as it is. */
export function copiesAs(
  state: LockOn['state'],
  records: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    lockKeys.flatMap((key) => {
      const record = parse(records[key]);
      return record === null || record.state === 'off' ? [] : [[key, { ...record, state }]];
    }),
  );
}

function parse(raw: unknown): LockRecord | null {
  const on = lockOn.safeParse(raw);
  if (on.success) return on.data;
  const off = lockOff.safeParse(raw);
  return off.success ? off.data : null;
}

export function packLock(record: LockRecord): Record<string, unknown> {
  return Object.fromEntries(lockKeys.map((key) => [key, { version, ...record }]));
}

export async function wrap(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
  rest: Pick<LockOn, 'state' | 'id' | 'records'>,
): Promise<LockOn> {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const key = await keyOfPassphrase(passphrase, salt, rounds);
  const wrapped = await crypto.subtle.encrypt(boundTo(rest.id, nonce), key, bytes);
  const [saltText, nonceText] = [toBase64(salt), toBase64(nonce)];
  return { ...rest, rounds, salt: saltText, nonce: nonceText, key: toBase64(wrapped) };
}

/** The data key's bytes; null where the passphrase is another, or the record was changed. */
export async function unwrap(
  record: LockOn,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const key = await keyOfPassphrase(passphrase, fromBase64(record.salt), record.rounds);
    const opened = boundTo(record.id, fromBase64(record.nonce));
    return new Uint8Array(await crypto.subtle.decrypt(opened, key, fromBase64(record.key)));
  } catch {
    return null;
  }
}

function boundTo(id: string, nonce: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(`lock ${id}`) };
}
