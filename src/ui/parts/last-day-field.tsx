import type { DraftProblem } from '../../contract/drafts.ts';
import { localDay } from '../../core/calendar.ts';
import type { IsoDate } from '../../core/model.ts';
import { Text } from '../text/text.tsx';
import { Explain } from './explain.tsx';
import { Problem } from './problem.tsx';

interface Props {
  readonly id: string;
  readonly value: IsoDate | null;
  readonly problem: DraftProblem['code'] | null;
  readonly onChange: (day: IsoDate | null) => void;
}

export function LastDayField({ id, value, problem, onChange }: Props) {
  // A day that is typed passes through early years: only whole ones are judged.
  const isOver = value !== null && value > '1900' && value < localDay(Date.now());
  return (
    <div class="field">
      <span class="titled">
        <label for={id}>
          <Text id="last-day-label" />
        </label>
        <Explain term="last-day" />
      </span>
      <input
        id={id}
        class="input input-date"
        type="date"
        value={value ?? ''}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-below`}
        onInput={(event) => onChange(event.currentTarget.value || null)}
      />
      <div id={`${id}-below`} class="below">
        <Problem field="lastDay" code={problem} />
        {problem === null && (
          <p class="hint">
            <Text id={isOver ? 'last-day-over' : 'last-day-hint'} />
          </p>
        )}
      </div>
    </div>
  );
}
