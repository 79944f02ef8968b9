import { useLayoutEffect } from 'preact/hooks';
import { LastDayField } from '../parts/last-day-field.tsx';
import { NumberField } from '../parts/number-field.tsx';
import { SaveProblemLine } from '../parts/save-problem-line.tsx';
import { type DraftForm, problemOf } from '../state/number-draft.ts';
import { Text } from '../text/text.tsx';
import { StepTitle } from './step-title.tsx';

interface Props {
  readonly form: DraftForm;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** Both answers may wait: empty, the same button skips. */
export function ReplacementStep({ form, onBack, onDone }: Props) {
  const { draft, problem, change, save } = form;
  const empty = draft.replacement.trim() === '' && draft.lastDay === null;
  useLayoutEffect(() => document.getElementById('replacement')?.focus(), []);
  const submit = async (): Promise<void> => {
    if ((await save()) !== null) onDone();
  };
  return (
    <form
      class="form card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <StepTitle step="replacement" focused={false} />
      <NumberField
        field="replacement"
        id="replacement"
        countryId="replacement-country"
        value={draft.replacement}
        country={draft.replacementCountry}
        problem={problemOf(problem, 'replacement')}
        onNumber={(replacement) => change({ replacement })}
        onCountry={(replacementCountry) => change({ replacementCountry })}
      />
      <LastDayField
        id="last-day"
        value={draft.lastDay}
        problem={problemOf(problem, 'lastDay')}
        onChange={(lastDay) => change({ lastDay })}
      />
      <SaveProblemLine problem={problem} />
      <div class="step-actions">
        <button id="replacement-next" type="submit" class="button">
          <Text id={empty ? 'skip' : 'next'} />
        </button>
        <button type="button" class="button button-quiet" onClick={onBack}>
          <Text id="back" />
        </button>
      </div>
    </form>
  );
}
