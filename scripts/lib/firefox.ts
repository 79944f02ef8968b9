import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Page } from 'puppeteer-core';
import { requireBrowser } from '../browsers.ts';
import { alarmSource, clockSource, ringMilliseconds } from './clock.ts';
import type { Driver, LaunchOptions } from './driver.ts';

const extensionId = 'unbind@unbind.example';
/** Fixed, so that the extension's own pages have an address known beforehand. */
const uuid = '11111111-2222-4333-8444-555555555555';
/** After so long without work Firefox ends the background by itself. */
const idleMilliseconds = 1500;

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const { server, extensionFolder, headless, language = 'en-US', timeZone } = options;
  const downloads = mkdtempSync(path.join(tmpdir(), 'unbind-saved-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await requireBrowser('firefox'),
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1100, height: 800 } : null,
    ...(timeZone !== undefined && { env: { ...process.env, TZ: timeZone } }),
    // Without it Firefox refuses to be sent to moz-extension: addresses.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${server.httpsPort};80=${server.httpPort}`,
      'extensions.background.idle.timeout': idleMilliseconds,
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.alwaysOpenPanel': false,
      'intl.accept_languages': `${language}, en`,
      // The browser's own services would land on the test server.
      'services.settings.server': 'data:,',
      'browser.safebrowsing.downloads.enabled': false,
      'network.captive-portal-service.enabled': false,
    },
  });
  await browser.installExtension(extensionFolder);
  const origin = `moz-extension://${uuid}`;

  async function openExtensionPage(place: string): Promise<Page> {
    const page = await browser.newPage();
    if (offset !== null) await page.evaluateOnNewDocument(clockSource('globalThis', offset));
    // Never resolves for an extension's page, although the page does load.
    page.goto(`${origin}/${place}`, { timeout: 0 }).catch(() => undefined);
    const until = Date.now() + 20_000;
    while (!(await isLoaded(page))) {
      if (Date.now() > until) throw new Error(`${place} of the extension did not load`);
      await wait(50);
    }
    return page;
  }

  let offset: number | null = null;
  let keeper: Page | null = null;

  /**
   * A page of the extension that sets the background's clock, and holds the
   * background awake: one that came back by itself would have the machine's clock.
   */
  async function holdClock(): Promise<void> {
    if (offset === null) return;
    keeper ??= await openExtensionPage('options.html#settings');
    await keeper.evaluate(`(async () => {
      clearInterval(globalThis.holding);
      const hold = async () => {
        const background = await browser.runtime.getBackgroundPage();
        if (background.clockOffset !== ${offset}) ${clockSource('background', offset)};
        background.clockOffset = ${offset};
        await background.browser.runtime.getPlatformInfo();
      };
      await hold();
      globalThis.holding = setInterval(hold, 250);
    })()`);
  }

  async function isLoaded(page: Page): Promise<boolean> {
    try {
      const loaded: unknown = await page.evaluate(
        `location.href.startsWith(${JSON.stringify(origin)}) && document.readyState === 'complete'`,
      );
      return loaded === true;
    } catch {
      // Between two documents there is nothing that could answer.
      return false;
    }
  }

  return {
    name: 'firefox',
    browser,
    server,
    origin,
    extensionFolder,
    downloads,
    openExtensionPage,
    async pageOpenedOnInstall() {
      for (const page of await browser.pages()) {
        const address: unknown = await page.evaluate('location.href');
        if (String(address).startsWith(`${origin}/options.html#welcome`)) return page;
      }
      return null;
    },
    // The panel itself is no page (firefox-window.ts).
    openPopup: () => openExtensionPage('popup.html'),
    // The preference above answers them.
    answerPermissionPrompts: () => Promise.resolve(),
    async endBackground() {
      await keeper?.evaluate('clearInterval(globalThis.holding)');
      await wait(idleMilliseconds + 1500);
      await holdClock();
    },
    async setClock(at) {
      offset = at.getTime() - Date.now();
      await holdClock();
      await keeper?.evaluate(clockSource('globalThis', offset));
      await keeper?.evaluate(alarmSource('browser'));
      await wait(ringMilliseconds);
    },
    async resetClock() {
      if (offset === null) return;
      offset = 0;
      await holdClock();
      await keeper?.evaluate('clearInterval(globalThis.holding)');
      offset = null;
    },
    async update() {
      await browser.installExtension(extensionFolder);
    },
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
