/** One browser that works through scored material, with a server of its own. */
import { launchChromium } from '../lib/chromium.ts';
import { type Control, draft, openControl } from '../lib/control.ts';
import type { Driver } from '../lib/driver.ts';
import { startServer, type WebServer } from '../lib/server.ts';
import { grantAllSites } from '../lib/welcome.ts';
import type { Retiring } from './formats.ts';

export interface Station {
  readonly driver: Driver;
  readonly server: WebServer;
  readonly control: Control;
  readonly close: () => Promise<void>;
}

export async function openStation(extensionFolder: string): Promise<Station> {
  const server = await startServer();
  const driver = await launchChromium({
    server,
    extensionFolder,
    headless: true,
    // The clocks of cases are written in it.
    timeZone: 'UTC',
  });
  await grantAllSites(driver);
  const control = await openControl(driver);
  return {
    driver,
    server,
    control,
    async close() {
      await driver.close();
      await server.close();
    },
  };
}

/** An empty list, these numbers, and every site watched. Returns a sentence where that fails. */
export async function setUp(
  { control, driver }: Station,
  retiring: readonly Retiring[],
): Promise<string | null> {
  await control.ask({ type: 'erase-everything' });
  // A case before this one may have moved it.
  await driver.resetClock();
  for (const { number, replacement, lastDay } of retiring) {
    const saved = await control.ask({
      type: 'save-number',
      draft: draft(number, replacement ?? '', lastDay ?? null),
    });
    if (!saved.ok) return `the number ${number} was refused: ${JSON.stringify(saved.problem)}`;
  }
  const watching = await control.ask({ type: 'set-watch-mode', mode: 'all' });
  return watching.ok ? null : `watching was refused: ${watching.problem}`;
}
