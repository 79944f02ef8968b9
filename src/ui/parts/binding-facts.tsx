import type { LineView } from '../../contract/views.ts';
import { siteKey } from '../../core/listing.ts';
import { tallies } from '../state/list-query.ts';
import { overview } from '../state/store.ts';
import { relativeDay } from '../text/dates.ts';
import { Text } from '../text/text.tsx';
import { keyOf } from '../text/words.ts';
import { isOpen } from '../view/bindings.ts';
import { nameOfNumber } from '../view/numbers.ts';
import type { TitledBy } from './row-title.tsx';

interface Props {
  readonly binding: LineView;
  readonly titledBy: TitledBy;
}

/** What is known of a binding in one line: role, certainty or state, when it was last seen. */
export function BindingFacts({ binding, titledBy }: Props) {
  const { role, state, certainty, lastSeen, ambiguous, account } = binding;
  const open = isOpen(binding);
  return (
    <p class="facts">
      {titledBy === 'site' && (
        <span class="fact-role">
          <Text id="role" args={{ role }} />
        </span>
      )}
      {account !== '' && <bdi>{account}</bdi>}
      {open ? (
        <span data-certainty={certainty}>
          <Text id="certainty" args={{ certainty }} />
        </span>
      ) : (
        <span class="fact-state">
          <Text id="state" args={{ state: keyOf(state) }} />
        </span>
      )}
      <span>
        <Text id="seen" args={{ when: relativeDay(lastSeen, Date.now()) }} />
      </span>
      {titledBy === 'site' && <OthersOfSite binding={binding} />}
      <WhichNumber numberId={binding.numberId} />
      {ambiguous && (
        <span>
          <Text id="ambiguous" />
        </span>
      )}
    </p>
  );
}

/** A site is done when each of its lines is: one alone says how many there are. */
function OthersOfSite({ binding }: { readonly binding: LineView }) {
  const tally = tallies.value.get(siteKey(binding));
  if (tally === undefined || tally.total < 2) return null;
  return (
    <span>
      <Text id="site-tally" args={{ ...tally }} />
    </span>
  );
}

/** With one number there is nothing to tell apart. */
function WhichNumber({ numberId }: { readonly numberId: string }) {
  const numbers = overview.value?.numbers ?? [];
  const number = numbers.find(({ id }) => id === numberId);
  if (numbers.length < 2 || number === undefined) return null;
  return <bdi>{nameOfNumber(number)}</bdi>;
}
