import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draft } from '../../scripts/lib/control.ts';
import { fillStore } from '../../scripts/lib/many.ts';
import { pressKey } from '../../scripts/lib/page-steps.ts';
import { pickDay } from '../../scripts/lib/welcome.ts';
import { mostBytesByPages } from '../../src/core/bounds.ts';
import { addDays } from '../../src/core/calendar.ts';
import { type Harness, inDays, newcomer, openHarness } from './harness.ts';
import { openPart, press, row, secondStep, textOf } from './list.ts';

const site = 'quillbank.example';
const address = `https://my.${site}/security`;
const old = '+1 415 555 0134';
const replacement = '+1 415 555 0178';
const lastDay = inDays(60);
let at: Harness;
let safe: Page;

beforeAll(async () => {
  at = await openHarness({ ...newcomer, lastDay });
  safe = await openPart(at, 'safe');
});
afterAll(() => at.close());

async function answers(wanted: string): Promise<void> {
  await safe.bringToFront();
  await safe.waitForSelector(`#safe-answer[data-answer="${wanted}"]`);
}

async function shows(body: string): Promise<void> {
  at.put(address, body);
  await at.visit(address);
}

async function sayChanged(): Promise<void> {
  const list = await openPart(at, 'list');
  await press(list, row(site), 'changed');
  await at.bindingOf(site, { state: 'changed' });
  await list.close();
}

describe('whether the line can go', () => {
  it('cannot be known while nothing was ever found', async () => {
    await answers('cannot know');
    await safe.waitForSelector('#never-seen [data-category]');
    const kinds = await safe.$$eval('#never-seen [data-category]', (all) => all.length);
    expect(kinds).toBeGreaterThanOrEqual(5);
  });

  it('is not yet while a site shows the old number, and says which', async () => {
    await shows(secondStep(old));
    await at.bindingOf(site, { state: 'to do' });
    await answers('not yet');
    expect(await textOf(safe, '.verdict-lines[data-kind="open"]')).toContain(site);
  });

  it('cannot be known from a tick alone, which is listed as such', async () => {
    await sayChanged();
    await answers('cannot know');
    expect(await textOf(safe, '.verdict-lines[data-kind="ticked"]')).toContain(site);
  });

  it('is yes once the site shows the replacement', async () => {
    await shows(secondStep(replacement));
    await at.bindingOf(site, { state: 'verified' });
    await answers('yes');
    expect(await safe.$('.verdict-lines[data-kind="ticked"]')).toBeNull();
  });

  it('is not yet again when the site still shows the old number, and the line says so', async () => {
    await shows(secondStep(old));
    await at.bindingOf(site, { state: 'to do', stillShowsOldNumber: true });
    await answers('not yet');
    const list = await openPart(at, 'list');
    expect(await textOf(list, `${row(site)} .flag`)).toMatch(/\w+ \w+/);
    await list.close();
  });

  it('is yes when the old number is gone twice from its place, not once', async () => {
    await sayChanged();
    await shows(
      '<title>Security</title><h1>Security settings</h1><p>Two-step verification: app</p>',
    );
    await expect
      .poll(async () => (await at.bindingOf(site, {})).history.map(({ what }) => what))
      .toContain('gone');
    await at.bindingOf(site, { state: 'changed' });
    await answers('cannot know');
    await at.driver.setClock(new Date(`${inDays(1)}T12:00:00Z`));
    await at.visit(address);
    await at.bindingOf(site, { state: 'verified' });
    await answers('yes');
  });
});

describe('a store without room for what pages find', () => {
  const other = 'thornpost.example';
  const account = `https://www.${other}/account`;
  const notice = '.notice-warning [data-action="make-room"]';

  it('is told where something is left out, and no line is called safe to cancel', async () => {
    await at.control.ask({ type: 'save-number', draft: draft('+447700900123') });
    const { numbers } = await at.overview();
    const done = numbers.find(({ e164 }) => e164 === '+447700900123');
    await fillStore(at.control, done?.id ?? '', mostBytesByPages);
    await answers('yes');
    expect(await safe.$(notice)).toBeNull();
    at.put(account, secondStep(old));
    await at.visit(account);
    // Read while it is in front.
    await expect.poll(async () => (await at.overview()).findingsLeftOut).toBe(true);
    await answers('cannot know');
    await safe.waitForSelector(notice);
    const popup = await at.driver.openPopup(at.page);
    await popup.waitForSelector(notice);
    // Firefox's driver opens it in a tab of its own, over no page.
    if (at.driver.name === 'chromium') {
      await popup.waitForSelector('#this-site[data-situation="maybe-left-out"]');
    }
    if (!popup.isClosed()) await popup.close();
    expect((await at.overview()).bindings.map((line) => line.site)).not.toContain(other);
  });

  it('has room again once a number was erased for good, and takes what is found next', async () => {
    await safe.bringToFront();
    await pressKey(safe, notice);
    await pressKey(safe, '[data-number="+447700900123"] .actions button:last-child');
    await pressKey(safe, '.removed [data-action="erase"]');
    await pressKey(safe, '.removed [data-action="erase-confirm"]');
    await expect.poll(async () => (await at.overview()).removedNumbers).toEqual([]);
    await safe.close();
    safe = await openPart(at, 'safe');
    await answers('yes');
    expect(await safe.$(notice)).toBeNull();
    await at.visit(account);
    await at.bindingOf(other, { state: 'to do' });
    await answers('not yet');
  });
});

describe('the timeline', () => {
  const point = (name: string): string => `#timeline [data-point="${name}"] time`;
  const dayOf = (name: string): Promise<string | null> =>
    safe.$eval(point(name), (time) => time.getAttribute('datetime'));

  it('shows the last day, and from when the number may be handed on by the rule of its country', async () => {
    expect(await dayOf('last-day')).toBe(lastDay);
    expect(await dayOf('reissue')).toBe(addDays(lastDay, 45));
    expect(await textOf(safe, '.reissue [data-source="rule"]')).toMatch(/\w+ \w+/);
  });

  it('takes the owner’s word for it, and gives it back', async () => {
    const own = addDays(lastDay, 100);
    await safe.bringToFront();
    await pickDay(safe, '#reissue-day', own);
    await pressKey(safe, '#reissue-save');
    await safe.waitForSelector('.reissue [data-source="owner"]');
    expect(await dayOf('reissue')).toBe(own);
    expect((await at.overview()).numbers[0]?.reissueDay).toBe(own);
    await pressKey(safe, '#reissue-reset');
    await safe.waitForSelector('.reissue [data-source="rule"]');
    expect(await dayOf('reissue')).toBe(addDays(lastDay, 45));
  });

  it('refuses a day before the last one, in words', async () => {
    await pickDay(safe, '#reissue-day', addDays(lastDay, -1));
    await pressKey(safe, '#reissue-save');
    expect(await textOf(safe, '.reissue .problem')).toMatch(/\w+ \w+/);
    expect((await at.overview()).numbers[0]?.reissueDay).toBeNull();
  });
});

describe('after the last day', () => {
  it('is still the last day until it is over', async () => {
    await at.driver.setClock(new Date(`${lastDay}T23:30:00Z`));
    expect((await at.overview()).numbers[0]?.retired).toBe(false);
  });

  it('the number is retired, with a summary of what was done', async () => {
    await at.driver.setClock(new Date(`${addDays(lastDay, 1)}T09:00:00Z`));
    expect((await at.overview()).numbers[0]?.retired).toBe(true);
    await safe.close();
    safe = await openPart(at, 'safe');
    await safe.waitForSelector('#farewell');
    expect(await textOf(safe, '#farewell [data-state="verified"]')).toContain('1');
    const numbers = await openPart(at, 'numbers');
    await numbers.waitForSelector('[data-number="+14155550134"] .flag');
    await numbers.close();
  });

  it('everything about the number can be erased, and nothing of it stays', async () => {
    await safe.bringToFront();
    await pressKey(safe, '#erase-number');
    expect((await at.overview()).numbers).toHaveLength(1);
    await pressKey(safe, '#erase-number-confirm');
    await expect.poll(async () => (await at.overview()).numbers).toEqual([]);
    const everything = await at.control.page.evaluate(
      '(globalThis.browser ?? chrome).storage.local.get(null).then((all) => JSON.stringify(all))',
    );
    expect(String(everything)).not.toContain('4155550134');
    expect(String(everything)).not.toContain(site);
  });
});
