/** Every screen of the product, and the means to look at it as different people do. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { inRoot } from '../../scripts/lib/root.ts';
import { type Language, languages } from '../../src/ui/text/languages.ts';
import type { Harness } from './harness.ts';

export interface Screen {
  readonly name: string;
  /** Below the extension's own address. */
  readonly place: string;
  /** Shown once the screen is whole. */
  readonly ready: string;
  /** Brings the screen to the state that is looked at. */
  readonly prepare?: (page: Page) => Promise<void>;
}

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** One that is written in Latin letters, one in Han, one from right to left: walked as a whole. */
export const shownLanguages = ['en', 'zh-CN', 'ar'] as const satisfies readonly Language[];
/** Of these a few full screens are looked at: whether the words find room. */
export const glancedLanguages = languages.filter(
  (language) => !shownLanguages.some((shown) => shown === language),
);

const album = inRoot('.output/screens');

export const desk = { width: 1100, height: 800 };
const phone = { width: 320, height: 640 };
/** So wide that twice the text size leaves the room of a phone. */
const twice = { width: 640, height: 800 };

/** Opens the screen for somebody who reads that language. */
export async function openScreen(
  at: Harness,
  { place, ready, prepare }: Screen,
  language: Language,
): Promise<Page> {
  const page = await openPlace(at, place, language);
  await page.bringToFront();
  await page.waitForSelector(ready);
  await prepare?.(page);
  return page;
}

async function openPlace(at: Harness, place: string, language: Language): Promise<Page> {
  const { browser, name, origin, openExtensionPage } = at.driver;
  if (name === 'firefox') return openExtensionPage(place);
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(
    `Object.defineProperty(navigator, 'languages', { value: [${JSON.stringify(language)}] })`,
  );
  await page.goto(`${origin}/${place}`);
  return page;
}

/** In Firefox the driver cannot ask for a theme: there the machine's own is looked at. */
export async function wear(page: Page, theme: Theme): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

const everything: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
};

/** What a theme can change. */
const colours: axe.RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** A sentence for each thing that axe objects to. */
export async function objections(page: Page, theme: Theme): Promise<readonly string[]> {
  const axeOptions = theme === 'light' ? everything : colours;
  await page.evaluate(axe.source);
  const found = (await page.evaluate(
    `axe.run(document, ${JSON.stringify(axeOptions)}).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) =>
        id + ': ' + html.slice(0, 160) + ' ' + (failureSummary ?? '').replaceAll('\\n', ' '))))`,
  )) as readonly string[];
  return found;
}

/** What reaches over the edge, in the words of its own markup; nothing where nothing does. */
async function overhang(page: Page): Promise<readonly string[]> {
  return (await page.evaluate(`(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const reach = (node) => {
      const { left, right } = node.getBoundingClientRect();
      return left < -1 || right > root.clientWidth + 1;
    };
    const nodes = [...document.querySelectorAll('body *')].filter(reach);
    return ['scrolls sideways', ...nodes.slice(0, 5).map((node) => node.outerHTML.slice(0, 120))];
  })()`)) as readonly string[];
}

/** What reaches over the edge on a narrow screen, and with letters of twice the size. */
export async function overhangs(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  await page.setViewport(phone);
  found['at 320 pixels'] = await overhang(page);
  await page.setViewport(twice);
  await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
  found['at 200 %'] = await overhang(page);
  await page.evaluate(`document.documentElement.style.fontSize = ''`);
  await page.setViewport(desk);
  return found;
}

/** What can be reached by keyboard and does not show that it has the focus. */
export async function hiddenFocus(page: Page): Promise<readonly string[]> {
  // From here on the browser takes its person for one at the keyboard. Not by Tab: after the
  // last element it would leave the page.
  await page.keyboard.press('Shift');
  return (await page.evaluate(`(() => {
    const wanted = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const shown = (node) => node.checkVisibility() && !node.disabled && node.tabIndex >= 0;
    return [...document.querySelectorAll(wanted)].filter(shown).flatMap((node) => {
      node.focus();
      if (document.activeElement !== node) return ['takes no focus: ' + node.outerHTML.slice(0, 120)];
      const around = [node, ...(node.labels ?? []), node.parentElement, node.nextElementSibling];
      const seen = around.some((each) => {
        if (each === null || each === undefined) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(each);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      });
      return seen ? [] : ['shows no focus: ' + node.outerHTML.slice(0, 120)];
    });
  })()`)) as readonly string[];
}

/** Movements that go on although the person asked for none. */
export async function movements(page: Page): Promise<number> {
  return (await page.evaluate('document.getAnimations().length')) as number;
}

/** In CSS pixels: what a fingertip covers. */
const fingertip = 44;

/** As a phone shows it; buttons, choices and ways that a finger would miss. */
export async function missedByFinger(page: Page, ready: string): Promise<readonly string[]> {
  await page.setViewport({ width: 390, height: 760, isMobile: true, hasTouch: true });
  await page.reload();
  await page.waitForSelector(ready);
  return (await page.evaluate(`[...document.querySelectorAll('button, select, nav a, summary')]
    .filter((node) => node.checkVisibility())
    .filter((node) => node.getBoundingClientRect().height < ${fingertip})
    .map((node) => node.outerHTML.slice(0, 120))`)) as readonly string[];
}

export async function picture(page: Page, ...name: readonly string[]): Promise<void> {
  mkdirSync(album, { recursive: true });
  await page.screenshot({ path: path.join(album, `${name.join('-')}.png`), fullPage: true });
}

export async function pictureOnPhone(page: Page, ...name: readonly string[]): Promise<void> {
  await page.setViewport(phone);
  await picture(page, ...name, '320');
  await page.setViewport(desk);
}
