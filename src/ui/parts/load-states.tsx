import { refresh } from '../state/store.ts';
import { Text } from '../text/text.tsx';

export function Loading() {
  return (
    <div class="loading" role="status">
      <span class="loading-thread" aria-hidden="true" />
      <h1>
        <Text id="loading" />
      </h1>
    </div>
  );
}

/** The background did not answer: nothing is lost, and it can be asked again. */
export function LoadFailed() {
  return (
    <div class="failed" role="alert">
      <h1>
        <Text id="load-failed-title" />
      </h1>
      <p>
        <Text id="load-failed" />
      </p>
      <button type="button" class="button" onClick={() => void refresh()}>
        <Text id="try-again" />
      </button>
    </div>
  );
}
