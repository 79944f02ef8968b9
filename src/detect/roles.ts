/** Tells how a site uses a number, from the words beside it and the kind of page. Pure. */
import type { CandidatePlace, PageKind, Role } from '../core/model.ts';
import { fold, nearest, type Word } from './words.ts';

/** Words that say what a number is for, the most telling first. */
const telling: readonly (readonly [Word, Role])[] = [
  ['recovery', 'recovery'],
  ['bank', 'payment'],
  ['verification', 'two-step'],
  ['code', 'two-step'],
  ['sign-in', 'sign-in'],
  ['checkout', 'contact'],
  ['contact', 'contact'],
];

/** What the texts that name a number say of its use, or null. The first text that says anything decides. */
export function roleInTexts(texts: readonly string[]): Role | null {
  for (const text of texts) {
    const folded = fold(text);
    for (const [word, role] of telling) if (nearest(folded, [word], true)) return role;
  }
  return null;
}

/** The role of a candidate: its own words first, then the page's kind. */
export function roleOf(
  kind: PageKind,
  place: CandidatePlace,
  said: Role | null,
  isContactPage: boolean,
): Role {
  switch (kind) {
    case 'sign-in':
    case 'sign-up':
      // What is typed here is the name to sign in with, whatever is sent to it afterwards.
      if (place === 'typed' && said !== 'recovery') return 'sign-in';
      return said ?? 'sign-in';
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
