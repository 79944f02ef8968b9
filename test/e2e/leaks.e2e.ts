/** What leaves the extension: nothing into the network, the logs or a private window. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draft } from '../../scripts/lib/control.ts';
import { act } from '../../scripts/lib/visit.ts';
import { demoPages } from '../demo/expected.ts';
import { type Harness, inDays, newcomer, openHarness, silence } from './harness.ts';
import { openPart, press, row } from './list.ts';

const parts = ['list', 'safe', 'numbers', 'take', 'settings'];
/** Any of the number's own digits in a row, and words that only pages and notes hold. */
const secret = /4155550134|415[ -]555[ -]0134|7700900|grandmother/i;

interface Heard {
  readonly where: string;
  readonly what: string;
}

let at: Harness;
const asked: Heard[] = [];
const said: Heard[] = [];

/** Listens to everything that runs: the background, the extension's pages, and pages with its scripts in them. */
async function listenTo(target: Target): Promise<void> {
  const session = await target.createCDPSession().catch(() => null);
  if (session === null) return;
  const { origin } = at.driver;
  session.on('Network.requestWillBeSent', ({ request, documentURL, initiator }) => {
    // Its own documents and background, and whatever one of its scripts asked for in a page.
    const asker = `${target.url()} ${documentURL} ${JSON.stringify(initiator)}`;
    if (asker.includes(origin)) asked.push({ where: asker.slice(0, 200), what: request.url });
  });
  session.on('Network.webSocketCreated', ({ url }) => {
    if (target.url().startsWith(origin)) asked.push({ where: target.url(), what: url });
  });
  const say = (what: string): void => {
    said.push({ where: target.url(), what });
  };
  session.on('Runtime.consoleAPICalled', ({ args, type }) => {
    say(`${type}: ${args.map((each) => JSON.stringify(each.value ?? each.description)).join(' ')}`);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    say(`exception: ${JSON.stringify(exceptionDetails)}`);
  });
  session.on('Log.entryAdded', ({ entry }) => say(`noticed: ${entry.text}`));
  for (const domain of ['Network.enable', 'Runtime.enable', 'Log.enable'] as const) {
    await session.send(domain).catch(() => undefined);
  }
}

beforeAll(async () => {
  at = await openHarness({ ...newcomer, lastDay: inDays(7) });
  if (at.driver.name !== 'chromium') return;
  at.driver.browser.on('targetcreated', (target) => void listenTo(target));
  for (const target of at.driver.browser.targets()) await listenTo(target);
});
afterAll(() => at.close());

describe('a whole walk', () => {
  it('of the demo web, the list and every part of the full page', async () => {
    for (const { address, actions = [] } of demoPages) {
      await at.visit(address);
      await wait(400);
      for (const action of actions) await act(at.page, action);
      await wait(300);
    }
    for (const part of parts) {
      const page = await openPart(at, part);
      await wait(300);
      if (part === 'list') await press(page, row('kiefernbank.example'), 'changed');
      await page.close();
    }
    const { numbers } = await at.overview();
    await at.control.ask({
      type: 'add-binding',
      entry: {
        numberId: numbers[0]?.id ?? '',
        site: '',
        title: 'Grandmother’s alarm',
        checklistId: null,
        role: 'unknown',
        account: '',
        note: '',
      },
    });
    expect((await at.overview()).bindings.length).toBeGreaterThan(3);
  }, 180_000);

  it('asks the network for nothing on behalf of the extension', (context) => {
    context.skip(at.driver.name === 'firefox', 'only Chromium tells who asked');
    const foreign = asked.filter(({ what }) => !/^(?:chrome-extension|data|blob):/.test(what));
    console.log(
      `requests of the extension seen: ${asked.length}, of which to the network: ${foreign.length}`,
    );
    expect(asked.length).toBeGreaterThan(10);
    expect(foreign).toEqual([]);
  });

  it('asks the web for what its pages ask for, and nothing more', () => {
    const hosts = [...new Set(at.driver.server.requests.map(({ host }) => host))];
    const known = new Set(demoPages.map(({ address }) => new URL(address).host));
    const strange = hosts.filter((host) => !known.has(host) && !isBrowsersOwn(host));
    console.log(
      `${at.driver.name}: requests seen: ${at.driver.server.requests.length} to ${hosts.length} hosts`,
    );
    expect(strange.filter((host) => !host.endsWith('.example'))).toEqual([]);
    const texts = at.driver.server.requests.map(String);
    expect(texts.filter((text) => secret.test(decodeURIComponent(text)))).toEqual([]);
  });

  it('writes no number, note or text of a page into any log', async (context) => {
    context.skip(at.driver.name === 'firefox', 'only Chromium lets a test hear the background');
    await at.control.page.evaluate(`console.log('this is heard')`);
    await at.page.evaluate(`console.log('this as well')`);
    await expect
      .poll(() => said.filter(({ what }) => /this (?:is heard|as well)/.test(what)))
      .toHaveLength(2);
    expect(said.filter(({ what }) => secret.test(what))).toEqual([]);
    const { origin } = at.driver;
    const own = said.filter(({ where, what }) => where.startsWith(origin) || what.includes(origin));
    expect(own.filter(({ what }) => /^(?:error|warning|exception|noticed)/.test(what))).toEqual([]);
  });
});

function isBrowsersOwn(host: string): boolean {
  return /mozilla|firefox|google|gstatic|chromium/.test(host);
}

describe('a private window', () => {
  it('leaves nothing: the extension is not even there until the owner lets it', async (context) => {
    context.skip(at.driver.name === 'firefox', 'automation of Firefox has no private windows');
    await at.control.ask({ type: 'erase-everything' });
    await at.control.ask({ type: 'save-number', draft: draft('+1 415 555 0134') });
    await at.control.ask({ type: 'set-watch-mode', mode: 'all' });
    const hidden = await at.driver.browser.createBrowserContext();
    const page = await hidden.newPage();
    await page.goto('https://www.kiefernbank.example/sicherheit', { waitUntil: 'load' });
    await silence();
    expect((await at.overview()).bindings).toEqual([]);
    await hidden.close();
  });
});
