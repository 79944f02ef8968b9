/**
 * What this device remembers of its own work: no part of the list, and not carried to another
 * device. A record that cannot be read is as none.
 */
import { type SyncRecord, shownRemindersRecord, syncRecord } from '../contract/record-schemas.ts';
import type { ShownReminder } from '../core/reminders.ts';
import { getRecord, setRecords } from './local-area.ts';
import { packRecord, unpackRecord } from './records.ts';
import { remindedKey, syncKey } from './store-keys.ts';

const syncOff: SyncRecord = { on: false, links: {}, syncedAt: null, problem: null, unknown: [] };

/** By number. A record that cannot be read is as none: the worst is a reminder shown twice. */
export async function readShownReminders(): Promise<Readonly<Record<string, ShownReminder>>> {
  const record = unpackRecord(shownRemindersRecord, await getRecord(remindedKey));
  return typeof record === 'object' ? record.shown : {};
}

export async function writeShownReminders(
  shown: Readonly<Record<string, ShownReminder>>,
): Promise<void> {
  await setRecords({ [remindedKey]: packRecord({ shown }) });
}

/** A record that cannot be read is as none: syncing begins again, and joins the same events. */
export async function readSync(): Promise<SyncRecord> {
  const record = unpackRecord(syncRecord, await getRecord(syncKey));
  return typeof record === 'object' ? record : syncOff;
}

export async function writeSync(state: SyncRecord): Promise<void> {
  await setRecords({ [syncKey]: packRecord(state) });
}
