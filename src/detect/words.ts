/** Finds the words of the tables (words-table.ts and cues.ts, shipped packed) in a text. */
import type { Cue } from './cues.ts';
import { blank, hashOn, placeOf, seeds, spaced, unspaced } from './word-hash.ts';
import { insides, keys, likely, masks, names, sets, starts } from './words-packed.ts';

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

let bytes = '';
let likelyBytes = '';

/**
 * The bits of the names that have the token of this hash and length; 0 where there is none. Looked
 * up in the packed keys: to unpack them takes longer than most pages ever ask.
 */
function maskOf(hash: number, length: number): number {
  bytes ||= atob(keys);
  const top = hash >>> 24;
  const rest = (hash >>> 8) & 0xffff;
  let low = starts[length - 1] ?? 0;
  let high = starts[length] ?? low;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = 3 * middle;
    const found =
      bytes.charCodeAt(at) - top ||
      ((bytes.charCodeAt(at + 1) << 8) | bytes.charCodeAt(at + 2)) - rest;
    if (found === 0) return masks[sets.charCodeAt(middle) - 65] ?? 0;
    if (found < 0) low = middle + 1;
    else high = middle;
  }
  return 0;
}

/** Whether any token may begin like this: of most words none does, and no more is asked. */
function isLikely(seed: number, first: number, second: number, third: number): boolean {
  likelyBytes ||= atob(likely);
  const place = placeOf(seed, first, second, third);
  return (likelyBytes.charCodeAt(place >> 3) & (1 << (place & 7))) > 0;
}

const longest = starts.length - 1;

/** How many characters a token may have that begins like this, in scripts without blanks. */
function mostGlued(first: number, second: number, third: number): number {
  if (!isLikely(seeds.inside, first, second, 0)) return 1;
  return isLikely(seeds.inside, first, second, third) ? longest : 2;
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
  const folded = spaced(text);
  if (folded.length < 3) return tokens;
  for (let i = 1; i < folded.length - 1; i++) {
    const first = folded.charCodeAt(i);
    const second = folded.charCodeAt(i + 1);
    const third = folded.charCodeAt(i + 2);
    const isGlued = first >= unspaced;
    let start =
      folded.charCodeAt(i - 1) === blank && isLikely(seeds.start, first, second, third)
        ? seeds.start
        : 0;
    const mayStandInside = isGlued
      ? isLikely(seeds.inside, first, 0, 0)
      : insides.includes(folded.slice(i, i + 3));
    let inside = mayStandInside ? seeds.inside : 0;
    if (!start && !inside) continue;
    // No token is shorter or longer.
    const least = isGlued ? 1 : second === blank ? 2 : 3;
    const most = isGlued ? mostGlued(first, second, third) : longest;
    for (let j = i; j < folded.length && j < i + most; j++) {
      const code = folded.charCodeAt(j);
      const length = j - i + 1;
      if (start) start = hashOn(start, code);
      if (inside) inside = hashOn(inside, code);
      if (length < least) continue;
      const mask = start && maskOf(start, length);
      const maskInside = inside && maskOf(inside, length);
      if (!mask && !maskInside) continue;
      const token = folded.slice(i, j + 1);
      if (mask) tokens.push({ mask, token, before: i, isInside: false });
      if (maskInside) tokens.push({ mask: maskInside, token, before: i, isInside: true });
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

/** The first of the cues that have a token, or undefined. */
export function cueOf({ mask }: Token): Cue | undefined {
  const name = names.find((each, bit) => mask & (1 << bit) && each.startsWith('~'));
  return name?.slice(1) as Cue | undefined;
}
