/** The owner's choices, changed one at a time. */
import type { Refusal } from '../contract/messages.ts';
import type { Settings } from '../core/model.ts';
import type { ReminderSettings } from '../core/reminders.ts';
import { type Result, success } from '../core/result.ts';
import { readSettings, writeSettings } from '../platform/store.ts';
import { inTurn } from '../platform/turns.ts';

export function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  return inTurn(async () => {
    await writeSettings(change(await readSettings()));
  });
}

export async function setPrivateWindows(allowed: boolean): Promise<Result<null, Refusal>> {
  await changeSettings((settings) => ({ ...settings, privateWindows: allowed }));
  return success(null);
}

export async function setReminders(reminders: ReminderSettings): Promise<Result<null, Refusal>> {
  await changeSettings((settings) => ({ ...settings, reminders }));
  return success(null);
}

/** The owner's own link for a site; null goes back to what the catalogue says. */
export async function setOwnLink(
  site: string,
  address: string | null,
): Promise<Result<null, Refusal>> {
  await changeSettings((settings) => {
    const { [site]: _, ...others } = settings.ownLinks;
    const ownLinks = address === null ? others : { ...others, [site]: address };
    return { ...settings, ownLinks };
  });
  return success(null);
}
