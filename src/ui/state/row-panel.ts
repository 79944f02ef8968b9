/** What is unfolded in a row of the list. One at a time, so that the list stays calm. */
import { signal } from '@preact/signals';

export type Panel = 'more' | 'postpone' | 'rename' | 'role' | 'merge' | 'reason' | 'wrong-link';

/** A line may stand under its site and in the list at once: these are two rows. */
export type RowPlace = 'this-site' | 'list';

/** One unfolding: the same panel unfolded again is another. */
export interface OpenPanel {
  readonly place: RowPlace;
  readonly bindingId: string;
  readonly panel: Panel;
}

const open = signal<OpenPanel | null>(null);

export function openedIn(place: RowPlace, bindingId: string): OpenPanel | null {
  const now = open.value;
  return now?.place === place && now.bindingId === bindingId ? now : null;
}

export function openPanel(place: RowPlace, bindingId: string, panel: Panel): void {
  open.value = { place, bindingId, panel };
}

export function closePanel(): void {
  open.value = null;
}

/** A form closes once what it saved is shown; by then its owner may have opened another, which stays. */
export function closeOwn(opened: OpenPanel): void {
  if (open.value === opened) closePanel();
}
