import { describe, expect, test } from 'vitest';
import { classifyFields, type FieldType } from '../../src/detect/fields.ts';

function typeOf(markup: string): FieldType | undefined {
  document.body.innerHTML = markup;
  return classifyFields([...document.querySelectorAll('input, select, textarea')])[0]?.type;
}

const labelled = (text: string): string =>
  `<label for="f1">${text}</label><input id="f1" name="f1">`;
const hinted = (text: string): string => `<div><input placeholder="${text}" name="f1"></div>`;

/** What each language calls it: the number, the mobile number, either of two, the code, the postcode. */
const languages: readonly (readonly [
  language: string,
  number: string,
  mobile: string,
  either: string,
  code: string,
  postcode: string,
])[] = [
  ['en', 'Phone number', 'Mobile', 'Email or phone', 'Verification code', 'Postcode'],
  [
    'es',
    'Número de teléfono',
    'Móvil',
    'Correo electrónico o teléfono',
    'Código de verificación',
    'Código postal',
  ],
  ['es-MX', 'Teléfono', 'Celular', 'Correo o número de celular', 'Código SMS', 'C.P.'],
  [
    'pt-PT',
    'Número de telefone',
    'Telemóvel',
    'E-mail ou telemóvel',
    'Código de verificação',
    'Código postal',
  ],
  ['pt-BR', 'Telefone', 'Celular', 'E-mail ou telefone', 'Código', 'CEP'],
  [
    'fr',
    'Numéro de téléphone',
    'Portable',
    'Adresse e-mail ou numéro de téléphone',
    'Code de vérification',
    'Code postal',
  ],
  [
    'de',
    'Telefonnummer',
    'Handynummer',
    'E-Mail-Adresse oder Handynummer',
    'Bestätigungscode',
    'Postleitzahl',
  ],
  ['de', 'Rückrufnummer', 'Mobilnummer', 'E-Mail oder Telefon', 'Code eingeben', 'PLZ'],
  ['it', 'Numero di telefono', 'Cellulare', 'E-mail o telefono', 'Codice di verifica', 'CAP'],
  [
    'nl',
    'Telefoonnummer',
    'Mobiel nummer',
    'E-mail of telefoonnummer',
    'Verificatiecode',
    'Postcode',
  ],
  [
    'pl',
    'Numer telefonu',
    'Telefon komórkowy',
    'E-mail lub numer telefonu',
    'Kod weryfikacyjny',
    'Kod pocztowy',
  ],
  ['cs', 'Telefonní číslo', 'Mobil', 'E-mail nebo telefon', 'Ověřovací kód', 'PSČ'],
  ['sk', 'Telefónne číslo', 'Mobilné číslo', 'E-mail alebo telefón', 'Overovací kód', 'PSČ'],
  ['hu', 'Telefonszám', 'Mobilszám', 'E-mail vagy telefonszám', 'Ellenőrző kód', 'Irányítószám'],
  [
    'ro',
    'Număr de telefon',
    'Telefon mobil',
    'E-mail sau telefon',
    'Cod de verificare',
    'Cod poștal',
  ],
  [
    'bg',
    'Телефонен номер',
    'Мобилен телефон',
    'Имейл или телефон',
    'Код за потвърждение',
    'Пощенски код',
  ],
  ['hr sr', 'Broj telefona', 'Mobitel', 'E-mail ili telefon', 'Kod za potvrdu', 'Poštanski broj'],
  [
    'sl',
    'Telefonska številka',
    'Mobilni telefon',
    'E-pošta ali telefon',
    'Koda',
    'Poštna številka',
  ],
  [
    'sv',
    'Telefonnummer',
    'Mobilnummer',
    'E-post eller mobilnummer',
    'Verifieringskod',
    'Postnummer',
  ],
  ['da', 'Telefon', 'Mobilnummer', 'E-mail eller telefonnummer', 'Bekræftelseskode', 'Postnummer'],
  ['no', 'Tlf.', 'Mobiltelefon', 'E-post eller telefon', 'Engangskode', 'Postnummer'],
  [
    'fi',
    'Puhelinnumero',
    'Matkapuhelin',
    'Sähköposti tai puhelin',
    'Vahvistuskoodi',
    'Postinumero',
  ],
  ['et', 'Telefoninumber', 'Mobiiltelefon', 'E-post või telefon', 'Kinnituskood', 'Postiindeks'],
  [
    'lv',
    'Tālrunis',
    'Mobilais tālrunis',
    'E-pasts vai tālrunis',
    'Apstiprinājuma kods',
    'Pasta indekss',
  ],
  [
    'lt',
    'Telefono numeris',
    'Mobilusis telefonas',
    'El. paštas arba telefonas',
    'Patvirtinimo kodas',
    'Pašto kodas',
  ],
  [
    'tr',
    'Telefon numarası',
    'Cep telefonu',
    'E-posta veya telefon',
    'Doğrulama kodu',
    'Posta kodu',
  ],
  ['ru', 'Номер телефона', 'Мобильный', 'Телефон или почта', 'Код из СМС', 'Почтовый индекс'],
  ['ru', 'Тел.', 'Сотовый', 'Email или телефон', 'Код подтверждения', 'Индекс'],
  [
    'uk',
    'Номер телефону',
    'Мобільний',
    'Телефон або пошта',
    'Код підтвердження',
    'Поштовий індекс',
  ],
  [
    'el',
    'Τηλέφωνο',
    'Κινητό',
    'Email ή κινητό τηλέφωνο',
    'Κωδικός επιβεβαίωσης',
    'Ταχυδρομικός κώδικας',
  ],
  ['he', 'מספר טלפון', 'טלפון נייד', 'דוא״ל או טלפון', 'קוד אימות', 'מיקוד'],
  [
    'ar',
    'رقم الهاتف',
    'رقم الجوال',
    'البريد الإلكتروني أو رقم الهاتف',
    'رمز التحقق',
    'الرمز البريدي',
  ],
  ['fa', 'شماره تلفن', 'شماره موبایل', 'ایمیل یا شماره موبایل', 'کد تایید', 'کد پستی'],
  ['hi', 'फ़ोन नंबर', 'मोबाइल नंबर', 'ईमेल या फ़ोन नंबर', 'सत्यापन कोड', 'पिन कोड'],
  ['bn', 'ফোন নম্বর', 'মোবাইল নম্বর', 'ইমেইল বা মোবাইল', 'যাচাইকরণ কোড', 'পোস্ট কোড'],
  ['ta', 'தொலைபேசி எண்', 'மொபைல் எண்', 'மின்னஞ்சல் அல்லது மொபைல்', 'குறியீடு', 'அஞ்சல் குறியீடு'],
  ['id', 'Nomor telepon', 'No. HP', 'Email atau nomor telepon', 'Kode verifikasi', 'Kode pos'],
  [
    'ms',
    'Nombor telefon',
    'Telefon bimbit',
    'E-mel atau nombor telefon',
    'Kod pengesahan',
    'Poskod',
  ],
  ['vi', 'Số điện thoại', 'Di động', 'Email hoặc số điện thoại', 'Mã xác minh', 'Mã bưu chính'],
  ['tl', 'Numero ng telepono', 'Mobile number', 'Email o numero ng telepono', 'Code', 'Zip code'],
  ['th', 'หมายเลขโทรศัพท์', 'เบอร์มือถือ', 'อีเมลหรือเบอร์โทรศัพท์', 'รหัสยืนยัน', 'รหัสไปรษณีย์'],
  ['zh-CN', '电话号码', '手机号', '手机号/邮箱', '短信验证码', '邮政编码'],
  ['zh-CN', '联系电话', '请输入手机号码', '邮箱或手机号', '手机验证码', '邮编'],
  ['zh-TW', '電話號碼', '手機號碼', '手機號碼或電子郵件', '手機驗證碼', '郵遞區號'],
  ['ja', '電話番号', '携帯電話番号', 'メールアドレスまたは電話番号', '認証コード', '郵便番号'],
  ['ko', '전화번호', '휴대폰 번호', '이메일 또는 휴대폰 번호', '인증번호', '우편번호'],
];

describe.each(languages)('%s: %s', (_language, number, mobile, either, code, postcode) => {
  test.each([number, mobile])('"%s" names a phone field', (text) => {
    expect(typeOf(labelled(text))).toBe('phone');
    expect(typeOf(hinted(text))).toBe('phone');
  });

  test(`"${either}" names a box that takes either`, () => {
    expect(typeOf(labelled(either))).toBe('phone-or-email');
    expect(typeOf(hinted(either))).toBe('phone-or-email');
  });

  test.each([code, postcode])('"%s" is no phone field, even with type=tel', (text) => {
    expect(typeOf(`<label for="f1">${text}</label><input id="f1" type="tel">`)).toBe('other');
  });
});
