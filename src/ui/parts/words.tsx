import { nameOfTerm, type Term } from '../view/glossary.ts';
import { Explain } from './explain.tsx';

/** Words that stand on what follows or precedes, each with its explanation: once, not on each row. */
export function Words({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <ul class="words">
      {terms.map((term) => (
        <li key={term} data-word={term}>
          <bdi>{nameOfTerm(term)}</bdi> <Explain term={term} />
        </li>
      ))}
    </ul>
  );
}
