import { useState } from 'preact/hooks';
import type { LineView } from '../../contract/views.ts';
import { addDays, localDay } from '../../core/calendar.ts';
import type { IsoDate } from '../../core/model.ts';
import { postpone } from '../state/row-actions.ts';
import { calendarDayOf } from '../text/dates.ts';
import { Text } from '../text/text.tsx';
import { postponeChoices, postponeProblem } from '../view/postpone.ts';
import { ProblemLine } from './problem-line.tsx';
import { RowForm } from './row-form.tsx';
import { TextField } from './text-field.tsx';

interface Props {
  readonly binding: LineView;
  readonly onClose: () => void;
}

/** Puts a line off: by one press for the usual days, or until a day of one's own. */
export function PostponeForm({ binding, onClose }: Props) {
  const today = localDay(Date.now());
  const [day, setDay] = useState('');
  const [problem, setProblem] = useState<ReturnType<typeof postponeProblem>>(null);
  const put = async (until: IsoDate): Promise<void> => {
    await postpone(binding, until);
    onClose();
  };
  const save = (): void => {
    const wrong = postponeProblem(day || null, today, binding.due);
    setProblem(wrong);
    if (wrong === null) void put(day);
  };
  return (
    <RowForm title={<Text id="postpone-title" />} onClose={onClose} onSave={save}>
      <div class="actions">
        {postponeChoices(today, binding.due).map((choice) => (
          <button
            key={choice.name}
            type="button"
            class="button button-small button-quiet"
            data-until={choice.name}
            onClick={() => void put(choice.day)}
          >
            <span>
              <Text
                id="postpone-until"
                args={{ choice: choice.name, day: calendarDayOf(choice.day) }}
              />
            </span>
          </button>
        ))}
      </div>
      <TextField
        id="postpone-day"
        type="date"
        label={<Text id="postpone-day" />}
        value={day}
        min={addDays(today, 1)}
        invalid={problem !== null}
        onInput={(value) => {
          setDay(value);
          setProblem(null);
        }}
      >
        {problem !== null && (
          <ProblemLine>
            <Text id="postpone-problem" args={{ problem }} />
          </ProblemLine>
        )}
      </TextField>
    </RowForm>
  );
}
