import { openFullPage } from '../../platform/access.ts';
import { Mark } from '../parts/mark.tsx';
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
      <button
        type="button"
        class="button button-wide"
        onClick={() => void openFullPage('#welcome')}
      >
        <Text id="begin-action" />
      </button>
    </div>
  );
}
