import type { BindingView } from '../../contract/messages.ts';
import type { BindingState, MoveAction } from '../../core/model.ts';
import { moveBinding, undoMove } from '../state/actions.ts';
import { keepPlace } from '../state/keep-place.ts';
import { Text } from '../text/text.tsx';
import { Icon } from './icon.tsx';

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
  readonly explained: boolean;
  readonly onExplain: () => void;
}

export function BindingActions({ binding, describedBy, explained, onExplain }: Props) {
  return (
    <div class="actions">
      {movesOf[binding.state].map((action, index) => (
        <button
          key={action}
          type="button"
          class={index === 0 ? 'button button-small' : 'button button-small button-quiet'}
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
          class="button button-small button-quiet"
          data-action="undo"
          aria-describedby={describedBy}
          onClick={(event) => void keepPlace(event.currentTarget, () => undoMove(binding))}
        >
          <Text id="action-undo" />
        </button>
      )}
      <button
        type="button"
        class="button button-small button-quiet actions-why"
        data-action="why"
        aria-describedby={describedBy}
        aria-expanded={explained}
        onClick={onExplain}
      >
        <Text id="action-why" />
        <Icon name="expand" />
      </button>
    </div>
  );
}
