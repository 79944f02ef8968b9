/** A received message while it is looked at. Nothing that outlives the look may hold one. */
import type { Timestamp } from '../../core/model.ts';

export interface ReceivedMessage {
  /** As the source names it: a number, a short code, a header; empty where it does not. */
  readonly sender: string;
  /** At most `mostOfBody` characters: what lies between the two ends is left out. */
  readonly body: string;
  readonly at: Timestamp | null;
  /** Which line (SIM) received it; null where the source does not say. */
  readonly line: string | null;
  /** True where the sender is in the owner's address book. */
  readonly known: boolean;
}

/**
 * A signature stands at one end and a code near one: more is neither kept nor searched,
 * so that a message of ten megabytes costs what a short one does.
 */
export const endOfBody = 400;
export const mostOfBody = 2 * endOfBody;

/** Both ends of a text, with a line between them where something was left out. */
export function endsOf(text: string): string {
  if (text.length <= mostOfBody) return text;
  return `${text.slice(0, endOfBody)}\n${text.slice(-endOfBody)}`;
}
