/**
 * How long a cancelled number rests before a carrier may hand it on: the shortest
 * time known for each country. Where nothing citable is known there is no row,
 * and no date is guessed.
 */
import { addDays, addMonths } from '../core/calendar.ts';
import type { CountryCode, IsoDate } from '../core/model.ts';

export interface ReissueRule {
  readonly country: CountryCode;
  readonly rest: { readonly days: number } | { readonly months: number };
  /** `rule`: stated by a regulator or court; `practice`: said by carriers; `hearsay`: secondary. */
  readonly confidence: 'rule' | 'practice' | 'hearsay';
  readonly source: string;
  /** Day on which the source was read. */
  readonly checked: IsoDate;
}

export const reissueRules: readonly ReissueRule[] = [
  {
    country: 'AU',
    rest: { months: 6 },
    confidence: 'rule',
    source: 'https://acma.gov.au/disconnected-numbers-reclaim-your-phone-number-telco',
    checked: '2026-08-01',
  },
  {
    country: 'CN',
    rest: { days: 90 },
    confidence: 'practice',
    source: 'Hotlines of China Telecom and China Unicom, April 2024',
    checked: '2026-08-01',
  },
  {
    country: 'IN',
    rest: { days: 90 },
    confidence: 'rule',
    source:
      'https://deccanherald.com//india/phone-number-gets-deactivated-after-90-days-whatsapp-cleans-data-after-45-days-supreme-court-told-2755343',
    checked: '2026-08-01',
  },
  {
    country: 'JP',
    rest: { months: 3 },
    confidence: 'hearsay',
    source: 'https://sumaoji.com/denwa-bango-sairiyou-1611',
    checked: '2026-08-01',
  },
  {
    country: 'KR',
    rest: { days: 28 },
    confidence: 'hearsay',
    source: 'https://blog.daegusubway.co.kr/',
    checked: '2026-08-01',
  },
  {
    country: 'US',
    rest: { days: 45 },
    confidence: 'rule',
    source: '47 CFR 52.15(f)(1)(ii), in force since 27 July 2020',
    checked: '2026-08-01',
  },
];

export interface ReissueEstimate {
  readonly date: IsoDate;
  readonly confidence: ReissueRule['confidence'];
  readonly source: string;
}

/** The earliest day on which a stranger may get the number; null where no rule is known. */
export function estimateReissue(
  country: CountryCode | null,
  lastDay: IsoDate | null,
): ReissueEstimate | null {
  const rule = reissueRules.find((row) => row.country === country);
  if (rule === undefined || lastDay === null) return null;
  const { rest, confidence, source } = rule;
  const date = 'days' in rest ? addDays(lastDay, rest.days) : addMonths(lastDay, rest.months);
  return { date, confidence, source };
}
