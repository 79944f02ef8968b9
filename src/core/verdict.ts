/** Whether the old line can be cancelled: yes, not yet, or nobody can know. Pure. */
import type { Category } from './category.ts';
import type { BindingState } from './model.ts';

export interface VerdictLine {
  readonly id: string;
  readonly state: BindingState;
  readonly category: Category;
}

export interface Verdict {
  readonly answer: 'yes' | 'not yet' | 'cannot know';
  /** Lines to be changed first. */
  readonly open: readonly string[];
  /** Lines that may be the owner's and wait for their word. */
  readonly suspected: readonly string[];
  /** Lines that the owner says are changed and no site has shown to be. */
  readonly tickedOnly: readonly string[];
  /** Kinds of service that nearly everyone has and that were never seen at all. */
  readonly neverSeen: readonly Category[];
}

/** Kinds whose loss hurts most, and that nearly everyone has. */
const expected: readonly Category[] = ['email', 'money', 'identity', 'messaging', 'shopping'];

/**
 * `not yet` while anything is open or waits for a yes or no. `cannot know` where
 * nothing was ever found (silence proves nothing), or a change was only ticked.
 * What was never seen is told with every answer: it cannot be counted.
 */
export function verdictOf(lines: readonly VerdictLine[]): Verdict {
  const inState = (state: BindingState): readonly string[] =>
    lines.filter((line) => line.state === state).map((line) => line.id);
  const open = inState('to do');
  const suspected = inState('suspected');
  const tickedOnly = inState('changed');
  const settled = inState('verified').length + inState('kept').length;
  const seen = new Set(lines.map((line) => line.category));
  return {
    answer:
      open.length + suspected.length > 0
        ? 'not yet'
        : tickedOnly.length > 0 || settled === 0
          ? 'cannot know'
          : 'yes',
    open,
    suspected,
    tickedOnly,
    neverSeen: expected.filter((category) => !seen.has(category)),
  };
}
