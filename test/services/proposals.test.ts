import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AcceptedEvents } from '../../src/contract/messages.ts';
import type { Evidence } from '../../src/core/evidence.ts';
import type { MoveAction } from '../../src/core/model.ts';
import { certainties, roles } from '../../src/core/model.ts';
import type { Proposal } from '../../src/core/proposal.ts';
import { acceptProposals, undoAcceptance } from '../../src/services/accept-proposals.ts';
import { mergeSites } from '../../src/services/by-hand.ts';
import { changeRole, editBinding, moveBinding } from '../../src/services/moves.ts';
import { weighEvidence } from '../../src/services/proposals.ts';
import { setNotMine } from '../../src/services/suggestions.ts';
import { makeWorld, onDisk, retire, type World } from './world.ts';

const numberId = 'id-1';
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

function evidence(more: Partial<Evidence> = {}): Evidence {
  return {
    source: 'logins',
    hints: [{ kind: 'address', value: 'https://id.example.com/login' }],
    title: '',
    numberId,
    role: 'sign-in',
    certainty: 'certain',
    reasons: [],
    firstAt: null,
    lastAt: null,
    count: 1,
    ...more,
  };
}

const address = (value: string): Evidence['hints'] => [{ kind: 'address', value }];
const sender = (value: string): Evidence['hints'] => [{ kind: 'sender', value }];
const app = (value: string): Evidence['hints'] => [{ kind: 'android-app', value }];
const name = (value: string): Evidence['hints'] => [{ kind: 'name', value }];

async function aWorld(): Promise<World> {
  const world = makeWorld();
  await retire(world, '+8613800138000');
  return world;
}

async function weigh(world: World, ...found: readonly Evidence[]): Promise<readonly Proposal[]> {
  const weighed = await weighEvidence(found, numberId, world.tools);
  if (!weighed.ok) throw new Error(weighed.problem);
  return weighed.value;
}

function lineOf(proposal: Proposal) {
  const { id: _, name: __, category: ___, onList: ____, isNews: _____, ...line } = proposal;
  return line;
}

async function accept(
  world: World,
  proposals: readonly Proposal[],
): Promise<{ added: number; joined: number; undo: readonly AcceptedEvents[] }> {
  const accepted = await acceptProposals(proposals.map(lineOf), world.tools);
  if (!accepted.ok) throw new Error(accepted.problem);
  return accepted.value;
}

async function read(world: World, ...found: readonly Evidence[]) {
  return accept(world, await weigh(world, ...found));
}

describe('evidence', () => {
  it.each<[string, Evidence['hints'], string]>([
    [
      'of an address is of its registrable domain',
      address('https://id.shop.example/login'),
      'shop.example',
    ],
    ['of a bare host as well', address('www.shop.example'), 'shop.example'],
    [
      'of a known service stands under its one entry',
      address('https://www.youtube.com/'),
      'google.com',
    ],
    ['of an app is of its service', app('com.taobao.taobao'), 'taobao.com'],
    ['of a signature is of its service', sender('支付宝'), 'alipay.com'],
    ['of a name is of the service that has it', name('支付宝'), 'alipay.com'],
    ['of a name that is a known domain', name('youtube.com'), 'google.com'],
    ['of an unknown app keeps its name', app('org.kiefern.bank'), '~org.kiefern.bank'],
    ['of an unknown sender keeps its name', sender('Kiefern Bank'), '~kiefernbank'],
    [
      'takes the first hint that leads somewhere',
      [...app('org.kiefern.bank'), ...address('kiefern.example')],
      'kiefern.example',
    ],
  ])('%s', async (_what, hints, site) => {
    const world = await aWorld();
    expect(await weigh(world, evidence({ hints }))).toMatchObject([
      { site, numberId, role: 'sign-in', certainty: 'certain', onList: 'no', isNews: true },
    ]);
  });

  it('that names nothing is no proposal', async () => {
    const world = await aWorld();
    expect(await weigh(world, evidence({ hints: name('☎ !') }))).toEqual([]);
    expect(await weigh(world, evidence({ hints: address('about:blank') }))).toEqual([]);
  });

  it('of the same site, number and role is one proposal', async () => {
    const world = await aWorld();
    const found = await weigh(
      world,
      evidence({ certainty: 'likely', count: 2, lastAt: 200 }),
      evidence({ count: 3, firstAt: 100 }),
      evidence({ source: 'messages', hints: address('example.com'), firstAt: 50, lastAt: 60 }),
      evidence({ role: 'two-step' }),
    );
    expect(found.map(({ id }) => id)).toEqual([
      'example.com|id-1|sign-in',
      'example.com|id-1|two-step',
    ]);
    expect(found[0]).toMatchObject({
      certainty: 'certain',
      traces: [
        { source: 'logins', firstAt: 100, lastAt: 200, count: 5 },
        { source: 'messages', firstAt: 50, lastAt: 60, count: 1 },
      ],
    });
  });

  it('that does not say the role joins what does', async () => {
    const world = await aWorld();
    const unclear = evidence({ source: 'reply', role: 'unknown' });
    expect(await weigh(world, unclear, evidence())).toMatchObject([{ role: 'sign-in' }]);
    await world.see(['138****8000']);
    expect(await weigh(world, unclear)).toMatchObject([{ role: 'two-step', onList: 'open' }]);
  });

  it('without the number counts only for a service that is known to use phones', async () => {
    const world = await aWorld();
    const without = (value: string) => evidence({ numberId: null, hints: address(value) });
    expect(await weigh(world, without('shop.example'), without('weixin.qq.com'))).toMatchObject([
      { certainty: 'possible', numberId, reasons: [{ code: 'service-uses-phone' }] },
    ]);
    const [wechat] = await weigh(world, without('weixin.qq.com'));
    expect(wechat?.role).not.toBe('unknown');
    // The number itself was seen there: nothing is left to guess.
    expect(
      await weigh(world, without('weixin.qq.com'), evidence({ hints: address('weixin.qq.com') })),
    ).toMatchObject([{ certainty: 'certain', traces: [{ count: 1 }] }]);
    await setNotMine('wechatpay', true);
    expect(await weigh(world, without('weixin.qq.com'))).toEqual([]);
  });

  it('of a number that is not there is no proposal', async () => {
    const world = await aWorld();
    expect(await weigh(world, evidence({ numberId: 'gone' }))).toEqual([]);
    expect(await weighEvidence([evidence()], 'gone', world.tools)).toEqual({
      ok: false,
      problem: 'not-found',
    });
  });

  it('stores nothing', async () => {
    const world = await aWorld();
    const before = await onDisk();
    await weigh(world, evidence(), evidence({ hints: sender('Kiefern Bank') }));
    expect(await onDisk()).toEqual(before);
  });
});

describe('what the owner accepts', () => {
  it('is to do, with the times of its source', async () => {
    const world = await aWorld();
    const messages = { source: 'messages', role: 'two-step' } as const;
    const times = { firstAt: day('2023-03-01'), lastAt: day('2026-02-11') };
    expect(await read(world, evidence({ ...messages, ...times, count: 14 }))).toMatchObject({
      added: 1,
      joined: 0,
    });
    expect(await world.list()).toMatchObject([
      {
        site: 'example.com',
        role: 'two-step',
        state: 'to do',
        certainty: 'certain',
        sources: ['messages'],
        firstSeen: times.firstAt,
        lastSeen: times.lastAt,
        reasons: [{ code: 'found-messages', detail: '14' }],
      },
    ]);
  });

  it.each(certainties)('is to do also where it is only %s', async (certainty) => {
    const world = await aWorld();
    await read(world, evidence({ certainty }));
    expect(await world.list()).toMatchObject([{ state: 'to do', certainty }]);
  });

  it('keeps the name of what has no site', async () => {
    const world = await aWorld();
    await read(world, evidence({ hints: sender('Kiefern Bank'), title: 'Kiefern Bank' }));
    expect(await world.list()).toMatchObject([{ site: '~kiefernbank', title: 'Kiefern Bank' }]);
    await editBinding('~kiefernbank|id-1|sign-in', 'My bank', '', world.tools);
    world.later(1);
    await read(world, evidence({ hints: sender('KIEFERN BANK'), lastAt: day('2026-02-01') }));
    expect(await world.list()).toMatchObject([{ title: 'My bank' }]);
  });

  it('is told once, however often the file is read', async () => {
    const world = await aWorld();
    const found = [evidence(), evidence({ source: 'messages', firstAt: 5, lastAt: 9 })];
    await read(world, ...found);
    const before = await onDisk();
    world.later(86_400_000);
    expect(await weigh(world, ...found)).toMatchObject([{ onList: 'open', isNews: false }]);
    expect(await read(world, ...found)).toEqual({ added: 0, joined: 0, undo: [] });
    expect(await onDisk()).toEqual(before);
  });

  it('joins the line that is there, also of another domain of the service', async () => {
    const world = await aWorld();
    await read(world, evidence({ hints: address('https://accounts.google.com/') }));
    const [youtube] = await weigh(
      world,
      evidence({ source: 'messages', hints: address('youtube.com'), lastAt: 5 }),
    );
    expect(youtube).toMatchObject({ onList: 'open', isNews: true });
    expect(await accept(world, youtube ? [youtube] : [])).toMatchObject({ added: 0, joined: 1 });
    expect(await world.list()).toMatchObject([
      { site: 'google.com', sources: ['messages', 'logins'] },
    ]);
  });

  it('joins a site that the owner shows as part of another', async () => {
    const world = await aWorld();
    await read(world, evidence({ hints: address('shop.example') }));
    await mergeSites('pay.example', 'shop.example');
    await read(world, evidence({ source: 'messages', hints: address('pay.example'), lastAt: 5 }));
    expect(await world.list()).toMatchObject([
      { site: 'shop.example', sources: ['messages', 'logins'] },
    ]);
  });

  it('joins the line to which the owner gave another role', async () => {
    const world = await aWorld();
    await read(world, evidence());
    world.later(1);
    await changeRole('example.com|id-1|sign-in', 'recovery', world.tools);
    world.later(1);
    const [again] = await weigh(world, evidence());
    expect(again).toMatchObject({ role: 'recovery', onList: 'open', isNews: false });
  });

  it('is written in one go, and only where it belongs', async () => {
    const world = await aWorld();
    await world.see(['138****8000']);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await read(
      world,
      evidence({ hints: address('a.example') }),
      evidence({ hints: address('b.example') }),
    );
    const writes = set.mock.calls.map(([items]) => Object.keys(items));
    const sites = writes.map((keys) => keys.filter((key) => key.startsWith('site:')));
    expect(sites).toEqual([['site:a.example', 'site:b.example']]);
  });
});

describe('what the owner said before', () => {
  const line = 'example.com|id-1|sign-in';
  const standing = {
    changed: 'done',
    keep: 'done',
    dismiss: 'dismissed',
    delete: 'removed',
  } as const;
  const said = Object.keys(standing) as (keyof typeof standing)[];

  it.each(said)('is told beside the proposal: %s', async (action) => {
    const world = await aWorld();
    await read(world, evidence({ certainty: 'likely' }));
    world.later(1);
    await moveBinding(line, action, '', world.tools);
    expect(await weigh(world, evidence())).toMatchObject([{ onList: standing[action] }]);
  });

  it.each([
    ['changed', 'changed'],
    ['keep', 'kept'],
  ] as const)('holds against what was found earlier or has no date: %s', async (action, state) => {
    const world = await aWorld();
    await read(world, evidence({ certainty: 'likely' }));
    world.later(1);
    await moveBinding(line, action, '', world.tools);
    world.later(1);
    await read(world, evidence({ source: 'messages' }), evidence({ lastAt: day('2026-02-01') }));
    expect(await world.list()).toMatchObject([{ state, certainty: 'certain' }]);
  });

  it('is answered by a message that came later', async () => {
    const world = await aWorld();
    await read(world, evidence());
    world.later(1);
    await moveBinding(line, 'changed', '', world.tools);
    world.later(86_400_000);
    await read(world, evidence({ source: 'messages', lastAt: world.tools.now() }));
    expect(await world.list()).toMatchObject([{ state: 'to do', stillShowsOldNumber: true }]);
  });

  it.each(['dismiss', 'delete'] as const)('is changed by accepting it: %s', async (action) => {
    const world = await aWorld();
    await read(world, evidence());
    world.later(1);
    await moveBinding(line, action, '', world.tools);
    world.later(1);
    await read(world, evidence());
    expect(await world.list()).toMatchObject([{ state: 'to do' }]);
  });
});

describe('an acceptance that is taken back', () => {
  it('leaves what was there, and what happened to other lines since', async () => {
    const world = await aWorld();
    await world.see(['138****8000']);
    world.later(1);
    await moveBinding('example.com|id-1|two-step', 'changed', '', world.tools);
    const before = await world.list();
    world.later(1);
    const late = { source: 'messages', lastAt: world.tools.now() } as const;
    const { undo } = await read(
      world,
      evidence({ ...late, role: 'two-step' }),
      evidence({ hints: address('shop.example'), certainty: 'possible' }),
      evidence({ hints: sender('Kiefern Bank'), title: 'Kiefern Bank' }),
    );
    expect(await world.list()).toHaveLength(3);
    world.later(1);
    expect(await undoAcceptance(undo, world.tools)).toMatchObject({ ok: true });
    const after = await world.list();
    expect(after.map(({ id, state }) => [id, state])).toEqual(
      before.map(({ id, state }) => [id, state]),
    );
    expect(await undoAcceptance([], world.tools)).toMatchObject({ problem: 'nothing-to-undo' });
  });

  it('can be accepted again', async () => {
    const world = await aWorld();
    const found = [evidence(), evidence({ hints: sender('Kiefern'), title: 'Kiefern' })];
    for (let times = 0; times < 3; times += 1) {
      const { added, undo } = await read(world, ...found);
      expect(added).toBe(2);
      expect(await world.list()).toMatchObject([{ state: 'to do' }, { title: 'Kiefern' }]);
      world.later(1);
      await undoAcceptance(undo, world.tools);
      expect(await world.list()).toEqual([]);
      world.later(1);
    }
  });

  it('takes off again what had been taken off', async () => {
    const world = await aWorld();
    await read(world, evidence());
    world.later(1);
    await moveBinding('example.com|id-1|sign-in', 'delete', '', world.tools);
    world.later(1);
    const { added, undo } = await read(world, evidence());
    expect(added).toBe(1);
    world.later(1);
    await undoAcceptance(undo, world.tools);
    expect(await world.list()).toEqual([]);
  });
});

const anyEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    source: fc.constantFrom('logins', 'messages', 'reply', 'history'),
    host: fc.constantFrom('example.com', 'shop.example', 'youtube.com', 'accounts.google.com'),
    role: fc.constantFrom(...roles),
    certainty: fc.constantFrom(...certainties),
    firstAt: fc.option(fc.integer({ min: 0, max: day('2027-01-01') })),
    count: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ host, ...rest }) => evidence({ ...rest, hints: address(host), lastAt: rest.firstAt }));

describe('whatever is read', () => {
  it('is told once, and an owner’s “kept” stands', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvidence, { minLength: 1, maxLength: 8 }), async (found) => {
        fakeBrowser.reset();
        const world = await aWorld();
        await read(world, ...found);
        world.later(1);
        for (const { id } of await world.list()) {
          await moveBinding(id, 'keep' satisfies MoveAction, '', world.tools);
        }
        world.later(1);
        const before = await onDisk();
        const again = await weigh(world, ...found);
        expect(again.filter(({ isNews }) => isNews)).toEqual([]);
        await accept(world, again);
        expect(await onDisk()).toEqual(before);
        expect((await world.list()).every(({ state }) => state === 'kept')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
