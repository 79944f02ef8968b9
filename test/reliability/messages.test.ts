/**
 * Messages as broken or hostile senders would make them. `UNBIND_FUZZ` says how many; the
 * long run is part of `npm run soak`.
 */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageToWorker, uiToWorker } from '../../src/contract/message-schemas.ts';
import { inTurn } from '../../src/platform/turns.ts';
import { startBackground } from '../../src/services/background.ts';
import type { FaultyBrowser } from './faulty-browser.ts';
import { hostileValue, mutationOf } from './hostile-values.ts';
import { installNewBrowser } from './new-browser.ts';
import { bank, day, makeList } from './operations.ts';

const wanted = Number(process.env['UNBIND_FUZZ'] ?? 5_000);
/** Messages between two looks at the store. */
const batch = 100;

let at: FaultyBrowser;
let complaints: unknown[];

beforeEach(async () => {
  // Each message a second after the one before: what is tried is the parsing, not the flood limits.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-04-01T12:00:00Z') });
  at = await installNewBrowser();
  Object.assign(fakeBrowser.notifications, { getAll: () => Promise.resolve({}) });
  await makeList();
  complaints = [];
  startBackground((error) => complaints.push(error));
  await settled();
});

afterEach(() => {
  vi.useRealTimers();
});

async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await inTurn(() => Promise.resolve());
  }
}

const id = fakeBrowser.runtime.id;
const page = {
  id,
  // Where the number was never seen: a sound report without it tells of no absence either.
  url: 'https://my.quillbank.example/help',
  frameId: 0,
  tab: { id: 7, url: 'https://my.quillbank.example/help', incognito: false },
};
const frame = { ...page, frameId: 3, url: 'about:srcdoc', origin: 'https://www.fernshop.example' };
const stranger = { id: 'another-extension', url: 'chrome-extension://another-extension/x.html' };
const own = { id, url: fakeBrowser.runtime.getURL('/options.html') };

const report = {
  type: 'scan-report',
  report: {
    pageKind: 'security',
    cause: 'load',
    reasons: [{ code: 'heading', detail: 'security' }],
    candidates: [
      {
        pattern: '+447700900999',
        place: 'text',
        callingCode: null,
        role: 'two-step',
        reasons: [{ code: 'label', detail: 'phone' }],
      },
    ],
  },
};
const asked = [
  { type: 'get-overview', tabId: 3 },
  { type: 'erase-everything' },
  { type: 'erase-number', id: 'list-1' },
  { type: 'move-binding', bindingId: bank, action: 'delete', note: '' },
  { type: 'set-private-windows', allowed: true },
  { type: 'restore-backup', text: '{}', passphrase: null },
  { type: 'merge-sites', from: 'fernshop.example', into: 'quillbank.example' },
];
const message = fc.oneof(
  hostileValue,
  mutationOf([report, { type: 'reader-wanted' }]),
  mutationOf(asked),
  fc.constantFrom(...asked),
);

async function deliver(sent: unknown, sender: object): Promise<unknown> {
  vi.setSystemTime(Date.now() + 1_000);
  return fakeBrowser.runtime.onMessage.trigger(sent, sender);
}

/** Nothing is changed by reports whose numbers are not the owner's; a match by chance is not sent. */
function isHarmless(sent: unknown): boolean {
  const parsed = pageToWorker.safeParse(sent);
  return (
    !parsed.success ||
    parsed.data.type !== 'scan-report' ||
    parsed.data.report.candidates.every(({ pattern }) => pattern === '+447700900999')
  );
}

/** Names only: a failure should not print the whole store. */
function changedKeys(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

describe('generated messages', () => {
  it('from pages and strangers neither throw, nor are answered, nor leave a trace', async () => {
    const before = at.disk();
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: batch, maxLength: batch }), async (all) => {
        for (const each of all.filter(isHarmless)) {
          const sender = sent % 10 === 0 ? stranger : sent % 3 === 0 ? frame : page;
          const answers: unknown = await deliver(each, sender);
          expect(answers).toEqual([undefined]);
          sent += 1;
        }
        await settled();
        expect(changedKeys(before, at.disk())).toEqual([]);
        expect(complaints).toEqual([]);
        expect(Object.keys(await fakeBrowser.storage.session.get(null)).length).toBeLessThan(10);
        expect(Object.prototype).not.toHaveProperty('polluted');
      }),
      { numRuns: Math.ceil(wanted / batch), endOnFailure: true },
    );
    console.log(`messages from pages tried: ${sent}`);
  }, 1_200_000);

  it('from the extension’s own pages that do not parse are refused, and change nothing', async () => {
    const before = at.disk();
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: batch, maxLength: batch }), async (all) => {
        for (const each of all.filter((one) => !uiToWorker.safeParse(one).success)) {
          expect(await deliver(each, own)).toEqual([{ ok: false, problem: 'malformed' }]);
          sent += 1;
        }
        await settled();
        expect(changedKeys(before, at.disk())).toEqual([]);
      }),
      { numRuns: Math.ceil(wanted / batch / 5), endOnFailure: true },
    );
    console.log(`messages from own pages tried: ${sent}`);
  }, 1_200_000);
});

describe('generated messages to a locked Unbind', () => {
  it('are answered with nothing that is sealed, and leave no trace', async () => {
    expect(await deliver({ type: 'set-lock', passphrase: 'three plain words' }, own)).toEqual([
      { ok: true, value: null },
    ]);
    expect(await deliver({ type: 'lock-now' }, own)).toEqual([{ ok: true, value: null }]);
    await settled();
    const before = at.disk();
    // What is answered while it is locked: to open it, and to erase it.
    const answered = ['unlock', 'erase-everything'];
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: batch, maxLength: batch }), async (all) => {
        for (const each of all) {
          expect(await deliver(each, sent % 2 === 0 ? page : frame)).toEqual([undefined]);
          const asks = uiToWorker.safeParse(each);
          if (asks.success && answered.includes(asks.data.type)) continue;
          const problem = asks.success ? 'locked' : 'malformed';
          expect(await deliver(each, own)).toEqual([{ ok: false, problem }]);
          sent += 1;
        }
        await settled();
        expect(changedKeys(before, at.disk())).toEqual([]);
        expect(at.session()).toEqual({});
        expect(complaints).toEqual([]);
      }),
      { numRuns: Math.ceil(wanted / batch / 5), endOnFailure: true },
    );
    console.log(`messages to a locked Unbind tried: ${2 * sent}`);
  }, 1_200_000);
});

describe('a host that is named like a part of every object', () => {
  it.each(['constructor', 'toString', 'hasownproperty', '__proto__', 'valueof'])(
    '%s is a site like any other',
    async (host) => {
      const url = `http://${host}/account`;
      const sender = { id, url, frameId: 0, tab: { id: 9, url, incognito: false } };
      const {
        candidates: [first],
      } = report.report;
      const seen = { ...report.report, candidates: [{ ...first, pattern: '+14155550134' }] };
      await deliver({ type: 'scan-report', report: seen }, sender);
      await settled();
      expect(complaints).toEqual([]);
      expect(Object.keys(at.disk())).toContain(`site:${new URL(url).hostname}`);
      const asked = { type: 'get-overview', tabId: null };
      const [overview] = (await deliver(asked, own)) as { bindings: { site: string }[] }[];
      expect(overview?.bindings.map(({ site }) => site)).toContain(new URL(url).hostname);
      await deliver(
        { type: 'merge-sites', from: new URL(url).hostname, into: 'quillbank.example' },
        own,
      );
      await deliver(
        { type: 'set-own-link', site: new URL(url).hostname, address: 'https://a.example/' },
        own,
      );
      // What cannot be a name in a stored object is not kept, and does no harm.
      if (host === '__proto__') return;
      const [after] = (await deliver(asked, own)) as { bindings: { site: string }[] }[];
      expect(after?.bindings.map(({ site }) => site)).not.toContain(new URL(url).hostname);
    },
  );
});

it('the clock of these tests moves on', () => {
  expect(Date.now()).toBeGreaterThan(day);
});
