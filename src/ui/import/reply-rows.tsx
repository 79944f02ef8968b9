import { useState } from 'preact/hooks';
import type { ReplyRow } from '../../importers/reply/read-reply.ts';
import { t } from '../text/t.ts';
import { Text } from '../text/text.tsx';
import { acceptReply } from './read-source.ts';
import { StageTitle } from './stage-title.tsx';
import { cancelWork } from './work.ts';

interface Row extends ReplyRow {
  readonly key: number;
}

/** What was understood of a reply, to be put right where it was not. */
export function ReplyRows({ rows: read }: { readonly rows: readonly ReplyRow[] }) {
  const [rows, setRows] = useState<readonly Row[]>(() => read.map((row, key) => ({ ...row, key })));
  const change = (key: number, name: string): void => {
    setRows((before) => before.map((row) => (row.key === key ? { ...row, name } : row)));
  };
  const remove = (key: number): void => {
    setRows((before) => before.filter((row) => row.key !== key));
    document.getElementById('reply-title')?.focus();
  };
  const add = (): void => {
    setRows((before) => [...before, { name: '', count: null, key: Date.now() }]);
  };
  const named = rows.filter(({ name }) => name.trim() !== '');
  return (
    <form
      id="import-reply"
      class="card"
      noValidate
      aria-labelledby="reply-title"
      onSubmit={(event) => {
        event.preventDefault();
        void acceptReply(named.map(({ name, count }) => ({ name: name.trim(), count })));
      }}
    >
      <StageTitle id="reply-title">
        <Text id="import-reply-title" args={{ count: rows.length }} />
      </StageTitle>
      <p class="hint">
        <Text id="import-reply-hint" />
      </p>
      <ul class="reply-rows">
        {rows.map(({ key, name, count }) => (
          <li key={key}>
            <input
              class="input"
              aria-label={t('import-reply-name')}
              maxLength={120}
              autocomplete="off"
              value={name}
              onInput={(event) => change(key, event.currentTarget.value)}
            />
            {count !== null && (
              <span class="quiet">
                <Text id="import-reply-count" args={{ count }} />
              </span>
            )}
            <button
              type="button"
              class="button button-small button-bare"
              aria-label={t('import-reply-remove-row', { name })}
              onClick={() => remove(key)}
            >
              <Text id="import-reply-remove" />
            </button>
          </li>
        ))}
      </ul>
      <div class="actions">
        <button id="reply-go-on" type="submit" class="button" disabled={named.length === 0}>
          <Text id="import-go-on" />
        </button>
        <button type="button" class="button button-quiet" onClick={add}>
          <Text id="import-reply-add" />
        </button>
        <button id="import-cancel" type="button" class="button button-bare" onClick={cancelWork}>
          <Text id="cancel" />
        </button>
      </div>
    </form>
  );
}
