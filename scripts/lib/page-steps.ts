/** What a person does to a page: types, clicks, chooses. In any frame, as people do not count frames. */
import { setTimeout as wait } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';

/** A busy machine, or a page with ten thousand lines, may take its time. */
const patience = 15_000;

/** The first element that answers the selector, in the page or in one of its frames. */
export async function find(page: Page, selector: string): Promise<ElementHandle> {
  const until = Date.now() + patience;
  do {
    for (const frame of page.frames()) {
      const found = await frame.$(selector).catch(() => null);
      if (found) return found;
    }
    await wait(50);
  } while (Date.now() < until);
  throw new Error(`the page has no ${selector}`);
}

/** Types with the keyboard in place of what the field held. */
export async function fill(page: Page, selector: string, value: string): Promise<void> {
  const element = await find(page, selector);
  const isSelect = await element.evaluate((node) => node.nodeName === 'SELECT');
  if (isSelect) {
    await element.select(value);
    return;
  }
  await element.focus();
  await element.evaluate((node) => {
    if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) node.select();
  });
  await (value === '' ? page.keyboard.press('Backspace') : element.type(value));
}

/**
 * Presses a button by keyboard, which nothing that lies over it can prevent. One that is
 * painted anew at this moment takes no focus, and the key would go nowhere: it is looked for again.
 */
export async function pressKey(page: Page, selector: string): Promise<void> {
  const until = Date.now() + patience;
  do {
    const element = await find(page, selector);
    const focused = await element.evaluate((node) => {
      if (node instanceof HTMLElement) node.focus();
      const root = node.getRootNode();
      return root instanceof Document || root instanceof ShadowRoot
        ? root.activeElement === node
        : false;
    });
    if (focused) {
      await page.keyboard.press('Enter');
      return;
    }
    await wait(50);
  } while (Date.now() < until);
  throw new Error(`nothing could be pressed at ${selector}`);
}

export async function click(page: Page, selector: string): Promise<void> {
  const element = await find(page, selector);
  await element.click();
}
