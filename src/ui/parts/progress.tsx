import type { NumberProgress } from '../../contract/views.ts';
import { Text } from '../text/text.tsx';
import { deadlineOf } from '../view/progress.ts';
import { Explain } from './explain.tsx';
import { Thread } from './thread.tsx';

interface Props {
  readonly progress: NumberProgress;
  /** Where it is the only one on the screen. */
  readonly isExplained?: boolean;
}

/** "9 of 14 unbound, 23 days left", and the same as a picture. */
export function Progress({ progress, isExplained = false }: Props) {
  const { done, total, suspected, daysLeft } = progress;
  const deadline = deadlineOf(daysLeft);
  return (
    <div class="progress">
      <p class="progress-words">
        <span class="progress-count">
          {total === 0 ? (
            <Text id="progress-none" />
          ) : (
            <Text id="progress" args={{ done, total }} />
          )}
          {isExplained && total > 0 && (
            <>
              {' '}
              <Explain term="unbound" />
            </>
          )}
        </span>
        {deadline !== 'none' && (
          <span class="progress-deadline" data-deadline={deadline}>
            <Text id="deadline" args={{ deadline, days: Math.abs(daysLeft ?? 0) }} />
          </span>
        )}
      </p>
      {total > 0 && <Thread done={done} total={total} />}
      {suspected > 0 && (
        <p class="progress-suspected">
          <Text id="progress-suspected" args={{ count: suspected }} />
        </p>
      )}
    </div>
  );
}
