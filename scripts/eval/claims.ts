/** What a case says of the list as a whole: whether the line can go, and what to do first. */
import type { Overview } from '../../src/contract/views.ts';
import { compareAgenda } from '../../src/core/agenda.ts';
import type { Case } from './formats.ts';

/** The most careful answer over all numbers that are being left. */
function safeToCancel({ numbers }: Overview): string {
  const answers = numbers.map(({ verdict }) => verdict.answer);
  return (
    answers.find((answer) => answer === 'not yet') ??
    answers.find((answer) => answer === 'cannot know') ??
    'yes'
  );
}

/** Sites in the order in which the list puts what is open. */
function order({ bindings }: Overview): string[] {
  const open = bindings.filter(({ state }) => state === 'to do').toSorted(compareAgenda);
  return [...new Set(open.map(({ site }) => site))];
}

/** A sentence about the first claim that does not hold, or null. */
export function brokenClaim(played: Case, overview: Overview): string | null {
  const safe = safeToCancel(overview);
  if (played.safeToCancel !== undefined && played.safeToCancel !== safe) {
    return `safe to cancel: expected "${played.safeToCancel}", found "${safe}"`;
  }
  const found = order(overview);
  if (played.order !== undefined && played.order.join() !== found.join()) {
    return `order: expected ${played.order.join(', ')}, found ${found.join(', ')}`;
  }
  return null;
}
