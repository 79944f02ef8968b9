/** Tells how a site uses a number, from the words beside it and the kind of page. Pure. */
import type { CandidatePlace, PageKind, Role } from '../core/model.ts';
import { findWords, type Word } from './words.ts';

/** Words that say what a number is for, the most telling first. */
const telling = new Map<Word, Role>([
  ['recovery', 'recovery'],
  ['bank', 'payment'],
  ['verification', 'two-step'],
  ['sent', 'two-step'],
  ['sign-in', 'sign-in'],
  ['checkout', 'contact'],
  ['contact', 'contact'],
]);
const order = [...telling.keys()];

/** The use told by the first of these texts that tells any, or null. */
export function roleInTexts(texts: readonly string[]): Role | null {
  for (const text of texts) {
    const found = findWords(text, order).map(({ word }) => word);
    const first = order.find((word) => found.includes(word));
    if (first) return telling.get(first) ?? null;
  }
  return null;
}

/** The role of a candidate: its own words, then the kind of its page. */
export function roleOf(
  kind: PageKind,
  isContactPage: boolean,
  place: CandidatePlace,
  said: Role | null,
): Role {
  switch (kind) {
    case 'sign-in':
    case 'sign-up':
      // What is typed here is the name to sign in with, whatever is sent to it afterwards.
      return place === 'typed' && said !== 'recovery' ? 'sign-in' : (said ?? 'sign-in');
    case 'verification':
      return said === 'recovery' || said === 'payment' ? said : 'two-step';
    case 'checkout':
      return said === 'payment' ? said : 'contact';
    case 'account':
    case 'security':
    case 'other':
      return said ?? (isContactPage ? 'contact' : 'unknown');
  }
}
