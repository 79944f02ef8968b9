import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../src/ui/view/timeline.ts';

const today = '2026-11-25';
const estimate = { date: '2027-03-18', confidence: 'rule', source: 'a rule' } as const;
const dates = (lastDay: string | null, reissueDay: string | null, known = true) =>
  timelineOf({ lastDay, reissueDay, reissueEstimate: known ? estimate : null }, today);

describe('the timeline', () => {
  it('runs from the first date to the last', () => {
    const points = dates('2026-12-18', null);
    expect(points.map(({ name, inDays }) => [name, inDays])).toEqual([
      ['today', 0],
      ['last-day', 23],
      ['reissue', 113],
    ]);
    expect(points[0]?.at).toBe(0);
    expect(points.at(-1)?.at).toBeCloseTo(1);
  });

  it('puts a last day that has passed before today', () => {
    expect(dates('2026-11-13', null).map(({ name }) => name)).toEqual([
      'last-day',
      'today',
      'reissue',
    ]);
  });

  it('believes the owner more than the estimate', () => {
    expect(dates('2026-12-18', '2027-01-01').at(-1)?.day).toBe('2027-01-01');
  });

  it('keeps dates apart that fall on one day', () => {
    const [first, second] = dates(today, null);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(0.05);
  });

  it('shows what is known and nothing else', () => {
    expect(dates(null, null, false).map(({ name }) => name)).toEqual(['today']);
  });
});
