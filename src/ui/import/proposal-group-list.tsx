import type { Proposal } from '../../core/proposal.ts';
import { ShowMore } from '../parts/show-more.tsx';
import { useStretch } from '../state/stretch.ts';
import { Text } from '../text/text.tsx';
import { type ProposalGroup, sectionsOf } from './proposal-groups.ts';
import { ProposalRow } from './proposal-row.tsx';

interface Props {
  readonly group: ProposalGroup;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (proposals: readonly Proposal[], on: boolean) => void;
}

export function ProposalGroupList({ group, ticked, onTick }: Props) {
  const { name, proposals } = group;
  const stretch = useStretch(proposals.length);
  const titleId = `proposals-${name}`;
  const allTicked = proposals.every(({ id }) => ticked.has(id));
  const shown = { name, proposals: proposals.slice(0, stretch.shown) };
  return (
    <section class="group" data-group={name} aria-labelledby={titleId}>
      <div class="proposals-top">
        <h3 id={titleId}>
          <Text id="import-group" args={{ group: name, count: proposals.length }} />
        </h3>
        <button
          type="button"
          class="button button-plain"
          data-tick={name}
          aria-describedby={titleId}
          onClick={() => onTick(proposals, !allTicked)}
        >
          <Text id={allTicked ? 'import-untick-all' : 'import-tick-all'} />
        </button>
      </div>
      <p class="hint">
        <Text id="import-group-hint" args={{ group: name }} />
      </p>
      {sectionsOf(shown).map(({ harm, proposals: some }) => (
        <div key={harm ?? name} class="section" data-section={harm ?? undefined}>
          {harm !== null && (
            <h4>
              <Text id="section" args={{ section: harm }} />
            </h4>
          )}
          <ul class="proposals">
            {some.map((proposal) => (
              <ProposalRow
                key={proposal.id}
                proposal={proposal}
                ticked={ticked.has(proposal.id)}
                onTick={(on) => onTick([proposal], on)}
              />
            ))}
          </ul>
        </div>
      ))}
      <ShowMore stretch={stretch} />
    </section>
  );
}
