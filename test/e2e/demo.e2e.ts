import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOn, seeEverythingChanged, tickEverything } from '../../scripts/lib/change-all.ts';
import { differences, isListed, visitDemoPage } from '../../scripts/lib/visit.ts';
import { demoList, demoPages, furtherPages } from '../demo/expected.ts';
import { type Harness, openHarness } from './harness.ts';

let at: Harness;

beforeAll(async () => {
  at = await openHarness();
});
afterAll(() => at.close());

describe('the demo web', () => {
  it.each(demoPages)('$title', async (demoPage) => {
    await visitDemoPage(at.page, at.control, demoPage);
    const { bindings } = await at.overview();
    for (const expected of demoPage.expect) {
      expect(isListed(expected, bindings), JSON.stringify(expected)).toBe(true);
    }
  });

  it('leaves exactly the expected list', async () => {
    expect(differences(demoList, (await at.overview()).bindings)).toEqual([]);
  });

  it('keeps addresses without query and fragment', async () => {
    const { bindings } = await at.overview();
    const kept = bindings.flatMap(({ address }) => (address === null ? [] : [address]));
    expect(kept).not.toEqual([]);
    expect(kept.filter((address) => /[?#]/.test(address))).toEqual([]);
  });

  it('saw no request but those of its own pages', () => {
    const known = new Set([
      ...demoPages.map(({ address }) => address),
      ...Object.keys(furtherPages),
    ]);
    const hosts = new Set([...known].map((address) => new URL(address).host));
    const strange = at.driver.server.requests.filter((url) => {
      if (url.pathname === '/demo.css' || url.pathname === '/favicon.ico')
        return !hosts.has(url.host);
      return !known.has(url.origin + url.pathname);
    });
    // Both browsers ask for their makers' services whatever is installed in them.
    const ofTheBrowser = /(^|\.)(mozilla\.(com|org|net)|firefox\.com|google\.com|googleapis\.com)$/;
    expect(strange.filter(({ hostname }) => !ofTheBrowser.test(hostname)).map(String)).toEqual([]);
  });

  it('ends with safe to cancel: yes, once every service shows the new number', async () => {
    const safe = await at.driver.openExtensionPage('options.html#safe');
    expect(await answerOn(safe, 'not yet')).toBe('not yet');
    await tickEverything(at.driver, at.control);
    expect(await answerOn(safe, 'cannot know')).toBe('cannot know');
    expect(await seeEverythingChanged(at.driver, at.control, at.page)).toEqual([]);
    expect(await answerOn(safe, 'yes')).toBe('yes');
  }, 120_000);

  it('met no error in any page', () => {
    expect(at.pageErrors).toEqual([]);
  });
});
