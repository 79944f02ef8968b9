/** Plays one case: an erased extension, the owner's numbers, the steps, and the list that is left. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { click, fill } from '../lib/page-steps.ts';
import { brokenClaim } from './claims.ts';
import { type Found, foundIn, sameList } from './compare.ts';
import { filesSite } from './files-site.ts';
import type { Case, Step } from './formats.ts';
import { importStep, pasteStep } from './import-step.ts';
import { type Station, setUp } from './station.ts';

/** After the last step: late reports arrive, so that an unexpected one is seen too. */
const settleMilliseconds = 400;
/** While the list is not as expected it is asked for again, for so long. */
const patienceMilliseconds = 2000;

export interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly found: readonly Found[];
  /** Why the case could not be played to its end; null where it could. */
  readonly trouble: string | null;
}

export async function playCase(station: Station, folder: string, played: Case): Promise<Outcome> {
  const { name } = played;
  const page = await station.driver.browser.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss());
  try {
    const refused = await setUp(station, played.retiring);
    if (refused !== null) return { name, passed: false, found: [], trouble: refused };
    const pages = played.pages ?? {};
    await forgetVisits(page, Object.keys(pages));
    station.server.serve(filesSite(folder, pages));
    await page.bringToFront();
    for (const step of played.steps) await take(step, page, station, folder);
    const found = await readList(station, played);
    const overview = await station.control.ask({ type: 'get-overview', tabId: null });
    const broken = brokenClaim(played, overview);
    const passed = broken === null && sameList(played.expect, found);
    return { name, passed, found, trouble: broken };
  } catch (error) {
    const trouble = error instanceof Error ? error.message : String(error);
    return { name, passed: false, found: [], trouble };
  } finally {
    await page.close();
  }
}

/** What a page kept in the browser during an earlier case is no part of this one. */
async function forgetVisits(page: Page, addresses: readonly string[]): Promise<void> {
  const session = await page.createCDPSession();
  for (const origin of new Set(addresses.map((address) => new URL(address).origin))) {
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  }
  await session.detach();
}

async function take(step: Step, page: Page, station: Station, folder: string): Promise<void> {
  if ('open' in step) await page.goto(step.open, { waitUntil: 'load' });
  else if ('fill' in step) await fill(page, step.fill, step.value);
  else if ('click' in step) await click(page, step.click);
  else if ('run' in step) await page.evaluate(step.run);
  else if ('wait' in step) await wait(step.wait);
  else if ('owner' in step) await act(step, station);
  else if ('restart' in step) await station.driver.endBackground();
  else if ('clock' in step) await station.driver.setClock(momentOf(step.clock));
  else if ('import' in step) await importStep(step, folder, station);
  else await pasteStep(step, station);
  // Where another page was in front, the case goes on in its own.
  await page.bringToFront();
}

function momentOf(clock: string): Date {
  const at = new Date(clock);
  if (Number.isNaN(at.getTime())) throw new Error(`the step clock names no time: ${clock}`);
  return at;
}

async function act(
  { owner, site, role }: Extract<Step, { owner: string }>,
  { control }: Station,
): Promise<void> {
  const { bindings } = await control.ask({ type: 'get-overview', tabId: null });
  const meant = bindings.filter(
    (binding) => binding.site === site && (role === undefined || binding.role === role),
  );
  const [binding] = meant;
  if (!binding || meant.length > 1) {
    throw new Error(`the owner's step names ${meant.length} bindings of ${site}`);
  }
  const bindingId = binding.id;
  const answer =
    owner === 'undo'
      ? await control.ask({ type: 'undo-move', bindingId })
      : await control.ask({ type: 'move-binding', bindingId, action: owner, note: '' });
  if (!answer.ok) throw new Error(`${owner} was refused: ${answer.problem}`);
}

async function readList({ control }: Station, played: Case): Promise<Found[]> {
  await wait(settleMilliseconds);
  const until = Date.now() + patienceMilliseconds;
  for (;;) {
    const found = foundIn(await control.ask({ type: 'get-overview', tabId: null }));
    if (sameList(played.expect, found) || Date.now() > until) return found;
    // More than expected never becomes less by waiting.
    if (found.length > played.expect.length) return found;
    await wait(100);
  }
}
