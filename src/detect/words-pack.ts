/** Packs the word table for the content script: 24 bits a token. Run, or imported by its test. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hashOn, plain, seeds } from './words.ts';
import { wordTable } from './words-table.ts';

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
    const keys = new Set(tokensOf(lines).map(({ token, seed }) => keyOf(token, seed)));
    const bytes = [...keys]
      .sort((a, b) => a - b)
      .flatMap((key) => [key >> 16, (key >> 8) & 255, key & 255]);
    return `  ${/\W/.test(word) ? `'${word}'` : word}:\n    '${btoa(String.fromCharCode(...bytes))}',`;
  });
  return `/** Made by words-pack.ts from words-table.ts; not to be edited. */\nexport const packedWords = {\n${rows.join('\n')}\n};\n`;
}

const target = fileURLToPath(new URL('./words-packed.ts', import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, packedSource());
