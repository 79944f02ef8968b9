/**
 * What was dealt with leaves its place and takes the focus with it into nothing.
 * Whoever works by keyboard goes on with the next row, or at the page's title.
 */
export async function keepPlace(button: HTMLElement, act: () => Promise<void>): Promise<void> {
  const row = button.closest('li');
  const neighbour = row === null ? null : neighbourOf(row);
  await act();
  await focusIfLost(neighbour);
}

/** Focuses `wanted` where it is still there, otherwise the title; nothing where the focus stands. */
export async function focusIfLost(wanted: Element | null = null): Promise<void> {
  // The store paints in a microtask; after a frame everything is where it belongs.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  if (document.activeElement !== document.body) return;
  const target = wanted?.isConnected === true ? wanted : document.querySelector('h1');
  if (!(target instanceof HTMLElement)) return;
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus();
}

/** In the list rows are spread over sections and sites; the next one may stand in another. */
function neighbourOf(row: Element): Element | null {
  const around = row.closest('#list, #this-site') ?? document;
  const rows: readonly Element[] = [...around.querySelectorAll('li[data-binding]')];
  const at = rows.indexOf(row);
  if (at === -1) return row.nextElementSibling ?? row.previousElementSibling;
  return rows[at + 1] ?? rows[at - 1] ?? null;
}
