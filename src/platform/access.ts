/**
 * What extension pages ask of the browser itself: permissions and tabs. Requests must be made straight from
 * a click, before anything is awaited, or the browser refuses to ask.
 */
import { browser } from './browser.ts';

const everySite = '*://*/*';

/** A site with all its subdomains, as a match pattern. An IP address has none. */
export function patternOf(site: string): string {
  return /^[\d.]+$|^\[|^[^.]+$/.test(site) ? `*://${site}/*` : `*://*.${site}/*`;
}

export function requestAllSites(): Promise<boolean> {
  return browser.permissions.request({ origins: [everySite] });
}

export function requestSite(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(site)] });
}

/** Gives a permission back to the browser: all sites where `site` is null. */
export async function giveBack(site: string | null): Promise<void> {
  const origins = [site === null ? everySite : patternOf(site)];
  if (await browser.permissions.contains({ origins })) {
    await browser.permissions.remove({ origins });
  }
}

export function mayReadEverySite(): Promise<boolean> {
  return browser.permissions.contains({ origins: [everySite] });
}

export function mayReadSite(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(site)] });
}

const history = { permissions: ['history' as const] };

/** Asks for the browser's history; straight from a click. */
export function requestHistory(): Promise<boolean> {
  return browser.permissions.request(history);
}

export function mayReadHistory(): Promise<boolean> {
  return browser.permissions.contains(history);
}

export async function giveBackHistory(): Promise<void> {
  await browser.permissions.remove(history);
}

/**
 * Calls `listener` whenever a permission was granted or withdrawn, by whomever,
 * with the match patterns that were granted.
 */
export function onAccessChanged(listener: (granted: readonly string[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins }) => {
    listener(origins ?? []);
  });
  browser.permissions.onRemoved.addListener(() => {
    listener([]);
  });
}

/** The site that a pattern of `patternOf` names; null for patterns that name more than one. */
export function siteOfPattern(pattern: string): string | null {
  return /^\*:\/\/(?:\*\.)?([^*/]+)\/\*$/.exec(pattern)?.[1] ?? null;
}

/** A permission by its name in the manifest; all patterns for sites go by `sites`. */
export interface Permission {
  readonly name: string;
  /** Whether it is asked for when it is needed, and can be given back. */
  readonly optional: boolean;
  readonly granted: boolean;
}

/** Every permission that this extension has or may ask for, in the manifest's order. */
export async function permissionsNow(): Promise<readonly Permission[]> {
  const asked = browser.runtime.getManifest();
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const granted = new Set<string>(permissions);
  const own = (asked.permissions ?? []).map((name) => ({ name, optional: false, granted: true }));
  const optional = (asked.optional_permissions ?? []).map((name) => ({
    name,
    optional: true,
    granted: granted.has(name),
  }));
  return [...own, ...optional, { name: 'sites', optional: true, granted: origins.length > 0 }];
}

export interface Shortcut {
  readonly name: string;
  /** In the browser's language; empty for the browser's own way to open the popup. */
  readonly description: string;
  /** Empty where no keys are set. */
  readonly keys: string;
}

/** The keyboard commands as their owner has set them. Firefox for Android has none. */
export async function shortcuts(): Promise<readonly Shortcut[]> {
  if (!('commands' in browser)) return [];
  const all = await browser.commands.getAll();
  return all.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));
}

export interface Tab {
  readonly id: number;
  /** Null where the browser does not show it to an extension. */
  readonly url: string | null;
  readonly privateWindow: boolean;
}

/** Of the window that the page calling this stands in; known before any click asks for it. */
export async function currentWindowId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.windowId ?? null;
}

export async function currentTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined
    ? null
    : { id: tab.id, url: tab.url ?? null, privateWindow: tab.incognito };
}

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Opens the full page at one of its parts: `#list`, `#numbers`, `#settings`, `#welcome`. */
export async function openFullPage(hash: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html${hash}`) });
}
