/** The words of the table that stand in a text. */
import { codeWords, type Meaning, meanings } from './code-words.ts';
import { type Hit, type Word, WordFinder } from './word-finder.ts';

export type WordHit = Hit<Meaning>;

let finder: WordFinder<Meaning> | null = null;

/**
 * In the order of the text. A code that stands inside a longer word of another meaning
 * is left out: `promo code` is no code.
 */
export function wordHits(text: string): readonly WordHit[] {
  finder ??= new WordFinder(everyWord());
  const hits: WordHit[] = [];
  let codesEnd = 0;
  for (const hit of finder.find(text)) {
    const ofCodes = isCode(hit) || hit.meanings.has('otherCode');
    if (ofCodes && isCode(hit) && hit.start < codesEnd) continue;
    if (ofCodes) codesEnd = Math.max(codesEnd, hit.end);
    hits.push(hit);
  }
  return hits;
}

export function isCode(hit: WordHit): boolean {
  return (
    (hit.meanings.has('code') || hit.meanings.has('maybeCode')) && !hit.meanings.has('otherCode')
  );
}

export function hitOf(hits: readonly WordHit[], meaning: Meaning): WordHit | null {
  return hits.find((hit) => hit.meanings.has(meaning)) ?? null;
}

function everyWord(): Word<Meaning>[] {
  return codeWords.flatMap((row) =>
    meanings.flatMap((meaning) =>
      (row[meaning] ?? '')
        .split(',')
        .map((spelling) => spelling.trim())
        .filter((spelling) => spelling !== '')
        .map((spelling) => ({ spelling, meaning })),
    ),
  );
}
