/** Zip archives that are the same bytes for the same files: sorted, without times and modes. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import JSZip from 'jszip';

/** The earliest day that the format can hold, so that nobody takes it for a real one. */
const noTime = new Date(Date.UTC(1980, 0, 1));

/** Paths of all files under a folder, relative to it, in an order that no locale changes. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

export function zip(folder: string, files: readonly string[]): Promise<Buffer> {
  const archive = new JSZip();
  for (const file of files) {
    archive.file(file, readFileSync(path.join(folder, file)), {
      date: noTime,
      createFolders: false,
      unixPermissions: 0o644,
    });
  }
  return archive.generateAsync({
    type: 'nodebuffer',
    platform: 'UNIX',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}
