/** Visits the demo web as its person would, and says what the list then holds. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BindingView } from '../../src/contract/views.ts';
import type { Action, DemoBinding, DemoPage } from '../../test/demo/expected.ts';
import type { Control } from './control.ts';
import { click, fill } from './page-steps.ts';

const patience = 6000;
/** How long a page that must stay silent is given to speak. */
const silence = 1200;

export async function act(page: Page, action: Action): Promise<void> {
  if ('fill' in action) await fill(page, action.fill, action.value);
  else await click(page, action.click);
}

export function isListed(expected: DemoBinding, bindings: readonly BindingView[]): boolean {
  return bindings.some(
    (binding) =>
      binding.site === expected.site &&
      (expected.role === undefined || binding.role === expected.role) &&
      binding.certainty === expected.certainty &&
      binding.state === expected.state,
  );
}

export async function bindingsOf(control: Control): Promise<readonly BindingView[]> {
  return (await control.ask({ type: 'get-overview', tabId: null })).bindings;
}

/** Opens the page, does what there is to do, and waits until what it expects is listed. */
export async function visitDemoPage(
  page: Page,
  control: Control,
  { address, actions = [], expect }: DemoPage,
): Promise<void> {
  await page.bringToFront();
  await page.goto(address, { waitUntil: 'load' });
  // People read before they type; the scan needs its first look as well.
  await wait(400);
  for (const action of actions) await act(page, action);
  if (expect.length === 0) await wait(silence);
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const bindings = await bindingsOf(control);
    if (expect.every((binding) => isListed(binding, bindings))) return;
    await wait(100);
  }
}

/** One sentence for each difference between the list and what the demo pages show. */
export function differences(
  expected: readonly DemoBinding[],
  bindings: readonly BindingView[],
): string[] {
  const missing = expected.filter((binding) => !isListed(binding, bindings));
  const surplus = bindings.length - (expected.length - missing.length);
  const expectedSites = new Set(expected.map(({ site }) => site));
  const strangers = bindings.filter(({ site }) => !expectedSites.has(site));
  return [
    ...missing.map(
      ({ site, role = 'any role', certainty, state }) =>
        `missing: ${site}, ${role}, ${certainty}, ${state}`,
    ),
    ...strangers.map(({ site, role }) => `must not be listed: ${site}, ${role}`),
    ...(surplus > strangers.length && missing.length === 0
      ? [`${surplus - strangers.length} more entries than expected`]
      : []),
  ];
}
