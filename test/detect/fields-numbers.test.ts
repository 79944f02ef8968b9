import { describe, expect, test } from 'vitest';
import { classifyFields, type FieldNumber, numbersInFields } from '../../src/detect/fields.ts';

function numbersIn(markup: string): FieldNumber[] {
  document.body.innerHTML = markup;
  const controls = [...document.querySelectorAll('input, select, textarea')];
  const read = (control: Element): string => (control as HTMLInputElement).value;
  return numbersInFields(controls, classifyFields(controls), read);
}

const cases: readonly (readonly [
  markup: string,
  ...numbers: [text: string, code: string | null][],
])[] = [
  ['<label>Phone<input value="138 0013 8000"></label>', ['138 0013 8000', null]],
  ['<label>Phone<input></label>'],
  ['<label>City<input value="13800138000"></label>'],
  ['<label>Email or phone<input value="13800138000"></label>', ['13800138000', null]],
  [
    '<select><option value="CN">China (+86)<option value="JP">Japan (+81)</select><input type="tel" value="13800138000">',
    ['13800138000', '86'],
  ],
  [
    '<select><option value="+1">US<option value="+86" selected>CN</select><input name="phone" value="13800138000">',
    ['13800138000', '86'],
  ],
  [
    '<label>Country code<select><option value="1">US<option value="86" selected>CN</select></label><label>Phone<input value="13800138000"></label>',
    ['13800138000', '86'],
  ],
  [
    '<input name="phoneCountryCode" value="+44"><input name="phone" value="7700 900123">',
    ['7700 900123', '44'],
  ],
  ['<div>Phone</div><div><span>+86</span><input value="13800138000"></div>', ['13800138000', '86']],
  [
    '<div>Phone</div><div><span>+86</span><input value="+8613800138000"></div>',
    ['+8613800138000', null],
  ],
  [
    '<fieldset><legend>Phone</legend><input maxlength="3" value="212"><input maxlength="3" value="555"><input maxlength="4" value="0134"></fieldset>',
    ['2125550134', null],
  ],
  [
    '<label>Area code<input value="030"></label><label>Phone number<input value="1234567"></label>',
    ['0301234567', null],
  ],
  [
    '<label>Home phone<input value="212 555 0134"></label><label>Mobile<input value="212 555 0199"></label>',
    ['212 555 0134', null],
    ['212 555 0199', null],
  ],
];

describe('numbers as they stand in controls', () => {
  test.each(cases.map(([markup, ...expected]) => ({ markup, expected })))(
    '$markup',
    ({ markup, expected }) => {
      const found = numbersIn(markup).map(({ text, callingCode }) => [text, callingCode]);
      expect(found).toEqual(expected);
    },
  );
});

test('a country code belongs to the number after it only', () => {
  const found = numbersIn(
    '<select><option>+86</select><input name="phone" value="13800138000"><input name="phone2" value="2125550134">',
  );
  expect(found.map((n) => n.callingCode)).toEqual(['86', null]);
  expect(found[0]?.controls.length).toBe(2);
});

test('only what `read` lets through is taken', () => {
  document.body.innerHTML = '<label>Phone<input value="13800138000"></label>';
  const controls = [...document.querySelectorAll('input')];
  expect(numbersInFields(controls, classifyFields(controls), () => '')).toEqual([]);
});

test('the label and the kind come along, for telling the role', () => {
  const [first] = numbersIn(
    '<label for="r">Recovery phone</label><input id="r" value="13800138000">',
  );
  expect(first?.label).toBe('Recovery phone');
  expect(first?.type).toBe('phone');
});
