import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../src/core/calendar.ts';
import { type Harness, inDays, newcomer, openHarness } from './harness.ts';
import { openPart, secondStep } from './list.ts';

const lastDay = inDays(90);
const site = 'quillbank.example';
let at: Harness;

beforeAll(async () => {
  at = await openHarness({ ...newcomer, lastDay });
  at.put(`https://my.${site}/security`, secondStep('+1 415 555 0134'));
  await at.visit(`https://my.${site}/security`);
  await at.bindingOf(site, { state: 'to do' });
  await at.control.page.evaluate(`{
    globalThis.seen = [];
    const { notifications } = globalThis.browser ?? chrome;
    if (globalThis.browser) notifications.onClosed.addListener((id) => globalThis.seen.push(id));
  }`);
});
afterAll(() => at.close());

/** The time of day, so many days before the last one; alarms that it passes ring. */
async function comes(daysBefore: number, time: string): Promise<void> {
  await at.driver.setClock(new Date(`${addDays(lastDay, -daysBefore)}T${time}:00Z`));
}

/**
 * How many reminders were shown since this was last asked. Firefox without a display
 * puts each away at once, and tells that it did.
 */
async function shown(): Promise<unknown> {
  return at.control.page.evaluate(`(async () => {
    const { notifications } = globalThis.browser ?? chrome;
    const ids = [...Object.keys(await notifications.getAll()), ...globalThis.seen.splice(0)];
    for (const id of ids) await notifications.clear(id);
    // Cleared is not yet gone: a busy browser takes a moment for it.
    while (Object.keys(await notifications.getAll()).length > 0) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    globalThis.seen.splice(0);
    return ids.filter((id) => id.startsWith('last-day:')).length;
  })()`);
}

describe('a reminder of the last day', () => {
  it('does not come before its time', async () => {
    await comes(31, '12:00');
    expect(await shown()).toBe(0);
  });

  it('waits while the hours are quiet', async () => {
    await comes(7, '03:00');
    expect(await shown()).toBe(0);
  });

  it('comes when they are over, once for all that was missed', async () => {
    await comes(7, '12:00');
    await expect.poll(shown).toBe(1);
  });

  it('does not come a second time, also from a background that was ended', async () => {
    await comes(7, '14:00');
    expect(await shown()).toBe(0);
    await at.driver.endBackground();
    await comes(7, '16:00');
    expect(await shown()).toBe(0);
  });

  it('comes again on the next of its days, after a background that was ended', async () => {
    await at.driver.endBackground();
    await comes(3, '12:00');
    await expect.poll(shown).toBe(1);
  });

  it('comes no more where it is switched off', async () => {
    const settings = await openPart(at, 'settings');
    await settings.focus('#reminders-on');
    await settings.keyboard.press(' ');
    await expect.poll(async () => (await at.overview()).settings.reminders.on).toBe(false);
    await settings.close();
    await comes(1, '12:00');
    expect(await shown()).toBe(0);
  });
});
