import type { NumberView } from '../../contract/views.ts';

/** What its owner calls it, or the number itself. */
export function nameOfNumber(number: NumberView): string {
  return number.label === '' ? number.formatted : `${number.label} ${number.formatted}`;
}
