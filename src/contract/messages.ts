/**
 * Messages named by direction. Types only, so that the content script can share
 * them without carrying a schema; `message-schemas.ts` proves that it matches.
 */

import type { Category } from '../core/category.ts';
import type { Evidence } from '../core/evidence.ts';
import type { E164, IsoDate, MoveAction, Role, ScanReport, WatchMode } from '../core/model.ts';
import type { Proposal, ProposedLine } from '../core/proposal.ts';
import type { ReminderSettings } from '../core/reminders.ts';
import type { Result } from '../core/result.ts';
import type { LockView, StoredView, SyncView } from './device-views.ts';
import type { DraftProblem, EntryByHand, NumberDraft } from './drafts.ts';
import type { Front, LineDetails, ListPart, Overview, SuggestionsView } from './views.ts';

/** A content script may say this and nothing else. It never gets an answer. */
export type PageToWorker =
  | { readonly type: 'scan-report'; readonly report: ScanReport }
  /** The page may be about an account: the reader is put into the frame that asks. */
  | { readonly type: 'reader-wanted' };

/** What a restored backup brought. */
export interface Restored {
  readonly numbers: number;
  readonly bindings: number;
  /** Parts of the file that could not be read, and were left out. */
  readonly unreadable: number;
}

/** What accepted proposals brought, and all that it takes to undo it. */
export interface Accepted {
  /** Lines that the list had not, or has again. */
  readonly added: number;
  /** Lines that were there and learnt something. */
  readonly joined: number;
  readonly undo: readonly AcceptedEvents[];
}

/** What was added to one line of the list. */
export interface AcceptedEvents {
  readonly bindingId: string;
  readonly eventIds: readonly string[];
}

export type UiToWorker =
  /** Everything, from the records themselves: for tests of the list, and for whoever wants all of it. */
  | { readonly type: 'get-overview'; readonly tabId: number | null }
  /** What is painted first. `tabId` is the tab beside which the page was opened, or null. */
  | { readonly type: 'get-front'; readonly tabId: number | null }
  /** Parts of the list by their names; one that holds nothing any more is left out. */
  | { readonly type: 'get-parts'; readonly names: readonly string[] }
  /** A line's past and grounds. */
  | { readonly type: 'get-details'; readonly bindingId: string }
  | { readonly type: 'save-number'; readonly draft: NumberDraft }
  | { readonly type: 'pause-number'; readonly id: string; readonly paused: boolean }
  | { readonly type: 'remove-number'; readonly id: string }
  | { readonly type: 'restore-number'; readonly id: string }
  | {
      readonly type: 'move-binding';
      readonly bindingId: string;
      readonly action: MoveAction;
      readonly note: string;
    }
  | {
      readonly type: 'plan-binding';
      readonly bindingId: string;
      readonly pinned: boolean;
      readonly postponedUntil: IsoDate | null;
    }
  | {
      readonly type: 'edit-binding';
      readonly bindingId: string;
      readonly title: string;
      readonly note: string;
    }
  | { readonly type: 'change-role'; readonly bindingId: string; readonly role: Role }
  | { readonly type: 'change-account'; readonly bindingId: string; readonly account: string }
  | { readonly type: 'add-binding'; readonly entry: EntryByHand }
  /** Shows two sites as one, or as two again: what each holds is not touched. */
  | { readonly type: 'merge-sites'; readonly from: string; readonly into: string }
  | { readonly type: 'split-site'; readonly site: string }
  /** The owner's own address of the place where a site's number is changed; null takes it back. */
  | { readonly type: 'set-own-link'; readonly site: string; readonly address: string | null }
  /**
   * Services that people of the number's country usually have and that are not on its
   * list; of the kinds in `whole`, all that the catalogue knows there.
   */
  | {
      readonly type: 'get-suggestions';
      readonly numberId: string;
      readonly whole: readonly Category[];
    }
  | { readonly type: 'not-mine'; readonly serviceId: string; readonly notMine: boolean }
  /**
   * What an importer found, before anything is stored: the background says which lines of
   * the list it would be. What shows no number counts for `numberId`.
   */
  | {
      readonly type: 'weigh-evidence';
      readonly numberId: string;
      readonly evidence: readonly Evidence[];
    }
  /** As `weigh-evidence`, of the services that the browser's history knows. Needs `history`. */
  | { readonly type: 'weigh-history'; readonly numberId: string }
  | { readonly type: 'accept-proposals'; readonly lines: readonly ProposedLine[] }
  | { readonly type: 'undo-acceptance'; readonly lines: readonly AcceptedEvents[] }
  | { readonly type: 'set-reissue-day'; readonly id: string; readonly day: IsoDate | null }
  | { readonly type: 'set-reminders'; readonly reminders: ReminderSettings }
  /** Removes a number and its whole list from the store, for good. */
  | { readonly type: 'erase-number'; readonly id: string }
  /** `passphrase` null leaves the file open to whoever has it. */
  | { readonly type: 'get-backup'; readonly passphrase: string | null }
  /** The text of a backup; joined with what is there, never put in its place. */
  | {
      readonly type: 'restore-backup';
      readonly text: string;
      readonly passphrase: string | null;
    }
  | { readonly type: 'get-lock' }
  /** Seals all that is stored; from then on only the passphrase opens it. */
  | { readonly type: 'set-lock'; readonly passphrase: string }
  | { readonly type: 'change-lock'; readonly passphrase: string; readonly next: string }
  | { readonly type: 'remove-lock'; readonly passphrase: string }
  | { readonly type: 'lock-now' }
  | { readonly type: 'unlock'; readonly passphrase: string }
  | { readonly type: 'get-sync' }
  /** `removeCopy` takes the list out of the browser's account as well. */
  | { readonly type: 'set-sync'; readonly on: boolean; readonly removeCopy: boolean }
  /** Takes back the last thing the owner did that still stands. */
  | { readonly type: 'undo-move'; readonly bindingId: string }
  | { readonly type: 'set-watch-mode'; readonly mode: WatchMode }
  | { readonly type: 'watch-site'; readonly site: string; readonly watched: boolean }
  | { readonly type: 'set-private-windows'; readonly allowed: boolean }
  /** While paused no page is read. */
  | { readonly type: 'set-paused'; readonly paused: boolean }
  /** How much is stored of what, and which page was read last. */
  | { readonly type: 'get-stored' }
  /** All of it, as text in JSON. */
  | { readonly type: 'show-stored' }
  /** Reads one tab now; needs `activeTab` (the popup's opening) or host permission. */
  | { readonly type: 'read-tab'; readonly tabId: number }
  | { readonly type: 'erase-everything' };

/** Why a request could not be carried out. Worded by the interface. */
export type Refusal =
  | 'not-found'
  | 'not-allowed-here'
  | 'nothing-to-undo'
  | 'page-cannot-be-read'
  | 'permission-missing'
  | 'storage-full'
  | 'not-a-backup'
  | 'newer-backup'
  | 'passphrase-needed'
  | 'passphrase-short'
  | 'wrong-passphrase'
  | 'sync-unavailable'
  /** A copy of the list lies where no lock seals it. */
  | 'in-account'
  | 'lock-unreadable'
  /** Said to all but `WhileLocked`, in place of what they are answered with otherwise. */
  | 'locked'
  | 'name-missing'
  | 'already-there'
  | 'malformed';

/** What is answered while Unbind is locked; nothing else is. */
export type WhileLocked = 'unlock' | 'erase-everything';

/** To everything else. */
export interface LockedAnswer {
  readonly ok: false;
  readonly problem: 'locked';
}

/** What each request is answered with. */
export interface Answers {
  readonly 'get-overview': Overview;
  readonly 'get-front': Front;
  readonly 'get-parts': Readonly<Record<string, ListPart>>;
  readonly 'get-details': Result<LineDetails, Refusal>;
  readonly 'save-number': Result<
    { readonly id: string; readonly e164: E164 },
    DraftProblem | Refusal
  >;
  readonly 'pause-number': Result<null, Refusal>;
  readonly 'remove-number': Result<null, Refusal>;
  readonly 'restore-number': Result<null, Refusal>;
  readonly 'move-binding': Result<null, Refusal>;
  readonly 'plan-binding': Result<null, Refusal>;
  readonly 'edit-binding': Result<null, Refusal>;
  readonly 'change-role': Result<{ readonly bindingId: string }, Refusal>;
  readonly 'change-account': Result<{ readonly bindingId: string }, Refusal>;
  readonly 'add-binding': Result<{ readonly bindingId: string }, Refusal>;
  readonly 'merge-sites': Result<null, Refusal>;
  readonly 'split-site': Result<null, Refusal>;
  readonly 'set-own-link': Result<null, Refusal>;
  readonly 'get-suggestions': Result<SuggestionsView, Refusal>;
  readonly 'not-mine': Result<null, Refusal>;
  readonly 'weigh-evidence': Result<readonly Proposal[], Refusal>;
  readonly 'weigh-history': Result<readonly Proposal[], Refusal>;
  readonly 'accept-proposals': Result<Accepted, Refusal>;
  readonly 'undo-acceptance': Result<null, Refusal>;
  readonly 'set-reissue-day': Result<null, Refusal>;
  readonly 'set-reminders': Result<null, Refusal>;
  readonly 'erase-number': Result<null, Refusal>;
  readonly 'get-backup': Result<{ readonly text: string }, Refusal>;
  readonly 'restore-backup': Result<Restored, Refusal>;
  readonly 'get-lock': Result<LockView, Refusal>;
  readonly 'set-lock': Result<null, Refusal>;
  readonly 'change-lock': Result<null, Refusal>;
  readonly 'remove-lock': Result<null, Refusal>;
  readonly 'lock-now': Result<null, Refusal>;
  readonly unlock: Result<null, Refusal>;
  readonly 'get-sync': Result<SyncView, Refusal>;
  readonly 'set-sync': Result<null, Refusal>;
  readonly 'undo-move': Result<null, Refusal>;
  readonly 'set-watch-mode': Result<null, Refusal>;
  readonly 'watch-site': Result<null, Refusal>;
  readonly 'set-private-windows': Result<null, Refusal>;
  readonly 'set-paused': Result<null, Refusal>;
  readonly 'get-stored': Result<StoredView, Refusal>;
  readonly 'show-stored': Result<{ readonly text: string }, Refusal>;
  readonly 'read-tab': Result<null, Refusal>;
  readonly 'erase-everything': Result<null, Refusal>;
}

/** Sent to open extension pages when the list, the numbers or the settings changed. */
export interface WorkerToUi {
  readonly type: 'list-changed';
}
