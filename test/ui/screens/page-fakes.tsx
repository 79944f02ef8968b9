/** Paints a part of the full page over a fake background. */
import { render } from '@testing-library/preact';
import type { Overview } from '../../../src/contract/views.ts';
import { Page } from '../../../src/ui/page/page.tsx';
import { type Part, route } from '../../../src/ui/page/route.ts';
import { chosenNumber, filter, search } from '../../../src/ui/state/list-query.ts';
import { closePanel } from '../../../src/ui/state/row-panel.ts';
import { loadFailed, refresh } from '../../../src/ui/state/store.ts';
import { hideToast } from '../../../src/ui/state/toast.ts';
import { overviewOf } from '../views.ts';
import { fake, resetFake } from './fakes.ts';

export async function openPage(
  part: Part,
  view: Partial<Overview>,
  given: Partial<Pick<typeof fake, 'answers' | 'permissions'>> = {},
): Promise<void> {
  resetFake(overviewOf(view));
  Object.assign(fake, given);
  loadFailed.value = false;
  filter.value = 'all';
  search.value = '';
  chosenNumber.value = null;
  closePanel();
  hideToast();
  await refresh();
  route.value = part;
  render(<Page />);
}

/** The element with this id, which must be there. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`There is no element ${id}`);
  return found;
}
