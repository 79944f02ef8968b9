import { describe, expect, it } from 'vitest';
import { reminderChoices, withDay } from '../../../src/ui/view/reminders.ts';

describe('the days of reminders', () => {
  it('offer the usual ones and those that were chosen in another way', () => {
    expect(reminderChoices([10, 7])).toEqual([60, 30, 14, 10, 7, 3, 1, 0]);
  });

  it('are chosen and given up one by one, the earliest first', () => {
    expect(withDay([7, 1], 30, true)).toEqual([30, 7, 1]);
    expect(withDay([30, 7, 1], 7, false)).toEqual([30, 1]);
  });
});
