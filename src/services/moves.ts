/** What the owner says of a line of the list, and taking it back. */
import type { Refusal } from '../contract/messages.ts';
import { fold } from '../core/fold.ts';
import { linesOf, membersOf, partsOf } from '../core/groups.ts';
import type {
  Binding,
  BindingEvent,
  IsoDate,
  MoveAction,
  OwnerEvent,
  Role,
} from '../core/model.ts';
import { failure, type Result, success } from '../core/result.ts';
import { statusOf } from '../core/status.ts';
import { readSettings, readSite, writeSites } from '../platform/store.ts';
import { inTurn } from '../platform/turns.ts';
import type { Tools } from './tools.ts';

type Done = Promise<Result<null, Refusal>>;

export function moveBinding(lineId: string, action: MoveAction, note: string, tools: Tools): Done {
  return add(lineId, { type: 'move', ...stamp(tools), action, note });
}

export function planBinding(
  lineId: string,
  plan: { readonly pinned: boolean; readonly postponedUntil: IsoDate | null },
  tools: Tools,
): Done {
  const { pinned, postponedUntil } = plan;
  return add(lineId, { type: 'plan', ...stamp(tools), pinned, postponedUntil });
}

export function editBinding(lineId: string, title: string, note: string, tools: Tools): Done {
  return add(lineId, { type: 'edit', ...stamp(tools), title: title.trim(), note: note.trim() });
}

function add(lineId: string, event: OwnerEvent): Done {
  return addEvent(lineId, () => success(event));
}

/** Takes back the last thing the owner did that still stands. */
export function undoMove(lineId: string, tools: Tools): Done {
  return addEvent(lineId, (line) => {
    const last = statusOf(line)?.lastDone ?? null;
    if (last === null) return failure('nothing-to-undo');
    return success({ type: 'undo', ...stamp(tools), eventId: last.id });
  });
}

/** The line moves to another role with all its past; the old line is taken off the list. */
export function changeRole(
  lineId: string,
  role: Role,
  tools: Tools,
): Promise<Result<{ bindingId: string }, Refusal>> {
  return inTurn(async (): Promise<Result<{ bindingId: string }, Refusal>> => {
    const found = await findLine(lineId);
    if (found === null) return failure('not-found');
    const [line] = found.lines;
    if (line?.role === role) return success({ bindingId: lineId });
    const gone: OwnerEvent = { type: 'move', ...stamp(tools), action: 'delete', note: '' };
    await writeChanged(found.bindings, [
      ...found.parts.map((part) => ({ ...part, role })),
      ...found.parts.map((part) => ({ ...part, events: [gone] })),
    ]);
    return success({ bindingId: lineId.split('|').with(2, role).join('|') });
  });
}

function stamp(tools: Tools): { readonly id: string; readonly at: number } {
  return { id: tools.newId(), at: tools.now() };
}

/** The same event goes to every site behind the line: joined again, it counts once. */
function addEvent(lineId: string, make: (line: Binding) => Result<BindingEvent, Refusal>): Done {
  return inTurn(async (): Promise<Result<null, Refusal>> => {
    const found = await findLine(lineId);
    const line = found?.lines[0];
    if (found === null || line === undefined) return failure('not-found');
    const event = make(line);
    if (!event.ok) return event;
    await writeChanged(
      found.bindings,
      found.parts.map((part) => ({ ...part, events: [event.value] })),
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

async function findLine(lineId: string): Promise<FoundLine | null> {
  const { merges } = await readSettings();
  const sites = membersOf(siteOfLine(lineId), merges);
  const bindings = (await Promise.all(sites.map(readSite))).flat();
  const parts = partsOf(lineId, bindings, merges);
  return parts.length === 0 ? null : { bindings, parts, lines: linesOf(parts, merges) };
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
