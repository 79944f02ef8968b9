import type { ComponentChildren } from 'preact';
import { saveCalendar, saveCsv, saveMarkdown } from '../state/take-along.ts';
import { Text } from '../text/text.tsx';

/** Files for other programs. What is in them is what the list shows. */
export function FilesCard({ numberId }: { readonly numberId: string | null }) {
  return (
    <section class="card screen-only" aria-labelledby="files-title">
      <h2 id="files-title">
        <Text id="files-title" />
      </h2>
      <ul class="plain-list">
        <FileRow
          id="export-markdown"
          label={<Text id="export-markdown" />}
          hint={<Text id="export-markdown-hint" />}
          onSave={() => void saveMarkdown(numberId)}
        />
        <FileRow
          id="export-csv"
          label={<Text id="export-csv" />}
          hint={<Text id="export-csv-hint" />}
          onSave={() => void saveCsv(numberId)}
        />
        <FileRow
          id="export-calendar"
          label={<Text id="export-calendar" />}
          hint={<Text id="export-calendar-hint" />}
          onSave={() => saveCalendar(numberId)}
        />
      </ul>
    </section>
  );
}

interface RowProps {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly hint: ComponentChildren;
  readonly onSave: () => void;
}

function FileRow({ id, label, hint, onSave }: RowProps) {
  return (
    <li>
      <p class="item-name hint" id={`${id}-hint`}>
        {hint}
      </p>
      <button
        id={id}
        type="button"
        class="button button-small button-soft"
        aria-describedby={`${id}-hint`}
        onClick={onSave}
      >
        {label}
      </button>
    </li>
  );
}
