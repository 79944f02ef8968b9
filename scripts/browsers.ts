/** Finds a browser, and installs Debian's or Ubuntu's where there is none. */
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './lib/run.ts';
import { Stop } from './lib/stop.ts';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

interface Search {
  readonly variable: string;
  readonly programs: readonly string[];
  readonly files: readonly string[];
  /** Debian's name first, then Ubuntu's. */
  readonly packages: readonly string[];
}

const searches: Readonly<Record<BrowserName, Search>> = {
  chromium: {
    variable: 'CHROME_PATH',
    // Branded Chrome comes last: since version 137 it ignores extensions given at the command line.
    programs: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome'],
    files: [
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    packages: ['chromium', 'chromium-browser'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    programs: ['firefox-esr', 'firefox'],
    files: ['/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr', 'firefox'],
  },
};

function runnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of an installed browser, or null. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, programs, files } = searches[name];
  const named = process.env[variable];
  if (named) {
    if (runnable(named)) return named;
    throw new Stop(`${variable} names ${named}, which cannot be run.`);
  }
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const onPath = programs.flatMap((program) => folders.map((folder) => path.join(folder, program)));
  return [...onPath, ...files].find(runnable) ?? null;
}

/** As root, or by sudo where it asks for no password. */
async function aptGet(args: readonly string[]): Promise<boolean> {
  const asRoot = process.getuid?.() === 0;
  const [program = '', ...start] = asRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const result = await run(program, [...start, ...args], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  return result.code === 0;
}

async function installBrowser(name: BrowserName): Promise<void> {
  const { variable, packages } = searches[name];
  const byHand = `Install it, or set ${variable} to its program.`;
  if (!existsSync('/usr/bin/apt-get')) {
    throw new Stop(`No ${name} was found, and this system has no apt-get. ${byHand}`);
  }
  console.log(`No ${name} found: installing it with apt-get (about a minute)…`);
  const ready = await aptGet(['update', '-qq']);
  for (const name of ready ? packages : []) {
    if (await aptGet(['install', '-y', '-qq', '--no-install-recommends', name])) return;
  }
  throw new Stop(`No ${name} was found, and apt-get could not install it. ${byHand}`);
}

/** The path of a browser that can be run; installs one where there is none. */
export async function requireBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name);
  if (found !== null) return found;
  await installBrowser(name);
  const installed = findBrowser(name);
  if (installed === null) throw new Stop(`apt-get ran, yet no ${name} can be found.`);
  return installed;
}
