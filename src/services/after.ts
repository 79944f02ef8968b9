import { type Binding, lastTimestamp, type Timestamp } from '../core/model.ts';
import type { Tools } from './tools.ts';

/**
 * The same tools with a clock that is never behind what already happened to these
 * bindings: a computer's clock may have been set back since, and what a person does
 * or a page shows now must count as the latest.
 */
export function after(bindings: readonly Binding[], tools: Tools): Tools {
  // A backup may tell of the end of time: one more would be no time at all, and unreadable.
  const earliest = Math.min(latest(bindings) + 1, lastTimestamp);
  return { ...tools, now: () => Math.max(tools.now(), earliest) };
}

function latest(bindings: readonly Binding[]): Timestamp {
  return bindings.reduce(
    (last, { events }) => events.reduce((later, { at }) => Math.max(later, at), last),
    0,
  );
}
