import { useEffect, useState } from 'preact/hooks';
import type { NumberView } from '../../contract/views.ts';
import { overview } from '../state/store.ts';
import { loadSuggestions, suggestions, suggestionsProblem } from '../state/suggestions.ts';
import { countryName } from '../text/countries.ts';
import { Text } from '../text/text.tsx';
import { SuggestionGroup } from './suggestion-group.tsx';

/** "People here usually also have…": read only when it is unfolded, for the page must be there at once. */
export function SuggestionsCard({ number }: { readonly number: NumberView }) {
  const [open, setOpen] = useState(false);
  const { id, country } = number;
  const view = overview.value;
  // Also what was taken back, or found meanwhile, changes what is worth a question.
  useEffect(() => {
    if (open && view !== null) void loadSuggestions(id);
  }, [open, id, view]);
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
  const groups = value?.numberId === number.id ? value.groups : null;
  if (groups === null) {
    const problem = suggestionsProblem.value;
    return (
      <p class="quiet" role="status">
        {problem === null ? (
          <Text id="suggestions-loading" />
        ) : (
          <Text id="refusal" args={{ refusal: problem }} />
        )}
      </p>
    );
  }
  return (
    <>
      <p class="hint">
        <Text id={groups.length === 0 ? 'suggestions-none' : 'suggestions-hint'} />
      </p>
      {groups.map((group) => (
        <SuggestionGroup key={group.category} group={group} numberId={number.id} />
      ))}
    </>
  );
}
