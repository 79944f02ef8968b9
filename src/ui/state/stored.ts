/** What is stored, asked for only where it is looked at. */
import { signal } from '@preact/signals';
import type { StoredView } from '../../contract/device-views.ts';
import { type Permission, permissionsNow } from '../../platform/access.ts';
import { send } from '../../platform/send.ts';

export const stored = signal<StoredView | null>(null);
/** The last question had no answer. */
export const storedFailed = signal(false);
export const permissions = signal<readonly Permission[]>([]);

let lastRequest = 0;

/** What could not be learnt stays as it was. */
export async function loadStored(): Promise<void> {
  lastRequest += 1;
  const request = lastRequest;
  try {
    const [answer, now] = await Promise.all([send({ type: 'get-stored' }), permissionsNow()]);
    if (request !== lastRequest) return;
    storedFailed.value = !answer.ok;
    if (answer.ok) stored.value = answer.value;
    permissions.value = now;
  } catch (error) {
    console.error(error);
    if (request === lastRequest) storedFailed.value = true;
  }
}

/** All of it as text; null where the background did not answer. */
export async function storedText(): Promise<string | null> {
  try {
    const answer = await send({ type: 'show-stored' });
    return answer.ok ? answer.value.text : null;
  } catch (error) {
    console.error(error);
    return null;
  }
}
