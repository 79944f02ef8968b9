import type { SaveProblem } from '../state/number-draft.ts';
import { Text } from '../text/text.tsx';
import { ProblemLine } from './problem-line.tsx';

/** What no single input is to blame for. */
export function SaveProblemLine({ problem }: { readonly problem: SaveProblem | null }) {
  if (typeof problem !== 'string') return null;
  return (
    <ProblemLine>
      <Text id="refusal" args={{ refusal: problem }} />
    </ProblemLine>
  );
}
