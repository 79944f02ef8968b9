/**
 * What kind of service a site is, as far as its name tells. The catalogue knows
 * better where it has a row; this is for the sites that it has not.
 */

export const categories = [
  'email',
  'identity',
  'money',
  'messaging',
  'social',
  'shopping',
  'travel',
  'work',
  'telecom',
  'media',
  'gaming',
  'utilities',
  'health',
  'people',
  'other',
] as const;
export type Category = (typeof categories)[number];

/** Whole words of a host name, by what they promise; `*bank` also ends longer ones. */
const tokens: readonly (readonly [category: Category, words: readonly string[]])[] = [
  ['email', ['*mail', 'inbox', 'post', 'imap']],
  ['identity', ['gov', 'gob', 'gouv', 'go', 'id', 'identity', 'passport', 'tax', 'egov', 'social']],
  [
    'money',
    [
      '*bank',
      'banking',
      'banco',
      'banque',
      'banca',
      'bancaire',
      'pay',
      'payments',
      'wallet',
      'card',
    ].concat(['credit', 'finance', 'invest', 'broker', 'insurance', 'crypto', 'exchange']),
  ],
  ['messaging', ['chat', 'messenger', 'message', 'talk', 'im']],
  ['telecom', ['mobile', 'telecom', 'wireless', 'broadband', 'carrier']],
  ['shopping', ['*shop', '*store', 'market', 'mall', 'buy', 'delivery', 'food']],
  ['travel', ['travel', 'air', 'airline', '*airlines', 'rail', 'hotel', 'hotels', 'ride', 'taxi']],
  ['work', ['work', 'jobs', 'cloud', 'git', 'dev']],
  ['media', ['video', 'music', 'news', 'tv', 'stream']],
  ['gaming', ['game', 'games', 'play']],
  ['utilities', ['power', 'energy', 'water', 'gas', 'utility', 'electric']],
  ['health', ['health', 'clinic', 'hospital', 'pharmacy', 'medical']],
];

/** `mail.example` is `email`, `my-bank.co.uk` is `money`; most are `other`. */
export function categoryByName(site: string): Category {
  const words = site.toLowerCase().split(/[^a-z\d]+/);
  const found = tokens.find(([, row]) =>
    row.some((token) =>
      token.startsWith('*')
        ? words.some((word) => word.endsWith(token.slice(1)))
        : words.includes(token),
    ),
  );
  return found?.[0] ?? 'other';
}
