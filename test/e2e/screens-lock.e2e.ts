/** As `screens.e2e.ts`: every screen of the lock, before it is set, while it is on, and locked. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill, pressKey } from '../../scripts/lib/page-steps.ts';
import { chromium, examine, readLanguages } from './examine.ts';
import { type Harness, openHarness } from './harness.ts';
import { missedByFinger, openScreen, type Screen } from './screens.ts';

const passphrase = 'three plain words';
let at: Harness;

beforeAll(async () => {
  at = await openHarness();
});
afterAll(() => at.close());

async function done(message: object): Promise<void> {
  const answer: unknown = await at.control.page.evaluate(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)})`,
  );
  expect(answer).toMatchObject({ ok: true });
}

const trust = { place: 'options.html#trust', ready: '#lock' } as const;

const unset: readonly Screen[] = [
  { ...trust, name: 'lock-off' },
  {
    ...trust,
    name: 'lock-setting',
    prepare: async (page) => {
      await pressKey(page, '#lock-begin');
      await fill(page, '#lock-next', passphrase);
      await fill(page, '#lock-again', 'another');
      await pressKey(page, '#lock-submit');
      await page.waitForSelector('#lock .problem');
    },
  },
];

const open: readonly Screen[] = [
  { ...trust, name: 'lock-on', ready: '#lock-now' },
  {
    ...trust,
    name: 'lock-changing',
    ready: '#lock-now',
    prepare: async (page) => {
      await pressKey(page, '#lock-change');
      await page.waitForSelector('#lock-again');
    },
  },
  { name: 'lock-with-sync', place: 'options.html#settings', ready: '#sync-locked' },
];

const ready = '#unlock-passphrase';
const locked: readonly Screen[] = [
  { name: 'locked-popup', place: 'popup.html', ready },
  { name: 'locked-beside', place: 'sidepanel.html', ready },
  { name: 'locked-list', place: 'options.html#list', ready },
  {
    name: 'locked-welcome',
    place: 'options.html#welcome',
    ready,
    prepare: async (page) => {
      await fill(page, ready, 'wrong words');
      await pressKey(page, '#unlock');
      await page.waitForSelector('.problem');
    },
  },
  {
    name: 'locked-forgotten',
    place: 'popup.html',
    ready,
    prepare: async (page) => {
      await pressKey(page, '#forgotten summary');
      await pressKey(page, '#erase');
      await page.waitForSelector('#erase-word');
    },
  },
];

describe.each(readLanguages)('before it is set, in %s,', (language) => {
  it.each(unset)('$name can be used by anybody', (screen) => examine(at, screen, language));
});

describe('a lock', () => {
  it('is set', () => done({ type: 'set-lock', passphrase }));
});

describe.each(readLanguages)('while it is on and open, in %s,', (language) => {
  it.each(open)('$name can be used by anybody', (screen) => examine(at, screen, language));
});

describe('it', () => {
  it('is locked', () => done({ type: 'lock-now' }));
});

describe.each(readLanguages)('locked, in %s,', (language) => {
  it.each(locked)('$name can be used by anybody', (screen) => examine(at, screen, language));

  it('the field has the focus from the beginning', async () => {
    const [screen] = locked;
    if (screen === undefined) throw new Error('no screen');
    const page = await openScreen(at, screen, language);
    await page.waitForFunction(`document.activeElement?.matches('${ready}')`);
    await page.close();
  });
});

describe.skipIf(!chromium)('on a phone', () => {
  it.each(locked.slice(0, 3))('nothing on $name is too small for a finger', async (screen) => {
    const page = await openScreen(at, screen, 'en');
    expect(await missedByFinger(page, screen.ready)).toEqual([]);
    await page.close();
  });
});
