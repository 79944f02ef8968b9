import type { Refusal, UiToWorker } from '../../contract/messages.ts';
import { failure, type Result } from '../../core/result.ts';
import { send, UnbindLocked } from '../../platform/send.ts';
import { t } from '../text/t.ts';
import { refresh } from './store.ts';
import { showToast } from './toast.ts';

/** Requests that are answered with done or a refusal. */
export type Request = Exclude<
  UiToWorker,
  { readonly type: 'get-overview' | 'get-front' | 'get-parts' | 'save-number' }
>;

/** Carries out a request that answers with a value. A background that cannot be reached counts as a refusal. */
export async function attempt<Value, Problem = Refusal>(
  sendIt: () => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem | 'unreachable' | 'locked'>> {
  try {
    return await sendIt();
  } catch (error) {
    if (error instanceof UnbindLocked) return failure('locked');
    console.error(error);
    return failure('unreachable');
  } finally {
    await refresh();
  }
}

/** Null where it was done. */
export async function request(message: Request): Promise<Refusal | 'unreachable' | null> {
  const answer = await attempt<unknown>(() => send(message));
  return answer.ok ? null : answer.problem;
}

/** As `request`, and says what went wrong. True where it was done. */
export async function ask(message: Request): Promise<boolean> {
  const refusal = await request(message);
  if (refusal !== null) showToast(t('refusal', { refusal }));
  return refusal === null;
}
