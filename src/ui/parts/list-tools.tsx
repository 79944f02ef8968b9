import { filter, search } from '../state/list-query.ts';
import { t } from '../text/t.ts';
import { type Filter, filters } from '../view/list.ts';
import { Icon } from './icon.tsx';

/** Search as you type, and which part of the list to show. */
export function ListTools() {
  return (
    <div class="list-tools">
      <div class="search">
        <Icon name="search" />
        <input
          id="search"
          class="input"
          type="search"
          autocomplete="off"
          spellcheck={false}
          aria-label={t('search')}
          placeholder={t('search')}
          value={search.value}
          onInput={(event) => {
            search.value = event.currentTarget.value;
          }}
        />
      </div>
      <select
        id="filter"
        class="select"
        aria-label={t('filter-label')}
        value={filter.value}
        onChange={(event) => {
          filter.value = filterOf(event.currentTarget.value);
        }}
      >
        {filters.map((name) => (
          <option key={name} value={name}>
            {t('filter', { filter: name })}
          </option>
        ))}
      </select>
    </div>
  );
}

function filterOf(value: string): Filter {
  return filters.find((name) => name === value) ?? 'all';
}
