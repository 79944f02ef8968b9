import { search } from '../state/list-query.ts';
import { t } from '../text/t.ts';
import { Icon } from './icon.tsx';

/** Searches as you type. */
export function SearchBox() {
  return (
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
  );
}
