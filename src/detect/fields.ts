/** Tells which controls of a page take or show phone numbers. */
import { readFacts } from './field-facts.ts';
import { type FieldVerdict, judgeFields } from './field-judge.ts';

export type { FieldType, FieldVerdict } from './field-judge.ts';
export { type FieldNumber, numbersInFields } from './field-numbers.ts';

/**
 * Classifies input, select and textarea elements, given in document order. Same length and order.
 * Reads the page but never writes to it, and never throws on what a page holds.
 */
export function classifyFields(controls: readonly Element[]): FieldVerdict[] {
  return judgeFields(controls.map(readFacts));
}
