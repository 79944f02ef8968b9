import { useState } from 'preact/hooks';
import { roles } from '../../core/model.ts';
import type { Proposal } from '../../core/proposal.ts';
import { Words } from '../parts/words.tsx';
import { Text } from '../text/text.tsx';
import { type Term, termOfRole } from '../view/glossary.ts';
import { accept } from './accept.ts';
import { ProposalGroupList } from './proposal-group-list.tsx';
import { groupsOf, knownOf, type ProposalGroup, tickedAtFirst } from './proposal-groups.ts';
import { RowProblems } from './row-problems.tsx';
import type { Found } from './stage.ts';
import { StageTitle } from './stage-title.tsx';
import { cancelWork } from './work.ts';

/** What was found, before any of it is stored. */
export function FoundCard({ found }: { readonly found: Found }) {
  const { source, read, proposals, lookWider } = found;
  const [ticked, setTicked] = useState(() => tickedAtFirst(proposals));
  const [busy, setBusy] = useState(false);
  const groups = groupsOf(proposals);
  const known = knownOf(proposals).length;
  const chosen = proposals.filter(({ id }) => ticked.has(id));
  const tick = (some: readonly Proposal[], on: boolean): void => {
    const ids = new Set(some.map(({ id }) => id));
    setTicked((before) => {
      const others = [...before].filter((id) => !ids.has(id));
      return new Set(on ? [...others, ...ids] : others);
    });
  };
  const add = async (): Promise<void> => {
    setBusy(true);
    await accept(source, chosen);
    setBusy(false);
  };
  return (
    <section id="import-found" class="found" aria-labelledby="found-title">
      <div class="card">
        <StageTitle id="found-title">
          <Text
            id={groups.length === 0 ? 'import-found-nothing' : 'import-found'}
            args={{ count: proposals.length - known, known }}
          />
        </StageTitle>
        <p class="hint" id="found-read">
          <Text id="import-looked-at" args={{ source: source.name, count: read.read }} />
          {known > 0 && groups.length > 0 && (
            <>
              {' '}
              <Text id="import-known" args={{ count: known }} />
            </>
          )}
        </p>
        {groups.length === 0 && known === 0 && (
          <p>
            <Text id="import-nothing-means" args={{ source: source.name }} />
          </p>
        )}
        {groups.length > 0 && <Words terms={wordsOf(groups)} />}
        <RowProblems problems={read.problems} more={read.moreProblems} />
        {lookWider !== null && (
          <div>
            <button
              id="look-wider"
              type="button"
              class="button button-small button-quiet"
              onClick={() => void lookWider()}
            >
              <Text id="import-look-wider" />
            </button>
          </div>
        )}
      </div>
      {groups.map((group) => (
        <ProposalGroupList key={group.name} group={group} ticked={ticked} onTick={tick} />
      ))}
      <div class="found-actions">
        {groups.length > 0 && (
          <button
            id="accept-proposals"
            type="button"
            class="button"
            disabled={chosen.length === 0 || busy}
            onClick={() => void add()}
          >
            <span>
              <Text id="import-accept" args={{ count: chosen.length }} />
            </span>
          </button>
        )}
        <button id="import-cancel" type="button" class="button button-quiet" onClick={cancelWork}>
          <Text id={groups.length > 0 ? 'import-forget' : 'import-again'} />
        </button>
        {groups.length > 0 ? (
          <p class="hint">
            <Text id="import-not-stored" />
          </p>
        ) : (
          <a class="button button-quiet" href="#list">
            <Text id="done-list" />
          </a>
        )}
      </div>
    </section>
  );
}

/** The words that stand on the rows below, once for all of them. */
function wordsOf(groups: readonly ProposalGroup[]): readonly Term[] {
  const met = new Set(groups.flatMap(({ proposals }) => proposals.map(({ role }) => role)));
  return [...roles.filter((role) => met.has(role)).map((role) => termOfRole[role]), 'certainty'];
}
