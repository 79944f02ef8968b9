/** The one store: the list as the background last gave it, and whether all of it is here. */
import { batch, signal } from '@preact/signals';
import type { Front, LineView, ListPart, ListView } from '../../contract/views.ts';
import { onListChanged, send, UnbindLocked } from '../../platform/send.ts';
import { idle } from './idle.ts';

export const overview = signal<ListView | null>(null);
/** How many lines each group has, while only the beginning of the list is here; null once all is. */
export const counts = signal<Front['counts'] | null>(null);
/** True where the background did not answer; what was shown before stays. */
export const loadFailed = signal(false);
/** Nothing is shown then but the way to open it. */
export const isLocked = signal(false);

/** A reading may change many lines at once: one question answers them all. */
const quietTime = 80;

let tabId: number | null = null;
let lastRequest = 0;
let latest: Promise<void> = Promise.resolve();
let rest: Promise<void> = Promise.resolve();
/** The parts of the list that were fetched last: those whose stamp still holds are not asked for again. */
let held: ReadonlyMap<string, ListPart> = new Map();

/** Asks once, then whenever the background says that something changed. */
export async function follow(tab: number | null): Promise<void> {
  tabId = tab;
  let timer: ReturnType<typeof setTimeout> | undefined;
  onListChanged(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), quietTime);
  });
  await refresh();
}

/** As `follow` did for the tab before: another one is in front. */
export async function followTab(tab: number): Promise<void> {
  tabId = tab;
  await refresh();
}

/**
 * Shows the beginning of a long list as soon as it is here; the rest follows when there
 * is time. Resolves once what is shown is as new as this question.
 */
export async function refresh(): Promise<void> {
  lastRequest += 1;
  latest = load(lastRequest);
  let awaited: Promise<void>;
  // One that a later question overtook shows nothing: that one's answer does.
  do {
    awaited = latest;
    await awaited;
  } while (awaited !== latest);
}

async function load(request: number): Promise<void> {
  const isLate = (): boolean => request !== lastRequest;
  await told(isLate, async () => {
    const front = await send({ type: 'get-front', tabId });
    // A later question is under way: its answer is the newer one.
    if (isLate()) return;
    const wasWhole = overview.value !== null && counts.value === null;
    if (isWhole(front)) show(front, front.lines, null);
    else if (wasWhole) await showWhole(front, isLate);
    else {
      show(front, front.lines, front.counts);
      rest = idle().then(() => told(isLate, () => showWhole(front, isLate)));
    }
  });
}

/** Resolves once the whole list is here, or the background did not give it. */
export async function wholeList(): Promise<readonly LineView[]> {
  await rest;
  return overview.value?.bindings ?? [];
}

async function told(isLate: () => boolean, load: () => Promise<void>): Promise<void> {
  try {
    await load();
    if (!isLate()) {
      loadFailed.value = false;
      isLocked.value = false;
    }
  } catch (error) {
    if (error instanceof UnbindLocked) {
      if (!isLate()) forget();
      return;
    }
    console.error(error);
    if (!isLate()) loadFailed.value = true;
  }
}

/** What is locked does not stay in an open page. */
function forget(): void {
  held = new Map();
  batch(() => {
    overview.value = null;
    counts.value = null;
    loadFailed.value = false;
    isLocked.value = true;
  });
}

function isWhole(front: Front): boolean {
  return Object.values(front.counts).reduce((sum, count) => sum + count, 0) === front.lines.length;
}

function show(front: Front, lines: readonly LineView[], missing: Front['counts'] | null): void {
  const { lines: _, counts: __, parts: ___, ...frame } = front;
  batch(() => {
    overview.value = { ...frame, bindings: lines };
    counts.value = missing;
  });
}

async function showWhole(front: Front, isLate: () => boolean): Promise<void> {
  const parts = await fetchParts(front, isLate);
  if (isLate()) return;
  held = parts;
  show(
    front,
    [...parts.values()].flatMap(({ lines }) => lines),
    null,
  );
}

/** At once: more would hold up whatever else is asked meanwhile. */
const mostParts = 16;

async function fetchParts(
  { parts }: Front,
  isLate: () => boolean,
): Promise<ReadonlyMap<string, ListPart>> {
  const found = new Map([...held].filter(([name, { stamp }]) => parts[name] === stamp));
  const wanted = Object.keys(parts).filter((name) => !found.has(name));
  for (let from = 0; from < wanted.length && !isLate(); from += mostParts) {
    const names = wanted.slice(from, from + mostParts);
    const fetched = await send({ type: 'get-parts', names });
    for (const [name, part] of Object.entries(fetched)) found.set(name, part);
  }
  return found;
}
