/** Reads text by the cue table: which cues stand in it, and what they say together. */
import { type Cue, cueTable } from './cues.ts';

export interface Hit {
  readonly cue: Cue;
  readonly token: string;
}

interface Lexicon {
  /** Whole words and phrases as they are, beginnings with their `*`. */
  readonly words: Map<string, Cue>;
  /** What counts wherever it stands in a word; longest first. */
  readonly inside: (readonly [token: string, cue: Cue])[];
  /** The same in scripts without word borders. */
  readonly anywhere: (readonly [token: string, cue: Cue])[];
}

/** Words in folded text: of alphabets that stand apart, or runs of any other script. */
const wordPattern = /[a-z\u00df-\u052f\u1e00-\u1fff]+|[\u0590-\u1dff\u2e80-\uffff]+/g;
const unspaced = /[\u0590-\u1dff\u2e80-\uffff]/;
const accents = /[\u0300-\u036f]/g;

const fold = (text: string): string =>
  text.toLowerCase().normalize('NFKD').replace(accents, '').normalize('NFC');

let compiled: Lexicon | undefined;

function lexicon(): Lexicon {
  if (compiled) return compiled;
  const lists: Lexicon = { words: new Map(), inside: [], anywhere: [] };
  for (const [cue, lines] of Object.entries(cueTable) as [Cue, string][]) {
    for (const raw of fold(lines.replace(/^.*:/gm, '')).match(/\S+/g) ?? []) {
      const entry = raw.replaceAll('_', ' ');
      const token = entry.replaceAll('*', '');
      if (unspaced.test(token)) lists.anywhere.push([token, cue]);
      else if (entry.startsWith('*')) lists.inside.push([token, cue]);
      else lists.words.set(entry, lists.words.get(entry) ?? cue);
    }
  }
  for (const list of [lists.inside, lists.anywhere]) {
    list.sort(([a], [b]) => b.length - a.length);
  }
  compiled = lists;
  return lists;
}

function addHits(word: string, hits: Hit[]): void {
  const { words, inside, anywhere } = lexicon();
  for (let end = word.length; end > 2 || end === word.length; end--) {
    const token = word.slice(0, end);
    const cue = (end === word.length && words.get(token)) || words.get(`${token}*`);
    if (cue) {
      hits.push({ cue, token });
      return;
    }
  }
  let rest = word;
  for (const [token, cue] of unspaced.test(word) ? anywhere : inside) {
    if (!rest.includes(token)) continue;
    hits.push({ cue, token });
    rest = rest.replaceAll(token, ' ');
  }
}

/** The cues of a text in reading order, and how many words it has. Names in camelCase are taken apart. */
export function cuesIn(text: string): { readonly hits: readonly Hit[]; readonly words: number } {
  const split = text
    .replace(/(?<=[A-Za-z])([a-z])(?=[A-Z])/g, '$1 ')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  const words = fold(split).match(wordPattern) ?? [];
  const hits: Hit[] = [];
  for (let i = 0; i < words.length; i++) {
    let phrase = 0;
    for (let size = 3; size > 1 && !phrase; size--) {
      const token = words.slice(i, i + size).join(' ');
      const cue = lexicon().words.get(token);
      if (cue && i + size <= words.length) {
        hits.push({ cue, token });
        phrase = size;
      }
    }
    if (phrase) i += phrase - 1;
    else addHits(words[i] ?? '', hits);
  }
  return { hits, words: words.length };
}
