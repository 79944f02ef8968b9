/** A browser with the built extension, the local web, and a person who may have been through the welcome. */
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import { stageExtension } from '../../scripts/lib/build.ts';
import { type Control, openControl } from '../../scripts/lib/control.ts';
import type { Driver } from '../../scripts/lib/driver.ts';
import { launch } from '../../scripts/lib/launch.ts';
import { startServer } from '../../scripts/lib/server.ts';
import { type Newcomer, walkWelcome } from '../../scripts/lib/welcome.ts';
import type { BindingView, Overview } from '../../src/contract/views.ts';
import { demoPerson } from '../demo/expected.ts';
import { demoSite } from '../demo/site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browserName: BrowserName;
  }
}

export const newcomer: Newcomer = {
  number: demoPerson.typed,
  country: demoPerson.country,
  replacement: demoPerson.replacementTyped,
};

export interface Harness {
  readonly driver: Driver;
  readonly control: Control;
  /** The tab that browses. */
  readonly page: Page;
  /** Errors that nothing caught, in any page that was browsed. */
  readonly pageErrors: readonly string[];
  /** Puts a page of a test's own at an address. */
  readonly put: (address: string, body: string) => void;
  /** Opens an address in the tab in front. */
  readonly visit: (address: string) => Promise<void>;
  readonly overview: () => Promise<Overview>;
  /** The binding of a site, once it is as wanted; fails with what there is instead. */
  readonly bindingOf: (site: string, wanted: Partial<BindingView>) => Promise<BindingView>;
  /** Opens the page that speaks to the background anew, as after an update. */
  readonly reconnect: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * `person` null leaves the extension as it is after its installation. `alter` may change
 * the test's own copy of the build before the browser takes it.
 */
export async function openHarness(
  person: Newcomer | null = newcomer,
  alter: (extensionFolder: string) => void = () => undefined,
): Promise<Harness> {
  const name = inject('browserName');
  const extensionFolder = await stageExtension(name);
  alter(extensionFolder);
  const own = new Map<string, string>();
  const server = await startServer((url) => {
    const body = own.get(url.origin + url.pathname);
    return body === undefined ? demoSite(url) : { body };
  });
  // Days end where the tests say, wherever they are run.
  const driver = await launch(name, { server, extensionFolder, headless: true, timeZone: 'UTC' });
  if (person !== null) await (await walkWelcome(driver, person)).page.close();
  let control = await openControl(driver);
  const page = await driver.browser.newPage();
  const pageErrors: string[] = [];
  page.on('pageerror', (error) => pageErrors.push(String(error)));
  const overview = (): Promise<Overview> => control.ask({ type: 'get-overview', tabId: null });

  return {
    driver,
    get control() {
      return control;
    },
    page,
    pageErrors,
    put: (address, body) => {
      own.set(address, `<!doctype html><html lang="en"><meta charset="utf-8">${body}</html>`);
    },
    visit: async (address) => {
      await page.bringToFront();
      await page.goto(address, { waitUntil: 'load' });
    },
    overview,
    bindingOf: async (site, wanted) => {
      const until = Date.now() + 8000;
      for (;;) {
        const { bindings } = await overview();
        const found = bindings.find((binding) => binding.site === site && agrees(binding, wanted));
        if (found) return found;
        if (Date.now() > until) {
          const instead = bindings
            .slice(0, 20)
            .map((each) => `${each.site} ${each.role} ${each.state}`);
          throw new Error(`no ${site} ${JSON.stringify(wanted)}; the list: ${instead.join(', ')}`);
        }
        await wait(100);
      }
    },
    reconnect: async () => {
      control = await openControl(driver);
    },
    close: async () => {
      await driver.close();
      await server.close();
      rmSync(extensionFolder, { recursive: true, force: true });
    },
  };
}

function agrees(binding: BindingView, wanted: Partial<BindingView>): boolean {
  return Object.entries(wanted).every(
    ([key, value]) => binding[key as keyof BindingView] === value,
  );
}

/** The day that comes so many days from now, `2026-12-31`. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** Long enough for a reading that must find nothing. */
export async function silence(): Promise<void> {
  await wait(1500);
}
