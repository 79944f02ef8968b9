import type { NumberView } from '../../contract/messages.ts';
import { restoreNumber } from '../state/actions.ts';
import { Text } from '../text/text.tsx';
import { nameOfNumber } from '../view/numbers.ts';

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
            <bdi id={`removed-${number.id}`}>{nameOfNumber(number)}</bdi>
            <button
              type="button"
              class="button button-small button-quiet"
              aria-describedby={`removed-${number.id}`}
              onClick={() => void restoreNumber(number)}
            >
              <Text id="number-restore" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
