/** The background's life: what it listens to, and what it does when it starts. */
import { onAccessChanged, openFullPage } from '../platform/access.ts';
import { ensureHourly, onAlarm } from '../platform/alarms.ts';
import { colourBadge } from '../platform/badge.ts';
import { bringReaderTo } from '../platform/content-scripts.ts';
import { onInstalled, onStartup } from '../platform/lifecycle.ts';
import { settleLock } from '../platform/lock.ts';
import { type Chosen, onChosen, onCommand } from '../platform/menus.ts';
import { onNoticeClicked } from '../platform/notify.ts';
import { forgetReading } from '../platform/readings.ts';
import { serve } from '../platform/serve.ts';
import { closeToContentScripts } from '../platform/store.ts';
import { followForeignWrites, remakeSummaries } from '../platform/summary-store.ts';
import { onSyncedChanged } from '../platform/sync-store.ts';
import { onTabClosed, onTabShown } from '../platform/tabs.ts';
import { inTurn } from '../platform/turns.ts';
import { isLocked } from '../platform/vault.ts';
import { answer, showChange, tellOfChange } from './answer.ts';
import { refreshBadge } from './badge.ts';
import { isHeard } from './page-limits.ts';
import { recordScan } from './record-scan.ts';
import { followNotice, remind, reminderAlarm } from './remind.ts';
import { followShortcut, makeMenu } from './shortcuts.ts';
import { syncAlarm, synchronise } from './sync.ts';
import { realTools } from './tools.ts';
import { applyWatching, followGrants, readOpenTabs } from './watching.ts';

/**
 * Registers every listener before it returns: a listener added a moment later
 * may never be woken. `complain` hears of failures that nothing expected.
 */
export function startBackground(complain: (error: unknown) => void): void {
  const inBackground = (work: Promise<unknown>): void => {
    work.catch(complain);
  };
  /** What needs the list waits until it is unlocked, which makes up for it. */
  const whenOpen = (work: () => Promise<unknown>): void => {
    inBackground(isLocked().then((locked) => (locked ? undefined : work())));
  };
  const bringTogether = async (): Promise<void> => {
    if (await synchronise(realTools)) await showChange();
  };
  serve({
    complain,
    answer: (request) => answer(request, realTools),
    bringReader: async (sender) => {
      if (!isHeard('reader-wanted', sender, realTools)) return;
      await bringReaderTo(sender.tabId, sender.frameId);
    },
    takeReport: async (report, sender) => {
      if (!isHeard('scan-report', sender, realTools)) return;
      if (await recordScan(report, sender, realTools)) await tellOfChange();
    },
  });
  followForeignWrites();
  onTabShown((tabId) => {
    inBackground(refreshBadge(tabId));
  });
  onTabClosed((tabId) => {
    inBackground(forgetReading(tabId));
  });
  onAccessChanged((granted) => {
    whenOpen(() => followGrants(granted).then(() => tellOfChange()));
  });
  onAlarm((name) => {
    if (name === reminderAlarm) whenOpen(() => remind(realTools));
    if (name === syncAlarm) whenOpen(bringTogether);
  });
  onSyncedChanged(() => {
    whenOpen(bringTogether);
  });
  onNoticeClicked((id) => {
    inBackground(followNotice(id));
  });
  const follow = async (chosen: Chosen): Promise<void> => {
    if (await followShortcut(chosen, realTools)) await tellOfChange();
  };
  onChosen((chosen) => {
    inBackground(follow(chosen));
  });
  onCommand((chosen) => {
    inBackground(follow(chosen));
  });
  onStartup(() => {
    whenOpen(applyWatching);
    whenOpen(remakeSummaries);
  });
  onInstalled((reason) => {
    // Tabs that were open before are read once; scripts of an older version fall silent.
    whenOpen(() => applyWatching().then(readOpenTabs));
    inBackground(makeMenu());
    whenOpen(remakeSummaries);
    if (reason === 'install') inBackground(openFullPage('#welcome'));
  });
  // One that was ended between the owner's choice and its carrying out makes up for it.
  inBackground(inTurn(settleLock));
  whenOpen(applyWatching);
  inBackground(closeToContentScripts());
  inBackground(colourBadge());
  inBackground(ensureHourly(reminderAlarm));
}
