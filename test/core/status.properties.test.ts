import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BindingEvent, bindingStates, moveActions } from '../../src/core/model.ts';
import { nextMoves } from '../../src/core/next-moves.ts';
import { statusOf } from '../../src/core/status.ts';
import { binding, gone, named, planned, replaced, said, seen, tookBack } from './events.ts';

type Make = (at: number) => BindingEvent;

const sightings: readonly Make[] = [
  (at) => seen(at),
  (at) => seen(at, { certainty: 'possible' }),
  (at) => seen(at, { certainty: 'certain' }),
  (at) => seen(at, { ambiguous: true }),
  (at) => replaced(at),
  (at) => gone(at),
];
const owners: readonly Make[] = [
  ...moveActions.map(
    (action): Make =>
      (at) =>
        said(at, action),
  ),
  (at) => planned(at, { pinned: true }),
  (at) => planned(at, { postponedUntil: '2026-12-24' }),
  (at) => named(at, 'Mother’s account'),
];

/** A story that begins with a sighting; each event comes after the one before. */
const anyStory: fc.Arbitrary<readonly BindingEvent[]> = fc
  .array(fc.constantFrom(...sightings, ...owners), { maxLength: 12 })
  .map((makes) => [seen(0), ...makes.map((make, index) => make(index + 1))]);

describe('whatever happened to a line', () => {
  it('what its owner did last is taken back exactly', () => {
    fc.assert(
      fc.property(anyStory, fc.constantFrom(...owners), (story, make) => {
        const event = make(50);
        const after = statusOf(binding([...story, event, tookBack(51, event.id)]));
        expect(after).toEqual(statusOf(binding(story)));
      }),
    );
  });

  it('it is in a state that has a next step, and the step leads elsewhere', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const state = statusOf(binding(story))?.state;
        const moves = state === undefined ? [] : nextMoves[state];
        expect(moves).not.toEqual([]);
        for (const action of moves) {
          expect(statusOf(binding([...story, said(50, action)]))?.state).not.toBe(state);
        }
      }),
    );
  });

  it('it is never done without the owner’s word or the site’s', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const status = statusOf(binding(story));
        const spoke = story.some(
          (event) =>
            (event.type === 'move' && event.action === 'changed') ||
            (event.type === 'sighting' && event.shows === 'replacement'),
        );
        if (!spoke) expect(['changed', 'verified']).not.toContain(status?.state);
      }),
    );
  });

  it('every state of the design can be reached', () => {
    const reached = new Set(
      fc.sample(anyStory, 2_000).map((story) => statusOf(binding(story))?.state),
    );
    expect([...reached].toSorted()).toEqual([...bindingStates].toSorted());
  });
});
