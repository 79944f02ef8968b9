/** A list with something of every kind on it, and everything that can be done to it. */
import type { UiToWorker } from '../../src/contract/messages.ts';
import type { ScanReport } from '../../src/core/model.ts';
import type { PageSender } from '../../src/platform/serve.ts';
import { readEverything } from '../../src/platform/store.ts';
import { forgetSummaries } from '../../src/platform/summary-store.ts';
import { answer } from '../../src/services/answer.ts';
import { getBackup } from '../../src/services/backup.ts';
import { getFront, getParts } from '../../src/services/front.ts';
import { getOverview } from '../../src/services/overview.ts';
import { forgetPages } from '../../src/services/page-limits.ts';
import { recordScan } from '../../src/services/record-scan.ts';
import { remind } from '../../src/services/remind.ts';
import type { Tools } from '../../src/services/tools.ts';

export const day = 86_400_000;
const start = Date.parse('2026-03-01T12:00:00Z');

/** `from` keeps apart the ids of what is done at different times. */
export function toolsAt(from: string, later = 0): Tools {
  let ids = 0;
  return {
    now: () => start + later,
    newId: () => {
      ids += 1;
      return `${from}-${ids}`;
    },
    language: () => 'en',
  };
}

export interface Seen {
  readonly address: string;
  readonly patterns: readonly string[];
  readonly role?: ScanReport['candidates'][number]['role'];
}

/** A page says what it shows. */
export function see(
  { address, patterns, role = 'two-step' }: Seen,
  tools: Tools,
): Promise<boolean> {
  // Not a flood: the clock of these worlds stands still.
  forgetPages();
  const report: ScanReport = {
    pageKind: 'security',
    cause: 'load',
    reasons: [],
    candidates: patterns.map((pattern) => ({
      pattern,
      place: 'text',
      callingCode: null,
      role,
      reasons: [{ code: 'label', detail: 'phone' }],
    })),
  };
  const site = new URL(address).hostname.split('.').slice(-2).join('.');
  const sender: PageSender = {
    kind: 'page',
    tabId: 1,
    frameId: 0,
    site,
    address,
    privateWindow: false,
  };
  return recordScan(report, sender, tools);
}

export const bank = 'quillbank.example|list-1|two-step';
export const shop = 'fernshop.example|list-1|contact';

/** Whether an answer says that what was asked for is done. */
export function isDone(answered: unknown): boolean {
  return (
    typeof answered === 'object' && answered !== null && 'ok' in answered && answered.ok === true
  );
}

export async function backupOf(): Promise<string> {
  const backup = await getBackup(null, toolsAt('backup'));
  if (!backup.ok) throw new Error('no backup');
  return backup.value.text;
}

/** What another device saved: one more number, one more site, and news of one that is here. */
async function foreignBackup(): Promise<string> {
  const text = await backupOf();
  return text
    .replaceAll('+14155550134', '+14155550156')
    .replaceAll('quillbank', 'mossbank')
    .replaceAll('list-', 'other-');
}

/** Through the same doors as the interface and pages come; a change that is refused fails the test. */
export async function makeList(): Promise<void> {
  forgetPages();
  const tools = toolsAt('list');
  const done = async (request: UiToWorker, at = tools): Promise<void> => {
    const answered: unknown = await answer(request, at);
    if (!isDone(answered)) throw new Error(`${request.type}: ${JSON.stringify(answered)}`);
  };
  await done({ type: 'save-number', draft: draft('+14155550134', '+14155550178', '2026-12-31') });
  await done({ type: 'save-number', draft: draft('+447700900123') });
  await done({ type: 'save-number', draft: draft('+447700900456') });
  await done({ type: 'remove-number', id: 'list-3' });
  await done({ type: 'set-reissue-day', id: 'list-1', day: '2027-02-14' });
  await see(
    {
      address: 'https://my.quillbank.example/security',
      patterns: ['***-***-0134'.replaceAll('-', '')],
    },
    tools,
  );
  await see(
    {
      address: 'https://www.fernshop.example/profile',
      patterns: ['+14155550134'],
      role: 'contact',
    },
    tools,
  );
  await see(
    { address: 'https://www.fernshop.co.uk/profile', patterns: ['+14155550134'], role: 'contact' },
    tools,
  );
  await see(
    { address: 'https://post.elmtown.example/me', patterns: ['07700900123'], role: 'sign-in' },
    tools,
  );
  const later = toolsAt('later', day);
  await done(
    { type: 'move-binding', bindingId: bank, action: 'changed', note: 'in the branch' },
    later,
  );
  await done(
    { type: 'plan-binding', bindingId: shop, pinned: true, postponedUntil: '2026-04-01' },
    later,
  );
  await done(
    { type: 'edit-binding', bindingId: shop, title: 'Fern & Söhne', note: 'ask „Ü“ 🌱' },
    later,
  );
  await done({ type: 'add-binding', entry: entry('', 'Grandmother’s alarm') }, later);
  await done({ type: 'add-binding', entry: entry('oakclub.example', '') }, later);
  await done(
    {
      type: 'move-binding',
      bindingId: 'oakclub.example|list-1|unknown',
      action: 'dismiss',
      note: '',
    },
    later,
  );
  await done(
    { type: 'undo-move', bindingId: 'oakclub.example|list-1|unknown' },
    toolsAt('last', 2 * day),
  );
  await done({
    type: 'set-own-link',
    site: 'fernshop.example',
    address: 'https://www.fernshop.example/me',
  });
  await done({ type: 'set-watch-mode', mode: 'all' });
}

function draft(number: string, replacement = '', lastDay: string | null = null) {
  const none = { id: null, country: null, label: '', replacementCountry: null };
  return { ...none, number, replacement, lastDay };
}

function entry(site: string, title: string) {
  return {
    numberId: 'list-1',
    site,
    title,
    checklistId: null,
    role: 'unknown',
    account: '',
    note: '',
  } as const;
}

/** The whole list, settings and numbers, as a background that begins now reads them. */
export async function readList(): Promise<unknown> {
  const { numbers, bindings, settings, damaged } = await readEverything();
  return {
    numbers: numbers.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    bindings: bindings.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    settings,
    damaged,
  };
}

/**
 * The list in short, as the popup paints it, and the same read off the records: each line's id
 * and state. The two must agree whatever happened.
 */
export async function readInShort(): Promise<{
  readonly painted: readonly string[];
  readonly recorded: readonly string[];
}> {
  // As a background that begins now: it remembers nothing.
  forgetSummaries();
  const tools = toolsAt('view', 500 * day);
  const { parts } = await getFront(null, tools);
  const painted = Object.values(await getParts(Object.keys(parts), tools)).flatMap(
    ({ lines }) => lines,
  );
  const recorded = (await getOverview(null, tools)).bindings;
  const tell = ({
    id,
    state,
    title,
  }: (typeof recorded)[number] | (typeof painted)[number]): string => `${id} ${state} ${title}`;
  return { painted: painted.map(tell).sort(), recorded: recorded.map(tell).sort() };
}

export interface Operation {
  readonly name: string;
  readonly run: (tools: Tools) => Promise<unknown>;
}

const line = {
  site: 'ashcinema.example',
  numberId: 'list-1',
  role: 'sign-in',
  account: '',
  title: '',
  certainty: 'likely',
  reasons: [{ code: 'login' }],
  address: 'https://ashcinema.example/login',
  traces: [{ source: 'logins', firstAt: start - day, lastAt: start, count: 2 }],
} as const;

const requests: readonly UiToWorker[] = [
  { type: 'save-number', draft: draft('+14155550199') },
  { type: 'save-number', draft: { ...draft('+14155550134', '+14155550189'), id: 'list-1' } },
  { type: 'pause-number', id: 'list-1', paused: true },
  { type: 'remove-number', id: 'list-1' },
  { type: 'restore-number', id: 'list-3' },
  { type: 'move-binding', bindingId: bank, action: 'keep', note: 'no other way' },
  { type: 'move-binding', bindingId: bank, action: 'changed', note: 'said again' },
  { type: 'move-binding', bindingId: shop, action: 'delete', note: '' },
  { type: 'plan-binding', bindingId: bank, pinned: false, postponedUntil: '2026-05-01' },
  { type: 'edit-binding', bindingId: bank, title: 'Quill', note: 'room 4' },
  { type: 'change-role', bindingId: bank, role: 'recovery' },
  { type: 'add-binding', entry: entry('rowanmail.example', 'Mail') },
  { type: 'merge-sites', from: 'elmtown.example', into: 'quillbank.example' },
  { type: 'split-site', site: 'elmtown.example' },
  { type: 'set-own-link', site: 'quillbank.example', address: 'https://quillbank.example/number' },
  { type: 'set-own-link', site: 'fernshop.example', address: null },
  {
    type: 'accept-proposals',
    lines: [line, { ...line, site: 'quillbank.example', role: 'two-step' }],
  },
  { type: 'undo-acceptance', lines: [{ bindingId: bank, eventIds: ['list-4'] }] },
  { type: 'set-reissue-day', id: 'list-1', day: null },
  {
    type: 'set-reminders',
    reminders: { on: true, days: [60, 2], quietFrom: '20:00', quietUntil: '09:00' },
  },
  { type: 'erase-number', id: 'list-1' },
  { type: 'erase-number', id: 'list-2' },
  { type: 'undo-move', bindingId: bank },
  { type: 'set-watch-mode', mode: 'click' },
  { type: 'watch-site', site: 'quillbank.example', watched: true },
  { type: 'set-private-windows', allowed: true },
  { type: 'erase-everything' },
];

export const operations: readonly Operation[] = [
  ...requests.map((request, index) => ({
    name: `${request.type} (${index})`,
    run: (tools: Tools) => answer(request, tools),
  })),
  {
    name: 'a page with a new line',
    run: (tools) =>
      see({ address: 'https://www.birchgym.example/me', patterns: ['+14155550134'] }, tools),
  },
  {
    name: 'a page that shows the replacement',
    run: (tools) =>
      see({ address: 'https://my.quillbank.example/security', patterns: ['+14155550178'] }, tools),
  },
  { name: 'a reminder', run: (tools) => remind({ ...tools, now: () => start + 291 * day }) },
];

/** Restoring needs a file, which is made of the list as it is. */
export async function restoring(): Promise<Operation> {
  const text = await foreignBackup();
  return {
    name: 'restore-backup',
    run: (tools) => answer({ type: 'restore-backup', text, passphrase: null }, tools),
  };
}
