/**
 * Stores as versions before this one wrote them: each is read to the list that it held, and
 * can be worked with. A store is frozen by `npm run freeze -- NAME` and never changed after.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readShownReminders } from '../../src/platform/device-records.ts';
import { readEverything } from '../../src/platform/store.ts';
import { summaryPrefix } from '../../src/platform/store-keys.ts';
import { forgetSummaries } from '../../src/platform/summary-store.ts';
import { answer } from '../../src/services/answer.ts';
import { remind } from '../../src/services/remind.ts';
import { type FaultyBrowser, installFaultyBrowser } from './faulty-browser.ts';
import { bank, day, makeList, see, toolsAt } from './operations.ts';

const folder = path.resolve('test/frozen-stores');

interface Frozen {
  /** The records as they lay on the disk. */
  readonly records: Record<string, unknown>;
  /** What a background reads of them: at least this. */
  readonly list: { readonly damaged: readonly unknown[]; readonly bindings: readonly unknown[] };
}

let at: FaultyBrowser;

beforeEach(() => {
  forgetSummaries();
  at = installFaultyBrowser();
  Object.assign(fakeBrowser.notifications, { create: () => Promise.resolve('') });
});

async function read(): Promise<object> {
  return { ...(await readEverything()), shown: await readShownReminders() };
}

/** Lists without their order. */
function sorted(value: object): unknown {
  const order = (one: unknown): string => JSON.stringify(one);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [
      key,
      Array.isArray(each) ? each.map(order).sort() : each,
    ]),
  );
}

/** The list in short is made again. */
function withoutShort(records: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(records).filter(([name]) => !name.startsWith(summaryPrefix)),
  );
}

const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

function frozen(file: string): Frozen {
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Frozen;
}

it('there are frozen stores', () => {
  expect(files.length).toBeGreaterThanOrEqual(3);
});

describe.each(files)('%s', (file) => {
  it('is read to the list that it held', async () => {
    const { records, list } = frozen(file);
    await at.putOnDisk(records);
    expect(await read()).toMatchObject(list);
  });

  it('is sealed by a lock to the same list, and lies there as before without it', async () => {
    const { records } = frozen(file);
    await at.putOnDisk(records);
    const list = await read();
    const passphrase = 'three plain words';
    await answer({ type: 'set-lock', passphrase }, toolsAt('lock'));
    expect(Object.keys(at.disk()).filter((name) => name in records)).toEqual([]);
    // In the order of the disk, which sealing changes.
    expect(sorted(await read())).toEqual(sorted(list));
    await answer({ type: 'remove-lock', passphrase }, toolsAt('lock'));
    expect(at.disk()).toMatchObject(withoutShort(records));
    expect(sorted(await read())).toEqual(sorted(list));
  });

  it('is worked with, and nothing of it is lost', async () => {
    const { records, list } = frozen(file);
    await at.putOnDisk(records);
    const moved = await answer(
      { type: 'move-binding', bindingId: bank, action: 'keep', note: 'after all' },
      toolsAt('now', 400 * day),
    );
    expect(moved).toEqual({ ok: true, value: null });
    const { bindings, damaged } = await readEverything();
    expect(bindings).toHaveLength(list.bindings.length);
    expect(damaged).toHaveLength(list.damaged.length);
    for (const [key, record] of Object.entries(records)) {
      if (key !== 'site:quillbank.example') expect(Object.values(at.disk())).toContainEqual(record);
    }
  });
});

/** Every kind of record and of event, as this version writes them. */
async function everything(): Promise<void> {
  await makeList();
  await answer(
    { type: 'merge-sites', from: 'elmtown.example', into: 'quillbank.example' },
    toolsAt('m'),
  );
  await answer({ type: 'not-mine', serviceId: 'google', notMine: true }, toolsAt('m'));
  await answer({ type: 'watch-site', site: 'quillbank.example', watched: true }, toolsAt('m'));
  await answer({ type: 'set-watch-mode', mode: 'all' }, toolsAt('m'));
  await see(
    { address: 'https://my.quillbank.example/security', patterns: ['+14155550178'] },
    toolsAt('seen', 4 * day),
  );
  await remind(toolsAt('reminder', 276 * day));
}

it('the newest frozen store is what this version writes', async () => {
  await everything();
  const name = process.env['UNBIND_FREEZE'];
  if (name !== undefined) {
    const content = { records: at.disk(), list: await read() };
    writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(content, null, 1)}\n`);
  }
  const newest = frozen(
    readdirSync(folder)
      .filter((file) => file.endsWith('everything.json'))
      .sort()
      .at(-1) ?? '',
  );
  // Freeze a new one where this fails and the change is meant: `npm run freeze -- v2-everything`.
  expect(at.disk()).toMatchObject(newest.records);
});
