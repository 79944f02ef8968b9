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

/** What a term is called: in the words that stand on the screens, where it has such. */
export function nameOfTerm(term: Term): string {
  for (const [state, each] of Object.entries(termOfState)) {
    if (each === term) return t('state', { state: keyOf(state) });
  }
  for (const [role, each] of Object.entries(termOfRole)) {
    if (each === term) return t('role', { role });
  }
  for (const [answer, each] of Object.entries(termOfAnswer)) {
    if (each === term) return `${t('safe-title')} ${t('verdict', { answer: keyOf(answer) })}`;
  }
  if (term === 'still-shows') return t('still-shows');
  if (term === 'other-ways') return t('other-ways');
  return t('term', { term });
}
