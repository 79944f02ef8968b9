/** The model's words as Fluent keys: `to do` is `to-do`, for keys hold no spaces. */

import type { Reason } from '../../core/model.ts';
import type { TextArguments } from './bundle.ts';
import { t } from './t.ts';

export function keyOf(word: string): string {
  return word.replaceAll(' ', '-');
}

export function roleWord(role: string): string {
  return t('role', { role: keyOf(role) });
}

/** Which message words a reason: codes are open-ended, so both messages have a general case. */
export function reasonText(reason: Reason): { readonly id: string; readonly args: TextArguments } {
  return reason.detail === undefined
    ? { id: 'reason', args: { code: reason.code } }
    : { id: 'reason-with-detail', args: { code: reason.code, detail: reason.detail } };
}
