import type { LineView, NumberView } from '../../contract/views.ts';
import { Explain } from '../parts/explain.tsx';
import { calendarDayOf } from '../text/dates.ts';
import { Text } from '../text/text.tsx';
import { keyOf } from '../text/words.ts';
import { termOfState } from '../view/glossary.ts';
import { countStates } from '../view/verdict.ts';

interface Props {
  readonly number: NumberView;
  readonly bindings: readonly LineView[];
}

/** After the last day: what was done, what nobody saw, what to watch for. */
export function Farewell({ number, bindings }: Props) {
  const { lastDay, reissueDay, reissueEstimate, formatted } = number;
  const counts = countStates(bindings, number.id);
  const told = (['verified', 'changed', 'kept', 'to do', 'suspected'] as const).filter(
    (state) => counts[state] > 0,
  );
  const reissue = reissueDay ?? reissueEstimate?.date ?? null;
  return (
    <section id="farewell" class="card farewell" aria-labelledby="farewell-title">
      <h2 id="farewell-title">
        <Text id="farewell-title" args={{ number: formatted }} />
      </h2>
      {lastDay !== null && (
        <p>
          <Text id="farewell-ended" args={{ day: calendarDayOf(lastDay) }} />
        </p>
      )}
      {told.length > 0 && (
        <ul class="farewell-counts">
          {told.map((state) => (
            <li key={state} data-state={state}>
              <Text id="farewell-count" args={{ state: keyOf(state), count: counts[state] }} />{' '}
              {(state === 'verified' || state === 'kept') && <Explain term={termOfState[state]} />}
            </li>
          ))}
        </ul>
      )}
      <p>
        {reissue === null ? (
          <Text id="farewell-watch" />
        ) : (
          <Text id="farewell-watch-from" args={{ day: calendarDayOf(reissue) }} />
        )}
      </p>
    </section>
  );
}
