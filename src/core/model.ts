/**
 * The words of the product as types. Plain data only: everything here can be
 * stored, sent and compared, and nothing here knows a browser or a clock.
 */

import type { ReminderSettings } from './reminders.ts';

/** A phone number in E.164, with its plus: `+8613800138000`. */
export type E164 = `+${string}`;

/** ISO 3166-1 alpha-2, upper case: `CN`. */
export type CountryCode = string;

/** A calendar day without a time zone: `2026-12-31`. */
export type IsoDate = string;

/** Milliseconds since the epoch. */
export type Timestamp = number;

/** The last moment that a date can tell. */
export const lastTimestamp: Timestamp = 8.64e15 - 1;

/** A number that its owner is giving up. */
export interface RetiringNumber {
  readonly id: string;
  readonly e164: E164;
  readonly country: CountryCode | null;
  /** What the owner calls it; empty where they gave no name. */
  readonly label: string;
  readonly replacement: E164 | null;
  /** The last day on which the old line still receives codes. */
  readonly lastDay: IsoDate | null;
  /** When a stranger may get it, where its owner knows better than the estimate. */
  readonly reissueDay: IsoDate | null;
  /** A paused number is kept but nothing is matched against it. */
  readonly paused: boolean;
  readonly addedAt: Timestamp;
  /** Set where the owner removed it: matched no longer, and can be put back. */
  readonly removedAt: Timestamp | null;
}

export const pageKinds = [
  'sign-in',
  'sign-up',
  'verification',
  'account',
  'security',
  'checkout',
  'other',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** How a site uses the number. */
export const roles = ['sign-in', 'two-step', 'recovery', 'payment', 'contact', 'unknown'] as const;
export type Role = (typeof roles)[number];

/** Weakest first, so that an index compares them. */
export const certainties = ['possible', 'likely', 'certain'] as const;
export type Certainty = (typeof certainties)[number];

export const bindingStates = [
  'suspected',
  'to do',
  'changed',
  'verified',
  'kept',
  'dismissed',
] as const;
export type BindingState = (typeof bindingStates)[number];

/**
 * Why something was decided. `code` names a rule; `detail` is the token of our
 * own tables (never the page's text) that fired: `{ code: 'label', detail: '手机' }`.
 */
export interface Reason {
  readonly code: string;
  readonly detail?: string;
}

/** Where on the page a candidate stood. `typed` was entered by the owner and sent. */
export const candidatePlaces = ['text', 'field', 'typed'] as const;
export type CandidatePlace = (typeof candidatePlaces)[number];

/** Something on a page that may be a phone number. */
export interface Candidate {
  /**
   * The number's shape: an optional leading `+`, then `0`-`9` for a digit that
   * is seen, `*` for one hidden digit, `…` for a hidden part of unknown length.
   * No separators: `+1 (•••) •••-••34` is `+1********34`, "ending in 34" is `…34`.
   */
  readonly pattern: string;
  readonly place: CandidatePlace;
  /** Calling code chosen in a separate control beside the field, digits only: `86`. */
  readonly callingCode: string | null;
  readonly role: Role;
  readonly reasons: readonly Reason[];
}

/** All that ever leaves a page. The same whether or not any number matches. */
export interface ScanReport {
  readonly pageKind: PageKind;
  /** What caused it: first reading, a later change of the page, or a form that was sent. */
  readonly cause: 'load' | 'change' | 'send';
  readonly reasons: readonly Reason[];
  readonly candidates: readonly Candidate[];
}

/** From where a sighting came. */
export const sources = ['page', 'logins', 'messages', 'reply', 'history', 'by hand'] as const;
export type Source = (typeof sources)[number];

/** One observation of the number at a site. */
export interface Sighting {
  readonly type: 'sighting';
  readonly id: string;
  readonly at: Timestamp;
  readonly source: Source;
  /** Address without query or fragment; null where the source has none. */
  readonly address: string | null;
  readonly pageKind: PageKind;
  /** `neither`: the place that showed the retiring number was read and shows it no more. */
  readonly shows: 'retiring number' | 'replacement' | 'neither';
  readonly certainty: Certainty;
  /** True where another number of the owner fits the same mask. */
  readonly ambiguous: boolean;
  readonly reasons: readonly Reason[];
}

/** What the owner says of a binding. */
export const moveActions = [
  'confirm',
  'changed',
  'keep',
  'dismiss',
  // Not done after all, whatever was said or seen.
  'reopen',
  'delete',
] as const;
export type MoveAction = (typeof moveActions)[number];

export interface Move {
  readonly type: 'move';
  readonly id: string;
  readonly at: Timestamp;
  readonly action: MoveAction;
  /** The owner's own words, such as why a binding is kept; empty where none. */
  readonly note: string;
}

/** When the owner means to do it: first, or not before a day. The latest holds. */
export interface Plan {
  readonly type: 'plan';
  readonly id: string;
  readonly at: Timestamp;
  readonly pinned: boolean;
  readonly postponedUntil: IsoDate | null;
}

/** What the owner calls it and notes beside it. The latest holds. */
export interface Edit {
  readonly type: 'edit';
  readonly id: string;
  readonly at: Timestamp;
  /** Empty for the site's own name. */
  readonly title: string;
  readonly note: string;
}

/** Takes back one event of the owner's, what an import brought, or another undo. */
export interface Undo {
  readonly type: 'undo';
  readonly id: string;
  readonly at: Timestamp;
  readonly eventId: string;
}

/** What the owner did, each of which can be taken back. */
export type OwnerEvent = Move | Plan | Edit;

export type BindingEvent = Sighting | OwnerEvent | Undo;

/**
 * One line of the list: (site, number, role), and which of the owner's accounts
 * where a site has several. Its state is never stored: it is
 * read off the events in their order, so that merging two copies is the union
 * of their events and nothing the owner did is ever overwritten.
 */
export interface Binding {
  /** A registrable domain, or `~` and a name of our own for what has no site. */
  readonly site: string;
  readonly numberId: string;
  readonly role: Role;
  /** What the owner calls the account; empty where a site has only one. */
  readonly account: string;
  readonly events: readonly BindingEvent[];
}

/** What the owner lets Unbind read. */
export const watchModes = ['all', 'chosen', 'click'] as const;
export type WatchMode = (typeof watchModes)[number];

export interface Settings {
  /** While true no page is read, whatever is chosen below. */
  readonly paused: boolean;
  /** Null until the owner has chosen: nothing is read before that. */
  readonly watchMode: WatchMode | null;
  /** Registrable domains that are watched in mode `chosen`. */
  readonly chosenSites: readonly string[];
  /** True where the owner allowed findings in private windows to be kept. */
  readonly privateWindows: boolean;
  readonly reminders: ReminderSettings;
  /** Sites that the owner shows as part of another: `{ from: into }`. */
  readonly merges: Readonly<Record<string, string>>;
  /** Where the owner changes the number of a site, where the catalogue is wrong or silent. */
  readonly ownLinks: Readonly<Record<string, string>>;
  /** Services of the catalogue that the owner said they do not have. */
  readonly notMine: readonly string[];
}
