/** The running product as it is pictured: a person who is in the middle of giving up a number. */
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Language } from '../../src/ui/text/languages.ts';
import { demoPages, demoPerson } from '../../test/demo/expected.ts';
import { demoSite } from '../../test/demo/site.ts';
import { stageExtension } from '../lib/build.ts';
import { type Control, openControl } from '../lib/control.ts';
import type { Driver } from '../lib/driver.ts';
import { launch } from '../lib/launch.ts';
import { startServer } from '../lib/server.ts';
import { visitDemoPage } from '../lib/visit.ts';
import { walkWelcome } from '../lib/welcome.ts';

export interface Stage {
  /** Of the browser, and so of the extension in it. */
  readonly language: Language;
  readonly driver: Driver;
  readonly control: Control;
  /** The tab that browses. */
  readonly page: Page;
  readonly close: () => Promise<void>;
}

const daysAhead = 23;
/** So many lines are done already: progress is easier to see than described. */
const changed = 3;

export async function setStage(language: Language): Promise<Stage> {
  const extensionFolder = await stageExtension('chromium');
  const server = await startServer(demoSite);
  const driver = await launch('chromium', {
    server,
    extensionFolder,
    headless: true,
    // A country for English alone: dates are written differently in each that speaks it.
    language: language === 'en' ? 'en-US' : language,
  });
  const lastDay = new Date(Date.now() + daysAhead * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const { page: welcome } = await walkWelcome(driver, {
    number: demoPerson.typed,
    country: demoPerson.country,
    replacement: demoPerson.replacementTyped,
    lastDay,
  });
  await welcome.close();
  const control = await openControl(driver);
  const page = await driver.browser.newPage();
  for (const demoPage of demoPages.filter(({ expect }) => expect.length > 0)) {
    await visitDemoPage(page, control, demoPage);
  }
  const { bindings } = await control.ask({ type: 'get-overview', tabId: null });
  const open = bindings.filter(({ state }) => state === 'to do').slice(-changed);
  for (const { id } of open) {
    await control.ask({ type: 'move-binding', bindingId: id, action: 'changed', note: '' });
  }
  return {
    language,
    driver,
    control,
    page,
    close: async () => {
      await driver.close();
      await server.close();
      rmSync(extensionFolder, { recursive: true, force: true });
    },
  };
}
