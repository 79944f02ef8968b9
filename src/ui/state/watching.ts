/**
 * Choosing what is watched. The browser is asked before anything is awaited:
 * it only listens while the click that wanted it is being handled.
 */
import type { WatchMode } from '../../core/model.ts';
import { requestAllSites, requestSite } from '../../platform/access.ts';
import { t } from '../text/t.ts';
import { ask } from './ask.ts';
import { showToast } from './toast.ts';

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
  if (!(await ask({ type: 'watch-site', site, watched: false }))) return;
  showToast(t('site-unwatched', { site }), async () => {
    if ((await watchSite(site)) === 'done') showToast(t('undone', { site }));
  });
}

/** Says that another way was chosen; `before` is the one to go back to, where there was one. */
export function tellWatchMode(before: WatchMode | null): void {
  const goBack = async (): Promise<void> => {
    if (before !== null && (await chooseWatchMode(before)) === 'done') tellWatchMode(null);
  };
  showToast(t('watch-mode-changed'), before === null ? null : goBack);
}
