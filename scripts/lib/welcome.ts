/** Walks the welcome page as a newcomer does: typing and clicking, nothing else. */
import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { click, fill } from './page-steps.ts';

export interface Newcomer {
  readonly number: string;
  /** ISO 3166-1 alpha-2, as the select has it. */
  readonly country?: string;
  readonly replacement?: string;
  /** `2026-12-31`. */
  readonly lastDay?: string;
}

export interface Walk {
  readonly page: Page;
  readonly clicks: number;
}

/** Sets a date field by its own means: how a date is typed differs with the browser's language. */
export async function pickDay(page: Page, selector: string, day: string): Promise<void> {
  const field = await page.waitForSelector(selector);
  await field?.evaluate((node, value) => {
    if (!(node instanceof HTMLInputElement)) return;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(node, value);
    node.dispatchEvent(new Event('input', { bubbles: true }));
    node.dispatchEvent(new Event('change', { bubbles: true }));
  }, day);
}

/** From the first page to a working watch of all sites. `see` is called before each click. */
export async function walkWelcome(
  driver: Driver,
  { number, country, replacement, lastDay }: Newcomer,
  see: (moment: string, page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Walk> {
  await driver.answerPermissionPrompts();
  const page =
    (await driver.pageOpenedOnInstall()) ??
    (await driver.openExtensionPage('options.html#welcome'));
  let clicks = 0;
  const press = async (selector: string): Promise<void> => {
    await page.waitForSelector(selector, { visible: true });
    await click(page, selector);
    clicks += 1;
  };
  await page.bringToFront();
  await page.waitForSelector('#number', { visible: true });
  if (country !== undefined) await fill(page, '#country', country);
  await fill(page, '#number', number);
  await see('number', page);
  await press('#number-next');
  await page.waitForSelector('#replacement', { visible: true });
  if (replacement !== undefined) await fill(page, '#replacement', replacement);
  if (lastDay !== undefined) await pickDay(page, '#last-day', lastDay);
  await see('replacement', page);
  await press('#replacement-next');
  await page.waitForSelector('#watch-all', { visible: true });
  await see('watch', page);
  await press('#watch-all');
  await page.waitForSelector('#welcome-done', { visible: true });
  await see('done', page);
  return { page, clicks };
}

/** Gives the extension all sites by its own button, once for a whole run. */
export async function grantAllSites(driver: Driver): Promise<void> {
  const { page } = await walkWelcome(driver, { number: '+1 415 555 0199' });
  await page.close();
}
