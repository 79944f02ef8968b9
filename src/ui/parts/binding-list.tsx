import { groups, search } from '../state/list-query.ts';
import { overview } from '../state/store.ts';
import { Text } from '../text/text.tsx';
import { sectionsOf } from '../view/sections.ts';
import { ClusterList } from './cluster-list.tsx';
import { FilterSelect } from './filter-select.tsx';
import { SearchBox } from './search-box.tsx';

/** The whole list under one heading, what to do next first. */
export function BindingList() {
  const empty = (overview.value?.bindings.length ?? 0) === 0;
  return (
    <section id="list" class="list" aria-labelledby="list-title">
      <div class="list-top">
        <h2 id="list-title">
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

function Groups() {
  if (groups.value.length === 0) return <NothingFits />;
  return (
    <>
      {groups.value.map(({ name, bindings }) => (
        <section key={name} class="group" data-group={name} aria-labelledby={`group-${name}`}>
          <h3 id={`group-${name}`}>
            <Text id="group" args={{ group: name, count: bindings.length }} />
          </h3>
          {name === 'suspected' && (
            <p class="hint">
              <Text id="suspected-hint" />
            </p>
          )}
          <ClusterList group={name} sections={sectionsOf({ name, bindings })} />
        </section>
      ))}
    </>
  );
}

function NothingFits() {
  return (
    <p class="nothing-fits" role="status">
      {search.value.trim() === '' ? (
        <Text id="filter-empty" />
      ) : (
        <Text id="search-empty" args={{ search: search.value.trim() }} />
      )}
    </p>
  );
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
    </div>
  );
}
