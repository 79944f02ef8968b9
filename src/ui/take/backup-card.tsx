import { useState } from 'preact/hooks';
import type { Restored } from '../../contract/messages.ts';
import type { Result } from '../../core/result.ts';
import { type RestoreProblem, restore, saveBackup } from '../state/take-along.ts';
import { Text } from '../text/text.tsx';
import { RestoreOutcome } from './restore-outcome.tsx';

/** Everything in one file, and joining such a file with what is here. */
export function BackupCard() {
  const [outcome, setOutcome] = useState<Result<Restored, RestoreProblem> | null>(null);
  const [busy, setBusy] = useState(false);
  const read = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    setOutcome(null);
    setBusy(true);
    setOutcome(await restore(file));
    setBusy(false);
    // The same file may be chosen again.
    input.value = '';
  };
  return (
    <section class="card screen-only" aria-labelledby="backup-title">
      <h2 id="backup-title">
        <Text id="backup-title" />
      </h2>
      <p class="hint">
        <Text id="backup-hint" />
      </p>
      <div class="actions">
        <button
          id="export-backup"
          type="button"
          class="button button-quiet"
          onClick={() => void saveBackup()}
        >
          <Text id="export-backup" />
        </button>
      </div>
      <div class="field">
        <label for="restore-file">
          <Text id="restore-label" />
        </label>
        <input
          id="restore-file"
          class="input-file"
          type="file"
          accept=".json,application/json"
          disabled={busy}
          aria-describedby="restore-below"
          onChange={(event) => void read(event.currentTarget)}
        />
      </div>
      <div id="restore-below" role="status">
        {busy ? (
          <p>
            <Text id="restoring" />
          </p>
        ) : outcome === null ? (
          <p class="hint">
            <Text id="restore-hint" />
          </p>
        ) : (
          <RestoreOutcome outcome={outcome} />
        )}
      </div>
    </section>
  );
}
