/**
 * The words that tell what a page is and what a number on it is for: cue × languages × words, in
 * the notation of cues.ts (`_` joins a phrase, `word*` begins a word, `*word*` stands inside one;
 * scripts that write no blanks match anywhere). A new language or a new exception is one line.
 *
 * The content script carries this table in the packed form of words-packed.ts. After a change:
 * `npx tsx test/detect/pack-words.ts`.
 */
export const wordTable = {
  /** Names a phone number, or the way a code reaches one. */
  phone: `
    en: *phone* phones mobile mobiles mobileno cellular sms_number landline land_line tel tels telno contact_number contact_no contactnumber ph_no phno msisdn whatsapp whats_app best_number cell cel
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
    ja ko: 携帯 ケータイ 전화 휴대폰 핸드폰 연락처
    any: sms text_message text_you 短信 簡訊 문자`,
  /** A code, or the second step that asks for one. */
  verification: `
    code: verification verify verif* otp passcode code codigo* kod kode codice koodi* код* κωδικος קוד رمز कोड รหัส 验证码 驗證碼 校验码 认证 認証 確認コード 인증
    latin: codes two_step 2_step two_factor 2fa mfa one_time authenticat* autentic* authentif* bestatig* *zwei_* deux_facteurs dos_pasos duas_etapas due_fattori twee_* weryfik* potwierd* dwu* overen* dvou* bekraft* bekreft* tva_* tvasteg* totrin* vahvist* kaksi* dogrula* iki_* megerosit* ketfaktor* doi_pasi dua_langkah xac_minh xac_nhan xac_thuc ma_xac codice codul kodu koden kode kodn* confirm_it kod* bekræft* ellenorz*
    other: подтвержд* двух* двоетап* підтвердж* επαληθευ* אימות تحقق تأیید सत्यापन ओटीपी ยืนยัน 验证 驗證 代码 代碼 两步 兩步 コード 코드 2단계 비밀번호 本人確認 본인확인 본인_확인`,
  /** Something was sent somewhere. */
  sent: `
    latin: sent send sending gesendet geschickt envoy* enviad* enviam* inviat* verzonden gestuurd wysla* odesla* zasla* skicka* sendt lahet* gonder* kirim* dikirim gui trimis* kuld* wysła* odesła* zasła* elkuld*
    other: отправ* высла* надісла* відправ* στειλ* σταλ* נשלח رسال ارسل भेज ส่ง 发送 發送 傳送 送信 전송 발송`,
  /** Another thing whose digits are hidden too, or that is as long as a number. */
  other: `
    card: card cards cardnumber creditcard debit cvv cvc karte tarjeta* cartao carte kreditkarte visa mastercard amex maestro karty karta karten *kaart* kart karti kort *kreditkort* kortti* *kartya* kartu карт* καρτ* כרטיס بطاقة کارت कार्ड บัตร 卡 カード 카드 the_tin so_the rekening* sort_code kontonr* kontonum* bankkont* bankszamla* tilinum* agencia chave_pix شبا
    identity: ssn social_security tax *steuer* licen* passport id_card id_number national_id cpf cnpj curp dni nif ird bsn pesel personnummer kimlik fiscal* can_cuoc ktp инн снилс паспорт* αφμ זהות هوية ملی आधार 身份证 身分證 マイナンバー 주민 kundennummer kundenn* klantnummer numero_client kundnummer kundenummer zakaznicke rodne_cislo cpr *tunnus fødselsn* adoszam nik cccd cmnd іпн 統一編號 统一编号 实名认证 實名認證 会員番号 郵便 mrn insurance_id employee_id member_id numer_klienta numero_cliente account_id account_number account_no kundenr asiakasnum* vevokod partita_iva お客様番号 customer_number customer_no client_number
    order: order* tracking invoice serial imei licence_key license_key api_key* product_key voucher coupon promo gift booking ticket reference invite zip postal isbn iban pedido *bestell* commande ordine zamow* objedn* tilaus* siparis* pesanan đon_hang rendel* comanda заказ* замовл* παραγγελ* הזמנה طلب سفارش ऑर्डर คำสั่งซื้อ 订单 訂單 运单 注文 주문 운송 country_code promo_code کد_پستی plz cep postnr postnummer postinumero iranyito* psc posta_kodu kode_pos индекс 邮编 邮政 郵遞 우편 ไปรษณีย์
    birth: birth* dob nacimiento nascimento naissance *geburt* nascita urodz* narozen* fodel* fodsel* syntyma* dogum lahir ngay_sinh szulet* naster* рожден* народж* γεννησ* לידה ميلاد تولد जन्म เกิด 生日 出生 生年 생년`,
  /** The site's own numbers. */
  support: `
    latin: call_us contact_us customer_service customer_care helpline hotline toll_free fax support atencion_al kundenservice service_client assistenza klantenservice obslug*
    other: поддержк* підтримк* 客服 热线 熱線 お問い合わせ 고객센터 문의 خدمة پشتیبانی`,
  recovery: `
    latin: recover* backup *recuper* *wiederherstell* *herstel* odzysk* obnov* *aterstall* gjenopprett* gendan* palaut* kurtar* pemulihan khoi_phuc helyreall* forgot*
    other: восстанов* резерв* віднов* ανακτ* שחזור استرداد استعادة بازیابی रिकवरी กู้คืน 找回 备用 備用 復旧 再設定 복구`,
  /** The number that a bank keeps for a payment. */
  bank: `
    latin: bank* banco banque payment* pago* paiement* zahlung* pagament* pankki ngan_hang
    other: банк* оплат* τραπεζ* בנק بنك بانک बैंक ธนาคาร 预留 預留 银行 銀行 支付 付款 支払 은행 결제`,
  'sign-in': `
    latin: sign_in signin log_in login logon auth sso anmeld* einlogg* inlogg* logga_in log_ind logg_inn iniciar_ses* acced* entrar connexion connect* accesso zaloguj* logowani* prihlas* bejelentkez* kirjaudu* giris* masuk đang_nhap conectare belep* intra_in autentific*
    other: войти вход* увійти εισοδο* συνδεσ* התחבר تسجيل_الدخول ورود लॉगिन เข้าสู่ระบบ 登录 登入 ログイン 로그인`,
  'sign-up': `
    latin: sign_up signup register registrati* registri* join create_account create_your_account inscri* cadastr* crear_cuenta criar_conta creer_un_compte rejestr* zaloz* kayit* daftar đang_ky inregistr* opret* registrac* registrer* regisztr* aanmaken skapa_konto opprett* luo_tili rekister* uye_ol załoz* creeaza_cont
    other: регистр* реєстр* εγγραφ* הרשמ ثبت_نام पंजीकरण สมัคร 注册 註冊 新規登録 会員登録 가입 खाता_बनाएं`,
  security: `
    latin: security password* secur* segur* sicurezz* *sicherheit* beveilig* bezpiecz* zabezpec* bezpecn* sakerhet* sikkerhe* turvalli* guvenli* keamanan bao_mat biztonsag* *passwort* contrasena senha
    other: безопасн* безпек* ασφαλει* אבטח أمان امنیت सुरक्षा ความปลอดภัย 安全 セキュリティ 보안`,
  account: `
    latin: account* profil* preferences settings my_details personal_* contact_info* contact_details phone_number* cuenta* conta contas perfil* compte* *konto* impostazion* *instelling* ustawien* nastaven* ucet uctu installning* indstilling* innstilling* asetuk* tili* hesab* ayarlar* akun pengaturan tai_khoan cai_đat fiok* beallit* cont contul setari configurac* ajustes parametres *einstellung* gegevens mina_sidor mina_uppgifter min_side min_profil mine_oplysninger meine_daten mes_informations mis_datos meus_dados i_miei_dati dati_personali moje_dane osobni_udaje udaje adataim date_personale omat_tiedot bilgilerim member thong_tin_ca_nhan data_diri
    other: аккаунт* учетн* профил* настройк* обліков* профіл* налаштув* кабинет* λογαριασμ* προφιλ* ρυθμισ* חשבון פרופיל הגדרות حساب الملف_الشخصي الإعدادات پروفایل تنظیمات खाता प्रोफ सेटिंग บัญชี โปรไฟล์ ตั้งค่า 账号 账户 帐号 帐户 帳號 帳戶 个人 個人 设置 設定 アカウント プロフィール 会員情報 マイページ 계정 프로필 설정 회원정보 личные_данные στοιχεια_μου 会员 會員 资料 ข้อมูลส่วนตัว بياناتي اطلاعات`,
  checkout: `
    latin: checkout delivery shipping billing your_order envio entrega livraison commande *kasse* versand* liefer* spedizione consegna bezorg* dostaw* dorucen* leverans* levering* toimitus* teslimat* pengiriman giao_hang szallit* livrare kassa*
    other: доставк* оформлен* παραδοσ* משלוח توصيل شحن डिलीवरी จัดส่ง 结算 結帳 收货 收貨 配送 お届け 배송 주문서 주문_결제`,
  /** Places where numbers are printed for everyone. */
  elsewhere: `
    any: news article* story stories blog* post posts help faq* contact contact_us about directory search wiki docs forum* thread* community topic* questions careers jobs reviews guide* press magazine knowledge results stores 新闻 帮助 ヘルプ 도움말`,
  /** A number by which the site reaches its customer. */
  contact: `
    any: contact* contatt* kontakt* home work daytime profile* контакт* επικοινων* 联系 聯絡 連絡 연락`,
};
