import { describe, expect, it } from 'vitest';
import type { EntryByHand } from '../../src/contract/drafts.ts';
import { getBackup, restoreBackup } from '../../src/services/backup.ts';
import { addByHand, mergeSites, splitSite } from '../../src/services/by-hand.ts';
import {
  changeAccount,
  changeRole,
  editBinding,
  moveBinding,
  planBinding,
  undoMove,
} from '../../src/services/moves.ts';
import { makeWorld, retire, type World } from './world.ts';

const line = 'example.com|id-1|two-step';

function entry(more: Partial<EntryByHand>): EntryByHand {
  return {
    numberId: 'id-1',
    site: '',
    title: '',
    checklistId: null,
    role: 'sign-in',
    account: '',
    note: '',
    ...more,
  };
}

async function aWorld(): Promise<World> {
  const world = makeWorld();
  await retire(world, '+8613800138000');
  return world;
}

describe('a line added by hand', () => {
  it.each([
    ['a domain', { site: 'www.shop.example' }, 'shop.example', 'https://www.shop.example/'],
    [
      'an address, without its query',
      { site: 'https://id.shop.example/me?x=1' },
      'shop.example',
      'https://id.shop.example/me',
    ],
  ])('may be %s', async (_what, more, site, address) => {
    const world = await aWorld();
    expect(await addByHand(entry(more), world.tools)).toMatchObject({ ok: true });
    expect(await world.list()).toMatchObject([
      { site, address, state: 'to do', certainty: 'certain', sources: ['by hand'] },
    ]);
  });

  it('may be something that has no site, under its name', async () => {
    const world = await aWorld();
    await addByHand(entry({ title: ' My aunt ', note: 'calls on Sundays' }), world.tools);
    expect(await world.list()).toMatchObject([{ title: 'My aunt', note: 'calls on Sundays' }]);
    expect(await addByHand(entry({}), world.tools)).toEqual({ ok: false, problem: 'name-missing' });
  });

  it('may be a row of the checklist, which is then offered no more', async () => {
    const world = await aWorld();
    const offered = async (): Promise<readonly string[]> =>
      (await world.overview()).numbers.flatMap((number) => number.checklist.map(({ id }) => id));
    expect(await offered()).toContain('cn-bank-reserved');
    expect(await offered()).not.toContain('us-irs');
    const row = entry({ checklistId: 'cn-bank-reserved', role: 'payment' });
    await addByHand(row, world.tools);
    expect(await offered()).not.toContain('cn-bank-reserved');
    expect(await world.list()).toMatchObject([{ category: 'money', role: 'payment' }]);
    expect(await addByHand(row, world.tools)).toEqual({ ok: false, problem: 'already-there' });
  });

  it('is one of several accounts that the owner tells apart', async () => {
    const world = await aWorld();
    await addByHand(entry({ site: 'shop.example', account: 'home' }), world.tools);
    await addByHand(entry({ site: 'shop.example', account: 'work' }), world.tools);
    expect((await world.list()).map((each) => each.account)).toEqual(['home', 'work']);
  });
});

describe('a line', () => {
  it('is pinned, put off, named and taken back step by step', async () => {
    const world = await aWorld();
    await world.see(['138****8000']);
    world.later(1);
    await planBinding(line, { pinned: true, postponedUntil: '2026-04-01' }, world.tools);
    world.later(1);
    await editBinding(line, ' The forum ', '', world.tools);
    expect(await world.list()).toMatchObject([
      { pinned: true, postponedUntil: '2026-04-01', title: 'The forum' },
    ]);
    world.later(1);
    await undoMove(line, world.tools);
    expect(await world.list()).toMatchObject([{ pinned: true, title: '' }]);
    world.later(40 * 86_400_000);
    expect(await world.list()).toMatchObject([{ postponedUntil: null }]);
  });

  it('is taken off the list, and comes back by undo or by being seen again', async () => {
    const world = await aWorld();
    await world.see(['138****8000']);
    world.later(1);
    await moveBinding(line, 'delete', '', world.tools);
    expect(await world.list()).toEqual([]);
    world.later(1);
    await undoMove(line, world.tools);
    expect(await world.list()).toHaveLength(1);
    world.later(1);
    await moveBinding(line, 'delete', '', world.tools);
    world.later(1);
    await world.see(['138****8000']);
    expect(await world.list()).toMatchObject([{ state: 'to do' }]);
  });

  it('moves to the role that the owner gives it, and stays there', async () => {
    const world = await aWorld();
    await world.see(['138****8000']);
    world.later(1);
    expect(await changeRole(line, 'recovery', world.tools)).toEqual({
      ok: true,
      value: { bindingId: 'example.com|id-1|recovery' },
    });
    world.later(3_600_000);
    await world.see(['138****8000']);
    expect((await world.list()).map((each) => each.role)).toEqual(['recovery']);
    world.later(1);
    await changeRole('example.com|id-1|recovery', 'two-step', world.tools);
    expect((await world.list()).map((each) => each.role)).toEqual(['two-step']);
  });

  it('goes to another account with its past, and what a page shows later is of that one', async () => {
    const world = await aWorld();
    await world.see(['138****8000']);
    const [before] = await world.list();
    world.later(1);
    await moveBinding(line, 'keep', 'for now', world.tools);
    world.later(1);
    const moved = await changeAccount(line, ' work ', world.tools);
    expect(moved).toEqual({ ok: true, value: { bindingId: `${line}|work` } });
    world.later(3_600_000);
    await world.see(['138****8000']);
    expect(await world.list()).toMatchObject([
      { id: `${line}|work`, account: 'work', state: 'kept', firstSeen: before?.firstSeen },
    ]);
    // Two of one site are told apart, each with a state of its own.
    await addByHand(entry({ site: 'example.com', role: 'two-step', account: 'home' }), world.tools);
    expect((await world.list()).map(({ account, state }) => [account, state]).sort()).toEqual([
      ['home', 'to do'],
      ['work', 'kept'],
    ]);
  });

  it('that went to another account comes back with it, and joins a copy of itself once', async () => {
    const world = await aWorld();
    await world.see(['138****8000']);
    const copy = await getBackup(null, world.tools);
    world.later(1);
    await changeAccount(line, 'work', world.tools);
    world.later(1);
    if (copy.ok) await restoreBackup(copy.value.text, null);
    expect((await world.list()).map(({ account }) => account)).toEqual(['work']);
    await changeAccount(`${line}|work`, '', world.tools);
    expect((await world.list()).map(({ id }) => id)).toEqual([line]);
    expect(await changeAccount('gone.example|id-1|two-step', 'work', world.tools)).toEqual({
      ok: false,
      problem: 'not-found',
    });
  });

  it('said the same again with a reason is one move to take back', async () => {
    const world = await aWorld();
    await world.see(['138****8000']);
    world.later(1);
    await moveBinding(line, 'keep', '', world.tools);
    world.later(1);
    await moveBinding(line, 'keep', 'no other way', world.tools);
    world.later(1);
    await undoMove(line, world.tools);
    expect(await world.list()).toMatchObject([{ state: 'to do' }]);
  });
});

describe('two sites shown as one', () => {
  it('take every move together, and part again with it', async () => {
    const world = await aWorld();
    await world.see(['138****8000']);
    await addByHand(entry({ site: 'other.example', role: 'two-step' }), world.tools);
    await mergeSites('other.example', 'example.com');
    expect(await world.list()).toMatchObject([{ id: line, sources: ['page', 'by hand'] }]);
    world.later(1);
    await moveBinding(line, 'changed', '', world.tools);
    expect(await world.list()).toMatchObject([{ state: 'changed' }]);
    await splitSite('example.com');
    expect(await world.list()).toMatchObject([
      { site: 'example.com', state: 'changed' },
      { site: 'other.example', state: 'changed' },
    ]);
    await mergeSites('c.example', 'b.example');
    await mergeSites('b.example', 'a.example');
    await splitSite('b.example');
    expect((await world.overview()).settings.merges).toEqual({ 'c.example': 'b.example' });
    expect(await mergeSites('a.example', 'a.example')).toEqual({
      ok: false,
      problem: 'already-there',
    });
  });
});
