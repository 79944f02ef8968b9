import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { Erase } from '../page/erase.tsx';
import { Mark } from '../parts/mark.tsx';
import { PassphraseForm } from '../parts/passphrase-form.tsx';
import { type LockProblem as Problem, unlock } from '../state/lock.ts';
import { hideToast } from '../state/toast.ts';
import { Text } from '../text/text.tsx';
import { LockProblem } from './lock-problem.tsx';

const fieldId = 'unlock-passphrase';

function focusField(): void {
  if (document.activeElement === document.body) document.getElementById(fieldId)?.focus();
}

/** All that is shown while Unbind is locked, wherever it is opened. */
export function LockedScreen() {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  useLayoutEffect(focusField, [isBusy]);
  // What was said a moment ago may name a site.
  useEffect(hideToast, []);
  const open = async (passphrase: string): Promise<void> => {
    setProblem(null);
    setBusy(true);
    const refusal = await unlock(passphrase);
    setBusy(false);
    setProblem(refusal);
  };
  return (
    <div class="locked">
      <Mark />
      <h1>
        <Text id="locked-title" />
      </h1>
      <p>
        <Text id="locked-lead" />
      </p>
      <PassphraseForm
        id={fieldId}
        submitId="unlock"
        label={<Text id="lock-passphrase" />}
        submit={<Text id="unlock" />}
        isBusy={isBusy}
        invalid={problem !== null}
        isExplained
        onSubmit={(passphrase) => void open(passphrase)}
      >
        <p class="hint" role="status">
          {isBusy && <Text id="loading" />}
        </p>
        {problem !== null && <LockProblem problem={problem} />}
      </PassphraseForm>
      <details id="forgotten" class="fold">
        <summary>
          <Text id="lock-forgotten" />
        </summary>
        <p>
          <Text id="lock-forgotten-help" />
        </p>
        <Erase />
      </details>
    </div>
  );
}
