/** What extension pages say to the background, and hear from it. */
import type { Answers, UiToWorker, WorkerToUi } from '../contract/messages.ts';
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
    if (isListChanged(message)) listener();
    return undefined;
  };
  browser.runtime.onMessage.addListener(receive);
  return () => browser.runtime.onMessage.removeListener(receive);
}

/** By hand: a schema library would double what the popup loads before it can paint. */
function isListChanged(message: unknown): message is WorkerToUi {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === ('list-changed' satisfies WorkerToUi['type'])
  );
}
