import type { ListView } from '../../contract/views.ts';
import { FindMore } from '../parts/find-more.tsx';
import { Text } from '../text/text.tsx';
import { StepTitle } from './step-title.tsx';

interface Props {
  readonly view: ListView;
  readonly onBack: () => void;
}

/** What happens next, and where to find it. */
export function DoneStep({ view: { settings, numbers }, onBack }: Props) {
  const mode = settings.watchMode ?? 'click';
  const number = numbers[0]?.formatted;
  return (
    <section id="welcome-done" class="form card">
      <StepTitle step="done" focused />
      {number !== undefined && (
        <p>
          <Text id="done-watching" args={{ mode, number, count: numbers.length }} />
        </p>
      )}
      <ol class="next-steps">
        <li>
          <Text id="done-browse" args={{ mode }} />
        </li>
        <li>
          <Text id="done-button" />
        </li>
        <li>
          <Text id="done-change" />
        </li>
      </ol>
      <FindMore />
      <div class="step-actions">
        <a class="button" href="#list">
          <Text id="done-list" />
        </a>
        <a class="button button-quiet" href="#numbers">
          <Text id="done-numbers" />
        </a>
        <button type="button" class="button button-bare" onClick={onBack}>
          <Text id="done-back" />
        </button>
      </div>
    </section>
  );
}
