/**
 * A backup that only its passphrase opens, by the browser's own WebCrypto. The format is
 * written down in docs/backup-format.md, so that it can be opened without Unbind as well.
 */
import * as z from 'zod/mini';
import { failure, type Result, success } from '../core/result.ts';

const format = 'unbind-encrypted-backup';
const version = 1;
/** Rounds of PBKDF2 with SHA-256, as OWASP advises since 2023. */
const rounds = 600_000;
/** A file may ask for more than we do, but not for hours of work. */
const mostRounds = 10_000_000;

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/));
const file = z.looseObject({
  format: z.literal(format),
  version: z.int(),
  rounds: z.int().check(z.gte(1), z.lte(mostRounds)),
  salt: base64,
  nonce: base64,
  sealed: base64,
});

export type OpenProblem = 'not-a-backup' | 'newer-backup' | 'wrong-passphrase';

/** Whether a text says that it is such a file, whatever its version. */
export function isSealed(text: string): boolean {
  return text.slice(0, 200).includes(`"${format}"`);
}

/** The text under a key of the passphrase's own: each file has its own salt and nonce. */
export async function seal(text: string, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(passphrase, salt, rounds);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce },
    key,
    new TextEncoder().encode(text),
  );
  const parts = { salt: toBase64(salt), nonce: toBase64(nonce), sealed: toBase64(sealed) };
  return `${JSON.stringify({ format, version, rounds, ...parts }, null, 1)}\n`;
}

/**
 * The text that was sealed. A wrong passphrase and a changed file are told alike:
 * the cipher only says that the two do not belong together.
 */
export async function unseal(
  text: string,
  passphrase: string,
): Promise<Result<string, OpenProblem>> {
  const parsed = file.safeParse(parseJson(text));
  if (!parsed.success) return failure('not-a-backup');
  if (parsed.data.version > version) return failure('newer-backup');
  const { salt, nonce, sealed } = parsed.data;
  const key = await keyOf(passphrase, fromBase64(salt), parsed.data.rounds);
  try {
    const iv = fromBase64(nonce);
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, fromBase64(sealed));
    return success(new TextDecoder().decode(opened));
  } catch {
    return failure('wrong-passphrase');
  }
}

/** Normalised, so that one passphrase is one key on every keyboard. */
async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const raw = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', raw, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function toBase64(bytes: ArrayBuffer | Uint8Array): string {
  const piece = 0x8000;
  const all = new Uint8Array(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
  let text = '';
  for (let at = 0; at < all.length; at += piece) {
    text += String.fromCharCode(...all.subarray(at, at + piece));
  }
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
