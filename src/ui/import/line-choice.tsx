import { compareText } from '../../core/agenda.ts';
import { Text } from '../text/text.tsx';
import type { PhoneLine } from './stage.ts';
import { StageTitle } from './stage-title.tsx';
import { cancelWork } from './work.ts';

interface Props {
  readonly lines: readonly PhoneLine[];
  readonly choose: (line: string | null) => Promise<void>;
}

/** A phone with two cards: only messages to the old number say something of it. */
export function LineChoice({ lines, choose }: Props) {
  return (
    <section id="import-line" class="card" aria-labelledby="line-title">
      <StageTitle id="line-title">
        <Text id="import-line-title" />
      </StageTitle>
      <p class="hint">
        <Text id="import-line-hint" />
      </p>
      <div class="choices">
        {lines
          .toSorted((a, b) => compareText(a.id, b.id))
          .map(({ id, messages }) => (
            <button
              key={id}
              type="button"
              class="choice"
              data-line={id}
              onClick={() => void choose(id)}
            >
              <span class="choice-title">
                <Text id="import-line" args={{ line: id }} />
              </span>
              <span class="choice-meaning">
                <Text id="import-line-messages" args={{ count: messages }} />
              </span>
            </button>
          ))}
        <button type="button" class="choice" data-line="all" onClick={() => void choose(null)}>
          <span class="choice-title">
            <Text id="import-line-all" />
          </span>
          <span class="choice-meaning">
            <Text id="import-line-all-meaning" />
          </span>
        </button>
      </div>
      <div class="actions">
        <button id="import-cancel" type="button" class="button button-quiet" onClick={cancelWork}>
          <Text id="cancel" />
        </button>
      </div>
    </section>
  );
}
