import type { NumberView } from '../../contract/views.ts';
import { restoreNumber } from '../state/actions.ts';
import { keepPlace } from '../state/keep-place.ts';
import { Text } from '../text/text.tsx';
import { nameOfNumber } from '../view/numbers.ts';
import { EraseRemoved } from './erase-removed.tsx';

export function RemovedNumbers({ numbers }: { readonly numbers: readonly NumberView[] }) {
  if (numbers.length === 0) return null;
  return (
    <section class="removed" aria-labelledby="removed-title">
      <h2 id="removed-title">
        <Text id="removed-title" />
      </h2>
      <p class="hint">
        <Text id="removed-hint" />
      </p>
      <ul class="plain-list">
        {numbers.map((number) => (
          <li key={number.id}>
            <span class="item-name" id={`removed-${number.id}`}>
              <bdi>{nameOfNumber(number)}</bdi>
            </span>
            <button
              type="button"
              class="button button-small button-quiet"
              aria-describedby={`removed-${number.id}`}
              onClick={(event) => void keepPlace(event.currentTarget, () => restoreNumber(number))}
            >
              <Text id="number-restore" />
            </button>
            <EraseRemoved number={number} />
          </li>
        ))}
      </ul>
    </section>
  );
}
