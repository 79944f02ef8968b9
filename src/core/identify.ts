/** Which of the owner's numbers a page's candidates are. Pure: reports in, findings out. */
import type { Candidate, Certainty, Reason, RetiringNumber, Role, Sighting } from './model.ts';
import { type Match, matchPattern, type NumberShape } from './phone/match.ts';
import { certaintyRank } from './status.ts';

/** A retiring number with the shapes that matching needs. */
export interface OwnedNumber {
  readonly id: RetiringNumber['id'];
  readonly shape: NumberShape;
  readonly replacement: NumberShape | null;
}

export interface Finding {
  readonly numberId: string;
  readonly shows: Sighting['shows'];
  readonly role: Role;
  readonly certainty: Certainty;
  readonly ambiguous: boolean;
  readonly reasons: readonly Reason[];
}

interface Fit {
  readonly number: OwnedNumber;
  readonly shows: Sighting['shows'];
  readonly match: Match;
}

/**
 * One finding for each (number, what is shown, role), the surest. A mask that
 * fits two numbers of the owner is ambiguous for both; a replacement counts only
 * where the page shows it (not where it was typed) and the old number is gone.
 */
export function identify(
  candidates: readonly Candidate[],
  numbers: readonly OwnedNumber[],
): readonly Finding[] {
  const surest = new Map<string, Finding>();
  for (const finding of candidates.flatMap((candidate) => findingsOf(candidate, numbers))) {
    const key = `${finding.numberId}|${finding.shows}|${finding.role}`;
    const known = surest.get(key);
    if (known === undefined || isSurer(finding, known)) surest.set(key, finding);
  }
  const findings = [...surest.values()];
  const stillShown = new Set(
    findings.filter((each) => each.shows === 'retiring number').map((each) => each.numberId),
  );
  return findings.filter(
    (each) => each.shows === 'retiring number' || !stillShown.has(each.numberId),
  );
}

function findingsOf(candidate: Candidate, numbers: readonly OwnedNumber[]): readonly Finding[] {
  const fits = numbers.flatMap((number) => fitsOf(candidate, number));
  const ambiguous = new Set(fits.map((fit) => nationalOf(fit))).size > 1;
  return fits.flatMap((fit): readonly Finding[] => {
    if (fit.shows === 'replacement' && (ambiguous || candidate.place === 'typed')) return [];
    return [
      {
        numberId: fit.number.id,
        shows: fit.shows,
        role: candidate.role,
        certainty: fit.match.certainty,
        ambiguous,
        reasons: [
          ...fit.match.reasons,
          ...(ambiguous ? [{ code: 'ambiguous' }] : []),
          { code: `place-${candidate.place}` },
          ...candidate.reasons,
        ],
      },
    ];
  });
}

function fitsOf(candidate: Candidate, number: OwnedNumber): readonly Fit[] {
  const shapes = [
    { shows: 'retiring number' as const, shape: number.shape },
    ...(number.replacement ? [{ shows: 'replacement' as const, shape: number.replacement }] : []),
  ];
  return shapes.flatMap(({ shows, shape }) => {
    const match = matchPattern(candidate.pattern, candidate.callingCode, shape);
    return match === null ? [] : [{ number, shows, match }];
  });
}

function nationalOf(fit: Fit): string {
  const shape = fit.shows === 'replacement' ? fit.number.replacement : fit.number.shape;
  return `${shape?.callingCode ?? ''} ${shape?.national ?? ''}`;
}

function isSurer(a: Finding, b: Finding): boolean {
  if (a.ambiguous !== b.ambiguous) return b.ambiguous;
  return certaintyRank(a.certainty) > certaintyRank(b.certainty);
}
