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
/** Up to so many characters it is first told whether any token begins with them. */
export const likelyLength = 3;
/** The place of a beginning's hash among the 4,096 bits of `likely`: which byte, and which bit of it. */
export function bitOf(hash: number): { readonly at: number; readonly bit: number } {
  return { at: hash >>> 23, bit: 1 << ((hash >>> 20) & 7) };
}
/** Where tokens begin that begin a word, and those that may stand inside of one. */
export const seeds = { start: 0x811c9dc5, inside: 1 };
/** From here on scripts glue words together or write no blanks: tokens count anywhere. */
export const unspaced = 0x590;
