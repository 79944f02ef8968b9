import { useState } from 'preact/hooks';
import type { NumberView } from '../../contract/views.ts';
import type { IsoDate } from '../../core/model.ts';
import { ProblemLine } from '../parts/problem-line.tsx';
import { TextField } from '../parts/text-field.tsx';
import { ask } from '../state/ask.ts';
import { showToast } from '../state/toast.ts';
import { t } from '../text/t.ts';
import { Text } from '../text/text.tsx';
import { reissueProblem } from '../view/timeline.ts';
import { ReissueSource } from './reissue-source.tsx';

/** When a stranger may get the number: the estimate, or what its owner knows better. */
export function ReissueForm({ number }: { readonly number: NumberView }) {
  const { id, lastDay, reissueDay, reissueEstimate } = number;
  const known = reissueDay ?? reissueEstimate?.date ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<ReturnType<typeof reissueProblem>>(null);
  const set = async (day: IsoDate | null): Promise<void> => {
    if (!(await ask({ type: 'set-reissue-day', id, day }))) return;
    setTyped(null);
    showToast(t('reissue-saved'), async () => {
      const back = await ask({ type: 'set-reissue-day', id, day: reissueDay });
      if (back) showToast(t('reissue-saved'));
    });
  };
  const save = (): void => {
    const wrong = reissueProblem(typed || null, lastDay);
    setProblem(wrong);
    if (wrong === null) void set(typed);
  };
  return (
    <form
      class="reissue"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        id="reissue-day"
        type="date"
        label={<Text id="reissue-label" />}
        value={typed ?? known}
        invalid={problem !== null}
        onInput={(value) => {
          setTyped(value);
          setProblem(null);
        }}
      >
        {problem === null ? (
          <ReissueSource number={number} />
        ) : (
          <ProblemLine>
            <Text id="reissue-problem" args={{ problem }} />
          </ProblemLine>
        )}
      </TextField>
      <div class="actions">
        {typed !== null && typed !== known && (
          <button id="reissue-save" type="submit" class="button button-small">
            <Text id="save" />
          </button>
        )}
        {reissueDay !== null && (
          <button
            id="reissue-reset"
            type="button"
            class="button button-small button-quiet"
            onClick={() => void set(null)}
          >
            <Text id={reissueEstimate === null ? 'reissue-clear' : 'reissue-reset'} />
          </button>
        )}
      </div>
    </form>
  );
}
