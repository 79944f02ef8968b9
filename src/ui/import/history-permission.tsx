import { useEffect, useState } from 'preact/hooks';
import { giveBackHistory, mayReadHistory } from '../../platform/access.ts';
import { showToast } from '../state/toast.ts';
import { t } from '../text/t.ts';
import { Text } from '../text/text.tsx';

/** Once the history was looked through, the permission is of no use any more. */
export function HistoryPermission() {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    void mayReadHistory().then(setHeld);
  }, []);
  if (!held) return null;
  const giveBack = async (): Promise<void> => {
    await giveBackHistory();
    setHeld(await mayReadHistory());
    showToast(t('import-history-given-back'));
  };
  return (
    <div class="notice notice-quiet">
      <p>
        <Text id="import-history-held" />
      </p>
      <button
        id="history-give-back"
        type="button"
        class="button button-small button-quiet"
        onClick={() => void giveBack()}
      >
        <Text id="import-history-give-back" />
      </button>
    </div>
  );
}
