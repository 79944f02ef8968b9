/** Whatever ends or fails at whatever moment under a lock, or while it is set, changed or removed. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settleLock } from '../../src/platform/lock.ts';
import type * as PassphraseKey from '../../src/platform/passphrase-key.ts';
import { forgetSummaries } from '../../src/platform/summary-store.ts';
import { inTurn } from '../../src/platform/turns.ts';
import { forgetVault, isLocked, isLockOn } from '../../src/platform/vault.ts';
import { answer } from '../../src/services/answer.ts';
import { type Fault, type FaultyBrowser, installFaultyBrowser } from './faulty-browser.ts';
import {
  isDone,
  makeList,
  type Operation,
  operations,
  readInShort,
  readList,
  restoring,
  toolsAt,
} from './operations.ts';
import { afresh, type Beginning, beginningOf, ends, failures, strike } from './strike.ts';

// The rounds cost nothing but time.
vi.mock('../../src/platform/passphrase-key.ts', async (original) => ({
  ...(await original<typeof PassphraseKey>()),
  rounds: 10,
}));

const passphrase = 'three plain words';
const other = 'four quite plain words';
const tools = toolsAt('lock');

let at: FaultyBrowser;
let inPlain: Beginning;
let sealed: Beginning;

beforeEach(async () => {
  at = installFaultyBrowser();
  forgetVault();
  forgetSummaries();
  await at.putInSession({});
  Object.assign(fakeBrowser.notifications, {
    create: () => Promise.resolve(''),
    getAll: () => Promise.resolve({}),
  });
  await makeList();
  inPlain = beginningOf(at);
  expect(await answer({ type: 'set-lock', passphrase }, tools)).toEqual({ ok: true, value: null });
  await readInShort();
  sealed = beginningOf(at);
});

describe('under a lock the list is as before or as after, never between, when', () => {
  const all = async (): Promise<readonly Operation[]> => [...operations, await restoring()];

  it('the background is ended at any call of any change', async () => {
    let kills = 0;
    for (const operation of await all()) kills += await strike(sealed, operation, ends);
    console.log(`kills survived under a lock: ${kills}`);
    expect(kills).toBeGreaterThanOrEqual(200);
  });

  it('the disk is full, or any call fails', async () => {
    let failed = 0;
    for (const operation of await all()) failed += await strike(sealed, operation, failures);
    console.log(`failures survived under a lock: ${failed}`);
    expect(failed).toBeGreaterThanOrEqual(100);
  });
});

/** A background that begins now; `anew` in a browser that does as well. */
async function begin(anew: boolean): Promise<void> {
  at.plan(null);
  forgetVault();
  forgetSummaries();
  if (anew) await at.putInSession({});
  await inTurn(settleLock);
}

/** With which of the two the lock opens: exactly one, where there is a lock. */
async function opens(what: string): Promise<string | null> {
  if (!(await isLockOn())) return null;
  const answers = [];
  for (const words of [passphrase, other]) {
    const answered = await answer({ type: 'unlock', passphrase: words }, tools);
    if (isDone(answered)) answers.push(words);
  }
  // What the opening makes up for comes to its end.
  await settled();
  expect(answers, what).toHaveLength(1);
  return answers[0] ?? null;
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await inTurn(() => Promise.resolve());
  }
}

const lockOperations = [
  { type: 'set-lock', passphrase },
  { type: 'change-lock', passphrase, next: other },
  { type: 'remove-lock', passphrase },
  { type: 'unlock', passphrase },
  { type: 'lock-now' },
] as const;

describe('the lock is as before or as after, and the list whole, when', () => {
  const faults: readonly Fault[] = [...ends, ...failures];

  it.each(lockOperations)('$type is struck at any call', async (request) => {
    const beginning = request.type === 'set-lock' ? inPlain : sealed;
    const before = {
      'set-lock': null,
      'change-lock': passphrase,
      'remove-lock': passphrase,
      unlock: passphrase,
      'lock-now': passphrase,
    }[request.type];
    const after = {
      'set-lock': passphrase,
      'change-lock': other,
      'remove-lock': null,
      unlock: passphrase,
      'lock-now': passphrase,
    }[request.type];
    await afresh(inPlain);
    const list = await readList();
    await afresh(beginning);
    at.plan(null);
    await answer(request, tools);
    const calls = at.calls();
    await settled();
    let struck = 0;
    for (const fault of faults) {
      for (const anew of [false, true]) {
        for (let call = 0; call < calls; call += 1) {
          const what = `${fault} at call ${call}${anew ? ', browser ended' : ''}`;
          await afresh(beginning);
          at.plan({ fault, at: call });
          const outcome = await answer(request, tools).catch((error: unknown) => error);
          await settled();
          if (at.struck()) struck += 1;
          await begin(anew);
          const names = Object.keys(at.disk());
          const words = await opens(what);
          expect([before, after], what).toContain(words);
          if (isDone(outcome)) expect(words, what).toBe(after);
          // Nothing lies there in both forms, nor in the one that is not true.
          const isPlain = (name: string): boolean => !/^(sealed:|lock(-copy)?$)/.test(name);
          if (words === null)
            expect(
              names.filter((name) => !isPlain(name)),
              what,
            ).toEqual([]);
          else expect(names.filter(isPlain), what).toEqual([]);
          expect(await isLocked(), what).toBe(false);
          expect(await readList(), what).toEqual(list);
          const { painted, recorded } = await readInShort();
          expect(painted, what).toEqual(recorded);
        }
      }
    }
    expect(struck).toBeGreaterThan(request.type === 'lock-now' ? 4 : 10);
  });
});
