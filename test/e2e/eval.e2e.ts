/** The scoring command itself: what it must let pass, and what it must not. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { inRoot } from '../../scripts/lib/root.ts';
import { run } from '../../scripts/lib/run.ts';

interface Scores {
  readonly cases: { readonly passed: number; readonly failed: readonly { name: string }[] };
}

async function score(folder: string): Promise<{ lastLine: string | undefined; scores: Scores }> {
  const place = mkdtempSync(path.join(tmpdir(), 'unbind-scores-'));
  const json = path.join(place, 'scores.json');
  const { output } = await run(process.execPath, [
    ...['--import', 'tsx', inRoot('scripts/eval/main.ts')],
    ...[inRoot('test/eval', folder), '--json', json, '--browsers', '1'],
  ]);
  const scores = JSON.parse(readFileSync(json, 'utf8')) as Scores;
  rmSync(place, { recursive: true });
  return { lastLine: output.trim().split('\n').at(-1), scores };
}

function namesIn(folder: string): string[] {
  const file = inRoot('test/eval', folder, 'cases.json');
  const cases = JSON.parse(readFileSync(file, 'utf8')) as { name: string }[];
  return cases.map(({ name }) => name);
}

/** Each case opens pages and waits for what they report. */
const timeout = 180_000;

describe('scoring whole journeys', () => {
  it('lets pass what is right', { timeout }, async (context) => {
    context.skip(inject('browserName') === 'firefox', 'scoring is done in Chromium');
    const { lastLine, scores } = await score('right');
    expect(scores.cases.failed.map(({ name }) => name)).toEqual([]);
    expect(lastLine).toBe(`${namesIn('right').length} passed, 0 failed`);
  });

  it('lets nothing pass that is wrong', { timeout }, async (context) => {
    context.skip(inject('browserName') === 'firefox', 'scoring is done in Chromium');
    const { lastLine, scores } = await score('wrong');
    expect(scores.cases.failed.map(({ name }) => name)).toEqual(namesIn('wrong'));
    expect(lastLine).toBe(`0 passed, ${namesIn('wrong').length} failed`);
  });
});
