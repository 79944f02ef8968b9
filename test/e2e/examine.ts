/** Looks at one screen as everybody would: in themes and languages, narrow, large, by keyboard. */
import type { Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import type { Language } from '../../src/ui/text/languages.ts';
import type { Harness } from './harness.ts';
import {
  hiddenFocus,
  movements,
  objections,
  openScreen,
  overhangs,
  picture,
  pictureOnPhone,
  type Screen,
  shownLanguages,
  type Theme,
  themes,
  wear,
} from './screens.ts';

export const chromium = inject('browserName') === 'chromium';
const wornThemes = chromium ? themes : (['light'] as const);
export const readLanguages = chromium ? shownLanguages : (['en'] as const);

/** Where a step of the way is met once, it is looked at there, in English. */
export async function lookInThemes(page: Page, name: string): Promise<void> {
  for (const theme of wornThemes) await look(page, name, theme, 'en');
}

async function look(page: Page, name: string, theme: Theme, language: string): Promise<void> {
  if (chromium) await wear(page, theme);
  expect(await objections(page, theme), `${name}, ${theme}, ${language}`).toEqual([]);
  await picture(page, language, theme, name);
}

/** Whether the words of a language find room on a screen that is walked as a whole in another. */
export async function measure(at: Harness, screen: Screen, language: Language): Promise<void> {
  const page = await openScreen(at, screen, language);
  expect(await overhangs(page), screen.name).toEqual({ 'at 320 pixels': [], 'at 200 %': [] });
  expect(await page.evaluate('document.documentElement.lang')).toBe(language);
  await pictureOnPhone(page, language, screen.name);
  await page.close();
}

export async function examine(at: Harness, screen: Screen, language: Language): Promise<void> {
  const page = await openScreen(at, screen, language);
  for (const theme of wornThemes) await look(page, screen.name, theme, language);
  expect(await overhangs(page)).toEqual({ 'at 320 pixels': [], 'at 200 %': [] });
  await pictureOnPhone(page, language, wornThemes.at(-1) ?? 'light', screen.name);
  if (language === 'en') {
    if (chromium) expect(await movements(page)).toBe(0);
    expect(await hiddenFocus(page)).toEqual([]);
  }
  await page.close();
}
