/**
 * Which part of the full page is shown: the address's fragment. `#numbers/unreadable`
 * also says that what was selected on a page could not be read as a number, and
 * `#list/<id>` that the list of one number is wanted: a reminder leads there.
 */
import { signal } from '@preact/signals';
import { chosenNumber } from '../state/list-query.ts';

export const parts = [
  'list',
  'import',
  'safe',
  'numbers',
  'take',
  'settings',
  'trust',
  'why',
  'welcome',
] as const;
export type Part = (typeof parts)[number];

export const route = signal<Part>('list');
export const selectionUnreadable = signal(false);

export function followHash(): void {
  const read = (): void => {
    const [wanted, detail] = location.hash.slice(1).split('/');
    selectionUnreadable.value = detail === 'unreadable';
    route.value = parts.find((part) => part === wanted) ?? 'list';
    if (wanted === 'list' && detail !== undefined) chosenNumber.value = detail;
  };
  window.addEventListener('hashchange', read);
  read();
}

export function goTo(part: Part): void {
  location.hash = part;
}
