/** A line of the list as its owner sees it: what is stored, and what the catalogue adds. */
import type { HistoryEntry, LineDetails, LineView } from '../contract/views.ts';
import { localDay } from '../core/calendar.ts';
import { bindingId } from '../core/fold.ts';
import type { Binding, BindingEvent, IsoDate, RetiringNumber, Settings } from '../core/model.ts';
import { inOrder, statusOf, undoneEvents } from '../core/status.ts';
import type { LineSummary } from '../core/summary.ts';
import { reportOfSite, serviceFacts } from './service-facts.ts';
import type { Tools } from './tools.ts';

/** What a view depends on beside the line itself. */
export interface Circumstances {
  readonly settings: Settings;
  readonly language: string;
  readonly today: IsoDate;
  /** Last days by number. */
  readonly due: ReadonlyMap<string, IsoDate | null>;
}

export function circumstances(
  settings: Settings,
  numbers: readonly RetiringNumber[],
  tools: Tools,
): Circumstances {
  return {
    settings,
    language: tools.language(),
    today: localDay(tools.now()),
    due: new Map(numbers.map((number) => [number.id, number.lastDay])),
  };
}

export function lineView(site: string, line: LineSummary, now: Circumstances): LineView {
  const { listed: _, postponedUntil, ...shown } = line;
  return {
    id: bindingId({ site, ...line }),
    site,
    ...shown,
    ...serviceFacts(site, line.address, now.settings, now.language),
    due: now.due.get(line.numberId) ?? null,
    postponedUntil: ahead(postponedUntil, now.today),
  };
}

/** Null once the day has come. */
export function ahead(day: IsoDate | null, today: IsoDate): IsoDate | null {
  return day !== null && day > today ? day : null;
}

/** Null where nothing was ever seen of it. */
export function lineDetails(line: Binding, settings: Settings): LineDetails | null {
  const status = statusOf(line);
  if (status === null) return null;
  return {
    pageKind: status.pageKind,
    reasons: status.reasons,
    history: historyOf(line),
    wrongLinkReport: reportOfSite(line.site, status.address, settings),
  };
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
