import type { NumberView } from '../../contract/views.ts';
import { Text } from '../text/text.tsx';
import { nameOfNumber } from '../view/numbers.ts';

interface Props {
  readonly numbers: readonly NumberView[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Which of several numbers a line is for. With one there is nothing to ask. */
export function NumberSelect({ numbers, value, onChange }: Props) {
  if (numbers.length < 2) return null;
  return (
    <div class="field">
      <label for="add-number-id">
        <Text id="number-choice" />
      </label>
      <select
        id="add-number-id"
        class="select"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {numbers.map((number) => (
          <option key={number.id} value={number.id}>
            {nameOfNumber(number)}
          </option>
        ))}
      </select>
    </div>
  );
}
