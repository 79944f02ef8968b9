/** The browser in memory as on its first day: nothing stored, nothing sealed, nothing said by a page. */
import { forgetVault } from '../../src/platform/vault.ts';
import { forgetPages } from '../../src/services/page-limits.ts';
import { type FaultyBrowser, installFaultyBrowser } from './faulty-browser.ts';

export async function installNewBrowser(): Promise<FaultyBrowser> {
  const browser = installFaultyBrowser();
  await browser.putOnDisk({});
  await browser.putInSession({});
  forgetVault();
  forgetPages();
  return browser;
}
