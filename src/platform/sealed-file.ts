/**
 * A backup that only its passphrase opens, by the browser's own WebCrypto. The format is
 * written down in docs/backup-format.md, so that it can be opened without Unbind as well.
 */
import * as z from 'zod/mini';
import { failure, type Result, success } from '../core/result.ts';
import {
  base64,
  fromBase64,
  keyOfPassphrase,
  randomBytes,
  rounds,
  storedRounds,
  toBase64,
} from './passphrase-key.ts';

const format = 'unbind-encrypted-backup';
const version = 1;

const file = z.looseObject({
  format: z.literal(format),
  version: z.int(),
  rounds: storedRounds,
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
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const key = await keyOfPassphrase(passphrase, salt, rounds);
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
  const key = await keyOfPassphrase(passphrase, fromBase64(salt), parsed.data.rounds);
  try {
    const iv = fromBase64(nonce);
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, fromBase64(sealed));
    return success(new TextDecoder().decode(opened));
  } catch {
    return failure('wrong-passphrase');
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
