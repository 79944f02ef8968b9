/** What is told of given-up numbers, and where each can be read. */
export interface Fact {
  readonly id: 'handed-on' | 'receives' | 'studied' | 'many' | 'messengers' | 'own-care';
  readonly sources: readonly string[];
}

export const facts: readonly Fact[] = [
  {
    id: 'handed-on',
    sources: [
      'https://www.cloudcommunications.com/consumer-and-governmental-affairs-bureau-announces-compliance-date-for-reassigned-numbers-database-rules/',
      'https://deccanherald.com/india/phone-number-gets-deactivated-after-90-days-whatsapp-cleans-data-after-45-days-supreme-court-told-2755343',
      'https://acma.gov.au/disconnected-numbers-reclaim-your-phone-number-telco',
    ],
  },
  { id: 'receives', sources: [] },
  { id: 'studied', sources: ['https://recyclednumbers.cs.princeton.edu'] },
  { id: 'many', sources: ['https://recyclednumbers.cs.princeton.edu'] },
  {
    id: 'messengers',
    sources: [
      'https://www.whatsapp.com/faq/en/general/28030001',
      'https://faq.whatsapp.com/1166321223998129/',
    ],
  },
  {
    id: 'own-care',
    sources: [
      'https://ticker.tv/news/supreme-court-issues-important-warning-for-whatsapp-users-here-are-the-details/133652/',
    ],
  },
];
