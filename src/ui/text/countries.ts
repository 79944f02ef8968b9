import type { CountryCode } from '../../core/model.ts';
import { language } from './bundle.ts';

const names = new Intl.DisplayNames(language, { type: 'region' });
const collator = new Intl.Collator(language);

export function countryName(country: CountryCode): string {
  return names.of(country) ?? country;
}

export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}
