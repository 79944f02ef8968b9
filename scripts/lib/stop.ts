/** A failure that the person at the terminal can act on: shown as one line, without a stack. */
export class Stop extends Error {}

/** Runs a command's body; ends the process with 1 and one clear line when it cannot go on. */
export async function runCommand(body: () => Promise<number>): Promise<never> {
  try {
    process.exit(await body());
  } catch (error) {
    if (error instanceof Stop) console.error(error.message);
    else console.error(error);
    process.exit(1);
  }
}
