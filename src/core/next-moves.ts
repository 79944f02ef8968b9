/** What can be said of a line in each state, the likeliest first. No state is a dead end. */
import type { BindingState, MoveAction } from './model.ts';

export const nextMoves: Readonly<Record<BindingState, readonly MoveAction[]>> = {
  suspected: ['confirm', 'dismiss'],
  'to do': ['changed', 'keep', 'dismiss'],
  changed: ['reopen'],
  verified: ['reopen'],
  kept: ['changed', 'reopen'],
  dismissed: ['reopen'],
};
