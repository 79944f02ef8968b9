import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ScanReport } from '../../src/core/model.ts';
import { openOutline } from '../../src/detect/page-outline.ts';
import { startWatching } from '../../src/detect/watch.ts';

let reports: ScanReport[] = [];
let watching: { stop(): void } | undefined;

function watch(): void {
  watching = startWatching({
    document,
    outline: openOutline(document, (element) => element.shadowRoot),
    send: (report) => reports.push(report),
  });
}

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(3_000);
const patterns = (): string[][] =>
  reports.map(({ candidates }) => candidates.map(({ pattern }) => pattern));

function show(path: string, title: string, html: string): void {
  window.happyDOM.setURL(`https://id.site.example${path}`);
  document.title = title;
  document.body.innerHTML = html;
}

declare global {
  interface Window {
    readonly happyDOM: { setURL(url: string): void };
  }
}

beforeEach(() => {
  reports = [];
  vi.useFakeTimers();
});

afterEach(() => {
  watching?.stop();
  vi.useRealTimers();
});

describe('startWatching', () => {
  it('reports once, and not the same again', async () => {
    show('/account/security', 'Security', '<p>Phone 138****8000</p><div id="log"></div>');
    watch();
    await settle();
    document.querySelector('#log')?.append('nothing new');
    await settle();
    expect(patterns()).toEqual([['138****8000']]);
    expect(reports[0]?.cause).toBe('load');
  });

  it('reports only what is there now when the page changes', async () => {
    show('/account/security', 'Security', '<p>Phone <b>138****8000</b></p>');
    watch();
    await settle();
    const shown = document.querySelector('b');
    if (shown) shown.textContent = '139****9000';
    await settle();
    expect(patterns()).toEqual([['138****8000'], ['139****9000']]);
    expect(reports[1]?.cause).toBe('change');
  });

  it('reads what is rendered late and after a change of route', async () => {
    show('/', 'Home', '<h1>Home</h1><p>Phone 138****8000</p>');
    watch();
    await settle();
    expect(reports).toEqual([]);
    show('/settings/account', 'Account settings', '<h1>Account</h1><p>Phone 138****8000</p>');
    await settle();
    expect(patterns()).toEqual([['138****8000']]);
  });

  it('reads shadow trees', async () => {
    show('/account/security', 'Security', '<my-app></my-app>');
    const host = document.querySelector('my-app');
    const shadow = host?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p>Phone 138****8000</p>';
    watch();
    await settle();
    expect(patterns()).toEqual([['138****8000']]);
  });

  it('says nothing where there is nothing to say', async () => {
    show('/checkout', 'Checkout', '<p>Card 4111 **** **** 1111</p>');
    watch();
    await settle();
    expect(reports).toEqual([]);
  });

  it('says once that an account page shows no number: an old one may be gone', async () => {
    show('/account/security', 'Security', '<p>Card 4111 **** **** 1111</p><i></i>');
    watch();
    await settle();
    document.querySelector('i')?.append('nothing new');
    await settle();
    expect(reports).toMatchObject([{ pageKind: 'security', cause: 'load', candidates: [] }]);
  });

  it('reads what was typed when the form is sent, once', async () => {
    show('/login', 'Sign in', '<form><input name="phone" type="tel"><button>Next</button></form>');
    watch();
    await settle();
    const field = document.querySelector('input');
    if (field) field.value = '13800138000';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    document.querySelector('button')?.click();
    await settle();
    const typed = reports.filter(({ cause }) => cause === 'send');
    expect(typed.map(({ candidates }) => candidates)).toMatchObject([
      [{ pattern: '13800138000', place: 'typed', role: 'sign-in' }],
    ]);
  });

  it('never reads passwords and search boxes', async () => {
    show(
      '/login',
      'Sign in',
      '<form role="search"><input type="search" name="q" value="13800138000"><input type="password" name="phone" value="13900139000"><button>Go</button></form>',
    );
    watch();
    await settle();
    document.querySelector('button')?.click();
    await settle();
    expect(reports).toEqual([]);
  });

  it('falls silent when stopped', async () => {
    show('/account/security', 'Security', '<p></p>');
    watch();
    await settle();
    watching?.stop();
    document.body.innerHTML = '<p>Phone 138****8000</p>';
    await settle();
    expect(patterns()).toEqual([[]]);
  });

  it('survives forms whose fields are named like methods', async () => {
    show(
      '/login',
      'Sign in',
      '<form><input name="closest"><input name="querySelectorAll"><input name="matches"><input name="contains"><input type="tel" name="phone" value="13800138000"><button>Go</button></form>',
    );
    watch();
    await settle();
    document.querySelector('button')?.click();
    await settle();
    expect(reports.length).toBeGreaterThan(0);
  });

  it('leaves no trace in the page', async () => {
    const html = '<h1>Account</h1><p>Phone 138****8000</p><input name="phone" value="13800138000">';
    show('/account/security', 'Security', html);
    const before = document.documentElement.outerHTML;
    watch();
    await settle();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
