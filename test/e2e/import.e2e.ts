import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptFound, giveFile, pasteText, whatCame } from '../../scripts/lib/import-page.ts';
import { click, fill, pressKey } from '../../scripts/lib/page-steps.ts';
import { type Harness, openHarness } from './harness.ts';
import { openPart, textOf } from './list.ts';

const files = path.resolve(import.meta.dirname, '../fixtures/import');
const logins = path.join(files, 'chrome-passwords.csv');
const messages = path.join(files, 'sms-two-lines.xml');
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const ownDigits = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\b1[67]\d{11}\b/g;
let at: Harness;
let page: Page;

beforeAll(async () => {
  at = await openHarness();
  // Messages go to every page of the extension: what one hears is what was sent.
  await at.control.page.evaluate(`{
    globalThis.heard = [];
    (globalThis.browser ?? chrome).runtime.onMessage.addListener((message) => {
      globalThis.heard.push(JSON.stringify(message));
    });
  }`);
  page = await openPart(at, 'import');
});
afterAll(() => at.close());

async function stored(): Promise<string> {
  const everything: unknown = await at.control.page.evaluate(`(async () => {
    const { local, session } = (globalThis.browser ?? chrome).storage;
    return JSON.stringify([await local.get(null), await session.get(null)]);
  })()`);
  return String(everything);
}

async function lines(): Promise<string[]> {
  const { bindings } = await at.overview();
  return bindings.map(({ site, role, state }) => `${site} ${role} ${state}`).toSorted();
}

async function rows(): Promise<string[]> {
  const all = await page.$$eval('li[data-proposal]', (found) =>
    found.map((row) => row.getAttribute('data-site') ?? ''),
  );
  return all.toSorted();
}

/** What a checker finds wrong with the page as it stands. */
async function faults(): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(
    `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html).join(' ')))`,
  );
}

const inLogins = [
  'google.com',
  'papercrane.example',
  'paypal.com',
  'quillbank.example',
  '~com.brambleshop.app',
];

describe('saved logins', () => {
  it('show where the number is used, and nothing of it is stored', async () => {
    expect(await faults()).toEqual([]);
    const before = await stored();
    expect(await giveFile(page, logins)).toBe('found');
    expect(await rows()).toEqual(inLogins);
    expect(await stored()).toBe(before);
    expect(await faults()).toEqual([]);
  });

  it('tell which row could not be read', async () => {
    expect(await textOf(page, '#row-problems')).toMatch(/Row 7 has fewer columns/);
  });

  it('are forgotten at a word', async () => {
    const before = await stored();
    await acceptFound(page, 'none');
    expect(await stored()).toBe(before);
    expect(await page.$('#import-found')).toBeNull();
  });

  it('go on the list where they are ticked', async () => {
    await giveFile(page, logins);
    await acceptFound(page, ['paypal.com', '~com.brambleshop.app']);
    expect(await textOf(page, '#import-done')).toMatch(
      /2 entries were added.*chrome-passwords\.csv/,
    );
    expect(await faults()).toEqual([]);
    expect(await lines()).toEqual([
      'paypal.com sign-in to do',
      '~com.brambleshop.app sign-in to do',
    ]);
  });

  it('are taken back all at once', async () => {
    await pressKey(page, '#import-undo');
    await page.waitForSelector('#drop-area');
    await expect.poll(lines).toEqual([]);
  });

  it('are offered whole when the file is read again, and then not once more', async () => {
    await giveFile(page, logins);
    await acceptFound(page, 'all');
    expect((await lines()).map((line) => line.split(' ')[0])).toEqual(inLogins);
    const before = await stored();
    await pressKey(page, '#import-again');
    await giveFile(page, logins);
    expect(await textOf(page, '#found-title')).toMatch(/Nothing new/);
    await acceptFound(page, 'none');
    expect(await stored()).toBe(before);
  });

  it('may be dropped on the page', async () => {
    await page.evaluate(
      (text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }));
        const area = document.getElementById('drop-area');
        area?.dispatchEvent(
          new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }),
        );
      },
      readFileSync(logins, 'utf8'),
    );
    expect(await whatCame(page)).toBe('found');
    await acceptFound(page, 'none');
  });

  it('leave what the owner decided', async () => {
    const { id } = await at.bindingOf('quillbank.example', {});
    await at.control.ask({ type: 'move-binding', bindingId: id, action: 'dismiss', note: '' });
    await giveFile(page, logins);
    expect(await textOf(page, '[data-group="said"]')).toContain('quillbank.example');
    await acceptFound(page, 'all');
    await at.bindingOf('quillbank.example', { state: 'dismissed' });
    await click(page, '#import-cancel');
  });
});

describe('a message history', () => {
  it('of a phone with two lines asks which one it was', async () => {
    expect(await giveFile(page, messages)).toBe('line');
    expect(await faults()).toEqual([]);
    await pressKey(page, '[data-line="1"]');
    expect(await whatCame(page)).toBe('found');
    expect(await rows()).not.toContain('facebook.com');
  });

  it('says when a service wrote, and joins the line that is there', async () => {
    const paypal = await textOf(
      page,
      '[data-group="joined"] li[data-site="paypal.com"], [data-group="new"] li[data-site="paypal.com"]',
    );
    expect(paypal).toMatch(/2 code messages.*March 2023.*November 2025/);
    await acceptFound(page, 'all');
    const { bindings } = await at.overview();
    const seen = bindings.filter(({ site }) => site === 'paypal.com');
    expect(seen.flatMap(({ sources }) => sources)).toContain('messages');
    await pressKey(page, '#import-again');
  });

  it('may be pasted', async () => {
    expect(
      await pasteText(page, 'Quillmail: 481519 is your verification code. never-keep-body-7'),
    ).toBe('found');
    await acceptFound(page, 'none');
  });
});

describe('an official reply', () => {
  it('is pasted, put right and accepted', async () => {
    await fill(page, '#paste-messages', '');
    await page.$eval('#paste-messages', (node) => {
      if (!(node instanceof HTMLTextAreaElement)) return;
      node.value = '【工信部反诈中心】一证通查互联网账号：微信2个、淘宝1个、Quillmai1 1个';
      node.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await pressKey(page, '#paste-messages-read');
    await page.waitForSelector('#import-reply');
    expect(await faults()).toEqual([]);
    await fill(page, '#import-reply li:last-child input', 'Quillmail');
    await pressKey(page, '#reply-go-on');
    expect(await whatCame(page)).toBe('found');
    expect(await rows()).toEqual(['taobao.com', 'wechat.com', '~quillmail']);
    await acceptFound(page, ['~quillmail']);
    await at.bindingOf('~quillmail', { title: 'Quillmail', state: 'to do', role: 'unknown' });
    await pressKey(page, '#import-again');
  });
});

describe('what cannot be read', () => {
  const own = (name: string, content: string): string => {
    const file = path.join(at.driver.downloads, name);
    writeFileSync(file, content);
    return file;
  };

  it.each<[string, () => string, RegExp]>([
    [
      'a locked export',
      () => path.join(files, 'bitwarden-encrypted.json'),
      /locked with a passphrase.*In Bitwarden, export again/,
    ],
    ['a document', () => own('reply.pdf', '%PDF-1.7\n'), /PDF document.*Choose the file/],
    ['an empty file', () => own('empty.csv', ''), /nothing in this file.*Export it again/],
    [
      'some other table',
      () => own('rain.csv', 'day,millimetres\n1,4\n2,0\n'),
      /neither saved logins/,
    ],
  ])('is refused in words: %s', async (_what, file, words) => {
    const before = await stored();
    expect(await giveFile(page, file())).toBe('problem');
    expect(await textOf(page, '#import-problem')).toMatch(words);
    expect(await faults()).toEqual([]);
    expect(await stored()).toBe(before);
  });

  it('is a backup of Unbind’s, which goes the way of backups', async () => {
    const backup = await at.control.ask({ type: 'get-backup', passphrase: null });
    const file = own('unbind-2026.json', backup.ok ? backup.value.text : '');
    expect(await giveFile(page, file)).toBe('backup');
    await pressKey(page, '#backup-join');
    expect(await textOf(page, '#restored')).toMatch(/no number and no entry/);
    await pressKey(page, '#import-again');
  });

  it('is a locked backup, which only its passphrase opens', async () => {
    const backup = await at.control.ask({ type: 'get-backup', passphrase: 'three plain words' });
    const file = own('unbind-locked.json', backup.ok ? backup.value.text : '');
    const before = await stored();
    expect(await giveFile(page, file)).toBe('locked backup');
    await fill(page, '#restore-passphrase', 'three plain word');
    await pressKey(page, '#restore-open');
    expect(await textOf(page, '#restore-passphrase-below .problem')).toMatch(/does not open/);
    expect(await stored()).toBe(before);
    await fill(page, '#restore-passphrase', 'three plain words');
    await pressKey(page, '#restore-open');
    expect(await textOf(page, '#restored')).toMatch(/no number and no entry/);
    expect(await faults()).toEqual([]);
    await pressKey(page, '#import-again');
  });
});

describe('a long reading', () => {
  it('shows how far it is, leaves the page alive, and ends at a word', async () => {
    const body = readFileSync(messages, 'utf8');
    const [head = '', tail = ''] = body.split('</smses>');
    const rows = head.slice(head.indexOf('<sms protocol'));
    const file = path.join(at.driver.downloads, 'long.xml');
    writeFileSync(file, `${head + rows.repeat(40_000)}</smses>${tail}`);
    const before = await stored();
    const reading = giveFile(page, file).catch(() => null);
    await page.waitForFunction(`document.querySelector('#import-reading progress')?.value > 2`, {
      timeout: 20_000,
    });
    const asked = Date.now();
    await pressKey(page, '#import-cancel');
    await page.waitForSelector('#drop-area');
    expect(Date.now() - asked).toBeLessThan(2_000);
    await page.waitForSelector('#import-file');
    expect(await stored()).toBe(before);
    // Nothing of it comes later.
    expect(await giveFile(page, path.join(files, 'bitwarden-encrypted.json'))).toBe('problem');
    await reading;
  });
});

describe('a narrow window', () => {
  it('needs no sideways scrolling', async () => {
    await page.setViewport({ width: 320, height: 700 });
    for (const file of [null, logins, messages]) {
      if (file !== null) await giveFile(page, file);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      if (file !== null) await pressKey(page, '#import-cancel');
    }
  });
});

describe('passwords, notes, codes and the words of messages', () => {
  it('are in nothing that was stored, and in no message that was sent', async () => {
    const heard: unknown = await at.control.page.evaluate('JSON.stringify(globalThis.heard)');
    // Ids and times are digits of their own making.
    const all = `${String(heard)} ${await stored()}`.replaceAll(ownDigits, '');
    expect(all).toContain('weigh-evidence');
    expect(all).toContain('paypal.com');
    for (const secret of [
      'never-keep',
      'hunter2',
      '771204',
      '481516',
      '481517',
      '481519',
      '234200',
      'Dinner',
      'c2VjcmV0',
    ]) {
      expect(all).not.toContain(secret);
    }
  });
});
