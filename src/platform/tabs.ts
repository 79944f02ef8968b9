/** Tabs as the background sees them. */
import type { Tab } from './access.ts';
import { browser } from './browser.ts';

export async function findTab(id: number): Promise<Tab | null> {
  try {
    const tab = await browser.tabs.get(id);
    return { id, url: tab.url ?? null, privateWindow: tab.incognito };
  } catch {
    // The tab was closed in the meantime.
    return null;
  }
}

/** Of every tab, also of those whose address the browser does not show to us. */
export async function tabIds(): Promise<readonly number[]> {
  return (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
}

/** Every tab whose address the browser shows to us, but those that it has put to sleep. */
export async function readableTabs(): Promise<readonly (Tab & { readonly url: string })[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap((tab) =>
    tab.id === undefined || tab.url === undefined || tab.discarded === true
      ? []
      : [{ id: tab.id, url: tab.url, privateWindow: tab.incognito }],
  );
}

/** Calls `listener` when a tab shows another address, or another tab comes to the front. */
export function onTabShown(listener: (tabId: number) => void): void {
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'complete' || change.url !== undefined) listener(tabId);
  });
  browser.tabs.onActivated.addListener(({ tabId }) => {
    listener(tabId);
  });
}

export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    listener(tabId);
  });
}
