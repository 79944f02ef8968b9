/** The world of the content script in a page: separate from the page's own. Chromium only. */
import type { Page } from 'puppeteer-core';

export type ScriptWorld = (expression: string) => Promise<unknown>;

export async function openScriptWorld(page: Page): Promise<ScriptWorld> {
  const session = await page.createCDPSession();
  const contexts: { readonly id: number; readonly origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const world = contexts.find(({ origin }) => origin.startsWith('chrome-extension://'));
  if (!world) throw new Error('no content script runs in this page');
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: world.id,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed');
    const value: unknown = result.value;
    return value;
  };
}
