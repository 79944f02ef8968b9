/**
 * The words that tell what a field is for: cue × language × words. A new language or a new
 * exception is one line, `languages: words`. The content script carries the table packed
 * (words-packed.ts); after a change: `npx tsx test/detect/pack-words.ts`.
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
    en: *phone* phones mobile mobiles mobileno cellular sms_number landline land_line tel tels telno contact_number contact_no contactnumber ph_no phno msisdn whatsapp whats_app best_number number_to_reach
    de nl: handy handynummer handynr mobilnummer mobilfunk* mobil mobilnr *rufnummer* telnr festnetz* *telefoon* mobiel mobiele
    es pt it: *telefon* movil celular celulares tfno tlfno telemov* fone cellulare
    fr tr bg: portable gsm
    sv da no fi: tlf tlfnr mobiln* mobilt* *puhelin* *puhelim*
    pl cs sk hu ro hr lv: komork* mobitel* talrun* mobilni mobilne mobilny mobilszam*
    tr: cep_tel* cep_no cep_numarasi ceptel cepno
    ru uk bg sr: телефон* мобил* мобіл* сотов* тел моб
    el: τηλεφων* κινητο κινητου τηλ σταθερο
    he: טלפון נייד סלולרי פלאפון
    ar fa: هاتف جوال موبايل تليفون تلفون محمول تلفن موبایل همراه شماره_تماس
    hi bn ta: फोन फ़ोन मोबाइल दूरभाष ফোন মোবাইল தொலைபேசி மொபைல்
    id ms: telepon* ponsel handphone nohp no_hp nomor_hp seluler
    vi: đien_thoai dien_thoai dienthoai sđt sdt so_đt di_đong
    th: โทรศัพท์ มือถือ เบอร์
    zh: 手机 手機 电话 電話
    ja ko: 携帯 ケータイ 전화 휴대폰 핸드폰 연락처`,
  maybe: `
    any: cel cell mob ph hp fijo fixo recapito 联系方式 聯絡方式 连络 連絡先`,
  mail: `
    latin: *email* mail e_mail courriel* correo* e_posta eposta sahkoposti* epost e_post e_mel pastas pasts mailad*
    other: почт* пошт* имейл мейл דוא מייל بريد ایمیل ايميل ईमेल ইমেইল மின்னஞ்சல் อีเมล 邮 郵 信箱 メール 메일`,
  login: `
    any: username user account login id userid member* konto usuario cuenta compte utente kullanici логин 用户 账号 帳號 아이디 ユーザー`,
  or: `
    any: or oder ou o of lub nebo alebo vagy sau eller tai veya atau или або ή או أو یا 或 または 또는`,
  with: `
    any: with and incl* inkl* mit und avec et con com e plus 含`,
  part: `
    any: area_code areacode lada codigo_de_area codigo_area city_code local_prefix local_suffix phone_suffix *vorwahl* ddd kengetal netnummer riktnummer 区号 區號 市外局番`,
  country: `
    any: country_code countrycode calling_code dial_code dialcode dialing_code dialling_code phone_code phonecode telephone_code tel_code isd ddi landcode landesvorwahl landervorwahl 国番号`,
  nation: `
    any: country prefix indicatif prefijo prefisso predcislo predvolba kierunkowy land pays pais paese kraj zeme lands ulke стран* країн* 国家 국가`,
  extension: `
    any: ext extn exten extension phone_ex durchwahl nebenstelle anexo ramal interno wewn* доб добавочный 分机 分機 内線 내선`,
  not: `
    fax: fax* telefax* faks* факс* φαξ فاكس פקס 传真 傳真 ファックス 팩스
    code: verif* otp passcode pin captcha code codigo kod kode codice koodi код κωδικος קוד رمز कोड รหัส 验证 驗證 校验 認証 確認コード 인증 کد
    kind: phone_type phonetype mobile_type number_type type_of type_de tipo_de tipo_di 类型 種類 carrier operator provider brand model
    other: consent optin opt_in subscri* newsletter search filter coupon app
    device: iphone smartphone* headphone* microphone* earphone* phonetic`,
  thing: `
    any: *name nom address* adresse street city ville town zip* post* plz cep state card* karte tarjeta cvv iban date day month year birth* dob dd ssn passport tax* vat cpf company organi* business quantity qty amount price order password url website message comment*`,
};
