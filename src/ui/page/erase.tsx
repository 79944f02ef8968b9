import { useState } from 'preact/hooks';
import { ProblemLine } from '../parts/problem-line.tsx';
import { ask } from '../state/ask.ts';
import { showToast } from '../state/toast.ts';
import { language } from '../text/bundle.ts';
import { t } from '../text/t.ts';
import { Text } from '../text/text.tsx';
import { goTo } from './route.ts';

/** Cannot be undone, so it takes a typed word and not a second click in the same place. */
export function Erase() {
  const [asking, setAsking] = useState(false);
  return (
    <section class="card erase" aria-labelledby="erase-title">
      <h2 id="erase-title">
        <Text id="erase-title" />
      </h2>
      <p>
        <Text id="erase-meaning" />
      </p>
      {asking ? (
        <EraseForm onClose={() => setAsking(false)} />
      ) : (
        <button
          id="erase"
          type="button"
          class="button button-quiet"
          onClick={() => setAsking(true)}
        >
          <Text id="erase-begin" />
        </button>
      )}
    </section>
  );
}

/** The same word, however it was typed: a Turkish `İ` is no `i` with a dot of its own. */
function asWritten(text: string): string {
  return text.trim().normalize('NFC').toLocaleLowerCase(language);
}

function EraseForm({ onClose }: { readonly onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const word = t('erase-word');
  const submit = async (): Promise<void> => {
    const confirmed = asWritten(typed) === asWritten(word);
    setWrong(!confirmed);
    if (!confirmed || !(await ask({ type: 'erase-everything' }))) return;
    showToast(t('erased'));
    goTo('welcome');
  };
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div class="field">
        <label for="erase-word">
          <Text id="erase-label" args={{ word }} />
        </label>
        <input
          id="erase-word"
          class="input"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          aria-invalid={wrong}
          aria-describedby="erase-below"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <div id="erase-below" class="below">
          {wrong && (
            <ProblemLine>
              <Text id="erase-wrong" args={{ word }} />
            </ProblemLine>
          )}
        </div>
      </div>
      <div class="actions">
        <button id="erase-confirm" type="submit" class="button button-danger">
          <Text id="erase-confirm" />
        </button>
        <button type="button" class="button button-quiet" onClick={onClose}>
          <Text id="cancel" />
        </button>
      </div>
    </form>
  );
}
