import type { NumberView } from '../../contract/views.ts';
import { chosenNumber } from '../state/list-query.ts';
import { t } from '../text/t.ts';
import { nameOfNumber } from '../view/numbers.ts';

interface Props {
  readonly numbers: readonly NumberView[];
  readonly number: NumberView;
}

/** Each number has an answer of its own. */
export function WhichNumber({ numbers, number }: Props) {
  if (numbers.length < 2) {
    return (
      <p class="number-only">
        <bdi>{nameOfNumber(number)}</bdi>
      </p>
    );
  }
  return (
    <select
      id="number-choice"
      class="select which-number"
      aria-label={t('number-choice')}
      value={number.id}
      onChange={(event) => {
        chosenNumber.value = event.currentTarget.value;
      }}
    >
      {numbers.map((each) => (
        <option key={each.id} value={each.id}>
          {nameOfNumber(each)}
        </option>
      ))}
    </select>
  );
}
