/**
 * What was dealt with leaves its place and takes the focus with it into nothing.
 * Whoever works by keyboard goes on with the next row, or at the page's title.
 */
export async function keepPlace(button: HTMLElement, act: () => Promise<void>): Promise<void> {
  const row = button.closest('li');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling ?? null;
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
