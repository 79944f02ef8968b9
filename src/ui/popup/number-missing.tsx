import { Mark } from '../parts/mark.tsx';
import { openPart } from '../state/open-part.ts';
import { Text } from '../text/text.tsx';

/** Before there is a number there is one thing to do. */
export function NumberMissing() {
  return (
    <div class="begin">
      <Mark />
      <h1>
        <Text id="begin-title" />
      </h1>
      <p>
        <Text id="begin" />
      </p>
      <button type="button" class="button button-wide" onClick={() => openPart('#welcome')}>
        <Text id="begin-action" />
      </button>
    </div>
  );
}
