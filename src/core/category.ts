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

/** By word, the place of its row in the table: the first row counts. */
const rowOfWord = new Map(
  tokens
    .flatMap(([, words], row) => words.map((word) => [word, row] as const))
    .filter(([word]) => !word.startsWith('*'))
    .toReversed(),
);
const endings = tokens.flatMap(([, words], row) =>
  words.filter((word) => word.startsWith('*')).map((word) => [word.slice(1), row] as const),
);

/** `mail.example` is `email`, `my-bank.co.uk` is `money`; most are `other`. */
export function categoryByName(site: string): Category {
  let first = tokens.length;
  for (const word of site.toLowerCase().split(/[^a-z\d]+/)) {
    first = Math.min(first, rowOfWord.get(word) ?? first);
    for (const [ending, row] of endings) if (row < first && word.endsWith(ending)) first = row;
  }
  return tokens[first]?.[0] ?? 'other';
}
