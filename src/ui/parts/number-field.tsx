import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DraftProblem } from '../../contract/drafts.ts';
import type { CountryCode } from '../../core/model.ts';
import { Text } from '../text/text.tsx';
import { CountrySelect } from './country-select.tsx';
import { Explain } from './explain.tsx';
import { NumberReadingLine } from './number-reading-line.tsx';
import { Problem } from './problem.tsx';

interface Props {
  readonly field: 'number' | 'replacement';
  readonly id: string;
  readonly countryId: string;
  readonly value: string;
  readonly country: CountryCode | null;
  readonly problem: DraftProblem['code'] | null;
  readonly onNumber: (value: string) => void;
  readonly onCountry: (country: CountryCode | null) => void;
}

/** A number as people write it, its country beside it, and below how it is read. */
export function NumberField(props: Props) {
  const { field, id, countryId, value, country, problem, onNumber, onCountry } = props;
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (problem !== null) input.current?.focus();
  }, [problem]);
  return (
    <div class="number-field">
      <div class="field">
        <span class="titled">
          <label for={id}>
            <Text id="number-label" args={{ field }} />
          </label>
          <Explain term={field === 'number' ? 'retiring-number' : 'replacement'} />
        </span>
        <input
          ref={input}
          id={id}
          class="input input-number"
          type="tel"
          dir="ltr"
          autocomplete={field === 'number' ? 'tel' : 'off'}
          value={value}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-below`}
          onInput={(event) => onNumber(event.currentTarget.value)}
        />
      </div>
      <CountrySelect id={countryId} country={country} onChange={onCountry} />
      <div id={`${id}-below`} class="below">
        <Problem field={field} code={problem} />
        {problem === null && <NumberReadingLine field={field} text={value} country={country} />}
      </div>
    </div>
  );
}
