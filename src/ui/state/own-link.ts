/** The owner's own address of the place where a site's number is changed. */
import type { LineView } from '../../contract/views.ts';
import { t } from '../text/t.ts';
import { nameOfBinding } from '../view/bindings.ts';
import { ask } from './ask.ts';
import { showToast } from './toast.ts';

export function ownLinkOf({ ways }: Pick<LineView, 'ways'>): string | null {
  return ways.find(({ kind }) => kind === 'own')?.address ?? null;
}

/** Null goes back to what the catalogue says. */
export async function setOwnLink(binding: LineView, address: string | null): Promise<boolean> {
  const before = ownLinkOf(binding);
  const { site } = binding;
  if (!(await ask({ type: 'set-own-link', site, address }))) return false;
  const set = address === null ? 'no' : 'yes';
  showToast(t('own-link-toast', { site: nameOfBinding(binding), set }), async () => {
    const undone = await ask({ type: 'set-own-link', site, address: before });
    if (undone) showToast(t('undone', { site: nameOfBinding(binding) }));
  });
  return true;
}
