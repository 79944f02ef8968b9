/** What reading other programs' files costs, in the import page of the built extension. */
import {
  closeSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, ElementHandle, Page } from 'puppeteer-core';
import type { Bench } from './bench.ts';
import { loginRows, messageRows } from './import-files.ts';

export const loginCount = 10_000;
const megabyte = 1_000_000;
const messageBytes = 200 * megabyte;
/** How often the memory is looked at, in milliseconds. */
const between = 40;

export interface ImportFiles {
  readonly logins: string;
  readonly messages: string;
  readonly remove: () => void;
}

export function makeFiles(): ImportFiles {
  const folder = mkdtempSync(path.join(tmpdir(), 'unbind-imports-'));
  const logins = path.join(folder, 'logins.csv');
  const messages = path.join(folder, 'messages.xml');
  writeFileSync(logins, loginRows(loginCount));
  const file = openSync(messages, 'w');
  writeSync(file, "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses>\n");
  for (let written = 0, part = 0; written < messageBytes; part += 1) {
    written += writeSync(file, messageRows(part));
  }
  writeSync(file, '</smses>\n');
  closeSync(file);
  return { logins, messages, remove: () => rmSync(folder, { recursive: true }) };
}

export interface ImportRun {
  /** From the file's arrival in the page until its proposals are painted. */
  readonly milliseconds: number;
  /** At most, beyond what the page held before; scripts' memory and their buffers. */
  readonly peakMegabytes: number;
  readonly megabytes: number;
}

export async function importRun({ driver }: Bench, file: string): Promise<ImportRun> {
  const page = await driver.browser.newPage();
  await page.bringToFront();
  await page.goto(`${driver.origin}/options.html#import`);
  const input = (await page.waitForSelector(
    '#import-file',
  )) as ElementHandle<HTMLInputElement> | null;
  await page.evaluate(timerSource);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const before = await memoryOf(session);
  await input?.uploadFile(file);
  const peak = await peakUntilDone(page, session);
  const milliseconds = Number(await page.evaluate('globalThis.foundAt - globalThis.givenAt'));
  await page.close();
  return {
    milliseconds,
    peakMegabytes: (peak - before) / megabyte,
    megabytes: statSync(file).size / megabyte,
  };
}

/** Measured in the page, so that the driver's own messages are no part of it. */
const timerSource = `{
  document.addEventListener('change', () => { globalThis.givenAt = performance.now(); }, true);
  new MutationObserver(() => {
    if (globalThis.foundAt !== undefined) return;
    if (document.querySelector('#import-problem') !== null) globalThis.foundAt = -1;
    if (document.querySelector('#import-found') === null) return;
    globalThis.foundAt = 0;
    requestAnimationFrame(() => { globalThis.foundAt = performance.now(); });
  }).observe(document.getElementById('app'), { childList: true, subtree: true });
}`;

async function peakUntilDone(page: Page, session: CDPSession): Promise<number> {
  let peak = 0;
  for (;;) {
    peak = Math.max(peak, await memoryOf(session));
    const found = Number(await page.evaluate('globalThis.foundAt ?? 0'));
    if (found < 0) throw new Error('the measured file was refused');
    if (found > 0) return peak;
    await wait(between);
  }
}

async function memoryOf(session: CDPSession): Promise<number> {
  const heap = await session.send('Runtime.getHeapUsage');
  // Buffers lie outside of the heap; the protocol's types do not know the property yet.
  const { backingStorageSize = 0 } = heap as { readonly backingStorageSize?: number };
  return heap.usedSize + backingStorageSize;
}
