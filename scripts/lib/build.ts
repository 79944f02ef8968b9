/** Builds the extension where what is built is older than its sources. */
import { cpSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserName } from '../browsers.ts';
import { inRoot } from './root.ts';
import { run, tool } from './run.ts';
import { Stop } from './stop.ts';

/** The names under which wxt knows the two browsers. */
export const targets: Readonly<Record<BrowserName, 'chrome' | 'firefox'>> = {
  chromium: 'chrome',
  firefox: 'firefox',
};

const sources = [
  'entrypoints',
  'src',
  'public',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
];

export function builtFolder(name: BrowserName): string {
  return inRoot('.output', `${targets[name]}-mv3`);
}

function modified(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newestUnder(place: string): number {
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory()) return modified(place);
  const inside = readdirSync(place).map((name) => newestUnder(path.join(place, name)));
  return Math.max(modified(place), ...inside);
}

export function isStale(name: BrowserName): boolean {
  const built = modified(path.join(builtFolder(name), 'manifest.json'));
  return sources.some((source) => newestUnder(inRoot(source)) > built);
}

export async function build(name: BrowserName): Promise<void> {
  const { code, output } = await run(tool('wxt'), ['build', '-b', targets[name]]);
  if (code === 0) return;
  const lines = output.split('\n').filter((line) => !/^\s*(at .*)?$/.test(line));
  throw new Stop(`The build for ${name} failed.\n${lines.join('\n')}`);
}

/**
 * A private copy of the built extension, current with its sources, so that a
 * build that somebody starts meanwhile does not change what is being tested.
 */
export async function stageExtension(name: BrowserName): Promise<string> {
  if (isStale(name)) {
    console.log(`Building the extension for ${name}…`);
    await build(name);
  }
  const folder = mkdtempSync(path.join(tmpdir(), `unbind-${name}-`));
  cpSync(builtFolder(name), folder, { recursive: true });
  return folder;
}
