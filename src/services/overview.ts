/** Everything in one answer, worked out from the records themselves. */

import type { Refusal } from '../contract/messages.ts';
import type { BindingView, LineDetails, Overview } from '../contract/views.ts';
import { linesOf } from '../core/groups.ts';
import { failure, type Result, success } from '../core/result.ts';
import { summaryOf } from '../core/summary.ts';
import { readEverything, readSettings } from '../platform/store.ts';
import { frameOf } from './frame.ts';
import { circumstances, lineDetails, lineView } from './line-view.ts';
import { findLine } from './moves.ts';
import { shownSite } from './sites.ts';
import type { Tools } from './tools.ts';

/** `tabId` is the tab beside which the page was opened, or null. */
export async function getOverview(tabId: number | null, tools: Tools): Promise<Overview> {
  const { settings, numbers, bindings, damaged } = await readEverything();
  const now = circumstances(settings, numbers, tools);
  const views = linesOf(bindings, (site) => shownSite(site, settings.merges)).flatMap(
    (line): readonly BindingView[] => {
      const summary = summaryOf(line);
      const details = lineDetails(line, settings);
      if (!summary.listed || details === null) return [];
      return [{ ...lineView(line.site, summary, now), ...details }];
    },
  );
  const given = { numbers, settings, damaged, today: now.today, tabId };
  const removed = new Set(numbers.flatMap((each) => (each.removedAt === null ? [] : [each.id])));
  return {
    ...(await frameOf(views, given)),
    bindings: views.filter((view) => !removed.has(view.numberId)),
  };
}

export async function getDetails(lineId: string): Promise<Result<LineDetails, Refusal>> {
  const line = (await findLine(lineId))?.lines[0];
  const details = line === undefined ? null : lineDetails(line, await readSettings());
  return details === null ? failure('not-found') : success(details);
}
