/**
 * Reads a number as pages write it, in full or in part. Pure text: what stands around it, and
 * whether it is a phone number at all, is decided where the page is read.
 */

/** Marks that cannot be seen: of direction, soft hyphens, joiners. */
const invisible = '\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
export const unseen = new RegExp(`[\\xad${invisible}]`, 'g');

/** What may stand between the digits of one number, inside of a character class. */
export const separators = '\\s()（）[\\]\\-‐-―−－ー~～.．\\/／_＿·・‧';

/** The zeros of writing systems; their other digits follow. */
const zeros = '٠۰०০੦૦୦௦౦೦൦๐໐༠၀០０';
/**
 * What stands for what: every sign on the right is read as the one on the left. Letters and signs
 * that hide a digit do so only beside another of their kind (`5xx-xxx-xx34`), and `_` only where
 * two or more stand together (`138____8000`).
 */
const alike: readonly (readonly [sign: string, others: string])[] = [
  ['*', '＊∗﹡✱●•∙○◦〇◯⚫⚪■-◿█★☆'],
  ['x', 'хХ×✕＃？'],
  ['_', '＿·・‧'],
  ['-', '‐-―−－ー～'],
  ['…', '⋯'],
  ['.', '．'],
  ['+', '＋'],
  ['(', '（'],
  [')', '）'],
  ['/', '／'],
  // Blanks that are not folded into one can hide digits.
  ['\u00a0', '\u1680\u2000-\u200a\u202f\u205f\u3000'],
  ['\u00ad', invisible],
  ['0', zeros.replace(/./g, (zero) => `${zero}-${String.fromCharCode(zero.charCodeAt(0) + 9)}`)],
];

const rows = alike.map(([sign, others]) => [sign, new RegExp(`[${others}]`)] as const);
const foreign = new RegExp(`[${alike.map(([, others]) => others).join('')}]`, 'g');
/** Quickly told, and false of most texts: whether there can be anything to fold. */
const mayBeForeign =
  /[\xb7\xd7\u0425\u0445\u061c-\u2017\u201e-\u20ab\u20ad-\u303f\u30fb-\u30ff\ufe60-\uffff]/;

/** `٣` as `3`. Every writing system's digits stand together, zero first. */
export function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

function signOf(character: string): string {
  const sign = rows.find(([, others]) => others.test(character))?.[0] ?? character;
  return sign === '0' ? asciiDigit(character) : sign;
}

/**
 * The text in the few signs in which numbers are read, each in its place: digits of every writing
 * system as 0 to 9, glyphs that hide a digit as `*`, all dashes as `-`, and so on.
 */
export function fold(text: string): string {
  return mayBeForeign.test(text) ? text.replace(foreign, signOf) : text;
}

const stars = (run: string): string => run.replace(/\S/g, '*');

/** ITU-T E.164 allows fifteen digits; masks often show a few stars more than they hide. */
const mostDigits = 15;
const mostPlaces = 19;
/** With all that may stand between the places. */
const mostCharacters = 300;
/** Shorter full numbers exist, but so do too many other things. */
const fewestDigits = 6;

/** A number that is surely complete, after translation: ten digits or more, none hidden. */
const complete = '[+ ]*(?:\\d[ =.o-]*){10,}';
const bold = new RegExp(`^\\*\\*(?=${complete}\\*\\*$)(.*)..$`);
const dressing = new RegExp(`^[-.o…= ]*(?:\\*[-.o…= ]*)?(?=[+\\d])(?=${complete}\\*?$)`);
const footnote = new RegExp(`(?<=^${complete})[…*]$`);

/**
 * The text as digits, `*`, `…` and single `-` where its groups part, with a leading `+` if it has
 * one: `+1 (•••) •••-••34` is `+1-***-***-**34`. Null where the whole of it is no number.
 */
export function layoutOf(text: string): string | null {
  if (text.length > mostCharacters) return null;
  const layout = fold(text.trim())
    .replace(/\xad/g, '')
    .replace(/[xX#?]/g, 'x')
    .replace(/_/g, 'o')
    .replace(/~/g, '-')
    .replace(/[^\S \t\r\n]/g, '=')
    .replace(/[\s()[\]/]/g, ' ')
    .replace(/[xo](?:[ =.-]*[xo])+/g, (run) => run.replace(/[xo]/g, '*'))
    .replace(/\.{2,}/g, '…')
    .replace(/-{2,}|={3,}/g, stars)
    .replace(bold, '$1')
    .replace(dressing, '')
    .replace(footnote, '')
    .replace(/[ =.o-]+/g, '-')
    .replace(/…(?:-?…)+/g, '…')
    .replace(/^-?(\+?)-*|-$/g, '$1');
  const places = layout.replace(/[+-]/g, '');
  if (!/^\+?[\d*…-]+$/.test(layout) || places.length > mostPlaces) return null;
  const digits = places.replace(/\D/g, '').length;
  const isMask = digits < places.length;
  return digits >= (isMask ? 2 : fewestDigits) && digits <= mostDigits ? layout : null;
}

/** The pattern of a layout: without its separators. */
export function patternOf(layout: string): string {
  return layout.replaceAll('-', '');
}

/** An extension is no part of the number that a person gives up. */
const extension = /\s*(?:[,;]|(?:ext|extn|extension|x|доб)\.?|#)\s*=?\s*\d{1,6}$/i;

/**
 * The whole text as one number shape (see `Candidate.pattern`), or null: full digits or a mask, in
 * any glyph, grouping and digit script.
 */
export function shapeOf(text: string): string | null {
  if (text.length > mostCharacters) return null;
  const layout = layoutOf(text) ?? layoutOf(text.replace(extension, ''));
  return layout && patternOf(layout);
}
