/** Reads a control once into plain data; everything after is decided from that alone. */
import { attribute, squeeze } from './dom.ts';
import { labelTexts, placesOf } from './labels.ts';

/** Texts for people, the most telling first. `near` is what stands beside a control without a label. */
export const wordSigns = ['label', 'aria', 'placeholder', 'near', 'title'] as const;

export interface FieldFacts {
  /** The type of an input; `select` or `textarea`. */
  readonly type: string;
  /** The last token: the one that names the field. */
  readonly autocomplete: string;
  readonly names: readonly string[];
  readonly words: Readonly<Record<(typeof wordSigns)[number], string>>;
  readonly legend: string;
  readonly inputMode: string;
  /** 0 where there is none. */
  readonly maxLength: number;
  readonly options: readonly string[];
}

const phoneTypes = /^(text|tel|number|email|search|url|select|textarea)$/;

const nameAttributes = ['name', 'id', 'formcontrolname', 'ng-model', 'data-testid'];

/** Value and text of a select's first options, in which a calling code would stand. */
function optionTexts({ options }: Partial<HTMLSelectElement>): string[] {
  // One that is drawn has none.
  const first = Array.from({ length: Math.min(options?.length ?? 0, 12) }, (_, i) => options?.[i]);
  return first.map((option) => squeeze(`${option?.value} ${option?.textContent}`, 60));
}

/** Null for controls that can hold no phone number: ticks, buttons, passwords, dates, hidden ones. */
export function readFacts(control: Element): FieldFacts | null {
  const tag = control.localName;
  const type = tag === 'input' ? (control as HTMLInputElement).type : tag;
  // A box for one digit is one of a code's, or of a number that is put together elsewhere.
  if (!phoneTypes.test(type) || control.getAttribute('maxlength') === '1') return null;
  const aria = attribute(control, 'aria-label');
  const { own, near, legend } = labelTexts(control, /\p{L}/u.test(aria));
  const title = attribute(control, 'title');
  const tokens = attribute(control, 'autocomplete')
    .toLowerCase()
    .replace(/ webauthn$/, '');
  return {
    type,
    autocomplete: tokens.split(' ').pop() ?? '',
    // The end of a long name is where the field is.
    names: nameAttributes.map((name) => (control.getAttribute(name) ?? '').slice(-80)),
    words: {
      label: own,
      aria: aria === own ? '' : aria,
      placeholder: attribute(control, 'placeholder'),
      near,
      // A long title is advice (or a debugger's note), not a name.
      title: title.length > 60 ? '' : title,
    },
    legend,
    inputMode: attribute(control, 'inputmode'),
    maxLength: placesOf(control),
    options: tag === 'select' ? optionTexts(control as Partial<HTMLSelectElement>) : [],
  };
}
