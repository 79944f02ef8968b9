/** The optional lock: everything at rest is sealed, and opened by its owner's passphrase alone. */

import type { LockView } from '../contract/device-views.ts';
import type { Refusal } from '../contract/messages.ts';
import { failure, type Result, success } from '../core/result.ts';
import { readSync } from '../platform/device-records.ts';
import { mostLeftOut, rememberLeftOut } from '../platform/left-out.ts';
import {
  closeLock,
  type Opened,
  openLock,
  changeLock as rewrap,
  setLock as seal,
  removeLock as unseal,
} from '../platform/lock.ts';
import { clearNotices } from '../platform/notify.ts';
import { shortestPassphrase } from '../platform/passphrase-key.ts';
import { readSummaries, remakeSummaries } from '../platform/summary-store.ts';
import { inTurn } from '../platform/turns.ts';
import { isLockOn } from '../platform/vault.ts';
import { clearBadges } from './badge.ts';
import { forgetListing } from './listing.ts';
import { remind } from './remind.ts';
import type { Tools } from './tools.ts';
import { applyWatching, readOpenTabs } from './watching.ts';

type Done = Promise<Result<null, Refusal>>;

export async function getLock(): Promise<Result<LockView, Refusal>> {
  return success({ on: await isLockOn(), inAccount: await isInAccount() });
}

/** Whether the browser's account holds a copy, which no lock could seal. */
async function isInAccount(): Promise<boolean> {
  const { on, syncedAt } = await readSync();
  return on || syncedAt !== null;
}

export function setLock(passphrase: string): Done {
  return inTurn(async (): Done => {
    if (await isLockOn()) return failure('not-allowed-here');
    if (await isInAccount()) return failure('in-account');
    if (passphrase.length < shortestPassphrase) return failure('passphrase-short');
    await seal(passphrase);
    return success(null);
  });
}

export function changeLock(passphrase: string, next: string): Done {
  return inTurn(async (): Done => {
    if (!(await isLockOn())) return failure('not-allowed-here');
    if (next.length < shortestPassphrase) return failure('passphrase-short');
    return told(await rewrap(passphrase, next));
  });
}

export function removeLock(passphrase: string): Done {
  return inTurn(async (): Done => {
    if (!(await isLockOn())) return failure('not-allowed-here');
    return told(await unseal(passphrase));
  });
}

/** What a notification says is not sealed: those that are shown go as well. */
export function lockNow(): Done {
  return inTurn(async (): Done => {
    if (!(await isLockOn())) return failure('not-allowed-here');
    // Says nothing of a page, and an answer that rests on a whole list must know it afterwards.
    const leftOut = await mostLeftOut();
    await closeLock();
    if (leftOut > 0) await rememberLeftOut(leftOut);
    forgetListing();
    await clearNotices();
    return success(null);
  });
}

export async function unlock(passphrase: string, tools: Tools): Done {
  const opened = await inTurn(async (): Done => {
    if (!(await isLockOn())) return success(null);
    return told(await openLock(passphrase));
  });
  if (!opened.ok) return opened;
  await clearBadges();
  await applyWatching();
  makeUp(tools);
  return opened;
}

/** For all that a background does when it begins, and could not do while it was locked. */
function makeUp(tools: Tools): void {
  // What is asked for first is told from the list in short as it lies there.
  const remade = readSummaries().then(remakeSummaries);
  for (const work of [remade, readOpenTabs(), remind(tools)]) {
    // The next start, page or hour does it again: no answer waits for them.
    work.catch(() => undefined);
  }
}

function told(opened: Opened): Result<null, Refusal> {
  return opened === 'opened' ? success(null) : failure(opened);
}
