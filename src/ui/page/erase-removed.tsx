import { useState } from 'preact/hooks';
import type { NumberView } from '../../contract/views.ts';
import { ask } from '../state/ask.ts';
import { focusIfLost } from '../state/keep-place.ts';
import { saveOpenBackup } from '../state/take-along.ts';
import { showToast } from '../state/toast.ts';
import { t } from '../text/t.ts';
import { Text } from '../text/text.tsx';

/** What was removed and is wanted no more. Cannot be undone, so it asks once. */
export function EraseRemoved({ number }: { readonly number: NumberView }) {
  const [asking, setAsking] = useState(false);
  const describedBy = `removed-${number.id}`;
  const erase = async (): Promise<void> => {
    if (await ask({ type: 'erase-number', id: number.id })) {
      showToast(t('number-erased', { number: number.formatted }));
      await focusIfLost();
    }
  };
  if (!asking) {
    return (
      <button
        type="button"
        class="button button-small button-quiet"
        data-action="erase"
        aria-describedby={describedBy}
        onClick={() => setAsking(true)}
      >
        <Text id="erase-number-begin" />
      </button>
    );
  }
  return (
    <div class="form" role="alert">
      <p>
        <Text id="erase-number-copy" />
      </p>
      <div class="actions">
        <button
          type="button"
          class="button button-small button-quiet"
          onClick={() => void saveOpenBackup()}
        >
          <Text id="export-backup" />
        </button>
        <button
          type="button"
          class="button button-small button-danger"
          data-action="erase-confirm"
          aria-describedby={describedBy}
          onClick={() => void erase()}
        >
          <Text id="number-erase" />
        </button>
        <button
          type="button"
          class="button button-small button-quiet"
          onClick={() => setAsking(false)}
        >
          <Text id="cancel" />
        </button>
      </div>
    </div>
  );
}
