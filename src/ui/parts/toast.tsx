import { hideToast, holdToast, startToastTimer, toast } from '../state/toast.ts';
import { Text } from '../text/text.tsx';

/** Always in the document, so that screen readers hear what comes into it. */
export function ToastPlace() {
  const shown = toast.value;
  const undo = shown?.undo;
  return (
    <div class="toast-place">
      <div class="toast" hidden={shown === null}>
        <p role="status">{shown?.text}</p>
        {undo && (
          <button
            type="button"
            class="button button-small button-on-toast"
            data-action="undo"
            onClick={() => {
              hideToast();
              void undo();
            }}
            onFocus={holdToast}
            onBlur={startToastTimer}
            onPointerEnter={holdToast}
            onPointerLeave={startToastTimer}
          >
            <Text id="action-undo" />
          </button>
        )}
      </div>
    </div>
  );
}
