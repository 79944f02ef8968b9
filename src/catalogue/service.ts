/** A row of the catalogue: what is known of one service, and how well it is known. */
import type { Category } from '../core/category.ts';
import type { CountryCode, IsoDate, Role } from '../core/model.ts';

/** How a service uses a number: the roles of the list, without `unknown`. */
export type PhoneUse = Exclude<Role, 'unknown'>;
export const phoneUses = [
  'sign-in',
  'two-step',
  'recovery',
  'payment',
  'contact',
] as const satisfies readonly PhoneUse[];

/** Weakest first. What each promises is written in docs/catalogue.md. */
export const confidences = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof confidences)[number];

/**
 * What an address leads to, best first: the place where the phone is changed, the
 * account's security page, the page on which the password is changed (usually the
 * same one), the site itself, where the written path begins, an article on it, and
 * the way back in for those whose old number is gone.
 */
export const addressKinds = [
  'phone',
  'account-security',
  'change-password',
  'site',
  'help',
  'recovery',
] as const;
export type AddressKind = (typeof addressKinds)[number];

/** Where a fact is from; licences stand in THIRD-PARTY-NOTICES.md. */
export const factSources = [
  'twofactor',
  'apple',
  'vendor',
  'public code',
  'public page',
  'knowledge',
] as const;
export type FactSource = (typeof factSources)[number];

export interface ServiceAddress {
  readonly kind: AddressKind;
  readonly url: string;
  readonly confidence: Confidence;
  readonly source: FactSource;
}

export interface Service {
  readonly id: string;
  readonly name: string;
  /** The name as its own users write it, by language: `{ zh: '支付宝' }`. */
  readonly localNames: Readonly<Record<string, string>>;
  /** Hosts that share the account; the first is the one under which the list shows it. */
  readonly domains: readonly string[];
  readonly category: Category;
  /** Where its users are; empty is everywhere. */
  readonly countries: readonly CountryCode[];
  /** 1: change it first; 2: most people of its countries have it; 3: the rest, unranked. */
  readonly tier: 1 | 2 | 3;
  readonly phoneUse: readonly PhoneUse[];
  readonly addresses: readonly ServiceAddress[];
  /** The menus that lead there, in words of the service; null where nobody wrote them down. */
  readonly path: string | null;
  /** True where the number can be changed in the app alone. */
  readonly appOnly: boolean;
  /** False where `/.well-known/change-password` is not worth a try. */
  readonly wellKnown: boolean;
  /** Whom a text message with a code names: `支付宝`, `95588`. */
  readonly senders: readonly string[];
  readonly androidPackages: readonly string[];
  readonly source: FactSource;
  readonly confidence: Confidence;
  /** When the row was last looked at as a whole. */
  readonly date: IsoDate;
}

/** The name in a language (`zh-Hant` reads `zh`), or the name known everywhere. */
export function nameOf(service: Service, language: string): string {
  const [primary = ''] = language.toLowerCase().split('-');
  return service.localNames[primary] ?? service.name;
}
