import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { classifySender } from '../../src/platform/sender.ts';

const id = fakeBrowser.runtime.id;
const own = fakeBrowser.runtime.getURL('');
const tab = {
  id: 7,
  index: 0,
  highlighted: false,
  active: true,
  pinned: false,
  incognito: false,
  url: 'https://www.example.com/account',
};

describe('a message', () => {
  it('of another extension is a stranger’s', () => {
    expect(classifySender({ id: 'another', url: `${own}popup.html` })).toEqual({
      kind: 'stranger',
    });
  });

  it('of the popup, or of the full page in a tab, is an extension page’s', () => {
    expect(classifySender({ id, url: `${own}popup.html` })).toEqual({ kind: 'extension page' });
    expect(classifySender({ id, url: `${own}options.html`, tab })).toEqual({
      kind: 'extension page',
    });
  });

  it('that names our page but comes from a site is not believed', () => {
    const sender = { id, url: `${own}popup.html`, origin: 'https://evil.example', tab };
    expect(classifySender(sender)).toMatchObject({ kind: 'page', site: 'evil.example' });
  });

  it('of a frame speaks for the frame’s site, not the tab’s', () => {
    const sender = { id, url: 'https://login.bank.example/frame?next=1#top', tab };
    expect(classifySender(sender)).toEqual({
      kind: 'page',
      tabId: 7,
      frameId: 0,
      site: 'bank.example',
      address: 'https://login.bank.example/frame',
      privateWindow: false,
    });
  });

  it('of a page whose route changed since it was loaded names the route', () => {
    const url = 'https://www.example.com/';
    expect(classifySender({ id, url, tab, frameId: 0 })).toMatchObject({
      address: 'https://www.example.com/account',
    });
    const elsewhere = { ...tab, url: 'https://other.example/' };
    expect(classifySender({ id, url, tab: elsewhere, frameId: 0 })).toMatchObject({ address: url });
    expect(classifySender({ id, url, tab, frameId: 3 })).toMatchObject({ address: url });
  });

  it('of a frame without an address speaks for whoever made it', () => {
    expect(
      classifySender({ id, url: 'about:srcdoc', origin: 'https://pay.example', tab }),
    ).toMatchObject({ site: 'pay.example' });
    expect(classifySender({ id, url: 'about:blank', tab })).toMatchObject({ site: 'example.com' });
  });

  it('of anything that is no web page is a stranger’s', () => {
    expect(classifySender({ id, url: 'file:///tmp/page.html', tab })).toEqual({ kind: 'stranger' });
    expect(classifySender({ id, url: 'https://example.com/' })).toEqual({ kind: 'stranger' });
  });
});
