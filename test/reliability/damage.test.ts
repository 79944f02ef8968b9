/** A store that is damaged, cut short or of another version: nothing is lost in silence. */
import { beforeEach, describe, expect, it } from 'vitest';
import { readEverything } from '../../src/platform/store.ts';
import { summaryPrefix } from '../../src/platform/store-keys.ts';
import { forgetSummaries } from '../../src/platform/summary-store.ts';
import { answer } from '../../src/services/answer.ts';
import { getFront } from '../../src/services/front.ts';
import { getOverview } from '../../src/services/overview.ts';
import { type FaultyBrowser, installFaultyBrowser } from './faulty-browser.ts';
import { backupOf, bank, day, makeList, readInShort, see, toolsAt } from './operations.ts';

let at: FaultyBrowser;
let disk: Record<string, unknown>;

beforeEach(async () => {
  forgetSummaries();
  at = installFaultyBrowser();
  await makeList();
  disk = records(at.disk());
});

/** The records themselves: the list in short is read off them, and made again where it is missing. */
function records(all: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => !key.startsWith(summaryPrefix)));
}

type Path = readonly (string | number)[];

/** Every place in a value, itself first. */
function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]));
  return [path, ...inner];
}

/** What stands there in an object or a list; undefined where nothing does. */
function inside(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(inside, value);
}

/** The value with another one in its place; `undefined` takes it out. */
function replaced(
  value: unknown,
  [key, ...rest]: Path,
  change: (old: unknown) => unknown,
): unknown {
  if (key === undefined) return change(value);
  const old = inside(value, key);
  const fresh = replaced(old, rest, change);
  if (Array.isArray(value))
    return value.map((each: unknown, i) => (i === Number(key) ? fresh : each));
  const others = Object.entries(Object(value) as object).filter(([name]) => name !== key);
  return Object.fromEntries(fresh === undefined ? others : [...others, [key, fresh]]);
}

const oneByte = (text: string, index: number): string =>
  text.slice(0, index) + String.fromCharCode(text.charCodeAt(index) ^ 1) + text.slice(index + 1);

/** What a damage can make of a value. A list without items is none: it says what a list can say. */
function damagesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return [null, 7, 'x', {}, undefined];
  const others = [null, 7, -1, 'x', '', [], {}, true, undefined];
  if (typeof value === 'string' && value !== '') {
    const places = [...new Set([0, Math.floor(value.length / 2), value.length - 1])];
    return [...others, ...places.map((index) => oneByte(value, index)), value.slice(0, -1)];
  }
  if (typeof value === 'number') return [...others, value + 1, value * 10, 8.64e15, 1e300];
  return others;
}

interface Damage {
  readonly key: string;
  readonly what: string;
  readonly raw: unknown;
}

function everyDamage(): readonly Damage[] {
  return Object.entries(disk).flatMap(([key, record]) =>
    pathsOf(record).flatMap((path) => {
      const damages: readonly Damage[] = damagesOf(valueAt(record, path)).map((damaged) => ({
        key,
        what: `${key} ${path.join('.')} = ${JSON.stringify(damaged)}`,
        raw: replaced(record, path, () => damaged),
      }));
      const name = path.at(-1);
      if (typeof name !== 'string' || /^\d+$/.test(name)) return damages;
      const within = path.slice(0, -1);
      const renamed = replaced(record, within, (old) =>
        Object.fromEntries(
          Object.entries(Object(old) as object).map(([each, value]) => [
            each === name ? oneByte(each, each.length - 1) : each,
            value as unknown,
          ]),
        ),
      );
      return [...damages, { key, what: `${key} ${path.join('.')} renamed`, raw: renamed }];
    }),
  );
}

/** Something that writes the record anew. */
async function writeOver(key: string): Promise<void> {
  const tools = toolsAt('anew', 3 * day);
  if (key === 'numbers') {
    const other = { id: null, country: null, label: '', replacement: '', replacementCountry: null };
    await answer(
      { type: 'save-number', draft: { ...other, number: '+14155550145', lastDay: null } },
      tools,
    );
  } else if (key === 'settings')
    await answer({ type: 'set-private-windows', allowed: true }, tools);
  else {
    const site = key.slice('site:'.length);
    await see(
      { address: `https://anew.${site}/anew`, patterns: ['+14155550134', '+447700900123'] },
      tools,
    );
  }
}

const lines = (bindings: readonly { site: string }[], site: string): number =>
  bindings.filter((binding) => binding.site === site).length;

describe('one value changed in each record in turn', () => {
  it('leaves every line there or its record named, and all others as they were', async () => {
    const sound = await readEverything();
    let tried = 0;
    let named = 0;
    for (const { key, what, raw } of everyDamage()) {
      await at.putOnDisk({ ...disk, ...(raw === undefined ? {} : { [key]: raw }) });
      if (JSON.stringify(raw) === JSON.stringify(disk[key])) continue;
      tried += 1;
      const stored = at.disk()[key];
      const { numbers, bindings, damaged } = await readEverything();
      await getOverview(null, toolsAt('view', 3 * day));
      const site = key.startsWith('site:') ? key.slice('site:'.length) : null;
      const others = (all: readonly { site: string }[]): string =>
        JSON.stringify(all.filter((each) => each.site !== site));
      expect(others(bindings), what).toBe(others(sound.bindings));
      if (key !== 'numbers') {
        expect(JSON.stringify(numbers), what).toBe(JSON.stringify(sound.numbers));
      }
      const isNamed = damaged.some((each) => each.key === key);
      if (isNamed) named += 1;
      else if (raw !== undefined) {
        if (site !== null) expect(lines(bindings, site), what).toBe(lines(sound.bindings, site));
        if (key === 'numbers') expect(numbers, what).toHaveLength(sound.numbers.length);
      }
      if (!isNamed) continue;
      await writeOver(key);
      const after = at.disk();
      const kept = Object.entries(after).filter(([each]) => each.startsWith('aside:'));
      // Where nothing was written over it, it still lies where it was.
      const places = [...kept.map(([, record]) => record), after[key]];
      expect(
        places.map((each) => JSON.stringify(each)),
        what,
      ).toContain(JSON.stringify(stored));
    }
    console.log(`damages tried: ${tried}, of which named: ${named}`);
    expect(tried).toBeGreaterThan(1500);
  });
});

describe('the list in short', () => {
  const spoiled: readonly (readonly [string, (record: unknown) => unknown])[] = [
    ['is missing', () => undefined],
    ['is no record', () => 'nonsense'],
    ['is of a later version', (record) => ({ ...(record as object), version: 99 })],
    ['is cut short', (record) => ({ ...(record as object), sites: '[["quillbank.ex' })],
    ['says nothing', (record) => ({ ...(record as object), sites: '[]' })],
  ];

  it.each(spoiled)('that %s is read off the records again', async (_what, spoil) => {
    await getFront(null, toolsAt('view'));
    const whole = at.disk();
    const keys = Object.keys(whole).filter((key) => key.startsWith(summaryPrefix));
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) {
      const spoilt = spoil(whole[key]);
      const { [key]: _, ...others } = whole;
      await at.putOnDisk(spoilt === undefined ? others : { ...others, [key]: spoilt });
      const { painted, recorded } = await readInShort();
      expect(painted).toEqual(recorded);
    }
  });
});

describe('a store cut short', () => {
  it('at any record is read as far as it goes', async () => {
    const keys = Object.keys(disk);
    const sound = await readEverything();
    for (let length = 0; length <= keys.length; length += 1) {
      const left = Object.fromEntries(keys.slice(0, length).map((key) => [key, disk[key]]));
      await at.putOnDisk(left);
      const { bindings, numbers, damaged } = await readEverything();
      expect(damaged).toEqual([]);
      expect(bindings).toEqual(sound.bindings.filter(({ site }) => `site:${site}` in left));
      expect(numbers).toEqual('numbers' in left ? sound.numbers : []);
    }
  });

  it('in the middle of a record, at any character, names that record', async () => {
    for (const [key, record] of Object.entries(disk)) {
      const text = JSON.stringify(record);
      for (let length = 0; length < text.length; length += 7) {
        await at.putOnDisk({ ...disk, [key]: text.slice(0, length) });
        const { damaged } = await readEverything();
        expect(damaged).toEqual([{ key, problem: 'unreadable' }]);
      }
    }
  });
});

describe('a record of a later version', () => {
  const later = (record: unknown): unknown => ({
    ...(record as object),
    version: 2,
    colour: 'green',
  });

  it('is named, set aside whole before it is written over, and there for the later version', async () => {
    for (const key of Object.keys(disk)) {
      await at.putOnDisk({ ...disk, [key]: later(disk[key]) });
      expect((await readEverything()).damaged).toEqual([{ key, problem: 'unreadable' }]);
      await writeOver(key);
      const after = at.disk();
      const aside = Object.keys(after).filter((each) => each.startsWith('aside:'));
      if (aside.length === 0) expect(after[key]).toEqual(later(disk[key]));
      else expect(aside.map((each) => after[each])).toEqual([later(disk[key])]);
    }
  });

  it('of this version with properties of a later one keeps them through every write', async () => {
    const key = 'site:quillbank.example';
    const known = Object(disk[key]) as { items: { events: object[] }[] };
    const items = known.items.map((item) => ({
      ...item,
      colour: 'green',
      events: item.events.map((event) => ({ ...event, mood: 'calm' })),
    }));
    await at.putOnDisk({ ...disk, [key]: { ...known, items } });
    await answer(
      { type: 'move-binding', bindingId: bank, action: 'keep', note: '' },
      toolsAt('x', 3 * day),
    );
    const after = JSON.stringify(at.disk()[key]);
    expect(after).toContain('green');
    expect(after.match(/calm/g)).toHaveLength(items.flatMap(({ events }) => events).length);
  });
});

describe('what was set aside', () => {
  it('is never written over by what is set aside later, whatever the clock says', async () => {
    const key = 'site:quillbank.example';
    for (const words of ['first', 'second', 'third']) {
      await at.putOnDisk({ ...at.disk(), [key]: words });
      await writeOver(key);
    }
    const kept = Object.entries(at.disk()).filter(([each]) => each.startsWith('aside:'));
    expect(kept.map(([, record]) => record).sort()).toEqual(['first', 'second', 'third']);
  });
});

describe('a backup', () => {
  it('restored onto a damaged store brings back what it held, and the damaged record stays named', async () => {
    const sound = await readEverything();
    const text = await backupOf();
    for (const key of Object.keys(disk)) {
      await at.putOnDisk({ ...disk, [key]: 'nonsense' });
      const restored = await answer(
        { type: 'restore-backup', text, passphrase: null },
        toolsAt('r'),
      );
      expect(restored).toMatchObject({ ok: true });
      const { numbers, bindings, settings, damaged } = await readEverything();
      expect(bindings).toEqual(sound.bindings);
      expect(numbers).toEqual(sound.numbers);
      // What is watched is chosen anew: a file cannot bring the permission along.
      expect({ ...settings, watchMode: 'all' }).toEqual(sound.settings);
      expect(damaged).toEqual([
        { key: expect.stringMatching(/^aside:/) as string, problem: 'set aside' },
      ]);
    }
  });

  it('from the end of time leaves a list that can still be worked with', async () => {
    const text = await backupOf();
    const late = text.replaceAll(/"at": \d+/g, `"at": ${8.64e15 - 1}`);
    await at.putOnDisk({});
    await answer({ type: 'restore-backup', text: late, passphrase: null }, toolsAt('r'));
    for (const note of ['one', 'two', 'three']) {
      const moved = await answer(
        { type: 'move-binding', bindingId: bank, action: 'keep', note },
        toolsAt(note),
      );
      expect(moved).toMatchObject({ ok: true });
    }
    const { bindings, damaged } = await readEverything();
    expect(damaged).toEqual([]);
    expect(JSON.stringify(bindings)).toContain('three');
  });
});
