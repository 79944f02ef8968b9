/** What the background tells extension pages of the list: worked out, ready to paint. Types only. */
import type { Category } from '../core/category.ts';
import type { GroupName } from '../core/listing.ts';
import type {
  BindingState,
  Certainty,
  IsoDate,
  MoveAction,
  PageKind,
  Reason,
  RetiringNumber,
  Role,
  Settings,
  Source,
  Timestamp,
} from '../core/model.ts';
import type { Verdict } from '../core/verdict.ts';

/** One way to the place where a number is changed: an address, or the menus in words. */
export interface WayView {
  readonly kind:
    | 'own'
    | 'phone'
    | 'account-security'
    | 'change-password'
    | 'well-known'
    | 'seen'
    | 'site'
    | 'help'
    | 'recovery'
    | 'written';
  /** Null for the written path. */
  readonly address: string | null;
  /** The menus, in the words of the service; empty for an address. */
  readonly path: string;
  readonly confidence: 'low' | 'medium' | 'high';
}

export interface SuggestionsView {
  readonly groups: readonly SuggestionGroupView[];
  /** Kinds that nearly everyone there has, of which nothing is on the list and not all was ruled out. */
  readonly neverSeen: readonly Category[];
}

export interface SuggestionGroupView {
  readonly category: Category;
  /** The usual ones, and after them the others where this kind was asked for whole. */
  readonly services: readonly SuggestionView[];
  /** How many of them are the usual ones. */
  readonly first: number;
  /** How many the catalogue knows there, with those that were not asked for. */
  readonly all: number;
}

export interface SuggestionView {
  readonly id: string;
  readonly name: string;
  readonly site: string;
  /** The likeliest use, for adding it to the list. */
  readonly role: Role;
}

/** One fact of a binding's past, newest last. */
export interface HistoryEntry {
  readonly at: Timestamp;
  readonly what: 'seen' | 'replacement seen' | 'gone' | 'plan' | 'edit' | MoveAction;
  readonly source: Source | null;
  readonly address: string | null;
  readonly note: string;
  readonly undone: boolean;
}

/** A line of the list with its state worked out, ready to paint. */
export interface LineView {
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
  /** The service's name in the owner's language; empty where the catalogue has none. */
  readonly name: string;
  /** Where the number is changed, best first. Opened on a click, never fetched. */
  readonly ways: readonly WayView[];
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
  /** Why the owner keeps it; empty where they did not say. */
  readonly keptReason: string;
  readonly canUndo: boolean;
  readonly firstSeen: Timestamp;
  readonly lastSeen: Timestamp;
  /** Where it was last seen; null where the source has no address. */
  readonly address: string | null;
  readonly sources: readonly Source[];
}

/** What is told of a line only where somebody asks for it. */
export interface LineDetails {
  readonly pageKind: PageKind;
  readonly reasons: readonly Reason[];
  readonly history: readonly HistoryEntry[];
  /** A report of a wrong link, ready to be pasted where the catalogue's care is taken. */
  readonly wrongLinkReport: string;
}

/** A line and all that is known of it. */
export interface BindingView extends LineView, LineDetails {}

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
  /** Under which the list shows it; null where there is no site. */
  readonly shownAs: string | null;
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

/** All but the list itself. */
export interface Frame {
  readonly numbers: readonly NumberView[];
  /** Numbers removed and not yet erased: they can be put back. */
  readonly removedNumbers: readonly NumberView[];
  readonly settings: Settings;
  /** Whether the browser grants what the chosen mode needs. */
  readonly accessGranted: boolean;
  readonly currentPage: CurrentPage | null;
  readonly damaged: readonly DamagedRecord[];
  /** The store has no more room for what pages find: the list may lack some of it. */
  readonly findingsLeftOut: boolean;
}

/** Everything, read off the records themselves. */
export interface Overview extends Frame {
  readonly bindings: readonly BindingView[];
}

/** What is painted first: the beginning of the list, and the lines of the page in front. */
export interface Front extends Frame {
  /** With every other line of the same sites. */
  readonly lines: readonly LineView[];
  /** How many lines the groups of the whole list have. */
  readonly counts: Readonly<Record<GroupName, number>>;
  /** The parts that the whole list is made of: by name a stamp, another one after each change. */
  readonly parts: Readonly<Record<string, string>>;
}

export interface ListPart {
  readonly stamp: string;
  readonly lines: readonly LineView[];
}

/** The list as far as it is here. */
export interface ListView extends Frame {
  readonly bindings: readonly LineView[];
}
