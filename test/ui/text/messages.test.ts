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
