/** npm test: everything that must hold, ending with `N passed, N failed`. */
import { requireBrowser } from './browsers.ts';
import { build } from './lib/build.ts';
import { runCommand } from './lib/stop.ts';
import { runSteps, type Step, type Tally, verdict } from './test/step.ts';
import { allOf, storeLint } from './test/tools.ts';
import { vitest } from './test/vitest.ts';

async function buildBoth(): Promise<Tally> {
  await build('chromium');
  await build('firefox');
  return verdict(true, '');
}

async function browserTests(name: 'chromium' | 'firefox'): Promise<Tally> {
  await requireBrowser(name);
  return vitest(name, ['--config', 'test/e2e/vitest.config.ts', '--project', name]);
}

const steps: readonly Step[] = [
  { name: 'format', run: () => allOf(['biome', 'format']) },
  {
    name: 'lint',
    run: () => allOf(['biome', 'check', '--formatter-enabled=false'], ['eslint', '.']),
  },
  { name: 'types', run: () => allOf(['wxt', 'prepare'], ['tsc']) },
  { name: 'unit', run: () => vitest('unit', []) },
  { name: 'build', run: buildBoth },
  { name: 'sizes', run: () => vitest('sizes', ['--config', 'test/repo/vitest.config.ts']) },
  { name: 'store lint', run: storeLint },
  { name: 'browser tests in Chromium', run: () => browserTests('chromium') },
  { name: 'browser tests in Firefox', run: () => browserTests('firefox') },
];

await runCommand(async () => {
  console.log('Running everything that must hold (about seven minutes)…');
  const { passed, failed } = await runSteps(steps);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
