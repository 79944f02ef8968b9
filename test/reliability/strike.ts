/** One fault after another, at every call of an operation: the list is as before or as after. */
import { expect } from 'vitest';
import { forgetSummaries } from '../../src/platform/summary-store.ts';
import { forgetVault } from '../../src/platform/vault.ts';
import type { Fault, FaultyBrowser } from './faulty-browser.ts';
import { day, isDone, type Operation, readInShort, readList, toolsAt } from './operations.ts';

/** What lies there before each fault. */
export interface Beginning {
  readonly at: FaultyBrowser;
  readonly disk: Record<string, unknown>;
  readonly session: Record<string, unknown>;
}

export function beginningOf(at: FaultyBrowser): Beginning {
  return { at, disk: at.disk(), session: at.session() };
}

/** From the same beginning each time. */
export async function afresh({ at, disk, session }: Beginning): Promise<void> {
  forgetSummaries();
  forgetVault();
  at.plan(null);
  at.granted.clear();
  at.granted.add('*://*/*').add('*://*.quillbank.example/*');
  await at.putOnDisk(disk);
  await at.putInSession(session);
}

/** The list after the operation with no fault, and how many calls it took. */
export async function undisturbed(
  beginning: Beginning,
  { run }: Operation,
): Promise<{ list: unknown; calls: number }> {
  const { at } = beginning;
  await afresh(beginning);
  at.plan(null);
  await run(toolsAt('new', 3 * day));
  const calls = at.calls();
  return { list: await readList(), calls };
}

export const ends: readonly Fault[] = ['ended before', 'ended after'];
export const failures: readonly Fault[] = ['full', 'failed'];

/** Strikes at every call in turn, and says how many faults came about. */
export async function strike(
  beginning: Beginning,
  operation: Operation,
  faults: readonly Fault[],
): Promise<number> {
  const { at } = beginning;
  await afresh(beginning);
  const before = await readList();
  const { list: after, calls } = await undisturbed(beginning, operation);
  let struck = 0;
  for (const fault of faults) {
    for (let call = 0; call < calls; call += 1) {
      await afresh(beginning);
      at.plan({ fault, at: call });
      const outcome = await operation.run(toolsAt('new', 3 * day)).catch((error: unknown) => error);
      // What was begun and not waited for comes to its end as well.
      await new Promise((resolve) => setTimeout(resolve, 0));
      const isStruck = at.struck();
      if (isStruck) struck += 1;
      at.plan(null);
      // A background that begins now knows nothing of what the one before held.
      forgetVault();
      const list = await readList();
      const what = `${operation.name}, ${fault} at call ${call}`;
      expect([before, after], what).toContainEqual(list);
      if (fault === 'full' && isStruck) expect(list, what).toEqual(before);
      const { painted, recorded } = await readInShort();
      expect(painted, what).toEqual(recorded);
      // Who was told that it is done finds it done.
      if (isDone(outcome)) expect(list, what).toEqual(after);
      // And it can be done again, on what is there.
      if (fault !== 'full' || !isStruck) continue;
      await operation.run(toolsAt('new', 3 * day));
      expect(await readList(), `${what}, once more`).toEqual(after);
    }
  }
  return struck;
}
