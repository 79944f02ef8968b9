/** Packs the word tables for the content script: 24 bits a token. Run, or imported by its test. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cueTable } from '../../src/detect/cues.ts';
import { hashOn, placeOf, plain, seeds, unspaced } from '../../src/detect/word-hash.ts';
import { wordTable } from '../../src/detect/words-table.ts';

const isUnspaced = (text: string): boolean =>
  Array.from(text).some((character) => {
    const code = character.charCodeAt(0);
    return code >= unspaced && !(code >= 0x1e00 && code < 0x2e80);
  });

/** The tokens of some lines of a table, as `tokensIn` looks for them, with their seeds. */
export function tokensOf(lines: string): { readonly token: string; readonly seed: number }[] {
  const raws = plain(lines.replace(/^.*?:/gm, '')).match(/\S+/g) ?? [];
  return raws.map((raw) => {
    const token = raw.replace(/\*/g, '').replace(/_/g, ' ');
    if (isUnspaced(token) || raw.startsWith('*')) return { token, seed: seeds.inside };
    return { token: raw.endsWith('*') ? token : `${token} `, seed: seeds.start };
  });
}

function hashOf(token: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < token.length; i++) hash = hashOn(hash, token.charCodeAt(i));
  return hash;
}

/** The places among the bits of `likely` of what a token begins with. */
function placesOf(token: string, seed: number): readonly number[] {
  const least = token.charCodeAt(0) >= unspaced ? 1 : 3;
  const lengths = [1, 2, 3].filter((length) => length >= Math.min(least, token.length));
  return lengths
    .filter((length) => length <= token.length)
    .map((length) => {
      const code = (at: number): number => (at < length ? token.charCodeAt(at) : 0);
      return placeOf(seed, code(0), code(1), code(2));
    });
}

function setBit(bits: Uint8Array, place: number): void {
  bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
}

const keyOf = (token: string, seed: number): number => hashOf(token, seed) >>> 8;
const inBase64 = (bytes: Iterable<number>): string => btoa(String.fromCharCode(...bytes));

/** The source text of words-packed.ts. */
export function packedSource(): string {
  const tables = [
    ...Object.entries(wordTable),
    ...Object.entries(cueTable).map(([cue, lines]) => [`~${cue}`, lines] as const),
  ];
  const all = new Map<string, { length: number; key: number; mask: number }>();
  const insides = new Set<string>();
  const likely = new Uint8Array(512);
  tables.forEach(([, lines], bit) => {
    for (const { token, seed } of tokensOf(lines)) {
      if (seed === seeds.inside && token.charCodeAt(0) < unspaced) insides.add(token.slice(0, 3));
      else for (const place of placesOf(token, seed)) setBit(likely, place);
      const place = `${token.length} ${keyOf(token, seed)}`;
      const known = all.get(place) ?? { length: token.length, key: keyOf(token, seed), mask: 0 };
      all.set(place, { ...known, mask: known.mask | (1 << bit) });
    }
  });
  const entries = [...all.values()].sort((a, b) => a.length - b.length || a.key - b.key);
  const longest = entries.at(-1)?.length ?? 0;
  const starts = Array.from(
    { length: longest + 1 },
    (_, length) => entries.findLastIndex((entry) => entry.length <= length) + 1,
  );
  const timesOf = (mask: number): number => entries.filter((entry) => entry.mask === mask).length;
  const masks = [...new Set(entries.map(({ mask }) => mask))].sort(
    (a, b) => timesOf(b) - timesOf(a) || a - b,
  );
  const keys = entries.flatMap(({ key }) => [key >> 16, (key >> 8) & 255, key & 255]);
  const sets = entries.map(({ mask }) => String.fromCharCode(65 + masks.indexOf(mask)));
  const listed = (list: readonly unknown[]): string => JSON.stringify(list).replaceAll('"', "'");
  return `/** Made by test/detect/pack-words.ts from words-table.ts and cues.ts; not to be edited. */
export const names = ${listed(tables.map(([name]) => name))} as const;
/** Sets of names that share tokens, as bits. */
export const masks = ${listed(masks)};
/** The first three letters of tokens that may stand inside of a word, where words stand apart. */
export const insides = '${[...insides].sort().join()}';
/** Bits of what the others begin with (word-hash.ts): most words begin none, and are told by it. */
export const likely =
  '${inBase64(likely)}';
/** Where the tokens of each length begin, after those of one less, and where the longest end. */
export const starts = ${listed(starts)};
/** The set of each token: its place in \`masks\`, from A on. */
export const sets =
  ${JSON.stringify(sets.join(''))};
/** The hash of each token, three bytes; sorted by length and then by hash. */
export const keys =
  '${inBase64(keys)}';
`;
}

/** Where the content script finds it. */
export const packedPath = join(import.meta.dirname, '../../src/detect/words-packed.ts');

if (process.argv[1] === import.meta.filename) writeFileSync(packedPath, packedSource());
