import { openPart } from '../state/open-part.ts';
import { t } from '../text/t.ts';
import { Text } from '../text/text.tsx';

const shown = ['why', 'trust', 'settings'] as const;

/** The ways out of the popup that are not about the list. */
export function PopupFoot() {
  return (
    <footer class="popup-foot">
      <nav aria-label={t('navigation')}>
        <ul>
          {shown.map((part) => (
            <li key={part}>
              <button
                type="button"
                class="button button-plain"
                data-part={part}
                onClick={() => openPart(`#${part}`)}
              >
                <Text id="part" args={{ part }} />
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
