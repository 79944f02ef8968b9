import type { ChecklistRow, NumberView } from '../../contract/views.ts';
import { addFromChecklist } from '../state/add-line.ts';
import { keepPlace } from '../state/keep-place.ts';
import { countryName } from '../text/countries.ts';
import { Text } from '../text/text.tsx';

/** What pages cannot show: counters, apps, offices and people. Each goes onto the list by one press. */
export function ChecklistCard({ number }: { readonly number: NumberView }) {
  const { checklist, country } = number;
  const everywhere = checklist.filter(({ id }) => id.startsWith('all-'));
  const there = checklist.filter((row) => !everywhere.includes(row));
  return (
    <section class="card" aria-labelledby="checklist-title">
      <h2 id="checklist-title">
        <Text id="checklist-title" />
      </h2>
      <p class="hint">
        <Text id={checklist.length === 0 ? 'checklist-done' : 'checklist-hint'} />
        {checklist.length === 0 && (
          <>
            {' '}
            <a href="#list">
              <Text id="done-list" />
            </a>
          </>
        )}
      </p>
      <div id="checklist">
        {country !== null && there.length > 0 && (
          <h3 class="checklist-where">
            <Text id="checklist-in" args={{ country: countryName(country) }} />
          </h3>
        )}
        <Rows rows={there} number={number} />
        {everywhere.length > 0 && (
          <h3 class="checklist-where">
            <Text id="checklist-everywhere" />
          </h3>
        )}
        <Rows rows={everywhere} number={number} />
      </div>
    </section>
  );
}

interface RowsProps {
  readonly rows: readonly ChecklistRow[];
  readonly number: NumberView;
}

function Rows({ rows, number }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <ul class="checklist">
      {rows.map((row) => (
        <Row key={row.id} row={row} number={number} />
      ))}
    </ul>
  );
}

function Row({ row, number }: { readonly row: ChecklistRow; readonly number: NumberView }) {
  const titleId = `checklist-${row.id}`;
  return (
    <li data-checklist={row.id} tabIndex={-1}>
      <div class="checklist-words">
        <h4 id={titleId}>
          <Text id={`checklist-${row.id}`} />
        </h4>
        <p class="hint">
          <Text id={`checklist-${row.id}-do`} />
        </p>
      </div>
      <button
        type="button"
        class="button button-small button-quiet"
        data-action="add"
        aria-describedby={titleId}
        onClick={(event) =>
          void keepPlace(event.currentTarget, () => addFromChecklist(row, number))
        }
      >
        <Text id="checklist-add" />
      </button>
    </li>
  );
}
