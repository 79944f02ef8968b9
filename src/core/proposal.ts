/**
 * What evidence proposes for the list. Nothing of it is stored before its owner accepts it
 * (`acceptance.ts`). Pure.
 */
import type { Category } from './category.ts';
import { type EvidenceSource, earliest, isSurer, latest } from './evidence.ts';
import type { Binding, Certainty, Reason, Role, Timestamp } from './model.ts';
import { statusOf } from './status.ts';

/** What one source tells: when, and how often. */
export interface Trace {
  readonly source: EvidenceSource;
  /** Milliseconds since the epoch; null where the source does not say. */
  readonly firstAt: Timestamp | null;
  readonly lastAt: Timestamp | null;
  /** Logins, messages, accounts or visits. */
  readonly count: number;
}

/** All that is needed to put it on the list. */
export interface ProposedLine {
  /** As the list shows it: a registrable domain, or `~` and a name for what has no site. */
  readonly site: string;
  readonly numberId: string;
  readonly role: Role;
  readonly account: string;
  /** How the source names what has no site; empty otherwise. */
  readonly title: string;
  readonly certainty: Certainty;
  readonly reasons: readonly Reason[];
  /** Without query and fragment. */
  readonly address: string | null;
  /** At most one for each source. */
  readonly traces: readonly Trace[];
}

/** Whether the list has the line: `removed` is what its owner took off. */
export const standings = ['no', 'open', 'done', 'dismissed', 'removed'] as const;
export type Standing = (typeof standings)[number];

export interface Proposal extends ProposedLine {
  /** Of the line that it is or becomes. */
  readonly id: string;
  /** The service's name in the owner's language; empty where the catalogue has none. */
  readonly name: string;
  readonly category: Category;
  readonly onList: Standing;
  /** False where the list knows all of it already. */
  readonly isNews: boolean;
}

/** Both tell of the same line: the surer one gives the reasons. */
export function joinLines<Line extends ProposedLine>(one: Line, other: Line): Line {
  const surer = isSurer(other.certainty, one.certainty) ? other : one;
  return {
    ...one,
    title: one.title === '' ? other.title : one.title,
    certainty: surer.certainty,
    reasons: surer.reasons,
    address: one.address ?? other.address,
    traces: other.traces.reduce(addTrace, one.traces),
  };
}

function addTrace(traces: readonly Trace[], added: Trace): readonly Trace[] {
  const known = traces.find(({ source }) => source === added.source);
  if (known === undefined) return [...traces, added];
  const joined: Trace = {
    source: added.source,
    firstAt: earliest(known.firstAt, added.firstAt),
    lastAt: latest(known.lastAt, added.lastAt),
    count: known.count + added.count,
  };
  return traces.map((each) => (each === known ? joined : each));
}

/** Joins what several questions were answered with: each line once. */
export function joinProposals(proposals: readonly Proposal[]): readonly Proposal[] {
  const joined = new Map<string, Proposal>();
  for (const each of proposals) {
    const known = joined.get(each.id);
    joined.set(each.id, known === undefined ? each : joinLines(known, each));
  }
  return [...joined.values()];
}

export function standingOf(line: Binding | undefined): Standing {
  const status = line === undefined ? null : statusOf(line);
  if (status === null) return 'no';
  if (status.deleted) return 'removed';
  switch (status.state) {
    case 'to do':
    case 'suspected':
      return 'open';
    case 'changed':
    case 'verified':
    case 'kept':
      return 'done';
    case 'dismissed':
      return 'dismissed';
  }
}

/**
 * The line that evidence speaks of, of the lines that its site has for the number, or
 * undefined where it begins a new one. Where the source does not say the role, any
 * line that stands will do (`beside`: one that the same reading found, if any); where the
 * owner gave a line another role, it is still that line.
 */
export function lineFor<Beside>(
  { role, traces }: Pick<ProposedLine, 'role' | 'traces'>,
  lines: readonly Binding[],
  beside: Beside,
): Binding | Beside | undefined {
  const standing = lines.filter((line) => statusOf(line)?.deleted === false);
  const fromThere = standing.filter((line) => isFrom(line, traces));
  const same = lines.filter((line) => line.role === role);
  if (role === 'unknown') {
    // What went to one line must go to it again when the file is read again.
    return preferred(fromThere) ?? beside ?? preferred(standing) ?? same[0];
  }
  const here = preferred(same.filter((line) => standing.includes(line)));
  return here ?? standing.find((line) => same.some((left) => isMovedTo(line, left))) ?? same[0];
}

/** A line whose role its owner changed leaves all that it knew to the other, and is taken off. */
function isMovedTo(line: Binding, left: Binding): boolean {
  const ids = new Set(line.events.map(({ id }) => id));
  return left.events.every(({ id, type }) => type !== 'sighting' || ids.has(id));
}

function isFrom(line: Binding, traces: readonly Trace[]): boolean {
  return line.events.some(
    (event) => event.type === 'sighting' && traces.some(({ source }) => source === event.source),
  );
}

/** Of several accounts the source does not tell which: the one not told apart, or not yet done. */
function preferred(lines: readonly Binding[]): Binding | undefined {
  return (
    lines.find((line) => line.account === '') ??
    lines.find((line) => statusOf(line)?.state === 'to do') ??
    lines[0]
  );
}
