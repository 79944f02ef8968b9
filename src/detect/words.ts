/** Finds the words of the table (words-table.ts, shipped packed) in a text. */
import { packedWords } from './words-packed.ts';

export type Word = keyof typeof packedWords;

/** A token of the table in a text. */
export interface Found {
  readonly word: Word;
  readonly token: string;
  /** Characters before it. */
  readonly before: number;
}

/** Longest token of the table, with its blank. */
const longest = 24;

/** Lower case, without the accents of Latin, Greek and Cyrillic letters. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/** One step of FNV-1a; its upper 24 bits stand for a token. */
export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x1000193);
}
/** Where tokens begin that begin a word, and those that may stand inside of one. */
export const seeds = { start: 0x811c9dc5, inside: 1 };

let lexicon: Map<number, Word[]> | undefined;

function unpack(): Map<number, Word[]> {
  const words = new Map<number, Word[]>();
  for (const [word, packed] of Object.entries(packedWords)) {
    const bytes = atob(packed);
    const at = (index: number): number => bytes.charCodeAt(index);
    // How many tokens have one character, and those; how many have two, and those; and so on.
    for (let i = 0, length = 1; i < bytes.length; length++) {
      for (let left = at(i++); left > 0; left--, i += 3) {
        const key = ((at(i) << 16) | (at(i + 1) << 8) | at(i + 2)) * 32 + length;
        words.set(key, [...(words.get(key) ?? []), word as Word]);
      }
    }
  }
  return words;
}

/** The words of a text that are asked for, in reading order. */
export function findWords(text: string, asked: readonly Word[]): Found[] {
  lexicon ??= unpack();
  const folded = ` ${plain(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
  const found: Found[] = [];
  for (let i = 1; i < folded.length - 1; i++) {
    let start = folded[i - 1] === ' ' ? seeds.start : 0;
    let inside = seeds.inside;
    for (let j = i; j < folded.length && j < i + longest; j++) {
      const code = folded.charCodeAt(j);
      if (start) start = hashOn(start, code);
      inside = hashOn(inside, code);
      for (const hash of [start, inside]) {
        for (const word of lexicon.get((hash >>> 8) * 32 + j - i + 1) ?? []) {
          if (asked.includes(word))
            found.push({ word, token: folded.slice(i, j + 1).trim(), before: i });
        }
      }
    }
  }
  return found;
}
