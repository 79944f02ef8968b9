/** What the owner types, before it is checked. Types only. */
import type { CountryCode, IsoDate, Role } from '../core/model.ts';

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
