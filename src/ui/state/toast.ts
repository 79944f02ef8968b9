/** One short announcement at a time. What it offers to undo can also be undone in the list. */
import { signal } from '@preact/signals';

export interface Toast {
  readonly text: string;
  readonly undo: (() => Promise<void>) | null;
  /** Something more that belongs to it: the words of a button, and what it does. */
  readonly offer: { readonly text: string; readonly act: () => void } | null;
}

export const toast = signal<Toast | null>(null);

/** Milliseconds: long enough to read and reach, and held while pointed at or focused. */
const lifetime = 12_000;

let timer: ReturnType<typeof setTimeout> | undefined;

export function showToast(
  text: string,
  undo: Toast['undo'] = null,
  offer: Toast['offer'] = null,
): void {
  toast.value = { text, undo, offer };
  startToastTimer();
}

export function hideToast(): void {
  clearTimeout(timer);
  toast.value = null;
}

export function holdToast(): void {
  clearTimeout(timer);
}

export function startToastTimer(): void {
  clearTimeout(timer);
  timer = setTimeout(hideToast, lifetime);
}
