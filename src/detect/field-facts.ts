/** Reads a control once into plain data; everything after is decided from that alone. */
import { attribute, squeeze } from './dom.ts';
import { labelTexts } from './labels.ts';

export interface FieldFacts {
  readonly tag: 'input' | 'select' | 'textarea';
  readonly type: string;
  /** The last token: the one that names the field. */
  readonly autocomplete: string;
  readonly names: readonly string[];
  readonly label: string;
  readonly aria: string;
  readonly near: string;
  readonly legend: string;
  readonly placeholder: string;
  readonly title: string;
  readonly inputMode: string;
  /** 0 where there is none. */
  readonly maxLength: number;
  readonly options: readonly string[];
}

const phoneTypes = /^(text|tel|number|email|search|url)$/;

const nameAttributes = ['name', 'id', 'formcontrolname', 'ng-model', 'data-testid'];

/** Text and value of a select's first options, in which a calling code would stand. */
function optionTexts(select: HTMLSelectElement): string[] {
  const texts: string[] = [];
  for (let i = 0; i < Math.min(select.options.length, 12); i++) {
    const option = select.options[i];
    if (option) texts.push(squeeze(`${option.value} ${option.textContent ?? ''}`, 60));
  }
  return texts;
}

/** Null for controls that can hold no phone number: ticks, buttons, passwords, dates, hidden ones. */
export function readFacts(control: Element): FieldFacts | null {
  const tag = control.tagName.toLowerCase();
  if (tag !== 'input' && tag !== 'select' && tag !== 'textarea') return null;
  const type = tag === 'input' ? (control as HTMLInputElement).type : tag;
  if (tag === 'input' && !phoneTypes.test(type)) return null;
  const aria = attribute(control, 'aria-label');
  const placeholder = attribute(control, 'placeholder');
  const texts = labelTexts(control, /\p{L}/u.test(aria));
  // A long title is advice (or a debugger's note), not a name.
  const title = attribute(control, 'title', 200);
  return {
    tag,
    type,
    autocomplete:
      attribute(control, 'autocomplete')
        .toLowerCase()
        .replace(/ webauthn$/, '')
        .split(' ')
        .pop() ?? '',
    // The end of a long name is where the field is.
    names: nameAttributes.map((name) => attribute(control, name, 160).slice(-80)),
    label: texts.own,
    aria,
    near: texts.near,
    legend: texts.legend,
    placeholder,
    title: title.length > 60 ? '' : title,
    inputMode: attribute(control, 'inputmode'),
    maxLength: Math.max(0, Number(control.getAttribute('maxlength')) || 0),
    options: tag === 'select' ? optionTexts(control as HTMLSelectElement) : [],
  };
}
