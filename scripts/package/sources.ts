/** What Mozilla's reviewers get to build the Firefox archive from, and the proof that they can. */
import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';
import { inRoot } from '../lib/root.ts';
import { run } from '../lib/run.ts';
import { Stop } from '../lib/stop.ts';
import { filesUnder, zip } from '../lib/zip.ts';

const folders = ['entrypoints', 'public', 'scripts', 'src'];
const files = [
  '.nvmrc',
  'LICENSE',
  'PRIVACY.md',
  'README.md',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** Everything that the build reads, and what a reader needs to run it. */
export function sourceFiles(): string[] {
  const inFolders = folders.flatMap((folder) =>
    filesUnder(inRoot(folder)).map((file) => `${folder}/${file}`),
  );
  const single = files.filter((file) => statSync(inRoot(file), { throwIfNoEntry: false }));
  return [...inFolders, ...single].sort();
}

async function unpack(bytes: Buffer, folder: string): Promise<void> {
  const archive = await JSZip.loadAsync(bytes);
  for (const entry of Object.values(archive.files)) {
    const file = path.join(folder, entry.name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await entry.async('nodebuffer'));
  }
}

interface Named {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Builds the unpacked sources archive, and holds the result against the Firefox archive. */
export async function tryToBuild(archives: readonly Named[]): Promise<void> {
  const find = (kind: string): Buffer => {
    const found = archives.find(({ name }) => name.endsWith(`-${kind}.zip`));
    if (!found) throw new Error(`no ${kind} archive was made`);
    return found.bytes;
  };
  const folder = mkdtempSync(path.join(tmpdir(), 'unbind-sources-'));
  try {
    await unpack(find('sources'), folder);
    symlinkSync(inRoot('node_modules'), path.join(folder, 'node_modules'));
    const wxt = path.join('node_modules', '.bin', 'wxt');
    const { code, output } = await run(wxt, ['build', '-b', 'firefox'], { cwd: folder });
    if (code !== 0) throw new Stop(`The sources archive does not build:\n${output}`);
    const built = path.join(folder, '.output/firefox-mv3');
    const bytes = await zip(built, filesUnder(built));
    if (!bytes.equals(find('firefox'))) {
      throw new Stop('The sources archive builds, but not to the same Firefox archive.');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
