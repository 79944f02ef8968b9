/** A browser with the built extension, a person's number in it, and a web of measured pages. */
import { setTimeout as wait } from 'node:timers/promises';
import { launchChromium } from '../lib/chromium.ts';
import { type Control, draft, openControl } from '../lib/control.ts';
import type { Driver } from '../lib/driver.ts';
import { type Reply, startServer } from '../lib/server.ts';
import { grantAllSites } from '../lib/welcome.ts';
import { comparedScripts } from './scan.ts';

export interface Bench {
  readonly driver: Driver;
  readonly control: Control;
  /** A site that no run before has opened. */
  readonly nextSite: () => string;
  readonly put: (address: string, body: string) => void;
  readonly isListed: (site: string) => Promise<void>;
  /** Whether a script is the extension's. */
  readonly isOwn: (url: string) => boolean;
  readonly close: () => Promise<void>;
}

export async function openBench(extensionFolder: string): Promise<Bench> {
  const pages = new Map<string, string>();
  const scripts = new Map<string, string>();
  for (const [place, source] of Object.entries(comparedScripts)) scripts.set(place, await source());
  const server = await startServer((url): Reply | null => {
    const script = scripts.get(url.pathname);
    if (script !== undefined) return { body: script, contentType: 'text/javascript' };
    const body = pages.get(url.href);
    return body === undefined ? null : { body };
  });
  const driver = await launchChromium({ server, extensionFolder, headless: true });
  await grantAllSites(driver);
  const control = await openControl(driver);
  await control.ask({ type: 'save-number', draft: draft('+14155550134') });
  // The page that speaks to the background must not work while something is measured.
  await control.page.goto(`${driver.origin}/options.html#settings`);
  let sites = 0;
  return {
    driver,
    control,
    nextSite: () => {
      sites += 1;
      return `measured${sites}.example`;
    },
    put: (address, body) => {
      pages.clear();
      pages.set(address, body);
    },
    isListed: async (site) => {
      const key = `site:${site}`;
      for (let tries = 0; tries < 300; tries += 1) {
        const found: unknown = await control.page.evaluate(
          `chrome.storage.local.get('${key}').then((all) => '${key}' in all)`,
        );
        if (found === true) return;
        await wait(100);
      }
      throw new Error(`${site} was read and not listed`);
    },
    isOwn: (url) => url.startsWith(driver.origin),
    async close() {
      await driver.close();
      await server.close();
    },
  };
}
