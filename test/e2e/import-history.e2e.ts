import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { acceptFound, whatCame } from '../../scripts/lib/import-page.ts';
import { click, pressKey } from '../../scripts/lib/page-steps.ts';
import { type Harness, newcomer, openHarness } from './harness.ts';
import { openPart, textOf } from './list.ts';

const firefox = inject('browserName') === 'firefox';
let at: Harness;
let page: Page;

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
}

/** Nothing can press Chromium's prompt: there the permission is given from the beginning. */
function grantHistory(folder: string): void {
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  manifest.permissions.push(...manifest.optional_permissions);
  manifest.optional_permissions = [];
  writeFileSync(file, JSON.stringify(manifest));
}

beforeAll(async () => {
  at = await openHarness(newcomer, firefox ? undefined : grantHistory);
  for (const address of ['https://www.paypal.com/home', 'https://private-club.example/members']) {
    at.put(address, '<title>Home</title><p>Welcome</p>');
    await at.visit(address);
    await at.visit(address);
  }
  page = await openPart(at, 'import');
});
afterAll(() => at.close());

function mayRead(): Promise<unknown> {
  return page.evaluate(
    `(globalThis.browser ?? chrome).permissions.contains({ permissions: ['history'] })`,
  );
}

async function stored(): Promise<string> {
  return String(
    await page.evaluate(
      '(globalThis.browser ?? chrome).storage.local.get(null).then((all) => JSON.stringify(all))',
    ),
  );
}

describe('the browsing history', () => {
  it.runIf(firefox)('is not readable before its button is pressed', async () => {
    expect(await mayRead()).toBe(false);
    expect(await page.$('#history-give-back')).toBeNull();
  });

  it('offers known services to check, ticks none, and stores nothing', async () => {
    const before = await stored();
    await click(page, '#import-history');
    expect(await whatCame(page)).toBe('found');
    expect(await textOf(page, '[data-group="check"]')).toMatch(/paypal\.com.*visited \d+ times/);
    expect(await page.$eval('#import-found', (found) => found.textContent)).not.toContain('club');
    expect(await page.$eval('#accept-proposals', (node) => node.hasAttribute('disabled'))).toBe(
      true,
    );
    expect(await stored()).toBe(before);
  });

  it('is kept of what is accepted only: that the service is used, not when or how often', async () => {
    await acceptFound(page, ['paypal.com']);
    const paypal = await at.bindingOf('paypal.com', { state: 'to do', certainty: 'possible' });
    expect(paypal.sources).toEqual(['history']);
    expect(paypal.reasons.map(({ code }) => code)).toEqual(['service-uses-phone', 'found-history']);
    expect(await stored()).not.toContain('private-club');
  });

  it.runIf(firefox)('is given back with one press', async () => {
    await page.waitForSelector('#history-give-back');
    await pressKey(page, '#history-give-back');
    await expect.poll(mayRead).toBe(false);
    expect(await page.$('#history-give-back')).toBeNull();
  });

  it('asks no more about what is on the list', async () => {
    await pressKey(page, '#import-again');
    await click(page, '#import-history');
    expect(await whatCame(page)).toBe('found');
    expect(await page.$('li[data-proposal][data-site="paypal.com"]')).toBeNull();
  });
});
