import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, openHarness, silence } from './harness.ts';
import { openScriptWorld } from './script-world.ts';

const bank = 'https://www.kiefernbank.example/sicherheit';
let at: Harness;

beforeAll(async () => {
  at = await openHarness();
  await at.visit(bank);
  await at.bindingOf('kiefernbank.example', { state: 'to do' });
});
afterAll(() => at.close());

async function stored(): Promise<unknown> {
  return at.control.page.evaluate('(globalThis.browser ?? chrome).storage.local.get(null)');
}

describe('a message that does not parse', () => {
  const nonsense: readonly unknown[] = [
    null,
    'erase-everything',
    {},
    { type: 'nonsense' },
    { type: 'move-binding', bindingId: 7, action: 'burn' },
    { type: 'save-number', draft: { number: 4155550134 } },
  ];

  it('from an extension page is refused and changes nothing', async () => {
    const before = await stored();
    for (const message of nonsense) {
      const answer: unknown = await at.control.page.evaluate(
        `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)})`,
      );
      expect(answer).toEqual({ ok: false, problem: 'malformed' });
    }
    expect(await stored()).toEqual(before);
  });

  it('from a page changes nothing and is not answered', async (context) => {
    context.skip(at.driver.name === 'firefox', 'only Chromium lets a test into the script’s world');
    const world = await openScriptWorld(at.page);
    const before = await stored();
    const report = {
      pageKind: 'account',
      cause: 'load',
      reasons: [],
      candidates: [{ pattern: 7 }],
    };
    const messages = [...nonsense, { type: 'scan-report', report }, { type: 'erase-everything' }];
    for (const message of messages) {
      const answer = await world(
        `chrome.runtime.sendMessage(${JSON.stringify(message)}).then((answer) => answer === undefined ? 'nothing' : 'an answer', () => 'nothing')`,
      );
      expect(answer).toBe('nothing');
    }
    await silence();
    expect(await stored()).toEqual(before);
  });
});

describe('the store', () => {
  it('is closed to the content script', async (context) => {
    context.skip(at.driver.name === 'firefox', 'Firefox cannot close it yet');
    const world = await openScriptWorld(at.page);
    const outcome = await world(
      `chrome.storage.local.get(null).then(() => 'open', () => 'closed')`,
    );
    expect(outcome).toBe('closed');
  });

  it('never hands the number to a page', async () => {
    const seen = await at.page.evaluate(
      'JSON.stringify([Object.keys(globalThis), document.documentElement.outerHTML])',
    );
    expect(String(seen)).not.toContain('14155550134');
  });
});

describe('a permission that is withdrawn', () => {
  it('stops the reading at once, says so, and leaves the list whole', async () => {
    const before = (await at.overview()).bindings;
    await at.control.page.evaluate(
      `(globalThis.browser ?? chrome).permissions.remove({ origins: ['*://*/*'] })`,
    );
    await at.visit('https://cuenta.nimbo.example/recuperacion');
    await silence();
    const { bindings, accessGranted } = await at.overview();
    expect(accessGranted).toBe(false);
    expect(bindings.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    const page = await at.driver.openExtensionPage('options.html#list');
    const notice = await page.waitForSelector('.notice-warning', { visible: true });
    expect(await notice?.evaluate((node) => node.textContent)).toMatch(/\S/);
    await page.waitForSelector('#list li[data-site="kiefernbank.example"]');
    await page.close();
  });
});
