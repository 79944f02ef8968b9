/** Does long work in short slices, and none while nobody looks. */
import { sliceMilliseconds } from './limits.ts';

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function whenVisible(document: Document): Promise<void> {
  return new Promise((resolve) => {
    if (!document.hidden) return resolve();
    document.addEventListener('visibilitychange', () => resolve(), { once: true });
  });
}

/** Runs `work` to its end; between slices the page goes first. Ends early where `isOver`. */
export async function inSlices(
  work: Iterator<void>,
  document: Document,
  isOver: () => boolean,
): Promise<void> {
  let began = performance.now();
  while (!isOver() && work.next().done !== true) {
    if (performance.now() - began < sliceMilliseconds) continue;
    await pause();
    await whenVisible(document);
    began = performance.now();
  }
}
