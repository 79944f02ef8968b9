/** Pictures of the running product in the sizes that the stores ask for. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { directionOf } from '../../src/ui/text/direction.ts';
import { demoPages } from '../../test/demo/expected.ts';
import { inRoot } from '../lib/root.ts';
import type { Stage } from './stage.ts';

/** Chrome's store and Mozilla's both take the first; Chrome's takes the second as well. */
const sizes = [
  { name: '1280x800', scale: 1 },
  { name: '640x400', scale: 0.5 },
] as const;
const desk = { width: 1280, height: 800 };

const screens = [
  { name: '2-list', place: 'options.html#list', ready: '#list li[data-binding]' },
  { name: '3-safe-to-cancel', place: 'options.html#safe', ready: '#timeline' },
  { name: '4-what-unbind-knows', place: 'options.html#trust', ready: '#stored li' },
  { name: '5-why', place: 'options.html#why', ready: '.facts-told' },
] as const;

/** `name` is what the listing calls the product: the tile says it. */
export async function takePictures(stage: Stage, folder: string, name: string): Promise<void> {
  for (const size of sizes) mkdirSync(path.join(folder, size.name), { recursive: true });
  await takeAll(await popupOverPage(stage), '1-popup', folder);
  for (const { name: screen, place, ready } of screens) {
    const page = await stage.driver.openExtensionPage(place);
    await page.bringToFront();
    await page.waitForSelector(ready);
    await takeAll(page, screen, folder);
    await page.close();
  }
  await takeTile(stage, name, path.join(folder, 'tile-440x280.png'));
}

async function takeAll(page: Page, name: string, folder: string): Promise<void> {
  for (const { name: size, scale } of sizes) {
    await page.setViewport({ ...desk, deviceScaleFactor: scale });
    await page.screenshot({ path: path.join(folder, size, `${name}.png`) });
  }
}

/** The popup alone, as large as the browser makes it. */
async function takePopup({ driver, page }: Stage): Promise<Uint8Array> {
  const [shown] = demoPages;
  if (shown !== undefined) await page.goto(shown.address, { waitUntil: 'load' });
  const popup = await driver.openPopup(page);
  await popup.waitForSelector('#list li[data-binding]', { visible: true });
  const picture = await popup.screenshot();
  if (!popup.isClosed()) await popup.close();
  return picture;
}

/** A page and the popup over its corner, which no single screenshot shows. */
async function popupOverPage(stage: Stage): Promise<Page> {
  const popup = await takePopup(stage);
  await stage.page.setViewport(desk);
  const below = await stage.page.screenshot();
  const composed = await stage.driver.browser.newPage();
  // The browser's own buttons are on the other side where one reads from right to left.
  await composed.setContent(`<!doctype html><html dir="${directionOf(stage.language)}"><style>
    body { margin: 0; background: url(${dataUrl(below)}) top left / 1280px 800px no-repeat; }
    img { position: absolute; top: 8px; inset-inline-end: 24px; border-radius: 8px;
      box-shadow: 0 0 0 1px rgb(0 0 0 / .15), 0 12px 40px rgb(0 0 0 / .3); }
    </style><img src="${dataUrl(popup)}" alt="">`);
  await composed.waitForSelector('img');
  return composed;
}

/** The small tile of Chrome's store: mark, name and what it is for. */
async function takeTile({ driver, language }: Stage, name: string, file: string): Promise<void> {
  const tile = await driver.browser.newPage();
  await tile.setViewport({ width: 440, height: 280 });
  const mark = readFileSync(inRoot('public/icon.svg')).toString('base64');
  const [product = '', purpose = ''] = name.split(/\s*[:：]\s*/);
  const sentence = purpose.charAt(0).toLocaleUpperCase(language) + purpose.slice(1);
  await tile.setContent(`<!doctype html><html lang="${language}" dir="${directionOf(language)}"><style>
    body { margin: 0; height: 280px; display: grid; grid-template-columns: 112px 1fr; gap: 28px;
      align-items: center; padding: 0 36px; box-sizing: border-box; background: #f3f6f5;
      color: #14211e; font-family: 'Liberation Sans', system-ui, sans-serif; }
    h1 { margin: 0 0 6px; font-size: 42px; letter-spacing: -.02em; }
    p { margin: 0; font-size: 19px; line-height: 1.35; color: #4c5c57; text-wrap: balance; }
    </style><img src="data:image/svg+xml;base64,${mark}" width="112" alt="">
    <div><h1>${product}</h1><p>${sentence}</p></div>`);
  await tile.waitForSelector('img');
  await tile.screenshot({ path: file });
  await tile.close();
}

function dataUrl(png: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}

/** The two pictures of the README. */
export async function takeReadmePictures(stage: Stage): Promise<void> {
  writeFileSync(inRoot('docs/pictures/popup.png'), await takePopup(stage));
  const safe = await stage.driver.openExtensionPage('options.html#safe');
  await safe.bringToFront();
  await safe.setViewport({ width: 1000, height: 860, deviceScaleFactor: 1.5 });
  await safe.waitForSelector('#timeline');
  await safe.screenshot({ path: inRoot('docs/pictures/safe-to-cancel.png') });
  await safe.close();
}
