/** Puts together the phone numbers that stand in controls. */
import type { Reason } from '../core/model.ts';
import type { FieldType, FieldVerdict } from './field-judge.ts';
import { codeBeside, labelTexts } from './labels.ts';

/** One number as it stands in one or several controls. */
export interface FieldNumber {
  /** As read, parts joined in order; neither cleaned nor checked. */
  readonly text: string;
  /** Digits only, as shown or chosen beside the field; null where there is none or it says none. */
  readonly callingCode: string | null;
  readonly controls: readonly Element[];
  readonly type: FieldType;
  /** The words that name it, at most 120 characters. For inferring the role; never leaves the page. */
  readonly label: string;
  readonly reasons: readonly Reason[];
}

/** How many controls on a country chooser may stand and still belong to a number (its search box). */
const reach = 2;

/** `+86`, `China (+86)`, `0086`, or nothing but the digits: `86`, `cn-86`. */
const code = /(?:\+|\b00)\s?(\d{1,4})\b|^\(?(?:[a-z]{2}[-_ ])?(\d{1,4})\)?$/i;

/** The calling code of a country control: from the chosen option's text, else from the value. */
function chosenCode(control: Element, value: string): string | null {
  const { selectedOptions } = control as Partial<HTMLSelectElement>;
  const shown = selectedOptions?.[0]?.textContent ?? '';
  const found = code.exec(shown.trim()) ?? code.exec(value.trim());
  return found?.[1] ?? found?.[2] ?? null;
}

function labelOf(control: Element): string {
  const aria = control.getAttribute('aria-label') ?? '';
  const { own, near, legend } = labelTexts(control, aria !== '');
  return (own || aria || near || control.getAttribute('placeholder') || legend).slice(0, 120);
}

/**
 * One entry per number, in document order; empty controls give none. `read` gives a control's
 * value and decides which may be read: it returns an empty string for the others.
 */
export function numbersInFields(
  controls: readonly Element[],
  verdicts: readonly FieldVerdict[],
  read: (control: Element) => string,
): FieldNumber[] {
  const numbers: FieldNumber[] = [];
  let country = -1 - reach;
  for (let i = 0; i < controls.length; i++) {
    const control = controls[i];
    const type = verdicts[i]?.type;
    if (type === 'phone-country') country = i;
    if (!control || (type !== 'phone' && type !== 'phone-part' && type !== 'phone-or-email')) {
      continue;
    }
    const used = [control];
    const chooser = i - country <= reach ? controls[country] : undefined;
    country = -1 - reach;
    let text = read(control).trim();
    const reasons = verdicts[i]?.reasons ?? [];
    while (type === 'phone-part') {
      const next = controls[i + 1];
      const following = verdicts[i + 1]?.type;
      const joins = following === 'phone-part' || (following === 'phone' && used.length === 1);
      if (!next || !joins) break;
      i++;
      used.push(next);
      text += read(next).trim();
    }
    if (!text) continue;
    let callingCode = chooser ? chosenCode(chooser, read(chooser)) : null;
    if (!chooser && !text.startsWith('+')) callingCode = codeBeside(control);
    if (chooser) used.unshift(chooser);
    numbers.push({ text, callingCode, controls: used, type, label: labelOf(control), reasons });
  }
  return numbers;
}
