import type { BindingView } from '../../contract/messages.ts';
import type { BindingState, MoveAction } from '../../core/model.ts';
import { moveBinding, undoMove } from '../state/actions.ts';
import { keepPlace } from '../state/keep-place.ts';
import { Text } from '../text/text.tsx';

/** What can be said of a binding in each state, the likeliest first. */
const movesOf: Readonly<Record<BindingState, readonly MoveAction[]>> = {
  suspected: ['confirm', 'dismiss'],
  'to do': ['changed', 'keep', 'dismiss'],
  changed: [],
  verified: [],
  kept: ['changed'],
  dismissed: [],
};

interface Props {
  readonly binding: BindingView;
  /** The id of the element that names the site, so that "Not mine" says of what. */
  readonly describedBy: string;
}

export function BindingActions({ binding, describedBy }: Props) {
  const moves = movesOf[binding.state];
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
      {binding.canUndo && (
        <button
          type="button"
          class="button button-small button-bare"
          data-action="undo"
          aria-describedby={describedBy}
          onClick={(event) => void keepPlace(event.currentTarget, () => undoMove(binding))}
        >
          <Text id="action-undo" />
        </button>
      )}
    </div>
  );
}
