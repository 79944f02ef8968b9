/** Speaks to the background as the extension's own pages do. */
import type { Page } from 'puppeteer-core';
import type { NumberDraft } from '../../src/contract/drafts.ts';
import type { Answers, UiToWorker } from '../../src/contract/messages.ts';
import type { Driver } from './driver.ts';

export interface Control {
  ask<Message extends UiToWorker>(message: Message): Promise<Answers[Message['type']]>;
  readonly page: Page;
}

/** `page` must be one of the extension's own: only those are answered. */
export function controlFrom(page: Page): Control {
  return {
    page,
    async ask<Message extends UiToWorker>(message: Message) {
      const answer: unknown = await page.evaluate(
        `(globalThis.browser ?? globalThis.chrome).runtime.sendMessage(${JSON.stringify(message)})`,
      );
      return answer as Answers[Message['type']];
    },
  };
}

export async function openControl(driver: Driver): Promise<Control> {
  return controlFrom(await driver.openExtensionPage('options.html'));
}

/** A draft as the form would send it for a number typed with its calling code. */
export function draft(
  number: string,
  replacement = '',
  lastDay: string | null = null,
): NumberDraft {
  return {
    id: null,
    number,
    country: null,
    label: '',
    replacement,
    replacementCountry: null,
    lastDay,
  };
}
