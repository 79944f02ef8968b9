/** Keeps the count on the toolbar button true: what is open on the site that a tab shows. */
import type { Binding } from '../core/model.ts';
import { statusOf } from '../core/status.ts';
import { showBadge, showLocked } from '../platform/badge.ts';
import { readNumbers, readSite } from '../platform/store.ts';
import { findTab, readableTabs, tabIds } from '../platform/tabs.ts';
import { isLocked } from '../platform/vault.ts';
import { isActive } from './record-scan.ts';
import { siteKept } from './sites.ts';

export async function refreshBadge(tabId: number): Promise<void> {
  if (await isLocked()) return showLocked(tabId);
  const tab = await findTab(tabId);
  const site = tab?.url ? siteKept(tab.url) : null;
  await showBadge(tabId, site === null ? 0 : await openOn(site));
}

export async function refreshBadges(): Promise<void> {
  if (await isLocked()) {
    // Also where no more of a tab is known than that it is there.
    for (const id of await tabIds()) await showLocked(id);
    return;
  }
  // Many tabs show few sites: each site is counted once.
  const counts = new Map<string, Promise<number>>();
  for (const tab of await readableTabs()) {
    const shown = siteKept(tab.url);
    if (shown === null) continue;
    const count = counts.get(shown) ?? openOn(shown);
    counts.set(shown, count);
    await showBadge(tab.id, await count);
  }
}

/** Takes the mark of the lock off every tab: counts follow where there are any. */
export async function clearBadges(): Promise<void> {
  for (const id of await tabIds()) await showBadge(id, 0);
}

async function openOn(site: string): Promise<number> {
  const bindings = await readSite(site);
  if (bindings.length === 0) return 0;
  const active = new Set((await readNumbers()).filter(isActive).map((number) => number.id));
  return bindings.filter((binding) => active.has(binding.numberId) && isOpen(binding)).length;
}

/** Whether a line still waits for its owner: to be changed, or to be told apart. */
export function isOpen(line: Binding): boolean {
  const status = statusOf(line);
  return status?.deleted === false && (status.state === 'to do' || status.state === 'suspected');
}
