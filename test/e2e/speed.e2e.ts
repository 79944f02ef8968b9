/**
 * The short form of `npm run bench`: how cost grows with a page, and what pages made to be slow
 * cost. Never a time by itself: each is compared with another of the same run.
 */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Bench, openBench } from '../../scripts/bench/bench.ts';
import { mutationRun, scanRun, slowPageRun } from '../../scripts/bench/scan.ts';
import { stageExtension } from '../../scripts/lib/build.ts';

// The browser's own trace, from which the time is told, is Chromium's.
describe.runIf(inject('browserName') === 'chromium')('what reading costs', () => {
  let folder = '';
  let bench: Bench;

  beforeAll(async () => {
    folder = await stageExtension('chromium');
    bench = await openBench(folder);
    await scanRun(bench, 1000);
  });
  afterAll(async () => {
    await bench.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('grows no faster than the page', async () => {
    const small = await scanRun(bench, 5000);
    const large = await scanRun(bench, 20_000);
    console.log(`reading: ${small.scan.total} ms, four times the page ${large.scan.total} ms`);
    expect(large.scan.total / small.scan.total).toBeLessThan(4 * 1.5);
  });

  it('is far less than a matcher of numbers takes for the same text', async () => {
    const { scan, matcher } = await scanRun(bench, 50_000);
    console.log(`reading: ${scan.total} ms, matcher ${matcher.total} ms`);
    expect(matcher.total / scan.total).toBeGreaterThan(1.5);
  });

  it('follows what changed, however large the page', async () => {
    const small = await mutationRun(bench, 5000);
    const large = await mutationRun(bench, 50_000);
    console.log(`a thousand changes: ${small} ms, in ten times the page ${large} ms`);
    expect(large / small).toBeLessThan(3);
  });

  it.each([
    ['of a long list without blocks', '<b>Phone 12</b> ending in 34 '.repeat(25_000)],
    ['of digits one a box', '<div><div><span>1</span></div></div>'.repeat(25_000)],
    ['of glyphs one a box', '<div><div><span>*</span></div></div>'.repeat(25_000)],
    [
      'of cells with digits',
      `<table>${'<tr><td>2026-05-12<td>14.50<td>1234'.repeat(20_000)}</table>`,
    ],
    ['of stars', '<p>★★★★☆ 4.5 (1,234)</p>'.repeat(25_000)],
    ['nested deep', '<div>12'.repeat(20_000)],
    // One text of megabytes cannot be cut: what it may cost is held by bad-pages.e2e.ts.
  ])('a page %s is read in slices', async (name, body) => {
    const { scan, walk } = await slowPageRun(bench, body);
    console.log(`${name}: ${scan.total} ms, longest ${scan.longest} ms, walk ${walk.total} ms`);
    // One after the other, so that the page can go on.
    expect(scan.longest).toBeLessThan(Math.max(scan.total / 2, 10 * walk.total));
  });
});
