import { describe, expect, it } from 'vitest';
import type { BindingEvent, BindingState } from '../../src/core/model.ts';
import { statusOf } from '../../src/core/status.ts';
import { binding, gone, named, planned, replaced, said, seen, tookBack } from './events.ts';

type Story = readonly [story: string, events: readonly BindingEvent[], state: BindingState];

const possible = { certainty: 'possible' } as const;

describe('the state of a binding', () => {
  const stories: readonly Story[] = [
    ['a mask with two digits asks first', [seen(1, possible)], 'suspected'],
    ['a mask with four digits is to do', [seen(1)], 'to do'],
    ['every digit is to do', [seen(1, { certainty: 'certain' })], 'to do'],
    ['a mask that fits two numbers asks first', [seen(1, { ambiguous: true })], 'suspected'],
    ['surer evidence ends the asking', [seen(1, possible), seen(2)], 'to do'],
    ['confirmed', [seen(1, possible), said(2, 'confirm')], 'to do'],
    ['said to be changed', [seen(1), said(2, 'changed')], 'changed'],
    [
      'changed, and the site shows the new one',
      [seen(1), said(2, 'changed'), replaced(3)],
      'verified',
    ],
    ['the new one shown without a word', [seen(1), replaced(2)], 'verified'],
    ['changed, yet the old one is there', [seen(1), said(2, 'changed'), seen(3)], 'to do'],
    ['verified, yet the old one is back', [seen(1), replaced(2), seen(3)], 'to do'],
    [
      'a mask that fits both numbers says nothing of the change',
      [seen(1), said(2, 'changed'), seen(3, { ambiguous: true })],
      'changed',
    ],
    ['kept on purpose stays kept', [seen(1), said(2, 'keep'), seen(3), replaced(4)], 'kept'],
    ['not mine stays dismissed', [seen(1), said(2, 'dismiss'), seen(3)], 'dismissed'],
    [
      'not mine is asked again when surer evidence comes',
      [seen(1, possible), said(2, 'dismiss'), seen(3, { certainty: 'certain' })],
      'to do',
    ],
    [
      'changed, and gone from its place twice',
      [seen(1), said(2, 'changed'), gone(3), gone(4)],
      'verified',
    ],
    ['gone once may be a slow page', [seen(1), said(2, 'changed'), gone(3)], 'changed'],
    [
      'gone, back, gone: not twice in a row',
      [seen(1), said(2, 'changed'), gone(3), seen(4), said(5, 'changed'), gone(6)],
      'changed',
    ],
    ['gone without a word proves nothing', [seen(1), gone(2), gone(3)], 'to do'],
    [
      'taken off the list and seen again begins anew',
      [seen(1), said(2, 'dismiss'), said(3, 'delete'), seen(4)],
      'to do',
    ],
    ['verified, but its owner knows better', [seen(1), replaced(2), said(3, 'reopen')], 'to do'],
    ['not mine, but then it is', [seen(1), said(2, 'dismiss'), said(3, 'reopen')], 'to do'],
    ['taken back', [seen(1), said(2, 'changed'), tookBack(3, 'said-2')], 'to do'],
    [
      'only the last move is taken back',
      [seen(1), said(2, 'keep'), said(3, 'dismiss'), tookBack(4, 'said-3')],
      'kept',
    ],
  ];
  it.each(stories)('%s', (_story, events, state) => {
    expect(statusOf(binding(events))?.state).toBe(state);
    // The order in which events were stored does not matter, only when they happened.
    expect(statusOf(binding(events.toReversed()))?.state).toBe(state);
  });

  it('marks a site that still shows the old number, until it is said to be changed again', () => {
    const story = [seen(1), said(2, 'changed'), seen(3)];
    expect(statusOf(binding(story))?.stillShowsOldNumber).toBe(true);
    expect(statusOf(binding([...story, said(4, 'changed')]))?.stillShowsOldNumber).toBe(false);
  });

  it('is off the list when its owner took it off, until it is seen again', () => {
    const story = [seen(1), said(2, 'delete')];
    expect(statusOf(binding(story))?.deleted).toBe(true);
    expect(statusOf(binding([...story, tookBack(3, 'said-2')]))?.deleted).toBe(false);
    expect(statusOf(binding([...story, seen(3)]))?.deleted).toBe(false);
  });

  it('keeps the latest plan and name, and gives back the ones before', () => {
    const story = [
      seen(1),
      planned(2, { pinned: true }),
      named(3, 'Mother’s account'),
      planned(4, { postponedUntil: '2026-12-01' }),
    ];
    expect(statusOf(binding(story))).toMatchObject({
      pinned: false,
      postponedUntil: '2026-12-01',
      title: 'Mother’s account',
    });
    expect(statusOf(binding([...story, tookBack(5, 'planned-4')]))).toMatchObject({
      pinned: true,
      postponedUntil: null,
      title: 'Mother’s account',
    });
  });

  it('leaves out a sighting that was taken back, until that is taken back', () => {
    const story = [seen(1), said(2, 'changed'), seen(3)];
    const undone = [...story, tookBack(4, 'seen-3-')];
    expect(statusOf(binding(story))?.state).toBe('to do');
    expect(statusOf(binding(undone))).toMatchObject({ state: 'changed', lastSeen: 1 });
    expect(statusOf(binding([...undone, tookBack(5, 'undo-4')]))?.state).toBe('to do');
    expect(statusOf(binding([seen(1), tookBack(2, 'seen-1-')]))).toBeNull();
  });

  it('has none without a sighting', () => {
    expect(statusOf(binding([said(1, 'confirm')]))).toBeNull();
  });

  it('tells the surest certainty with its reasons, and the latest address', () => {
    const status = statusOf(
      binding([
        seen(1, { certainty: 'certain', reasons: [{ code: 'full-number' }] }),
        seen(2, { ...possible, address: 'https://example.com/later' }),
      ]),
    );
    expect(status).toMatchObject({
      certainty: 'certain',
      reasons: [{ code: 'full-number' }],
      address: 'https://example.com/later',
      firstSeen: 1,
      lastSeen: 2,
    });
  });
});
