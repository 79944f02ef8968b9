/**
 * The list of files at the end of a zip archive (PKWARE's APPNOTE, 4.3). Read by itself, so
 * that attachments of any size are neither unpacked nor read.
 */
import { failure, type Result, success } from '../../core/result.ts';
import { readBytes } from './pieces.ts';

export interface ZipEntry {
  /** Path in the archive, with `/`. */
  readonly path: string;
  /** 0: stored as it is; 8: deflated. Others are not read. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedBytes: number;
  readonly headerAt: number;
}

export type ZipProblem = 'archive-damaged' | 'archive-too-large';

/** An export of a password manager has some dozens, attachments included. */
const mostEntries = 10_000;
const mostDirectoryBytes = 16 * 1024 * 1024;

const endSize = 22;
const longestComment = 0xffff;
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const entryHeaderSize = 46;
const localHeaderSize = 30;
const unknownSize = 0xffffffff;

export async function readDirectory(
  archive: Blob,
): Promise<Result<readonly ZipEntry[], ZipProblem>> {
  const tailFrom = Math.max(0, archive.size - endSize - longestComment);
  const tail = viewOf(await readBytes(archive, tailFrom, archive.size));
  const end = lastSignature(tail);
  if (end === null) return failure('archive-damaged');
  const entries = tail.getUint16(end + 10, true);
  const bytes = tail.getUint32(end + 12, true);
  const from = tail.getUint32(end + 16, true);
  if (entries > mostEntries || bytes > mostDirectoryBytes) return failure('archive-too-large');
  if (from + bytes > archive.size) return failure('archive-damaged');
  return readEntries(viewOf(await readBytes(archive, from, from + bytes)), entries);
}

function lastSignature(tail: DataView): number | null {
  for (let at = tail.byteLength - endSize; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) === endSignature) return at;
  }
  return null;
}

function readEntries(directory: DataView, count: number): Result<readonly ZipEntry[], ZipProblem> {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + entryHeaderSize > directory.byteLength) return failure('archive-damaged');
    if (directory.getUint32(at, true) !== entrySignature) return failure('archive-damaged');
    const flags = directory.getUint16(at + 8, true);
    const pathLength = directory.getUint16(at + 28, true);
    const extraLength = directory.getUint16(at + 30, true);
    const commentLength = directory.getUint16(at + 32, true);
    const pathAt = at + entryHeaderSize;
    const extraAt = pathAt + pathLength;
    if (extraAt + extraLength > directory.byteLength) return failure('archive-damaged');
    const long = longSizes(directory, at, extraAt, extraAt + extraLength);
    entries.push({
      path: new TextDecoder().decode(bytesIn(directory, pathAt, extraAt)),
      method: directory.getUint16(at + 10, true),
      isEncrypted: (flags & 1) === 1,
      ...long,
    });
    at = extraAt + extraLength + commentLength;
  }
  return success(entries);
}

/** Where 32 bits do not hold a size, or a writer does not want them to, an extra part has it. */
function longSizes(
  directory: DataView,
  at: number,
  extraFrom: number,
  extraTo: number,
): Pick<ZipEntry, 'packedBytes' | 'headerAt'> {
  const unpacked = directory.getUint32(at + 24, true);
  let packedBytes = directory.getUint32(at + 20, true);
  let headerAt = directory.getUint32(at + 42, true);
  let next = extraFrom;
  while (next + 4 <= extraTo) {
    const size = directory.getUint16(next + 2, true);
    if (directory.getUint16(next, true) === 1) {
      let value = next + 4;
      const long = (): number => {
        const read =
          value + 8 <= extraTo ? Number(directory.getBigUint64(value, true)) : unknownSize;
        value += 8;
        return read;
      };
      if (unpacked === unknownSize) long();
      if (packedBytes === unknownSize) packedBytes = long();
      if (headerAt === unknownSize) headerAt = long();
    }
    next += 4 + size;
  }
  return { packedBytes, headerAt };
}

/** The packed bytes of an entry, or null where the archive is not what its directory says. */
export async function packedPart(archive: Blob, entry: ZipEntry): Promise<Blob | null> {
  const header = viewOf(await readBytes(archive, entry.headerAt, entry.headerAt + localHeaderSize));
  if (header.byteLength < localHeaderSize || header.getUint32(0, true) !== localSignature) {
    return null;
  }
  const from =
    entry.headerAt + localHeaderSize + header.getUint16(26, true) + header.getUint16(28, true);
  const to = from + entry.packedBytes;
  return to <= archive.size ? archive.slice(from, to) : null;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function bytesIn(view: DataView, from: number, to: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + from, to - from);
}
