/** Everything that the popup and the full page paint, in one answer. */

import { checklistFor, checklistSite } from '../catalogue/checklist.ts';
import { estimateReissue } from '../catalogue/reissue-rules.ts';
import type {
  BindingView,
  CurrentPage,
  HistoryEntry,
  NumberView,
  Overview,
} from '../contract/views.ts';
import { daysBetween, localDay } from '../core/calendar.ts';
import { bindingId } from '../core/fold.ts';
import { linesOf } from '../core/groups.ts';
import type { Binding, BindingEvent, IsoDate, RetiringNumber, Settings } from '../core/model.ts';
import { formatNumber } from '../core/phone/number.ts';
import { progressOf } from '../core/progress.ts';
import { placeOf, siteOf } from '../core/site.ts';
import { type BindingStatus, inOrder, statusOf, undoneEvents } from '../core/status.ts';
import { verdictOf } from '../core/verdict.ts';
import { lastReading } from '../platform/readings.ts';
import { readEverything } from '../platform/store.ts';
import { findTab } from '../platform/tabs.ts';
import { serviceFacts } from './service-facts.ts';
import { shownSite, siteKept } from './sites.ts';
import type { Tools } from './tools.ts';
import { isAccessGranted, isWatched } from './watching.ts';

/** `tabId` is the tab beside which the page was opened, or null. */
export async function getOverview(tabId: number | null, tools: Tools): Promise<Overview> {
  const { settings, numbers, bindings, damaged } = await readEverything();
  const removed = new Set(numbers.flatMap((each) => (each.removedAt === null ? [] : [each.id])));
  const today = localDay(tools.now());
  const due = new Map(numbers.map((number) => [number.id, number.lastDay]));
  const language = tools.language();
  const shown = (site: string): string => shownSite(site, settings.merges);
  const views = linesOf(bindings, shown).flatMap((line) => {
    const status = statusOf(line);
    if (status === null || status.deleted) return [];
    const facts = serviceFacts(line.site, status.address, settings, language);
    return [viewOf(line, status, facts, today, due.get(line.numberId) ?? null)];
  });
  const numberViews = numbers
    .toSorted((a, b) => a.addedAt - b.addedAt)
    .map((number) => numberView(number, views, today));
  return {
    numbers: numberViews.filter((number) => !removed.has(number.id)),
    removedNumbers: numberViews.filter((number) => removed.has(number.id)),
    bindings: views.filter((view) => !removed.has(view.numberId)),
    settings,
    accessGranted: await isAccessGranted(settings),
    currentPage: tabId === null ? null : await currentPage(tabId, settings),
    damaged,
  };
}

function viewOf(
  binding: Binding,
  status: BindingStatus,
  facts: ReturnType<typeof serviceFacts>,
  today: IsoDate,
  due: IsoDate | null,
): BindingView {
  const { lastDone, deleted: _, postponedUntil, ...shown } = status;
  const { site, numberId, role, account } = binding;
  return {
    id: bindingId(binding),
    site,
    numberId,
    role,
    account,
    ...shown,
    ...facts,
    due,
    postponedUntil: isAhead(postponedUntil, today) ? postponedUntil : null,
    canUndo: lastDone !== null,
    history: historyOf(binding),
  };
}

function isAhead(day: IsoDate | null, today: IsoDate): boolean {
  return day !== null && day > today;
}

function historyOf(binding: Binding): readonly HistoryEntry[] {
  const undone = undoneEvents(binding.events);
  return inOrder(binding.events).flatMap((event) => historyEntry(event, undone) ?? []);
}

const seenAs = {
  'retiring number': 'seen',
  replacement: 'replacement seen',
  neither: 'gone',
} as const;

/** An undo has no line of its own: it marks the move that it took back. */
function historyEntry(event: BindingEvent, undone: ReadonlySet<string>): HistoryEntry | null {
  const { at } = event;
  const owners = { at, source: null, address: null, undone: undone.has(event.id) };
  switch (event.type) {
    case 'sighting': {
      const { source, address } = event;
      return { ...owners, what: seenAs[event.shows], source, address, note: '' };
    }
    case 'move':
      return { ...owners, what: event.action, note: event.note };
    case 'plan':
      return { ...owners, what: 'plan', note: event.postponedUntil ?? '' };
    case 'edit':
      return { ...owners, what: 'edit', note: event.note };
    case 'undo':
      return null;
  }
}

function numberView(
  number: RetiringNumber,
  bindings: readonly BindingView[],
  today: IsoDate,
): NumberView {
  const mine = bindings.filter((binding) => binding.numberId === number.id);
  const { lastDay, replacement } = number;
  const onList = new Set(mine.map((binding) => binding.site));
  return {
    ...number,
    formatted: formatNumber(number.e164),
    replacementFormatted: replacement === null ? null : formatNumber(replacement),
    retired: lastDay !== null && lastDay < today,
    reissueEstimate: estimateReissue(number.country, lastDay),
    verdict: verdictOf(mine),
    checklist: checklistFor(number.country).filter((item) => !onList.has(checklistSite(item))),
    progress: {
      ...progressOf(mine.map((binding) => binding.state)),
      daysLeft: lastDay === null ? null : daysBetween(today, lastDay),
    },
  };
}

async function currentPage(tabId: number, settings: Settings): Promise<CurrentPage | null> {
  const tab = await findTab(tabId);
  if (tab === null) return null;
  const site = tab.url === null ? null : siteOf(tab.url);
  const kept = tab.url === null ? null : siteKept(tab.url);
  return {
    tabId,
    site,
    shownAs: kept === null ? null : shownSite(kept, settings.merges),
    address: tab.url === null ? null : placeOf(tab.url),
    watched: site !== null && (await isWatched(settings, site)),
    privateWindow: tab.privateWindow,
    reading: await lastReading(tabId),
  };
}
