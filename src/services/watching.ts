/** What is watched: the owner's choice, held against what the browser grants at this moment. */
import type { Refusal } from '../contract/messages.ts';
import type { Settings, WatchMode } from '../core/model.ts';
import { failure, type Result, success } from '../core/result.ts';
import { siteOf } from '../core/site.ts';
import {
  giveBack,
  mayReadEverySite,
  mayReadSite,
  patternOf,
  siteOfPattern,
} from '../platform/access.ts';
import { registerFor, runIn } from '../platform/content-scripts.ts';
import { readSettings } from '../platform/store.ts';
import { readableTabs } from '../platform/tabs.ts';
import { inTurn } from '../platform/turns.ts';
import { changeSettings } from './settings.ts';

/** Brings the registered script in line with choice and permission. Safe to repeat. */
export function applyWatching(): Promise<void> {
  return inTurn(async () => {
    await registerFor(await watchedPatterns(await readSettings()));
  });
}

async function watchedPatterns(settings: Settings): Promise<readonly string[]> {
  if (settings.paused) return [];
  switch (settings.watchMode) {
    case 'all':
      return (await mayReadEverySite()) ? ['*://*/*'] : [];
    case 'chosen': {
      const granted = await Promise.all(settings.chosenSites.map(mayReadSite));
      return settings.chosenSites.filter((_, index) => granted[index]).map(patternOf);
    }
    case 'click':
    case null:
      return [];
  }
}

/** Whether the browser grants what the chosen mode needs. */
export async function isAccessGranted(settings: Settings): Promise<boolean> {
  if (settings.watchMode === 'all') return mayReadEverySite();
  if (settings.watchMode === 'chosen') {
    return (await Promise.all(settings.chosenSites.map(mayReadSite))).every(Boolean);
  }
  return true;
}

/** Whether this site is read without another click. */
export async function isWatched(settings: Settings, site: string): Promise<boolean> {
  if (settings.watchMode === 'all') return mayReadEverySite();
  return (
    settings.watchMode === 'chosen' &&
    settings.chosenSites.includes(site) &&
    (await mayReadSite(site))
  );
}

/** Reads the tabs that were open before there was anything to read them. */
export async function readOpenTabs(): Promise<void> {
  const settings = await readSettings();
  if (settings.paused) return;
  for (const tab of await readableTabs()) {
    const site = siteOf(tab.url);
    if (tab.privateWindow && !settings.privateWindows) continue;
    if (site !== null && (await isWatched(settings, site))) await runIn(tab.id);
  }
}

/**
 * Hundreds of tabs may be open: no answer waits for them. A tab that was not reached is
 * read when it shows its next page.
 */
function beginReadingOpenTabs(): void {
  readOpenTabs().catch(() => undefined);
}

export async function setWatchMode(mode: WatchMode): Promise<Result<null, Refusal>> {
  if (mode === 'all' && !(await mayReadEverySite())) return failure('permission-missing');
  await changeSettings((settings) => ({ ...settings, watchMode: mode }));
  // A narrower choice gives back what it does not need.
  if (mode !== 'all') await giveBack(null);
  await applyWatching();
  beginReadingOpenTabs();
  return success(null);
}

/** Choice and permissions stay as they are, so that going on is one press as well. */
export async function setPaused(paused: boolean): Promise<Result<null, Refusal>> {
  await changeSettings((settings) => ({ ...settings, paused }));
  await applyWatching();
  if (!paused) void readOpenTabs();
  return success(null);
}

export async function watchSite(site: string, watched: boolean): Promise<Result<null, Refusal>> {
  if (watched && !(await mayReadSite(site))) return failure('permission-missing');
  await changeSettings((settings) => {
    const others = settings.chosenSites.filter((each) => each !== site);
    return { ...settings, chosenSites: watched ? [...others, site].toSorted() : others };
  });
  const settings = await readSettings();
  if (!watched && settings.watchMode !== 'all') await giveBack(site);
  await applyWatching();
  if (watched) beginReadingOpenTabs();
  return success(null);
}

/**
 * The browser's question may close the popup that asked: where sites are chosen
 * one by one, a site that was granted is a site that was chosen.
 */
export async function followGrants(patterns: readonly string[]): Promise<void> {
  const { watchMode } = await readSettings();
  const sites = patterns.map(siteOfPattern).filter((site) => site !== null);
  if (watchMode === 'chosen' && sites.length > 0) {
    for (const site of sites) await watchSite(site, true);
  } else {
    await applyWatching();
  }
}

/** Reads one tab because the owner asked for it. */
export async function readTab(tabId: number): Promise<Result<null, Refusal>> {
  return (await runIn(tabId)) ? success(null) : failure('page-cannot-be-read');
}
