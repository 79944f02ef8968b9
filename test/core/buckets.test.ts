import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeBuckets } from '../../src/core/buckets.ts';

const rate = { atOnce: 5, perMinute: 60 };

it('so many at once, and then as they refill', () => {
  const buckets = makeBuckets(rate);
  const taken = (count: number, now: number): number =>
    Array.from({ length: count }, () => buckets.take('a', now)).filter(Boolean).length;
  expect(taken(10, 0)).toBe(5);
  expect(taken(10, 2_000)).toBe(2);
  expect(taken(10, 3_600_000)).toBe(5);
  // A clock that was set back gives nothing.
  expect(taken(10, 0)).toBe(0);
  expect(buckets.take('b', 0)).toBe(true);
});

it('never more than at once and refilled, whatever the order of keys and times', () => {
  const step = fc.record({ key: fc.constantFrom('a', 'b', 'c'), after: fc.nat({ max: 5_000 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const buckets = makeBuckets(rate);
      let now = 0;
      const taken = new Map<string, number>();
      for (const { key, after } of steps) {
        now += after;
        if (buckets.take(key, now)) taken.set(key, (taken.get(key) ?? 0) + 1);
      }
      for (const count of taken.values()) {
        expect(count).toBeLessThanOrEqual(rate.atOnce + (now / 60_000) * rate.perMinute);
      }
    }),
  );
});

it('remembers a thousand keys at most', () => {
  const buckets = makeBuckets(rate);
  for (let key = 0; key < 100_000; key += 1) buckets.take(String(key), key);
  expect(buckets.size()).toBe(1_000);
});
