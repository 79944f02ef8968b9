/** When to remind the owner of a last day. Pure: worked out anew each time, so nothing is missed. */
import { daysBetween } from './calendar.ts';
import type { IsoDate } from './model.ts';

export interface ReminderSettings {
  readonly on: boolean;
  /** Days before the last day, any order. */
  readonly days: readonly number[];
  /** Local time from and until which nothing is shown, `22:00` and `08:00`; equal for never. */
  readonly quietFrom: string;
  readonly quietUntil: string;
}

export const defaultReminders: ReminderSettings = {
  on: true,
  days: [30, 14, 7, 3, 1],
  quietFrom: '22:00',
  quietUntil: '08:00',
};

/** What has been shown: the last day it spoke of, and the threshold that it was for. */
export interface ShownReminder {
  readonly lastDay: IsoDate;
  readonly threshold: number;
}

export interface Deadline {
  readonly numberId: string;
  readonly lastDay: IsoDate | null;
  /** Lines still to do or to confirm: where none is, there is nothing to remind of. */
  readonly open: number;
}

export interface DueReminder {
  readonly numberId: string;
  readonly lastDay: IsoDate;
  readonly daysLeft: number;
  readonly open: number;
  readonly threshold: number;
}

/**
 * The reminders to show now. Days that were missed (browser closed, quiet hours)
 * fold into one: the nearest threshold that has been reached and was not shown.
 */
export function dueReminders(
  deadlines: readonly Deadline[],
  shown: Readonly<Record<string, ShownReminder>>,
  settings: ReminderSettings,
  now: { readonly day: IsoDate; readonly time: string },
): readonly DueReminder[] {
  if (!settings.on || isQuiet(now.time, settings)) return [];
  return deadlines.flatMap(({ numberId, lastDay, open }): readonly DueReminder[] => {
    if (lastDay === null || open === 0) return [];
    const daysLeft = daysBetween(now.day, lastDay);
    const reached = settings.days.filter((days) => days >= daysLeft);
    if (daysLeft < 0 || reached.length === 0) return [];
    const threshold = Math.min(...reached);
    const before = shown[numberId];
    if (before?.lastDay === lastDay && before.threshold <= threshold) return [];
    return [{ numberId, lastDay, daysLeft, open, threshold }];
  });
}

/** Quiet hours may cross midnight: `22:00` until `08:00`. */
export function isQuiet(time: string, settings: ReminderSettings): boolean {
  const { quietFrom, quietUntil } = settings;
  if (quietFrom === quietUntil) return false;
  return quietFrom < quietUntil
    ? time >= quietFrom && time < quietUntil
    : time >= quietFrom || time < quietUntil;
}
