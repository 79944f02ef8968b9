import type { CountryCode } from '../../core/model.ts';
import { listCountries } from '../../core/phone/number.ts';
import { compareNames, countryName } from '../text/countries.ts';
import { t } from '../text/t.ts';
import { Text } from '../text/text.tsx';

const countries = listCountries()
  .map((entry) => ({ ...entry, name: countryName(entry.country) }))
  .toSorted((a, b) => compareNames(a.name, b.name));

interface Props {
  readonly id: string;
  readonly country: CountryCode | null;
  readonly onChange: (country: CountryCode | null) => void;
}

export function CountrySelect({ id, country, onChange }: Props) {
  return (
    <div class="field">
      <label for={id}>
        <Text id="country-label" />
      </label>
      <select
        id={id}
        class="select"
        value={country ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        <option value="">{t('country-none')}</option>
        {countries.map((each) => (
          <option key={each.country} value={each.country}>
            {t('country-option', { name: each.name, code: `+${each.callingCode}` })}
          </option>
        ))}
      </select>
    </div>
  );
}
