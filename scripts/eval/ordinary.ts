/** Opens pages on which nothing may be listed. */
import type { Found } from './compare.ts';
import type { OrdinaryPage } from './formats.ts';
import { playCase } from './journey.ts';
import type { Station } from './station.ts';

/** Time for the first reading and for what the page changes after it. */
const readingMilliseconds = 1000;

export interface OrdinaryOutcome {
  readonly file: string;
  readonly found: readonly Found[];
  readonly trouble: string | null;
}

export async function visitOrdinary(
  station: Station,
  folder: string,
  { file, url, retiring }: OrdinaryPage,
): Promise<OrdinaryOutcome> {
  const { found, trouble } = await playCase(station, folder, {
    name: file,
    retiring: retiring.map((number) => ({ number })),
    pages: { [url]: file },
    steps: [{ open: url }, { wait: readingMilliseconds }],
    expect: [],
  });
  return { file, found, trouble };
}
