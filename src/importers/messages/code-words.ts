/**
 * The words that tell what a message is: one row a language, one cell a meaning. Words are
 * parted by commas; `word*` begins a word, `*word` ends one, `*word*` stands inside one.
 * Case and accents do not count; scripts without blanks match anywhere. A longer word hides
 * a `code` or `maybeCode` inside it: `promo code` is no code.
 */
export const meanings = [
  /** Stands only in messages that carry a code. */
  'code',
  /** May be another code: counts with more beside it. */
  'maybeCode',
  /** Another thing with digits: a coupon, a door, a postal code. */
  'otherCode',
  'signIn',
  'payment',
  'recovery',
  'twoStep',
  /** A warning about the account itself: a new sign-in, a changed password. */
  'alert',
  /** Told to a customer: a balance, a bill, a card used. */
  'notice',
  /** Sells, asks to unsubscribe, or is told to everyone. */
  'advert',
  /** On its way to an address: told to whoever the sender of a parcel named. */
  'parcel',
  /** Machines say it beside a code: how long it holds, whom not to tell. */
  'guard',
  /** Before the name of the service: `for`, `from`. */
  'of',
  /** Begins what is said of the code: `your`, `use`. No name reaches across it. */
  'before',
  /** Stands between the name and the code, and is no name: `account`. */
  'noun',
] as const;
export type Meaning = (typeof meanings)[number];

export type LanguageRow = { readonly language: string } & {
  readonly [Cell in Meaning]?: string;
};

export const codeWords: readonly LanguageRow[] = [
  {
    language: 'en',
    code: 'verification code, verification codes, verification pin, verify code, verifying code, security code, authentication code, authorization code, authorisation code, confirmation code, login code, log-in code, sign-in code, signin code, access code, passcode, one-time code, one time code, one-time passcode, one-time password, one time password, one-time pin, one time pin, otp, otp code, 2fa code, two-factor code, registration code, activation code, sms code, reset code, recovery code, account code, tan, mtan, mobile tan, verification number, validation code, identification code, temporary password, dynamic password',
    maybeCode: 'code, pin, pin code, password, code is',
    otherCode:
      'promo code*, promotion code, promotional code, discount code*, coupon code*, coupon*, voucher code*, voucher*, gift code, gift card, referral code, invite code, invitation code, zip code, postal code, postcode, area code, dress code, source code, bar code, barcode, qr code, pickup code, pick-up code, collection code, door code, gate code, entry code, tracking code, tracking number, order code, booking code, country code, sort code, code review, error code, wifi password, wi-fi password, wifi code, redemption code, offer code',
    signIn:
      'log in, login, logging in, log into, sign in, signin, signing in, sign into, sign up, signup, signing up, register, registration, registering, create your account, activate',
    payment:
      'payment, pay, purchase, transaction, txn, trx, transfer, debit, withdraw*, spent, amt, card ending, 3d secure',
    recovery: 'reset, resetting, recover*, forgot*, restore',
    twoStep:
      'two-factor, 2-factor, two-step, 2-step, 2fa, second factor, security code, authentication code',
    alert:
      'new login, new log-in, new sign-in, new signin, new device, signed in, logged in, login attempt, sign-in attempt, password was changed, password has been changed, password changed, unusual activity, suspicious activity, unrecognized device, was this you, security alert, account locked, account has been locked',
    notice:
      'balance, available bal, avl bal, debited, credited, statement, your bill, bill is, invoice, a/c, acct, direct deposit, payment received, payment due, due date, card ending, low balance, your plan, data usage, appointment',
    advert:
      'unsubscribe, opt out, opt-out, optout, to stop, text stop, reply stop, stop to, to end, stop2end, sale, % off, discount, discounts, deal, deals, offer, offers, promo, limited time, free shipping, shop now, buy now, save up, cashback offer, newsletter, win, winner, congratulations, subscribe, black friday, hurry, vote, donate, exclusive',
    parcel:
      'parcel, package, delivery, delivered, deliver, courier, shipment, out for delivery, shipped, driver, tracking, pickup, pick-up',
    guard:
      "do not share, don't share, dont share, never share, do not disclose, do not give, don't give, not share, expires, expire, valid for, is valid, valid until, valid till, minutes, mins, if you did not, if you didn't, didn't request, did not request, not request, keep it secret, confidential, anyone",
    of: 'for, from, of, on, to, by, with, in to, into, at, via',
    before:
      'your, use, is, the, this, enter, a, an, my, hi, hello, dear, and, or, here, please, as, one, our, type, verify, with code',
    noun: 'account, app, service, services, user, customer, mobile, phone, phone number, web, website, online, online banking, bank account, new, team, one-time, temporary, unique, security, verification, authentication, confirmation, id, access, sms, code, code is, reminder, notice, info, info:, alert, important, warning, only, personal, device, confirm, complete, continue, number, banking, verification of, identity, it, you',
  },
  {
    language: 'zh-Hans',
    code: '验证码, 校验码, 动态码, 动态密码, 动态口令, 确认码, 激活码, 认证码, 登录码, 短信密码, 短信口令, 随机码, 随机密码, 安全码, 交易码, 短信验证, 一次性密码, 授权码, 检验码, 识别码, 临时密码, 效验码',
    maybeCode: '代码, 密码, 口令',
    otherCode:
      '取件码, 取货码, 提货码, 优惠码, 兑换码, 邀请码, 券码, 邮政编码, 二维码, 取餐码, 开门码, 自提码, 收货码, 核销码, 健康码, 付款码, 口令红包, 推荐码, 提取码, 门禁密码, 门锁密码, 取票码, 房间密码',
    signIn: '登录, 登陆, 注册, 快捷登录, 登入',
    payment: '支付, 付款, 交易, 转账, 消费, 充值, 提现, 汇款, 绑卡, 扣款, 快捷支付',
    recovery: '找回, 重置, 忘记密码, 修改密码, 重设',
    twoStep:
      '两步验证, 双重认证, 二次验证, 双重验证, 安全验证, 身份验证, 两步验证码, 动态口令, 动态密码',
    alert:
      '登录提醒, 异地登录, 新设备登录, 密码已修改, 密码已重置, 密码修改成功, 登录成功, 账号异常, 帐号异常, 异常登录, 您的账号于, 登录了, 风险提醒',
    notice:
      '余额, 账单, 还款, 尾号, 到账, 入账, 支出, 收入, 扣费, 话费, 流量, 缴费, 欠费, 信用卡, 储蓄卡, 消费, 交易, 预约, 挂号, 保单',
    advert:
      '退订, 拒收, 回T, 回TD, 回复T, 回复TD, 回N, 回复R, 优惠, 特惠, 促销, 抢购, 秒杀, 满减, 红包, 折扣, 折起, 大促, 限时, 福利, 免费领, 领取, 中奖, 抽奖, 点击链接, 双11, 双十一, 会员日, 新品, 钜惠, 立减, 优惠券, 反诈, 防汛, 气象, 预警, 疫情, 贷款, 额度已, 提额, 最高可借, 招聘, 宣传',
    parcel: '快递, 包裹, 取件, 派送, 签收, 驿站, 快件, 外卖, 骑手, 配送, 运单, 自提柜, 丰巢, 发货',
    guard:
      '请勿泄露, 勿泄露, 请勿告知, 切勿告知, 请勿转发, 勿告知, 切勿泄露, 不要告诉, 分钟内有效, 分钟有效, 分钟内, 有效期, 如非本人, 非本人, 打死都不要, 不要泄露, 仅用于, 请妥善保管',
    of: '用于, 在, 来自',
    before:
      '您的, 您正在, 你的, 您, 你, 本次, 正在, 尊敬的, 是, 为, 的, 此次, 使用, 请输入, 输入, 请',
    noun: '账号, 帐号, 账户, 用户, 手机, 短信, 客户, 身份, 手机号, 亲, 您好, 平台, 操作, 网站, 服务, 系统, 进行, 通知, 提示, 温馨提示, 提醒, 重要, 重要通知, 安全, 公告, 团队, 紧急, 官方, 消息',
  },
  {
    language: 'zh-Hant',
    code: '驗證碼, 校驗碼, 動態碼, 動態密碼, 認證碼, 確認碼, 啟用碼, 一次性密碼, 簡訊密碼, 簡訊動態密碼, 短訊密碼, 安全碼, 驗證號碼, 一次性驗證, 登入碼, 單次密碼, 一次性代碼, 驗證代碼, OTP密碼',
    maybeCode: '代碼, 密碼',
    otherCode:
      '取件碼, 取貨碼, 提貨碼, 優惠碼, 兌換碼, 邀請碼, 郵遞區號, 條碼, 推薦碼, 序號, 門禁密碼, 折扣碼, 取貨密碼',
    signIn: '登入, 註冊, 登錄',
    payment: '支付, 付款, 交易, 轉帳, 轉賬, 消費, 刷卡, 提款, 匯款, 網路交易',
    recovery: '重設, 重置, 忘記密碼, 找回',
    twoStep: '兩步驟驗證, 兩步驗證, 雙重認證, 雙重驗證, 雙因素, 身分驗證, 身份驗證, 安全驗證',
    alert: '登入通知, 新裝置登入, 異常登入, 密碼已變更, 密碼已更改, 可疑活動, 已登入您的, 新裝置',
    notice:
      '餘額, 帳單, 賬單, 繳費, 繳款, 扣款, 入帳, 轉入, 信用卡, 末四碼, 電信費, 預約, 掛號, 刷卡',
    advert:
      '取消訂閱, 退訂, 拒收, 優惠, 特價, 折扣, 限時, 搶購, 免運, 抽獎, 好禮, 贈品, 促銷, 滿額, 週年慶, 周年慶, 會員日, 領取, 貸款, 中獎, 購物金',
    parcel: '包裹, 快遞, 取件, 取貨, 宅配, 配送, 物流, 到店, 外送, 出貨, 簽收',
    guard:
      '請勿洩漏, 請勿洩露, 請勿透露, 切勿透露, 勿提供, 請勿提供, 切勿, 分鐘內有效, 分鐘內, 有效期, 若非本人, 如非本人, 請勿告知, 請勿轉傳, 分鐘後失效',
    of: '用於, 來自',
    before:
      '您的, 您正在, 你的, 您, 你, 我, 我的, 傳, 給, 傳給, 一下, 告訴, 本次, 為, 是, 的, 親愛的, 請輸入, 使用, 此',
    noun: '帳號, 帳戶, 賬戶, 用戶, 手機, 簡訊, 短訊, 客戶, 會員, 您好, 網站, 服務, 系統, 身分, 溫馨提示, 提醒, 通知, 重要通知, 重要, 一次性, 公告, 安全, 官方',
  },
  {
    language: 'ja',
    code: '認証コード, 確認コード, 認証番号, 確認番号, ワンタイムパスワード, 認証キー, セキュリティコード, 検証コード, ログインコード, 本人確認コード, パスコード, SMS認証, ワンタイムパス, ワンタイムコード, 認証用コード, 暗証コード, 承認番号',
    maybeCode: 'コード, パスワード, 暗証番号',
    otherCode:
      'クーポンコード, クーポン, 招待コード, プロモーションコード, 郵便番号, 受取番号, 受付番号, 予約番号, 伝票番号, 注文番号, 引換番号, QRコード, バーコード, ソースコード, 紹介コード, キャンペーンコード, 解錠番号, シリアルコード, 受け取りコード',
    signIn: 'ログイン, サインイン, 新規登録, 会員登録, アカウント登録',
    payment: '決済, 支払, お支払い, 送金, 振込, 出金, ご利用, 取引, チャージ, 購入',
    recovery: '再設定, リセット, パスワードを忘れ, 復旧',
    twoStep: '2段階認証, 二段階認証, 二要素認証, 2要素認証, 本人認証, 2ファクタ認証',
    alert:
      '新しい端末, 新しいデバイス, 不審なログイン, ログインがありました, ログインされました, パスワードが変更, ログイン通知, ログインを検知',
    notice:
      '残高, ご請求, 請求額, 引き落とし, 引落, 入金, 明細, 口座, ご利用のお知らせ, お引落, 料金, 予約',
    advert:
      '配信停止, 配信解除, セール, キャンペーン, 割引, 半額, お得, 限定, プレゼント, 当選, ポイント還元, メルマガ, 無料, 新商品, オフ, 抽選',
    parcel: '荷物, 配達, お届け, 宅配, 配送, 再配達, 発送, 不在',
    guard:
      '教えないで, 絶対に, 第三者に, 他人に, 他の人, 有効期限, 分間有効, 分以内, 共有しないで, 心当たりのない, 入力してください, ご入力ください, 有効です, 分間',
    of: 'から, への, 用',
    before: 'あなたの, お客様の, お客さまの, は, を, この, こちらの, ご',
    noun: 'の, アカウント, アプリ, サービス, 会員, お客様, 様, ご本人, 確認, 用の, 携帯, 電話番号, SMS, お知らせ, 重要, ご案内, 通知, 公式, 重要なお知らせ, ご確認',
  },
  {
    language: 'ko',
    code: '인증번호, 인증코드, 인증 번호, 인증 코드, 확인코드, 확인 코드, 확인번호, 보안코드, 보안 코드, 일회용 비밀번호, 승인번호, 로그인 코드, 일회용 코드, 임시비밀번호, 임시 비밀번호, 본인확인, 보안 인증, 본인인증',
    maybeCode: '코드, 비밀번호, 번호',
    otherCode:
      '쿠폰번호, 쿠폰, 할인코드, 초대코드, 추천인코드, 추천코드, 우편번호, 운송장번호, 송장번호, 주문번호, 예약번호, QR코드, 바코드, 전화번호, 공동현관, 현관 비밀번호, 현관비밀번호, 픽업번호, 계좌번호',
    signIn: '로그인, 회원가입, 가입',
    payment: '결제, 이체, 송금, 출금, 승인, 거래, 충전, 구매',
    recovery: '재설정, 비밀번호 찾기, 비밀번호찾기, 복구',
    twoStep: '2단계, 이중 인증, 2차 인증, 추가 인증, 보안 인증',
    alert:
      '새로운 기기, 새 기기, 로그인 알림, 로그인되었습니다, 로그인 되었습니다, 해외 로그인, 비밀번호가 변경, 로그인이 감지',
    notice: '잔액, 입금, 출금, 청구, 요금, 명세서, 승인, 카드, 예약, 납부, 일시불',
    advert:
      '광고, 무료수신거부, 무료거부, 수신거부, 할인, 이벤트, 특가, 세일, 혜택, 당첨, 무료체험, 프로모션, 쿠폰',
    parcel: '택배, 배송, 배달, 상품이 도착, 운송장, 도착 예정, 기사님',
    guard:
      '타인에게, 절대, 알려주지, 공유하지, 노출, 유출, 분 이내, 분 내, 유효시간, 유효합니다, 입력해, 입력하세요, 본인이 아닌, 요청하지, 정확히 입력',
    of: '에서, 의',
    before: '귀하의, 고객님의, 회원님의, 본인의, 아래',
    noun: '계정, 앱, 서비스, 고객님, 회원, 회원님, 휴대폰, 문자, 안내, 본인, 확인, 알림, 공지, 중요, 보안, 인증',
  },
  {
    language: 'es',
    code: 'código de verificación, código de seguridad, código de confirmación, código de acceso, código de autenticación, código de autorización, código de inicio de sesión, código de activación, código de registro, código único, código temporal, clave dinámica, clave temporal, clave de un solo uso, contraseña de un solo uso, código de un solo uso, clave de acceso, código verificador, código de validación, contraseña temporal, clave OTP, clave de seguridad, código SMS, token de seguridad',
    maybeCode: 'código, clave, contraseña, pin, codigo es',
    otherCode:
      'código promocional, código de descuento, código postal, código de regalo, código de invitación, código de barras, código QR, cupón*, código de la puerta, código del portal, código de reserva, código de seguimiento, código de recogida, clave del wifi, contraseña del wifi',
    signIn:
      'iniciar sesión, inicio de sesión, inicia sesión, ingresar, acceder, entrar, registrarte, registrarse, registro, crear tu cuenta, ingreso',
    payment: 'pago*, pagar, compra*, transferencia, transacción, operación, importe, bizum, retiro',
    recovery: 'restablecer, recuperar, recuperación, cambiar tu contraseña',
    twoStep: 'dos pasos, doble factor, dos factores, código de seguridad',
    alert:
      'nuevo inicio de sesión, nuevo dispositivo, se ha iniciado sesión, contraseña ha sido cambiada, contraseña cambiada, actividad sospechosa, acceso desde, actividad inusual',
    notice:
      'saldo, factura, recibo, cargo, abono, movimiento, tarjeta terminada, su tarjeta, su cuenta, cita, vencimiento',
    advert:
      'darse de baja, baja envía, para no recibir, baja al, cancelar suscripción, oferta*, descuento*, promoción, rebajas, gratis, sorteo, ganaste, aprovecha, exclusivo, dto',
    parcel: 'paquete, envío, pedido, entrega, reparto, repartidor, mensajero',
    guard:
      'no lo compartas, no compartas, no comparta, no lo comparta, no revele, no reveles, caduca, expira, vence, válido, válida, minutos, no has solicitado, nadie, si no fuiste, si no solicitaste',
    of: 'de, para, en, a, del, desde',
    before:
      'tu, su, es, el, la, usa, use, utiliza, utilice, introduce, ingresa, este, un, una, mi, hola, estimado, estimada, tus, sus, con, y, o, como',
    noun: 'cuenta, cliente, usuario, app, aplicación, servicio, aviso, alerta, información, banca, móvil, teléfono, sesión, importante, identidad, seguridad, verificación, número',
  },
  {
    language: 'pt',
    code: 'código de verificação, código de segurança, código de confirmação, código de acesso, código de autenticação, código de autorização, código de login, código de ativação, código de validação, código de uso único, senha de uso único, código único, senha temporária, código temporário, código SMS, senha descartável, token de segurança, chave de segurança',
    maybeCode: 'código, senha, token, pin',
    otherCode:
      'código promocional, código de desconto, código postal, código de rastreio, código de rastreamento, código de barras, código QR, cupom*, código de indicação, código de retirada, código do portão, senha do wifi, código de convite, código de área',
    signIn:
      'entrar, login, fazer login, iniciar sessão, acessar, aceder, cadastro, registo, registro, cadastrar',
    payment: 'pagamento*, pagar, compra*, transferência, transação, pix, saque, transacao',
    recovery: 'redefinir, recuperar, recuperação, redefinição, repor',
    twoStep: 'duas etapas, dois fatores, duplo fator, código de segurança',
    alert:
      'novo login, novo dispositivo, novo acesso, senha foi alterada, atividade suspeita, novo início de sessão',
    notice:
      'saldo, fatura, boleto, débito, crédito, sua conta, seu cartão, cartão final, vencimento, consulta agendada',
    advert:
      'para sair, cancelar inscrição, sair envie, descadastrar, oferta*, desconto*, promoção, promo, grátis, sorteio, ganhou, aproveite, exclusiv*, off',
    parcel: 'encomenda, entrega, pedido, pacote, entregador, envio, a caminho',
    guard:
      'não compartilhe, nao compartilhe, não partilhe, não informe, não divulgue, expira, válido, válida, minutos, ninguém, se não foi você, não solicitou',
    of: 'de, do, da, para, em, no, na, ao',
    before:
      'seu, sua, teu, é, o, a, use, usa, utilize, insira, digite, este, esse, um, uma, olá, ola, prezado, com, e, ou, como',
    noun: 'conta, cliente, usuário, app, aplicativo, serviço, aviso, alerta, informação, telemóvel, celular, importante, identidade, número, banco',
  },
  {
    language: 'fr',
    code: "code de vérification, code de sécurité, code de confirmation, code d'accès, code d'authentification, code d'autorisation, code de connexion, code d'activation, code de validation, code à usage unique, mot de passe à usage unique, code unique, code temporaire, mot de passe temporaire, code SMS, code confidentiel, code personnel, code d'identification, code secret, code d'inscription",
    maybeCode: 'code, mot de passe, code est',
    otherCode:
      "code promo*, code postal, code de réduction, code de la porte, code de l'immeuble, code d'entrée, code barre*, code QR, code de parrainage, bon d'achat, code cadeau, code de retrait, code de suivi, code wifi, digicode, code portail, code avantage, code guichet",
    signIn:
      "connexion, connecter, vous connecter, te connecter, s'inscrire, inscription, inscrire, créer votre compte, identifier",
    payment: 'paiement, payer, achat*, virement, transaction, opération, retrait, bénéficiaire',
    recovery: 'réinitialiser, réinitialisation, récupérer, récupération, mot de passe oublié',
    twoStep:
      'deux étapes, double authentification, deux facteurs, authentification forte, code de sécurité',
    alert:
      'nouvelle connexion, nouvel appareil, mot de passe a été modifié, activité suspecte, connexion inhabituelle, activité inhabituelle',
    notice:
      'solde, facture, prélèvement, relevé, échéance, votre carte, votre compte, rendez-vous, rdv, débité, crédité',
    advert:
      'stop au, stop sms, se désinscrire, désabonner, désinscription, stop envoyer, offre*, promo*, soldes, réduction*, remise, gratuit*, concours, profitez, ventes privées, exclusi*',
    parcel: 'colis, livraison, livré, livreur, commande, point relais, expédié',
    guard:
      "ne le communiquez, ne communiquez, ne partagez, ne le partagez, ne pas partager, ne le divulguez, ne divulguez, expire, valable, valide, minutes, personne, si vous n'êtes pas, n'avez pas demandé, ne le transmettez",
    of: 'de, pour, sur, à, du, chez, d, par, des',
    before:
      'votre, ton, est, le, la, les, vos, utilisez, saisissez, entrez, voici, ce, un, une, mon, bonjour, cher, chère, et, ou, avec, comme, l',
    noun: 'compte, client, utilisateur, application, appli, service, info, alerte, espace, espace client, mobile, téléphone, important, identité, numéro, banque, suivant, avis',
  },
  {
    language: 'de',
    code: '*bestätigungscode, *verifizierungscode, *sicherheitscode, *verifikationscode, *zugangscode, *anmeldecode, *aktivierungscode, *freischaltcode, *registrierungscode, *authentifizierungscode, *einmalcode, *einmalpasswort, *einmalkennwort, *einmalpin, *logincode, login-code, *prüfcode, *freigabecode, smstan, sms-tan, mtan, mobiletan, tan, tan-nummer, *überprüfungscode, *legitimationscode, sms-code, einmal-code, einmaliger code, *zugangspin, sicherheits-code, *zahlencode, *passcode, *identifizierungscode, *bestaetigungscode, bestätigungs-code',
    maybeCode: 'code, *code, kennwort, passwort, pin, -code',
    otherCode:
      'gutscheincode*, gutschein*, rabattcode*, aktionscode, postleitzahl, türcode, *abholcode, qr-code, barcode, *strichcode, sendungsnummer, buchungscode, empfehlungscode, wlan-passwort, wlan passwort, haustürcode, promocode, quellcode, schrankcode',
    signIn:
      'anmeldung, anmelden, einloggen, login, registrierung, registrieren, einzuloggen, anzumelden, *anmeldecode',
    payment:
      'zahlung*, bezahl*, überweisung*, kauf, auftrag, transaktion*, betrag, abbuchung, eur an, freigabe',
    recovery: 'zurücksetz*, wiederherstell*, zurückzusetzen, passwort vergessen',
    twoStep:
      'zwei-faktor*, zweifaktor*, 2-faktor*, zwei-schritt*, zweistufig*, zwei-stufen*, *sicherheitscode',
    alert:
      'neue anmeldung, neues gerät, neuen gerät, neuer login, passwort wurde geändert, verdächtige aktivität, ungewöhnliche aktivität, angemeldet auf, neuem gerät',
    notice:
      'kontostand, rechnung, lastschrift, abgebucht, gutgeschrieben, umsatz, ihr konto, ihre karte, guthaben, termin, fällig, datenvolumen',
    advert:
      'abmelden, abbestellen, stop an, angebot*, rabatt*, sparen, aktion, gewinn*, gratis, nur heute, jetzt sichern, newsletter, kostenlos*, sale, exklusiv*',
    parcel:
      'paket, *sendung, lieferung, zustell*, geliefert, *paketbote, versendet, zusteller, bestellung, abholbereit',
    guard:
      'nicht weiter*, niemals weiter, geben sie, gib diesen code, teile ihn, teilen sie, gültig, läuft ab, minuten, niemandem, nicht teilen, nicht angefordert, nicht mit',
    of: 'für, von, bei, zu, zur, zum, um, an, auf, deines, ihres',
    before:
      'dein, deine, ihr, ihre, ihren, ist, lautet, der, die, das, den, dem, nutze, nutzen sie, verwende, verwenden sie, gib, ein, eine, mein, hallo, sie, sich, bitte, und, oder, mit, lautet, hier, unser, diesen, als, ist ihr',
    noun: 'konto, kunde, kundin, kunden, app, dienst, benutzer, onlinebanking, online-banking, handy, mobil, info, hinweis, wichtig, erinnerung, achtung, identität, nummer, neu, persönlicher, einmaliger, team, code, bank, kundenkonto, mobile',
  },
  {
    language: 'it',
    code: 'codice di verifica, codice di sicurezza, codice di conferma, codice di accesso, codice di autenticazione, codice di autorizzazione, codice di attivazione, codice otp, codice monouso, password monouso, codice temporaneo, codice usa e getta, codice di controllo, codice sms, password temporanea, codice di registrazione, codice dispositivo, codice autorizzativo',
    maybeCode: 'codice, password, pin',
    otherCode:
      'codice sconto, codice promo*, codice fiscale, codice postale, codice a barre, codice qr, codice del portone, codice cancello, codice di ritiro, codice di tracciamento, buono sconto, codice invito, codice amico, codice coupon, password del wifi, codice prenotazione, codice regalo',
    signIn:
      "accedere, accedi, login, registrazione, registrarti, effettuare l'accesso, per l'accesso",
    payment:
      'pagamento, pagare, acquisto, bonifico, transazione, operazione, prelievo, importo, disposizione',
    recovery: 'reimpostare, recuperare, recupero, ripristin*, reimposta',
    twoStep: 'due passaggi, due fattori, doppio fattore, codice di sicurezza',
    alert:
      'nuovo accesso, nuovo dispositivo, password è stata modificata, attività sospetta, accesso da',
    notice:
      'saldo, fattura, addebito, addebitato, accredito, bolletta, tua carta, sua carta, tuo conto, credito residuo, appuntamento, scadenza',
    advert:
      'disiscriv*, cancellarti, per non ricevere, offert*, sconto, sconti, promo, promozion*, saldi, gratis, vinci, approfitta, esclusiv*, regalo',
    parcel: 'pacco, consegna, spedizione, ordine, corriere, spedito, ritiro',
    guard:
      'non condivid*, non comunicar*, non rivelar*, scade, valido, minuti, nessuno, se non hai richiesto, non sei stato',
    of: 'di, per, da, del, su, a, della, dell, in',
    before:
      'tuo, suo, il, la, è, usa, utilizza, inserisci, ecco, questo, un, una, ciao, gentile, e, o, con, tua, sua, come, l',
    noun: 'account, cliente, utente, app, applicazione, servizio, avviso, info, conto, cellulare, importante, identità, numero, banca, profilo',
  },
  {
    language: 'nl',
    code: '*verificatiecode, *beveiligingscode, *bevestigingscode, *toegangscode, *inlogcode, *activeringscode, *activatiecode, *controlecode, sms-code, smscode, eenmalige code, eenmalig wachtwoord, *tancode, tan-code, *authenticatiecode, *registratiecode, *verificatie-code, *veiligheidscode, tijdelijke code, *herstelcode',
    maybeCode: 'code, wachtwoord, pincode, pin, *code',
    otherCode:
      'kortingscode*, actiecode, postcode, *afhaalcode, *ophaalcode, qr-code, streepjescode, deurcode, cadeaubon, cadeaucode, trackingcode, track & trace, vouchercode, wifi-wachtwoord, kluiscode',
    signIn:
      'inloggen, in te loggen, login, aanmelden, aan te melden, registreren, *inlogcode, registratie',
    payment: 'betaling, betalen, overboeking, aankoop, transactie, opdracht',
    recovery: 'herstellen, te herstellen, resetten, opnieuw instellen, wachtwoord vergeten',
    twoStep:
      'tweestapsverificatie, twee-factor*, tweefactor*, verificatie in twee, *beveiligingscode',
    alert:
      'nieuwe aanmelding, nieuw apparaat, nieuwe login, wachtwoord is gewijzigd, verdachte activiteit, ingelogd op',
    notice:
      'saldo, factuur, afgeschreven, bijgeschreven, rekening, uw pas, incasso, afspraak, databundel',
    advert:
      'afmelden, uitschrijven, stop naar, aanbieding*, korting*, actie, gratis, win, alleen vandaag, nieuwsbrief, exclusief',
    parcel: 'pakket*, bezorg*, bestelling, zending, levering, afhaalpunt',
    guard:
      'deel deze code, deel deze, niet delen, deel hem, geldig, verloopt, minuten, niemand, niet aangevraagd, geef deze',
    of: 'voor, van, bij, op, om, te, in, aan',
    before:
      'je, uw, jouw, is, de, het, gebruik, voer, dit, deze, een, mijn, hallo, beste, en, of, met, als, hierbij',
    noun: 'account, klant, app, dienst, gebruiker, mobiel, let op, belangrijk, herinnering, identiteit, nummer, bank, info, nieuwe',
  },
  {
    language: 'pl',
    code: 'kod weryfikacyjny, kodu weryfikacyjnego, kod bezpieczeństwa, kod potwierdzający, kod potwierdzenia, kod dostępu, kod autoryzacyjny, kod autoryzacji, kod aktywacyjny, kod logowania, kod jednorazowy, hasło jednorazowe, kod sms, hasło sms, smskod, kod do logowania, kod uwierzytelniający, kod rejestracyjny, jednorazowy kod, jednorazowe hasło, tymczasowe hasło, hasło tymczasowe, kod do autoryzacji',
    maybeCode: 'kod, kodu, hasło, pin',
    otherCode:
      'kod rabatowy, kod promocyjny, kod pocztowy, kod odbioru, kod qr, kod kreskowy, kod do bramy, kod do domofonu, hasło do wifi, kod polecający, kupon*, kod kierunkowy, kod zniżkowy',
    signIn: 'logowania, logowanie, zalogować, zaloguj*, rejestracji, rejestracja, zalogowania',
    payment: 'płatnoś*, przelew*, transakcj*, zakup*, blik, operacj*, zlecenie, kwota, wypłat*',
    recovery: 'zresetować, resetowani*, odzyskiwani*, odzyskać, reset hasła, zmiany hasła',
    twoStep: 'dwuetapow*, dwuskładnikow*, dwustopniow*, kod bezpieczeństwa',
    alert:
      'nowe logowanie, nowego urządzenia, nowe urządzenie, hasło zostało zmienione, podejrzana aktywność, zalogowano',
    notice:
      'saldo, faktur*, obciążenie, uznanie, rachunk*, twoja karta, termin płatności, wizyta, środki',
    advert:
      'wypisz, rezygnacja, zrezygnować, aby zrezygnować, rabat*, promocj*, zniżk*, wyprzedaż, oferta, okazja, gratis, konkurs, wygraj, tylko dziś, taniej',
    parcel: 'paczk*, przesyłk*, kurier*, dostaw*, zamówieni*, paczkomat*, odbierz',
    guard:
      'nie udostępniaj*, nie podawaj, nie przekazuj, nikomu, ważny, wygasa, wygaśnie, minut, jeśli to nie ty, nie prosił*',
    of: 'do, dla, z, w, od, na, serwisu, usłudze',
    before:
      'twój, twoje, to, jest, użyj, wpisz, podaj, oto, ten, mój, dzień dobry, witaj, i, lub, państwa, jako',
    noun: 'konta, konto, klient, kliencie, aplikacji, aplikacja, usługi, serwis, użytkownik, ważne, uwaga, info, przypomnienie, telefon, numer, tożsamości, banku',
  },
  {
    language: 'cs',
    code: 'ověřovací kód, bezpečnostní kód, potvrzovací kód, přístupový kód, autorizační kód, aktivační kód, přihlašovací kód, jednorázový kód, jednorázové heslo, sms kód, sms klíč, kód pro ověření, ověřovacího kódu, kód pro přihlášení, autentizační kód, jednorázový pin, registrační kód, autorizační sms, dočasné heslo, verifikační kód',
    maybeCode: 'kód, kódu, heslo, pin',
    otherCode:
      'slevový kód, slevového kódu, slevový kupón, promo kód, kód na slevu, psč, poštovní směrovací, qr kód, kód pro vyzvednutí, čárový kód, kód od dveří, kód ke dveřím, heslo na wifi, kupón*, kód zásilky',
    signIn: 'přihlášení, přihlásit, registrac*, přihlašov*',
    payment: 'platb*, platba, zaplat*, převod*, transakc*, nákup*, částk*, výběr',
    recovery: 'obnovení, obnovit, obnovu, reset hesla, zapomenuté heslo',
    twoStep: 'dvoufázov*, dvoufaktorov*, dvoustupňov*, bezpečnostní kód',
    alert:
      'nové přihlášení, nového zařízení, nové zařízení, heslo bylo změněno, podezřelá aktivita, přihlášen z',
    notice:
      'zůstatek, faktur*, vyúčtování, na účtu, vaše karta, inkaso, splatnost, termín návštěvy',
    advert:
      'odhlásit odběr, odhlášení, zrušit odběr, nechcete-li, slev*, akce, výprodej, zdarma, soutěž*, vyhraj*, nabídk*, jen dnes, dárek',
    parcel: 'zásilk*, balík*, doručen*, doruč*, kurýr*, objednávk*, výdejn*, vyzvedn*',
    guard:
      'nesdělujte, nikomu, nesdílejte, neposkytujte, platí, platnost, platný, vyprší, minut, pokud jste o, nežádali',
    of: 'pro, do, od, k, z, na, ke, služby, aplikace',
    before:
      'váš, vaše, tvůj, je, použijte, zadejte, zde, tento, můj, dobrý den, a, nebo, vážený, jako',
    noun: 'účtu, účet, klient, kliente, aplikaci, služba, uživatel, důležité, upozornění, info, telefon, číslo, totožnosti, banky',
  },
  {
    language: 'ru',
    code: 'код подтверждения, кода подтверждения, код безопасности, проверочный код, код доступа, код авторизации, код активации, код для входа, код входа, одноразовый код, одноразовый пароль, одноразового пароля, смс-код, sms-код, код из смс, код проверки, код регистрации, код для регистрации, код верификации, временный пароль, код для подтверждения, код для авторизации, пароль для входа, пароль для подтверждения, код восстановления, код аутентификации, подтверждающий код',
    maybeCode: 'код, кода, пароль, пин-код, пин',
    otherCode:
      'промокод*, промо-код*, купон*, код купона, почтовый индекс, код домофона, код от домофона, код двери, qr-код, штрих-код, код получения, код для получения, код выдачи, трек-номер, исходный код, код подъезда, пароль от вайфая, пароль от wifi, код города',
    signIn: 'вход*, войти, входа, входе, авторизаци*, регистраци*',
    payment: 'оплат*, платеж*, перевод*, покупк*, операци*, списани*, снятие, сумма',
    recovery: 'восстановлени*, восстановить, сброс*, смены пароля, сменить пароль',
    twoStep: 'двухфакторн*, двухэтапн*, двухшагов*, код безопасности',
    alert:
      'выполнен вход, новый вход, нового устройства, новое устройство, новом устройстве, пароль изменен, пароль был изменен, подозрительн*, вход в аккаунт',
    notice:
      'баланс, остаток, зачислен*, списан*, счет, счёт, начислен*, задолженност*, карта, покупка, доступно, запись к врачу, поступлени*',
    advert:
      'отписаться, отписка, отказ от рассылки, скидк*, акци*, распродаж*, подарок, подарки, бесплатно, выгодн*, розыгрыш, выиграй*, только сегодня, бонус*, реклама, кредит одобрен, кешбэк до',
    parcel: 'посылк*, доставк*, курьер*, заказ*, пункт выдачи, отправлени*',
    guard:
      'никому, не сообщайте, не говорите, не передавайте, не называйте, действителен, действует, истекает, минут*, если вы не, если это не вы, не запрашивали',
    of: 'для, от, в, на, из, с, к, сервиса, сайта, в приложении, на сайте',
    before:
      'ваш, ваша, твой, это, используйте, введите, этот, мой, здравствуйте, и, или, уважаемый, как',
    noun: 'аккаунта, аккаунт, учетной записи, клиент, приложения, приложение, приложении, сайте, сервис, личный кабинет, личного кабинета, пользователь, внимание, важно, информация, телефон*, номер*, профиль, сайт, банк',
  },
  {
    language: 'uk',
    code: 'код підтвердження, коду підтвердження, код безпеки, код доступу, код авторизації, код активації, код для входу, код входу, одноразовий код, одноразовий пароль, перевірочний код, код перевірки, смс-код, sms-код, код реєстрації, код верифікації, тимчасовий пароль, код для підтвердження, код для авторизації, код автентифікації, пароль для входу, код для реєстрації',
    maybeCode: 'код, коду, пароль, пін-код, пін',
    otherCode:
      "промокод*, купон*, поштовий індекс, код домофона, код від домофона, qr-код, штрих-код, код отримання, код під'їзду, пароль від вайфаю, номер ттн",
    signIn: 'вхід, входу, увійти, авторизаці*, реєстраці*',
    payment: 'оплат*, платіж*, платеж*, переказ*, покупк*, операці*, зняття, сума',
    recovery: 'відновлення, відновити, скидання, зміни пароля',
    twoStep: 'двофакторн*, двоетапн*, код безпеки',
    alert: 'виконано вхід, новий вхід, нового пристрою, новий пристрій, пароль змінено, підозріл*',
    notice:
      'баланс, залишок, зараховано, списано, рахунок, нарахован*, заборгованіст*, карта, картка, запис до лікаря',
    advert:
      'відписатися, відмовитись, знижк*, акці*, розпродаж*, подарунок, безкоштовно, вигідн*, розіграш, тільки сьогодні, бонус*, реклама',
    parcel: "посилк*, доставк*, кур'єр*, замовлення, відділенн*, відправлення",
    guard:
      'нікому, не повідомляйте, не кажіть, не передавайте, дійсний, діє, дійсний протягом, хвилин*, якщо це не ви, якщо ви не',
    of: 'для, від, у, в, на, з, до, із, сервісу, сайту, в застосунку, на сайті',
    before: 'ваш, ваша, твій, це, використайте, введіть, цей, мій, вітаємо, і, або, шановний, як',
    noun: 'акаунта, акаунту, облікового запису, клієнт, застосунку, застосунок, сервіс, користувач, увага, важливо, телефон*, номер*, кабінет*, банк',
  },
  {
    language: 'tr',
    code: 'doğrulama kodu*, güvenlik kodu*, onay kodu*, onay kodunuz, giriş kodu*, aktivasyon kodu*, tek kullanımlık şifre*, tek kullanımlık parola*, tek kullanımlık kod*, sms şifre*, sms kodu*, geçici şifre*, kayıt kodu*, erişim kodu*, tek seferlik şifre*, tek seferlik kod*, işlem şifre*, kimlik doğrulama kodu*, mobil onay kodu*, doğrulama şifre*',
    maybeCode: 'kod, kodu*, kodunuz, şifre*, parola*',
    otherCode:
      'indirim kodu*, promosyon kodu*, kupon*, posta kodu*, davet kodu*, kampanya kodu*, kapı kodu*, kapı şifresi, karekod, barkod, takip kodu*, teslimat kodu*, wifi şifresi, hediye kodu*, alan kodu, referans kodu',
    signIn: 'giriş, oturum aç*, üye ol*, kayıt, üyelik',
    payment: 'ödeme*, işlem*, havale, eft, alışveriş*, transfer*, harcama, tutar*',
    recovery: 'sıfırla*, kurtar*, şifremi unuttum, yenile*',
    twoStep: 'iki adımlı, iki aşamalı, iki faktörlü, çift faktörlü, güvenlik kodu*',
    alert: 'yeni giriş, yeni cihaz*, şifreniz değiştirildi, şüpheli, oturum açıldı, giriş yapıldı',
    notice:
      'bakiye*, fatura*, hesabınız*, hesabınıza, kartınız*, ekstre*, son ödeme, randevu*, borcunuz, limit*',
    advert:
      'iptal için, çıkmak için, ret yaz*, mernis, b0*, indirim*, kampanya*, fırsat*, ücretsiz, hediye*, kazan*, çekiliş*, sadece bugün, size özel, kaçırma*',
    parcel: 'kargo*, teslimat*, sipariş*, paket*, kurye*, gönderi*',
    guard:
      'paylaşmayın*, paylaşmayınız, kimseyle, kimse ile, geçerli*, dakika*, sona er*, siz değilseniz, talep etmediyseniz, kimseye',
    of: 'için, ile',
    before: 'sizin, bu, kullanın, girin, lütfen, merhaba, sayın, ve, veya, değerli',
    noun: 'hesap, hesabı, hesabınızın, müşterimiz, müşteri, uygulama*, hizmet*, kullanıcı, bilgi, bilgilendirme, uyarı, önemli, telefon, numara*, üye, internet, banka',
  },
  {
    language: 'ar',
    code: '*رمز التحقق, *رمز التأكيد, *رمز الأمان, *رمز الدخول, *رمز التفعيل, *كود التحقق, *كود التفعيل, *كود التأكيد, *رمز تحقق, *رمز التوثيق, *كلمة المرور لمرة واحدة, *كلمة مرور لمرة واحدة, *رمز المصادقة, *رمز المرور, *رمز تسجيل الدخول, *الرمز السري, *رمز تفعيل, *رمز لمرة واحدة, *رمز التحقق المؤقت, *رمز مؤقت, *كلمة المرور المؤقتة, *كود الدخول, *رمز الحماية',
    maybeCode: '*رمز, *الرمز, *كود, *الكود, *رمزك, *كلمة المرور, *كلمة السر, *رمزك هو',
    otherCode:
      '*كود الخصم, *كود خصم, *رمز الخصم, *رمز ترويجي, *الرمز البريدي, *كود الباب, *رمز الباب, *رمز الاستلام, *قسيمة, *كوبون, *كود الدعوة, *رمز المنطقة',
    signIn: '*تسجيل الدخول, *الدخول, *التسجيل, *تسجيل',
    payment: '*الدفع, *دفع, *شراء, *عملية, *تحويل, *التحويل, *سحب, *مبلغ',
    recovery: '*استعادة, *إعادة تعيين, *استرداد, *تغيير كلمة',
    twoStep: '*خطوتين, *الثنائي*, *بخطوتين, *رمز الأمان',
    alert:
      '*تسجيل دخول جديد, *جهاز جديد, *تم تغيير كلمة, *نشاط مشبوه, *تم تسجيل الدخول, *نشاط غير معتاد',
    notice: '*رصيد*, *فاتورة*, *حسابكم, *بطاقتك*, *خصم مبلغ, *إيداع, *موعد*, *المستحق*, *سداد',
    advert:
      '*لإلغاء الاشتراك, *للإلغاء, *عرض*, *عروض, *خصومات, *خصم, *تخفيض*, *مجان*, *فرصة, *اربح, *جائزة, *حصري*',
    parcel: '*شحنة*, *شحنتك, *طرد*, *توصيل*, *مندوب*, *طلبك, *الشحن',
    guard:
      '*لا تشارك*, *لا تشاركه*, *عدم مشاركة*, *لا تفصح*, *تنتهي, *صالح*, *صلاحية*, *دقائق, *دقيقة, *أي شخص, *مع أحد, *لأي',
    of: 'من, لـ, على, في, إلى, الخاص بـ, الخاص ب, عبر',
    before: 'هو, هي, استخدم, أدخل, مرحبا, عزيزي, الخاص بك, الخاص, بك, لك, و, أو, عميلنا',
    noun: 'حسابك, حساب, تطبيق, خدمة, العميل, العزيز, تنبيه, هام, إشعار, موقع, رقم, هاتفك, لحسابك, بحسابك, المؤقت, بنك',
  },
  {
    language: 'fa',
    code: 'کد تایید, کد تأیید, کد فعال سازی, کد فعالسازی, کد ورود, کد امنیتی, رمز پویا, رمز یکبار مصرف, رمز یک بار مصرف, رمز موقت, کد اعتبارسنجی, رمز عبور یکبار مصرف, کد یکبار مصرف, کد یک بار مصرف, کد احراز هویت, کد عضویت, کد ثبت نام, رمز دوم, کد ورود شما, رمز ورود, کد تاييد, کد تائید',
    maybeCode: 'کد, رمز, رمز عبور, کد شما',
    otherCode:
      'کد تخفیف, کد پستی, کد معرف, کد رهگیری, کد پیگیری, کد تحویل, کوپن, رمز وای فای, کد در, کد هدیه, کد ملی, کد دعوت',
    signIn: 'ورود, ثبت نام, عضویت',
    payment: 'پرداخت, خرید, انتقال, تراکنش, برداشت, واریز, مبلغ',
    recovery: 'بازیابی, فراموشی, تغییر رمز',
    twoStep: 'دو مرحله ای, دومرحله ای, دو عاملی, کد امنیتی',
    alert: 'ورود جدید, دستگاه جدید, رمز عبور شما تغییر, فعالیت مشکوک, ورود موفق',
    notice: 'مانده, موجودی, قبض, صورتحساب, واریز, برداشت, حساب شما, نوبت, بدهی, سررسید',
    advert: 'لغو11, لغو 11, لغو, تخفیف, جشنواره, رایگان, قرعه کشی, ویژه, هدیه, فرصت, حراج',
    parcel: 'مرسوله, بسته, ارسال شد, سفارش, تحویل, پیک',
    guard: 'در اختیار, به کسی, دیگران, اعتبار, معتبر, دقیقه, ندهید, محرمانه, اگر شما',
    of: 'در, به, برای, از, برنامه, سایت, سامانه',
    before: 'شما, این, کاربر, گرامی, سلام, و, یا, است, لطفا, عزیز, وارد',
    noun: 'حساب, حساب کاربری, کاربری, مشتری, اپلیکیشن, سرویس, توجه, مهم, اطلاعیه, شماره, موبایل, بانک',
  },
  {
    language: 'hi',
    code: 'सत्यापन कोड, ओटीपी, वेरिफिकेशन कोड, सुरक्षा कोड, पुष्टिकरण कोड, एक बार का पासवर्ड, वन टाइम पासवर्ड, लॉगिन कोड, ओटीपी कोड, वन-टाइम पासवर्ड, एक्टिवेशन कोड, वेरीफिकेशन कोड',
    maybeCode: 'कोड, पासवर्ड, पिन',
    otherCode:
      'प्रोमो कोड, डिस्काउंट कोड, कूपन, कूपन कोड, पिन कोड, पिनकोड, वाईफाई पासवर्ड, रेफरल कोड, गेट कोड',
    signIn: 'लॉगिन, लॉग इन, साइन इन, पंजीकरण, रजिस्टर, रजिस्ट्रेशन',
    payment: 'भुगतान, लेनदेन, खरीद, ट्रांसफर, निकासी, लेन-देन',
    recovery: 'रीसेट, रिकवर, पुनर्प्राप्त',
    twoStep: 'दो-चरणीय, दो चरण, टू-स्टेप, सुरक्षा कोड',
    alert: 'नया लॉगिन, नए डिवाइस, पासवर्ड बदल, संदिग्ध, नए उपकरण',
    notice: 'शेष राशि, बैलेंस, बिल, जमा, डेबिट, क्रेडिट, खाते, खाता, देय, नियुक्ति',
    advert: 'ऑफर, छूट, मुफ्त, सेल, जीतें, इनाम, सदस्यता समाप्त, बधाई',
    parcel: 'पार्सल, डिलीवरी, पैकेज, कूरियर, ऑर्डर',
    guard: 'साझा न करें, शेयर न करें, किसी को, किसी के साथ, मान्य, वैध, मिनट, समाप्त, न बताएं',
    of: 'के लिए, से, का, की, के, में, पर',
    before: 'आपका, आपकी, आपके, यह, कृपया, नमस्ते, प्रिय, है, और, या',
    noun: 'अकाउंट, खाता, ऐप, सेवा, ग्राहक, मोबाइल, सूचना, महत्वपूर्ण, नंबर, बैंक, खाते',
  },
  {
    language: 'th',
    code: 'รหัสยืนยัน, รหัส OTP, โอทีพี, รหัสความปลอดภัย, รหัสผ่านครั้งเดียว, รหัสผ่านแบบใช้ครั้งเดียว, รหัสเข้าสู่ระบบ, รหัสการยืนยัน, รหัสรักษาความปลอดภัย, รหัสลับ, รหัสตรวจสอบ, รหัสผ่านชั่วคราว, รหัสใช้ครั้งเดียว, รหัสยืนยันตัวตน, รหัสเปิดใช้งาน',
    maybeCode: 'รหัส, รหัสผ่าน',
    otherCode:
      'รหัสส่วนลด, โค้ดส่วนลด, คูปอง, รหัสไปรษณีย์, รหัสประตู, รหัสโปรโมชั่น, โค้ด, รหัสแนะนำ, รหัสพัสดุ, เลขพัสดุ, รหัสรับของ, รหัสไวไฟ, รหัส wifi',
    signIn: 'เข้าสู่ระบบ, ลงชื่อเข้าใช้, สมัคร, ลงทะเบียน, ล็อกอิน',
    payment: 'ชำระ, จ่าย, โอนเงิน, ซื้อ, ธุรกรรม, ถอนเงิน, รายการ',
    recovery: 'รีเซ็ต, กู้คืน, ลืมรหัสผ่าน, ตั้งรหัสผ่านใหม่',
    twoStep: 'สองขั้นตอน, 2 ขั้นตอน, สองชั้น, รหัสความปลอดภัย',
    alert: 'อุปกรณ์ใหม่, เข้าสู่ระบบใหม่, เปลี่ยนรหัสผ่านแล้ว, กิจกรรมที่น่าสงสัย, มีการเข้าสู่ระบบ',
    notice:
      'ยอดเงิน, คงเหลือ, เงินเข้า, เงินออก, ใบแจ้งหนี้, ค่าบริการ, บัญชีของคุณ, ครบกำหนด, บัตร, นัดหมาย, ยอดชำระ',
    advert: 'ยกเลิกรับ, ยกเลิก sms, ส่วนลด, โปรโมชั่น, โปรโมชัน, ลดราคา, ฟรี, ลุ้น, รับสิทธิ์, พิเศษ, ของรางวัล',
    parcel: 'พัสดุ, จัดส่ง, ส่งของ, ขนส่ง, ไรเดอร์, คำสั่งซื้อ',
    guard:
      'ห้ามบอก, อย่าบอก, ห้ามเปิดเผย, อย่าเปิดเผย, ห้ามแชร์, อย่าแชร์, หมดอายุ, ภายใน, นาที, ใช้ได้, กับใคร, ผู้อื่น',
    of: 'สำหรับ, จาก, ของ, ที่, กับ, เพื่อ, บน',
    before: 'คุณ, ของคุณ, คือ, นี้, ใช้, กรุณา, สวัสดี, ท่าน, และ, หรือ, เรียน',
    noun: 'บัญชี, แอป, บริการ, ลูกค้า, ผู้ใช้, มือถือ, หมายเลข, แจ้งเตือน, สำคัญ, ธนาคาร',
  },
  {
    language: 'vi',
    code: 'mã xác minh, mã xác nhận, mã xác thực, mã otp, mã bảo mật, mã đăng nhập, mã kích hoạt, mật khẩu một lần, mã đăng ký, mật khẩu dùng một lần, mã kiểm tra, mã truy cập, mật khẩu tạm thời, mã giao dịch',
    maybeCode: 'mã, mật khẩu, mã số',
    otherCode:
      'mã giảm giá, mã khuyến mãi, mã ưu đãi, mã giới thiệu, mã vận đơn, mã đơn hàng, mã bưu điện, mã bưu chính, mã qr, mã vạch, mã cửa, mật khẩu wifi, mã nhận hàng, mã quà tặng, voucher, mã đặt chỗ',
    signIn: 'đăng nhập, đăng ký',
    payment: 'thanh toán, giao dịch, chuyển khoản, chuyển tiền, mua hàng, rút tiền, số tiền',
    recovery: 'đặt lại, khôi phục, lấy lại, quên mật khẩu',
    twoStep: 'hai bước, 2 bước, hai yếu tố, 2 lớp, mã bảo mật',
    alert:
      'thiết bị mới, đăng nhập mới, mật khẩu đã được thay đổi, hoạt động đáng ngờ, vừa đăng nhập',
    notice:
      'số dư, hóa đơn, hoá đơn, tài khoản của, biến động, ghi có, ghi nợ, thẻ của, cước, đến hạn, lịch hẹn, tk',
    advert:
      'từ chối, huỷ nhận, hủy nhận, để từ chối, tc gửi, khuyến mãi, giảm giá, ưu đãi, miễn phí, trúng thưởng, quà tặng, tặng, hot, [qc], qc',
    parcel: 'bưu kiện, giao hàng, đơn hàng, shipper, vận chuyển, kiện hàng, bưu phẩm',
    guard:
      'không chia sẻ, không cung cấp, không tiết lộ, tuyệt đối không, bất kỳ ai, cho bất cứ ai, hiệu lực, hết hạn, phút, có giá trị, nếu không phải bạn, ai',
    of: 'của, cho, từ, tại, trên, để, vào',
    before:
      'bạn, của bạn, là, quý khách, sử dụng, dùng, nhập, này, xin chào, và, hoặc, vui lòng, tôi, làm',
    noun: 'tài khoản, ứng dụng, dịch vụ, khách hàng, điện thoại, thông báo, quan trọng, lưu ý, số, ngân hàng, tk, cảnh báo',
  },
  {
    language: 'id',
    code: 'kode verifikasi, kode otp, kode keamanan, kode konfirmasi, kode akses, kode masuk, kode aktivasi, kode autentikasi, kata sandi sekali pakai, kode sekali pakai, kode login, kode rahasia, kode registrasi, kode pendaftaran, sandi sekali pakai, kode unik, kata sandi sementara, password sementara, kode pengesahan, kod pengesahan, kod keselamatan, kode otorisasi',
    maybeCode: 'kode, kata sandi, sandi, kod, kode anda',
    otherCode:
      'kode promo, kode diskon, kode voucher, kode pos, kode referral, kode undangan, kupon, kode qr, kode pintu, sandi wifi, password wifi, kode resi, nomor resi, kode booking, kode pengambilan, kode kupon, kode area',
    signIn: 'masuk, login, daftar, mendaftar, registrasi, pendaftaran',
    payment: 'pembayaran, bayar, transaksi, transfer, pembelian, tarik tunai, nominal',
    recovery: 'atur ulang, reset, pemulihan, memulihkan, lupa',
    twoStep: 'dua langkah, dua faktor, 2 langkah, kode keamanan',
    alert:
      'login baru, perangkat baru, masuk baru, kata sandi telah diubah, aktivitas mencurigakan, akun anda diakses',
    notice: 'saldo, tagihan, rekening, mutasi, kartu anda, jatuh tempo, kuota, pulsa, janji temu',
    advert:
      'berhenti berlangganan, stop ke, unreg, diskon, gratis, penawaran, hadiah, menang, cashback, khusus, spesial, beli sekarang, undian',
    parcel: 'paket, pengiriman, kurir, pesanan, kirim, dikirim, resi',
    guard:
      'jangan berikan, jangan bagikan, jangan beritahu, jangan sebarkan, rahasia, berlaku, kedaluwarsa, kadaluarsa, menit, siapa pun, siapapun, kepada siapa, jika bukan anda',
    of: 'untuk, dari, di, ke, pada, melalui',
    before:
      'anda, kamu, adalah, gunakan, masukkan, ini, halo, hai, dan, atau, yth, sebagai, jadi, silakan, mu',
    noun: 'akun, aplikasi, layanan, pelanggan, pengguna, nasabah, ponsel, hp, info, penting, peringatan, nomor, bank',
  },
  {
    language: 'fi',
    code: 'vahvistuskood*, turvakood*, varmennuskood*, kertakäyttökood*, kertakäyttösalasan*, kirjautumiskood*, aktivointikood*, tunnistautumiskood*, todennuskood*, tekstiviestikood*, pääsykood*, tunnuskood*, *vahvistuskoodi, *vahvistuskoodisi, *turvakoodi, kertakäyttöinen koodi, väliaikainen salasana, rekisteröintikood*, vahvistuslu*, sms-kood*',
    maybeCode: 'koodi*, salasana*, tunnusluku*, *koodisi',
    otherCode:
      'alennuskood*, kampanjakood*, tarjouskood*, postinumero*, noutokood*, ovikood*, qr-kood*, viivakood*, lahjakort*, wifi-salasana*, seurantakood*, lähetystunnu*, alekood*',
    signIn: 'kirjautu*, kirjautumis*, rekisteröi*, sisään',
    payment: 'maksu*, maksun, osto*, siirto*, tilisiirto*, tapahtuma*, veloitus',
    recovery: 'palauta*, palautt*, palautus*, nollaa*, unohtu*',
    twoStep: 'kaksivaihei*, kaksiosai*, turvakood*',
    alert:
      'uusi kirjautuminen, uudella laitteella, uudesta laitteesta, uusi laite, salasanasi on vaihdettu, epäilyttävä*',
    notice: 'saldo*, lasku*, eräpäivä*, tilisi, tilillesi, korttisi, veloitet*, ajanvaraus*',
    advert:
      'peruuta tilaus, poistu listalta, lopeta viestit, tarjous*, tarjouk*, alennus*, ale, ilmai*, arvonta*, voita, vain tänään, etu*',
    parcel: 'paketti*, pakettisi, toimitus*, lähety*, tilaus*, nouto*, noudettavissa',
    guard:
      'älä jaa, älä kerro, älä luovuta, voimassa, vanhenee, minuut*, kenellekään, et pyytänyt, ulkopuolis*',
    of: 'palveluun, palvelun, sovellukseen, sivustolle, kohteelle',
    before: 'sinun, on, käytä, syötä, tämä, hei, ja, tai, anna, sekä, kirjoita',
    noun: 'tili*, asiakas, sovellus, palvelu, käyttäjä, tärkeää, huomio, muistutus, numero*, puhelin*, pankki, -',
  },
  {
    language: 'sv',
    code: '*verifieringskod*, *säkerhetskod*, *bekräftelsekod*, *engångskod*, *engångslösenord*, *inloggningskod*, *aktiveringskod*, *åtkomstkod*, sms-kod*, *autentiseringskod*, *registreringskod*, *verifikationskod*, tillfälligt lösenord, *identifieringskod*',
    maybeCode: 'kod, koden, lösenord, *kod, pinkod',
    otherCode:
      'rabattkod*, kampanjkod*, presentkort*, postnummer*, portkod*, qr-kod*, streckkod*, hämtkod*, wifi-lösenord*, dörrkod*, erbjudandekod*, bokningskod*, kollinummer*, avhämtningskod*',
    signIn: 'logga in, inloggning*, registrer*, skapa konto',
    payment: 'betalning*, betala, köp*, överföring*, transaktion*, uttag*, belopp*',
    recovery: 'återställ*, glömt*, nytt lösenord',
    twoStep: 'tvåstegs*, tvåfaktor*, *säkerhetskod*',
    alert: 'ny inloggning, ny enhet, nytt inlogg*, lösenord har ändrats, misstänkt*, loggade in',
    notice:
      'saldo*, faktura*, autogiro, ditt konto, ditt kort, förfallo*, dragits, insättning*, bokad tid, tid hos',
    advert:
      'avregistrera, avsluta prenumeration, stopp till, erbjudande*, rabatt*, rea, gratis, tävling*, vinn, endast idag, nyhetsbrev, exklusiv*',
    parcel: 'paket*, leverans*, försändelse*, beställning*, utlämning*, ombud*',
    guard:
      'dela inte, dela aldrig, lämna inte, giltig*, upphör, går ut, minuter, ingen annan, någon, inte begärt',
    of: 'för, från, till, på, hos, i, av, att',
    before:
      'din, ditt, är, använd, ange, skriv, den, det, här, en, ett, min, hej, och, eller, med, som, denna, dina',
    noun: 'konto, kontot, kund, app, appen, tjänst, användare, obs, viktigt, påminnelse, nummer, telefon, bank, info',
  },
  {
    language: 'da',
    code: '*bekræftelseskode*, *sikkerhedskode*, *engangskode*, *verifikationskode*, *verificeringskode*, *godkendelseskode*, *login-kode*, *loginkode*, *aktiveringskode*, *adgangskode til engangsbrug, *sms-kode*, *smskode*, *engangsadgangskode*, *kontrolkode*, *bekræftelses-kode*, midlertidig adgangskode, *tilmeldingskode*',
    maybeCode: 'kode, koden, adgangskode, *kode, kodeord, pinkode',
    otherCode:
      'rabatkode*, kampagnekode*, gavekort*, postnummer*, dørkode*, qr-kode*, stregkode*, afhentningskode*, wifi-kode*, tilbudskode*, bookingkode*, boksnummer*',
    signIn: 'logge ind, log ind, login, logger ind, tilmeld*, registrer*, oprette*',
    payment: 'betaling*, betale, køb, overførsel*, transaktion*, beløb*, hævning',
    recovery: 'nulstil*, gendan*, glemt*',
    twoStep: 'totrins*, to-trins*, tofaktor*, to-faktor*, *sikkerhedskode*',
    alert: 'nyt login, ny enhed, nyt log-in, adgangskode er ændret, mistænkelig*, logget ind',
    notice:
      'saldo*, faktura*, regning*, din konto, dit kort, forfald*, trukket, indsat*, tid hos, betalingsservice',
    advert:
      'frameld*, afmeld*, stop til, tilbud*, rabat*, udsalg*, gratis, konkurrence*, vind, kun i dag, nyhedsbrev*, spar, eksklusiv*',
    parcel: 'pakke*, levering*, forsendelse*, ordre*, pakkeshop*, bestilling*, afhent*',
    guard:
      'del ikke, del aldrig, udlever ikke, gyldig*, udløber, minutter, ingen, nogen, ikke har bedt, ikke dele',
    of: 'til, for, fra, på, hos, i, af, at',
    before:
      'din, dit, er, brug, indtast, skriv, den, det, her, en, et, min, hej, og, eller, med, som, denne, kære',
    noun: 'konto, kunde, app, appen, tjeneste, bruger, vigtigt, bemærk, påmindelse, nummer, telefon, bank, info',
  },
  {
    language: 'nb',
    code: '*bekreftelseskode*, *sikkerhetskode*, *engangskode*, *verifiseringskode*, *verifikasjonskode*, *godkjenningskode*, *innloggingskode*, *påloggingskode*, *aktiveringskode*, *engangspassord*, *tilgangskode*, *registreringskode*, midlertidig passord, *autentiseringskode*, *sms-kode*',
    maybeCode: 'kode, koden, passord, *kode, pin-kode',
    otherCode:
      'rabattkode*, kampanjekode*, gavekort*, postnummer*, dørkode*, qr-kode*, strekkode*, hentekode*, wifi-passord*, wifi-kode*, tilbudskode*, bookingkode*, sporingsnummer*, portkode*',
    signIn: 'logge inn, logg inn, logge på, innlogging*, pålogging*, registrer*, logger inn',
    payment: 'betaling*, betale, kjøp*, overføring*, transaksjon*, beløp*, uttak*',
    recovery: 'tilbakestill*, gjenopprett*, glemt*, nullstill*',
    twoStep: 'totrinns*, tofaktor*, to-trinns*, to-faktor*, *sikkerhetskode*',
    alert:
      'ny pålogging, ny innlogging, ny enhet, passordet er endret, passordet ditt er endret, mistenkelig*, logget inn',
    notice:
      'saldo*, faktura*, regning*, kontoen din, kortet ditt, forfall*, trukket, innskudd*, time hos, avtalegiro',
    advert:
      'meld deg av, avmeld*, stopp til, tilbud*, rabatt*, salg, gratis, konkurranse*, vinn, kun i dag, nyhetsbrev*, eksklusiv*',
    parcel: 'pakke*, levering*, forsendelse*, bestilling*, sending*, hentested*, utlevering*',
    guard:
      'ikke del, del ikke, del aldri, aldri del, ikke oppgi, gyldig*, utløper, minutter, ingen, noen, ikke har bedt',
    of: 'til, for, fra, på, hos, i, av, å',
    before:
      'din, ditt, er, bruk, skriv, oppgi, tast, den, det, her, en, et, min, hei, og, eller, med, som, denne, kjære',
    noun: 'konto, kunde, app, appen, tjeneste, bruker, viktig, obs, påminnelse, nummer, telefon, bank, info',
  },
  {
    language: 'el',
    code: 'κωδικός επαλήθευσης, κωδικός ασφαλείας, κωδικός επιβεβαίωσης, κωδικός πρόσβασης, κωδικός μίας χρήσης, κωδικός μιας χρήσης, κωδικός ενεργοποίησης, κωδικός σύνδεσης, κωδικό επαλήθευσης, κωδικό επιβεβαίωσης, κωδικό ασφαλείας, κωδικό μιας χρήσης, κωδικός ταυτοποίησης, προσωρινός κωδικός, κωδικός εισόδου, κωδικός εγγραφής, κωδικός ελέγχου, κωδικός sms, κωδικός έγκρισης',
    maybeCode: 'κωδικός, κωδικό, κωδικος σας, pin',
    otherCode:
      'εκπτωτικός κωδικός, εκπτωτικό κωδικό, κωδικός έκπτωσης, κωδικό έκπτωσης, κουπόνι*, ταχυδρομικός κώδικας, κωδικός προσφοράς, κωδικός παραλαβής, κωδικός αποστολής, κωδικός wifi, κωδικός πόρτας, δωροεπιταγή, κωδικός κράτησης, κωδικός πόρτας',
    signIn: 'σύνδεση*, είσοδο*, συνδεθείτε, εγγραφή*, συνδεθεις',
    payment: 'πληρωμή*, αγορά*, συναλλαγή*, μεταφορά*, ανάληψη, ποσό*, ποσού',
    recovery: 'επαναφορά*, ανάκτηση*, ξεχάσ*',
    twoStep: 'δύο βημάτων, δύο παραγόντων, δυο βηματων, κωδικός ασφαλείας',
    alert:
      'νέα σύνδεση, νέα συσκευή, νεα συσκευη, κωδικός σας άλλαξε, ύποπτη δραστηριότητα, νέα είσοδος',
    notice:
      'υπόλοιπο, λογαριασμός σας, λογαριασμό σας, κάρτα σας, χρέωση, πίστωση, οφειλή*, εξόφληση, ραντεβού',
    advert:
      'διαγραφή, απεγγραφή, στείλτε stop, προσφορ*, έκπτωση, εκπτώσεις, δωρεάν, κλήρωση*, κερδ*, μόνο σήμερα, διαγωνισμ*',
    parcel: 'δέμα*, παράδοση*, αποστολή, courier, παραγγελία*, παραλαβή*, παραδοθ*',
    guard:
      'μην μοιραστείτε, μην τον μοιραστείτε, μην κοινοποι*, μην αποκαλύ*, μην τον δώσετε, ισχύει, λήγει, λεπτά, κανέναν, σε κανέναν, αν δεν',
    of: 'για, από, του, της, στο, στη, στην, σε, το, τη, την',
    before:
      'σας, σου, είναι, ο, η, χρησιμοποιήστε, εισάγετε, πληκτρολογήστε, αυτός, γεια, και, ή, με, αγαπητέ, ως, τον',
    noun: 'λογαριασμό, λογαριασμός, λογαριασμού, εφαρμογή, εφαρμογής, υπηρεσία, πελάτη, χρήστη, προσοχή, σημαντικό, υπενθύμιση, αριθμ*, τράπεζα, ενημέρωση',
  },
  {
    language: 'hu',
    code: '*ellenőrző kód*, *ellenőrzőkód*, *biztonsági kód*, *megerősítő kód*, *hitelesítő kód*, *aktiváló kód*, *belépési kód*, *belépőkód*, *bejelentkezési kód*, egyszer használatos kód*, egyszer használatos jelszó*, egyszeri jelszó*, egyszeri kód*, sms-kód*, sms kód*, *visszaigazoló kód*, *igazoló kód*, *azonosító kód*, ideiglenes jelszó*, *jóváhagyó kód*, *regisztrációs kód*, aláíró kód*, aláíró jelszó*',
    maybeCode: 'kód, kódja, kódod, a kód, jelszó*, kódot, kódját, pin-kód*',
    otherCode:
      'kuponkód*, kupon*, kedvezménykód*, promóciós kód*, irányítószám*, kapukód*, qr-kód*, vonalkód*, átvételi kód*, csomagszám*, wifi jelszó*, ajándékkártya*, foglalási kód*, nyitókód*',
    signIn: 'bejelentkez*, belép*, regisztrál*, regisztráció*',
    payment: 'fizetés*, vásárlás*, utalás*, átutalás*, tranzakció*, összeg*, készpénz*',
    recovery: 'visszaállít*, helyreállít*, elfelejtett*, új jelszó*',
    twoStep: 'kétlépcsős*, kétfaktoros*, kéttényezős*, *biztonsági kód*',
    alert:
      'új bejelentkezés, új eszköz*, jelszava megváltozott, jelszavad megváltozott, gyanús*, új belépés, bejelentkeztek',
    notice:
      'egyenleg*, számla*, számlá*, esedékes*, terhelés*, jóváírás*, kártyája, bankkártya*, időpont*',
    advert:
      'leiratkoz*, lemond*, akció*, kedvezmény*, leárazás*, ingyen*, nyereményjáték*, nyer*, csak ma, ajánlat*, ajándék*',
    parcel: 'csomag*, kézbesít*, szállít*, rendelés*, futár*, átvehető*',
    guard:
      'ne ossza meg, ne oszd meg, ne adja, ne add, senkivel, senkinek, érvényes*, lejár*, perc*, nem ön, nem te',
    of: 'a, az, -hoz, -hez',
    before:
      'ön, az ön, itt, használja, használd, adja meg, add meg, ez, kedves, szia, és, vagy, tisztelt, kérjük, saját, mint',
    noun: 'fiók*, ügyfelünk, ügyfél, alkalmazás*, szolgáltatás*, felhasználó, figyelem, fontos, emlékeztető, szám, telefon*, bank, a, az',
  },
  {
    language: 'ro',
    code: 'codul tau de verificare, codul tau de confirmare, codul tau de securitate, codul tau de autentificare, codul tau de acces, codul dvs de verificare, codul dvs de confirmare, codul dumneavoastra de verificare, cod de verificare, codul de verificare, cod de securitate, codul de securitate, cod de confirmare, codul de confirmare, cod de acces, codul de acces, cod de autentificare, codul de autentificare, cod de activare, codul de activare, cod unic, codul unic, parola unica, parola de unica folosinta, cod de autorizare, codul de autorizare, cod sms, codul sms, cod otp, codul otp, cod de validare, codul de validare, parola temporara, codul de inregistrare, cod de unica folosinta, parolă unică',
    maybeCode: 'cod, codul, parola, pin',
    otherCode:
      'cod promo*, codul promo*, cod de reducere, codul de reducere, cod postal, codul postal, cupon*, cod de bare, cod qr, cod de ridicare, codul de ridicare, cod interfon, codul de la interfon, parola de wifi, awb*, cod de invitatie, cod voucher, codul pin al coletului, codul de rezervare',
    signIn: 'conectare, conecta, autentificare, logare, inregistrare, intra in cont, autentifica',
    payment: 'plat*, plata, cumparatur*, transfer*, tranzacti*, suma, retragere, achiziti*',
    recovery: 'reset*, recuper*, ai uitat',
    twoStep: 'doi pasi, doi factori, in doi pasi, cod de securitate, codul de securitate',
    alert:
      'conectare noua, autentificare noua, dispozitiv nou, parola a fost schimbata, activitate suspecta, te-ai conectat',
    notice:
      'sold*, factur*, contul dvs, contul dumneavoastra, cardul dvs, cardul dumneavoastra, cardul tau, scadent*, debitat*, creditat*, programare*',
    advert:
      'dezabon*, stop la, ofert*, reducer*, promoti*, gratuit*, castig*, tombola, doar azi, premi*, discount',
    parcel: 'colet*, livrar*, curier*, comand*, expedi*, easybox*, ridica',
    guard:
      'nu impartasi*, nu divulga*, nu comunica*, nu transmite*, nu il da*, nu-l da*, valabil*, expira, minute, nimanui, nimeni, daca nu',
    of: 'pentru, de la, de, la, in, din, pe, al',
    before:
      'tau, dvs, dumneavoastra, este, e, foloseste, folositi, introdu, introduceti, acest, un, o, buna, si, sau, draga, cu, ca',
    noun: 'cont, contul, contului, client, aplicatie, aplicatia, serviciul, utilizator, atentie, important, info, telefon, numar*, banca',
  },
  {
    language: 'he',
    code: '*קוד אימות, *קוד האימות, *קוד אבטחה, *קוד האבטחה, *קוד כניסה, *קוד הכניסה, *סיסמה חד פעמית, *סיסמה חד-פעמית, *קוד חד פעמי, *קוד חד-פעמי, *קוד הפעלה, *קוד זיהוי, *הקוד החד פעמי, *סיסמה זמנית, *קוד אישור',
    maybeCode: '*קוד, *הקוד, *סיסמה, *הסיסמה',
    otherCode:
      '*קוד קופון, *קופון*, *מיקוד, *קוד הנחה, *קוד לדלת, *קוד הדלת, *קוד איסוף, *סיסמת הוויי פיי',
    signIn: '*כניסה, *התחבר*, *להתחבר, *הרשמה, *לכניסה',
    payment: '*תשלום, *רכישה, *העברה, *עסקה, *סכום',
    recovery: '*איפוס, *שחזור, *לאיפוס',
    twoStep: '*דו שלבי*, *דו-שלבי*, *קוד אבטחה',
    alert: '*כניסה חדשה, *מכשיר חדש, *הסיסמה שונתה, *פעילות חשודה',
    notice: '*יתרה, *חשבונית, *חיוב, *חשבונך, *כרטיסך, *זיכוי, *תור',
    advert: '*להסרה, *הסר, *הנחה, *מבצע*, *חינם, *הגרלה, *הטבה',
    parcel: '*חבילה*, *משלוח*, *שליח, *הזמנתך',
    guard: '*אין לשתף, *אל תשתף*, *אין למסור, *בתוקף, *תקף, *דקות, *לאיש, *לאף אחד',
    of: 'של, עבור, מ, ל, ב, אל',
    before: 'שלך, הוא, היא, זה, הזן, השתמש, שלום, לקוח, יקר, ו, או',
    noun: 'חשבון, אפליקציה, שירות, הודעה, חשוב, לב, מספר, בנק',
  },
];
