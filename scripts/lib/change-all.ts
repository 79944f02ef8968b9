/** The second half of the main job: every line is changed, and the sites show it. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { changedDemoSite, changedVisits } from '../../test/demo/changed.ts';
import type { Control } from './control.ts';
import type { Driver } from './driver.ts';
import { click, pressKey } from './page-steps.ts';
import { bindingsOf } from './visit.ts';

const patience = 6000;

/** Says in the list, line by line, that it was changed; what only could be the person's is confirmed first. */
export async function tickEverything(driver: Driver, control: Control): Promise<void> {
  const list = await driver.openExtensionPage('options.html#list');
  await list.bringToFront();
  for (const [state, action] of [
    ['suspected', 'confirm'],
    ['to do', 'changed'],
  ] as const) {
    for (const { id } of (await bindingsOf(control)).filter((each) => each.state === state)) {
      const row = `#list li[data-binding="${id}"]`;
      await list.waitForSelector(`${row}[data-state="${state}"]`);
      await pressKey(list, `${row} button[data-action="${action}"]`);
      await list.waitForSelector(`${row}:not([data-state="${state}"])`);
    }
  }
  await list.close();
}

/** Opens the places again after the change. Returns the sites that still are not verified. */
export async function seeEverythingChanged(
  driver: Driver,
  control: Control,
  page: Page,
): Promise<string[]> {
  driver.server.serve(changedDemoSite);
  for (const { address, clicks } of changedVisits) {
    await page.bringToFront();
    await page.goto(address, { waitUntil: 'load' });
    await wait(400);
    for (const selector of clicks) await click(page, selector);
    const { hostname } = new URL(address);
    const until = Date.now() + patience;
    // Some pages show what they have only after a while.
    while ((await unverified(control, hostname)).length > 0 && Date.now() < until) await wait(100);
  }
  return unverified(control, null);
}

/** Lines of the host's site that no page has shown to be changed; of all where null. */
async function unverified(control: Control, hostname: string | null): Promise<string[]> {
  return (await bindingsOf(control))
    .filter(({ state }) => state !== 'verified')
    .filter(({ site }) => hostname === null || hostname.endsWith(site))
    .map(({ site, role, state }) => `${site}, ${role}, ${state}`);
}

/** The answer that the page shows, once it is this one or after a while. */
export async function answerOn(safe: Page, wanted: string): Promise<string> {
  await safe.bringToFront();
  await safe
    .waitForSelector(`#safe-answer[data-answer="${wanted}"]`, { timeout: patience })
    .catch(() => undefined);
  return safe.$eval('#safe-answer', (node) => node.getAttribute('data-answer') ?? 'none');
}
