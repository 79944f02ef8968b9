/** What the owner typed into the one field "site, service or person". Pure. */
import type { EntryByHand } from '../../contract/drafts.ts';
import type { Role } from '../../core/model.ts';

export interface EntryDraft {
  readonly what: string;
  readonly role: Role;
  readonly account: string;
  readonly note: string;
  readonly numberId: string;
}

/** `shop.example` and pasted addresses are sites; all else is the name of something that has none. */
const looksLikeSite = /^(?:https?:\/\/\S+|[^\s@/.]+(?:\.[^\s@/.]+)+(?:\/\S*)?)$/i;

export function entryOf({ what, role, account, note, numberId }: EntryDraft): EntryByHand {
  const typed = what.trim();
  const isSite = looksLikeSite.test(typed);
  return {
    numberId,
    site: isSite ? typed : '',
    title: isSite ? '' : typed,
    checklistId: null,
    role,
    account: accountOf(account),
    note,
  };
}

/** As typed, without the bar that divides the parts of a line's id. */
export function accountOf(typed: string): string {
  return typed.trim().replaceAll('|', '/');
}
