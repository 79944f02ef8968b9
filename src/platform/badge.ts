/** The count on the toolbar button. Pages cannot see it. */
import { browser } from './browser.ts';

/** Shows `open` on the button of one tab; nothing where it is 0. */
export function showBadge(tabId: number, open: number): Promise<void> {
  return write(tabId, open === 0 ? '' : String(open));
}

/** In place of a count while nobody may know one. */
export function showLocked(tabId: number): Promise<void> {
  return write(tabId, '•');
}

async function write(tabId: number, text: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed in the meantime: there is no button to draw on.
  }
}

export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#b3400a' });
}
