import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click, fill } from '../../scripts/lib/page-steps.ts';
import { walkWelcome } from '../../scripts/lib/welcome.ts';
import { type Harness, newcomer, openHarness, silence } from './harness.ts';

const bank = 'https://www.kiefernbank.example/sicherheit';
let at: Harness;

beforeAll(async () => {
  at = await openHarness(null);
});
afterAll(() => at.close());

async function grantedOrigins(): Promise<unknown> {
  return at.control.page.evaluate(
    '(globalThis.browser ?? chrome).permissions.getAll().then((all) => all.origins ?? [])',
  );
}

describe('a newcomer', () => {
  it('has given no permission and is asked for a number', async () => {
    expect(await grantedOrigins()).toEqual([]);
    const { numbers, settings } = await at.overview();
    expect(numbers).toEqual([]);
    expect(settings.watchMode).toBeNull();
  });

  it('is not read before choosing', async () => {
    await at.visit(bank);
    await silence();
    expect((await at.overview()).bindings).toEqual([]);
  });

  it.each([
    ['hello', 'words'],
    ['12', 'too few digits'],
    ['+999 123 456 789', 'no calling code'],
    ['+1 415 555 01345678', 'too many digits'],
  ])('is told why %s is no number (%s)', async (typed) => {
    const page = await at.driver.openExtensionPage('options.html#welcome');
    await page.bringToFront();
    await page.waitForSelector('#number', { visible: true });
    await fill(page, '#number', typed);
    await click(page, '#number-next');
    const sentence = await page.waitForSelector('.problem', { visible: true });
    expect(await sentence?.evaluate((node) => node.textContent)).toMatch(/\w+ \w+/);
    expect((await at.overview()).numbers).toEqual([]);
    await page.close();
  });

  it('gets from the first page to a working watch in four clicks', async () => {
    const { page, clicks } = await walkWelcome(at.driver, newcomer);
    await page.close();
    expect(clicks).toBeLessThanOrEqual(4);
    expect(await grantedOrigins()).toContain('*://*/*');
    const { numbers, settings, accessGranted } = await at.overview();
    expect(numbers.map(({ e164, replacement }) => [e164, replacement])).toEqual([
      ['+14155550134', '+14155550178'],
    ]);
    expect(settings.watchMode).toBe('all');
    expect(accessGranted).toBe(true);
  });

  it('finds the page that was open before on the list', async () => {
    // A tab in the background is read once it is looked at.
    await at.page.bringToFront();
    await at.bindingOf('kiefernbank.example', { state: 'to do' });
  });

  it('is refused the same number a second time, however it is spelt', async () => {
    const answer = await at.control.ask({
      type: 'save-number',
      draft: {
        id: null,
        number: '001 415.555.0134',
        country: 'GB',
        label: '',
        replacement: '',
        replacementCountry: null,
        lastDay: null,
      },
    });
    expect(answer).toEqual({ ok: false, problem: { field: 'number', code: 'duplicate' } });
  });
});
