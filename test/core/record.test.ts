import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/identify.ts';
import type { Binding } from '../../src/core/model.ts';
import { type Observation, recordFindings } from '../../src/core/record.ts';
import { statusOf } from '../../src/core/status.ts';
import { binding, said, seen } from './events.ts';

const security = 'https://id.example.com/security';
const ids = Array.from({ length: 100 }, (_, index) => `event-${String(index)}`);

function observed(at: number, address = security): Observation {
  return {
    site: 'example.com',
    at,
    source: 'page',
    address,
    pageKind: 'security',
    wholePage: true,
    numberIds: ['n1'],
    newId: () => ids.pop() ?? 'none left',
  };
}

function found(more: Partial<Finding> = {}): Finding {
  return {
    numberId: 'n1',
    shows: 'retiring number',
    role: 'two-step',
    certainty: 'likely',
    ambiguous: false,
    reasons: [],
    ...more,
  };
}

const hour = 3_600_000;
const states = (bindings: readonly Binding[] | null): unknown =>
  bindings?.map((each) => [each.role, statusOf(each)?.state]);

describe('a finding', () => {
  it('makes a binding where none was', () => {
    expect(states(recordFindings([], [found()], observed(1)))).toEqual([['two-step', 'to do']]);
  });

  it('of the replacement makes none', () => {
    expect(recordFindings([], [found({ shows: 'replacement' })], observed(1))).toBeNull();
  });

  it('that was just written is not written again', () => {
    const before = recordFindings([], [found()], observed(1)) ?? [];
    expect(recordFindings(before, [found()], observed(2))).toBeNull();
    expect(recordFindings(before, [found()], observed(1 + hour))).not.toBeNull();
  });

  it('after the owner said something is written at once', () => {
    const before = [binding([seen(1), said(2, 'changed')])];
    expect(states(recordFindings(before, [found()], observed(3)))).toEqual([['two-step', 'to do']]);
  });

  it('without a role joins the line that this page already made', () => {
    const before = [binding([seen(1)])];
    const same = recordFindings(before, [found({ role: 'unknown' })], observed(1 + hour));
    expect(states(same)).toEqual([['two-step', 'to do']]);
    const elsewhere = recordFindings(
      before,
      [found({ role: 'unknown' })],
      observed(1 + hour, 'https://example.com/profile'),
    );
    expect(states(elsewhere)).toEqual([
      ['two-step', 'to do'],
      ['unknown', 'to do'],
    ]);
  });
});

describe('the replacement shown', () => {
  const replacement = found({ shows: 'replacement', role: 'unknown' });

  it('verifies what was seen at the same place', () => {
    const after = recordFindings([binding([seen(1)])], [replacement], observed(2));
    expect(states(after)).toEqual([['two-step', 'verified']]);
  });

  it('elsewhere on the site verifies the one line that was said to be changed', () => {
    const elsewhere = observed(3, 'https://example.com/profile');
    const changed = binding([seen(1), said(2, 'changed')]);
    expect(states(recordFindings([changed], [replacement], elsewhere))).toEqual([
      ['two-step', 'verified'],
    ]);
    expect(recordFindings([binding([seen(1)])], [replacement], elsewhere)).toBeNull();
    const two = [changed, { ...changed, role: 'recovery' as const }];
    expect(recordFindings(two, [replacement], elsewhere)).toBeNull();
  });
});

describe('a place that shows the number no more', () => {
  const changed = binding([seen(1), said(2, 'changed')]);

  it('verifies what was said to be changed, on the second visit', () => {
    const once = recordFindings([changed], [], observed(3)) ?? [];
    expect(states(once)).toEqual([['two-step', 'changed']]);
    expect(states(recordFindings(once, [], observed(4)))).toEqual([['two-step', 'verified']]);
  });

  it.each<[string, Binding, Partial<Observation>]>([
    ['nobody said it was changed', binding([seen(1)]), {}],
    ['it is another place', changed, { address: 'https://id.example.com/profile' }],
    ['the page is of another kind now', changed, { pageKind: 'sign-in' }],
    ['the page only changed a part of itself', changed, { wholePage: false }],
    ['the number is paused', changed, { numberIds: [] }],
  ])('says nothing where %s', (_why, before, more) => {
    expect(recordFindings([before], [], { ...observed(3), ...more })).toBeNull();
  });
});

describe('several accounts on one site', () => {
  const home = binding([seen(1)], { account: 'home' });
  const work = binding([seen(1, { address: 'https://work.example.com/' })], { account: 'work' });

  it('are told apart by the place where each was seen', () => {
    const after = recordFindings(
      [home, work],
      [found({ certainty: 'certain' })],
      observed(2, 'https://work.example.com/'),
    );
    expect(after?.map((each) => [each.account, each.events.length])).toEqual([
      ['home', 1],
      ['work', 2],
    ]);
  });
});
