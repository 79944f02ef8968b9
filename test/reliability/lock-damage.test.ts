/** A sealed store that is damaged: nothing is lost in silence, and the rest is told. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { settleLock } from '../../src/platform/lock.ts';
import type * as PassphraseKey from '../../src/platform/passphrase-key.ts';
import { readEverything } from '../../src/platform/store.ts';
import { forgetSummaries } from '../../src/platform/summary-store.ts';
import { inTurn } from '../../src/platform/turns.ts';
import { forgetVault, isLocked } from '../../src/platform/vault.ts';
import { answer } from '../../src/services/answer.ts';
import { type FaultyBrowser, installFaultyBrowser } from './faulty-browser.ts';
import { bank, makeList, readInShort, readList, see, toolsAt } from './operations.ts';

// The rounds cost nothing but time.
vi.mock('../../src/platform/passphrase-key.ts', async (original) => ({
  ...(await original<typeof PassphraseKey>()),
  rounds: 10,
}));

const passphrase = 'three plain words';
const tools = toolsAt('lock');

let at: FaultyBrowser;
let list: Awaited<ReturnType<typeof readEverything>>;
let disk: Record<string, unknown>;
let session: Record<string, unknown>;
/** What lies under which stored name, by its true one. */
let storedNames: Map<string, string>;

beforeEach(async () => {
  at = installFaultyBrowser();
  await at.putInSession({});
  forgetVault();
  forgetSummaries();
  await makeList();
  await done({ type: 'set-lock', passphrase });
  await readInShort();
  list = await readEverything();
  [disk, session] = [at.disk(), at.session()];
  storedNames = await namesOf(disk);
});

async function done(request: Parameters<typeof answer>[0]): Promise<void> {
  expect(await answer(request, tools)).toMatchObject({ ok: true });
  await settled();
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await inTurn(() => Promise.resolve());
  }
}

/** Records that were taken away one by one tell what each was. */
async function namesOf(all: Record<string, unknown>): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const shown = await answer({ type: 'show-stored' }, tools);
  if (!('value' in shown) || shown.value === null || !('text' in shown.value)) throw new Error();
  const whole = Object.keys(JSON.parse(shown.value.text) as object);
  for (const storedName of Object.keys(all).filter((name) => name.startsWith('sealed:'))) {
    await at.putOnDisk(Object.fromEntries(Object.entries(all).filter(([k]) => k !== storedName)));
    const less = await answer({ type: 'show-stored' }, tools);
    if (!('value' in less) || less.value === null || !('text' in less.value)) throw new Error();
    const left = new Set(Object.keys(JSON.parse(less.value.text) as object));
    const gone = whole.find((name) => !left.has(name));
    if (gone !== undefined) names.set(storedName, gone);
  }
  await at.putOnDisk(all);
  return names;
}

/** A background, and where `anew` a browser, that begins now on that disk. */
async function begin(records: Record<string, unknown>, anew = false): Promise<void> {
  await at.putOnDisk(records);
  await at.putInSession(anew ? {} : session);
  forgetVault();
  forgetSummaries();
  await inTurn(settleLock);
}

function spoilt(text: unknown, place: number): string {
  if (typeof text !== 'string') throw new Error('not sealed');
  const letter = text[place] === 'A' ? 'B' : 'A';
  return text.slice(0, place) + letter + text.slice(place + 1);
}

describe('one byte changed in each sealed record in turn', () => {
  it('leaves every line there or its record named, and all others as they were', async () => {
    let tried = 0;
    for (const [storedName, name] of storedNames) {
      const text = String(disk[storedName]);
      for (const place of [0, 20, Math.floor(text.length / 2), text.length - 4]) {
        tried += 1;
        const damaged = { ...disk, [storedName]: spoilt(text, place) };
        await begin(damaged);
        const after = await readEverything();
        const what = `${name} at ${place}`;
        const isAboutList = /^(site:|numbers|settings)/.test(name);
        const named = after.damaged.map(({ key }) => key);
        if (isAboutList) expect([[name], [storedName]], what).toContainEqual(named);
        const site = name.startsWith('site:') ? name.slice('site:'.length) : null;
        expect(after.bindings, what).toEqual(list.bindings.filter((each) => each.site !== site));
        expect(after.numbers, what).toEqual(name === 'numbers' ? [] : list.numbers);
        // What is not about the list is made again.
        const { painted, recorded } = await readInShort();
        if (site === null && name !== 'numbers') expect(painted, what).toEqual(recorded);
      }
    }
    console.log(`sealed records damaged: ${tried}`);
    expect(tried).toBeGreaterThan(30);
  });

  it('is set aside whole, and sealed, before anything is written in its place', async () => {
    const storedName = [...storedNames].find(([, name]) => name === 'site:quillbank.example')?.[0];
    if (storedName === undefined) throw new Error('no such record');
    const text = spoilt(disk[storedName], 30);
    await begin({ ...disk, [storedName]: text });
    const before = Object.keys(at.disk()).length;
    await see(
      { address: 'https://my.quillbank.example/security', patterns: ['+14155550134'] },
      toolsAt('anew'),
    );
    expect(Object.keys(at.disk())).toHaveLength(before + 1);
    expect(JSON.stringify(at.disk())).not.toContain('quillbank');
    const { damaged, bindings } = await readEverything();
    expect(damaged.map(({ key }) => key)).toEqual([
      expect.stringMatching(/^aside:.*:site:quillbank\.example$/) as string,
    ]);
    expect(bindings.map(({ site }) => site)).toContain('quillbank.example');
    // Switched off, it is there as it lay there.
    await done({ type: 'remove-lock', passphrase });
    expect(Object.values(at.disk())).toContain(text);
    expect((await readEverything()).damaged).toEqual(damaged);
  });

  it('does not stop the lock from being opened, changed or switched off', async () => {
    for (const [storedName, name] of storedNames) {
      await begin({ ...disk, [storedName]: spoilt(disk[storedName], 25) }, true);
      expect(await isLocked()).toBe(true);
      await done({ type: 'unlock', passphrase });
      await done({ type: 'change-lock', passphrase, next: 'another passphrase' });
      await done({ type: 'remove-lock', passphrase: 'another passphrase' });
      const after = await readEverything();
      const isRecord = !/^(summary:)/.test(name);
      expect(after.damaged, name).toHaveLength(isRecord ? 1 : 0);
      expect(after.bindings.length, name).toBeGreaterThanOrEqual(list.bindings.length - 2);
    }
  });
});

describe('two sealed records in each other’s place', () => {
  it('are both refused and named', async () => {
    const [one, other] = [...storedNames.entries()]
      .filter(([, name]) => name.startsWith('site:'))
      .map(([storedName]) => storedName);
    if (one === undefined || other === undefined) throw new Error('too few');
    await begin({ ...disk, [one]: disk[other], [other]: disk[one] });
    const { damaged, bindings } = await readEverything();
    expect(damaged).toHaveLength(2);
    const sites = [one, other].map((each) => storedNames.get(each)?.slice('site:'.length));
    expect(bindings).toEqual(list.bindings.filter(({ site }) => !sites.includes(site)));
  });
});

describe('the lock’s own record', () => {
  const damages: readonly unknown[] = [
    undefined,
    'nonsense',
    { version: 1 },
    { version: 99, state: 'on' },
  ];

  it('damaged in one copy opens by the other, which then mends it', async () => {
    const copy = disk['lock'] as Record<string, unknown>;
    const changedByte = { ...copy, key: spoilt(copy['key'], 4) };
    const changedSalt = { ...copy, salt: spoilt(copy['salt'], 4) };
    for (const raw of [...damages, changedByte, changedSalt]) {
      for (const name of ['lock', 'lock-copy']) {
        const { [name]: _, ...others } = disk;
        await begin(raw === undefined ? others : { ...others, [name]: raw }, true);
        await done({ type: 'unlock', passphrase });
        expect(at.disk()['lock']).toEqual(at.disk()['lock-copy']);
        expect(at.disk()['lock']).toEqual(copy);
        const { bindings, numbers } = await readEverything();
        expect([bindings, numbers]).toEqual([list.bindings, list.numbers]);
      }
    }
  });

  it('damaged in both says so, and nothing is written beside what is sealed', async () => {
    await begin({ ...disk, lock: 'x', 'lock-copy': 'y' }, true);
    expect(await isLocked()).toBe(true);
    const refused = { ok: false, problem: 'lock-unreadable' };
    expect(await answer({ type: 'unlock', passphrase }, tools)).toEqual(refused);
    await expect(readList()).rejects.toThrow();
    await done({ type: 'erase-everything' });
    expect(at.disk()).toEqual({});
  });

  it('lost altogether leaves what is sealed there, and named', async () => {
    const { lock: _, 'lock-copy': __, ...others } = disk;
    await begin(others);
    const { damaged, numbers } = await readEverything();
    expect(numbers).toEqual([]);
    expect(damaged).toHaveLength(Object.keys(others).length);
    expect(at.disk()).toEqual(others);
  });
});

describe('what lies in plain beside a lock', () => {
  it('is taken in when it is opened: what is new as it is, what the lock has as set aside', async () => {
    const site = { version: 1, items: [] };
    const same = await answer({ type: 'show-stored' }, tools);
    if (!('value' in same) || same.value === null || !('text' in same.value)) throw new Error();
    const { numbers } = JSON.parse(same.value.text) as Record<string, unknown>;
    const plain = { numbers, settings: 'of another version', 'site:new.example': site };
    await begin({ ...disk, ...plain }, true);
    await done({ type: 'unlock', passphrase });
    expect(Object.keys(at.disk()).filter((name) => !/^(sealed:|lock)/.test(name))).toEqual([]);
    const after = await readEverything();
    expect(after.bindings).toEqual(list.bindings);
    expect(after.numbers).toEqual(list.numbers);
    expect(after.damaged.map(({ key }) => key)).toEqual([
      expect.stringMatching(/^aside:.*:settings$/) as string,
    ]);
    const shown = await answer({ type: 'show-stored' }, tools);
    expect(JSON.stringify(shown)).toContain('site:new.example');
  });

  it('is worked around while it is open', async () => {
    await begin({ ...disk, 'site:quillbank.example': 'nonsense' });
    expect(await readEverything()).toEqual(list);
    await done({ type: 'move-binding', bindingId: bank, action: 'keep', note: '' });
    expect(at.disk()['site:quillbank.example']).toBe('nonsense');
  });
});
