/**
 * Firefox's own window: its sidebar, toolbar and questions, which are no pages and which the
 * protocol for pages does not reach. Needs a Firefox that was started for it (firefox.ts).
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import * as z from 'zod/mini';

export interface FirefoxWindow {
  /** Carries out an expression in the window's own scope; what it resolves to, as text. */
  readonly evaluate: (expression: string) => Promise<string>;
  /** Waits until the expression is true there. */
  readonly waitFor: (expression: string) => Promise<void>;
  /** What a page says that is shown in the window and is no tab: an expression of its `<browser>`. */
  readonly textOf: (browserElement: string) => Promise<string>;
  /** A picture of the whole window, PNG. */
  readonly picture: () => Promise<Buffer>;
}

interface Connection {
  send(method: string, params: object): Promise<unknown>;
}

const contexts = z.object({
  result: z.object({ contexts: z.array(z.object({ context: z.string(), url: z.string() })) }),
});
const evaluated = z.object({
  result: z.union([
    z.object({
      type: z.literal('success'),
      result: z.looseObject({ value: z.optional(z.unknown()) }),
    }),
    z.object({
      type: z.literal('exception'),
      exceptionDetails: z.looseObject({ text: z.string() }),
    }),
  ]),
});

const patience = 10_000;

/** Draws with the pages of other processes in it; without the bars for scrolling. */
const draw = `(async () => {
  const drawn = await window.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = drawn.width;
  canvas.height = drawn.height;
  canvas.getContext('2d').drawImage(drawn, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
})()`;

export async function openFirefoxWindow(browser: Browser): Promise<FirefoxWindow> {
  // The library shows its connection, but not in its types.
  const { connection } = browser as unknown as { readonly connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const found = contexts
    .parse(tree)
    .result.contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (found === undefined) throw new Error('Firefox shows no window of its own.');
  const target = { context: found.context };

  async function evaluate(expression: string): Promise<string> {
    const answer = await connection.send('script.evaluate', {
      expression,
      target,
      awaitPromise: true,
    });
    const { result } = evaluated.parse(answer);
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return String(result.result.value);
  }

  return {
    evaluate,
    async waitFor(expression) {
      const until = Date.now() + patience;
      while ((await evaluate(`Boolean(${expression})`)) !== 'true') {
        if (Date.now() > until)
          throw new Error(`In Firefox's window it stays false: ${expression}`);
        await wait(100);
      }
    },
    textOf: (element) =>
      evaluate(`new Promise((resolve) => {
        const { messageManager } = ${element};
        messageManager.addMessageListener('unbind:text', function hear({ data }) {
          messageManager.removeMessageListener('unbind:text', hear);
          resolve(data);
        });
        messageManager.loadFrameScript(
          'data:,sendAsyncMessage("unbind:text", content.document.body?.innerText ?? "")', false);
      })`),
    picture: async () => Buffer.from(await evaluate(draw), 'base64'),
  };
}
