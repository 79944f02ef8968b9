/**
 * A line of the list in short: what is shown of it before anyone asks for its past.
 * Read off a binding, never the other way round, and made again at any time. Pure.
 */
import {
  type Binding,
  type BindingState,
  bindingStates,
  type Certainty,
  certainties,
  type IsoDate,
  type Role,
  roles,
  type Source,
  sources,
  type Timestamp,
} from './model.ts';
import { inOrder, statusOf, undoneEvents } from './status.ts';

export interface LineSummary {
  readonly numberId: string;
  readonly role: Role;
  readonly account: string;
  /** False where its owner took it off the list, or nothing was ever seen of it. */
  readonly listed: boolean;
  readonly state: BindingState;
  readonly certainty: Certainty;
  readonly ambiguous: boolean;
  readonly stillShowsOldNumber: boolean;
  readonly pinned: boolean;
  /** As its owner said it, also once the day has come. */
  readonly postponedUntil: IsoDate | null;
  readonly title: string;
  readonly note: string;
  /** Why its owner keeps it; empty where they did not say. */
  readonly keptReason: string;
  readonly canUndo: boolean;
  readonly firstSeen: Timestamp;
  readonly lastSeen: Timestamp;
  readonly address: string | null;
  readonly sources: readonly Source[];
}

export function summaryOf(binding: Binding): LineSummary {
  const { numberId, role, account } = binding;
  const status = statusOf(binding);
  if (status === null) return { numberId, role, account, ...unseen };
  return {
    numberId,
    role,
    account,
    listed: !status.deleted,
    state: status.state,
    certainty: status.certainty,
    ambiguous: status.ambiguous,
    stillShowsOldNumber: status.stillShowsOldNumber,
    pinned: status.pinned,
    postponedUntil: status.postponedUntil,
    title: status.title,
    note: status.note,
    keptReason: status.state === 'kept' ? keptReasonOf(binding) : '',
    canUndo: status.lastDone !== null,
    firstSeen: status.firstSeen,
    lastSeen: status.lastSeen,
    address: status.address,
    sources: status.sources,
  };
}

const unseen: Omit<LineSummary, 'numberId' | 'role' | 'account'> = {
  listed: false,
  state: 'suspected',
  certainty: 'possible',
  ambiguous: false,
  stillShowsOldNumber: false,
  pinned: false,
  postponedUntil: null,
  title: '',
  note: '',
  keptReason: '',
  canUndo: false,
  firstSeen: 0,
  lastSeen: 0,
  address: null,
  sources: [],
};

function keptReasonOf({ events }: Binding): string {
  const undone = undoneEvents(events);
  const kept = inOrder(events).findLast(
    (event) => event.type === 'move' && event.action === 'keep' && !undone.has(event.id),
  );
  return kept?.type === 'move' ? kept.note : '';
}

/** Their places in the packed form. */
const bitOf = { listed: 1, ambiguous: 2, stillShowsOldNumber: 4, pinned: 8, canUndo: 16 } as const;
const flags = ['listed', 'ambiguous', 'stillShowsOldNumber', 'pinned', 'canUndo'] as const;

/** A summary as a short row of plain values: ten thousand are read in one go. */
export function packSummary(line: LineSummary): readonly unknown[] {
  return [
    line.numberId,
    roles.indexOf(line.role),
    line.account,
    bindingStates.indexOf(line.state),
    certainties.indexOf(line.certainty),
    flags.reduce((sum, flag) => sum + (line[flag] ? bitOf[flag] : 0), 0),
    line.postponedUntil,
    line.title,
    line.note,
    line.keptReason,
    line.firstSeen,
    line.lastSeen,
    line.address,
    line.sources.map((source) => sources.indexOf(source)).join(''),
  ];
}

/** By hand: a schema takes longer over ten thousand rows than all the rest. Null for what is none. */
export function unpackSummary(packed: unknown): LineSummary | null {
  if (!Array.isArray(packed)) return null;
  const row: readonly unknown[] = packed;
  const numberId = row[0];
  const role = itemAt(roles, row[1]);
  const account = row[2];
  const state = itemAt(bindingStates, row[3]);
  const certainty = itemAt(certainties, row[4]);
  const bits = row[5];
  const postponedUntil = row[6];
  const title = row[7];
  const note = row[8];
  const keptReason = row[9];
  const firstSeen = row[10];
  const lastSeen = row[11];
  const address = row[12];
  const sourcesAt = row[13];
  if (role === null || state === null || certainty === null) return null;
  if (!(isText(numberId) && isText(account) && isText(title) && isText(note))) return null;
  if (!(isText(keptReason) && isText(sourcesAt) && isCount(bits))) return null;
  if (!(isCount(firstSeen) && isCount(lastSeen))) return null;
  if (!(isTextOrNull(postponedUntil) && isTextOrNull(address))) return null;
  return {
    numberId,
    role,
    account,
    listed: (bits & bitOf.listed) !== 0,
    state,
    certainty,
    ambiguous: (bits & bitOf.ambiguous) !== 0,
    stillShowsOldNumber: (bits & bitOf.stillShowsOldNumber) !== 0,
    pinned: (bits & bitOf.pinned) !== 0,
    postponedUntil,
    title,
    note,
    keptReason,
    canUndo: (bits & bitOf.canUndo) !== 0,
    firstSeen,
    lastSeen,
    address,
    sources: sourcesOf(sourcesAt),
  };
}

const sourcesRead = new Map<string, readonly Source[]>();

/** Few combinations occur: each is read once. */
function sourcesOf(packed: string): readonly Source[] {
  const known = sourcesRead.get(packed);
  if (known !== undefined) return known;
  const read = packed.split('').flatMap((at) => itemAt(sources, Number(at)) ?? []);
  sourcesRead.set(packed, read);
  return read;
}

function itemAt<Item>(items: readonly Item[], at: unknown): Item | null {
  return typeof at === 'number' ? (items[at] ?? null) : null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number';
}
