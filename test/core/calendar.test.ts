import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween } from '../../src/core/calendar.ts';

describe('days', () => {
  it.each([
    ['2026-03-01', '2026-03-24', 23],
    ['2026-03-24', '2026-03-01', -23],
    ['2026-12-31', '2027-01-01', 1],
    ['2028-02-28', '2028-03-01', 2],
    // Clocks change in between: a day stays a day.
    ['2026-03-28', '2026-03-30', 2],
    ['2026-10-24', '2026-10-26', 2],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });
});

describe('months', () => {
  it.each([
    ['2026-01-15', 6, '2026-07-15'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s and %i more: %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });
});
