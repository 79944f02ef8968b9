/** Milliseconds after which waiting for a quiet moment ends. */
const patience = 300;

/** After the next frame, when nothing else is to be done. */
export async function idle(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise<void>((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: patience });
  });
}
