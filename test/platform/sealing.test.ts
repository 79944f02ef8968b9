import { describe, expect, it } from 'vitest';
import { copiesOf, packLock, toldBy, unwrap, wrap } from '../../src/platform/lock-record.ts';
import { randomBytes } from '../../src/platform/passphrase-key.ts';
import { type DataKey, dataKeyLength, dataKeyOf } from '../../src/platform/sealing.ts';

const passphrase = 'three plain words';

function newKey(): Promise<DataKey> {
  return dataKeyOf(randomBytes(dataKeyLength));
}

/** Every text that differs in one character of base64. */
function* changed(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '=') continue;
    const letter = text[at] === 'A' ? 'B' : 'A';
    yield text.slice(0, at) + letter + text.slice(at + 1);
  }
}

describe('a sealed record', () => {
  const value = { version: 1, items: [{ site: 'quillbank.example', note: '„Ü“ 🌱' }] };

  it('is opened to what it was, with its true name', async () => {
    const key = await newKey();
    const [storedName, box] = await key.seal('site:quillbank.example', value);
    expect(await key.open(storedName, box)).toEqual({ name: 'site:quillbank.example', value });
  });

  it('shows neither its name nor anything of what is in it', async () => {
    const key = await newKey();
    const told = (await key.seal('site:quillbank.example', value)).join(' ');
    expect(told).not.toMatch(/quill|example|site:|items/);
    expect(Buffer.from(told, 'base64').toString('latin1')).not.toMatch(/quill|example|items/);
  });

  it('lies under the same name each time, as other bytes', async () => {
    const key = await newKey();
    const [one, other] = [await key.seal('numbers', value), await key.seal('numbers', value)];
    expect(one[0]).toBe(other[0]);
    expect(one[1]).not.toBe(other[1]);
  });

  it('lies under another name with another key', async () => {
    const [one, other] = [await newKey(), await newKey()];
    expect(await one.hide('numbers')).not.toBe(await other.hide('numbers'));
  });

  it('is refused in the place of another', async () => {
    const key = await newKey();
    const [bank, bankBox] = await key.seal('site:quillbank.example', value);
    const [shop, shopBox] = await key.seal('site:fernshop.example', value);
    expect(await key.open(bank, shopBox)).toBeNull();
    expect(await key.open(shop, bankBox)).toBeNull();
  });

  it('is refused with any one character changed', async () => {
    const key = await newKey();
    const [storedName, box] = await key.seal('numbers', value);
    let tried = 0;
    for (const text of changed(box)) {
      tried += 1;
      const opened = await key.open(storedName, text);
      // The last characters of base64 hold bits that belong to nothing.
      if (Buffer.from(text, 'base64').equals(Buffer.from(box, 'base64'))) continue;
      expect(opened).toBeNull();
    }
    expect(tried).toBeGreaterThan(100);
  });

  it.each([null, 7, '', 'x', '!!!', 'AAAA', {}, { version: 1, items: [] }])(
    'that is %j is refused',
    async (raw) => {
      const key = await newKey();
      expect(await key.open(await key.hide('numbers'), raw)).toBeNull();
    },
  );

  it('of another data key is refused', async () => {
    const [one, other] = [await newKey(), await newKey()];
    const [storedName, box] = await one.seal('numbers', value);
    expect(await other.open(storedName, box)).toBeNull();
  });
});

describe('the wrapped data key', () => {
  const rest = { state: 'on', id: 'key-1', records: 3 } as const;

  it('is unwrapped by its passphrase alone, on every keyboard', async () => {
    const bytes = randomBytes(dataKeyLength);
    const lock = await wrap(bytes, 'Schlüssel unter der Matte'.normalize('NFD'), rest);
    expect(await unwrap(lock, 'Schlüssel unter der Matte'.normalize('NFC'))).toEqual(bytes);
    expect(await unwrap(lock, 'Schlüssel unter der matte')).toBeNull();
    expect(await unwrap(lock, '')).toBeNull();
  });

  it('costs whoever guesses 600,000 rounds a guess, and has a salt of its own', async () => {
    const bytes = randomBytes(dataKeyLength);
    const [one, other] = [await wrap(bytes, passphrase, rest), await wrap(bytes, passphrase, rest)];
    expect(one.rounds).toBe(600_000);
    expect(one.salt).not.toBe(other.salt);
    expect(one.key).not.toBe(other.key);
  });

  it('is refused with one byte of it changed, or of another key’s name', async () => {
    const lock = await wrap(randomBytes(dataKeyLength), passphrase, rest);
    const spoilt = (text: string): string => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
    for (const field of ['salt', 'nonce', 'key', 'id'] as const) {
      expect(await unwrap({ ...lock, [field]: spoilt(lock[field]) }, passphrase)).toBeNull();
    }
  });

  it('lies there twice: one copy that is damaged or gone loses nothing', async () => {
    const lock = await wrap(randomBytes(dataKeyLength), passphrase, rest);
    const records = packLock(lock);
    expect(Object.keys(records)).toEqual(['lock', 'lock-copy']);
    for (const raw of [undefined, 'nonsense', 0, { version: 1 }, { ...lock, version: 2 }]) {
      expect(toldBy({ ...records, lock: raw })).toMatchObject({ id: 'key-1' });
      expect(copiesOf({ ...records, 'lock-copy': raw })).toHaveLength(1);
    }
    expect(toldBy({ lock: 'x', 'lock-copy': 'y' })).toBe('unreadable');
    expect(toldBy({})).toBeNull();
  });
});
