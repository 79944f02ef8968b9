import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { extract } from '../../src/detect/extract.ts';

interface PageCase {
  readonly file: string;
  readonly url: string;
  readonly expect: readonly Readonly<Record<string, string>>[];
  /** Why it fails, written down; an unexpected success fails too. */
  readonly knownFailure?: string;
}

const folder = join(import.meta.dirname, '../pages/text');
const cases = JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8')) as PageCase[];

/** A frozen page as a document of its own, under its address. */
function open({ file, url }: PageCase): Document {
  const html = readFileSync(join(folder, file), 'utf8');
  const document = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(document, 'location', { value: new URL(url) });
  return document;
}

const languages = new Map<string, { passed: number; all: number }>();

describe('frozen pages', () => {
  it.each(cases)('$file', (page) => {
    const document = open(page);
    const found = extract(document).candidates;
    const wanted = page.expect;
    const seen = found.map((candidate, index) =>
      Object.fromEntries(
        Object.keys(wanted[index] ?? { pattern: '' }).map((key) => [
          key,
          candidate[key as keyof typeof candidate],
        ]),
      ),
    );
    const tally = languages.get(document.documentElement.lang) ?? { passed: 0, all: 0 };
    languages.set(document.documentElement.lang, tally);
    tally.all++;
    if (page.knownFailure !== undefined) {
      expect(seen, 'no longer fails: take the note away').not.toEqual(wanted);
      return;
    }
    expect(seen).toEqual(wanted);
    tally.passed++;
  });

  afterAll(() => {
    const lines = [...languages].map(
      ([language, { passed, all }]) => `${language} ${passed}/${all}`,
    );
    console.info(`text on frozen pages, by language: ${lines.join(', ')}`);
  });
});
