import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BindingView, Front, LineView } from '../../src/contract/views.ts';
import { compareLines } from '../../src/core/listing.ts';
import {
  followForeignWrites,
  forgetSummaries,
  readSummaries,
  remakeSummaries,
} from '../../src/platform/summary-store.ts';
import { eraseNumber } from '../../src/services/backup.ts';
import { addByHand, mergeSites, splitSite } from '../../src/services/by-hand.ts';
import { getFront, getParts } from '../../src/services/front.ts';
import {
  changeRole,
  editBinding,
  moveBinding,
  planBinding,
  undoMove,
} from '../../src/services/moves.ts';
import { removeNumber, restoreNumber } from '../../src/services/numbers.ts';
import { getDetails } from '../../src/services/overview.ts';
import { setOwnLink } from '../../src/services/settings.ts';
import { makeWorld, onDisk, retire, type World } from './world.ts';

/** Two that the catalogue knows as one, and some that it does not know. */
const sites = ['google.com', 'youtube.com', 'a.example', 'b.example', 'c.example'];
const numbers = ['+8613800138000', '+14155550134'];

type Step = (world: World, ids: readonly string[]) => Promise<unknown>;

const site = fc.constantFrom(...sites);
const anyLine = fc.nat();
const pick = <Item>(items: readonly Item[], at: number): Item | undefined =>
  items[at % Math.max(1, items.length)];

/** Does something with one of the lines that are there; nothing where there is none. */
async function toLine(world: World, at: number, act: (line: LineView) => Promise<unknown>) {
  const line = pick(await world.list(), at);
  if (line !== undefined) await act(line);
}

const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .record({
      site,
      role: fc.constantFrom('two-step', 'recovery', 'unknown' as const),
      shows: fc.constantFrom('138****8000', '4155550134', '3***9'),
    })
    .map(
      ({ site, role, shows }): Step =>
        (world) =>
          world.see([shows], { address: `https://my.${site}/security`, candidate: { role } }),
    ),
  fc
    .record({
      at: anyLine,
      action: fc.constantFrom('confirm', 'changed', 'keep', 'dismiss', 'reopen', 'delete' as const),
    })
    .map(
      ({ at, action }): Step =>
        (world) =>
          toLine(world, at, ({ id }) => moveBinding(id, action, 'because', world.tools)),
    ),
  fc
    .record({
      at: anyLine,
      pinned: fc.boolean(),
      day: fc.constantFrom(null, '2026-01-01', '2027-01-01'),
    })
    .map(
      ({ at, pinned, day }): Step =>
        (world) =>
          toLine(world, at, ({ id }) =>
            planBinding(id, { pinned, postponedUntil: day }, world.tools),
          ),
    ),
  anyLine.map(
    (at): Step =>
      (world) =>
        toLine(world, at, ({ id }) => editBinding(id, 'A name, "quoted"', 'noted', world.tools)),
  ),
  anyLine.map(
    (at): Step =>
      (world) =>
        toLine(world, at, ({ id }) => undoMove(id, world.tools)),
  ),
  anyLine.map(
    (at): Step =>
      (world) =>
        toLine(world, at, ({ id }) => changeRole(id, 'payment', world.tools)),
  ),
  fc.record({ from: site, into: site }).map(
    ({ from, into }): Step =>
      () =>
        mergeSites(from, into),
  ),
  site.map(
    (each): Step =>
      () =>
        splitSite(each),
  ),
  site.map(
    (each): Step =>
      () =>
        setOwnLink(each, `https://${each}/me`),
  ),
  fc.record({ site: fc.constantFrom('', ...sites), at: anyLine }).map(
    ({ site, at }): Step =>
      (world, ids) =>
        addByHand(
          {
            numberId: pick(ids, at) ?? '',
            site,
            title: 'By hand',
            checklistId: site === '' && at % 2 === 0 ? 'all-people' : null,
            role: 'contact',
            account: at % 3 === 0 ? 'work' : '',
            note: '',
          },
          world.tools,
        ),
  ),
  anyLine.map(
    (at): Step =>
      (world, ids) =>
        removeNumber(pick(ids, at) ?? '', world.tools),
  ),
  anyLine.map(
    (at): Step =>
      (_, ids) =>
        restoreNumber(pick(ids, at) ?? ''),
  ),
  fc.constant<Step>((_, ids) => eraseNumber(ids[1] ?? '')),
  // The background ends and begins again.
  fc.constant<Step>(() => {
    forgetSummaries();
    return Promise.resolve();
  }),
);

const byId = (a: LineView, b: LineView): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

async function wholeList(front: Front, world: World): Promise<readonly LineView[]> {
  const parts = await getParts(Object.keys(front.parts), world.tools);
  return Object.values(parts).flatMap(({ lines }) => lines);
}

/** As a line of the whole overview, without what is told of it on request alone. */
function light(line: BindingView): LineView {
  const { history: _, reasons: __, pageKind: ___, wrongLinkReport: ____, ...rest } = line;
  return rest;
}

describe('the list that pages paint', () => {
  it('is the list that the records hold, whatever was done to them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        fakeBrowser.reset();
        const world = makeWorld();
        const ids = [
          await retire(world, '+8613800138000', numbers[1]),
          await retire(world, '+442079460018'),
        ];
        for (const each of steps) {
          world.later(60_000);
          await each(world, ids);
        }
        const { bindings, ...frame } = await world.overview();
        const front = await getFront(null, world.tools);
        const { lines, counts, parts: _, ...told } = front;
        expect(told).toEqual(frame);
        const expected = bindings.map(light);
        expect([...(await wholeList(front, world))].sort(byId)).toEqual(expected.toSorted(byId));
        expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(bindings.length);
        const ordered = expected.toSorted(compareLines).map(({ id }) => id);
        const first = lines.toSorted(compareLines).map(({ id }) => id);
        expect(ordered.slice(0, 25).filter((id) => !first.includes(id))).toEqual([]);
        for (const { id, history, reasons, pageKind, wrongLinkReport } of bindings) {
          expect(await getDetails(id)).toEqual({
            ok: true,
            value: { history, reasons, pageKind, wrongLinkReport },
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is kept in short as it would be made again from the records', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        fakeBrowser.reset();
        const world = makeWorld();
        const ids = [await retire(world, '+8613800138000'), await retire(world, '+442079460018')];
        for (const each of steps) {
          world.later(60_000);
          await each(world, ids);
        }
        const kept = await readSummaries();
        await remakeSummaries();
        forgetSummaries();
        const made = await readSummaries();
        const sorted = ({ sites }: typeof kept) =>
          [...sites]
            .filter(([, { lines }]) => lines.length > 0)
            .toSorted(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(kept)).toEqual(sorted(made));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a part of the list', () => {
  it('keeps its stamp until one of its lines would be shown otherwise', async () => {
    const world = makeWorld();
    await retire(world, '+8613800138000');
    await world.see(['138****8000'], { address: 'https://my.a.example/security' });
    await world.see(['138****8000'], { address: 'https://my.b.example/security' });
    const before = (await getFront(null, world.tools)).parts;
    expect(Object.keys(before)).toHaveLength(2);
    expect((await getFront(null, world.tools)).parts).toEqual(before);
    const line = (await world.list()).find(({ site }) => site === 'a.example');
    await moveBinding(line?.id ?? '', 'changed', '', world.tools);
    const after = (await getFront(null, world.tools)).parts;
    expect(Object.keys(before).filter((name) => before[name] !== after[name])).toHaveLength(1);
    await setOwnLink('b.example', 'https://b.example/me');
    const other = (await getFront(null, world.tools)).parts;
    expect(Object.keys(after).filter((name) => after[name] === other[name])).toEqual([]);
  });
});

/** Stands in for a disk that is full, or a browser that ends in the middle. */
function failNextWrite(): void {
  const { local } = fakeBrowser.storage;
  const set = local.set.bind(local);
  local.set = () => {
    local.set = set;
    return Promise.reject(new Error('the browser ended'));
  };
}

describe('a write that never happened', () => {
  it('leaves records and summaries as they were, together', async () => {
    const world = makeWorld();
    await retire(world, '+8613800138000');
    await world.see(['138****8000']);
    const before = await onDisk();
    const [line] = await world.list();
    failNextWrite();
    await expect(moveBinding(line?.id ?? '', 'changed', '', world.tools)).rejects.toThrow();
    expect(await onDisk()).toEqual(before);
    expect((await getFront(null, world.tools)).lines).toMatchObject([{ state: 'to do' }]);
  });
});

describe('what is told in short', () => {
  const shards = async (): Promise<readonly string[]> =>
    Object.keys(await onDisk()).filter((key) => key.startsWith('summary:'));

  it.each<[string, (keys: readonly string[]) => Promise<void>]>([
    ['is missing', (keys) => fakeBrowser.storage.local.remove([...keys])],
    ['is nonsense', (keys) => fakeBrowser.storage.local.set({ [keys[0] ?? '']: 'nonsense' })],
    [
      'is of a later version',
      (keys) => fakeBrowser.storage.local.set({ [keys[0] ?? '']: { version: 99 } }),
    ],
    [
      'holds rows that are none',
      (keys) =>
        fakeBrowser.storage.local.set({
          [keys[0] ?? '']: { version: 1, stamp: 'a', sites: '[["example.com",0,["n"]]]' },
        }),
    ],
    ['has lost its record', () => fakeBrowser.storage.local.remove('site:example.com')],
  ])('and %s is made again from the records', async (_what, damage) => {
    const world = makeWorld();
    await retire(world, '+8613800138000');
    await world.see(['138****8000']);
    await damage(await shards());
    forgetSummaries();
    const { bindings } = await world.overview();
    const { lines } = await getFront(null, world.tools);
    expect(lines).toEqual(bindings.map(light));
    forgetSummaries();
    expect((await getFront(null, world.tools)).lines).toEqual(lines);
  });

  it('names a record that cannot be read, as the records themselves would', async () => {
    const world = makeWorld();
    await retire(world, '+8613800138000');
    await fakeBrowser.storage.local.set({ 'site:example.com': 'nonsense' });
    forgetSummaries();
    const { damaged } = await world.overview();
    expect(damaged).toHaveLength(1);
    expect((await getFront(null, world.tools)).damaged).toEqual(damaged);
    await world.see(['138****8000']);
    expect((await getFront(null, world.tools)).damaged).toEqual((await world.overview()).damaged);
  });
});

it('what anyone else writes, in one stroke or many, is told the next time', async () => {
  const world = makeWorld();
  followForeignWrites();
  await retire(world, '+8613800138000');
  await world.see(['138****8000']);
  await getFront(null, world.tools);
  const key = 'site:example.com';
  const pattern = JSON.stringify((await onDisk())[key]);
  for (const site of ['one.example', 'two.example', 'three.example']) {
    const record: unknown = JSON.parse(pattern.replaceAll('"example.com"', `"${site}"`));
    await fakeBrowser.storage.local.set({ [`site:${site}`]: record });
  }
  await fakeBrowser.storage.local.remove(key);
  const { lines } = await getFront(null, world.tools);
  expect(lines.map(({ site }) => site).sort()).toEqual([
    'one.example',
    'three.example',
    'two.example',
  ]);
  expect(lines.toSorted(byId)).toEqual((await world.list()).map(light).toSorted(byId));
});
