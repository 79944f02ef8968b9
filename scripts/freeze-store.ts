/**
 * npm run freeze -- NAME
 *
 * Keeps the store that this version writes as `test/frozen-stores/NAME.json`, for all later
 * versions to read. Named after the version of the records: `v2-everything`.
 */
import { existsSync } from 'node:fs';
import { inRoot } from './lib/root.ts';
import { run, tool } from './lib/run.ts';
import { runCommand, Stop } from './lib/stop.ts';

await runCommand(async () => {
  const [name = '', ...others] = process.argv.slice(2);
  if (!/^v\d+-[a-z-]+$/.test(name) || others.length > 0) {
    throw new Stop('Usage: npm run freeze -- NAME, such as v2-everything');
  }
  const file = inRoot('test/frozen-stores', `${name}.json`);
  if (existsSync(file)) throw new Stop(`${file} is there already, and is never changed.`);
  const { code, output } = await run(
    tool('vitest'),
    ['run', 'test/reliability/frozen-stores.test.ts', '-t', 'the newest frozen store'],
    { env: { NO_COLOR: '1', UNBIND_FREEZE: name } },
  );
  if (code !== 0) console.error(output);
  else console.log(`Frozen: ${file}`);
  return code;
});
