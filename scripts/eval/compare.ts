/** Holds the list that was found against the list that was expected: nothing more, nothing less. */
import type { Overview } from '../../src/contract/views.ts';
import type { Expectation } from './formats.ts';

export interface Found {
  readonly site: string;
  readonly role: string;
  readonly certainty: string;
  readonly state: string;
  readonly number: string;
  readonly reasons: readonly string[];
}

export function foundIn(overview: Overview): Found[] {
  const numbers = [...overview.numbers, ...overview.removedNumbers];
  return overview.bindings.map((binding) => ({
    site: binding.site,
    role: binding.role,
    certainty: binding.certainty,
    state: binding.state,
    number: numbers.find((number) => number.id === binding.numberId)?.e164 ?? 'unknown',
    reasons: binding.reasons.map(({ code, detail }) =>
      detail === undefined ? code : `${code}: ${detail}`,
    ),
  }));
}

function fits(expected: Expectation, found: Found): boolean {
  const keys = ['site', 'role', 'certainty', 'state', 'number'] as const;
  return keys.every((key) => expected[key] === undefined || expected[key] === found[key]);
}

/** Whether every expectation can be given a binding of its own and none is left over. */
export function sameList(expected: readonly Expectation[], found: readonly Found[]): boolean {
  if (expected.length !== found.length) return false;
  const [first, ...rest] = expected;
  if (first === undefined) return true;
  return found.some(
    (candidate, index) =>
      fits(first, candidate) &&
      sameList(
        rest,
        found.filter((_, other) => other !== index),
      ),
  );
}
