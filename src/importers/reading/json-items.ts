/**
 * The items of a JSON export that comes in pieces: every element of the outermost arrays with
 * one of the given keys, each as its own text. Parsed one by one, nothing of an item outlives
 * its turn, and what stands before a cut is still read.
 */

export interface ItemReader {
  /** Texts of the items that are complete with this piece. */
  readonly read: (piece: string) => Iterable<string>;
  /** False while something that was opened is not closed: the text was cut. */
  readonly isComplete: () => boolean;
}

const quoteMark = 34;
const backslash = 92;
const openBrace = 123;
const closeBrace = 125;
const openBracket = 91;
const closeBracket = 93;

/** An item that is larger holds a file; the rest of it is passed unread. */
const longestItem = 8 * 1024 * 1024;

export function createItemReader(keys: readonly string[]): ItemReader {
  /** True for each open container that is an array of items. */
  const open: boolean[] = [];
  let text = '';
  let at = 0;
  /** Where the item that is being read begins in `text`; null between items. */
  let itemFrom: number | null = null;
  let itemDepth = 0;
  let isInString = false;
  let stringFrom = 0;
  let lastString = '';
  let begun = false;

  function endString(): boolean {
    for (;;) {
      const code = text.charCodeAt(at);
      if (at >= text.length) return false;
      if (code === backslash) {
        if (at + 1 >= text.length) return false;
        at += 2;
      } else if (code === quoteMark) {
        if (itemFrom === null) lastString = text.slice(stringFrom, at);
        at += 1;
        isInString = false;
        return true;
      } else {
        at += 1;
      }
    }
  }

  /** Moves on by one character outside of strings; the text of the item that it ends, or null. */
  function step(code: number): string | null {
    if (code === quoteMark) {
      isInString = true;
      stringFrom = at + 1;
    } else if (code === openBrace || code === openBracket) {
      begun = true;
      if (itemFrom === null && open[open.length - 1] === true) {
        itemFrom = at;
        itemDepth = open.length;
      }
      open.push(code === openBracket && itemFrom === null && keys.includes(lastString));
      lastString = '';
    } else if (code === closeBrace || code === closeBracket) {
      open.pop();
      if (itemFrom !== null && open.length === itemDepth) {
        const item = text.slice(itemFrom, at + 1);
        itemFrom = null;
        return item;
      }
    }
    return null;
  }

  return {
    isComplete: () => begun && open.length === 0 && !isInString,
    *read(piece) {
      const keepFrom = itemFrom ?? (isInString ? stringFrom : at);
      text = text.slice(Math.min(keepFrom, at)) + piece;
      at -= Math.min(keepFrom, at);
      stringFrom -= keepFrom;
      if (itemFrom !== null) itemFrom = 0;
      while (at < text.length) {
        if (isInString) {
          if (!endString()) break;
          continue;
        }
        const item = step(text.charCodeAt(at));
        at += 1;
        if (item !== null) yield item;
      }
      if (text.length > longestItem && itemFrom !== null) itemFrom = null;
    },
  };
}
