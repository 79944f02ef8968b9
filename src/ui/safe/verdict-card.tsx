import type { BindingView, NumberView } from '../../contract/views.ts';
import { Text } from '../text/text.tsx';
import { keyOf } from '../text/words.ts';
import { groundOf, linesOf } from '../view/verdict.ts';
import { NeverSeen } from './never-seen.tsx';
import { VerdictLines } from './verdict-lines.tsx';
import { VerdictSign } from './verdict-sign.tsx';

interface Props {
  readonly number: NumberView;
  readonly bindings: readonly BindingView[];
}

/** The answer, and under it everything that it rests on. */
export function VerdictCard({ number, bindings }: Props) {
  const { verdict, retired } = number;
  const { answer, open, suspected, tickedOnly, neverSeen } = verdict;
  return (
    <section
      id="safe-answer"
      class="card verdict"
      data-answer={answer}
      aria-labelledby="safe-answer-title"
    >
      <div class="verdict-top">
        <VerdictSign answer={answer} />
        <div>
          <h2 id="safe-answer-title" class="verdict-word">
            {retired ? (
              <Text id="verdict-retired" args={{ answer: keyOf(answer) }} />
            ) : (
              <Text id="verdict" args={{ answer: keyOf(answer) }} />
            )}
          </h2>
          <p>
            <Text
              id="verdict-ground"
              args={{
                ground: groundOf(verdict),
                open: open.length,
                suspected: suspected.length,
                ticked: tickedOnly.length,
              }}
            />
          </p>
        </div>
      </div>
      <VerdictLines kind="open" filter="open" lines={linesOf(open, bindings)} />
      <VerdictLines kind="suspected" filter="suspected" lines={linesOf(suspected, bindings)} />
      <VerdictLines kind="ticked" filter="done" lines={linesOf(tickedOnly, bindings)} />
      <NeverSeen categories={neverSeen} />
    </section>
  );
}
