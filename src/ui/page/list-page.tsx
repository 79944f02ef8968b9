import type { ListView } from '../../contract/views.ts';
import { BindingList } from '../parts/binding-list.tsx';
import { FindMore } from '../parts/find-more.tsx';
import { Notices } from '../parts/notices.tsx';
import { NumberSwitch } from '../parts/number-switch.tsx';
import { Progress } from '../parts/progress.tsx';
import { VerdictLine } from '../parts/verdict-line.tsx';
import { chosenNumber } from '../state/list-query.ts';
import { Text } from '../text/text.tsx';
import { progressOf } from '../view/progress.ts';
import { AddByHand } from './add-by-hand.tsx';
import { NoNumbers } from './no-numbers.tsx';
import { RetiredNotices } from './retired-notices.tsx';

export function ListPage({ view }: { readonly view: ListView }) {
  return (
    <>
      <h1>
        <Text id="list-page-title" />
      </h1>
      {view.numbers.length === 0 ? (
        <NoNumbers />
      ) : (
        <>
          <Notices view={view} />
          <RetiredNotices numbers={view.numbers} />
          <div id="progress" class="card progress-card">
            <NumberSwitch numbers={view.numbers} />
            <Progress isExplained progress={progressOf(view.numbers, chosenNumber.value)} />
            <VerdictLine numbers={view.numbers} />
          </div>
          <AddByHand numbers={view.numbers} />
          {view.bindings.length > 0 && <FindMore />}
          <BindingList />
        </>
      )}
    </>
  );
}
