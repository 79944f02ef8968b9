/** Counts messages by service and role. Holds names and dates, never a message. */
import type { Certainty, Reason, Role, Timestamp } from '../../core/model.ts';
import { certainties } from '../../core/model.ts';
import { type Evidence, longestTitle, type ServiceHint } from '../evidence.ts';
import type { Judgement } from './judge.ts';
import { oneLine } from './plain-text.ts';

/** More services than anyone has: a file that names more is made to fill the memory. */
const mostGroups = 5_000;

interface Group {
  readonly hints: readonly ServiceHint[];
  readonly title: string;
  readonly role: Role;
  certainty: Certainty;
  reasons: readonly Reason[];
  firstAt: Timestamp | null;
  lastAt: Timestamp | null;
  count: number;
}

export class Tally {
  readonly #services = new Map<string, Map<Role, Group>>();

  add(judgement: Judgement, at: Timestamp | null): void {
    const key = keyOf(judgement.hints);
    let roles = this.#services.get(key);
    if (roles === undefined) {
      if (this.#services.size >= mostGroups) return;
      roles = new Map();
      this.#services.set(key, roles);
    }
    const group = roles.get(judgement.role);
    if (group === undefined) roles.set(judgement.role, newGroup(judgement, at));
    else addTo(group, judgement.certainty, judgement.reasons, at, at, 1);
  }

  /** One for each service and role, most messages first. */
  evidence(numberId: string): readonly Evidence[] {
    return [...this.#services.values()]
      .flatMap((roles) => settled(roles))
      .sort((one, other) => other.count - one.count)
      .map((group) => ({ source: 'messages', numberId, ...group }));
  }
}

/**
 * Codes of unknown purpose belong to the purpose that is known, and notices to the codes:
 * the same number at the same service.
 */
function settled(roles: ReadonlyMap<Role, Group>): Group[] {
  const groups = [...roles.values()];
  const codes = groups.filter(({ role }) => role !== 'contact');
  const known = codes.filter(({ role }) => role !== 'unknown');
  const kept = known.length > 0 ? known : codes.length > 0 ? codes : groups;
  const most = kept.reduce((best, each) => (each.count > best.count ? each : best));
  for (const each of groups) {
    if (kept.includes(each)) continue;
    addTo(most, each.certainty, each.reasons, each.firstAt, each.lastAt, each.count);
  }
  return kept;
}

/** One spelling of the best hint. */
function keyOf(hints: readonly ServiceHint[]): string {
  const value = hints[0]?.value ?? '';
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}.]+/gu, '');
}

/** A string of its own: a cut one would keep the whole message in memory. */
function copied(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

function newGroup(
  { hints, title, role, certainty, reasons }: Judgement,
  at: Timestamp | null,
): Group {
  return {
    hints: hints.map(({ kind, value }) => ({ kind, value: copied(oneLine(value, longestTitle)) })),
    title: copied(oneLine(title, longestTitle)),
    role,
    certainty,
    reasons,
    firstAt: at,
    lastAt: at,
    count: 1,
  };
}

function addTo(
  group: Group,
  certainty: Certainty,
  reasons: readonly Reason[],
  firstAt: Timestamp | null,
  lastAt: Timestamp | null,
  count: number,
): void {
  if (certainties.indexOf(certainty) > certainties.indexOf(group.certainty)) {
    group.certainty = certainty;
    group.reasons = reasons;
  }
  group.count += count;
  if (firstAt !== null && (group.firstAt === null || firstAt < group.firstAt))
    group.firstAt = firstAt;
  if (lastAt !== null && (group.lastAt === null || lastAt > group.lastAt)) group.lastAt = lastAt;
}
