import { describe, expect, it } from 'vitest';
import { moveBinding, undoMove } from '../../src/services/moves.ts';
import {
  pauseNumber,
  removeNumber,
  restoreNumber,
  saveNumber,
} from '../../src/services/numbers.ts';
import { setPrivateWindows } from '../../src/services/settings.ts';
import { draft, makeWorld, onDisk, retire, security } from './world.ts';

const hour = 3_600_000;
const twoStep = 'example.com|id-1|two-step';

describe('a page that was read', () => {
  it('puts the retiring number on the list, with its reasons', async () => {
    const world = makeWorld();
    await retire(world, '+8613800138000');
    expect(await world.see(['138****8000'])).toBe(true);
    expect(await world.list()).toMatchObject([
      {
        id: twoStep,
        site: 'example.com',
        role: 'two-step',
        state: 'to do',
        certainty: 'likely',
        address: security,
        reasons: [{ code: 'mask', detail: '7' }, { code: 'place-text' }],
      },
    ]);
  });

  it('leaves no trace of a number that is not the owner’s', async () => {
    const world = makeWorld();
    await retire(world, '+8613800138000');
    const before = JSON.stringify(await onDisk());
    expect(await world.see(['137****0000', '+447700900123'])).toBe(false);
    expect(JSON.stringify(await onDisk())).toBe(before);
  });

  it('is not written again while nothing new is seen', async () => {
    const world = makeWorld();
    await retire(world, '+8613800138000');
    await world.see(['138****8000']);
    world.later(1_000);
    expect(await world.see(['138****8000'])).toBe(false);
  });

  it('in a private window leaves no trace unless the owner allows it', async () => {
    const world = makeWorld();
    await retire(world, '+8613800138000');
    expect(await world.see(['138****8000'], { privateWindow: true })).toBe(false);
    await setPrivateWindows(true);
    expect(await world.see(['138****8000'], { privateWindow: true })).toBe(true);
  });
});

describe('the way of one binding', () => {
  it('is done, verified by the site, and reopened when the old number is back', async () => {
    const world = makeWorld();
    await retire(world, '+8613800138000', '+8613900139000');
    await world.see(['138****8000']);
    world.later(hour);
    await moveBinding(twoStep, 'changed', '', world.tools);
    expect(await world.list()).toMatchObject([{ state: 'changed', canUndo: true }]);
    world.later(hour);
    await world.see(['139****9000']);
    expect(await world.list()).toMatchObject([{ state: 'verified' }]);
    world.later(hour);
    await world.see(['138****8000']);
    expect(await world.list()).toMatchObject([{ state: 'to do', stillShowsOldNumber: true }]);
    const [line] = await world.list();
    expect(line?.history.map((entry) => entry.what)).toEqual([
      'seen',
      'changed',
      'replacement seen',
      'seen',
    ]);
  });

  it('can be taken back move by move, and no further', async () => {
    const world = makeWorld();
    await retire(world, '+8613800138000');
    await world.see(['…00']);
    world.later(1);
    await moveBinding(twoStep, 'confirm', '', world.tools);
    world.later(1);
    await moveBinding(twoStep, 'keep', 'the shop has no other way', world.tools);
    expect(await world.list()).toMatchObject([{ state: 'kept' }]);
    world.later(1);
    await undoMove(twoStep, world.tools);
    expect(await world.list()).toMatchObject([{ state: 'to do' }]);
    world.later(1);
    await undoMove(twoStep, world.tools);
    expect(await world.list()).toMatchObject([{ state: 'suspected', canUndo: false }]);
    expect(await undoMove(twoStep, world.tools)).toEqual({ ok: false, problem: 'nothing-to-undo' });
  });

  it('is not made by a move on something that is not there', async () => {
    const world = makeWorld();
    const moved = await moveBinding('nowhere.example|x|contact', 'keep', '', world.tools);
    expect(moved).toEqual({ ok: false, problem: 'not-found' });
    expect(await onDisk()).toEqual({});
  });
});

describe('a number', () => {
  it('is refused twice, and when it cannot be one', async () => {
    const world = makeWorld();
    await retire(world, '+8613800138000');
    const refused = async (number: string, replacement = ''): Promise<unknown> =>
      saveNumber(draft(number, { replacement, country: 'CN' }), world.tools);
    const problem = (field: string, code: string): unknown => ({
      ok: false,
      problem: { field, code },
    });
    expect(await refused('138 0013 8000')).toEqual(problem('number', 'duplicate'));
    expect(await refused('12')).toEqual(problem('number', 'too-short'));
    expect(await refused('139 0013 9000', 'x')).toEqual(problem('replacement', 'not-a-number'));
    expect(await refused('139 0013 9000', '13900139000')).toEqual(
      problem('replacement', 'same-as-retiring'),
    );
  });

  it('that is paused matches nothing, until it is not', async () => {
    const world = makeWorld();
    const id = await retire(world, '+8613800138000');
    await pauseNumber(id, true);
    expect(await world.see(['138****8000'])).toBe(false);
    await pauseNumber(id, false);
    expect(await world.see(['138****8000'])).toBe(true);
  });

  it('that is removed takes its list out of sight, and brings it back', async () => {
    const world = makeWorld();
    const id = await retire(world, '+8613800138000');
    await world.see(['138****8000']);
    await removeNumber(id, world.tools);
    expect(await world.overview()).toMatchObject({
      numbers: [],
      bindings: [],
      removedNumbers: [{ id }],
    });
    await restoreNumber(id);
    expect(await world.list()).toHaveLength(1);
    await removeNumber(id, world.tools);
    // Entering it anew is another way of bringing it back.
    await retire(world, '+86 138 0013 8000');
    expect(await world.list()).toHaveLength(1);
  });

  it('counts its progress and its days', async () => {
    const world = makeWorld();
    await saveNumber(draft('+8613800138000', { lastDay: '2026-03-24' }), world.tools);
    await world.see(['138****8000']);
    await world.see(['138****8000'], { candidate: { role: 'recovery' } });
    await world.see(['…00'], { candidate: { role: 'contact' } });
    world.later(1);
    await moveBinding(twoStep, 'changed', '', world.tools);
    expect((await world.overview()).numbers).toMatchObject([
      { progress: { open: 1, done: 1, total: 2, suspected: 1, daysLeft: 23 } },
    ]);
  });

  it('several at once are told apart', async () => {
    const world = makeWorld();
    await retire(world, '+8613800138000');
    await retire(world, '+14155550100');
    await world.see(['138****8000', '4155550100']);
    expect(await world.list()).toMatchObject([
      { numberId: 'id-1', certainty: 'likely' },
      { numberId: 'id-2', certainty: 'certain' },
    ]);
  });
});
