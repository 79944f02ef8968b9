/** Gives a file or a text to the import page of the built extension, and accepts what a case says. */
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { acceptFound, type Came, giveFile, pasteText, whatCame } from '../lib/import-page.ts';
import { fill, pressKey } from '../lib/page-steps.ts';
import type { Step } from './formats.ts';
import type { Station } from './station.ts';

export type ImportStep = Extract<Step, { import: string }>;
export type PasteStep = Extract<Step, { paste: string }>;

/** A file that is refused changes nothing: whether that is right, the case's list says. */
export async function importStep(
  step: ImportStep,
  folder: string,
  station: Station,
): Promise<void> {
  await onImportPage(station, async (page) => {
    const came = await giveFile(page, path.join(folder, step.import));
    await goOn(page, came, step);
  });
}

export async function pasteStep(step: PasteStep, station: Station): Promise<void> {
  await onImportPage(station, async (page) => {
    await goOn(page, await pasteText(page, step.paste), step);
  });
}

async function onImportPage(
  { driver }: Station,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await driver.openExtensionPage('options.html#import');
  try {
    await page.bringToFront();
    await work(page);
  } finally {
    await page.close();
  }
}

async function goOn(page: Page, came: Came, step: ImportStep | PasteStep): Promise<void> {
  const accept = step.accept ?? 'all';
  switch (came) {
    case 'found':
      return acceptFound(page, accept);
    case 'line':
      await pressKey(page, `[data-line="${('line' in step && step.line) || 'all'}"]`);
      return goOn(page, await whatCame(page), step);
    case 'backup':
      if (accept === 'none') return;
      await pressKey(page, '#backup-join');
      await page.waitForSelector('#restored');
      return;
    case 'locked backup':
      if (accept === 'none') return;
      await fill(page, '#restore-passphrase', ('passphrase' in step && step.passphrase) || '');
      await pressKey(page, '#restore-open');
      // One that does not open it is refused, and changes nothing.
      await page.waitForSelector('#restored, #restore-passphrase-below .problem');
      return;
    case 'reply':
    case 'problem':
      return;
  }
}
