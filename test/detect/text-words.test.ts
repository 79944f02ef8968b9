import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cueTable } from '../../src/detect/cues.ts';
import { cueOf, findWords, tokensIn, type Word } from '../../src/detect/words.ts';
import { wordTable } from '../../src/detect/words-table.ts';
import { packedPath, packedSource, tokensOf } from './pack-words.ts';

const flat = (source: string): string => source.replace(/\s+/g, '');
const rows = Object.entries(wordTable) as [Word, string][];

describe('the packed words', () => {
  it('are those of the table (else run `npx tsx test/detect/pack-words.ts`)', () => {
    expect(flat(readFileSync(packedPath, 'utf8'))).toBe(flat(packedSource()));
  });

  it.each(rows)('every token of %s is found by it', (word, lines) => {
    for (const { token } of tokensOf(lines)) {
      expect(
        findWords(`a ${token} b`, [word]).map((found) => found.token),
        token,
      ).toContain(token.trim());
    }
  });

  it.each(Object.entries(cueTable))('every token of the cue %s is found by it', (_, lines) => {
    for (const { token } of tokensOf(lines)) {
      const found = tokensIn(`a ${token} b`).filter((each) => cueOf(each) !== undefined);
      expect(
        found.map((each) => each.token),
        token,
      ).toContain(token);
    }
  });

  it('stand for no other word of ordinary text', () => {
    const prose =
      'It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of foolishness';
    const asked = rows.map(([word]) => word);
    expect(findWords(prose, asked)).toEqual([]);
  });
});

describe('findWords', () => {
  it.each<[string, Word, string[]]>([
    ['Hotel title telecom', 'phone', ['tele']],
    ['Tel.: ', 'phone', ['tel']],
    ['Zwei-Faktor-Anmeldung', 'verification', ['zwei']],
    ['Número de TELÉFONO', 'phone', ['telefon']],
    ['discard', 'other', []],
    ['Kontosicherheit', 'security', ['sicherheit']],
  ])('in %j of %s %j', (text, word, tokens) => {
    const found = findWords(text, [word]).map(({ token }) => token);
    expect(found.filter((token) => !tokens.includes(token))).toEqual([]);
  });
});
