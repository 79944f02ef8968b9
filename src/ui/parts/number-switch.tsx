import type { NumberView } from '../../contract/views.ts';
import { chosenNumber } from '../state/list-query.ts';
import { t } from '../text/t.ts';
import { nameOfNumber } from '../view/numbers.ts';

/** With several numbers: which one's progress and list to show. */
export function NumberSwitch({ numbers }: { readonly numbers: readonly NumberView[] }) {
  if (numbers.length < 2) {
    const only = numbers[0];
    if (only === undefined) return null;
    // Around what has a direction of its own, so that it stands where the language begins.
    return (
      <span class="number-only">
        <bdi>{nameOfNumber(only)}</bdi>
      </span>
    );
  }
  return (
    <select
      id="number-switch"
      class="select select-quiet"
      aria-label={t('number-switch')}
      value={chosenNumber.value ?? ''}
      onChange={(event) => {
        chosenNumber.value = event.currentTarget.value || null;
      }}
    >
      <option value="">{t('all-numbers', { count: numbers.length })}</option>
      {numbers.map((number) => (
        <option key={number.id} value={number.id}>
          {number.paused
            ? t('number-paused-option', { number: nameOfNumber(number) })
            : nameOfNumber(number)}
        </option>
      ))}
    </select>
  );
}
