/** The dates of a number on a line, from the first to the last. Pure. */
import type { NumberView } from '../../contract/views.ts';
import { daysBetween } from '../../core/calendar.ts';
import type { IsoDate } from '../../core/model.ts';

export interface TimelinePoint {
  readonly name: 'today' | 'last-day' | 'reissue';
  readonly day: IsoDate;
  /** Days from today; negative where it has passed. */
  readonly inDays: number;
  /** From 0 at the start of the line to 1 at its end. */
  readonly at: number;
}

/** Points closer than this would lie on one another. */
const leastGap = 0.06;

export function timelineOf(
  number: Pick<NumberView, 'lastDay' | 'reissueDay' | 'reissueEstimate'>,
  today: IsoDate,
): readonly TimelinePoint[] {
  const reissue = number.reissueDay ?? number.reissueEstimate?.date ?? null;
  const points = [
    { name: 'today' as const, day: today },
    ...(number.lastDay === null ? [] : [{ name: 'last-day' as const, day: number.lastDay }]),
    ...(reissue === null ? [] : [{ name: 'reissue' as const, day: reissue }]),
  ]
    .map((point) => ({ ...point, inDays: daysBetween(today, point.day) }))
    .toSorted((a, b) => a.inDays - b.inDays);
  const first = points[0]?.inDays ?? 0;
  const span = Math.max(1, (points.at(-1)?.inDays ?? 0) - first);
  const free = 1 - leastGap * (points.length - 1);
  return points.map((point, index) => ({
    ...point,
    at: points.length === 1 ? 0 : ((point.inDays - first) / span) * free + leastGap * index,
  }));
}

/** What is wrong with a day that the owner gives for the re-issue, or null. */
export function reissueProblem(
  day: IsoDate | null,
  lastDay: IsoDate | null,
): 'empty' | 'too-early' | null {
  if (day === null) return 'empty';
  return lastDay !== null && day <= lastDay ? 'too-early' : null;
}
