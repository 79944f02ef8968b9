import type { LineView } from '../../contract/views.ts';
import { useStretch } from '../state/stretch.ts';
import { BindingRow } from './binding-row.tsx';
import { ShowMore } from './show-more.tsx';

/** The lines of the site in front, told apart by their role. */
export function BindingRows({ bindings }: { readonly bindings: readonly LineView[] }) {
  const stretch = useStretch(bindings.length);
  return (
    <>
      <ul class="bindings">
        {bindings.slice(0, stretch.shown).map((binding, index) => (
          <BindingRow
            key={binding.id}
            binding={binding}
            titledBy="role"
            place="this-site"
            follows={index > 0}
          />
        ))}
      </ul>
      <ShowMore stretch={stretch} />
    </>
  );
}
