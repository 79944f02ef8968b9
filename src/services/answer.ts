/** Each request of an extension page, and what it changes. */
import type { Answers, UiToWorker } from '../contract/messages.ts';
import { failure } from '../core/result.ts';
import { announce } from '../platform/serve.ts';
import { StorageFullError } from '../platform/storage-full.ts';
import { isLocked } from '../platform/vault.ts';
import { acceptProposals, undoAcceptance } from './accept-proposals.ts';
import { eraseAll, eraseNumber, getBackup, restoreBackup } from './backup.ts';
import { refreshBadges } from './badge.ts';
import { addByHand, mergeSites, splitSite } from './by-hand.ts';
import { getFront, getParts } from './front.ts';
import { changeLock, getLock, lockNow, removeLock, setLock, unlock } from './lock.ts';
import {
  changeAccount,
  changeRole,
  editBinding,
  moveBinding,
  planBinding,
  undoMove,
} from './moves.ts';
import { pauseNumber, removeNumber, restoreNumber, saveNumber, setReissueDay } from './numbers.ts';
import { getDetails, getOverview } from './overview.ts';
import { weighEvidence, weighHistory } from './proposals.ts';
import { setOwnLink, setPrivateWindows, setReminders } from './settings.ts';
import { getStored, showStored } from './stored.ts';
import { getSuggestions, setNotMine } from './suggestions.ts';
import { getSync, setSync, synchroniseSoon } from './sync.ts';
import type { Tools } from './tools.ts';
import { applyWatching, readTab, setPaused, setWatchMode, watchSite } from './watching.ts';

export async function answer(
  request: UiToWorker,
  tools: Tools,
): Promise<Answers[UiToWorker['type']]> {
  if (request.type === 'get-front') return getFront(request.tabId, tools);
  if (request.type === 'get-parts') return getParts(request.names, tools);
  if (request.type === 'get-details') return getDetails(request.bindingId);
  if (request.type === 'get-overview') return getOverview(request.tabId, tools);
  if (request.type === 'read-tab') return readTab(request.tabId);
  if (request.type === 'get-backup') return getBackup(request.passphrase, tools);
  if (request.type === 'get-sync') return getSync();
  if (request.type === 'get-lock') return getLock();
  if (request.type === 'get-stored') return getStored();
  if (request.type === 'show-stored') return showStored();
  if (request.type === 'get-suggestions') return getSuggestions(request, tools);
  if (request.type === 'weigh-evidence') {
    return weighEvidence(request.evidence, request.numberId, tools);
  }
  if (request.type === 'weigh-history') return weighHistory(request.numberId, tools);
  const answered = await changeOrRefuse(request, tools);
  await tellOfChange();
  return answered;
}

type Change = Exclude<
  UiToWorker,
  {
    type:
      | 'get-overview'
      | 'get-front'
      | 'get-parts'
      | 'get-details'
      | 'read-tab'
      | 'get-backup'
      | 'get-stored'
      | 'show-stored'
      | 'get-sync'
      | 'get-lock'
      | 'get-suggestions'
      | 'weigh-evidence'
      | 'weigh-history';
  }
>;

async function changeOrRefuse(request: Change, tools: Tools): Promise<Answers[Change['type']]> {
  try {
    return await change(request, tools);
  } catch (error) {
    if (error instanceof StorageFullError) return failure('storage-full');
    throw error;
  }
}

async function change(request: Change, tools: Tools): Promise<Answers[Change['type']]> {
  switch (request.type) {
    case 'save-number':
      return saveNumber(request.draft, tools);
    case 'pause-number':
      return pauseNumber(request.id, request.paused);
    case 'remove-number':
      return removeNumber(request.id, tools);
    case 'restore-number':
      return restoreNumber(request.id);
    case 'move-binding':
      return moveBinding(request.bindingId, request.action, request.note, tools);
    case 'plan-binding':
      return planBinding(request.bindingId, request, tools);
    case 'edit-binding':
      return editBinding(request.bindingId, request.title, request.note, tools);
    case 'change-role':
      return changeRole(request.bindingId, request.role, tools);
    case 'change-account':
      return changeAccount(request.bindingId, request.account, tools);
    case 'add-binding':
      return addByHand(request.entry, tools);
    case 'merge-sites':
      return mergeSites(request.from, request.into);
    case 'split-site':
      return splitSite(request.site);
    case 'set-own-link':
      return setOwnLink(request.site, request.address);
    case 'not-mine':
      return setNotMine(request.serviceId, request.notMine);
    case 'accept-proposals':
      return acceptProposals(request.lines, tools);
    case 'undo-acceptance':
      return undoAcceptance(request.lines, tools);
    case 'set-reissue-day':
      return setReissueDay(request.id, request.day);
    case 'set-reminders':
      return setReminders(request.reminders);
    case 'erase-number':
      return eraseNumber(request.id);
    case 'restore-backup':
      return restoreBackup(request.text, request.passphrase);
    case 'set-sync':
      return setSync(request.on, request.removeCopy, tools);
    case 'set-lock':
      return setLock(request.passphrase);
    case 'change-lock':
      return changeLock(request.passphrase, request.next);
    case 'remove-lock':
      return removeLock(request.passphrase);
    case 'lock-now':
      return lockNow();
    case 'unlock':
      return unlock(request.passphrase, tools);
    case 'undo-move':
      return undoMove(request.bindingId, tools);
    case 'set-watch-mode':
      return setWatchMode(request.mode);
    case 'watch-site':
      return watchSite(request.site, request.watched);
    case 'set-private-windows':
      return setPrivateWindows(request.allowed);
    case 'set-paused':
      return setPaused(request.paused);
    case 'erase-everything': {
      const erased = await eraseAll();
      await applyWatching();
      return erased;
    }
  }
}

let telling: Promise<void> | null = null;
let next: Promise<void> | null = null;

/**
 * Badges and open pages follow every change. While one change is told of, those that come
 * meanwhile wait to be told of together: hundreds of tabs may have to be looked at each time.
 */
export function tellOfChange(): Promise<void> {
  if (telling === null) {
    telling = tell().finally(() => {
      telling = null;
    });
    return telling;
  }
  next ??= telling
    .catch(() => undefined)
    .then(() => {
      next = null;
      return tellOfChange();
    });
  return next;
}

async function tell(): Promise<void> {
  if (!(await isLocked())) await synchroniseSoon();
  await showChange();
}

/** As `tellOfChange`, for what came from another device: it is not told back. */
export async function showChange(): Promise<void> {
  await refreshBadges();
  await announce({ type: 'list-changed' });
}
