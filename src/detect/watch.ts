/** Watches a page with one observer: reads it, then only what changes, and reports what is new. */
import type { ScanReport } from '../core/model.ts';
import { PageReading } from './extract.ts';
import {
  laterReadingsMilliseconds,
  longestWaitMilliseconds,
  mostChangedNodes,
  quietMilliseconds,
} from './limits.ts';
import { typedAt } from './watch-send.ts';
import { inSlices } from './watch-slices.ts';

export interface WatchOptions {
  readonly document: Document;
  /** The shadow tree of an element, open or closed, or null. */
  readonly openShadow: (element: Element) => ShadowRoot | null;
  readonly send: (report: ScanReport) => void;
}

const sending = ['submit', 'click', 'keydown'];

/** What makes two reports the same: where they are from and what they found. */
function keyOf({ candidates }: ScanReport, address: string): string {
  return JSON.stringify([
    address,
    candidates.map(({ pattern, place, callingCode, role }) => [pattern, place, callingCode, role]),
  ]);
}

/** Reads the page of this frame and goes on reading what changes in it, until stopped. */
export function startWatching({ document, openShadow, send }: WatchOptions): { stop(): void } {
  const life = new AbortController();
  const { signal } = life;
  const observer = new MutationObserver(notice);
  const observed = new Map<Node, boolean>();
  const changed = new Set<Node>();
  let page: PageReading | null = null;
  let readAll = true;
  let busy = false;
  let cause: ScanReport['cause'] = 'load';
  let lastKey = '';
  let lastTyped = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;

  function listen(root: Document | ShadowRoot): void {
    const target = root === document ? (document.defaultView ?? document) : root;
    for (const type of sending) target.addEventListener(type, onSending, { capture: true, signal });
    target.addEventListener('input', onInput, { capture: true, signal });
  }

  /** Quiet pages are watched for new elements only; pages about accounts for their texts too. */
  function observe(): void {
    const texts = page?.kind !== 'other';
    for (const root of page?.trees.keys() ?? []) {
      if (observed.get(root) === texts) continue;
      if (!observed.has(root)) listen(root);
      observed.set(root, texts);
      observer.observe(root, {
        childList: true,
        subtree: true,
        characterData: texts,
        ...(texts && { attributeFilter: ['value'] }),
      });
    }
  }

  function notice(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.type === 'characterData') changed.add(record.target);
      else
        for (let i = 0; i < record.addedNodes.length; i++)
          changed.add(record.addedNodes[i] as Node);
    }
    if (changed.size > mostChangedNodes) {
      changed.clear();
      readAll = true;
    }
    schedule();
  }

  function schedule(): void {
    if (signal.aborted || document.hidden) return;
    const now = Date.now();
    if (timer) clearTimeout(timer);
    else waitingSince = now;
    const rest = longestWaitMilliseconds - (now - waitingSince);
    timer = setTimeout(read, Math.max(0, Math.min(quietMilliseconds, rest)));
  }

  /** Added nodes that stand in no other added node. */
  function takeChanged(): Node[] {
    const nodes = [...changed].filter((node) => {
      if (!node.isConnected) return false;
      for (let up = node.parentNode; up; up = up.parentNode) if (changed.has(up)) return false;
      return true;
    });
    changed.clear();
    return nodes;
  }

  async function read(): Promise<void> {
    timer = undefined;
    if (signal.aborted || busy || document.hidden) return;
    busy = true;
    const nodes = takeChanged();
    if (!page || readAll) page = renew();
    else for (const node of nodes) page.learnNode(node);
    const reading = page;
    if (reading.glance()) readAll = true;
    observe();
    if (reading.kind !== 'other') {
      const roots = readAll ? reading.allRoots() : nodes;
      readAll = false;
      await inSlices(reading.readTexts(roots), document, () => signal.aborted);
    }
    readAll = false;
    busy = false;
    if (signal.aborted) return;
    report(reading.report(cause));
    cause = 'change';
    if (changed.size > 0) schedule();
  }

  function renew(): PageReading {
    return new PageReading(document, openShadow, page?.edited);
  }

  function report(found: ScanReport): void {
    if (found.candidates.length === 0) return;
    const key = keyOf(found, document.location.pathname);
    if (key === lastKey) return;
    lastKey = key;
    send(found);
  }

  function onInput(event: Event): void {
    const [target] = event.composedPath();
    lastTyped = '';
    // Scripts announce what they fill in with the same event; only a person's counts as an edit.
    if (event.isTrusted && target instanceof Element) page?.edited.add(target);
  }

  function onSending(event: Event): void {
    if (!page) return;
    const typed = typedAt(event, page);
    if (typed.length === 0) return;
    const found = page.report('send', typed);
    const key = keyOf(found, document.location.pathname);
    // A click and the submission that it causes are one.
    if (key === lastTyped) return;
    lastTyped = key;
    send(found);
  }

  function begin(): void {
    document.addEventListener('visibilitychange', schedule, { signal });
    document.defaultView?.addEventListener('popstate', schedule, { signal });
    for (const delay of laterReadingsMilliseconds) {
      const later = setTimeout(schedule, delay);
      signal.addEventListener('abort', () => clearTimeout(later));
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
      changed.clear();
      page = null;
    },
  };
}
