/** Candidates from controls: what they were filled with, and what was typed into them and sent. */

import type { Candidate, PageKind } from '../core/model.ts';
import { layoutOf, patternOf, shapeOf } from '../core/phone/mask.ts';
import { attribute } from './dom.ts';
import { type FieldVerdict, numbersInFields } from './fields.ts';
import { labelTexts } from './labels.ts';
import { roleInTexts, roleOf } from './roles.ts';
import { judgeShape } from './text-judge.ts';

/** The control's value, or an empty string for those that must not be read. */
export type Read = (control: Element) => string;

const textual = /^(?:text|tel|number|email|search|url|select-one|textarea)$/;

/** What a control holds now. Passwords, ticks and hidden fields hold nothing that we read. */
export function heldBy(control: Element): string {
  const { type, value } = control as HTMLInputElement;
  return textual.test(type) && type !== 'search' ? value.slice(0, 200) : '';
}

export function isReadOnly(control: Element): boolean {
  return control.matches(':disabled,[readonly]');
}

function textsOf(control: Element): string[] {
  const { own, near, legend } = labelTexts(control, false);
  return [own, attribute(control, 'aria-label'), near, attribute(control, 'placeholder'), legend];
}

/** Numbers shown in fields that the page filled. */
export function shownInFields(
  controls: readonly Element[],
  verdicts: readonly FieldVerdict[],
  read: Read,
  kind: PageKind,
  isContactPage: boolean,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const number of numbersInFields(controls, verdicts, read)) {
    const pattern = shapeOf(number.text);
    if (pattern === null) continue;
    const role = roleOf(kind, 'field', roleInTexts([number.label]), isContactPage);
    const { callingCode, reasons } = number;
    candidates.push({ pattern, place: 'field', callingCode, role, reasons });
  }
  const alone = (pattern: string, control: Element): void => {
    const around = { before: '', after: '', labels: textsOf(control), names: '' };
    const layout = pattern;
    const verdict = judgeShape(
      { start: 0, end: 0, layout, pattern: patternOf(layout), worded: false },
      around,
    );
    if (!verdict.isPhone) return;
    const role = roleOf(kind, 'field', roleInTexts(around.labels), isContactPage);
    candidates.push({
      pattern: patternOf(layout),
      place: 'field',
      callingCode: null,
      role,
      reasons: verdict.reasons,
    });
  };
  let boxes = '';
  let first: Element | null = null;
  controls.forEach((control, index) => {
    const value = read(control).trim();
    if (value.length === 1) {
      first ??= control;
      boxes += value;
    }
    if (value.length !== 1 || index === controls.length - 1) {
      const layout = boxes.length > 6 ? layoutOf(boxes) : null;
      // All digits in boxes is a code being entered.
      if (first && layout && /[*…]/.test(layout)) alone(layout, first);
      boxes = '';
      first = null;
    }
    if (verdicts[index]?.type === 'other' && value.length > 3 && isReadOnly(control)) {
      const layout = layoutOf(value);
      if (layout && /[*…]/.test(layout)) alone(layout, control);
    }
  });
  return candidates;
}

const userName = /user|login|logon|account|identifier|passport|uname|userid/i;

/** A box for the name by which one signs in, which may be a number. */
function takesUserName(control: Element): boolean {
  const { type } = control as HTMLInputElement;
  if (!/^(?:text|tel|email|number)$/.test(type)) return false;
  if (control.closest('[role=search]')) return false;
  return (
    attribute(control, 'autocomplete').includes('username') ||
    userName.test(`${attribute(control, 'name')} ${attribute(control, 'id')}`)
  );
}

/** Numbers that the owner typed and sent. */
export function typedInFields(
  controls: readonly Element[],
  verdicts: readonly FieldVerdict[],
  kind: PageKind,
  isContactPage: boolean,
): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (
    text: string,
    callingCode: string | null,
    label: string,
    reasons: Candidate['reasons'],
  ): void => {
    const pattern = shapeOf(text);
    // What a person types has no hidden digits: a mask here is the page's own, sent back.
    if (pattern === null || /[*…]/.test(pattern)) return;
    const role = roleOf(kind, 'typed', roleInTexts([label]), isContactPage);
    candidates.push({ pattern, place: 'typed', callingCode, role, reasons });
  };
  for (const number of numbersInFields(controls, verdicts, heldBy)) {
    if (number.controls.every(isReadOnly)) continue;
    add(number.text, number.callingCode, number.label, number.reasons);
  }
  if (kind === 'sign-in' || kind === 'sign-up' || kind === 'verification') {
    controls.forEach((control, index) => {
      if (verdicts[index]?.type === 'other' && takesUserName(control)) {
        add(heldBy(control), null, '', [{ code: 'user-name' }]);
      }
    });
  }
  return candidates;
}
