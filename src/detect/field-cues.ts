/** Reads text by the cue table: which cues stand in it, and what they say together. */
import type { Cue } from './cues.ts';
import { plain } from './word-hash.ts';
import { cueOf, type Token, tokensIn } from './words.ts';

export interface Hit {
  readonly cue: Cue;
  readonly token: string;
}

/** Words in folded text: of alphabets that stand apart, or runs of any other script. */
const wordPattern = /[a-z\u00df-\u052f\u1e00-\u1fff]+|[\u0590-\u1dff\u2e80-\uffff]+/g;

const byLength = (a: Token, b: Token): number => b.token.length - a.token.length;

/** What counts inside of a word: the longest first, each character once. */
function insideOf(word: string, tokens: readonly Token[]): Token[] {
  let rest = word;
  return [...tokens].sort(byLength).filter(({ token }) => {
    const isThere = rest.includes(token);
    if (isThere) rest = rest.replaceAll(token, ' ');
    return isThere;
  });
}

/** The cues of a text in reading order, and how many words it has. Names in camelCase are taken apart. */
export function cuesIn(text: string): { readonly hits: readonly Hit[]; readonly words: number } {
  const split = text
    .replace(/(?<=[A-Za-z])([a-z])(?=[A-Z])/g, '$1 ')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  const folded = plain(split);
  const words = folded.replace(/[^\p{L}\p{M}]+/gu, ' ').match(wordPattern) ?? [];
  const tokens = tokensIn(words.join(' ')).filter((token) => cueOf(token));
  const hits: Hit[] = [];
  let at = 1;
  let end = 0;
  for (const word of words) {
    const begun = tokens.filter(({ before, isInside }) => before === at && !isInside);
    const inside = tokens.filter(
      ({ before, isInside }) => isInside && before >= at && before < at + word.length,
    );
    // A phrase wins over a word, a word over what stands in it.
    const [own] = begun.sort(byLength);
    if (at >= end) {
      for (const token of own ? [own] : insideOf(word, inside)) {
        const cue = cueOf(token);
        if (cue) hits.push({ cue, token: token.token.trim() });
      }
      end = own ? at + own.token.trimEnd().length : at;
    }
    at += word.length + 1;
  }
  return { hits, words: folded.match(wordPattern)?.length ?? 0 };
}
