/** How the tokens of the word tables are compared: folded, and then by their hash. */

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

/** The words of a text, folded, with one blank between them and at either end. */
export function spaced(text: string): string {
  const folded = plain(text);
  // All letters there are take the browser half a millisecond to get ready for.
  const between = /[\x80-\uffff]/.test(folded) ? /[^\p{L}\p{M}\p{N}]+/gu : /[^a-z\d]+/g;
  return ` ${folded.replace(between, ' ').trim()} `;
}

/** One step of FNV-1a; its upper 24 bits stand for a token. */
export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x1000193);
}
/**
 * The bit that tells whether any token begins with these three characters, among 4,096. A word of one
 * letter counts without what follows it; scripts without blanks have tokens of one character and of
 * two, whose places have noughts for the rest.
 */
export function placeOf(seed: number, first: number, second: number, third: number): number {
  return (961 * first + 31 * second + (second === blank ? 0 : third) + seed) & 4095;
}
/** The code of what stands between words. */
export const blank = 32;
/** Where tokens begin that begin a word, and those that may stand inside of one. */
export const seeds = { start: 0x1c9dc5, inside: 1 };
/** From here on scripts glue words together or write no blanks: tokens count anywhere. */
export const unspaced = 0x590;
