import { describe, expect, it } from 'vitest';
import { linesOf, membersOf, partsOf, shownAs } from '../../src/core/groups.ts';
import { type Everything, join } from '../../src/core/join.ts';
import type { RetiringNumber } from '../../src/core/model.ts';
import { defaultReminders } from '../../src/core/reminders.ts';
import { statusOf } from '../../src/core/status.ts';
import { binding, said, seen } from './events.ts';

const number: RetiringNumber = {
  id: 'n1',
  e164: '+8613800138000',
  country: 'CN',
  label: '',
  replacement: null,
  lastDay: null,
  reissueDay: null,
  paused: false,
  addedAt: 5,
  removedAt: null,
};

function copy(more: Partial<Everything> = {}): Everything {
  const settings = {
    watchMode: null,
    chosenSites: [],
    privateWindows: false,
    reminders: defaultReminders,
    merges: {},
    ownLinks: {},
    notMine: [],
    paused: false,
  };
  return { numbers: [number], bindings: [], settings, ...more };
}

describe('another copy of the list', () => {
  it('adds what is missing and never overwrites', () => {
    const here = copy({
      numbers: [{ ...number, label: 'old SIM' }],
      bindings: [binding([seen(1), said(2, 'keep')])],
    });
    const other = copy({
      numbers: [{ ...number, label: 'my number', lastDay: '2026-12-31' }],
      bindings: [binding([seen(1), said(3, 'changed')]), binding([seen(1)], { site: 'b.example' })],
    });
    const joined = join(here, other);
    expect(joined.numbers).toMatchObject([{ label: 'old SIM', lastDay: '2026-12-31' }]);
    expect(joined.bindings.map((each) => [each.site, each.events.length])).toEqual([
      ['b.example', 1],
      ['example.com', 3],
    ]);
    expect(join(joined, other)).toEqual(joined);
    expect(join(here, here)).toEqual(here);
  });

  it('brings what the owner said of links, services and reminders', () => {
    const ownLinks = { 'a.example': 'https://a.example/number' };
    const reminders = { ...defaultReminders, days: [2] };
    const settings = { ...copy().settings, ownLinks, notMine: ['ashcinema'], reminders };
    expect(join(copy(), copy({ settings })).settings).toEqual(settings);
    const here = { ...settings, ownLinks: { 'a.example': 'https://a.example/mine' } };
    expect(join(copy({ settings: here }), copy({ settings })).settings).toEqual(here);
  });

  it('that gave another number the id of one that is here does not make them one', () => {
    const other = copy({
      numbers: [
        { ...number, e164: '+14155550134' },
        { ...number, e164: '+14155550135' },
      ],
      bindings: [binding([seen(1)])],
    });
    const joined = join(copy(), other);
    expect(joined.numbers.map(({ id, e164 }) => [id, e164])).toEqual([
      ['n1', '+8613800138000'],
      ['+14155550134', '+14155550134'],
      ['+14155550135', '+14155550135'],
    ]);
    expect(joined.bindings.map(({ numberId }) => numberId)).toEqual(['+14155550134']);
    expect(join(joined, other).numbers).toEqual(joined.numbers);
  });

  it('that gave the same number another id brings its lines under the id here', () => {
    const other = copy({
      numbers: [{ ...number, id: 'elsewhere' }],
      bindings: [binding([seen(1)], { numberId: 'elsewhere' })],
    });
    const joined = join(copy(), other);
    expect(joined.numbers).toHaveLength(1);
    expect(joined.bindings).toMatchObject([{ numberId: 'n1' }]);
  });

  it('whose lines belong to no number of its own brings none', () => {
    const stray = copy({ numbers: [], bindings: [binding([seen(1)])] });
    expect(join(copy(), stray).bindings).toEqual([]);
  });
});

describe('sites shown as one', () => {
  const merges = { 'old.example': 'new.example', 'new.example': 'main.example' };
  const shown = (site: string): string => shownAs(site, merges);
  const bindings = [
    binding([seen(1)], { site: 'old.example' }),
    binding([seen(2)], { site: 'main.example' }),
    binding([seen(3)], { site: 'other.example' }),
  ];

  it('are followed to the last, and a ring ends', () => {
    expect(shownAs('old.example', merges)).toBe('main.example');
    expect(membersOf('main.example', merges)).toEqual([
      'main.example',
      'old.example',
      'new.example',
    ]);
    expect(shownAs('a', { a: 'b', b: 'a' })).toBe('a');
    expect(shownAs('constructor', {})).toBe('constructor');
  });

  it('make one line of theirs, whose parts stay where they are', () => {
    const lines = linesOf(bindings, shown);
    expect(lines.map((line) => [line.site, line.events.length])).toEqual([
      ['main.example', 2],
      ['other.example', 1],
    ]);
    expect(lines.map((line) => statusOf(line)?.firstSeen)).toEqual([1, 3]);
    const parts = partsOf('main.example|n1|two-step', bindings, shown);
    expect(parts.map((part) => part.site)).toEqual(['old.example', 'main.example']);
    expect(linesOf(bindings, (site) => site)).toBe(bindings);
  });
});
