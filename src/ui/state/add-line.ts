/** Lines that the owner adds: a site, a service, a person, a row of the checklist. */
import type { EntryByHand } from '../../contract/drafts.ts';
import type { Refusal } from '../../contract/messages.ts';
import type { ChecklistRow, NumberView } from '../../contract/views.ts';
import { send } from '../../platform/send.ts';
import { t } from '../text/t.ts';
import { ask, attempt } from './ask.ts';
import { showToast } from './toast.ts';

export type AddProblem = Refusal | 'unreachable';

/** Says that it was done, with the way back; what went wrong is for the form to say. */
export async function addLine(entry: EntryByHand, name: string): Promise<AddProblem | null> {
  const added = await attempt(() => send({ type: 'add-binding', entry }));
  if (!added.ok) return added.problem;
  const { bindingId } = added.value;
  showToast(t('added-toast', { site: name }), async () => {
    const removed = { type: 'move-binding', bindingId, action: 'delete', note: '' } as const;
    if (await ask(removed)) showToast(t('undone', { site: name }));
  });
  return null;
}

export async function addFromChecklist(row: ChecklistRow, number: NumberView): Promise<void> {
  const { id: numberId } = number;
  const entry = { numberId, site: '', title: '', role: row.role, account: '', note: '' };
  const problem = await addLine({ ...entry, checklistId: row.id }, t(`checklist-${row.id}`));
  if (problem !== null) showToast(t('refusal', { refusal: problem }));
}
