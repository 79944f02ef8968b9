import type { Restored } from '../../contract/messages.ts';
import { success } from '../../core/result.ts';
import { PassphraseForm } from '../take/passphrase-form.tsx';
import { RestoreOutcome } from '../take/restore-outcome.tsx';
import { Text } from '../text/text.tsx';
import { restoreFile } from './read-source.ts';
import { StageTitle } from './stage-title.tsx';
import { cancelWork } from './work.ts';

export function BackupFound({ file }: { readonly file: File }) {
  return (
    <section id="import-backup" class="card" aria-labelledby="backup-found-title">
      <StageTitle id="backup-found-title">
        <Text id="import-backup-title" args={{ name: file.name }} />
      </StageTitle>
      <p class="hint">
        <Text id="restore-hint" />
      </p>
      <div class="actions">
        <button
          id="backup-join"
          type="button"
          class="button"
          onClick={() => void restoreFile(file, null)}
        >
          <Text id="import-backup-join" />
        </button>
        <button id="import-cancel" type="button" class="button button-quiet" onClick={cancelWork}>
          <Text id="cancel" />
        </button>
      </div>
    </section>
  );
}

/** Nothing of it is known before its passphrase opens it. */
export function LockedBackup({
  file,
  isWrong,
}: {
  readonly file: File;
  readonly isWrong: boolean;
}) {
  return (
    <section id="import-locked-backup" class="card" aria-labelledby="locked-backup-title">
      <StageTitle id="locked-backup-title">
        <Text id="import-backup-title" args={{ name: file.name }} />
      </StageTitle>
      <p class="hint">
        <Text id="restore-hint" />
      </p>
      <PassphraseForm
        isExplained
        isWrong={isWrong}
        open={(passphrase) => void restoreFile(file, passphrase)}
      />
      <div class="actions">
        <button id="import-cancel" type="button" class="button button-quiet" onClick={cancelWork}>
          <Text id="cancel" />
        </button>
      </div>
    </section>
  );
}

export function BackupRestored({ restored }: { readonly restored: Restored }) {
  return (
    <section class="card" aria-labelledby="backup-done-title">
      <StageTitle id="backup-done-title">
        <Text id="import-backup-done" />
      </StageTitle>
      <div role="status">
        <RestoreOutcome outcome={success(restored)} />
      </div>
      <div class="actions">
        <button id="import-again" type="button" class="button button-quiet" onClick={cancelWork}>
          <Text id="import-again" />
        </button>
      </div>
    </section>
  );
}
