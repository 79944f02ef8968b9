import type { DraftProblem } from '../../contract/drafts.ts';
import { Text } from '../text/text.tsx';
import { ProblemLine } from './problem-line.tsx';

interface Props {
  readonly field: DraftProblem['field'];
  readonly code: DraftProblem['code'] | null;
}

/** Why an input cannot be taken, beside it. */
export function Problem({ field, code }: Props) {
  if (code === null) return null;
  return (
    <ProblemLine>
      {field === 'lastDay' ? (
        <Text id="last-day-problem" />
      ) : (
        <Text id="number-problem" args={{ code }} />
      )}
    </ProblemLine>
  );
}
