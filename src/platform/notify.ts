/** Notifications of the system. What they say may be read by whoever stands near: no number in full. */
import { browser } from './browser.ts';

export interface Notice {
  /** Showing the same id again replaces what was there. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

export async function notify({ id, title, message }: Notice): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title,
    message,
  });
}

/** Takes back all that are shown. */
export async function clearNotices(): Promise<void> {
  for (const id of Object.keys(await browser.notifications.getAll())) {
    await browser.notifications.clear(id);
  }
}

export function onNoticeClicked(listener: (id: string) => void): void {
  browser.notifications.onClicked.addListener(listener);
}

/** A text of the browser's own language, from `_locales`. */
export function localised(key: string, ...parts: readonly string[]): string {
  return browser.i18n.getMessage(key, [...parts]);
}
