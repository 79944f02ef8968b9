/** What evidence would bring to the list: looked up, joined to what is there, and not stored. */
import { nameOf, type Service } from '../catalogue/service.ts';
import type { Answers } from '../contract/messages.ts';
import { eventsOfAcceptance } from '../core/acceptance.ts';
import { categoryByName } from '../core/category.ts';
import type { Evidence } from '../core/evidence.ts';
import { bindingId } from '../core/fold.ts';
import { groupBy } from '../core/group-by.ts';
import { linesOf } from '../core/groups.ts';
import type { Binding, Settings } from '../core/model.ts';
import {
  joinLines,
  lineFor,
  type Proposal,
  type ProposedLine,
  standingOf,
} from '../core/proposal.ts';
import { failure, type Result, success } from '../core/result.ts';
import { visitedHosts } from '../platform/history.ts';
import { readEverything } from '../platform/store.ts';
import { historyEvidence } from './history-evidence.ts';
import { placeNamedBy } from './service-hints.ts';
import { shownSite } from './sites.ts';
import type { Tools } from './tools.ts';

export async function weighEvidence(
  evidence: readonly Evidence[],
  numberId: string,
  tools: Tools,
): Promise<Answers['weigh-evidence']> {
  const { numbers, bindings, settings } = await readEverything();
  const present = new Set(numbers.flatMap((each) => (each.removedAt === null ? [each.id] : [])));
  if (!present.has(numberId)) return failure('not-found');
  const known = evidence.filter((each) => each.numberId === null || present.has(each.numberId));
  const placed = known.flatMap((each) => place(each, numberId, settings) ?? []);
  const lines = linesOf(bindings, (site) => shownSite(site, settings.merges));
  const bySite = groupBy(lines, siteAndNumber);
  const proposals = [...groupBy(placed, ({ line }) => siteAndNumber(line))].flatMap(
    ([key, found]) => proposalsOf(found, bySite.get(key) ?? [], tools),
  );
  return success(proposals);
}

/** Reads the history here and forgets it: only services of the catalogue are told. */
export async function weighHistory(
  numberId: string,
  tools: Tools,
): Promise<Result<readonly Proposal[], 'not-found' | 'permission-missing'>> {
  const hosts = await visitedHosts();
  if (hosts === null) return failure('permission-missing');
  const weighed = await weighEvidence(historyEvidence(hosts), numberId, tools);
  return weighed.ok ? weighed : failure('not-found');
}

interface Placed {
  readonly line: ProposedLine;
  readonly service: Service | null;
  /** The number itself was not seen: only the service is known to use one. */
  readonly guessed: boolean;
}

function place(evidence: Evidence, fallback: string, settings: Settings): Placed | null {
  const found = placeNamedBy(evidence);
  if (found === null) return null;
  const { service, address, title } = found;
  const guessed = evidence.numberId === null;
  if (guessed && !mayUsePhone(service, settings)) return null;
  const { source, firstAt, lastAt, count, role, reasons } = evidence;
  return {
    service,
    guessed,
    line: {
      site: shownSite(found.site, settings.merges),
      numberId: evidence.numberId ?? fallback,
      role: guessed && role === 'unknown' ? (service?.phoneUse[0] ?? role) : role,
      account: '',
      title,
      certainty: guessed ? 'possible' : evidence.certainty,
      reasons: guessed ? [...reasons, { code: 'service-uses-phone' }] : reasons,
      address,
      traces: [{ source, firstAt, lastAt, count }],
    },
  };
}

function mayUsePhone(service: Service | null, { notMine }: Settings): boolean {
  return service !== null && service.phoneUse.length > 0 && !notMine.includes(service.id);
}

function siteAndNumber({ site, numberId }: Pick<Binding, 'site' | 'numberId'>): string {
  return `${site}|${numberId}`;
}

/** Of one site and number: what was seen, or else what was guessed and is not answered yet. */
function proposalsOf(
  found: readonly Placed[],
  lines: readonly Binding[],
  tools: Tools,
): readonly Proposal[] {
  const seen = found.filter(({ guessed }) => !guessed);
  const answered = lines.some((line) => standingOf(line) !== 'no');
  const told = seen.length > 0 ? seen : answered ? [] : found;
  const byLine = new Map<string, Placed>();
  // What does not say the role joins what does.
  for (const each of told.toSorted((a, b) => Number(isUnclear(a)) - Number(isUnclear(b)))) {
    const beside = firstOf(byLine);
    const { role, account } = lineFor(each.line, lines, beside) ?? each.line;
    const line = { ...each.line, role, account };
    const id = bindingId(line);
    const known = byLine.get(id);
    byLine.set(id, known === undefined ? { ...each, line } : joinPlaced(known, line));
  }
  return [...byLine.values()].map(({ line, service }) => proposalOf(line, service, lines, tools));
}

function isUnclear({ line }: Placed): boolean {
  return line.role === 'unknown';
}

/** By id, as the list has them. */
function firstOf(byLine: ReadonlyMap<string, Placed>): ProposedLine | undefined {
  const [first] = [...byLine.keys()].toSorted();
  return first === undefined ? undefined : byLine.get(first)?.line;
}

function joinPlaced(known: Placed, line: ProposedLine): Placed {
  return { ...known, line: joinLines(known.line, line) };
}

function proposalOf(
  line: ProposedLine,
  service: Service | null,
  lines: readonly Binding[],
  tools: Tools,
): Proposal {
  const id = bindingId(line);
  const there = lines.find((each) => bindingId(each) === id);
  return {
    ...line,
    id,
    name: service === null ? '' : nameOf(service, tools.language()),
    category: service?.category ?? categoryByName(line.site),
    onList: standingOf(there),
    isNews: there === undefined || eventsOfAcceptance(line, there, tools).length > 0,
  };
}
