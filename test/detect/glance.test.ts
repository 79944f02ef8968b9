import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Glance, startGlancing } from '../../src/detect/glance.ts';

let wanted = 0;
let glance: Glance | undefined;

function look(path: string, title: string, html: string): void {
  window.happyDOM.setURL(`https://www.site.example${path}`);
  document.title = title;
  document.body.innerHTML = html;
  glance = startGlancing({
    document,
    openShadow: (element) => element.shadowRoot,
    wantReader: () => {
      wanted += 1;
    },
  });
}

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(3_000);

beforeEach(() => {
  wanted = 0;
  vi.useFakeTimers();
});

afterEach(() => {
  glance?.stop();
  vi.useRealTimers();
});

describe('a glance', () => {
  it.each([
    ['/news/line', 'A story', '<h1>A story</h1><p>Call 415-555-0134.</p>', 0],
    ['/', 'Search', '<form role="search"><input name="find"></form>', 0],
    ['/', 'Shop', '<form><input type="text" name="q"></form>', 0],
    ['/', 'Shop', '<form><input type="email" name="newsletter"></form>', 0],
    ['/account/security', 'Security', '<p>Phone 138****8000</p>', 1],
    ['/', 'Welcome', '<h1>Two-factor authentication</h1>', 1],
    ['/', 'Order', '<form><input type="tel" name="mobile"></form>', 1],
  ])('at %s, "%s" with %s wants the reader %i times', async (path, title, html, times) => {
    look(path, title, html);
    await settle();
    expect(wanted).toBe(times);
  });

  it('asks once, when the page turns into one about an account', async () => {
    look('/', 'Home', '<h1>Home</h1>');
    await settle();
    document.title = 'Account settings';
    document.body.innerHTML = '<h1>Account settings</h1>';
    await settle();
    document.body.append('more');
    await settle();
    expect(wanted).toBe(1);
  });

  it('hands over what was added since it last looked, and looks no more', async () => {
    look('/', 'Home', '<h1>Home</h1>');
    await settle();
    document.body.innerHTML = '<h1>Security</h1><input name="phone">';
    const outline = glance?.handOver();
    expect(outline?.controls()).toHaveLength(1);
    await settle();
    expect(wanted).toBe(0);
  });
});
