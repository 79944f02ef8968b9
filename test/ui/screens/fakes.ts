/** Stands in for the background and the browser: remembers what it was asked. */
import { vi } from 'vitest';
import type { UiToWorker } from '../../../src/contract/messages.ts';
import type { Overview } from '../../../src/contract/views.ts';
import { failure, success } from '../../../src/core/result.ts';
import type { Permission } from '../../../src/platform/access.ts';
import { frontOf, overviewOf } from '../views.ts';

export const fake = {
  overview: overviewOf(),
  asked: [] as UiToWorker[],
  /** Answers that differ from a plain "done", by the kind of request. */
  answers: {} as Partial<Record<UiToWorker['type'], unknown>>,
  fails: false,
  grants: true,
  permissions: [] as Permission[],
  /** How many lines the background tells first. */
  firstLines: 1000,
};

export function resetFake(overview: Overview): void {
  vi.clearAllMocks();
  Object.assign(fake, {
    overview,
    asked: [],
    answers: {},
    fails: false,
    grants: true,
    firstLines: 1000,
    permissions: [],
  });
}

/** Answers to what is asked to be shown; null for what is asked to be done. */
function tell(message: UiToWorker): unknown {
  const { overview, firstLines } = fake;
  if (message.type === 'get-overview') return overview;
  if (message.type === 'get-front') return frontOf(overview, firstLines);
  if (message.type === 'get-parts') return { '0': { stamp: 'stamp', lines: overview.bindings } };
  if (message.type === 'get-details') {
    const line = overview.bindings.find(({ id }) => id === message.bindingId);
    return line === undefined ? failure('not-found') : success(line);
  }
  if (message.type === 'get-suggestions') {
    return fake.answers['get-suggestions'] ?? success({ groups: [], neverSeen: [] });
  }
  if (message.type === 'get-lock') {
    return fake.answers['get-lock'] ?? success({ on: false, inAccount: false });
  }
  if (message.type === 'get-stored') {
    return fake.answers['get-stored'] ?? success({ parts: [], lastRead: null });
  }
  return null;
}

export const sendModule = {
  UnbindLocked: class extends Error {},
  send: vi.fn((message: UiToWorker): Promise<unknown> => {
    if (fake.fails) return Promise.reject(new Error('nobody listens'));
    const told = tell(message);
    if (told !== null) return Promise.resolve(told);
    fake.asked.push(message);
    return Promise.resolve(fake.answers[message.type] ?? success(null));
  }),
  onListChanged: vi.fn(() => () => undefined),
};

export const accessModule = {
  requestAllSites: vi.fn(() => Promise.resolve(fake.grants)),
  requestSite: vi.fn(() => Promise.resolve(fake.grants)),
  permissionsNow: vi.fn(() => Promise.resolve(fake.permissions)),
  shortcuts: vi.fn(() => Promise.resolve([])),
  currentWindowId: vi.fn(() => Promise.resolve(null)),
  requestHistory: vi.fn(() => Promise.resolve(fake.grants)),
  mayReadHistory: vi.fn(() => Promise.resolve(false)),
  giveBackHistory: vi.fn(() => Promise.resolve()),
  openTab: vi.fn(() => Promise.resolve()),
  openFullPage: vi.fn(() => Promise.resolve()),
  currentTab: vi.fn(() => Promise.resolve({ id: 7, url: null, privateWindow: false })),
};
