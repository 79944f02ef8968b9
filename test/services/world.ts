/** A background with an in-memory browser: for units. Claims about the product are shown in real browsers. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NumberDraft } from '../../src/contract/drafts.ts';
import type { BindingView, Overview } from '../../src/contract/views.ts';
import type { Candidate, ScanReport } from '../../src/core/model.ts';
import { siteOf } from '../../src/core/site.ts';
import type { PageSender } from '../../src/platform/serve.ts';
import { forgetSummaries } from '../../src/platform/summary-store.ts';
import { saveNumber } from '../../src/services/numbers.ts';
import { getOverview } from '../../src/services/overview.ts';
import { recordScan } from '../../src/services/record-scan.ts';
import type { Tools } from '../../src/services/tools.ts';

export interface World {
  readonly tools: Tools;
  /** Moves the clock on. */
  readonly later: (milliseconds: number) => void;
  readonly see: (patterns: readonly string[], more?: Partial<Seen>) => Promise<boolean>;
  readonly list: () => Promise<readonly BindingView[]>;
  readonly overview: () => Promise<Overview>;
}

interface Seen {
  readonly address: string;
  readonly candidate: Partial<Candidate>;
  readonly privateWindow: boolean;
}

export const security = 'https://id.example.com/security';

/** A background that has just begun; `device` keeps the ids of two worlds apart. */
export function makeWorld(device = 'id'): World {
  forgetSummaries();
  let now = Date.parse('2026-03-01T12:00:00Z');
  let ids = 0;
  const tools: Tools = {
    now: () => now,
    newId: () => {
      ids += 1;
      return `${device}-${ids}`;
    },
    language: () => 'en',
  };
  const overview = (): Promise<Overview> => getOverview(null, tools);
  return {
    tools,
    overview,
    later: (milliseconds) => {
      now += milliseconds;
    },
    see: (patterns, more = {}) => recordScan(report(patterns, more.candidate), sender(more), tools),
    list: async () => (await overview()).bindings,
  };
}

export function draft(number: string, more: Partial<NumberDraft> = {}): NumberDraft {
  return {
    id: null,
    number,
    country: null,
    label: '',
    replacement: '',
    replacementCountry: null,
    lastDay: null,
    ...more,
  };
}

export async function retire(world: World, number: string, replacement = ''): Promise<string> {
  const saved = await saveNumber(draft(number, { replacement }), world.tools);
  if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
  return saved.value.id;
}

function report(patterns: readonly string[], more: Partial<Candidate> = {}): ScanReport {
  return {
    pageKind: 'security',
    cause: 'load',
    reasons: [],
    candidates: patterns.map((pattern) => ({
      pattern,
      place: 'text',
      callingCode: null,
      role: 'two-step',
      reasons: [],
      ...more,
    })),
  };
}

function sender({ address = security, privateWindow = false }: Partial<Seen>): PageSender {
  const site = siteOf(address) ?? 'example.com';
  return { kind: 'page', tabId: 1, frameId: 0, site, address, privateWindow };
}

/** Everything that the store holds, as it would lie on the disk. */
export function onDisk(): Promise<Record<string, unknown>> {
  return fakeBrowser.storage.local.get(null);
}
