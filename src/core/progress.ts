/** How far a number's owner has come. */
import type { BindingState } from './model.ts';

export interface Progress {
  readonly open: number;
  readonly done: number;
  readonly total: number;
  readonly suspected: number;
}

/** Kept on purpose counts as done: it needs nothing more. Dismissed is not counted at all. */
export function progressOf(states: readonly BindingState[]): Progress {
  const count = (...wanted: readonly BindingState[]): number =>
    states.filter((state) => wanted.includes(state)).length;
  const open = count('to do');
  const done = count('changed', 'verified', 'kept');
  return { open, done, total: open + done, suspected: count('suspected') };
}
