import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../../src/core/proposal.ts';
import {
  groupsOf,
  knownOf,
  sectionsOf,
  tickedAtFirst,
} from '../../../src/ui/import/proposal-groups.ts';
import { monthsOf } from '../../../src/ui/import/trace-text.ts';

function proposal(part: Partial<Proposal> = {}): Proposal {
  const site = part.site ?? 'shop.example';
  return {
    id: `${site}|n1|sign-in`,
    site,
    numberId: 'n1',
    role: 'sign-in',
    account: '',
    title: '',
    certainty: 'certain',
    reasons: [],
    address: null,
    traces: [{ source: 'logins', firstAt: null, lastAt: null, count: 1 }],
    name: '',
    category: 'other',
    onList: 'no',
    isNews: true,
    ...part,
  };
}

const rows = [
  proposal({ site: 'shop.example' }),
  proposal({ site: 'mail.example', category: 'email' }),
  proposal({ site: 'maybe.example', certainty: 'possible' }),
  proposal({ site: 'open.example', onList: 'open' }),
  proposal({ site: 'done.example', onList: 'done' }),
  proposal({ site: 'known.example', onList: 'open', isNews: false }),
  proposal({ site: 'not-mine.example', onList: 'dismissed' }),
  proposal({ site: 'gone.example', onList: 'removed' }),
];

describe('what was found', () => {
  it('is grouped by what its owner has to say of it', () => {
    const groups = groupsOf(rows).map(({ name, proposals }) => [
      name,
      proposals.map(({ site }) => site),
    ]);
    expect(groups).toEqual([
      ['new', ['mail.example', 'shop.example']],
      ['check', ['maybe.example']],
      ['joined', ['done.example', 'open.example']],
      ['said', ['gone.example', 'not-mine.example']],
    ]);
    expect(knownOf(rows).map(({ site }) => site)).toEqual(['known.example']);
  });

  it('is ticked where it is sure and nothing was decided against it', () => {
    const ticked = tickedAtFirst(rows);
    expect(rows.filter(({ id }) => ticked.has(id)).map(({ site }) => site)).toEqual([
      'shop.example',
      'mail.example',
      'open.example',
      'done.example',
    ]);
  });

  it('begins with what would do the most harm', () => {
    const [first] = groupsOf(rows);
    const sections = first === undefined ? [] : sectionsOf(first);
    expect(sections.map(({ harm }) => harm)).toEqual(['root', 'sign-in']);
  });
});

describe('the months of a trace', () => {
  const march = Date.UTC(2023, 2, 10);
  const may = Date.UTC(2025, 4, 10);
  it.each([
    [march, may, { from: 'March 2023', to: 'May 2025' }],
    [null, may, { from: 'May 2025', to: 'May 2025' }],
    [null, null, null],
  ])('of %s and %s', (firstAt, lastAt, months) => {
    expect(monthsOf({ source: 'messages', firstAt, lastAt, count: 2 })).toEqual(months);
  });
});
