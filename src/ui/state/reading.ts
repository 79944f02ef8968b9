/** Reading the page in the current tab because its owner asked. */
import { signal } from '@preact/signals';
import type { Overview, Refusal } from '../../contract/messages.ts';
import { request } from './ask.ts';
import { overview } from './store.ts';

export const reading = signal<'idle' | 'under way' | Refusal | 'unreachable'>('idle');

export async function readTab(tabId: number): Promise<void> {
  reading.value = 'under way';
  reading.value = (await request({ type: 'read-tab', tabId })) ?? 'idle';
}

/** In mode `click` opening the popup is the click. */
export async function readOnOpening(): Promise<void> {
  const page = overview.value === null ? null : pageToRead(overview.value);
  if (page !== null) await readTab(page.tabId);
}

function pageToRead({ settings, numbers, currentPage }: Overview): Overview['currentPage'] {
  const wanted = settings.watchMode === 'click' && numbers.length > 0;
  return wanted && currentPage !== null && currentPage.site !== null ? currentPage : null;
}
