/** What extension pages are told of this device's own doings: what it stores, reads, seals and carries. */
import type { Timestamp } from '../core/model.ts';

/** What the store holds, by what it is about. */
export interface StoredPart {
  readonly kind: 'numbers' | 'sites' | 'settings' | 'set-aside' | 'workings';
  /** Numbers, sites or records. */
  readonly count: number;
  /** Of its text in UTF-8. */
  readonly bytes: number;
}

/** The page that was read last, and whether anything of it is on the list now. */
export interface LastRead {
  readonly at: Timestamp;
  readonly site: string;
  readonly kept: boolean;
}

export interface StoredView {
  readonly parts: readonly StoredPart[];
  /** Null where none was read since the browser was opened. */
  readonly lastRead: LastRead | null;
}

export interface LockView {
  readonly on: boolean;
  /** The list lies in the browser's account as well, or would: there is no lock beside that. */
  readonly inAccount: boolean;
}

/** The list on the owner's other devices. */
export interface SyncView {
  readonly on: boolean;
  /** When this device and the browser's copy were last the same; null for never. */
  readonly syncedAt: Timestamp | null;
  readonly problem: /** The list is larger than the browser's sync takes. */
    | 'full'
    /** A newer Unbind on another device writes what this one cannot read. */
    | 'newer'
    /** The browser takes nothing now: too often, switched off, not signed in. */
    | 'unavailable'
    | null;
  /** Numbers that other devices keep a list of and that are not known here, as masks. */
  readonly unknown: readonly { readonly callingCode: string; readonly ending: string }[];
}
