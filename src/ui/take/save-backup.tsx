import { useState } from 'preact/hooks';
import { PassphraseField } from '../parts/passphrase-field.tsx';
import { ProblemLine } from '../parts/problem-line.tsx';
import { saveBackup } from '../state/take-along.ts';
import { Text } from '../text/text.tsx';

/** Open or under a passphrase: the field says what forgetting it costs before it is used. */
export function SaveBackup() {
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const refusal = await saveBackup(passphrase === '' ? null : passphrase);
    setProblem(refusal);
    if (refusal === null) setPassphrase('');
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <PassphraseField
        id="backup-passphrase"
        isNew
        isExplained
        label={<Text id="backup-passphrase" />}
        value={passphrase}
        invalid={problem !== null}
        onInput={(value) => {
          setPassphrase(value);
          setProblem(null);
        }}
      >
        {problem === null ? (
          <p class="hint">
            <Text id="backup-passphrase-hint" />
          </p>
        ) : (
          <ProblemLine>
            <Text id="refusal" args={{ refusal: problem }} />
          </ProblemLine>
        )}
      </PassphraseField>
      <div class="actions">
        <button id="export-backup" type="submit" class="button button-quiet">
          <Text id="export-backup" />
        </button>
      </div>
    </form>
  );
}
