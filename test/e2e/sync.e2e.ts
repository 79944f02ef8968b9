import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { find, pressKey } from '../../scripts/lib/page-steps.ts';
import { type Harness, newcomer, openHarness } from './harness.ts';
import { openPart, secondStep, textOf } from './list.ts';

const site = 'quillbank.example';
let at: Harness;

beforeAll(async () => {
  at = await openHarness(newcomer);
  at.put(`https://my.${site}/security`, secondStep('+1 415 555 0134'));
  await at.visit(`https://my.${site}/security`);
  await at.bindingOf(site, { state: 'to do' });
});
afterAll(() => at.close());

async function turnSwitch(settings: Page): Promise<void> {
  await (await find(settings, '#sync-on')).press(' ');
}

function synced(): Promise<Record<string, unknown>> {
  return at.control.page.evaluate(
    '(globalThis.browser ?? chrome).storage.sync.get(null)',
  ) as Promise<Record<string, unknown>>;
}

describe('the list on other devices', () => {
  it('is told to the browser’s sync by a switch, and by nothing before', async () => {
    expect(await synced()).toEqual({});
    const settings = await openPart(at, 'settings');
    await turnSwitch(settings);
    expect(await textOf(settings, '#sync-done')).toMatch(/In step/);
    const told = await synced();
    expect(Object.keys(told)).toContain('numbers');
    expect(JSON.stringify(told)).not.toContain('4155550134');
    await settings.close();
  });

  it('comes into a profile that was emptied, once it knows the number', async () => {
    const copy = JSON.stringify(await synced());
    await at.control.ask({ type: 'erase-everything' });
    await at.control.page.evaluate(`(globalThis.browser ?? chrome).storage.sync.set(${copy})`);
    const settings = await openPart(at, 'settings');
    await turnSwitch(settings);
    expect(await textOf(settings, '.sync-unknown')).toMatch(/0134/);
    expect((await at.overview()).bindings).toEqual([]);
    const draft = {
      id: null,
      number: '+1 415 555 0134',
      country: null,
      label: '',
      replacement: '',
      replacementCountry: null,
      lastDay: null,
    };
    await at.control.ask({ type: 'save-number', draft });
    // Switched on anew it looks at once; by itself within the minute.
    await at.control.ask({ type: 'set-sync', on: true, removeCopy: false });
    await at.bindingOf(site, { state: 'to do' });
    await settings.close();
  });

  it('is taken out of the account by one button', async () => {
    const settings = await openPart(at, 'settings');
    await turnSwitch(settings);
    await pressKey(settings, '#sync-remove');
    await expect.poll(synced, { timeout: 10_000 }).toEqual({});
    await settings.waitForFunction(`document.querySelector('#sync-remove') === null`);
    await at.bindingOf(site, { state: 'to do' });
    await settings.close();
  });
});
