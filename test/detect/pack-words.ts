/** Packs the word table for the content script: 24 bits a token. Run, or imported by its test. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOn, plain, seeds } from '../../src/detect/words.ts';
import { wordTable } from '../../src/detect/words-table.ts';

const unspaced = /[\u0590-\u1dff\u2e80-\uffff]/;

/** The tokens of some lines of the table, as `findWords` looks for them, with their seeds. */
export function tokensOf(lines: string): { readonly token: string; readonly seed: number }[] {
  const raws = plain(lines.replace(/^.*?:/gm, '')).match(/\S+/g) ?? [];
  return raws.map((raw) => {
    const token = raw.replace(/\*/g, '').replace(/_/g, ' ');
    if (unspaced.test(token) || raw.startsWith('*')) return { token, seed: seeds.inside };
    return { token: raw.endsWith('*') ? token : `${token} `, seed: seeds.start };
  });
}

function keyOf(token: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < token.length; i++) hash = hashOn(hash, token.charCodeAt(i));
  return hash >>> 8;
}

/** The source text of words-packed.ts. */
export function packedSource(): string {
  const rows = Object.entries(wordTable).map(([word, lines]) => {
    const tokens = tokensOf(lines);
    const longest = Math.max(...tokens.map(({ token }) => token.length));
    // Those of each length, with their count before them: so a piece of text is compared with the
    // tokens of its own length alone, and seldom has the hash of one by chance.
    const bytes = Array.from({ length: longest }, (_, index) => {
      const ofLength = tokens.filter(({ token }) => token.length === index + 1);
      const keys = [...new Set(ofLength.map(({ token, seed }) => keyOf(token, seed)))];
      const packed = keys
        .sort((a, b) => a - b)
        .flatMap((key) => [key >> 16, (key >> 8) & 255, key & 255]);
      return [keys.length, ...packed];
    }).flat();
    return `  ${/\W/.test(word) ? `'${word}'` : word}:\n    '${btoa(String.fromCharCode(...bytes))}',`;
  });
  return `/** Made by test/detect/pack-words.ts from words-table.ts; not to be edited. */\nexport const packedWords = {\n${rows.join('\n')}\n};\n`;
}

/** Where the content script finds it. */
export const packedPath = join(import.meta.dirname, '../../src/detect/words-packed.ts');

if (process.argv[1] === import.meta.filename) writeFileSync(packedPath, packedSource());
