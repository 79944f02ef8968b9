import { useLayoutEffect } from 'preact/hooks';
import { NumberField } from '../parts/number-field.tsx';
import { SaveProblemLine } from '../parts/save-problem-line.tsx';
import { type DraftForm, problemOf } from '../state/number-draft.ts';
import { Text } from '../text/text.tsx';
import { StepTitle } from './step-title.tsx';

interface Props {
  readonly form: DraftForm;
  readonly onDone: () => void;
}

export function NumberStep({ form, onDone }: Props) {
  const { draft, problem, change, save } = form;
  useLayoutEffect(() => document.getElementById('number')?.focus(), []);
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
      <StepTitle step="number" focused={false} />
      <NumberField
        field="number"
        id="number"
        countryId="country"
        value={draft.number}
        country={draft.country}
        problem={problemOf(problem, 'number')}
        onNumber={(number) => change({ number })}
        onCountry={(country) => change({ country, replacementCountry: country })}
      />
      <SaveProblemLine problem={problem} />
      <div class="step-actions">
        <button id="number-next" type="submit" class="button">
          <Text id="next" />
        </button>
      </div>
      <p class="hint step-note">
        <Text id="number-stays" />
      </p>
    </form>
  );
}
