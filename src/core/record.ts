/** Adds what was found on a page to the bindings of its site. Pure: ids and time are given. */
import { fold } from './fold.ts';
import type { Finding } from './identify.ts';
import type { Binding, BindingEvent, PageKind, Sighting, Source, Timestamp } from './model.ts';
import { statusOf } from './status.ts';

export interface Observation {
  readonly site: string;
  readonly at: Timestamp;
  readonly source: Source;
  readonly address: string | null;
  readonly pageKind: PageKind;
  /** True where the page was read from its beginning, not after a change of its own. */
  readonly wholePage: boolean;
  /** The numbers that were looked for: of these an absence can be told. */
  readonly numberIds: readonly string[];
  /** Makes an id that no other event has. */
  readonly newId: () => string;
}

type Line = Pick<Binding, 'numberId' | 'role' | 'account'>;

/** A page that is seen again and again within this time adds nothing new. */
const sameVisit = 10 * 60_000;
const mostReasons = 12;

/**
 * The site's bindings with the findings added, or null where there is nothing
 * to write. A finding of the retiring number makes a binding where none is; one
 * of its replacement, or its absence, only speaks of bindings that exist.
 */
export function recordFindings(
  bindings: readonly Binding[],
  findings: readonly Finding[],
  observation: Observation,
): readonly Binding[] | null {
  const added = [
    ...findings.flatMap((finding) => {
      const sighting = sightingOf(finding, observation);
      return linesOf(finding, bindings, observation)
        .filter((line) => !isOldNews(sighting, find(bindings, line)))
        .map((line) => bindingOf(line, sighting, observation));
    }),
    ...linesGone(bindings, findings, observation).map((line) =>
      bindingOf(line, absence(observation), observation),
    ),
  ];
  return added.length === 0 ? null : fold(bindings, added);
}

function bindingOf(line: Line, event: BindingEvent, { site }: Observation): Binding {
  const { numberId, role, account } = line;
  return { site, numberId, role, account, events: [event] };
}

function sightingOf(
  finding: Pick<Finding, 'shows' | 'certainty' | 'ambiguous' | 'reasons'>,
  { at, source, address, pageKind, newId }: Observation,
): Sighting {
  const { shows, certainty, ambiguous } = finding;
  const reasons = finding.reasons.slice(0, mostReasons);
  const what = { shows, certainty, ambiguous, reasons };
  return { type: 'sighting', id: newId(), at, source, address, pageKind, ...what };
}

function absence(observation: Observation): Sighting {
  const reasons = [{ code: 'gone' }];
  return sightingOf(
    { shows: 'neither', certainty: 'possible', ambiguous: false, reasons },
    observation,
  );
}

/** The lines of the list that a finding speaks of. */
function linesOf(
  finding: Finding,
  bindings: readonly Binding[],
  observation: Observation,
): readonly Line[] {
  const ofNumber = bindings.filter((binding) => binding.numberId === finding.numberId);
  const seenHere = ofNumber.filter((binding) => wasSeenAt(binding, observation.address));
  if (finding.shows === 'retiring number') return [lineHere(finding, ofNumber, seenHere)];
  const sameRole = ofNumber.filter((binding) => binding.role === finding.role);
  const said = ofNumber.filter((binding) => statusOf(binding)?.state === 'changed');
  return [...new Set([...seenHere, ...sameRole, ...(said.length === 1 ? said : [])])];
}

function lineHere(
  { numberId, role }: Finding,
  ofNumber: readonly Binding[],
  seenHere: readonly Binding[],
): Line {
  // A page that once told the role need not tell it again for the same line of the list.
  const known = role === 'unknown' ? seenHere.find((each) => each.role !== 'unknown') : undefined;
  if (known !== undefined) return known;
  const ofRole = ofNumber.filter((binding) => binding.role === role);
  // A line that moved to another account is gone from here, and does not come back by itself.
  const alive = ofRole.filter((binding) => statusOf(binding)?.deleted === false);
  const sameRole = alive.length > 0 ? alive : ofRole;
  // The owner said that the page is wrong about the role: what stands here is what they made of it.
  const standing = seenHere.find((binding) => statusOf(binding)?.deleted === false);
  const wrongRole = sameRole.length > 0 && sameRole.every((each) => statusOf(each)?.deleted);
  if (wrongRole && standing !== undefined) return standing;
  return (
    sameRole.find((binding) => seenHere.includes(binding)) ??
    // Of several accounts the page does not tell which: the one not told apart, or not yet done.
    sameRole.find((binding) => binding.account === '') ??
    sameRole.find((binding) => statusOf(binding)?.state === 'to do') ??
    sameRole[0] ?? { numberId, role, account: '' }
  );
}

/** Lines said to be changed whose own place was read and shows the number no more. */
function linesGone(
  bindings: readonly Binding[],
  findings: readonly Finding[],
  { address, pageKind, wholePage, numberIds }: Observation,
): readonly Line[] {
  if (!wholePage) return [];
  const found = new Set(findings.map((finding) => finding.numberId));
  return bindings.filter(
    (binding) =>
      numberIds.includes(binding.numberId) &&
      !found.has(binding.numberId) &&
      statusOf(binding)?.state === 'changed' &&
      wasSeenAt(binding, address, pageKind),
  );
}

function wasSeenAt(binding: Binding, address: string | null, pageKind?: PageKind): boolean {
  return (
    address !== null &&
    binding.events.some(
      (event) =>
        event.type === 'sighting' &&
        event.address === address &&
        (pageKind === undefined || event.pageKind === pageKind),
    )
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

function find(bindings: readonly Binding[], line: Line): Binding | undefined {
  return bindings.find(
    (binding) =>
      binding.numberId === line.numberId &&
      binding.role === line.role &&
      binding.account === line.account,
  );
}
