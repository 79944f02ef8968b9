/** What reading a page costs: the whole, its longest part, and beside what it is compared with. */
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { inRoot } from '../lib/root.ts';
import type { Bench } from './bench.ts';
import {
  accountPage,
  accountPageWith,
  articlePage,
  insertions,
  insertScript,
  walkScript,
} from './pages.ts';
import { type Cost, markEnd, traced } from './trace.ts';

/** The matcher of libphonenumber-js over the text that the page shows. */
export async function matcherScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { findPhoneNumbersInText } from 'libphonenumber-js/min';
        globalThis.match = (text) => findPhoneNumbersInText(text, 'US').length;`,
      resolveDir: inRoot(),
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** For what a reading leaves for later: it looks again at the fields, the last time after four seconds. */
const restMilliseconds = 4500;

export interface ScanRun {
  readonly scan: Cost;
  readonly walk: Cost;
  readonly matcher: Cost;
}

/** One visit, read to its end; then what it is compared with, on the same page. */
export async function scanRun(bench: Bench, elements: number): Promise<ScanRun> {
  const site = bench.nextSite();
  const address = `https://my.${site}/security`;
  bench.put(address, accountPage(elements));
  const page = await bench.driver.browser.newPage();
  await page.bringToFront();
  const costs = await traced(page, async () => {
    await page.goto(address, { waitUntil: 'load' });
    await bench.isListed(site);
    // The number stands above: what is read after it, and again later, belongs to the reading.
    await wait(restMilliseconds);
    await markEnd(page);
    await runScript(page, 'walk.js');
    await runScript(page, 'matcher.js');
    await page.evaluate('globalThis.text = document.body.innerText; 0');
    await runScript(page, 'match.js');
  });
  await page.close();
  return {
    scan: costs.withTimers(bench.isOwn),
    walk: costs.of((url) => url.endsWith('/walk.js')),
    matcher: costs.of((url) => url.endsWith('/match.js')),
  };
}

/** For a page that is slow to read and may list nothing: from its loading on. */
const slowRestMilliseconds = 4500;

/** What a page made to be slow costs beside a bare walk over it. */
export async function slowPageRun(bench: Bench, body: string): Promise<Omit<ScanRun, 'matcher'>> {
  const address = `https://my.${bench.nextSite()}/security`;
  bench.put(address, accountPageWith(body));
  const page = await bench.driver.browser.newPage();
  await page.bringToFront();
  const costs = await traced(page, async () => {
    await page.goto(address, { waitUntil: 'load' });
    await wait(slowRestMilliseconds);
    await markEnd(page);
    await runScript(page, 'walk.js');
  });
  await page.close();
  return {
    scan: costs.withTimers(bench.isOwn),
    walk: costs.of((url) => url.endsWith('/walk.js')),
  };
}

export async function ordinaryRun(bench: Bench): Promise<Cost> {
  const address = `https://www.${bench.nextSite()}/2026/the-line`;
  bench.put(address, articlePage(5000));
  const page = await bench.driver.browser.newPage();
  await page.bringToFront();
  const costs = await traced(page, async () => {
    await page.goto(address, { waitUntil: 'load' });
    for (let screen = 0; screen < 10; screen += 1) {
      await page.evaluate('scrollBy(0, innerHeight)');
      await wait(300);
    }
    await markEnd(page);
  });
  await page.close();
  return costs.withTimers(bench.isOwn);
}

/** For what is read of the last changes. */
const afterChangeMilliseconds = 3000;

/** Milliseconds for a thousand nodes, one a frame, on a page that has been read. */
export async function mutationRun(bench: Bench, elements: number): Promise<number> {
  const site = bench.nextSite();
  const address = `https://my.${site}/security`;
  bench.put(address, accountPage(elements));
  const page = await bench.driver.browser.newPage();
  await page.bringToFront();
  await page.goto(address, { waitUntil: 'load' });
  await bench.isListed(site);
  await wait(restMilliseconds);
  const costs = await traced(page, async () => {
    await page.evaluate(insertScript);
    // Asked from outside: a timer in the page would be taken for the extension's.
    while ((await page.evaluate('globalThis.inserted === true')) !== true) await wait(500);
    await wait(afterChangeMilliseconds);
    await markEnd(page);
  });
  await page.close();
  return (costs.withTimers(bench.isOwn).total * 1000) / insertions;
}

async function runScript(page: Page, name: string): Promise<void> {
  await page.addScriptTag({ url: `/${name}` });
}

export const comparedScripts: Readonly<Record<string, () => Promise<string>>> = {
  '/walk.js': () => Promise.resolve(walkScript),
  '/matcher.js': matcherScript,
  '/match.js': () => Promise.resolve('globalThis.matched = match(globalThis.text);'),
};
