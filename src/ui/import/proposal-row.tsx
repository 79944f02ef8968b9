import type { Proposal, Trace } from '../../core/proposal.ts';
import { SiteName } from '../parts/site-name.tsx';
import { Text } from '../text/text.tsx';
import { reasonText } from '../text/words.ts';
import { nameOfNumber } from '../view/numbers.ts';
import { lookedFor } from './for-number.ts';
import { monthsOf, traceText } from './trace-text.ts';

interface Props {
  readonly proposal: Proposal;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
}

export function ProposalRow({ proposal, ticked, onTick }: Props) {
  const { id, site, role, account, certainty, traces, reasons, onList, numberId } = proposal;
  const boxId = `take-${id}`;
  const numbers = lookedFor();
  const number = numbers.find((each) => each.id === numberId);
  return (
    <li class="proposal" data-proposal={id} data-site={site} data-on-list={onList}>
      <input
        id={boxId}
        class="tick"
        type="checkbox"
        checked={ticked}
        aria-describedby={`${boxId}-about`}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <label for={boxId} class="proposal-name">
        <SiteName binding={proposal} />
      </label>
      <div id={`${boxId}-about`} class="proposal-about">
        <p class="facts">
          <span class="fact">
            <Text id="role" args={{ role }} />
          </span>
          {account !== '' && <bdi class="fact">{account}</bdi>}
          <span class={`fact certainty certainty-${certainty}`}>
            <Text id="certainty" args={{ certainty }} />
          </span>
          {numbers.length > 1 && number !== undefined && (
            <bdi class="fact">{nameOfNumber(number)}</bdi>
          )}
        </p>
        {traces.map((trace) => (
          <p key={trace.source} class="facts proposal-trace">
            <span class="fact">
              <Text id="import-trace" args={traceText(trace, reasons)} />
            </span>
            <Months trace={trace} />
          </p>
        ))}
        {onList !== 'no' && (
          <p class="proposal-standing">
            <Text id="import-standing" args={{ standing: onList }} />
          </p>
        )}
      </div>
      {reasons.length > 0 && (
        <details class="proposal-why">
          <summary>
            <Text id="action-why" />
          </summary>
          <ul class="reasons">
            {reasons.map((reason) => (
              <li key={`${reason.code} ${reason.detail ?? ''}`}>
                <Text {...reasonText(reason)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Months({ trace }: { readonly trace: Trace }) {
  const months = monthsOf(trace);
  if (months === null) return null;
  return (
    <span class="fact">
      {months.from === months.to ? months.to : <Text id="import-months" args={months} />}
    </span>
  );
}
