/** What the catalogue knows, as its owner meets it: names, the way to the settings, suggestions. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill, pressKey } from '../../scripts/lib/page-steps.ts';
import { type Harness, openHarness } from './harness.ts';
import { openPart, press, row, secondStep, textOf } from './list.ts';

const old = '+1 415 555 0134';
/** A domain of Google's that is not the one its services are listed under. */
const page = 'https://www.youtube.com/account_notifications';
const settings = 'https://myaccount.google.com/phone';
const own = 'https://myaccount.google.com/signinoptions/rescuephone';
let at: Harness;
let list: Page;

/** What stands at an address that only has to be reached. */
function bare(title: string): string {
  return `<title>${title}</title><main><h1>${title}</h1></main>`;
}

beforeAll(async () => {
  at = await openHarness();
  at.put(page, secondStep(old));
  at.put(settings, bare('Phone'));
  at.put(own, bare('Recovery phone'));
  await at.visit(page);
  await at.bindingOf('google.com', { state: 'to do' });
  list = await openPart(at, 'list');
});
afterAll(() => at.close());

/** Presses what opens a tab, and says which address came up in it. */
async function openedBy(pressIt: () => Promise<void>): Promise<string> {
  const before = new Set(await at.driver.browser.pages());
  await pressIt();
  let opened: Page | undefined;
  await expect
    .poll(async () => {
      opened = (await at.driver.browser.pages()).find((each) => !before.has(each));
      // A new tab is empty for a moment.
      return opened?.url().startsWith('https:') ? opened.title() : '';
    })
    .toMatch(/\S/);
  const address = opened?.url() ?? '';
  await opened?.close();
  await list.bringToFront();
  return address;
}

const openSettings = (): Promise<string> => openedBy(() => press(list, row('google.com'), 'open'));

describe('a catalogued service', () => {
  it('is listed under its own site and name, whichever of its domains was seen', async () => {
    expect(await textOf(list, `${row('google.com')} .binding-title`)).toBe('Google google.com');
    expect(await list.$(row('youtube.com'))).toBeNull();
  });

  it('is changed where the catalogue says, one press away and in a new tab', async () => {
    expect(await textOf(list, `${row('google.com')} [data-action="open"]`)).toBe('Open settings');
    expect(await openSettings()).toBe(settings);
  });

  it('was asked for by nobody before that press', () => {
    const asked = at.driver.server.requests.map(({ href }) => href);
    expect(asked.filter((href) => href === settings)).toHaveLength(1);
  });

  it('keeps the page that showed the number among the other ways', async () => {
    await press(list, row('google.com'), 'more');
    const seen = `${row('google.com')} [data-way="seen"]`;
    await list.waitForSelector(seen);
    expect(await openedBy(() => pressKey(list, seen))).toBe(page);
    await press(list, row('google.com'), 'more');
  });
});

/** By what the catalogue knows of it: where the number is seen, and what the button opens. */
const places = [
  ['the security page', 'https://id.apple.com/account', 'apple.com', 'https://account.apple.com/'],
  [
    'the password page of the region',
    'https://www.amazon.de/account',
    'amazon.com',
    'https://www.amazon.de/ax/account/manage',
  ],
  [
    'the place where it was seen, of a site that nobody listed',
    'https://www.example.org/account',
    'example.org',
    'https://www.example.org/account',
  ],
] as const;

describe('a site is changed at', () => {
  it.each(places)('%s', async (_, seen, site, opened) => {
    at.put(seen, secondStep(old));
    if (opened !== seen) at.put(opened, bare('Opened'));
    await at.visit(seen);
    await at.bindingOf(site, { state: 'to do' });
    await list.bringToFront();
    await list.waitForSelector(row(site));
    expect(await openedBy(() => press(list, row(site), 'open'))).toBe(opened);
  });

  it('the menus in words, where the app alone can or the address is not to be trusted', async () => {
    const doubted = 'https://passport.bilibili.com/account/security';
    for (const site of ['whatsapp.com', 'bilibili.com']) {
      const seen = `https://www.${site}/account`;
      at.put(seen, secondStep(old));
      await at.visit(seen);
      await at.bindingOf(site, { state: 'to do' });
    }
    at.put(doubted, bare('Doubted'));
    await list.bringToFront();
    expect(await textOf(list, `${row('whatsapp.com')} .written-way p`)).toContain(
      'WhatsApp › Settings › Account › Change number',
    );
    const words = await textOf(list, `${row('bilibili.com')} .written-way`);
    expect(words).toMatch(/账号安全 › 绑定手机.*may be out of date/);
    expect(await openedBy(() => press(list, row('bilibili.com'), 'open'))).toBe(doubted);
    expect(
      at.driver.server.requests.map(({ href }) => href).filter((href) => href === doubted),
    ).toHaveLength(1);
  });
});

describe('a wrong link', () => {
  it('gives way to the owner’s own', async () => {
    await press(list, row('google.com'), 'wrong-link');
    await fill(list, '#own-link', own);
    await pressKey(list, '#own-link-save');
    await expect.poll(openSettings).toBe(own);
  });

  it('can be told with a text that names no number', async () => {
    await press(list, row('google.com'), 'wrong-link');
    const report = await list.waitForSelector('#wrong-link-report');
    const text = await report?.evaluate((node) => (node as HTMLTextAreaElement).value);
    expect(text).toContain(`Right: ${own}`);
    expect(text?.replaceAll(/\D/g, '')).not.toContain('5550134');
  });

  it('comes back where the owner takes theirs away', async () => {
    await pressKey(list, '#own-link-remove');
    await expect.poll(openSettings).toBe(settings);
  });
});

describe('what people usually also have', () => {
  let safe: Page;

  it('is unfolded, and holds nothing that is on the list', async () => {
    safe = await openPart(at, 'safe');
    expect(await safe.$('#suggestions li')).toBeNull();
    await pressKey(safe, '#suggestions summary');
    await safe.waitForSelector('#suggestions li[data-service]');
    expect(await safe.$('#suggestions li[data-service="google"]')).toBeNull();
  });

  it('shows more of a kind on demand, where whoever asked goes on by keyboard', async () => {
    const money = '#suggestions ul[data-category="money"]';
    const rows = `${money} li[data-service]`;
    const more = `${money} ~ [data-action="more-suggestions"]`;
    const status = `${money} ~ [role="status"]`;
    const before = await safe.$$eval(rows, (all) => all.length);
    expect(await textOf(safe, status)).toMatch(new RegExp(`^${before} of \\d+ shown$`));
    await pressKey(safe, more);
    await safe.waitForFunction(
      (all: string, had: number) => document.querySelectorAll(all).length > had,
      {},
      rows,
      before,
    );
    const at = (): Promise<number> =>
      safe.$$eval(rows, (all) => all.findIndex((row) => row.matches(':focus')));
    expect(await at()).toBe(before);
    expect(await textOf(safe, status)).toMatch(new RegExp(`^${before + 12} of `));
    // From there the next thing by keyboard is what the first new one offers.
    await safe.keyboard.press('Tab');
    expect(await safe.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe(
      'have',
    );
    await pressKey(safe, more);
    await expect.poll(at).toBe(before + 12);
  });

  it('is dismissed among the further ones, which stay unfolded', async () => {
    const rows = '#suggestions ul[data-category="money"] li[data-service]';
    const ids = (): Promise<(string | null)[]> =>
      safe.$$eval(rows, (all) => all.map((row) => row.getAttribute('data-service')));
    const before = await ids();
    const last = before.at(-1) ?? '';
    await pressKey(safe, `#suggestions li[data-service="${last}"] [data-action="not-mine"]`);
    await expect.poll(ids).not.toContain(last);
    expect((await ids()).length).toBe(before.length);
    await pressKey(safe, '.toast [data-action="undo"]');
    await expect.poll(ids).toEqual(before);
  });

  it('goes onto the list by one press', async () => {
    const suggestion = '#suggestions li[data-service="microsoft"]';
    await safe.waitForSelector(suggestion);
    await pressKey(safe, `${suggestion} [data-action="have"]`);
    await safe.waitForSelector(suggestion, { hidden: true });
    const { bindings } = await at.overview();
    expect(bindings.map(({ name }) => name)).toContain('Microsoft account');
  });

  it('is dismissed by one press, and comes back by another', async () => {
    const first = await safe.$eval(
      '#suggestions li',
      (node) => node.getAttribute('data-service') ?? '',
    );
    const suggestion = `#suggestions li[data-service="${first}"]`;
    await pressKey(safe, `${suggestion} [data-action="not-mine"]`);
    await safe.waitForSelector(suggestion, { hidden: true });
    expect((await at.overview()).settings.notMine).toEqual([first]);
    await pressKey(safe, '.toast [data-action="undo"]');
    await safe.waitForSelector(suggestion);
    expect((await at.overview()).settings.notMine).toEqual([]);
  });
});
