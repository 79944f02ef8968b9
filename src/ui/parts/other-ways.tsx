import { openTab } from '../../platform/access.ts';
import { t } from '../text/t.ts';
import { Text } from '../text/text.tsx';
import type { ShownWays } from '../view/ways.ts';
import { Doubt } from './doubt.tsx';
import { Explain } from './explain.tsx';

interface Props {
  readonly ways: ShownWays;
  readonly id: string;
  readonly describedBy: string;
}

/** What else may lead to the place where the number is changed. */
export function OtherWays({ ways: { path, pathFirst, others }, id, describedBy }: Props) {
  const wordsHere = path !== '' && !pathFirst;
  if (others.length === 0 && !wordsHere) return null;
  return (
    <div class="other-ways">
      <div class="titled">
        <p id={id} class="row-form-title">
          <Text id="other-ways" />
        </p>
        <Explain term="other-ways" />
      </div>
      {wordsHere && (
        <p>
          <Text id="way-path" args={{ path }} />
        </p>
      )}
      <ul aria-labelledby={id}>
        {others.map((way) => (
          <li key={way.address} class="way">
            <button
              type="button"
              class="button button-small button-quiet"
              data-action="way"
              data-way={way.kind}
              title={t('open-title', { address: way.address })}
              aria-describedby={describedBy}
              onClick={() => void openTab(way.address)}
            >
              <Text id="way" args={{ kind: way.kind }} />
            </button>
            <Doubt way={way} />
          </li>
        ))}
      </ul>
    </div>
  );
}
