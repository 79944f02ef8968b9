/** Finds the words of the tables (words-table.ts and cues.ts, shipped packed) in a text. */
import type { Cue } from './cues.ts';
import { beginnings, masks, names, packed } from './words-packed.ts';

type Name = (typeof names)[number];
/** A name of words-table.ts; those of cues.ts stand in the same list after a `~`. */
export type Word = Exclude<Name, `~${Cue}`>;

/** A token of the tables in a text. */
export interface Token {
  /** Bits of the names that have it, in the order of `names`. */
  readonly mask: number;
  /** With the blank after it, where only a whole word counts. */
  readonly token: string;
  /** Characters before it, and a blank. */
  readonly before: number;
  /** Whether it counts inside of a word too. */
  readonly isInside: boolean;
}

/** A token of words-table.ts in a text. */
export interface Found {
  readonly word: Word;
  readonly token: string;
  /** Characters before it, and a blank. */
  readonly before: number;
}

/** Longest token of the tables, with its blank. */
const longest = 24;

/** Lower case, without the accents of Latin, Greek and Cyrillic letters. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  return /[\x80-\uffff]/.test(lower)
    ? lower
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
    : lower;
}

/** One step of FNV-1a; its upper 24 bits stand for a token. */
export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x1000193);
}
/** Where tokens begin that begin a word, and those that may stand inside of one. */
export const seeds = { start: 0x811c9dc5, inside: 1 };
/** From here on scripts glue words together or write no blanks: tokens count anywhere. */
export const unspaced = 0x590;

let lexicon: Map<number, number> | undefined;

/** Tokens by hash and length, each with the bits of its names. */
function unpack(): Map<number, number> {
  const tokens = new Map<number, number>();
  const bytes = atob(packed);
  const at = (index: number): number => bytes.charCodeAt(index);
  // For every length: how many masks, and for each its number, how many tokens, and those.
  for (let i = 0, length = 1; i < bytes.length; length++) {
    for (let groups = at(i++); groups > 0; groups--) {
      const mask = masks[at(i++)] ?? 0;
      for (let left = at(i++); left > 0; left--, i += 3) {
        tokens.set(((at(i) << 16) | (at(i + 1) << 8) | at(i + 2)) * 32 + length, mask);
      }
    }
  }
  return tokens;
}

/** What was found in the texts last asked for: a label is asked about many things. */
const known = new Map<string, readonly Token[]>();
const mostKnown = 100;

/** The tokens of a text in reading order. */
export function tokensIn(text: string): readonly Token[] {
  let tokens = known.get(text);
  if (!tokens) {
    if (known.size >= mostKnown) known.clear();
    tokens = search(text);
    known.set(text, tokens);
  }
  return tokens;
}

function search(text: string): Token[] {
  const tokens: Token[] = [];
  const folded = ` ${plain(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
  if (folded.length < 3) return tokens;
  lexicon ??= unpack();
  for (let i = 1; i < folded.length - 1; i++) {
    let start = folded[i - 1] === ' ' ? seeds.start : 0;
    let inside =
      folded.charCodeAt(i) >= unspaced || beginnings.includes(folded.charAt(i)) ? seeds.inside : 0;
    if (!start && !inside) continue;
    for (let j = i; j < folded.length && j < i + longest; j++) {
      const code = folded.charCodeAt(j);
      if (start) start = hashOn(start, code);
      if (inside) inside = hashOn(inside, code);
      for (const hash of [start, inside]) {
        const mask = hash && lexicon.get((hash >>> 8) * 32 + j - i + 1);
        if (!mask) continue;
        tokens.push({ mask, token: folded.slice(i, j + 1), before: i, isInside: hash === inside });
      }
    }
  }
  return tokens;
}

/** The words of a text that are asked for, in reading order. */
export function findWords(text: string, asked: readonly Word[]): Found[] {
  const found: Found[] = [];
  for (const { mask, token, before } of tokensIn(text)) {
    for (const word of asked) {
      if (mask & (1 << names.indexOf(word))) found.push({ word, token: token.trim(), before });
    }
  }
  return found;
}

const firstCue = names.findIndex((name) => name.startsWith('~'));

/** The first of the cues that have a token, or undefined. */
export function cueOf({ mask }: Token): Cue | undefined {
  const name = names.find((_, bit) => bit >= firstCue && mask & (1 << bit));
  return name?.slice(1) as Cue | undefined;
}
