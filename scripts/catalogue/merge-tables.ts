/** How the sources' words become the catalogue's, and where they must not be followed. */
import type { FactSource } from '../../src/catalogue/service.ts';
import type { Category } from '../../src/core/category.ts';

/** Categories of the two-factor directory and of the first draft. */
export const categoryOfSource: Readonly<Record<string, Category>> = {
  backup: 'work',
  'bank/payment': 'money',
  banking: 'money',
  betting: 'gaming',
  cloud: 'work',
  communication: 'messaging',
  creativity: 'work',
  crowdfunding: 'money',
  cryptocurrencies: 'money',
  developer: 'work',
  domains: 'work',
  education: 'work',
  email: 'email',
  entertainment: 'media',
  finance: 'money',
  food: 'shopping',
  gaming: 'gaming',
  government: 'identity',
  health: 'health',
  hosting: 'work',
  identity: 'identity',
  'identity/government': 'identity',
  insurance: 'money',
  investing: 'money',
  iot: 'utilities',
  legal: 'work',
  marketing: 'work',
  media: 'media',
  messaging: 'messaging',
  other: 'other',
  payments: 'money',
  postal: 'utilities',
  remote: 'work',
  retail: 'shopping',
  security: 'work',
  shopping: 'shopping',
  social: 'social',
  task: 'work',
  telecom: 'telecom',
  tickets: 'media',
  transport: 'travel',
  travel: 'travel',
  universities: 'people',
  utilities: 'utilities',
  vpn: 'work',
  'work/dev': 'work',
};

/** Single sites that the directory's category would put into the wrong group. */
export const categoryOfDomain: Readonly<Record<string, Category>> = Object.fromEntries(
  (
    [
      [
        'telecom',
        'belong.com.au boost.com.au bt.com bell.ca iinet.net.au xfinity.com more.com.au three.co.uk tpg.com.au tangerinetelecom.com.au telstra.com.au ting.com toya.net.pl optus.com.au vodafone.co.uk virginplus.ca vodafone.nl freedommobile.ca cox.com ee.co.uk smarty.co.uk sonic.com starlink.com superloop.com swisscom.ch usmobile.com rogers.com dodo.com',
      ],
      [
        'work',
        'questionpro.com messagebird.com textmagic.com oncehub.com firmex.com notion.so nulab.com cloze.com chatwork.com gosquared.com socketlabs.com sendsafely.com sendgrid.com segment.com salesforce.com smartsurvey.co.uk zoho.com ringcentral.com mathworks.com cisco.com microsoftonline.com trimble.com turbosquid.com helpscout.com fiverr.com freelancer.com planningcenter.com current-rms.com checkfront.com grammarly.com egnyte.com shopify.com zendesk.com upwork.com recruitee.com repairshopr.com delighted.com indeed.com wellfound.com trustpilot.com mimecast.com okta.com onelogin.com sailpoint.com auth0.com delinea.com',
      ],
      ['shopping', 'cashrewards.com.au'],
      ['media', 'schibsted.com'],
      ['utilities', 'gm.com'],
    ] as const
  ).flatMap(([category, domains]) => domains.split(' ').map((domain) => [domain, category])),
);

/** The draft's names for groups of countries, as the countries where the service is offered. */
export const countriesOfRegion: Readonly<Record<string, readonly string[]>> = {
  global: [],
  EU: [],
  LATAM: ['AR', 'BR', 'CL', 'CO', 'MX', 'PE', 'UY'],
  SEA: ['ID', 'MY', 'PH', 'SG', 'TH', 'VN'],
};

export const sourceOfDraft: Readonly<Record<string, FactSource>> = {
  '2FA': 'twofactor',
  APPLE: 'apple',
  CODE: 'public code',
  KNOW: 'knowledge',
  PAGE: 'public page',
  PROTON: 'public code',
};

/** Parts of one account that the directory lists on their own. */
export const partOf: Readonly<Record<string, string>> = {
  'insurance.everyday.com.au': 'everyday.com.au',
  'mint.intuit.com': 'quickbooks.intuit.com',
  'mobile.everyday.com.au': 'everyday.com.au',
  'to-do.office.com': 'microsoft.com',
  'turbotax.intuit.com': 'quickbooks.intuit.com',
};

/** Hosts under a domain that belongs to many: they stay hosts. */
export const staysHost =
  /\.(?:gov|mil|europa\.eu)$|\.(?:gov|service|nhs)\.\w\w$|\.(?:ca|ny|pa|ma)\.(?:gov|us)$|\.state\.\w\w\.us$|^meraki\.cisco\.com$|^cloud\.tencent\.com$|^(?:\w+\.)?weixin\.qq\.com$|^game\.163\.com$/;

/**
 * Domains that a source puts beside a service though they are companies or
 * accounts of their own.
 */
export const ownAccount: ReadonlySet<string> = new Set([
  ...['amazon.cn', 'amazon.co.jp', '99app.com', 'didimobility.co.jp', 'experian.com'],
  ...[
    'freecreditreport.com',
    'ing.com',
    'verify.salesforce.com',
    'google.com',
    'cra-arc.gc.ca',
    'cloud.microsoft',
  ],
  ...['atlanticcityelectic.com', 'bge.com', 'comed.com', 'delmarva.com', 'peco.com', 'pepco.com'],
  ...['microsoftonline.com', 'office365.com', 'microsoft365.com', 'yammer.com'],
  ...['sharelatex.com', 'modahealth.com', 'nedelta.com', 'hawaiidentalservice.com'],
]);

/** Deltas of the states are separate companies. */
export const ownAccountShape = /^deltadental[a-z]{2}\.(?:com|org)$/;
