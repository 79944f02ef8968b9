/**
 * The content scripts' side of the browser: native calls only, because whatever is
 * imported here is sent to pages. The global is of the extension's own world: no
 * page can see it.
 */
import type { PageToWorker } from '../contract/messages.ts';
import type { PageOutline } from '../detect/page-outline.ts';

/** What runs in this frame now: a glance, or the reader that took over from it. */
interface Running {
  readonly stop: () => void;
  /** Ends the glance and gives what it knows to the reader. */
  readonly handOver?: () => PageOutline;
  /** Code that the glance lends to the reader (scripts/build/lent-modules.ts). */
  readonly modules?: object;
}

declare global {
  // A declaration of the global object's property must be a `var`.
  var unbindScan: Running | undefined;
  interface Element {
    /** Firefox only, and only for extensions. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

/** Sends a message that is never answered. Without an extension to hear it, all falls silent. */
export function say(message: PageToWorker): void {
  try {
    chrome.runtime.sendMessage(message).catch(stopIfOrphaned);
  } catch {
    // The extension was updated or removed while this page stayed open.
    globalThis.unbindScan?.stop();
  }
}

function stopIfOrphaned(): void {
  if (!isAlive(chrome.runtime)) globalThis.unbindScan?.stop();
}

/** In the page of a removed extension there is no `runtime`, whatever its type says. */
function isAlive(runtime: { readonly id?: string } | undefined): boolean {
  return runtime?.id !== undefined;
}

/** The shadow tree of an element, open or closed. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
  return element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null;
}
