/** Calls last days to mind, once each, also after the browser was closed over them. */
import { localDay, localTime } from '../core/calendar.ts';
import { linesOf } from '../core/groups.ts';
import type { RetiringNumber } from '../core/model.ts';
import { type DueReminder, dueReminders } from '../core/reminders.ts';
import { openFullPage } from '../platform/access.ts';
import { readShownReminders, writeShownReminders } from '../platform/device-records.ts';
import { localised, notify } from '../platform/notify.ts';
import { readEverything } from '../platform/store.ts';
import { inTurn } from '../platform/turns.ts';
import { isOpen } from './badge.ts';
import { isActive } from './record-scan.ts';
import { shownSite } from './sites.ts';
import type { Tools } from './tools.ts';

export const reminderAlarm = 'reminders';
const noticePrefix = 'last-day:';

/** Shows what is due. Safe to call at any time, and as often as one likes. */
export function remind(tools: Tools): Promise<void> {
  return inTurn(async () => {
    const { numbers, bindings, settings } = await readEverything();
    const shown = await readShownReminders();
    const lines = linesOf(bindings, (site) => shownSite(site, settings.merges));
    const deadlines = numbers.filter(isActive).map(({ id, lastDay }) => ({
      numberId: id,
      lastDay,
      open: lines.filter((line) => line.numberId === id && isOpen(line)).length,
    }));
    const now = { day: localDay(tools.now()), time: localTime(tools.now()) };
    const due = dueReminders(deadlines, shown, settings.reminders, now);
    if (due.length === 0) return;
    // Written first: a background that ends here reminds once too little, never without end.
    const added = due.map(
      ({ numberId, lastDay, threshold }) => [numberId, { lastDay, threshold }] as const,
    );
    await writeShownReminders({ ...shown, ...Object.fromEntries(added) });
    for (const reminder of due) await show(reminder, numbers);
  });
}

async function show(reminder: DueReminder, numbers: readonly RetiringNumber[]): Promise<void> {
  const number = numbers.find((each) => each.id === reminder.numberId);
  // A locked screen shows notifications: four digits are enough for the owner.
  const name = number?.label || `… ${number?.e164.slice(-4) ?? ''}`;
  await notify({
    id: noticePrefix + reminder.numberId,
    title: localised('reminderTitle', name),
    message: localised('reminderMessage', String(reminder.daysLeft), String(reminder.open)),
  });
}

/** A click on a reminder leads to what is still to do for its number. */
export async function followNotice(id: string): Promise<void> {
  if (!id.startsWith(noticePrefix)) return;
  await openFullPage(`#list/${id.slice(noticePrefix.length)}`);
}
