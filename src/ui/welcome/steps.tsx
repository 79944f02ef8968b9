import { t } from '../text/t.ts';
import { Text } from '../text/text.tsx';
import { type Step, steps } from './step.ts';

/** Where one stands in the three steps. */
export function Steps({ step }: { readonly step: Step }) {
  const current = step === 'done' ? steps.length : steps.indexOf(step);
  return (
    <ol class="steps" aria-label={t('steps')}>
      {steps.map((name, index) => (
        <li
          key={name}
          class={index < current ? 'step step-past' : 'step'}
          aria-current={index === current ? 'step' : undefined}
        >
          <Text id="step" args={{ step: name }} />
        </li>
      ))}
    </ol>
  );
}
