/**
 * npm run package: the store archives for Chrome and Firefox, and the sources
 * archive that Mozilla's reviewers build. Everything is built twice and compared:
 * an archive that is not reproducible is not written.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { build, builtFolder } from './lib/build.ts';
import { inRoot } from './lib/root.ts';
import { runCommand, Stop } from './lib/stop.ts';
import { filesUnder, zip } from './lib/zip.ts';
import { sourceFiles, tryToBuild } from './package/sources.ts';

const details = z.object({ name: z.string(), version: z.string() });

interface Archive {
  readonly name: string;
  readonly bytes: Buffer;
}

async function pack(): Promise<Archive[]> {
  const { name, version } = details.parse(JSON.parse(readFileSync(inRoot('package.json'), 'utf8')));
  const title = `${name}-${version}`;
  await build('chromium');
  await build('firefox');
  const archive = async (kind: string, folder: string, files: readonly string[]) => ({
    name: `${title}-${kind}.zip`,
    bytes: await zip(folder, files),
  });
  return [
    await archive('chrome', builtFolder('chromium'), filesUnder(builtFolder('chromium'))),
    await archive('firefox', builtFolder('firefox'), filesUnder(builtFolder('firefox'))),
    await archive('sources', inRoot(), sourceFiles()),
  ];
}

await runCommand(async () => {
  console.log('Building both browsers twice, and comparing…');
  const archives = await pack();
  const again = await pack();
  const differing = archives.filter(
    ({ bytes }, index) => again[index]?.bytes.equals(bytes) !== true,
  );
  if (differing.length > 0) {
    const names = differing.map(({ name }) => name).join(', ');
    throw new Stop(`Two builds of the same sources differ: ${names}.`);
  }
  for (const { name, bytes } of archives) writeFileSync(inRoot('.output', name), bytes);
  console.log('Building the sources archive on its own…');
  await tryToBuild(archives);
  for (const { name, bytes } of archives) {
    const digest = createHash('sha256').update(bytes).digest('hex');
    console.log(`${digest}  .output/${name} (${bytes.byteLength} bytes)`);
  }
  return 0;
});
