import { useState } from 'preact/hooks';
import type { NumberView } from '../../contract/views.ts';
import { Explain } from '../parts/explain.tsx';
import { FindMore } from '../parts/find-more.tsx';
import { loadSuggestions, suggestions, suggestionsProblem } from '../state/suggestions.ts';
import { countryName } from '../text/countries.ts';
import { Text } from '../text/text.tsx';
import { SuggestionGroup } from './suggestion-group.tsx';

/** "People here usually also have…": painted only when it is unfolded. What they are, the answer above asks for. */
export function SuggestionsCard({ number }: { readonly number: NumberView }) {
  const [open, setOpen] = useState(false);
  const { country } = number;
  return (
    <section id="suggestions" class="card" aria-labelledby="suggestions-title">
      <h2 id="suggestions-title">
        {country === null ? (
          <Text id="suggestions-title" />
        ) : (
          <Text id="suggestions-title-in" args={{ country: countryName(country) }} />
        )}
      </h2>
      <details class="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <Text id="suggestions-open" />
        </summary>
        {open && <Groups number={number} />}
      </details>
    </section>
  );
}

function Groups({ number }: { readonly number: NumberView }) {
  const { value } = suggestions;
  const groups = value?.numberId === number.id ? value.view.groups : null;
  if (groups === null) {
    const problem = suggestionsProblem.value;
    return (
      <>
        <p class="quiet" role="status">
          {problem === null ? (
            <Text id="suggestions-loading" />
          ) : (
            <Text id="refusal" args={{ refusal: problem }} />
          )}
        </p>
        {problem !== null && (
          <button
            id="suggestions-again"
            type="button"
            class="button button-small button-quiet"
            onClick={() => void loadSuggestions(number.id)}
          >
            <Text id="try-again" />
          </button>
        )}
      </>
    );
  }
  return (
    <>
      <p class="hint">
        <Text id={groups.length === 0 ? 'suggestions-none' : 'suggestions-hint'} />{' '}
        <Explain term="catalogue" />
      </p>
      {groups.length === 0 && <FindMore />}
      {groups.map((group) => (
        <SuggestionGroup key={group.category} group={group} numberId={number.id} />
      ))}
    </>
  );
}
