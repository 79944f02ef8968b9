/**
 * A saved login between its file and the evidence: only what may say which service it is and
 * whether the number is in it. There is no place for a password, a code or a card.
 */
import type { Timestamp } from '../../core/model.ts';
import type { RowProblem } from '../evidence.ts';

export interface Login {
  /** As the owner or the program calls it; empty where there is none. */
  readonly title: string;
  /** As written: addresses, hosts, `android://…`, or a bare name. */
  readonly addresses: readonly string[];
  /** User names and e-mail addresses that the login is entered with. */
  readonly userNames: readonly string[];
  /** Of fields that are for phone numbers: identities, TEL fields. */
  readonly phones: readonly string[];
  /** Values of fields that the owner added. */
  readonly fields: readonly string[];
  readonly notes: readonly string[];
  /** Card of the owner's own data, which the password manager types into forms. */
  readonly isIdentity: boolean;
  readonly firstAt: Timestamp | null;
  readonly lastAt: Timestamp | null;
}

export const emptyLogin: Login = {
  title: '',
  addresses: [],
  userNames: [],
  phones: [],
  fields: [],
  notes: [],
  isIdentity: false,
  firstAt: null,
  lastAt: null,
};

/** Where the readers of all formats put what they find, at once and one by one. */
export interface LoginSink {
  /** False where no more are taken. */
  readonly login: (login: Login) => boolean;
  readonly problem: (row: number | null, code: RowProblem['code']) => void;
}
