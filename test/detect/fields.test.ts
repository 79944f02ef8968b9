import { describe, expect, test } from 'vitest';
import { classifyFields, type FieldType } from '../../src/detect/fields.ts';

function controlsOf(markup: string): Element[] {
  document.body.innerHTML = markup;
  return [...document.querySelectorAll('input, select, textarea')];
}

function typesOf(markup: string): FieldType[] {
  return classifyFields(controlsOf(markup)).map((verdict) => verdict.type);
}

type Case = readonly [markup: string, ...types: FieldType[]];

const options = (...texts: string[]): string => texts.map((t) => `<option>${t}</option>`).join('');

const kinds: Readonly<Record<string, readonly Case[]>> = {
  'the standard attribute': [
    ['<input autocomplete="tel">', 'phone'],
    ['<input autocomplete="section-a shipping mobile tel-national">', 'phone'],
    ['<input autocomplete="tel webauthn">', 'phone'],
    ['<input autocomplete="tel-country-code">', 'phone-country'],
    ['<input autocomplete="tel-area-code">', 'phone-part'],
    ['<input autocomplete="tel-local-suffix">', 'phone-part'],
    ['<input autocomplete="tel-extension">', 'phone-extension'],
    ['<input type="tel" autocomplete="one-time-code">', 'other'],
    ['<input type="tel" autocomplete="cc-number" name="tel">', 'other'],
    ['<input type="tel" autocomplete="postal-code">', 'other'],
    ['<input autocomplete="new-password" name="phone">', 'phone'],
  ],
  names: [
    ['<input name="phone">', 'phone'],
    ['<input name="billingPhoneNumber">', 'phone'],
    ['<input name="order[customer][mobile]">', 'phone'],
    ['<input id="txtHomephone1">', 'phone'],
    ['<input name="user_tel">', 'phone'],
    ['<input id="CreditCardInformation_BillingPhone_Number">', 'phone'],
    ['<input name="company_phone">', 'phone'],
    ['<input name="phoneType">', 'other'],
    ['<input name="phoneVerified">', 'other'],
    ['<input name="mobile_otp">', 'other'],
    ['<input name="phone_ext">', 'phone-extension'],
    ['<input name="emailOrPhone">', 'phone-or-email'],
    ['<input name="phone_or_email">', 'phone-or-email'],
    ['<input name="emailPhoneForm.email">', 'other'],
  ],
  'words that only contain "tel" or "phone"': [
    ['<label>Hotel<input name="hotel"></label>', 'other'],
    ['<label>Title<input name="title"></label>', 'other'],
    ['<label>Telecom provider<input name="telecom"></label>', 'other'],
    ['<label>Település<input name="telepules"></label>', 'other'],
    ['<label>Telegram<input name="telegram"></label>', 'other'],
    ['<label>iPhone model<input name="device"></label>', 'other'],
    ['<label>Microphone<input name="microphone"></label>', 'other'],
    ['<label>Automobile<input name="automobile"></label>', 'other'],
    ['<label>Mobility allowance<input name="mobility"></label>', 'other'],
    ['<label>Celular<input name="satellite"></label>', 'phone'],
  ],
  'type=tel on other digits': [
    ['<label>ZIP code<input type="tel" maxlength="5"></label>', 'other'],
    ['<label>Card number<input type="tel" name="cardNumber"></label>', 'other'],
    ['<label>Security code<input type="tel" maxlength="4"></label>', 'other'],
    ['<label>Quantity<input type="tel" name="qty"></label>', 'other'],
    ['<label>Date of birth<input type="tel" placeholder="MM/DD/YYYY"></label>', 'other'],
    ['<label>Enter the code sent to your phone<input type="tel" maxlength="6"></label>', 'other'],
    ['<label>Enter the 6-digit code we texted to your mobile number<input></label>', 'other'],
    ['<label>Membership number<input type="tel" name="memberId"></label>', 'other'],
    ['<div><input type="tel"></div>', 'phone'],
    [
      '<div><input type="tel" maxlength="1"><input type="tel" maxlength="1"></div>',
      'other',
      'other',
    ],
  ],
  'what is near a phone but none': [
    ['<label>Fax<input name="fax"></label>', 'other'],
    ['<label>Fax number<input name="phone2"></label>', 'other'],
    ['<label>Phone extension<input name="x"></label>', 'phone-extension'],
    ['<label>Phone type<select name="t"><option>Home<option>Mobile</select></label>', 'other'],
    ['<label>Send me text messages on my phone<input type="checkbox"></label>', 'other'],
    ['<label>Phone<input type="password"></label>', 'other'],
    ['<label>Phone<input type="hidden" name="phone"></label>', 'other'],
    ['<label>Phone<textarea name="phone"></textarea></label>', 'other'],
    ['<input type="search" name="q" id="mobile_search">', 'other'],
    ['<label>Email<input type="email" id="email-mobile"></label>', 'other'],
    ['<label>Company<input name="phone_company"></label>', 'other'],
  ],
  'sentences that name a phone': [
    ['<label>Phone (with area code)<input></label>', 'phone'],
    ['<label>Telephone (+ country code)<input></label>', 'phone'],
    ['<label>Telefon inkl. Vorwahl<input></label>', 'phone'],
    ['<label>Mobile number (we will text you a verification code)<input></label>', 'phone'],
    [
      '<label>Phone number, only used if there is a question about your order<input></label>',
      'phone',
    ],
    ['<label>Type your mobile number<input></label>', 'phone'],
    ['<label>Company phone<input></label>', 'phone'],
    ['<label>WhatsApp<input></label>', 'phone'],
  ],
  'one box for either': [
    [
      '<label>Email or phone<input type="email" name="email" autocomplete="username"></label>',
      'phone-or-email',
    ],
    ['<label>Username, email, or mobile<input name="username"></label>', 'phone-or-email'],
    ['<label>Phone number or username<input name="u"></label>', 'phone-or-email'],
    ['<label>Phone/Email<input name="account"></label>', 'phone-or-email'],
    ['<label>Login (email or mobile number)<input name="login"></label>', 'phone-or-email'],
  ],
  'where the label stands': [
    ['<div>Phone number</div><div><input></div>', 'phone'],
    ['<div><h5>Phone number</h5></div><div><fieldset><div></div><input></fieldset></div>', 'phone'],
    ['<div><input><span>Phone number</span></div>', 'phone'],
    [
      '<div>Phone number</div><div><input><div>Please enter a valid number so that we can reach you</div></div>',
      'phone',
    ],
    ['<table><tr><td>Phone</td><td><input></td></tr></table>', 'phone'],
    [
      '<table><tr><th>Name</th><th>Phone</th></tr><tr><td><input></td><td><input></td></tr></table>',
      'other',
      'phone',
    ],
    ['<span id="l">Phone number</span><p>x</p><input aria-labelledby="l">', 'phone'],
    ['<input aria-label="Phone number">', 'phone'],
    [
      '<label for="phone">Telephone</label><div><input id="shown"><input type="hidden" id="phone"></div>',
      'phone',
      'other',
    ],
    ['<label for="a">Phone</label><input id="a"><input id="b">', 'phone', 'other'],
    ['<div>Phone</div><div><input></div><div>City</div><div><input></div>', 'phone', 'other'],
    ['<div>Mobile number</div><div><span>+971</span><input></div>', 'phone'],
    [
      '<input title="server guess: PHONE_HOME_CITY_AND_NUMBER heuristic guess: PHONE_HOME_WHOLE_NUMBER">',
      'other',
    ],
  ],
  'calling codes': [
    [`<select>${options('+1', '+44', '+86')}</select><input type="tel">`, 'phone-country', 'phone'],
    [
      `<select>${options('China (+86)', 'Japan (+81)')}</select><input inputmode="numeric">`,
      'phone-country',
      'phone',
    ],
    [`<label>Country<select name="country">${options('China', 'Japan')}</select></label>`, 'other'],
    [`<label>Phone country<select>${options('CN', 'JP')}</select></label>`, 'phone-country'],
    [
      '<select aria-label="Country code of the phone number"><option>A<option>B</select>',
      'phone-country',
    ],
    [`<label>Time zone<select>${options('UTC +01:00', 'UTC +02:00')}</select></label>`, 'other'],
    [`<label>Delay<select>${options('+1.50', '+2.50')}</select></label>`, 'other'],
    [
      `<select>${options('+1', '+44')}</select><label>City<input></label>`,
      'phone-country',
      'other',
    ],
    [`<input name="phoneCountryCode"><input name="phoneNumber">`, 'phone-country', 'phone'],
  ],
  'numbers in parts': [
    [
      '<label>Phone<input maxlength="3"></label><input maxlength="3"><input maxlength="4">',
      'phone-part',
      'phone-part',
      'phone-part',
    ],
    [
      '<fieldset><legend>Phone number</legend><input maxlength="3"><input maxlength="4"><input maxlength="4"></fieldset>',
      'phone-part',
      'phone-part',
      'phone-part',
    ],
    [
      '<input name="phone1" maxlength="3"><input name="phone2" maxlength="3"><input name="phone3" maxlength="4"><input name="phone_ext" maxlength="5">',
      'phone-part',
      'phone-part',
      'phone-part',
      'phone-extension',
    ],
    ['<label>Area code<input></label><label>Phone number<input></label>', 'phone-part', 'phone'],
    ['<label>Vorwahl<input></label><label>Rufnummer<input></label>', 'phone-part', 'phone'],
    [
      '<label>Card number<input maxlength="4"></label><input maxlength="4"><input maxlength="4">',
      'other',
      'other',
      'other',
    ],
    ['<label>Prefix (Mr, Mrs)<input></label><label>Name<input></label>', 'other', 'other'],
  ],
};

for (const [kind, cases] of Object.entries(kinds)) {
  describe(kind, () => {
    test.each(cases)('%s', (markup, ...types) => {
      expect(typesOf(markup)).toEqual(types);
    });
  });
}

test('reasons carry words of our own tables, never the words of the page', () => {
  const verdicts = classifyFields(
    controlsOf('<label>Phone of Mr Secret<input name="phone_secret" title="secret phone"></label>'),
  );
  expect(verdicts[0]?.reasons).toContainEqual({ code: 'label:phone', detail: 'phone' });
  expect(JSON.stringify(verdicts)).not.toMatch(/secret/i);
});

test('works in a shadow root, whose labels belong to it', () => {
  document.body.innerHTML = '<div id="host"></div>';
  const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no shadow root');
  root.innerHTML =
    '<span id="l">Phone</span><p></p><input aria-labelledby="l"><label for="e">Phone</label><input id="e">';
  expect(classifyFields([...root.querySelectorAll('input')]).map((v) => v.type)).toEqual([
    'phone',
    'phone',
  ]);
});

test('other elements and no elements are taken calmly', () => {
  expect(classifyFields([])).toEqual([]);
  expect(classifyFields([document.createElement('div')])[0]?.type).toBe('other');
});

test('a label is read in part only, however long the page around it', () => {
  const filler = '<p>word </p>'.repeat(5000);
  const started = performance.now();
  expect(typesOf(`<div>${filler}</div><div><label>Phone<input></label></div>`)).toEqual(['phone']);
  expect(typesOf(`<div>${filler}</div><div><input></div>`)).toEqual(['other']);
  expect(performance.now() - started).toBeLessThan(5000);
});
