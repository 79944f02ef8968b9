/** Messages as they arrive: unknown until parsed here. Worker and extension pages only. */
import * as z from 'zod/mini';
import { categories } from '../core/category.ts';
import {
  type Evidence,
  evidenceSources,
  longestTitle,
  type ServiceHint,
} from '../core/evidence.ts';
import {
  type Candidate,
  candidatePlaces,
  certainties,
  moveActions,
  pageKinds,
  roles,
  type ScanReport,
  watchModes,
} from '../core/model.ts';
import type { ProposedLine, Trace } from '../core/proposal.ts';
import type { EntryByHand, NumberDraft } from './drafts.ts';
import type { AcceptedEvents, PageToWorker, UiToWorker } from './messages.ts';
import {
  account,
  country,
  id,
  isoDate,
  reasons,
  reminders,
  site,
  timestamp,
  webAddress,
  words,
} from './scalar-schemas.ts';

/** More than any page of one person's accounts shows; a page that says more is not believed. */
const mostCandidates = 64;

const candidate: z.ZodMiniType<Candidate> = z.strictObject({
  pattern: z.string().check(z.maxLength(40), z.regex(/^\+?[\d*…]+$/)),
  place: z.enum(candidatePlaces),
  callingCode: z.nullable(z.string().check(z.regex(/^\d{1,4}$/))),
  role: z.enum(roles),
  reasons,
});

const scanReport: z.ZodMiniType<ScanReport> = z.strictObject({
  pageKind: z.enum(pageKinds),
  cause: z.enum(['load', 'change', 'send']),
  reasons,
  candidates: z.array(candidate).check(z.maxLength(mostCandidates)),
});

export const pageToWorker: z.ZodMiniType<PageToWorker> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('scan-report'), report: scanReport }),
  z.strictObject({ type: z.literal('reader-wanted') }),
]);

const typedNumber = z.string().check(z.maxLength(200));

const draft: z.ZodMiniType<NumberDraft> = z.strictObject({
  id: z.nullable(id),
  number: typedNumber,
  country: z.nullable(country),
  label: words,
  replacement: typedNumber,
  replacementCountry: z.nullable(country),
  lastDay: z.nullable(isoDate),
});

const entry: z.ZodMiniType<EntryByHand> = z.strictObject({
  numberId: id,
  site: z.string().check(z.maxLength(400)),
  title: words,
  checklistId: z.nullable(id),
  role: z.enum(roles),
  account,
  note: words,
});

/** Browsers hold about ten megabytes for an extension; a longer text is no backup of ours. */
const longestBackup = 32_000_000;

/** More than the list has. */
const mostParts = 256;

const tabId = z.int().check(z.nonnegative());
const bindingKey = z.string().check(z.minLength(1), z.maxLength(400));

/** As `mostInMessage` of the import page: more comes in several messages. */
const mostProposed = 20_000;

const when = z.nullable(timestamp);
const count = z.int().check(z.gte(0), z.lte(1_000_000_000));
const role = z.enum(roles);
const title = z.string().check(z.maxLength(longestTitle));

const hint: z.ZodMiniType<ServiceHint> = z.strictObject({
  kind: z.enum(['address', 'android-app', 'sender', 'name']),
  value: z.string().check(z.minLength(1), z.maxLength(400)),
});

const evidence: z.ZodMiniType<Evidence> = z.strictObject({
  source: z.enum(evidenceSources),
  hints: z.array(hint).check(z.minLength(1), z.maxLength(12)),
  title,
  numberId: z.nullable(id),
  role,
  certainty: z.enum(certainties),
  reasons,
  firstAt: when,
  lastAt: when,
  count,
});

const trace: z.ZodMiniType<Trace> = z.strictObject({
  source: z.enum(evidenceSources),
  firstAt: when,
  lastAt: when,
  count,
});

const proposedLine: z.ZodMiniType<ProposedLine> = z.strictObject({
  site,
  numberId: id,
  role,
  account,
  title,
  certainty: z.enum(certainties),
  reasons,
  address: z.nullable(webAddress),
  traces: z.array(trace).check(z.minLength(1), z.maxLength(evidenceSources.length)),
});

const acceptedEvents: z.ZodMiniType<AcceptedEvents> = z.strictObject({
  bindingId: bindingKey,
  eventIds: z.array(id).check(z.maxLength(50)),
});

const passphrase = z.string().check(z.maxLength(1_000));
const passphraseOrNone = z.nullable(passphrase);

export const uiToWorker: z.ZodMiniType<UiToWorker> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('get-overview'), tabId: z.nullable(tabId) }),
  z.strictObject({ type: z.literal('get-front'), tabId: z.nullable(tabId) }),
  z.strictObject({
    type: z.literal('get-parts'),
    names: z.array(z.string().check(z.regex(/^\d{1,3}$/))).check(z.maxLength(mostParts)),
  }),
  z.strictObject({ type: z.literal('get-details'), bindingId: bindingKey }),
  z.strictObject({ type: z.literal('save-number'), draft }),
  z.strictObject({ type: z.literal('pause-number'), id, paused: z.boolean() }),
  z.strictObject({ type: z.literal('remove-number'), id }),
  z.strictObject({ type: z.literal('restore-number'), id }),
  z.strictObject({
    type: z.literal('move-binding'),
    bindingId: bindingKey,
    action: z.enum(moveActions),
    note: words,
  }),
  z.strictObject({
    type: z.literal('plan-binding'),
    bindingId: bindingKey,
    pinned: z.boolean(),
    postponedUntil: z.nullable(isoDate),
  }),
  z.strictObject({
    type: z.literal('edit-binding'),
    bindingId: bindingKey,
    title: words,
    note: words,
  }),
  z.strictObject({
    type: z.literal('change-role'),
    bindingId: bindingKey,
    role: z.enum(roles),
  }),
  z.strictObject({ type: z.literal('change-account'), bindingId: bindingKey, account }),
  z.strictObject({ type: z.literal('add-binding'), entry }),
  z.strictObject({ type: z.literal('merge-sites'), from: site, into: site }),
  z.strictObject({ type: z.literal('split-site'), site }),
  z.strictObject({ type: z.literal('set-own-link'), site, address: z.nullable(webAddress) }),
  z.strictObject({
    type: z.literal('get-suggestions'),
    numberId: id,
    whole: z.array(z.enum(categories)).check(z.maxLength(categories.length)),
  }),
  z.strictObject({ type: z.literal('not-mine'), serviceId: id, notMine: z.boolean() }),
  z.strictObject({
    type: z.literal('weigh-evidence'),
    numberId: id,
    evidence: z.array(evidence).check(z.maxLength(mostProposed)),
  }),
  z.strictObject({ type: z.literal('weigh-history'), numberId: id }),
  z.strictObject({
    type: z.literal('accept-proposals'),
    lines: z.array(proposedLine).check(z.maxLength(mostProposed)),
  }),
  z.strictObject({
    type: z.literal('undo-acceptance'),
    lines: z.array(acceptedEvents).check(z.maxLength(mostProposed)),
  }),
  z.strictObject({ type: z.literal('set-reissue-day'), id, day: z.nullable(isoDate) }),
  z.strictObject({ type: z.literal('set-reminders'), reminders }),
  z.strictObject({ type: z.literal('erase-number'), id }),
  z.strictObject({ type: z.literal('get-backup'), passphrase: passphraseOrNone }),
  z.strictObject({
    type: z.literal('restore-backup'),
    text: z.string().check(z.maxLength(longestBackup)),
    passphrase: passphraseOrNone,
  }),
  z.strictObject({ type: z.literal('get-lock') }),
  z.strictObject({ type: z.literal('set-lock'), passphrase }),
  z.strictObject({ type: z.literal('change-lock'), passphrase, next: passphrase }),
  z.strictObject({ type: z.literal('remove-lock'), passphrase }),
  z.strictObject({ type: z.literal('lock-now') }),
  z.strictObject({ type: z.literal('unlock'), passphrase }),
  z.strictObject({ type: z.literal('get-sync') }),
  z.strictObject({ type: z.literal('set-sync'), on: z.boolean(), removeCopy: z.boolean() }),
  z.strictObject({ type: z.literal('undo-move'), bindingId: bindingKey }),
  z.strictObject({ type: z.literal('set-watch-mode'), mode: z.enum(watchModes) }),
  z.strictObject({ type: z.literal('watch-site'), site, watched: z.boolean() }),
  z.strictObject({ type: z.literal('set-private-windows'), allowed: z.boolean() }),
  z.strictObject({ type: z.literal('set-paused'), paused: z.boolean() }),
  z.strictObject({ type: z.literal('get-stored') }),
  z.strictObject({ type: z.literal('show-stored') }),
  z.strictObject({ type: z.literal('read-tab'), tabId }),
  z.strictObject({ type: z.literal('erase-everything') }),
]);
