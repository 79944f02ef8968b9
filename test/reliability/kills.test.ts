/** Whatever ends or fails at whatever moment: afterwards the list is as before or as after. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings } from '../../src/platform/store.ts';
import { startBackground } from '../../src/services/background.ts';
import { type FaultyBrowser, installFaultyBrowser } from './faulty-browser.ts';
import {
  makeList,
  type Operation,
  operations,
  readList,
  restoring,
  toolsAt,
} from './operations.ts';
import {
  afresh,
  type Beginning,
  beginningOf,
  ends,
  failures,
  strike,
  undisturbed,
} from './strike.ts';

let at: FaultyBrowser;
let beginning: Beginning;

beforeEach(async () => {
  at = installFaultyBrowser();
  Object.assign(fakeBrowser.notifications, { create: () => Promise.resolve('') });
  await makeList();
  beginning = beginningOf(at);
});

async function all(): Promise<readonly Operation[]> {
  return [...operations, await restoring()];
}

describe('the list is as before or as after, never between, when', () => {
  it('the background is ended at any call of any change', async () => {
    let kills = 0;
    for (const operation of await all()) kills += await strike(beginning, operation, ends);
    console.log(`kills survived: ${kills}`);
    expect(kills).toBeGreaterThanOrEqual(200);
  });

  it('the disk is full, or any call fails', async () => {
    let failed = 0;
    for (const operation of await all()) failed += await strike(beginning, operation, failures);
    console.log(`failures survived: ${failed}`);
    expect(failed).toBeGreaterThanOrEqual(100);
  });
});

it('every operation does something, so that before and after are told apart', async () => {
  const idle = ['split-site', 'a reminder'];
  for (const operation of await all()) {
    await afresh(beginning);
    const before = await readList();
    const { list } = await undisturbed(beginning, operation);
    if (idle.some((name) => operation.name.startsWith(name))) continue;
    expect(list, operation.name).not.toEqual(before);
  }
});

describe('what is watched is what was chosen, as soon as a background begins, although the one before', () => {
  const choices = operations.filter(({ name }) => /^(set-watch-mode|watch-site)/.test(name));

  it.each([...ends, 'failed' as const])('%s at any call of the choice', async (fault) => {
    let struck = 0;
    for (const choice of choices) {
      const { calls } = await undisturbed(beginning, choice);
      for (let call = 0; call < calls; call += 1) {
        await afresh(beginning);
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
