/** How long the extension's scripts ran at a stretch, from the browser's own trace. Chromium only. */
import type { CDPSession } from 'puppeteer-core';
import * as z from 'zod/mini';

const event = z.object({
  name: z.enum(['EvaluateScript', 'FunctionCall']),
  ph: z.literal('X'),
  tdur: z.number(),
  args: z.looseObject({ data: z.looseObject({ url: z.string() }) }),
});

export type Trace = readonly unknown[];

/** Begins to record; the answer ends it and gives what was recorded. */
export async function startTrace(session: CDPSession): Promise<() => Promise<Trace>> {
  const events: unknown[] = [];
  const take = ({ value }: { readonly value: readonly unknown[] }): void => {
    for (const each of value) if (event.safeParse(each).success) events.push(each);
  };
  session.on('Tracing.dataCollected', take);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'v8.execute'],
      excludedCategories: ['*'],
    },
  });
  return async () => {
    const done = new Promise<void>((resolve) => {
      session.once('Tracing.tracingComplete', () => resolve());
    });
    await session.send('Tracing.end');
    await done;
    session.off('Tracing.dataCollected', take);
    return events;
  };
}

/** Milliseconds of processor time of the longest single call. */
export function longestOwnCall(trace: Trace, origin: string): number {
  const durations = trace.flatMap((each) => {
    const parsed = event.safeParse(each);
    return parsed.success && parsed.data.args.data.url.startsWith(origin)
      ? [parsed.data.tdur / 1000]
      : [];
  });
  return Math.max(0, ...durations);
}
