/** The text of a history, piece by piece. */
import { encodingOf } from '../reading/encoding.ts';
import type { Pace } from '../reading/pace.ts';
import { bytesOf, readBytes } from '../reading/pieces.ts';

const sampleBytes = 64 * 1024;

export interface HistoryText {
  /** The first characters, by which the format is told. */
  readonly head: string;
  readonly pieces: (pace: Pace) => AsyncGenerator<string>;
}

/**
 * Decided once for the whole file and then read with patience: backups of phones hold
 * halves of emoji as bytes of their own, which no strict reader lets pass.
 */
export async function historyText(file: Blob): Promise<HistoryText> {
  const start = await readBytes(file, 0, sampleBytes);
  const encoding = declaresUtf8(start) ? 'utf-8' : encodingOf(await tellingSample(file, start));
  return {
    head: new TextDecoder(encoding).decode(start, { stream: true }),
    pieces: (pace) => piecesOf(file, encoding, pace),
  };
}

async function* piecesOf(file: Blob, encoding: string, pace: Pace): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of bytesOf(file, pace)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

function declaresUtf8(start: Uint8Array): boolean {
  const line = String.fromCharCode(...start.subarray(0, 120));
  return /^(?:\xEF\xBB\xBF)?\s*<\?xml[^>]*encoding=["']utf-8/i.test(line);
}

/** The start, the middle or the end: a history may begin with thousands of plain messages. */
async function tellingSample(file: Blob, start: Uint8Array): Promise<Uint8Array> {
  if (start.some(isTelling)) return start;
  for (const from of [Math.floor(file.size / 2), file.size - sampleBytes]) {
    const sample = await readBytes(file, Math.max(0, from), Math.max(0, from) + sampleBytes);
    const first = sample.findIndex((byte) => byte < 0x80);
    // The character that the sample begins in the middle of is left out.
    if (sample.some(isTelling)) return sample.subarray(Math.max(0, first));
  }
  return start;
}

/** Not ASCII; a zero byte is half of a character in UTF-16. */
function isTelling(byte: number): boolean {
  return byte >= 0x80 || byte === 0;
}
