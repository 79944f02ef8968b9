/** The list in the full page, worked with as a person at the keyboard does. */
import type { Page } from 'puppeteer-core';
import { pressKey } from '../../scripts/lib/page-steps.ts';
import type { Harness } from './harness.ts';

/** Opens a part of the full page in a tab of its own, in front. */
export async function openPart(at: Harness, part: string): Promise<Page> {
  const page = await at.driver.openExtensionPage(`options.html#${part}`);
  await page.bringToFront();
  await page.waitForSelector(`main.page-${part} h1`);
  return page;
}

/** A row of the list, wherever on it. */
export function row(site: string, role?: string): string {
  const ofRole = role === undefined ? '' : `[data-role="${role}"]`;
  return `#list li[data-binding][data-site="${site}"]${ofRole}`;
}

/**
 * By keyboard: for a moment after a move its announcement lies over the last row.
 * What is under "More" is unfolded first, once a form that was saved there is gone.
 */
export async function press(page: Page, place: string, action: string): Promise<void> {
  await page.bringToFront();
  const button = `${place} button[data-action="${action}"]`;
  await page.waitForSelector(place);
  if ((await page.$(button)) === null) {
    await pressKey(page, `${place} button[data-action="more"][aria-expanded="false"]`);
  }
  await pressKey(page, button);
}

/** Sites of the rows in their order, each once. */
export async function sitesIn(page: Page): Promise<string[]> {
  const all = await page.$$eval('#list li[data-binding]', (rows) =>
    rows.map((each) => each.getAttribute('data-site') ?? ''),
  );
  return [...new Set(all)];
}

export async function textOf(page: Page, selector: string): Promise<string> {
  const found = await page.waitForSelector(selector);
  return (await found?.evaluate((node) => node.textContent)) ?? '';
}

/** An invented service that shows a number as its second step. */
export function secondStep(number: string): string {
  return `<title>Security</title><main><h1>Security settings</h1>
    <p>Two-step verification codes are sent to your phone number ${number}</p></main>`;
}
