/** Reads text by the cue table: which cues stand in it, and what they say together. */
import { type Cue, cueTable } from './cues.ts';

export interface Hit {
  readonly cue: Cue;
  readonly token: string;
}

interface Lexicon {
  readonly exact: Map<string, Cue>;
  readonly prefix: Map<string, Cue>;
  readonly inside: (readonly [string, Cue])[];
  /** For scripts without word borders; longest first. */
  readonly anywhere: (readonly [string, Cue])[];
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
  const exact = new Map<string, Cue>();
  const prefix = new Map<string, Cue>();
  const inside: [string, Cue][] = [];
  const anywhere: [string, Cue][] = [];
  for (const [cue, lines] of Object.entries(cueTable) as [Cue, string][]) {
    for (const raw of fold(lines.replace(/^.*:/gm, '')).match(/\S+/g) ?? []) {
      const token = raw.replaceAll('*', '').replaceAll('_', ' ');
      if (unspaced.test(token)) anywhere.push([token, cue]);
      else if (raw.startsWith('*')) inside.push([token, cue]);
      else if (raw.endsWith('*')) prefix.set(token, cue);
      else if (!exact.has(token)) exact.set(token, cue);
    }
  }
  anywhere.sort((a, b) => b[0].length - a[0].length);
  compiled = { exact, prefix, inside, anywhere };
  return compiled;
}

function hitsInRun(run: string, hits: Hit[]): void {
  let rest = run;
  for (const [token, cue] of lexicon().anywhere) {
    if (!rest.includes(token)) continue;
    hits.push({ cue, token });
    rest = rest.replaceAll(token, ' ');
  }
}

function hitInWord(word: string): Hit | null {
  const { exact, prefix, inside } = lexicon();
  const cue = exact.get(word);
  if (cue) return { cue, token: word };
  for (let end = word.length; end >= 3; end--) {
    const token = word.slice(0, end);
    const begun = prefix.get(token);
    if (begun) return { cue: begun, token };
  }
  const found = inside.find(([token]) => word.includes(token));
  return found ? { cue: found[1], token: found[0] } : null;
}

/** The cues of a text in reading order, and how many words it has. Names in camelCase are taken apart. */
export function cuesIn(text: string): { readonly hits: readonly Hit[]; readonly words: number } {
  const split = text
    .replace(/([a-z]{2})([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  const words = fold(split).match(wordPattern) ?? [];
  const hits: Hit[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (unspaced.test(word)) {
      hitsInRun(word, hits);
      continue;
    }
    let hit: Hit | null = null;
    for (let size = 3; size > 1 && !hit; size--) {
      const token = words.slice(i, i + size).join(' ');
      const cue = lexicon().exact.get(token);
      if (cue && i + size <= words.length) {
        hit = { cue, token };
        i += size - 1;
      }
    }
    hit ??= hitInWord(word);
    if (hit) hits.push(hit);
  }
  return { hits, words: words.length };
}
