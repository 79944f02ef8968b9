import { useState } from 'preact/hooks';
import type { NumberView } from '../../contract/views.ts';
import { Progress } from '../parts/progress.tsx';
import { pauseNumber, removeNumber } from '../state/actions.ts';
import { focusIfLost, keepPlace } from '../state/keep-place.ts';
import { openSafe } from '../state/open-part.ts';
import { countryName } from '../text/countries.ts';
import { calendarDayOf } from '../text/dates.ts';
import { Text } from '../text/text.tsx';
import { draftOf } from '../view/draft.ts';
import { NumberForm } from './number-form.tsx';

export function NumberCard({ number }: { readonly number: NumberView }) {
  const [editing, setEditing] = useState(false);
  const titleId = `number-${number.id}`;
  return (
    <section class="card number-card" aria-labelledby={titleId} data-number={number.e164}>
      <h2 id={titleId}>
        {number.label !== '' && <bdi class="number-label">{number.label}</bdi>}
        <bdi class="number-digits">{number.formatted}</bdi>
      </h2>
      {editing ? (
        <NumberForm
          draft={draftOf(number)}
          onClose={() => {
            setEditing(false);
            void focusIfLost();
          }}
        />
      ) : (
        <>
          <NumberFacts number={number} />
          <div class="actions">
            <button
              type="button"
              class="button button-small button-soft"
              onClick={() => setEditing(true)}
            >
              <Text id="number-edit" />
            </button>
            <button
              type="button"
              class="button button-small button-quiet"
              onClick={() => openSafe(number.id)}
            >
              <Text id="safe-title" />
            </button>
            <button
              type="button"
              class="button button-small button-quiet"
              onClick={() => void pauseNumber(number, !number.paused)}
            >
              <Text id={number.paused ? 'number-resume' : 'number-pause'} />
            </button>
            <button
              type="button"
              class="button button-small button-quiet"
              onClick={(event) => void keepPlace(event.currentTarget, () => removeNumber(number))}
            >
              <Text id="number-remove" />
            </button>
          </div>
        </>
      )}
    </section>
  );
}

function NumberFacts({ number }: { readonly number: NumberView }) {
  const { country, replacementFormatted, lastDay, paused, retired, progress } = number;
  return (
    <>
      {retired && (
        <p class="flag">
          <Text id="number-retired" />
        </p>
      )}
      {paused && (
        <p class="flag">
          <Text id="number-paused" />
        </p>
      )}
      <p class="facts">
        {country !== null && <bdi class="fact">{countryName(country)}</bdi>}
        <span class="fact">
          {replacementFormatted === null ? (
            <Text id="no-replacement" />
          ) : (
            <Text id="replaced-by" args={{ number: replacementFormatted }} />
          )}
        </span>
        <span class="fact">
          {lastDay === null ? (
            <Text id="no-last-day" />
          ) : (
            <Text id="last-day-is" args={{ day: calendarDayOf(lastDay) }} />
          )}
        </span>
      </p>
      <Progress progress={progress} />
    </>
  );
}
