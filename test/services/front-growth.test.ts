/** What opening the popup costs, counted: it must not follow how long the list is. */
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetSummaries } from '../../src/platform/summary-store.ts';
import { getFront, getParts } from '../../src/services/front.ts';
import { moveBinding } from '../../src/services/moves.ts';
import { makeWorld, onDisk, retire, type World } from './world.ts';

async function worldOf(lines: number): Promise<World> {
  fakeBrowser.reset();
  const world = makeWorld();
  await retire(world, '+8613800138000');
  await world.see(['138****8000'], { address: 'https://my.site0.example/security' });
  const pattern = JSON.stringify((await onDisk())['site:site0.example']);
  const records = Array.from({ length: lines }, (_, index): [string, unknown] => {
    const site = `site${String(index)}.example`;
    return [`site:${site}`, JSON.parse(pattern.replaceAll('site0.example', site))];
  });
  await fakeBrowser.storage.local.set(Object.fromEntries(records));
  forgetSummaries();
  await getFront(null, world.tools);
  return world;
}

interface Cost {
  /** Records of sites that were read. */
  readonly siteRecords: number;
  readonly keysWritten: number;
  readonly answerBytes: number;
}

/** Browsers that do not tell keys alone hand over everything: Chrome from 130 and Firefox from 143 do. */
async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const { local } = fakeBrowser.storage;
  const withKeys = Object.assign(local, {
    getKeys: async () => Object.keys(await onDisk()),
  });
  const get = vi.spyOn(withKeys, 'get');
  const set = vi.spyOn(withKeys, 'set');
  try {
    const answer = await work();
    const read = get.mock.calls.flatMap(([keys]) =>
      typeof keys === 'string' ? [keys] : (keys ?? []),
    );
    return {
      siteRecords: [read].flat().filter((key) => String(key).startsWith('site:')).length,
      keysWritten: set.mock.calls.flatMap(([records]) => Object.keys(records)).length,
      answerBytes: JSON.stringify(answer).length,
    };
  } finally {
    get.mockRestore();
    set.mockRestore();
    Reflect.deleteProperty(withKeys, 'getKeys');
  }
}

async function costs(lines: number) {
  const world = await worldOf(lines);
  // The background had ended, and begins with the question.
  forgetSummaries();
  const front = await costOf(() => getFront(null, world.tools));
  const { parts } = await getFront(null, world.tools);
  const [line] = (await getFront(null, world.tools)).lines;
  const move = await costOf(() => moveBinding(line?.id ?? '', 'changed', '', world.tools));
  const after = (await getFront(null, world.tools)).parts;
  const changed = Object.keys(after).filter((name) => after[name] !== parts[name]);
  const update = await costOf(() => getParts(changed, world.tools));
  return { front, move, update, changedParts: changed.length };
}

describe('ten times the lines', () => {
  it('cost the popup no record and no byte more', async () => {
    const short = await costs(1000);
    const long = await costs(10_000);
    expect(long.front.siteRecords).toBe(0);
    expect(long.front.answerBytes).toBeLessThan(short.front.answerBytes * 1.2);
    expect(long.move).toEqual({ ...short.move, siteRecords: short.move.siteRecords });
    expect(long.move.keysWritten).toBe(2);
    expect([short.changedParts, long.changedParts]).toEqual([1, 1]);
    // A part of the list is a sixty-fourth of it.
    expect(long.update.answerBytes).toBeLessThan(short.update.answerBytes * 15);
  }, 60_000);
});
