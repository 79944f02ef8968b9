/** What the background could answer, with fictional numbers and sites. */
import type { BindingView, Front, NumberView, Overview } from '../../src/contract/views.ts';
import { beginningOf, groupOf } from '../../src/core/listing.ts';
import type { Settings } from '../../src/core/model.ts';
import { defaultReminders } from '../../src/core/reminders.ts';

export const now = Date.UTC(2026, 10, 25, 12);

const settings: Settings = {
  paused: false,
  watchMode: 'all',
  chosenSites: [],
  privateWindows: false,
  reminders: defaultReminders,
  merges: {},
  ownLinks: {},
  notMine: [],
};

export function bindingView(part: Partial<BindingView> = {}): BindingView {
  const site = part.site ?? 'shop.example';
  const role = part.role ?? 'contact';
  return {
    id: `${site}|n1|${role}`,
    site,
    numberId: 'n1',
    role,
    account: '',
    title: '',
    note: '',
    category: 'other',
    name: '',
    ways: [],
    wrongLinkReport: '',
    due: null,
    pinned: false,
    postponedUntil: null,
    state: 'to do',
    certainty: 'certain',
    ambiguous: false,
    stillShowsOldNumber: false,
    keptReason: '',
    canUndo: false,
    firstSeen: now,
    lastSeen: now,
    address: `https://${site}/account`,
    pageKind: 'account',
    sources: ['page'],
    reasons: [{ code: 'full-number' }],
    history: [{ at: now, what: 'seen', source: 'page', address: null, note: '', undone: false }],
    ...part,
  };
}

export function numberView(part: Partial<NumberView> = {}): NumberView {
  return {
    id: 'n1',
    e164: '+8613800138000',
    country: 'CN',
    label: '',
    replacement: null,
    lastDay: null,
    reissueDay: null,
    paused: false,
    addedAt: now,
    removedAt: null,
    formatted: '+86 138 0013 8000',
    replacementFormatted: null,
    retired: false,
    reissueEstimate: null,
    verdict: { answer: 'not yet', open: 0, suspected: 0, tickedOnly: 0, leftOut: false },
    checklist: [],
    progress: { open: 5, done: 9, total: 14, suspected: 0, daysLeft: 23 },
    ...part,
  };
}

export function overviewOf(part: Partial<Overview> = {}): Overview {
  return {
    numbers: [numberView()],
    removedNumbers: [],
    bindings: [],
    settings,
    accessGranted: true,
    currentPage: {
      tabId: 7,
      site: 'shop.example',
      shownAs: 'shop.example',
      address: 'https://shop.example/account',
      watched: true,
      privateWindow: false,
      reading: null,
    },
    damaged: [],
    findingsLeftOut: false,
    ...part,
  };
}

/** As the background would begin to tell it; the whole list in one part. */
export function frontOf({ bindings, ...frame }: Overview, most = bindings.length): Front {
  const counts = { open: 0, suspected: 0, done: 0, dismissed: 0 };
  for (const binding of bindings) counts[groupOf(binding)] += 1;
  return { ...frame, lines: beginningOf(bindings, most), counts, parts: { '0': 'stamp' } };
}
