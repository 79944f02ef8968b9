/**
 * Reads a number as pages write it, in full or in part. Pure text: what stands around it, and
 * whether it is a phone number at all, is decided where the page is read.
 */

// Insides of character classes, for `u` regular expressions. Digits are `\p{Nd}`.
/** Glyphs that hide a digit wherever they stand. */
export const hidingGlyphs = '*＊∗﹡✱●•∙○◦〇◯⚫⚪■-◿█★☆';
/** Letters and signs that hide one only beside another of their kind: `5xx-xxx-xx34`. */
export const hidingLetters = 'xXхХ×✕#＃?？';
/** Separators that hide a digit where two or more stand together: `138____8000`. */
export const hidingMarks = '_＿·・‧';
const dashes = '\\-‐-―−－ー~～';
/** What may stand between the digits of one number. */
export const separators = `\\s()（）[\\]${dashes}.．\\/／${hidingMarks}`;
/** Marks that cannot be seen: of direction, soft hyphens, joiners. */
export const unseen = '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';

const each = (characters: string): RegExp => new RegExp(`[${characters}]`, 'gu');
const translation: readonly (readonly [RegExp, string])[] = [
  [each(unseen), ''],
  [each(hidingGlyphs), '*'],
  [each(hidingLetters), 'x'],
  [each(hidingMarks), 'o'],
  [each(dashes), '-'],
  [each('⋯'), '…'],
  [each('．'), '.'],
  [each('＋'), '+'],
  // Blanks that are not folded into one can hide digits.
  [/[^\S \t\r\n]/g, '='],
  [each('\\s()（）[\\]\\/／'), ' '],
];

/** `٣` as `3`. Every writing system's digits stand together, zero first. */
export function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
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
  let shape = text.trim().replace(/\p{Nd}/gu, asciiDigit);
  for (const [characters, name] of translation) shape = shape.replace(characters, name);
  const layout = shape
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
