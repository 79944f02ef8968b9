/** Whatever a page is, reading it throws nothing, holds nothing up, and finds what is there. */
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badPages } from './bad-pages.ts';
import { type Harness, openHarness } from './harness.ts';
import { longestOwnCall, startTrace } from './own-calls.ts';

/** A long task, as browsers count them: below it a page is not felt to stand still. */
const longestTask = 50;

let at: Harness;
let session: CDPSession | null = null;
const complaints: string[] = [];

const isSoak = process.env['UNBIND_SOAK'] === '1';
const pages = badPages.filter(({ long }) => isSoak || long !== true);

const siteOf = (name: string): string => `bad-${name}.example`;
const addressOf = (name: string): string => `https://www.${siteOf(name)}/security`;

beforeAll(async () => {
  at = await openHarness();
  const replies = new Map(pages.map(({ name, reply }) => [addressOf(name), reply]));
  at.driver.server.serve((url) => replies.get(url.origin + url.pathname) ?? null);
  if (at.driver.name === 'chromium') {
    session = await at.page.createCDPSession();
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      complaints.push(JSON.stringify(exceptionDetails));
    });
    session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
      complaints.push(`${type} ${JSON.stringify(args)} ${JSON.stringify(stackTrace)}`);
    });
    await session.send('Runtime.enable');
  }
});
afterAll(() => at.close());

async function isListed(site: string): Promise<boolean> {
  const key = `site:${site}`;
  const found: unknown = await at.control.page.evaluate(
    `(globalThis.browser ?? chrome).storage.local.get('${key}').then((all) => '${key}' in all)`,
  );
  return found === true;
}

describe('a page of the kind', () => {
  it.each(pages)(
    '$name',
    async ({ name, listed, timed, lasts = 500, budget = longestTask }) => {
      const timing = isSoak || timed === true ? session : null;
      const stop = timing === null ? null : await startTrace(timing);
      let longest = 0;
      try {
        // A page that is a download or never ends its loading is looked at as far as it came.
        await at.page.bringToFront();
        await at.page
          .goto(addressOf(name), { waitUntil: 'load', timeout: 30_000 })
          .catch(() => undefined);
        await wait(lasts);
        if (listed === true) {
          await expect.poll(() => isListed(siteOf(name)), { timeout: 20_000 }).toBe(true);
        }
      } finally {
        if (stop !== null) longest = longestOwnCall(await stop(), at.driver.origin);
        if (stop !== null)
          console.log(`${name}: longest call of the extension ${longest.toFixed(1)} ms`);
      }
      expect(longest).toBeLessThan(budget);
      expect(complaints.filter((each) => each.includes(at.driver.origin))).toEqual([]);
      expect(at.pageErrors.filter((each) => each.includes('-extension:'))).toEqual([]);
    },
    90_000,
  );
});

it('and afterwards the extension works as before', async () => {
  const { bindings, damaged } = await at.overview();
  expect(damaged).toEqual([]);
  expect(bindings.length).toBeGreaterThanOrEqual(pages.filter(({ listed }) => listed).length);
});
