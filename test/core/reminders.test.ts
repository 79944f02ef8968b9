import { describe, expect, it } from 'vitest';
import {
  type Deadline,
  defaultReminders,
  dueReminders,
  type ShownReminder,
} from '../../src/core/reminders.ts';

const line: Deadline = { numberId: 'n1', lastDay: '2026-12-31', open: 4 };
const shownFor = (threshold: number, lastDay = '2026-12-31'): Record<string, ShownReminder> => ({
  n1: { lastDay, threshold },
});
const thresholds = (
  day: string,
  shown: Record<string, ShownReminder> = {},
  more: Partial<Deadline> = {},
  time = '12:00',
): readonly number[] =>
  dueReminders([{ ...line, ...more }], shown, defaultReminders, { day, time }).map(
    (reminder) => reminder.threshold,
  );

describe('a last day is called to mind', () => {
  it.each([
    ['2026-11-30', []],
    ['2026-12-01', [30]],
    ['2026-12-17', [14]],
    ['2026-12-24', [7]],
    ['2026-12-28', [3]],
    ['2026-12-30', [1]],
    ['2026-12-31', [1]],
    ['2027-01-01', []],
  ])('on %s: %j', (day, expected) => {
    expect(thresholds(day)).toEqual(expected);
  });

  it('once for each threshold, also after a restart', () => {
    expect(thresholds('2026-12-02', shownFor(30))).toEqual([]);
    expect(thresholds('2026-12-17', shownFor(30))).toEqual([14]);
  });

  it('once for all the days on which the browser was closed', () => {
    expect(thresholds('2026-12-29', shownFor(30))).toEqual([3]);
  });

  it('anew when the last day was moved', () => {
    expect(thresholds('2026-12-17', shownFor(14, '2026-12-20'))).toEqual([14]);
  });

  it('not where nothing is open, no day is set, or the owner switched it off', () => {
    expect(thresholds('2026-12-30', {}, { open: 0 })).toEqual([]);
    expect(thresholds('2026-12-30', {}, { lastDay: null })).toEqual([]);
    const off = { ...defaultReminders, on: false };
    expect(dueReminders([line], {}, off, { day: '2026-12-30', time: '12:00' })).toEqual([]);
  });

  it.each([
    ['21:59', [1]],
    ['22:00', []],
    ['03:00', []],
    ['07:59', []],
    ['08:00', [1]],
  ])('at %s: %j', (time, expected) => {
    expect(thresholds('2026-12-30', {}, {}, time)).toEqual(expected);
  });
});
