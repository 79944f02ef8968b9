/**
 * Many tabs, many reports, a permission that goes and comes, an extension that is loaded anew,
 * no network. `npm run soak` runs the same with 500 tabs and 100,000 reports.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { type Page, TargetType } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeLines } from '../../scripts/lib/many.ts';
import { click } from '../../scripts/lib/page-steps.ts';
import { type Harness, openHarness, silence } from './harness.ts';
import { openScriptWorld, type ScriptWorld } from './script-world.ts';

const tabs = Number(process.env['UNBIND_TABS'] ?? 25);
const reports = Number(process.env['UNBIND_BROWSER_REPORTS'] ?? 500);
const lines = Number(process.env['UNBIND_LINES'] ?? 1_000);
/** What the flood limits let one tab say for long. */
const perSecond = 5;

let at: Harness;
const open: Page[] = [];

const siteOf = (index: number): string => `tab${index}.example`;
const addressOf = (index: number): string => `https://www.${siteOf(index)}/security`;

beforeAll(async () => {
  at = await openHarness();
  for (let index = 0; index < tabs; index += 1) {
    const number = index % 3 === 0 ? '+1 415 555 0134' : '+1 415 555 0135';
    at.put(
      addressOf(index),
      `<title>Account security</title><h1>Account security</h1><p>Your phone number for two-step verification: ${number}</p>`,
    );
  }
  await storeLines(at.control, lines);
}, 300_000);
afterAll(() => at.close());

const api = '(globalThis.browser ?? chrome)';

async function stored(site: string): Promise<boolean> {
  const found: unknown = await at.control.page.evaluate(
    `${api}.storage.local.get('site:${site}').then((all) => Object.keys(all).length > 0)`,
  );
  return found === true;
}

async function bytes(): Promise<number> {
  const size: unknown = await at.control.page.evaluate(
    `${api}.storage.local.get(null).then((all) => JSON.stringify(all).length)`,
  );
  return Number(size);
}

/** Megabytes in use by the background's own objects, after it was tidied. Chromium only. */
async function heap(): Promise<number | null> {
  const target = at.driver.browser
    .targets()
    .find((each) => each.type() === TargetType.SERVICE_WORKER);
  const session = await target?.createCDPSession().catch(() => undefined);
  if (session === undefined) return null;
  await session.send('HeapProfiler.enable').catch(() => undefined);
  await session.send('HeapProfiler.collectGarbage').catch(() => undefined);
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

describe(`${tabs} tabs`, () => {
  it('are opened, and each that shows the number is listed', async () => {
    const began = Date.now();
    for (let index = 0; index < tabs; index += 1) {
      const page = await at.driver.browser.newPage();
      open.push(page);
      await page.goto(addressOf(index), { waitUntil: 'load', timeout: 60_000 });
      // A page in the background is read when it is looked at.
      if (index % 3 === 0) {
        await page.bringToFront();
        await expect.poll(() => stored(siteOf(index)), { timeout: 30_000 }).toBe(true);
      }
    }
    console.log(
      `${at.driver.name}: ${tabs} tabs open after ${Date.now() - began} ms, beside ${lines} lines`,
    );
  }, 1_800_000);

  it(`report ${reports} times, and store and memory stay as they are`, async (context) => {
    context.skip(at.driver.name === 'firefox', 'only Chromium lets a test into the script’s world');
    const speaking = open.filter((_, index) => index % 3 === 0).slice(0, 100);
    const worlds: ScriptWorld[] = [];
    for (const page of speaking) worlds.push(await openScriptWorld(page));
    const each = Math.ceil(reports / worlds.length);
    const sizes: string[] = [];
    const heaps: number[] = [];
    const stages = 4;
    const began = Date.now();
    const firstSize = await bytes();
    for (let stage = 0; stage < stages; stage += 1) {
      await Promise.all(worlds.map((world) => world(speak(Math.ceil(each / stages)))));
      heaps.push((await heap()) ?? 0);
      sizes.push(String(await bytes()));
    }
    const seconds = (Date.now() - began) / 1000;
    console.log(
      `${each * worlds.length} reports of ${worlds.length} tabs in ${seconds.toFixed(0)} s; ` +
        `bytes ${firstSize}, then ${sizes.join(', ')}; heap MB ${heaps.map((mb) => mb.toFixed(1)).join(', ')}`,
    );
    // A few sightings more of each site that spoke, and then no more.
    expect(Number(sizes.at(-1)) - Number(sizes[1])).toBeLessThan(Math.max(20_000, firstSize / 10));
    expect(heaps.at(-1)).toBeLessThan((heaps[0] ?? 0) + 10);
    expect((await at.overview()).damaged).toEqual([]);
  }, 1_800_000);
});

/** In the content script's world: so many reports, as fast as a tab may; every tenth tells something new. */
function speak(count: number): string {
  return `(async () => {
    for (let said = 0; said < ${count}; said += 1) {
      const pattern = said % 20 === 10 ? '******0134' : '+14155550134';
      const candidate = { pattern, place: 'text', callingCode: null, role: 'two-step', reasons: [] };
      const report = { pageKind: 'security', cause: 'change', reasons: [], candidates: [candidate] };
      chrome.runtime.sendMessage({ type: 'scan-report', report }).catch(() => undefined);
      // Timers of tabs in the background ring once a second.
      if (said % ${perSecond} === ${perSecond - 1}) await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  })()`;
}

describe('a permission', () => {
  it('that is withdrawn stops the reading, and given back lets it go on', async () => {
    const site = 'later.example';
    const address = `https://www.${site}/security`;
    at.put(
      address,
      '<title>Account security</title><h1>Account security</h1><p>Your phone number: +1 415 555 0134</p>',
    );
    const permission = JSON.stringify({ origins: ['*://*/*'] });
    await at.control.page.evaluate(`${api}.permissions.remove(${permission})`);
    await at.visit(address);
    await silence();
    expect(await stored(site)).toBe(false);
    expect((await at.overview()).accessGranted).toBe(false);

    await at.driver.answerPermissionPrompts();
    await at.control.page.bringToFront();
    await at.control.page.evaluate(`(() => {
      const button = document.createElement('button');
      button.id = 'give-back';
      button.textContent = 'Give back';
      button.style = 'position: fixed; inset: 0 auto auto 0; z-index: 99';
      button.addEventListener('click', () => ${api}.permissions.request(${permission}));
      document.body.append(button);
    })()`);
    await click(at.control.page, '#give-back');
    await expect
      .poll(async () => (await at.overview()).accessGranted, { timeout: 15_000 })
      .toBe(true);
    await at.visit(address);
    await expect.poll(() => stored(site), { timeout: 15_000 }).toBe(true);
  });
});

describe('an extension that is loaded anew', () => {
  it(`over ${tabs} open tabs keeps its list, and reads them and what comes`, async () => {
    const before = (await at.overview()).bindings.length;
    await at.driver.update();
    await wait(2_000);
    await at.reconnect();
    expect((await at.overview()).bindings.length).toBe(before);
    expect(at.pageErrors).toEqual([]);
    const address = 'https://www.afterwards.example/security';
    at.put(
      address,
      '<title>Account security</title><h1>Account security</h1><p>Your phone number: +1 415 555 0134</p>',
    );
    await at.visit(address);
    await expect.poll(() => stored('afterwards.example'), { timeout: 15_000 }).toBe(true);
  }, 120_000);
});

describe('without a network', () => {
  it('the list is shown and worked with, as the extension needs none', async (context) => {
    context.skip(at.driver.name === 'firefox', 'automation of Firefox cannot cut the network');
    const page = await at.driver.openExtensionPage('options.html#list');
    await page.setOfflineMode(true);
    await at.control.page.setOfflineMode(true);
    await page.reload();
    await page.waitForSelector('#list li[data-binding]');
    const [line] = (await at.overview()).bindings;
    const moved = await at.control.ask({
      type: 'move-binding',
      bindingId: line?.id ?? '',
      action: 'keep',
      note: 'offline',
    });
    expect(moved).toEqual({ ok: true, value: null });
    await page.close();
    await at.control.page.setOfflineMode(false);
  });
});
