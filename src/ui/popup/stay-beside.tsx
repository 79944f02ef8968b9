import { useEffect, useState } from 'preact/hooks';
import { currentWindowId } from '../../platform/access.ts';
import { canOpenBeside, openBeside } from '../../platform/side-panel.ts';
import { Icon } from '../parts/icon.tsx';
import { t } from '../text/t.ts';

/** The way from the popup, which closes at the next click, to the panel that stays. */
export function StayBeside() {
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => {
    void currentWindowId().then(setWindowId);
  }, []);
  const isBeside = document.documentElement.classList.contains('beside');
  if (isBeside || windowId === null || !canOpenBeside()) return null;
  return (
    <button
      id="stay-beside"
      type="button"
      class="button button-plain button-icon"
      aria-label={t('stay-beside')}
      title={t('stay-beside')}
      onClick={() => {
        void openBeside(windowId).then((opened) => {
          if (opened) window.close();
        });
      }}
    >
      <Icon name="beside" />
    </button>
  );
}
