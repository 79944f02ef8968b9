/** What one source tells of a service, in words. */
import type { Reason } from '../../core/model.ts';
import type { Trace } from '../../core/proposal.ts';
import type { TextArguments } from '../text/bundle.ts';
import { monthOf } from '../text/dates.ts';

/** Where in a login the number stands, or what kind of message it was. */
const places = /^(?:login-(?:user-name|email|note)|code-message)$/;

export function traceText({ source, count }: Trace, reasons: readonly Reason[]): TextArguments {
  const where = reasons.find(({ code }) => places.test(code))?.code ?? 'other';
  return { source, count, where };
}

/** The months between which it was used; null where the source has no dates. */
export function monthsOf({ firstAt, lastAt }: Trace): { from: string; to: string } | null {
  const from = firstAt ?? lastAt;
  const to = lastAt ?? firstAt;
  return from === null || to === null ? null : { from: monthOf(from), to: monthOf(to) };
}
