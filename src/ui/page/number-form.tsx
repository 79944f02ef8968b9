import { useId, useLayoutEffect } from 'preact/hooks';
import type { NumberDraft } from '../../contract/drafts.ts';
import { LastDayField } from '../parts/last-day-field.tsx';
import { NumberField } from '../parts/number-field.tsx';
import { SaveProblemLine } from '../parts/save-problem-line.tsx';
import { unsaveNumber } from '../state/actions.ts';
import { problemOf, useNumberDraft } from '../state/number-draft.ts';
import { showToast } from '../state/toast.ts';
import { t } from '../text/t.ts';
import { Text } from '../text/text.tsx';

interface Props {
  readonly draft: NumberDraft;
  readonly onClose: () => void;
}

/** Adds a number or changes one, all of it at once. */
export function NumberForm({ draft: initial, onClose }: Props) {
  const { draft, problem, change, save } = useNumberDraft(initial);
  const id = useId();
  useLayoutEffect(() => document.getElementById(`${id}-number`)?.focus(), [id]);
  const submit = async (): Promise<void> => {
    const saved = await save();
    if (saved === null) return;
    showToast(t('number-saved'), () => unsaveNumber(saved, initial));
    onClose();
  };
  return (
    <form
      class="form number-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <NumberField
        field="number"
        id={`${id}-number`}
        countryId={`${id}-country`}
        value={draft.number}
        country={draft.country}
        problem={problemOf(problem, 'number')}
        onNumber={(number) => change({ number })}
        onCountry={(country) => change({ country })}
      />
      <div class="field">
        <label for={`${id}-label`}>
          <Text id="label-label" />
        </label>
        <input
          id={`${id}-label`}
          class="input"
          autocomplete="off"
          value={draft.label}
          onInput={(event) => change({ label: event.currentTarget.value })}
        />
      </div>
      <NumberField
        field="replacement"
        id={`${id}-replacement`}
        countryId={`${id}-replacement-country`}
        value={draft.replacement}
        country={draft.replacementCountry}
        problem={problemOf(problem, 'replacement')}
        onNumber={(replacement) => change({ replacement })}
        onCountry={(replacementCountry) => change({ replacementCountry })}
      />
      <LastDayField
        id={`${id}-last-day`}
        value={draft.lastDay}
        problem={problemOf(problem, 'lastDay')}
        onChange={(lastDay) => change({ lastDay })}
      />
      <SaveProblemLine problem={problem} />
      <div class="actions">
        <button type="submit" class="button">
          <Text id="save" />
        </button>
        <button type="button" class="button button-quiet" onClick={onClose}>
          <Text id="cancel" />
        </button>
      </div>
    </form>
  );
}
