/** Which hosts the browser's history knows, where its owner lets Unbind look. */
import { browser } from './browser.ts';

export interface VisitedHost {
  readonly host: string;
  readonly visits: number;
}

/** Read at a time; the browser hands out the latest first. */
const pageSize = 5000;
/** A hundred thousand addresses are years of browsing. */
const mostPages = 20;

/** Null without the permission. Nothing but hosts is held, and that only while it is counted. */
export async function visitedHosts(): Promise<readonly VisitedHost[] | null> {
  if (!(await browser.permissions.contains({ permissions: ['history'] }))) return null;
  const found = new Map<string, VisitedHost>();
  const counted = new Set<string>();
  let endTime = Date.now();
  for (let page = 0; page < mostPages; page += 1) {
    const items = await browser.history.search({
      text: '',
      startTime: 0,
      endTime,
      maxResults: pageSize,
    });
    const fresh = items.filter((item) => !counted.has(item.id));
    if (fresh.length === 0) break;
    for (const { id, url, visitCount, lastVisitTime } of fresh) {
      counted.add(id);
      endTime = Math.min(endTime, Math.floor(lastVisitTime ?? 0));
      count(found, url ?? '', visitCount ?? 1);
    }
    if (items.length < pageSize) break;
  }
  return [...found.values()];
}

function count(found: Map<string, VisitedHost>, url: string, visits: number): void {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return;
  const host = new URL(url).hostname;
  found.set(host, { host, visits: visits + (found.get(host)?.visits ?? 0) });
}
