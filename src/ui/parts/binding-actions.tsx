import type { LineView } from '../../contract/views.ts';
import { nextMoves } from '../../core/next-moves.ts';
import { moveBinding, undoMove } from '../state/actions.ts';
import { keepPlace } from '../state/keep-place.ts';
import { openPanel, type RowPlace } from '../state/row-panel.ts';
import { t } from '../text/t.ts';
import { Text } from '../text/text.tsx';
import { Icon } from './icon.tsx';

interface Props {
  readonly binding: LineView;
  /** The id of the element that names the site, so that "Not mine" says of what. */
  readonly describedBy: string;
  readonly place: RowPlace;
}

export function BindingActions({ binding, describedBy, place }: Props) {
  const moves = nextMoves[binding.state];
  if (moves.length === 0 && !binding.canUndo) return null;
  return (
    <div class="actions">
      {moves.map((action, index) => (
        <button
          key={action}
          type="button"
          class={`button button-small ${index === 0 ? 'button-soft' : 'button-bare'}`}
          data-action={action}
          aria-describedby={describedBy}
          onClick={(event) =>
            void keepPlace(event.currentTarget, () => moveBinding(binding, action))
          }
        >
          <Text id="action" args={{ action }} />
        </button>
      ))}
      {binding.state === 'kept' && binding.keptReason === '' && (
        <button
          type="button"
          class="button button-small button-bare"
          data-action="reason"
          aria-describedby={describedBy}
          onClick={() => openPanel(place, binding.id, 'reason')}
        >
          <Text id="action-reason" />
        </button>
      )}
      {binding.canUndo && (
        <UndoButton binding={binding} describedBy={describedBy} small={moves.length > 2} />
      )}
    </div>
  );
}

interface UndoProps {
  readonly binding: LineView;
  readonly describedBy: string;
  /** A sign instead of the word: beside three moves the popup has no room for it. */
  readonly small: boolean;
}

function UndoButton({ binding, describedBy, small }: UndoProps) {
  return (
    <button
      type="button"
      class={`button button-small button-bare ${small ? 'button-icon' : ''}`}
      data-action="undo"
      title={small ? t('action-undo') : undefined}
      aria-label={small ? t('action-undo') : undefined}
      aria-describedby={describedBy}
      onClick={(event) => void keepPlace(event.currentTarget, () => undoMove(binding))}
    >
      {small ? <Icon name="undo" /> : <Text id="action-undo" />}
    </button>
  );
}
