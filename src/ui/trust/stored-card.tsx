import { useEffect, useState } from 'preact/hooks';
import { lock } from '../state/lock.ts';
import { overview } from '../state/store.ts';
import { stored, storedText } from '../state/stored.ts';
import { sizeOf } from '../text/sizes.ts';
import { Text } from '../text/text.tsx';

/** How much is stored of what, in words; and word for word for whoever wants to see it. */
export function StoredCard() {
  const parts = stored.value?.parts ?? [];
  const [looking, setLooking] = useState(false);
  return (
    <section id="stored" class="card" aria-labelledby="stored-title">
      <h2 id="stored-title">
        <Text id="stored-title" />
      </h2>
      <p>
        <Text id={lock.value?.on === true ? 'stored-sealed' : 'stored-lead'} />
      </p>
      {parts.length === 0 ? (
        <p class="quiet">
          <Text id="stored-nothing" />
        </p>
      ) : (
        <ul class="stored-parts">
          {parts.map(({ kind, count, bytes }) => (
            <li key={kind} data-kind={kind}>
              <span>
                <Text id="stored-part" args={{ kind, count }} />
              </span>
              <span class="quiet">{sizeOf(bytes)}</span>
            </li>
          ))}
        </ul>
      )}
      <button
        id="look-at-stored"
        type="button"
        class="button button-quiet"
        aria-expanded={looking}
        onClick={() => setLooking(!looking)}
      >
        <Text id={looking ? 'stored-hide' : 'stored-look'} />
      </button>
      {looking && <Everything />}
    </section>
  );
}

function Everything() {
  const [text, setText] = useState('');
  const view = overview.value;
  useEffect(() => {
    if (view !== null) void storedText().then((all) => setText(all ?? ''));
  }, [view]);
  return (
    <div class="field">
      <label for="stored-text">
        <Text id="stored-text" />
      </label>
      <textarea
        id="stored-text"
        class="input stored-text"
        readOnly
        spellcheck={false}
        dir="ltr"
        rows={16}
        value={text}
      />
    </div>
  );
}
