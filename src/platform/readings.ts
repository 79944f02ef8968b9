/**
 * What the last reading of each tab found, as counts only and only until the
 * browser closes, so that the popup can say "read, nothing found".
 */
import * as z from 'zod/mini';
import type { LastRead } from '../contract/device-views.ts';
import { type PageKind, pageKinds, type Timestamp } from '../core/model.ts';
import { browser } from './browser.ts';
import { readingKey } from './reading-key.ts';

export interface Reading {
  readonly at: Timestamp;
  readonly pageKind: PageKind;
  readonly candidates: number;
}

const stored: z.ZodMiniType<Reading> = z.object({
  at: z.number(),
  pageKind: z.enum(pageKinds),
  candidates: z.number(),
});

export async function rememberReading(tabId: number, reading: Reading): Promise<void> {
  await browser.storage.session.set({ [readingKey(tabId)]: reading });
}

export async function lastReading(tabId: number): Promise<Reading | null> {
  const values = await browser.storage.session.get(readingKey(tabId));
  const parsed = stored.safeParse(values[readingKey(tabId)]);
  return parsed.success ? parsed.data : null;
}

export async function forgetReading(tabId: number): Promise<void> {
  await browser.storage.session.remove(readingKey(tabId));
}

const lastReadKey = 'last-read';
const storedLastRead: z.ZodMiniType<LastRead> = z.object({
  at: z.number(),
  site: z.string(),
  kept: z.boolean(),
});

/** Milliseconds: a page reports again when it changes, and what it gave before still counts. */
const sameVisit = 60_000;

/** The one page that was read last, so that its owner can see what became of it. */
export async function rememberLastRead(page: LastRead): Promise<void> {
  const before = await lastRead();
  const again = before?.site === page.site && page.at - before.at < sameVisit;
  const kept = page.kept || (again && before.kept);
  await browser.storage.session.set({ [lastReadKey]: { ...page, kept } });
}

export async function lastRead(): Promise<LastRead | null> {
  const values = await browser.storage.session.get(lastReadKey);
  const parsed = storedLastRead.safeParse(values[lastReadKey]);
  return parsed.success ? parsed.data : null;
}
