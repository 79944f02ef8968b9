/**
 * Pages that report without end, and a week of browsing. `UNBIND_REPORTS` says how many
 * reports; the long run is part of `npm run soak`.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mostBytesByPages, mostCharactersOfSite } from '../../src/core/bounds.ts';
import { roles, type ScanReport } from '../../src/core/model.ts';
import { inTurn } from '../../src/platform/turns.ts';
import { answer } from '../../src/services/answer.ts';
import { startBackground } from '../../src/services/background.ts';
import type { FaultyBrowser } from './faulty-browser.ts';
import { heapInUse } from './heap.ts';
import { installNewBrowser } from './new-browser.ts';
import { makeList, readInShort, toolsAt } from './operations.ts';

const wanted = Number(process.env['UNBIND_REPORTS'] ?? 4_000);

let at: FaultyBrowser;
let complaints: unknown[];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-04-01T12:00:00Z') });
  at = await installNewBrowser();
  await makeList();
  complaints = [];
  startBackground((error) => complaints.push(error));
  await settled();
});

afterEach(() => {
  vi.useRealTimers();
});

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  await inTurn(() => Promise.resolve());
  await new Promise((resolve) => setTimeout(resolve, 0));
}

interface Reported {
  readonly url: string;
  readonly tabId?: number;
  readonly report?: Partial<ScanReport>;
  readonly pattern?: string;
}

const id = fakeBrowser.runtime.id;

/** One report with the owner's number in it. */
function sound(
  pattern = '+14155550134',
  role: ScanReport['candidates'][number]['role'] = 'two-step',
): ScanReport {
  return {
    pageKind: 'security',
    cause: 'load',
    reasons: [],
    candidates: [
      {
        pattern,
        place: 'text',
        callingCode: null,
        role,
        reasons: [{ code: 'label', detail: 'phone' }],
      },
    ],
  };
}

/** As much as a report may hold, in letters of three bytes. */
function fattest(): ScanReport {
  const reasons = Array.from({ length: 24 }, () => ({
    code: '號'.repeat(60),
    detail: '碼'.repeat(120),
  }));
  const [candidate] = sound().candidates;
  if (candidate === undefined) throw new Error('no candidate');
  return {
    ...sound(),
    reasons,
    candidates: roles.map((role) => ({ ...candidate, role, reasons })),
  };
}

async function deliver(message: unknown, sender: object): Promise<unknown> {
  return fakeBrowser.runtime.onMessage.trigger(message, sender);
}

async function send({ url, tabId = 7, pattern, report }: Reported): Promise<void> {
  const sender: object = { id, url, frameId: 0, tab: { id: tabId, url, incognito: false } };
  const said = { ...sound(pattern), ...report };
  await deliver({ type: 'scan-report', report: said }, sender);
}

const charactersAt = (key: string): number => JSON.stringify(at.disk()[key] ?? '').length;

describe('a page that reports without end', () => {
  it('is heard a few hundred times a minute, whatever it says', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    for (let index = 0; index < 5_000; index += 1) {
      await send({ url: `https://www.floodshop.example/page${index}` });
    }
    await settled();
    expect(set.mock.calls.length).toBeLessThanOrEqual(120);
    expect(complaints).toEqual([]);
  });

  it('is not put in the way of others: another tab is heard', async () => {
    for (let index = 0; index < 500; index += 1)
      await send({ url: 'https://www.floodshop.example/' });
    await send({ url: 'https://www.calmbank.example/security', tabId: 8 });
    await settled();
    expect(Object.keys(at.disk())).toContain('site:calmbank.example');
  });

  it('may ask for the reader as often as a tab has frames, and no more', async () => {
    const execute = vi.spyOn(fakeBrowser.scripting, 'executeScript');
    const url = 'https://www.floodshop.example/';
    const sender: object = { id, url, frameId: 0, tab: { id: 7, url, incognito: false } };
    for (let index = 0; index < 2_000; index += 1) {
      await deliver({ type: 'reader-wanted' }, sender);
    }
    await settled();
    expect(execute.mock.calls.length).toBe(120);
  });
});

describe('what pages can make the store grow to', () => {
  it('is bounded for a site, and what the owner did there stays', async () => {
    await send({ url: 'https://www.floodshop.example/' });
    await settled();
    const line = 'floodshop.example|list-1|two-step';
    await answer(
      { type: 'move-binding', bindingId: line, action: 'keep', note: 'mine' },
      toolsAt('own', 400 * 86_400_000),
    );
    for (let index = 0; index < 1_500; index += 1) {
      vi.setSystemTime(Date.now() + 20_000);
      await send({
        url: `https://www.floodshop.example/${index}/${'x'.repeat(300)}`,
        report: fattest(),
      });
      if (index % 100 === 0) await settled();
    }
    await settled();
    expect(charactersAt('site:floodshop.example')).toBeLessThan(mostCharactersOfSite + 100);
    expect(charactersAt('site:floodshop.example')).toBeGreaterThan(10_000);
    expect(JSON.stringify(at.disk()['site:floodshop.example'])).toContain('"note":"mine"');
    expect(complaints).toEqual([]);
  });

  it('is bounded for one tab that shows frames of many hosts', async () => {
    for (let index = 0; index < 400; index += 1) {
      await send({ url: `https://host${index}.github.io/account` });
    }
    await settled();
    const sites = Object.keys(at.disk()).filter((key) => key.endsWith('.github.io'));
    expect(sites.length).toBe(60);
  });

  it.each(['in plain', 'under a lock'])(
    'is bounded for all of them together, and leaves room for the owner, %s',
    async (how) => {
      if (how === 'under a lock') {
        const passphrase = 'three plain words';
        await answer({ type: 'set-lock', passphrase }, toolsAt('lock'));
      }
      for (let index = 0; index < 1_500; index += 1) {
        // A new tab for each, and hours between: the rates allow all of it.
        vi.setSystemTime(Date.now() + 60_000);
        await send({
          url: `https://www.flood${index}.example/account`,
          tabId: 100 + index,
          report: fattest(),
        });
        if (index % 50 === 0) await settled();
      }
      await settled();
      expect(at.bytes()).toBeGreaterThan(mostBytesByPages * 0.9);
      // One record beyond it at most, as pages' letters may take three bytes, and sealed four.
      expect(at.bytes()).toBeLessThan(mostBytesByPages + 4 * mostCharactersOfSite);
      const noted = await answer(
        {
          type: 'edit-binding',
          bindingId: 'fernshop.example|list-1|contact',
          title: '',
          note: 'still',
        },
        toolsAt('own', 400 * 86_400_000),
      );
      expect(noted).toEqual({ ok: true, value: null });
      expect(complaints).toEqual([]);
    },
    120_000,
  );
});

describe('a week of browsing', () => {
  it(`of ${wanted} reports leaves the store as large as after its first day`, async () => {
    const sites = 300;
    const week = 7 * 86_400_000;
    const sizes: number[] = [];
    const heaps: number[] = [];
    const began = performance.now();
    for (let index = 0; index < wanted; index += 1) {
      vi.setSystemTime(Date.parse('2026-04-01T12:00:00Z') + Math.floor((index * week) / wanted));
      // Every seventh site shows the number, each on four pages of its own; the others show another one.
      const site = (index * 7919) % sites;
      const mine = site % 7 === 0;
      await send({
        url: `https://www.site${site}.example/page${index % 4}?visit=${index}`,
        tabId: index % 500,
        pattern: mine ? '***-***-0134'.replaceAll('-', '') : '+14155550999',
      });
      if (index % 100 === 0) await settled();
      if (index % Math.ceil(wanted / 7) === Math.ceil(wanted / 7) - 1) {
        await settled();
        sizes.push(at.bytes());
        heaps.push(heapInUse());
      }
    }
    await settled();
    sizes.push(at.bytes());
    const { painted, recorded } = await readInShort();
    expect(painted).toEqual(recorded);
    console.log(
      `reports handled: ${wanted}; bytes stored after each day: ${sizes.join(', ')}; ` +
        `${((performance.now() - began) / wanted).toFixed(2)} ms a report; ` +
        `heap in use after each day: ${heaps.map((bytes) => (bytes / 1e6).toFixed(1)).join(', ')} MB`,
    );
    expect(sizes.at(-1)).toBeLessThan((sizes[1] ?? 0) * 1.25);
    // What the test itself remembers of the messages is in it too.
    expect(heaps.at(-1)).toBeLessThan((heaps[1] ?? 0) * 1.25);
    expect(complaints).toEqual([]);
  }, 1_800_000);
});
