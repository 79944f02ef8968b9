import { WatchChoices } from '../parts/watch-choices.tsx';
import { Text } from '../text/text.tsx';
import { StepTitle } from './step-title.tsx';

interface Props {
  readonly onBack: () => void;
  readonly onDone: () => void;
}

export function WatchStep({ onBack, onDone }: Props) {
  return (
    <section class="form card">
      <StepTitle step="watch" focused />
      <p>
        <Text id="watch-lead" />
      </p>
      <WatchChoices chosen={null} onDone={onDone} />
      <div class="step-actions">
        <button type="button" class="button button-quiet" onClick={onBack}>
          <Text id="back" />
        </button>
      </div>
    </section>
  );
}
