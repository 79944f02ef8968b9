/** A file or a part of an archive in pieces, so that none is ever in memory as a whole. */
import { createPieceDecoder } from './encoding.ts';
import type { Pace } from './pace.ts';

/** Small enough to be read in a few milliseconds, large enough that waiting costs little. */
export const pieceBytes = 128 * 1024;

export type ByteSource = AsyncIterable<Uint8Array>;

/** The browser refused to read on: the file was moved, changed or is not the owner's. */
export class UnreadableFile extends Error {}

/** The owner ended the reading. */
export class ReadingEnded extends Error {}

export async function readBytes(file: Blob, from: number, to: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch {
    throw new UnreadableFile();
  }
}

export async function* bytesOf(file: Blob, pace: Pace): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += pieceBytes) {
    if (await pace.ended()) throw new ReadingEnded();
    const piece = await readBytes(file, from, from + pieceBytes);
    pace.advance(piece.length);
    yield piece;
  }
}

/** The same as text. Pieces end anywhere, but never within a character. */
export async function* textOf(bytes: ByteSource): AsyncGenerator<string> {
  let decoder: ReturnType<typeof createPieceDecoder> | null = null;
  for await (const piece of bytes) {
    decoder ??= createPieceDecoder(piece);
    yield decoder.decode(piece, false);
  }
  if (decoder !== null) yield decoder.decode(new Uint8Array(), true);
}
