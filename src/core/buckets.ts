/** Token buckets: so many at once, and then so many a minute. What they remember is bounded. */
import type { Timestamp } from './model.ts';

export interface Rate {
  readonly atOnce: number;
  readonly perMinute: number;
}

export interface Buckets {
  /** False where this key has used up what it may. */
  readonly take: (key: string, now: Timestamp) => boolean;
  /** Keys remembered at this moment. */
  readonly size: () => number;
}

interface Bucket {
  readonly left: number;
  readonly at: Timestamp;
}

/** Keys remembered at once; of more, the one that was silent longest begins anew. */
const mostKeys = 1_000;

export function makeBuckets({ atOnce, perMinute }: Rate): Buckets {
  // In the order in which they were last used.
  const buckets = new Map<string, Bucket>();

  function leftIn(key: string, now: Timestamp): number {
    const bucket = buckets.get(key);
    if (bucket === undefined) return atOnce;
    // A clock that was set back refills nothing.
    const minutes = Math.max(0, now - bucket.at) / 60_000;
    return Math.min(atOnce, bucket.left + minutes * perMinute);
  }

  return {
    take(key, now) {
      const left = leftIn(key, now);
      const isAllowed = left >= 1;
      buckets.delete(key);
      buckets.set(key, { left: isAllowed ? left - 1 : left, at: now });
      if (buckets.size > mostKeys) {
        const [oldest] = buckets.keys();
        if (oldest !== undefined) buckets.delete(oldest);
      }
      return isAllowed;
    },
    size: () => buckets.size,
  };
}
