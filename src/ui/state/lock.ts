/** The lock on what is stored: whether there is one, and what its owner does with it. */
import { signal } from '@preact/signals';
import type { LockView } from '../../contract/device-views.ts';
import type { Refusal, UiToWorker } from '../../contract/messages.ts';
import { send } from '../../platform/send.ts';
import { t } from '../text/t.ts';
import { request } from './ask.ts';
import { focusIfLost } from './keep-place.ts';
import { showToast } from './toast.ts';

/** Null until it was asked for. */
export const lock = signal<LockView | null>(null);

/** What could not be learnt stays as it was: the page's frame says when the background is gone. */
export async function loadLock(): Promise<void> {
  try {
    const answer = await send({ type: 'get-lock' });
    if (answer.ok) lock.value = answer.value;
  } catch (error) {
    console.error(error);
  }
}

export type LockProblem = Refusal | 'unreachable' | 'differ';

type LockChange = Extract<UiToWorker, { type: 'set-lock' | 'change-lock' | 'remove-lock' }>;

const done = { 'set-lock': 'on', 'change-lock': 'changed', 'remove-lock': 'off' } as const;

/** Null where it was done. */
export async function changeLock(change: LockChange): Promise<LockProblem | null> {
  const refusal = await request(change);
  await loadLock();
  if (refusal === null) showToast(t('lock-done', { what: done[change.type] }));
  return refusal;
}

/** Null where it is open now. */
export async function unlock(passphrase: string): Promise<LockProblem | null> {
  const refusal = await request({ type: 'unlock', passphrase });
  await focusIfLost();
  return refusal;
}
