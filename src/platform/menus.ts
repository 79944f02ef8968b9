/** The page's context menu and the keyboard commands. */
import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';

export interface MenuItem {
  readonly id: string;
  readonly title: string;
  /** What is clicked: a page, what is selected on one, or Unbind's own button. */
  readonly on: 'selection' | 'page' | 'action';
}

/** What was chosen, where, and the selected text where there is any. */
export interface Chosen {
  readonly id: string;
  readonly url: string | null;
  readonly windowId: number | null;
  readonly selection: string;
}

/** Firefox for Android has no context menus: there the popup does the same. */
function menus(): typeof browser.contextMenus | undefined {
  return 'contextMenus' in browser ? browser.contextMenus : undefined;
}

/** Puts these items in place of those that an earlier version made. */
export async function setMenu(items: readonly MenuItem[]): Promise<void> {
  await menus()?.removeAll();
  for (const { id, title, on } of items) {
    const where = on === 'action' ? {} : { documentUrlPatterns: ['*://*/*'] };
    menus()?.create({ id, title, contexts: [on], ...where });
  }
}

export function onChosen(listener: (chosen: Chosen) => void): void {
  menus()?.onClicked.addListener((info: Menus.OnClickData, tab?: Tabs.Tab) => {
    const url = info.pageUrl ?? tab?.url ?? null;
    const windowId = tab?.windowId ?? null;
    listener({ id: String(info.menuItemId), url, windowId, selection: info.selectionText ?? '' });
  });
}

/** Calls `listener` with the command's name as the id, and the tab in front. */
export function onCommand(listener: (chosen: Chosen) => void): void {
  browser.commands.onCommand.addListener((id: string, tab?: Tabs.Tab) => {
    listener({ id, url: tab?.url ?? null, windowId: tab?.windowId ?? null, selection: '' });
  });
}

/** The browser's languages, most wanted first. */
export function languages(): Promise<readonly string[]> {
  return browser.i18n.getAcceptLanguages();
}

/** The language in which the browser speaks to its owner. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
