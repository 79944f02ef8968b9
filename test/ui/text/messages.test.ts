import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { checklist } from '../../../src/catalogue/checklist.ts';
import english from '../../../src/ui/text/en.ftl?raw';

const folder = path.resolve(import.meta.dirname, '../../../src/ui');
const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'))
  .join('\n');

const defined = [...english.matchAll(/^([a-z][a-z-]*) =/gm)].map((match) => match[1]);

/** Ids stand in `<Text id=…>`, in the first argument of `t(…)`, and in `id: …` of words.ts. */
function usedIds(): ReadonlySet<string> {
  const places = [
    ...code.matchAll(/<Text\b[^>]*?\bid=("[^"]+"|\{[^}]*\})/g),
    ...code.matchAll(/(?<![\w.])t\(([^,)]*)/g),
    ...code.matchAll(/\breturn \{ id: ([^,]*),/g),
  ].map((match) => match[1] ?? '');
  const ids = places.flatMap((place) => {
    const chosen = place.replace(/^[^?]*\?/, '');
    return [...chosen.matchAll(/['"]([a-z][a-z-]*)['"]/g)].map((match) => match[1] ?? '');
  });
  return new Set(ids);
}

/** Found by the row they word, of which the catalogue has the list. */
const checklistIds = checklist.flatMap(({ id }) => [`checklist-${id}`, `checklist-${id}-do`]);

describe('the messages', () => {
  it('are all understood by Fluent', () => {
    const understood = new FluentResource(english).body.map((message) => message.id);
    expect(understood.toSorted()).toEqual(defined.toSorted());
  });

  it('are each defined once', () => {
    expect(new Set(defined).size).toBe(defined.length);
  });

  it('exist where the code asks for one, and none is left over', () => {
    expect([...usedIds(), ...checklistIds].toSorted()).toEqual(defined.toSorted());
  });
});

/** Sentences of the list, of files and of backups. There a line would be a second thing. */
const ofEntries =
  /^(?:import-(?:known|done|group|group-hint|found|problem|problem-file|problems|standing|accept)|verdict-ground|verdict-lines|export-csv-hint|restored|restored-nothing-new|report-(?:step|steps-title|section|hint)|group|moved|history|history-undone)$/;

describe('a line', () => {
  it('is a phone’s, and what stands on the list is an entry', () => {
    const told = english.split(/\n(?=[a-z][a-z-]* =)/).map((message) => {
      const [id = '', ...words] = message.split(' =');
      // What is filled in and what a case is called is no word of the sentence.
      return { id, words: words.join(' =').replace(/\{ ?\$[a-z-]+|\[[a-z-]+\]/gi, '') };
    });
    expect(told.filter(({ id }) => ofEntries.test(id)).length).toBeGreaterThan(15);
    const wrong = told.filter(
      ({ id, words }) =>
        /\blines? (?:of|on) (?:your|the) list\b/i.test(words) ||
        (ofEntries.test(id) && /\blines?\b/i.test(words)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
