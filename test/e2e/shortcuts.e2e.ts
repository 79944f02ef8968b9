/**
 * The context menu and the keyboard command. No driver can open a browser's own menu,
 * so its event is dispatched in the background, where the browser would.
 */
import { TargetType } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, openHarness } from './harness.ts';

const page = 'https://www.elmtown.example/directory';
let at: Harness;

beforeAll(async () => {
  at = await openHarness();
  await at.visit(page);
});
afterAll(() => at.close());

async function dispatch(event: string, ...given: readonly unknown[]): Promise<void> {
  const target = await at.driver.browser.waitForTarget(
    (each) => each.type() === TargetType.SERVICE_WORKER,
  );
  const values = given.map((each) => JSON.stringify(each)).join(', ');
  await (await target.worker())?.evaluate(`chrome.${event}.dispatch(${values})`);
}

async function openedPage(place: string): Promise<void> {
  const target = await at.driver.browser.waitForTarget(
    (each) => each.url().endsWith(`options.html${place}`),
    { timeout: 5000 },
  );
  await (await target.page())?.close();
}

describe('the context menu', () => {
  it.each(['add-site', 'retire-selection'])('has %s', async (id) => {
    const known: unknown = await at.control.page.evaluate(
      `(globalThis.browser ?? chrome).contextMenus.update('${id}', {}).then(() => true, () => false)`,
    );
    expect(known).toBe(true);
  });

  it('adds this site to the list', async (context) => {
    context.skip(at.driver.name === 'firefox', 'only Chromium lets a test dispatch the event');
    const info = { menuItemId: 'add-site', pageUrl: page };
    await dispatch('contextMenus.onClicked', info, { url: page });
    const added = await at.bindingOf('elmtown.example', { state: 'to do' });
    expect(added.sources).toEqual(['by hand']);
  });

  it('marks a selected number as retiring, and shows the numbers', async (context) => {
    context.skip(at.driver.name === 'firefox', 'only Chromium lets a test dispatch the event');
    const info = {
      menuItemId: 'retire-selection',
      pageUrl: page,
      selectionText: ' +44 20 7946 0018 ',
    };
    await dispatch('contextMenus.onClicked', info, { url: page });
    await openedPage('#numbers');
    expect((await at.overview()).numbers.map(({ e164 }) => e164)).toContain('+442079460018');
  });

  it('takes a selection that is no number for none', async (context) => {
    context.skip(at.driver.name === 'firefox', 'only Chromium lets a test dispatch the event');
    const before = (await at.overview()).numbers.length;
    const info = { menuItemId: 'retire-selection', pageUrl: page, selectionText: 'call me' };
    await dispatch('contextMenus.onClicked', info, { url: page });
    await openedPage('#numbers/unreadable');
    expect((await at.overview()).numbers).toHaveLength(before);
  });
});

describe('the keyboard commands', () => {
  it('are known to the browser', async () => {
    const names: unknown = await at.control.page.evaluate(
      '(globalThis.browser ?? chrome).commands.getAll().then((all) => all.map(({ name }) => name).sort())',
    );
    expect(names).toEqual(['_execute_action', 'add-site', 'stay-beside']);
  });

  it('add the site in front; with two numbers the page asks which', async (context) => {
    context.skip(at.driver.name === 'firefox', 'only Chromium lets a test dispatch the event');
    await dispatch('commands.onCommand', 'add-site', { url: 'https://www.findery.example/' });
    await openedPage('#list');
    const second = (await at.overview()).numbers.find(({ e164 }) => e164 === '+442079460018');
    await at.control.ask({ type: 'remove-number', id: second?.id ?? '' });
    await dispatch('commands.onCommand', 'add-site', { url: 'https://www.findery.example/' });
    await at.bindingOf('findery.example', { state: 'to do' });
  });
});
