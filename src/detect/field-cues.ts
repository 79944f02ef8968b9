/** Reads text by the cue table: which cues stand in it, and what they say together. */
import { type Cue, cueTable } from './cues.ts';

export interface Hit {
  readonly cue: Cue;
  readonly token: string;
}

export type Sense = 'phone' | 'maybe' | 'both' | 'part' | 'country' | 'extension' | 'other';

export interface Reading {
  readonly sense: Sense;
  readonly token: string;
}

interface Lexicon {
  readonly exact: Map<string, Cue>;
  readonly prefix: Map<string, Cue>;
  readonly inside: (readonly [string, Cue])[];
  /** For scripts without word borders; longest first. */
  readonly anywhere: (readonly [string, Cue])[];
}

const alphabet = '\\p{sc=Latn}\\p{sc=Grek}\\p{sc=Cyrl}';
const wordPattern = new RegExp(`[${alphabet}]+|(?:(?![${alphabet}])[\\p{L}\\p{M}])+`, 'gu');
const unspaced = /[\u0590-\u1dff\u2e80-\uffff]/;

const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

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
    .replace(/(\p{Ll}\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
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

const has = (hits: readonly Hit[], cue: Cue): Hit | undefined => hits.find((h) => h.cue === cue);

/** The sense of cues that stand without a phone word, the most telling first. */
function alone(hits: readonly Hit[]): Reading | null {
  for (const cue of ['extension', 'country', 'not', 'part', 'mail', 'nation', 'thing'] as const) {
    const hit = has(hits, cue);
    if (!hit) continue;
    const sense = cue === 'extension' || cue === 'country' || cue === 'part' ? cue : 'other';
    return { sense, token: hit.token };
  }
  return null;
}

/** What a text for people (label, placeholder, text beside) says the field is for; null: nothing. */
export function readWords(text: string): Reading | null {
  const bare = text.replace(/[(（[].*?[)）\]]/g, ' ');
  const outside = bare === text ? null : readPlain(bare);
  return outside && outside.sense !== 'other' ? outside : readPlain(text);
}

function readPlain(text: string): Reading | null {
  const { hits, words } = cuesIn(text);
  const at = hits.findIndex((h) => h.cue === 'phone' || h.cue === 'maybe');
  const phone = hits[at];
  if (!phone) return alone(hits);
  const either = has(hits, 'or') || /[/／|、,，]/.test(text);
  if (has(hits, 'mail') || (either && has(hits, 'login'))) {
    return { sense: 'both', token: phone.token };
  }
  // In a long sentence a code or a fax counts only where it is named first: "Enter the code sent to
  // your phone", but "Phone number, to which a code will be sent".
  const not = has(words <= 6 ? hits : hits.slice(0, at), 'not');
  if (not) return { sense: 'other', token: not.token };
  if (!has(hits, 'with')) {
    const extension = has(hits, 'extension');
    if (extension) return { sense: 'extension', token: extension.token };
    const narrow = has(hits, 'country') ?? has(hits, 'nation') ?? has(hits, 'part');
    if (narrow && words <= 4) {
      return { sense: narrow.cue === 'part' ? 'part' : 'country', token: narrow.token };
    }
  }
  return { sense: phone.cue === 'maybe' ? 'maybe' : 'phone', token: phone.token };
}

/** What a name or id says: the last cue decides, for what stands before it is where the field is. */
export function readName(text: string): Reading | null {
  const { hits } = cuesIn(text);
  const at = hits.findLastIndex((h) => h.cue === 'phone' || h.cue === 'maybe');
  const phone = hits[at];
  if (!phone) return alone(hits);
  const after = hits.slice(at + 1);
  if (has(after, 'or') || hits[at - 1]?.cue === 'or') return { sense: 'both', token: phone.token };
  // "email_mobile", "mobile-search": the same field for small screens.
  const screen = phone.token === 'mobile' && (has(hits, 'mail') ?? has(hits, 'not'));
  if (screen) return { sense: 'other', token: screen.token };
  const nation = has(after, 'nation');
  if (nation) return { sense: 'country', token: nation.token };
  const taken = alone(after.filter((h) => h.cue !== 'thing'));
  return taken ?? { sense: phone.cue === 'maybe' ? 'maybe' : 'phone', token: phone.token };
}
