import type { DraftProblem } from '../../contract/messages.ts';
import { Text } from '../text/text.tsx';
import { Icon } from './icon.tsx';

interface Props {
  readonly field: DraftProblem['field'];
  readonly code: DraftProblem['code'] | null;
}

/** Why an input cannot be taken, beside it. */
export function Problem({ field, code }: Props) {
  if (code === null) return null;
  return (
    <p class="problem" role="alert">
      <Icon name="alert" />
      {field === 'lastDay' ? (
        <Text id="last-day-problem" />
      ) : (
        <Text id="number-problem" args={{ code }} />
      )}
    </p>
  );
}
