/**
 * npm run store -- [--readme]
 *
 * What the stores ask for beside the archives, in `.output/store/`: texts in every
 * language there is, held to the limits of both stores, answers about privacy, and
 * pictures of the running product. `--readme` takes the pictures of the README anew.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { requireBrowser } from './browsers.ts';
import { inRoot } from './lib/root.ts';
import { runCommand, Stop } from './lib/stop.ts';
import { problemsOf, readListing, sections } from './store/listing.ts';
import { takePictures, takeReadmePictures } from './store/pictures.ts';
import { setStage } from './store/stage.ts';

const folder = inRoot('.output/store');

function writeListings(): void {
  for (const file of readdirSync(inRoot('store/listing')).sort()) {
    const listing = readListing(readFileSync(inRoot('store/listing', file), 'utf8'));
    const problems = problemsOf(listing);
    if (problems.length > 0) throw new Stop(`store/listing/${file}: ${problems.join(' ')}`);
    const own = path.join(folder, 'listing', path.basename(file, '.md'));
    mkdirSync(own, { recursive: true });
    for (const name of sections) {
      writeFileSync(path.join(own, `${name.toLowerCase()}.txt`), `${listing[name] ?? ''}\n`);
    }
  }
}

function writePrivacyAnswers(): void {
  copyFileSync(inRoot('store/privacy-answers.md'), path.join(folder, 'privacy-answers.md'));
  const [, table = ''] = readFileSync(inRoot('PRIVACY.md'), 'utf8').split('## Permissions\n');
  writeFileSync(path.join(folder, 'permissions.md'), table.trimStart());
}

function wantsReadme(): boolean {
  try {
    return parseArgs({ options: { readme: { type: 'boolean', default: false } } }).values.readme;
  } catch {
    throw new Stop('Usage: npm run store -- [--readme]');
  }
}

await runCommand(async () => {
  const readme = wantsReadme();
  await requireBrowser('chromium');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeListings();
  writePrivacyAnswers();
  console.log('Walking through the demo web for the pictures (half a minute)…');
  const stage = await setStage();
  try {
    await takePictures(stage, path.join(folder, 'pictures'));
    if (readme) await takeReadmePictures(stage);
  } finally {
    await stage.close();
  }
  console.log(
    `Texts, answers and pictures for both stores: ${path.relative(process.cwd(), folder)}/`,
  );
  return 0;
});
