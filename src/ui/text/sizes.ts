/** Sizes and lists of things in the language of the interface. */
import { language } from './bundle.ts';

const kilobyte = 1000;
const inKilobytes = new Intl.NumberFormat(language, {
  style: 'unit',
  unit: 'kilobyte',
  maximumFractionDigits: 1,
});
const listing = new Intl.ListFormat(language, { type: 'conjunction' });

/** "12.5 kB" */
export function sizeOf(bytes: number): string {
  return inKilobytes.format(bytes / kilobyte);
}

/** "one, two, and three" */
export function listOf(items: readonly string[]): string {
  return listing.format(items);
}
