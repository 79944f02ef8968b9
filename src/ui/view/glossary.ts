/**
 * The words that people ask about: the one table. A word whose explanation stands under it
 * as a hint anyway, such as "Never seen", has none here: each thing is said once.
 */
import type { BindingState, Role } from '../../core/model.ts';
import type { Verdict } from '../../core/verdict.ts';
import { t } from '../text/t.ts';
import { keyOf } from '../text/words.ts';
import type { SectionName } from './sections.ts';

/** In the order in which they are met. */
export const terms = [
  'retiring-number',
  'replacement',
  'last-day',
  'reissue',
  'unbound',
  'to-do',
  'suspected',
  'changed',
  'verified',
  'kept',
  'dismissed',
  'still-shows',
  'certainty',
  'sign-in',
  'two-step',
  'recovery',
  'payment',
  'contact',
  'unknown',
  'other-ways',
  'catalogue',
  'not-yet',
  'cannot-know',
  'yes',
  'passkey',
  'passphrase',
] as const;
export type Term = (typeof terms)[number];

export const termOfState: Readonly<Record<BindingState, Term>> = {
  suspected: 'suspected',
  'to do': 'to-do',
  changed: 'changed',
  verified: 'verified',
  kept: 'kept',
  dismissed: 'dismissed',
};

export const termOfRole: Readonly<Record<Role, Term>> = {
  'sign-in': 'sign-in',
  'two-step': 'two-step',
  recovery: 'recovery',
  payment: 'payment',
  contact: 'contact',
  unknown: 'unknown',
};

export const termOfAnswer: Readonly<Record<Verdict['answer'], Term>> = {
  'not yet': 'not-yet',
  'cannot know': 'cannot-know',
  yes: 'yes',
};

/** Sections whose name is a word for several uses. The others say in their name what they are. */
export const termsOfSection: Readonly<Partial<Record<SectionName, readonly Term[]>>> = {
  'second-step': ['two-step', 'recovery'],
};

/** Terms that stand on the screens by a name that is there anyway. */
const shown: ReadonlyMap<Term, () => string> = new Map<Term, () => string>([
  ...Object.entries(termOfState).map(
    ([state, term]) => [term, () => t('state', { state: keyOf(state) })] as const,
  ),
  ...Object.entries(termOfRole).map(([role, term]) => [term, () => t('role', { role })] as const),
  ...Object.entries(termOfAnswer).map(
    ([answer, term]) =>
      [term, () => `${t('safe-title')} ${t('verdict', { answer: keyOf(answer) })}`] as const,
  ),
  ['still-shows', () => t('still-shows')],
  ['other-ways', () => t('other-ways')],
]);

/** What a term is called: in the words that stand on the screens, where it has such. */
export function nameOfTerm(term: Term): string {
  return shown.get(term)?.() ?? t('term', { term });
}
