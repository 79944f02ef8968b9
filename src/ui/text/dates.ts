/** Dates in the language of the interface, by the platform's own tables. */
import type { IsoDate, Timestamp } from '../../core/model.ts';
import { language } from './bundle.ts';

const dayLength = 24 * 60 * 60 * 1000;
const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
const shortDay = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric' });
// A calendar day has no time zone: read and written in the same one it stays itself.
const calendarDay = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });

/** "today", "3 days ago", "2 months ago". */
export function relativeDay(at: Timestamp, now: Timestamp): string {
  const days = Math.round((startOfDay(at) - startOfDay(now)) / dayLength);
  if (Math.abs(days) < 30) return relative.format(days, 'day');
  if (Math.abs(days) < 365) return relative.format(Math.trunc(days / 30), 'month');
  return relative.format(Math.trunc(days / 365), 'year');
}

const hourLength = 60 * 60 * 1000;
const minuteLength = 60 * 1000;

/** "now", "5 minutes ago", "3 hours ago", then days. */
export function relativeMoment(at: Timestamp, now: Timestamp): string {
  const passed = Math.max(0, now - at);
  if (passed < minuteLength) return relative.format(0, 'second');
  if (passed < hourLength) return relative.format(-Math.floor(passed / minuteLength), 'minute');
  if (passed < dayLength) return relative.format(-Math.floor(passed / hourLength), 'hour');
  return relativeDay(at, now);
}

export function dayOf(at: Timestamp): string {
  return shortDay.format(at);
}

/** "March 2023": as near as people remember when something first came. */
export function monthOf(at: Timestamp): string {
  return month.format(at);
}

/** The day itself where it cannot be read as one. */
export function calendarDayOf(date: IsoDate): string {
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(at) ? date : calendarDay.format(at);
}

function startOfDay(at: Timestamp): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
