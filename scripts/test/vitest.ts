/** Runs tests and counts them one by one. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import * as z from 'zod/mini';
import { inRoot } from '../lib/root.ts';
import { run, tool } from '../lib/run.ts';
import type { Tally } from './step.ts';

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** A file that could not even be loaded has no failed test in it, and is one itself. */
function brokenFiles({ testResults }: z.infer<typeof report>): number {
  return testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((each) => each.status !== 'failed'),
  ).length;
}

/** `name` names the file of results; `args` choose the tests. */
export async function vitest(name: string, args: readonly string[]): Promise<Tally> {
  const results = inRoot('.output/test', `${name}.json`);
  mkdirSync(inRoot('.output/test'), { recursive: true });
  rmSync(results, { force: true });
  const { code, output } = await run(
    tool('vitest'),
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
    { env: { NO_COLOR: '1' } },
  );
  const parsed = report.safeParse(readResults(results));
  if (!parsed.success) return { passed: 0, failed: 1, words: output };
  const passed = parsed.data.numPassedTests;
  const counted = parsed.data.numFailedTests + brokenFiles(parsed.data);
  // An error outside every test fails the run although each test passed.
  const failed = counted === 0 && code !== 0 ? 1 : counted;
  return { passed, failed, words: output };
}

function readResults(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
