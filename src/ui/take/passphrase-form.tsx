import { useState } from 'preact/hooks';
import { PassphraseField } from '../parts/passphrase-field.tsx';
import { ProblemLine } from '../parts/problem-line.tsx';
import { Text } from '../text/text.tsx';

interface Props {
  readonly open: (passphrase: string) => void;
  /** The last one did not open it. */
  readonly isWrong?: boolean;
}

/** Asks for the passphrase of a locked backup. */
export function PassphraseForm({ open, isWrong = false }: Props) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        setPassphrase('');
        open(passphrase);
      }}
    >
      <PassphraseField
        id="restore-passphrase"
        isNew={false}
        label={<Text id="restore-passphrase" />}
        value={passphrase}
        invalid={isWrong}
        onInput={setPassphrase}
      >
        {isWrong && (
          <ProblemLine>
            <Text id="refusal" args={{ refusal: 'wrong-passphrase' }} />
          </ProblemLine>
        )}
      </PassphraseField>
      <div class="actions">
        <button id="restore-open" type="submit" class="button" disabled={passphrase === ''}>
          <Text id="restore-open" />
        </button>
      </div>
    </form>
  );
}
