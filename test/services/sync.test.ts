import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeSites } from '../../src/platform/store.ts';
import { eraseAll, eraseNumber } from '../../src/services/backup.ts';
import { moveBinding } from '../../src/services/moves.ts';
import { removeNumber } from '../../src/services/numbers.ts';
import { getSync, setSync, synchronise } from '../../src/services/sync.ts';
import { binding, seen } from '../core/events.ts';
import { makeWorld, onDisk, retire, type World } from './world.ts';

/** Two devices share `storage.sync`; each has a store of its own, of which one is in use at a time. */
class Devices {
  readonly #stores = new Map<string, Record<string, unknown>>();
  #current = '';
  readonly #worlds = new Map<string, World>();

  async on(name: string): Promise<World> {
    if (this.#current !== '')
      this.#stores.set(this.#current, await fakeBrowser.storage.local.get(null));
    await fakeBrowser.storage.local.clear();
    await fakeBrowser.storage.local.set(this.#stores.get(name) ?? {});
    this.#current = name;
    const world = this.#worlds.get(name) ?? makeWorld(name);
    this.#worlds.set(name, world);
    return world;
  }
}

let devices: Devices;
beforeEach(() => {
  devices = new Devices();
});

async function laptopWithOneLine(): Promise<World> {
  const laptop = await devices.on('laptop');
  await retire(laptop, '+8613800138000', '+8613900139000');
  await laptop.see(['138****8000']);
  await setSync(true, false, laptop.tools);
  return laptop;
}

describe('the list on two devices', () => {
  it('is one, once both know the number', async () => {
    await laptopWithOneLine();
    const desk = await devices.on('desk');
    await setSync(true, false, desk.tools);
    expect((await getSync()).ok && (await getSync())).toMatchObject({
      value: { unknown: [{ callingCode: '86', ending: '8000' }] },
    });
    expect(await desk.list()).toEqual([]);

    await retire(desk, '+8613800138000');
    await synchronise(desk.tools);
    expect(await desk.list()).toMatchObject([{ site: 'example.com', state: 'to do' }]);
    expect(await getSync()).toMatchObject({ value: { unknown: [], problem: null } });

    desk.later(1000);
    const [line] = await desk.list();
    await moveBinding(line?.id ?? '', 'keep', 'no other way', desk.tools);
    await synchronise(desk.tools);
    const laptop = await devices.on('laptop');
    expect(await synchronise(laptop.tools)).toBe(true);
    expect(await laptop.list()).toMatchObject([{ state: 'kept' }]);
  });

  it('comes to rest: in step, no device writes again', async () => {
    const laptop = await laptopWithOneLine();
    const desk = await devices.on('desk');
    await retire(desk, '+8613800138000');
    await setSync(true, false, desk.tools);
    await devices.on('laptop');
    await synchronise(laptop.tools);
    const before = await fakeBrowser.storage.sync.get(null);
    for (const name of ['desk', 'laptop', 'desk']) {
      const world = await devices.on(name);
      expect(await synchronise(world.tools)).toBe(false);
    }
    expect(await fakeBrowser.storage.sync.get(null)).toEqual(before);
  });

  it('deleted on one is deleted on the other', async () => {
    const laptop = await laptopWithOneLine();
    const desk = await devices.on('desk');
    await retire(desk, '+8613800138000');
    await setSync(true, false, desk.tools);
    desk.later(1000);
    await moveBinding((await desk.list())[0]?.id ?? '', 'delete', '', desk.tools);
    await synchronise(desk.tools);
    await devices.on('laptop');
    await synchronise(laptop.tools);
    expect(await laptop.list()).toEqual([]);
  });

  it('of a number that was taken off here is not told as one that is missing', async () => {
    const laptop = await laptopWithOneLine();
    await removeNumber((await laptop.overview()).numbers[0]?.id ?? '', laptop.tools);
    await synchronise(laptop.tools);
    expect(await getSync()).toMatchObject({ value: { unknown: [] } });
  });

  it('of an erased number leaves the account and every device’s list, and does not come back', async () => {
    const laptop = await laptopWithOneLine();
    const desk = await devices.on('desk');
    const id = await retire(desk, '+8613800138000');
    await setSync(true, false, desk.tools);
    await eraseNumber(id);
    await devices.on('laptop');
    await synchronise(laptop.tools);
    await synchronise(laptop.tools);
    const { numbers, removedNumbers } = await laptop.overview();
    expect([numbers.length, removedNumbers.length]).toEqual([0, 1]);
    await devices.on('desk');
    await synchronise(desk.tools);
    expect((await desk.overview()).bindings).toEqual([]);
  });
});

describe('what the browser’s account holds', () => {
  it('is not the number, its replacement or its label', async () => {
    await laptopWithOneLine();
    const told = JSON.stringify(await unfolded());
    expect(told).toContain('example.com');
    expect(told).not.toMatch(/13800138000|138001|13900139000/);
  });

  it('is nothing while sync is off, and nothing again when the copy is removed', async () => {
    const laptop = await devices.on('laptop');
    await retire(laptop, '+8613800138000');
    await laptop.see(['138****8000']);
    await synchronise(laptop.tools);
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
    await setSync(true, false, laptop.tools);
    expect(await fakeBrowser.storage.sync.get(null)).not.toEqual({});
    const before = await onDisk();
    await setSync(false, true, laptop.tools);
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
    expect(await getSync()).toMatchObject({ value: { on: false, syncedAt: null } });
    expect(Object.keys(await onDisk())).toEqual(Object.keys(before));
  });

  it('goes when everything is erased, also where sync was switched off before', async () => {
    const laptop = await laptopWithOneLine();
    await setSync(false, false, laptop.tools);
    expect(await fakeBrowser.storage.sync.get(null)).not.toEqual({});
    expect(await eraseAll()).toMatchObject({ ok: true });
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
    expect(await onDisk()).toEqual({});
  });

  it('keeps everything here where the copy cannot be erased, and says so', async () => {
    const laptop = await laptopWithOneLine();
    vi.spyOn(fakeBrowser.storage.sync, 'clear').mockRejectedValue(new Error('offline'));
    expect(await eraseAll()).toEqual({
      ok: false,
      problem: 'sync-unavailable',
    });
    expect(await laptop.list()).toHaveLength(1);
  });

  it('is left as it is where not all of the list fits, and the owner is told', async () => {
    const laptop = await devices.on('laptop');
    const numberId = await retire(laptop, '+8613800138000');
    // Addresses that do not fold up small.
    const sites = Array.from({ length: 5000 }, (_, index) => {
      const name = [index * 7919, index * 104729, index * 1299709].map((n) => n.toString(36));
      const site = `${name.join('')}.example`;
      const address = `https://${site}/account`;
      return { site, bindings: [{ ...binding([seen(index, { address })]), site, numberId }] };
    });
    await writeSites(sites);
    await setSync(true, false, laptop.tools);
    expect(await getSync()).toMatchObject({ value: { problem: 'full' } });
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
    expect(await laptop.list()).toHaveLength(5000);
  });

  it.each([
    ['written by a newer Unbind', { 'lines-3': { version: 9, packed: '' } }, 'newer'],
    ['damaged', { 'lines-3': 'x', numbers: { version: 1, packed: '!' } }, null],
  ])('is joined with care where it is %s', async (_, items, problem) => {
    await fakeBrowser.storage.sync.set(items);
    const laptop = await laptopWithOneLine();
    expect(await getSync()).toMatchObject({ value: { problem } });
    expect(await laptop.list()).toHaveLength(1);
  });
});

async function unfolded(): Promise<readonly unknown[]> {
  const items = Object.values(await fakeBrowser.storage.sync.get(null)) as { packed: string }[];
  return Promise.all(
    items.map(async ({ packed }): Promise<unknown> => {
      const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
      const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
      return JSON.parse(await new Response(stream).text());
    }),
  );
}
