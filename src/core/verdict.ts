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
}

/**
 * `not yet` while anything is open or waits for a yes or no. `cannot know` where
 * nothing was ever found (silence proves nothing), or a change was only ticked.
 */
export function verdictOf(states: readonly BindingState[]): Verdict {
  const count = (...wanted: readonly BindingState[]): number =>
    states.filter((state) => wanted.includes(state)).length;
  const open = count('to do');
  const suspected = count('suspected');
  const tickedOnly = count('changed');
  const settled = count('verified', 'kept');
  return { answer: answerOf(open + suspected, tickedOnly, settled), open, suspected, tickedOnly };
}

function answerOf(inTheWay: number, tickedOnly: number, settled: number): Verdict['answer'] {
  if (inTheWay > 0) return 'not yet';
  return tickedOnly > 0 || settled === 0 ? 'cannot know' : 'yes';
}
