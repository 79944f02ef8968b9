import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/ui/text/languages.ts';
import {
  type Choice,
  choicesOf,
  exactOf,
  isPlural,
  type Placeable,
  variablesOf,
} from './fluent-shape.ts';

const texts = path.resolve(import.meta.dirname, '../../../src/ui/text');
const locales = path.resolve(import.meta.dirname, '../../../public/_locales');

function messagesOf(language: string): ReadonlyMap<string, Placeable> {
  const file = path.join(texts, `${language}.ftl`);
  const source = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return new Map(
    new FluentResource(source).body.map(({ id, value }) => [id, value as Placeable] as const),
  );
}

const english = messagesOf('en');
const others = languages.filter((language) => language !== 'en');

it('there is a file of texts for each language, and no other', () => {
  const files = readdirSync(texts).filter((name) => name.endsWith('.ftl'));
  expect(files.toSorted()).toEqual(languages.map((language) => `${language}.ftl`).toSorted());
});

describe.each(others)('the texts in %s', (language) => {
  const messages = messagesOf(language);

  it('are the English ones, each once, none missing', () => {
    expect([...messages.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    const source = readFileSync(path.join(texts, `${language}.ftl`), 'utf8');
    const defined = [...source.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map((match) => match[1]);
    expect(defined).toHaveLength(messages.size);
  });

  it('fill in what the English ones fill in', () => {
    for (const [id, value] of english) {
      const own = messages.get(id);
      expect(variablesOf(own ?? ''), id).toEqual(variablesOf(value));
    }
  });

  it('tell the same cases apart, and every plural of the language', () => {
    const rules = new Intl.PluralRules(language);
    const plurals = rules.resolvedOptions().pluralCategories;
    // Sites and days are counted in whole numbers, and not by the million.
    const met = new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)));
    for (const [id, value] of english) {
      const choices = choicesOf(messages.get(id) ?? '');
      const theirs = choicesOf(value);
      const told = (of: readonly Choice[]) =>
        [
          ...new Set(of.filter((each) => !isPlural(each)).map((each) => JSON.stringify(each))),
        ].toSorted();
      expect(told(choices), id).toEqual(told(theirs));
      // Where English has words for none, each language has; `1` may replace `one` where
      // a language has no such plural.
      const exact = choices.flatMap(exactOf);
      for (const each of theirs.flatMap(exactOf)) expect(exact, id).toContain(each);
      // `0` beside `other` in English asks whether there are any, and counts nothing.
      const uncounted = new Set(
        theirs
          .filter(({ keys }) => keys.length > 1 && keys.every((key) => /^(other|\d+)$/.test(key)))
          .map((each) => JSON.stringify(each)),
      );
      for (const choice of choices.filter(isPlural)) {
        if (uncounted.has(JSON.stringify(choice))) continue;
        const named = choice.keys.filter((key) => !/^\d+$/.test(key));
        for (const key of named) expect(plurals, `${id} ${choice.by}`).toContain(key);
        for (const key of met) expect(named, `${id} ${choice.by}`).toContain(key);
      }
    }
  });

  it('can each be written out', () => {
    const bundle = new FluentBundle(language);
    bundle.addResource(
      new FluentResource(readFileSync(path.join(texts, `${language}.ftl`), 'utf8')),
    );
    for (const [id, value] of messages) {
      const errors: Error[] = [];
      const args = Object.fromEntries(variablesOf(value).map((name) => [name, 3]));
      const text = bundle.formatPattern(value as never, args, errors);
      expect(errors, id).toEqual([]);
      // A case without words, such as a hint that is not needed, is written `{ "" }`.
      if (typeof value === 'string') expect(text.trim(), id).not.toBe('');
    }
  });

  it('are not left in English', () => {
    const same = [...messages].filter(
      ([id, value]) =>
        typeof value === 'string' && value.split(' ').length > 3 && value === english.get(id),
    );
    expect(same.map(([id]) => id)).toEqual([]);
  });
});

describe.each(others)('what the browser itself says in %s', (language) => {
  it('has every message, with the same blanks', () => {
    const read = (folder: string) =>
      JSON.parse(readFileSync(path.join(locales, folder, 'messages.json'), 'utf8')) as Record<
        string,
        { message: string; placeholders?: Record<string, { content: string }> }
      >;
    const [own, theirs] = [read(language.replace('-', '_')), read('en')];
    expect(Object.keys(own)).toEqual(Object.keys(theirs));
    for (const [key, { message, placeholders }] of Object.entries(theirs)) {
      const blanks = (text: string) => (text.match(/\$[A-Z]+\$|%s/g) ?? []).toSorted();
      expect(blanks(own[key]?.message ?? ''), key).toEqual(blanks(message));
      expect(own[key]?.placeholders, key).toEqual(placeholders);
    }
    // The stores cut a name after 75 characters and a description after 132.
    expect((own['extensionName']?.message ?? '').length).toBeLessThanOrEqual(75);
    expect((own['extensionDescription']?.message ?? '').length).toBeLessThanOrEqual(132);
  });
});
