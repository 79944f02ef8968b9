import type { ListView } from '../../contract/views.ts';
import { NoNumbers } from '../page/no-numbers.tsx';
import { LeftOutNotice } from '../parts/notices.tsx';
import { chosenNumber } from '../state/list-query.ts';
import { Text } from '../text/text.tsx';
import { numberInQuestion } from '../view/verdict.ts';
import { AdviceCard } from './advice-card.tsx';
import { ChecklistCard } from './checklist-card.tsx';
import { EraseNumber } from './erase-number.tsx';
import { Farewell } from './farewell.tsx';
import { SuggestionsCard } from './suggestions-card.tsx';
import { TimelineCard } from './timeline-card.tsx';
import { VerdictCard } from './verdict-card.tsx';
import { WhichNumber } from './which-number.tsx';

/** One page that answers whether the old line can be cancelled, with all that belongs to the answer. */
export function SafePage({ view }: { readonly view: ListView }) {
  const number = numberInQuestion(view.numbers, chosenNumber.value);
  return (
    <>
      <h1>
        <Text id="safe-title" />
      </h1>
      {number === null ? (
        <NoNumbers />
      ) : (
        <>
          <LeftOutNotice view={view} />
          <WhichNumber numbers={view.numbers} number={number} />
          {number.retired && <Farewell number={number} bindings={view.bindings} />}
          <VerdictCard key={number.id} number={number} bindings={view.bindings} />
          <TimelineCard key={`${number.id} dates`} number={number} />
          <AdviceCard number={number} />
          <SuggestionsCard key={`${number.id} suggestions`} number={number} />
          <ChecklistCard number={number} />
          <EraseNumber key={`${number.id} erase`} number={number} />
        </>
      )}
    </>
  );
}
