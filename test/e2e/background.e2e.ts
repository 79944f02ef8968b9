import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, openHarness } from './harness.ts';

const bank = 'https://www.kiefernbank.example/sicherheit';
let at: Harness;

beforeAll(async () => {
  at = await openHarness();
  await at.visit(bank);
  await at.bindingOf('kiefernbank.example', { state: 'to do' });
});
afterAll(() => at.close());

function withVersion(version: string): void {
  const file = path.join(at.driver.extensionFolder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, version }));
}

describe('a background that was ended', () => {
  it('is woken by a page and keeps both what was there and what is new', async () => {
    await at.driver.endBackground();
    await at.visit('https://cuenta.nimbo.example/recuperacion');
    await at.bindingOf('nimbo.example', { role: 'recovery' });
    await at.bindingOf('kiefernbank.example', { state: 'to do' });
  });

  it('loses nothing when it is ended while pages report', async () => {
    const numbers = Array.from({ length: 6 }, (_, index) => `site${index}.example`);
    for (const site of numbers) {
      at.put(
        `https://www.${site}/account`,
        '<title>Account</title><h1>Account security</h1><p>Your phone number: +1 415 555 0134</p>',
      );
    }
    for (const site of numbers) {
      await at.visit(`https://www.${site}/account`);
      if (at.driver.name === 'chromium') await at.driver.endBackground();
    }
    // A report on its way when the background ends is sent again by the next look at the page.
    for (const site of numbers) {
      await at.visit(`https://www.${site}/account`);
      // A page that is left before it was read is not lost: it was never reported.
      await at.bindingOf(site, { state: 'to do' });
    }
    await at.bindingOf('nimbo.example', { role: 'recovery' });
  });
});

describe('an extension that is updated while pages are open', () => {
  it('keeps its list and its permission', async () => {
    await at.visit(bank);
    await wait(500);
    withVersion('0.1.1');
    await at.driver.update();
    await wait(1500);
    await at.reconnect();
    await at.bindingOf('kiefernbank.example', { state: 'to do' });
    const { settings, accessGranted } = await at.overview();
    expect([settings.watchMode, accessGranted]).toEqual(['all', true]);
  });

  it('leaves the old script in the open page silent', async () => {
    await at.page.bringToFront();
    await at.page.evaluate(`for (let i = 0; i < 20; i += 1) {
      const line = document.createElement('p');
      line.textContent = 'Mobilnummer: +1 415 555 01' + (30 + i);
      document.querySelector('main').append(line);
    }`);
    await wait(1500);
    expect(at.pageErrors).toEqual([]);
  });

  it('reads pages that are opened after it', async () => {
    await at.visit('https://compte.paniervert.example/profil');
    await at.bindingOf('paniervert.example', { state: 'to do' });
    expect(at.pageErrors).toEqual([]);
  });
});
