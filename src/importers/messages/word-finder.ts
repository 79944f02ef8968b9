/** Finds the words of a table in a text, in one pass over it. */
import { foldUnit, isWordUnit } from './plain-text.ts';

export interface Word<Meaning> {
  /** `word`, `word*` begins a word, `*word` ends one, `*word*` stands inside one; phrases have blanks. */
  readonly spelling: string;
  readonly meaning: Meaning;
}

export interface Hit<Meaning> {
  readonly meanings: ReadonlySet<Meaning>;
  /** The table's own spelling: never the text's. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

interface Node<Meaning> {
  readonly next: Map<number, Node<Meaning>>;
  /** Whole words that end here, and those that may go on. */
  whole: Entry<Meaning> | null;
  begun: Entry<Meaning> | null;
}
interface Entry<Meaning> {
  readonly word: string;
  readonly meanings: Set<Meaning>;
}

/** Scripts that write no blanks between words, or hang endings on every word. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

const blank = 0x20;

function newNode<Meaning>(): Node<Meaning> {
  return { next: new Map(), whole: null, begun: null };
}

/**
 * Longest word first at each place. A word inside a longer one is found as well, so that
 * `login code` is a code and still a sign-in.
 */
export class WordFinder<Meaning> {
  readonly #atWord: Node<Meaning> = newNode();
  readonly #anywhere: Node<Meaning> = newNode();

  constructor(words: readonly Word<Meaning>[]) {
    for (const word of words) this.#add(word);
  }

  find(text: string): Hit<Meaning>[] {
    const hits: Hit<Meaning>[] = [];
    let before = false;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const word = isWordUnit(unit);
      const anywhere = this.#longest(this.#anywhere, text, at);
      const atWord = word && !before ? this.#longest(this.#atWord, text, at) : null;
      before = word;
      if (anywhere === null && atWord === null) continue;
      const longer = (anywhere?.end ?? 0) > (atWord?.end ?? 0) ? anywhere : atWord;
      if (longer !== null) hits.push(longer);
    }
    return hits;
  }

  #add({ spelling, meaning }: Word<Meaning>): void {
    const bare = spelling.replaceAll('*', '').normalize('NFKC');
    const free = unspaced.test(bare);
    let node = free || spelling.startsWith('*') ? this.#anywhere : this.#atWord;
    for (let at = 0; at < bare.length; at += 1) {
      const unit = foldUnit(bare.charCodeAt(at));
      let next = node.next.get(unit);
      if (next === undefined) {
        next = newNode();
        node.next.set(unit, next);
      }
      node = next;
    }
    const open = free || spelling.endsWith('*');
    const entry = (open ? node.begun : node.whole) ?? { word: bare, meanings: new Set<Meaning>() };
    entry.meanings.add(meaning);
    if (open) node.begun = entry;
    else node.whole = entry;
  }

  #longest(root: Node<Meaning>, text: string, start: number): Hit<Meaning> | null {
    let node = root.next.get(foldUnit(text.charCodeAt(start)));
    let found: Entry<Meaning> | null = null;
    let end = 0;
    for (let at = start + 1; node !== undefined; at += 1) {
      const past = at >= text.length || !isWordUnit(text.charCodeAt(at));
      const entry = past && node.whole !== null ? both(node.whole, node.begun) : node.begun;
      if (entry !== null) {
        found = entry;
        end = at;
      }
      if (at >= text.length) break;
      let unit = foldUnit(text.charCodeAt(at));
      // A hyphen, a line end or a no-break space parts words as a blank does.
      if (unit === 0x2d || unit === 0xa0 || unit === 0x2011)
        unit = node.next.has(unit) ? unit : blank;
      node = node.next.get(unit);
    }
    return found === null ? null : { meanings: found.meanings, word: found.word, start, end };
  }
}

function both<Meaning>(whole: Entry<Meaning>, begun: Entry<Meaning> | null): Entry<Meaning> {
  if (begun === null) return whole;
  return { word: whole.word, meanings: new Set([...whole.meanings, ...begun.meanings]) };
}
