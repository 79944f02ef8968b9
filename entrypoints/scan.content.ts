import { defineContentScript } from 'wxt/utils/define-content-script';
import { startWatching } from '../src/detect/watch.ts';

declare global {
  /** The scan that runs in this frame now; a newer one takes its place. */
  var unbindScan: { stop(): void } | undefined;
  interface Element {
    /** Firefox only, and only for extensions. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

export default defineContentScript({
  registration: 'runtime',
  // Where it runs is the owner's choice, made at run time: nothing stands in the manifest.
  matches: [],
  allFrames: true,
  runAt: 'document_idle',
  main() {
    // This global is of the extension's own world: pages cannot see it.
    globalThis.unbindScan?.stop();
    const scan = startWatching({
      document,
      openShadow: (element) => {
        if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
        return element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null;
      },
      send(report) {
        try {
          chrome.runtime.sendMessage({ type: 'scan-report', report }).catch(() => {
            // Nobody listens while the extension is replaced; the next page is read by the new one.
            if (chrome.runtime?.id === undefined) scan.stop();
          });
        } catch {
          // The extension was updated or removed while this page stayed open: fall silent.
          scan.stop();
        }
      },
    });
    globalThis.unbindScan = scan;
  },
});
