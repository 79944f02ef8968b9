import type { ComponentChildren } from 'preact';
import { hideToast, holdToast, startToastTimer, toast } from '../state/toast.ts';
import { Text } from '../text/text.tsx';

/** Always in the document, so that screen readers hear what comes into it. */
export function ToastPlace() {
  const shown = toast.value;
  const undo = shown?.undo;
  const offer = shown?.offer;
  return (
    <div class="toast-place">
      <div class="toast" hidden={shown === null}>
        <p role="status">{shown?.text}</p>
        {undo && (
          <ToastButton action="undo" onPress={() => void undo()}>
            <Text id="action-undo" />
          </ToastButton>
        )}
        {offer && (
          <ToastButton action="offer" onPress={offer.act}>
            {offer.text}
          </ToastButton>
        )}
      </div>
    </div>
  );
}

interface ButtonProps {
  readonly action: string;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

function ToastButton({ action, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      class="button button-small button-on-toast"
      data-action={action}
      onClick={() => {
        hideToast();
        onPress();
      }}
      onFocus={holdToast}
      onBlur={startToastTimer}
      onPointerEnter={holdToast}
      onPointerLeave={startToastTimer}
    >
      {children}
    </button>
  );
}
