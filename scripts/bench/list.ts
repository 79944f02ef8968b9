/** What a long list costs: the popup's first paint, and one more sighting. */
import { setTimeout as wait } from 'node:timers/promises';
import { TargetType } from 'puppeteer-core';
import type { Bench } from './bench.ts';

/** Milliseconds from the popup's document to the frame that shows its first row. */
export async function popupRun({ driver }: Bench): Promise<number> {
  const page = await driver.browser.newPage();
  await page.bringToFront();
  await page.evaluateOnNewDocument(`{
    const look = () => {
      if (document.querySelector('#list li[data-binding]') === null) requestAnimationFrame(look);
      else requestAnimationFrame(() => { globalThis.painted = performance.now(); });
    };
    requestAnimationFrame(look);
  }`);
  await page.goto(`${driver.origin}/popup.html`);
  await page.waitForFunction('globalThis.painted !== undefined', { timeout: 30_000 });
  const painted = Number(await page.evaluate('globalThis.painted'));
  await page.close();
  return painted;
}

/** Milliseconds from a page's report reaching the background until its match lies in the store. */
export async function recordRun({ driver, nextSite }: Bench): Promise<number> {
  const target = await driver.browser.waitForTarget(
    (each) => each.type() === TargetType.SERVICE_WORKER,
  );
  const worker = await target.worker();
  const site = nextSite();
  const report = {
    pageKind: 'security',
    cause: 'load',
    reasons: [],
    candidates: [
      {
        pattern: '+14155550134',
        place: 'text',
        callingCode: null,
        role: 'two-step',
        reasons: [],
      },
    ],
  };
  // An open page asks for the whole list after a change: that is no part of the next one.
  await wait(3000);
  const took: unknown = await worker?.evaluate(`new Promise((resolve, reject) => {
    const url = 'https://my.${site}/security';
    const start = performance.now();
    const see = (changes) => {
      if (!('site:${site}' in changes)) return;
      chrome.storage.onChanged.removeListener(see);
      resolve(performance.now() - start);
    };
    chrome.storage.onChanged.addListener(see);
    setTimeout(() => reject(new Error('nothing was stored')), 20000);
    const sender = { id: chrome.runtime.id, url, origin: 'https://my.${site}', frameId: 0,
      documentId: 'A', documentLifecycle: 'active', tab: { id: 1, url, incognito: false } };
    chrome.runtime.onMessage.dispatch(
      { type: 'scan-report', report: ${JSON.stringify(report)} }, sender, () => undefined);
  })`);
  return Number(took);
}
