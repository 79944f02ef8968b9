/** The whole list in short, as it is shown: sites that are one joined, each line with what orders it. */

import { bindingId } from '../core/fold.ts';
import { linesOf } from '../core/groups.ts';
import type { ListedLine } from '../core/listing.ts';
import type { RetiringNumber } from '../core/model.ts';
import { type LineSummary, summaryOf } from '../core/summary.ts';
import { readNumbers, readSettings, readSite } from '../platform/store.ts';
import { partOf } from '../platform/summaries.ts';
import { readSummaries, type Summaries } from '../platform/summary-store.ts';
import { ahead, type Circumstances, circumstances } from './line-view.ts';
import { categoryOfSite } from './service-facts.ts';
import { shownSite } from './sites.ts';
import type { Tools } from './tools.ts';

export interface Item extends ListedLine {
  readonly summary: LineSummary;
}

export interface Listing {
  readonly now: Circumstances;
  readonly numbers: readonly RetiringNumber[];
  readonly damaged: Summaries['damaged'];
  /** Of every number, also of those that were removed. */
  readonly items: readonly Item[];
  /** Of numbers that are on the list, by the part that each belongs to. */
  readonly parts: ReadonlyMap<string, { readonly stamp: string; readonly items: readonly Item[] }>;
}

/** The last one: as long as nothing changed it is not worked out again. */
let last: { readonly of: Summaries; readonly under: string; readonly listing: Listing } | null =
  null;

/** Nothing of it stays in memory. */
export function forgetListing(): void {
  last = null;
  circumstance = { text: '', stamp: '' };
}

export async function readListing(tools: Tools): Promise<Listing> {
  const summaries = await readSummaries();
  const [numbers, settings] = await Promise.all([readNumbers(), readSettings()]);
  const now = circumstances(settings, numbers, tools);
  const under = stampOf(now, numbers);
  if (last?.of === summaries && last.under === under) {
    return { ...last.listing, now, numbers };
  }
  const listing = await listingOf(summaries, now, numbers, under);
  last = { of: summaries, under, listing };
  return listing;
}

let circumstance = { text: '', stamp: '' };

/** Another one as soon as the lines would be shown otherwise, though nothing was written of them. */
function stampOf(now: Circumstances, numbers: readonly RetiringNumber[]): string {
  const { settings, language, today, due } = now;
  const removed = numbers.flatMap(({ id, removedAt }) => (removedAt === null ? [] : [id]));
  const text = JSON.stringify([
    settings.merges,
    settings.ownLinks,
    language,
    today,
    ...due,
    removed,
  ]);
  if (text !== circumstance.text) {
    circumstance = { text, stamp: crypto.randomUUID().slice(0, 8) };
  }
  return circumstance.stamp;
}

async function listingOf(
  summaries: Summaries,
  now: Circumstances,
  numbers: readonly RetiringNumber[],
  under: string,
): Promise<Listing> {
  const items: Item[] = [];
  const parts = new Map<number, { shards: Set<number>; items: Item[] }>();
  const onList = new Set(numbers.flatMap(({ id, removedAt }) => (removedAt === null ? [id] : [])));
  for (const [site, members] of shownSites(summaries, now)) {
    const lines = await linesShown(site, members, summaries, now);
    const found = lines.filter(({ listed }) => listed).map((line) => itemOf(site, line, now));
    items.push(...found);
    const listed = found.filter(({ numberId }) => onList.has(numberId));
    if (listed.length === 0) continue;
    const part = parts.get(partOf(site)) ?? { shards: new Set(), items: [] };
    parts.set(partOf(site), part);
    part.items.push(...listed);
    for (const member of members) part.shards.add(partOf(member));
  }
  return {
    now,
    numbers,
    damaged: summaries.damaged,
    items,
    parts: new Map(
      [...parts].map(([part, { shards, items }]) => {
        const stamps = [...shards].toSorted().map((shard) => summaries.stamps.get(shard));
        return [String(part), { stamp: [under, ...stamps].join(' '), items }];
      }),
    ),
  };
}

/** By the site that is shown, the sites behind it. */
function shownSites(
  { sites }: Summaries,
  { settings }: Circumstances,
): ReadonlyMap<string, readonly string[]> {
  const shown = new Map<string, string[]>();
  for (const site of sites.keys()) {
    const under = shownSite(site, settings.merges);
    const members = shown.get(under);
    if (members === undefined) shown.set(under, [site]);
    else members.push(site);
  }
  return shown;
}

/**
 * A line that two sites hold is one, and its state is read off what both saw: these,
 * and no others, are read from their records.
 */
async function linesShown(
  site: string,
  members: readonly string[],
  { sites }: Summaries,
  { settings }: Circumstances,
): Promise<readonly LineSummary[]> {
  const lines = members.flatMap((member) => sites.get(member)?.lines ?? []);
  const ids = new Set(lines.map((line) => bindingId({ site, ...line })));
  if (ids.size === lines.length) return lines;
  const bindings = (await Promise.all(members.map(readSite))).flat();
  return linesOf(bindings, (each) => shownSite(each, settings.merges)).map(summaryOf);
}

function itemOf(site: string, summary: LineSummary, now: Circumstances): Item {
  const { numberId, role, state, certainty, stillShowsOldNumber, pinned } = summary;
  return {
    site,
    numberId,
    role,
    state,
    certainty,
    stillShowsOldNumber,
    pinned,
    category: categoryOfSite(site),
    postponedUntil: ahead(summary.postponedUntil, now.today),
    due: now.due.get(numberId) ?? null,
    summary,
  };
}
