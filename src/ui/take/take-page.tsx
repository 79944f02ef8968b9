import type { ListView } from '../../contract/views.ts';
import { localDay } from '../../core/calendar.ts';
import { NoNumbers } from '../page/no-numbers.tsx';
import { NumberSwitch } from '../parts/number-switch.tsx';
import { chosenNumber } from '../state/list-query.ts';
import { largePrint } from '../state/printing.ts';
import { Text } from '../text/text.tsx';
import { reportOf } from '../view/report.ts';
import { BackupCard } from './backup-card.tsx';
import { FilesCard } from './files-card.tsx';
import { PrintCard } from './print-card.tsx';
import { PrintedReport } from './printed-report.tsx';

/** The list on paper, in files, and whole as a backup. */
export function TakePage({ view }: { readonly view: ListView }) {
  const chosen = chosenNumber.value;
  const numbers = view.numbers.filter(({ id }) => chosen === null || id === chosen);
  return (
    <>
      <h1 class="screen-only">
        <Text id="part" args={{ part: 'take' }} />
      </h1>
      <p class="lead screen-only">
        <Text id="take-lead" />
      </p>
      {numbers.length === 0 ? (
        <NoNumbers />
      ) : (
        <>
          <div class="screen-only">
            <NumberSwitch numbers={view.numbers} />
          </div>
          <PrintCard />
          <FilesCard numberId={chosen} />
        </>
      )}
      <BackupCard />
      {numbers.map((number) => (
        <PrintedReport
          key={number.id}
          report={reportOf(number, view.bindings, localDay(Date.now()))}
          replacement={number.replacementFormatted}
          large={largePrint.value}
        />
      ))}
    </>
  );
}
