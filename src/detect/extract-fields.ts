/** Candidates from controls: what they were filled with, and what was typed into them and sent. */

import type { Candidate, CandidatePlace, Reason, Role } from '../core/model.ts';
import { layoutOf, patternOf, shapeOf } from '../core/phone/mask.ts';
import { attribute } from './dom.ts';
import { type FieldVerdict, numbersInFields } from './fields.ts';
import { labelTexts } from './labels.ts';
import { roleInTexts } from './roles.ts';
import { judgeShape } from './text-judge.ts';

/** A candidate whose role still depends on the page. */
export interface Sighted extends Omit<Candidate, 'role'> {
  /** The use that words beside it tell, or null. */
  readonly said: Role | null;
}

/** What a control holds now. Passwords, searches, ticks and hidden fields hold nothing that we read. */
export function heldBy(control: Element): string {
  const { type, value } = control as HTMLInputElement;
  return /^(?:te|num|email|url|sele)/.test(type) ? value.slice(0, 200).trim() : '';
}

export function isFixed(control: Element): boolean {
  return control.matches(':disabled,[readonly]');
}

/** Masks in fields that are not told to be phone fields: shown to be read, or one place a box. */
function masksElsewhere(
  controls: readonly Element[],
  verdicts: readonly FieldVerdict[],
  read: (control: Element) => string,
): Sighted[] {
  const found: Sighted[] = [];
  const judge = (text: string, control: Element | undefined): void => {
    const layout = /[^\d\s]/.test(text) && text.length > 3 ? layoutOf(text) : null;
    if (!layout || !control || !/[*…]/.test(layout)) return;
    const { own, near, legend } = labelTexts(control, false);
    const labels = [own, attribute(control, 'aria-label'), near, legend];
    const { isPhone, reason } = judgeShape(layout, { before: '', after: '', labels });
    if (isPhone) found.push(sighted(patternOf(layout), 'field', null, labels, [reason]));
  };
  let boxes = '';
  controls.forEach((control, index) => {
    const value = read(control);
    if (value.length === 1) boxes += value;
    else {
      if (boxes.length > 6) judge(boxes, controls[index - 1]);
      boxes = '';
    }
    if (verdicts[index]?.type === 'other' && isFixed(control)) judge(value, control);
  });
  if (boxes.length > 6) judge(boxes, controls.at(-1));
  return found;
}

function sighted(
  pattern: string,
  place: CandidatePlace,
  callingCode: string | null,
  texts: readonly string[],
  reasons: readonly Reason[],
): Sighted {
  return { pattern, place, callingCode, reasons, said: roleInTexts(texts) };
}

/** Numbers that the page shows in fields; `read` gives an empty string for those not to be read. */
export function shownInFields(
  controls: readonly Element[],
  verdicts: readonly FieldVerdict[],
  read: (control: Element) => string,
): Sighted[] {
  const numbers = numbersInFields(controls, verdicts, read).flatMap((number) => {
    const pattern = shapeOf(number.text);
    const { callingCode, label, reasons } = number;
    return pattern ? [sighted(pattern, 'field', callingCode, [label], reasons)] : [];
  });
  return [...numbers, ...masksElsewhere(controls, verdicts, read)];
}

const userName = /user|login|logon|account|identifier|passport/i;

/** A box for the name by which one signs in, which may be a number. */
function takesUserName(control: Element): boolean {
  const names = ['autocomplete', 'name', 'id'].map((name) => attribute(control, name)).join(' ');
  return userName.test(names) && !control.closest('[role=search]');
}

/** Numbers that the owner typed and sent; user names too where `signsIn`. */
export function typedInFields(
  controls: readonly Element[],
  verdicts: readonly FieldVerdict[],
  signsIn: boolean,
): Sighted[] {
  const typed = numbersInFields(controls, verdicts, heldBy)
    .filter((number) => !number.controls.every(isFixed))
    .map(({ text, callingCode, label, reasons }) => ({ text, callingCode, label, reasons }));
  controls.forEach((control, index) => {
    if (signsIn && verdicts[index]?.type === 'other' && takesUserName(control)) {
      const reasons = [{ code: 'user-name' }];
      typed.push({ text: heldBy(control), callingCode: null, label: '', reasons });
    }
  });
  return typed.flatMap(({ text, callingCode, label, reasons }) => {
    const pattern = shapeOf(text);
    // A person types no hidden digits: a mask here is the page's own, sent back.
    return pattern && !/[*…]/.test(pattern)
      ? [sighted(pattern, 'typed', callingCode, [label], reasons)]
      : [];
  });
}
