import { useState } from 'preact/hooks';
import type { ListView } from '../../contract/views.ts';
import { Mark } from '../parts/mark.tsx';
import { useNumberDraft } from '../state/number-draft.ts';
import { Text } from '../text/text.tsx';
import { draftOf, emptyDraft } from '../view/draft.ts';
import { DoneStep } from './done-step.tsx';
import { NumberStep } from './number-step.tsx';
import { ReplacementStep } from './replacement-step.tsx';
import { firstStep, type Step } from './step.ts';
import { Steps } from './steps.tsx';
import { WatchStep } from './watch-step.tsx';

/** Three steps to a working watch. What was answered is kept at once, so leaving loses nothing. */
export function Welcome({ view }: { readonly view: ListView }) {
  const [step, setStep] = useState<Step>(() => firstStep(view));
  const first = view.numbers[0];
  const form = useNumberDraft(
    first === undefined ? emptyDraft(navigator.languages) : draftOf(first),
  );
  return (
    <div class="welcome">
      <div class="welcome-top">
        <Mark />
        <h1>
          <Text id="welcome-title" />
        </h1>
        <p class="lead">
          <Text id="welcome-lead" />{' '}
          <a href="#why">
            <Text id="part" args={{ part: 'why' }} />
          </a>
        </p>
      </div>
      <Steps step={step} />
      {step === 'number' && <NumberStep form={form} onDone={() => setStep('replacement')} />}
      {step === 'replacement' && (
        <ReplacementStep
          form={form}
          onBack={() => setStep('number')}
          onDone={() => setStep('watch')}
        />
      )}
      {step === 'watch' && (
        <WatchStep onBack={() => setStep('replacement')} onDone={() => setStep('done')} />
      )}
      {step === 'done' && <DoneStep view={view} onBack={() => setStep('watch')} />}
    </div>
  );
}
