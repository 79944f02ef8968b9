/**
 * Which part of the full page is shown: the address's fragment. `#numbers/unreadable`
 * also says that what was selected on a page could not be read as a number.
 */
import { signal } from '@preact/signals';

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
    const [wanted, problem] = location.hash.slice(1).split('/');
    selectionUnreadable.value = problem === 'unreadable';
    route.value = parts.find((part) => part === wanted) ?? 'list';
  };
  window.addEventListener('hashchange', read);
  read();
}

export function goTo(part: Part): void {
  location.hash = part;
}
