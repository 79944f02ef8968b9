import type { NumberView } from '../../contract/views.ts';
import { countryName } from '../text/countries.ts';
import { Text } from '../text/text.tsx';

/** Where a date comes from, and how far it can be trusted. */
export function ReissueSource({ number }: { readonly number: NumberView }) {
  const { reissueDay, reissueEstimate, country, lastDay } = number;
  if (reissueDay !== null) {
    return (
      <p class="hint" data-source="owner">
        <Text id="reissue-own" />
      </p>
    );
  }
  if (reissueEstimate === null) {
    return (
      <p class="hint" data-source="none">
        {lastDay === null ? (
          <Text id="reissue-no-last-day" />
        ) : country === null ? (
          <Text id="reissue-unknown" />
        ) : (
          <Text id="reissue-unknown-in" args={{ country: countryName(country) }} />
        )}
      </p>
    );
  }
  const { confidence, source } = reissueEstimate;
  return (
    <p class="hint" data-source={confidence}>
      <Text id="reissue-confidence" args={{ confidence }} />{' '}
      {/^https:/.test(source) ? (
        <a href={source} target="_blank" rel="noreferrer">
          <Text id="reissue-source" args={{ source: new URL(source).hostname }} />
        </a>
      ) : (
        <Text id="reissue-source" args={{ source }} />
      )}
    </p>
  );
}
