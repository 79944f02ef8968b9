/** Finds what is shaped like a phone number in a line of text. Pure; what it means is judged later. */
import {
  hidingGlyphs,
  hidingLetters,
  hidingMarks,
  layoutOf,
  separators,
  unseen,
} from '../core/phone/mask.ts';

export interface Shape {
  readonly start: number;
  readonly end: number;
  /** The pattern (see `Candidate.pattern`) with `-` where its groups part. */
  readonly layout: string;
}

const places = `\\p{Nd}${hidingGlyphs}${hidingLetters}…⋯`;
const doubled = `[.\\-–—${hidingMarks}]{2}`;
/** Letters of scripts that part words by blanks, and what makes a number an amount or an address. */
const touching = 'a-z\\u00c0-\\u024f\\u0370-\\u052f@\\\\=&$€£¥₹№';

/** Cheap, and false of nearly every text node: no digit, nothing to read. */
export const anyDigit = /\p{Nd}/u;
const worthReading = new RegExp(
  `(?:\\p{Nd}[${separators}${unseen}]{0,4}){6}|[${hidingGlyphs}…⋯]|[${hidingLetters}]{2}|${doubled}|[\u00a0\u3000]{3}`,
  'u',
);
/** A run of places that no word, amount, address or longer run holds. */
const run = new RegExp(
  `(?<![${touching}${places}]|\\d[,.:\\/]|[\\w\\/][\\/?#])[+＋(（[]{0,3}(?:[${places}]|${doubled})(?:[${separators}+＋]{0,14}[${places}])*(?![${touching}${places}]|[,.:]\\d|[\\-_]\\w|%)`,
  'giu',
);
/** Two to five digits that stand alone. */
const lastDigits = new RegExp(
  `(?<![${touching}\\p{Nd}])\\p{Nd}(?:[ \\-]?\\p{Nd}){1,4}(?![${touching}\\p{Nd}])`,
  'giu',
);

/** Words for the digits that are not shown: "ending in 34". As written, for speed; many languages. */
const lastOnes =
  /ending|\bends|\blast\b|\bfinal|eindig|\bend(?:e[tn]|ung|ziff)|letzten|laatste|termin|acab|finaliz|finisc|[uú]ltim|finissant|dernier|[iî]ncheie|ko[nń]cz|ko[nń]c[oó]w|ostatni|kon[cč]|posledn|v[eé]g(?:[uű]|z[oő]d)|utols[oó]|\bslut|\bsi(?:st[ae]|dst)|\bender|p[aä][aä]tty|loppu|viimeis|biten|\bsonu?\b|akhir|k[eế]t th[uú]c|t[aậ]n c[uù]ng|cu[oố]i|đuôi|оканчива|заканчива|последн|завершу|закінч|останн|λ[ηή]γ|τελε[υι]|מסתיי|ספרות|نتهي|منتهی|ختم|آخر|अंतिम|समाप्त|खत्म|ท้าย|末|尾[号號数數]|结尾|結尾|[后後][二两兩三四]|下[24四]?桁|終わ|끝|뒷자리/i;

/** Whether a text node alone may hold a shape: made of digits and glyphs, or of digits and words. */
export function mayHoldShape(text: string): boolean {
  return worthReading.test(text) || (text.length > 4 && lastOnes.test(text));
}

/** Dates, years, internet addresses, amounts: full digits that are no phone number. */
const otherDigits =
  /^(?:(?:19|20)\d\d-\d\d?-\d\d?|\d\d?-\d\d?-(?:19|20)\d\d|(?:19|20)\d\d-(?:19|20)\d\d)(?:-\d+)*$/;
const dotted = /^\d{1,3}(?:\.\d{1,3}){3}$|^\d{1,3}\.\d{4,}$|\.\d\./;

function layoutIn(text: string): string | null {
  const layout = layoutOf(text);
  if (layout === null || /[*…]/.test(layout)) return layout;
  return otherDigits.test(layout) || dotted.test(text.trim()) ? null : layout;
}

/** Where a run may be several numbers, the surest border first. */
const borders = [/\s*(?=[+＋])/, /\s+[-–—/|·・]\s+|\s{2,}|\s*\/\s*/, /[.)]\s+/, /\s+/];

function shapesIn(text: string, start: number): Shape[] {
  const whole = layoutIn(text);
  for (const border of borders) {
    const shapes: Shape[] = [];
    let at = 0;
    for (const part of text.split(border)) {
      at = text.indexOf(part, at);
      const layout = layoutIn(part);
      if (layout && layout.length > 6) {
        shapes.push({ start: start + at, end: start + at + part.length, layout });
      }
      at += part.length;
    }
    // Several complete numbers in a row, or one beside something that is none.
    if (shapes.length > 1 || (!whole && shapes.length > 0)) return shapes;
  }
  return whole ? [{ start, end: start + text.length, layout: whole }] : [];
}

const unseenMarks = new RegExp(`[${unseen}]`, 'gu');

/** How far from the digits the words stand that say they are the last ones. */
const wordsBefore = 32;
const wordsAfter = 16;

/** Every shape in a line; those of glyphs and digits before those of words ("ending in 34"). */
export function findShapes(line: string): Shape[] {
  const text = line.replace(unseenMarks, '');
  const shapes: Shape[] = [];
  if (worthReading.test(text)) {
    for (const match of text.matchAll(run)) {
      if (match[0].length > 3) shapes.push(...shapesIn(match[0], match.index));
    }
  }
  for (const match of lastOnes.test(text) ? text.matchAll(lastDigits) : []) {
    const start = match.index;
    const end = start + match[0].length;
    if (shapes.some((shape) => start < shape.end && shape.start < end)) continue;
    const beside = `${text.slice(Math.max(0, start - wordsBefore), start)} ${text.slice(end, end + wordsAfter)}`;
    const digits = layoutOf(`**${match[0].replace(/[ -]/g, '')}`);
    if (digits && lastOnes.test(beside)) {
      shapes.push({ start, end, layout: `…${digits.slice(2)}` });
    }
  }
  return shapes;
}
