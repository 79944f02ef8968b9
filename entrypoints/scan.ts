import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startWatching } from '../src/detect/watch.ts';

declare global {
  /** The scan that runs in this frame now; a newer one takes its place. */
  var unbindScan: { stop(): void } | undefined;
  interface Element {
    /** Firefox only, and only for extensions. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

/**
 * Not one of the builder's content scripts: their wrapper posts a message to the
 * page when it starts, and no page may notice that it is read. Where this runs is
 * the owner's choice, made at run time (platform/content-scripts).
 */
export default defineUnlistedScript(() => {
  // This global is of the extension's own world: pages cannot see it.
  globalThis.unbindScan?.stop();
  globalThis.unbindScan = startWatching({
    document,
    openShadow: (element) => {
      if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
      return element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null;
    },
    send(report) {
      try {
        chrome.runtime.sendMessage({ type: 'scan-report', report }).catch(() => {
          // Nobody listens while the extension is replaced; the next page is read by the new one.
          if (chrome.runtime?.id === undefined) globalThis.unbindScan?.stop();
        });
      } catch {
        // The extension was updated or removed while this page stayed open: fall silent.
        globalThis.unbindScan?.stop();
      }
    },
  });
});
