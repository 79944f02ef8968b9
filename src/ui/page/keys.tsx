import { useEffect, useState } from 'preact/hooks';
import { type Shortcut, shortcuts } from '../../platform/access.ts';
import { Text } from '../text/text.tsx';

/** Which keys do what, from any page. Everything else is reached by Tab. */
export function Keys() {
  const [all, setAll] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    void shortcuts().then(setAll);
  }, []);
  if (all.length === 0) return null;
  return (
    <section id="keys" class="card" aria-labelledby="keys-title">
      <h2 id="keys-title">
        <Text id="keys-title" />
      </h2>
      <ul class="stored-parts">
        {all.map(({ name, description, keys }) => (
          <li key={name}>
            <span>{description === '' ? <Text id="keys-open" /> : description}</span>
            {keys === '' ? (
              <span class="quiet">
                <Text id="keys-none" />
              </span>
            ) : (
              <kbd>{keys}</kbd>
            )}
          </li>
        ))}
      </ul>
      <p class="hint">
        <Text id="keys-hint" />
      </p>
    </section>
  );
}
