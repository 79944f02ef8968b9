/** Calendar days without clocks or time zones: a last day is a day, wherever its owner is. */
import type { IsoDate, Timestamp } from './model.ts';

const millisecondsPerDay = 86_400_000;

/** Whole days from one day to another; negative where the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
}

/** The day that comes so many days after; before, where negative. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(day) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/**
 * The same day of a later month, or that month's last day where it has none:
 * six months after 31 August is 28 February.
 */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const date = new Date(day);
  const wanted = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  const lastOfMonth = new Date(
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0),
  ).getUTCDate();
  date.setUTCDate(Math.min(wanted, lastOfMonth));
  return date.toISOString().slice(0, 10);
}

/** The day that it is at a moment, at the owner's own place. */
export function localDay(at: Timestamp): IsoDate {
  const date = new Date(at);
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
}

/** The hour and minute at the owner's own place: `07:05`. */
export function localTime(at: Timestamp): string {
  const date = new Date(at);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
