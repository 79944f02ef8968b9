import type { SaveProblem } from '../state/number-draft.ts';
import { Text } from '../text/text.tsx';

/** What no single input is to blame for. */
export function SaveProblemLine({ problem }: { readonly problem: SaveProblem | null }) {
  if (typeof problem !== 'string') return null;
  return (
    <p class="problem" role="alert">
      <Text id="refusal" args={{ refusal: problem }} />
    </p>
  );
}
