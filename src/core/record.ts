/** Adds what was found on a page to the bindings of its site. Pure: ids and time are given. */
import { fold } from './fold.ts';
import type { Finding } from './identify.ts';
import type { Binding, PageKind, Role, Sighting, Source, Timestamp } from './model.ts';
import { statusOf } from './status.ts';

export interface Observation {
  readonly site: string;
  readonly at: Timestamp;
  readonly source: Source;
  readonly address: string | null;
  readonly pageKind: PageKind;
  /** Makes an id that no other event has. */
  readonly newId: () => string;
}

/** A page that is seen again and again within this time adds nothing new. */
const sameVisit = 10 * 60_000;

/**
 * The site's bindings with the findings added, or null where there is nothing
 * to write. A finding of the retiring number makes a binding where none is; one
 * of its replacement only speaks of bindings that exist.
 */
export function recordFindings(
  bindings: readonly Binding[],
  findings: readonly Finding[],
  observation: Observation,
): readonly Binding[] | null {
  const added = findings.flatMap((finding) => {
    const sighting = sightingOf(finding, observation);
    return targetsOf(finding, bindings, observation)
      .filter((role) => !isOldNews(sighting, find(bindings, finding.numberId, role)))
      .map((role): Binding => {
        const { site } = observation;
        return { site, numberId: finding.numberId, role, events: [sighting] };
      });
  });
  return added.length === 0 ? null : fold(bindings, added);
}

function sightingOf(finding: Finding, observation: Observation): Sighting {
  const { at, source, address, pageKind, newId } = observation;
  const { shows, certainty, ambiguous, reasons } = finding;
  return {
    type: 'sighting',
    id: newId(),
    at,
    source,
    address,
    pageKind,
    shows,
    certainty,
    ambiguous,
    reasons: reasons.slice(0, 12),
  };
}

/** The roles of the bindings that a finding speaks of. */
function targetsOf(
  finding: Finding,
  bindings: readonly Binding[],
  observation: Observation,
): readonly Role[] {
  const ofNumber = bindings.filter((binding) => binding.numberId === finding.numberId);
  const seenHere = ofNumber.filter((binding) => wasSeenAt(binding, observation.address));
  if (finding.shows === 'retiring number') return [roleHere(finding.role, seenHere)];
  const sameRole = ofNumber.filter((binding) => binding.role === finding.role);
  const said = ofNumber.filter((binding) => statusOf(binding)?.state === 'changed');
  const spokenOf = [...seenHere, ...sameRole, ...(said.length === 1 ? said : [])];
  return [...new Set(spokenOf.map((binding) => binding.role))];
}

/** A page that once told the role need not tell it again for the same line of the list. */
function roleHere(role: Role, seenHere: readonly Binding[]): Role {
  if (role !== 'unknown') return role;
  return seenHere.find((binding) => binding.role !== 'unknown')?.role ?? 'unknown';
}

function wasSeenAt(binding: Binding, address: string | null): boolean {
  return (
    address !== null &&
    binding.events.some((event) => event.type === 'sighting' && event.address === address)
  );
}

function isOldNews(sighting: Sighting, binding: Binding | undefined): boolean {
  const last = binding?.events.at(-1);
  return (
    last?.type === 'sighting' &&
    sighting.at - last.at < sameVisit &&
    last.source === sighting.source &&
    last.address === sighting.address &&
    last.shows === sighting.shows &&
    last.certainty === sighting.certainty &&
    last.ambiguous === sighting.ambiguous
  );
}

function find(bindings: readonly Binding[], numberId: string, role: Role): Binding | undefined {
  return bindings.find((binding) => binding.numberId === numberId && binding.role === role);
}
