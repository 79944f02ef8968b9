// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemsOf, readListing } from '../../scripts/store/listing.ts';
import { languages } from '../../src/ui/text/languages.ts';

/** Those of our languages that are not written in Latin letters, and what they are written in. */
const scripts: Readonly<Record<string, RegExp>> = {
  'zh-CN': /\p{Script=Han}/gu,
  'zh-TW': /\p{Script=Han}/gu,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  ko: /\p{Script=Hangul}/gu,
  ru: /\p{Script=Cyrillic}/gu,
  ar: /\p{Script=Arabic}/gu,
  hi: /\p{Script=Devanagari}/gu,
};

function listingOf(language: string): ReturnType<typeof readListing> {
  const file = `store/listing/${language}.md`;
  return readListing(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

const wordsOf = (language: string): string => listingOf(language).Description ?? '';

/** Of each part of the description: its lines that stand alone, and how many points follow. */
function shapeOf(description: string): readonly string[] {
  return description.split('\n\n').map((part) => {
    const lines = part.split('\n');
    const points = lines.filter((line) => line.startsWith('• ')).length;
    return `${lines.length - points} and ${points} points`;
  });
}

it('there is a listing in each language of the interface, and no other', () => {
  expect(readdirSync('store/listing').toSorted()).toEqual(
    languages.map((language) => `${language}.md`).toSorted(),
  );
});

it('the English description has parts with points', () => {
  expect(shapeOf(wordsOf('en')).filter((shape) => /[1-9]\d* points/.test(shape))).toHaveLength(4);
});

describe.each(languages.filter((language) => language !== 'en'))(
  'the listing in %s',
  (language) => {
    it('is whole, and within what both stores take', () => {
      expect(problemsOf(listingOf(language))).toEqual([]);
    });

    it('says as much as the English one, part by part', () => {
      expect(shapeOf(wordsOf(language))).toEqual(shapeOf(wordsOf('en')));
    });

    it('has no line that is left in English', () => {
      const linesOf = (each: string) =>
        Object.values(listingOf(each)).flatMap((words) => (words ?? '').split('\n'));
      const english = new Set(linesOf('en').filter((line) => line !== ''));
      expect(linesOf(language).filter((line) => english.has(line))).toEqual([]);
    });
  },
);

it.each(Object.entries(scripts))(
  'the listing in %s is written in its own letters',
  (language, own) => {
    const words = wordsOf(language);
    const letters = words.match(/\p{L}/gu)?.length ?? 0;
    expect(words.match(own)?.length ?? 0).toBeGreaterThan(letters * 0.75);
  },
);
