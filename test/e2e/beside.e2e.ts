/** The list beside the page: Chrome's side panel. Firefox shows the same page in its sidebar. */
import type { Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressKey } from '../../scripts/lib/page-steps.ts';
import { type Harness, openHarness } from './harness.ts';
import { objections, picture, wear } from './screens.ts';

const bank = 'https://www.kiefernbank.example/sicherheit';
const article = 'https://www.harbourpost.example/2026/the-line-that-never-rings';
let at: Harness;
let panel: Page;

beforeAll(async () => {
  at = await openHarness();
});
afterAll(() => at.close());

async function heading(of: Page): Promise<string> {
  return of.$eval('#this-site h2', (node) => node.textContent);
}

async function waitForHeading(words: string): Promise<void> {
  await panel.waitForFunction(
    `document.querySelector('#this-site h2')?.textContent.includes(${JSON.stringify(words)})`,
  );
}

describe('the list beside the page', () => {
  it('is opened from the popup, which closes', async (context) => {
    context.skip(at.driver.name === 'firefox', 'firefox-window.e2e.ts walks it there');
    await at.visit(bank);
    await at.bindingOf('kiefernbank.example', { state: 'to do' });
    const popup = await at.driver.openPopup(at.page);
    await popup.waitForSelector('#stay-beside');
    // The popup is gone before the key is up again.
    await pressKey(popup, '#stay-beside').catch(() => undefined);
    const isPanel = (target: Target): boolean =>
      target.url() === `${at.driver.origin}/sidepanel.html`;
    panel = await (await at.driver.browser.waitForTarget(isPanel, { timeout: 5000 })).asPage();
    await panel.waitForSelector('#this-site li[data-site="kiefernbank.example"]');
    expect(popup.isClosed()).toBe(true);
  });

  it('follows the tab in front', async (context) => {
    context.skip(at.driver.name === 'firefox', 'firefox-window.e2e.ts walks it there');
    await at.visit(article);
    await waitForHeading('harbourpost.example');
    await at.visit(bank);
    await waitForHeading('kiefernbank.example');
    const other = await at.driver.browser.newPage();
    await other.goto(article);
    await other.bringToFront();
    await waitForHeading('harbourpost.example');
    await other.close();
    await waitForHeading('kiefernbank.example');
  });

  it('shows what is found while it is open', async (context) => {
    context.skip(at.driver.name === 'firefox', 'firefox-window.e2e.ts walks it there');
    const profile = 'https://my.quillpost.example/settings/phone';
    at.put(profile, '<title>Security</title><h1>Security settings</h1><p>Codes go to 4155550134');
    await at.visit(profile);
    await panel.waitForSelector('#this-site li[data-site="quillpost.example"]');
    expect(await heading(panel)).toContain('quillpost.example');
  });

  it('can be used by anybody, and offers nothing that it already is', async (context) => {
    context.skip(at.driver.name === 'firefox', 'firefox-window.e2e.ts walks it there');
    expect(await panel.$('#stay-beside')).toBeNull();
    for (const theme of ['light', 'dark'] as const) {
      await wear(panel, theme);
      expect(await objections(panel, theme)).toEqual([]);
      await picture(panel, 'en', theme, 'beside');
    }
  });
});
