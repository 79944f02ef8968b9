import { describe, expect, it } from 'vitest';
import type { BindingState } from '../../src/core/model.ts';
import { verdictOf } from '../../src/core/verdict.ts';

const linesIn = (states: readonly BindingState[]) =>
  states.map((state, index) => ({ id: `${state}-${index}`, state, category: 'email' as const }));

describe('whether the line can be cancelled', () => {
  it.each<[string, readonly BindingState[], 'yes' | 'not yet' | 'cannot know']>([
    ['nothing was ever found', [], 'cannot know'],
    ['all was only dismissed', ['dismissed'], 'cannot know'],
    ['something is to do', ['verified', 'to do'], 'not yet'],
    ['something waits for a yes', ['verified', 'suspected'], 'not yet'],
    ['a change was only ticked', ['verified', 'changed'], 'cannot know'],
    ['all was seen to be changed', ['verified', 'verified'], 'yes'],
    ['the rest was kept on purpose', ['verified', 'kept', 'dismissed'], 'yes'],
  ])('where %s', (_what, states, answer) => {
    expect(verdictOf(linesIn(states)).answer).toBe(answer);
  });

  it('names what stands in the way, and what was never seen', () => {
    expect(verdictOf(linesIn(['to do', 'suspected', 'changed', 'verified']))).toEqual({
      answer: 'not yet',
      open: ['to do-0'],
      suspected: ['suspected-1'],
      tickedOnly: ['changed-2'],
      neverSeen: ['money', 'identity', 'messaging', 'shopping'],
    });
  });
});
