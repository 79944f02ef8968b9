/** Main-thread time by script, from the browser's own trace. */
import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';

const traceEvent = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z.optional(z.number()),
  tdur: z.optional(z.number()),
  args: z.optional(
    z.looseObject({
      data: z.optional(
        z.looseObject({ url: z.optional(z.string()), message: z.optional(z.string()) }),
      ),
    }),
  ),
});
const trace = z.object({ traceEvents: z.array(z.unknown()) });
type TraceEvent = z.infer<typeof traceEvent>;

export interface Cost {
  /** Milliseconds of processor time of the page's thread, all together. */
  readonly total: number;
  /** Of the longest single call, during which nothing else could run. */
  readonly longest: number;
}

/** Of the scripts with these addresses. */
export interface Costs {
  readonly of: (isScript: (url: string) => boolean) => Cost;
  /** Until the mark, with every timer of the thread: measured pages set none themselves. */
  readonly withTimers: (isScript: (url: string) => boolean) => Cost;
}

const scripts = new Set(['EvaluateScript', 'FunctionCall']);
/** What an awaited pause continues in: the trace names no script there. */
const timers = new Set(['TimerFire']);

const mark = 'end of what is measured';

/**
 * Marks the end of what is measured, without a change to the page, which would be read as well. By
 * the mark the page's thread is told from all others.
 */
export async function markEnd(page: Page): Promise<void> {
  await page.evaluate(`console.timeStamp('${mark}')`);
}

/** Records the thread of one page while `work` runs, which must mark the end of it. */
export async function traced(page: Page, work: () => Promise<void>): Promise<Costs> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute', '-*'] });
  await work();
  const bytes = await page.tracing.stop();
  const { traceEvents } = trace.parse(JSON.parse(Buffer.from(bytes ?? []).toString('utf8')));
  const all = traceEvents.flatMap((event) => {
    const parsed = traceEvent.safeParse(event);
    return parsed.success ? [parsed.data] : [];
  });
  const marked = all.find(({ args }) => args?.data?.message === mark);
  if (marked === undefined) throw new Error('the trace has no mark');
  const calls = all
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === marked.pid && tid === marked.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const own =
    (isScript: (url: string) => boolean) =>
    (event: TraceEvent): boolean =>
      scripts.has(event.name) && isScript(urlOf(event));
  return {
    of: (isScript) => sum(calls.filter(own(isScript))),
    withTimers: (isScript) =>
      sum(
        calls.filter(
          (event) => event.ts < marked.ts && (own(isScript)(event) || timers.has(event.name)),
        ),
      ),
  };
}

function urlOf({ args }: TraceEvent): string {
  return args?.data?.url ?? '';
}

/** A call inside another is part of it. */
function sum(calls: readonly TraceEvent[]): Cost {
  let end = 0;
  let total = 0;
  let longest = 0;
  for (const { ts, dur = 0, tdur = dur } of calls) {
    if (ts < end) continue;
    end = ts + dur;
    total += tdur / 1000;
    longest = Math.max(longest, tdur / 1000);
  }
  return { total, longest };
}
