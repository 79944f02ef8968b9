/** Whether the old line can be cancelled: yes, not yet, or nobody can know. Pure. */
import type { BindingState } from './model.ts';

export interface Verdict {
  readonly answer: 'yes' | 'not yet' | 'cannot know';
  /** How many lines are to be changed first. */
  readonly open: number;
  /** How many may be the owner's and wait for their word. */
  readonly suspected: number;
  /** How many the owner says are changed and no site has shown to be. */
  readonly tickedOnly: number;
  /** Findings on pages are being left out: the list may not be whole. */
  readonly leftOut: boolean;
}

/**
 * `not yet` while anything is open or waits for a yes or no. `cannot know` where
 * nothing was ever found (silence proves nothing), a change was only ticked, or findings
 * were left out.
 */
export function verdictOf(states: readonly BindingState[], leftOut: boolean): Verdict {
  const count = (...wanted: readonly BindingState[]): number =>
    states.filter((state) => wanted.includes(state)).length;
  const open = count('to do');
  const suspected = count('suspected');
  const tickedOnly = count('changed');
  const settled = count('verified', 'kept');
  const isKnown = settled > 0 && tickedOnly === 0 && !leftOut;
  const answer = open + suspected > 0 ? 'not yet' : isKnown ? 'yes' : 'cannot know';
  return { answer, open, suspected, tickedOnly, leftOut };
}
