/** Finds what is shaped like a phone number in a line of text. Pure; what it means is judged later. */
import {
  digitRanges,
  hidingGlyphs,
  hidingLetters,
  hidingMarks,
  layoutOf,
  patternOf,
  separators,
  unseen,
} from '../core/phone/mask.ts';
import { fold, nearest, writtenWords } from './words.ts';

export interface Shape {
  readonly start: number;
  readonly end: number;
  /** See `Candidate.pattern`. */
  readonly pattern: string;
  /** The pattern with `-` where its groups part. */
  readonly layout: string;
  /** True where words stand for the hidden part: "ending in 34". */
  readonly worded: boolean;
}

const digit = `[${digitRanges}]`;
const place = `[${digitRanges}${hidingGlyphs}${hidingLetters}…⋯]`;
const doubled = `[.\\-–—${hidingMarks}]{2}`;

/** Cheap, and true of nearly every text node: no digit, nothing to read. */
export const anyDigit = new RegExp(digit);
const run = new RegExp(
  `[+＋]?[(（［[]?(?:${place}|${doubled})(?:[${separators}+＋]{0,14}${place})*[${separators}]{0,12}`,
  'g',
);
const worthReading = new RegExp(
  `(?:${digit}[${separators}]{0,4}){6}|[${hidingGlyphs}…⋯]|[${hidingLetters}]{2}|${doubled}|[\u00a0\u3000]{3}`,
);
/** Letters of scripts that part words by blanks: a digit that touches one belongs to a word. */
const touching = /[a-z0-9\u00c0-\u024f\u0370-\u052f@\\=&$€£¥₹№]/i;
const marks = new RegExp(`[${hidingLetters}${hidingMarks}]`);

/** Whether a text node alone can hold a shape that is not made of words. */
export function mayHoldShape(text: string): boolean {
  return worthReading.test(text);
}

/** Whether a text node has words that stand for hidden digits; tested on the text as it is written. */
export function mayHoldWords(text: string): boolean {
  return /[^\d\s]/.test(text) && shortGroup.test(text) && writtenWords('ends').test(text);
}
const shortGroup = new RegExp(`(?<!${digit})${digit}{2,5}(?!${digit})`);

function isBounded(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (touching.test(before.slice(-1)) || /[\d/][,.:/]$|[\w/][/?#]$/.test(before)) return false;
  return !touching.test(after.slice(0, 1)) && !/^[,.:]\d|^[-_]\w|^%/.test(after);
}

const dateLike =
  /^(?:(?:19|20)\d\d-\d\d?-\d\d?|\d\d?-\d\d?-(?:19|20)\d\d|(?:19|20)\d\d-(?:19|20)\d\d)(?:-\d+)*$/;
const addressLike = /^\d{1,3}(?:-\d{1,3}){3}$/;
const decimalLike = /^\s*\d{1,3}\.\d{4,}\s*$|^\s*\d{1,3}(?:[.\s]\d{3}){2,}\s*$/;

function shapeAt(text: string, start: number, end: number): Shape | null {
  while (
    start < end &&
    /[\s)）.\-/]/.test(text[start] ?? '') &&
    !/^[-.]{2}/.test(text.slice(start))
  )
    start++;
  while (start < end && marks.test(text[start] ?? '') && touching.test(text[start - 1] ?? ''))
    start++;
  const before = text.slice(start, end);
  end -= before.length - before.replace(/[\s(（.\-–—/·・]+$/, '').length;
  while (start < end && marks.test(text[end - 1] ?? '') && touching.test(text[end] ?? '')) end--;
  const piece = text.slice(start, end);
  const layout = layoutOf(piece);
  if (layout === null || !isBounded(text, start, end)) return null;
  if (!/[*…]/.test(layout)) {
    if (layout.replace(/\D/g, '').length < 7 || dateLike.test(layout)) return null;
    if (decimalLike.test(piece) || (piece.includes('.') && addressLike.test(layout))) return null;
  }
  return { start, end, layout, pattern: patternOf(layout), worded: false };
}

/** Where a run that is no number as a whole may be two, the surest border first. */
const borders = [/(?<=\S)\s*(?=[+＋])/g, /\s+[-–—/|·・]\s+|\s{2,}|\s*\/\s*/g, /[.)]\s+/g, /\s+/g];

function shapesIn(text: string, start: number, end: number): Shape[] {
  const whole = shapeAt(text, start, end);
  const piece = text.slice(start, end);
  const split = (border: RegExp): Shape[] => {
    const found: Shape[] = [];
    let from = 0;
    for (const match of [...piece.matchAll(border), null]) {
      const to = match ? match.index : piece.length;
      const shape = shapeAt(text, start + from, start + to);
      if (shape && shape.pattern.length >= 7) found.push(shape);
      from = to + (match?.[0].length ?? 0);
    }
    return found;
  };
  for (const border of borders) {
    const parts = split(border);
    // Several complete numbers in a row, or one beside something that is none.
    if (parts.length > 1 || (!whole && parts.length === 1)) return parts;
  }
  return whole ? [whole] : [];
}

/** Two to five digits that stand alone, with words for the rest. */
const lastDigits = new RegExp(`(?<!${digit})${digit}(?:[ -]?${digit}){1,4}(?!${digit})`, 'g');

function wordedShapes(text: string): Shape[] {
  const shapes: Shape[] = [];
  for (const match of text.matchAll(lastDigits)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = fold(text.slice(Math.max(0, start - 40), start));
    const after = fold(text.slice(end, end + 24));
    const found = nearest(before, ['ends'], true) ?? nearest(after, ['ends'], false);
    if (!found || found.distance > 24) continue;
    if (!isBounded(text, start, end)) continue;
    const layout = /\d+/.exec(layoutOf(`**${match[0].replace(/[ -]/g, '')}`) ?? '')?.[0];
    if (layout)
      shapes.push({ start, end, layout: `…${layout}`, pattern: `…${layout}`, worded: true });
  }
  return shapes;
}

/** Every shape in a line, in order; shapes of glyphs and digits before those of words. */
export function findShapes(line: string): Shape[] {
  const text = line.replace(unseen, '');
  const shapes: Shape[] = [];
  if (mayHoldShape(text)) {
    for (const match of text.matchAll(run)) {
      if (match[0].length < 4) continue;
      shapes.push(...shapesIn(text, match.index, match.index + match[0].length));
    }
  }
  for (const worded of wordedShapes(text)) {
    if (!shapes.some(({ start, end }) => worded.start < end && start < worded.end))
      shapes.push(worded);
  }
  return shapes;
}
