/** Who sent a message. Decided here and nowhere else, from what the browser says of the sender. */
import type { Runtime } from 'webextension-polyfill';
import { placeOf, siteOf } from '../core/site.ts';
import { browser } from './browser.ts';

export type Sender =
  | {
      readonly kind: 'page';
      readonly tabId: number;
      readonly frameId: number;
      readonly site: string;
      readonly address: string;
      readonly privateWindow: boolean;
    }
  | { readonly kind: 'extension page' }
  | { readonly kind: 'stranger' };

export function classifySender(sender: Runtime.MessageSender & { origin?: string }): Sender {
  if (sender.id !== browser.runtime.id) return { kind: 'stranger' };
  if (isExtensionPage(sender)) return { kind: 'extension page' };
  const address = frameAddress(sender);
  const site = address === null ? null : siteOf(address);
  const place = address === null ? null : placeOf(address);
  if (sender.tab?.id === undefined || site === null || place === null) return { kind: 'stranger' };
  return {
    kind: 'page',
    tabId: sender.tab.id,
    frameId: sender.frameId ?? 0,
    site,
    address: place,
    privateWindow: sender.tab.incognito,
  };
}

function isExtensionPage(sender: Runtime.MessageSender & { origin?: string }): boolean {
  const own = browser.runtime.getURL('');
  if (sender.url === undefined || !sender.url.startsWith(own)) return false;
  // Where the browser tells the origin too, both must agree.
  return sender.origin === undefined || `${sender.origin}/` === own;
}

/**
 * Routes change without a load, and then `url` still names the first one: of the
 * top frame the tab knows better. A frame without an address of its own (`about:srcdoc`)
 * belongs to whoever made it.
 */
function frameAddress(sender: Runtime.MessageSender & { origin?: string }): string | null {
  if (sender.url !== undefined && /^https?:/.test(sender.url)) {
    const shown = sender.frameId === 0 ? sender.tab?.url : undefined;
    return shown !== undefined && haveSameOrigin(shown, sender.url) ? shown : sender.url;
  }
  if (sender.origin !== undefined && /^https?:/.test(sender.origin)) return `${sender.origin}/`;
  const madeByTab = sender.url === undefined || /^(about|blob|data):/.test(sender.url);
  return madeByTab ? (sender.tab?.url ?? null) : null;
}

/** A tab that has meanwhile gone elsewhere does not lend its address to the page it left. */
function haveSameOrigin(one: string, other: string): boolean {
  return URL.canParse(one) && new URL(one).origin === new URL(other).origin;
}
