/** A real browser with the built extension in it, and every host mapped to a local server. */
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers.ts';
import type { WebServer } from './server.ts';

export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly server: WebServer;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at its end. */
  readonly origin: string;
  /** The folder that the extension was loaded from. */
  readonly extensionFolder: string;
  /** Where the browser puts what is saved, without asking. */
  readonly downloads: string;
  /** Opens one of the extension's own pages in a tab: `options.html#welcome`. */
  readonly openExtensionPage: (place: string) => Promise<Page>;
  /** The extension's page that opened without being asked for, on install; null where none did. */
  readonly pageOpenedOnInstall: () => Promise<Page | null>;
  /** The popup over that page: the real one in Chromium, in Firefox the same page in a tab. */
  readonly openPopup: (over: Page) => Promise<Page>;
  /**
   * Lets a later `permissions.request()` from a real click be granted without the
   * browser's prompt, which nothing can click. Grants nothing by itself.
   */
  readonly answerPermissionPrompts: () => Promise<void>;
  /** Ends the background as the browser does when it is idle. It must come back by itself. */
  readonly endBackground: () => Promise<void>;
  /**
   * The time from now on, in the background (also one that comes back) and in the
   * extension's pages that are opened afterwards; then rings the alarms that it passes.
   */
  readonly setClock: (at: Date) => Promise<void>;
  /** The machine's own time again. */
  readonly resetClock: () => Promise<void>;
  /** Puts the folder's present content in place of what runs, as an update does. */
  readonly update: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  readonly server: WebServer;
  readonly extensionFolder: string;
  readonly headless: boolean;
  /** Of the browser's interface, and so of `navigator.language`: `en-US`. */
  readonly language?: string;
  /** Where the browser believes to be: `Pacific/Auckland`. Days begin and end there. */
  readonly timeZone?: string;
}
