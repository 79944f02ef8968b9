/**
 * Whether a candidate's shape can be one number, and how surely. Pure digits:
 * no page, no tables of countries (number.ts makes the shape of a number).
 */
import type { Certainty, Reason } from '../model.ts';
import { internationalPrefixes } from './spellings.ts';

/** One way of writing a number, digits only. */
export interface Spelling {
  readonly digits: string;
  /** Index of the first digit of the national number. */
  readonly nationalStart: number;
  /** Whether it begins with the calling code. */
  readonly international: boolean;
}

export interface NumberShape {
  /** Digits only: `86`. */
  readonly callingCode: string;
  /** Without calling code and trunk prefix. */
  readonly national: string;
  /** National digits that only tell an area or an operator. */
  readonly prefixLength: number;
  readonly spellings: readonly Spelling[];
}

export interface Match {
  readonly certainty: Certainty;
  /** Digits of the national number that the candidate shows. */
  readonly visibleDigits: number;
  readonly reasons: readonly Reason[];
}

/** A mask may have a few more places than the number: stars are often not counted. */
const surplusPlacesAllowed = 4;
/** With digits in the middle the count of stars must nearly be right, or anything would fit. */
const surplusPlacesAllowedBetweenDigits = 2;

/**
 * Compares a candidate's pattern (see `Candidate.pattern`) with a number.
 * `callingCode` is what a control beside the field says, or null.
 * Returns null where it is another number, or shows too little to tell.
 */
export function matchPattern(
  pattern: string,
  callingCode: string | null,
  number: NumberShape,
): Match | null {
  if (callingCode !== null && callingCode !== number.callingCode) return null;
  const withPlus = pattern.startsWith('+');
  const places = withPlus ? pattern.slice(1) : pattern;
  return /^\d+$/.test(places)
    ? matchFull(places, withPlus, number)
    : matchMask(places, withPlus, number);
}

function matchFull(digits: string, withPlus: boolean, number: NumberShape): Match | null {
  const same = number.spellings.some(
    (spelling) =>
      (!withPlus || spelling.international) &&
      (spelling.digits === digits ||
        (!withPlus && spelling.international && isDialled(digits, spelling.digits))),
  );
  if (!same) return null;
  return {
    certainty: 'certain',
    visibleDigits: number.national.length,
    reasons: [{ code: 'full-number' }],
  };
}

function isDialled(digits: string, international: string): boolean {
  return internationalPrefixes.some((prefix) => digits === prefix + international);
}

function matchMask(places: string, withPlus: boolean, number: NumberShape): Match | null {
  let visible = 0;
  for (const spelling of spellingsToTry(places, withPlus, number)) {
    const shown = shownPlaces(places, spelling.digits);
    if (shown === null) continue;
    const national = shown.filter((place) => place >= spelling.nationalStart);
    const onlyPrefix = national.every(
      (place) => place - spelling.nationalStart < number.prefixLength,
    );
    if (!onlyPrefix) visible = Math.max(visible, national.length);
  }
  if (visible < 2) return null;
  return {
    certainty: visible >= 4 ? 'likely' : 'possible',
    visibleDigits: visible,
    reasons: [{ code: 'mask', detail: String(visible) }],
  };
}

/**
 * After a plus the whole number is written out: where one of its spellings has exactly as many
 * digits as the mask has places, the mask is that spelling and no shorter one with spare stars
 * (Argentina's mobiles have two, of 12 and of 13 digits). A plus whose calling code is hidden
 * (`+*********34`) only tells the tail.
 */
function spellingsToTry(
  places: string,
  withPlus: boolean,
  number: NumberShape,
): readonly Spelling[] {
  if (!withPlus) return number.spellings;
  const international = number.spellings.filter((spelling) => spelling.international);
  if (places.includes('…')) return international;
  const exact = international.filter((spelling) => spelling.digits.length === places.length);
  return exact.length > 0 ? exact : international;
}

/**
 * The places of `digits` that the mask shows, or null where it does not fit.
 * Runs of shown digits at either end are held to the ends; those between must
 * come in order, and stand exactly where the count of places is right.
 */
function shownPlaces(mask: string, digits: string): readonly number[] | null {
  const runs = mask.split(/[*…]+/);
  const head = runs[0] ?? '';
  const tail = runs[runs.length - 1] ?? '';
  const between = runs.slice(1, -1);
  if (head.length + tail.length >= digits.length) return null;
  if (!digits.startsWith(head) || !digits.endsWith(tail)) return null;
  const surplus = mask.includes('…') ? 0 : mask.length - digits.length;
  if (surplus > surplusPlacesAllowed) return null;
  const ends = [...range(0, head.length), ...range(digits.length - tail.length, digits.length)];
  if (between.length === 0) return ends;
  const middle =
    surplus === 0 && !mask.includes('…')
      ? exactPlaces(mask, digits)
      : Math.abs(surplus) <= surplusPlacesAllowedBetweenDigits
        ? placesInOrder(between, digits, head.length, digits.length - tail.length)
        : null;
  return middle === null ? null : [...new Set([...ends, ...middle])];
}

function exactPlaces(mask: string, digits: string): readonly number[] | null {
  const shown = range(0, mask.length).filter((place) => mask[place] !== '*');
  return shown.every((place) => mask[place] === digits[place]) ? shown : null;
}

function placesInOrder(
  runs: readonly string[],
  digits: string,
  from: number,
  to: number,
): readonly number[] | null {
  const places: number[] = [];
  let next = from;
  for (const run of runs) {
    // At least one hidden digit stands before each run.
    const found = digits.indexOf(run, next + 1);
    if (found < 0 || found + run.length >= to) return null;
    places.push(...range(found, found + run.length));
    next = found + run.length;
  }
  return places;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
