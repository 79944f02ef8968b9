/** How a number is read while it is being typed. */
import type { CountryCode } from '../../core/model.ts';
import { formatNumber, parseNumber } from '../../core/phone/number.ts';

export interface NumberReading {
  readonly formatted: string;
  readonly country: CountryCode | null;
  readonly certainlyValid: boolean;
}

/** Null while it is not a number yet: nobody likes to be corrected in mid-word. */
export function readingOf(text: string, country: CountryCode | null): NumberReading | null {
  const parsed = parseNumber(text, country);
  if (!parsed.ok) return null;
  const { e164, certainlyValid } = parsed.value;
  return { formatted: formatNumber(e164), country: parsed.value.country, certainlyValid };
}
