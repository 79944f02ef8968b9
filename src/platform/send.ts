/** What extension pages say to the background, and hear from it. */
import type { Answers, LockedAnswer, UiToWorker, WorkerToUi } from '../contract/messages.ts';
import { browser } from './browser.ts';

/** Milliseconds: a background that is just ending or beginning hears the next time. */
const pauses = [100, 400, 1500];

/** What is asked for is sealed, and its key is not here. */
export class UnbindLocked extends Error {
  override readonly name = 'UnbindLocked';
}

/**
 * Resolves with the background's answer; rejects with `UnbindLocked` while it is locked, and
 * otherwise only where there is no background to ask.
 */
export async function send<Message extends UiToWorker>(
  message: Message,
): Promise<Answers[Message['type']]> {
  // Only what changes nothing is asked again: of the rest nobody knows whether it was heard.
  for (const pause of message.type.startsWith('get-') ? pauses : []) {
    const answer = await sendOnce(message);
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  const answer = await sendOnce(message);
  if (answer === undefined) throw new Error('The background did not answer');
  return answer;
}

/** In Firefox `undefined` where no background heard it, but another page of ours did. */
async function sendOnce<Message extends UiToWorker>(
  message: Message,
): Promise<Answers[Message['type']] | undefined> {
  const answer: Answers[Message['type']] | LockedAnswer | undefined =
    await browser.runtime.sendMessage(message);
  if (isLockedAnswer(answer)) throw new UnbindLocked();
  return answer;
}

function isLockedAnswer(answer: object | undefined): answer is LockedAnswer {
  return answer !== undefined && 'problem' in answer && answer.problem === 'locked';
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
