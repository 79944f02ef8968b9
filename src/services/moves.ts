/** What the owner says of a line of the list, and taking it back. */
import type { Refusal } from '../contract/messages.ts';
import { bindingId, fold } from '../core/fold.ts';
import { linesOf, partsOf, type Shown } from '../core/groups.ts';
import type {
  Binding,
  BindingEvent,
  IsoDate,
  MoveAction,
  OwnerEvent,
  Role,
  Undo,
} from '../core/model.ts';
import { failure, type Result, success } from '../core/result.ts';
import { statusOf, undoneEvents } from '../core/status.ts';
import { readSettings, readSite, writeSites } from '../platform/store.ts';
import { inTurn } from '../platform/turns.ts';
import { after } from './after.ts';
import { shownSite, sitesBehind } from './sites.ts';
import type { Tools } from './tools.ts';

type Done = Promise<Result<null, Refusal>>;

/** Saying the same again, with other words, takes the place of what was said. */
export function moveBinding(lineId: string, action: MoveAction, note: string, tools: Tools): Done {
  return addEvents(lineId, tools, (line, tools) => {
    const last = statusOf(line)?.lastDone ?? null;
    const said: BindingEvent = { type: 'move', ...stamp(tools), action, note };
    const isSaidAgain = last?.type === 'move' && last.action === action;
    return success(isSaidAgain ? [takeBack(last, tools), said] : [said]);
  });
}

export function planBinding(
  lineId: string,
  plan: { readonly pinned: boolean; readonly postponedUntil: IsoDate | null },
  tools: Tools,
): Done {
  const { pinned, postponedUntil } = plan;
  return addEvents(lineId, tools, (_, tools) =>
    success([{ type: 'plan', ...stamp(tools), pinned, postponedUntil }]),
  );
}

export function editBinding(lineId: string, title: string, note: string, tools: Tools): Done {
  return addEvents(lineId, tools, (_, tools) =>
    success([{ type: 'edit', ...stamp(tools), title: title.trim(), note: note.trim() }]),
  );
}

/** Takes back the last thing the owner did that still stands. */
export function undoMove(lineId: string, tools: Tools): Done {
  return addEvents(lineId, tools, (line, tools) => {
    const last = statusOf(line)?.lastDone ?? null;
    return last === null ? failure('nothing-to-undo') : success([takeBack(last, tools)]);
  });
}

function takeBack(event: OwnerEvent, tools: Tools): Undo {
  return { type: 'undo', ...stamp(tools), eventId: event.id };
}

/** What the site uses the number for, where it was read wrongly. */
export function changeRole(lineId: string, role: Role, tools: Tools): Moved {
  return moveLine(lineId, { role }, tools);
}

/** What the owner calls the account, so that two of one site are told apart; empty for none. */
export function changeAccount(lineId: string, account: string, tools: Tools): Moved {
  return moveLine(lineId, { account: account.trim() }, tools);
}

type Moved = Promise<Result<{ bindingId: string }, Refusal>>;

/**
 * The line moves to another role or account with all its past, joined with what is there;
 * the old line is taken off the list. A copy of the list that knows only the old line joins
 * with it, and leaves it off: nothing comes twice.
 */
function moveLine(
  lineId: string,
  to: Partial<Pick<Binding, 'role' | 'account'>>,
  tools: Tools,
): Moved {
  return inTurn(async (): Promise<Result<{ bindingId: string }, Refusal>> => {
    const found = await findLine(lineId);
    if (found === null) return failure('not-found');
    const [line] = found.lines;
    if (line === undefined) return failure('not-found');
    const movedId = bindingId({ ...line, ...to });
    if (movedId === lineId) return success({ bindingId: lineId });
    // Where that line was taken off the list before, it comes back.
    const there = (await findLine(movedId))?.parts ?? [];
    const later = after(found.bindings, tools);
    const gone: OwnerEvent = { type: 'move', ...stamp(later), action: 'delete', note: '' };
    await writeChanged(found.bindings, [
      ...there.map((part) => ({ ...part, events: takeBackDeletes(part, later) })),
      ...found.parts.map((part) => ({ ...part, ...to })),
      ...found.parts.map((part) => ({ ...part, events: [gone] })),
    ]);
    return success({ bindingId: movedId });
  });
}

function takeBackDeletes(binding: Binding, tools: Tools): readonly BindingEvent[] {
  const undone = undoneEvents(binding.events);
  return binding.events.flatMap((event) =>
    event.type === 'move' && event.action === 'delete' && !undone.has(event.id)
      ? [takeBack(event, tools)]
      : [],
  );
}

function stamp(tools: Tools): { readonly id: string; readonly at: number } {
  return { id: tools.newId(), at: tools.now() };
}

/** The same events go to every site behind the line: joined again, each counts once. */
function addEvents(
  lineId: string,
  tools: Tools,
  make: (line: Binding, tools: Tools) => Result<readonly BindingEvent[], Refusal>,
): Done {
  return inTurn(async (): Promise<Result<null, Refusal>> => {
    const found = await findLine(lineId);
    const line = found?.lines[0];
    if (found === null || line === undefined) return failure('not-found');
    const events = make(line, after(found.bindings, tools));
    if (!events.ok) return events;
    await writeChanged(
      found.bindings,
      found.parts.map((part) => ({ ...part, events: events.value })),
    );
    return success(null);
  });
}

interface FoundLine {
  /** All bindings of the sites behind the line. */
  readonly bindings: readonly Binding[];
  readonly parts: readonly Binding[];
  /** The line as it is shown: one. */
  readonly lines: readonly Binding[];
}

export async function findLine(lineId: string): Promise<FoundLine | null> {
  const { merges } = await readSettings();
  const shown: Shown = (site) => shownSite(site, merges);
  const sites = sitesBehind(siteOfLine(lineId), merges);
  const bindings = (await Promise.all(sites.map(readSite))).flat();
  const parts = partsOf(lineId, bindings, shown);
  return parts.length === 0 ? null : { bindings, parts, lines: linesOf(parts, shown) };
}

/** Joins what was added to what was there, and writes the sites it concerns. */
async function writeChanged(
  bindings: readonly Binding[],
  added: readonly Binding[],
): Promise<void> {
  const sites = [...new Set(added.map((binding) => binding.site))];
  const joined = fold(bindings, added);
  await writeSites(
    sites.map((site) => ({ site, bindings: joined.filter((each) => each.site === site) })),
  );
}

/** The site that a line's id begins with. */
export function siteOfLine(lineId: string): string {
  return lineId.slice(0, Math.max(0, lineId.indexOf('|')));
}
