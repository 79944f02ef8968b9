/** What an extension page paints first, and the parts of the list that it asks for afterwards. */
import type { Front, LineView, ListPart } from '../contract/views.ts';
import { beginningOf, groupOf } from '../core/listing.ts';
import { frameOf } from './frame.ts';
import { lineView } from './line-view.ts';
import { type Item, type Listing, readListing } from './listing.ts';
import type { Tools } from './tools.ts';

/** A popup shows some six, a full page some fifteen. */
const firstLines = 25;

export async function getFront(tabId: number | null, tools: Tools): Promise<Front> {
  const listing = await readListing(tools);
  const { now, numbers, damaged, parts } = listing;
  const given = { numbers, settings: now.settings, damaged, today: now.today, tabId };
  const frame = await frameOf(listing.items, given);
  const listed = [...parts.values()].flatMap(({ items }) => items);
  const first = new Set(beginningOf(listed, firstLines));
  // What the list holds of the page in front is shown above it.
  const here = frame.currentPage?.shownAs ?? null;
  const shown = listed.filter((item) => first.has(item) || item.site === here);
  return {
    ...frame,
    lines: viewsOf(shown, listing),
    counts: countsOf(listed),
    parts: Object.fromEntries([...parts].map(([name, { stamp }]) => [name, stamp])),
  };
}

export async function getParts(
  names: readonly string[],
  tools: Tools,
): Promise<Readonly<Record<string, ListPart>>> {
  const listing = await readListing(tools);
  return Object.fromEntries(
    names.flatMap((name) => {
      const part = listing.parts.get(name);
      if (part === undefined) return [];
      return [[name, { stamp: part.stamp, lines: viewsOf(part.items, listing) }]];
    }),
  );
}

function viewsOf(items: readonly Item[], { now }: Listing): readonly LineView[] {
  return items.map(({ site, summary }) => lineView(site, summary, now));
}

function countsOf(items: readonly Item[]): Front['counts'] {
  const counts = { open: 0, suspected: 0, done: 0, dismissed: 0 };
  for (const item of items) counts[groupOf(item)] += 1;
  return counts;
}
