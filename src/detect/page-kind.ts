/** Tells what a page is for, from its address, title, headings and forms. Pure. */
import type { PageKind, Reason } from '../core/model.ts';
import { mostCharactersOfAccountTitle } from './limits.ts';
import { fold, nearest, type Word } from './words.ts';

/** What is read of a page before any of its text. */
export interface PageFacts {
  readonly host: string;
  readonly path: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly passwords: number;
  readonly oneTimeCodes: number;
  /** Fields in which the owner names themself: phone, e-mail, user name. */
  readonly identities: number;
  /** Fields of a postal address. */
  readonly addresses: number;
  /** The page says of itself that it is an article. */
  readonly isArticle: boolean;
}

export interface KindVerdict {
  readonly kind: PageKind;
  readonly reasons: readonly Reason[];
}

type Kind = Exclude<PageKind, 'other'>;
const kinds = ['verification', 'security', 'sign-up', 'sign-in', 'checkout', 'account'] as const;

/** Address segments, joined without separators. English serves the whole web here. */
const segments: Readonly<Record<Kind, RegExp>> = {
  verification:
    /^(?:verif\w*|challenge|otp|2fa|2sv|mfa|twostep\w*|twofactor\w*|stepup|passcode|smscode|confirm(?:code|phone|identity)|authenticator)$/,
  security:
    /^(?:security\w*|\w+security|password\w*|\w+password|recovery\w*|recover|reset\w*|forgot\w*|sicherheit|seguridad|seguranca|securite|sicurezza|anquan|safe\w*)$/,
  'sign-up':
    /^(?:signup|register|registration|join|enroll|createaccount|newaccount|onboarding|inscription|registro|cadastro|registrierung|zhuce|reg)$/,
  'sign-in':
    /^(?:signin|login|logon|userlogin|auth|authorize|authenticate|sso|session|sessions|passport|connexion|anmelden|acceso|entrar|idp|oauth2?)$/,
  checkout:
    /^(?:checkout|cart|basket|delivery|shipping\w*|payments?|billing|pay|placeorder|kasse|kassa|warenkorb|panier|commande|carrito|carrinho|pedido)$/,
  account:
    /^(?:\w*accounts?|account\w*|profiles?|\w+profile|settings|preferences|me|members?|mypage|contact(?:info\w*|details)|personal\w*|phone\w*|mobile\w*|address(?:es|book)|konto|cuenta|conta|compte|perfil|profil|usercenter|ucenter)$/,
};
const elsewhere =
  /^(?:news|articles?|story|stories|blogs?|posts?|help\w*|support|faqs?|contact|contactus|about\w*|directory|search|wiki|docs?|learn|press|forums?|threads?|community|topics?|questions?|careers|jobs|locations?|reviews?|kb|events?|guides?|magazine|knowledge\w*|status|legal|privacy|terms|people|staff|team|listings?|yellowpages|results)$/;
/** More words than this in a segment make it a headline. */
const mostWordsInSegment = 4;

const bare = (segment: string): string =>
  segment
    .toLowerCase()
    .replace(/\.(?:html?|php|aspx?|jsp|do)$/, '')
    .replace(/[-_.]/g, '');

/** Adds up what speaks for each kind; two points make a page one of them. */
export function pageKindOf(page: PageFacts): KindVerdict {
  const points = new Map<Kind, number>();
  const reasons = new Map<Kind, Reason[]>();
  const count = (kind: Kind, weight: number, code: string, detail?: string): void => {
    points.set(kind, (points.get(kind) ?? 0) + weight);
    const list = reasons.get(kind) ?? [];
    list.push(detail === undefined ? { code } : { code, detail });
    reasons.set(kind, list);
  };

  let away = page.isArticle ? 3 : 0;
  const path = page.path
    .split('/')
    .filter((part) => part !== '')
    .slice(0, 8);
  path.forEach((segment, index) => {
    if (segment.split(/[-_]/).length > mostWordsInSegment) return;
    const word = bare(segment);
    if (elsewhere.test(word)) away += index === 0 ? 4 : 2;
    for (const kind of kinds) {
      if (segments[kind].test(word))
        count(kind, index === path.length - 1 ? 3 : 2, 'page-address', kind);
    }
  });
  for (const label of page.host.split('.').slice(0, -2)) {
    if (elsewhere.test(label)) away += 3;
    for (const kind of kinds)
      if (segments[kind].test(label)) count(kind, 1.5, 'page-address', kind);
    if (label === 'id' || label === 'my' || label === 'secure')
      count('account', 1, 'page-address', label);
  }
  const said: (readonly [string, string, number])[] = [
    ['page-title', page.title.split(/\s[|–—·-]\s|[|_]/)[0] ?? '', 2],
    ...page.headings.map(
      (heading, index) => ['page-heading', heading, index === 0 ? 2 : 1] as const,
    ),
  ];
  for (const [code, text, weight] of said) {
    if (text.length > mostCharactersOfAccountTitle) continue;
    const folded = fold(text);
    for (const kind of kinds) {
      const found = nearest(folded, [kind satisfies Word], false);
      if (found) count(kind, weight, code, found.token);
    }
  }
  if (page.oneTimeCodes > 0)
    count('verification', page.identities > 0 ? 1 : 4, 'page-form', 'one-time-code');
  if (page.passwords === 1) count('sign-in', 2, 'page-form', 'password');
  if (page.passwords > 1) count('sign-up', page.identities > 0 ? 2 : 0, 'page-form', 'password');
  if (page.passwords > 1 && page.identities === 0) count('security', 2, 'page-form', 'password');
  if (page.addresses > 1) count('checkout', 1, 'page-form', 'address');

  let best: Kind | null = null;
  for (const kind of kinds) {
    if ((points.get(kind) ?? 0) > (best ? (points.get(best) ?? 0) : 0)) best = kind;
  }
  if (!best || (points.get(best) ?? 0) - away < 2) return { kind: 'other', reasons: [] };
  return { kind: best, reasons: reasons.get(best) ?? [] };
}
