/**
 * Puts the content script where the owner wants it and nowhere else. Scripts
 * registered at run time vanish when the extension updates, so this is applied
 * again at every start; doing so twice changes nothing.
 */

import type { Scripting } from 'webextension-polyfill';
import { browser } from './browser.ts';

const scriptId = 'scan';
const scriptFile = 'scan.js';
const readerFile = 'reader.js';

/** Registers the script for these match patterns; unregisters it where there are none. */
export async function registerFor(patterns: readonly string[]): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (patterns.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  if (registered && haveSame(registered.matches ?? [], patterns)) return;
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

function haveSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((pattern) => other.includes(pattern));
}

/** Looks at a tab that is already open. False where the browser does not let us. */
export function runIn(tabId: number): Promise<boolean> {
  return execute({ tabId, allFrames: true }, scriptFile);
}

/** Puts the reader beside the glance that asked for it. */
export function bringReaderTo(tabId: number, frameId: number): Promise<boolean> {
  return execute({ tabId, frameIds: [frameId] }, readerFile);
}

async function execute(target: Scripting.InjectionTarget, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target, files: [file] });
    return true;
  } catch {
    // The browser's own pages, its store and sites without permission refuse; so do closed tabs.
    return false;
  }
}
