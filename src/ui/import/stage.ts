/**
 * How far an import is. It lives in this page alone: nothing of a file or a text is stored
 * or sent before its findings are weighed, and nothing at all before they are accepted.
 */
import { signal } from '@preact/signals';
import type { Accepted, Refusal, Restored } from '../../contract/messages.ts';
import type { Proposal } from '../../core/proposal.ts';
import type { ImportOutcome, ImportRefusal } from '../../importers/evidence.ts';
import type { ReplyRow } from '../../importers/reply/read-reply.ts';

export type SourceName = 'logins' | 'messages' | 'reply' | 'history';

/** What is read, and what it is called: a file's name, or empty for what was pasted. */
export interface Source {
  readonly name: SourceName;
  readonly fileName: string;
}

/** Of messages: a line of the phone that received some. */
export interface PhoneLine {
  readonly id: string;
  readonly messages: number;
}

/** Why nothing came of it, worded by the page. */
export type ImportProblem =
  | { readonly of: 'source'; readonly refusal: ImportRefusal }
  | { readonly of: 'background'; readonly refusal: Refusal | 'unreachable' }
  | { readonly of: 'history' };

export interface Found {
  readonly source: Source;
  /** How much was looked at, and what could not be read. */
  readonly read: Pick<ImportOutcome, 'read' | 'problems' | 'moreProblems'>;
  readonly proposals: readonly Proposal[];
  /** Looks again, also for services that usually know a number; null where that was done. */
  readonly lookWider: (() => Promise<void>) | null;
}

export type Stage =
  | { readonly kind: 'doors' }
  | { readonly kind: 'reading'; readonly fileName: string; readonly percent: number | null }
  | {
      readonly kind: 'line';
      readonly lines: readonly PhoneLine[];
      /** Goes on with one line, or with all of them where it is null. */
      readonly choose: (line: string | null) => Promise<void>;
    }
  | { readonly kind: 'reply'; readonly rows: readonly ReplyRow[] }
  | { readonly kind: 'backup'; readonly file: File }
  | {
      readonly kind: 'locked backup';
      readonly file: File;
      /** The last passphrase did not open it. */
      readonly isWrong: boolean;
    }
  | { readonly kind: 'restored'; readonly restored: Restored }
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'done'; readonly source: Source; readonly accepted: Accepted };

export const stage = signal<Stage>({ kind: 'doors' });
export const problem = signal<ImportProblem | null>(null);

export function show(next: Stage): void {
  problem.value = null;
  stage.value = next;
}

/** Back to the beginning, with a word on what went wrong. */
export function refuse(why: ImportProblem): void {
  stage.value = { kind: 'doors' };
  problem.value = why;
}
