/** Bytes as text, in whatever encoding a program of whatever year wrote them. */
import { analyse } from 'chardet';

const fatal = true;

/** Names of the detector and what the browser calls them, where they differ. */
const browserNames: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-8': 'windows-1255',
  'iso-2022-kr': 'euc-kr',
};

/** What the detector says of so little text that it could be anything. */
const nothingTold = 10;

interface Legacy {
  readonly encoding: string;
  /** Whether two bytes are one of the characters that most texts are made of. */
  readonly isCommon: (lead: number, trail: number) => boolean;
}

const between = (byte: number, from: number, to: number): boolean => byte >= from && byte <= to;

/**
 * Encodings with two bytes a character, told apart by what is common in them: a file may hold
 * one Chinese name among thousands of letters, too little for a detector that counts. Where two
 * are as likely, the earlier one is taken.
 */
const legacy: readonly Legacy[] = [
  {
    encoding: 'gb18030',
    // The 3,755 characters of the first level, full-width letters and punctuation.
    isCommon: (lead, trail) =>
      trail >= 0xa1 && (between(lead, 0xb0, 0xd7) || lead === 0xa1 || lead === 0xa3),
  },
  {
    encoding: 'shift_jis',
    // Kana, full-width letters and the kanji of the first level.
    isCommon: (lead) => between(lead, 0x81, 0x83) || between(lead, 0x88, 0x97),
  },
  { encoding: 'big5', isCommon: (lead) => between(lead, 0xa4, 0xc6) },
  {
    encoding: 'euc-jp',
    isCommon: (lead, trail) => trail >= 0xa1 && (between(lead, 0xa4, 0xa5) || lead >= 0xb0),
  },
  {
    encoding: 'euc-kr',
    isCommon: (lead, trail) => trail >= 0xa1 && between(lead, 0xb0, 0xc8),
  },
];

/** Fewer common characters than this, and the bytes are letters with accents. */
const mostlyCommon = 0.6;

/** More of a file tells no more. */
const sampleBytes = 64 * 1024;

/** Which encoding the bytes are in, as the browser calls it: `utf-8`, `gb18030`. */
export function encodingOf(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampleBytes);
  const marked = markOf(sample) ?? utf16Of(sample);
  if (marked !== null) return marked;
  if (decodes(sample, 'utf-8')) return 'utf-8';
  const telling = aroundForeignBytes(sample);
  const told = analyse(telling)
    .filter(({ confidence }) => confidence > nothingTold)
    .map(({ name }) => browserName(name))
    .filter((name) => isKnown(name) && decodes(telling, name));
  const twoByte = told.find((name) => legacy.some(({ encoding }) => encoding === name));
  return twoByte ?? mostCommon(telling) ?? told[0] ?? 'windows-1252';
}

function browserName(detected: string): string {
  const name = detected.toLowerCase();
  return browserNames[name] ?? name;
}

function mostCommon(bytes: Uint8Array): string | null {
  const scores = legacy.map(({ encoding, isCommon }) => ({
    encoding,
    share: decodes(bytes, encoding) ? shareOf(bytes, isCommon) : 0,
  }));
  const best = scores.reduce((one, other) => (other.share > one.share ? other : one));
  return best.share >= mostlyCommon ? best.encoding : null;
}

function shareOf(bytes: Uint8Array, isCommon: Legacy['isCommon']): number {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    pairs += 1;
    at += 1;
    if (isCommon(lead, bytes[at] ?? 0)) common += 1;
  }
  return pairs === 0 ? 0 : common / pairs;
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

function fromFirstForeign(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(
    Math.max(
      0,
      bytes.findIndex((byte) => byte >= 0x80),
    ),
  );
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
        decoder = new TextDecoder(encodingOf(fromFirstForeign(bytes)));
        return decoder.decode(bytes, { stream: !last });
      }
    },
  };
}
