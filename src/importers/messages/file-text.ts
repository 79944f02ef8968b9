/** The text of a file, piece by piece, whatever its encoding. */
import { detect } from 'chardet';
import type { ImportControl } from '../evidence.ts';

/** Small enough that a piece is read well within a moment, large enough to be fast. */
const pieceBytes = 256 << 10;
const samples = 64 << 10;
const newsEvery = 16 << 20;

/** The encodings that histories are found in; what is named otherwise is read as UTF-8. */
const known: Readonly<Record<string, string>> = {
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
  GB18030: 'gb18030',
  Big5: 'big5',
  Shift_JIS: 'shift_jis',
  'EUC-JP': 'euc-jp',
  'EUC-KR': 'euc-kr',
  'ISO-2022-JP': 'iso-2022-jp',
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'windows-1252': 'windows-1252',
  'windows-1253': 'windows-1253',
  'windows-1254': 'windows-1254',
  'windows-1255': 'windows-1255',
  'windows-1256': 'windows-1256',
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-2': 'iso-8859-2',
  'ISO-8859-9': 'windows-1254',
  'KOI8-R': 'koi8-r',
};

/** The label under which a file is to be decoded. Looks at its start, its middle and its end. */
export async function encodingOf(file: Blob): Promise<string> {
  const start = await bytesAt(file, 0);
  const marked = markedEncoding(start);
  if (marked !== null) return marked;
  for (const bytes of [
    start,
    await bytesAt(file, Math.floor(file.size / 2)),
    await bytesAt(file, Math.max(0, file.size - samples)),
  ]) {
    if (bytes.every((byte) => byte < 0x80 && byte !== 0)) continue;
    if (isUtf8(bytes)) return 'utf-8';
    return unmarkedEncoding(bytes);
  }
  return 'utf-8';
}

function unmarkedEncoding(bytes: Uint8Array): string {
  // Every second byte of Latin letters is zero in UTF-16.
  const zeros = [0, 1].map(
    (odd) => bytes.filter((byte, at) => byte === 0 && at % 2 === odd).length,
  );
  const [even = 0, odd = 0] = zeros;
  if (odd > bytes.length / 20 && odd > even * 4) return 'utf-16le';
  if (even > bytes.length / 20 && even > odd * 4) return 'utf-16be';
  const name = detect(bytes);
  return (name === null ? undefined : known[name]) ?? 'utf-8';
}

function markedEncoding([one, two, three]: Uint8Array): string | null {
  if (one === 0xef && two === 0xbb && three === 0xbf) return 'utf-8';
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  return one === 0xfe && two === 0xff ? 'utf-16be' : null;
}

/** A character that is cut at either end of the sample does not count. */
function isUtf8(bytes: Uint8Array): boolean {
  let from = 0;
  while (from < 4 && ((bytes[from] ?? 0) & 0xc0) === 0x80) from += 1;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from), { stream: true });
    return true;
  } catch {
    return false;
  }
}

async function bytesAt(file: Blob, from: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(from, from + samples).arrayBuffer());
}

/** The first characters of a file, by which its format is told. */
export async function headOf(file: Blob, encoding: string): Promise<string> {
  return new TextDecoder(encoding).decode(await bytesAt(file, 0), { stream: true });
}

/** Thrown through the pieces where the owner ended the reading; caught by `readMessages`. */
export class Cancelled extends Error {}

/**
 * Hands the text on piece by piece and tells how far it is. Throws `Cancelled`, and what
 * the browser throws where the file cannot be read.
 */
export async function eachStretch(
  file: Blob,
  encoding: string,
  control: ImportControl,
  take: (text: string) => void,
): Promise<void> {
  const decoder = new TextDecoder(encoding);
  let toldAt = 0;
  for (let from = 0; from < file.size; from += pieceBytes) {
    const bytes = await file.slice(from, from + pieceBytes).arrayBuffer();
    if (control.signal.aborted) throw new Cancelled();
    take(decoder.decode(bytes, { stream: true }));
    if (from - toldAt < newsEvery) continue;
    toldAt = from;
    control.onProgress({
      bytesRead: Math.min(from + pieceBytes, file.size),
      bytesTotal: file.size,
    });
  }
  take(decoder.decode());
}
