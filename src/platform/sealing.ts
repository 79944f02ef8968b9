/**
 * Records under a data key, one by one. What is stored under which name tells nothing: names are
 * stored as their HMAC, with the true name inside the sealed value, and each value is bound to its
 * name, so that two cannot be exchanged.
 */
import * as z from 'zod/mini';
import { fromBase64, randomBytes, toBase64 } from './passphrase-key.ts';
import { sealedPrefix } from './store-keys.ts';

const nonceLength = 12;
/** Of the random key that everything is sealed under, in bytes. */
export const dataKeyLength = 32;

export interface DataKey {
  /** The name as it is stored. */
  readonly hide: (name: string) => Promise<string>;
  /** Of names that were hidden or read before, the true one. */
  readonly named: (storedName: string) => string | undefined;
  readonly seal: (name: string, value: unknown) => Promise<readonly [storedName: string, string]>;
  /** Null for what was changed, cut short, or sealed under another name or key. */
  readonly open: (storedName: string, raw: unknown) => Promise<NamedValue | null>;
}

export interface NamedValue {
  readonly name: string;
  readonly value: unknown;
}

const content = z.tuple([z.string(), z.unknown()]);

export async function dataKeyOf(bytes: Uint8Array<ArrayBuffer>): Promise<DataKey> {
  const [names, values] = await subkeys(bytes);
  // Names in clear are no secret in here: the same process holds the list.
  const hidden = new Map<string, string>();
  const known = new Map<string, string>();
  const remember = (name: string, storedName: string): string => {
    hidden.set(name, storedName);
    known.set(storedName, name);
    return storedName;
  };
  const hide = async (name: string): Promise<string> =>
    hidden.get(name) ?? remember(name, sealedPrefix + (await macOf(names, name)));
  return {
    hide,
    named: (storedName) => known.get(storedName),
    seal: async (name, value) => {
      const storedName = await hide(name);
      const nonce = randomBytes(nonceLength);
      const text = new TextEncoder().encode(JSON.stringify([name, value]));
      const box = await crypto.subtle.encrypt(bound(nonce, storedName), values, text);
      const whole = new Uint8Array(nonceLength + box.byteLength);
      whole.set(nonce);
      whole.set(new Uint8Array(box), nonceLength);
      return [storedName, toBase64(whole)];
    },
    open: async (storedName, raw) => {
      if (typeof raw !== 'string') return null;
      try {
        const whole = fromBase64(raw);
        const nonce = whole.slice(0, nonceLength);
        const box = whole.slice(nonceLength);
        const text = await crypto.subtle.decrypt(bound(nonce, storedName), values, box);
        const [name, value] = content.parse(JSON.parse(new TextDecoder().decode(text)));
        remember(name, storedName);
        return { name, value };
      } catch {
        // The cipher says only that the two do not belong together.
        return null;
      }
    },
  };
}

/** One for names and one for values: no key does two works. */
async function subkeys(bytes: Uint8Array<ArrayBuffer>): Promise<readonly [CryptoKey, CryptoKey]> {
  const base = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
  const derived = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(0),
    info: new TextEncoder().encode(info),
  });
  const mac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  const cipher = { name: 'AES-GCM', length: 256 };
  return Promise.all([
    crypto.subtle.deriveKey(derived('unbind names'), base, mac, false, ['sign']),
    crypto.subtle.deriveKey(derived('unbind values'), base, cipher, false, ['encrypt', 'decrypt']),
  ]);
}

function bound(nonce: Uint8Array<ArrayBuffer>, storedName: string): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(storedName) };
}

/** In base64url, 43 characters. */
async function macOf(key: CryptoKey, name: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(name));
  return toBase64(mac).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
