import { describe, expect, it } from 'vitest';
import type { BindingState } from '../../src/core/model.ts';
import { verdictOf } from '../../src/core/verdict.ts';

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
    expect(verdictOf(states).answer).toBe(answer);
  });

  it('counts what stands in the way', () => {
    expect(verdictOf(['to do', 'suspected', 'to do', 'changed', 'verified', 'dismissed'])).toEqual({
      answer: 'not yet',
      open: 2,
      suspected: 1,
      tickedOnly: 1,
    });
  });
});
