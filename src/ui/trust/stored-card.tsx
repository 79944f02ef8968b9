import { useEffect, useState } from 'preact/hooks';
import { ProblemLine } from '../parts/problem-line.tsx';
import { lock } from '../state/lock.ts';
import { overview } from '../state/store.ts';
import { loadStored, stored, storedFailed, storedText } from '../state/stored.ts';
import { sizeOf } from '../text/sizes.ts';
import { Text } from '../text/text.tsx';

/** How much is stored of what, in words; and word for word for whoever wants to see it. */
export function StoredCard() {
  const [looking, setLooking] = useState(false);
  return (
    <section id="stored" class="card" aria-labelledby="stored-title">
      <h2 id="stored-title">
        <Text id="stored-title" />
      </h2>
      <p>
        <Text id={lock.value?.on === true ? 'stored-sealed' : 'stored-lead'} />
      </p>
      <Parts />
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

/** Before it is known, nothing is said to be stored, and nothing not to be. */
function Parts() {
  const parts = stored.value?.parts ?? null;
  if (parts === null) return storedFailed.value ? <NoAnswer /> : <Reading />;
  if (parts.length === 0) {
    return (
      <p class="quiet">
        <Text id="stored-nothing" />
      </p>
    );
  }
  return (
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
  );
}

function Reading() {
  return (
    <p class="quiet" role="status">
      <Text id="import-reading" />
    </p>
  );
}

function NoAnswer() {
  return (
    <>
      <ProblemLine>
        <Text id="refusal" args={{ refusal: 'unreachable' }} />
      </ProblemLine>
      <button
        id="stored-again"
        type="button"
        class="button button-small button-quiet"
        onClick={() => void loadStored()}
      >
        <Text id="try-again" />
      </button>
    </>
  );
}

/** Null until it is here; false where nobody answered. */
type StoredText = string | false | null;

function Everything() {
  const [text, setText] = useState<StoredText>(null);
  const view = overview.value;
  useEffect(() => {
    if (view !== null) void storedText().then((all) => setText(all ?? false));
  }, [view]);
  if (text === null) return <Reading />;
  if (text === false) {
    return (
      <ProblemLine>
        <Text id="refusal" args={{ refusal: 'unreachable' }} />
      </ProblemLine>
    );
  }
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
