/** Until when a line can be put off. Pure. */
import { addDays } from '../../core/calendar.ts';
import type { IsoDate } from '../../core/model.ts';

export interface PostponeChoice {
  readonly name: 'tomorrow' | 'week' | 'before';
  readonly day: IsoDate;
}

/** Days before the last day on which what was put off for it must come back: time for a letter. */
const daysToSpare = 7;

/** Nothing can be put off past the last day: after it the old line receives no code. */
export function postponeChoices(today: IsoDate, due: IsoDate | null): readonly PostponeChoice[] {
  const tomorrow = addDays(today, 1);
  const choices: readonly PostponeChoice[] = [
    { name: 'tomorrow', day: tomorrow },
    { name: 'week', day: addDays(today, 7) },
    ...beforeLastDay(tomorrow, due),
  ];
  return choices.filter(({ day }) => due === null || due < today || day <= due);
}

function beforeLastDay(tomorrow: IsoDate, due: IsoDate | null): readonly PostponeChoice[] {
  if (due === null) return [];
  const inTime = addDays(due, -daysToSpare);
  const day = inTime > tomorrow ? inTime : addDays(due, -1);
  return day > tomorrow ? [{ name: 'before', day }] : [];
}

/** What is wrong with a day that the owner chose, or null. */
export function postponeProblem(
  day: IsoDate | null,
  today: IsoDate,
  due: IsoDate | null,
): 'empty' | 'past' | 'too-late' | null {
  if (day === null) return 'empty';
  if (day <= today) return 'past';
  return due !== null && due >= today && day > due ? 'too-late' : null;
}
