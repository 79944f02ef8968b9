/** Files that are told by their first bytes, whatever their name says. */

/** What cannot hold logins or messages; the interface has a sentence for each. */
export const wrongKinds = [
  'pdf',
  'image',
  'media',
  'office',
  'archive',
  'program',
  'database',
  'web-page',
  'other',
] as const;
export type WrongKind = (typeof wrongKinds)[number];

export type FileKind =
  | { readonly kind: 'zip' }
  | { readonly kind: 'wrong'; readonly format: WrongKind }
  | { readonly kind: 'encrypted'; readonly format: string };

interface Signature {
  readonly bytes: readonly (number | null)[];
  readonly is: FileKind;
}

const wrong = (format: WrongKind): FileKind => ({ kind: 'wrong', format });
const ascii = (text: string): readonly number[] => Array.from(text, (each) => each.charCodeAt(0));
const any = null;

const signatures: readonly Signature[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], is: { kind: 'zip' } },
  // An archive without entries has only its end.
  { bytes: [0x50, 0x4b, 0x05, 0x06], is: { kind: 'zip' } },
  { bytes: [0x03, 0xd9, 0xa2, 0x9a], is: { kind: 'encrypted', format: 'keepass' } },
  { bytes: ascii('%PDF'), is: wrong('pdf') },
  { bytes: [0x89, ...ascii('PNG')], is: wrong('image') },
  { bytes: [0xff, 0xd8, 0xff], is: wrong('image') },
  { bytes: ascii('GIF8'), is: wrong('image') },
  { bytes: ascii('II*\0'), is: wrong('image') },
  { bytes: ascii('MM\0*'), is: wrong('image') },
  { bytes: [...ascii('RIFF'), any, any, any, any, ...ascii('WEBP')], is: wrong('image') },
  { bytes: [any, any, any, any, ...ascii('ftyphei')], is: wrong('image') },
  { bytes: [any, any, any, any, ...ascii('ftypavif')], is: wrong('image') },
  { bytes: [any, any, any, any, ...ascii('ftyp')], is: wrong('media') },
  { bytes: ascii('RIFF'), is: wrong('media') },
  { bytes: ascii('ID3'), is: wrong('media') },
  { bytes: ascii('OggS'), is: wrong('media') },
  { bytes: [0x1a, 0x45, 0xdf, 0xa3], is: wrong('media') },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], is: wrong('office') },
  { bytes: ascii('{\\rtf'), is: wrong('office') },
  { bytes: [0x1f, 0x8b], is: wrong('archive') },
  { bytes: ascii('Rar!'), is: wrong('archive') },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], is: wrong('archive') },
  { bytes: [0xfd, ...ascii('7zXZ')], is: wrong('archive') },
  { bytes: ascii('BZh'), is: wrong('archive') },
  { bytes: [...ascii('MZ'), any, 0x00], is: wrong('program') },
  { bytes: [0x7f, ...ascii('ELF')], is: wrong('program') },
  { bytes: [0xcf, 0xfa, 0xed, 0xfe], is: wrong('program') },
  { bytes: [0xca, 0xfe, 0xba, 0xbe], is: wrong('program') },
  { bytes: ascii('SQLite format 3'), is: wrong('database') },
  { bytes: ascii('bplist'), is: wrong('database') },
];

/** Null where the bytes may be text. */
export function kindOfBytes(head: Uint8Array): FileKind | null {
  const found = signatures.find(({ bytes }) =>
    bytes.every((byte, index) => byte === any || head[index] === byte),
  );
  return found?.is ?? null;
}

/** Files that only their name tells; none of them is ever a plain export. */
const encryptedNames: readonly (readonly [RegExp, string])[] = [
  [/\.kdbx?$/i, 'keepass'],
  [/\.dash$/i, 'dashlane'],
  [/\.(?:enpassdb|enpassdbsync|enpassbackup|walletx?)$/i, 'enpass'],
  [/\.(?:pgp|gpg)$/i, 'proton-pass'],
  [/\.(?:opvault|agilekeychain)$/i, '1password'],
  [/\.(?:lpvault|lpenc)$/i, 'lastpass'],
];

export function encryptedByName(name: string): string | null {
  return encryptedNames.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

interface EncryptedText {
  readonly starts: RegExp;
  readonly format: string;
}

const encryptedTexts: readonly EncryptedText[] = [
  // Bitwarden's, with a passphrase or with the key of the account.
  { starts: /^\s*\{[^[\]]{0,400}"encrypted"\s*:\s*true/, format: 'bitwarden' },
  { starts: /^\s*-----BEGIN PGP MESSAGE-----/, format: 'proton-pass' },
  // The two kinds of file in a vault of 1Password 7.
  { starts: /^\s*(?:var profile\s*=\s*|ld\()\{/, format: '1password' },
  { starts: /^\s*\{\s*"data"\s*:\s*"[\w+/=]{200}/, format: 'dashlane' },
  // LastPass marks each text that it encrypted with an exclamation mark and an IV.
  { starts: /^![\w+/]{22}==\|[\w+/]{20}/m, format: 'lastpass' },
];

/** The program whose encrypted export begins so, or null. */
export function encryptedByText(head: string): string | null {
  return encryptedTexts.find(({ starts }) => starts.test(head))?.format ?? null;
}

export function isWebPage(head: string): boolean {
  return /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(head);
}

/** Zero bytes and other controls in what should be text. */
export function looksBinary(head: string): boolean {
  const controls = head.match(/[^\P{Cc}\t\n\r\f\v]/gu)?.length ?? 0;
  return controls > head.length / 50;
}
