import type { CountryCode } from '../../core/model.ts';
import { countryName } from '../text/countries.ts';
import { Text } from '../text/text.tsx';
import { readingOf } from '../view/number-reading.ts';

interface Props {
  readonly field: 'number' | 'replacement';
  readonly text: string;
  readonly country: CountryCode | null;
}

export function NumberReadingLine({ field, text, country }: Props) {
  const reading = readingOf(text, country);
  return (
    <p class={reading === null ? 'hint' : 'reading'} aria-live="polite">
      {reading === null ? (
        <Text id="number-hint" args={{ field }} />
      ) : reading.country === null ? (
        <Text id="read-as-nowhere" args={{ number: reading.formatted }} />
      ) : (
        <Text
          id={reading.certainlyValid ? 'read-as' : 'read-as-doubtful'}
          args={{ number: reading.formatted, country: countryName(reading.country) }}
        />
      )}
    </p>
  );
}
