/** The demo web: every page of it, what a visitor does there, and what must then be on the list. */
import type { BindingState, Certainty, Role } from '../../src/core/model.ts';

export const demoPerson = {
  number: '+14155550134',
  /** As its owner types it. */
  typed: '(415) 555-0134',
  country: 'US',
  replacement: '+14155550178',
  replacementTyped: '+1 415 555 0178',
} as const;

export type Action = { readonly fill: string; readonly value: string } | { readonly click: string };

export interface DemoBinding {
  readonly site: string;
  /** Left out where the page does not say what the number is used for. */
  readonly role?: Role;
  readonly certainty: Certainty;
  readonly state: BindingState;
}

export interface DemoPage {
  readonly file: string;
  readonly address: string;
  readonly title: string;
  readonly language: string;
  /** What the visitor does after the page has loaded. */
  readonly actions?: readonly Action[];
  readonly expect: readonly DemoBinding[];
}

/** Pages that are visited, in this order. */
export const demoPages: readonly DemoPage[] = [
  {
    file: 'lantern-sign-in.html',
    address: 'https://id.lanternmail.example/signin',
    title: 'Lantern Mail: sign in with a phone number, then a code is sent',
    language: 'en',
    actions: [{ fill: '#who', value: '+1 415 555 0134' }, { click: 'button' }],
    expect: [
      { site: 'lanternmail.example', role: 'sign-in', certainty: 'certain', state: 'to do' },
      { site: 'lanternmail.example', role: 'two-step', certainty: 'possible', state: 'suspected' },
    ],
  },
  {
    file: 'kiefernbank-security.html',
    address: 'https://www.kiefernbank.example/sicherheit',
    title: 'Kiefernbank: security settings with a mask',
    language: 'de',
    expect: [
      { site: 'kiefernbank.example', role: 'two-step', certainty: 'likely', state: 'to do' },
    ],
  },
  {
    file: 'paniervert-profile.html',
    address: 'https://compte.paniervert.example/profil',
    title: 'Panier Vert: a profile that shows the whole number',
    language: 'fr',
    expect: [{ site: 'paniervert.example', certainty: 'certain', state: 'to do' }],
  },
  {
    file: 'nimbo-recovery.html',
    address: 'https://cuenta.nimbo.example/recuperacion',
    title: 'Nimbo: account recovery',
    language: 'es',
    expect: [{ site: 'nimbo.example', role: 'recovery', certainty: 'likely', state: 'to do' }],
  },
  {
    file: 'yunzhan-security.html',
    address: 'https://account.yunzhan.example/security',
    title: '云栈: bound phone, last four digits',
    language: 'zh-CN',
    expect: [{ site: 'yunzhan.example', certainty: 'likely', state: 'to do' }],
  },
  {
    file: 'hoshitabi-account.html',
    address: 'https://my.hoshitabi.example/account',
    title: 'ほし旅: account details that appear late',
    language: 'ja',
    expect: [{ site: 'hoshitabi.example', certainty: 'certain', state: 'to do' }],
  },
  {
    file: 'tidewater-checkout.html',
    address: 'https://shop.tidewater.example/checkout/delivery',
    title: 'Tidewater Goods: a phone number typed at checkout',
    language: 'en',
    actions: [{ fill: '#phone', value: '415 555 0134' }, { click: 'button' }],
    expect: [{ site: 'tidewater.example', role: 'contact', certainty: 'certain', state: 'to do' }],
  },
  {
    file: 'rowboat-settings.html',
    address: 'https://app.rowboat.example/settings',
    title: 'Rowboat: two-step verification in a frame of another host',
    language: 'en',
    expect: [{ site: 'rowboat.example', role: 'two-step', certainty: 'likely', state: 'to do' }],
  },
  {
    file: 'glasshouse-account.html',
    address: 'https://me.glasshouse.example/account',
    title: 'Glasshouse: a field inside a closed shadow root',
    language: 'en',
    expect: [{ site: 'glasshouse.example', certainty: 'certain', state: 'to do' }],
  },
  {
    file: 'fieldnotes-app.html',
    address: 'https://app.fieldnotes.example/',
    title: 'Fieldnotes: an app that changes its route without loading',
    language: 'en',
    actions: [{ click: '#settings' }],
    expect: [{ site: 'fieldnotes.example', role: 'two-step', certainty: 'likely', state: 'to do' }],
  },
  {
    file: 'ripario-profile.html',
    address: 'https://conta.ripario.example/meus-dados',
    title: 'Ripário: calling code and number in two fields',
    language: 'pt-BR',
    expect: [{ site: 'ripario.example', certainty: 'certain', state: 'to do' }],
  },
  {
    file: 'harbourpost-article.html',
    address: 'https://www.harbourpost.example/2026/the-line-that-never-rings',
    title: 'The Harbour Post: an article that prints the number',
    language: 'en',
    expect: [],
  },
  {
    file: 'elmtown-directory.html',
    address: 'https://www.elmtown.example/directory',
    title: 'Elmtown: a staff directory',
    language: 'en',
    expect: [],
  },
  {
    file: 'findery-search.html',
    address: 'https://www.findery.example/',
    title: 'Findery: a search for the number',
    language: 'en',
    actions: [{ fill: '#q', value: '+1 415 555 0134' }, { click: 'button' }],
    expect: [],
  },
  {
    file: 'papercrane-support.html',
    address: 'https://help.papercrane.example/contact',
    title: 'Papercrane: a support page with the number as its own',
    language: 'en',
    expect: [],
  },
];

/** Pages that others lead to: by a form that was sent, or as a frame. */
export const furtherPages: Readonly<Record<string, string>> = {
  'https://id.lanternmail.example/signin/code': 'lantern-code.html',
  'https://shop.tidewater.example/checkout/payment': 'tidewater-payment.html',
  'https://auth.rowboat.example/two-step': 'rowboat-frame.html',
  'https://app.fieldnotes.example/settings/security': 'fieldnotes-app.html',
  'https://www.findery.example/search': 'findery-search.html',
};

export const demoList: readonly DemoBinding[] = demoPages.flatMap((page) => page.expect);
