import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, {
  type Browser,
  type Page,
  type Target,
  TargetType,
  type WebWorker,
} from 'puppeteer-core';
import { requireBrowser } from '../browsers.ts';
import { alarmSource, clockSource, ringMilliseconds } from './clock.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import type { WebServer } from './server.ts';

const everySite = '*://*/*';

function isBackground(target: Target): boolean {
  return (
    target.type() === TargetType.SERVICE_WORKER && target.url().startsWith('chrome-extension://')
  );
}

/** Closed and detached from, or it lives on. One that ends by itself meanwhile is as well ended. */
async function closeWorker(target: Target): Promise<void> {
  const worker = await target.worker().catch(() => null);
  await worker?.close().catch(() => undefined);
}

interface StartOptions {
  readonly server: WebServer;
  readonly extensions: readonly string[];
  readonly headless: boolean;
  readonly language: string;
  readonly timeZone?: string | undefined;
}

interface Started {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Chromium with a throwaway profile, for which the local server is the whole web. */
export async function startChromium(options: StartOptions): Promise<Started> {
  const { server, extensions, headless, language, timeZone } = options;
  const profile = mkdtempSync(path.join(tmpdir(), 'unbind-profile-'));
  const browser = await puppeteer.launch({
    executablePath: await requireBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: [...extensions],
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1100, height: 800 } : null,
    env: {
      ...process.env,
      LANGUAGE: language.replace('-', '_'),
      ...(timeZone !== undefined && { TZ: timeZone }),
    },
    args: [
      '--no-sandbox',
      '--no-first-run',
      `--lang=${language}`,
      // Many systems install the browser's own texts in English alone: pages are told all the same.
      `--accept-lang=${[...new Set([language, new Intl.Locale(language).language])].join(',')}`,
      `--host-resolver-rules=MAP *:443 127.0.0.1:${server.httpsPort},MAP *:80 127.0.0.1:${server.httpPort},EXCLUDE localhost`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Would describe every form to a service of the browser's maker.
      '--disable-features=AutofillServerCommunication',
    ],
  });
  return {
    browser,
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const { server, extensionFolder, headless, language = 'en-US', timeZone } = options;
  const extensions = [extensionFolder];
  const { browser, close } = await startChromium({
    server,
    extensions,
    headless,
    language,
    timeZone,
  });
  const downloads = mkdtempSync(path.join(tmpdir(), 'unbind-saved-'));
  const whole = await browser.target().createCDPSession();
  await whole.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const background = await browser.waitForTarget(isBackground, { timeout: 20_000 });
  const id = new URL(background.url()).host;
  const origin = `chrome-extension://${id}`;

  async function openExtensionPage(place: string): Promise<Page> {
    const page = await browser.newPage();
    if (offset !== null) await page.evaluateOnNewDocument(clockSource('globalThis', offset));
    await page.goto(`${origin}/${place}`);
    return page;
  }

  /** Milliseconds that the clock is ahead; null while it is the machine's own. */
  let offset: number | null = null;

  async function backgroundWorker(): Promise<WebWorker> {
    const target = await browser.waitForTarget(isBackground, { timeout: 5000 });
    const worker = await target.worker();
    if (worker === null) throw new Error('the background cannot be reached');
    return worker;
  }

  /** Wakes the background by a request that changes nothing, and sets its clock before any other. */
  async function wakeWithClock(): Promise<void> {
    if (offset === null) return;
    const page = await browser.newPage();
    await page.goto(`${origin}/options.html#settings`);
    await page.evaluate(`chrome.runtime.sendMessage({ type: 'get-backup', passphrase: null })`);
    await (await backgroundWorker()).evaluate(clockSource('globalThis', offset));
    await page.close();
  }

  return {
    name: 'chromium',
    browser,
    server,
    origin,
    extensionFolder,
    downloads,
    openExtensionPage,
    async pageOpenedOnInstall() {
      const isOwn = (target: Target): boolean =>
        target.url().startsWith(`${origin}/options.html#welcome`);
      const target = await browser.waitForTarget(isOwn, { timeout: 5000 }).catch(() => null);
      return (await target?.page()) ?? null;
    },
    async openPopup(over) {
      await over.bringToFront();
      await (await backgroundWorker()).evaluate('chrome.action.openPopup()');
      const isPopup = (target: Target): boolean => target.url() === `${origin}/popup.html`;
      return (await browser.waitForTarget(isPopup, { timeout: 5000 })).asPage();
    },
    async answerPermissionPrompts() {
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(
        `new Promise((resolve) => chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(everySite)}, resolve))`,
      );
      await page.close();
    },
    async endBackground() {
      const running = browser.targets().filter(isBackground);
      // A page that reports at this moment may start it again under the same target: once more.
      for (let attempt = 0; ; attempt += 1) {
        if (attempt === 20) throw new Error('the background does not end');
        const left = running.filter((target) => browser.targets().includes(target));
        if (left.length === 0) break;
        await Promise.all(left.map(closeWorker));
        await wait(attempt === 0 ? 50 : 500);
      }
      await wakeWithClock();
    },
    async setClock(at) {
      offset = at.getTime() - Date.now();
      const asleep = browser.targets().every((target) => !isBackground(target));
      if (asleep) await wakeWithClock();
      const worker = await backgroundWorker();
      await worker.evaluate(clockSource('globalThis', offset));
      await worker.evaluate(alarmSource('chrome'));
      await wait(ringMilliseconds);
    },
    async resetClock() {
      if (offset === null) return;
      offset = null;
      await (await backgroundWorker()).evaluate(clockSource('globalThis', 0));
    },
    async update() {
      await browser.installExtension(extensionFolder);
    },
    async close() {
      await close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
