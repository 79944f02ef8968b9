import type { HistoryEntry, LineDetails, LineView } from '../../contract/views.ts';
import { useDetails } from '../state/details.ts';
import { calendarDayOf, dayOf } from '../text/dates.ts';
import { Text } from '../text/text.tsx';
import { keyOf, reasonText } from '../text/words.ts';
import { isOpen } from '../view/bindings.ts';
import { type Term, termOfRole, termOfState } from '../view/glossary.ts';
import { WhyHere } from './why-here.tsx';
import { Words } from './words.tsx';

/** The grounds of a verdict and its whole past. */
export function Why({ binding }: { readonly binding: LineView }) {
  const details = useDetails(binding);
  const onPage = binding.sources.includes('page');
  return (
    <div class="why">
      <Words terms={wordsOf(binding)} />
      {isOpen(binding) && <WhyHere binding={binding} />}
      <p>
        <Text
          id={onPage ? 'certainty-meaning' : 'certainty-meaning-elsewhere'}
          args={{ certainty: binding.certainty }}
        />
      </p>
      {details !== null && <Grounds details={details} onPage={onPage} />}
    </div>
  );
}

/** Those that stand on the row. */
function wordsOf({ role, state, stillShowsOldNumber }: LineView): readonly Term[] {
  return [
    termOfRole[role],
    termOfState[state],
    ...(stillShowsOldNumber ? (['still-shows'] as const) : []),
  ];
}

interface GroundsProps {
  readonly details: LineDetails;
  readonly onPage: boolean;
}

function Grounds({ details: { pageKind, reasons, history }, onPage }: GroundsProps) {
  return (
    <>
      <ul class="reasons">
        {onPage && (
          <li>
            <Text id="page-kind" args={{ kind: pageKind }} />
          </li>
        )}
        {reasons.map((reason) => (
          <li key={`${reason.code} ${reason.detail ?? ''}`} data-reason={reason.code}>
            <Text {...reasonText(reason)} />
          </li>
        ))}
      </ul>
      <p class="why-title">
        <Text id="history-title" />
      </p>
      <ol class="history">
        {history.map((entry) => (
          <Entry key={`${entry.at} ${entry.what} ${entry.address ?? ''}`} entry={entry} />
        ))}
      </ol>
    </>
  );
}

function Entry({ entry }: { readonly entry: HistoryEntry }) {
  const { at, what, source, address, note, undone } = entry;
  return (
    <li class={undone ? 'entry entry-undone' : 'entry'}>
      <time dateTime={new Date(at).toISOString()}>{dayOf(at)}</time>{' '}
      <span class="entry-what">
        <Text
          id={undone ? 'history-undone' : 'history'}
          args={{ what: keyOf(what), source: keyOf(source ?? 'none') }}
        />
      </span>
      {address !== null && (
        <span class="entry-detail">
          <bdi>{address}</bdi>
        </span>
      )}
      {what === 'plan' && note !== '' && (
        <span class="entry-detail">
          <Text id="postponed-mark" args={{ day: calendarDayOf(note) }} />
        </span>
      )}
      {what !== 'plan' && note !== '' && (
        <span class="entry-detail">
          <bdi>{note}</bdi>
        </span>
      )}
    </li>
  );
}
