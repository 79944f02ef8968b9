import type { Restored } from '../../contract/messages.ts';
import type { Result } from '../../core/result.ts';
import { Icon } from '../parts/icon.tsx';
import type { RestoreProblem } from '../state/take-along.ts';
import { Text } from '../text/text.tsx';

/** What came of a backup, and where to look at it. */
export function RestoreOutcome({
  outcome,
}: {
  readonly outcome: Result<Restored, RestoreProblem>;
}) {
  if (!outcome.ok) {
    return (
      <p class="problem">
        <Icon name="alert" />
        <span>
          <Text id="refusal" args={{ refusal: outcome.problem }} />
        </span>
      </p>
    );
  }
  const { numbers, bindings, unreadable } = outcome.value;
  return (
    <>
      <p id="restored">
        {numbers + bindings === 0 ? (
          <Text id="restored-nothing-new" />
        ) : (
          <Text id="restored" args={{ numbers, bindings }} />
        )}{' '}
        <a href="#list">
          <Text id="done-list" />
        </a>
      </p>
      {unreadable > 0 && (
        <p class="problem">
          <Icon name="alert" />
          <span>
            <Text id="restored-unreadable" args={{ count: unreadable }} />
          </span>
        </p>
      )}
    </>
  );
}
