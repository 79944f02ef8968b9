import type { NumberView } from '../../contract/views.ts';
import { chosenNumber } from '../state/list-query.ts';
import { openPart } from '../state/open-part.ts';
import { Text } from '../text/text.tsx';
import { keyOf } from '../text/words.ts';
import { answerFor } from '../view/verdict.ts';
import { Icon } from './icon.tsx';

/** "Safe to cancel? Not yet", and the way to the reasons. */
export function VerdictLine({ numbers }: { readonly numbers: readonly NumberView[] }) {
  const chosen = numbers.find(({ id }) => id === chosenNumber.value);
  const answer = answerFor(chosen === undefined ? numbers : [chosen]);
  return (
    <button
      type="button"
      id="verdict-line"
      class="button verdict-line"
      data-answer={answer}
      onClick={() => openPart('#safe')}
    >
      <span>
        <Text id="safe-title" />
      </span>
      <strong>
        <Text id="verdict" args={{ answer: keyOf(answer) }} />
      </strong>
      <Icon name="next" />
    </button>
  );
}
