/** Long readings in small pieces: the page answers in between, and the owner can end them. */
import type { ImportControl } from '../evidence.ts';

/** With the piece that is being read then, a page is never busy for 50 ms. */
const longestBusy = 25;
/** Ten times a second is as often as a bar of progress is looked at. */
const betweenReports = 100;

export interface Pace {
  /** True where the owner ended the reading; lets the page answer where it was busy for long. */
  readonly ended: () => Promise<boolean>;
  readonly advance: (bytes: number) => void;
}

/** `bytesTotal`: of the file as it lies on the disk, for progress. */
export function createPace(control: ImportControl, bytesTotal: number): Pace {
  let busySince = performance.now();
  let reportedAt = 0;
  let bytesRead = 0;
  return {
    ended: async () => {
      if (performance.now() - busySince >= longestBusy) {
        await nextTask();
        busySince = performance.now();
      }
      return control.signal.aborted;
    },
    advance: (bytes) => {
      bytesRead = Math.min(bytesTotal, bytesRead + bytes);
      const now = performance.now();
      if (now - reportedAt < betweenReports) return;
      reportedAt = now;
      control.onProgress({ bytesRead, bytesTotal });
    },
  };
}

/** After whatever waits: clicks, painting. A timer would wait 4 ms more each time. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
