/** A part of an archive as bytes, given up when it grows too large. */
import { Inflate } from 'fflate';
import type { Pace } from './pace.ts';
import { bytesOf, pieceBytes, ReadingEnded } from './pieces.ts';
import { packedPart, type ZipEntry, type ZipProblem } from './zip-directory.ts';

/** Of one archive. The largest honest export of logins is far below; attachments are not unpacked. */
export const mostUnpackedBytes = 200 * 1024 * 1024;

/** Deflate packs at most 1032 to 1: so much never becomes more than some megabytes at once. */
const inflateBytes = 4 * 1024;

export class ArchiveProblem extends Error {
  constructor(readonly code: ZipProblem) {
    super(code);
  }
}

/** How much of the archive's allowance is left; shared by all that is unpacked of it. */
export interface Allowance {
  bytesLeft: number;
}

export async function* unpack(
  archive: Blob,
  entry: ZipEntry,
  allowance: Allowance,
  pace: Pace,
): AsyncGenerator<Uint8Array> {
  const packed = await packedPart(archive, entry);
  if (packed === null || (entry.method !== 0 && entry.method !== 8)) {
    throw new ArchiveProblem('archive-damaged');
  }
  const pieces = entry.method === 0 ? bytesOf(packed, pace) : inflated(packed, pace);
  for await (const piece of pieces) {
    allowance.bytesLeft -= piece.length;
    if (allowance.bytesLeft < 0) throw new ArchiveProblem('archive-too-large');
    // A few packed bytes may become megabytes: they are handed on like any others.
    for (let from = 0; from < piece.length; from += pieceBytes) {
      yield piece.subarray(from, from + pieceBytes);
    }
  }
}

async function* inflated(packed: Blob, pace: Pace): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    if (piece.length > 0) ready.push(piece);
  });
  let left = packed.size;
  for await (const piece of bytesOf(packed, pace)) {
    for (let from = 0; from < piece.length; from += inflateBytes) {
      if (await pace.ended()) throw new ReadingEnded();
      const part = piece.subarray(from, from + inflateBytes);
      left -= part.length;
      try {
        inflate.push(part, left === 0);
      } catch {
        throw new ArchiveProblem('archive-damaged');
      }
      yield* ready.splice(0);
    }
  }
}
