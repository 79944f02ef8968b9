/** Watches a page with one observer: reads it, then only what changes, and reports what is new. */
import type { ScanReport } from '../core/model.ts';
import { openPage, type PageReading } from './extract.ts';
import {
  laterReadingsMilliseconds,
  longestWaitMilliseconds,
  mostChangedNodes,
  mostPatienceMilliseconds,
  quietMilliseconds,
} from './limits.ts';
import type { PageOutline, Tree } from './page-outline.ts';
import { typedAt } from './watch-send.ts';
import { inSlices } from './watch-slices.ts';

export interface WatchOptions {
  readonly document: Document;
  /** What a glance at the page knows already. */
  readonly outline: PageOutline;
  readonly send: (report: ScanReport) => void;
}

/** Reads the page of this frame and goes on reading what changes in it, until stopped. */
export function startWatching({ document, outline, send }: WatchOptions): { stop(): void } {
  const life = new AbortController();
  const { signal } = life;
  const observer = new MutationObserver(notice);
  const listening = new WeakSet<Node>();
  const edited = new WeakSet<Element>();
  let page: PageReading | undefined;
  let isBusy = false;
  let cause: ScanReport['cause'] = 'load';
  let lastShown = '';
  let lastTyped = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let noticed: (readonly MutationRecord[])[] = [];
  let noticedCount = 0;
  let longestWait = longestWaitMilliseconds;
  let isStill = true;

  const isOver = (): boolean => signal.aborted;

  // Called for every change of the page: takes note and nothing else.
  function notice(records: readonly MutationRecord[]): void {
    noticedCount += records.length;
    if (isTooMuch()) noticed = [];
    else noticed.push(records);
    schedule();
  }

  /** Waits until the page is still, with few timers however often it changes. */
  function schedule(): void {
    isStill = false;
    if (timer === undefined) wait(quietMilliseconds, 0);
  }

  function wait(delay: number, waited: number): void {
    isStill = true;
    timer = setTimeout(() => {
      const now = waited + delay;
      if (isStill) longestWait = longestWaitMilliseconds;
      else if (now < longestWait) {
        wait(Math.min(4 * delay, longestWait - now), now);
        return;
      } else longestWait = Math.min(2 * longestWait, mostPatienceMilliseconds);
      void read();
    }, delay);
  }

  /** More than is followed change by change: then the page is read from the beginning. */
  const isTooMuch = (): boolean => noticedCount > mostChangedNodes;

  /** Changed nodes that stand in no other changed node. */
  function takeChanged(): Node[] {
    const changed = new Set<Node>();
    for (const { type, target, addedNodes } of noticed.flat()) {
      if (type === 'characterData') changed.add(target);
      else for (const node of addedNodes) changed.add(node);
    }
    const nodes = [...changed].filter((node) => {
      let up = node.parentNode;
      while (up && !changed.has(up)) up = up.parentNode;
      return node.isConnected && !up;
    });
    noticed = [];
    noticedCount = 0;
    return nodes;
  }

  async function read(): Promise<void> {
    timer = undefined;
    if (isBusy || document.hidden || isOver()) return;
    isBusy = true;
    // Too much to follow, or the first time: from the beginning.
    const isFresh = !page || isTooMuch();
    const nodes = takeChanged();
    if (page && isFresh) outline.learn(document);
    else for (const node of nodes) if (node instanceof Element) outline.learn(node);
    if (!page || isFresh) page = openPage(outline, edited);
    const isNewKind = page.glance();
    for (const tree of outline.trees) attend(tree);
    if (outline.kind() !== 'other') {
      const roots = isFresh || isNewKind ? outline.trees : nodes;
      await inSlices(page.readTexts(roots), document, isOver, isFresh || isNewKind);
    }
    isBusy = false;
    if (isOver()) return;
    const report = page.report(cause);
    if (isNew(report, lastShown)) lastShown = say(report);
    cause = 'change';
    if (noticedCount > 0) schedule();
  }

  function attend(tree: Tree): void {
    if (listening.has(tree)) return;
    listening.add(tree);
    const texts = { characterData: true, attributeFilter: ['value'] };
    observer.observe(tree, { childList: true, subtree: true, ...texts });
    // Forms in shadow trees are sent without a word to the document.
    const target = tree === document ? (document.defaultView ?? tree) : tree;
    for (const type of ['submit', 'click', 'keydown', 'input']) {
      target.addEventListener(type, onEvent, { capture: true, signal });
    }
  }

  /** What makes two reports the same: where they are from and what they found. */
  function keyOf({ candidates }: ScanReport): string {
    const found = candidates.map((candidate) => ({ ...candidate, reasons: 0 }));
    return document.location.pathname + JSON.stringify(found);
  }

  /** That an account page shows no number at all is worth saying, once: an old one may be gone. */
  function isTelling({ candidates, cause: why, pageKind }: ScanReport): boolean {
    return candidates.length > 0 || (why === 'load' && /^(?:account|security)$/.test(pageKind));
  }

  function isNew(report: ScanReport, last: string): boolean {
    return isTelling(report) && keyOf(report) !== last;
  }

  function say(report: ScanReport): string {
    send(report);
    return keyOf(report);
  }

  function onEvent(event: Event): void {
    if (!page) return;
    if (event.type === 'input') {
      const [field] = event.composedPath();
      lastTyped = '';
      // Scripts announce what they fill in with the same event; only a person's counts as an edit.
      if (event.isTrusted && field instanceof Element) edited.add(field);
      return;
    }
    // What a script has filled in leaves no trace: a person who does something is a chance to look.
    if (event.type === 'click') schedule();
    const signsIn = /^(?:sign|verif)/.test(outline.kind());
    const report = page.report('send', typedAt(event, edited, signsIn));
    // A click and the submission that it causes are one.
    if (isNew(report, lastTyped)) lastTyped = say(report);
  }

  function begin(): void {
    document.addEventListener('visibilitychange', schedule, { signal });
    document.defaultView?.addEventListener('popstate', schedule, { signal });
    for (const delay of laterReadingsMilliseconds) {
      setTimeout(() => {
        if (!page || page.isFilledAnew()) schedule();
      }, delay);
    }
    void read();
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin, { once: true, signal });
  } else begin();

  return {
    stop() {
      life.abort();
      observer.disconnect();
      clearTimeout(timer);
      noticed = [];
    },
  };
}
