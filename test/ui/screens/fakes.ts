/** Stands in for the background and the browser: remembers what it was asked. */
import { vi } from 'vitest';
import type { UiToWorker } from '../../../src/contract/messages.ts';
import type { Overview } from '../../../src/contract/views.ts';
import { success } from '../../../src/core/result.ts';
import { overviewOf } from '../views.ts';

export const fake = {
  overview: overviewOf(),
  asked: [] as UiToWorker[],
  /** Answers that differ from a plain "done", by the kind of request. */
  answers: {} as Partial<Record<UiToWorker['type'], unknown>>,
  fails: false,
  grants: true,
};

export function resetFake(overview: Overview): void {
  vi.clearAllMocks();
  Object.assign(fake, { overview, asked: [], answers: {}, fails: false, grants: true });
}

export const sendModule = {
  send: vi.fn((message: UiToWorker): Promise<unknown> => {
    if (fake.fails) return Promise.reject(new Error('nobody listens'));
    if (message.type === 'get-overview') return Promise.resolve(fake.overview);
    fake.asked.push(message);
    return Promise.resolve(fake.answers[message.type] ?? success(null));
  }),
  onListChanged: vi.fn(() => () => undefined),
};

export const accessModule = {
  requestAllSites: vi.fn(() => Promise.resolve(fake.grants)),
  requestSite: vi.fn(() => Promise.resolve(fake.grants)),
  openTab: vi.fn(() => Promise.resolve()),
  openFullPage: vi.fn(() => Promise.resolve()),
  currentTab: vi.fn(() => Promise.resolve({ id: 7, url: null, privateWindow: false })),
};
