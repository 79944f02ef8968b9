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
  /** True where the script parts no words: the word ends where the table's ends. */
  readonly free: boolean;
}

/** Scripts that write no blanks between words, or hang endings on every word. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

const blank = 0x20;

function newNode<Meaning>(): Node<Meaning> {
  return { next: new Map(), whole: null, begun: null };
}

/** A word inside a longer one is found as well, so that `login code` is a code and a sign-in. */
export class WordFinder<Meaning> {
  readonly #atWord: Node<Meaning> = newNode();
  readonly #anywhere: Node<Meaning> = newNode();

  constructor(words: readonly Word<Meaning>[]) {
    for (const word of words) this.#add(word);
  }

  /** In the order of their places; at one place the longest first. */
  find(text: string): Hit<Meaning>[] {
    const hits: Hit<Meaning>[] = [];
    let before = false;
    for (let at = 0; at < text.length; at += 1) {
      const word = isWordUnit(text.charCodeAt(at));
      const from = hits.length;
      this.#collect(this.#anywhere, text, at, hits);
      if (word && !before) this.#collect(this.#atWord, text, at, hits);
      before = word;
      if (hits.length - from > 1) hits.push(...hits.splice(from).sort(longestFirst));
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
    const entry = (open ? node.begun : node.whole) ?? {
      word: bare,
      meanings: new Set<Meaning>(),
      free,
    };
    entry.meanings.add(meaning);
    if (open) node.begun = entry;
    else node.whole = entry;
  }

  #collect(root: Node<Meaning>, text: string, start: number, hits: Hit<Meaning>[]): void {
    let node = root.next.get(foldUnit(text.charCodeAt(start)));
    for (let at = start + 1; node !== undefined; at += 1) {
      const atEnd = at >= text.length || !isWordUnit(text.charCodeAt(at));
      if (atEnd && node.whole !== null) hits.push(hitOf(node.whole, start, at));
      if (node.begun !== null) {
        hits.push(hitOf(node.begun, start, node.begun.free ? at : wordEnd(text, at)));
      }
      if (at >= text.length) break;
      let unit = foldUnit(text.charCodeAt(at));
      // A hyphen, a line end or a no-break space parts words as a blank does.
      if (partsWords(unit) && !node.next.has(unit)) unit = blank;
      node = node.next.get(unit);
    }
  }
}

function hitOf<Meaning>(
  { word, meanings }: Entry<Meaning>,
  start: number,
  end: number,
): Hit<Meaning> {
  return { word, meanings, start, end };
}

function longestFirst(one: { readonly end: number }, other: { readonly end: number }): number {
  return other.end - one.end;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWordUnit(text.charCodeAt(at))) at += 1;
  return at;
}

function partsWords(unit: number): boolean {
  return unit === 0x2d || unit === 0xa0 || unit === 0x2011;
}
