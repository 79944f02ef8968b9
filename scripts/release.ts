/**
 * npm run release -- patch|minor|major
 *
 * Sets the version, moves what CHANGELOG.md has under "Unreleased" to it, and says what is
 * to be done next. Commits nothing, tags nothing, sends nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { inRoot } from './lib/root.ts';
import { run } from './lib/run.ts';
import { runCommand, Stop } from './lib/stop.ts';
import { releaseChangelog } from './release/changelog.ts';
import { kinds, nextVersion, withVersion } from './release/version.ts';

const details = z.object({ version: z.string() });

async function requireCleanTree(): Promise<void> {
  const { code, output } = await run('git', ['status', '--porcelain', '--untracked-files=no']);
  if (code === 0 && output.trim() !== '') {
    throw new Stop('There are changes that are not committed. Commit or put them aside first.');
  }
}

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(inRoot(file), change(readFileSync(inRoot(file), 'utf8')));
}

await runCommand(async () => {
  const kind = kinds.find((each) => each === process.argv[2]);
  if (kind === undefined) throw new Stop('Usage: npm run release -- patch|minor|major');
  await requireCleanTree();
  const { version } = details.parse(JSON.parse(readFileSync(inRoot('package.json'), 'utf8')));
  const next = nextVersion(version, kind);
  if (next === null) throw new Stop(`${version} in package.json is not of the form 1.2.3.`);
  const day = new Date().toISOString().slice(0, 10);
  const changelog = releaseChangelog(readFileSync(inRoot('CHANGELOG.md'), 'utf8'), next, day);
  if (changelog === null) throw new Stop('CHANGELOG.md lists nothing under "Unreleased".');
  writeFileSync(inRoot('CHANGELOG.md'), changelog);
  for (const file of ['package.json', 'package-lock.json']) {
    rewrite(file, (text) => withVersion(text, version, next));
  }
  console.log(`${version} is now ${next}. Next, as docs/releasing.md says:`);
  console.log('  npm test && npm run package && npm run store');
  console.log(`  git commit -am "Release ${next}" && git tag v${next}`);
  console.log('  git push --follow-tags');
  return 0;
});
