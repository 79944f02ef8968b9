/** One thing that must hold, and how many tests it stands for. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** What to read when something failed; shown only then. */
  readonly words: string;
}

export interface Step {
  readonly name: string;
  readonly run: () => Promise<Tally>;
}

/** A step that holds or does not: it counts as one test. */
export function verdict(holds: boolean, words: string): Tally {
  return { passed: holds ? 1 : 0, failed: holds ? 0 : 1, words };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

async function attempt({ run }: Step): Promise<Tally> {
  try {
    return await run();
  } catch (error) {
    return verdict(false, error instanceof Error ? error.message : String(error));
  }
}

async function tell(step: Step): Promise<Tally> {
  const start = performance.now();
  const tally = await attempt(step);
  if (tally.failed > 0) console.log(tally.words.trim());
  const mark = tally.failed > 0 ? '✗' : '✓';
  const counts = tally.failed > 0 ? `${tally.failed} failed, ` : '';
  const took = seconds(performance.now() - start);
  console.log(`${mark} ${step.name}: ${counts}${tally.passed} passed, ${took}`);
  return tally;
}

/**
 * Runs every step, also after one that failed: people want to know all that is wrong.
 * Steps of one group, which wait more than they work, run side by side.
 */
export async function runSteps(groups: readonly (readonly Step[])[]): Promise<Tally> {
  let passed = 0;
  let failed = 0;
  for (const group of groups) {
    for (const tally of await Promise.all(group.map(tell))) {
      passed += tally.passed;
      failed += tally.failed;
    }
  }
  return { passed, failed, words: '' };
}
