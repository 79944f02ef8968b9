import { describe, expect, test } from 'vitest';
import { codeWords } from '../../../src/importers/messages/code-words.ts';
import { judgeMessage } from '../../../src/importers/messages/judge.ts';
import { messagesByLanguage, type Row } from './messages-by-language.ts';

function judged({ body, from = '', known = false }: Row): string | null {
  const judgement = judgeMessage({ sender: from, body, at: null, line: null, known });
  if (judgement === null) return null;
  const name = judgement.title === '' ? (judgement.hints[0]?.value ?? '') : judgement.title;
  return [name, judgement.role, judgement.certainty].join(', ');
}

describe.each(Object.entries(messagesByLanguage))('%s', (_language, rows) => {
  test.each(rows)('$body', (row) => {
    expect(judged(row)).toBe(row.is);
  });
});

test('Every language of the table has messages of its own, and all of them are many', () => {
  expect(Object.keys(messagesByLanguage).sort()).toEqual(
    codeWords.map(({ language }) => language).sort(),
  );
  expect(Object.values(messagesByLanguage).flat().length).toBeGreaterThanOrEqual(150);
  for (const rows of Object.values(messagesByLanguage)) {
    expect(rows.filter(({ is }) => is !== null).length).toBeGreaterThanOrEqual(3);
    expect(rows.filter(({ is }) => is === null).length).toBeGreaterThanOrEqual(2);
  }
});
