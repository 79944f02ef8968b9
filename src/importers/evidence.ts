/**
 * What an importer makes of a file or a pasted text: evidence that a service knows the
 * number. Passwords, codes, bodies and other people's names end here: no type below has
 * a place for them.
 */
import type { Evidence } from '../core/evidence.ts';

export {
  type Evidence,
  type EvidenceSource,
  evidenceSources,
  longestTitle,
  type ServiceHint,
} from '../core/evidence.ts';

/** A part of the source that could not be read. The rest of it is still offered. */
export interface RowProblem {
  /** Row or line of the file, counted from 1 as a person would; null for the file as a whole. */
  readonly row: number | null;
  /** Worded by the interface: `import-problem` selects by it. */
  readonly code:
    | 'too-few-columns'
    | 'too-many-columns'
    | 'quote-not-closed'
    | 'cut-short'
    | 'entry-malformed'
    | 'too-many-rows'
    | 'date-unknown';
}

/** At most so many problems are told one by one; `moreProblems` counts the rest. */
export const mostProblems = 20;

export interface ImportOutcome {
  /** Which format was recognised: a key of the table of formats. */
  readonly format: string;
  /** Logins, messages or lines that were looked at. */
  readonly read: number;
  readonly evidence: readonly Evidence[];
  readonly problems: readonly RowProblem[];
  readonly moreProblems: number;
}

/** Why a whole source is refused, each with a sentence and advice in the interface. */
export type ImportRefusal =
  | { readonly code: 'empty' }
  | { readonly code: 'unknown-format' }
  /** The export is locked with a passphrase; `format` names the program that wrote it. */
  | { readonly code: 'encrypted'; readonly format: string }
  /** A known kind of file that holds nothing of use here: a photo, a PDF, a program. */
  | { readonly code: 'wrong-kind'; readonly format: string }
  | { readonly code: 'too-large'; readonly limitBytes: number }
  /** An archive that unpacks to far more than it should. */
  | { readonly code: 'archive-too-large' }
  | { readonly code: 'archive-damaged' }
  | { readonly code: 'cut-short'; readonly format: string }
  | { readonly code: 'unreadable' }
  | { readonly code: 'cancelled' };

/** How far a long reading is. */
export interface ImportProgress {
  readonly bytesRead: number;
  readonly bytesTotal: number;
}

export interface ImportControl {
  /** Ends the reading with `cancelled`. */
  readonly signal: AbortSignal;
  /** Called at most ten times a second. */
  readonly onProgress: (progress: ImportProgress) => void;
}
