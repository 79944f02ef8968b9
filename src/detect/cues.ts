/**
 * The words that tell what a field is for: cue × language × words. A new language or a new
 * exception is one line, `languages: words`.
 *
 * Words stand between blanks; `_` joins the words of a phrase; `word*` also matches longer words
 * that begin so, `*word*` words that contain it. Accents and case do not matter. Scripts that write
 * no blanks, or glue articles to words, match anywhere. A phrase wins over a word, long over short.
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
  /** What follows belongs to the number: "with area code". */
  | 'with'
  /** Area codes, prefixes: a part of a number. */
  | 'part'
  /** A calling code. */
  | 'country'
  /** A country, a prefix: beside a phone word, its calling code. */
  | 'nation'
  | 'extension'
  /** Takes a phone word's meaning away: fax, codes that were sent, kinds of number, consent. */
  | 'not'
  /** Something else altogether, unless a phone word stands beside it. */
  | 'thing';

export const cueTable: Readonly<Record<Cue, string>> = {
  phone: `
    en: *phone* phones mobile mobiles mobileno cellular sms_number landline land_line tel tels telno contact_number contact_no contactnumber ph_no phno msisdn whatsapp whats_app
    de nl: handy handynummer handynr mobilnummer mobilfunk* mobil mobilnr rufnummer* telnr festnetz* *telefoon* mobiel mobiele
    es pt it: *telefon* movil celular celulares tfno tlfno telemov* fone cellulare
    fr tr bg: portable gsm
    sv da no fi: tlf tlfnr mobiln* mobilt* *puhelin* *puhelim*
    pl cs sk hu ro: komork* mobilni mobilne mobilny mobilszam*
    tr: cep_tel* cep_no cep_numarasi ceptel cepno
    ru uk bg sr: телефон* мобил* мобіл* сотов* тел моб
    el: τηλεφων* κινητο κινητου τηλ σταθερο
    he: טלפון נייד סלולרי פלאפון
    ar fa: هاتف جوال موبايل تليفون تلفون محمول تلفن موبایل همراه
    hi: फोन फ़ोन मोबाइल दूरभाष
    id ms: telepon* ponsel handphone nohp no_hp nomor_hp seluler
    vi: đien_thoai dien_thoai dienthoai sđt sdt so_đt di_đong
    th: โทรศัพท์ มือถือ เบอร์
    zh: 手机 手機 电话 電話
    ja ko: 携帯 ケータイ 전화 휴대폰 핸드폰`,
  maybe: `
    any: callback_number cel cell mob ph hp fijo fixo recapito
    zh ja ko: 联系方式 聯絡方式 联系号码 連絡先 연락처`,
  mail: `
    latin: *email* mail e_mail mails courriel* correo* e_posta eposta sahkoposti* epost e_post
    other: почт* пошт* имейл мейл אימייל דוא מייל بريد ایمیل ايميل ईमेल อีเมล 邮箱 郵箱 信箱 邮件 郵件 メール 이메일 메일`,
  login: `
    latin: username user_name user account login id userid member membership benutzername konto kundennummer usuario cuenta utilisateur identifiant compte utente uzytkownik kullanici
    other: логин аккаунт 用户 账号 帳號 賬號 아이디 ユーザー`,
  or: `
    latin: or oder ou o of lub nebo alebo vagy sau eller tai veya atau hoac
    other: или або чи ή או أو یا หรือ 或 または 또는`,
  with: `
    any: with and incl* inkl* mit und avec et con y com e z s plus including 含 带`,
  part: `
    any: area_code areacode city_code local_prefix local_suffix phone_suffix *vorwahl* ddd kengetal netnummer riktnummer 区号 區號 市外局番`,
  country: `
    en: country_code countrycode calling_code callingcode dial_code dialcode dialling_code dialing_code phone_code phonecode telephone_code tel_code isd international_code
    any: ddi landesvorwahl landervorwahl landcode landskode landskod codigo_de_pais codigo_do_pais codigo_pais indicatif_pays prefisso_internazionale код_страны код_країни ulke_kodu 国家区号 国家代码 国番号 국가번호`,
  nation: `
    any: country prefix indicatif prefijo prefisso predcislo predvolba kierunkowy land pays pais paese kraj zeme страна країна 国家 국가`,
  extension: `
    any: ext extn exten extension phone_ex durchwahl nebenstelle anexo ramal interno wewn* доб добавочный 分机 分機 内線 내선`,
  not: `
    fax: fax* telefax* faks* телефакс* факс* φαξ فاكس פקס 传真 傳真 ファックス ファクス 팩스
    code: verification verify verif* otp passcode pin captcha code codigo kod kode codice koodi код κωδικος קוד رمز कोड รหัส 验证码 驗證碼 校验码 认证 認証 確認コード 인증
    kind: phone_type phonetype mobile_type number_type type_of type_de tipo_de tipo_di typ_telefonu 类型 種類 device carrier operator provider brand model
    other: consent optin opt_in subscribe newsletter search query filter coupon app
    device: iphone smartphone* headphone* microphone* earphone* megaphone saxophone phonetic`,
  thing: `
    name: name firstname lastname surname fullname nombre nom nome vorname nachname imie nazwisko фамилия имя 姓名 氏名 이름
    place: address address1 address2 addressline* street city town zip zipcode post postal postcode postalcode plz cep county state province region apartment apt suite building floor house adresse direccion endereco indirizzo adres ulica strasse straße hausnummer ort stadt ciudad cidade citta ville город адрес индекс 邮编 邮政 地址 郵便 住所 우편 주소
    card: card cardnumber creditcard cvv cvc cvn csc cc expiry expiration exp iban account_number routing karte tarjeta cartao carte kreditkarte
    date: date day month year birth birthday birthdate dob dd mm yyyy yy geburt* datum fecha nacimiento data_de naissance
    identity: ssn passport national_id tax taxid vat vatin nif dni cpf cnpj siret company organization organisation business firma empresa azienda
    other: quantity qty amount price total age order_number ordernumber invoice promo voucher gift password passwort contrasena url website site message comment* subject title age weight height question answer token`,
};
