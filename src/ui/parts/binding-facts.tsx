import type { BindingView } from '../../contract/messages.ts';
import { overview } from '../state/store.ts';
import { relativeDay } from '../text/dates.ts';
import { Text } from '../text/text.tsx';
import { keyOf } from '../text/words.ts';
import { nameOfNumber } from '../view/numbers.ts';
import { Icon } from './icon.tsx';

/** What is known of a binding in one line: role, certainty, state, when it was last seen. */
export function BindingFacts({ binding }: { readonly binding: BindingView }) {
  const { role, state, certainty, lastSeen, stillShowsOldNumber, ambiguous } = binding;
  const when = relativeDay(lastSeen, Date.now());
  return (
    <>
      {stillShowsOldNumber && (
        <p class="flag">
          <Icon name="alert" />
          <Text id="still-shows" />
        </p>
      )}
      <p class="facts">
        <span class="fact-role">
          <Text id="role" args={{ role }} />
        </span>
        {state === 'to do' || state === 'suspected' ? (
          <span class="fact" data-certainty={certainty}>
            <Text id="certainty" args={{ certainty }} />
          </span>
        ) : (
          <span class="fact fact-state">
            <Text id="state" args={{ state: keyOf(state) }} />
          </span>
        )}
        <span class="fact">
          <Text id="seen" args={{ when }} />
        </span>
        <WhichNumber numberId={binding.numberId} />
      </p>
      {ambiguous && (
        <p class="hint">
          <Text id="ambiguous" />
        </p>
      )}
    </>
  );
}

/** With one number there is nothing to tell apart. */
function WhichNumber({ numberId }: { readonly numberId: string }) {
  const numbers = overview.value?.numbers ?? [];
  const number = numbers.find(({ id }) => id === numberId);
  if (numbers.length < 2 || number === undefined) return null;
  return <bdi class="fact">{nameOfNumber(number)}</bdi>;
}
