/**
 * Reads a number as pages write it, in full or in part. Pure text: what stands around it, and
 * whether it is a phone number at all, is decided where the page is read.
 */

/** Every writing system's digits begin at one of these and run on for ten. */
const zeros = [
  0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
  0xf20, 0x1040, 0x17e0, 0xff10,
];

/** Inside of a character class. */
export const digitRanges = zeros
  .map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`)
  .join('');

/** Glyphs that hide a digit wherever they stand. */
export const hidingGlyphs = '*＊∗﹡⁎✱●•∙○◦〇◯⚫⚪◉■□▪▫█★☆';
/** Letters and signs that hide one only beside another of their kind: `5xx-xxx-xx34`. */
export const hidingLetters = 'xXхХ×✕#＃?？';
/** Separators that hide a digit where two or more stand together: `138____8000`. */
export const hidingMarks = '_＿·・‧･';
const dashes = '\\-‐‑‒–—―−－ー~～';
const blanks = '\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000';
/** What may stand between the digits of one number; inside of a character class. */
export const separators = `\\s${blanks}()（）[\\]［］${dashes}.．/／${hidingMarks}`;
/** Marks that cannot be seen: of direction, soft hyphens, joiners. */
export const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0f/g;

/** Character classes of `layoutOf`, in order of trial. */
const classes = Object.entries({
  '*': hidingGlyphs,
  x: hidingLetters,
  o: hidingMarks,
  '…': '…⋯',
  '-': dashes,
  '.': '.．',
  '=': blanks,
  ' ': '\\s',
  '(': '(（[\\[［',
  ')': ')）\\]］',
  '/': '/／',
  '+': '+＋',
}).map(([name, characters]) => [name, new RegExp(`[${characters}]`)] as const);

function classOf(character: string): string | null {
  const code = character.charCodeAt(0);
  for (const zero of zeros) if (code >= zero && code < zero + 10) return String(code - zero);
  return classes.find(([, characters]) => characters.test(character))?.[0] ?? null;
}

/** As many stars as there were characters. */
const stars = (run: string): string => '*'.repeat(run.length);

/** ITU-T E.164 allows fifteen digits; masks often show a few stars more than they hide. */
const mostDigits = 15;
const mostPlaces = 19;
/** Shorter full numbers exist, but so do too many other things. */
const fewestDigits = 6;

/** Class names of a number that is surely complete: ten digits or more, none hidden. */
const fullNumber = '(?:\\d[ ()=./o-]*){10,}';

/**
 * The text as digits, `*`, `…` and single `-` where its groups part, with a leading `+` if it has
 * one: `+1 (•••) •••-••34` is `+1-***-***-**34`. Null where the whole of it is no number.
 */
export function layoutOf(text: string): string | null {
  let shape = '';
  for (const character of text.replace(unseen, '').trim()) {
    const name = classOf(character);
    if (name === null) return null;
    shape += name;
  }
  shape = shape
    .replace(/[xo](?:[ ()=./-]*[xo])+/g, (run) => run.replace(/[xo]/g, '*'))
    .replace(/\.{2,}/g, '…')
    .replace(/-{2,}|={3,}/g, stars)
    // A bullet or other dressing before a full number, a footnote's star after it.
    .replace(new RegExp(`^(?:\\*{1,2}|[-.o…= ])+(?=[+(]*${fullNumber}\\*{0,2}$)`), '')
    .replace(new RegExp(`(?<=^[+(]*${fullNumber})[…*]$|(?<=^[+(]*${fullNumber})\\*\\*$`), '');
  if (shape.includes('x')) return null;
  const layout = shape
    .replace(/^[ (=]+\+?|^\+[ (=]*/, (head) => (head.includes('+') ? '+' : ''))
    .replace(/[ ()=./o-]+/g, '-')
    .replace(/…+(-?…)*/g, '…')
    .replace(/^(\+?)-+|-+$/g, '$1');
  if (layout.includes('+', 1)) return null;
  const places = layout.replace(/[^\d*…]/g, '').length;
  const digits = layout.replace(/\D/g, '').length;
  const hidden = /[*…]/.test(layout);
  if (digits > mostDigits || places > mostPlaces) return null;
  return digits >= (hidden ? 2 : fewestDigits) ? layout : null;
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
  const layout = layoutOf(text) ?? layoutOf(text.replace(extension, ''));
  return layout === null ? null : patternOf(layout);
}
