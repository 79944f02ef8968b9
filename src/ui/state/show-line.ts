import type { LineView } from '../../contract/views.ts';
import { nameOfBinding } from '../view/bindings.ts';
import { filter, search } from './list-query.ts';

/** Brings a line of the list into sight and gives it the focus, wherever it stands. */
export async function showLine(binding: LineView): Promise<void> {
  filter.value = 'all';
  search.value = '';
  await painted();
  if (rowOf(binding.id) === null) {
    // Far down a long list rows are not painted yet: searched for, it is.
    search.value = nameOfBinding(binding);
    await painted();
  }
  const row = rowOf(binding.id);
  row?.scrollIntoView({ block: 'center' });
  row?.focus();
}

function rowOf(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`#list li[data-binding="${CSS.escape(id)}"]`);
}

/** The store paints in a microtask; after two frames everything is where it belongs. */
async function painted(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}

/** The same from another part of the full page. */
export async function goToLine(binding: LineView): Promise<void> {
  location.hash = 'list';
  await painted();
  await showLine(binding);
}
