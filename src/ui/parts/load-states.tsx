import { refresh } from '../state/store.ts';
import { Text } from '../text/text.tsx';

export function Loading() {
  return (
    <div class="loading" role="status">
      <span class="loading-thread" aria-hidden="true" />
      <p>
        <Text id="loading" />
      </p>
    </div>
  );
}

/** The background did not answer: nothing is lost, and it can be asked again. */
export function LoadFailed() {
  return (
    <div class="failed" role="alert">
      <p class="empty-title">
        <Text id="load-failed-title" />
      </p>
      <p>
        <Text id="load-failed" />
      </p>
      <button type="button" class="button" onClick={() => void refresh()}>
        <Text id="try-again" />
      </button>
    </div>
  );
}
