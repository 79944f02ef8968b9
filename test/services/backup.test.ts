import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseNumber, getBackup, restoreBackup } from '../../src/services/backup.ts';
import { moveBinding } from '../../src/services/moves.ts';
import { makeWorld, onDisk, retire, type World } from './world.ts';

const line = 'example.com|id-1|two-step';

async function backupOf(world: World): Promise<string> {
  const backup = await getBackup(null, world.tools);
  return backup.ok ? backup.value.text : '';
}

async function aWorld(): Promise<World> {
  const world = makeWorld();
  await retire(world, '+8613800138000', '+8613900139000');
  await world.see(['138****8000']);
  world.later(1);
  await moveBinding(line, 'keep', 'no other way', world.tools);
  return world;
}

describe('a backup', () => {
  it('brings everything back into an empty store', async () => {
    const world = await aWorld();
    const before = await world.overview();
    const text = await backupOf(world);
    await fakeBrowser.storage.local.clear();
    expect(await restoreBackup(text, null)).toEqual({
      ok: true,
      value: { numbers: 1, bindings: 1, unreadable: 0 },
    });
    expect(await world.overview()).toEqual(before);
  });

  it('joins what came after it, and changes nothing when read twice', async () => {
    const world = await aWorld();
    const text = await backupOf(world);
    world.later(1);
    await moveBinding(line, 'changed', '', world.tools);
    const after = await world.overview();
    await restoreBackup(text, null);
    await restoreBackup(text, null);
    expect(await world.overview()).toEqual(after);
  });

  it('that is damaged in one part gives the others, and says how many it lacks', async () => {
    const world = await aWorld();
    const backup: unknown = JSON.parse(await backupOf(world));
    const damaged = JSON.stringify({
      ...(typeof backup === 'object' ? backup : {}),
      bindings: [{ site: 'example.com' }, 7],
    });
    await fakeBrowser.storage.local.clear();
    expect(await restoreBackup(damaged, null)).toEqual({
      ok: true,
      value: { numbers: 1, bindings: 0, unreadable: 2 },
    });
  });

  it.each([
    ['half a file', '{"format": "unbind-backup", "numb', 'not-a-backup'],
    ['another file', '[1, 2, 3]', 'not-a-backup'],
    ['nothing', '', 'not-a-backup'],
    [
      'the file of a later version',
      '{"format":"unbind-backup","version":99,"numbers":[],"bindings":[],"settings":{}}',
      'newer-backup',
    ],
  ])('that is %s is refused, and nothing is changed', async (_what, text, problem) => {
    await aWorld();
    const before = await onDisk();
    expect(await restoreBackup(text, null)).toEqual({ ok: false, problem });
    expect(await onDisk()).toEqual(before);
  });
});

it('erasing a number leaves nothing of it and everything of the others', async () => {
  const world = await aWorld();
  const other = await retire(world, '+14155550134');
  await world.see(['4155550134'], { candidate: { role: 'contact' } });
  await eraseNumber('id-1');
  expect(JSON.stringify(await onDisk())).not.toMatch(/13800138000|13900139000|no other way/);
  expect(await world.list()).toMatchObject([{ numberId: other }]);
  await eraseNumber(other);
  expect(Object.keys(await onDisk())).not.toContain('site:example.com');
});
