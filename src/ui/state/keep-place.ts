/**
 * A row that was dealt with moves to another group and takes the focus with it
 * into nothing. Whoever works the list by keyboard goes on with the next row.
 */
export async function keepPlace(button: HTMLElement, act: () => Promise<void>): Promise<void> {
  const row = button.closest('li');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling ?? null;
  await act();
  // The store paints in a microtask; after a frame the row is where it belongs.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  if (document.activeElement !== document.body) return;
  if (neighbour instanceof HTMLElement && neighbour.isConnected) neighbour.focus();
}
