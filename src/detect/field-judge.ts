/** Decides what each field is, from its votes and then from its neighbours. Pure. */
import type { Reason } from '../core/model.ts';
import type { FieldFacts } from './field-facts.ts';
import { threshold, type Votes, vote } from './field-score.ts';
import { readWords } from './field-sense.ts';

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

/** An option that carries a calling code: `+86`, `China (+86)`, `0086`; no time zone, price or number. */
const callingCodeOption = /(^|[\s(])(\+\s?|00)[1-9]\d{0,3}(?![\d:.,%]|.*(?:[*•x]{2}|\d{4}))/i;

function judgeSelect({ options }: FieldFacts, { of, reasons }: Votes): FieldVerdict {
  const share = (pattern: RegExp): number =>
    options.filter((option) => pattern.test(option)).length / (options.length || 1);
  if (share(callingCodeOption) >= 0.5) {
    return { type: 'phone-country', score: 5, reasons: [{ code: 'options:country' }, ...reasons] };
  }
  if (of.country >= threshold && of.country > of.other) {
    return { type: 'phone-country', score: of.country, reasons };
  }
  if (of.part + of.phone >= threshold && share(/^\d{2,5}( \d{2,5})?$/) > 0.5) {
    return { type: 'phone-part', score: of.part + of.phone, reasons };
  }
  return nothing;
}

function judge(facts: FieldFacts, votes: Votes): FieldVerdict {
  if (facts.type === 'textarea') return nothing;
  if (facts.type === 'select') return judgeSelect(facts, votes);
  const { of, reasons } = votes;
  const phone = of.phone + of.maybe * 0.7;
  const verdict = (type: FieldType, score: number): FieldVerdict => ({ type, score, reasons });
  // Said to people it is so, whatever the name says; said in a name or nearby, it needs agreement.
  const said = reasons.some(({ code }) => /^(label|aria|placeholder):both$/.test(code));
  if (said || (of.both > 0 && of.other <= of.both && phone < 3)) {
    return verdict('phone-or-email', of.both);
  }
  if (of.extension >= threshold && of.extension + of.other >= phone) {
    return verdict('phone-extension', of.extension);
  }
  if (of.country >= threshold && of.country >= phone && of.country > Math.max(of.part, of.other)) {
    return verdict('phone-country', of.country);
  }
  if (of.part >= threshold && of.part >= phone && of.part > of.other) {
    return verdict('phone-part', of.part);
  }
  const score = phone + of.both - of.other - of.extension - of.country;
  return score >= threshold ? verdict('phone', score) : { type: 'other', score: 0, reasons };
}

const phoneLike = (verdict: FieldVerdict | undefined): boolean =>
  verdict?.type === 'phone' || verdict?.type === 'phone-part';

/** A box that takes digits, by its type or its keyboard, and says nothing against a phone number. */
function takesDigits(facts: FieldFacts, { of }: Votes): boolean {
  const digits = /^(tel|number)$/.test(facts.type) || /^(tel|numeric)$/.test(facts.inputMode);
  return digits && of.other === 0;
}

/** How many short boxes of one number stand in a row from here: 3+3+4 digits, or 2+8. */
function shortBoxes(
  all: readonly (FieldFacts | null)[],
  votes: readonly (Votes | null)[],
  from: number,
): number {
  let at = from;
  for (let last = false; !last; at++) {
    const facts = all[at];
    const of = votes[at]?.of;
    if (!facts || !of || facts.maxLength < 2 || facts.maxLength > 8) break;
    if (of.other > 0 && of.phone + of.part < threshold) break;
    last = facts.maxLength > 5;
  }
  return at - from;
}

/** Each verdict in the light of the fields around it. Same length and order as `all`. */
export function judgeFields(all: readonly (FieldFacts | null)[]): FieldVerdict[] {
  const votes = all.map((facts) => facts && vote(facts));
  const verdicts = all.map((facts, i) => {
    const cast = votes[i];
    return facts && cast ? judge(facts, cast) : nothing;
  });
  for (let i = 0; i < all.length; i++) {
    const facts = all[i];
    const cast = votes[i];
    if (!facts || !cast) continue;
    const verdict = verdicts[i];
    const before = verdicts[i - 1];
    if (verdict?.type === 'other' && before?.type === 'phone-country' && takesDigits(facts, cast)) {
      const reasons = [...cast.reasons, { code: 'beside:country' }];
      verdicts[i] = { type: 'phone', score: threshold, reasons };
    }
    if (verdict?.type === 'other' && cast.of.part > cast.of.other && phoneLike(verdicts[i + 1])) {
      verdicts[i] = { type: 'phone-part', score: threshold, reasons: cast.reasons };
    }
    const boxes = shortBoxes(all, votes, i);
    const named = phoneLike(verdict) || readWords(facts.legend)?.sense === 'phone';
    if (boxes > 1 && boxes < 5 && named) {
      for (let j = i; j < i + boxes; j++) {
        const own = votes[j];
        if (!own || verdicts[j]?.type === 'phone-extension') break;
        const reasons = [...own.reasons, { code: 'split' }];
        verdicts[j] = { type: 'phone-part', score: threshold, reasons };
      }
      i += boxes - 1;
    }
  }
  return verdicts;
}
