import { Text } from '../text/text.tsx';
import { RestoreBackup } from './restore-backup.tsx';
import { SaveBackup } from './save-backup.tsx';

/** Everything in one file, and joining such a file with what is here. */
export function BackupCard() {
  return (
    <section class="card screen-only" aria-labelledby="backup-title">
      <h2 id="backup-title">
        <Text id="backup-title" />
      </h2>
      <p class="hint">
        <Text id="backup-hint" />
      </p>
      <SaveBackup />
      <RestoreBackup />
    </section>
  );
}
