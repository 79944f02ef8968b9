/** Made by `npm run service -- pack` from data/catalogue; not to be edited. */
export const packedServices = `
123-reg|123 Reg|123-reg.co.uk|7310-w1||410www.</support/my-account/how-do-i-enable-2-step-verification-on-my-account/|||||2026-08-04
1822direkt|1822direkt|1822direkt.de|2310-w1|DE|410www.</service/sicherheitsportal/sicheres-online-banking/|||||2026-08-04
aa|American Airlines|aa.com|6305-w4|US|211www.</loyalty/profile/information|||American Airlines||2026-11-25
aadhaar|Aadhaar (UIDAI)|uidai.gov.in|1105-w1|IN|313myaadhaar.</|Aadhaar app > Update > Mobile number, with face authentication; or an Aadhaar enrolment centre|hi=आधार|UIDAI;AADHAAR||2026-11-25
abchina|Agricultural Bank of China|abchina.com abchina.com.cn|2105--143|CN|305www.</|手机银行 > 安全中心 > 预留手机号；旧号失效须持身份证+银行卡到柜台|zh=中国农业银行|农业银行;中国农业银行;95599|com.android.bankabc|2026-11-25
abn-amro|ABN AMRO|abnamro.nl|2105-w14|NL|||||com.abnamro.nl.mobile.payments|2026-11-25
absher|Absher|absher.sa|1105-w1|SA||حسابي > معلومات المستخدم > رقم الجوال؛ أو أجهزة الخدمة الذاتية|ar=أبشر|Absher|sa.gov.moi|2026-11-25
acorns|Acorns|acorns.com|2310-w1|US|410www.</support/how-do-i-turn-on-two-factor-authentication-on-my-account/ 211app.</settings/change-password|||||2026-08-04
acquia|Acquia|acquia.com|7310-w1||410docs.</cloud-platform/access/signin/|||||2026-08-04
action-network|Action Network|actionnetwork.org|7310-w1||410help.</hc/en-us/articles/217206826|||||2026-08-04
actionid|ActionID|ngpvan.com|7310-w1|US||||||2026-08-04
activecampaign|ActiveCampaign|activecampaign.com|7310-w1||410help.</hc/en-us/articles/360008574740 510help.</hc/en-us/articles/360019871579|||||2026-08-04
activision|Activision|activision.com callofduty.com|a310-w1||410support.</articles/using-two-factor-authentication-with-an-activision-account 211s.</activision/profile 211profile.callofduty.com/cod/info|||||2026-08-04
adafruit|Adafruit|adafruit.com|5310-w1||410learn.</how-to-set-up-2-factor-authentication-on-adafruit 211accounts.</settings/password|||||2026-08-04
adcb|ADCB|adcb.com|2105-w14|AE|||ar=بنك أبوظبي التجاري|||2026-11-25
adobe|Adobe|adobe.com adobelogin.com behance.net|7310-w12||211account.</security 410helpx.</manage-account/using/secure-your-adobe-account.html 510helpx.</x-productkb/global/2-step-verification-account-security.html|Account > Security > Secondary/2-step phone||Adobe||2026-11-25
adt-pulse|ADT Pulse|adt.com adtpulse.com|b310-w1||410www.</help/pulse/mfa|||||2026-08-04
affinity-federal-credit-union|Affinity Federal Credit Union|affinityfcu.com|2310-w1||410www.</Privacy-Disclosures/Business-Banking-User-Guide.pdf|||||2026-08-04
afternic|Afternic|afternic.com|7310-w1||410help.</s/article/How-can-I-set-up-Two-Factor-Authentication-for-my-account|||||2026-08-04
afterpay|AfterPay|afterpay.com afterpay.com.au secure-afterpay.com.au afterpay.co.nz clearpay.co.uk|2310-w1|AUCAGBNZUS||||||2026-08-04
agl-energy|AGL Energy|agl.com.au|b210-w1|AU|410www.</help-support/energy/manage-your-account/account-registration-and-logins/log-in-and-create-passwords|||||2026-08-04
aha|Aha!|aha.io|7310-w1||410www.</support/ideas/ideas/settings/account-settings|||||2026-08-04
air-canada|Air Canada|aircanada.com|6310-w1|CA|410www.</ca/en/aco/home/customer-profile/frequently-asked-questions.html 211www.</clogin/pages/change-password|||||2026-08-04
air-china|Air China|airchina.com.cn airchina.com|6305--04|CN|||zh=中国国航|中国国航;国航||2026-11-25
airbank|AirBank|airbank.cz|2210-w1|CZ|410www.</co-vas-nejvic-zajima/jake-bezpecnostni-prvky-u-nas-mame|||||2026-08-04
airbnb|Airbnb|airbnb.com airbnb.com.ar airbnb.com.au airbnb.at airbnb.be airbnb.com.bz airbnb.com.bo airbnb.com.br airbnb.ca airbnb.cl airbnb.com.co airbnb.co.cr airbnb.cz airbnb.dk airbnb.com.ec airbnb.com.sv airbnb.fi airbnb.fr airbnb.de airbnb.gr airbnb.com.gt airbnb.gy airbnb.com.hn airbnb.com.hk airbnb.hu airbnb.is airbnb.co.in airbnb.co.id airbnb.ie airbnb.it airbnb.jp airbnb.com.my airbnb.com.mt airbnb.mx airbnb.nl airbnb.co.nz airbnb.com.ni airbnb.no airbnb.com.pa airbnb.com.py airbnb.com.pe airbnb.pl airbnb.pt airbnb.ru airbnb.com.sg airbnb.co.kr airbnb.es airbnb.se airbnb.ch airbnb.com.tw airbnb.com.tr airbnb.co.uk airbnb.co.ve|6210-w014||013www.</account-settings/personal-info 410www.</help/article/501|Account > Personal info > Phone numbers||Airbnb|com.airbnb.android|2026-11-25
airtable|Airtable|airtable.com|7310-w1||410support.</docs/enabling-two-factor-authentication|||||2026-08-04
airtel|Airtel|airtel.in|8105-w0|IN||Airtel Thanks > Profile|hi=एयरटेल|AIRTEL|com.myairtelapp|2026-11-25
akbank|Akbank|akbank.com|2105-w14|TR|||||com.akbank.android.apps.akbank_direkt|2026-11-25
al-rajhi|Al Rajhi Bank|alrajhibank.com.sa|2105-w14|SA|||ar=مصرف الراجحي|||2026-11-25
alchemer|Alchemer|alchemer.com|7310-w1||410help.</help/multi-factor-authentication|||||2026-08-04
alfabank-ru|Alfa-Bank|alfabank.ru|2105-w01|RU|||ru=Альфа-Банк|Alfa-Bank;Альфа-Банк|ru.alfabank.mobile.android|2026-11-25
aliexpress|AliExpress / Alibaba.com|aliexpress.com alibaba.com aliexpress.us|5205-w024||||||com.alibaba.aliexpresshd|2026-11-25
alipay|Alipay|alipay.com|2105--0312|CN|105custweb.</account/index.htm|我的 > 设置 > 账户与安全 > 手机号 > 更换手机号；旧号失效可用人脸/安全问题/人工|zh=支付宝|支付宝;Alipay;95188|com.eg.android.AlipayGphone|2026-11-25
aliyun|Alibaba Cloud|aliyun.com|7205--014|CN|105account.</ 410www.alibabacloud.com/help/en/cloud-migration-guide-for-beginners/latest/configure-security-settings-for-an-alibaba-cloud-account|账号中心 > 安全设置 > 手机号|zh=阿里云|阿里云||2026-11-25
allegro|Allegro|allegro.pl|5310-w14|PL|211</moje-allegro/moje-konto/logowanie-i-haslo 410</pomoc/dla-kupujacych/logowanie-i-haslo/dwustopniowe-logowanie-najczesciej-zadawane-pytania-dykqg9nMKSZ|||Allegro||2026-11-25
alliant-credit-union|Alliant Credit Union|alliantcreditunion.org|2310-w1|US|410www.</help/how-does-alliant-two-factor-authentication-work|||||2026-08-04
allianz|Allianz|allianz.de|2210-w1|DE|410www.</service/meine-allianz/|||||2026-08-04
ally-bank|Ally Bank|ally.com|2210-w1|US|410www.</messages/sms/|||||2026-08-04
altra-federal-credit-union|Altra Federal Credit Union|altra.org|2310-w1|US||||||2026-08-04
amap|Amap|amap.com autonavi.com|6205--0|CN||我的 > 设置 > 账号与安全 > 手机号|zh=高德地图|高德地图|com.autonavi.minimap|2026-11-25
amazon|Amazon|amazon.com amazon.de amazon.co.uk amazon.in amazon.fr amazon.it amazon.es amazon.ca amazon.com.br amazon.com.mx amazon.com.au amazon.ae amazon.com.tr amazon.nl amazon.sa amazon.se amazon.sg amazon.com.be amazon.eg amazon.pl|5210-w0124||211www.</ax/account/manage 410www.</gp/help/customer/display.html?nodeId=G3PWZPU52FKN7PW4 211www.amazon.ae/ax/account/manage 211www.amazon.ca/ax/account/manage 211www.amazon.co.uk/ax/account/manage 211www.amazon.com.au/ax/account/manage 211www.amazon.com.br/ax/account/manage 211www.amazon.com.mx/ax/account/manage 211www.amazon.com.tr/ax/account/manage 211www.amazon.de/ax/account/manage 211www.amazon.es/ax/account/manage 211www.amazon.fr/ax/account/manage 211www.amazon.in/ax/account/manage 211www.amazon.it/ax/account/manage 211www.amazon.nl/ax/account/manage 211www.amazon.sa/ax/account/manage 211www.amazon.se/ax/account/manage 211www.amazon.sg/ax/account/manage|Login & security > Primary mobile number; and 2SV settings||Amazon;262966|com.amazon.mShop.android.shopping;in.amazon.mShop.android.shopping|2026-11-25
amazon-jp|Amazon (Japan)|amazon.co.jp|5205-w0124|JP|211www.</ax/account/manage|アカウントサービス > ログインとセキュリティ > 携帯電話番号||Amazon.co.jp||2026-11-25
ameli|Ameli|ameli.fr|c105-w4|FR||Mon compte > Mes informations > Numéro de téléphone||Ameli|fr.cnamts.it.activity|2026-11-25
america-first-credit-union|America First Credit Union|americafirst.com|2310-w1|US|410www.</online_banking.html|||||2026-08-04
american-century-investments|American Century Investments|americancentury.com|2310-w1|US|410www.</support-center/privacy-security/security-center/|||||2026-08-04
ameriprise-financial|Ameriprise Financial|ameriprise.com|2310-w1|US|410www.</customer-service/2-step-verification-faq|||||2026-08-04
amex|American Express|americanexpress.com|2110-w14||211www.</en-us/account/password/manage 410www.</uk/benefits/service-security/safety-fraud/authentication.html|Account services > Profile > Update contact information > Phone numbers||American Express;AMEX|com.americanexpress.android.acctsvcs.us|2026-11-25
amtrak|Amtrak|amtrak.com|6310-w1|US|211www.</guestrewards/account-overview/profile|||||2026-08-04
ana|ANA|ana.co.jp astyle.jp|6305-w4|JP|211cam.</psz/us/amc_us.jsp?index=105||ja=全日空|||2026-11-25
ancestry|Ancestry|ancestry.com|e310-w1||410support.</s/article/MFA 211www.</account/security/password|||||2026-08-04
andrews-federal-credit-union|Andrews Federal Credit Union|andrewsfcu.org|2310-w1|US|410www.</Support/Security|||||2026-08-04
anthem|Anthem|anthem.com sydneyhealth.com|2310-w1|US||||||2026-08-04
anycoin-direct|Anycoin Direct|anycoindirect.eu|2310-w1||410</en/support/anycoin-direct/security|||||2026-08-04
aok|AOK|aok.de|2210-w1|DE|410meine.</landingpage/faq|||||2026-08-04
aol-mail|Aol Mail|aol.com|0310-w1||410help.</articles/2-step-verification-stronger-than-your-password-alone 211login.</account/change-password|||||2026-08-04
apobank|Deutsche Apotheker- und Ärztebank|apobank.de|2310-w1|DE|410www.</unsere-leistungen/konto-karte/mobile-banking/apotan|||||2026-08-04
apple|Apple Account (iCloud)|apple.com icloud.com|1110-w1204||122account.</ 211appleid.</account/manage 422support.</en-us/122621|account.apple.com > Sign-In and Security > Account Security > Trusted Phone Number (iPhone: Settings > name > Sign-In & Security > Two-Factor Authentication)||Apple||2026-11-25
arizona-state-university|Arizona State University|asu.edu|d310-w1|US|410getprotected.</services/identity-and-access-management/duo-two-factor-authentication|||||2026-08-04
arkansas-tech-university|Arkansas Tech University|atu.edu|d310-w1|US|410support.</support/solutions/folders/7000078509|||||2026-08-04
arlo|Arlo|arlo.com|b310-w1||410kb.</000062288|||||2026-08-04
aspiration|Aspiration|aspiration.com|2310-w1|US||||||2026-08-04
atlassian-cloud|Atlassian Cloud|atlassian.com|7310-w1||410support.</atlassian-account/docs/manage-two-step-verification-for-your-atlassian-account/ 211id.</manage-profile/security|||||2026-08-04
att|AT&T|att.com|8110-w01|US|211www.</acctmgmt/profile/overview 410www.</support/article/my-account/KM1249672/|Profile > People > Contact info; the account belongs to the line||AT&T||2026-11-25
attentive|Attentive|attentive.com attentivemobile.com|7310-w1||410help.attentivemobile.com/hc/articles/14208870889876|||||2026-08-04
aujp|au ID (KDDI)|au.com auone.jp|8110-w01|JP|410id.auone.jp/id/pc/content/note/devauth/pc_login/index.html|My au > アカウント設定 > au ID||au||2026-11-25
aura|Aura|aura.com|7310-w1|US|410www.</help/how-do-i-enable-my-2-factor-authentication|||||2026-08-04
australian-red-cross-lifeblood|Australian Red Cross Lifeblood|donateblood.com.au|c310-w1|AU||||||2026-08-04
australian-retirement-trust|Australian Retirement Trust|australianretirementtrust.com.au sunsuper.com.au qsuper.qld.gov.au|2210-w1|AU|410www.</articles/mfa-security|||||2026-08-04
auth0|Auth0|auth0.com|7310-w1||410</docs/secure/multi-factor-authentication/enable-mfa 510</docs/secure/multi-factor-authentication/reset-user-mfa|||||2026-08-04
autocode|Autocode|autocode.com|7310-w1||410</autocode/threads/two-factor-authentication-announcements-6bfe5f55/|||||2026-08-04
autodesk|Autodesk|autodesk.com tinkercad.com|7310-w1||410knowledge.</customer-service/account-management/account-profile/account-security/two-step-verification 211accounts.</Profile/Security|||||2026-08-04
availity-essentials|Availity Essentials|availity.com|c310-w1|US|410apps.</availity/Demos/QRG_AP_2step_Providers.pdf|||||2026-08-04
avito|Avito|avito.ru|5205-w014|RU||Настройки > Телефоны|ru=Авито|Avito|com.avito.android|2026-11-25
aware-super|Aware Super|aware.com.au|2310-w1|AU||||||2026-08-04
axis-bank|Axis Bank|axisbank.com axis.bank.in|2105-w14|IN||Branch, ATM or Axis Mobile > Services > Profile > Mobile number|hi=एक्सिस बैंक|AXISBK|com.axis.mobile|2026-11-25
axos|Axos|axosbank.com axos.com|2310-w1|US||||||2026-08-04
backblaze|Backblaze|backblaze.com|7310-w1||410help.</hc/en-us/articles/217666588 510help.</hc/en-us/articles/114094512533|||||2026-08-04
baemin|Baemin|baemin.com|5205-w0|KR||배달의민족 앱 > my배민 > 내 정보 수정|ko=배달의민족|배달의민족|com.sampleapp|2026-11-25
baidu|Baidu|baidu.com|9205--012|CN|113passport.</v6/ucenter|账号设置 > 绑定手机/密保手机|zh=百度|百度||2026-11-25
baloise-insurance|Baloise Insurance|baloise.ch|2310-w1|CH||||||2026-08-04
banca-mediolanum|Banca Mediolanum|bmedonline.it|2310-w1|IT|410www.bancamediolanum.it/static-assets/documents/Codice_BMed_regole_e_funzionamento.pdf|||||2026-08-04
banco-do-brasil|Banco do Brasil|bb.com.br|2105-w14|BR||App BB > Perfil > Atualizar cadastro > Telefone|||br.com.bb.android|2026-11-25
banco-guayaquil|Banco Guayaquil|bancoguayaquil.com|2310-w1|EC|410www.</documents/files/Manual%20de%20uso%20de%20token%20de%20seguridad.pdf|||||2026-08-04
banco-internacional|Banco Internacional|bancointernacional.com.ec|2310-w1|EC|410www.</storage/2020/11/BI-NBOE-TutorialPDF-12Softoken.pdf|||||2026-08-04
banco-pichincha|Banco Pichincha|pichincha.com|2210-w1|ECES|410www.</portal/Portals/0/manuales/InstructivoAutogestionToken.pdf|||||2026-08-04
bank-austria|Bank Austria|bankaustria.at|2105-w14|AT||24You > Einstellungen > Meine Daten||||2026-11-25
bank-muscat|Bank Muscat|bankmuscat.com|2105-w14|OM|||ar=بنك مسقط|||2026-11-25
bank-of-scotland|Bank of Scotland|bankofscotland.co.uk|2310-w1|GB|410www.</aboutonline/changes-to-internet-banking.html|||||2026-08-04
bankera|Bankera|bankera.com|2310-w1|ATBEBGCYCZDEDKEEESFIFRGRHRHUIEITLTLULVMTNLPLPTROSESISK|410</faq/how-to-enable-second-factor-authentication/|||||2026-08-04
barclays|Barclays|barclays.co.uk|2105-w14|GB||Barclays app > Profile > Contact details||Barclays|com.barclays.android.barclaysmobilebanking|2026-11-25
barclays-us|Barclays [US]|barclaysus.com|2310-w1|US|410www.barclaycardus.com/servicing/security-center?howWeProtectYou=|||||2026-08-04
barmenia|Barmenia|barmenia.de meine-barmenia.de|2310-w1|DE|410www.</deu/bde_privat/bde_service/bde_selfservice/bde_meine_barmenia/erstanmeldung.xhtml|||||2026-08-04
battlenet|Battle.net|battle.net blizzard.com|a310-w12||211account.</security 410</support/article/24520|||Blizzard||2026-11-25
bbva|BBVA|bbva.es|2105-w14|ES||Perfil > Datos personales > Teléfono||BBVA|com.bbva.bbvacontigo|2026-11-25
bca|BCA|bca.co.id klikbca.com|2105-w14|ID||Cabang atau ATM BCA||BCA|com.bca|2026-11-25
beeline-ru|Beeline|beeline.ru|8105-w0|RU|||ru=Билайн|Beeline||2026-11-25
beget|Beget|beget.com|7310-w1|RU|410</ru/kb/manual/nastrojki-akkaunta|||||2026-08-04
bell|Bell|bell.ca|8210-w1|CA|410support.</billing-and-accounts/security_and_privacy/mybell_mfa|||||2026-08-04
belong|Belong|belong.com.au|8310-w1|AU|410www.</support/internet/getting-started/two-step-verification|||||2026-08-04
bendigo-bank|Bendigo Bank|bendigobank.com.au adelaidebank.com.au adelaidebendigo.com.au|2210-w1|AU|410www.</support/e-banking/multi-factor-authentication|||||2026-08-04
benefitpay|BenefitPay|benefit.bh|2105-w03|BH||||||2026-11-25
benefitscal|BenefitsCal|benefitscal.com|1310-w1|US||||||2026-08-04
bestbuy|Best Buy|bestbuy.com|5310-w1|US|211www.</identity/accountSettings/page/password 410www.</site/help-topics/2-step-verification/pcmcat1561056149844.c|||Best Buy||2026-11-25
betfair|Betfair|betfair.com|a310-w1||410support.</app/answers/detail/a_id/126|||||2026-08-04
bethesda|Bethesda|bethesda.net|a310-w1||410help.</app/answers/detail/a_id/48931|||||2026-08-04
bethpage-federal-credit-union|Bethpage Federal Credit Union|bethpagefcu.com|2310-w1|US||||||2026-08-04
betterment|Betterment|betterment.com|2310-w1|US|410www.</resources/understanding-account-security/|||||2026-08-04
betvictor|Betvictor|betvictor.com|a310-w1|||||||2026-08-04
beyond-bank|Beyond Bank|beyondbank.com.au|2310-w1|AU|410www.</need-help/how-do-i-register-for-secure-sms-on-internet-banking|||||2026-08-04
bgl-corporate-solutions|BGL Corporate Solutions|bglcorp.com|2310-w1|AUGBHKNZSG|410support.sf360.com.au/hc/en-au/articles/360020963051|||||2026-08-04
bibox|Bibox|bibox.com|2310-w1||410support.bibox.jp/hc/en-us/articles/900006744823|||||2026-08-04
big-w|Big W|bigw.com.au mydeal.com.au|5310-w1|AU||||||2026-08-04
biggerpockets|BiggerPockets|biggerpockets.com|4310-w1||410www.</forums/25/topics/232201-new-biggerpockets-security-improvements|||||2026-08-04
bilibili|Bilibili|bilibili.com|9205--01|CN|313account.</account/home 105passport.</account/security|个人中心 > 账号安全 > 绑定手机|zh=哔哩哔哩|哔哩哔哩;bilibili|tv.danmaku.bili|2026-11-25
bill|Bill|bill.com|2310-w1||410help.</hc/en-us/articles/360000023843|||||2026-08-04
binance|Binance|binance.com|2110-w01||113www.</en/my/security 400www.</en/support/faq/c-1?navId=1|Account > Security > Phone number||Binance|com.binance.dev|2026-11-25
bitbns|Bitbns|bitbns.com|2310-w1||410bitbns.freshdesk.com/support/solutions/articles/35000047047 510bitbns.freshdesk.com/support/solutions/articles/35000046996|||||2026-08-04
bitbuy|Bitbuy|bitbuy.ca|2310-w1|CA|410support.</hc/en-us/articles/360059151172|||||2026-08-04
bitflyer|Bitflyer|bitflyer.com|2310-w1|ATBEBGCHCYCZDEDKEEESFIFRGBGRHRHUIEISITJPLILTLULVMTNLNOPLPTROSESISKUS|410</en-jp/faq/2-10|||||2026-08-04
bitforex|BitForex|bitforex.com|2310-w1||410support.</hc/en-us/articles/360006825152|||||2026-08-04
bitget|Bitget|bitget.com|2310-w1||410www.</support/articles/12560603808391 510www.</support/articles/12560603808511|||||2026-08-04
bithumb|Bithumb|bithumb.com|2210-w1|KR|410en.</customer_support/info_guide?seq=510||ko=빗썸|||2026-08-04
bitly|Bitly|bitly.com bit.ly|4310-w1||410support.</hc/en-us/articles/230650187 211app.</settings/profile|||||2026-08-04
bitski|Bitski|bitski.com|2310-w1||510bitski.zendesk.com/hc/en-us/articles/4415800939028|||||2026-08-04
bitwarden|Bitwarden|bitwarden.com|1310-w1||410help.</article/setup-two-step-login/|||||2026-08-04
bizum|Bizum|bizum.es|2105-w3|ES||The number is registered by the bank: change it in the bank's app||Bizum||2026-11-25
black-hills-federal-credit-union|Black Hills Federal Credit Union|bhfcu.com|2310-w1|US|410www.</Landing/Online-Banking-FAQs|||||2026-08-04
blackbaud|Blackbaud|blackbaud.com|7310-w1||410docs.</bbid-docs/get-started/multi-factor-auth 510docs.</bbid-docs/faq/multi-factor-auth 211app.</user/|||||2026-08-04
blockchain-com|Blockchain.com|blockchain.com blockchain.info|2310-w1||410support.</hc/en-us/articles/4417080375316 211login.</en/#/security-center/advanced|||||2026-08-04
bluehost|Bluehost|bluehost.com|7310-w1||410www.</help/article/two-factor-authentication|||||2026-08-04
bmo-bank-of-montreal|BMO Bank of Montreal|bmo.com|2210-w1|CA|410www.</en-ca/main/personal/security-centre/how-to-protect-yourself/|||||2026-08-04
bmo-harris-bank|BMO Harris Bank|bmoharris.com|2310-w1|US||||||2026-08-04
bmo-investorline|BMO InvestorLine|bmoinvestorline.com|2310-w1|CA|410www.</General_Info/MFA_preEnroll_SD_EN.html|||||2026-08-04
bnp|BNP Paribas|mabanque.bnpparibas|2105-w14|FR||Mon profil > Coordonnées > Téléphone||BNP Paribas|net.bnpparibas.mescomptes|2026-11-25
boc|Bank of China|boc.cn bankofchina.com|2105--143|CN|305www.</|手机银行 > 安全中心 > 预留手机号；旧号失效须持身份证+银行卡到柜台|zh=中国银行|中国银行;95566|com.chinamworld.bocmbci|2026-11-25
boc-hk|Bank of China (Hong Kong)|bochk.com|2105-w14|HK|||zh=中國銀行（香港）|||2026-11-25
bocom|Bank of Communications|bankcomm.com|2105--143|CN|305www.</|手机银行 > 安全中心 > 预留手机号；旧号失效须持身份证+银行卡到柜台|zh=交通银行|交通银行;95559|com.bankcomm.Bankcomm|2026-11-25
boeing-employee-credit-union|Boeing Employee Credit Union|becu.org|2310-w1|US||||||2026-08-04
bofa|Bank of America|bankofamerica.com bofa.com mbna.com|2110-w14|US|211secure.</auth/security-center/main/?activity=changePasscode 410www.</security-center/online-banking/|Profile & Settings > Contact information > Phone numbers||Bank of America;BofA|com.infonow.bofa|2026-11-25
bonsai|Bonsai|hellobonsai.com|2310-w1|||||||2026-08-04
booking|Booking.com|booking.com|6310-w14||005account.</mysettings/personal 211account.</account-recovery|||Booking.com|com.booking|2026-11-25
boost-mobile-au|Boost Mobile [AU]|boost.com.au boostmobile.com.au|8310-w1|AU|410</pages/two-step-verification|||||2026-08-04
boots|Boots|boots.com|5310-w1|GBIE||||||2026-08-04
boston-university|Boston University|bu.edu|d310-w1|US|410www.</tech/support/duo/|||||2026-08-04
bourse-direct|Bourse Direct|boursedirect.fr|2310-w1||410www.</fr/support/faq/connexion|||||2026-08-04
boursorama|Boursorama|boursorama.com boursorama-banque.com|2210-w1|FR|410www.</aide-en-ligne/mon-espace-client/la-directive-europeenne-relative-aux-services-de-paiement-dsp2/question/64587956|||||2026-08-04
bowens|Bowens|bowens.com.au|5310-w1|AU||||||2026-08-04
box|Box|box.com|7310-w1||410support.</hc/en-us/articles/360043697154 211app.</account|||||2026-08-04
bradesco|Bradesco|bradesco.com.br banco.bradesco|2105-w14|BR||App Bradesco > Perfil > Dados cadastrais||Bradesco|com.bradesco|2026-11-25
braintree|Braintree|braintreepayments.com|2310-w1||410developer.paypal.com/braintree/articles/risk-and-security/control-panel-security/two-factor-authentication|||||2026-08-04
braze|Braze|braze.com|7310-w1||410www.</docs/user_guide/administrative/app_settings/company_settings/security_settings/|||||2026-08-04
brevo|Brevo|brevo.com sendinblue.com|7310-w1||410help.</hc/articles/360021203440|||||2026-08-04
brex|Brex|brex.com|2310-w1|US|410www.</support/two-factor-authentication|||||2026-08-04
brigham-young-university|Brigham Young University|byu.edu|d310-w1|US|410duo.</|||||2026-08-04
british-airways|British Airways|britishairways.com|6310-w1|||||||2026-08-04
broadcom|Broadcom|broadcom.com vmware.com|7310-w1||410knowledge.</external/article?articleId=216428 510knowledge.</external/article/213025|||||2026-08-04
bt|BT|bt.com|8210-w1|GB|410www.</help/security/two-step-authentication|||||2026-08-04
btcturk|BtcTurk|btcturk.com|2310-w1|TR|410www.</kolay/yardim/guvenlik|||||2026-08-04
buddy|Buddy|buddy.works|7310-w1||410</docs/account/security|||||2026-08-04
buffer|Buffer|buffer.com|4310-w1||410support.</hc/en-us/articles/360038349434|||||2026-08-04
buildium|Buildium|buildium.com managebuilding.com|e310-w1||410www.</two-factor-authentication/|||||2026-08-04
bullionstar|BullionStar|bullionstar.com|2310-w1||410www.</help/2-factor-authentication|||||2026-08-04
bunnings-warehouse|Bunnings Warehouse|bunnings.com.au bunnings.co.nz|5310-w1|AUNZ||||||2026-08-04
bybit|Bybit|bybit.com|2310-w1||410help.</hc/en-us/articles/360039748653|||||2026-08-04
cainiao|Cainiao|cainiao.com|b205--04|CN||我的 > 设置 > 账号与安全|zh=菜鸟|菜鸟;菜鸟驿站|com.cainiao.wireless|2026-11-25
caixa-br|Caixa|caixa.gov.br|2105-w14|BR||||CAIXA|br.com.gabba.Caixa|2026-11-25
caixabank|CaixaBank|caixabank.es|2105-w14|ES||Perfil > Datos personales > Teléfono||CaixaBank|es.lacaixa.mobile.android.newwapicon|2026-11-25
caixadirecta|Caixadirecta|cgd.pt|2210-w1|PT|410www.</Ajuda/Seguranca/Pages/Autenticacao-Dupla-SMS-Token.aspx|||||2026-08-04
cal-poly|Cal Poly|calpoly.edu|d310-w1|US|410calpoly.atlassian.net/wiki/spaces/CPKB/pages/3539066|||||2026-08-04
cal-poly-pomona|Cal Poly Pomona|cpp.edu|d310-w1|US|410cpp.service-now.com/ehelp?id=kb_article&sys_id=ed4dcbc3dbeb1f449bba68461b96198e|||||2026-08-04
california-franchise-tax-board|California Franchise Tax Board|ftb.ca.gov|1310-w1|US||||||2026-08-04
canada-revenue-agency|Canada Revenue Agency|canada.ca|1210-w1|CA|410www.</en/revenue-agency/services/e-services/cra-login-services/multi-factor-authentication-access-cra-login-services.html|||||2026-08-04
canary|Canary|canary.is|b310-w1|CADEFRGBIEUS|410help.</hc/en-us/articles/360043987254|||||2026-08-04
canva|Canva|canva.com|7310-w1||410www.</help/login-verification/ 211www.</login?redirect=%2Fsettings%2Flogin-and-security|||||2026-08-04
canvas|Canvas|instructure.com|7310-w1||410community.canvaslms.com/t5/Student-Guide/How-do-I-set-up-multi-factor-authentication-for-my-user-account/ta-p/524|||||2026-08-04
capital-group-american-funds|Capital Group / American Funds|capitalgroup.com|2310-w1|ATAUBECACHDEDKESFIFRGBHKIEISITJPLUNLNONZPTSESGTWUS|410www.</individual/security/how-we-protect-your-account.html|||||2026-08-04
capitalone|Capital One|capitalone.com|2110-w14|US|211myaccounts.</Security/changePassword 410www.</digital/mobile-app-verification/|Profile > Personal information > Phone numbers||Capital One|com.konylabs.capitalone|2026-11-25
carbonite|Carbonite|carbonite.com|7310-w1||410support.</articles/Personal-Pro-Mac-Windows-Introduction-to-2-Step-Verification|||||2026-08-04
careem|Careem|careem.com|6205-w0|AEEGJOPKSA||Profile > Personal info > Phone number|ar=كريم|Careem|com.careem.acma|2026-11-25
carleton-university|Carleton University|carleton.ca|d310-w1|CA|410</its/duo/config/|||||2026-08-04
carta|Carta|carta.com|2310-w1||410support.</s/article/2-factor-authentication 211app.</profiles/update/|||||2026-08-04
cashapp|Cash App|cash.app|2105aw03|US|410</help/en/en-us/3127|Profile > Personal > Phone number||Cash App|com.squareup.cash|2026-11-25
cashrewards|Cashrewards|cashrewards.com.au|5310-w1|AUNZ|410help.</support/solutions/articles/1000304169|||||2026-08-04
caspio|Caspio|caspio.com|7310-w1||410howto.</caspio-id/managing-caspio-id/|||||2026-08-04
cat|Cat|cat.com|5310-w1||410catcrm.my.site.com/HelpCenter/s/article/How-do-I-enable-make-changes-or-disable-Multi-Factor-Authentication-MFA-for-my-account|||||2026-08-04
cathay-bank-tw|Cathay United Bank|cathaybk.com.tw|2105-w14|TW|||zh=國泰世華銀行|||2026-11-25
cbn|China Broadnet|10099.com.cn|8105--0|CN|305www.</|账号就是号码：销号前查清套餐、合约和余额；换新号后可在 App 首页搜索“二次号码焕新”，清理前任的绑定|zh=中国广电|中国广电;10099||2026-11-25
ccb|China Construction Bank|ccb.com|2105--143|CN|305www.</|手机银行 > 安全中心 > 预留手机号；旧号失效须持身份证+银行卡到柜台|zh=中国建设银行|建设银行;中国建设银行;95533|com.chinamworld.main|2026-11-25
ceb-bank|China Everbright Bank|cebbank.com|2205--134|CN||手机银行 > 安全中心 > 预留手机号；或持身份证到柜台|zh=光大银行|光大银行;95595||2026-11-25
cembra-money-bank|Cembra Money Bank|cembra.ch|2310-w1|CH|410faq.</de/videos/login-mit-mtan/|||||2026-08-04
ceska-sporitelna|Ceska Sporitelna|csas.cz|2210-w1|CZ|410www.</cs/mobilni-aplikace/george-klic|||||2026-08-04
cex-io|CEX.IO|cex.io|2310-w1||410support.</en/articles/4814825 510support.</en/articles/5029000|||||2026-08-04
cgb|China Guangfa Bank|cgbchina.com.cn|2205--134|CN||手机银行 > 安全中心 > 预留手机号；或持身份证到柜台|zh=广发银行|广发银行;95508||2026-11-25
charles-schwab|Charles Schwab|schwab.com schwabplan.com|2210-w1|US|410www.</help/two-factor-authentication|||||2026-08-04
chartbeat|Chartbeat|chartbeat.com|7310-w1||410help.</hc/en-us/articles/209531888|||||2026-08-04
chase|Chase|chase.com|2110-w14|US|201secure07ea.</web/auth/dashboard#/dashboard/myProfileSignInSecurity/resetPassword/resetPassword|Profile & settings > Personal details > Phone||Chase|com.chase.sig.android|2026-11-25
chatwork|Chatwork|chatwork.com|7310-w1||410support-en.</hc/en-us/articles/360023097632|||||2026-08-04
checkfront|Checkfront|checkfront.com|7310-w1||410support.</hc/en-us/articles/115003849053|||||2026-08-04
chime|Chime|chime.com|2210-w1|US|410www.</security-and-control/|||||2026-08-04
china-eastern|China Eastern Airlines|ceair.com|6305--04|CN|||zh=东方航空|东方航空||2026-11-25
china-southern|China Southern Airlines|csair.com|6305--04|CN|||zh=南方航空|南方航空||2026-11-25
chinalife|China Life|e-chinalife.com chinalife.com.cn|2205--04|CN|||zh=中国人寿|中国人寿;95519||2026-11-25
chinamobile|China Mobile|10086.cn|8105--0|CN|305www.</|账号就是号码：销号前查清套餐、合约和余额；换新号后可在 App 首页搜索“二次号码焕新”，清理前任的绑定|zh=中国移动|中国移动;10086||2026-11-25
chinatelecom|China Telecom|189.cn|8105--0|CN|305www.</|账号就是号码：销号前查清套餐、合约和余额；换新号后可在 App 首页搜索“二次号码焕新”，清理前任的绑定|zh=中国电信|中国电信;10000||2026-11-25
chinaunicom|China Unicom|10010.com|8105--0|CN|305www.</|账号就是号码：销号前查清套餐、合约和余额；换新号后可在 App 首页搜索“二次号码焕新”，清理前任的绑定|zh=中国联通|中国联通;10010||2026-11-25
chsi|CHSI (China higher-education info)|chsi.com.cn|1105--02|CN|104account.</|登录 > 头像 > 账号管理 > 联系方式/手机号 > 修改|zh=学信网|学信网||2026-11-25
chunghwa-telecom|Chunghwa Telecom|cht.com.tw|8105-w01|TW|||zh=中華電信|||2026-11-25
cib|Industrial Bank|cib.com.cn|2205--134|CN||手机银行 > 安全中心 > 预留手机号；或持身份证到柜台|zh=兴业银行|兴业银行;95561||2026-11-25
cibc|CIBC|cibc.com|2210-w1|CA|410www.</en/privacy-security/two-step-verification.html|||||2026-08-04
cigna|Cigna|cigna.com|2310-w1|ESGBUS||||||2026-08-04
cinemark|Cinemark|cinemark.com|9310-w1|US|410www.</faqs/two-factor-authentication-2fa-faqs|||||2026-08-04
cineplex|Cineplex|cineplex.com|9310-w1|CA|410cineplex.service-now.com/gsc?id=kb_article&sysparm_article=KB0011023|||||2026-08-04
circle|Circle|circle.com|2310-w1||410support.</hc/en-us/articles/213560483|||||2026-08-04
cisco-meraki|Cisco Meraki|meraki.cisco.com meraki.com|e310-w1||410documentation.meraki.com/General_Administration/Other_Topics/Two-Factor_Authentication|||||2026-08-04
cisco-umbrella|Cisco Umbrella|umbrella.com|7310-w1||410docs.</deployment-umbrella/docs/enable-two-step-verification|||||2026-08-04
citadel-credit-union|Citadel Credit Union|citadelbanking.com|2310-w1|US||||||2026-08-04
citi|Citibank|citi.com citibank.com citicards.com citibankonline.com accountonline.com|2110-w14|US|211online.</US/ag/profile-update/change-password 410online.</JRS/pands/detail.do?ID=SecurityCenter&section=security_tools|Profile > Contact information > Phone numbers||Citi|com.citi.citimobile|2026-11-25
citic-bank|China CITIC Bank|citicbank.com|2205--134|CN||手机银行 > 安全中心 > 预留手机号；或持身份证到柜台|zh=中信银行|中信银行;95558||2026-11-25
claro-br|Claro (Brazil)|claro.com.br|8105-w0|BR||||||2026-11-25
classlink|ClassLink|classlink.com|7310-w1||410www.</solutions/multi-factor-authentication|||||2026-08-04
clearscore|ClearScore|clearscore.com|2310-w1|AUGBZA|410help.</hc/en-us/sections/360003360940|||||2026-08-04
clemson-university|Clemson University|clemson.edu|d310-w1|US|4102fa.app.</|||||2026-08-04
clever|Clever|clever.com|7310-w1|US|410support.</hc/en-us/articles/202062333|||||2026-08-04
clickup|ClickUp|clickup.com|7310-w1||410help.</hc/en-us/articles/6327741965591|||||2026-08-04
cloudamqp|CloudAMQP|cloudamqp.com|7310-w1||410www.</blog/two-factor-authentication.html|||||2026-08-04
clover|Clover|clover.com|2310-w1|ARATCADEGBIENLUS|410www.</help/two-factor-authentication|||||2026-08-04
cloze|Cloze|cloze.com|7310-w1||410help.</knowledge_base/topics/how-do-i-enable-2-step-authentication|||||2026-08-04
cm|CM|cm.com|7310-w1||410www.</customer-service/|||||2026-08-04
cmb|China Merchants Bank|cmbchina.com|2105--143|CN|305www.</|手机银行 > 安全中心 > 预留手机号；旧号失效须持身份证+银行卡到柜台|zh=招商银行|招商银行;95555|cmb.pb|2026-11-25
cmbc|China Minsheng Bank|cmbc.com.cn|2205--134|CN||手机银行 > 安全中心 > 预留手机号；或持身份证到柜台|zh=民生银行|民生银行;95568||2026-11-25
code-climate|Code Climate|codeclimate.com|7310-w1||410docs.</docs/enabling-two-factor-authentication|||||2026-08-04
codeanywhere|Codeanywhere|codeanywhere.com|7310-w1||410docs.</|||||2026-08-04
coinbase|Coinbase|coinbase.com|2110-w12||111accounts.</security 410help.</en/coinbase/getting-started/verify-my-account/how-do-i-set-up-2-factor-authentication 510help.</en/coinbase/managing-my-account/get-back-into-my-account/2-step-verification-troubleshooting|Settings > Security > phone numbers||Coinbase|com.coinbase.android|2026-11-25
coindcx|CoinDCX|coindcx.com|2310-w1|IN|410support.</hc/en-gb/articles/360003181855|||||2026-08-04
coindeal|CoinDeal|coindeal.com|2310-w1||410</security|||||2026-08-04
coinjar|Coinjar|coinjar.com|2310-w1||410support.</hc/en-us/articles/202910075|||||2026-08-04
coinpayments|CoinPayments|coinpayments.net|2310-w1||510www.</supwiz-login-tfa|||||2026-08-04
coinspot|CoinSpot|coinspot.com.au|2310-w1|AU|410coinspot.zendesk.com/hc/en-us/sections/115000049254|||||2026-08-04
cointiger|CoinTiger|cointiger.com|2310-w1||410cointiger.zendesk.com/hc/en-us/articles/360009805534|||||2026-08-04
coles|Coles|coles.com.au|5310-w1|AU||||||2026-08-04
columbia-university|Columbia University|columbia.edu|d310-w1|US|410www.cuit.</mfa|||||2026-08-04
comdirect|comdirect|comdirect.de|2210-w1|DE|410www.</konto/psd2-phototan.html|||||2026-08-04
comed|ComEd|comed.com exeloncorp.com|b310-w1|US|410www.</MyAccount/CustomerSupport/pages/faqs.aspx|||||2026-08-04
commercial-bank-of-qatar|Commercial Bank of Qatar|cbq.qa|2310-w1|QA|410cbonline.</RIB/Common/FAQContent||ar=البنك التجاري|||2026-08-04
commerzbank|Commerzbank|commerzbank.de|2210-w1|DE|410www.</konten-zahlungsverkehr/service/tan-verfahren/|||||2026-08-04
commonwealth-bank-of-australia|Commonwealth Bank of Australia|commbank.com.au netbank.com.au|2210-w1|AU|410www.</digital-banking/netbank/multi-factor-authentication.html|||||2026-08-04
communityamerica|CommunityAmerica|communityamerica.com|2310-w1|US||||||2026-08-04
comodo|Comodo|comodo.com|7310-w1||410help.</topic-289-1-716-11276-.html|||||2026-08-04
compose|Compose|compose.com|7310-w1||410www.</articles/introducing-fido-universal-2nd-factor-authentication/|||||2026-08-04
con-edison|Con Edison|coned.com|b310-w1|US|410www.</-/media/files/coned/documents/small-medium-large-businesses/building-project-center/contractor-resources/user-registration-guide.pdf?la=en|||||2026-08-04
connectwise-control-screenconnect|ConnectWise Control (ScreenConnect)|connectwise.com|7310-w1||410docs.</ConnectWise_Control_Documentation/Get_started/Administration_page/Security_page/Enable_two-factor_authentication_for_host_accounts|||||2026-08-04
contentstack|Contentstack|contentstack.com|7310-w1||410www.</docs/developers/two-factor-authentication/|||||2026-08-04
contra-costa-community-college-district|Contra Costa Community College District|4cd.edu|d310-w1|US|4104cd-doit.atlassian.net/wiki/spaces/ITPU/pages/2320465929|||||2026-08-04
convertkit|ConvertKit|convertkit.com|7310-w1||410help.</en/articles/3925724|||||2026-08-04
cooperativa-jep|Cooperativa JEP|jep.coop|2310-w1|EC||||||2026-08-04
cordial|Cordial|cordial.com|7310-w1||410support.</hc/en-us/articles/360004846512|||||2026-08-04
cornell-university|Cornell University|cornell.edu|d310-w1|US|410it.</twostep|||||2026-08-04
cosmolex|Cosmolex|cosmolex.com|7310-w1|CAUS|410support.</knowledge-base/how-to-enable-two-factor-authentication/|||||2026-08-04
costco-uk|Costco [UK]|costco.co.uk|5310-w1|GB|410www.</two-step-verification|||||2026-08-04
coupang|Coupang|coupang.com|5205-w04|KR|211login.</login/userModify.pang|마이쿠팡 > 개인정보 확인/수정|ko=쿠팡|쿠팡;Coupang|com.coupang.mobile|2026-11-25
cox|Cox|cox.com|8210-w1|US|410www.</residential/support/enrolling-in-multifactor-authentication-in-my-account.html|||||2026-08-04
cquniversity|CQUniversity|cqu.edu.au|d310-w1|AU||||||2026-08-04
crazy-domains|Crazy Domains|crazydomains.com|7310-w1||410www.crazydomains.co.uk/help/how-to-enable-or-disable-two-step-verification-system/|||||2026-08-04
credit-agricole|Crédit Agricole|credit-agricole.fr|2105-w14|FR||Mon profil > Coordonnées|||fr.creditagricole.androidapp|2026-11-25
credit-karma-us|Credit Karma [US]|creditkarma.com|2310-w1|US|410support.</s/article/Can-I-use-Two-Factor-Authentication-on-Credit-Karma 211www.</profile/security/change-password|||||2026-08-04
cryptonator|Cryptonator|cryptonator.com|2310-w1||410cryptonator.zendesk.com/hc/en-us/articles/201715352|||||2026-08-04
csdn|CSDN|csdn.net|7305--0|CN||账号设置 > 手机号||CSDN|net.csdn.csdnplus|2026-11-25
csg|China Southern Power Grid|95598.csg.cn|b205--04|CN||南网在线 App > 我的 > 设置 > 账号与安全|zh=南方电网|南方电网||2026-11-25
csob-czech|ČSOB (Czech)|csob.cz|2210-w1|CZ|410www.</portal/people/accounts/internet-and-mobile-banking/csob-smart-key|||||2026-08-04
ctbc|CTBC Bank|ctbcbank.com|2105-w14|TW|||zh=中國信託|||2026-11-25
ctrip|Ctrip|ctrip.com|6205--04|CN|105accounts.</|我的携程 > 安全中心 > 手机绑定|zh=携程旅行|携程旅行;携程|ctrip.android.view|2026-11-25
current-rms|Current RMS|current-rms.com|7310-w1||410help.</en/articles/1767596|||||2026-08-04
dana|DANA|dana.id|2105-w013|ID||Saya > Pengaturan > Nomor HP||DANA|id.dana|2026-11-25
databox|Databox|databox.com|7310-w1||410help.</overview-two-factor-authentication-2fa|||||2026-08-04
datev|DATEV|datev.de|2310-w1|DE|410apps.</help-center/documents/1022726|||||2026-08-04
datove-schranky|Datové schránky|mojedatovaschranka.cz|1210-w1|CZ|410www.</static/ISDS/help/page1.html|||||2026-08-04
dbs|DBS / POSB|dbs.com.sg dbs.com posb.com.sg|2105-w14|SG||digibank > More > Update Contact Details > Personal and Contact Details||DBS|com.dbs.sg.dbsmbanking|2026-11-25
deakin-university|Deakin University|deakin.edu.au|d310-w1|AU|410help.</ithelp?id=kb_article&sysparm_article=KB0013804|||||2026-08-04
degussa-bank|Degussa Bank|degussa-bank.de|2310-w1|DE|410www.</apptan-verfahren|||||2026-08-04
delaware-gov|Delaware.gov|delaware.gov|1310-w1|US|410webfiles.dti.</pdfs/Setting-Up-Your-MFA.pdf|||||2026-08-04
delighted|Delighted|delighted.com delightedapp.com|7310-w1||410help.</article/526--|||||2026-08-04
delinea|Delinea|delinea.com|7310-w1||410docs.</ss/10.8.0/authentication/two-factor-authentication|||||2026-08-04
deliverr|Deliverr|deliverr.com|e310-w1||410support.</hc/en-us/articles/4575365498519|||||2026-08-04
dell|Dell|dell.com|5310-w1||410www.</en-uk/lp/protect-your-account-faq 211www.</dci/idp/dwa/editSecuritySetting|||||2026-08-04
delta|Delta|delta.com|6310-w14|US|211www.</myprofile/security-settings|||Delta||2026-11-25
delta-dental|Delta Dental|deltadental.com deltadentalcoversme.com deltadentalins.com|2310-w1|US||||||2026-08-04
depop|Depop|depop.com|5310-w1||410depophelp.zendesk.com/hc/en-gb/articles/360017103878 510depophelp.zendesk.com/hc/en-gb/articles/360017003737|||||2026-08-04
desert-financial-credit-union|Desert Financial Credit Union|desertfinancial.com|2310-w1|US|410www.</faq/online-solutions-faqs/security|||||2026-08-04
desjardins|Desjardins|desjardins.com|2210-w1|CAUS|410www.</securite/validation-2-etapes/|||||2026-08-04
deutsche-bahn-db|Deutsche Bahn (DB)|bahn.com bahn.de|6310-w1|ATBECZDEDKFRITLUNLPL|410www.bahn.de/hilfe/kundenkonto/kundenkonto-2fa 211accounts.bahn.de/auth/realms/db/account/password|||||2026-08-04
deutsche-bank|Deutsche Bank|deutsche-bank.de|2210-w1|DE|410www.</pk/lp/psd2.html|||||2026-08-04
dewu|Dewu|dewu.com|5305--0|CN||我 > 设置 > 账号与安全 > 手机号|zh=得物|得物|com.shizhuang.duapp|2026-11-25
dhl|DHL (Germany)|dhl.de|b305-w4|DE||Mein DHL > Meine Daten||DHL||2026-11-25
dhl-express|DHL Express|dhl.com express.dhl|b301-w4|||||||2026-11-25
didi|DiDi|didiglobal.com xiaojukeji.com|6210a-01|CN|305www.</|设置 > 账号与安全 > 修改手机号|zh=滴滴出行|滴滴;滴滴出行;DiDi|com.sdu.didi.psnger|2026-11-25
digid|DigiD|digid.nl|1110-w14|NL|105mijn.</ 410www.</nl/vraag-en-antwoord/hoe-kan-ik-de-sms-controle-toevoegen/|Mijn DigiD > Telefoonnummer wijzigen||DigiD|nl.rijksoverheid.digid.pub|2026-11-25
digilocker|DigiLocker|digilocker.gov.in|1105-w01|IN||DigiLocker follows the number in Aadhaar: change it there first|hi=डिजिलॉकर|DIGILOCKER|com.digilocker.android|2026-11-25
digital-federal-credit-union|Digital Federal Credit Union|dcu.org|2310-w1|US|410www.</online-banking/online-banking-enhancements.html|||||2026-08-04
digital-river|Digital River|digitalriver.com|2310-w1||410docs.</digital-river-api/administration/dashboard/profile-settings/enabling-two-factor-authentication|||||2026-08-04
digitalocean|DigitalOcean|digitalocean.com|7310-w1||410www.</docs/accounts/security/2fa/ 211cloud.</settings/security|||||2026-08-04
diia|Diia|diia.gov.ua|1205-w4|UA|||uk=Дія|Diia|ua.gov.diia.app|2026-11-25
dinero|Dinero|dinero.dk|2310-w1|DK|410</support/to-faktor-login|||||2026-08-04
dingtalk|DingTalk|dingtalk.com|7205a-0|CN|305www.</|我的 > 设置 > 账号与安全 > 更换手机号|zh=钉钉|钉钉|com.alibaba.android.rimet|2026-11-25
discord|Discord|discord.com discordapp.com|3210-w1||211</settings/account 410support.</hc/en-us/articles/219576828|User Settings > My Account > Phone number||Discord|com.discord|2026-11-25
discover|Discover|discover.com discovercard.com|2210-w1|US|410www.</credit-cards/member-benefits/security-center/protect-account/account-verification.html 211card.</cardmembersvcs/personalprofile/pp/UpdateDetails?ICMPGN=MYPROFILE_USERID_PASSWORD_TXT|||||2026-08-04
dnb|DNB|dnb.no|2210-w1|NO|410www.</privat/kundeservice/innlogging-nettbank.html|||||2026-08-04
docomo|NTT docomo|docomo.ne.jp|8105-w01|JP||dアカウント > 会員情報 > 連絡先携帯電話番号|ja=ドコモ|||2026-11-25
doctolib|Doctolib|doctolib.fr doctolib.de doctolib.it doctolib.com|b210-w014|DEFRIT|211www.</account/edit 410doctolibpatient.zendesk.com/hc/articles/360021300860|||Doctolib|fr.doctolib.www|2026-11-25
docusign|Docusign|docusign.com docusign.net|7310-w1||410support.</en/guides/ndse-user-guide-two-step-verification 211account.</me/changepassword|||||2026-08-04
dodo|Dodo|dodo.com dodo.com.au|8310-w1|AU|410www.</protecting-your-account|||||2026-08-04
dollar-general|Dollar General|dollargeneral.com|5310-w1|MXUS||||||2026-08-04
domain|Domain|domain.com.au|e310-w1||410help.</hc/en-us/articles/360012412713|||||2026-08-04
domeneshop|Domeneshop|domeneshop.no|7310-w1||410</faq?id=344|||||2026-08-04
dominion-energy|Dominion Energy|dominionenergy.com|b310-w1|US||||||2026-08-04
doordash|DoorDash|doordash.com|5205-w014|AUCANZUS|||||com.dd.doordash|2026-11-25
dotdigital|Dotdigital|dotdigital.com|7310-w1||410support.</hc/en-gb/articles/212212678|||||2026-08-04
dotloop|Dotloop|dotloop.com|e310-w1||410support.</s/article/Two-Factor-Authentication 211www.</my/account/#/settings|||||2026-08-04
douban|Douban|douban.com|4305--0|CN|105accounts.</passport/setting|账号管理 > 手机号|zh=豆瓣|豆瓣|com.douban.frodo|2026-11-25
douyin|Douyin|douyin.com|9205a-0|CN|305www.</|我 > 设置 > 账号与安全 > 手机绑定|zh=抖音|抖音|com.ss.android.ugc.aweme|2026-11-25
draftkings|DraftKings|draftkings.com|a310-w1||410help.</hc/en-us/articles/4409699580691|||||2026-08-04
drchrono|DrChrono|drchrono.com|c310-w1|US|410support.</hc/en-us/articles/200030385|||||2026-08-04
dropbox|Dropbox|dropbox.com getdropbox.com|7310-w1||211www.</account/security 410help.</account-access/enable-2-factor-authentication 510help.</account-access/issues-2-factor-authentication|Settings > Security > 2-step verification||Dropbox|com.dropbox.android|2026-11-25
dropbox-sign|Dropbox Sign|hellosign.com|7310-w1||410faq.</hc/en-us/articles/360025164091|||||2026-08-04
du|du|du.ae|8105-w01|AE|||ar=دو|||2026-11-25
dynadot|Dynadot|dynadot.com|7310-w1||410www.</community/help/question/2-step-verification|||||2026-08-04
dynu|Dynu|dynu.com|7310-w1||410www.</en-US/Blog/Article?Article=It-is-time-to-enable-two-factor-authentication|||||2026-08-04
ea|Electronic Arts|ea.com origin.com|a310-w1||211myaccount.</cp-ui/security/index 410help.</en-us/help/account/origin-login-verification-information/|||EA||2026-11-25
earth-class-mail|Earth Class Mail|earthclassmail.com|b310-w1|US|410help.</hc/en-us/articles/4410499059351|||||2026-08-04
east-carolina-university|East Carolina University|ecu.edu|d310-w1|US|410ecu.teamdynamix.com/TDClient/1409/Portal/Requests/ServiceDet?ID=31556|||||2026-08-04
eastmoney|Eastmoney|eastmoney.com|2305--01|CN|||zh=东方财富|东方财富||2026-11-25
easybank|easybank|easybank.at|2210-w1|AT|410www.</easybank/faq|||||2026-08-04
easydns|easyDNS|easydns.com|7310-w1||410kb.</knowledge/account-security/|||||2026-08-04
ebay|eBay|ebay.com ebay.com.au ebay.at ebay.be ebay.ca ebay.cn ebay.fr ebay.de ebay.com.hk ebay.in ebay.ie ebay.it ebay.co.jp ebay.com.my ebay.nl ebay.ph ebay.pl ebay.com.sg ebay.es ebay.ch ebay.com.tw ebay.co.uk ebay.co.th ebay.vn|5210-w14||113accountsettings.</uas 211accounts.</acctsec/security-center/chngpwd 410www.</help/account/protecting-account/tips-keeping-ebay-account-secure?id=4872 211accounts.ebay.co.uk/acctsec/security-center|Account settings > Personal info > Phone||eBay|com.ebay.mobile|2026-11-25
ec-council|EC-Council|eccouncil.org|7310-w1||410aspen.</aspen/Help/2FactorAuthentication-User_Manual.pdf|||||2026-08-04
ecobee|ecobee|ecobee.com|b310-w1||410support.</hc/en-us/articles/360040957212|||||2026-08-04
edevlet|e-Devlet|turkiye.gov.tr|1105-w1|TR|412www.</iletisim?hizli=CozumMerkeziV2&lang=en_US&nodeId=353|Adınız > İletişim Tercihlerim > Cep Telefonu; ya da kimlikle PTT şubesi|tr=e-Devlet Kapısı|e-Devlet|tr.gov.turkiye.edevlet.kapisi|2026-11-25
edward-jones|Edward Jones|edwardjones.com edwardjones.ca|2310-w1|CAUS|410www.</sites/default/files/acquiadam/2020-10/online-access-user-guide-MKT-11935A-A.pdf|||||2026-08-04
ee|EE|ee.co.uk|8210-w1|GB|410</help/profile/registration-setup/account-authentication|||||2026-08-04
egnyte|Egnyte|egnyte.com|7310-w1||410helpdesk.</hc/en-us/articles/360028032991|||||2026-08-04
egov-kz|eGov.kz|egov.kz|1105-w14|KZ||||||2026-11-25
elastic-cloud|Elastic Cloud|elastic.co|7310-w1||410www.</guide/en/cloud/current/ec-account-user-settings.html|||||2026-08-04
elastic-email|Elastic Email|elasticemail.com|7310-w1||410help.</en/articles/2783376|||||2026-08-04
eleme|Ele.me|ele.me|5305a-04|CN|305www.</|我的 > 设置 > 账号与安全|zh=饿了么|饿了么|me.ele|2026-11-25
elevenlabs|ElevenLabs|elevenlabs.io|7310-w1||410help.</hc/articles/21636341747985|||||2026-08-04
embry-riddle-aeronautical-university|Embry-Riddle Aeronautical University|erau.edu|d310-w1|||||||2026-08-04
emirates-nbd|Emirates NBD|emiratesnbd.com|2105-w14|AE|||ar=بنك الإمارات دبي الوطني|||2026-11-25
emma-email-marketing|Emma Email Marketing|myemma.com|7310-w1||410support.e2ma.net/s/article/Two-factor-authentication|||||2026-08-04
ems-cn|China Post|ems.com.cn 11185.cn chinapost.com.cn|b305--04|CN|||zh=中国邮政 / EMS|中国邮政;EMS;11183;11185||2026-11-25
enabiz|e-Nabız|enabiz.gov.tr|c105-w14|TR||||||2026-11-25
eneba|Eneba|eneba.com|a310-w1||410support.</hc/en-us/articles/360010216714|||||2026-08-04
epfo|EPFO|epfindia.gov.in|1105-w04|IN||Unified Member Portal > Manage > Contact details > Mobile number|hi=कर्मचारी भविष्य निधि संगठन|EPFOHO||2026-11-25
epic|Epic Games|epicgames.com fortnite.com fallguys.com rocketleague.com twinmotion.com unrealengine.com|a310-w1||211www.</account/password 410www.</help/c74/c112/a3218|||Epic Games||2026-11-25
eq-bank|EQ Bank|eqbank.ca|2310-w1|CA||||||2026-08-04
equifax|Equifax|equifax.com|2105-w14|US||myEquifax > Account settings > Phone number||Equifax||2026-11-25
equinix-metal|Equinix Metal|equinix.com|7310-w1||410metal.</developers/docs/accounts/two-factor-authentication/|||||2026-08-04
esun|E.SUN Bank|esunbank.com esunbank.com.tw|2105-w14|TW|||zh=玉山銀行|||2026-11-25
etax-cn|China individual income tax|chinatax.gov.cn|1105--01|CN|305etax.</|个人中心 > 安全中心 > 修改手机号码；旧号停用可用本人银行卡验证|zh=个人所得税|个人所得税;税务局||2026-11-25
etisalat|e& (etisalat)|etisalat.ae|8105-w01|AE|||ar=اتصالات|||2026-11-25
etoro|eToro|etoro.com|2310-w1|AEAOARATAUAZBEBGBHBOBRCHCICLCOCYCZDEDKDOECEEESFIGBGEGGGIGRHRHUIEILISITKEKRKWKYKZLILTLULVMAMTMXMYNONZOMPEPHPLPTROSESGSISKSNTHTWUAUSUYVNZA|410www.</en-us/customer-service/help/1281239912/-|||||2026-08-04
ets|ETS|ets.org|7310-w1|||||||2026-08-04
etsy|Etsy|etsy.com|5310-w1||410help.</hc/en-us/articles/115015569567 211www.</your/account|||||2026-08-04
eufysecurity|eufySecurity|eufylife.com|b310-w1||410support.</s/article/Two-Step-Verification-for-eufySecurity-App|||||2026-08-04
european-commission|European Commission|webgate.ec.europa.eu|1310-w1|ATBEBGCYCZDEDKEEESFIFRGRHRHUIEITLTLULVMTNLPLPTROSESISK|410</cas/manuals/EU_Login_Tutorial.pdf|||||2026-08-04
evernote|Evernote|evernote.com|7310-w1||410help.</hc/en-us/articles/208314238|||||2026-08-04
everyday-rewards|Everyday Rewards|everyday.com.au woolworthsrewards.com.au everydayrewards.com.au everydayrewards.co.nz|5310-w1|AUNZ||||||2026-08-04
exmo|Exmo|exmo.com|2310-w1||410info.</en/education/how-to-enable-2fa/|||||2026-08-04
expedia|Expedia|expedia.com hotels.com|6305-w40||211www.</account/settings 211www.hotels.com/login?redirectTo=%2Faccount%2Fsettings|||Expedia||2026-11-25
experian-ltd|Experian Ltd|experian.co.uk|2310-w1|GBUS||||||2026-08-04
experian-us|Experian (US)|experian.com freecreditreport.com|2105-w14|US|211usa.</member/ngx-profile/account-info|Profile > Account settings > Phone number||Experian||2026-11-25
expo|Expo|expo.dev|7310-w1||410docs.</accounts/two-factor/|||||2026-08-04
fab|First Abu Dhabi Bank|bankfab.com|2105-w14|AE|||ar=بنك أبوظبي الأول|||2026-11-25
facebook|Facebook / Meta Accounts Center|facebook.com messenger.com|4210-w0124||013accountscenter.</personal_info/contact_points 211accountscenter.</password_and_security/password/change 410www.</help/148233965247823 510www.</help/147926301947841 211www.</settings?tab=security|Accounts Center > Personal details > Contact info||Facebook;32665|com.facebook.katana;com.facebook.orca|2026-11-25
fairwinds|Fairwinds|fairwinds.org|2310-w1|US|410www.</inside/privacy/security_we.asp|||||2026-08-04
fanatics|Fanatics|fanatics.com|5310-w1|US||||||2026-08-04
fanduel|FanDuel|fanduel.com|a310-w1|US|410www.</2fa-how-it-works|||||2026-08-04
fareastone|FarEasTone|fetnet.net|8105-w01|TW|||zh=遠傳電信|||2026-11-25
fastmail|Fastmail|fastmail.com|0310-w1||410www.</help/account/2fa.html|||||2026-08-04
fathom|Fathom|fathomhq.com|7310-w1|AUGBUS|410support.</en/articles/4483786|||||2026-08-04
federal-student-aid|Federal Student Aid|studentaid.gov|1210-w1|US|410</help-center/answers/topic/managing_your_account/article/choose-between-an-authenticator-app-text-email|||||2026-08-04
fedex|FedEx|fedex.com|b310-w1||211www.</profile/en-us/#/login|||||2026-08-04
feishu|Feishu|feishu.cn|7205a-01|CN|305www.</|设置 > 账号安全中心|zh=飞书|飞书|com.ss.android.lark|2026-11-25
fidelity-investments|Fidelity Investments|fidelity.com|2210-w1|US|410www.</security/extra-security-login 211fps.</ftgw/Fps/Fidelity/RtlCust/ChangePIN/Init|||||2026-08-04
fifth-third-bank|Fifth Third Bank|53.com|2310-w1|US||||||2026-08-04
figma|Figma|figma.com|7310-w1||410help.</hc/en-us/articles/360039817634|||||2026-08-04
files-com|Files.com|files.com|7310-w1||410www.</docs/features/twofactor-authentication-2fa|||||2026-08-04
fineco-bank|Fineco Bank|finecobank.com|2310-w1|GBIT|410</it/online/sicurezza/|||||2026-08-04
finnair|Finnair|finnair.com|6310-w1|||||||2026-08-04
fio-banka|Fio banka|fio.cz|2310-w1|CZ|410www.</bank-services/internetbanking/security|||||2026-08-04
firmex-vdr|Firmex VDR|firmex.com|7310-w1||410support.</hc/en-us/articles/204467648|||||2026-08-04
first-community-credit-union|First Community Credit Union|firstcommunity.com|2310-w1|US||||||2026-08-04
first-tech-federal-credit-union|First Tech Federal Credit Union|firsttechfed.com|2310-w1|US|410www.</help/security/prevent|||||2026-08-04
fitbit|Fitbit|fitbit.com|c310-w1||410help.</articles/en_US/Help_article/2197 211www.</settings/profile|||||2026-08-04
fiverr|Fiverr|fiverr.com|7310-w1||410www.</support/articles/360010239658|||||2026-08-04
flexera|Flexera|flexera.com|7310-w1||410docs.</svm/Content/helplibrary/Configure_Two_Factor_Authentication__2FA_.htm 510docs.</svm/Content/helplibrary/Two_Factor_Authentication_Recovery.htm|||||2026-08-04
flipkart|Flipkart|flipkart.com|5205-w0|IN|105www.</account/|My Account > Profile information > Mobile number||Flipkart|com.flipkart.android|2026-11-25
flybuys|Flybuys|flybuys.com.au|5310-w1|AU||||||2026-08-04
flywheel|Flywheel|getflywheel.com|7310-w1||410</wordpress-support/how-to-enable-two-factor-authentication-on-flywheel 211app.</profile/security/change_password|||||2026-08-04
followmyhealth|FollowMyHealth|followmyhealth.com|c310-w1|US|410support.</2020/03/10/turning-on-two-factor-authentication-while-logged-into-your-account/|||||2026-08-04
formstack|Formstack|formstack.com|7310-w1||410help.</s/article/Two-Factor-Authentication|||||2026-08-04
foursquare|Foursquare|foursquare.com|4310-w1||410foursquare.atlassian.net/servicedesk/customer/portal/20/article/3355476115 211</change_password|||||2026-08-04
fp-markets|FP Markets|fpmarkets.com fpmarkets.eu|2310-w1|||||||2026-08-04
frame-io|Frame.io|frame.io|7310-w1||410support.</en/articles/4766302|||||2026-08-04
free-fr|Free (France)|free.fr|8105-w0|FR||||||2026-11-25
freedom-mobile|Freedom Mobile|freedommobile.ca|8310-w1|CA||||||2026-08-04
freelancer|Freelancer|freelancer.com|7310-w1||410www.</support/general/2-step-verification|||||2026-08-04
freetaxusa|FreeTaxUSA|freetaxusa.com taxhawk.com express1040.com|2310-w1|US|410www.</faqsearch?search_keyword=authentication|||||2026-08-04
gaijin-entertainment|Gaijin Entertainment|gaijin.net|a310-w1||410support.</hc/en-us/articles/203623622|||||2026-08-04
garanti|Garanti BBVA|garantibbva.com.tr garanti.com.tr|2105-w14|TR||||GARANTI BBVA|com.garanti.cepsubesi|2026-11-25
garmin|Garmin|garmin.com|c310-w1||410support.</en-GB/?faq=uGHS8ZqOIhA0usBzBMdJu7|||||2026-08-04
gate-io|Gate.io|gate.io|2310-w1||410www.</help/question/16445|||||2026-08-04
gcash|GCash|gcash.com|2105-w013|PH|412help.</hc/en-us/articles/9059222758041|The account is the number: sign up with the new one and choose Account Recovery||GCash|com.globe.gcash.android|2026-11-25
geico|Geico|geico.com|2310-w1|US|410www.</web-and-mobile/2SV/|||||2026-08-04
gemini|Gemini|gemini.com|2310-w1|AUCAGBHKKRSGUS|410support.</hc/en-us/articles/204732985|||||2026-08-04
general-motors|General Motors|gm.com chevrolet.com buick.com gmc.com cadillac.com|b310-w1||211experience.</myaccount/security/passwordChange|||||2026-08-04
george-mason-university|George Mason University|gmu.edu|d310-w1|US|410its.</knowledge-base/list-of-2fa-authentication-options/ 510its.</knowledge-base/how-to-request-a-bypass-code-emergency/|||||2026-08-04
george-washington-university|George Washington University|gwu.edu|d310-w1|US|410it.</two-step-authentication|||||2026-08-04
georgia-institute-of-technology|Georgia Institute of Technology|gatech.edu|d310-w1|US|410oit.</two-factor-authentication|||||2026-08-04
getir|Getir|getir.com|5205-w0|TR|||||com.getir|2026-11-25
getresponse|GetResponse|getresponse.com|7310-w1||410www.</help/how-to-use-two-factor-authentication-in-getresponse.html|||||2026-08-04
gitee|Gitee|gitee.com|7305--01|CN||设置 > 安全设置 > 手机号|zh=码云|Gitee||2026-11-25
github|GitHub|github.com|7210-w1||211</settings/security 410docs.</en/authentication/securing-your-account-with-two-factor-authentication-2fa 510docs.</en/github/authenticating-to-github/securing-your-account-with-two-factor-authentication-2fa/recovering-your-account-if-you-lose-your-2fa-credentials|Settings > Password and authentication > SMS/Text message||GitHub|com.github.android|2026-11-25
gjj-cn|Beijing Housing Provident Fund|gjj.beijing.gov.cn|1205--14|CN||各城市公积金中心网站/小程序/柜台修改联系电话|zh=北京住房公积金|公积金||2026-11-25
gjzwfw|China national government service platform|gjzwfw.gov.cn|1105--01|CN|105user.</|用户中心 > 账号设置 > 手机号|zh=国家政务服务平台|国家政务服务平台||2026-11-25
glassdoor|Glassdoor|glassdoor.com|4310-w1||211www.</member/profile/settings.htm|||||2026-08-04
gmarket|Gmarket|gmarket.co.kr|5205-w04|KR|211sslmember2.</MYInfo/MemberInfo|나의 G마켓 > 회원정보 변경|ko=G마켓|||2026-11-25
gocardless|GoCardless|gocardless.com|2310-w1|FRGB|410support.</hc/en-gb/articles/360001164385|||||2026-08-04
godaddy|GoDaddy|godaddy.com|7310-w1||211sso.</security/password 410www.</help/enable-two-step-verification-7502|||GoDaddy||2026-11-25
gofundme|GoFundMe|gofundme.com|2310-w1||410support.</hc/en-us/articles/360001980947|||||2026-08-04
gojek|Gojek|gojek.com|6105-w013|ID||Profil > Edit Profil > Nomor HP||GOJEK;Gojek|com.gojek.app|2026-11-25
google|Google|google.com gmail.com youtube.com nest.com googlemail.com|0110-w2140||013myaccount.</phone 211myaccount.</signinoptions/password 413support.</accounts/answer/183723 510support.</accounts/answer/185834|Google Account > Personal info > Contact info > Phone; and Security > How you sign in > Recovery phone / 2-Step Verification phones||Google;22000|com.google.android.gm;com.google.android.youtube;com.google.android.googlequicksearchbox|2026-11-25
gopro|GoPro|gopro.com|5310-w1||410community.</t5/en/Setting-Up-Two-Step-Verification/ta-p/395873|||||2026-08-04
gosquared|GoSquared|gosquared.com|7310-w1||410www.</support/articles/6493653|||||2026-08-04
gosuslugi|Gosuslugi|gosuslugi.ru|1110-w01|RU|105lk.</settings/account 410www.</help/faq/login/101923|Профиль > Настройки > Контактные данные > Телефон|ru=Госуслуги|Gosuslugi|ru.rostel|2026-11-25
gov24|Government24|gov.kr|1205-w01|KR|||ko=정부24|||2026-11-25
govbr|gov.br|acesso.gov.br|1105-w21|BR|211</area-cidadao/#/alterarSenha|Conta gov.br > Dados pessoais ou Privacidade > Alterar celular||gov.br||2026-11-25
govuk|GOV.UK One Login|account.gov.uk|1110-w1|GB|105home.</security 410www.gov.uk/guidance/getting-a-security-code-for-govuk-one-login|Your services > Security > How you get security codes||GOV.UK||2026-11-25
grab|Grab|grab.com|6205-w0|IDKHMMMYPHSGTHVN||App: Account > Edit profile > phone||Grab|com.grabtaxi.passenger|2026-11-25
grammarly|Grammarly|grammarly.com|7310-w1||410support.</hc/en-us/articles/360032922091|||||2026-08-04
groupme|GroupMe|groupme.com group.me|3310-w1||410support.microsoft.com/en-us/office/30a7b8fd-5052-4b6f-aa10-85c1560cdf59|||||2026-08-04
guild-wars-2|Guild Wars 2|guildwars2.com arena.net|a310-w1||410help.</hc/en-us/articles/230672927 510help.</hc/en-us/articles/360000819168|||||2026-08-04
gusto|Gusto|gusto.com|2310-w1|US|410support.</1066223171|||||2026-08-04
h-r-block|H&R Block|hrblock.com|2310-w1|US||||||2026-08-04
halifax|Halifax|halifax.co.uk halifax-online.co.uk|2210-w1|GB|410www.</aboutonline/changes-to-online-banking/|||||2026-08-04
halkbank-tr|Halkbank|halkbank.com.tr|2105-w14|TR||||||2026-11-25
hang-seng|Hang Seng Bank|hangseng.com|2105-w14|HK|||zh=恒生銀行||com.hangseng.rbmobile|2026-11-25
hanseatic-bank|Hanseatic Bank|hanseaticbank.de|2310-w1|DE|410www.</services/alle-faqs/psd2|||||2026-08-04
hargreaves-lansdown|Hargreaves Lansdown|hl.co.uk|2310-w1|GB|410www.</help/managing-your-online-account/passwords-and-security/passwords/how-do-i-log-in|||||2026-08-04
harvard-university|Harvard University|harvard.edu|d310-w1|US|410huit.</twostep 211key.</manage-account/change-password|||||2026-08-04
harvey-mudd-college|Harvey Mudd College|hmc.edu|d310-w1|US|410www.</cis/duo-two-factor-authentication/|||||2026-08-04
hashicorp-terraform-enterprise|HashiCorp Terraform Enterprise|terraform.io|7310-w1||410www.</docs/enterprise/users-teams-organizations/2fa.html|||||2026-08-04
hashicorp-vagrant-cloud|HashiCorp Vagrant Cloud|vagrantup.com|7310-w1||410www.</docs/vagrant-cloud/users/authentication.html|||||2026-08-04
hbf|HBF|hbf.com.au|2310-w1|AU|410www.</support/guides/how-to/2-step-verification|||||2026-08-04
hdfc|HDFC Bank|hdfcbank.com hdfc.bank.in|2105-w14|IN||Branch, ATM or NetBanking > Profile > Update contact details|hi=एचडीएफसी बैंक|HDFCBK|com.snapwork.hdfc|2026-11-25
headway|Headway|headway.co|c310-w1|US|410help.</hc/articles/4428388155028|||||2026-08-04
healthcare-gov|Healthcare.gov|healthcare.gov|1210-w1|US|410www.</how-can-i-protect-myself-from-fraud-in-the-health-insurance-marketplace/|||||2026-08-04
heathrow-airport|Heathrow Airport|heathrow.com|6310-w1|GB||||||2026-08-04
hello-bike|Hello|hellobike.com helloglobal.com|6305--0|CN|||zh=哈啰|哈啰||2026-11-25
help-scout|Help Scout|helpscout.com|7310-w1||410docs.</article/907--|||||2026-08-04
hema|Freshippo|freshippo.com hemaos.com|5305--0|CN|||zh=盒马|盒马|com.wudaokou.hippo|2026-11-25
hepsiburada|Hepsiburada|hepsiburada.com|5205-w014|TR||Hesabım > Kullanıcı Bilgilerim||HEPSIBURADA;Hepsiburada|com.pozitron.hepsiburada|2026-11-25
hi-rez-studios|Hi-Rez Studios|hirezstudios.com|a310-w1|||||||2026-08-04
hilton|Hilton|hilton.com|6310-w14||211www.</en/hilton-honors/guest/profile/personal-information/ 410www.</en/help-center/your-account/enhanced-security-authentication/|||Hilton||2026-11-25
hive|Hive|hivehome.com|b310-w1||410community.</s/article/What-is-Two-Factor-Authentication-and-how-do-I-set-it-up|||||2026-08-04
hktvmall|HKTVmall|hktvmall.com|5205-w04|HK||||||2026-11-25
hmrc-government-gateway|HMRC (Government Gateway)|access.service.gov.uk tax.service.gov.uk|1210-w1|GB|410www.gov.uk/guidance/keeping-your-hmrc-login-details-safe 510www.gov.uk/log-in-register-hmrc-online-services/problems-signing-in|||||2026-08-04
hogeschool-van-amsterdam|Hogeschool van Amsterdam|hva.nl|d310-w1|NL|410student.</az-lemmas/studenten/hva-breed/its-si/tweestapsverificatie/2-stapsverificatie.html|||||2026-08-04
holded|Holded|holded.com|2310-w1||410academy.</hc/en-us/articles/4403375077265|||||2026-08-04
hometax|HomeTax|hometax.go.kr|1105-w01|KR||홈택스 > 회원정보조회 > 회원정보 수정 > 휴대전화번호|ko=홈택스|국세청||2026-11-25
honor|HONOR ID|honor.com hihonor.com|1205--012|CN||账号中心 > 账号与安全 > 安全手机号|zh=荣耀账号|荣耀||2026-11-25
host-europe|Host Europe|hosteurope.de|7310-w1|DE|410www.</faq/kis/allgemeines0/wo-kann-ich-passworte-neu-vergeben/|||||2026-08-04
hosting-ukraine|Hosting Ukraine|ukraine.com.ua|7310-w1|UA|410www.</wiki/account/security/otp/||uk=Хостинг Україна|||2026-08-04
hostplus|Hostplus|hostplus.com.au|2310-w1|AU|410</secure-your-account|||||2026-08-04
hostpoint|Hostpoint|hostpoint.ch|7310-w1||410support.</en/administrative/hostpoint-id/general-questions-about-two-factor-authentication|||||2026-08-04
hover-com|Hover.com|hover.com|7310-w1||410help.</hc/en-us/articles/217282267|||||2026-08-04
hoyoverse|HoYoverse|hoyoverse.com hoyolab.com|a303-w12||113account.</#/account/safetySettings|||||2026-11-25
hsbc-hk|HSBC Hong Kong|hsbc.com.hk|2105-w14|HK|||zh=滙豐銀行||hk.com.hsbc.hsbchkmobilebanking|2026-11-25
hsbc-uk|HSBC UK|hsbc.co.uk|2105-w14|GB||Profile > Personal details > Phone number||HSBC|uk.co.hsbc.hsbcukmobilebanking|2026-11-25
huawei|HUAWEI ID|huawei.com vmall.com|1105--012|CN|105id1.cloud.</AMW/portal/home.html|账号中心 > 账号与安全 > 安全手机号|zh=华为账号|华为||2026-11-25
huaweicloud|Huawei Cloud|huaweicloud.com|7310--14|CN|410support.</intl/en-us/usermanual-iam/iam_10_0002.html||zh=华为云|华为云||2026-11-25
hubspot|HubSpot|hubspot.com|7310-w1||410knowledge.</articles/kcs_article/account/how-can-i-set-up-two-factor-authentication-for-my-hubspot-login|||||2026-08-04
huk-coburg|HUK-Coburg|huk.de|2210-w1|DE||||||2026-08-04
huk24|HUK24|huk24.de|2310-w1|DE|410www.</unsere-services/login-und-mehr|||||2026-08-04
humana|Humana|humana.com|2310-w1|US|410www.</2-step-verification|||||2026-08-04
humble-bundle|Humble Bundle|humblebundle.com|a310-w1||410support.</hc/en-us/articles/202421374|||||2026-08-04
huntington-national-bank|Huntington National Bank|huntington.com|2310-w1|US||||||2026-08-04
huobi|Huobi|huobi.com|2310-w1||410huobiglobal.zendesk.com/hc/en-us/articles/360000191282|||||2026-08-04
hushmail|Hushmail|hushmail.com|0310-w1||410help.</article/740--|||||2026-08-04
hxb|Hua Xia Bank|hxb.com.cn|2205--134|CN||手机银行 > 安全中心 > 预留手机号；或持身份证到柜台|zh=华夏银行|华夏银行;95577||2026-11-25
hype|HYPE|hype.it|2310-w1|IT||||||2026-08-04
hypovereinsbank|HypoVereinsbank|hypovereinsbank.de|2210-w1|DE|410www.</hvb/services/digitales-banking/psd2/tan-verfahren|||||2026-08-04
iamsmart|iAM Smart|iamsmart.gov.hk|1105-w14|HK|||zh=智方便|||2026-11-25
icbc|ICBC|icbc.com.cn|2105--143|CN|305www.</|手机银行 > 安全中心 > 预留手机号；旧号失效须持身份证+银行卡到柜台|zh=中国工商银行|工商银行;中国工商银行;95588|com.icbc|2026-11-25
icedrive|Icedrive|icedrive.net|7310-w1|||||||2026-08-04
icici|ICICI Bank|icicibank.com icici.bank.in|2110-w14|IN|410www.</online-safe-banking/otp.page|Branch, ATM or iMobile > Services > Update mobile number|hi=आईसीआईसीआई बैंक|ICICI;ICICIB;ICICIT|com.csam.icici.bank.imobile|2026-11-25
id-austria|ID Austria|oesterreich.gv.at|1105-w21|AT|112www.</id-austria/Meine-ID-Austria-verwalten|oesterreich.gv.at > Meine ID Austria verwalten||||2026-11-25
idme|ID.me|id.me|1110-w12|US|211account.</signin/password 410help.</hc/en-us/articles/360018113053|My Account > Sign in & security > Multi-factor authentication; My Account > Profile > Phone||ID.me||2026-11-25
idrive|IDrive|idrive.com|7310-w1||410www.</online-backup-web-faq|||||2026-08-04
ifood|iFood|ifood.com.br|5305-w0|BR|305www.</|||iFood|br.com.brainweb.ifood|2026-11-25
ifttt|IFTTT|ifttt.com|b310-w1||410help.</hc/en-us/articles/115010193007|||||2026-08-04
iinet|iiNet|iinet.net.au iinet.com.au|8310-w1|AU|410help.</multi-factor-authentication-iinet|||||2026-08-04
immobilienscout24|ImmobilienScout24|immobilienscout24.de|e310-w1||410sicherheit.</2-faktor-authentifizierung.html 211sso.</account/verwaltung|||||2026-08-04
imperva|Imperva|imperva.com|7310-w1||410docs.</bundle/cloud-application-security/page/settings/account-settings.htm|||||2026-08-04
impots-gouv|impots.gouv.fr|impots.gouv.fr|1205-w4|FR|211cfspart.</monprofil-webapp/GererMonProfil|Mon profil > Adresse électronique et téléphones||||2026-11-25
income-tax-in|Income Tax India|incometax.gov.in|1105-w14|IN||My Profile > Contact Details > Edit mobile number|hi=आयकर विभाग|ITDEFL;ITDCPC||2026-11-25
indeed|Indeed|indeed.com|7310-w1||410www.</lead/two-factor-authentication 211secure.</account/changepassword|||||2026-08-04
independent-reserve|Independent Reserve|independentreserve.com|2310-w1|ATAUBECACHCZDEDKFIFRGBGLHKHUIEIMISITJPKRKYLILUMCMONLNONZPLPTSESGSISKTW|410blog.</knowledge-base/setting-up-2fa-using-google-authenticator|||||2026-08-04
infinity|Infinity|infinity.co|7310-w1||410www.</knowledge-base/article/2-factor-authentication|||||2026-08-04
infobip|Infobip|infobip.com|7310-w1||410www.</news/increased-portal-account-security-with-2-factor-authentication|||||2026-08-04
infomaniak|Infomaniak|infomaniak.com|7310-w1||410www.</en/support/faq/1940|||||2026-08-04
ing-au|ING [AU]|ing.com.au|2210-w1|AU||||||2026-08-04
ing-bank-slaski-pl|ING Bank Slaski [PL]|ing.pl|2210-w1|PL|410www.</indywidualni/bankowosc-internetowa/bezpieczenstwo/klucze-zabezpieczen-u2f|||||2026-08-04
ing-italia|ING Italia|ing.it|2310-w1|IT|410www.</faq/codici-e-dati-anagrafici/token-cos-e-come-funziona.html 510www.</faq/sicurezza-e-phishing/cosa-fare-perdita-furto-cellulare.html|||||2026-08-04
ing-nl|ING (Netherlands)|ing.nl|2105-w14|NL||Mijn ING > Service > Persoonlijke gegevens > Telefoonnummer||ING|com.ing.mobile|2026-11-25
instacart|Instacart|instacart.com|5205-w04|CAUS|||||com.instacart.client|2026-11-25
instagram|Instagram|instagram.com threads.com threads.net ig.me|4210-w012||005accountscenter.</personal_info/contact_points 211accountscenter.</password_and_security/password/change/ 410help.</566810106808145|Accounts Center > Personal details > Contact info||Instagram|com.instagram.android|2026-11-25
instantscripts|InstantScripts|instantscripts.com.au|c310-w1|AU||||||2026-08-04
inter|Banco Inter|inter.co bancointer.com.br|2105-w14|BR|||||br.com.intermedium|2026-11-25
interactive-brokers|Interactive Brokers|interactivebrokers.com interactivebrokers.ca interactivebrokers.co.in interactivebrokers.co.jp interactivebrokers.co.uk interactivebrokers.com.au interactivebrokers.com.hk interactivebrokers.hu interactivebrokers.ie interactivebrokers.sg|2310-w1||410www.</en/index.php?f=ibgStrength&p=log|||||2026-08-04
intesa-sanpaolo|Intesa Sanpaolo|intesasanpaolo.com|2210-w1|IT|410www.</content/internetbanking/it/faq/common/faqHome/app-intesa-sanpaolo-mobile.privati.html|||||2026-08-04
intuit|Intuit|intuit.com|2310-w1||410accounts-help.</app/intuit/1995123 211accounts.</app/account-manager/security/password|||||2026-08-04
invictus-capital|Invictus Capital|invictuscapital.com|2310-w1||510help.</en/articles/3561870|||||2026-08-04
invoiced|Invoiced|invoiced.com|2310-w1||410docs.</faqs|||||2026-08-04
iqiyi|iQIYI|iqiyi.com|9205--01|CN||我的 > 设置 > 账号与安全 > 手机号|zh=爱奇艺|爱奇艺|com.qiyi.video|2026-11-25
iqiyi-international|iQIYI (international)|iq.com|9301-w0|IDMYPHSGTHTWVN|211www.</personal?type=settings|||||2026-11-25
irctc|IRCTC|irctc.co.in|6205-w041|IN|305www.</|My Account > My profile > Update profile|hi=आईआरसीटीसी|IRCTC||2026-11-25
irs|US IRS|irs.gov|1110-w1|US|400www.</privacy-disclosure/secure-access-how-to-register-for-certain-online-self-help-tools|The sign-in is ID.me: change the number there||||2026-11-25
isbank|İşbank|isbank.com.tr|2105-w14|TR|||tr=Türkiye İş Bankası|ISBANK|com.pozitron.iscep|2026-11-25
isc2|ISC2|isc2.org|7310-w1|||||||2026-08-04
isl-online|ISL Online|islonline.com|7310-w1||410help.</35746/286527|||||2026-08-04
itau|Itaú|itau.com.br|2105-w14|BR||App Itaú > Perfil > Dados pessoais > Celular||Itau|com.itau|2026-11-25
jal|Japan Airlines|jal.co.jp jal.com|6305-w4|JP|||ja=日本航空|||2026-11-25
jd|JD.com|jd.com|5105--013|CN|113safe.</user/paymentpassword/safetyCenter.action|账户设置 > 账户安全 > 手机验证 > 修改|zh=京东|京东|com.jingdong.app.mall|2026-11-25
jetblue|JetBlue|jetblue.com|6310-w1||410www.</help/trueblue-basics|||||2026-08-04
jio|Jio|jio.com|8105-w0|IN||MyJio > Profile > Registered mobile number|hi=जियो|JIOPAY|com.jio.myjio|2026-11-25
job51|51job|51job.com|7305--0|CN|||zh=前程无忧|前程无忧|com.job.android|2026-11-25
jottacloud|Jottacloud|jottacloud.com|7310-w1||410docs.</en/articles/1292931|||||2026-08-04
jovia-financial|Jovia Financial|jovia.org|2310-w1|US|410www.</knowledge-base/how-do-i-enable-authenticator-apps-within-online-and-mobile-banking|||||2026-08-04
jp-bank|Japan Post Bank|jp-bank.japanpost.jp|2105-w14|JP|||ja=ゆうちょ銀行|ゆうちょ銀行||2026-11-25
justworks|Justworks|justworks.com|2310-w1|US|410help.</hc/en-us/articles/360004477492|||||2026-08-04
kakao|Kakao|kakao.com daum.net|3110-w01|KR|113accounts.</ 211accounts.</weblogin/account/security/change_password 410cs.</helps?service=52&category=1095|카카오계정 > 계정 정보 > 전화번호|ko=카카오|카카오;Kakao|com.kakao.talk|2026-11-25
kakaobank|KakaoBank|kakaobank.com|2105-w01|KR||카카오뱅크 앱 > 전체 > 앱설정 > 내 정보 관리 > 휴대폰번호|ko=카카오뱅크|카카오뱅크|com.kakaobank.channel|2026-11-25
kaspersky|Kaspersky|kaspersky.com|7310-w1||410help.</KPC/1.0/en-US/152628.htm|||||2026-08-04
kaspi|Kaspi|kaspi.kz|2105-w013|KZ|||||kz.kaspi.mobile|2026-11-25
kb-bank|KB Kookmin Bank|kbstar.com|2105-w14|KR||뱅킹관리 > 고객정보관리 > 고객정보 변경|ko=KB국민은행|KB국민은행;국민은행|com.kbstar.kbbank|2026-11-25
kbank|Kasikornbank|kasikornbank.com|2105-w14|TH|||th=ธนาคารกสิกรไทย|KBank|com.kasikorn.retail.mbanking.wap|2026-11-25
keeper|Keeper|keepersecurity.com|1310-w1||410www.</security|||||2026-08-04
kfh|Kuwait Finance House|kfh.com|2105-w14|KW|||ar=بيت التمويل الكويتي|||2026-11-25
kickstarter|Kickstarter|kickstarter.com|2310-w1||410help.</hc/en-us/articles/115005127094 211www.</settings/account|||||2026-08-04
klarna|Klarna|klarna.com|2105-w01|ATAUBECACHCZDEDKESFIFRGBGRIEITNLNONZPLPTROSEUS||App: Settings > Account information and address > Phone number > Add number; then remove the old one||Klarna|com.myklarnamobile|2026-11-25
ko-fi|Ko-fi|ko-fi.com|2310-w1||410help.</hc/en-us/articles/6355489342737|||||2026-08-04
koho|Koho|koho.ca|2310-w1|CA|410help.</articles/9401393|||||2026-08-04
kotak|Kotak Mahindra Bank|kotak.com kotak.bank.in|2205-w14|IN|||hi=कोटक महिंद्रा बैंक|KOTAKB|com.msf.kbank.mobile|2026-11-25
kriptomat|Kriptomat|kriptomat.io|2310-w1||410help.</en/articles/1986160 510help.</en/articles/3650094|||||2026-08-04
kt|KT|kt.com|8105-w01|KR|||ko=KT|||2026-11-25
kuaishou|Kuaishou|kuaishou.com|9205a-0|CN|305www.</|设置 > 账号与安全 > 手机号绑定|zh=快手|快手|com.smile.gifmaker|2026-11-25
kyivstar|Kyivstar|kyivstar.ua|8105-w01|UA|||uk=Київстар|||2026-11-25
la-banque-postale|La Banque Postale|labanquepostale.fr|2105-w14|FR||Mon profil > Mes coordonnées > Numéro Certicode Plus|||com.fullsix.android.labanquepostale.accountaccess|2026-11-25
labcorp-patient|Labcorp Patient|labcorp.com|c310-w1|US|410patient.</help-center/q-and-a/8000/1|||||2026-08-04
larian|Larian|larian.com|a310-w1|||||||2026-08-04
lark|Lark|larksuite.com|7305-w01|||Settings > Account Security Center|||com.larksuite.suite|2026-11-25
lastpass|LastPass|lastpass.com|1310-w1||410support.logmeininc.com/lastpass/help/enable-multifactor-authentication-lp010002 510support.logmeininc.com/lastpass/help/i-lost-my-phone-ndash-how-do-i-disable-multifactor-authentication-for-lastpass|||||2026-08-04
latoken|LATOKEN|latoken.com|2310-w1||410latoken.zendesk.com/hc/en-us/articles/360010034040|||||2026-08-04
lazada-id|Lazada (Indonesia)|lazada.co.id|5305-w04|ID||Account > Settings > Account information > Mobile||||2026-11-25
lazada-my|Lazada (Malaysia)|lazada.com.my|5305-w04|MY||Account > Settings > Account information > Mobile||||2026-11-25
lazada-ph|Lazada (Philippines)|lazada.com.ph|5305-w04|PH||Account > Settings > Account information > Mobile||||2026-11-25
lazada-sg|Lazada (Singapore)|lazada.sg|5305-w04|SG||Account > Settings > Account information > Mobile||||2026-11-25
lazada-th|Lazada (Thailand)|lazada.co.th|5305-w04|TH||Account > Settings > Account information > Mobile|th=ลาซาด้า|||2026-11-25
lazada-vn|Lazada (Vietnam)|lazada.vn|5305-w04|VN||Account > Settings > Account information > Mobile||||2026-11-25
leaseweb|Leaseweb|leaseweb.com|7310-w1||410kb.</customer-portal-api/account-management/managing-your-account/setup-two-factor-authentication|||||2026-08-04
leboncoin|Leboncoin|leboncoin.fr|5310-w1|FR||||||2026-08-04
leetcodecn|LeetCode CN|leetcode.cn|7305--0|CN||账号设置 > 手机号；旧号失效需工单人工解绑|zh=力扣|力扣||2026-11-25
lendingclub-bank|LendingClub Bank|lendingclub.com radiusbank.com happen.com|2310-w1|US|410radiusbank.custhelp.com/app/answers/detail/a_id/86|||||2026-08-04
lenovo|Lenovo|lenovo.com|5310-w1|||||||2026-08-04
lguplus|LG U+|lguplus.com uplus.co.kr|8105-w01|KR|||ko=LG유플러스|||2026-11-25
lidl-de|LIDL [DE]|lidl.de lidl.com|5310-w1|DE||||||2026-08-04
liepin|Liepin|liepin.com|7305--0|CN|||zh=猎聘|猎聘|com.lietou.mishu|2026-11-25
lifecell|lifecell|lifecell.ua|8105-w01|UA||||||2026-11-25
line|LINE|line.me|3105aw02|IDJPTHTW|414help.</line/|設定 > アカウント > 電話番号|ja=LINE|LINE|jp.naver.line.android|2026-11-25
linkedin|LinkedIn|linkedin.com|4210-w120||013www.</psettings/phone 211www.</psettings/change-password 410www.</help/linkedin/answer/544|Settings & Privacy > Sign in & security > Phone numbers||LinkedIn|com.linkedin.android|2026-11-25
linksys-smart-wi-fi|Linksys Smart Wi-Fi|linksyssmartwifi.com|7310-w1||410www.linksys.com/us/support-article?articleNum=317753|||||2026-08-04
linktree|Linktree|linktr.ee|4310-w1||410</help/articles/6108442 211</admin/account|||||2026-08-04
litebit|LiteBit|litebit.eu|2310-w1||410support.</hc/en-us/articles/115000953504 510support.</hc/en-us/articles/360001555699|||||2026-08-04
litmus|Litmus|litmus.com|7310-w1||410help.</article/128--|||||2026-08-04
lloyds-bank|Lloyds Bank|lloydsbank.com|2210-w1|GB|410www.</online-banking/changes-to-internet-banking.asp|||||2026-08-04
localize|Localize|localizejs.com|7310-w1||410help.</docs/users-two-factor-authentication|||||2026-08-04
logicmonitor|LogicMonitor|logicmonitor.com|7310-w1||410www.</support/settings/users-and-roles/two-factor-authentication|||||2026-08-04
logingov|Login.gov|login.gov|1110-w1|US|211secure.</manage/password 422</help/manage-your-account/change-your-phone-number/|Sign in > Your account > Add phone number, set default, then delete the old one||login.gov||2026-11-25
lone-star-college|Lone Star College|lonestar.edu|d310-w1|US|410www.</OTS-MFA.htm|||||2026-08-04
lowes|Lowes|lowes.com|5310-w1|CAUS|410www.</l/help/contact-us 211www.</security/settings|||||2026-08-04
lufthansa|Lufthansa|lufthansa.com miles-and-more.com|6310-w1||410www.miles-and-more.com/row/en/general-information/help-and-contact/help/2-factor-authentication.html|||||2026-08-04
lyft|Lyft|lyft.com|6205-w0|US||||Lyft|me.lyft.android|2026-11-25
m-t-bank|M&T Bank|mtb.com mandtbank.com|2310-w1|US|410www.</help-center/banking-security/online-mobile-banking-security|||||2026-08-04
maicoin|MaiCoin|maicoin.com|2310-w1|TW|410maicoin2.freshdesk.com/en/support/solutions/articles/32000016116|||||2026-08-04
mail163|NetEase Mail|163.com 126.com yeah.net|0110--012|CN|105reg.</ 410help.mail.</faq.do?m=list&categoryID=297|网易帐号 > 帐号管理 > 密保手机/关联手机|zh=网易邮箱|网易;NetEase|com.netease.mail|2026-11-25
mailchimp|MailChimp|mailchimp.com mailchi.mp|7310-w1||410kb.</accounts/login/set-up-a-two-factor-authentication-app-at-login|||||2026-08-04
mailru|Mail.ru|mail.ru|0110-w12|RU|105id.</security 410help.</mail/settings/2fa|Mail ID > Безопасность > Телефон|ru=Почта Mail.ru|Mail.ru|ru.mail.mailapp|2026-11-25
makemytrip|MakeMyTrip|makemytrip.com|6305-w04|IN||My Profile > Login details > Mobile number||MMTRIP||2026-11-25
marcus-by-goldman-sachs|Marcus by Goldman Sachs|marcus.com|2310-w1|US||||||2026-08-04
markmonitor|MarkMonitor|markmonitor.com|7310-w1|||||||2026-08-04
marktplaats|Marktplaats|marktplaats.nl|5310-w1|NL|410help.</s/article/bescherm-je-account-met-de-sms-beveiligingscontrole 211www.</account/password-reset/confirm.html|||||2026-08-04
marriott|Marriott|marriott.com|6310-w14||211www.</loyalty/myAccount/profile.mi?editChangePassword=true 410help.</s/article/Article-34205|||Marriott||2026-11-25
massachusetts-institute-of-technology|Massachusetts Institute of Technology|mit.edu|d310-w1|US|410kb.</confluence/display/istcontrib/Duo+Authentication+Landing+Page|||||2026-08-04
mathworks|MathWorks|mathworks.com|7310-w1||410www.</mw_account/two_step_verification/frequently-asked-questions.html 211</mwaccount/profiles/password/change|||||2026-08-04
maya|Maya|maya.ph|2105-w013|PH|||||com.paymaya|2026-11-25
maybank|Maybank|maybank2u.com.my maybank.com|2105-w14|MY||Settings > Profile; a new number for codes at an ATM or branch||Maybank||2026-11-25
mb-connect-line|MB Connect Line|mbconnectline.com|7310-w1|||||||2026-08-04
mbank|mBank|mbank.pl|2105-w14|PL||Ustawienia > Moje dane > Telefon||mBank|pl.mbank|2026-11-25
mbna-ca|MBNA [CA]|mbna.ca|2310-w1|CA|410www.</help-centre/credit-cards/two-step-verification-faq/|||||2026-08-04
mbna-uk|MBNA [UK]|mbna.co.uk|2310-w1|GB|410www.</credit-cards/help-and-support/changes-to-online-shopping.html|||||2026-08-04
mcafee|McAfee|mcafee.com|7310-w1||410www.</support/s/article/000002100|||||2026-08-04
mcgill-university|McGill University|mcgill.ca|d310-w1|CA|410mcgill.service-now.com/itportal?id=kb_article_view&sys_kb_id=b1508e941be04910591ca9b7624bcb85|||||2026-08-04
megafon|MegaFon|megafon.ru|8105-w0|RU|||ru=МегаФон|MegaFon||2026-11-25
meituan|Meituan / Dianping|meituan.com dianping.com|5205--034|CN|105www.</account/settings|我的 > 设置 > 账号与安全 > 手机号|zh=美团 / 大众点评|美团;大众点评|com.sankuai.meituan;com.dianping.v1|2026-11-25
mercadopago|Mercado Libre / Mercado Pago|mercadolibre.com mercadolivre.com.br mercadopago.com mercadopago.com.br mercadolibre.com.bo mercadolibre.cl mercadolibre.com.co mercadolibre.co.cr mercadolibre.com.do mercadolibre.com.ec mercadolibre.com.gt mercadolibre.com.hn mercadolibre.com.mx mercadolibre.com.ni mercadolibre.com.pa mercadolibre.com.py mercadolibre.com.pe mercadolibre.com.sv mercadolibre.com.uy mercadolibre.com.ve mercadolibre.com.ar mercadopago.cl mercadopago.com.ar mercadopago.com.co mercadopago.com.ec mercadopago.com.mx mercadopago.com.pe mercadopago.com.uy mercadopago.com.ve mercadolivre.com|2110-w14|ARBRCLCOECMXPEUY|211www.mercadolivre.com.br/security/password 410www.mercadolivre.com.br/ajuda/945|Mi perfil > Tus datos > Teléfono|pt=Mercado Livre|Mercado Libre;Mercado Pago|com.mercadopago.wallet;com.mercadolibre|2026-11-25
mercari|Mercari|mercari.com|5210-w10|JP|211www.</mypage/email_password/ 410www.</jp/help_center/article/248/|アカウント > 個人情報設定 > 電話番号の確認|ja=メルカリ|メルカリ;Mercari||2026-11-25
meridian-credit-union|Meridian Credit Union|meridiancu.ca|2310-w1|CA|410www.</bank-anywhere/online-banking/signing-in-for-the-first-time-online|||||2026-08-04
merrill-edge|Merrill Edge|merrilledge.com mymerrill.com ml.com|2310-w1|US|410www.ml.com/privacy-and-security-center/usb-security-key.html|||||2026-08-04
messagebird|MessageBird|messagebird.com|7310-w1||410support.</hc/en-us/articles/12896784423057 211dashboard.</account/security|||||2026-08-04
meta|Meta|meta.com oculus.com|4310-w1||410www.</help/quest/articles/accounts/account-settings-and-management/two-factor-meta-account/|||||2026-08-04
miami-university|Miami University|miamioh.edu|d310-w1|US|410www.</it-services/special-groups/info-security/duo/|||||2026-08-04
michaels|Michaels|michaels.com|5310-w1|CAUS|211www.</buyertools/account-settings|||||2026-08-04
michigan-state-university|Michigan State University|msu.edu|d310-w1|US|410secureit.</multi-factor/index.html|||||2026-08-04
microsoft|Microsoft account|microsoft.com live.com outlook.com hotmail.com skype.com xbox.com office.com msn.com|0110-w120||013account.live.com/names/manage 211account.live.com/password/Change 410support.</en-us/help/12408/ 105account.live.com/proofs/manage|account.microsoft.com > Your info > Sign-in preferences (aliases incl. phone) ; Security > Manage how I sign in||Microsoft|com.microsoft.office.outlook;com.skype.raider|2026-11-25
microsoft-work|Microsoft 365 (work or school)|microsoftonline.com yammer.com cloud.microsoft|7205-w012||015mysignins.microsoft.com/security-info|My Account > Security info > Phone||Microsoft 365||2026-11-25
migros|Migros|migros.ch|5310-w1|ATCHDEFRITLI|410account.</help|||||2026-08-04
mihoyo|miHoYo|mihoyo.com|a305--0|CN|105user.</|米哈游通行证 > 账号安全 > 安全手机|zh=米哈游|米哈游||2026-11-25
mimecast|Mimecast|mimecast.com|7310-w1||410community.</docs/DOC-1915|||||2026-08-04
minecraft|Minecraft|minecraft.net mojang.com|a310-w1||410support.microsoft.com/en-us/help/12408/|||||2026-08-04
mixpanel|Mixpanel|mixpanel.com|7310-w1||410help.</hc/en-us/articles/115004485966|||||2026-08-04
mizuho|Mizuho Bank|mizuhobank.co.jp|2105-w14|JP||みずほダイレクト > 各種お手続き > 電話番号変更|ja=みずほ銀行|みずほ銀行||2026-11-25
mlp|MLP|mlp.de|2310-w1|DE|410</banking/konto-und-karte/psd2/|||||2026-08-04
mobilepay|MobilePay|mobilepay.dk mobilepay.fi vippsmobilepay.com|2105-w013|DKFI||App > Profile > Phone number|||dk.danskebank.mobilepay|2026-11-25
mobily|Mobily|mobily.com.sa|8105-w01|SA|||ar=موبايلي|||2026-11-25
momo|Momo|immomo.com|4305--0|CN|||zh=陌陌|陌陌|com.immomo.momo|2026-11-25
momo-vn|MoMo|momo.vn|2105-w013|VN||Ví của tôi > Thông tin cá nhân > Đổi số điện thoại|vi=Ví MoMo|MoMo|com.mservice.momotransfer|2026-11-25
momoshop|momo (Taiwan)|momoshop.com.tw|5205-w04|TW|||zh=momo購物網|||2026-11-25
monday-com|Monday.com|monday.com|7310-w1||410support.</hc/en-us/articles/360000787745|||||2026-08-04
monex|Monex|monex.co.jp|2310-w1|JP|410info.</help/security/mfa/index.html||ja=マネックス証券|||2026-08-04
mongodb|MongoDB|mongodb.com|7310-w1||410docs.atlas.</security-multi-factor-authentication/|||||2026-08-04
monobank|monobank|monobank.ua|2105-w013|UA||Застосунок > Налаштування > Фінансовий номер||monobank|com.ftband.mono|2026-11-25
monzo|Monzo|monzo.com|2105aw42|GB||App: Settings > Account > Personal details > Phone number||Monzo|co.uk.getmondo|2026-11-25
more|More|more.com.au|8310-w1|AU|410www.</help/multi-factor-authentication-what-is-it-and-why-it-s-important|||||2026-08-04
morgan-stanley|Morgan Stanley|morganstanley.com|2310-w1|US|410www.</what-we-do/wealth-management/online-security/authentication|||||2026-08-04
mos-ru|Mos.ru|mos.ru|1210-w1|RU||||||2026-08-04
mountain-america-credit-union|Mountain America Credit Union|macu.com|2310-w1|US||||||2026-08-04
mpesa|M-PESA / Safaricom|safaricom.co.ke safaricom.com|2105-w013|KE||The wallet is the line: withdraw or move the money, then register the new line||MPESA;Safaricom||2026-11-25
mts-ru|MTS|mts.ru|8105-w0|RU|||ru=МТС|||2026-11-25
mufg|MUFG Bank|bk.mufg.jp|2105-w14|JP||三菱UFJダイレクト > 各種手続 > 電話番号変更|ja=三菱UFJ銀行|三菱UFJ銀行||2026-11-25
multcloud|MultCloud|multcloud.com|7310-w1||410www.</help/two-step-verification.html|||||2026-08-04
mxtoolbox|MxToolbox|mxtoolbox.com|7310-w1||410</support/knowledgebase/?faq=455|||||2026-08-04
mychart|MyChart|mychart.org|c310-w1|CAGBSAUS|410www.</Help/two-factor-auth|||||2026-08-04
myfico|myFICO|myfico.com|2310-w1|US||||||2026-08-04
mygov|myGov|my.gov.au|1210-w1|AU|410</en/about/help/mygov-website/sign-in-to-mygov/use-an-authenticator|||||2026-08-04
mygovid|MyGovID|mygovid.ie|1210-w1|IE|410www.</en-IE/HelpAndSupport?section=pageButton-SecurityAndPrivacy&answer=show-answer32|||||2026-08-04
myhealthone|MyHealthONE|myhealthone.com|c310-w1|US||||||2026-08-04
myheritage|MyHeritage|myheritage.com|c310-w1||410www.</help-center/en/article/how-do-i-set-up-two-factor-authentication-for-my-myheritage-account|||||2026-08-04
mynumber|Mynaportal|myna.go.jp|1305-w4|JP|305</||ja=マイナポータル|||2026-11-25
myob|MYOB|myob.com myob.com.au myob.co.nz|2310-w1|AUNZ|410help.</wiki/x/bwfq 510help.</wiki/x/1ogHAQ|||||2026-08-04
myrmv|myRMV|atlas-myrmv.massdot.state.ma.us|1310-w1|US|410www.mass.gov/doc/online-registration-renewal-instructions/download 510www.mass.gov/how-to/update-your-myrmv-account|||||2026-08-04
n26|N26|n26.com|2110-w14|ATBECHDEDKEEESFIFRGRIEISITLILTLULVNLNOPLPTSESISK|410support.</en-eu/security/passwords-and-codes/how-to-log-in-with-two-factor-authentication|App: My Account > Personal settings > Phone number||N26|de.number26.android|2026-11-25
nafath|Nafath|nafath.sa|1105-w1|SA|||ar=نفاذ|||2026-11-25
nando-s-au|Nando's [AU]|nandos.com.au|5310-w1|AU||||||2026-08-04
nando-s-uk|Nando's [UK]|nandos.co.uk|5310-w1|GB|410help.</hc/articles/4417183221521|||||2026-08-04
nasa-federal-credit-union|NASA Federal Credit Union|nasafcu.com|2310-w1|US|410www.</img/newebranch/ebranch_new.html|||||2026-08-04
nationwide-building-society|Nationwide Building Society|nationwide.co.uk|2210-w1|GB|410www.</support/security-centre/internet-banking-security/new-log-in-experience|||||2026-08-04
natwest|NatWest|natwest.com|2105-w14|GB||Settings > Update personal details > Phone number||NatWest|com.rbs.mobile.android.natwest|2026-11-25
naver|Naver|naver.com|0105-w12|KR|113nid.</user2/help/myInfo 211nid.</user2/help/myInfo.nhn?m=viewChangePasswd 410help.</service/5640/contents/21127?lang=en 510help.</service/5640/contents/21129?lang=en|네이버 내정보 > 내프로필 > 휴대폰 번호 > 수정|ko=네이버|네이버;NAVER|com.nhn.android.search|2026-11-25
navy-federal-credit-union|Navy Federal Credit Union|navyfederal.org|2210-w1|US|410www.</services/security/two-step-verification.html|||||2026-08-04
nbk|National Bank of Kuwait|nbk.com|2105-w14|KW|||ar=بنك الكويت الوطني|||2026-11-25
netease-games|NetEase Games|game.163.com|a305--0|CN|105reg.163.com/||zh=网易游戏|网易游戏||2026-11-25
netease-music|NetEase Cloud Music|music.163.com|9205--0|CN||我的 > 设置 > 账号与安全 > 手机号|zh=网易云音乐|网易云音乐|com.netease.cloudmusic|2026-11-25
neteller|NETELLER|neteller.com|2310-w1||410www.</en/support|||||2026-08-04
netflix|Netflix|netflix.com|9205-w024||313www.</YourAccount 211www.</password 104www.</account/security|Account > Security > Mobile phone||Netflix|com.netflix.mediaclient|2026-11-25
network-solutions|Network Solutions|networksolutions.com|7310-w1||410customerservice.</prweb/PRAuth/webkm/help/article/KC-344/networksolutions|||||2026-08-04
new-york-university|New York University|nyu.edu|d310-w1|US|410www.</life/information-technology/accounts-and-access/access/mfa.html|||||2026-08-04
newegg|Newegg|newegg.com|5310-w1|AEARAUBHCAGBHKILINJPKRKWMXNZOMPHQASASGTHTRTWUS|410kb.</knowledge-base/2-step-verification/|||||2026-08-04
nexcess|Nexcess|nexcess.net|7310-w1||410help.</client-portal/how-to-use-two-factor-authentication-in-the-client-portal|||||2026-08-04
nexon|Nexon|nexon.com|a310-w1||410support.nexon.net/hc/en-us/articles/360026634532|||||2026-08-04
nextdoor|Nextdoor|nextdoor.com nextdoor.de nextdoor.co.uk nextdoor.nl|4310-w1|US|211</change_password/ 410help.</s/article/About-2-Step-Verification|||Nextdoor||2026-11-25
nhs-app|NHS App|nhsapp.service.nhs.uk access.login.nhs.uk|c210-w1|GB|410www.nhs.uk/nhs-services/online-services/nhs-app/nhs-app-help-and-support/logging-in-to-the-nhs-app/|||||2026-08-04
nhsa-cn|China medical insurance|nhsa.gov.cn|c105--01|CN||国家医保服务平台 App > 我的 > 账号安全 > 更换手机号|zh=国家医保服务平台|国家医保局||2026-11-25
noon|noon|noon.com|5205-w014|AEEGSA||My account > Profile > Phone number|ar=نون|noon|com.noon.buyerapp|2026-11-25
nordlayer|NordLayer|nordlayer.com|7310-w1||410help.</docs/set-up-2fa|||||2026-08-04
noridian-medicare|Noridian Medicare|noridianmedicareportal.com|2310-w1|US|410med.noridianmedicare.com/web/portalguide/registration/multi-factor-authentication|||||2026-08-04
norisbank|norisbank|norisbank.de|2310-w1|DE|410www.</service/zwei-faktor-authentifizierung.html|||||2026-08-04
north-carolina-state-university|North Carolina State University|ncsu.edu|d310-w1|US|410oit.</it-security/2fa/ 510go.</2fa-bypass|||||2026-08-04
northwestern-mutual|Northwestern Mutual|northwesternmutual.com|2310-w1|US|410www.</security-and-privacy/|||||2026-08-04
norton|Norton|norton.com|7310-w1||410support.</sp/en/us/home/current/solutions/v100023155_NortonM_Retail_1_en_us 211my.</extspa/account/personalinfo|||||2026-08-04
notesnook|Notesnook|notesnook.com|7310-w1||410blog.</improving-user-account-security-with-2fa|||||2026-08-04
notion|Notion|notion.so|7310-w1||410www.</help/two-step-verification|||||2026-08-04
nozbe-teams|Nozbe Teams|nozbe.com|7310-w1||410nozbe.help/management/settings/|||||2026-08-04
ns-i|NS&I|nsandi.com|2310-w1|GB|410www.</get-to-know-us/security/improved-security|||||2026-08-04
nubank|Nubank|nubank.com.br|2105aw41|BR||App: Perfil > Meus dados > telefone||Nubank|com.nu.production|2026-11-25
nuget|NuGet|nuget.org|7310-w1|||||||2026-08-04
nulab|Nulab|nulab.com|7310-w1||410support.</hc/en-us/articles/7732936736537|||||2026-08-04
nutstore|Nutstore|jianguoyun.com|7310-w1|CN|410help.</?p=1251||zh=坚果云|||2026-08-04
ny-gov-id|NY.gov ID|my.ny.gov|1310-w1|US|410dol.ny.gov/MFA|||||2026-08-04
ocbc|OCBC|ocbc.com|2105-w14|SG||||OCBC|com.ocbc.mobile|2026-11-25
octopus|Octopus|octopus.com.hk|2205-w014|HK|||zh=八達通||com.octopuscards.nfc_reader|2026-11-25
ok-ru|OK|ok.ru|4205-w02|BYKZRU|||ru=Одноклассники||ru.ok.android|2026-11-25
okcupid|OkCupid|okcupid.com|4310-w1||410help.</hc/en-us/articles/5221247074701|||||2026-08-04
okta|Okta|okta.com|7310-w1||410help.</en-us/content/topics/security/mfa/mfa-factors.htm 211my.</signin/password-reset|||||2026-08-04
okx|OKX|okx.com|2310-w1||410www.</help/how-do-i-link-an-authenticator-app 510www.</help/what-if-mobile-email-google-verification-cannot-be-used|||||2026-08-04
ola|Ola|olacabs.com|6205-w0|IN||||OLACAB|com.olacabs.customer|2026-11-25
omantel|Omantel|omantel.om|8105-w01|OM|||ar=عمانتل|||2026-11-25
oncehub|OnceHub|oncehub.com|7310-w1||410help.</help/set-up-two-factor-authentication|||||2026-08-04
onehub|Onehub|onehub.com|7310-w1||410support.</hc/en-us/articles/360039792571|||||2026-08-04
onelogin|OneLogin|onelogin.com|7310-w1||410support.</kb/4266569|||||2026-08-04
onvista-bank|onvista bank|onvista-bank.de|2310-w1|DE|410www.</service/sicherheit/transaktionssicherheit.html|||||2026-08-04
ooredoo-qa|Ooredoo (Qatar)|ooredoo.qa|8105-w01|QA||||||2026-11-25
openai-chatgpt|OpenAI (ChatGPT)|openai.com chatgpt.com chat.com|7310-w1||410help.</articles/7967234|||||2026-08-04
openbank|Openbank|openbank.es|2310-w1|DEESNLPT|410www.</en/security|||||2026-08-04
opendns|OpenDNS|opendns.com|7310-w1||410umbrella.cisco.com/blog/2014/05/22/launching-two-step-verification/|||||2026-08-04
opensea|OpenSea|opensea.io|2310-w1||410support.</articles/8866947|||||2026-08-04
opensrs|OpenSRS|opensrs.com|7310-w1||410help.</hc/en-us/articles/360009702113-Using-two-factor-authentication-in-webmail|||||2026-08-04
oppo|OPPO account|oppo.com heytap.com|1205--012|CN||设置 > 账号 > 账号与安全 > 手机号|zh=OPPO 账号|OPPO;欢太||2026-11-25
optum-bank|Optum Bank|optumbank.com|2310-w1|US|410www.</support/healthsafe-id-sign-in.html|||||2026-08-04
optus|Optus|optus.com.au|8210-w1|AU|410www.</support/answer?id=20183|||||2026-08-04
oracle-cloud-infrastructure|Oracle Cloud Infrastructure|oracle.com oraclecloud.com|7310-w1||410docs.</en/cloud/paas/identity-cloud/uaids/configure-authentication-factors.html|||||2026-08-04
orange-fr|Orange (France)|orange.fr|8105-w01|FR||Mon compte > Infos personnelles > Contact||Orange||2026-11-25
otto|OTTO|otto.de|5305-w4|DE|211www.</customer-identity/changePassword|||OTTO||2026-11-25
ovh|OVH|ovh.com|7310-w1||410docs.</gb/en/customer/secure-account-with-2FA/|||||2026-08-04
ovo|OVO|ovo.id|2105-w013|ID||Profil > Ubah Profil > Nomor HP||OVO|ovo.id|2026-11-25
ozon|Ozon|ozon.ru|5105-w0|RU||Профиль > Учётные данные > Телефон|ru=Озон|OZON.ru|ru.ozon.app.android|2026-11-25
pacific-gas-and-electric-company|Pacific Gas and Electric Company|pge.com|b310-w1|US||||||2026-08-04
pacific-power|Pacific Power|pacificpower.net|b310-w1|US||||||2026-08-04
pair-domains|pair Domains|pairdomains.com|7310-w1||410www.</kb/posts/345|||||2026-08-04
papara|Papara|papara.com|2205-w013|TR|||||com.mobillium.papara|2026-11-25
paribu|Paribu|paribu.com|2310-w1|TR|410destek.</hc/articles/360010998153|||||2026-08-04
patelco-credit-union|Patelco Credit Union|patelco.org|2310-w1|US|410www.</member-support/digital-banking-services/online-banking|||||2026-08-04
patreon|Patreon|patreon.com|2310-w1||410support.</hc/en-us/articles/206538086 211www.</settings/account|||||2026-08-04
paxful|Paxful|paxful.com|2310-w1||410</support/en-us/articles/6469323062300 510</support/en-us/articles/360024668994|||||2026-08-04
paychex|Paychex|paychex.com|2310-w1|||||||2026-08-04
paycor|Paycor|paycor.com|2310-w1|US|410support.</s/article/Multi-Factor-Authentication-MFA-Requirements-and-Setup|||||2026-08-04
payeer|PAYEER|payeer.com|2310-w1|CHESFRRUUS||||||2026-08-04
payfit|PayFit|payfit.com|2310-w1|DEESFRGB|410support.</en/articles/73141|||||2026-08-04
payoneer|Payoneer|payoneer.com|2310-w1||410payoneer.custhelp.com/app/answers/detail/a_id/31268|||||2026-08-04
paypal|PayPal|paypal.com|2105-w1240||113www.</myaccount/settings/ 211www.</myaccount/security/password/change 410www.</us/cshelp/article/help167|Settings > Account > Phone numbers||PayPal|com.paypal.android.p2pmobile|2026-11-25
paypay|PayPay|paypay.ne.jp|2110aw01|JP|412</help/c0414/|アカウント > 詳細 > 携帯電話番号 > 新しい携帯電話番号に変更する|ja=PayPay|PayPay|jp.ne.paypay.android.app|2026-11-25
paysafecard|PaysafeCard|paysafecard.com|2310-w1||410www.</en/support/question/38/ 510www.</en/support/question/41/|||||2026-08-04
paytm|Paytm|paytm.com|2110-w01|IN|410blog.</secure-2-step-authentication-login-on-paytms-website-6dd5a20ae1b2|App: Profile > Profile settings > Change phone number; register UPI again with the new number||Paytm|net.one97.paytm|2026-11-25
pchome|PChome|pchome.com.tw|5205-w14|TW||||||2026-11-25
pcloud|PCloud|pcloud.com|7310-w1||410www.</help/general-help-center/how-can-i-set-up-two-factor-authentication 510www.</help/general-help-center/troubleshooting-guide-for-two-factor-authentication|||||2026-08-04
penfed|PenFed|penfed.org|2310-w1|US|410home.</help/s/article/PenFed-Security-Center|||||2026-08-04
pennsylvania-dept-of-revenue-mypath|Pennsylvania Dept of Revenue myPATH|mypath.pa.gov|1310-w1|US|410revenue-pa.custhelp.com/app/answers/detail/a_id/3939|||||2026-08-04
pennsylvania-state-university|Pennsylvania State University|psu.edu|d310-w1|US|410get2fa.</|||||2026-08-04
perimeter-81|Perimeter 81|perimeter81.com|7310-w1||410support.</docs/two-factor-authentication|||||2026-08-04
personal-capital|Personal Capital|personalcapital.com|2310-w1|US|410support.</hc/en-us/sections/200230560|||||2026-08-04
pharmacy2u|Pharmacy2U|pharmacy2u.co.uk|c310-w1|GB||||||2026-08-04
phonepe|PhonePe|phonepe.com|2105aw03|IN|305www.</|UPI follows the SIM: register again with the new number; Profile > Settings||PhonePe|com.phonepe.app|2026-11-25
picc|PICC|picc.com epicc.com.cn|2205--04|CN|||zh=中国人保|中国人保;95518||2026-11-25
picpay|PicPay|picpay.com|2205-w013|BR||Perfil > Dados pessoais > Telefone||PicPay|com.picpay|2026-11-25
pinduoduo|Pinduoduo|pinduoduo.com yangkeduo.com|5205a-0|CN|305www.</|个人中心 > 设置 > 账号与安全 > 手机号|zh=拼多多|拼多多|com.xunmeng.pinduoduo|2026-11-25
pingan|Ping An|pingan.com|2205--0134|CN||平安口袋银行 App > 设置 > 安全中心 > 手机号|zh=平安 / 平安银行|平安银行;中国平安;95511||2026-11-25
pinterest|Pinterest|pinterest.com pinterest.ca pinterest.co.uk pinterest.fr pinterest.de pinterest.es pinterest.com.au pinterest.se pinterest.ph pinterest.ch pinterest.com.mx pinterest.dk pinterest.pt pinterest.ru pinterest.it pinterest.at pinterest.jp pinterest.cl pinterest.ie pinterest.co.kr pinterest.nz|4310-w1||211www.</settings/account-settings 410help.</en/articles/two-factor-authentication|||Pinterest|com.pinterest|2026-11-25
pko-bank-polski|PKO Bank Polski|pkobp.pl ipko.pl|2210-w1|PL|410iko.</funkcje/mobilna-autoryzacja/|||||2026-08-04
plaid|Plaid|plaid.com|2310-w1||410</docs/account/security/|||||2026-08-04
planning-center|Planning Center|planningcenter.com|7310-w1||410support.planningcenteronline.com/hc/en-us/articles/6984288823579|||||2026-08-04
plastiq|Plastiq|plastiq.com|2310-w1|US|410help.</hc/en-us/articles/360006794893|||||2026-08-04
pleo|Pleo|pleo.io|2310-w1|ATBEDEDKEEESFIFRGBIEITLUNLNOPTSEUS|410help.</en/articles/5628169|||||2026-08-04
plivo|Plivo|plivo.com|7310-w1||410support.</hc/en-us/articles/360041766411|||||2026-08-04
plus500|Plus500|plus500.com plus500.at plus500.bg plus500.co.il plus500.co.nz plus500.co.uk plus500.com.au plus500.com.hr plus500.com.mt plus500.cz plus500.es plus500.de plus500.dk plus500.ee plus500.fr plus500.fi plus500.gr plus500.hu plus500.is plus500.it plus500.lv plus500.lt plus500.nl plus500.pt plus500.pl plus500.ru plus500.ro plus500.sk plus500.si plus500.se|2310-w1|||||||2026-08-04
pnb|Punjab National Bank|pnbindia.in pnb.bank.in|2105-w14|IN||Branch or ATM|hi=पंजाब नैशनल बैंक|PNBSMS||2026-11-25
pnc-bank|PNC Bank|pnc.com|2210-w1|US|410www.</en/security-privacy/added-layer-security.html|||||2026-08-04
portu|Portu|portu.cz|2310-w1|CZ|410www.</bezpecnost/|||||2026-08-04
post-luxembourg|POST Luxembourg|pt.lu|0310-w1|LU|410support.</2fa-two-factor-authentication/|||||2026-08-04
post-tw|Chunghwa Post|post.gov.tw|2105-w14|TW|||zh=中華郵政|||2026-11-25
posteitaliane|PosteItaliane|poste.it|2210-w1|IT|410www.</cosa-fare-sicurezza.html|||||2026-08-04
postmarkapp|Postmarkapp|postmarkapp.com|7310-w1||410</support/article/1081-how-do-i-use-two-factor-authentication-2fa|||||2026-08-04
president-s-choice-financial|President's Choice Financial|pcfinancial.ca|2310-w1|CA|410www.</en/learning-hub/faqs/managing-your-account/what-is-a-2-step-verification/|||||2026-08-04
principal|Principal|principal.com|2310-w1|US|410secure02.</publicvsupply/GetFile?fm=ww42&ty=VOP&EXT=.VOP|||||2026-08-04
privatbank|PrivatBank|privatbank.ua|2105-w013|UA||Приват24 > Налаштування > Фінансовий номер|uk=ПриватБанк|PrivatBank|ua.privatbank.ap24|2026-11-25
probit|ProBit|probit.com|2310-w1||410www.</en-us/hc/360018127111|||||2026-08-04
produbanco|ProduBanco|produbanco.com.ec|5310-w1|EC|410www.</media/677613/manual-activaci%C3%B3n-token-digital2021.pdf|||||2026-08-04
profil-zaufany|Profil zaufany|pz.gov.pl|1210-w1|PL|410</Instrukcja_Uzytkownika_PZ.pdf|||||2026-08-04
progressive|Progressive|progressive.com|2310-w1|US||||||2026-08-04
proton|Proton|proton.me protonmail.com protonvpn.com protonmail.ch|0105-w2||005account.</u/0/mail/recovery 211account.</u/0/vpn/account-password 410</support/two-factor-authentication-2fa|Settings > Recovery > Recovery phone||Proton|ch.protonmail.android|2026-11-25
prudential-financial|Prudential Financial|prudential.com|2310-w1|US||||||2026-08-04
psbc|Postal Savings Bank of China|psbc.com|2105--143|CN|305www.</|手机银行 > 安全中心 > 预留手机号；旧号失效须持身份证+银行卡到柜台|zh=中国邮政储蓄银行|邮储银行;95580;中国邮政储蓄银行|com.yitong.mbank.psbc|2026-11-25
psn|PlayStation Network|playstation.com sony.com sonyentertainmentnetwork.com|a210-w12||410www.</support/account/2sv-psn-login/ 211id.sonyentertainmentnetwork.com/id/management/#/p/security|Account management > Security > Mobile phone||Sony Entertainment Network;PlayStation||2026-11-25
qantas|Qantas|qantas.com|6310-w1||410</au/en/frequent-flyer/member-account-security.html|||||2026-08-04
qnb|QNB|qnb.com|2105-w14|QA|||ar=بنك قطر الوطني|||2026-11-25
qq|QQ|qq.com foxmail.com|3105--210|CN|103aq.</|QQ安全中心 > 密保手机|zh=腾讯QQ|腾讯QQ;QQ|com.tencent.mobileqq|2026-11-25
qtrade|Qtrade|qtrade.ca|2310-w1|CA|410help.</hc/en-ca/articles/4640357680283|||||2026-08-04
questionpro|QuestionPro|questionpro.com|7310-w1||410</help/two-factor-authentication.html|||||2026-08-04
questrade|Questrade|questrade.com|2310-w1|CA|410www.</learning/questrade-basics/lesson/account-profile-and-security|||||2026-08-04
quicken|Quicken|quicken.com simplifimoney.com|2310-w1|CAUS|410www.</support/secure-login-mfa-information|||||2026-08-04
quidax|Quidax|quidax.com|2310-w1||410support.</hc/en-us/articles/360016734491|||||2026-08-04
qunar|Qunar|qunar.com|6305--04|CN|||zh=去哪儿旅行|去哪儿网;去哪儿||2026-11-25
rabobank|Rabobank|rabobank.nl|2105-w14|NL||Rabo App > Profiel > Contactgegevens|||nl.rabomobiel|2026-11-25
rackspace|Rackspace|rackspace.com|7310-w1||410docs.</docs/multi-factor-authentication|||||2026-08-04
racv|RACV|racv.com.au|2310-w1|AU|410www.</help-and-support/account-membership.html|||||2026-08-04
railway12306|China Railway 12306|12306.cn|6105--014|CN|105kyfw.</otn/view/userSecurity.html 314www.</|登录 > 我的12306 > 基本信息 > 联系方式 > 修改（新号收验证码）；旧号失效可到车站窗口凭身份证办理|zh=铁路12306|铁路12306;12306|com.MobileTicket|2026-11-25
raisin|Raisin|raisin.com weltsparen.at weltsparen.de raisin.nl raisin.es raisin.fr raisin.ie raisin.co.uk|2310-w1|ATBEBGCYCZDEDKEEESFIFRGBGRHRHUIEITLTLULVMTNLPLPTROSESISKUS||||||2026-08-04
rakuten|Rakuten|rakuten.co.jp|5205-w14|JP|211profile.id.</account-security|myRakuten > 会員情報 > 携帯電話番号|ja=楽天|楽天;Rakuten||2026-11-25
rakuten-card|Rakuten Card|rakuten-card.co.jp|2205-w14|JP||楽天e-NAVI > お客様情報の照会・変更 > 電話番号|ja=楽天カード|楽天カード||2026-11-25
rakuten-mobile|Rakuten Mobile|mobile.rakuten.co.jp|8205-w01|JP|||ja=楽天モバイル|||2026-11-25
ramp|Ramp|ramp.com|2310-w1|US|410support.</hc/en-us/articles/5775209997715|||||2026-08-04
rapidapi|RapidAPI|rapidapi.com|7310-w1||410docs.</docs/account-creation-and-settings|||||2026-08-04
rappi|Rappi|rappi.com|5305-w0|ARBRCLCOCRECMXPEUY|305www.</|||Rappi|com.grability.rappi|2026-11-25
raygun|Raygun|raygun.com|7310-w1||410</documentation/privacy-security/two-factor-auth/|||||2026-08-04
razer|Razer|razer.com|a310-w1||410mysupport.</app/answers/detail/a_id/1716|||||2026-08-04
rbc-royal-bank|RBC Royal Bank|rbcroyalbank.com|2210-w1|CAUS|410www.</ways-to-bank/tutorials/general/2-step-verification.html|||||2026-08-04
realme|RealMe|realme.govt.nz|1210-w1|NZ|410www.</help/|||||2026-08-04
recruitee|Recruitee|recruitee.com|7310-w1||410support.</en/articles/5209837|||||2026-08-04
recurly|Recurly|recurly.com|2310-w1||410docs.</docs/two-factor-authentication|||||2026-08-04
redis-enterprise-cloud|Redis Enterprise Cloud|redis.com redislabs.com|7310-w1||410docs.</latest/rc/security/access-control/multi-factor-authentication/|||||2026-08-04
refersion|Refersion|refersion.com|7310-w1||410support.</en/articles/2989703|||||2026-08-04
rejoiner|Rejoiner|rejoiner.com|7310-w1||410docs.</docs/user-account|||||2026-08-04
remitly|Remitly|remitly.com|2310-w1|ATAUBECADEDKESFIFRGBIEITNLNOSESGUS|410help.</s/article/two-factor-authentication-verification|||||2026-08-04
repairshopr|Repairshopr|repairshopr.com|7310-w1||410feedback.</knowledgebase/articles/928266|||||2026-08-04
rest-super|Rest Super|rest.com.au|2310-w1|AU||||||2026-08-04
revolut|Revolut|revolut.com|2110aw01|ATBEBGCHCYCZDEDKEEESFIFRGBGRHRHUIEISITLILTLULVMTNLNOPLPTROSESISK|412help.</en-US/help/profile-and-plan/profile-plan/profile-settings/how-do-i-change-my-phone-number/ 410www.</en-US/help/more/revolut-web-app/accessing-the-retail-web-app|App: Profile > Personal details > Phone number; without the old line: Log in > Lost access to my number||Revolut|com.revolut.revolut|2026-11-25
ring|Ring|ring.com|b310-w1||410support.</hc/en-us/articles/360039693891 211account.</account/control-center/account-management|||||2026-08-04
ringcentral|RingCentral|ringcentral.com|7310-w1||410support.</article/Enabling-or-disabling-Account-Validation.html|||||2026-08-04
river-financial|River Financial|river.com|2310-w1|US|410</support/knowledge-base/articles/enable-multi-factor-authentication|||||2026-08-04
rivian|Rivian|rivian.com|b310-w1||410</support/article/what-is-two-factor-authentication|||||2026-08-04
rmit-university|RMIT University|rmit.edu.au|d310-w1|AU|410www.</students/support-and-facilities/it-services-for-students/cyber-safety/multi-factor-authentication|||||2026-08-04
robinhood|Robinhood|robinhood.com|2210-w1|US|410</support/articles/verifying-its-you/ 211</account/settings/security|||||2026-08-04
roboform|RoboForm|roboform.com|1310-w1||410help.</hc/en-us/articles/115002729512|||||2026-08-04
rogers|Rogers|rogers.com shaw.ca|8210-w1|CA|410www.</support/billing-accounts/understanding-multi-factor-authentication|||||2026-08-04
royal-bank-of-scotland|Royal Bank of Scotland|rbs.co.uk|2310-w1|GB|410personal.</personal/fraud-and-security/sca.html|||||2026-08-04
ru-center|RU-CENTER|nic.ru|7310-w1|RU|410www.</help/1529/|||||2026-08-04
runcloud|RunCloud|runcloud.io|7310-w1||410</docs/account/authentication.html|||||2026-08-04
russian-post|Russian Post|pochta.ru|b210-w1|RU|||ru=Почта России|||2026-08-04
safe-credit-union|SAFE Credit Union|safecu.org|2310-w1|US|410www.</personal/online-security/enhanced-login-security|||||2026-08-04
sahibinden|sahibinden.com|sahibinden.com|5205-w14|TR|||||com.sahibinden|2026-11-25
sailpoint|SailPoint|sailpoint.com|7310-w1|||||||2026-08-04
salesforce|Salesforce|salesforce.com heroku.com|7310-w1||410developer.</docs/atlas.en-us.securityImplGuide.meta/securityImplGuide/add_time-based_token.htm 211dashboard.heroku.com/account|||||2026-08-04
samsung|Samsung account|samsung.com smartthings.com|1210-w1||410v3.account.</guide/two-step-verification/introduction 211account.</membership/contents/security/password/change-password|Samsung account > Security and privacy > Two-step verification; Profile > Phone number|ko=삼성 계정|||2026-08-04
san-diego-community-college-district|San Diego Community College District|sdccd.edu sdcity.edu sdmesa.edu sdmiramar.edu sdcce.edu|d310-w1|US|410www.</students/student-email.aspx|||||2026-08-04
san-francisco-fire-credit-union|San Francisco Fire Credit Union|sffirecu.org|2310-w1|US|410</how-to-use-a-2fa-application|||||2026-08-04
santa-clara-university|Santa Clara University|scu.edu|d310-w1|US|410</technology/get-connected/duo/learn-more-about-2fa/|||||2026-08-04
santander-de|Santander [DE]|santander.de|2310-w1|DE|410www.</privatkunden/service-kontakt/information/faq/psd2/|||||2026-08-04
santander-es|Santander (Spain)|bancosantander.es|2105-w14|ES||Perfil > Datos personales|||es.bancosantander.apps|2026-11-25
santander-pl|Santander [PL]|santander.pl|2210-w1|PL|410www.</klient-indywidualny/kontakt/pytania-i-odpowiedzi-bankowosc-internetowa|||||2026-08-04
santander-pt|Santander [PT]|santander.pt|2310-w1|PT|410www.</pt_PT/Particulares/Informacoes/psd2-diretiva-servicos-pagamento.html|||||2026-08-04
sapo-mail|SAPO Mail|sapo.pt|0310-w1|PT|410ajuda.</id-67553|||||2026-08-04
saxo-bank|Saxo Bank|home.saxo saxotrader.com saxobank.com bgsaxo.it|2310-w1|AEAUBECHCNCZDKFRGBHKITJPNLNOPLRUSGSK||||||2026-08-04
sberbank|Sber|sberbank.ru sber.ru|2105-w013|RU||СберБанк Онлайн > Профиль > Контакты > Телефон|ru=Сбербанк|900;Sberbank;Сбербанк|ru.sberbankmobile|2026-11-25
sbi|State Bank of India|onlinesbi.sbi onlinesbi.com sbi.co.in sbi.bank.in|2110-w14|IN|410www.onlinesbi.com/sbijava/mobile/sbsecure_otp_app_faq.html|Internet banking > Profile > Personal details > Change mobile number; or at a branch or ATM|hi=भारतीय स्टेट बैंक|SBI|com.sbi.lotusintouch|2026-11-25
scb-th|Siam Commercial Bank|scb.co.th|2105-w14|TH|||th=ธนาคารไทยพาณิชย์|SCB|com.scb.phone|2026-11-25
schibsted|Schibsted|schibsted.com adressa.no aftenbladet.no aftenposten.no aftonbladet.se bt.no e24.no fvn.no godt.no klart.se minmote.no omni.se pent.no podme.com schibsted.dk schibsted.fi schibsted.no schibsted.se svd.se tek.no tronderbladet.no tv.nu vg.no|9310-w1|DKFINOSE|410payment.schibsted.no/profile-pages/faq|||||2026-08-04
schoolsfirst-fcu|SchoolsFirst FCU|schoolsfirstfcu.org|2310-w1|US||||||2026-08-04
schufa|SCHUFA|meineschufa.de|2310-w1|DE|410www.</de/faq/login|||||2026-08-04
schwyzer-kantonalbank|Schwyzer Kantonalbank|szkb.ch|2310-w1|CH|410www.</pub/ueber-die-szkb/servicezentrum/e-services/sicherheit-im-internet|||||2026-08-04
scotiabank-ca|Scotiabank [CA]|scotiabank.com|2210-w1|CA|410www.</ca/en/personal/bank-your-way/digital-banking-guide/banking-basics/two-step-verification.html|||||2026-08-04
seatgeek|SeatGeek|seatgeek.com|9310-w1|CAGBUS|410support.</hc/en-us/articles/360007288013|||||2026-08-04
section-io|section.io|section.io|7310-w1||410www.</docs/how-to/user-management/enable-two-factor-authentication-on-your-account/|||||2026-08-04
securesafe|SecureSafe|securesafe.com|1310-w1||410www.</en/faq/general-questions/how-can-i-activate-2-factor-authentication/|||||2026-08-04
segment|Segment|segment.com segment.io|7310-w1||410</docs/iam/mfa/|||||2026-08-04
sendgrid|SendGrid|sendgrid.com|7310-w1||410</docs/ui/account-and-settings/two-factor-authentication/|||||2026-08-04
sendsafely|SendSafely|sendsafely.com|7310-w1||410blog.</authenticator-app|||||2026-08-04
sentry|Sentry|sentry.io|7310-w1||410blog.</2016/06/22/introducing-2fa|||||2026-08-04
serverspace|Serverspace|serverspace.io|7310-w1||410</support/help/how-to-install-and-use-the-google-authenticator-application/|||||2026-08-04
service-nsw|Service NSW|service.nsw.gov.au|1210-w1|AU|410www.</services/myservicensw-account/multi-factor-authentication|||||2026-08-04
service-victoria|Service Victoria|service.vic.gov.au|1210-w1|AU|410</find-services/digital-wallet/create-account/account-security|||||2026-08-04
seton-hall-university|Seton Hall University|shu.edu|d310-w1|US|410tech-shu-edu.refined.site/space/PUBLICKBA/2096431118/Guide%20to%20Enrolling%20a%20Device%20in%20Duo|||||2026-08-04
sezzle|Sezzle|sezzle.com|2310-w1||410merchant-help.</hc/en-us/articles/16960335317908|||||2026-08-04
sf|SF Express|sf-express.com|b305--04|CN|305www.</|我的 > 设置 > 账号与安全|zh=顺丰速运|顺丰|com.sf.activity|2026-11-25
shein|SHEIN|shein.com|5205-w04||||||com.zzkko|2026-11-25
shinhan|Shinhan Bank|shinhan.com|2105-w14|KR||사용자관리 > 고객정보 변경|ko=신한은행|신한은행|com.shinhan.sbanking|2026-11-25
shop|Shop|shop.app|5310-w1|ATAUBECACHCZDEDKESFIFRGBHKIEITJPNLNZPTROSESGUS|410help.</en/shop/shop-pay-settings/security/verification-code|||||2026-08-04
shopee-br|Shopee (Brazil)|shopee.com.br|5205-w014|BR|105</user/account/profile|Me > Account settings > Account & security > Phone||||2026-11-25
shopee-id|Shopee (Indonesia)|shopee.co.id|5205-w014|ID|105</user/account/profile|Me > Account settings > Account & security > Phone||||2026-11-25
shopee-my|Shopee (Malaysia)|shopee.com.my|5205-w014|MY|105</user/account/profile|Me > Account settings > Account & security > Phone||||2026-11-25
shopee-ph|Shopee (Philippines)|shopee.ph|5205-w014|PH|105</user/account/profile|Me > Account settings > Account & security > Phone||||2026-11-25
shopee-sg|Shopee (Singapore)|shopee.sg|5205-w014|SG|105</user/account/profile|Me > Account settings > Account & security > Phone||||2026-11-25
shopee-th|Shopee (Thailand)|shopee.co.th|5205-w014|TH|105</user/account/profile|Me > Account settings > Account & security > Phone|th=ช้อปปี้|||2026-11-25
shopee-tw|Shopee (Taiwan)|shopee.tw|5205-w014|TW|105</user/account/profile|Me > Account settings > Account & security > Phone|zh=蝦皮購物|||2026-11-25
shopee-vn|Shopee (Vietnam)|shopee.vn|5205-w014|VN|105</user/account/profile|Me > Account settings > Account & security > Phone||||2026-11-25
shopify|Shopify|shopify.com|7310-w1||410help.</manual/your-account/account-security/two-step-authentication 211accounts.</lookup|||||2026-08-04
si-cn|China social insurance|12333.gov.cn|1105--014|CN|305si.</|国家社会保险公共服务平台 > 账号管理；或掌上12333 App|zh=社保 / 电子社保卡|12333;社保||2026-11-25
signal|Signal|signal.org|3110aw01||410support.</hc/articles/360007059792|Settings > Account > Change phone number||Signal|org.thoughtcrime.securesms|2026-11-25
signrequest|SignRequest|signrequest.com|7310-w1||410help.</hc/en-us/articles/360004932594|||||2026-08-04
simplii-financial|Simplii Financial|simplii.com|2310-w1|CA||||||2026-08-04
sinch|Sinch|sinch.com|7310-w1||410community.</t5/Account-Management/How-do-I-enable-2FA-in-the-Sinch-Customer-Dashboard/ta-p/7191|||||2026-08-04
singlekey-id|SingleKey ID|singlekey-id.com|1310-w1||410</auth/en-us/frequently-asked-questions|||||2026-08-04
singpass|SingPass|singpass.gov.sg|1210-w1|SG|410www.</main/html/faq.html|||||2026-08-04
site123|SITE123|site123.com|7310-w1|||||||2026-08-04
sj|SJ|sj.se|6310-w1|DKNOSE||||||2026-08-04
skrill|Skrill|skrill.com|2310-w1||410</en-us/support|||||2026-08-04
skt|SK Telecom|tworld.co.kr|8105-w01|KR||T world > 마이 > 나의 정보|ko=SK텔레콤 / T world|SKT||2026-11-25
slack|Slack|slack.com|7310-w1||410get.slack.help/hc/en-us/articles/204509068|||Slack|com.Slack|2026-11-25
smartsurvey|SmartSurvey|smartsurvey.co.uk|7310-w1||410help.</article/two-factor-authentication|||||2026-08-04
smartvault|SmartVault|smartvault.com|7310-w1||410help.</hc/en-us/articles/360051275493|||||2026-08-04
smarty|Smarty|smarty.co.uk|8310-w1|GB|410help.</en/articles/5390803|||||2026-08-04
smbc|Sumitomo Mitsui Banking|smbc.co.jp|2105-w14|JP||SMBCダイレクト > お手続き > お客さま情報 > 電話番号|ja=三井住友銀行|三井住友銀行|jp.co.smbc.direct|2026-11-25
snapchat|Snapchat|snapchat.com|4210-w01||211accounts.</accounts/change_password 410help.</hc/sections/5685887734676|App: Settings > Mobile Number||Snapchat|com.snapchat.android|2026-11-25
snb|Saudi National Bank|alahli.com|2105-w14|SA|||ar=البنك الأهلي السعودي|||2026-11-25
societe-generale|Société Générale|societegenerale.fr sg.fr|2105-w14|FR||Mon profil > Coordonnées > Téléphone sécurité|||mobi.societegenerale.mobile.lappli|2026-11-25
socketlabs|SocketLabs|socketlabs.com|7310-w1||410help.</docs/two-step-verification|||||2026-08-04
sofi|SoFi|sofi.com|2310-w1|US|410support.</hc/en-us/articles/9274826655757|||||2026-08-04
softbank|SoftBank|softbank.jp|8105-w01|JP||My SoftBank > 契約・オプション管理 > 連絡先|ja=ソフトバンク|SoftBank||2026-11-25
sonic|Sonic|sonic.com|8310-w1|US|410help.</hc/en-us/articles/236079387|||||2026-08-04
sophos-home|Sophos Home|sophos.com|7310-w1||410support.home.</hc/en-us/articles/360032204471 510support.home.</hc/en-us/articles/360032204591|||||2026-08-04
southern-california-gas-company|Southern California Gas Company|socalgas.com|b310-w1|US|410www.</help-center/2-factor-authentication|||||2026-08-04
sparkasse|Sparkasse|sparkasse.de|2210-w1|DE|410www.</service/sicherheit-im-internet/tan-verfahren.html|||||2026-08-04
spd-bank|Shanghai Pudong Development Bank|spdb.com.cn|2205--134|CN||手机银行 > 安全中心 > 预留手机号；或持身份证到柜台|zh=浦发银行|浦发银行;95528||2026-11-25
spectrocoin|SpectroCoin|spectrocoin.com|2310-w1||410blog.</en/how-to-enable-two-factor-authentication-at-spectrocoin/|||||2026-08-04
spid-poste|PosteID SPID|posteid.poste.it|1105-w1|IT||Gestione account > Numero di cellulare certificato||PosteInfo||2026-11-25
spotify|Spotify|spotify.com|9205-w0||313www.</us/account/overview/ 211www.</in-en/account/change-password/|||Spotify|com.spotify.music|2026-11-25
square|Square|squareup.com weebly.com square.com|7310-w1|AUCAESFRGBIEJPUS|410</help/us/en/article/5593 510</help/gb/en/article/5594 211app.</dashboard/account|||||2026-08-04
squarespace|Squarespace|squarespace.com|7310-w1||410support.</hc/en-us/articles/360000044827 510support.</hc/en-us/articles/360023033671 211account.</settings/security/password|||||2026-08-04
ssa|US Social Security Administration|ssa.gov|1110-w1|US|201secure.</RIM/UpwdView.action 410www.</myaccount/MoreInformationAboutMFA.html|The sign-in is Login.gov or ID.me: change the number there; My Profile > Contact information||SSA||2026-11-25
st11|11st|11st.co.kr|5205-w04|KR|211www.</register/popupModifyPWD.tmall|나의 11번가 > 회원정보 수정|ko=11번가|11번가||2026-11-25
stanford-university|Stanford University|stanford.edu|d310-w1|US|410uit.</service/webauth/twostep|||||2026-08-04
star-one-credit-union|Star One Credit Union|starone.org|2310-w1|US||||||2026-08-04
starbucks|Starbucks|starbucks.com|5310-w1||410customerservice.</sbux?id=topics&article=KB0013186 211www.</account/settings/password|||||2026-08-04
starling|Starling Bank|starlingbank.com|2205-w14|GB||App: Account > Personal details > Phone number||Starling|com.starlingbank.android|2026-11-25
starlink|Starlink|starlink.com star.link|8310-w1||410www.</support/article/52aff4ed-3167-ec24-d54c-249563df8f5e|||||2026-08-04
stash|Stash|stash.com|2310-w1|US|410ask.</ask/what-is-two-factor-authentication/|||||2026-08-04
state-department-federal-credit-union|State Department Federal Credit Union|sdfcu.org sdfcuib.org|2310-w1|US|410www.sdfcuib.org/dbank/live/static/help.html|||||2026-08-04
state-employees-credit-union|State Employees Credit Union|ncsecu.org|2310-w1|US|410www.</MobileServices/OneTimePasscode.html|||||2026-08-04
state-employees-federal-credit-union|State Employees Federal Credit Union|sefcu.com|2310-w1|US|410www.</node/11406/tutorial|||||2026-08-04
state-farm|State Farm|statefarm.com|2310-w1|US|410www.</customer-care/privacy-security/security|||||2026-08-04
state-grid|State Grid|95598.cn sgcc.com.cn|b105--04|CN||网上国网 App > 我的 > 设置 > 账号与安全 > 更换手机号|zh=国家电网 / 网上国网|国家电网;网上国网;95598|com.sgcc.wsgw.cn|2026-11-25
statuscake|StatusCake|statuscake.com|7310-w1||410www.</kb/knowledge-base/how-to-change-the-statuscake-password-for-login/|||||2026-08-04
statuspage|Statuspage|statuspage.io|7310-w1||410support.atlassian.com/atlassian-account/docs/manage-two-step-verification-for-your-atlassian-account/|||||2026-08-04
stc|stc|stc.com.sa|8105-w01|SA||||||2026-11-25
steam|Steam|steampowered.com steamcommunity.com steamgames.com|a205-w21||005store.</phone/manage 403help.</en/login/ 211help.</en/wizard/HelpChangePassword?redir=store%2Faccount%2F|Account details > Contact info > Phone > Manage your phone number||Steam|com.valvesoftware.android.steam.community|2026-11-25
stockx|StockX|stockx.com|5310-w1||410help.</s/article/What-is-Two-Step-Verification|||||2026-08-04
stormgain|StormGain|stormgain.com|2310-w1||410support.</articles/two-factor-authentication-google-authenticator-and-sms|||||2026-08-04
stripe|Stripe|stripe.com|7210-w1||410support.</questions/how-do-i-enable-two-step-verification 510support.</questions/sign-in-to-your-stripe-account-without-a-2fa-device-and-or-backup-code|||Stripe||2026-11-25
suning|Suning|suning.com|5305--01|CN|||zh=苏宁易购|苏宁易购|com.suning.mobile.ebuy|2026-11-25
superloop|Superloop|superloop.com superloop.com.au|8310-w1|AU||||||2026-08-04
swiggy|Swiggy|swiggy.com|5205-w0|IN||Account > Edit profile > Phone number||SWIGGY|in.swiggy.android|2026-11-25
swinburne-university-of-technology|Swinburne University of Technology|swinburne.edu.au|d310-w1|AU|410www.</privacy/cybersecurity-hub/|||||2026-08-04
swish|Swish|swish.nu|2105-w3|SE||The number is registered by the bank: connect the new one there|||se.bankgirot.swish|2026-11-25
swiss-life|Swiss Life|swisslife.ch|2310-w1|CH||||||2026-08-04
swisscom|Swisscom|swisscom.ch|8210-w1|CH|410www.</de/privatkunden/hilfe/daten-und-rechnungen/das-swisscom-login.html|||||2026-08-04
switch-edu-id|SWITCH edu-ID|eduid.ch|d310-w1|CH|410help.switch.ch/eduid/faqs/?lang=en|||||2026-08-04
swizzonic|Swizzonic|switchplus.ch|7310-w1|CHDEFRIT|410switchie.ch/en/2-factor-authentication-2fa/|||||2026-08-04
synchrony-bank|Synchrony Bank|synchronybank.com|2310-w1|US|410www.</why-synchrony/secure-banking/|||||2026-08-04
synergy-wholesale|Synergy Wholesale|synergywholesale.com|7310-w1||410</faq/article/can-i-enable-two-factor-authentication-on-my-wholesale-system-account/|||||2026-08-04
system76|System76|system76.com|5310-w1|||||||2026-08-04
t-online|T-Online|t-online.de|0210-w1|DE|410www.telekom.de/hilfe/vertrag-rechnung/login-daten-passwoerter/mehr-faktor-authentifizierung|||||2026-08-04
t-rowe-price|T. Rowe Price|troweprice.com|2310-w1|US|410www.</retirement-plan-services/en/our-advantage/cyber-security/multi-factor-authentication.html|||||2026-08-04
t2-ru|T2|t2.ru tele2.ru|8105-w01|RU||||||2026-11-25
taboola|Taboola|taboola.com|7310-w1||410help.</hc/en-us/articles/360053360873|||||2026-08-04
taiwan-mobile|Taiwan Mobile|taiwanmobile.com|8105-w01|TW|||zh=台灣大哥大|||2026-11-25
tangerine|Tangerine|tangerine.ca|2210-w1|CA|410www.</en/faq/answer?permaLink=how-register-mobile-number-log-with-step-authentication--generic-phone--en--0--1&responseId=219--|||||2026-08-04
tangerine-telecom|Tangerine Telecom|tangerinetelecom.com.au|8310-w1|AU|410www.</help/what-is-multi-factor-authentication|||||2026-08-04
taobao|Taobao / Tmall|taobao.com tmall.com 1688.com goofish.com fliggy.com|5105--014|CN|113member1.</member/fresh/account_security.htm|我的淘宝 > 账户设置 > 安全设置 > 更换号码；旧号注销可找人工客服|zh=淘宝 / 天猫|淘宝;淘宝网;天猫;Taobao;闲鱼;飞猪|com.taobao.taobao;com.tmall.wireless;com.taobao.idlefish|2026-11-25
target|Target|target.com|5310-w14|US|211logonservices.iam.</change-password/?target=#! 410security.</two-factor-auth/|||Target||2026-11-25
targobank|TARGOBANK|targobank.de|2210-w1|DE|410www.</de/service/tan-verfahren/index.html|||||2026-08-04
taxact|Taxact|taxact.com|2310-w1|US|410www.</support/24138/2019/how-is-a-verification-code-used?hideLayout=True|||||2026-08-04
tbank|T-Bank|tbank.ru tinkoff.ru|2105-w013|RU||Т-Банк > Профиль > Контакты > Мобильный телефон|ru=Т-Банк|T-Bank;Т-Банк;Tinkoff|com.idamob.tinkoff.android|2026-11-25
td-bank|TD Bank|td.com|2210-w1|CAUS|410www.</privacy-and-security/privacy-and-security/how-we-protect-you/online-security/2fa.jsp|||||2026-08-04
tebex|Tebex|tebex.io|2310-w1|||||||2026-08-04
technische-universitat-berlin|Technische Universität Berlin|tu.berlin tu-berlin.de|d310-w1|DE|410www.campusmanagement.tu-berlin.de/menue/dienste/konto_karte/tan_verfahren/|||||2026-08-04
telegram|Telegram|telegram.org telegram.me|3110aw01||405</faq 410</blog/sessions-and-2-step-verification|Settings > your number > Change Number||Telegram|org.telegram.messenger|2026-11-25
telekom-de|Deutsche Telekom|telekom.de|8110-w14|DE|211account.idm.telekom.com/account-manager/password/index.xhtml 410www.</hilfe/vertrag-rechnung/login-daten-passwoerter/mehr-faktor-authentifizierung|Mein Konto > Login-Einstellungen > Mobilfunknummer||Telekom||2026-11-25
telstra|Telstra|telstra.com.au telstra.com bigpond.com bigpond.com.au|8210-w1|AU|410www.</mytelstra/my-telstra-security|||||2026-08-04
temple-university|Temple University|temple.edu|d310-w1|US|410its.</two-step-verification|||||2026-08-04
temu|Temu|temu.com|5205-w04||||||com.einnovation.temu|2026-11-25
tencentcloud|Tencent Cloud|cloud.tencent.com|7205--014|CN|105console.</developer|账号信息 > 安全手机|zh=腾讯云|腾讯云||2026-11-25
texas-a-m-university|Texas A&M University|tamu.edu|d310-w1|US|410it.</duo/|||||2026-08-04
texas-by-texas-txt|Texas by Texas (TxT)|texas.gov|1310-w1|US|410www.</help-support/frequently-asked-questions/|||||2026-08-04
textlocal|Textlocal|textlocal.com|7310-w1||410www.</support/knowledge-base/two-factor-authentication/|||||2026-08-04
textmagic|TextMagic|textmagic.com|7310-w1||410support.</article/set-up-two-factor-authentication-and-security/|||||2026-08-04
the-iconic|The Iconic|theiconic.com.au theiconic.co.nz theiconic.com|5310-w1|AUNZ|410theiconicsupport.zendesk.com/hc/articles/34125099545241|||||2026-08-04
the-ohio-state-university|The Ohio State University|osu.edu|d310-w1|US|410buckeyepass.</|||||2026-08-04
threatsim|ThreatSim|threatsim.com|7310-w1|||||||2026-08-04
three-uk|Three [UK]|three.co.uk|8210-w1|GB||||||2026-08-04
thrift-savings-plan|Thrift Savings Plan|tsp.gov|1310-w1|US|410www.</account-basics/protect-your-tsp-account/|||||2026-08-04
tiaa-bank|TIAA Bank|tiaabank.com|2310-w1|US|410www.</security?solutions=security-tools|||||2026-08-04
tiaa-cref|TIAA-CREF|tiaa-cref.org|2310-w1|US||||||2026-08-04
tiki|Tiki|tiki.vn|5305-w01|VN||Tài khoản > Thông tin tài khoản > Số điện thoại||Tiki|vn.tiki.app.tikiandroid|2026-11-25
tiktok|TikTok|tiktok.com|4210-w01||105www.</setting 211www.</login/email/forget-password 410support.</en/safety-hc/account-and-user-safety/account-safety|Settings > Account > Account information > Phone number||TikTok|com.zhiliaoapp.musically|2026-11-25
tim-br|TIM (Brazil)|tim.com.br|8105-w0|BR||||||2026-11-25
tinder|Tinder|tinder.com|4305-w0||||||com.tinder|2026-11-25
ting|Ting|ting.com tingmobile.com|8310-w1|US|410help.</hc/en-us/articles/209351258|||||2026-08-04
tmobile-us|T-Mobile US|t-mobile.com|8110-w01|US|410www.</support/account/set-up-and-manage-your-t-mobile-id|Account > Profile > T-Mobile ID; the account belongs to the line and goes with it||T-Mobile||2026-11-25
tokopedia|Tokopedia|tokopedia.com|5310-w1|ID|410www.</help/article/bagaimana-cara-mengaktifkan-fitur-keamanan-akun|||||2026-08-04
tongcheng|Tongcheng Travel|ly.com|6305--04|CN||我的 > 设置 > 账号与安全|zh=同程旅行|同程旅行||2026-11-25
toss|Toss|toss.im|2105aw01|KR|305</|토스 앱 > 전체 > 설정 > 내 정보 > 휴대폰 번호|ko=토스|토스;Toss|viva.republica.toss|2026-11-25
touch-n-go|Touch 'n Go eWallet|touchngo.com.my tngdigital.com.my|2105-w013|MY||Profile > Settings > Change mobile number||TNG|my.com.tngdigital.ewallet|2026-11-25
toutiao|Toutiao|toutiao.com|9205--0|CN||我的 > 设置 > 账号与安全 > 手机号|zh=今日头条|今日头条|com.ss.android.article.news|2026-11-25
tower-federal-credit-union|Tower Federal Credit Union|towerfcu.org|2310-w1|US||||||2026-08-04
toya|Toya|toya.net.pl|8310-w1|PL|410</dokumenty/pobierz/instrukcja-2fa|||||2026-08-04
tpg|TPG|tpg.com.au|8310-w1|AU|410support.</multi-factor-authentication-tpg|||||2026-08-04
tradingview|TradingView|tradingview.com|2310-w1||410www.</support/solutions/43000572460/|||||2026-08-04
traffic-12123|Traffic Management 12123|122.gov.cn|1105--014|CN||交管12123 App > 我的 > 个人信息 > 修改手机号|zh=交管12123|交管12123;12123|com.tmri.app.main|2026-11-25
transperth|Transperth|transperth.wa.gov.au|1310-w1|AU||||||2026-08-04
transport-for-london|Transport for London|tfl.gov.uk|6310-w1|GB|410</corporate/privacy-and-cookies/protecting-your-account|||||2026-08-04
transport-victoria|Transport Victoria|transport.vic.gov.au ptv.vic.gov.au myki.com.au mymyki.com.au|6310-w1|AU|410</help-and-support/ptv-app-help/set-up-multi-factor-authentication-for-myki-in-the-ptv-app|||||2026-08-04
transunion|TransUnion|transunion.com|2105-w14|US||||||2026-11-25
travelers|Travelers|travelers.com|2310-w1|US|410www.</about-travelers/campaigns/multifactor-authentication|||||2026-08-04
trello|Trello|trello.com|7310-w1||410support.atlassian.com/atlassian-account/docs/manage-two-step-verification-for-your-atlassian-account/|||||2026-08-04
trend-micro|Trend Micro|trendmicro.com|7310-w1||410helpcenter.</en-us/article/tmka-21720|||||2026-08-04
trendyol|Trendyol|trendyol.com|5205-w014|TR||Hesabım > Kullanıcı Bilgilerim > Cep Telefonu||Trendyol;TRENDYOL|trendyol.com|2026-11-25
tresorit|Tresorit|tresorit.com|7310-w1||410support.</hc/en-us/articles/216114527|||||2026-08-04
trimble|Trimble|trimble.com|7310-w1||410help.</s/article/What-is-Multi-Factor-Authentication|||||2026-08-04
trip-com|Trip.com|trip.com|6301-w04||211www.</membersinfo/profile/|||||2026-11-25
trovi|Trovi|trovi.sk|2310-w1|SK|410help.</en/getting-started/5cCNz3dpcdtETyEamRFVuE/two-factor-authentication-2fa-in-trovi/5mA49v715DG4XwfYbpfzW9|||||2026-08-04
trovo|Trovo|trovo.live|9310-w1|||||||2026-08-04
truemoney|TrueMoney|truemoney.com|2105-w013|TH|||th=ทรูมันนี่|TrueMoney|th.co.truemoney.wallet|2026-11-25
truist|Truist|truist.com|2210-w1|US||||||2026-08-04
trumf|Trumf|trumf.no norgesgruppen.no meny.no spar.no|5310-w1|NO|410www.</kundeservice/|||||2026-08-04
trustage|TruStage|trustage.com|2310-w1|US|410www.</my-account/help/online-account-information-faqs|||||2026-08-04
trustpilot-business|Trustpilot Business|trustpilot.com|7310-w1||410support.</hc/en-us/articles/360017418299|||||2026-08-04
tsb-bank|TSB Bank|tsb.co.uk|2210-w1|GB|410www.</otp/|||||2026-08-04
tumblr|Tumblr|tumblr.com|4310-w1||410help.</two-factor-authentication/ 211www.</settings/account|||||2026-08-04
tunecore|TuneCore|tunecore.com tunecore.co.uk tunecore.ca tunecore.com.au tunecore.in tunecore.de tunecore.fr tunecore.it|7310-w1||410support.</hc/en-us/articles/360000650226|||||2026-08-04
turbosquid|TurboSquid|turbosquid.com|7310-w1|||||||2026-08-04
turk-telekom|Türk Telekom|turktelekom.com.tr|8105-w01|TR||||||2026-11-25
turkcell|Turkcell|turkcell.com.tr|8105-w01|TR||||||2026-11-25
turo|Turo|turo.com|6310-w1|CAGBUS||||||2026-08-04
twilio|Twilio|twilio.com|7310-w1||410support.</hc/en-us/sections/360008377353 211www.</console/user/settings|||||2026-08-04
twint|TWINT|twint.ch|2105-w03|CH||TWINT-App > Einstellungen > Mobilnummer||||2026-11-25
twitch|Twitch|twitch.tv|9310-w120||211www.</settings/security 410help.</s/article/two-factor-authentication|Settings > Security and Privacy > Contact||Twitch|tv.twitch.android.app|2026-11-25
uaepass|UAE PASS|uaepass.ae|1105-w1|AE||UAE PASS app > Profile > Mobile number|ar=الهوية الرقمية|UAEPASS|ae.uaepass.mainapp|2026-11-25
uber|Uber|uber.com ubereats.com|6210-w01||113account.</ 211account.</workflow?workflow=PASSWORD&workflow_next_url=BACK 410help.</riders/article/turn-on-2-step-verification?nodeId=b8bb9152-8c91-4f49-83c4-35cf2e1dcf72|Account > Personal info > Phone number||Uber|com.ubercab;com.ubercab.eats|2026-11-25
ubisoft-uplay|Ubisoft/Uplay|ubisoft.com ubisoftconnect.com ubi.com|a310-w1||410www.</help?article=000065723 510www.</help?article=000063351|||||2026-08-04
ucla-health|UCLA Health|uclahealth.org|c310-w1|US||||||2026-08-04
uk2|UK2|uk2.net|7310-w1|GB|410www.</knowledgebase/display/UK2/Two+Factor+Authentication+Security+-+2FA|||||2026-08-04
ukfast|UKFast|ukfast.co.uk|7310-w1|GB||||||2026-08-04
umpqua-bank|Umpqua Bank|umpquabank.com|2310-w1|US|410www.</personal-banking/online-banking-and-billpay/security-faqs/|||||2026-08-04
unify-financial-credit-union|Unify Financial Credit Union|unifyfcu.com|2310-w1|US|410www.</multi-factor-authentication-keep-bad-guys-out|||||2026-08-04
union-bank-trust|Union Bank & Trust|ubt.com|2310-w1|US|410www.</learning-center/blogs/multifactor-authentication-and-your-account|||||2026-08-04
unionpay|UnionPay app|95516.com unionpay.com|2105--03|CN|305www.</|我的 > 设置 > 账户安全 > 手机号|zh=云闪付|中国银联;云闪付;95516|com.unionpay|2026-11-25
unisuper|UniSuper|unisuper.com.au|2310-w1|AU|510www.</contact-us/accessing-online-accounts|||||2026-08-04
united|United|united.com|6310-w14|US|211www.</ual/en/US/account/security/setpassword|||United||2026-11-25
unity|Unity|unity.com unity3d.com|7310-w1||410support.</hc/en-us/articles/208764976 510support.</hc/en-us/articles/360034757251|||||2026-08-04
universitat-de-barcelona|Universitat de Barcelona|ub.edu|d310-w1|ES|410www.</portal/web/iub/2fa|||||2026-08-04
university-of-british-columbia|University of British Columbia|ubc.ca|d310-w1|CA|410it.</mfa 510ubc.service-now.com/kb_view.do?sysparm_article=KB0018759|||||2026-08-04
university-of-calgary|University of Calgary|ucalgary.ca|d310-w1|CA|410it.</mfa/gettingstarted|||||2026-08-04
university-of-california-los-angeles|University of California, Los Angeles|ucla.edu|d310-w1|US|410dts.</products-services/security/multi-factor-authentication/activate-ucla-logon-mfa|||||2026-08-04
university-of-california-merced|University of California, Merced|ucmerced.edu|d310-w1|US|410it.</2FA|||||2026-08-04
university-of-cambridge|University of Cambridge|cam.ac.uk|d310-w1|GB|410help.uis.</service/accounts-passwords/set-multi-factor-authentication-your-university-microsoft-account|||||2026-08-04
university-of-colorado-boulder|University of Colorado Boulder|colorado.edu|d310-w1|US|410oit.</services/identity-access-management/duo-multi-factor-authentication|||||2026-08-04
university-of-delaware|University of Delaware|udel.edu|d310-w1|US|410www1.</it/help/2fa/main.html 211udapps.nss.</myUDsettings/password|||||2026-08-04
university-of-idaho|University of Idaho|uidaho.edu|d310-w1|US|410support.</TDClient/KB/ArticleDet?ID=109|||||2026-08-04
university-of-michigan|University of Michigan|umich.edu|d310-w1|US|410www.safecomputing.</two-factor-authentication|||||2026-08-04
university-of-notre-dame|University of Notre Dame|nd.edu|d310-w1|US|410nd.service-now.com/nd_portal?id=kb_article_view&sysparm_article=KB0017218|||||2026-08-04
university-of-otago|University of Otago|otago.ac.nz|d310-w1|NZ|410otago.custhelp.com/app/answers/detail/a_id/3073|||||2026-08-04
university-of-oxford|University of Oxford|ox.ac.uk|d310-w1|GB|410help.it.</mfa|||||2026-08-04
university-of-pennsylvania|University of Pennsylvania|upenn.edu|d310-w1|US|410www.isc.</how-to/two-step-verification-getting-started|||||2026-08-04
university-of-technology-sydney|University of Technology Sydney|uts.edu.au|d310-w1|AU|410www.</current-students/managing-your-course/using-uts-systems/student-forms-apps-and-systems/multi-factor-authentication|||||2026-08-04
university-of-washington|University of Washington|washington.edu|d310-w1|US|410itconnect.uw.edu/security/uw-netids/2fa/|||||2026-08-04
university-of-waterloo|University of Waterloo|uwaterloo.ca|d310-w1|CA|410</two-factor-authentication/|||||2026-08-04
up|Up|up.com.au up.me|2210-w1|AU|510</how-to/recover-your-account/|||||2026-08-04
upwork|Upwork|upwork.com|7310-w1||410support.</hc/en-us/articles/360009491414|||||2026-08-04
us-bank|US Bank|usbank.com|2210-w1|US||||||2026-08-04
us-citizenship-and-immigration-services|US Citizenship and Immigration Services|uscis.gov|1310-w1|US|211myaccount.</users/registration/password|||||2026-08-04
us-mobile|US Mobile|usmobile.com|8310-w1|US|410usmobile.frontkb.com/en/articles/237760|||||2026-08-04
us-patent-and-trademark-office|US Patent and Trademark Office|uspto.gov|1310-w1|US|410www.</learning-and-resources/account-faqs|||||2026-08-04
us-postal-service|US Postal Service|usps.com|b210-w1|US|410reg.</entreg/AccountRecoveryHelpAction_input 211reg.</entreg/secure/ChangePasswordAction_input?returnActionName=|||||2026-08-04
us-veteran-affairs|US Veteran Affairs|va.gov|1210-w1|US|410www.</resources/verifying-your-identity-on-vagov|||||2026-08-04
usaa|USAA|usaa.com|2210-w1|US|410www.</inet/pages/security_token_logon_options 211www.</inet/ent_auth_password/pages/ChangePasswordPage|||||2026-08-04
uw-credit-union|UW Credit Union|uwcu.org|2310-w1|US|410help.</kb/Help/content/Prod-3486/|||||2026-08-04
vakifbank|VakıfBank|vakifbank.com.tr|2105-w14|TR||||||2026-11-25
valr|Valr|valr.com|2310-w1||410support.</hc/en-us/articles/360013860012|||||2026-08-04
vancity|Vancity|vancity.com|2310-w1|CA|410support.</what-is-multi-factor-authentication-and-how-does-it-work/|||||2026-08-04
vanguard|Vanguard|vanguard.com|2310-w1||410investor.</security/security-keys 211security-settings.web.</username-password|||||2026-08-04
vanguard-au|Vanguard [AU]|vanguard.com.au|2310-w1|AU|410www.</personal/en/faq-details/what-is-two-factor-authentication-2-fa|||||2026-08-04
veem|Veem|veem.com|2310-w1||410help.</hc/en-us/articles/360033419474-two-factor-authentication-2fa-|||||2026-08-04
vend|Vend|vend.com bilbasen.dk blocket.se bytbil.com dba.dk finn.no oikotie.fi tori.fi vend.dk vend.fi vend.no vend.se|5310-w1|DKFINOSE|410account.vend.no/faq|||||2026-08-04
venmo|Venmo|venmo.com|2110-w01|US|211account.</settings/profile/change-password 410help.</hc/en-us/articles/217532397|Me > Settings > Account > Phone number||Venmo|com.venmo|2026-11-25
ventraip|VentraIP|ventraip.com.au|7310-w1|AU|410</faq/article/two-factor-authentication-faq-vipcontrol/|||||2026-08-04
verizon|Verizon|verizon.com|8110-w01|US|201myvpostpay.</ui/bill/secure/ 410www.</support/keeping-your-account-safe-faqs/|Account > Account settings > Profile > Contact info; the account belongs to the line||Verizon||2026-11-25
vi|Vi (Vodafone Idea)|myvi.in|8105-w0|IN||||||2026-11-25
viabtc|ViaBTC|viabtc.com|2310-w1||410support.</hc/en-us/articles/900001693343|||||2026-08-04
viber|Viber|viber.com|3205-w0|BGBYGRHUPHRSRUUAVN||More > Settings > Account > Change phone number||Viber|com.viber.voip|2026-11-25
vicroads|VicRoads|vicroads.vic.gov.au|1310-w1|AU|410www.</online-services/help-centre/two-step-verification|||||2026-08-04
vietcombank|Vietcombank|vietcombank.com.vn|2105-w14|VN||Quầy giao dịch Vietcombank||Vietcombank|com.VCB|2026-11-25
vinted|Vinted|vinted.com vinted.fr vinted.de vinted.at vinted.be vinted.cz vinted.dk vinted.es vinted.fi vinted.gr vinted.hr vinted.hu vinted.ie vinted.it vinted.lt vinted.lu vinted.nl vinted.pl vinted.ro vinted.se vinted.sk vinted.co.uk|5310-w1|ATBECZDEDKESFIFRGBGRHRHUIEITLTLUNLPLPTROSESK|211www.vinted.fr/member/general/change_password 410www.</help/15/537|Settings > Security > Phone number||Vinted||2026-11-25
vipps|Vipps|vipps.no|2105-w013|NO||App > Profile > Phone number|||no.dnb.vipps|2026-11-25
vipshop|Vipshop|vip.com|5205--01|CN||我的 > 设置 > 账户与安全 > 手机号|zh=唯品会|唯品会|com.achievo.vipshop|2026-11-25
virgin-money|Virgin Money|virginmoney.com|2310-w1|GB|410uk.</sca|||||2026-08-04
virgin-plus|Virgin Plus|virginplus.ca|8310-w1|CA|410www.</en/support/myaccount-mfa.html|||||2026-08-04
virgin-pulse|Virgin Pulse|virginpulse.com|c310-w1||410virginpulse.zendesk.com/hc/en-us/articles/6667851174171|||||2026-08-04
virginia-tech|Virginia Tech|vt.edu|d310-w1|US|410www.tech.it.</2factor/|||||2026-08-04
vivo|vivo account|vivo.com.cn vivo.com|1205--012|CN||设置 > vivo 账号 > 账号安全 > 手机号|zh=vivo 账号|vivo||2026-11-25
vivo-br|Vivo (Brazil)|vivo.com.br|8105-w0|BR|201meuvivo.</meuvivo/appmanager/portal/fixo|||||2026-11-25
vk|VK|vk.com vk.ru|4210-w012|RU|410</page-777107_53677752|VK ID > Phone|ru=ВКонтакте|VK|com.vkontakte.android|2026-11-25
vodafone-nl|Vodafone [NL]|vodafone.nl|8210-w1|NL|410www.</support/my-vodafone/tweestapsverificatie|||||2026-08-04
vodafone-tr|Vodafone (Turkey)|vodafone.com.tr|8105-w01|TR||||||2026-11-25
vodafone-ua|Vodafone (Ukraine)|vodafone.ua|8105-w01|UA||||||2026-11-25
vodafone-uk|Vodafone [UK]|vodafone.co.uk|8210-w1|GB||||||2026-08-04
vonage|Vonage|nexmo.com|7310-w1|||||||2026-08-04
voyager|Voyager|investvoyager.com|2310-w1|||||||2026-08-04
vrbo|Vrbo|vrbo.com|6310-w1||410help.</articles/How-do-I-set-up-two-factor-authentication 211www.</traveler/profile/edit|||||2026-08-04
vtb|VTB|vtb.ru|2105-w01|RU|||ru=ВТБ|VTB;ВТБ|ru.vtb24.mobilebanking.android|2026-11-25
vysoka-skola-ekonomicka-v-praze|Vysoká škola ekonomická v Praze|vse.cz|d310-w1|CZ|410ci.</english/support/procedures/multi-factor-authentication-in-microsoft-365/|||||2026-08-04
vystar-credit-union|VyStar Credit Union|vystarcu.org|2310-w1|US|410</Online-Services/Internet-Banking-Access/Internet-Mobile-Banking-New-User-Enrollment|||||2026-08-04
wageworks|WageWorks|wageworks.com|e310-w1|||||||2026-08-04
wallapop|Wallapop|wallapop.com|5310-w1|ESFRGBITPT|410ayuda.</hc/articles/7727995450129|||||2026-08-04
walmart|Walmart|walmart.com|5305-w04|US|211www.</account/profile|||Walmart|com.walmart.android|2026-11-25
walmart-canada|Walmart Canada|walmart.ca|5310-w1|CA|410www.</en/help/article/managing-profile/7942aa05313d4fcb9ca491a78d463349|||||2026-08-04
wazirx|WazirX|wazirx.com|2310-w1||410support.</hc/en-us/articles/360014633494|||||2026-08-04
wealthfront|Wealthfront|wealthfront.com|2310-w1|US|410support.</hc/en-us/articles/211004563 510support.</hc/en-us/articles/211004603|||||2026-08-04
wealthsimple|Wealthsimple|wealthsimple.com simpletax.ca|2210-w1|CA|410help.</hc/en-ca/articles/360056584134 211my.</app/settings/security|||||2026-08-04
wechatpay|WeChat / WeChat Pay|wechat.com weixin.qq.com|3105a-032|CN|314weixin.qq.com/|我 > 设置 > 账号与安全 > 手机号 > 更换手机号|zh=微信|微信;微信支付;WeChat|com.tencent.mm|2026-11-25
wefunder|Wefunder|wefunder.com|2310-w1||410help.</getting-started-for-investors/how-secure-is-my-account|||||2026-08-04
weibo|Weibo|weibo.com weibo.cn|4205--012|CN|113account.</set/index|设置 > 账号与安全 > 手机号|zh=微博|微博;新浪微博;Weibo|com.sina.weibo|2026-11-25
wellfound|Wellfound|wellfound.com angel.co|7310-w1||410help.</article/1064-- 510help.</article/817--|||||2026-08-04
wellsfargo|Wells Fargo|wellsfargo.com wf.com wellsfargoadvisors.com|2110-w14|US|410www.</privacy-security/advanced-access|Profile and settings > My profile > Update contact information > Phone numbers||Wells Fargo|com.wf.wellsfargomobile|2026-11-25
wepay|WePay|wepay.com|2310-w1|US|410support.</hc/en-us/articles/203609693|||||2026-08-04
western-union|Western Union|westernunion.com|2310-w1||410business.</en-pl/product-documents/psd2-overview/Set-up-two-Factor|||||2026-08-04
whatsapp|WhatsApp|whatsapp.com|3110aw01||422faq.</1166321223998129/|WhatsApp > Settings > Account > Change number||WhatsApp|com.whatsapp;com.whatsapp.w4b|2026-11-25
when-i-work|When I Work|wheniwork.com|7310-w1||410help.</articles/log-in-with-two-step-verification-computer/|||||2026-08-04
whois|Whois|whois.com|7310-w1||410manage.</kb/node/2690|||||2026-08-04
wildberries|Wildberries|wildberries.ru wb.ru|5105-w0|RU||Профиль > Мои данные > Телефон|ru=Вайлдберриз|WB;WILDBERRIES|com.wildberries.ru|2026-11-25
win2day|win2day|win2day.at|a310-w1|AT|410www.</suche?faqId=331|||||2026-08-04
wise|Wise|wise.com transferwise.com|2110-w14||211</your-account/security-and-privacy/change-password 410</help/articles/2932125|Settings > Personal details > Phone number; Security and privacy > 2-step verification||Wise|com.transferwise.android|2026-11-25
withings|Withings|withings.com|c310-w1||410support.</hc/articles/21866853734545|||||2026-08-04
wix|Wix|wix.com|7310-w1||410support.</en/article/using-2-step-verification-for-your-wix-account|||||2026-08-04
woodforest-national-bank|Woodforest National Bank|woodforest.com|2310-w1|US|410www.</Personal/Services/Online-Banking/Online-Banking-Security|||||2026-08-04
woolworths|Woolworths|woolworths.com.au|5310-w1|AU||||||2026-08-04
woori|Woori Bank|wooribank.com|2105-w14|KR|||ko=우리은행|우리은행|com.wooribank.smart.npib|2026-11-25
wordpress-com|WordPress.com|wordpress.com|4310-w1||410en.support.</security/two-step-authentication/ 211</me/security/password|||||2026-08-04
wp-engine|WP Engine|wpengine.com|7310-w1||410</support/2-factor-authentication/|||||2026-08-04
wps|WPS Office|wps.cn kdocs.cn|7205--0|CN||账号中心 > 账号安全 > 手机号|zh=金山办公|金山办公;WPS|cn.wps.moffice_eng|2026-11-25
wyze|Wyze|wyze.com|b310-w1||410support.</hc/en-us/articles/360024402052|||||2026-08-04
x|X (Twitter)|x.com twitter.com|4210-w124||013</settings/phone 211</settings/password 410help.</en/managing-your-account/two-factor-authentication 510help.</en/managing-your-account/issues-with-login-authentication|Settings > Your account > Account information > Phone||Twitter;X;40404|com.twitter.android|2026-11-25
xapo|Xapo|xapo.com|2310-w1||410customersupport.</en_us/r1aIYObOd|||||2026-08-04
xfinity|Xfinity|xfinity.com comcast.com|8210-w1|US|410www.</support/articles/two-step-verification-xfinity-app-setup/ 211customer.</users/me/update-password|||||2026-08-04
xiaohongshu|Xiaohongshu (RED)|xiaohongshu.com|4205a-0|CN|305www.</|设置 > 账号与安全 > 手机号|zh=小红书|小红书|com.xingin.xhs|2026-11-25
xiaomi|Xiaomi Account|mi.com xiaomi.com|1105--012|CN|111account.xiaomi.com/fe/service/account/ 211account.xiaomi.com/fe/service/account/?_service=setPassword|账号安全 > 安全手机|zh=小米账号|小米||2026-11-25
ximalaya|Ximalaya|ximalaya.com|9305--0|CN|||zh=喜马拉雅|喜马拉雅||2026-11-25
xing|XING|xing.com|4310-w1||410faq.</en/settings-security/two-factor-login-two-factor-authentication|||||2026-08-04
yahoo|Yahoo|yahoo.com|0110-w12||211login.</account/change-password 410help.</kb/SLN5013.html 105login.</account/security|Account info > Security > Phone numbers||Yahoo|com.yahoo.mobile.client.android.mail|2026-11-25
yahoojp|Yahoo! JAPAN|yahoo.co.jp|0110-w012|JP|410id.</security/otp.html|ログインとセキュリティ > 携帯電話番号||Yahoo! JAPAN|jp.co.yahoo.android.yjtop|2026-11-25
yandex|Yandex|yandex.ru yandex.com ya.ru yandex.by yandex.kz|0105-w012|BYKZRU|005id.</security/phones|Яндекс ID > Безопасность > Номера телефонов|ru=Яндекс|Yandex|ru.yandex.mail|2026-11-25
yapi-kredi|Yapı Kredi|yapikredi.com.tr|2105-w14|TR|||||com.ykb.android|2026-11-25
yodobashi|Yodobashi|yodobashi.com|5305-w4|JP|||ja=ヨドバシカメラ|||2026-11-25
yoomoney|YooMoney|yoomoney.ru|2210-w1|RU|410</page?id=536116||ru=ЮMoney|||2026-08-04
york-university|York University|yorku.ca|d310-w1|CA|410infosec.</2FA|||||2026-08-04
youhodler|YouHodler|youhodler.com|2310-w1||410help.</en/articles/3787039|||||2026-08-04
youi-insurance|Youi Insurance|youi.com.au|2310-w1|AU||||||2026-08-04
youku|Youku|youku.com|9205--01|CN|||zh=优酷|优酷|com.youku.phone|2026-11-25
zalando|Zalando|zalando.de zalando.com zalando.co.uk|5305-w4|ATBECHCZDEDKEEESFIFRGBHRHUIEITLTLVNLNOPLROSESISK||||Zalando|de.zalando.mobile|2026-11-25
zalo|Zalo|zalo.me|3105-w0|VN|305</|Cá nhân > Cài đặt > Tài khoản và bảo mật > Số điện thoại||Zalo|com.zing.zalo|2026-11-25
zelle|Zelle|zellepay.com|2105-w3|US||The number is registered by the bank: move it in the bank's app > Zelle > Settings||Zelle||2026-11-25
zendesk|Zendesk|zendesk.com|7310-w1||410support.</hc/en-us/articles/4408829277466|||||2026-08-04
zerodha|Zerodha|zerodha.com|2305-w14|IN||Console > Account > Profile > Mobile|||com.zerodha.kite3|2026-11-25
zhihu|Zhihu|zhihu.com|4205--0|CN|211www.</settings/account|设置 > 账号与密码 > 手机号|zh=知乎|知乎|com.zhihu.android|2026-11-25
zhipin|BOSS Zhipin|zhipin.com|4205--0|CN||我的 > 设置 > 账号与安全 > 修改手机号|zh=BOSS直聘|BOSS直聘|com.hpbr.bosszhipin|2026-11-25
zillow|Zillow|zillow.com|e310-w1||410zillow.zendesk.com/hc/articles/360057432754 211www.</myzillow/profile/|||||2026-08-04
zip|Zip|zip.co|2310-w1|AUCAGBMXNZSGUS|410help.</hc/en-us/articles/360004059836|||||2026-08-04
ziraat|Ziraat Bankası|ziraatbank.com.tr|2105-w14|TR|||||com.ziraat.ziraatmobil|2026-11-25
zoho|Zoho|zoho.com|7310-w1||410help.</portal/kb/articles/mfa-introduction|||||2026-08-04
zola|Zola|zola.com|7310-w1||211www.</account/settings/password-security|||||2026-08-04
zomato|Zomato|zomato.com|5205-w0|IN||Profile > Edit profile > Mobile||ZOMATO|com.application.zomato|2026-11-25
zoom|Zoom|zoom.us zoom.com|7310-w14||211</profile 410support.zoom.com/hc/article?id=zm_kb&sysparm_article=KB0066054|Profile > Contact > Phone||Zoom||2026-11-25
zto|ZTO Express|zto.com|b305--4|CN|||zh=中通快递|中通快递||2026-11-25
`;
