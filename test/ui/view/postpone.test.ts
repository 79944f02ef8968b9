import { describe, expect, it } from 'vitest';
import { postponeChoices, postponeProblem } from '../../../src/ui/view/postpone.ts';

const today = '2026-11-25';
const names = (due: string | null): readonly string[] =>
  postponeChoices(today, due).map(({ name, day }) => `${name} ${day}`);

describe('putting off', () => {
  it('leaves a week before the last day', () => {
    expect(names('2026-12-20')).toEqual([
      'tomorrow 2026-11-26',
      'week 2026-12-02',
      'before 2026-12-13',
    ]);
  });

  it('offers nothing that comes after the last day', () => {
    expect(names('2026-11-26')).toEqual(['tomorrow 2026-11-26']);
    expect(names(today)).toEqual([]);
    expect(names('2026-11-28')).toEqual(['tomorrow 2026-11-26', 'before 2026-11-27']);
  });

  it('knows no last day where there is none, or where it has passed', () => {
    expect(names(null)).toEqual(['tomorrow 2026-11-26', 'week 2026-12-02']);
    expect(names('2026-11-01')).toEqual(['tomorrow 2026-11-26', 'week 2026-12-02']);
  });

  it.each([
    [null, 'empty'],
    ['2026-11-25', 'past'],
    ['2027-01-01', 'too-late'],
    ['2026-12-01', null],
  ])('judges %j as %j', (day, problem) => {
    expect(postponeProblem(day, today, '2026-12-31')).toBe(problem);
  });
});
