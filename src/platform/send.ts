/** What extension pages say to the background, and hear from it. */
import { workerToUi } from '../contract/message-schemas.ts';
import type { Answers, UiToWorker } from '../contract/messages.ts';
import { browser } from './browser.ts';

/** Resolves with the background's answer; rejects only where there is no background to ask. */
export async function send<Message extends UiToWorker>(
  message: Message,
): Promise<Answers[Message['type']]> {
  const answer: Answers[Message['type']] = await browser.runtime.sendMessage(message);
  return answer;
}

/** Calls `listener` whenever numbers, list or settings changed; returns how to stop. */
export function onListChanged(listener: () => void): () => void {
  const receive = (message: unknown): undefined => {
    if (workerToUi.safeParse(message).success) listener();
    return undefined;
  };
  browser.runtime.onMessage.addListener(receive);
  return () => browser.runtime.onMessage.removeListener(receive);
}
