import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { UiToWorker } from '../../src/contract/messages.ts';
import { mostBytesByPages } from '../../src/core/bounds.ts';
import type { Binding } from '../../src/core/model.ts';
import type * as PassphraseKey from '../../src/platform/passphrase-key.ts';
import { writeSites } from '../../src/platform/store.ts';
import { answer } from '../../src/services/answer.ts';
import { getFront } from '../../src/services/front.ts';
import { forgetPages } from '../../src/services/page-limits.ts';
import type { FaultyBrowser } from '../reliability/faulty-browser.ts';
import { installNewBrowser } from '../reliability/new-browser.ts';
import { makeWorld, retire, security, type World } from './world.ts';

// The rounds cost nothing but time.
vi.mock('../../src/platform/passphrase-key.ts', async (original) => ({
  ...(await original<typeof PassphraseKey>()),
  rounds: 10,
}));

const number = '+14155550134';
const passphrase = 'three plain words';

let at: FaultyBrowser;
let world: World;
/** A number whose list takes nearly all the room there is. */
let done: string;

beforeEach(async () => {
  fakeBrowser.reset();
  at = await installNewBrowser();
  world = makeWorld();
  await retire(world, number);
  done = await retire(world, '+447700900123');
});

async function ask(request: UiToWorker): Promise<void> {
  expect(await answer(request, world.tools)).toMatchObject({ ok: true });
}

/** Sites with the owner's own notes: a hundred thousand characters each. */
async function fillTheStore(): Promise<void> {
  const note = 'x'.repeat(2_000);
  const siteWith = (site: string): { site: string; bindings: readonly Binding[] } => ({
    site,
    bindings: [
      {
        site,
        numberId: done,
        role: 'contact',
        account: '',
        events: Array.from({ length: 50 }, (_, index) => ({
          type: 'edit',
          id: `${site}-${index}`,
          at: index,
          title: '',
          note,
        })),
      },
    ],
  });
  for (let index = 0; at.bytes() <= mostBytesByPages - 50; index += 1) {
    await writeSites([siteWith(`full${index}.example`)]);
  }
}

const seeNumber = (address = security, privateWindow = false): Promise<boolean> =>
  world.see([number], { address, privateWindow });

async function isListed(address = security): Promise<boolean> {
  return (await world.list()).some((line) => line.address === address);
}

async function isTold(): Promise<boolean> {
  return (await getFront(null, world.tools)).findingsLeftOut;
}

describe.each(['in plain', 'under a lock'])(
  'a store without room for what pages find, %s',
  (how) => {
    beforeEach(async () => {
      if (how === 'under a lock') await ask({ type: 'set-lock', passphrase });
      await fillTheStore();
    });

    it('is told from the first finding that is left out until a number is erased for good', async () => {
      expect(await isTold()).toBe(false);
      await seeNumber();
      expect(await isListed()).toBe(false);
      expect(await isTold()).toBe(true);

      // What is done to a single entry is written down beside what was there.
      const bindingId = `full0.example|${done}|contact`;
      await ask({ type: 'move-binding', bindingId, action: 'delete', note: '' });
      await ask({ type: 'remove-number', id: done });
      expect(await isTold()).toBe(true);

      await ask({ type: 'erase-number', id: done });
      expect(await isTold()).toBe(false);
      expect((await world.overview()).findingsLeftOut).toBe(false);
      await seeNumber();
      expect(await isListed()).toBe(true);
    }, 30_000);

    it('is known again by a background that begins anew', async () => {
      await seeNumber();
      world = makeWorld('later');
      forgetPages();
      expect(await isTold()).toBe(true);
    }, 30_000);

    it('tells open pages once, not with every report', async () => {
      expect(await seeNumber()).toBe(true);
      world.later(1_000);
      expect(await seeNumber()).toBe(false);
    }, 30_000);
  },
);

describe('findings that are left out', () => {
  it('keep the line from being called safe to cancel, and only they do', async () => {
    await seeNumber();
    const [line] = await world.list();
    await ask({ type: 'move-binding', bindingId: line?.id ?? '', action: 'keep', note: '' });
    const verdicts = async () =>
      (await world.overview()).numbers.map(({ verdict }) => verdict.answer);
    expect(await verdicts()).toEqual(['yes', 'cannot know']);
    await fillTheStore();
    await seeNumber('https://shop.example/account');
    expect(await verdicts()).toEqual(['cannot know', 'cannot know']);
    await ask({ type: 'erase-number', id: done });
    expect(await verdicts()).toEqual(['yes']);
  }, 30_000);

  it('are told also after the list was locked and opened again', async () => {
    await ask({ type: 'set-lock', passphrase });
    await fillTheStore();
    await seeNumber();
    await ask({ type: 'lock-now' });
    await ask({ type: 'unlock', passphrase });
    expect(await isTold()).toBe(true);
  }, 30_000);

  it('leave no more behind than their size, of a private window as well', async () => {
    await fillTheStore();
    await ask({ type: 'set-private-windows', allowed: true });
    const before = at.disk();
    await seeNumber(security, true);
    expect(JSON.stringify(at.session()['left-out'])).toMatch(/^\{"characters":\d+\}$/);
    expect(Object.keys(at.session()).toSorted()).toEqual(['left-out', 'reading:1']);
    expect(at.disk()).toEqual(before);
  }, 30_000);

  it('are not those of a tab that goes over its rate', async () => {
    for (let index = 0; index < 80; index += 1) {
      await seeNumber(`https://my.site${index}.example/security`);
    }
    expect((await world.list()).length).toBe(60);
    expect(at.session()).not.toHaveProperty('left-out');
  });

  it('cost nothing where there are none: how full the store is is not asked', async () => {
    await seeNumber();
    const asked = vi.spyOn(fakeBrowser.storage.local, 'getBytesInUse');
    expect(await isTold()).toBe(false);
    expect(asked).not.toHaveBeenCalled();
  });

  it('are told exactly where the last finding is not on the list, however little room there is', async () => {
    const bare = { disk: at.disk(), session: at.session() };
    const outcomes = new Set<boolean>();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -100, max: 1_200 }), async (free) => {
        await at.putInSession(bare.session);
        await at.putOnDisk(bare.disk);
        const key = 'aside:1-room:settings';
        const rest = at.bytes() + key.length + '""'.length + free;
        await at.putOnDisk({ ...bare.disk, [key]: 'x'.repeat(mostBytesByPages - rest) });
        world = makeWorld();
        forgetPages();
        await seeNumber();
        const told = await isTold();
        expect(told).toBe(!(await isListed()));
        outcomes.add(told);
      }),
      { numRuns: 40, examples: [[-1], [1_200]] },
    );
    expect(outcomes.size).toBe(2);
  }, 60_000);
});
