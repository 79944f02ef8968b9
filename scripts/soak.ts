/**
 * npm run soak
 *
 * What takes too long for every change, in real Chromium and in this process: 100,000 generated
 * messages, a week of 100,000 reports, 500 tabs beside 10,000 lines, every bad page timed. Some
 * fifteen minutes; docs/reliability.md keeps the figures that it prints.
 */
import { requireBrowser } from './browsers.ts';
import { build } from './lib/build.ts';
import { run, tool } from './lib/run.ts';
import { runCommand } from './lib/stop.ts';

interface Part {
  readonly name: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const inBrowser = ['--config', 'test/e2e/vitest.config.ts', '--project', 'chromium'];

const parts: readonly Part[] = [
  {
    name: '100,000 generated messages',
    args: ['test/reliability/messages.test.ts'],
    env: { UNBIND_FUZZ: '100000' },
  },
  {
    name: 'a week of 100,000 reports',
    args: ['test/reliability/floods.test.ts'],
    env: { UNBIND_REPORTS: '100000' },
  },
  {
    name: '500 tabs, 100,000 reports and 10,000 lines in Chromium',
    args: [...inBrowser, 'test/e2e/endures.e2e.ts'],
    env: { UNBIND_TABS: '500', UNBIND_BROWSER_REPORTS: '100000', UNBIND_LINES: '10000' },
  },
  {
    name: 'every bad page, timed',
    args: [...inBrowser, 'test/e2e/bad-pages.e2e.ts'],
    env: { UNBIND_SOAK: '1' },
  },
  {
    name: 'twenty visits of a page that watches everything, with the number and without',
    args: [...inBrowser, 'test/e2e/oracle.e2e.ts'],
    env: { UNBIND_VISITS: '20' },
  },
];

/** What tests print of themselves, without the runner's frame around it. */
function figures(output: string): string {
  const kept = output
    .split('\n')
    .filter((line) => /\d/.test(line) && !/^\s*(?:RUN|stdout|Start|Duration)/.test(line));
  return kept.filter((line) => !/^(?:stdout|\s*❯)/.test(line)).join('\n');
}

await runCommand(async () => {
  await requireBrowser('chromium');
  await build('chromium');
  let failed = 0;
  for (const { name, args, env } of parts) {
    console.log(`${name}…`);
    const began = Date.now();
    const { code, output } = await run(tool('vitest'), ['run', ...args], {
      env: { NO_COLOR: '1', ...env },
    });
    console.log(code === 0 ? figures(output) : output);
    console.log(
      `${code === 0 ? '✓' : '✗'} ${name}: ${((Date.now() - began) / 60_000).toFixed(1)} minutes`,
    );
    if (code !== 0) failed += 1;
  }
  console.log(`${parts.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
