/** All that is told beside the list: the numbers, how far each has come, and the page in front. */
import { checklistFor, checklistSite } from '../catalogue/checklist.ts';
import { estimateReissue } from '../catalogue/reissue-rules.ts';
import type { CurrentPage, DamagedRecord, Frame, NumberView } from '../contract/views.ts';
import { daysBetween } from '../core/calendar.ts';
import type { BindingState, IsoDate, RetiringNumber, Settings } from '../core/model.ts';
import { formatNumber } from '../core/phone/number.ts';
import { progressOf } from '../core/progress.ts';
import { placeOf, siteOf } from '../core/site.ts';
import { verdictOf } from '../core/verdict.ts';
import { lastReading } from '../platform/readings.ts';
import { findTab } from '../platform/tabs.ts';
import { areFindingsLeftOut } from './room.ts';
import { shownSite, siteKept } from './sites.ts';
import { isAccessGranted, isWatched } from './watching.ts';

/** Of a line, what its number's owner wants counted. */
export interface Counted {
  readonly numberId: string;
  readonly site: string;
  readonly state: BindingState;
}

interface Given {
  readonly numbers: readonly RetiringNumber[];
  readonly settings: Settings;
  readonly damaged: readonly DamagedRecord[];
  readonly today: IsoDate;
  readonly tabId: number | null;
}

export async function frameOf(lines: Iterable<Counted>, given: Given): Promise<Frame> {
  const { numbers, settings, damaged, today, tabId } = given;
  const states = new Map<string, BindingState[]>(numbers.map(({ id }) => [id, []]));
  const withoutSite = new Map<string, Set<string>>(numbers.map(({ id }) => [id, new Set()]));
  for (const { numberId, site, state } of lines) {
    states.get(numberId)?.push(state);
    if (site.startsWith('~')) withoutSite.get(numberId)?.add(site);
  }
  const [findingsLeftOut, accessGranted, page] = await Promise.all([
    areFindingsLeftOut(),
    isAccessGranted(settings),
    tabId === null ? null : currentPage(tabId, settings),
  ]);
  const views = numbers
    .toSorted((a, b) => a.addedAt - b.addedAt)
    .map((number) =>
      numberView(
        number,
        states.get(number.id) ?? [],
        withoutSite.get(number.id) ?? new Set(),
        today,
        findingsLeftOut,
      ),
    );
  return {
    numbers: views.filter((number) => number.removedAt === null),
    removedNumbers: views.filter((number) => number.removedAt !== null),
    settings,
    accessGranted,
    currentPage: page,
    damaged,
    findingsLeftOut,
  };
}

function numberView(
  number: RetiringNumber,
  states: readonly BindingState[],
  /** What is on its list and is no site. */
  listed: ReadonlySet<string>,
  today: IsoDate,
  findingsLeftOut: boolean,
): NumberView {
  const { lastDay, replacement } = number;
  return {
    ...number,
    formatted: formatNumber(number.e164),
    replacementFormatted: replacement === null ? null : formatNumber(replacement),
    retired: lastDay !== null && lastDay < today,
    reissueEstimate: estimateReissue(number.country, lastDay),
    verdict: verdictOf(states, findingsLeftOut),
    checklist: checklistFor(number.country).filter((item) => !listed.has(checklistSite(item))),
    progress: {
      ...progressOf(states),
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
