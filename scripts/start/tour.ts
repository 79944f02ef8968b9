/** The main job without a person: welcome, permission, the demo pages, the list. */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { demoList, demoPages, demoPerson } from '../../test/demo/expected.ts';
import { demoSite } from '../../test/demo/site.ts';
import type { BrowserName } from '../browsers.ts';
import { stageExtension } from '../lib/build.ts';
import { answerOn, seeEverythingChanged, tickEverything } from '../lib/change-all.ts';
import { openControl } from '../lib/control.ts';
import { acceptFound, giveFile } from '../lib/import-page.ts';
import { launch } from '../lib/launch.ts';
import { inRoot } from '../lib/root.ts';
import { startServer } from '../lib/server.ts';
import { differences, visitDemoPage } from '../lib/visit.ts';
import { walkWelcome } from '../lib/welcome.ts';
import { checklist } from './checklist.ts';

const album = inRoot('.output/tour');
const daysAhead = 23;

function dayAhead(): string {
  const day = new Date(Date.now() + daysAhead * 24 * 60 * 60 * 1000);
  return day.toISOString().slice(0, 10);
}

async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  await page.screenshot({ path: path.join(album, `${name}.png`), fullPage });
}

/** Returns the exit code: 0 only where the list is as the demo pages should make it. */
export async function tour(name: BrowserName): Promise<number> {
  rmSync(album, { recursive: true, force: true });
  mkdirSync(album, { recursive: true });
  const extensionFolder = await stageExtension(name);
  const server = await startServer(demoSite);
  const driver = await launch(name, { server, extensionFolder, headless: true });
  try {
    console.log('Setting up a number on the welcome page…');
    const { page: welcome, clicks } = await walkWelcome(
      driver,
      {
        number: demoPerson.typed,
        country: demoPerson.country,
        replacement: demoPerson.replacementTyped,
        lastDay: dayAhead(),
      },
      (moment, page) => picture(page, moment === 'number' ? 'welcome' : `welcome-${moment}`),
    );
    await welcome.close();
    const control = await openControl(driver);
    const page = await driver.browser.newPage();
    for (const demoPage of demoPages) {
      console.log(`Visiting ${demoPage.title}…`);
      await visitDemoPage(page, control, demoPage);
    }
    await pictures(page);
    const overview = await control.ask({ type: 'get-overview', tabId: null });
    console.log(
      `\nA working watch after ${clicks} clicks. The list after ${demoPages.length} pages:\n`,
    );
    console.log(checklist(overview));
    const answer = await untilSafe(page);
    console.log(`\nScreenshots: ${path.relative(process.cwd(), album)}/*.png`);
    const wrong = differences(demoList, overview.bindings);
    for (const sentence of wrong) console.error(`Not as expected: ${sentence}`);
    return wrong.length === 0 && answer === 'yes' ? 0 : 1;
  } finally {
    await driver.close();
    await server.close();
    rmSync(extensionFolder, { recursive: true, force: true });
  }

  /** Changes every line, sees the sites show it, and asks whether the line can be cancelled. */
  async function untilSafe(page: Page): Promise<string> {
    const safe = await driver.openExtensionPage('options.html#safe');
    console.log(`\nSafe to cancel: ${await answerOn(safe, 'not yet')}`);
    await picture(safe, 'safe-not-yet', true);
    console.log('Changing the number everywhere, and saying so in the list…');
    const control = await openControl(driver);
    await tickEverything(driver, control);
    console.log(`Safe to cancel: ${await answerOn(safe, 'cannot know')}`);
    await picture(safe, 'safe-cannot-know', true);
    console.log('Opening the pages again…');
    for (const left of await seeEverythingChanged(driver, control, page)) {
      console.error(`Not verified: ${left}`);
    }
    const answer = await answerOn(safe, 'yes');
    console.log(`Safe to cancel: ${answer}`);
    await picture(safe, 'safe-yes', true);
    return answer;
  }

  async function pictures(page: Page): Promise<void> {
    const shown = demoPages[0];
    if (shown) await page.goto(shown.address);
    const popup = await driver.openPopup(page);
    await popup.waitForSelector('#list li[data-binding]', { visible: true });
    await picture(popup, 'popup');
    if (!popup.isClosed()) await popup.close();
    const list = await driver.openExtensionPage('options.html#list');
    await list.waitForSelector('#list li[data-binding]', { visible: true });
    await picture(list, 'list', true);
    await list.close();
    await findMore();
  }

  /** What a file of saved logins would bring; the list stays as the pages made it. */
  async function findMore(): Promise<void> {
    const page = await driver.openExtensionPage('options.html#import');
    await page.bringToFront();
    await giveFile(page, inRoot('test/fixtures/import/chrome-passwords.csv'));
    await picture(page, 'find-more');
    await acceptFound(page, 'none');
    await page.close();
  }
}
