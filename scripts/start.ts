/**
 * npm start -- [--browser chromium|firefox] [--headless]
 *
 * A browser with the extension beside the demo web; or, headless, the walk of a
 * newcomer from welcome to list.
 */
import { parseArgs } from 'node:util';
import { type BrowserName, browserNames, requireBrowser } from './browsers.ts';
import { runCommand, Stop } from './lib/stop.ts';
import { show } from './start/show.ts';
import { tour } from './start/tour.ts';

const usage = 'Usage: npm start -- [--browser chromium|firefox] [--headless]';

interface Arguments {
  readonly browser: BrowserName;
  readonly headless: boolean;
}

function readArguments(): Arguments {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'string', default: 'chromium' },
        headless: { type: 'boolean', default: false },
      },
    });
    const wanted = values.browser === 'chrome' ? 'chromium' : values.browser;
    const browser = browserNames.find((name) => name === wanted);
    if (browser === undefined) throw new Error(`There is no browser ${values.browser} here.`);
    return { browser, headless: values.headless };
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : 'Unknown argument'}\n${usage}`);
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

await runCommand(async () => {
  const { browser, headless } = readArguments();
  await requireBrowser(browser);
  if (headless) return tour(browser);
  if (hasDisplay()) return show(browser);
  console.log('There is no display here: walking through the main job without one.');
  return tour(browser);
});
