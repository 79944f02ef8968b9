import { useState } from 'preact/hooks';
import type { Restored } from '../../contract/messages.ts';
import type { Result } from '../../core/result.ts';
import { type RestoreProblem, restore } from '../state/take-along.ts';
import { Text } from '../text/text.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import { RestoreOutcome } from './restore-outcome.tsx';

/** The passphrase is asked for only where the file has one. */
export function RestoreBackup() {
  const [outcome, setOutcome] = useState<Result<Restored, RestoreProblem> | null>(null);
  const [busy, setBusy] = useState(false);
  const [sealed, setSealed] = useState<File | null>(null);
  const read = async (file: File, withPassphrase: string | null): Promise<void> => {
    setOutcome(null);
    setBusy(true);
    const answer = await restore(file, withPassphrase);
    setBusy(false);
    const asks =
      !answer.ok &&
      (answer.problem === 'passphrase-needed' || answer.problem === 'wrong-passphrase');
    setSealed(asks ? file : null);
    setOutcome(answer);
  };
  const choose = (input: HTMLInputElement): void => {
    const [file] = input.files ?? [];
    // The same file may be chosen again.
    if (file !== undefined) void read(file, null).then(() => (input.value = ''));
  };
  return (
    <>
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
          onChange={(event) => choose(event.currentTarget)}
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
      {sealed !== null && !busy && (
        <PassphraseForm open={(passphrase) => void read(sealed, passphrase)} />
      )}
    </>
  );
}
