import { useEffect } from 'preact/hooks';
import type { NumberView } from '../../contract/views.ts';
import { FindMore } from '../parts/find-more.tsx';
import { overview } from '../state/store.ts';
import { loadSuggestions, suggestions } from '../state/suggestions.ts';
import { Text } from '../text/text.tsx';
import { groundOf } from '../view/verdict.ts';

/** Silence proves nothing: kinds of service that nearly everyone there has, and none was found of. */
export function NeverSeen({ number: { id, verdict } }: { readonly number: NumberView }) {
  const view = overview.value;
  // What was found, taken back or ruled out meanwhile changes what was never seen.
  useEffect(() => {
    if (view !== null) void loadSuggestions(id);
  }, [id, view]);
  const known = suggestions.value;
  const categories = known?.numberId === id ? known.view.neverSeen : [];
  if (categories.length === 0) return groundOf(verdict) === 'nothing' ? <FindMore /> : null;
  return (
    <div id="never-seen" class="verdict-lines">
      <h3>
        <Text id="never-seen-title" />
      </h3>
      <p class="hint">
        <Text id="never-seen-hint" />
      </p>
      <ul class="chips">
        {categories.map((category) => (
          <li key={category} class="chip" data-category={category}>
            <Text id="category" args={{ category }} />
          </li>
        ))}
      </ul>
      <FindMore />
    </div>
  );
}
