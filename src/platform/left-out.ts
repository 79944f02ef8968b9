/**
 * How large the largest finding was that the full store had no room for, until the browser
 * closes. Nothing of the page itself: neither its site nor what was found.
 */
import * as z from 'zod/mini';
import { browser } from './browser.ts';

const key = 'left-out';
const stored = z.object({ characters: z.number() });

/** Characters of JSON that it would have added to its site's record; 0 where nothing was left out. */
export async function mostLeftOut(): Promise<number> {
  const parsed = stored.safeParse((await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.data.characters : 0;
}

export async function rememberLeftOut(characters: number): Promise<void> {
  await browser.storage.session.set({ [key]: { characters } });
}
