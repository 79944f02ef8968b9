import type { NumberView } from '../../contract/views.ts';
import { Explain } from '../parts/explain.tsx';
import { Text } from '../text/text.tsx';
import { groundOf } from '../view/verdict.ts';

/** What helps with each ground of the answer, the next thing first. */
const adviceFor: Readonly<Record<ReturnType<typeof groundOf>, readonly string[]>> = {
  open: ['order', 'sign-in-again', 'passkey', 'both'],
  ticked: ['look', 'arrivals', 'both', 'passkey'],
  'left-out': ['arrivals', 'both', 'passkey'],
  nothing: ['arrivals', 'both', 'passkey'],
  done: ['sim-out', 'both', 'passkey', 'cancel'],
};
const whenDead = ['carrier', 'bank', 'mail', 'support'];
const atCancellation = ['stops', 'rests', 'takes-along'];

export function AdviceCard({ number }: { readonly number: NumberView }) {
  const { country, retired, verdict } = number;
  const carrier = country === 'CN' ? [...atCancellation, 'china'] : atCancellation;
  const advice = retired ? ['after', 'passkey'] : adviceFor[groundOf(verdict)];
  return (
    <section id="advice" class="card" aria-labelledby="advice-title">
      <h2 id="advice-title">
        <Text id="advice-title" />
      </h2>
      <ul class="nevers">
        {advice.map((name) => (
          <li key={name}>
            <Text id="advice" args={{ advice: name }} />{' '}
            {name === 'passkey' && <Explain term={name} />}
          </li>
        ))}
      </ul>
      <details class="fold" open={retired}>
        <summary>
          <Text id="dead-title" />
        </summary>
        <ol class="steps-list">
          {whenDead.map((step) => (
            <li key={step}>
              <Text id="dead" args={{ step }} />
            </li>
          ))}
        </ol>
      </details>
      <details class="fold">
        <summary>
          <Text id="carrier-title" />
        </summary>
        <ul class="steps-list">
          {carrier.map((step) => (
            <li key={step}>
              <Text id="carrier" args={{ step }} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
