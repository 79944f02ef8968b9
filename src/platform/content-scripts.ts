/**
 * Puts the content script where the owner wants it and nowhere else. Scripts
 * registered at run time vanish when the extension updates, so this is applied
 * again at every start; doing so twice changes nothing.
 */

import type { Tab } from './access.ts';
import { browser } from './browser.ts';

const scriptId = 'scan';
const scriptFile = 'scan.js';

/** Registers the script for these match patterns; unregisters it where there are none. */
export async function registerFor(patterns: readonly string[]): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (patterns.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = {
    id: scriptId,
    js: [scriptFile],
    matches: [...patterns],
    allFrames: true,
    // Sign-in forms also live in `about:srcdoc` frames.
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Reads a tab that is already open. False where the browser does not let us. */
export async function runIn(tabId: Tab['id']): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: [scriptFile],
    });
    return true;
  } catch {
    // The browser's own pages, its store and sites without permission refuse.
    return false;
  }
}
