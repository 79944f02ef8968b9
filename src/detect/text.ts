/** Finds what is shaped like a phone number in a line of text. Pure; what it means is judged later. */
import { fold, layoutOf, unseen } from '../core/phone/mask.ts';

export interface Shape {
  readonly start: number;
  readonly end: number;
  /** The pattern (see `Candidate.pattern`) with `-` where its groups part. */
  readonly layout: string;
}

// All of these read folded text (core/phone/mask): few signs, so that they are quick.
/** What may stand between the places of one number. */
const between = '[\\s()[\\]\\-~./_\\xad]';
/** Signs that hide a digit: glyphs wherever they stand, others beside another of their kind. */
const hidden = '(?:[*…]|[xX#?] ?[xX#?]|[.\\-~_]{2}|[\\xa0]{3})';
/** Letters of scripts that part words by blanks, and what makes a number an amount or an address. */
const touching = 'A-Za-z\\u00c0-\\u024f\\u0370-\\u052f@\\\\=&$€£¥₹№';
const places = '\\d*…xX#?';

/** Dates and spans of years from their second digit on, with the time of day after them. */
const otherwise = `(?:[09]\\d\\d([-./])\\d\\d?\\1\\d\\d?|\\d?([-./])\\d\\d?\\2(?:19|20)\\d\\d|[09]\\d\\d ?- ?(?:19|20)\\d\\d)(?:[ ,T]{1,2}\\d?\\d:\\d\\d)?(?!${between}{0,3}[\\d*…])`;
/**
 * What may be a number and all that goes on with it. Begins with a digit and nothing else, so that
 * the browser skips from digit to digit; what stands before it is looked at from there.
 */
const shaped = new RegExp(
  `\\d(?<!\\d\\d)(?:\\d*${between}{0,80}?${hidden}|(?<=${hidden}${between}{0,14}\\d)|(?<!\\d${between}{0,3}\\d)(?!${otherwise})(?:${between}{0,80}\\d){5})(?:${between}{0,80}[${places}+])*`,
  'g',
);
/** Two to five digits apart from any others, which may be the last ones of a number. */
const few = /\d(?<!\d[.,:/-]?\d)(?:[\s-]{0,80}\d){1,4}(?![.,:/-]?\d)/g;

/** A run of places that no word, amount, address or longer run holds. */
const run = new RegExp(
  `(?<![${touching}${places}]|\\d[,.:\\/]|[\\w\\/][\\/?#])[+([]{0,3}(?:[${places}]|[.\\-_]{2})(?:[\\s()[\\]\\-~./_+]{0,14}[${places}])*(?![${touching}${places}]|[,.:]\\d|[\\-_]\\w|%)`,
  'g',
);
/** Two to five digits that stand alone. */
const lastDigits = new RegExp(
  `(?<![${touching}\\d])\\d(?:[ \\-]?\\d){1,4}(?![${touching}\\d])`,
  'g',
);

/**
 * Words for the digits that are not shown: "ending in 34"; many languages, in lower case, since
 * an expression that minds no case takes the browser twice as long to get ready for.
 */
const lastOnes =
  /ending|\bends|\blast\b|\bfinal|eindig|\bend(?:e[tn]|ung|ziff)|letzten|laatste|termin|acab|finaliz|finisc|[uú]ltim|finissant|dernier|[iî]ncheie|ko[nń]cz|ko[nń]c[oó]w|ostatni|kon[cč]|posledn|v[eé]g(?:[uű]|z[oő]d)|utols[oó]|\bslut|\bsi(?:st[ae]|dst)|\bender|p[aä][aä]tty|loppu|viimeis|biten|\bsonu?\b|akhir|k[eế]t th[uú]c|t[aậ]n c[uù]ng|cu[oố]i|đuôi|оканчива|заканчива|последн|завершу|закінч|останн|λ[ηή]γ|τελε[υι]|מסתיי|ספרות|نتهي|منتهی|ختم|آخر|अंतिम|समाप्त|खत्म|ท้าย|末|尾[号號数數]|结尾|結尾|[后後][二两兩三四]|下[24四]?桁|終わ|끝|뒷자리/;

/** The same where the texts of neighbouring elements are put together without a blank. */
const lastOnesJoined = new RegExp(lastOnes.source.replaceAll('\\b', ''));

/** How far from the digits the words stand that say they are the last ones. */
const wordsBefore = 32;
const wordsAfter = 16;

/** The words beside a place of a text, without the blanks of its source. */
function beside(text: string, start: number, end: number): string {
  const squeezed = (part: string): string => part.replace(/\s+/g, ' ');
  const before = squeezed(text.slice(Math.max(0, start - 3 * wordsBefore), start));
  const after = squeezed(text.slice(end, end + 3 * wordsAfter));
  return `${before.slice(-wordsBefore)} ${after.slice(0, wordsAfter)}`;
}

/**
 * Tells, of a text of any length, where there may be a number: cheaply, and of places too many
 * rather than too few. No texts but these are looked at again.
 */
export function sift(text: string): (readonly [start: number, end: number])[] {
  const folded = fold(text);
  const found: [number, number][] = [];
  for (const { 0: match, index } of folded.matchAll(shaped)) {
    found.push([index, index + match.length]);
  }
  for (few.lastIndex = 0; few.test(folded); ) {
    const end = few.lastIndex;
    let near = text.slice(Math.max(0, end - wordsBefore - 5), end + wordsAfter);
    if (/\s\s/.test(near)) near = beside(text, end, end);
    if (lastOnesJoined.test(near.toLowerCase())) found.push([end - 1, end]);
  }
  return found.sort(([a], [b]) => a - b);
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
const borders = [/\s*(?=\+)/, /\s+[-/|_]\s+|\s{2,}|\s*\/\s*/, /[.)]\s+/, /\s+/];

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

/** Every shape in a line; those of glyphs and digits before those of words ("ending in 34"). */
export function findShapes(line: string): Shape[] {
  const text = line.replace(unseen, '');
  const folded = fold(text);
  const shapes: Shape[] = [];
  for (const match of folded.matchAll(run)) {
    if (match[0].length > 3) shapes.push(...shapesIn(match[0], match.index));
  }
  for (const match of folded.matchAll(lastDigits)) {
    const start = match.index;
    const end = start + match[0].length;
    if (shapes.some((shape) => start < shape.end && shape.start < end)) continue;
    if (lastOnes.test(beside(text, start, end).toLowerCase())) {
      shapes.push({ start, end, layout: `…${match[0].replace(/\D/g, '')}` });
    }
  }
  return shapes;
}
