/** The tab in front of the window that an extension page stands beside. */
import type { Storage } from 'webextension-polyfill';
import { currentTab } from './access.ts';
import { browser } from './browser.ts';
import { readingKey } from './reading-key.ts';

/**
 * Calls `listener` with the tab in front whenever another one comes there, it shows
 * another page, or its page has been read.
 */
export function onFrontTab(listener: (tabId: number) => void): void {
  let known: number | null = null;
  const tell = async (changed: number | null): Promise<void> => {
    const tab = await currentTab();
    if (tab === null || (changed !== null && changed !== tab.id)) return;
    known = tab.id;
    listener(tab.id);
  };
  browser.tabs.onActivated.addListener(() => void tell(null));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'complete' || change.url !== undefined) void tell(tabId);
  });
  browser.storage.onChanged.addListener(
    (changes: Readonly<Record<string, Storage.StorageChange>>, area: string) => {
      if (area !== 'session' || known === null || !(readingKey(known) in changes)) return;
      listener(known);
    },
  );
  void currentTab().then((tab) => {
    known = tab?.id ?? null;
  });
}
