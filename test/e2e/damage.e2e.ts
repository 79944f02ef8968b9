import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, openHarness } from './harness.ts';

let at: Harness;

beforeAll(async () => {
  at = await openHarness();
  for (const address of [
    'https://www.kiefernbank.example/sicherheit',
    'https://cuenta.nimbo.example/recuperacion',
  ]) {
    await at.visit(address);
    await at.bindingOf(new URL(address).host.split('.').slice(-2).join('.'), {});
  }
});
afterAll(() => at.close());

async function spoil(records: Record<string, unknown>): Promise<void> {
  await at.control.page.evaluate(
    `(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(records)})`,
  );
}

async function stored(): Promise<Record<string, unknown>> {
  const all: unknown = await at.control.page.evaluate(
    '(globalThis.browser ?? chrome).storage.local.get(null)',
  );
  return all as Record<string, unknown>;
}

describe('a damaged record', () => {
  it('is named, and the rest of the list works', async () => {
    await spoil({ 'site:kiefernbank.example': { version: 1, items: 'lost' } });
    const { bindings, damaged } = await at.overview();
    expect(damaged.map(({ key }) => key)).toEqual(['site:kiefernbank.example']);
    expect(bindings.map(({ site }) => site)).toEqual(['nimbo.example']);
    const page = await at.driver.openExtensionPage('options.html#list');
    await page.waitForSelector('#list li[data-site="nimbo.example"]');
    const text = await page.$eval('body', (body) => body.textContent);
    expect(text).toContain('kiefernbank.example');
    await page.close();
  });

  it('is set aside whole before anything is written in its place', async () => {
    await at.visit('https://www.kiefernbank.example/sicherheit');
    await at.bindingOf('kiefernbank.example', { state: 'to do' });
    const aside = Object.entries(await stored()).filter(([key]) => key.startsWith('aside:'));
    expect(aside).toHaveLength(1);
    expect(aside[0]?.[1]).toEqual({ version: 1, items: 'lost' });
    expect((await at.overview()).damaged).toHaveLength(1);
  });

  it('of the numbers or the settings does not stop the list', async () => {
    await spoil({ numbers: 'gone', settings: [7] });
    const { bindings, damaged } = await at.overview();
    expect(damaged.map(({ key }) => key)).toEqual(expect.arrayContaining(['numbers', 'settings']));
    expect(bindings.map(({ site }) => site).sort()).toEqual([
      'kiefernbank.example',
      'nimbo.example',
    ]);
    const page = await at.driver.openExtensionPage('options.html#list');
    await page.waitForSelector('body main, body [role=main]');
    await page.close();
  });

  it('is still there after the background was ended', async () => {
    await at.driver.endBackground();
    expect((await at.overview()).damaged.length).toBeGreaterThanOrEqual(3);
  });
});

describe('an empty store', () => {
  it('is a fresh start', async () => {
    await at.control.ask({ type: 'erase-everything' });
    const { numbers, bindings, damaged, settings } = await at.overview();
    expect([numbers, bindings, damaged, settings.watchMode]).toEqual([[], [], [], null]);
    expect(await stored()).toEqual({});
  });
});
