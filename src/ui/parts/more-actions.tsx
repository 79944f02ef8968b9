import type { LineView } from '../../contract/views.ts';
import { moveBinding } from '../state/actions.ts';
import { keepPlace } from '../state/keep-place.ts';
import { pin, postpone, splitSite } from '../state/row-actions.ts';
import type { Panel } from '../state/row-panel.ts';
import { overview } from '../state/store.ts';
import { Text } from '../text/text.tsx';
import { isOpen } from '../view/bindings.ts';

interface Props {
  readonly binding: LineView;
  readonly describedBy: string;
  readonly onOpen: (panel: Panel) => void;
}

type Act =
  | 'pin'
  | 'unpin'
  | 'postpone'
  | 'bring-back'
  | 'rename'
  | 'role'
  | 'merge'
  | 'split'
  | 'wrong-link'
  | 'delete';

/** What is rarely wanted of a line. */
export function MoreActions({ binding, describedBy, onOpen }: Props) {
  const { pinned, postponedUntil, site } = binding;
  const open = isOpen(binding);
  const merges = overview.value?.settings.merges ?? {};
  const isMerged = merges[site] !== undefined || Object.values(merges).includes(site);
  const button = (act: Act, run: (place: HTMLElement) => void) => (
    <button
      type="button"
      class="button button-small button-quiet"
      data-action={act === 'unpin' ? 'pin' : act}
      aria-describedby={describedBy}
      onClick={(event) => run(event.currentTarget)}
    >
      <Text id="row-action" args={{ action: act }} />
    </button>
  );
  const stay = (act: () => Promise<void>) => (place: HTMLElement) => void keepPlace(place, act);
  return (
    <div class="actions">
      {open &&
        button(
          pinned ? 'unpin' : 'pin',
          stay(() => pin(binding, !pinned)),
        )}
      {open && postponedUntil === null && button('postpone', () => onOpen('postpone'))}
      {open &&
        postponedUntil !== null &&
        button(
          'bring-back',
          stay(() => postpone(binding, null)),
        )}
      {button('rename', () => onOpen('rename'))}
      {button('role', () => onOpen('role'))}
      {button('merge', () => onOpen('merge'))}
      {isMerged &&
        button(
          'split',
          stay(() => splitSite(site)),
        )}
      {!site.startsWith('~') && button('wrong-link', () => onOpen('wrong-link'))}
      {button(
        'delete',
        stay(() => moveBinding(binding, 'delete')),
      )}
    </div>
  );
}
