/** Tells which controls of a page take or show phone numbers. */
import type { Reason } from '../core/model.ts';
import { type FieldFacts, readFacts } from './field-facts.ts';
import { threshold, type Votes, vote } from './field-score.ts';

export { type FieldNumber, numbersInFields } from './field-numbers.ts';

export type FieldType =
  | 'phone'
  | 'phone-part'
  | 'phone-or-email'
  | 'phone-country'
  | 'phone-extension'
  | 'other';

export interface FieldVerdict {
  readonly type: FieldType;
  /** Above 0 for everything but `other`; higher is surer. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

const nothing: FieldVerdict = { type: 'other', score: 0, reasons: [] };

/** An option that carries a calling code: `+86`, `China (+86)`, `0086`. */
const callingCodeOption = /(^|[\s(])(\+|00)\s?\d{1,4}\b/;

function judgeSelect(facts: FieldFacts, { of, reasons }: Votes): FieldVerdict {
  const { options } = facts;
  const coded = options.filter((option) => callingCodeOption.test(option)).length;
  if (coded >= 1 && coded * 2 >= options.length) {
    return {
      type: 'phone-country',
      score: 5,
      reasons: [{ code: 'options:calling-code' }, ...reasons],
    };
  }
  if (of.country >= threshold && of.other < of.country) {
    return { type: 'phone-country', score: of.country, reasons };
  }
  const digits = options.filter((option) => /^\d{2,5}( \d{2,5})?$/.test(option)).length;
  if (of.part >= threshold && digits * 2 > options.length) {
    return { type: 'phone-part', score: of.part, reasons };
  }
  return nothing;
}

function judge(facts: FieldFacts, votes: Votes): FieldVerdict {
  const { of, reasons } = votes;
  if (facts.tag === 'select') return judgeSelect(facts, votes);
  if (facts.tag === 'textarea') return nothing;
  const phone = of.phone + of.maybe * 0.7;
  // Said to people it is so, whatever the name says; said in a name or nearby, it needs agreement.
  const said = reasons.some(({ code }) => /^(label|aria|placeholder):both$/.test(code));
  if (said || (of.both > 0 && of.other <= of.both && phone < 3)) {
    return { type: 'phone-or-email', score: of.both, reasons };
  }
  if (of.extension >= 3 && of.extension + of.other >= of.phone) {
    return { type: 'phone-extension', score: of.extension, reasons };
  }
  if (of.country >= 3 && of.country >= phone) {
    return { type: 'phone-country', score: of.country, reasons };
  }
  if (of.part >= 3 && (of.part > phone || phone > 0) && of.part > of.other) {
    if (of.part >= phone) return { type: 'phone-part', score: of.part, reasons };
  }
  const score = phone + of.both - of.other - of.extension - of.country;
  return score >= threshold
    ? { type: 'phone', score, reasons }
    : { type: 'other', score: 0, reasons };
}

/**
 * Classifies input, select and textarea elements, given in document order. Same length and order;
 * pure but for reading the page, and never throws on what a page holds.
 */
export function classifyFields(controls: readonly Element[]): FieldVerdict[] {
  return controls.map((control) => {
    const facts = readFacts(control);
    return facts ? judge(facts, vote(facts)) : nothing;
  });
}
