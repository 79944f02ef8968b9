/** The dates of the numbers as entries of a calendar. */
import type { NumberView } from '../../contract/views.ts';
import type { CalendarEvent } from '../../core/export/calendar.ts';
import type { ReminderSettings } from '../../core/reminders.ts';
import { t } from '../text/t.ts';
import { nameOfNumber } from './numbers.ts';

export function deadlinesOf(
  numbers: readonly NumberView[],
  reminders: ReminderSettings,
): readonly CalendarEvent[] {
  return numbers.flatMap((number): readonly CalendarEvent[] => {
    const { id, lastDay, reissueDay, reissueEstimate, progress } = number;
    const reissue = reissueDay ?? reissueEstimate?.date ?? null;
    const event = (name: string, day: string, reminderDays: readonly number[]) => ({
      uid: `${id}-${name}@unbind.example`,
      day,
      summary: t('calendar-summary', { name, number: nameOfNumber(number) }),
      description: t('calendar-description', { name, open: progress.open + progress.suspected }),
      reminderDays,
    });
    return [
      ...(lastDay === null ? [] : [event('last-day', lastDay, reminders.on ? reminders.days : [])]),
      // A week before a stranger may hold it there is still time to look once more.
      ...(reissue === null ? [] : [event('reissue', reissue, [7])]),
    ];
  });
}
