/**
 * What pages cannot show: counters, apps, offices and people that hold a number.
 * One row each; the interface words it (`checklist-<id>`). `countries` null is
 * everywhere.
 */
import type { Category } from '../core/category.ts';
import type { CountryCode, Role } from '../core/model.ts';

export interface ChecklistItem {
  readonly id: string;
  readonly countries: readonly CountryCode[] | null;
  readonly category: Category;
  readonly role: Role;
}

const europeanUnion = [
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU'],
  ...['IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
];

type Row = readonly [id: string, category: Category, role: Role];

const rowsOf: readonly (readonly [
  countries: readonly CountryCode[] | null,
  rows: readonly Row[],
])[] = [
  [
    ['CN'],
    [
      ['cn-bank-reserved', 'money', 'payment'],
      ['cn-bank-notices', 'money', 'two-step'],
      ['cn-social-insurance', 'identity', 'sign-in'],
      ['cn-housing-fund', 'identity', 'sign-in'],
      ['cn-tax', 'identity', 'sign-in'],
      ['cn-health-insurance', 'health', 'sign-in'],
      ['cn-railway', 'travel', 'two-step'],
      ['cn-academic', 'identity', 'sign-in'],
      ['cn-carrier-renewal', 'telecom', 'unknown'],
    ],
  ],
  [
    ['US'],
    [
      ['us-credit-bureaus', 'money', 'two-step'],
      ['us-login-gov', 'identity', 'two-step'],
      ['us-irs', 'identity', 'two-step'],
      ['us-pay-by-phone', 'money', 'payment'],
      ['us-health-portal', 'health', 'two-step'],
    ],
  ],
  [
    ['GB'],
    [
      ['gb-tax', 'identity', 'two-step'],
      ['gb-health', 'health', 'contact'],
      ['gb-council', 'identity', 'contact'],
    ],
  ],
  [
    europeanUnion,
    [
      ['eu-bank-app', 'money', 'two-step'],
      ['eu-electronic-id', 'identity', 'two-step'],
      ['eu-health-insurer', 'health', 'contact'],
    ],
  ],
  [
    ['JP'],
    [
      ['jp-my-number', 'identity', 'contact'],
      ['jp-carrier-mail', 'email', 'sign-in'],
      ['jp-line', 'messaging', 'sign-in'],
      ['jp-carrier-payment', 'money', 'payment'],
    ],
  ],
  [
    ['KR'],
    [
      ['kr-identity-app', 'identity', 'two-step'],
      ['kr-kakao', 'messaging', 'sign-in'],
      ['kr-tax', 'identity', 'two-step'],
    ],
  ],
  [
    ['IN'],
    [
      ['in-aadhaar', 'identity', 'two-step'],
      ['in-upi', 'money', 'payment'],
      ['in-tax', 'identity', 'contact'],
      ['in-provident-fund', 'identity', 'sign-in'],
    ],
  ],
  [
    ['BR'],
    [
      ['br-gov', 'identity', 'recovery'],
      ['br-pix-key', 'money', 'payment'],
    ],
  ],
  [
    ['AU'],
    [
      ['au-mygov', 'identity', 'two-step'],
      ['au-pay-id', 'money', 'payment'],
      ['au-medicare', 'health', 'contact'],
    ],
  ],
  [
    ['TR'],
    [
      ['tr-edevlet', 'identity', 'two-step'],
      ['tr-health', 'health', 'contact'],
      ['tr-bank-codes', 'money', 'two-step'],
      ['tr-easy-address', 'money', 'payment'],
    ],
  ],
  [
    ['RU'],
    [
      ['ru-gosuslugi', 'identity', 'two-step'],
      ['ru-fast-payments', 'money', 'payment'],
    ],
  ],
  [['AE'], [['ae-uae-pass', 'identity', 'two-step']]],
  [['SA'], [['sa-absher', 'identity', 'two-step']]],
  [['BH', 'KW', 'OM', 'QA'], [['gulf-electronic-id', 'identity', 'two-step']]],
  [['AE', 'BH', 'KW', 'OM', 'QA', 'SA'], [['gulf-pay-by-phone', 'money', 'payment']]],
  [
    null,
    [
      ['all-bank', 'money', 'two-step'],
      ['all-messengers', 'messaging', 'sign-in'],
      ['all-authenticator', 'identity', 'recovery'],
      ['all-insurers', 'money', 'contact'],
      ['all-doctors', 'health', 'contact'],
      ['all-employer', 'people', 'contact'],
      ['all-school', 'people', 'contact'],
      ['all-utilities', 'utilities', 'contact'],
      ['all-family', 'people', 'contact'],
    ],
  ],
];

export const checklist: readonly ChecklistItem[] = rowsOf.flatMap(([countries, rows]) =>
  rows.map(([id, category, role]) => ({ id, countries, category, role })),
);

/** The rows for a number's country, its own before those for everyone. */
export function checklistFor(country: CountryCode | null): readonly ChecklistItem[] {
  return checklist.filter(
    (item) => item.countries === null || (country !== null && item.countries.includes(country)),
  );
}

/** Under which name a row stands on the list: it has no site. */
export function checklistSite(item: Pick<ChecklistItem, 'id'>): string {
  return `~${item.id}`;
}
