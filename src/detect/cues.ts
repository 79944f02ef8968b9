/**
 * The words that tell what a field is for: cue × language × words. A new language or a new
 * exception is one row.
 *
 * Words are separated by blanks; `_` joins the words of a phrase; `word*` also matches longer words
 * that begin so, `*word*` words that contain it. Accents and case do not matter. Scripts that write
 * no blanks, or glue articles to words, match anywhere. Phrases win over words, long over short.
 */
export type Cue =
  /** Names a phone number. */
  | 'phone'
  /** Could as well name something else: needs another sign. */
  | 'maybe'
  | 'mail'
  /** Another name to sign in with; with "or" and a phone word: a box that takes either. */
  | 'login'
  | 'or'
  /** "with", "including": what follows belongs to the number ("with area code"). */
  | 'with'
  | 'part'
  | 'country'
  | 'extension'
  /** Fax, codes that were sent, kinds of number, consent: takes a phone word's meaning away. */
  | 'not'
  /** Something else altogether, unless a phone word stands beside it. */
  | 'thing';

export const cueTable: readonly (readonly [cue: Cue, language: string, words: string])[] = [
  [
    'phone',
    'en',
    '*phone* phones telno phoneno mobile mobiles mobileno mobilenumber cellular sms_number landline daytime_tel tel tels msisdn whatsapp',
  ],
  ['phone', 'es', '*telefon* movil celular tfno tlfno tlf'],
  ['phone', 'pt', 'telemovel telemoveis telefone* fone celulares'],
  ['phone', 'fr', 'telephon* portable gsm telmobile'],
  [
    'phone',
    'de',
    'handy handynummer handynr mobilnummer mobilfunk* mobiltelefon* mobil mobilnr rufnummer* telnr festnetz*',
  ],
  ['phone', 'it', 'cellulare cell'],
  ['phone', 'nl', '*telefoon* mobiel mobiele mobielnummer telnr'],
  ['phone', 'pl', 'komork* komorkowy kom komorka'],
  ['phone', 'cs sk', 'mobilni mobilne mobilny telc'],
  ['phone', 'hu', 'mobilszam mobilszama'],
  ['phone', 'ro', 'mobila'],
  ['phone', 'sv da no', 'mobiln* mobilt* mobiltlf tlfnr mobilen'],
  ['phone', 'fi', '*puhelin* *puhelim* gsm'],
  ['phone', 'tr', 'cep ceptel gsm cep_telefonu cepno'],
  ['phone', 'ru bg uk sr', 'телефон* мобильн* мобилен мобільн* мобилни тел сотов* моб'],
  ['phone', 'el', 'τηλεφων* κινητο κινητου τηλ σταθερο'],
  ['phone', 'he', 'טלפון נייד סלולרי פלאפון'],
  ['phone', 'ar', 'هاتف جوال موبايل تليفون تلفون محمول'],
  ['phone', 'fa', 'تلفن موبایل همراه'],
  ['phone', 'hi', 'फोन फ़ोन मोबाइल दूरभाष'],
  ['phone', 'id ms', 'telepon* ponsel handphone nohp no_hp nomor_hp seluler telefon_bimbit'],
  ['phone', 'vi', 'đien_thoai dien_thoai dienthoai sđt sdt di_đong'],
  ['phone', 'th', 'โทรศัพท์ มือถือ เบอร์โทร เบอร์'],
  ['phone', 'zh', '手机 手機 电话 電話 行動電話 门号'],
  ['phone', 'ja', '携帯 ケータイ'],
  ['phone', 'ko', '전화 휴대폰 핸드폰 휴대전화'],

  ['maybe', 'en', 'contact_number contact_no contactnumber contactno cel mob mobil hp callback'],
  ['maybe', 'es it pt el', 'fijo recapito contacto fixo'],
  ['maybe', 'zh ja ko', '联系方式 聯絡方式 联系号码 連絡先 연락처'],

  ['mail', 'en fr de es it pt', '*email* mail e_mail mails courriel* correo* posta eposta'],
  ['mail', 'cs sk sl fi sv', 'sahkoposti* epost e_post e_posta eposta mejl'],
  ['mail', 'ru uk bg el', 'почт* пошт* имейл емейл мейл'],
  ['mail', 'he ar fa', 'אימייל דוא מייל بريد ایمیل إيميل ايميل البريد'],
  ['mail', 'hi th', 'ईमेल อีเมล'],
  ['mail', 'zh ja ko', '邮箱 郵箱 信箱 邮件 郵件 メール 携帯メール 이메일 메일'],

  ['login', 'en', 'username user_name user account login id userid member membership handle'],
  [
    'login',
    'any',
    'benutzername konto kundennummer usuario utilisateur identifiant compte utente uzytkownik логин kullanici 用户名 账号 帳號 아이디 ユーザー ИМЯ_пользователя',
  ],
  [
    'or',
    'any',
    'or oder ou o of lub nebo alebo vagy sau eller tai veya или або чи ή או أو یا या atau hoac หรือ 或 または もしくは 또는',
  ],
  ['with', 'any', 'with and incl* inkl* mit und avec et con y com e z s plus including 含 带'],

  [
    'part',
    'en',
    'area_code areacode city_code citycode phone_prefix phoneprefix prefix suffix exchange local_number',
  ],
  [
    'part',
    'any',
    'vorwahl ortsvorwahl ddd indicatif prefijo prefisso kengetal netnummer suuntanumero predcislo kierunkowy 区号 區號 市外局番 市内局番',
  ],
  [
    'country',
    'en',
    'country_code countrycode country_calling_code calling_code callingcode dial_code dialcode dialling_code dialing_code phone_code phonecode mobile_code isd isd_code international_code phone_country phonecountry',
  ],
  [
    'country',
    'any',
    'ddi landesvorwahl landervorwahl landcode landskode landskod codigo_de_pais codigo_do_pais codigo_pais indicatif_pays prefisso_internazionale код_страны код_країни ulke_kodu 国家区号 国家代码 国番号 국가번호',
  ],
  [
    'extension',
    'any',
    'ext extn exten extension durchwahl nebenstelle anexo ramal poste interno wewn* klapka доб добавочный 分机 分機 内線 내선',
  ],

  [
    'not',
    'fax',
    'fax* telefax* faks* телефакс* факс* φαξ fakszam فاكس פקס 传真 傳真 ファックス ファクス 팩스',
  ],
  [
    'not',
    'code',
    'verification verify verif* otp passcode pin captcha code codigo kod kode codice koodi код κωδικος קוד رمز कोड รหัส 验证码 驗證碼 校验码 动态码 認証 確認コード 인증번호 인증',
  ],
  [
    'not',
    'kind',
    'type typ tipo types kind 类型 種類 device carrier operator provider brand model',
  ],
  ['not', 'consent', 'consent optin opt_in subscribe newsletter search query filter coupon app'],
  [
    'not',
    'device',
    'iphone smartphone* headphone* microphone* earphone* megaphone saxophone phonetic phones_and',
  ],

  [
    'thing',
    'name',
    'name firstname lastname surname fullname nombre nom nome vorname nachname imie nazwisko фамилия имя 姓名 氏名 이름',
  ],
  [
    'thing',
    'place',
    'address address1 address2 addressline* street city town zip zipcode post postal postcode postalcode plz cp cep_code county country state province region apartment apt suite building floor house adresse direccion endereco indirizzo adres ulica strasse straße hausnummer ort stadt ciudad cidade citta ville город адрес индекс 邮编 邮政 地址 郵便 住所 우편 주소',
  ],
  [
    'thing',
    'card',
    'card cardnumber creditcard cvv cvc cvn csc cc expiry expiration exp iban account_number routing karte tarjeta cartao carte kreditkarte',
  ],
  [
    'thing',
    'date',
    'date day month year birth birthday birthdate dob dd mm yyyy yy geburt* datum fecha nacimiento data_de naissance',
  ],
  [
    'thing',
    'identity',
    'ssn passport national_id tax taxid vat vatin nif dni cpf cnpj siret company organization organisation business firma empresa azienda',
  ],
  [
    'thing',
    'other',
    'quantity qty amount price total age order_number ordernumber invoice promo voucher gift password passwort contrasena url website site message comment* subject title age weight height question answer token',
  ],
];
