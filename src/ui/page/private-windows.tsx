import { ask } from '../state/ask.ts';
import { Text } from '../text/text.tsx';

export function PrivateWindows({ allowed }: { readonly allowed: boolean }) {
  return (
    <section class="card" aria-labelledby="private-title">
      <h2 id="private-title">
        <Text id="private-title" />
      </h2>
      <label class="switch">
        <input
          id="private-windows"
          type="checkbox"
          role="switch"
          checked={allowed}
          aria-checked={allowed}
          aria-describedby="private-hint"
          onChange={(event) =>
            void ask({ type: 'set-private-windows', allowed: event.currentTarget.checked })
          }
        />
        <span>
          <Text id="private-switch" />
        </span>
      </label>
      <p id="private-hint" class="hint">
        <Text id="private-hint" />
      </p>
    </section>
  );
}
