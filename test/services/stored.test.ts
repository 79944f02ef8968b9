import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { moveBinding } from '../../src/services/moves.ts';
import { changeSettings } from '../../src/services/settings.ts';
import { getStored, showStored } from '../../src/services/stored.ts';
import { makeWorld, onDisk, retire, type World } from './world.ts';

const number = '+1 415 555 0134';
let world: World;

beforeEach(() => {
  fakeBrowser.reset();
  world = makeWorld();
});

async function told() {
  const answer = await getStored();
  if (!answer.ok) throw new Error(answer.problem);
  return answer.value;
}

describe('what is stored', () => {
  it('is nothing at first', async () => {
    expect(await told()).toEqual({ parts: [], lastRead: null });
  });

  it('is told by kind, to the last byte', async () => {
    await retire(world, number);
    await world.see(['4155550134']);
    await moveBinding((await world.list())[0]?.id ?? '', 'changed', '', world.tools);
    const { parts } = await told();
    expect(parts).toContainEqual(expect.objectContaining({ kind: 'numbers', count: 1 }));
    expect(parts).toContainEqual(expect.objectContaining({ kind: 'sites', count: 1 }));
    const bytes = Object.entries(await onDisk()).map((record) => JSON.stringify(record).length);
    expect(parts.reduce((sum, part) => sum + part.bytes, 0)).toBe(
      bytes.reduce((sum, each) => sum + each, 0),
    );
  });

  it('can be looked at word for word', async () => {
    await retire(world, number);
    const answer = await showStored();
    expect(answer.ok && JSON.parse(answer.value.text)).toEqual(await onDisk());
  });
});

describe('the page that was read last', () => {
  beforeEach(async () => {
    await retire(world, number);
  });

  it('is told with its time, its site and whether anything was kept, and nothing more', async () => {
    await world.see(['4155550134']);
    expect((await told()).lastRead).toEqual({
      at: world.tools.now(),
      site: 'example.com',
      kept: true,
    });
  });

  it('is told also where nothing of it was kept', async () => {
    await world.see(['4155550199']);
    expect((await told()).lastRead).toMatchObject({ kept: false });
  });

  it('keeps what it gave when it reports again with nothing new', async () => {
    await world.see(['4155550134']);
    world.later(5_000);
    await world.see(['4155550199']);
    expect((await told()).lastRead).toMatchObject({ kept: true });
  });

  it('is never one of a private window', async () => {
    await world.see(['4155550134'], { privateWindow: true });
    expect((await told()).lastRead).toBeNull();
  });

  it('is not written to the disk', async () => {
    await world.see(['4155550199']);
    expect(JSON.stringify(await onDisk())).not.toContain('example.com');
  });
});

describe('while paused', () => {
  it('nothing that a page reports is taken, and afterwards it is again', async () => {
    await retire(world, number);
    await changeSettings((settings) => ({ ...settings, paused: true }));
    expect(await world.see(['4155550134'])).toBe(false);
    expect(await world.list()).toEqual([]);
    expect((await told()).lastRead).toBeNull();
    await changeSettings((settings) => ({ ...settings, paused: false }));
    expect(await world.see(['4155550134'])).toBe(true);
  });
});
