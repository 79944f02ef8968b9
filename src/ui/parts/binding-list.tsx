import {
  chosenNumber,
  coming,
  filter,
  groupCounts,
  search,
  sectioned,
} from '../state/list-query.ts';
import { counts, overview } from '../state/store.ts';
import { useStretch } from '../state/stretch.ts';
import { Text } from '../text/text.tsx';
import { termOfState } from '../view/glossary.ts';
import { beginningOfGroups, clusterCount } from '../view/sections.ts';
import { ClusterList } from './cluster-list.tsx';
import { Explain } from './explain.tsx';
import { FilterSelect } from './filter-select.tsx';
import { FindMore } from './find-more.tsx';
import { Loading } from './load-states.tsx';
import { SearchBox } from './search-box.tsx';
import { ShowMore } from './show-more.tsx';
import { Words } from './words.tsx';

/** The whole list under one heading, what to do next first. */
export function BindingList() {
  const empty = (overview.value?.bindings.length ?? 0) === 0;
  return (
    <section id="list" class="list" aria-labelledby="list-title">
      <div class="list-top">
        <h2 id="list-title" tabIndex={-1}>
          <Text id="list-title" />
        </h2>
        {!empty && (
          <>
            <FilterSelect />
            <SearchBox />
          </>
        )}
      </div>
      {empty ? <EmptyList /> : <Groups />}
    </section>
  );
}

const termOfGroup = {
  open: termOfState['to do'],
  suspected: termOfState.suspected,
  dismissed: termOfState.dismissed,
} as const;

/** Done is one heading, and three things. */
const waysToBeDone = [termOfState.changed, termOfState.verified, termOfState.kept];

/** One stretch over all groups: what is not in sight is not painted, whichever group it is of. */
function Groups() {
  const all = sectioned.value;
  // The button stays while the rest is on its way: who stands on it with the keyboard stays there.
  const stretch = useStretch(clusterCount(all), coming.value);
  if (all.length === 0) return counts.value === null ? <NothingFits /> : <Loading />;
  const long = stretch.rest > 0;
  return (
    <>
      {beginningOfGroups(all, stretch.shown).map(({ name, sections }) => (
        <section key={name} class="group" data-group={name} aria-labelledby={`group-${name}`}>
          <div class="titled">
            <h3 id={`group-${name}`}>
              <Text id="group" args={{ group: name, count: groupCounts.value[name] }} />
            </h3>
            {name !== 'done' && <Explain term={termOfGroup[name]} />}
          </div>
          {name === 'done' && <Words terms={waysToBeDone} />}
          {name === 'suspected' && (
            <p class="hint">
              <Text id="suspected-hint" />
            </p>
          )}
          <ClusterList group={name} sections={sections} long={long} />
        </section>
      ))}
      <ShowMore stretch={stretch} />
    </>
  );
}

function NothingFits() {
  return (
    <div class="nothing-fits">
      <p role="status">
        {search.value.trim() === '' ? (
          <Text id="filter-empty" />
        ) : (
          <Text id="search-empty" args={{ search: search.value.trim() }} />
        )}
      </p>
      <button
        id="show-whole-list"
        type="button"
        class="button button-small button-quiet"
        onClick={showWholeList}
      >
        <Text id="show-whole-list" />
      </button>
    </div>
  );
}

/** All of it, of every number: what was looked for may be of another. */
function showWholeList(): void {
  search.value = '';
  filter.value = 'all';
  chosenNumber.value = null;
  // The button is gone with what it stood under.
  document.getElementById('list-title')?.focus();
}

function EmptyList() {
  return (
    <div class="empty">
      <p class="empty-title">
        <Text id="list-empty-title" />
      </p>
      <p>
        <Text id="list-empty" />
      </p>
      <FindMore />
    </div>
  );
}
