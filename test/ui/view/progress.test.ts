import { describe, expect, it } from 'vitest';
import { deadlineOf, progressOf } from '../../../src/ui/view/progress.ts';
import { numberView } from '../views.ts';

const first = numberView();
const second = numberView({
  id: 'n2',
  progress: { open: 1, done: 2, total: 3, suspected: 4, daysLeft: -1 },
});

describe('progress', () => {
  it('is that of the chosen number', () => {
    expect(progressOf([first, second], 'n2')).toEqual(second.progress);
  });

  it('adds up all numbers, and counts down to the line that ends first', () => {
    expect(progressOf([first, second], null)).toEqual({
      open: 6,
      done: 11,
      total: 17,
      suspected: 4,
      daysLeft: -1,
    });
  });

  it('leaves paused numbers out of the sum', () => {
    const paused = { ...second, paused: true };
    expect(progressOf([first, paused], null)).toEqual(first.progress);
  });

  it.each([
    [null, 'none'],
    [3, 'ahead'],
    [0, 'today'],
    [-1, 'over'],
  ] as const)('words %j days left as %s', (daysLeft, deadline) => {
    expect(deadlineOf(daysLeft)).toBe(deadline);
  });
});
