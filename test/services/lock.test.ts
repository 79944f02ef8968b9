import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Answers, UiToWorker } from '../../src/contract/messages.ts';
import type * as PassphraseKey from '../../src/platform/passphrase-key.ts';
import { inTurn } from '../../src/platform/turns.ts';
import { forgetVault } from '../../src/platform/vault.ts';
import { startBackground } from '../../src/services/background.ts';
import type { FaultyBrowser } from '../reliability/faulty-browser.ts';
import { installNewBrowser } from '../reliability/new-browser.ts';
import { bank, makeList } from '../reliability/operations.ts';

// The rounds cost nothing but time.
vi.mock('../../src/platform/passphrase-key.ts', async (original) => ({
  ...(await original<typeof PassphraseKey>()),
  rounds: 10,
}));

const passphrase = 'three plain words';
const own = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/options.html') };
const locked = { ok: false, problem: 'locked' };

let at: FaultyBrowser;
let complaints: unknown[];
let shownNotices: string[];
let badges: Map<number | undefined, string | null | undefined>;
let opened: string[];

beforeEach(async () => {
  fakeBrowser.reset();
  at = await installNewBrowser();
  complaints = [];
  shownNotices = [];
  badges = new Map();
  opened = [];
  Object.assign(fakeBrowser.notifications, {
    create: (id: string) => Promise.resolve(shownNotices.push(id)),
    getAll: () => Promise.resolve(Object.fromEntries(shownNotices.map((id) => [id, {}]))),
    clear: (id: string) => {
      shownNotices = shownNotices.filter((each) => each !== id);
      return Promise.resolve(true);
    },
  });
  Object.assign(fakeBrowser.action, {
    setBadgeText: ({ tabId, text }: { tabId?: number; text?: string | null }) => {
      badges.set(tabId, text);
      return Promise.resolve();
    },
    setBadgeBackgroundColor: () => Promise.resolve(),
  });
  Object.assign(fakeBrowser.tabs, {
    query: () => Promise.resolve([{ id: 4 }, { id: 5, url: 'https://my.quillbank.example/' }]),
    get: (id: number) => Promise.resolve({ id, url: 'https://my.quillbank.example/' }),
    create: ({ url }: { url: string }) => Promise.resolve(opened.push(url)),
  });
  await makeList();
  startBackground((error) => complaints.push(error));
  await settled();
});

async function settled(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await inTurn(() => Promise.resolve());
  }
}

async function ask<Message extends UiToWorker>(
  message: Message,
): Promise<Answers[Message['type']]> {
  const answers: unknown[] = await fakeBrowser.runtime.onMessage.trigger(message, own);
  await settled();
  return answers.find((answer) => answer !== undefined) as Answers[Message['type']];
}

async function done(message: UiToWorker): Promise<void> {
  expect(await ask(message)).toMatchObject({ ok: true });
}

/** What whoever reads the profile on the disk could look for. */
const secrets = [
  ...['4155550134', '4155550178', '7700900123', '0134'],
  ...['quillbank', 'fernshop', 'elmtown', 'oakclub', 'Grandmother', 'in the branch', 'Söhne'],
  ...['site:', 'numbers', 'settings', 'two-step', 'list-1'],
];

function foundOnDisk(): readonly string[] {
  const text = JSON.stringify(at.disk());
  const bytes = Object.values(at.disk())
    .filter((value) => typeof value === 'string')
    .map((value) => Buffer.from(value, 'base64').toString('latin1'))
    .join('\n');
  return secrets.filter((secret) => text.includes(secret) || bytes.includes(secret));
}

describe('without a lock', () => {
  it('the disk tells all, as the secrets that are looked for below prove', () => {
    expect(foundOnDisk()).toEqual(secrets);
  });

  it('nothing that is read or written asks for the lock a second time', async () => {
    await ask({ type: 'get-front', tabId: null });
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    await ask({ type: 'get-front', tabId: null });
    await done({ type: 'move-binding', bindingId: bank, action: 'keep', note: '' });
    expect(get.mock.calls.length).toBeGreaterThan(3);
    expect(JSON.stringify(get.mock.calls)).not.toContain('lock');
    get.mockRestore();
  });
});

describe('with a lock', () => {
  it('nothing of the owner’s is on the disk, neither in values nor in names', async () => {
    await done({ type: 'set-lock', passphrase });
    expect(foundOnDisk()).toEqual([]);
    await done({ type: 'move-binding', bindingId: bank, action: 'keep', note: 'in the branch' });
    await done({ type: 'set-private-windows', allowed: true });
    await ask({ type: 'get-front', tabId: null });
    expect(foundOnDisk()).toEqual([]);
    const names = Object.keys(at.disk()).filter((name) => !name.startsWith('sealed:'));
    expect(names.sort()).toEqual(['lock', 'lock-copy']);
    // Nor is the key.
    const { key } = at.session()['lock-key'] as { key: string };
    expect(key).toHaveLength(44);
    expect(JSON.stringify(at.disk())).not.toContain(key);
  });

  it('the list is told and worked with as before while it is open', async () => {
    const before = await ask({ type: 'get-overview', tabId: null });
    await done({ type: 'set-lock', passphrase });
    expect(await ask({ type: 'get-overview', tabId: null })).toEqual(before);
    forgetVault();
    expect(await ask({ type: 'get-overview', tabId: null })).toEqual(before);
  });

  it('locked, every question of the extension’s own pages but the lock’s is refused', async () => {
    await done({ type: 'set-lock', passphrase });
    const disk = at.disk();
    await done({ type: 'lock-now' });
    const asked: readonly UiToWorker[] = [
      { type: 'get-overview', tabId: null },
      { type: 'get-front', tabId: null },
      { type: 'get-parts', names: ['1'] },
      { type: 'get-details', bindingId: bank },
      { type: 'get-stored' },
      { type: 'show-stored' },
      { type: 'get-backup', passphrase: null },
      { type: 'restore-backup', text: '{}', passphrase: null },
      { type: 'get-sync' },
      { type: 'get-lock' },
      { type: 'remove-lock', passphrase },
      { type: 'change-lock', passphrase, next: passphrase },
      { type: 'lock-now' },
      { type: 'read-tab', tabId: 5 },
      { type: 'move-binding', bindingId: bank, action: 'keep', note: '' },
      { type: 'weigh-history', numberId: 'list-1' },
      { type: 'set-watch-mode', mode: 'click' },
    ];
    for (const message of asked) expect(await ask(message), message.type).toEqual(locked);
    expect(at.disk()).toEqual(disk);
    expect(complaints).toEqual([]);
  });

  it('locked, a page is not heard, not answered, and leaves no trace', async () => {
    await done({ type: 'set-lock', passphrase });
    await done({ type: 'lock-now' });
    const disk = at.disk();
    const url = 'https://www.birchgym.example/me';
    const tab = { id: 7, url, index: 0, highlighted: true, active: true, pinned: false };
    const sender = { id: fakeBrowser.runtime.id, url, frameId: 0 };
    const page = { ...sender, tab: { ...tab, incognito: false } };
    const candidate = { place: 'text', callingCode: null, role: 'two-step', reasons: [] };
    const candidates = [{ ...candidate, pattern: '+14155550134' }];
    const report = { pageKind: 'security', cause: 'load', reasons: [], candidates };
    for (const message of [{ type: 'scan-report', report }, { type: 'reader-wanted' }]) {
      const answers: unknown = await fakeBrowser.runtime.onMessage.trigger(message, page);
      expect(answers).toEqual([undefined]);
    }
    await settled();
    expect(at.disk()).toEqual(disk);
    expect(at.session()).toEqual({});
    expect(complaints).toEqual([]);
    await done({ type: 'unlock', passphrase });
    const { bindings } = await ask({ type: 'get-overview', tabId: null });
    expect(bindings.map(({ site }) => site)).not.toContain('birchgym.example');
    // The same page is heard as soon as it is open.
    const heard: unknown = await fakeBrowser.runtime.onMessage.trigger(
      { type: 'scan-report', report },
      page,
    );
    expect(heard).toEqual([undefined]);
    await settled();
    const after = await ask({ type: 'get-overview', tabId: null });
    expect(after.bindings.map(({ site }) => site)).toContain('birchgym.example');
  });

  it('locked, badge, menu and notices say nothing of what is sealed', async () => {
    await done({ type: 'set-lock', passphrase });
    expect(badges.get(5)).toMatch(/^\d*$/);
    shownNotices.push('last-day:list-1');
    await done({ type: 'lock-now' });
    expect([badges.get(4), badges.get(5)]).toEqual(['•', '•']);
    expect(shownNotices).toEqual([]);
    expect(complaints).toEqual([]);
    await done({ type: 'unlock', passphrase });
    expect([...badges.values()]).not.toContain('•');
  });

  it('a background that begins while it is locked begins in peace, and makes up for it', async () => {
    await done({ type: 'set-lock', passphrase });
    await done({ type: 'lock-now' });
    at.registered.clear();
    fakeBrowser.runtime.resetState();
    forgetVault();
    startBackground((error) => complaints.push(error));
    await settled();
    expect(complaints).toEqual([]);
    expect(await ask({ type: 'get-front', tabId: null })).toEqual(locked);
    await done({ type: 'unlock', passphrase });
    expect(at.registered.has('scan')).toBe(true);
  });

  it('the key is in memory only, and ends with the browser', async () => {
    await done({ type: 'set-lock', passphrase });
    forgetVault();
    expect(await ask({ type: 'get-front', tabId: null })).not.toEqual(locked);
    await at.putInSession({});
    forgetVault();
    expect(await ask({ type: 'get-front', tabId: null })).toEqual(locked);
  });

  it('a wrong passphrase opens nothing, the right one all', async () => {
    const before = await ask({ type: 'get-overview', tabId: null });
    await done({ type: 'set-lock', passphrase });
    await done({ type: 'lock-now' });
    const wrong = { ok: false, problem: 'wrong-passphrase' };
    expect(await ask({ type: 'unlock', passphrase: 'three plain word' })).toEqual(wrong);
    expect(await ask({ type: 'get-front', tabId: null })).toEqual(locked);
    await done({ type: 'unlock', passphrase });
    expect(await ask({ type: 'get-overview', tabId: null })).toEqual(before);
  });

  it('another passphrase takes the place of the one before, and seals nothing anew', async () => {
    await done({ type: 'set-lock', passphrase });
    await ask({ type: 'get-front', tabId: null });
    const records = (): unknown =>
      Object.entries(at.disk()).filter(([name]) => !name.startsWith('lock'));
    const sealed = records();
    const wrong = { ok: false, problem: 'wrong-passphrase' };
    const next = 'four quite plain words';
    expect(await ask({ type: 'change-lock', passphrase: 'x', next })).toEqual(wrong);
    await done({ type: 'change-lock', passphrase, next });
    expect(records()).toEqual(sealed);
    await done({ type: 'lock-now' });
    expect(await ask({ type: 'unlock', passphrase })).toEqual(wrong);
    await done({ type: 'unlock', passphrase: next });
  });

  it('switched off, everything is as it was before there was one', async () => {
    await ask({ type: 'get-front', tabId: null });
    const before = at.disk();
    await done({ type: 'set-lock', passphrase });
    expect(await ask({ type: 'remove-lock', passphrase: 'x' })).toMatchObject({ ok: false });
    await done({ type: 'remove-lock', passphrase });
    await ask({ type: 'get-front', tabId: null });
    const withoutStamps = (disk: Record<string, unknown>): unknown =>
      JSON.parse(JSON.stringify(disk).replaceAll(/"stamp":"[^"]*"/g, '"stamp":""'));
    expect(withoutStamps(at.disk())).toEqual(withoutStamps(before));
    expect(at.session()).not.toHaveProperty('lock-key');
  });

  it('too short a passphrase, or a second lock, is refused', async () => {
    const disk = at.disk();
    const short = { ok: false, problem: 'passphrase-short' };
    expect(await ask({ type: 'set-lock', passphrase: '1234567' })).toEqual(short);
    expect(at.disk()).toEqual(disk);
    await done({ type: 'set-lock', passphrase });
    expect(await ask({ type: 'change-lock', passphrase, next: '1234567' })).toEqual(short);
    expect(await ask({ type: 'set-lock', passphrase })).toMatchObject({ ok: false });
  });

  it('and sync keep each other out', async () => {
    await done({ type: 'set-sync', on: true, removeCopy: false });
    const refused = { ok: false, problem: 'in-account' };
    expect(await ask({ type: 'get-lock' })).toMatchObject({ value: { inAccount: true } });
    expect(await ask({ type: 'set-lock', passphrase })).toEqual(refused);
    await done({ type: 'set-sync', on: false, removeCopy: false });
    // The copy is still in the account.
    expect(await ask({ type: 'set-lock', passphrase })).toEqual(refused);
    await done({ type: 'set-sync', on: false, removeCopy: true });
    await done({ type: 'set-lock', passphrase });
    expect(await ask({ type: 'set-sync', on: true, removeCopy: false })).toMatchObject({
      ok: false,
    });
  });

  it('everything can be erased without the passphrase, and begun anew', async () => {
    await done({ type: 'set-lock', passphrase });
    await done({ type: 'lock-now' });
    await done({ type: 'erase-everything' });
    expect(at.disk()).toEqual({});
    expect(await ask({ type: 'get-overview', tabId: null })).toMatchObject({ numbers: [] });
    await makeList();
    expect(foundOnDisk()).toEqual(secrets);
  });

  it('a backup holds all in plain, and brings all back under a lock', async () => {
    await done({ type: 'set-lock', passphrase });
    const before = await ask({ type: 'get-overview', tabId: null });
    const backup = await ask({ type: 'get-backup', passphrase: null });
    if (!backup.ok) throw new Error('no backup');
    expect(backup.value.text).toContain('quillbank.example');
    await done({ type: 'erase-everything' });
    await done({ type: 'set-lock', passphrase });
    await done({ type: 'restore-backup', text: backup.value.text, passphrase: null });
    const after = await ask({ type: 'get-overview', tabId: null });
    expect(after.bindings.map(({ id }) => id).sort()).toEqual(
      before.bindings.map(({ id }) => id).sort(),
    );
    expect(foundOnDisk()).toEqual([]);
  });

  it('what is stored is shown opened to its owner, with the lock’s own record', async () => {
    const before = await ask({ type: 'get-stored' });
    await done({ type: 'set-lock', passphrase });
    await ask({ type: 'get-front', tabId: null });
    const shown = await ask({ type: 'show-stored' });
    if (!shown.ok || !before.ok) throw new Error('not shown');
    expect(shown.value.text).toContain('site:quillbank.example');
    expect(shown.value.text).toContain('lock-copy');
    const after = await ask({ type: 'get-stored' });
    const counts = (view: Answers['get-stored']): unknown =>
      view.ok && view.value.parts.flatMap(({ kind, count }) => (kind === 'workings' ? [] : count));
    expect(counts(after)).toEqual(counts(before));
  });
});
