/**
 * Invented messages, as services of each language word them, and what each is evidence of:
 * the name, the role, and how sure. Null: it must leave no trace.
 */
export interface Row {
  readonly body: string;
  /** As the history names it; empty for pasted texts. */
  readonly from?: string;
  readonly known?: boolean;
  readonly is: string | null;
}

export const messagesByLanguage: Readonly<Record<string, readonly Row[]>> = {
  en: [
    { body: 'Your Exampler verification code is 482913.', is: 'Exampler, unknown, certain' },
    {
      body: 'Your Exampler code is 4829. Never share this code with anyone.',
      is: 'Exampler, unknown, certain',
    },
    { body: 'G-482913 is your Google verification code.', is: 'Google, unknown, certain' },
    { body: '482913 is your Mountainbook confirmation code', is: 'Mountainbook, unknown, certain' },
    {
      body: 'Use 482913 as your Softworks account security code',
      is: 'Softworks, two-step, certain',
    },
    {
      body: 'Exampler: Your security code is 482913. Do not share it.',
      is: 'Exampler, two-step, certain',
    },
    { body: '[Exampler] Your verification code: 482913', is: 'Exampler, unknown, certain' },
    { body: '<#> Your Exampler code: 482913\nAb3dE5gH1jK', is: 'Exampler, unknown, certain' },
    {
      body: 'Your verification code for Shop Example is 482913',
      is: 'Shop Example, unknown, certain',
    },
    {
      body: '482913 is your code to log in to Exampler. It expires in 10 minutes.',
      is: 'Exampler, sign-in, certain',
    },
    { body: 'Your login code for Exampler.com is 482-913', is: 'Exampler.com, sign-in, certain' },
    {
      body: 'Exampler: use code 482913 to reset your password. Don’t share it.',
      is: 'Exampler, recovery, certain',
    },
    {
      body: 'Bank of Exampleville: 482913 is your one-time passcode for your payment of $120.50.',
      is: 'Bank of Exampleville, payment, certain',
    },
    { body: 'Your code is 482913.\n\n@shop.example #482913', is: 'shop.example, unknown, certain' },
    { body: '482913 is your verification code. - Exampler', is: 'Exampler, unknown, certain' },
    {
      body: 'Your code is 482913. Do not share it with anyone.',
      from: '32665',
      is: '32665, unknown, certain',
    },
    {
      body: 'Your code is 482913. It expires in 5 minutes.',
      from: 'EXAMPLER',
      is: 'EXAMPLER, unknown, certain',
    },
    {
      body: 'Your Exampler verification code is 482913',
      from: '+15555550142',
      is: 'Exampler, unknown, likely',
    },
    {
      body: 'Your Exampler verification code is 482913',
      from: '+18005550142',
      is: 'Exampler, unknown, certain',
    },
    {
      body: 'OTP is 482913 for txn of INR 2500.00 at BIGSHOP. Do not share with anyone.',
      from: 'AX-EXMPBK',
      is: 'EXMPBK, payment, certain',
    },
    {
      body: 'Rs.2500.00 debited from a/c **1234 on 02-05-24. Avl bal Rs.14000.10',
      from: 'VM-EXMPBK-S',
      is: 'EXMPBK, contact, possible',
    },
    {
      body: 'New sign-in to your account from a new device. If this was not you, call us.',
      from: 'Exampler',
      is: 'Exampler, contact, likely',
    },
    {
      body: '[Exampler] Your statement is ready. Balance due on May 4.',
      from: '47385',
      is: 'Exampler, contact, possible',
    },
    { body: 'hey the door code is 4455', is: null },
    { body: 'Your door code is 4455', is: null },
    { body: 'Emma: what’s the verification code they sent? mine says 482913', is: null },
    {
      body: 'did you get the verification code from Exampler? it says 482913',
      from: '+15555550142',
      is: null,
    },
    {
      body: 'Use code SAVE20 for 20% off at Bigshop! Reply STOP to opt out',
      from: '47385',
      is: null,
    },
    {
      body: 'Bigshop: big spring sale, up to 40% off everything. Text STOP to unsubscribe',
      from: '47385',
      is: null,
    },
    {
      body: 'Your parcel 482913 is out for delivery today between 2 and 4pm.',
      from: 'PARCELCO',
      is: null,
    },
    { body: 'Your package pickup code is 482913', from: 'PARCELCO', is: null },
    {
      body: 'Weekly newsletter: 2024 in review, 1200 readers. Unsubscribe any time',
      from: 'NEWSCO',
      is: null,
    },
    { body: 'Your Exampler code is 482913', from: '+15555550142', known: true, is: null },
    { body: 'ok see you at 1830, flat 4455', from: '+15555550142', is: null },
    {
      body: 'We turned on two-factor on mum’s account, her password is on the note',
      from: '+15555550142',
      is: null,
    },
    { body: 'My zip code is 90210 and the gate code 8812', is: null },
  ],
  'zh-Hans': [
    {
      body: '【示例银行】您的登录验证码是482913，5分钟内有效，请勿泄露。',
      is: '示例银行, sign-in, certain',
    },
    { body: '您的验证码为482913，请勿告知他人。【示例云】', is: '示例云, unknown, certain' },
    { body: '[示例视频]482913短信登录验证码，5分钟内有效', is: '示例视频, sign-in, certain' },
    {
      body: '【示例支付】校验码482913，您正在支付128.00元，切勿泄露。',
      is: '示例支付, payment, certain',
    },
    { body: '【示例商城】动态密码 4829，您正在找回密码。', is: '示例商城, recovery, certain' },
    { body: '【验证码】482913【示例网】', is: '示例网, unknown, certain' },
    {
      body: '【铁路12306】验证码：482913，用于登录，切勿告知他人。',
      from: '12306',
      is: '铁路12306, sign-in, certain',
    },
    { body: '验证码482913，您正在注册，请勿转发。', from: '95588', is: '95588, sign-in, certain' },
    {
      body: '【示例银行】您尾号1234的储蓄卡5月4日支出100.00元，余额2300.10元。',
      from: '95599',
      is: '示例银行, contact, possible',
    },
    {
      body: '【示例社区】您的账号于5月4日在新设备登录，异地登录请及时修改密码。',
      from: '1069012345678',
      is: '示例社区, contact, likely',
    },
    { body: '【示例商城】年中大促，全场5折起，回T退订', from: '1069012345678', is: null },
    { body: '【示例网贷】您的额度已提升至50000元，拒收请回复R', from: '1069012345678', is: null },
    { body: '【示例驿站】您的包裹已到，取件码 12-3-4567', from: '1069012345678', is: null },
    { body: '【温馨提示】明天停水，请提前储水', is: null },
    { body: '妈，我把验证码发你了 482913', from: '+8613800138000', is: null },
    { body: '门锁密码是482913，到了自己进', from: '13800138000', is: null },
    { body: '晚上8点老地方见', from: '13800138000', is: null },
  ],
  'zh-Hant': [
    { body: '【範例銀行】您的登入驗證碼為482913，請勿洩漏。', is: '範例銀行, sign-in, certain' },
    { body: '[範例購物] 簡訊驗證碼 482913，10分鐘內有效', is: '範例購物, unknown, certain' },
    { body: '您的 Exampler 驗證碼為 482913', is: 'Exampler, unknown, certain' },
    {
      body: '【範例銀行】網路交易動態密碼 482913，刷卡金額 1200元，切勿提供他人。',
      is: '範例銀行, payment, certain',
    },
    {
      body: '【範例電信】您本月帳單 599元 已出帳，請於 5/20 前繳費',
      from: '55123',
      is: '範例電信, contact, possible',
    },
    { body: '【範例購物】週年慶限時優惠，取消訂閱請回N', from: '55123', is: null },
    { body: '【範例超取】您的包裹已到店，取件碼 4829', from: '55123', is: null },
    { body: '欸驗證碼傳給我一下，是482913嗎', from: '+886912000111', is: null },
  ],
  ja: [
    {
      body: '【イグザンプル】認証コード：482913 このコードは第三者に教えないでください。',
      is: 'イグザンプル, unknown, certain',
    },
    { body: 'イグザンプルの確認コードは 482913 です。', is: 'イグザンプル, unknown, certain' },
    { body: 'Exampler認証番号：4829', is: 'Exampler, unknown, certain' },
    {
      body: '[例示銀行] ワンタイムパスワード 482913 お振込の確認',
      is: '例示銀行, payment, certain',
    },
    {
      body: '482913 があなたの Exampler ログインコードです。有効期限は5分です。',
      is: 'Exampler, sign-in, certain',
    },
    { body: '【例示銀行】口座残高のお知らせ', from: '0032069000', is: null },
    {
      body: '【例示カード】ご利用のお知らせ 残高 5,000円',
      from: 'REIJICARD',
      is: '例示カード, contact, possible',
    },
    { body: '【例示ストア】本日限定セール実施中！配信停止はこちら', from: 'STORE', is: null },
    {
      body: 'お荷物をお届けにあがりましたが不在のため持ち帰りました。受付番号482913',
      from: 'DELIV',
      is: null,
    },
    { body: '玄関の暗証番号は4829だよ', from: '09000000000', is: null },
  ],
  ko: [
    {
      body: '[Web발신]\n[예시몰] 인증번호 [482913]를 입력해주세요.',
      is: '예시몰, unknown, certain',
    },
    { body: '[국제발신]\nExampler 인증번호: 482913', is: 'Exampler, unknown, certain' },
    {
      body: '[예시은행] 본인확인 인증번호 482913 타인에게 절대 알려주지 마세요',
      is: '예시은행, unknown, certain',
    },
    { body: '[Web발신]\n[예시페이] 결제 인증번호 482913', is: '예시페이, payment, certain' },
    { body: '예시톡 로그인 코드 482913 유효시간 3분', is: '예시톡, sign-in, certain' },
    { body: '[예시은행] 05/04 입금 100,000원 잔액 2,000,000원', from: '15880000', is: null },
    {
      body: '[예시은행] 입금 100,000원 잔액 2,000,000원',
      from: '1588',
      is: '예시은행, contact, possible',
    },
    { body: '(광고)[예시몰] 오늘만 특가! 무료수신거부 08000000000', from: '1588', is: null },
    { body: '[예시택배] 상품이 도착 예정입니다. 운송장 482913', from: '1588', is: null },
    { body: '현관 비밀번호 4829야 들어와', from: '01000000000', is: null },
  ],
  es: [
    { body: 'Tu código de verificación de Ejemplar es 482913', is: 'Ejemplar, unknown, certain' },
    {
      body: 'Ejemplar: tu código de seguridad es 482913. No lo compartas.',
      is: 'Ejemplar, two-step, certain',
    },
    { body: '482913 es tu código de confirmación de Ejemplar', is: 'Ejemplar, unknown, certain' },
    {
      body: 'Banco Ejemplo: clave dinámica 482913 para tu compra de 45,00 EUR. No la compartas con nadie.',
      is: 'Banco Ejemplo, payment, certain',
    },
    {
      body: 'Usa 482913 para iniciar sesión en Ejemplar. El código caduca en 10 minutos.',
      from: 'EJEMPLAR',
      is: 'EJEMPLAR, sign-in, certain',
    },
    {
      body: 'BANCO EJEMPLO: cargo de 45,00 EUR en su tarjeta. Saldo 120,10',
      from: 'BANCOEJ',
      is: 'BANCOEJ, contact, possible',
    },
    {
      body: 'Ejemplar: ofertas de hasta 50% hoy. Para no recibir mas, envia BAJA',
      from: 'EJEMPLAR',
      is: null,
    },
    { body: 'Tu paquete llega hoy. Código 482913', from: 'ENVIOS', is: null },
    { body: 'el código del portal es 4829', from: '+34600000000', is: null },
  ],
  pt: [
    { body: 'Seu código de verificação do Exemplar é 482913', is: 'Exemplar, unknown, certain' },
    {
      body: 'Exemplar: 482913 é o seu código de acesso. Não compartilhe.',
      is: 'Exemplar, unknown, certain',
    },
    { body: 'O seu código de confirmação Exemplar: 482913', is: 'Exemplar, unknown, certain' },
    {
      body: 'Banco Exemplo: token 482913 para pagamento de R$ 45,00. Nao informe a ninguem.',
      is: 'Banco Exemplo, payment, certain',
    },
    {
      body: 'Banco Exemplo: sua fatura vence dia 10. Saldo R$ 120,00',
      from: '27182',
      is: '27182, contact, possible',
    },
    { body: 'Promoção Exemplar: 30% de desconto! Para sair envie SAIR', from: '27182', is: null },
    { body: 'Seu pedido saiu para entrega. Código 4829', from: 'ENTREGAS', is: null },
    { body: 'a senha do wifi é 48291300', from: '+351910000000', is: null },
  ],
  fr: [
    {
      body: 'Votre code de vérification Exemplaire est 482913',
      is: 'Exemplaire, unknown, certain',
    },
    {
      body: 'Exemplaire : 482913 est votre code de sécurité. Ne le communiquez à personne.',
      is: 'Exemplaire, two-step, certain',
    },
    { body: 'Code de vérification Exemplaire : 482913', is: 'Exemplaire, unknown, certain' },
    {
      body: 'Banque Exemple: votre code 482913 pour valider votre achat de 45,00€. Ne le communiquez jamais.',
      is: 'Banque Exemple, payment, certain',
    },
    {
      body: '482913 est ton code de connexion pour Exemplaire',
      is: 'Exemplaire, sign-in, certain',
    },
    {
      body: 'Banque Exemple : votre solde est de 120,10 EUR au 04/05.',
      from: '38000',
      is: '38000, contact, possible',
    },
    {
      body: 'Soldes chez Exemplaire ! -50% avec le code SOLDE50. STOP au 36000',
      from: '38000',
      is: null,
    },
    {
      body: 'Votre colis est arrivé au point relais, code de retrait 482913',
      from: 'COLIS',
      is: null,
    },
    { body: 'le code de la porte c’est 48B29', from: '+33600000000', is: null },
  ],
  de: [
    {
      body: 'Ihr Musterdienst Bestätigungscode lautet 482913',
      is: 'Musterdienst, unknown, certain',
    },
    { body: '482913 ist dein Musterdienst-Code.', is: 'Musterdienst, unknown, certain' },
    {
      body: 'Dein Bestätigungscode für Musterdienst: 482913. Teile ihn mit niemandem.',
      is: 'Musterdienst, unknown, certain',
    },
    {
      body: 'Musterbank: mTAN 482913 für Überweisung über 45,00 EUR an DE00 1234',
      is: 'Musterbank, payment, certain',
    },
    {
      body: 'Musterdienst: Sicherheitscode 482913 für Ihre Anmeldung',
      is: 'Musterdienst, sign-in, certain',
    },
    {
      body: 'Musterbank: Kontostand 120,10 EUR. Lastschrift 20 EUR abgebucht.',
      from: 'Musterbank',
      is: 'Musterbank, contact, possible',
    },
    { body: 'Musterdienst Verifizierungscode: 482 913', is: 'Musterdienst, unknown, certain' },
    {
      body: 'Nur heute 20% Rabatt mit Gutscheincode MAI20! Abmelden: STOP an 12345',
      from: 'Mustershop',
      is: null,
    },
    { body: 'Ihr Paket ist da. Abholcode 482913', from: 'PAKETE', is: null },
    { body: 'Der Türcode ist 4829, bis gleich', from: '+4915100000000', is: null },
    { body: 'Der Code ist 4829, bis gleich', is: null },
  ],
  it: [
    { body: 'Il tuo codice di verifica Esempio è 482913', is: 'Esempio, unknown, certain' },
    { body: '482913 è il tuo codice di conferma di Esempio', is: 'Esempio, unknown, certain' },
    {
      body: 'Esempio: usa il codice di sicurezza 482913 per accedere. Non condividerlo.',
      is: 'Esempio, sign-in, certain',
    },
    {
      body: 'Banca Esempio: codice OTP 482913 per il pagamento di 45,00 EUR',
      is: 'Banca Esempio, payment, certain',
    },
    {
      body: 'Banca Esempio: addebito di 20,00 EUR, saldo 120,10',
      from: 'BancaEs',
      is: 'BancaEs, contact, possible',
    },
    {
      body: 'Esempio: sconto 30% solo oggi, codice sconto MAG30. Per non ricevere piu SMS rispondi STOP',
      from: 'Esempio',
      is: null,
    },
    { body: 'Il pacco e in consegna, codice 482913', from: 'CORRIERE', is: null },
    { body: 'il codice del portone e 4829', from: '+393200000000', is: null },
  ],
  nl: [
    { body: 'Je Voorbeeld-verificatiecode is 482913', is: 'Voorbeeld, unknown, certain' },
    { body: '482913 is je bevestigingscode voor Voorbeeld', is: 'Voorbeeld, unknown, certain' },
    {
      body: 'Voorbeeld: gebruik beveiligingscode 482913 om in te loggen. Deel deze code niet.',
      is: 'Voorbeeld, sign-in, certain',
    },
    {
      body: 'Voorbeeldbank TAN-code 482913 voor je betaling van 45,00',
      is: 'Voorbeeldbank, payment, certain',
    },
    {
      body: 'Voorbeeldbank: er is 20,00 afgeschreven. Saldo 120,10',
      from: 'VBBANK',
      is: 'VBBANK, contact, possible',
    },
    {
      body: 'Voorbeeld: 20% korting vandaag! Afmelden: STOP naar 1234',
      from: 'Voorbeeld',
      is: null,
    },
    { body: 'Je pakket ligt klaar, afhaalcode 482913', from: 'PAKKET', is: null },
    { body: 'deurcode is 4829', from: '+31600000000', is: null },
  ],
  pl: [
    { body: 'Twój kod weryfikacyjny Przyklad to 482913', is: 'Przyklad, unknown, certain' },
    { body: '482913 to Twoj kod potwierdzajacy do Przyklad', is: 'Przyklad, unknown, certain' },
    {
      body: 'Przyklad: kod logowania 482913. Nie udostepniaj go nikomu.',
      is: 'Przyklad, sign-in, certain',
    },
    {
      body: 'Przyklad Bank: haslo SMS 482913 do przelewu na kwote 45,00 PLN',
      is: 'Przyklad Bank, payment, certain',
    },
    {
      body: 'Saldo 120,10 PLN po obciazenie 20,00 PLN',
      from: 'PrzykBank',
      is: 'PrzykBank, contact, possible',
    },
    {
      body: 'Tylko dzis rabat 30% z kodem MAJ30! Aby zrezygnowac wyslij STOP',
      from: 'Sklep',
      is: null,
    },
    { body: 'Twoja paczka czeka, kod odbioru 482913', from: 'PACZKI', is: null },
    { body: 'kod do domofonu 4829', from: '+48500000000', is: null },
  ],
  cs: [
    { body: 'Váš ověřovací kód pro Ukazka je 482913', is: 'Ukazka, unknown, certain' },
    { body: 'Ukazka: overovaci kod 482913. Nikomu ho nesdelujte.', is: 'Ukazka, unknown, certain' },
    { body: '482913 je váš přihlašovací kód do Ukazka', is: 'Ukazka, sign-in, certain' },
    {
      body: 'Ukazka Banka: autorizacni SMS kod 482913 pro platbu 450 CZK',
      is: 'Ukazka Banka, payment, certain',
    },
    { body: 'Zustatek na uctu 1200,10 CZK', from: 'UkBanka', is: 'UkBanka, contact, possible' },
    { body: 'Jen dnes sleva 30 % s kodem MAJ30! Odhlaseni: STOP', from: 'Obchod', is: null },
    { body: 'Vase zasilka je pripravena, kod 482913', from: 'BALIK', is: null },
    { body: 'kod od dveri je 4829', from: '+420600000000', is: null },
  ],
  ru: [
    { body: 'Ваш код подтверждения для Пример: 482913', is: 'Пример, unknown, certain' },
    { body: 'Пример: код для входа 482913. Никому не сообщайте.', is: 'Пример, sign-in, certain' },
    {
      body: '482913 — ваш код Exampler. Никому его не сообщайте.',
      is: 'Exampler, unknown, certain',
    },
    {
      body: 'Код подтверждения: 482913. Никому не говорите его.',
      from: 'PrimerBank',
      is: 'PrimerBank, unknown, certain',
    },
    {
      body: 'Пароль: 482913 для оплаты покупки 450р. Никому не сообщайте.',
      from: '900',
      is: '900, payment, certain',
    },
    { body: 'Карта *1234: покупка 450р, баланс: 1200р', from: '900', is: '900, contact, possible' },
    { body: 'Скидка 30% по промокоду МАЙ30 только сегодня!', from: 'Magazin', is: null },
    { body: 'Ваш заказ доставлен в пункт выдачи, код 482913', from: 'Dostavka', is: null },
    { body: 'код домофона 4829, заходи', from: '+79000000000', is: null },
  ],
  uk: [
    { body: 'Ваш код підтвердження для Приклад: 482913', is: 'Приклад, unknown, certain' },
    {
      body: 'Приклад: код для входу 482913. Нікому не повідомляйте.',
      is: 'Приклад, sign-in, certain',
    },
    { body: '482913 — ваш код безпеки Exampler', is: 'Exampler, two-step, certain' },
    {
      body: 'Код 482913 для оплати 450 грн. Нікому не кажіть.',
      from: 'PrykladBank',
      is: 'PrykladBank, payment, certain',
    },
    { body: 'Знижка 30% за промокодом ТРАВ30!', from: 'Magazyn', is: null },
    { body: 'Посилка прибула у відділення, код 482913', from: 'Poshta', is: null },
    { body: 'код домофона 4829', from: '+380500000000', is: null },
  ],
  tr: [
    { body: 'Örnek doğrulama kodunuz: 482913', is: 'Örnek, unknown, certain' },
    {
      body: 'Ornek dogrulama kodunuz 482913. Kimseyle paylasmayin.',
      is: 'Ornek, unknown, certain',
    },
    {
      body: 'Örnek Bankası: tek kullanımlık şifreniz 482913, 450,00 TL ödeme için.',
      is: 'Örnek Bankası, payment, certain',
    },
    { body: 'Ornek giris kodu: 482913', is: 'Ornek, sign-in, certain' },
    {
      body: 'Kartinizdan 20,00 TL harcama yapildi, bakiye 120,10 TL',
      from: 'ORNEKBANK',
      is: 'ORNEKBANK, contact, possible',
    },
    { body: 'Size özel %30 indirim! İndirim kodu: MAYIS30. B001', from: 'MAGAZA', is: null },
    { body: 'Kargonuz dagitimda, teslimat kodu 482913', from: 'KARGO', is: null },
    { body: 'kapı kodu 4829', from: '+905000000000', is: null },
  ],
  ar: [
    { body: 'رمز التحقق من Exampler هو 482913', is: 'Exampler, unknown, certain' },
    { body: '482913 هو رمز التحقق الخاص بك في Exampler', is: 'Exampler, unknown, certain' },
    { body: 'Exampler: رمز الدخول ٤٨٢٩١٣ لا تشاركه مع أحد', is: 'Exampler, sign-in, certain' },
    {
      body: 'رمز التحقق لعملية شراء بمبلغ 450 ريال: 482913',
      from: 'MithalBank',
      is: 'MithalBank, payment, certain',
    },
    { body: 'رصيدك المتبقي 120 ريال', from: 'MithalTel', is: 'MithalTel, contact, possible' },
    { body: 'خصم 30% لفترة محدودة، كود الخصم MAY30', from: 'Matjar', is: null },
    { body: 'شحنتك في الطريق، رمز الاستلام 482913', from: 'Shahn', is: null },
    { body: 'كود الباب 4829', from: '+966500000000', is: null },
  ],
  fa: [
    { body: 'کد تایید Exampler: ۴۸۲۹۱۳', is: 'Exampler, unknown, certain' },
    {
      body: 'کد ورود شما به نمونه: 482913\nاین کد را در اختیار دیگران قرار ندهید',
      is: 'نمونه, sign-in, certain',
    },
    {
      body: 'رمز پویا 482913 مبلغ 450,000 خرید',
      from: 'BankNemune',
      is: 'BankNemune, payment, certain',
    },
    {
      body: 'برداشت 20,000 مانده 120,000',
      from: 'BankNemune',
      is: 'BankNemune, contact, possible',
    },
    { body: 'تخفیف ویژه با کد تخفیف MAY30 لغو11', from: 'Foroush', is: null },
    { body: 'مرسوله شما تحویل پیک شد، کد تحویل 4829', from: 'Post', is: null },
    { body: 'رمز وای فای 48291300', from: '+989120000000', is: null },
  ],
  he: [
    { body: 'קוד האימות שלך ל Exampler הוא 482913', is: 'Exampler, unknown, certain' },
    { body: 'Exampler: קוד אימות 482913', is: 'Exampler, unknown, certain' },
    {
      body: 'הקוד החד פעמי שלך הוא 482913, בתוקף 5 דקות',
      from: 'DugmaBank',
      is: 'DugmaBank, unknown, certain',
    },
    { body: 'מבצע! קוד קופון MAY30 להסרה השב הסר', from: 'Hanut', is: null },
    { body: 'קוד לדלת 4829', from: '+972500000000', is: null },
  ],
  hi: [
    { body: 'आपका Exampler सत्यापन कोड 482913 है', is: 'Exampler, unknown, certain' },
    { body: 'Exampler: आपका ओटीपी ४८२९१३ है। किसी को साझा न करें।', is: 'Exampler, unknown, certain' },
    {
      body: '482913 आपका लॉगिन कोड है। किसी को न बताएं।',
      from: 'JD-UDAHRN',
      is: 'UDAHRN, sign-in, certain',
    },
    { body: 'भुगतान के लिए ओटीपी 482913', from: 'JD-UDBANK', is: 'UDBANK, payment, certain' },
    {
      body: 'आपके खाते में 500 रुपये जमा, शेष राशि 1200',
      from: 'JD-UDBANK',
      is: 'UDBANK, contact, possible',
    },
    { body: 'बंपर ऑफर! 30% छूट, प्रोमो कोड MAY30', from: 'JD-DUKAAN', is: null },
    { body: 'आपका पार्सल आज आएगा, कोड 4829', from: 'JD-PARSEL', is: null },
  ],
  th: [
    { body: 'รหัส OTP ของคุณคือ 482913 สำหรับเข้าสู่ระบบ Exampler', is: 'Exampler, sign-in, certain' },
    { body: 'Exampler: รหัสยืนยัน 482913 ห้ามบอกผู้อื่น', is: 'Exampler, unknown, certain' },
    { body: 'รหัสยืนยัน Exampler ของคุณคือ 482913', is: 'Exampler, unknown, certain' },
    { body: 'รหัส OTP 482913 โอนเงิน 450 บาท', from: 'TuayangBK', is: 'TuayangBK, payment, certain' },
    {
      body: 'เงินเข้า 500 บาท คงเหลือ 1200 บาท',
      from: 'TuayangBK',
      is: 'TuayangBK, contact, possible',
    },
    { body: 'ลดราคา 30% ใช้โค้ดส่วนลด MAY30', from: 'RanKha', is: null },
    { body: 'พัสดุของคุณถึงแล้ว รหัสรับของ 4829', from: 'Songkhong', is: null },
  ],
  vi: [
    { body: 'Mã xác minh Exampler của bạn là 482913', is: 'Exampler, unknown, certain' },
    { body: '482913 la ma xac nhan Exampler cua ban', is: 'Exampler, unknown, certain' },
    {
      body: 'Exampler: Ma dang nhap 482913. Khong chia se ma nay.',
      is: 'Exampler, sign-in, certain',
    },
    {
      body: 'Ma OTP 482913 de thanh toan 450000 VND tai NH Vi Du',
      from: 'VIDUBANK',
      is: 'VIDUBANK, payment, certain',
    },
    {
      body: 'TK 1234 bien dong so du +500000, so du 1200000',
      from: 'VIDUBANK',
      is: 'VIDUBANK, contact, possible',
    },
    {
      body: '[QC] Giam gia 30%, ma giam gia MAY30. Tu choi: TC gui 1234',
      from: 'CUAHANG',
      is: null,
    },
    { body: 'Don hang cua ban dang giao hang, ma 482913', from: 'GIAOHANG', is: null },
  ],
  id: [
    { body: 'Kode verifikasi Exampler Anda adalah 482913', is: 'Exampler, unknown, certain' },
    {
      body: '482913 adalah kode OTP Exampler kamu. Jangan berikan kepada siapa pun.',
      is: 'Exampler, unknown, certain',
    },
    { body: 'Exampler: kode masuk 482913, berlaku 5 menit', is: 'Exampler, sign-in, certain' },
    {
      body: 'Kode OTP 482913 untuk transaksi Rp450.000. RAHASIA',
      from: 'CONTOHBANK',
      is: 'CONTOHBANK, payment, certain',
    },
    {
      body: 'Tagihan Anda jatuh tempo 20 Mei, saldo Rp120.000',
      from: 'CONTOHTEL',
      is: 'CONTOHTEL, contact, possible',
    },
    { body: 'Diskon 30% pakai kode promo MEI30! Berhenti: STOP', from: 'TOKO', is: null },
    { body: 'Paket Anda dikirim kurir, kode 482913', from: 'KURIR', is: null },
    { body: 'kode pintu 4829 ya', from: '+628110000000', is: null },
  ],
  fi: [
    { body: 'Esimerkki-vahvistuskoodisi on 482913', is: 'Esimerkki, unknown, certain' },
    { body: '482913 on Esimerkki-vahvistuskoodisi', is: 'Esimerkki, unknown, certain' },
    {
      body: 'Esimerkki: kirjautumiskoodi 482913. Älä jaa sitä kenellekään.',
      is: 'Esimerkki, sign-in, certain',
    },
    {
      body: 'Maksun vahvistuskoodi 482913',
      from: 'EsimPankki',
      is: 'EsimPankki, payment, certain',
    },
    {
      body: 'Tilisi saldo on 120,10. Lasku erääntyy 20.5.',
      from: 'EsimPankki',
      is: 'EsimPankki, contact, possible',
    },
    { body: 'Tarjous! -30 % alennuskoodi MAY30', from: 'Kauppa', is: null },
    { body: 'Pakettisi on noudettavissa, noutokoodi 4829', from: 'Posti', is: null },
  ],
  sv: [
    { body: 'Din Exempel-verifieringskod är 482913', is: 'Exempel, unknown, certain' },
    { body: '482913 är din säkerhetskod för Exempel', is: 'Exempel, two-step, certain' },
    { body: 'Exempel: inloggningskod 482913. Dela inte koden.', is: 'Exempel, sign-in, certain' },
    {
      body: 'Engångskod 482913 för betalning 450 kr',
      from: 'ExBank',
      is: 'ExBank, payment, certain',
    },
    {
      body: 'Din faktura förfaller 20 maj. Saldo 120 kr',
      from: 'ExTele',
      is: 'ExTele, contact, possible',
    },
    { body: 'Rea! 30% rabatt med rabattkod MAJ30. Avregistrera: STOPP', from: 'Butik', is: null },
    { body: 'Ditt paket kan hämtas, kod 4829', from: 'Paketet', is: null },
    { body: 'portkoden är 4829', from: '+46700000000', is: null },
  ],
  da: [
    { body: 'Din Eksempel-bekræftelseskode er 482913', is: 'Eksempel, unknown, certain' },
    { body: '482913 er din sikkerhedskode til Eksempel', is: 'Eksempel, two-step, certain' },
    {
      body: 'Eksempel: engangskode 482913 til at logge ind. Del ikke koden.',
      is: 'Eksempel, sign-in, certain',
    },
    {
      body: 'Engangskode 482913 til betaling på 450 kr',
      from: 'EksBank',
      is: 'EksBank, payment, certain',
    },
    { body: 'Spar 30% med rabatkode MAJ30. Frameld: STOP', from: 'Butik', is: null },
    { body: 'Din pakke er klar i pakkeshoppen, kode 4829', from: 'Pakker', is: null },
    { body: 'dørkoden er 4829', from: '+4520000000', is: null },
  ],
  nb: [
    { body: 'Din Eksempel-bekreftelseskode er 482913', is: 'Eksempel, unknown, certain' },
    { body: '482913 er sikkerhetskoden din for Eksempel', is: 'Eksempel, two-step, certain' },
    {
      body: 'Eksempel: engangskode 482913 for å logge inn. Ikke del koden.',
      is: 'Eksempel, sign-in, certain',
    },
    {
      body: 'Engangskode 482913 for betaling på 450 kr',
      from: 'EksBank',
      is: 'EksBank, payment, certain',
    },
    { body: '30 % rabatt med rabattkode MAI30. Avmeld: STOPP', from: 'Butikk', is: null },
    { body: 'Pakken din er på hentestedet, hentekode 4829', from: 'Pakker', is: null },
    { body: 'dørkoden er 4829', from: '+4740000000', is: null },
  ],
  el: [
    { body: 'Ο κωδικός επαλήθευσης Exampler είναι 482913', is: 'Exampler, unknown, certain' },
    {
      body: 'Exampler: ο κωδικός ασφαλείας σας είναι 482913. Μην τον μοιραστείτε με κανέναν',
      is: 'Exampler, two-step, certain',
    },
    {
      body: 'ΚΩΔΙΚΟΣ ΕΠΙΒΕΒΑΙΩΣΗΣ 482913 ΓΙΑ ΠΛΗΡΩΜΗ 45 EUR',
      from: 'PARADEIGMA',
      is: 'PARADEIGMA, payment, certain',
    },
    {
      body: 'Το υπόλοιπο του λογαριασμού σας είναι 120,10',
      from: 'PARADEIGMA',
      is: 'PARADEIGMA, contact, possible',
    },
    { body: 'Προσφορά 30% με εκπτωτικό κωδικό MAY30', from: 'KATASTIMA', is: null },
    { body: 'Το δέμα σας έφτασε, κωδικός παραλαβής 4829', from: 'DEMATA', is: null },
    { body: 'ο κωδικός πόρτας είναι 4829', from: '+306900000000', is: null },
  ],
  hu: [
    { body: 'Az Ön Példa ellenőrző kódja: 482913', is: 'Példa, unknown, certain' },
    { body: '482913 a Példa biztonsági kódod', is: 'Példa, two-step, certain' },
    {
      body: 'Példa: bejelentkezési kód 482913. Ne ossza meg senkivel.',
      is: 'Példa, sign-in, certain',
    },
    {
      body: 'Megerősítő kód: 482913, fizetés 4500 Ft',
      from: 'PeldaBank',
      is: 'PeldaBank, payment, certain',
    },
    {
      body: 'Egyenleg: 120000 Ft, terhelés 4500 Ft',
      from: 'PeldaBank',
      is: 'PeldaBank, contact, possible',
    },
    { body: 'Akció! 30% kedvezmény, kuponkód MAJ30. Leiratkozás: STOP', from: 'Bolt', is: null },
    { body: 'Csomagja átvehető, átvételi kód 4829', from: 'Futar', is: null },
  ],
  ro: [
    { body: 'Codul tău de verificare Exemplu este 482913', is: 'Exemplu, unknown, certain' },
    { body: '482913 este codul de securitate pentru Exemplu', is: 'Exemplu, two-step, certain' },
    {
      body: 'Exemplu: cod de autentificare 482913. Nu divulga codul nimanui.',
      is: 'Exemplu, sign-in, certain',
    },
    {
      body: 'Cod 482913 pentru plata de 45 RON. Nu il da nimanui.',
      from: 'BancaExem',
      is: 'BancaExem, payment, certain',
    },
    {
      body: 'Soldul contului dvs este 120 RON',
      from: 'BancaExem',
      is: 'BancaExem, contact, possible',
    },
    { body: 'Reducere 30% cu cod promo MAI30. Dezabonare: STOP', from: 'Magazin', is: null },
    { body: 'Coletul este la easybox, cod de ridicare 4829', from: 'Curier', is: null },
    { body: 'codul de la interfon e 4829', from: '+40700000000', is: null },
  ],
};
