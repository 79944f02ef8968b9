import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createItemReader } from '../../../src/importers/reading/json-items.ts';

const items = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 5 });

function read(text: string, size: number): { items: readonly unknown[]; isComplete: boolean } {
  const reader = createItemReader(['items']);
  const found: unknown[] = [];
  for (let from = 0; from < text.length; from += size) {
    for (const item of reader.read(text.slice(from, from + size))) found.push(JSON.parse(item));
  }
  return { items: found, isComplete: reader.isComplete() };
}

test('every item is found whole, wherever the pieces end', () => {
  fc.assert(
    fc.property(
      items,
      items,
      fc.integer({ min: 1, max: 50 }),
      fc.constantFrom(0, 2),
      (one, two, size, indent) => {
        const file = {
          encrypted: false,
          note: '"items":[{',
          vaults: { a: { items: one }, b: { items: two } },
        };
        const text = JSON.stringify(file, null, indent);
        const expected: unknown = JSON.parse(JSON.stringify([...one, ...two]));
        expect(read(text, size)).toEqual({ items: expected, isComplete: true });
      },
    ),
  );
});

test('of a text that is cut the items before the cut are found', () => {
  fc.assert(
    fc.property(items, fc.nat(), (list, cut) => {
      const text = JSON.stringify({ items: list });
      const end = cut % text.length;
      const found = read(text.slice(0, end), 7);
      expect(found.isComplete).toBe(false);
      expect(found.items).toEqual(
        (JSON.parse(JSON.stringify(list)) as unknown[]).slice(0, found.items.length),
      );
    }),
  );
});
