import type { NumberView } from '../../contract/views.ts';
import { Notice } from '../parts/notice.tsx';
import { openSafe } from '../state/open-part.ts';
import { Text } from '../text/text.tsx';

/** A line that has ended leads to its summary. */
export function RetiredNotices({ numbers }: { readonly numbers: readonly NumberView[] }) {
  return (
    <>
      {numbers
        .filter(({ retired }) => retired)
        .map(({ id, formatted }) => (
          <Notice key={id} tone="quiet">
            <p>
              <Text id="farewell-notice" args={{ number: formatted }} />
            </p>
            <button type="button" class="button button-plain" onClick={() => openSafe(id)}>
              <Text id="farewell-look" />
            </button>
          </Notice>
        ))}
    </>
  );
}
