/** The first hand-made list of services. */
import * as z from 'zod/mini';
import type { FactSource, PhoneUse } from '../../src/catalogue/service.ts';
import type { Collection } from './collection.ts';
import { isSuffix } from './collection.ts';
import { categoryOfSource, countriesOfRegion, sourceOfDraft } from './merge-tables.ts';
import type { Row, RowAddress } from './row.ts';

const text = z.optional(z.nullable(z.string()));
const draftSchema = z.object({
  services: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      localName: text,
      domains: z.array(z.string()),
      category: z.string(),
      region: z.string(),
      priorityTier: z.literal([1, 2, 3]),
      phoneUse: z.array(z.string()),
      phoneUseVerifiedBy: z.string(),
      settingsUrl: text,
      settingsKind: text,
      settingsSource: text,
      settingsConfidence: z.enum(['high', 'medium', 'low', 'none']),
      accountSecurityUrl: text,
      helpUrl: text,
      helpSource: text,
      helpConfidence: text,
      recoveryUrl: text,
      manualPath: text,
      smsSenderHints: z.optional(z.array(z.string())),
    }),
  ),
});
type Draft = z.infer<typeof draftSchema>['services'][number];

/** A code that proves who someone is comes as a second step; a number that a sign-up wants, too. */
const usesOfDraft: Readonly<Record<string, PhoneUse>> = {
  '2fa-sms': 'two-step',
  contact: 'contact',
  'otp-identity': 'two-step',
  payment: 'payment',
  recovery: 'recovery',
  'signin-id': 'sign-in',
  verification: 'two-step',
};

const languageOfRegion: Readonly<Record<string, string>> = {
  CN: 'zh',
  IN: 'hi',
  JP: 'ja',
  KR: 'ko',
  LATAM: 'pt',
  RU: 'ru',
};

export function takeDraft(content: unknown, into: Collection, date: string): void {
  for (const draft of draftSchema.parse(content).services) {
    // A tool that asks the carriers, and no account.
    if (draft.phoneUse.includes('tool')) continue;
    const row = rowOf(draft, date);
    if (into.byId(row.id) !== undefined) into.addDomains(row.id, row.domains);
    else into.add(categoryOfSource[draft.category] ?? 'other', row);
    for (const address of addressesOf(draft)) into.addAddress(row.id, address);
  }
}

function rowOf(draft: Draft, date: string): Row {
  const listed = draft.phoneUseVerifiedBy.startsWith('2FA');
  const uses = draft.phoneUse.flatMap((use) => usesOfDraft[use] ?? []);
  const countries = countriesOfRegion[draft.region] ?? [draft.region];
  const language = languageOfRegion[draft.region];
  // A pattern of a message's text is no sender.
  const senders = draft.smsSenderHints?.filter((hint) => !hint.includes('\\')) ?? [];
  const path = draft.manualPath ?? undefined;
  const source: FactSource = listed ? 'twofactor' : 'knowledge';
  return {
    id: draft.id,
    name: draft.name,
    ...(draft.localName != null && language !== undefined
      ? { localNames: { [language]: draft.localName } }
      : {}),
    domains: draft.domains.filter((domain) => !isSuffix(domain)),
    ...(countries.length === 0 ? {} : { countries: [...countries] }),
    tier: draft.priorityTier,
    phoneUse: [...new Set(uses)],
    ...(path === undefined ? {} : { path }),
    ...(draft.settingsKind === 'app-only' && path !== undefined ? { appOnly: true } : {}),
    ...(draft.region === 'CN' ? { wellKnown: false } : {}),
    ...(senders.length === 0 ? {} : { senders: [...new Set(senders)] }),
    sources: {
      service: source,
      phoneUse: source,
      ...(path === undefined ? {} : { path: 'knowledge' }),
      ...(senders.length === 0 ? {} : { senders: 'knowledge' }),
    },
    confidence: listed || draft.settingsConfidence === 'high' ? 'medium' : 'low',
    date,
  };
}

function addressesOf(draft: Draft): readonly RowAddress[] {
  return [...settingsOf(draft), ...furtherOf(draft)];
}

function settingsOf(draft: Draft): readonly RowAddress[] {
  const { settingsUrl: url, settingsConfidence: confidence } = draft;
  if (url == null || confidence === 'none') return [];
  const source = sourceOfDraft[draft.settingsSource ?? ''] ?? 'knowledge';
  const kinds = {
    phone: 'phone',
    // Apple's list is of pages on which a password is changed.
    'account-security': source === 'apple' ? 'change-password' : 'account-security',
    help: 'help',
  } as const;
  const kind = draft.settingsKind ?? '';
  return [
    { kind: kind in kinds ? kinds[kind as keyof typeof kinds] : 'site', url, confidence, source },
  ];
}

function furtherOf(draft: Draft): readonly RowAddress[] {
  const found: RowAddress[] = [];
  const medium = { confidence: 'medium' } as const;
  const { accountSecurityUrl, helpUrl, recoveryUrl } = draft;
  if (accountSecurityUrl != null) {
    found.push({ kind: 'change-password', url: accountSecurityUrl, ...medium, source: 'apple' });
  }
  if (helpUrl != null) {
    const confidence = draft.helpConfidence === 'high' ? 'high' : 'medium';
    const source = sourceOfDraft[draft.helpSource ?? ''] ?? 'knowledge';
    found.push({ kind: 'help', url: helpUrl, confidence, source });
  }
  if (recoveryUrl != null) {
    found.push({ kind: 'recovery', url: recoveryUrl, ...medium, source: 'twofactor' });
  }
  return found;
}
