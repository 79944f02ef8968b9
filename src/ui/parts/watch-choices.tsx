import { useState } from 'preact/hooks';
import { type WatchMode, watchModes } from '../../core/model.ts';
import { chooseWatchMode, type WatchOutcome } from '../state/watching.ts';
import { Text } from '../text/text.tsx';
import { ProblemLine } from './problem-line.tsx';

interface Props {
  readonly chosen: WatchMode | null;
  readonly onDone: () => void;
}

/** The three ways to watch. Each button says what it means before the browser asks. */
export function WatchChoices({ chosen, onDone }: Props) {
  const [outcome, setOutcome] = useState<WatchOutcome | null>(null);
  const choose = async (mode: WatchMode): Promise<void> => {
    const result = await chooseWatchMode(mode);
    setOutcome(result);
    if (result === 'done') onDone();
  };
  return (
    <>
      {outcome === 'refused' && (
        <ProblemLine>
          <Text id="permission-refused" />
        </ProblemLine>
      )}
      <ul class="choices">
        {watchModes.map((mode) => (
          <li key={mode}>
            <button
              id={`watch-${mode}`}
              type="button"
              class="choice"
              aria-pressed={chosen === mode}
              onClick={() => void choose(mode)}
            >
              <span class="choice-title">
                <Text id="watch-mode" args={{ mode }} />
              </span>
              <span class="choice-meaning">
                <Text id="watch-mode-meaning" args={{ mode }} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
