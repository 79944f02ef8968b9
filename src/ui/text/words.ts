/** The model's words as Fluent keys: `to do` is `to-do`, for keys hold no spaces. */
import type { Reason } from '../../core/model.ts';
import type { TextArguments } from './bundle.ts';

export function keyOf(word: string): string {
  return word.replaceAll(' ', '-');
}

/** What a field's sign can say without speaking of a phone number. */
const senses = ['country', 'extension', 'other'];

/** Reasons whose detail is a count, so that a language can choose its plural. */
const counting = ['mask', 'found-logins', 'found-messages'];

/**
 * Which message words a reason. Codes are open-ended, `sign` or `sign:sense`, so
 * every message has a general case.
 */
export function reasonText(reason: Reason): { readonly id: string; readonly args: TextArguments } {
  const [code = '', sense = ''] = reason.code.split(':');
  const detail = reason.detail ?? '';
  const args = { code, detail: counting.includes(code) ? Number(detail) : detail };
  if (reason.detail === undefined) return { id: 'reason', args };
  return { id: senses.includes(sense) ? 'reason-against' : 'reason-with-detail', args };
}
