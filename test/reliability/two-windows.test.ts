/** Two windows, and a page, act at once: whatever the order, what was answered with yes is there. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { UiToWorker } from '../../src/contract/messages.ts';
import { forgetSummaries } from '../../src/platform/summary-store.ts';
import { answer } from '../../src/services/answer.ts';
import { type FaultyBrowser, installFaultyBrowser } from './faulty-browser.ts';
import { bank, day, isDone, makeList, readList, see, shop, toolsAt } from './operations.ts';

let at: FaultyBrowser;
let disk: Record<string, unknown>;

beforeEach(async () => {
  forgetSummaries();
  at = installFaultyBrowser();
  await makeList();
  disk = at.disk();
});

const entry = {
  numberId: 'list-1',
  title: '',
  checklistId: null,
  role: 'unknown',
  account: '',
} as const;
const draft = { id: null, country: null, replacement: '', replacementCountry: null, lastDay: null };

/** Each leaves a mark of its own on the list. */
const acts: readonly ((mark: string) => UiToWorker)[] = [
  (mark) => ({ type: 'move-binding', bindingId: bank, action: 'keep', note: mark }),
  (mark) => ({ type: 'move-binding', bindingId: shop, action: 'changed', note: mark }),
  (mark) => ({ type: 'edit-binding', bindingId: bank, title: mark, note: '' }),
  (mark) => ({ type: 'edit-binding', bindingId: shop, title: '', note: mark }),
  (mark) => ({ type: 'add-binding', entry: { ...entry, site: `${mark}.example`, note: '' } }),
  (mark) => ({
    type: 'set-own-link',
    site: 'fernshop.co.uk',
    address: `https://a.example/${mark}`,
  }),
  (mark) => ({ type: 'set-own-link', site: `${mark}.example`, address: 'https://a.example/' }),
  (mark) => ({ type: 'merge-sites', from: `${mark}.example`, into: 'quillbank.example' }),
  (mark) => ({ type: 'save-number', draft: { ...draft, label: mark, number: '+14155550156' } }),
];

const window = fc.array(fc.nat({ max: acts.length - 1 }), { minLength: 1, maxLength: 5 });

describe('two windows and a page at once', () => {
  it('lose nothing of what either was told is done', async () => {
    await fc.assert(
      fc.asyncProperty(window, window, fc.scheduler(), async (one, other, scheduler) => {
        await at.putOnDisk(disk);
        at.delay(() => scheduler.schedule(Promise.resolve()));
        const tools = toolsAt('act', 3 * day);
        const work = [one, other].flatMap((numbers, side) =>
          numbers.map(async (number, index) => {
            const mark = `mark-${'ab'[side] ?? ''}-${index}`;
            const request = acts[number]?.(mark);
            if (request === undefined) return null;
            const answered: unknown = await answer(request, tools);
            return isDone(answered) ? { mark, request } : null;
          }),
        );
        const seen = see(
          { address: 'https://post.elmtown.example/seen', patterns: ['07700900123'] },
          tools,
        );
        const done = await scheduler.waitFor(Promise.all(work));
        await scheduler.waitFor(seen);
        at.delay(null);
        const list = JSON.stringify(await readList());
        expect(list).toContain('elmtown.example/seen');
        // One link a site, one label a number: there the last one holds.
        const overwritten = ['save-number', 'set-own-link'];
        for (const each of done) {
          if (each === null || overwritten.includes(each.request.type)) continue;
          expect(list).toContain(each.mark);
        }
        const links = done.filter((each) => each?.request.type === 'set-own-link');
        if (links.length > 0)
          expect(links.some((each) => list.includes(each?.mark ?? ''))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
