/** Where every message arrives: who sent it, does it parse, who handles it. */
import type { Runtime } from 'webextension-polyfill';
import { pageToWorker, uiToWorker } from '../contract/message-schemas.ts';
import type {
  Answers,
  LockedAnswer,
  PageToWorker,
  UiToWorker,
  WhileLocked,
  WorkerToUi,
} from '../contract/messages.ts';
import type { ScanReport } from '../core/model.ts';
import { browser } from './browser.ts';
import { classifySender, type Sender } from './sender.ts';
import { isLocked, LockedError } from './vault.ts';

export type PageSender = Extract<Sender, { kind: 'page' }>;

export interface Handlers {
  readonly bringReader: (sender: PageSender) => Promise<unknown>;
  readonly takeReport: (report: ScanReport, sender: PageSender) => Promise<void>;
  readonly answer: (request: UiToWorker) => Promise<Answers[UiToWorker['type']]>;
  /** A failure that nothing expected: never with the message's own contents. */
  readonly complain: (error: unknown) => void;
}

/** Registers synchronously, so that a message can wake the background. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, rawSender: Runtime.MessageSender) => {
    const sender = classifySender(rawSender);
    switch (sender.kind) {
      case 'extension page': {
        const request = uiToWorker.safeParse(message);
        return request.success
          ? answerUnlessLocked(request.data, handlers)
          : Promise.resolve({ ok: false, problem: 'malformed' });
      }
      case 'page': {
        const parsed = pageToWorker.safeParse(message);
        // A page hears nothing back: neither that it was understood nor how long it took.
        if (parsed.success) hear(parsed.data, sender, handlers).catch(handlers.complain);
        return undefined;
      }
      case 'stranger':
        return undefined;
    }
  });
}

const whileLocked: ReadonlySet<string> = new Set<WhileLocked>(['unlock', 'erase-everything']);

/** The lock may be closed between this question and the answer as well. */
async function answerUnlessLocked(
  request: UiToWorker,
  handlers: Handlers,
): Promise<Answers[UiToWorker['type']] | LockedAnswer> {
  const locked = { ok: false, problem: 'locked' } as const;
  if (!whileLocked.has(request.type) && (await isLocked())) return locked;
  try {
    return await handlers.answer(request);
  } catch (error) {
    if (error instanceof LockedError) return locked;
    throw error;
  }
}

async function hear(
  message: PageToWorker,
  sender: PageSender,
  handlers: Handlers,
): Promise<unknown> {
  if (await isLocked()) return;
  switch (message.type) {
    case 'scan-report':
      return handlers.takeReport(message.report, sender);
    case 'reader-wanted':
      return handlers.bringReader(sender);
  }
}

/** Tells every open extension page that what it shows is out of date. */
export async function announce(message: WorkerToUi): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // No extension page is open: nobody to tell.
  }
}
