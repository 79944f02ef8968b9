import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BindingEvent, RetiringNumber } from '../../../src/core/model.ts';
import { moveActions } from '../../../src/core/model.ts';
import { statusOf } from '../../../src/core/status.ts';
import {
  compactBinding,
  joinSynced,
  type LocalNumber,
  linkNumbers,
  type SyncedNumber,
  toLocal,
} from '../../../src/core/sync/compact.ts';
import { binding, gone, named, planned, replaced, said, seen } from '../events.ts';

type Make = (at: number) => BindingEvent;
const makes: readonly Make[] = [
  (at) => seen(at),
  (at) => seen(at, { certainty: 'possible' }),
  (at) => seen(at, { certainty: 'certain' }),
  (at) => seen(at, { ambiguous: true }),
  (at) => replaced(at),
  (at) => gone(at),
  ...moveActions.map(
    (action): Make =>
      (at) =>
        said(at, action),
  ),
  (at) => planned(at, { pinned: true }),
  (at) => named(at, 'Mother’s account'),
];
const anyStory = fc
  .array(fc.constantFrom(...makes), { maxLength: 30 })
  .map((story) => [seen(0), ...story.map((make, index) => make(index + 1))]);

function number(id: string, e164: RetiringNumber['e164']): LocalNumber {
  return {
    callingCode: '86',
    number: {
      id,
      e164,
      country: 'CN',
      label: 'Old line',
      replacement: '+8613900139000',
      lastDay: null,
      reissueDay: null,
      paused: false,
      addedAt: 0,
      removedAt: null,
    },
  };
}

const told = (id: string, more: Partial<SyncedNumber> = {}): SyncedNumber => ({
  id,
  callingCode: '86',
  ending: '8000',
  lastDay: null,
  reissueDay: null,
  erased: false,
  ...more,
});

describe('a line as it travels', () => {
  it('has the state and the plan that it has here', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const [here, there] = [binding(story), compactBinding(binding(story))].map(statusOf);
        const { state, deleted, pinned, title, certainty, stillShowsOldNumber } = here ?? {};
        expect(there).toMatchObject({ state, deleted, pinned, title, stillShowsOldNumber });
        expect(there?.certainty).toBe(certainty);
      }),
    );
  });

  it('does not grow with how often the number is seen', () => {
    const often = Array.from({ length: 500 }, (_, index) => seen(index));
    expect(compactBinding(binding(often)).events.length).toBeLessThanOrEqual(4);
  });

  it('carries of a number its calling code and last four digits, and no label', () => {
    const mine = number('mine', '+8613800138000');
    const list = joinSynced({ numbers: [], bindings: [] }, [mine], [], {});
    expect(JSON.stringify(list)).not.toMatch(/138001|13900|Old line/);
    expect(list.numbers).toEqual([told('mine')]);
  });
});

describe('a number of another device', () => {
  const here = number('here', '+8613800138000');

  it.each([
    ['is the one here whose mask fits', [told('there')], [here], { there: 'here' }],
    ['is none here where no mask fits', [told('there', { ending: '8001' })], [here], {}],
    [
      'is left alone where two here fit',
      [told('there')],
      [here, number('b', '+8613811118000')],
      {},
    ],
    ['is left alone where two there fit', [told('there'), told('other')], [here], {}],
    ['is none where it was erased', [told('there', { erased: true })], [here], {}],
  ] as const)('%s', (_, synced, local, links) => {
    expect(linkNumbers(synced, local, {})).toEqual(links);
  });

  it('keeps its lines in the synced list while it is unknown here', () => {
    const theirs = { ...binding([seen(1)]), numberId: 'there' };
    const synced = { numbers: [told('there', { ending: '1111' })], bindings: [theirs] };
    expect(toLocal(synced.bindings, {})).toEqual([]);
    const joined = joinSynced(synced, [here], [], {});
    expect(joined.numbers.map(({ id }) => id)).toEqual(['here', 'there']);
    expect(joined.bindings).toEqual([theirs]);
  });

  it('takes its lines along when it is erased', () => {
    const theirs = { ...binding([seen(1)]), numberId: 'there' };
    const synced = { numbers: [told('there', { erased: true })], bindings: [theirs] };
    expect(joinSynced(synced, [], [], {}).bindings).toEqual([]);
  });
});

it('joining twice is joining once, whichever device is first', () => {
  fc.assert(
    fc.property(anyStory, anyStory, (one, other) => {
      const here = number('here', '+8613800138000');
      const lines = (story: readonly BindingEvent[], numberId: string) => [
        // No two devices give an event the same id.
        { ...binding(story.map((event) => ({ ...event, id: numberId + event.id }))), numberId },
      ];
      const first = joinSynced({ numbers: [], bindings: [] }, [here], lines(one, 'here'), {});
      const links = { here: 'there' };
      const there = number('there', '+8613800138000');
      const second = joinSynced(first, [there], lines(other, 'there'), links);
      expect(joinSynced(second, [there], lines(other, 'there'), links)).toEqual(second);
      expect(joinSynced(second, [here], lines(one, 'here'), {})).toEqual(second);
    }),
  );
});
