import type { ChecklistRow, NumberView } from '../../contract/messages.ts';
import { addFromChecklist } from '../state/add-line.ts';
import { keepPlace } from '../state/keep-place.ts';
import { Text } from '../text/text.tsx';

/** What pages cannot show: counters, apps, offices and people. Each goes onto the list by one press. */
export function ChecklistCard({ number }: { readonly number: NumberView }) {
  return (
    <section class="card" aria-labelledby="checklist-title">
      <h2 id="checklist-title">
        <Text id="checklist-title" />
      </h2>
      <p class="hint">
        <Text id={number.checklist.length === 0 ? 'checklist-done' : 'checklist-hint'} />
      </p>
      <ul id="checklist" class="checklist">
        {number.checklist.map((row) => (
          <Row key={row.id} row={row} number={number} />
        ))}
      </ul>
    </section>
  );
}

function Row({ row, number }: { readonly row: ChecklistRow; readonly number: NumberView }) {
  const titleId = `checklist-${row.id}`;
  return (
    <li data-checklist={row.id} tabIndex={-1}>
      <div class="checklist-words">
        <h3 id={titleId}>
          <Text id={`checklist-${row.id}`} />
        </h3>
        <p class="hint">
          <Text id={`checklist-${row.id}-do`} />
        </p>
      </div>
      <button
        type="button"
        class="button button-small button-soft"
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
