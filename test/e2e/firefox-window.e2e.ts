/** What Firefox itself shows of Unbind: its question, the button with its panel, the sidebar. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type FirefoxWindow, openFirefoxWindow } from '../../scripts/lib/firefox-window.ts';
import { pressKey } from '../../scripts/lib/page-steps.ts';
import { inRoot } from '../../scripts/lib/root.ts';
import { walkWelcome } from '../../scripts/lib/welcome.ts';
import { type Harness, newcomer, openHarness } from './harness.ts';

const bank = 'https://www.kiefernbank.example/sicherheit';
const article = 'https://www.harbourpost.example/2026/the-line-that-never-rings';
const question = `PopupNotifications.panel.state === 'open' && PopupNotifications.panel.firstElementChild`;
const button = `document.getElementById('unbind_unbind_example-BAP')`;
const popup = `document.querySelector('.webextension-popup-browser')`;
const sidebar = `document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')`;

function mayReadAll(page: Page): Promise<unknown> {
  return page.evaluate(`browser.permissions.contains({ origins: ['*://*/*'] })`);
}

async function keepPicture(name: string, window: FirefoxWindow): Promise<void> {
  mkdirSync(inRoot('.output', 'screens'), { recursive: true });
  writeFileSync(inRoot('.output', 'screens', `firefox-window-${name}.png`), await window.picture());
}

describe.runIf(inject('browserName') === 'firefox')('in the window of Firefox', () => {
  let at: Harness;
  let window: FirefoxWindow;

  beforeAll(async () => {
    at = await openHarness(null);
    window = await openFirefoxWindow(at.driver.browser);
    // Elsewhere in these tests the browser's questions are answered without being asked.
    await window.evaluate(
      `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', true)`,
    );
  });
  afterAll(() => at.close());

  it('its own question is asked, may be refused, and is asked again', async () => {
    const walk = walkWelcome(at.driver, newcomer);
    await window.waitFor(question);
    await keepPicture('question', window);
    await window.evaluate(`(${question}).secondaryButton.click()`);
    const welcome = await at.driver.pageOpenedOnInstall();
    if (welcome === null) throw new Error('The welcome page is gone.');
    await welcome.waitForSelector('.problem');
    expect(await mayReadAll(welcome)).toBe(false);
    await pressKey(welcome, '#watch-all');
    await window.waitFor(question);
    await window.evaluate(`(${question}).button.click()`);
    await walk;
    expect(await mayReadAll(welcome)).toBe(true);
    await welcome.close();
  });

  it('the button in the toolbar counts, and its panel shows the list', async () => {
    await window.evaluate(
      `CustomizableUI.addWidgetToArea('unbind_unbind_example-browser-action', 'nav-bar')`,
    );
    await at.visit(bank);
    await at.bindingOf('kiefernbank.example', { state: 'to do' });
    await window.waitFor(`${button}.getAttribute('badge') === '1'`);
    await window.evaluate(`${button}.click()`);
    await window.waitFor(popup);
    await expect.poll(() => window.textOf(popup)).toContain('kiefernbank.example');
    await window.evaluate(`${popup}.closest('panel').hidePopup()`);
  });

  it('the sidebar opens from the list, and follows the tab in front', async () => {
    const list = await at.driver.openPopup(at.page);
    await pressKey(list, '#stay-beside').catch(() => undefined);
    await window.waitFor(
      `SidebarController.isOpen && SidebarController.currentID === 'unbind_unbind_example-sidebar-action'`,
    );
    await at.visit(bank);
    await expect.poll(() => window.textOf(sidebar)).toContain('On kiefernbank.example');
    await at.visit(article);
    await expect.poll(() => window.textOf(sidebar)).toContain('On harbourpost.example');
    await at.visit(bank);
    await expect.poll(() => window.textOf(sidebar)).toContain('On kiefernbank.example');
    await keepPicture('light', window);
  });

  it('button and sidebar are seen on dark as well', async () => {
    await window.evaluate(`(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const theme = await AddonManager.getAddonByID('firefox-compact-dark@mozilla.org');
      await theme.enable();
    })()`);
    await window.waitFor(`matchMedia('(prefers-color-scheme: dark)').matches`);
    await keepPicture('dark', window);
    expect(at.pageErrors).toEqual([]);
  });
});
