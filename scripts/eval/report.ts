/** What the scoring prints, and the JSON that it writes. */
import type { Found } from './compare.ts';
import type { FieldScores } from './field-scores.ts';
import type { Case, Expectation } from './formats.ts';
import type { Outcome } from './journey.ts';
import type { OrdinaryOutcome } from './ordinary.ts';

export interface Report {
  readonly fields?: FieldScores;
  readonly cases?: { readonly passed: number; readonly failed: readonly FailedCase[] };
  readonly ordinary?: { readonly pages: number; readonly falseAlarms: readonly FalseAlarm[] };
}

interface FailedCase {
  readonly name: string;
  readonly expected: readonly Expectation[];
  readonly found: readonly Found[];
  readonly trouble?: string;
}

interface FalseAlarm {
  readonly file: string;
  readonly found: readonly Found[];
  readonly trouble?: string;
}

export function reportCases(cases: readonly Case[], outcomes: readonly Outcome[]) {
  const failed = outcomes.flatMap(({ name, passed, found, trouble }, index): FailedCase[] => {
    if (passed) return [];
    const expected = cases[index]?.expect ?? [];
    return [{ name, expected, found, ...(trouble !== null && { trouble }) }];
  });
  return { passed: outcomes.length - failed.length, failed };
}

export function reportOrdinary(outcomes: readonly OrdinaryOutcome[]) {
  const falseAlarms = outcomes.flatMap(({ file, found, trouble }): FalseAlarm[] =>
    found.length === 0 && trouble === null
      ? []
      : [{ file, found, ...(trouble !== null && { trouble }) }],
  );
  return { pages: outcomes.length, falseAlarms };
}

function percent(value: number): string {
  return `${(value * 100).toFixed(2)} %`;
}

function printFields(scores: FieldScores): void {
  for (const { file, index, expected, found, reasons } of scores.wrong) {
    console.log(`${file} [${index}]: expected ${expected}, found ${found} (${reasons.join('; ')})`);
  }
  console.log(
    `fields: ${scores.truePositive} found, ${scores.falsePositive} false alarms, ${scores.falseNegative} missed`,
  );
  console.log(
    `precision ${percent(scores.precision)}, recall ${percent(scores.recall)}, F1 ${percent(scores.f1)}, phone-or-email recall ${percent(scores.phoneOrEmailRecall)}`,
  );
}

function printList(word: string, list: readonly (Found | Expectation)[]): void {
  if (list.length === 0) console.log(`  ${word}: nothing`);
  for (const entry of list) console.log(`  ${word}: ${JSON.stringify(entry)}`);
}

export function printReport({ fields, cases, ordinary }: Report): void {
  if (fields) printFields(fields);
  for (const { name, expected, found, trouble } of cases?.failed ?? []) {
    console.log(`failed: ${name}${trouble === undefined ? '' : `: ${trouble}`}`);
    printList('expected', expected);
    printList('found', found);
  }
  for (const { file, found, trouble } of ordinary?.falseAlarms ?? []) {
    console.log(`false alarm: ${file}${trouble === undefined ? '' : `: ${trouble}`}`);
    printList('found', found);
  }
  const alarms = ordinary?.falseAlarms.length ?? 0;
  const passed = (cases?.passed ?? 0) + (ordinary?.pages ?? 0) - alarms;
  const failed = (cases?.failed.length ?? 0) + alarms;
  console.log(`${passed} passed, ${failed} failed`);
}
