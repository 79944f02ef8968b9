import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeLines } from '../../scripts/lib/many.ts';
import { fill, pressKey } from '../../scripts/lib/page-steps.ts';
import { type Harness, openHarness } from './harness.ts';
import { openPart, press, row, textOf } from './list.ts';

const lines = 10_000;
let at: Harness;

beforeAll(async () => {
  at = await openHarness();
  await storeLines(at.control, lines);
});
afterAll(() => at.close());

async function timed(what: string, open: () => Promise<Page>): Promise<Page> {
  const start = performance.now();
  const page = await open();
  await page.waitForSelector('#list li[data-binding]');
  console.log(`${at.driver.name}: ${what} with ${lines} lines: ${performance.now() - start} ms`);
  return page;
}

/** The site's record as text. Asking for the whole list each time would hold up what is waited for. */
async function stored(site: string): Promise<string> {
  const key = `site:${site}`;
  const record: unknown = await at.control.page.evaluate(
    `(globalThis.browser ?? chrome).storage.local.get('${key}').then((all) => JSON.stringify(all))`,
  );
  return String(record);
}

describe('ten thousand lines', () => {
  it('are all there', async () => {
    const { bindings, damaged } = await at.overview();
    expect([bindings.length, damaged]).toEqual([lines, []]);
  });

  it('do not keep the popup from opening', async () => {
    await at.visit('https://www.elmtown.example/directory');
    const popup = await timed('popup', () => at.driver.openPopup(at.page));
    expect(await textOf(popup, '#progress')).toContain(lines.toLocaleString('en'));
    if (!popup.isClosed()) await popup.close();
  });

  it('are all reached in the popup: by scrolling, by filter, and by search', async () => {
    const popup = await at.driver.openExtensionPage('popup.html');
    await popup.waitForSelector('#list li[data-binding]');
    const painted = (): Promise<number> =>
      popup.$$eval('#list li[data-binding]', (rows) => rows.length);
    const first = await painted();
    expect(first).toBeLessThan(40);
    // Whoever does not scroll presses the button, which the keyboard reaches.
    await popup.waitForSelector('.show-more');
    await pressKey(popup, '.show-more');
    await expect.poll(painted, { timeout: 20_000 }).toBeGreaterThan(first);
    // Also while the rest of the list is on its way, it stands under the finger that pressed it.
    expect(await popup.evaluate(`document.activeElement.matches('.show-more')`)).toBe(true);
    const pressed = await painted();
    await popup.evaluate(`document.querySelector('.show-more').scrollIntoView()`);
    await expect.poll(painted, { timeout: 20_000 }).toBeGreaterThan(pressed);
    expect(await textOf(popup, '[data-group="open"] h3')).toContain(lines.toLocaleString('en'));

    await fill(popup, '#search', 'site9998.example');
    await popup.waitForFunction(`document.querySelectorAll('#list li[data-binding]').length === 1`);
    await press(popup, row('site9998.example'), 'changed');
    await expect.poll(() => stored('site9998.example'), { timeout: 20_000 }).toContain('changed');
    await fill(popup, '#search', '');
    await popup.select('#filter', 'done');
    await popup.waitForSelector(row('site9998.example'));
    expect(await painted()).toBe(1);
    await popup.close();
  });

  it('can be searched and worked off in the full page', async () => {
    const list = await timed('full page', () => openPart(at, 'list'));
    await fill(list, '#search', 'site7654');
    await list.waitForFunction(`document.querySelectorAll('#list li[data-binding]').length === 1`);
    await press(list, row('site7654.example'), 'changed');
    await expect.poll(() => stored('site7654.example'), { timeout: 20_000 }).toContain('changed');
    await fill(list, '#search', '');
    await list.waitForFunction(`document.querySelectorAll('#list li[data-binding]').length > 10`);
    const painted = await list.$$eval('#list li[data-binding]', (rows) => rows.length);
    expect(painted).toBeLessThan(1000);
    await list.close();
  });

  it('take one more from a page', async () => {
    await at.visit('https://www.kiefernbank.example/sicherheit');
    await expect
      .poll(() => stored('kiefernbank.example'), { timeout: 20_000 })
      .toContain('retiring number');
  });
});
