import type { NumberView } from '../../contract/views.ts';
import { Icon } from '../parts/icon.tsx';
import { Mark } from '../parts/mark.tsx';
import { NumberSwitch } from '../parts/number-switch.tsx';
import { Progress } from '../parts/progress.tsx';
import { VerdictLine } from '../parts/verdict-line.tsx';
import { chosenNumber } from '../state/list-query.ts';
import { openPart } from '../state/open-part.ts';
import { t } from '../text/t.ts';
import { Text } from '../text/text.tsx';
import { progressOf } from '../view/progress.ts';
import { StayBeside } from './stay-beside.tsx';

export function PopupTop({ numbers }: { readonly numbers: readonly NumberView[] }) {
  return (
    <header class="popup-top">
      <div class="popup-bar">
        <Mark />
        <h1 class="visually-hidden">
          <Text id="product" />
        </h1>
        <NumberSwitch numbers={numbers} />
        <StayBeside />
        <button
          type="button"
          class="button button-plain button-icon popup-full"
          aria-label={t('open-full')}
          title={t('open-full')}
          onClick={() => openPart('#list')}
        >
          <Icon name="full" />
        </button>
      </div>
      <div id="progress">
        <Progress isExplained progress={progressOf(numbers, chosenNumber.value)} />
      </div>
      <VerdictLine numbers={numbers} />
    </header>
  );
}
