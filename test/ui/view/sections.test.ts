import { describe, expect, it } from 'vitest';
import { compareAgenda } from '../../../src/core/agenda.ts';
import { beginningOfGroups, sectionsOf, talliesOf } from '../../../src/ui/view/sections.ts';
import { bindingView } from '../views.ts';

const bindings = [
  bindingView({ site: 'shop.example', role: 'contact' }),
  bindingView({ site: 'shop.example', role: 'sign-in' }),
  bindingView({ site: 'bank.example', role: 'two-step', category: 'money' }),
  bindingView({ site: 'first.example', pinned: true }),
  bindingView({ site: 'later.example', role: 'sign-in', postponedUntil: '2026-12-01' }),
].toSorted(compareAgenda);
const sections = sectionsOf({ name: 'open', bindings });

describe('the sections of what is to do', () => {
  it('say why each line stands where it stands', () => {
    expect(sections.map((section) => section.name)).toEqual([
      'pinned',
      'money',
      'sign-in',
      'postponed',
    ]);
  });

  it('keep a site together under the worst of what it holds', () => {
    const [cluster] = sections.find((section) => section.name === 'sign-in')?.clusters ?? [];
    expect(cluster?.bindings.map((binding) => binding.role)).toEqual(['sign-in', 'contact']);
  });

  it('lose nothing when only the first are painted', () => {
    const groups = [
      { name: 'open', sections },
      { name: 'done', sections },
    ] as const;
    const clusters = (count: number) =>
      beginningOfGroups(groups, count).flatMap((group) =>
        group.sections.flatMap((section) => section.clusters),
      );
    expect(clusters(3)).toHaveLength(3);
    expect(beginningOfGroups(groups, 99)).toEqual(groups);
  });

  it('are not made where there is no order to explain', () => {
    expect(sectionsOf({ name: 'done', bindings }).map((section) => section.name)).toEqual([null]);
  });
});

describe('the tally of a site', () => {
  it('counts what is done, and leaves out what is not the owner’s', () => {
    const lines = [
      bindingView({ state: 'verified', role: 'sign-in' }),
      bindingView({ state: 'to do', role: 'contact' }),
      bindingView({ state: 'dismissed', role: 'payment' }),
    ];
    expect([...talliesOf(lines).values()]).toEqual([{ done: 1, total: 2 }]);
  });
});
