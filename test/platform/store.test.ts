import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, readEverything } from '../../src/platform/store.ts';
import { makeWorld, onDisk, retire } from '../services/world.ts';

const damages: readonly (readonly [what: string, damage: (record: unknown) => unknown])[] = [
  ['is not a record', () => 'nonsense'],
  ['is a bare number', () => 0],
  ['has lost its items', () => ({ version: 1 })],
  [
    'is of a later version',
    (record) => ({ ...(typeof record === 'object' ? record : {}), version: 99 }),
  ],
  ['holds an item that is not one', () => ({ version: 1, items: [{ site: 7 }] })],
];

describe('a site’s record that', () => {
  it.each(damages)('%s is named, kept whole, and does not stop the list', async (_what, damage) => {
    const world = makeWorld();
    await retire(world, '+8613800138000');
    await world.see(['138****8000']);
    const key = 'site:example.com';
    const damaged = damage((await onDisk())[key]);
    await fakeBrowser.storage.local.set({ [key]: damaged });
    expect((await readEverything()).damaged).toEqual([{ key, problem: 'unreadable' }]);

    world.later(1);
    expect(await world.see(['138****8000'])).toBe(true);
    expect(await world.list()).toHaveLength(1);
    const records = await onDisk();
    const aside = Object.keys(records).find((each) => each.startsWith('aside:'));
    expect(aside).toMatch(/site:example\.com$/);
    expect(records[aside ?? '']).toEqual(damaged);
  });

  it('holds one damaged item keeps the sound ones', async () => {
    const world = makeWorld();
    await retire(world, '+8613800138000');
    await world.see(['138****8000']);
    const { items } = Object((await onDisk())['site:example.com']) as { items: unknown[] };
    await fakeBrowser.storage.local.set({
      'site:example.com': { version: 1, items: [...items, { site: 'example.com' }] },
    });
    expect(await world.list()).toHaveLength(1);
  });
});

describe('the numbers’ record that', () => {
  it.each(damages)('%s is set aside when a number is entered', async (_what, damage) => {
    const world = makeWorld();
    await retire(world, '+8613800138000');
    const damaged = damage((await onDisk())['numbers']);
    await fakeBrowser.storage.local.set({ numbers: damaged });
    await retire(world, '+14155550134');
    const { numbers, damaged: named } = await readEverything();
    expect(numbers.map((number) => number.e164)).toEqual(['+14155550134']);
    expect(named).toHaveLength(1);
    expect(Object.values(await onDisk())).toContainEqual(damaged);
  });
});

it('an empty store is an empty list', async () => {
  expect(await readEverything()).toEqual({
    settings: defaultSettings,
    numbers: [],
    bindings: [],
    damaged: [],
  });
});
