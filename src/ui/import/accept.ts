/** Puts the chosen proposals on the list, and takes a whole acceptance back. */
import type { Accepted } from '../../contract/messages.ts';
import type { Proposal, ProposedLine } from '../../core/proposal.ts';
import { send } from '../../platform/send.ts';
import { ask, attempt } from '../state/ask.ts';
import { focusIfLost } from '../state/keep-place.ts';
import { showToast } from '../state/toast.ts';
import { t } from '../text/t.ts';
import { type Source, show } from './stage.ts';

/** What the list needs of a proposal; the rest was only for showing it. */
function lineOf(proposal: Proposal): ProposedLine {
  const { site, numberId, role, account, title, certainty, reasons, address, traces } = proposal;
  return { site, numberId, role, account, title, certainty, reasons, address, traces };
}

export async function accept(source: Source, proposals: readonly Proposal[]): Promise<void> {
  const lines = proposals.map(lineOf);
  const accepted = await attempt(() => send({ type: 'accept-proposals', lines }));
  // What was found stays where it is: it can be tried again.
  if (!accepted.ok) {
    showToast(t('refusal', { refusal: accepted.problem }));
    return;
  }
  show({ kind: 'done', source, accepted: accepted.value });
}

export async function undo({ undo: lines }: Accepted): Promise<void> {
  if (!(await ask({ type: 'undo-acceptance', lines }))) return;
  show({ kind: 'doors' });
  showToast(t('import-undone'));
  await focusIfLost();
}
