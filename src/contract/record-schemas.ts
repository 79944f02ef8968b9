/**
 * What the store may hold. Objects are loose: a record that a newer version
 * wrote keeps the properties that this one does not know. The annotations make the
 * compiler prove that what parses is what the model says.
 */
import * as z from 'zod/mini';
import {
  type Binding,
  certainties,
  moveActions,
  pageKinds,
  type RetiringNumber,
  roles,
  type Settings,
  sources,
  watchModes,
} from '../core/model.ts';
import type { ShownReminder } from '../core/reminders.ts';
import type { SyncView } from './device-views.ts';
import {
  account,
  country,
  e164,
  id,
  isoDate,
  reasons,
  reminders,
  site,
  timestamp,
  webAddress,
  words,
} from './scalar-schemas.ts';

export const retiringNumberRecord: z.ZodMiniType<RetiringNumber> = z.looseObject({
  id,
  e164,
  country: z.nullable(country),
  label: words,
  replacement: z.nullable(e164),
  lastDay: z.nullable(isoDate),
  reissueDay: z.nullable(isoDate),
  paused: z.boolean(),
  addedAt: timestamp,
  removedAt: z.nullable(timestamp),
});

const sighting = z.looseObject({
  type: z.literal('sighting'),
  id,
  at: timestamp,
  source: z.enum(sources),
  address: z.nullable(z.string().check(z.maxLength(400))),
  pageKind: z.enum(pageKinds),
  shows: z.enum(['retiring number', 'replacement', 'neither']),
  certainty: z.enum(certainties),
  ambiguous: z.boolean(),
  reasons,
});

const move = z.looseObject({
  type: z.literal('move'),
  id,
  at: timestamp,
  action: z.enum(moveActions),
  note: words,
});

const plan = z.looseObject({
  type: z.literal('plan'),
  id,
  at: timestamp,
  pinned: z.boolean(),
  postponedUntil: z.nullable(isoDate),
});

const edit = z.looseObject({
  type: z.literal('edit'),
  id,
  at: timestamp,
  title: words,
  note: words,
});

const undo = z.looseObject({ type: z.literal('undo'), id, at: timestamp, eventId: id });

export const bindingRecord: z.ZodMiniType<Binding> = z.looseObject({
  site,
  numberId: id,
  role: z.enum(roles),
  account,
  events: z.array(z.discriminatedUnion('type', [sighting, move, plan, edit, undo])),
});

export const settingsRecord: z.ZodMiniType<Settings> = z.looseObject({
  watchMode: z.nullable(z.enum(watchModes)),
  chosenSites: z.array(site),
  privateWindows: z.boolean(),
  reminders,
  merges: z.record(site, site),
  // Came later than the rest: a record without them is whole.
  paused: z._default(z.boolean(), false),
  ownLinks: z._default(z.record(site, webAddress), {}),
  notMine: z._default(z.array(id), []),
});

/** The last reminder that was shown for each number. */
export const shownRemindersRecord: z.ZodMiniType<{
  shown: Record<string, ShownReminder>;
}> = z.looseObject({ shown: z.record(id, z.object({ lastDay: isoDate, threshold: z.number() })) });

/** What this device knows of the list on the owner's other devices. */
export interface SyncRecord extends SyncView {
  /** By the id in the synced list, the id of the number here. */
  readonly links: Readonly<Record<string, string>>;
}

export const syncRecord: z.ZodMiniType<SyncRecord> = z.looseObject({
  on: z.boolean(),
  links: z.record(id, id),
  syncedAt: z.nullable(timestamp),
  problem: z.nullable(z.enum(['full', 'newer', 'unavailable'])),
  unknown: z.array(z.object({ callingCode: z.string(), ending: z.string() })),
});
