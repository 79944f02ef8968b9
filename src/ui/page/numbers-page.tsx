import { useState } from 'preact/hooks';
import type { ListView } from '../../contract/views.ts';
import { Notice } from '../parts/notice.tsx';
import { focusIfLost } from '../state/keep-place.ts';
import { Text } from '../text/text.tsx';
import { emptyDraft } from '../view/draft.ts';
import { NumberCard } from './number-card.tsx';
import { NumberForm } from './number-form.tsx';
import { RemovedNumbers } from './removed-numbers.tsx';
import { selectionUnreadable } from './route.ts';

export function NumbersPage({ view }: { readonly view: ListView }) {
  const [adding, setAdding] = useState(selectionUnreadable.value);
  return (
    <>
      <h1>
        <Text id="part" args={{ part: 'numbers' }} />
      </h1>
      <p class="lead">
        <Text id="numbers-lead" />
      </p>
      {selectionUnreadable.value && (
        <Notice tone="warning">
          <p role="alert">
            <Text id="selection-unreadable" />
          </p>
        </Notice>
      )}
      {view.numbers.map((number) => (
        <NumberCard key={number.id} number={number} />
      ))}
      {adding ? (
        <section class="card" aria-labelledby="add-title">
          <h2 id="add-title">
            <Text id="number-add" />
          </h2>
          <NumberForm
            draft={emptyDraft(navigator.languages)}
            onClose={() => {
              setAdding(false);
              void focusIfLost();
            }}
          />
        </section>
      ) : (
        <button id="add-number" type="button" class="button" onClick={() => setAdding(true)}>
          <Text id="number-add" />
        </button>
      )}
      <RemovedNumbers numbers={view.removedNumbers} />
    </>
  );
}
