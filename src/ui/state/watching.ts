/**
 * Choosing what is watched. The browser is asked before anything is awaited:
 * it only listens while the click that wanted it is being handled.
 */
import type { WatchMode } from '../../core/model.ts';
import { requestAllSites, requestSite } from '../../platform/access.ts';
import { ask } from './ask.ts';

export type WatchOutcome = 'done' | 'refused' | 'failed';

export async function chooseWatchMode(mode: WatchMode): Promise<WatchOutcome> {
  const asked = mode === 'all' ? requestAllSites() : Promise.resolve(true);
  if (!(await asked)) return 'refused';
  return (await ask({ type: 'set-watch-mode', mode })) ? 'done' : 'failed';
}

export async function watchSite(site: string): Promise<WatchOutcome> {
  const asked = requestSite(site);
  if (!(await asked)) return 'refused';
  return (await ask({ type: 'watch-site', site, watched: true })) ? 'done' : 'failed';
}

export async function unwatchSite(site: string): Promise<void> {
  await ask({ type: 'watch-site', site, watched: false });
}
