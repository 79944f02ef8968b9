/** Which part of the full page is shown: the address's fragment. */
import { signal } from '@preact/signals';

export const parts = ['list', 'safe', 'numbers', 'take', 'settings', 'welcome'] as const;
export type Part = (typeof parts)[number];

export const route = signal<Part>('list');

export function followHash(): void {
  const read = (): void => {
    const wanted = location.hash.slice(1);
    route.value = parts.find((part) => part === wanted) ?? 'list';
  };
  window.addEventListener('hashchange', read);
  read();
}

export function goTo(part: Part): void {
  location.hash = part;
}
