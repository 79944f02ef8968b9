import type { ReminderSettings } from '../../core/reminders.ts';
import { TextField } from '../parts/text-field.tsx';
import { ask } from '../state/ask.ts';
import { Text } from '../text/text.tsx';
import { reminderChoices, withDay } from '../view/reminders.ts';

/** When the browser reminds of a last day. Each change holds at once. */
export function Reminders({ reminders }: { readonly reminders: ReminderSettings }) {
  const { on, days, quietFrom, quietUntil } = reminders;
  const set = (part: Partial<ReminderSettings>): void => {
    void ask({ type: 'set-reminders', reminders: { ...reminders, ...part } });
  };
  return (
    <section id="reminders" class="card" aria-labelledby="reminders-title">
      <h2 id="reminders-title">
        <Text id="reminders-title" />
      </h2>
      <label class="switch">
        <input
          id="reminders-on"
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          aria-describedby="reminders-hint"
          onChange={(event) => set({ on: event.currentTarget.checked })}
        />
        <span>
          <Text id="reminders-switch" />
        </span>
      </label>
      <p id="reminders-hint" class="hint">
        <Text id="reminders-hint" />
      </p>
      {on && (
        <>
          <fieldset class="pills">
            <legend>
              <Text id="reminders-days" />
            </legend>
            {reminderChoices(days).map((day) => (
              <label key={day} class="pill">
                <input
                  type="checkbox"
                  name="reminder-day"
                  value={day}
                  checked={days.includes(day)}
                  onChange={(event) =>
                    set({ days: withDay(days, day, event.currentTarget.checked) })
                  }
                />
                <span>
                  <Text id="reminders-day" args={{ days: day }} />
                </span>
              </label>
            ))}
          </fieldset>
          <div class="quiet-hours">
            <TextField
              id="quiet-from"
              type="time"
              label={<Text id="quiet-from" />}
              value={quietFrom}
              onInput={(value) => value !== '' && set({ quietFrom: value })}
            />
            <TextField
              id="quiet-until"
              type="time"
              label={<Text id="quiet-until" />}
              value={quietUntil}
              onInput={(value) => value !== '' && set({ quietUntil: value })}
            />
          </div>
          <p class="hint">
            {days.length === 0 ? <Text id="reminders-no-days" /> : <Text id="quiet-hint" />}
          </p>
        </>
      )}
    </section>
  );
}
