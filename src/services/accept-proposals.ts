/** Puts on the list what its owner accepted, in one write, and takes it back. */
import type { Accepted, AcceptedEvents, Refusal } from '../contract/messages.ts';
import { eventsOfAcceptance } from '../core/acceptance.ts';
import { bindingId, fold } from '../core/fold.ts';
import { groupBy } from '../core/group-by.ts';
import { linesOf, partsOf, type Shown } from '../core/groups.ts';
import type { Binding, BindingEvent } from '../core/model.ts';
import { type ProposedLine, standingOf } from '../core/proposal.ts';
import { failure, type Result, success } from '../core/result.ts';
import { readNumbers, readSettings, readSite, writeSites } from '../platform/store.ts';
import { inTurn } from '../platform/turns.ts';
import { after } from './after.ts';
import { siteOfLine } from './moves.ts';
import { shownSite, sitesBehind } from './sites.ts';
import type { Tools } from './tools.ts';

export function acceptProposals(
  lines: readonly ProposedLine[],
  tools: Tools,
): Promise<Result<Accepted, Refusal>> {
  return inTurn(async (): Promise<Result<Accepted, Refusal>> => {
    const numbers = new Set((await readNumbers()).map(({ id }) => id));
    if (lines.some(({ numberId }) => !numbers.has(numberId))) return failure('not-found');
    const list = await listBehind(lines.map(({ site }) => site));
    const accepted = lines.map((line) => accept(line, list, tools));
    await list.write(accepted.flatMap(({ parts }) => parts));
    const changed = accepted.filter(({ events }) => events.length > 0);
    const added = changed.filter(({ wasThere }) => !wasThere).length;
    const undo = changed.map(({ bindingId, events }) => ({
      bindingId,
      eventIds: events.map(({ id }) => id),
    }));
    return success({ added, joined: changed.length - added, undo });
  });
}

/** What was there before, and what happened since, stays. */
export function undoAcceptance(
  lines: readonly AcceptedEvents[],
  tools: Tools,
): Promise<Result<null, Refusal>> {
  return inTurn(async (): Promise<Result<null, Refusal>> => {
    const list = await listBehind(lines.map((line) => siteOfLine(line.bindingId)));
    const parts = lines.flatMap((line) => takeBack(line, list, tools));
    if (parts.length === 0) return failure('nothing-to-undo');
    await list.write(parts);
    return success(null);
  });
}

interface ListPart {
  /** The stored bindings behind a line. */
  readonly behind: (lineId: string) => readonly Binding[];
  /** A line as it is shown. */
  readonly line: (lineId: string) => Binding | undefined;
  /** Joins what was added to what was there; only the sites that it concerns are written. */
  readonly write: (added: readonly Binding[]) => Promise<void>;
}

/** What is stored of these sites and of those that are shown as one with them. */
async function listBehind(shownSites: readonly string[]): Promise<ListPart> {
  const { merges } = await readSettings();
  const shown: Shown = (site) => shownSite(site, merges);
  const wanted = new Set(shownSites.flatMap((site) => sitesBehind(site, merges)));
  const bySite = new Map<string, readonly Binding[]>();
  await Promise.all([...wanted].map(async (site) => bySite.set(site, await readSite(site))));
  const behind = (lineId: string): readonly Binding[] => {
    const sites = sitesBehind(siteOfLine(lineId), merges);
    const bindings = sites.flatMap((site) => bySite.get(site) ?? []);
    return partsOf(lineId, bindings, shown);
  };
  return {
    behind,
    line: (lineId) => linesOf(behind(lineId), shown)[0],
    write: async (added) => {
      const sites = [...groupBy(added, ({ site }) => site)].filter(([, bindings]) =>
        bindings.some(({ events }) => events.length > 0),
      );
      await writeSites(
        sites.map(([site, bindings]) => ({
          site,
          bindings: fold(bySite.get(site) ?? [], bindings),
        })),
      );
    },
  };
}

interface Acceptance {
  readonly bindingId: string;
  readonly events: readonly BindingEvent[];
  readonly wasThere: boolean;
  readonly parts: readonly Binding[];
}

/** What was found goes to one of the sites behind the line, what the owner says of it to all. */
function accept(proposed: ProposedLine, list: ListPart, tools: Tools): Acceptance {
  const { site, numberId, role, account } = proposed;
  const id = bindingId(proposed);
  const line = list.line(id);
  const there = list.behind(id);
  const events = eventsOfAcceptance(proposed, line, after(there, tools));
  const found = events.filter(({ type }) => type === 'sighting');
  const said = events.filter(({ type }) => type !== 'sighting');
  const home = there.find((part) => part.site === site) ??
    there[0] ?? { site, numberId, role, account, events: [] };
  const standing = standingOf(line);
  return {
    bindingId: id,
    events,
    wasThere: standing !== 'no' && standing !== 'removed',
    parts: [
      { ...home, events: [...found, ...said] },
      ...there.filter((part) => part !== home).map((part) => ({ ...part, events: said })),
    ],
  };
}

function takeBack(
  { bindingId: id, eventIds }: AcceptedEvents,
  list: ListPart,
  tools: Tools,
): readonly Binding[] {
  const there = list.behind(id);
  const { now, newId } = after(there, tools);
  return there.flatMap((part) => {
    const events = part.events
      .filter((event) => eventIds.includes(event.id))
      .map(({ id: eventId }): BindingEvent => ({ type: 'undo', id: newId(), at: now(), eventId }));
    return events.length === 0 ? [] : [{ ...part, events }];
  });
}
