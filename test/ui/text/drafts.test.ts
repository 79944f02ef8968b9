import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import english from '../../../src/ui/text/en.ftl?raw';
import { languages } from '../../../src/ui/text/languages.ts';

const folder = path.resolve(import.meta.dirname, '../../../translations');
const drafts = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const idsOf = (source: string): readonly string[] =>
  new FluentResource(source).body.map(({ id }) => id);

it('a translation is in progress for languages of the interface alone', () => {
  const known: readonly string[] = languages;
  expect(drafts.filter((language) => !known.includes(language))).toEqual([]);
});

describe.each(drafts)('the translation in progress for %s', (language) => {
  const source = readFileSync(path.join(folder, language, 'interface.ftl'), 'utf8');

  it('is understood by Fluent as a whole, and words no message that is gone', () => {
    const ids = idsOf(source);
    const written = [...source.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map((match) => match[1]);
    expect(ids).toEqual(written);
    const known = new Set(idsOf(english));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });

  it('has each message once', () => {
    const bundle = new FluentBundle(language);
    expect(bundle.addResource(new FluentResource(source))).toEqual([]);
  });
});
