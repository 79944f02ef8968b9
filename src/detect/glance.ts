/**
 * What an ordinary page gets: a glance at address, title, headings and forms, and
 * another when they change. Only a page that may be about an account is read.
 */
import { quietMilliseconds } from './limits.ts';
import { hasFieldToFill } from './page-facts.ts';
import { type OpenShadow, openOutline, type PageOutline } from './page-outline.ts';

export interface GlanceOptions {
  readonly document: Document;
  readonly openShadow: OpenShadow;
  /** Called once, when the page turns out to be worth reading. */
  readonly wantReader: () => void;
}

export interface Glance {
  readonly stop: () => void;
  /** Ends the glancing and hands over what it knows. */
  readonly handOver: () => PageOutline;
}

export function startGlancing({ document, openShadow, wantReader }: GlanceOptions): Glance {
  const outline = openOutline(document, openShadow);
  const observer = new MutationObserver(notice);
  const observed = new WeakSet<Node>();
  const added = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWanted = false;
  let isOver = false;

  function notice(records: readonly MutationRecord[]): void {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) added.add(node);
    }
    // Not put off by further changes: a page that is never still is looked at all the same.
    timer ??= setTimeout(look, quietMilliseconds);
  }

  function learnAdded(): void {
    for (const node of added) if (node instanceof Element && node.isConnected) outline.learn(node);
    added.clear();
  }

  function look(): void {
    timer = undefined;
    if (isOver || document.hidden) return;
    learnAdded();
    outline.glance();
    for (const tree of outline.trees) {
      if (observed.has(tree)) continue;
      observed.add(tree);
      observer.observe(tree, { childList: true, subtree: true });
    }
    if (isWanted || (outline.kind() === 'other' && !hasFieldToFill(outline.controls()))) return;
    isWanted = true;
    wantReader();
  }

  function stop(): void {
    isOver = true;
    document.removeEventListener('visibilitychange', look);
    document.removeEventListener('DOMContentLoaded', begin);
    document.defaultView?.removeEventListener('popstate', look);
    observer.disconnect();
    clearTimeout(timer);
  }

  function begin(): void {
    // A hidden page is looked at when it comes to the front.
    document.addEventListener('visibilitychange', look);
    document.defaultView?.addEventListener('popstate', look);
    look();
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin, { once: true });
  } else begin();

  return {
    stop,
    handOver() {
      notice(observer.takeRecords());
      learnAdded();
      stop();
      return outline;
    },
  };
}
