/** Whatever ends or fails at whatever moment: afterwards the list is as before or as after. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings } from '../../src/platform/store.ts';
import { forgetSummaries } from '../../src/platform/summary-store.ts';
import { startBackground } from '../../src/services/background.ts';
import { type Fault, type FaultyBrowser, installFaultyBrowser } from './faulty-browser.ts';
import {
  day,
  isDone,
  makeList,
  type Operation,
  operations,
  readInShort,
  readList,
  restoring,
  toolsAt,
} from './operations.ts';

let at: FaultyBrowser;
let disk: Record<string, unknown>;

beforeEach(async () => {
  at = installFaultyBrowser();
  Object.assign(fakeBrowser.notifications, { create: () => Promise.resolve('') });
  await makeList();
  disk = at.disk();
});

/** From the same beginning each time. */
async function afresh(): Promise<void> {
  forgetSummaries();
  at.plan(null);
  at.granted.clear();
  at.granted.add('*://*/*').add('*://*.quillbank.example/*');
  await at.putOnDisk(disk);
}

/** The list after the operation with no fault, and how many calls it took. */
async function undisturbed({ run }: Operation): Promise<{ list: unknown; calls: number }> {
  await afresh();
  at.plan(null);
  await run(toolsAt('new', 3 * day));
  const calls = at.calls();
  return { list: await readList(), calls };
}

const ends: readonly Fault[] = ['ended before', 'ended after'];
const failures: readonly Fault[] = ['full', 'failed'];

async function strike(operation: Operation, faults: readonly Fault[]): Promise<number> {
  await afresh();
  const before = await readList();
  const { list: after, calls } = await undisturbed(operation);
  let struck = 0;
  for (const fault of faults) {
    for (let call = 0; call < calls; call += 1) {
      await afresh();
      at.plan({ fault, at: call });
      const outcome = await operation.run(toolsAt('new', 3 * day)).catch((error: unknown) => error);
      // What was begun and not waited for comes to its end as well.
      await new Promise((resolve) => setTimeout(resolve, 0));
      const isStruck = at.struck();
      if (isStruck) struck += 1;
      at.plan(null);
      const list = await readList();
      const what = `${operation.name}, ${fault} at call ${call}`;
      expect([before, after], what).toContainEqual(list);
      if (fault === 'full' && isStruck) expect(list, what).toEqual(before);
      const { painted, recorded } = await readInShort();
      expect(painted, what).toEqual(recorded);
      // Who was told that it is done finds it done.
      if (isDone(outcome)) expect(list, what).toEqual(after);
      // And it can be done again, on what is there.
      if (fault !== 'full' || !isStruck) continue;
      await operation.run(toolsAt('new', 3 * day));
      expect(await readList(), `${what}, once more`).toEqual(after);
    }
  }
  return struck;
}

async function all(): Promise<readonly Operation[]> {
  return [...operations, await restoring()];
}

describe('the list is as before or as after, never between, when', () => {
  it('the background is ended at any call of any change', async () => {
    let kills = 0;
    for (const operation of await all()) kills += await strike(operation, ends);
    console.log(`kills survived: ${kills}`);
    expect(kills).toBeGreaterThanOrEqual(200);
  });

  it('the disk is full, or any call fails', async () => {
    let failed = 0;
    for (const operation of await all()) failed += await strike(operation, failures);
    console.log(`failures survived: ${failed}`);
    expect(failed).toBeGreaterThanOrEqual(100);
  });
});

it('every operation does something, so that before and after are told apart', async () => {
  const idle = ['split-site', 'a reminder'];
  for (const operation of await all()) {
    await afresh();
    const before = await readList();
    const { list } = await undisturbed(operation);
    if (idle.some((name) => operation.name.startsWith(name))) continue;
    expect(list, operation.name).not.toEqual(before);
  }
});

describe('what is watched is what was chosen, as soon as a background begins, although the one before', () => {
  const choices = operations.filter(({ name }) => /^(set-watch-mode|watch-site)/.test(name));

  it.each([...ends, 'failed' as const])('%s at any call of the choice', async (fault) => {
    let struck = 0;
    for (const choice of choices) {
      const { calls } = await undisturbed(choice);
      for (let call = 0; call < calls; call += 1) {
        await afresh();
        at.registered.clear();
        at.registered.set('scan', ['*://*/*']);
        at.plan({ fault, at: call });
        await choice.run(toolsAt('new')).catch(() => undefined);
        if (at.struck()) struck += 1;
        at.plan(null);
        fakeBrowser.runtime.resetState();
        startBackground(() => undefined);
        await expect
          .poll(() => at.registered.has('scan'), { interval: 1 })
          .toBe((await readSettings()).watchMode === 'all' && at.granted.has('*://*/*'));
      }
    }
    expect(struck).toBeGreaterThan(10);
  });
});
