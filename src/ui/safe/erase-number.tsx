import { useState } from 'preact/hooks';
import type { NumberView } from '../../contract/views.ts';
import { ask } from '../state/ask.ts';
import { focusIfLost } from '../state/keep-place.ts';
import { saveMarkdown, saveOpenBackup } from '../state/take-along.ts';
import { showToast } from '../state/toast.ts';
import { t } from '../text/t.ts';
import { Text } from '../text/text.tsx';

/** Cannot be undone: a last copy is offered first, and the word is said twice. */
export function EraseNumber({ number }: { readonly number: NumberView }) {
  const [asking, setAsking] = useState(false);
  return (
    <section class="card erase" aria-labelledby="erase-number-title">
      <h2 id="erase-number-title">
        <Text id="erase-number-title" args={{ number: number.formatted }} />
      </h2>
      <p>
        <Text id="erase-number-meaning" />
      </p>
      {asking ? (
        <Confirm
          number={number}
          onClose={() => {
            setAsking(false);
            void focusIfLost(document.getElementById('erase-number'));
          }}
        />
      ) : (
        <button
          id="erase-number"
          type="button"
          class="button button-quiet"
          onClick={() => setAsking(true)}
        >
          <Text id="erase-number-begin" />
        </button>
      )}
    </section>
  );
}

interface ConfirmProps {
  readonly number: NumberView;
  readonly onClose: () => void;
}

function Confirm({ number, onClose }: ConfirmProps) {
  const erase = async (): Promise<void> => {
    if (!(await ask({ type: 'erase-number', id: number.id }))) return;
    showToast(t('number-erased', { number: number.formatted }));
    location.hash = 'numbers';
  };
  return (
    <div class="form" role="alert">
      <p>
        <Text id="erase-number-copy" />
      </p>
      <div class="actions">
        <button type="button" class="button button-quiet" onClick={() => void saveOpenBackup()}>
          <Text id="export-backup" />
        </button>
        <button
          type="button"
          class="button button-quiet"
          onClick={() => void saveMarkdown(number.id)}
        >
          <Text id="export-markdown" />
        </button>
      </div>
      <div class="actions">
        <button
          id="erase-number-confirm"
          type="button"
          class="button button-danger"
          onClick={() => void erase()}
        >
          <Text id="erase-number-confirm" />
        </button>
        <button type="button" class="button button-quiet" onClick={onClose}>
          <Text id="cancel" />
        </button>
      </div>
    </div>
  );
}
