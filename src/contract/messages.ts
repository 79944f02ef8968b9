/**
 * Messages named by direction. Types only, so that the content script can share
 * them without carrying a schema; `message-schemas.ts` proves that it matches.
 */

import type { Category } from '../core/category.ts';
import type {
  BindingState,
  Certainty,
  CountryCode,
  E164,
  IsoDate,
  MoveAction,
  PageKind,
  Reason,
  RetiringNumber,
  Role,
  ScanReport,
  Settings,
  Source,
  Timestamp,
  WatchMode,
} from '../core/model.ts';
import type { ReminderSettings } from '../core/reminders.ts';
import type { Result } from '../core/result.ts';
import type { Verdict } from '../core/verdict.ts';

/** A content script may say this and nothing else. It never gets an answer. */
export type PageToWorker =
  | { readonly type: 'scan-report'; readonly report: ScanReport }
  /** The page may be about an account: the reader is put into the frame that asks. */
  | { readonly type: 'reader-wanted' };

/** A number as its owner typed it. `id` null adds, otherwise edits. */
export interface NumberDraft {
  readonly id: string | null;
  readonly number: string;
  readonly country: CountryCode | null;
  readonly label: string;
  /** Empty where there is none yet. */
  readonly replacement: string;
  readonly replacementCountry: CountryCode | null;
  readonly lastDay: IsoDate | null;
}

/** A line that the owner adds: of a site, or of something that has none. */
export interface EntryByHand {
  readonly numberId: string;
  /** A registrable domain or an address; empty for what is no site. */
  readonly site: string;
  /** Needed where there is no site. */
  readonly title: string;
  /** Row of the checklist that it comes from, so that it is added once; null otherwise. */
  readonly checklistId: string | null;
  readonly role: Role;
  readonly account: string;
  readonly note: string;
}

/** What a restored backup brought. */
export interface Restored {
  readonly numbers: number;
  readonly bindings: number;
  /** Parts of the file that could not be read, and were left out. */
  readonly unreadable: number;
}

/** Which input of the draft is wrong, and why: the interface words it beside the field. */
export interface DraftProblem {
  readonly field: 'number' | 'replacement' | 'lastDay';
  readonly code:
    | 'empty'
    | 'not-a-number'
    | 'country-missing'
    | 'calling-code-unknown'
    | 'too-short'
    | 'too-long'
    | 'wrong-length'
    | 'duplicate'
    | 'same-as-retiring'
    | 'not-a-date'
    | 'gone';
}

export type UiToWorker =
  | { readonly type: 'get-overview'; readonly tabId: number | null }
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
  | { readonly type: 'add-binding'; readonly entry: EntryByHand }
  /** Shows two sites as one, or as two again: what each holds is not touched. */
  | { readonly type: 'merge-sites'; readonly from: string; readonly into: string }
  | { readonly type: 'split-site'; readonly site: string }
  | { readonly type: 'set-reissue-day'; readonly id: string; readonly day: IsoDate | null }
  | { readonly type: 'set-reminders'; readonly reminders: ReminderSettings }
  /** Removes a number and its whole list from the store, for good. */
  | { readonly type: 'erase-number'; readonly id: string }
  | { readonly type: 'get-backup' }
  /** The text of a backup; joined with what is there, never put in its place. */
  | { readonly type: 'restore-backup'; readonly text: string }
  /** Takes back the last thing the owner did that still stands. */
  | { readonly type: 'undo-move'; readonly bindingId: string }
  | { readonly type: 'set-watch-mode'; readonly mode: WatchMode }
  | { readonly type: 'watch-site'; readonly site: string; readonly watched: boolean }
  | { readonly type: 'set-private-windows'; readonly allowed: boolean }
  /** Reads one tab now; needs `activeTab` (the popup's opening) or host permission. */
  | { readonly type: 'read-tab'; readonly tabId: number }
  | { readonly type: 'erase-everything' };

/** One fact of a binding's past, newest last. */
export interface HistoryEntry {
  readonly at: Timestamp;
  readonly what: 'seen' | 'replacement seen' | 'gone' | 'plan' | 'edit' | MoveAction;
  readonly source: Source | null;
  readonly address: string | null;
  readonly note: string;
  readonly undone: boolean;
}

/** A binding with its state worked out, ready to paint. */
export interface BindingView {
  readonly id: string;
  readonly site: string;
  readonly numberId: string;
  readonly role: Role;
  /** What the owner calls the account; empty where the site has only one. */
  readonly account: string;
  /** The owner's name for it; empty for the site's own. */
  readonly title: string;
  readonly note: string;
  readonly category: Category;
  readonly pinned: boolean;
  /** Null once the day has come. */
  readonly postponedUntil: IsoDate | null;
  /** Last day of the number's line. */
  readonly due: IsoDate | null;
  readonly state: BindingState;
  readonly certainty: Certainty;
  readonly ambiguous: boolean;
  /** The owner said it was changed, yet the site showed the old number again. */
  readonly stillShowsOldNumber: boolean;
  readonly canUndo: boolean;
  readonly firstSeen: Timestamp;
  readonly lastSeen: Timestamp;
  /** Where it was last seen; null where the source has no address. */
  readonly address: string | null;
  readonly pageKind: PageKind;
  readonly sources: readonly Source[];
  readonly reasons: readonly Reason[];
  readonly history: readonly HistoryEntry[];
}

export interface NumberView extends RetiringNumber {
  /** As people of its country write it: `+86 138 0013 8000`. */
  readonly formatted: string;
  readonly replacementFormatted: string | null;
  /** Its last day has passed. */
  readonly retired: boolean;
  /** The earliest day of re-issue that is known of; null where nothing is. */
  readonly reissueEstimate: ReissueEstimate | null;
  readonly verdict: Verdict;
  /** What pages cannot show, for the number's country; rows not yet on the list. */
  readonly checklist: readonly ChecklistRow[];
  readonly progress: NumberProgress;
}

export interface ReissueEstimate {
  readonly date: IsoDate;
  readonly confidence: 'rule' | 'practice' | 'hearsay';
  readonly source: string;
}

/** Worded by the interface: `checklist-<id>`. */
export interface ChecklistRow {
  readonly id: string;
  readonly category: Category;
  readonly role: Role;
}

/** "9 of 14 unbound, 23 days left". Dismissed and suspected ones are not counted in `total`. */
export interface NumberProgress {
  readonly open: number;
  readonly done: number;
  readonly total: number;
  readonly suspected: number;
  /** Whole days from today to the last day; negative once it has passed; null without one. */
  readonly daysLeft: number | null;
}

/** A stored record that could not be read; it is kept untouched. */
export interface DamagedRecord {
  readonly key: string;
  readonly problem: string;
}

/** The page in the tab that the popup was opened on. */
export interface CurrentPage {
  readonly tabId: number;
  /** Null on pages that no extension can read, such as the browser's own. */
  readonly site: string | null;
  readonly address: string | null;
  /** Whether Unbind may read this site without another click. */
  readonly watched: boolean;
  readonly privateWindow: boolean;
  /** What the last reading of this tab found, and whether there was one. */
  readonly reading: {
    readonly at: Timestamp;
    readonly pageKind: PageKind;
    readonly candidates: number;
  } | null;
}

export interface Overview {
  readonly numbers: readonly NumberView[];
  /** Numbers removed and not yet erased: they can be put back. */
  readonly removedNumbers: readonly NumberView[];
  readonly bindings: readonly BindingView[];
  readonly settings: Settings;
  /** Whether the browser grants what the chosen mode needs. */
  readonly accessGranted: boolean;
  readonly currentPage: CurrentPage | null;
  readonly damaged: readonly DamagedRecord[];
}

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
  | 'name-missing'
  | 'already-there'
  | 'malformed';

/** What each request is answered with. */
export interface Answers {
  readonly 'get-overview': Overview;
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
  readonly 'add-binding': Result<{ readonly bindingId: string }, Refusal>;
  readonly 'merge-sites': Result<null, Refusal>;
  readonly 'split-site': Result<null, Refusal>;
  readonly 'set-reissue-day': Result<null, Refusal>;
  readonly 'set-reminders': Result<null, Refusal>;
  readonly 'erase-number': Result<null, Refusal>;
  readonly 'get-backup': Result<{ readonly text: string }, Refusal>;
  readonly 'restore-backup': Result<Restored, Refusal>;
  readonly 'undo-move': Result<null, Refusal>;
  readonly 'set-watch-mode': Result<null, Refusal>;
  readonly 'watch-site': Result<null, Refusal>;
  readonly 'set-private-windows': Result<null, Refusal>;
  readonly 'read-tab': Result<null, Refusal>;
  readonly 'erase-everything': Result<null, Refusal>;
}

/** Sent to open extension pages when the list, the numbers or the settings changed. */
export interface WorkerToUi {
  readonly type: 'list-changed';
}
