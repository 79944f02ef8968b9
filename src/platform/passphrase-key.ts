/** A key that only a passphrase makes, and bytes as text: for sealed backups and for the lock. */
import * as z from 'zod/mini';

/** Rounds of PBKDF2 with SHA-256, as OWASP advises since 2023. */
export const rounds = 600_000;
/** What was sealed may ask for more than we do, but not for hours of work. */
const mostRounds = 10_000_000;

export const storedRounds = z.int().check(z.gte(1), z.lte(mostRounds));
export const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/));

/** Shorter ones are guessed in minutes by whoever holds what they seal. */
export const shortestPassphrase = 8;

/** For AES-GCM. Normalised, so that one passphrase is one key on every keyboard. */
export async function keyOfPassphrase(
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

export function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length));
}

export function toBase64(bytes: ArrayBuffer | Uint8Array): string {
  const piece = 0x8000;
  const all = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  let text = '';
  for (let at = 0; at < all.length; at += piece) {
    text += String.fromCharCode(...all.subarray(at, at + piece));
  }
  return btoa(text);
}

/** Throws where the text is no base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
