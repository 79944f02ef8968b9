/**
 * The browser that the background calls, in memory, which can fail or end the background
 * at any call. What a browser writes in one `set` is there whole or not at all: Chromium
 * writes it as one batch, Firefox in one transaction.
 */
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What happens at the call that is chosen. */
export type Fault =
  /** The background is gone before the call did anything. */
  | 'ended before'
  /** The call did its work, and nobody is left to hear of it. */
  | 'ended after'
  /** The disk or the quota is full: of calls that write. */
  | 'full'
  /** The call fails for a reason of the browser's own. */
  | 'failed';

export class Ended extends Error {
  override readonly name = 'Ended';
}

interface Plan {
  readonly fault: Fault;
  /** The how-manieth call from now on, from 0. */
  readonly at: number;
}

export interface FaultyBrowser {
  /** Lets calls through, counts them, and does as planned. Null for none. */
  readonly plan: (plan: Plan | null) => void;
  /** What every call waits for before it begins. */
  readonly delay: (wait: (() => Promise<unknown>) | null) => void;
  /** Calls since the last plan. */
  readonly calls: () => number;
  /** Whether the planned fault came about. */
  readonly struck: () => boolean;
  /** What registers the content script, by id: the patterns. */
  readonly registered: Map<string, readonly string[]>;
  readonly granted: Set<string>;
  readonly disk: () => Record<string, unknown>;
  /** Of all that lies on it, as the browser counts: names and JSON in UTF-8. */
  readonly bytes: () => number;
  readonly putOnDisk: (records: Readonly<Record<string, unknown>>) => Promise<void>;
  /** What lies in memory until the browser ends. */
  readonly session: () => Record<string, unknown>;
  readonly putInSession: (records: Readonly<Record<string, unknown>>) => Promise<void>;
}

type Call = (...args: never[]) => Promise<unknown>;

/** Puts itself in place of what the tests' browser lacks; to be called before each test. */
export function installFaultyBrowser(): FaultyBrowser {
  let plan: Plan | null = null;
  let count = 0;
  let isGone = false;
  let isStruck = false;
  let latency: (() => Promise<unknown>) | null = null;
  const registered = new Map<string, readonly string[]>();
  const granted = new Set<string>(['*://*/*']);

  function guard<Guarded extends Call>(call: Guarded, writes = false): Guarded {
    const guarded = async (...args: Parameters<Guarded>): Promise<unknown> => {
      if (isGone) throw new Ended();
      await latency?.();
      const at = count;
      count += 1;
      if (plan?.at !== at) return call(...args);
      const { fault } = plan;
      if (fault === 'full' && !writes) return call(...args);
      isStruck = true;
      if (fault === 'full') throw new Error('Resource::kQuotaBytes quota exceeded');
      if (fault === 'failed') throw new Error('An unexpected error occurred');
      if (fault === 'ended after') await call(...args);
      isGone = true;
      throw new Ended();
    };
    return guarded as Guarded;
  }

  const { local, session } = fakeBrowser.storage;
  // Kept once: another installation must not guard what is guarded already.
  const own = plainAreas();
  for (const [area, plain] of [
    [local, own.local],
    [session, own.session],
  ] as const) {
    Object.assign(area, {
      get: guard(plain.get),
      // The session's own store is not of the disk.
      set: guard(plain.set, area === local),
      remove: guard(plain.remove),
      clear: guard(plain.clear),
    });
  }
  Object.assign(local, {
    getBytesInUse: guard(() => Promise.resolve(own.size())),
  });
  Object.assign(fakeBrowser, {
    permissions: {
      contains: guard(({ origins }: { origins: string[] }) =>
        Promise.resolve(origins.every((origin) => granted.has(origin))),
      ),
      remove: guard(({ origins }: { origins: string[] }) => {
        for (const origin of origins) granted.delete(origin);
        return Promise.resolve(true);
      }),
      onAdded: event(),
      onRemoved: event(),
    },
    scripting: {
      getRegisteredContentScripts: guard(() =>
        Promise.resolve([...registered].map(([id, matches]) => ({ id, matches }))),
      ),
      unregisterContentScripts: guard(({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.delete(id);
        return Promise.resolve();
      }),
      registerContentScripts: guard(register),
      updateContentScripts: guard(register),
      executeScript: guard(() => Promise.resolve([])),
    },
    contextMenus: { removeAll: guard(() => Promise.resolve()), create: noop, onClicked: event() },
    commands: { onCommand: event() },
    alarms: { get: guard(() => Promise.resolve({})), create: noop, onAlarm: event() },
  });
  Object.assign(fakeBrowser.i18n, {
    getMessage: (key: string) => key,
    getUILanguage: () => 'en',
    getAcceptLanguages: () => Promise.resolve(['en']),
  });

  function register(scripts: { id: string; matches: string[] }[]): Promise<void> {
    for (const { id, matches } of scripts) registered.set(id, matches);
    return Promise.resolve();
  }

  return {
    plan: (next) => {
      plan = next;
      count = 0;
      isGone = false;
      isStruck = false;
    },
    delay: (wait) => {
      latency = wait;
    },
    calls: () => count,
    struck: () => isStruck,
    registered,
    granted,
    disk: own.read,
    bytes: own.size,
    putOnDisk: async (records) => {
      await own.local.clear();
      await own.local.set(records);
    },
    session: own.readSession,
    putInSession: async (records) => {
      await own.session.clear();
      await own.session.set(records);
    },
  };
}

function noop(): void {
  // Nobody listens.
}

function event(): Record<'addListener' | 'removeListener', () => void> {
  return { addListener: noop, removeListener: noop };
}

interface PlainArea {
  readonly get: (keys?: string | string[] | null) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  readonly remove: (keys: string | string[]) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** A map of names to JSON, as a browser keeps it: what is handed out is a copy. */
function plainArea(): {
  readonly area: PlainArea;
  readonly read: () => Record<string, unknown>;
  readonly size: () => number;
} {
  const texts = new Map<string, string>();
  let bytes = 0;
  const put = (key: string, text: string | null): void => {
    bytes -= sizeOf(key, texts.get(key));
    if (text === null) texts.delete(key);
    else {
      texts.set(key, text);
      bytes += sizeOf(key, text);
    }
  };
  const read = (): Record<string, unknown> =>
    Object.fromEntries([...texts].map(([key, text]) => [key, JSON.parse(text) as unknown]));
  const area: PlainArea = {
    get: (keys) => {
      if (keys === undefined || keys === null) return Promise.resolve(read());
      const found = [keys].flat().flatMap((key) => {
        const text = texts.get(key);
        return text === undefined ? [] : [[key, JSON.parse(text) as unknown] as const];
      });
      return Promise.resolve(Object.fromEntries(found));
    },
    set: (items) => {
      const written = Object.entries(items).map(
        ([key, value]) => [key, JSON.stringify(value)] as const,
      );
      for (const [key, text] of written) put(key, text);
      return Promise.resolve();
    },
    remove: (keys) => {
      for (const key of [keys].flat()) put(key, null);
      return Promise.resolve();
    },
    clear: () => {
      texts.clear();
      bytes = 0;
      return Promise.resolve();
    },
  };
  return { area, read, size: () => bytes };
}

function sizeOf(key: string, text: string | undefined): number {
  return text === undefined ? 0 : Buffer.byteLength(key) + Buffer.byteLength(text);
}

function plainAreas(): {
  readonly local: PlainArea;
  readonly session: PlainArea;
  readonly read: () => Record<string, unknown>;
  readonly readSession: () => Record<string, unknown>;
  readonly size: () => number;
} {
  const { area: local, read, size } = plainArea();
  const { area: session, read: readSession } = plainArea();
  return { local, session, read, readSession, size };
}
