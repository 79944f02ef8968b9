/** Proposals in the order in which they are best looked at. Pure. */
import { compareText, type Harm, harmOf, harms } from '../../core/agenda.ts';
import { certainties } from '../../core/model.ts';
import type { Proposal } from '../../core/proposal.ts';

/**
 * `new`: was not on the list, and what would hurt most comes first. `check`: could be
 * theirs. `joined`: on the list already, and learns something. `said`: the owner said
 * before that it is not theirs, or took it off.
 */
export const groupNames = ['new', 'check', 'joined', 'said'] as const;
export type GroupName = (typeof groupNames)[number];

export interface ProposalGroup {
  readonly name: GroupName;
  readonly proposals: readonly Proposal[];
}

export interface ProposalSection {
  /** Why it stands where it stands; null where the order tells nothing. */
  readonly harm: Harm | null;
  readonly proposals: readonly Proposal[];
}

export function groupsOf(proposals: readonly Proposal[]): readonly ProposalGroup[] {
  const news = proposals.filter(({ isNews }) => isNews).toSorted(compare);
  return groupNames
    .map((name) => ({ name, proposals: news.filter((each) => groupOf(each) === name) }))
    .filter((group) => group.proposals.length > 0);
}

export function sectionsOf({ name, proposals }: ProposalGroup): readonly ProposalSection[] {
  if (name !== 'new') return [{ harm: null, proposals }];
  return harms
    .map((harm) => ({ harm, proposals: proposals.filter((each) => harmOf(each) === harm) }))
    .filter((section) => section.proposals.length > 0);
}

/** What the list knows already, all of it. */
export function knownOf(proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.filter(({ isNews }) => !isNews);
}

/** What is sure enough to be added together, and nothing that the owner decided against. */
export function tickedAtFirst(proposals: readonly Proposal[]): ReadonlySet<string> {
  const ticked = proposals
    .filter(({ isNews }) => isNews)
    .filter((each) => {
      const group = groupOf(each);
      return group === 'new' || group === 'joined';
    });
  return new Set(ticked.map(({ id }) => id));
}

function groupOf({ onList, certainty }: Proposal): GroupName {
  switch (onList) {
    case 'no':
      return certainty === 'possible' ? 'check' : 'new';
    case 'open':
    case 'done':
      return 'joined';
    case 'dismissed':
    case 'removed':
      return 'said';
  }
}

function compare(a: Proposal, b: Proposal): number {
  return (
    harms.indexOf(harmOf(a)) - harms.indexOf(harmOf(b)) ||
    certainties.indexOf(b.certainty) - certainties.indexOf(a.certainty) ||
    countOf(b) - countOf(a) ||
    compareText(a.site, b.site)
  );
}

function countOf({ traces }: Proposal): number {
  return traces.reduce((sum, { count }) => sum + count, 0);
}
