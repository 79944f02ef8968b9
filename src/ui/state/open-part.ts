import { openFullPage } from '../../platform/access.ts';
import { chosenNumber } from './list-query.ts';

/** The most that browsers give a popup; a page in a tab is larger. */
const largestPopup = { width: 800, height: 600 };

/** Shows a part of the full page: here where this is it, otherwise in a tab of its own. */
export function openPart(
  hash:
    | '#welcome'
    | '#list'
    | '#import'
    | '#safe'
    | '#numbers'
    | '#take'
    | '#settings'
    | '#trust'
    | '#why',
): void {
  if (document.documentElement.classList.contains('page')) location.hash = hash;
  else void openFullPage(hash).then(closePopup);
}

/** Firefox leaves it open over the tab that it opened. A popup shown as a tab stays: it may be all there is. */
function closePopup(): void {
  // The panel beside the page is there to stay.
  if (document.documentElement.classList.contains('beside')) return;
  const { innerWidth, innerHeight } = window;
  if (innerWidth <= largestPopup.width && innerHeight <= largestPopup.height) window.close();
}

/** Whether this number's line can be cancelled. */
export function openSafe(numberId: string): void {
  chosenNumber.value = numberId;
  openPart('#safe');
}
