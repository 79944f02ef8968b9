/** The beginning of a file as text: what formats are told by. */
import { createPieceDecoder } from './encoding.ts';
import type { ByteSource } from './pieces.ts';

export const headBytes = 64 * 1024;

export async function headOf(source: ByteSource): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of source) {
    const part = piece.subarray(0, headBytes - length);
    pieces.push(part);
    length += part.length;
    if (length >= headBytes) break;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return textOfHead(bytes);
}

/** The last character may be cut: it is left out. */
export function textOfHead(bytes: Uint8Array): string {
  return createPieceDecoder(bytes).decode(bytes, false);
}
