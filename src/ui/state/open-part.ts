import { openFullPage } from '../../platform/access.ts';

/** Shows a part of the full page: here where this is it, otherwise in a tab of its own. */
export function openPart(hash: '#welcome' | '#list' | '#settings'): void {
  if (document.documentElement.classList.contains('page')) location.hash = hash;
  else void openFullPage(hash);
}
