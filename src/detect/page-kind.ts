/** Tells what a page is for, from its address, title, headings and forms. Pure. */
import type { PageKind, Reason } from '../core/model.ts';
import { mostCharactersOfAccountTitle } from './limits.ts';
import { findWords, type Word } from './words.ts';

/** What the forms of a page ask for. */
export interface FormFacts {
  readonly passwords: number;
  readonly oneTimeCodes: number;
  /** Fields in which the owner names themself: phone, e-mail, user name. */
  readonly identities: number;
}

/** What is read of a page before any of its text. */
export interface PageFacts extends FormFacts {
  readonly host: string;
  readonly path: string;
  readonly title: string;
  readonly headings: readonly string[];
}

export interface KindVerdict {
  readonly kind: PageKind;
  readonly reasons: readonly Reason[];
}

/** Of equals the first wins. */
const kinds = ['verification', 'security', 'sign-up', 'sign-in', 'checkout', 'account'] as const;
const heard: readonly Word[] = [...kinds, 'elsewhere', 'support'];

/** More words than this in a segment of the address make it a headline. */
const mostWordsInSegment = 4;
/** What must speak for a kind, less what speaks against any. */
const enough = 2;
/** The part of a site that is for everyone: a help page quotes the very words of account pages. */
const decisive = 8;

/** Parts of a host that are for people who have an account. */
const accountHosts = ['id', 'my', 'secure'];

// An expression is made ready where it is first used, which takes as long as all else that is
// done with a short text: none is asked where a length or a list tells as much.
const isLanguage = (segment: string): boolean =>
  (segment.length === 2 || segment.length === 5) && /^[a-z]{2}(?:[-_][a-z]{2})?$/.test(segment);

/** The words of a name like `loginSecurity`. */
const apart = (segment: string): string =>
  segment === segment.toLowerCase() ? segment : segment.replace(/([a-z])([A-Z])/g, '$1 $2');

/**
 * Adds up what speaks for each kind, and for a page that is printed for everyone; `isArticle` where
 * the page says so of itself.
 */
export function pageKindOf(page: PageFacts, isArticle = false): KindVerdict {
  const votes: { readonly kind: Word; readonly weight: number; readonly reason: Reason }[] = [];
  const vote = (kind: Word, weight: number, code: string, detail: string): void => {
    votes.push({ kind, weight, reason: { code, detail } });
  };
  const hear = (text: string, weight: number, code: string, against = weight): void => {
    const said = new Set<Word>();
    for (const { word, token } of findWords(text, heard)) {
      const isAgainst = word === 'elsewhere' || word === 'support';
      if (!said.has(word)) vote(word, isAgainst ? against : weight, code, token);
      said.add(word);
    }
  };
  const path = page.path
    .split('/')
    // A language is no part of what the page is about.
    .filter((segment) => segment !== '' && !isLanguage(segment.toLowerCase()))
    .slice(0, 8);
  path.forEach((segment, index) => {
    const isLast = index === path.length - 1;
    if (segment.split(/[-_]/).length <= mostWordsInSegment) {
      hear(apart(segment), isLast ? 3 : 2.5, 'page-address', index === 0 ? decisive : 2);
    }
  });
  for (const label of page.host.split('.').slice(0, -2)) {
    hear(label, 2, 'page-address', decisive);
    if (accountHosts.includes(label)) vote('account', 0.5, 'page-address', 'id');
  }
  const titles = [page.title.split(/\s[|–—·-]\s|[|_]/)[0] ?? '', ...page.headings];
  titles.forEach((text, index) => {
    if (text.length > mostCharactersOfAccountTitle) return;
    hear(text, index < 2 ? 2 : 1, index === 0 ? 'page-title' : 'page-heading');
  });
  if (page.oneTimeCodes > 0) {
    vote('verification', page.identities > 0 ? 1 : 4, 'page-form', 'one-time-code');
  }
  if (page.passwords > 0) {
    const kind = page.passwords > 1 ? (page.identities > 0 ? 'sign-up' : 'security') : 'sign-in';
    vote(kind, 1, 'page-form', 'password');
  }
  const pointsOf = (kind: Word): number =>
    votes.reduce((sum, { kind: of, weight }) => (of === kind ? sum + weight : sum), 0);
  const best = kinds.reduce((a, b) => (pointsOf(b) > pointsOf(a) ? b : a));
  const against = pointsOf('elsewhere') + pointsOf('support') + (isArticle ? 3 : 0);
  if (pointsOf(best) - against < enough) return { kind: 'other', reasons: [] };
  return {
    kind: best,
    reasons: votes.flatMap(({ kind, reason }) => (kind === best ? reason : [])),
  };
}
