/** Puts together the phone numbers that stand in controls. */
import type { Reason } from '../core/model.ts';
import type { FieldType, FieldVerdict } from './field-judge.ts';
import { labelTexts } from './labels.ts';

/** One number as it stands in one or several controls. */
export interface FieldNumber {
  /** As read, parts joined in order; neither cleaned nor checked. */
  readonly text: string;
  /** Digits only, from a separate country control beside it; null where there is none or it says none. */
  readonly callingCode: string | null;
  readonly controls: readonly Element[];
  readonly type: FieldType;
  /** The words that name it, at most 120 characters. For inferring the role; never leaves the page. */
  readonly label: string;
  readonly reasons: readonly Reason[];
}

/** How many controls may stand between a country chooser and its number (a search box, a hidden one). */
const reach = 2;

function codeIn(text: string): string | null {
  const marked = /(?:\+|\b00)\s?(\d{1,4})\b/.exec(text) ?? /^\(?(\d{1,4})\)?$/.exec(text.trim());
  return marked?.[1] ?? null;
}

/** The calling code that a country control shows: from the chosen option's value or its text. */
function callingCodeOf(control: Element, value: string): string | null {
  const option = (control as HTMLSelectElement).selectedOptions?.[0];
  const shown = option ? `${option.label} ${option.textContent ?? ''}` : '';
  return codeIn(shown) ?? codeIn(value);
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
  let country: {
    readonly at: number;
    readonly code: string | null;
    readonly control: Element;
  } | null = null;
  for (let i = 0; i < controls.length; i++) {
    const control = controls[i];
    const verdict = verdicts[i];
    if (!control || !verdict) continue;
    const { type } = verdict;
    if (type === 'phone-country') {
      country = { at: i, code: callingCodeOf(control, read(control)), control };
      continue;
    }
    if (type !== 'phone' && type !== 'phone-part' && type !== 'phone-or-email') continue;
    const start = i;
    const used = [control];
    let text = read(control).trim();
    while (type === 'phone-part') {
      const next = controls[i + 1];
      const following = verdicts[i + 1]?.type;
      if (!next || (following !== 'phone-part' && !(following === 'phone' && used.length === 1)))
        break;
      i++;
      used.push(next);
      text += read(next).trim();
    }
    const chosen = country && start - country.at <= reach ? country : null;
    country = null;
    if (!text) continue;
    numbers.push({
      text,
      callingCode: chosen?.code ?? null,
      controls: chosen ? [chosen.control, ...used] : used,
      type,
      label: labelOf(control),
      reasons: verdict.reasons,
    });
  }
  return numbers;
}
