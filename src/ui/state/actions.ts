/** What the owner can do, each with its announcement and the way back. */

import type { NumberDraft } from '../../contract/drafts.ts';
import type { LineView, NumberView } from '../../contract/views.ts';
import type { MoveAction } from '../../core/model.ts';
import { send } from '../../platform/send.ts';
import { t } from '../text/t.ts';
import { nameOfBinding } from '../view/bindings.ts';
import { ask, attempt } from './ask.ts';
import { openPanel } from './row-panel.ts';
import { showLine } from './show-line.ts';
import { overview } from './store.ts';
import { showToast } from './toast.ts';

export async function moveBinding(binding: LineView, action: MoveAction): Promise<void> {
  const done = await ask({ type: 'move-binding', bindingId: binding.id, action, note: '' });
  if (!done) return;
  showToast(
    t('moved', { action, site: nameOfBinding(binding) }),
    () => undoMove(binding),
    // Keeping takes one press; a reason may follow, and nobody is held up for it.
    action === 'keep' ? { text: t('action-reason'), act: () => askReason(binding) } : null,
  );
}

function askReason(binding: LineView): void {
  openPanel('list', binding.id, 'reason');
  void showLine(binding).then(() => document.getElementById('reason')?.focus());
}

export async function undoMove(binding: LineView): Promise<void> {
  const done = await ask({ type: 'undo-move', bindingId: binding.id });
  if (done) showToast(t('undone', { site: nameOfBinding(binding) }));
}

export async function pauseNumber(number: NumberView, paused: boolean): Promise<void> {
  const done = await ask({ type: 'pause-number', id: number.id, paused });
  if (done) {
    showToast(t(paused ? 'number-paused-toast' : 'number-resumed-toast'), () =>
      pauseNumber(number, !paused),
    );
  }
}

export async function removeNumber(number: NumberView): Promise<void> {
  const done = await ask({ type: 'remove-number', id: number.id });
  if (done) {
    showToast(t('number-removed-toast', { number: number.formatted }), () => restoreNumber(number));
  }
}

export async function restoreNumber(number: NumberView): Promise<void> {
  const done = await ask({ type: 'restore-number', id: number.id });
  if (done) {
    showToast(t('number-restored-toast', { number: number.formatted }), () => removeNumber(number));
  }
}

/** Takes back what a form saved: a number that is new goes, one that was edited is as before. */
export async function unsaveNumber(id: string, before: NumberDraft): Promise<void> {
  if (before.id === null) {
    const added = overview.value?.numbers.find((number) => number.id === id);
    if (added !== undefined) await removeNumber(added);
    return;
  }
  const answer = await attempt(() => send({ type: 'save-number', draft: before }));
  if (answer.ok) showToast(t('number-saved'));
  else showToast(t('refusal', { refusal: 'other' }));
}
