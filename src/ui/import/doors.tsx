import { NumberSelect } from '../parts/number-select.tsx';
import { chosenNumber } from '../state/list-query.ts';
import { DropArea } from './drop-area.tsx';
import { lookedFor, numberMeant } from './for-number.ts';
import { HistoryDoor } from './history-door.tsx';
import { LoginsDoor } from './logins-door.tsx';
import { MessagesDoor } from './messages-door.tsx';
import { ProblemCard } from './problem-card.tsx';
import { ReplyDoor } from './reply-door.tsx';

/** Four places in which people already have the evidence. */
export function Doors() {
  const numbers = lookedFor();
  const number = numberMeant();
  return (
    <>
      <ProblemCard />
      <NumberSelect
        numbers={numbers}
        value={number?.id ?? ''}
        onChange={(id) => {
          chosenNumber.value = id;
        }}
      />
      <DropArea />
      {number?.country === 'CN' && <ReplyDoor />}
      <LoginsDoor />
      <MessagesDoor />
      <HistoryDoor />
    </>
  );
}
