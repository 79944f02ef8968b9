import type { LineView, NumberView } from '../../contract/views.ts';
import type { BindingState } from '../../core/model.ts';
import { Explain } from '../parts/explain.tsx';
import { Text } from '../text/text.tsx';
import { keyOf } from '../text/words.ts';
import { termOfAnswer } from '../view/glossary.ts';
import { firstLinesIn, groundOf } from '../view/verdict.ts';
import { NeverSeen } from './never-seen.tsx';
import { mostLines, VerdictLines } from './verdict-lines.tsx';
import { VerdictSign } from './verdict-sign.tsx';

interface Props {
  readonly number: NumberView;
  readonly bindings: readonly LineView[];
}

/** The answer, and under it everything that it rests on. */
export function VerdictCard({ number, bindings }: Props) {
  const { verdict, retired } = number;
  const { answer, open, suspected, tickedOnly } = verdict;
  const lines = (state: BindingState) => firstLinesIn(state, number, bindings, mostLines);
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
          <div class="titled">
            <h2 id="safe-answer-title" class="verdict-word">
              {retired ? (
                <Text id="verdict-retired" args={{ answer: keyOf(answer) }} />
              ) : (
                <Text id="verdict" args={{ answer: keyOf(answer) }} />
              )}
            </h2>
            {!retired && <Explain term={termOfAnswer[answer]} />}
          </div>
          <p>
            <Text
              id="verdict-ground"
              args={{
                ground: groundOf(verdict),
                open,
                suspected,
                ticked: tickedOnly,
              }}
            />
          </p>
        </div>
      </div>
      <VerdictLines kind="open" count={open} lines={lines('to do')} />
      <VerdictLines kind="suspected" count={suspected} lines={lines('suspected')} />
      <VerdictLines kind="ticked" count={tickedOnly} lines={lines('changed')} />
      <NeverSeen number={number} />
    </section>
  );
}
