/** Chrome's side panel and Firefox's sidebar. Firefox for Android has neither. */
import { browser } from './browser.ts';

/** Chrome's own, of which the polyfill knows nothing. */
interface SidePanel {
  open(options: { readonly windowId: number }): Promise<void>;
}

function sidePanel(): SidePanel | undefined {
  return 'sidePanel' in chrome ? chrome.sidePanel : undefined;
}

function sidebar(): typeof browser.sidebarAction | undefined {
  return 'sidebarAction' in browser ? browser.sidebarAction : undefined;
}

export function canOpenBeside(): boolean {
  return sidePanel() !== undefined || sidebar() !== undefined;
}

/**
 * Opens it in that window, straight from a click or a key: after anything has been awaited
 * the browser refuses. True where it opened.
 */
export async function openBeside(windowId: number): Promise<boolean> {
  try {
    const opening = sidePanel()?.open({ windowId }) ?? sidebar()?.open();
    await opening;
    return opening !== undefined;
  } catch (error) {
    console.error(error);
    return false;
  }
}
