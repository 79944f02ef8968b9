/**
 * Numbers as people write them. The only importer of libphonenumber-js, so that
 * nothing else in the product depends on whose tables these are.
 */
import {
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  type CountryCode as LibraryCountryCode,
  ParseError,
  type PhoneNumber,
  parsePhoneNumberWithError,
} from 'libphonenumber-js';
import type { CountryCode, E164 } from '../model.ts';
import { failure, type Result, success } from '../result.ts';
import type { NumberShape, Spelling } from './match.ts';
import { extraSpellings } from './spellings.ts';

export type NumberProblem =
  | 'empty'
  | 'not-a-number'
  | 'country-missing'
  | 'calling-code-unknown'
  | 'too-short'
  | 'too-long'
  | 'wrong-length';

export interface ParsedNumber {
  readonly e164: E164;
  /** Null where a calling code is shared and the number does not say which country. */
  readonly country: CountryCode | null;
  /** False where the length fits but no range of the country is known to hold it. */
  readonly certainlyValid: boolean;
}

/**
 * Reads a number as its owner typed it. `country` is used where no calling code
 * is written. Length decides: ranges of numbers change faster than tables.
 */
export function parseNumber(
  text: string,
  country: CountryCode | null,
): Result<ParsedNumber, NumberProblem> {
  const trimmed = text.trim();
  if (trimmed === '') return failure('empty');
  const written = startsInternationally(trimmed);
  if (!written && (country === null || !isSupportedCountry(country))) {
    return failure(/\p{Nd}/u.test(trimmed) ? 'country-missing' : 'not-a-number');
  }
  const parsed = tryParse(trimmed, country);
  if (!parsed.ok) return parsed;
  const number = parsed.value;
  if (!number.isPossible()) return failure(lengthProblem(number));
  return success({
    e164: toE164(number.number),
    country: number.country ?? null,
    certainlyValid: number.isValid(),
  });
}

function startsInternationally(text: string): boolean {
  return /^[+＋]/u.test(text);
}

function tryParse(text: string, country: CountryCode | null): Result<PhoneNumber, NumberProblem> {
  try {
    // `extract: false`: the whole text must be the number, not hold one somewhere.
    return success(
      parsePhoneNumberWithError(text, {
        extract: false,
        ...(country !== null && isSupportedCountry(country) && { defaultCountry: country }),
      }),
    );
  } catch (error) {
    if (error instanceof ParseError) return failure(problemOf(error.message));
    throw error;
  }
}

function problemOf(libraryMessage: string): NumberProblem {
  switch (libraryMessage) {
    case 'INVALID_COUNTRY':
      return 'calling-code-unknown';
    case 'TOO_SHORT':
      return 'too-short';
    case 'TOO_LONG':
      return 'too-long';
    default:
      return 'not-a-number';
  }
}

function lengthProblem(number: PhoneNumber): NumberProblem {
  const problem = lengthVerdict(number.number);
  return problem === 'not-a-number' ? 'wrong-length' : problem;
}

function lengthVerdict(e164: string): NumberProblem {
  // Adding digits to a short number, or taking some from a long one, makes it
  // possible: which of the two tells the owner what to look for.
  for (let change = 1; change <= longestE164; change += 1) {
    if (isPossible(e164 + '0'.repeat(change))) return 'too-short';
    if (isPossible(e164.slice(0, -change))) return 'too-long';
  }
  return 'wrong-length';
}

/** ITU-T E.164 allows fifteen digits. */
const longestE164 = 15;

function isPossible(e164: string): boolean {
  const parsed = tryParse(e164, null);
  return parsed.ok && parsed.value.isPossible();
}

function toE164(text: string): E164 {
  return `+${text.replace(/^\+/, '')}`;
}

/** `+86 138 0013 8000`: international, with the country's own grouping. */
export function formatNumber(e164: E164): string {
  const parsed = tryParse(e164, null);
  return parsed.ok ? parsed.value.formatInternational() : e164;
}

/** The country that a browser's languages speak of first: `['zh-CN', 'en']` gives `CN`. */
export function guessCountry(languages: readonly string[]): CountryCode | null {
  for (const language of languages) {
    const region = regionOf(language);
    if (region !== undefined && isSupportedCountry(region)) return region;
  }
  return null;
}

function regionOf(language: string): string | undefined {
  try {
    // `maximize` knows that plain `ja` is most likely spoken in Japan.
    return new Intl.Locale(language).maximize().region;
  } catch {
    // A malformed language tag names no country.
    return undefined;
  }
}

/** Every country with its calling code (digits only), in the order of ISO codes. */
export function listCountries(): readonly { country: CountryCode; callingCode: string }[] {
  return getCountries().map((country: LibraryCountryCode) => ({
    country,
    callingCode: getCountryCallingCode(country),
  }));
}

/** All that matching needs to know of one number; made once, then compared often. */
export function shapeOfNumber(e164: E164): NumberShape {
  const parsed = tryParse(e164, null);
  if (!parsed.ok) {
    const digits = e164.slice(1);
    return {
      callingCode: '',
      national: digits,
      prefixLength: 3,
      spellings: [{ digits, nationalStart: 0, international: true }],
    };
  }
  const number = parsed.value;
  const national: string = number.nationalNumber;
  const callingCode: string = number.countryCallingCode;
  return {
    callingCode,
    national,
    prefixLength: prefixLength(number),
    spellings: spellingsOf(number, callingCode, national),
  };
}

/** How many leading national digits tell only the area or the operator. */
function prefixLength(number: PhoneNumber): number {
  // Eight digits and fewer have no area code worth the name.
  if (number.nationalNumber.length <= 8) return 2;
  const [first = '', ...more] = number.formatInternational().split(' ').slice(1);
  // A number that fits no format of its country is not grouped: then its first three digits.
  return more.length === 0 ? shortestPrefix : Math.max(shortestPrefix, first.length);
}

const shortestPrefix = 3;

function spellingsOf(
  number: PhoneNumber,
  callingCode: string,
  national: string,
): readonly Spelling[] {
  const nationalFormat = number.formatNational().replace(/\D/g, '');
  const spellings = new Map<string, Spelling>();
  const add = (digits: string, nationalStart: number, international: boolean): void => {
    if (!spellings.has(digits)) spellings.set(digits, { digits, nationalStart, international });
  };
  // Most countries dial 0 first, also before numbers that their formats do not know.
  const nationals = [
    national,
    nationalFormat,
    `0${national}`,
    ...extraSpellings(callingCode, national),
  ];
  for (const digits of nationals) {
    const start = digits.endsWith(national)
      ? digits.length - national.length
      : Number(digits.startsWith('0'));
    add(digits, start, false);
    // Also `+44 (0)7700 900123`: the calling code with the trunk digit left in.
    add(callingCode + digits, callingCode.length + start, true);
  }
  return [...spellings.values()];
}
