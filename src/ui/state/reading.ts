/** Reading the page in the current tab because its owner asked. */
import { signal } from '@preact/signals';
import type { Refusal } from '../../contract/messages.ts';
import type { ListView } from '../../contract/views.ts';
import { request } from './ask.ts';
import { overview, refresh } from './store.ts';

/** `done` where it was read since the popup opened, also where the page had nothing to say. */
export const reading = signal<'idle' | 'under way' | 'done' | Refusal | 'unreachable'>('idle');

/** Milliseconds: the page answers after the reading was begun, and says nothing where it found nothing. */
const pauses = [100, 200, 400];

export async function readTab(tabId: number): Promise<void> {
  reading.value = 'under way';
  const before = overview.value;
  const refusal = await request({ type: 'read-tab', tabId });
  if (refusal === null) await waitForNews(before);
  reading.value = refusal ?? 'done';
}

async function waitForNews(before: ListView | null): Promise<void> {
  for (const pause of pauses) {
    if (overview.value?.currentPage?.reading?.at !== before?.currentPage?.reading?.at) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
    await refresh();
  }
}

/** In mode `click` opening the popup is the click. */
export async function readOnOpening(): Promise<void> {
  const page = overview.value === null ? null : pageToRead(overview.value);
  if (page !== null) await readTab(page.tabId);
}

function pageToRead({ settings, numbers, currentPage }: ListView): ListView['currentPage'] {
  const wanted = settings.watchMode === 'click' && !settings.paused && numbers.length > 0;
  return wanted && currentPage !== null && currentPage.site !== null ? currentPage : null;
}
