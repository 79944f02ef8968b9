/** Does long work in short slices, and none while nobody looks. */
import { sliceMilliseconds } from './limits.ts';

/**
 * Runs `work` to its end; between slices the page goes first, and before the first of `much` work.
 * Ends early where `isOver`.
 */
export async function inSlices(
  work: Iterator<void>,
  document: Document,
  isOver: () => boolean,
  much: boolean,
): Promise<void> {
  let began = much ? -Infinity : performance.now();
  while (!isOver()) {
    if (performance.now() - began > sliceMilliseconds) {
      await new Promise((resolve) => setTimeout(resolve));
      if (document.hidden) {
        await new Promise((resolve) => {
          document.addEventListener('visibilitychange', resolve, { once: true });
        });
      }
      began = performance.now();
    }
    if (work.next().done === true) return;
  }
}
