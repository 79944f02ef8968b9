/** Finds the owner's numbers in a cell: alone, in any spelling, or among words. */
import type { OwnedNumber } from '../../core/identify.ts';
import type { Certainty, Reason } from '../../core/model.ts';
import { asciiDigit, layoutOf, patternOf, separators } from '../../core/phone/mask.ts';
import { matchPattern, type NumberShape } from '../../core/phone/match.ts';
import { internationalPrefixes } from '../../core/phone/spellings.ts';

export interface Spotted {
  readonly numberId: string;
  readonly certainty: Certainty;
  readonly reasons: readonly Reason[];
}

export type Spot = (cell: string) => readonly Spotted[];

const nothing: readonly Spotted[] = [];

export function createSpotter(numbers: readonly OwnedNumber[]): Spot {
  const digitStrings = new Set(numbers.flatMap(({ shape }) => waysToDial(shape)));
  const cores = coresOf([...digitStrings]);
  const shortest = Math.min(Infinity, ...cores.map((digits) => digits.length));
  return (cell) => {
    if (!mayHold(cell, cores, shortest)) return nothing;
    const written = numbersIn(cell, digitStrings);
    return written.flatMap(({ pattern, isAlone }) => whose(pattern, isAlone, numbers));
  };
}

function waysToDial(shape: NumberShape): readonly string[] {
  return shape.spellings.flatMap(({ digits, international }) =>
    international ? [digits, ...internationalPrefixes.map((prefix) => prefix + digits)] : [digits],
  );
}

/** Those that no other is a part of: where none of these is, none of all is. */
function coresOf(digitStrings: readonly string[]): readonly string[] {
  return digitStrings.filter(
    (digits) => !digitStrings.some((other) => other !== digits && digits.includes(other)),
  );
}

/**
 * Most cells hold too few digits for any number, and most others hold other digits: they are
 * passed before anything is read as a number.
 */
function mayHold(cell: string, cores: readonly string[], shortest: number): boolean {
  if (cell.length < shortest || !hasDigits(cell, shortest)) return false;
  const digits = digitsOf(cell);
  return cores.some((core) => digits.includes(core));
}

function hasDigits(cell: string, atLeast: number): boolean {
  let digits = 0;
  let isForeign = false;
  for (let index = 0; index < cell.length; index += 1) {
    const code = cell.charCodeAt(index);
    if (code >= 48 && code <= 57) digits += 1;
    else if (code >= 0x660) isForeign = true;
    if (digits >= atLeast) return true;
  }
  return isForeign && /\p{Nd}/u.test(cell);
}

function digitsOf(cell: string): string {
  const digits = cell.replace(/\P{Nd}+/gu, '');
  return /^[0-9]*$/.test(digits) ? digits : digits.replace(/\p{Nd}/gu, asciiDigit);
}

interface Written {
  readonly pattern: string;
  /** False where letters stand right beside it: `user13800138000`. */
  readonly isAlone: boolean;
}

/** Digits with what may stand between those of one number; a line end or a wide gap may not. */
const run = new RegExp(
  `[+＋]?[(（]?[+＋]?\\p{Nd}(?:(?!\\s{2}|[\\r\\n\\t])[\\p{Nd}+＋${separators}])*`,
  'gu',
);
const dates = /(?<!\p{Nd})\p{Nd}{4}[-./年]\p{Nd}{1,2}[-./月]\p{Nd}{1,2}(?!\p{Nd})/gu;
const listNumbers = /(?<!\p{Nd})\p{Nd}{1,2}[.)、] (?=[+＋(\p{Nd}])/gu;
const letter = /[\p{L}_]/u;

/** More groups than any spelling has: `00 33 (0)6 12 34 56 78` has eight. */
const mostGroups = 10;

function numbersIn(cell: string, digitStrings: ReadonlySet<string>): readonly Written[] {
  const text = cell.replace(dates, '\n').replace(listNumbers, '\n');
  return [...text.matchAll(run)].flatMap((match) =>
    partsOf(match[0], digitStrings).map(({ pattern, from, to }) => ({
      pattern,
      isAlone: !isLetter(text[match.index + from - 1]) && !isLetter(text[match.index + to]),
    })),
  );
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && letter.test(character);
}

interface Part {
  readonly pattern: string;
  /** Where its digits begin and end. */
  readonly from: number;
  readonly to: number;
}

interface Group {
  readonly from: number;
  readonly to: number;
  readonly hasPlus: boolean;
}

/**
 * The numbers that a run of digits may be read as: the whole of it, and groups of it that cannot
 * belong to their neighbours. `+44 202 555 0123` is not the American number in its end.
 */
function partsOf(text: string, digitStrings: ReadonlySet<string>): readonly Part[] {
  const groups = groupsOf(text);
  const parts: Part[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    for (let last = first; last < Math.min(groups.length, first + mostGroups); last += 1) {
      const digits = digitsOf(text.slice(groups[first]?.from, groups[last]?.to));
      if (!digitStrings.has(digits)) continue;
      const part = readPart(text, groups, first, last);
      if (part !== null) parts.push(part);
    }
  }
  return parts;
}

function groupsOf(text: string): readonly Group[] {
  return [...text.matchAll(/\p{Nd}+/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    hasPlus: /[+＋]\s?[(（]?$/.test(text.slice(Math.max(0, match.index - 3), match.index)),
  }));
}

function readPart(
  text: string,
  groups: readonly Group[],
  first: number,
  last: number,
): Part | null {
  const start = groups[first];
  const end = groups[last];
  if (start === undefined || end === undefined) return null;
  const before = groups[first - 1];
  const after = groups[last + 1];
  const isSingle = first === last;
  if (before !== undefined && !start.hasPlus && !isApart(before, isSingle ? 4 : 7)) return null;
  if (after !== undefined && !after.hasPlus && !isSingle && !isApart(after, 7)) return null;
  // A calling code in the middle starts another number.
  if (groups.slice(first + 1, last + 1).some((group) => group.hasPlus)) return null;
  const layout = layoutOf((start.hasPlus ? '+' : '') + text.slice(start.from, end.to));
  return layout === null || /[*…]/.test(layout)
    ? null
    : { pattern: patternOf(layout), from: start.from, to: end.to };
}

/** A neighbour of so many digits is no part of the same number. */
function isApart(neighbour: Group, digits: number): boolean {
  return neighbour.to - neighbour.from >= digits;
}

function whose(
  pattern: string,
  isAlone: boolean,
  numbers: readonly OwnedNumber[],
): readonly Spotted[] {
  const fits = numbers.filter(({ shape }) => matchPattern(pattern, null, shape) !== null);
  const shapes = numbers.flatMap(({ shape, replacement }) =>
    replacement === null ? [shape] : [shape, replacement],
  );
  const lines = new Set(
    shapes
      .filter((shape) => matchPattern(pattern, null, shape) !== null)
      .map((shape) => `${shape.callingCode} ${shape.national}`),
  );
  const isAmbiguous = lines.size > 1;
  return fits.map(({ id }) => ({
    numberId: id,
    certainty: isAlone && !isAmbiguous ? 'certain' : 'likely',
    reasons: [
      { code: 'full-number' },
      ...(isAmbiguous ? [{ code: 'ambiguous' }] : []),
      ...(isAlone ? [] : [{ code: 'within-word' }]),
    ],
  }));
}
