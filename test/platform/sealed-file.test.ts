import { describe, expect, it } from 'vitest';
import { isSealed, seal, unseal } from '../../src/platform/sealed-file.ts';

const text = '{"format":"unbind-backup","numbers":["+8613800138000"]}';
const passphrase = 'three plain words';

describe('a sealed backup', () => {
  it('is opened by its passphrase, and shows nothing of what is in it', async () => {
    const file = await seal(text, passphrase);
    expect(isSealed(file)).toBe(true);
    expect(file).not.toContain('13800138000');
    expect(await unseal(file, passphrase)).toEqual({ ok: true, value: text });
  });

  it('is another file each time', async () => {
    expect(await seal(text, passphrase)).not.toBe(await seal(text, passphrase));
  });

  it('is opened by the same words typed on another keyboard', async () => {
    const file = await seal(text, 'Schlüssel unter der Matte'.normalize('NFD'));
    expect((await unseal(file, 'Schlüssel unter der Matte'.normalize('NFC'))).ok).toBe(true);
  });

  it.each([
    ['another passphrase', (file: string) => file, 'three plain word', 'wrong-passphrase'],
    ['a changed byte', changeByte, passphrase, 'wrong-passphrase'],
    [
      'half of the file',
      (file: string) => file.slice(0, file.length / 2),
      passphrase,
      'not-a-backup',
    ],
    [
      'a later version',
      (file: string) => file.replace('"version": 1', '"version": 9'),
      passphrase,
      'newer-backup',
    ],
    [
      'hours of work asked for',
      (file: string) => file.replace('600000', '600000000000'),
      passphrase,
      'not-a-backup',
    ],
  ] as const)('with %s is refused', async (_, change, with_, problem) => {
    expect(await unseal(change(await seal(text, passphrase)), with_)).toEqual({
      ok: false,
      problem,
    });
  });
});

/** Of what is sealed. */
function changeByte(file: string): string {
  return file.replace(/("sealed": ")(.)/, (_, before: string, first: string) => {
    return before + (first === 'A' ? 'B' : 'A');
  });
}
