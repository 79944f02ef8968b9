import { printReport } from '../state/printing.ts';
import { Text } from '../text/text.tsx';

export function PrintCard() {
  return (
    <section class="card screen-only" aria-labelledby="print-title">
      <h2 id="print-title">
        <Text id="print-title" />
      </h2>
      <p class="hint">
        <Text id="print-hint" />
      </p>
      <div class="actions">
        <button id="print" type="button" class="button" onClick={() => void printReport(false)}>
          <Text id="print" />
        </button>
        <button
          id="print-large"
          type="button"
          class="button button-quiet"
          onClick={() => void printReport(true)}
        >
          <Text id="print-large" />
        </button>
      </div>
    </section>
  );
}
