import { describe, expect, it } from 'vitest';
import { addByHand } from '../../src/services/by-hand.ts';
import { moveBinding, planBinding, undoMove } from '../../src/services/moves.ts';
import { makeWorld, retire, security, type World } from './world.ts';

const days = 86_400_000;
const twoStep = 'example.com|id-1|two-step';

/** A number on the list, and then a computer's clock that is two months behind. */
async function worldOfYesterday(): Promise<World> {
  const world = makeWorld();
  await retire(world, '+14155550134', '+14155550178');
  await world.see(['+14155550134']);
  return world;
}

async function state(world: World): Promise<unknown> {
  return (await world.list()).find(({ id }) => id === twoStep)?.state;
}

describe('after the clock was set back', () => {
  it('what the owner says counts as the latest', async () => {
    const world = await worldOfYesterday();
    world.later(-60 * days);
    await moveBinding(twoStep, 'changed', '', world.tools);
    expect(await state(world)).toBe('changed');
    await undoMove(twoStep, world.tools);
    expect(await state(world)).toBe('to do');
    await planBinding(twoStep, { pinned: true, postponedUntil: null }, world.tools);
    await planBinding(twoStep, { pinned: false, postponedUntil: null }, world.tools);
    expect((await world.list())[0]?.pinned).toBe(false);
  });

  it('a site that still shows the old number is noticed', async () => {
    const world = await worldOfYesterday();
    await moveBinding(twoStep, 'changed', '', world.tools);
    world.later(-60 * days);
    await world.see(['+14155550134']);
    expect((await world.list())[0]).toMatchObject({ state: 'to do', stillShowsOldNumber: true });
  });

  it('a site that shows the replacement is verified', async () => {
    const world = await worldOfYesterday();
    await moveBinding(twoStep, 'changed', '', world.tools);
    world.later(-60 * days);
    await world.see(['+14155550178']);
    expect(await state(world)).toBe('verified');
  });

  it('what was deleted can be added again', async () => {
    const world = await worldOfYesterday();
    await moveBinding(twoStep, 'delete', '', world.tools);
    expect(await state(world)).toBeUndefined();
    world.later(-60 * days);
    const entry = { numberId: 'id-1', site: security, title: '', checklistId: null } as const;
    await addByHand({ ...entry, role: 'two-step', account: '', note: '' }, world.tools);
    expect(await state(world)).toBe('to do');
  });
});
