/**
 * The words that tell what a page is and what a number on it is for: cue × languages × words, in
 * the notation of cues.ts (`_` joins a phrase, `word*` begins a word, `*word*` stands inside one).
 * A new language or a new exception is one line.
 */
import { cueTable } from './cues.ts';

const tables = {
  /** Names a phone number, or the way a code reaches one. */
  phone: `${cueTable.phone}
    any: sms text_message text_you gsm 短信 簡訊 短訊 문자 ショートメッセージ`,
  /** A code that was sent, and the sending. */
  code: `
    en de fr nl da: code codes sent send sending passcode gesendet senden geschickt envoye* verzonden gestuurd
    es pt it ro ca: codigo* codice codul cod enviad* enviar* enviam* envio inviat* trimis*
    pl cs hu tr fi: kod kodu *koodi* wysla* wyslij odesla* zasla* posla* *kuld* gonder* lahet*
    sv no id vi: kode kodn koden skicka* sendt sende kirim* dikirim ma_xac gui đen
    ru uk: код* отправ* высла* надісла* відправ* послал*
    el he ar fa hi th: κωδικ* σταλ* στειλ* קוד נשלח שלחנו رمز ارسال إرسال کد कोड भेज ओटीपी รหัส ส่ง
    zh ja ko: 验证码 驗證碼 代码 代碼 校验码 发送 發送 傳送 コード 送信 送り 코드 인증번호 비밀번호 전송 발송 보냈`,
  /** What follows or goes before are the last digits. */
  ends: `
    en nl de: ending ends ends_with last_* final_* eindig* endet enden endend* endziffer* letzten
    es pt it fr ro: termin* acab* finaliz* finisc* últim* ultim* finissant finit dernier* încheie
    pl cs hu: kończ* końców* ostatni* konč* posledn* végződ* utolsó
    sv da no fi tr id: slut* siste sidste sista ender päätty* viimeis* biten son_* sonu berakhir* akhir*
    ru uk el vi: заканчива* оканчива* последни* закінчу* останні* λήγ* τελευταί* kết_thúc tận_cùng cuối
    he ar fa hi th: מסתיימ המסתיים ספרות ينتهي المنتهي تنتهي آخر اخر منتهی پایان समाप्त अंतिम ลงท้าย
    zh ja ko: 尾号 尾號 末尾 结尾 結尾 后四位 後四碼 末四码 末四碼 末 下4桁 下2桁 下四桁 終わる 끝자리 끝나는 뒷자리 뒤`,
  /** Another thing whose digits are hidden too, or a number that nobody signs in with. */
  other: `
    card en de fr: card cards visa mastercard amex maestro discover debit credit *karte* *kreditkart* carte carta
    card es pt nl pl: tarjeta* cartao *kaart* karta karty kort kortnummer *kreditkort* *betalkort* kortti* kart* *kartya* card*
    card ru el vi: карт* καρτ* the_tin so_the the_ngan the_ghi kartu
    card other: כרטיס بطاقة کارت कार्ड บัตร 卡 カード 카드 银联 銀聯
    identity: ssn social_security tax taxpayer ein itin ird tin passport licen* identity national_id driver* cpf cnpj rfc curp dni nie nif fiscal fiscale *steuer* *ausweis* bsn pesel nip rodne personnummer fodselsnummer cpr henkilotunnus kimlik инн снилс паспорт* αφμ aadhaar pan ktp nik npwp cccd cmnd can_cuoc cnp szemelyi ado*
    identity other: זהות هوية ملی आधार ประจำตัวประชาชน 身份证 身分證 证件 證件 マイナンバー 주민
    bank: iban routing sort_code swift bic bsb blz clabe pix
    order: order orders tracking invoice reference ref serial imei key voucher coupon promo gift booking receipt ticket pedido *bestell* *sendung* *auftrag* commande ordine zamow* objedn* tilaus* siparis* заказ* замовл* παραγγελ* pesanan đon_hang rendeles* comanda* isbn zip postcode postal invite
    order other: הזמנה طلب سفارش ऑर्डर คำสั่งซื้อ 订单 訂單 运单 快递单 注文 伝票 주문 운송장
    birth: birth* born dob nacimiento nascimento naissance *geburt* nascita geboorte* urodz* narozen* fodel* fodsel* syntyma* dogum рожден* народж* γεννησ* lahir sinh szulet* naster* לידה ميلاد تولد जन्म เกิด 生日 出生 生年 誕生日 생년 생일`,
  /** The site's own numbers. */
  support: `
    latin: call_us contact_us customer_service customer_care customer_support helpline hotline toll_free fax support help_desk atencion_al llame* kundenservice kundendienst service_client appelez numero_vert sac suporte assistenza klantenservice infolini* podpor* kundtjanst kundeservice asiakaspalvel* musteri_hizmet* ugyfelszolg* relatii layanan tong_đai
    other: горяч* поддержк* підтримк* εξυπηρετησ* שירות_לקוחות خدمة پشتیبانی सहायता ศูนย์บริการ 客服 热线 熱線 咨询 諮詢 お問い合わせ カスタマー 고객센터 문의`,
  /** Ways back into an account. */
  recovery: `
    latin: recover* backup back_up *recuper* *wiederherstell* *herstel* odzysk* zalozn* obnov* *aterstall* *gjenopprett* *gendan* palaut* kurtar* pemulihan khoi_phuc *helyreallit* forgot* rescue trusted alternate
    other: восстанов* резерв* віднов* ανακτ* שחזור استرداد استعادة بازیابی रिकवरी กู้คืน สำรอง 找回 备用 備用 救援 復旧 回復 再設定 予備 복구 예비`,
  /** The number that a bank keeps for a card or a payment. */
  bank: `
    any: 预留 預留 银行 銀行 은행 bank banco banque banca banka банк* τραπεζ* בנק بنك بانک बैंक ธนาคาร ngan_hang pankki payment* wallet pago* paiement* zahlung* pagament* betaling* płatno* platno* оплат* 支付 付款 支払 결제 쿠폰`,
  'sign-in': `
    en: sign_in signin log_in login logon log_on sso
    es pt it fr ro: iniciar_sesi* iniciar_sess* ingres* acced* entrar connexion connect* conectare autentificare acesso accesso acceso
    de nl sv da no: anmeld* einlogg* inlogg* aanmeld* logga_in log_ind logg_inn logg_pa
    pl cs hu fi tr id vi: zaloguj* logowani* prihlas* prihlase* bejelentkez* belepes kirjaudu* giris* oturum_ac* masuk đang_nhap
    ru uk el: войти вход вхід увійти εισοδο* συνδεσ*
    he ar fa hi th: התחבר כניסה تسجيل_الدخول دخول ورود लॉगिन लॉग_इन साइन_इन เข้าสู่ระบบ
    zh ja ko: 登录 登陆 登入 登錄 ログイン サインイン 로그인`,
  'sign-up': `
    en: sign_up signup register registration create_account create_an_account create_your_account join enroll
    latin: regist* inscri* cadastr* crear_cuenta crear_una_cuenta criar_conta creer_un_compte crea_account crea_un_account konto_erstellen maak_account account_aanmaken rejestr* zaloz* vytvorit* zalozit skapa_konto opret_konto opprett_konto rekisteroi* luo_tili kayit kayit_ol uye_ol kaydol daftar đang_ky inregistr* creare_cont creeaza
    other: регистр* зарегистр* реєстр* зареєстр* εγγραφ* הרשמ הירשם انشاء_حساب إنشاء_حساب ثبت_نام पंजीकरण खाता_बनाएं สมัคร ลงทะเบียน 注册 註冊 新規登録 会員登録 회원가입 가입`,
  verification: `
    en: verif* two_step 2_step two_factor 2fa mfa otp 2sv one_time_* authenticat* challenge confirm_your enter_code enter_the_code enter_your_code security_code passcode step_up check_your_phone
    latin: autentic* authentif* bestatigungs* zwei_faktor zwei_stufen deux_facteurs double_auth* dos_pasos dos_factores dois_fatores duas_etapas due_fattori due_passagg* twee_factor* tweestaps* weryfik* potwierd* dwuetap* dwuskladn* overen* overit dvoufaz* bekraft* bekreft* tvasteg* totrin* vahvist* kaksivaih* dogrula* iki_adim* iki_faktor* megerosit* ellenorz* ketfaktor* doi_pasi doi_factori dua_langkah dua_faktor xac_minh xac_nhan xac_thuc
    cyrl grek: подтвержд* проверк* двухэтап* двухфактор* підтвердж* двоетап* двофактор* επαληθευ* επιβεβαι*
    he ar fa hi th: אימות دو_مرحله تحقق التحقق تأیید تایید सत्यापन ยืนยัน
    zh ja ko: 验证 驗證 认证 兩步 两步 二次验证 二段階 二要素 認証 確認コード 인증 2단계`,
  security: `
    latin: security secur* segur* sicurezz* *sicherheit* beveilig* bezpiecz* zabezpec* bezpecn* sakerhet* sikkerhe* turvalli* guvenlik* keamanan bao_mat biztonsag* password passwords *passwort* contrasena senha mot_de_passe wachtwoord haslo heslo losenord
    other: безопасн* безпек* ασφαλει* אבטחה أمان امان امنیت सुरक्षा ความปลอดภัย 安全 セキュリティ 보안`,
  account: `
    en: account accounts profile preferences settings personal_info* personal_details my_details your_details contact_info* contact_details phone_number* phone_settings mobile_number* my_account
    latin: cuenta* conta contas perfil* compte* *konto* profil* impostazion* *instelling* ustawien* nastaven* ucet uctu installning* indstilling* innstilling* asetuk* tili tilin hesab* ayarlar* akun pengaturan tai_khoan ho_so cai_đat fiok* beallit* contul cont setari configurac* ajustes parametres *einstellung* gegevens
    cyrl grek: аккаунт* учетн* профил* настройк* обліков* профіл* налаштув* кабинет* кабінет* λογαριασμ* προφιλ* ρυθμισ*
    he ar fa hi th: חשבון פרופיל הגדרות حساب الملف_الشخصي الإعدادات الاعدادات پروفایل تنظیمات खाता प्रोफ सेटिंग บัญชี โปรไฟล์ ตั้งค่า
    zh ja ko: 账号 账户 帐号 帐户 帳號 帳戶 個人資料 个人资料 个人信息 个人中心 我的 设置 設定 アカウント プロフィール 会員情報 マイページ 登録情報 계정 프로필 설정 내_정보 회원정보`,
  checkout: `
    latin: checkout delivery shipping billing payment your_order your_cart envio entrega pago pagamento pagamenti livraison paiement commande *kasse* versand* lieferung* liefer* zahlung* spedizione consegna afreken* bezorg* verzend* dostaw* platnos* dorucen* pokladn* platb* leverans* levering* toimitus* maksu* teslimat* odeme* pengiriman pembayaran giao_hang thanh_toan fizetes* szallit* livrare plata
    other: доставк* оформлен* оплат* παραδοσ* πληρωμ* αποστολ* משלוח תשלום الدفع الشحن توصيل پرداخت डिलीवरी भुगतान ชำระเงิน จัดส่ง 结算 結帳 收货 收貨 配送 お届け お支払い 결제 배송`,
  /** A number by which the site reaches its customer. */
  contact: `
    any: contact* contatt* contato kontakt* kontak home work daytime evening profile kontaktne контакт* επικοινων* 联系 聯絡 連絡 연락`,
};

export type Word = keyof typeof tables;

/** Lower case, without the accents of Latin, Greek and Cyrillic letters. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

/** Words between single blanks, with a blank at either end: what `firstWord` and `lastWord` read. */
export function fold(text: string): string {
  return ` ${plain(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `.replace(/ +/g, ' ');
}

const unspaced = /[\u0590-\u1dff\u2e80-\uffff]/;
const compiled = new Map<Word, RegExp>();

function patternOf(word: Word): RegExp {
  let pattern = compiled.get(word);
  if (!pattern) {
    const tokens = plain(tables[word].replace(/^.*?:/gm, '')).match(/\S+/g) ?? [];
    const sources = tokens.map((raw) => {
      const token = raw.replace(/\*/g, '').replace(/_/g, ' ');
      if (unspaced.test(token) || /^\*/.test(raw)) return token;
      return ` ${token}${raw.endsWith('*') ? '' : '(?= )'}`;
    });
    pattern = new RegExp(sources.join('|'), 'g');
    compiled.set(word, pattern);
  }
  return pattern;
}

const written = new Map<Word, RegExp>();

/** True of every text that has one of the words, and of some others: reads the text unfolded. */
export function writtenWords(word: Word): RegExp {
  let pattern = written.get(word);
  if (!pattern) {
    const tokens = tables[word].replace(/^.*?:/gm, '').match(/\S+/g) ?? [];
    pattern = new RegExp(tokens.join('|').replace(/\*/g, '').replace(/_/g, '\\s'), 'i');
    written.set(word, pattern);
  }
  return pattern;
}

/** A token of our tables and how far from the text's end or beginning it stands. */
export interface Found {
  readonly word: Word;
  readonly token: string;
  readonly distance: number;
}

/** The word nearest to the end (`last`) or the beginning of a folded text. */
export function nearest(text: string, words: readonly Word[], last: boolean): Found | null {
  let best: Found | null = null;
  for (const word of words) {
    for (const match of text.matchAll(patternOf(word))) {
      const token = match[0].trim();
      const distance = last ? text.length - match.index - match[0].length : match.index;
      if (!best || distance < best.distance) best = { word, token, distance };
      if (!last) break;
    }
  }
  return best;
}
