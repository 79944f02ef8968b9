import type { Category } from '../../core/category.ts';
import { Text } from '../text/text.tsx';

/** Silence proves nothing: kinds of service that nearly everyone has, and none was found of. */
export function NeverSeen({ categories }: { readonly categories: readonly Category[] }) {
  if (categories.length === 0) return null;
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
    </div>
  );
}
