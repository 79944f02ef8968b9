/** The one store: the last overview the background gave, and whether it is current. */
import { signal } from '@preact/signals';
import type { Overview } from '../../contract/views.ts';
import { onListChanged, send } from '../../platform/send.ts';

export const overview = signal<Overview | null>(null);
/** True where the background did not answer; what was shown before stays. */
export const loadFailed = signal(false);

/** A reading may change many lines at once: one question answers them all. */
const quietTime = 80;

let tabId: number | null = null;
let lastRequest = 0;

/** Asks once, then whenever the background says that something changed. */
export async function follow(tab: number | null): Promise<void> {
  tabId = tab;
  let timer: ReturnType<typeof setTimeout> | undefined;
  onListChanged(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), quietTime);
  });
  await refresh();
}

export async function refresh(): Promise<void> {
  lastRequest += 1;
  const request = lastRequest;
  try {
    const answer = await send({ type: 'get-overview', tabId });
    // A later question is under way: its answer is the newer one.
    if (request !== lastRequest) return;
    overview.value = answer;
    loadFailed.value = false;
  } catch (error) {
    console.error(error);
    if (request === lastRequest) loadFailed.value = true;
  }
}
