/** npm test: everything that must hold, ending with `N passed, N failed`. */
import { type BrowserName, browserNames, requireBrowser } from './browsers.ts';
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

async function browserTests(name: BrowserName): Promise<Tally> {
  return vitest(name, ['--config', 'test/e2e/vitest.config.ts', '--project', name]);
}

const groups: readonly (readonly Step[])[] = [
  [{ name: 'format', run: () => allOf(['biome', 'format']) }],
  [
    {
      name: 'lint',
      run: () => allOf(['biome', 'check', '--formatter-enabled=false'], ['eslint', '.']),
    },
  ],
  [{ name: 'types', run: () => allOf(['wxt', 'prepare'], ['tsc']) }],
  [{ name: 'unit', run: () => vitest('unit', []) }],
  [{ name: 'build', run: buildBoth }],
  [{ name: 'sizes', run: () => vitest('sizes', ['--config', 'test/repo/vitest.config.ts']) }],
  [{ name: 'store lint', run: storeLint }],
  [
    { name: 'browser tests in Chromium', run: () => browserTests('chromium') },
    { name: 'browser tests in Firefox', run: () => browserTests('firefox') },
  ],
];

await runCommand(async () => {
  // One after the other: two installations would wait for the same lock.
  for (const name of browserNames) await requireBrowser(name);
  console.log('Running everything that must hold (about twelve minutes)…');
  const { passed, failed } = await runSteps(groups);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
