import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldEvents, mostSightings } from '../../src/core/fold.ts';
import type { Binding, BindingEvent } from '../../src/core/model.ts';
import { statusOf } from '../../src/core/status.ts';
import { binding, replaced, said, seen } from './events.ts';

const anyEvent: fc.Arbitrary<BindingEvent> = fc
  .record({
    at: fc.integer({ min: 1, max: 30 }),
    make: fc.constantFrom(
      (at: number): BindingEvent => seen(at),
      (at: number): BindingEvent => seen(at, { certainty: 'possible' }),
      (at: number): BindingEvent => seen(at, { address: 'https://example.com/profile' }),
      (at: number): BindingEvent => replaced(at),
      (at: number): BindingEvent => said(at, 'changed'),
      (at: number): BindingEvent => said(at, 'dismiss'),
    ),
  })
  // An id names one event: two that differ never share it.
  .map(({ at, make }) => {
    const event = make(at);
    return { ...event, id: JSON.stringify(event) };
  });

const anyList: fc.Arbitrary<readonly Binding[]> = fc.array(
  fc.record({
    site: fc.constantFrom('example.com', 'shop.example'),
    numberId: fc.constantFrom('n1', 'n2'),
    role: fc.constantFrom('two-step' as const, 'sign-in' as const),
    account: fc.constantFrom('', 'work'),
    events: fc.array(anyEvent, { maxLength: 8 }),
  }),
  { maxLength: 5 },
);

describe('folding two lists', () => {
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(anyList, anyList, (one, other) => {
        expect(fold(one, other)).toEqual(fold(other, one));
      }),
    );
  });

  it('changes nothing when done again', () => {
    fc.assert(
      fc.property(anyList, anyList, (one, other) => {
        const once = fold(one, other);
        expect(fold(once, once)).toEqual(once);
        expect(fold(once, other)).toEqual(once);
      }),
    );
  });

  it('does not depend on which two come first', () => {
    fc.assert(
      fc.property(anyList, anyList, anyList, (one, other, third) => {
        expect(fold(fold(one, other), third)).toEqual(fold(one, fold(other, third)));
      }),
    );
  });

  it('never loses what the owner said', () => {
    fc.assert(
      fc.property(anyList, anyList, (one, other) => {
        const moves = (list: readonly Binding[]): readonly string[] =>
          list.flatMap(({ events }) =>
            events.filter((event) => event.type === 'move').map(({ id }) => id),
          );
        expect(new Set(moves(fold(one, other)))).toEqual(new Set([...moves(one), ...moves(other)]));
      }),
    );
  });
});

describe('sightings', () => {
  it('that tell the same are kept as the first and the last', () => {
    const folded = foldEvents([seen(3), seen(1), seen(2), seen(4)]);
    expect(folded.map((event) => event.at)).toEqual([1, 4]);
  });

  it('are bounded, however many addresses a site invents', () => {
    const many = Array.from({ length: 5_000 }, (_, at) =>
      seen(at, { address: `https://example.com/${String(at)}` }),
    );
    const folded = foldEvents([...many, said(2_500, 'changed')]);
    expect(folded).toHaveLength(mostSightings + 2);
    expect(statusOf(binding(folded))).toMatchObject({ firstSeen: 0, lastSeen: 4_999 });
  });
});
