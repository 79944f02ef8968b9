/**
 * What pages may make the background do, each limit with its reason. A page that goes over
 * one is not heard, and cannot tell: it is never answered. In memory: a background that
 * begins anew counts anew, and while a page floods it, it does not end.
 */
import { type Buckets, makeBuckets, type Rate } from '../core/buckets.ts';
import type { PageSender } from '../platform/serve.ts';
import type { Tools } from './tools.ts';

interface Limit {
  readonly rate: Rate;
  readonly keyOf: (sender: PageSender) => string;
}

const tab = ({ tabId }: PageSender): string => String(tabId);
const site = (sender: PageSender): string => sender.site;

/** What a page asks for, and all limits that must allow it. */
const limits = {
  // A frame reports a change four times a second at most, and only while something new is
  // shown; a page of many frames speaks for all of them as it opens.
  'scan-report': [
    { rate: { atOnce: 120, perMinute: 300 }, keyOf: tab },
    // Hundreds of tabs of one site may be restored at once.
    { rate: { atOnce: 600, perMinute: 600 }, keyOf: site },
  ],
  // Once for each frame that a tab shows.
  'reader-wanted': [
    { rate: { atOnce: 120, perMinute: 300 }, keyOf: tab },
    { rate: { atOnce: 600, perMinute: 600 }, keyOf: site },
  ],
  // Nobody finds new sites with their number faster for long, however fast they open pages;
  // a page with frames of many hosts could.
  'new-site': [{ rate: { atOnce: 60, perMinute: 30 }, keyOf: tab }],
} as const satisfies Record<string, readonly Limit[]>;

export type Asked = keyof typeof limits;

interface Gate {
  readonly buckets: Buckets;
  readonly keyOf: Limit['keyOf'];
}

function gatesOf(asked: Asked): readonly Gate[] {
  const all: readonly Limit[] = limits[asked];
  return all.map(({ rate, keyOf }) => ({ buckets: makeBuckets(rate), keyOf }));
}

let gates = newGates();

function newGates(): Readonly<Record<Asked, readonly Gate[]>> {
  return {
    'scan-report': gatesOf('scan-report'),
    'reader-wanted': gatesOf('reader-wanted'),
    'new-site': gatesOf('new-site'),
  };
}

/** Counts one, and says whether it is heard. */
export function isHeard(asked: Asked, sender: PageSender, tools: Tools): boolean {
  const now = tools.now();
  return gates[asked].every(({ buckets, keyOf }) => buckets.take(keyOf(sender), now));
}

/** As in a background that begins now. */
export function forgetPages(): void {
  gates = newGates();
}
