import { ProblemLine } from '../parts/problem-line.tsx';
import type { LockProblem as Problem } from '../state/lock.ts';
import { Text } from '../text/text.tsx';

/** Those that mean something else here than anywhere. */
const own: ReadonlySet<Problem> = new Set([
  'wrong-passphrase',
  'differ',
  'lock-unreadable',
  'storage-full',
]);

/** What stood in the way, below the field that it is about. */
export function LockProblem({ problem }: { readonly problem: Problem }) {
  return (
    <ProblemLine>
      {own.has(problem) ? (
        <Text id="lock-problem" args={{ problem }} />
      ) : (
        <Text id="refusal" args={{ refusal: problem }} />
      )}
    </ProblemLine>
  );
}
