/** When the extension itself begins: installed, updated, or the browser started. */
import { browser } from './browser.ts';

export function onInstalled(listener: (reason: 'install' | 'update' | 'other') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    listener(reason === 'install' || reason === 'update' ? reason : 'other');
  });
}

export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}
