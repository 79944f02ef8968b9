import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BindingState, bindingStates } from '../../src/core/model.ts';
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
    expect(verdictOf(states, false).answer).toBe(answer);
  });

  it('counts what stands in the way', () => {
    const states = ['to do', 'suspected', 'to do', 'changed', 'verified', 'dismissed'] as const;
    expect(verdictOf(states, false)).toEqual({
      answer: 'not yet',
      open: 2,
      suspected: 1,
      tickedOnly: 1,
      leftOut: false,
    });
  });

  it('is never a yes while findings are left out, and otherwise what it was', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bindingStates), { maxLength: 6 }), (each) => {
        const whole = verdictOf(each, false);
        const answer = whole.answer === 'yes' ? 'cannot know' : whole.answer;
        expect(verdictOf(each, true)).toEqual({ ...whole, answer, leftOut: true });
      }),
    );
  });
});
