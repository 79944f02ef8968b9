/**
 * Every screen, in each theme and in languages of every kind, as it is looked at by somebody
 * with a narrow window, large letters, a keyboard or a screen reader. Pictures of all of
 * them are in `.output/screens/` afterwards.
 */
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { giveFile } from '../../scripts/lib/import-page.ts';
import { fill, pressKey } from '../../scripts/lib/page-steps.ts';
import { visitDemoPage } from '../../scripts/lib/visit.ts';
import { walkWelcome } from '../../scripts/lib/welcome.ts';
import { demoPages } from '../demo/expected.ts';
import { chromium, examine, lookInThemes, measure, readLanguages } from './examine.ts';
import { type Harness, inDays, newcomer, openHarness } from './harness.ts';
import { glancedLanguages, missedByFinger, openScreen, picture, type Screen } from './screens.ts';

const importFiles = path.resolve(import.meta.dirname, '../fixtures/import');
let at: Harness;

beforeAll(async () => {
  at = await openHarness(null);
});
afterAll(() => at.close());

/** What is met before there is a number: nothing may be a dead end. */
const beforehand: readonly Screen[] = [
  { name: 'popup-no-number', place: 'popup.html', ready: '.begin button' },
  { name: 'welcome-number', place: 'options.html#welcome', ready: '#number' },
  {
    name: 'welcome-number-problem',
    place: 'options.html#welcome',
    ready: '#number',
    prepare: async (page) => {
      await fill(page, '#number', '12');
      await pressKey(page, '#number');
      await page.waitForSelector('.problem');
    },
  },
  { name: 'list-no-number', place: 'options.html#list', ready: '.empty a' },
  { name: 'safe-no-number', place: 'options.html#safe', ready: '.empty a' },
  { name: 'numbers-no-number', place: 'options.html#numbers', ready: '#add-number' },
  { name: 'why-no-number', place: 'options.html#why', ready: '.facts-told' },
  { name: 'import-no-number', place: 'options.html#import', ready: 'main.page-import h1' },
  { name: 'take-no-number', place: 'options.html#take', ready: 'main.page-take h1' },
  { name: 'settings-no-choice', place: 'options.html#settings', ready: '#watch-all' },
];

const empty: readonly Screen[] = [
  { name: 'welcome-done', place: 'options.html#welcome', ready: '#welcome-done' },
  { name: 'popup-empty', place: 'popup.html', ready: '#list .empty' },
  { name: 'list-empty', place: 'options.html#list', ready: '#list .empty' },
  { name: 'safe-empty', place: 'options.html#safe', ready: '#timeline' },
];

async function unfold(page: Page): Promise<void> {
  await pressKey(page, '#list li[data-binding] button[data-action="why"]');
  await page.waitForSelector('#list .why');
  await pressKey(page, '#list li[data-binding] button[data-action="more"]');
  await page.waitForSelector('#list .row-panel');
}

const full: readonly Screen[] = [
  { name: 'popup', place: 'popup.html', ready: '#list li[data-binding]' },
  { name: 'beside', place: 'sidepanel.html', ready: '#list li[data-binding]' },
  { name: 'list', place: 'options.html#list', ready: '#list li[data-binding]' },
  {
    name: 'list-unfolded',
    place: 'options.html#list',
    ready: '#list li[data-binding]',
    prepare: unfold,
  },
  {
    name: 'list-use',
    place: 'options.html#list',
    ready: '#list li[data-binding]',
    prepare: async (page) => {
      await pressKey(page, '#list li[data-binding] button[data-action="more"]');
      await pressKey(page, '#list .row-panel [data-action="role"]');
      await page.waitForSelector('.uses li');
    },
  },
  {
    name: 'list-nothing-fits',
    place: 'options.html#list',
    ready: '#list li[data-binding]',
    prepare: async (page) => {
      await fill(page, '#search', 'nowhere');
      await page.waitForSelector('.nothing-fits');
    },
  },
  { name: 'safe', place: 'options.html#safe', ready: '#timeline' },
  {
    name: 'safe-suggestions',
    place: 'options.html#safe',
    ready: '#timeline',
    prepare: async (page) => {
      await pressKey(page, '#suggestions summary');
      const shops = '#suggestions ul[data-category="shopping"]';
      await pressKey(page, `${shops} ~ [data-action="more-suggestions"]`);
      await page.waitForSelector(`${shops} li:focus`);
    },
  },
  { name: 'numbers', place: 'options.html#numbers', ready: '.number-card' },
  {
    name: 'numbers-adding',
    place: 'options.html#numbers',
    ready: '#add-number',
    prepare: async (page) => {
      await pressKey(page, '#add-number');
      await page.waitForSelector('main form .field');
    },
  },
  {
    name: 'safe-explained',
    place: 'options.html#safe',
    ready: '#timeline',
    prepare: async (page) => {
      await pressKey(page, '#timeline li[data-point="reissue"] .explain-button');
      await page.waitForSelector('.explain-bubble:popover-open');
    },
  },
  { name: 'take', place: 'options.html#take', ready: 'main.page-take .card' },
  { name: 'import', place: 'options.html#import', ready: '#drop-area' },
  {
    name: 'import-found',
    place: 'options.html#import',
    ready: '#drop-area',
    prepare: async (page) => {
      await giveFile(page, path.join(importFiles, 'chrome-passwords.csv'));
      await page.$eval('#row-problems', (node) => node.setAttribute('open', ''));
    },
  },
  {
    name: 'import-line',
    place: 'options.html#import',
    ready: '#drop-area',
    prepare: async (page) => {
      await giveFile(page, path.join(importFiles, 'sms-two-lines.xml'));
    },
  },
  {
    name: 'import-problem',
    place: 'options.html#import',
    ready: '#drop-area',
    prepare: async (page) => {
      await giveFile(page, path.join(importFiles, 'bitwarden-encrypted.json'));
    },
  },
  { name: 'why', place: 'options.html#why', ready: '.facts-told' },
  { name: 'trust', place: 'options.html#trust', ready: '#permissions dt' },
  {
    name: 'trust-everything',
    place: 'options.html#trust',
    ready: '#stored li',
    prepare: async (page) => {
      await pressKey(page, '#look-at-stored');
      await page.waitForFunction(`document.querySelector('#stored-text')?.value.length > 2`);
    },
  },
  { name: 'settings', place: 'options.html#settings', ready: '#reminders' },
];

describe.each(readLanguages)('before there is a number, in %s,', (language) => {
  it.each(beforehand)('$name can be used by anybody', (screen) => examine(at, screen, language));
});

describe('the welcome', () => {
  it('can be gone through by anybody', async () => {
    const person = { ...newcomer, lastDay: inDays(23) };
    const { page } = await walkWelcome(at.driver, person, (moment, shown) =>
      lookInThemes(shown, `welcome-step-${moment}`),
    );
    await page.close();
  });
});

describe.each(readLanguages)('before anything is found, in %s,', (language) => {
  it.each(empty)('$name can be used by anybody', (screen) => examine(at, screen, language));
});

describe('browsing', () => {
  it('fills the list', { timeout: 120_000 }, async () => {
    const found = demoPages.filter(({ expect }) => expect.length > 0);
    for (const demoPage of found) await visitDemoPage(at.page, at.control, demoPage);
    const { bindings } = await at.overview();
    const open = bindings.filter(({ state }) => state === 'to do');
    const acts = ['changed', 'keep', 'dismiss'] as const;
    for (const [index, action] of acts.entries()) {
      const bindingId = open[index]?.id ?? '';
      await at.control.ask({ type: 'move-binding', bindingId, action, note: '' });
    }
    expect(open.length).toBeGreaterThan(acts.length);
  });
});

describe.each(readLanguages)('with a list, in %s,', (language) => {
  it.each(full)('$name can be used by anybody', (screen) => examine(at, screen, language));
});

describe.skipIf(!chromium)('the words find room', () => {
  const fullest = ['popup', 'list-unfolded', 'safe', 'settings'];
  const looked = full.filter(({ name }) => fullest.includes(name));

  it.each(glancedLanguages)('in %s', async (language) => {
    for (const screen of looked) await measure(at, screen, language);
  });
});

describe('what a word means', () => {
  const open = '.explain-bubble:popover-open';
  const button = '#timeline li[data-point="last-day"] .explain-button';

  it('is told at a press, within the window, and closed by Escape', async () => {
    const safe = { name: 'safe', place: 'options.html#safe', ready: button };
    const page = await openScreen(at, safe, 'en');
    await pressKey(page, button);
    // Opened by the browser, and filled in a moment later.
    await page.waitForFunction(
      `document.querySelector('${open}')?.textContent.includes('receives codes')`,
    );
    await page.waitForSelector(`${button}[aria-expanded="true"]`);
    await page.keyboard.press('Escape');
    await page.waitForFunction(`document.querySelector('${open}') === null`);
    await page.waitForSelector(`${button}[aria-expanded="false"]`);
    expect(await page.evaluate(`document.activeElement.matches('${button}')`)).toBe(true);
    await page.close();
  });
});

describe.skipIf(!chromium)('on a phone', () => {
  const touched = full.filter(({ prepare }) => prepare === undefined);

  it.each(touched)('nothing on $name is too small for a finger', async (screen) => {
    const page = await openScreen(at, screen, 'en');
    expect(await missedByFinger(page, screen.ready)).toEqual([]);
    await picture(page, 'en', 'phone', screen.name);
    await page.close();
  });
});
