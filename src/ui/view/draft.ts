/** A number's form, before it is filled in and when it is changed. */
import type { NumberDraft } from '../../contract/drafts.ts';
import type { NumberView } from '../../contract/views.ts';
import { guessCountry } from '../../core/phone/number.ts';

export function emptyDraft(languages: readonly string[]): NumberDraft {
  const country = guessCountry(languages);
  return {
    id: null,
    number: '',
    country,
    label: '',
    replacement: '',
    replacementCountry: country,
    lastDay: null,
  };
}

export function draftOf(number: NumberView): NumberDraft {
  return {
    id: number.id,
    number: number.formatted,
    country: number.country,
    label: number.label,
    replacement: number.replacementFormatted ?? '',
    replacementCountry: number.country,
    lastDay: number.lastDay,
  };
}
