/** What the page "Safe to cancel?" tells of a number. Pure. */
import type { LineView, NumberView } from '../../contract/views.ts';
import { compareAgenda } from '../../core/agenda.ts';
import { smallest } from '../../core/listing.ts';
import type { BindingState } from '../../core/model.ts';
import type { Verdict } from '../../core/verdict.ts';

/** The number that is asked about: the chosen one, or the one whose line ends first. */
export function numberInQuestion(
  numbers: readonly NumberView[],
  chosen: string | null,
): NumberView | null {
  const [first] = numbers.toSorted((a, b) => urgency(a) - urgency(b));
  return numbers.find(({ id }) => id === chosen) ?? first ?? null;
}

/** Days left; a line that has ended comes after those that have not, one without a date last. */
function urgency({ progress: { daysLeft }, paused }: NumberView): number {
  if (paused) return Number.MAX_SAFE_INTEGER;
  if (daysLeft === null) return 1_000_000;
  return daysLeft >= 0 ? daysLeft : 500_000 - daysLeft;
}

/** The first lines of a number that are in a state, what to do first at the top. */
export function firstLinesIn(
  wanted: BindingState,
  number: NumberView,
  bindings: readonly LineView[],
  count: number,
): readonly LineView[] {
  const mine = bindings.filter(({ state, numberId }) => state === wanted && numberId === number.id);
  return smallest(mine, count, compareAgenda);
}

/** Why the answer is what it is: the key of its sentence. */
export function groundOf({
  answer,
  tickedOnly,
  leftOut,
}: Verdict): 'open' | 'ticked' | 'left-out' | 'nothing' | 'done' {
  if (answer === 'not yet') return 'open';
  if (answer === 'yes') return 'done';
  if (tickedOnly > 0) return 'ticked';
  return leftOut ? 'left-out' : 'nothing';
}

/** One answer for several numbers: the least safe. */
export function answerFor(numbers: readonly NumberView[]): Verdict['answer'] {
  const answers = new Set(
    numbers.filter(({ paused }) => !paused).map(({ verdict }) => verdict.answer),
  );
  if (answers.has('not yet')) return 'not yet';
  return answers.has('cannot know') || answers.size === 0 ? 'cannot know' : 'yes';
}

export function countStates(
  bindings: readonly LineView[],
  numberId: string,
): Readonly<Record<BindingState, number>> {
  const mine = bindings.filter((binding) => binding.numberId === numberId);
  const count = (state: BindingState): number =>
    mine.filter((binding) => binding.state === state).length;
  return {
    suspected: count('suspected'),
    'to do': count('to do'),
    changed: count('changed'),
    verified: count('verified'),
    kept: count('kept'),
    dismissed: count('dismissed'),
  };
}
