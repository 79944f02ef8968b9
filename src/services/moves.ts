/** What the owner says of a binding, and taking it back. */
import type { Refusal } from '../contract/messages.ts';
import { bindingId, foldEvents } from '../core/fold.ts';
import type { Binding, BindingEvent, MoveAction } from '../core/model.ts';
import { failure, type Result, success } from '../core/result.ts';
import { statusOf } from '../core/status.ts';
import { readSite, writeSite } from '../platform/store.ts';
import { inTurn } from '../platform/turns.ts';
import type { Tools } from './tools.ts';

export function moveBinding(
  id: string,
  action: MoveAction,
  note: string,
  tools: Tools,
): Promise<Result<null, Refusal>> {
  return addEvent(id, () =>
    success({ type: 'move', id: tools.newId(), at: tools.now(), action, note }),
  );
}

/** Takes back the last thing the owner did that still stands. */
export function undoMove(id: string, tools: Tools): Promise<Result<null, Refusal>> {
  return addEvent(id, (binding) => {
    const last = statusOf(binding)?.lastDone ?? null;
    if (last === null) return failure('nothing-to-undo');
    return success({ type: 'undo', id: tools.newId(), at: tools.now(), eventId: last.id });
  });
}

function addEvent(
  id: string,
  make: (binding: Binding) => Result<BindingEvent, Refusal>,
): Promise<Result<null, Refusal>> {
  return inTurn(async (): Promise<Result<null, Refusal>> => {
    const site = siteOfBinding(id);
    const bindings = await readSite(site);
    const binding = bindings.find((each) => bindingId(each) === id);
    if (binding === undefined) return failure('not-found');
    const event = make(binding);
    if (!event.ok) return event;
    const moved = { ...binding, events: foldEvents([...binding.events, event.value]) };
    await writeSite(
      site,
      bindings.map((each) => (each === binding ? moved : each)),
    );
    return success(null);
  });
}

/** The site that a binding's id begins with. */
export function siteOfBinding(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('|')));
}
