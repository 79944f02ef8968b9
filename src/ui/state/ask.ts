import type { Refusal, UiToWorker } from '../../contract/messages.ts';
import { send } from '../../platform/send.ts';
import { t } from '../text/t.ts';
import { refresh } from './store.ts';
import { showToast } from './toast.ts';

/** Requests that are answered with done or a refusal. */
export type Request = Exclude<UiToWorker, { readonly type: 'get-overview' | 'save-number' }>;

/** Null where it was done. A background that cannot be reached counts as a refusal. */
export async function request(message: Request): Promise<Refusal | 'unreachable' | null> {
  try {
    const answer = await send(message);
    return answer.ok ? null : answer.problem;
  } catch (error) {
    console.error(error);
    return 'unreachable';
  } finally {
    await refresh();
  }
}

/** As `request`, and says what went wrong. True where it was done. */
export async function ask(message: Request): Promise<boolean> {
  const refusal = await request(message);
  if (refusal !== null) showToast(t('refusal', { refusal }));
  return refusal === null;
}
