/** Opens a browser with the extension beside the demo web, and leaves it to the person. */
import { rmSync } from 'node:fs';
import { demoIndex, demoSite } from '../../test/demo/site.ts';
import type { BrowserName } from '../browsers.ts';
import { stageExtension } from '../lib/build.ts';
import { launch } from '../lib/launch.ts';
import { startServer } from '../lib/server.ts';

export async function show(name: BrowserName): Promise<number> {
  const extensionFolder = await stageExtension(name);
  const server = await startServer(demoSite);
  const driver = await launch(name, { server, extensionFolder, headless: false });
  const [first] = await driver.browser.pages();
  const page = first ?? (await driver.browser.newPage());
  await page.goto(demoIndex);
  await (await driver.pageOpenedOnInstall())?.bringToFront();
  console.log(`The demo web is at ${demoIndex} in the browser that has just opened.`);
  console.log('Close the browser to end.');
  await new Promise<void>((resolve) => {
    driver.browser.once('disconnected', () => resolve());
  });
  await server.close();
  rmSync(extensionFolder, { recursive: true, force: true });
  return 0;
}
