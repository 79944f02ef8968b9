/** Why a reading ended early, as the interface tells it. */
import type { ImportRefusal } from './evidence.ts';
import { ReadingEnded, UnreadableFile } from './reading/pieces.ts';
import { ArchiveProblem } from './reading/unpack.ts';

/** Anything else is a fault of ours and goes on as what it is. */
export function refusalOf(error: unknown): ImportRefusal {
  if (error instanceof ReadingEnded) return { code: 'cancelled' };
  if (error instanceof UnreadableFile) return { code: 'unreadable' };
  if (error instanceof ArchiveProblem) return { code: error.code };
  throw error;
}
