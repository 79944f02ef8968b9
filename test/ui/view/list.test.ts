import { describe, expect, it } from 'vitest';
import { groupsOf, type ListQuery } from '../../../src/ui/view/list.ts';
import { bindingView } from '../views.ts';

const everything: ListQuery = { filter: 'all', search: '', numberId: null };

describe('the list', () => {
  it('puts what still shows the old number first, then the certain, then by name', () => {
    const bindings = [
      bindingView({ site: 'c.example', certainty: 'likely' }),
      bindingView({ site: 'b.example' }),
      bindingView({ site: 'a.example' }),
      bindingView({ site: 'd.example', stillShowsOldNumber: true }),
    ];
    const [open] = groupsOf(bindings, everything);
    expect(open?.bindings.map((binding) => binding.site)).toEqual([
      'd.example',
      'a.example',
      'b.example',
      'c.example',
    ]);
  });

  it('keeps what could be the owner’s apart from what is', () => {
    const bindings = [
      bindingView({ site: 'a.example', state: 'suspected', certainty: 'possible' }),
      bindingView({ site: 'b.example', state: 'verified' }),
      bindingView({ site: 'c.example', state: 'kept' }),
      bindingView({ site: 'd.example' }),
      bindingView({ site: 'e.example', state: 'dismissed' }),
    ];
    const groups = groupsOf(bindings, everything);
    expect(groups.map(({ name, bindings: rows }) => [name, rows.length])).toEqual([
      ['open', 1],
      ['suspected', 1],
      ['done', 2],
      ['dismissed', 1],
    ]);
  });

  it('shows one group where one is asked for', () => {
    const bindings = [bindingView(), bindingView({ site: 'b.example', state: 'changed' })];
    const groups = groupsOf(bindings, { ...everything, filter: 'done' });
    expect(groups.map((group) => group.name)).toEqual(['done']);
  });

  it.each([
    ['SHOP', 1],
    ['example account', 2],
    ['café', 1],
    ['cafe', 1],
    ['shop café', 0],
    ['family', 1],
  ])('finds %j in %i rows', (search, count) => {
    const bindings = [
      bindingView(),
      bindingView({ site: 'café.example', note: 'the family plan' }),
    ];
    const found = groupsOf(bindings, { ...everything, search });
    expect(found.flatMap((group) => group.bindings)).toHaveLength(count);
  });

  it('shows only the chosen number’s lines', () => {
    const bindings = [bindingView(), bindingView({ site: 'b.example', numberId: 'n2' })];
    const [open] = groupsOf(bindings, { ...everything, numberId: 'n2' });
    expect(open?.bindings.map((binding) => binding.site)).toEqual(['b.example']);
  });
});
