/** Works the import page as a person does: gives it a file or a text, ticks, and accepts. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { click, pressKey } from './page-steps.ts';

/** What the page came to after a file or a text. */
export type Came = 'found' | 'line' | 'reply' | 'backup' | 'locked backup' | 'problem';

/** A file of hundreds of megabytes takes its time on a busy machine. */
const patience = 60_000;

const places: Readonly<Record<Came, string>> = {
  found: '#import-found',
  line: '#import-line',
  reply: '#import-reply',
  backup: '#import-backup',
  'locked backup': '#import-locked-backup',
  problem: '#import-problem',
};

/** Waits until nothing is read any more. */
export async function whatCame(page: Page): Promise<Came> {
  const selectors = Object.values(places).join(', ');
  await page.waitForSelector(selectors, { timeout: patience });
  for (const [came, place] of Object.entries(places)) {
    if ((await page.$(place)) !== null) return came as Came;
  }
  throw new Error('what came is gone already');
}

export async function giveFile(page: Page, file: string): Promise<Came> {
  const input = (await page.waitForSelector(
    '#import-file',
  )) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(file);
  return whatCame(page);
}

/** Put in at once, as from the clipboard: typing a long text takes minutes. */
export async function pasteText(page: Page, text: string): Promise<Came> {
  const box = await page.waitForSelector('#paste-messages');
  await box?.evaluate((node, pasted) => {
    if (!(node instanceof HTMLTextAreaElement)) return;
    node.value = pasted;
    node.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await page.waitForSelector('#paste-messages-read:enabled');
  await pressKey(page, '#paste-messages-read');
  const came = await whatCame(page);
  if (came !== 'reply') return came;
  // What was understood of a reply is taken as it is.
  await pressKey(page, '#reply-go-on');
  await page.waitForSelector(places.found);
  return 'found';
}

/**
 * Ticks these sites and no other, or all that the owner did not decide against before, and
 * accepts; with none it is all forgotten.
 */
export async function acceptFound(
  page: Page,
  accept: 'all' | 'none' | readonly string[],
): Promise<void> {
  if (accept === 'none') {
    await click(page, '#import-cancel');
    await page.waitForSelector('#drop-area');
    return;
  }
  await unfoldAll(page);
  await page.evaluate(
    (wanted) => {
      for (const row of document.querySelectorAll<HTMLElement>('li[data-proposal]')) {
        const box = row.querySelector<HTMLInputElement>('input.tick');
        const group = row.closest<HTMLElement>('[data-group]')?.dataset['group'];
        const on = wanted === 'all' ? group !== 'said' : wanted.includes(row.dataset['site'] ?? '');
        if (box !== null && box.checked !== on) box.click();
      }
    },
    accept === 'all' ? ('all' as const) : [...accept],
  );
  const button = '#accept-proposals:enabled';
  if ((await page.$(button)) === null) {
    if (accept === 'all') return;
    throw new Error(`none of these can be accepted: ${accept.join(', ')}`);
  }
  await pressKey(page, button);
  await page.waitForSelector('#import-done', { timeout: patience });
}

/** A long group paints more as it is scrolled to. */
async function unfoldAll(page: Page): Promise<void> {
  for (;;) {
    const more = await page.$('#import-found .show-more');
    if (more === null) return;
    await more.evaluate((node) => (node as HTMLButtonElement).click());
    await page.evaluate('new Promise((done) => requestAnimationFrame(done))');
  }
}
