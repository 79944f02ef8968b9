/** The tools that hold the code: each of their runs counts as one test. */
import * as z from 'zod/mini';
import { builtFolder } from '../lib/build.ts';
import { run, tool } from '../lib/run.ts';
import { type Tally, verdict } from './step.ts';

/** Runs tools one after another; holds where all of them do. */
export async function allOf(
  ...commands: readonly (readonly [string, ...string[]])[]
): Promise<Tally> {
  let words = '';
  let holds = true;
  for (const [name, ...args] of commands) {
    const { code, output } = await run(tool(name), args, { env: { NO_COLOR: '1' } });
    words += output;
    holds = holds && code === 0;
  }
  return verdict(holds, words);
}

/** What the store's lint warns of without cause, each with its reason. */
const acceptedWarnings: readonly { readonly code: string; readonly message?: string }[] = [
  // Preact sets innerHTML where an author asks for it; this project never does.
  { code: 'UNSAFE_VAR_ASSIGNMENT' },
  // Chrome's way into a closed shadow root, called only where Firefox's own is missing.
  { code: 'UNSUPPORTED_API', message: 'dom.openOrClosedShadowRoot is not supported' },
];

const finding = z.object({ code: z.string(), message: z.string(), file: z.optional(z.string()) });
type Finding = z.infer<typeof finding>;

function isAccepted({ code, message }: Finding): boolean {
  return acceptedWarnings.some(
    (accepted) =>
      accepted.code === code && (accepted.message === undefined || accepted.message === message),
  );
}

const report = z.object({ errors: z.array(finding), warnings: z.array(finding) });

/** What Mozilla's store would say of the Firefox build. */
export async function storeLint(): Promise<Tally> {
  const { output } = await run(tool('web-ext'), [
    'lint',
    '--no-config-discovery',
    '--output=json',
    `--source-dir=${builtFolder('firefox')}`,
  ]);
  const start = output.indexOf('{');
  const parsed = report.safeParse(start < 0 ? null : JSON.parse(output.slice(start)));
  if (!parsed.success) return verdict(false, `web-ext lint could not be read:\n${output}`);
  const { errors, warnings } = parsed.data;
  const wrong = [...errors, ...warnings.filter((warning) => !isAccepted(warning))];
  const words = wrong.map(
    ({ code, message, file }) => `${file ?? 'extension'}: ${code}: ${message}`,
  );
  return verdict(wrong.length === 0, words.join('\n'));
}
