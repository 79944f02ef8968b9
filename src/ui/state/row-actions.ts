/** The rarer things to do with a line of the list, each with its announcement and the way back. */
import type { LineView } from '../../contract/views.ts';
import { bindingId } from '../../core/fold.ts';
import type { IsoDate, Role } from '../../core/model.ts';
import { calendarDayOf } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { nameOfBinding } from '../view/bindings.ts';
import { undoMove } from './actions.ts';
import { ask } from './ask.ts';
import { overview, wholeList } from './store.ts';
import { showToast } from './toast.ts';

export async function pin(binding: LineView, pinned: boolean): Promise<void> {
  const { id, postponedUntil } = binding;
  const done = await ask({ type: 'plan-binding', bindingId: id, pinned, postponedUntil });
  if (done)
    tell(t('pinned-toast', { site: nameOfBinding(binding), pinned: yesNo(pinned) }), binding);
}

/** Null brings it back at once. */
export async function postpone(binding: LineView, until: IsoDate | null): Promise<void> {
  const { id, pinned } = binding;
  // What waits does not stand first.
  const plan = { pinned: pinned && until === null, postponedUntil: until };
  if (!(await ask({ type: 'plan-binding', bindingId: id, ...plan }))) return;
  const site = nameOfBinding(binding);
  tell(
    until === null
      ? t('brought-back-toast', { site })
      : t('postponed-toast', { site, day: calendarDayOf(until) }),
    binding,
  );
}

export async function edit(binding: LineView, title: string, note: string): Promise<boolean> {
  const done = await ask({ type: 'edit-binding', bindingId: binding.id, title, note });
  if (done) tell(t('edited-toast', { site: title.trim() || nameOfBinding(binding) }), binding);
  return done;
}

/** The way back is two steps: the old line returns, and the one it moved to goes. */
export async function changeRole(binding: LineView, role: Role): Promise<void> {
  const moved = bindingId({ ...binding, role });
  const wasThere = (await wholeList()).some(({ id }) => id === moved);
  if (!(await ask({ type: 'change-role', bindingId: binding.id, role }))) return;
  showToast(t('role-toast', { site: nameOfBinding(binding), role }), async () => {
    await undoMove(binding);
    if (!wasThere) {
      await ask({ type: 'move-binding', bindingId: moved, action: 'delete', note: '' });
    }
  });
}

/** As with a role, the way back is two steps. */
export async function changeAccount(binding: LineView, account: string): Promise<boolean> {
  const moved = bindingId({ ...binding, account });
  const wasThere = (await wholeList()).some(({ id }) => id === moved);
  if (!(await ask({ type: 'change-account', bindingId: binding.id, account }))) return false;
  const named = yesNo(account !== '');
  showToast(t('account-toast', { site: nameOfBinding(binding), account, named }), async () => {
    await undoMove(binding);
    if (!wasThere) {
      await ask({ type: 'move-binding', bindingId: moved, action: 'delete', note: '' });
    }
  });
  return true;
}

export async function keepBecause(binding: LineView, reason: string): Promise<boolean> {
  const { id } = binding;
  const note = reason.trim();
  const done = await ask({ type: 'move-binding', bindingId: id, action: 'keep', note });
  if (done) tell(t('reason-toast', { site: nameOfBinding(binding) }), binding);
  return done;
}

export async function mergeSites(from: string, into: string): Promise<boolean> {
  const done = await ask({ type: 'merge-sites', from, into });
  if (done) showToast(t('merged-toast', { from, into }), () => splitSite(from));
  return done;
}

export async function splitSite(site: string): Promise<void> {
  const merges = Object.entries(overview.value?.settings.merges ?? {});
  const undone = merges.filter((pair) => pair.includes(site));
  if (!(await ask({ type: 'split-site', site }))) return;
  showToast(t('split-toast', { site }), async () => {
    for (const [from, into] of undone) {
      if (await ask({ type: 'merge-sites', from, into }))
        showToast(t('merged-toast', { from, into }));
    }
  });
}

function tell(text: string, binding: LineView): void {
  showToast(text, () => undoMove(binding));
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
