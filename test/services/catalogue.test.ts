import { describe, expect, it } from 'vitest';
import type { BindingView } from '../../src/contract/views.ts';
import { addByHand } from '../../src/services/by-hand.ts';
import { moveBinding } from '../../src/services/moves.ts';
import { setOwnLink } from '../../src/services/settings.ts';
import { getSuggestions, setNotMine } from '../../src/services/suggestions.ts';
import { makeWorld, retire, type World } from './world.ts';

async function aWorld(...sites: readonly string[]): Promise<World> {
  const world = makeWorld();
  await retire(world, '+8613800138000');
  for (const site of sites) {
    const entry = { numberId: 'id-1', title: '', checklistId: null, account: '', note: '' };
    await addByHand({ ...entry, site, role: 'sign-in' }, world.tools);
  }
  return world;
}

const first = async (world: World): Promise<BindingView | undefined> => (await world.list())[0];

describe('a service that the catalogue knows', () => {
  it('is one entry whatever of its domains showed the number, and takes a move once', async () => {
    const world = await aWorld('youtube.com', 'accounts.google.com');
    expect(await world.list()).toMatchObject([{ site: 'google.com', name: 'Google' }]);
    world.later(1);
    await moveBinding((await first(world))?.id ?? '', 'changed', '', world.tools);
    expect(await world.list()).toMatchObject([{ state: 'changed', canUndo: true }]);
  });

  it('has a category that orders the list, and an address of its own where it is changed', async () => {
    const line = await first(await aWorld('google.com'));
    expect(line?.category).toBe('email');
    expect(line?.ways[0]).toMatchObject({ kind: 'phone' });
    expect(line?.ways[0]?.address).toMatch(/^https:\/\/myaccount\.google\.com\//);
    expect(line?.wrongLinkReport).toContain('google');
  });

  it('gives way to the owner’s own link, until it is taken back', async () => {
    const world = await aWorld('google.com');
    await setOwnLink('google.com', 'https://myaccount.google.com/my-way?user=me');
    expect((await first(world))?.ways[0]).toMatchObject({
      kind: 'own',
      address: 'https://myaccount.google.com/my-way?user=me',
    });
    const report = (await first(world))?.wrongLinkReport;
    expect(report).toContain('https://myaccount.google.com/my-way');
    expect(report).not.toContain('user=me');
    await setOwnLink('google.com', null);
    expect((await first(world))?.ways[0]?.kind).toBe('phone');
  });
});

it('a service that is a host of another’s domain is an entry of its own', async () => {
  const world = await aWorld();
  await world.see(['138****8000'], { address: 'https://pay.weixin.qq.com/account' });
  await world.see(['138****8000'], { address: 'https://id.qq.com/account' });
  expect((await world.list()).map((each) => each.name)).toEqual(['WeChat / WeChat Pay', 'QQ']);
});

it('a site that the catalogue does not know leads to where the number was seen', async () => {
  const world = await aWorld();
  await world.see(['138****8000']);
  const ways = (await first(world))?.ways ?? [];
  expect(ways.map((way) => way.kind)).toContain('seen');
  expect((await first(world))?.name).toBe('');
});

describe('suggestions', () => {
  const offered = async (world: World): Promise<readonly string[]> => {
    const answer = await getSuggestions({ numberId: 'id-1', whole: [] }, world.tools);
    return answer.ok
      ? answer.value.groups.flatMap((group) => group.services.map(({ id }) => id))
      : [];
  };

  it('are of the number’s country, without what is listed or was dismissed', async () => {
    const world = await aWorld();
    const before = await offered(world);
    expect(before).toContain('alipay');
    await setNotMine('alipay', true);
    expect(await offered(world)).not.toContain('alipay');
    await setNotMine('alipay', false);
    expect(await offered(world)).toEqual(before);
    const entry = { title: '', checklistId: null, role: 'sign-in', account: '', note: '' } as const;
    await addByHand({ ...entry, numberId: 'id-1', site: 'alipay.com' }, world.tools);
    expect(await offered(world)).not.toContain('alipay');
    expect(await getSuggestions({ numberId: 'nobody', whole: [] }, world.tools)).toEqual({
      ok: false,
      problem: 'not-found',
    });
  });

  it('are the usual ones, and all of a kind where that is asked for', async () => {
    const world = await aWorld();
    const few = await getSuggestions({ numberId: 'id-1', whole: [] }, world.tools);
    const more = await getSuggestions({ numberId: 'id-1', whole: ['money'] }, world.tools);
    if (!few.ok || !more.ok) throw new Error('There are no suggestions.');
    for (const { category, services, first, all } of few.value.groups) {
      expect(services.length, category).toBe(first);
      expect(all, category).toBeGreaterThanOrEqual(first);
    }
    const money = more.value.groups.find(({ category }) => category === 'money');
    expect(money?.services.length).toBe(money?.all);
    expect(money?.all).toBeGreaterThan(money?.first ?? 0);
    const others = (groups: typeof few.value.groups) =>
      groups.filter(({ category }) => category !== 'money');
    expect(others(more.value.groups)).toEqual(others(few.value.groups));
    expect(more.value.neverSeen).toEqual(few.value.neverSeen);
  });
});
