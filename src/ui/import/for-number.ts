/** For which number something is read, and how wide the logins are searched. */
import { signal } from '@preact/signals';
import type { NumberView } from '../../contract/views.ts';
import type { OwnedNumber } from '../../core/identify.ts';
import { shapeOfNumber } from '../../core/phone/number.ts';
import { chosenNumber } from '../state/list-query.ts';
import { overview } from '../state/store.ts';
import { numberInQuestion } from '../view/verdict.ts';

/** Also services that are known to use the phone, where the login does not show it. */
export const alsoWithoutNumber = signal(false);

/** Those that are looked for. */
export function lookedFor(): readonly NumberView[] {
  return (overview.value?.numbers ?? []).filter(({ paused }) => !paused);
}

/** The one that counts where the source does not say which. */
export function numberMeant(): NumberView | null {
  return numberInQuestion(lookedFor(), chosenNumber.value);
}

export function ownedNumbers(): readonly OwnedNumber[] {
  return lookedFor().map(({ id, e164, replacement }) => ({
    id,
    shape: shapeOfNumber(e164),
    replacement: replacement === null ? null : shapeOfNumber(replacement),
  }));
}
