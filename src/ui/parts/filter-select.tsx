import { filter } from '../state/list-query.ts';
import { t } from '../text/t.ts';
import { type Filter, filters } from '../view/list.ts';

/** Which part of the list to show. */
export function FilterSelect() {
  return (
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
  );
}

function filterOf(value: string): Filter {
  return filters.find((name) => name === value) ?? 'all';
}
