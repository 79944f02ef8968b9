/** The words that people ask about: the one table, in the order in which they are met. */
export const terms = [
  'retiring-number',
  'replacement',
  'last-day',
  'reissue',
  'suspected',
  'done',
  'second-step',
  'passkey',
] as const;
export type Term = (typeof terms)[number];
