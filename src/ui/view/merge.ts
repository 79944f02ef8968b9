import type { LineView } from '../../contract/views.ts';
import { nameOfBinding } from './bindings.ts';

interface Target {
  readonly site: string;
  readonly name: string;
}

/** The other sites of the list, found by their names in lower case. */
export function mergeTargets(
  bindings: readonly LineView[],
  site: string,
): ReadonlyMap<string, Target> {
  const others = bindings.filter((binding) => binding.site !== site);
  return new Map(
    others.flatMap((binding) => {
      const name = nameOfBinding(binding);
      const target = { site: binding.site, name };
      // A site that was renamed is still found under its address.
      return [name, binding.site].map((key) => [key.toLowerCase(), target] as const);
    }),
  );
}
