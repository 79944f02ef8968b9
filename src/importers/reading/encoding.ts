/** Bytes as text, in whatever encoding a program of whatever year wrote them. */
import { analyse } from 'chardet';

const fatal = true;

/** Encodings that exports come in and that the browser reads, in the order they are tried. */
const legacy = ['gb18030', 'shift_jis', 'euc-jp', 'big5', 'euc-kr', 'windows-1251', 'windows-1252'];

/** Names of the detector and what the browser calls them, where they differ. */
const browserNames: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-8': 'windows-1255',
  'iso-2022-kr': 'euc-kr',
};

/** Which encoding the bytes are in, as the browser calls it: `utf-8`, `gb18030`. */
export function encodingOf(sample: Uint8Array): string {
  const marked = markOf(sample) ?? utf16Of(sample);
  if (marked !== null) return marked;
  if (decodes(sample, 'utf-8')) return 'utf-8';
  const telling = aroundForeignBytes(sample);
  const ranked = analyse(telling)
    .map(({ name }) => name.toLowerCase())
    .map((name) => browserNames[name] ?? name);
  return [...ranked, ...legacy].find((name) => isKnown(name) && decodes(telling, name)) ?? 'utf-8';
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return null;
}

/** Without a mark: exports are mostly ASCII, so that every other byte is zero. */
function utf16Of(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const few = bytes.length / 50;
  const many = bytes.length / 5;
  if (odd > many && even <= few) return 'utf-16le';
  if (even > many && odd <= few) return 'utf-16be';
  return null;
}

/** The last characters may be cut by the end of the sample, so its end is left open. */
function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function isKnown(encoding: string): boolean {
  try {
    new TextDecoder(encoding);
    return true;
  } catch {
    return false;
  }
}

/**
 * Only the bytes that tell: the detector weighs frequencies, and thousands of
 * ASCII letters outweigh one Chinese name. A second byte may itself be ASCII.
 */
function aroundForeignBytes(bytes: Uint8Array): Uint8Array {
  const kept: number[] = [];
  let isAfterLead = false;
  for (const byte of bytes) {
    if (byte >= 0x80) {
      kept.push(byte);
      isAfterLead = !isAfterLead;
    } else if (isAfterLead) {
      kept.push(byte);
      isAfterLead = false;
    } else if (kept.length > 0 && kept[kept.length - 1] !== 0x20) {
      kept.push(0x20);
    }
  }
  return Uint8Array.from(kept);
}

/** Decodes pieces one after the other. */
export interface PieceDecoder {
  readonly decode: (bytes: Uint8Array, last: boolean) => string;
}

/**
 * Begins with the encoding of the first piece. A file that is plain ASCII for long, and then
 * turns out not to be UTF-8, is decided anew where that shows.
 */
export function createPieceDecoder(first: Uint8Array): PieceDecoder {
  const encoding = encodingOf(first);
  let isStrict = encoding === 'utf-8';
  let decoder = new TextDecoder(encoding, { fatal: isStrict });
  return {
    decode: (bytes, last) => {
      try {
        return decoder.decode(bytes, { stream: !last });
      } catch {
        if (!isStrict) throw new Error('A decoder that is not strict refused its input.');
        isStrict = false;
        decoder = new TextDecoder(encodingOf(bytes));
        return decoder.decode(bytes, { stream: !last });
      }
    },
  };
}
