/** The lock, by its own screens, from the first passphrase to the last; the disk is read at every step. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click, fill } from '../../scripts/lib/page-steps.ts';
import { type Harness, newcomer, openHarness, silence } from './harness.ts';
import { openScriptWorld } from './script-world.ts';

const bank = 'https://www.kiefernbank.example/sicherheit';
const cloud = 'https://cuenta.nimbo.example/recuperacion';
const passphrase = 'three plain words';
const next = 'four quite plain words';
let at: Harness;
/** Before there was a lock. */
let listed: readonly string[];

beforeAll(async () => {
  at = await openHarness();
  for (const address of [bank, cloud]) {
    await at.visit(address);
    await at.bindingOf(new URL(address).host.split('.').slice(-2).join('.'), {});
  }
  listed = await list();
});
afterAll(() => at.close());

async function list(): Promise<readonly string[]> {
  return (await at.overview()).bindings.map(({ id, state }) => `${id} ${state}`).sort();
}

async function disk(): Promise<Record<string, unknown>> {
  const all: unknown = await at.control.page.evaluate(
    '(globalThis.browser ?? chrome).storage.local.get(null)',
  );
  return all as Record<string, unknown>;
}

const digits = newcomer.number.replaceAll(/\D/g, '').slice(-7);
const secrets = [digits, digits.slice(-4), 'kiefernbank', 'nimbo', 'site:', 'numbers', 'settings'];

async function foundOnDisk(): Promise<readonly string[]> {
  const records = await disk();
  const opened = Object.values(records)
    .filter((value) => typeof value === 'string')
    .map((value) => Buffer.from(value, 'base64').toString('latin1'));
  const text = [JSON.stringify(records), ...opened].join('\n');
  return secrets.filter((secret) => text.includes(secret));
}

async function openTrust(): Promise<Page> {
  const page = await at.driver.openExtensionPage('options.html#trust');
  await page.bringToFront();
  await page.waitForSelector('#lock');
  return page;
}

async function enter(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, value] of Object.entries(values)) await fill(page, `#lock-${id}`, value);
  await click(page, '#lock-submit');
}

/** Waits until the popup shows what is wanted. */
async function openPopup(wanted: string): Promise<Page> {
  await at.page.bringToFront();
  const popup = await at.driver.openPopup(at.page);
  await popup.waitForSelector(wanted);
  return popup;
}

async function unlock(page: Page, words: string): Promise<void> {
  await fill(page, '#unlock-passphrase', words);
  await click(page, '#unlock');
}

const answerOf = (question: object): Promise<unknown> =>
  at.control.page.evaluate(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(question)})`,
  );
const locked = { ok: false, problem: 'locked' };

describe('before there is a lock', () => {
  it('whoever reads the disk reads the list', async () => {
    expect(await foundOnDisk()).toEqual(secrets);
  });

  it('it is said what forgetting it costs, and a backup is at hand', async () => {
    const page = await openTrust();
    await page.waitForSelector('#lock .nevers li:nth-child(3)');
    const text = await page.$eval('#lock', (card) => card.textContent);
    expect(text).toContain('nobody can open them again');
    await page.waitForSelector('#lock a[href="#take"]');
    await page.close();
  });
});

describe('setting it', () => {
  it('takes the same passphrase twice, and seals all there is', async () => {
    const page = await openTrust();
    await click(page, '#lock-begin');
    await enter(page, { next: passphrase, again: 'three plain word' });
    await page.waitForSelector('#lock-again-below .problem');
    expect(await foundOnDisk()).toEqual(secrets);
    await enter(page, { next: 'short', again: 'short' });
    await page.waitForSelector('#lock-next-below .problem');
    await enter(page, { next: passphrase, again: passphrase });
    await page.waitForSelector('#lock-now');
    expect(await foundOnDisk()).toEqual([]);
    expect(await list()).toEqual(listed);
    await page.close();
  });

  it('lets pages be read and the list be worked with as before', async () => {
    await at.visit('https://compte.paniervert.example/profil');
    await at.bindingOf('paniervert.example', { state: 'to do' });
    listed = await list();
    expect(listed.join(' ')).toContain('paniervert');
    expect(await foundOnDisk()).toEqual([]);
    expect(JSON.stringify(await disk())).not.toContain('paniervert');
  });

  it('holds while the background sleeps', async () => {
    await at.driver.endBackground();
    expect(await list()).toEqual(listed);
  });

  it('keeps the key where no content script reads it', async () => {
    const key: unknown = await at.control.page.evaluate(
      '(globalThis.browser ?? chrome).storage.session.get(null)',
    );
    expect(key).toHaveProperty('lock-key');
    if (at.driver.name === 'firefox') return;
    const world = await openScriptWorld(at.page);
    const outcome = `chrome.storage.session.get(null).then(() => 'open', () => 'closed')`;
    expect(await world(outcome)).toBe('closed');
  });
});

describe('a browser that begins anew', () => {
  it('asks for the passphrase wherever Unbind is opened', async () => {
    await at.page.goto('about:blank');
    await at.driver.update();
    await at.reconnect();
    expect(await answerOf({ type: 'get-front', tabId: null })).toEqual(locked);
    expect(await answerOf({ type: 'show-stored' })).toEqual(locked);
    for (const place of ['options.html#list', 'options.html#welcome', 'sidepanel.html']) {
      const page = await at.driver.openExtensionPage(place);
      await page.waitForSelector('#unlock-passphrase');
      const text = await page.$eval('body', (body) => body.textContent);
      for (const secret of secrets.slice(0, 4)) expect(text).not.toContain(secret);
      await page.close();
    }
    expect(await foundOnDisk()).toEqual([]);
  });

  it('reads no page meanwhile', async () => {
    const before = await disk();
    at.put(
      'https://www.birchgym.example/account',
      '<title>Account</title><h1>Account security</h1><p>Your phone number: +1 415 555 0134</p>',
    );
    await at.visit('https://www.birchgym.example/account');
    await silence();
    expect(await disk()).toEqual(before);
    expect(at.pageErrors).toEqual([]);
    await at.page.goto('about:blank');
  });

  it('refuses a wrong passphrase with a sentence, and opens by the right one', async () => {
    const popup = await openPopup('#unlock-passphrase');
    await unlock(popup, 'three plain word');
    await popup.waitForSelector('#unlock-passphrase-below .problem');
    expect(await answerOf({ type: 'get-front', tabId: null })).toEqual(locked);
    await unlock(popup, passphrase);
    await popup.waitForSelector('#list li[data-binding]');
    await popup.close();
    expect(await list()).toEqual(listed);
    expect(await foundOnDisk()).toEqual([]);
  });
});

describe('“Lock now”', () => {
  it('takes the list off every open page at once, and one opening opens all', async () => {
    const other = await at.driver.openExtensionPage('options.html#list');
    await other.waitForSelector('#list li[data-binding]');
    const page = await openTrust();
    await click(page, '#lock-now');
    await page.waitForSelector('#unlock-passphrase');
    await other.waitForSelector('#unlock-passphrase');
    const text = await other.$eval('body', (body) => body.textContent);
    expect(text).not.toContain('nimbo');
    await page.bringToFront();
    await unlock(page, passphrase);
    await page.waitForSelector('#lock-now');
    await other.waitForSelector('#list li[data-binding]');
    await other.close();
    await page.close();
  });
});

describe('a page that is open while it is locked', () => {
  it('is not heard, cannot tell, and is read once it is unlocked', async () => {
    expect(await answerOf({ type: 'lock-now' })).toMatchObject({ ok: true });
    const before = await disk();
    await at.visit('https://www.birchgym.example/account');
    await silence();
    expect(await disk()).toEqual(before);
    expect(at.pageErrors).toEqual([]);
    expect(await answerOf({ type: 'unlock', passphrase })).toMatchObject({ ok: true });
    await at.bindingOf('birchgym.example', { state: 'to do' });
    listed = await list();
  });
});

describe('another passphrase', () => {
  it('takes the place of the one before', async () => {
    const page = await openTrust();
    await click(page, '#lock-change');
    await enter(page, { old: 'wrong words', next, again: next });
    await page.waitForSelector('#lock-old-below .problem');
    await enter(page, { old: passphrase, next, again: next });
    await page.waitForSelector('#lock-now');
    await click(page, '#lock-now');
    await page.waitForSelector('#unlock-passphrase');
    await unlock(page, passphrase);
    await page.waitForSelector('.problem');
    await unlock(page, next);
    await page.waitForSelector('#lock-now');
    await page.close();
    expect(await list()).toEqual(listed);
  });
});

describe('switching it off', () => {
  it('asks for the passphrase, and puts all back as it was', async () => {
    const page = await openTrust();
    await click(page, '#lock-off');
    await enter(page, { old: passphrase });
    await page.waitForSelector('#lock-old-below .problem');
    expect(await foundOnDisk()).toEqual([]);
    await enter(page, { old: next });
    await page.waitForSelector('#lock-begin');
    await page.close();
    expect(await foundOnDisk()).toEqual(secrets);
    const names = Object.keys(await disk());
    expect(names.filter((name) => /^(sealed:|lock)/.test(name))).toEqual([]);
    expect(await list()).toEqual(listed);
  });
});

describe('a forgotten passphrase', () => {
  it('is no dead end: everything can be erased, and begun anew', async () => {
    expect(await answerOf({ type: 'set-lock', passphrase })).toMatchObject({ ok: true });
    expect(await answerOf({ type: 'lock-now' })).toMatchObject({ ok: true });
    const page = await at.driver.openExtensionPage('options.html#list');
    await page.waitForSelector('#unlock-passphrase');
    await click(page, '#forgotten summary');
    await click(page, '#erase');
    await fill(page, '#erase-word', 'erase');
    await click(page, '#erase-confirm');
    await page.waitForSelector('#number');
    expect(await disk()).toEqual({});
    const { numbers, bindings } = await at.overview();
    expect([numbers, bindings]).toEqual([[], []]);
    await page.close();
  });
});
