import { signal } from '@preact/signals';

/** Large letters and the steps: for whoever works through the list on paper. */
export const largePrint = signal(false);

/** Printing takes what is painted, so it waits for the paper to be laid out. */
export async function printReport(large: boolean): Promise<void> {
  largePrint.value = large;
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  window.print();
}
