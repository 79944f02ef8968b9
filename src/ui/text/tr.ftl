# Türkçe arayüz. `{$…}` yerine gelenler kendi içinde yalıtılmıştır.
#
# Terimler (her yerde aynı; hitap “siz”)
#   retiring number    eski numara; bıraktığınız numara
#   replacement        yeni numara
#   line (of a phone)  hat; cancel  hattı kapatmak; carrier  operatör
#   last day           son gün; retired, ended  kapandı
#   re-issue           numaranın başkasına verilmesi
#   binding, line      kayıt; list  liste; checklist  kontrol listesi
#   to do              değiştirilecek; suspected  sizin olabilir
#   changed, ticked    siz işaretlediniz; verified  değişti, sitede görüldü
#   kept               bilerek tutuldu; dismissed  bana ait değil
#   role               kullanım amacı; sign-in  oturum açma; certainty  kesinlik: kesin, büyük olasılıkla, olası
#   two-step           iki adımlı doğrulama; recovery  hesap kurtarma; code  kod
#   passkey            geçiş anahtarı; authenticator  kimlik doğrulama uygulaması; backup code  yedek kod
#   password           şifre (menü adlarında programın kendi sözcüğü: Edge, Firefox ve Apple “parola” der)
#   passphrase         parola (yedek dosyasının); locked backup  kilitli yedek
#   watch              taramak (siteleri); read  okumak (sayfayı); browsing history  tarayıcı geçmişi
#   find more          daha fazlasını bul; saved login  kayıtlı giriş bilgisi; service  hizmet
#   row, column        satır, sütun (dosyada); export  dışa aktarmak; archive  arşiv
#   sync               senkronizasyon; device  cihaz; stored  saklanan
#   put first, put off öne almak, ertelemek
# Doldurulan yerlere ek getirilmez: “{ $site } sitesinde”, “{ $day } tarihine kadar”.
# Silmeyi onaylayan sözcükte i ve ı yoktur: büyük harfle yazılınca da tanınır.
# Türkçesi olmayan programların menüleri (1Password, LastPass …) İngilizce kalır.

product = Unbind

## Loading and failing

loading = Listeniz açılıyor…
load-failed-title = Listeniz açılamadı
load-failed = Hiçbir şey kaybolmadı, hepsi bu tarayıcıda kayıtlı. Yeniden deneyin. İşe yaramazsa tarayıcıyı yeniden başlatın.
try-again = Yeniden dene
refusal =
    { $refusal ->
        [not-found] Bu kayıt artık yok.
        [not-allowed-here] Bu işlem buradan yapılamaz.
        [nothing-to-undo] Geri alınacak bir şey kalmadı.
        [page-cannot-be-read] Tarayıcınız uzantıların bu sayfayı okumasına izin vermiyor.
        [permission-missing] Tarayıcınız Unbind’a bunun için izin vermedi.
        [not-a-backup] Bu dosya bir Unbind yedeği değil ya da yalnızca bir bölümü. Hiçbir şey değişmedi. Başka bir dosya seçin.
        [newer-backup] Bu yedek, Unbind’ın daha yeni bir sürümüyle oluşturulmuş. Hiçbir şey değişmedi. Önce Unbind’ı güncelleyin.
        [passphrase-needed] Bu yedek kilitli. Kaydederken belirlenen parolayı yazın.
        [passphrase-short] En az 8 karakter kullanın. Birkaç sözcük, tek bir karmaşık sözcükten daha kolay akılda kalır.
        [wrong-passphrase] Dosya bu parolayla açılmıyor ya da dosya değiştirilmiş. Burada hiçbir şey değişmedi. Yeniden deneyin.
        [sync-unavailable] Tarayıcının senkronizasyonu yanıt vermedi. Hiçbir şey değişmedi. Daha sonra yeniden deneyin.
        [name-missing] Önce bir ad yazın.
        [already-there] Bu zaten listenizde.
        [file-unreadable] Tarayıcınız bu dosyayı okuyamadı. Yeniden seçin ya da önce başka bir klasöre kopyalayın.
        [file-too-large] Bu dosya bir Unbind yedeği olamayacak kadar büyük. Adı .json ile biten dosyayı seçin.
        [storage-full] Tarayıcının depolama alanı dolu olduğu için bu kaydedilemedi. Biraz yer açıp yeniden deneyin.
        [unreachable] Unbind yanıt vermedi. Hiçbir şey değişmedi. Yeniden deneyin.
       *[other] Bu işlem yapılamadı. Hiçbir şey değişmedi. Yeniden deneyin.
    }
locked-title = Unbind kilitli
locked-lead = Listeniz şifrelenmiş durumda. Unbind kilitliyken hiçbir sayfa okunmaz ve anımsatıcı gelmez.
lock-passphrase = Parolanız
unlock = Kilidi aç
lock-forgotten = Parolanızı mı unuttunuz?
lock-forgotten-help = Parola olmadan listeyi kimse açamaz, siz de açamazsınız. Her şeyi silip yeniden başlayabilirsiniz. Daha önce kaydettiğiniz bir yedek, sonrasında listenizi geri getirir.
lock-problem =
    { $problem ->
        [wrong-passphrase] Unbind bu parolayla açılmıyor. Büyük ve küçük harfler ile boşluklar fark eder. Hiçbir şey değişmedi. Yeniden deneyin.
        [differ] Yazdıklarınız birbirinden farklı. Aynı parolayı iki kez yazın.
        [lock-unreadable] Kilidin kaydı bozulmuş ya da Unbind’ın daha yeni bir sürümüyle oluşturulmuş. Unbind’ı güncelleyin. İşe yaramazsa her şeyi silip bir yedeği geri yükleyin.
       *[storage-full] Tarayıcının depolama alanında yeterince yer yok: kilit değiştirilirken liste için iki kat yer gerekir. Hiçbir şey değişmedi.
    }

## Progress

progress = { $done }/{ $total } tamamlandı
progress-none = Henüz bir şey bulunmadı
progress-suspected = { $count } kayıt daha sizin olabilir
deadline =
    { $deadline ->
        [ahead] { $days } gün kaldı
        [today] bugün son gün
       *[over] hat { $days } gün önce kapandı
    }
number-switch = Gösterilecek numara
all-numbers = Tüm numaralar ({ $count })
number-paused-option = { $number } (duraklatıldı)

## Before there is a number

begin-title = Hangi numarayı bırakıyorsunuz?
begin = Numarayı Unbind’a söyleyin. Siz her zamanki gibi gezinirken, numaraya hâlâ bağlı olan siteleri listeler.
begin-action = Unbind’ı kur
open-full = Tam sayfayı aç
stay-beside = Sayfanın yanında açık tut

## Notices

watch-not-chosen = Siz neyin taranacağını seçmeden Unbind hiçbir şey okumaz.
watch-choose = Neyin taranacağını seç
access-missing =
    { $mode ->
        [all] Tarayıcınız şu anda Unbind’ın siteleri okumasına izin vermiyor, bu yüzden yeni bir şey bulunmuyor.
       *[chosen] Tarayıcınız, seçtiğiniz sitelerin bazılarını Unbind’ın okumasına izin vermiyor.
    }
access-again = Yeniden izin ver
access-review = Siteleri gözden geçir
left-out = Unbind’ın depolama alanı neredeyse dolu, bu yüzden sayfalarda yeni bulunanlar listenize eklenmiyor. Kendi yaptıklarınız saklanmaya devam ediyor. Yer açmak için işi biten bir numarayı kaldırın, sonra kalıcı olarak silin.
left-out-review = Numaraları gözden geçir
damaged = Saklanan { $count } kayıt okunamadı. Silinmedi, bir kenara ayrıldı.

## This site

this-page = Bu sayfa
this-site = { $site } sitesinde
this-site-as = { $site } sitesinde, listede { $shown }
site-unreadable = Tarayıcınız bu sayfayı Unbind’a göstermiyor. Tarayıcının kendi sayfalarından biri olabilir. Bir web sitesi açıp orada Unbind düğmesini tıklayın.
site-nothing = { $site } sitesinde henüz bir şey bulunmadı. En çok bilgi, numaranın değiştirildiği sayfadadır, örneğin “Hesap güvenliği”.
site-not-read = Bu sayfa henüz okunmadı. Sayfayı yenileyin ya da şimdi okutun.
site-not-allowed = Unbind { $site } sitesini kendiliğinden okumaz.
site-permission-refused = Tarayıcınız izin vermediği için { $site } taranmıyor. Yine de tek tek sayfaları okutabilirsiniz.
watch-site = Bu siteyi tara
watch-site-hint = Tarayıcınız sorar. İzin verirseniz Unbind, { $site } sayfalarını siz gezdikçe okur ve yalnızca numaranızla ilgili olanları saklar.
read-page = Bu sayfayı şimdi oku
reading = Sayfa okunuyor…
private-window = Gizli pencere: burada bulunanlar saklanmaz.

## The list

list-title = Tüm siteler
list-page-title = Listeniz
list-empty-title = Listenizde henüz bir şey yok
list-empty = Her zamanki gibi gezinin. Bir site numaranızı gösterdiğinde veya istediğinde burada görünür. Listeyi en hızlı dolduran, hesap ve güvenlik sayfalarıdır.
search = Sitelerde ara
search-empty = Listenizde “{ $search }” ile eşleşen site yok.
filter-label = Göster
filter =
    { $filter ->
        [open] Değiştirilecek
        [suspected] Sizin olabilir
        [done] Tamamlandı
       *[all] Tümü
    }
filter-empty = Burada bir şey yok.
show-whole-list = Listenin tamamını göster
group =
    { $group ->
        [open] Sırada değiştirilecekler ({ $count })
        [suspected] Sizin olabilir ({ $count })
        [done] Tamamlandı ({ $count })
       *[dismissed] Bana ait değil ({ $count })
    }
suspected-hint = Bu siteler numaranın yalnızca bir bölümünü gösteriyor. Bakın, sonra sizin olup olmadığını belirtin.
show-more = { $count } tane daha göster
role =
    { $role ->
        [sign-in] Oturum açma
        [two-step] İki adımlı doğrulama kodları
        [recovery] Hesap kurtarma
        [payment] Ödeme
        [contact] İletişim
       *[unknown] Amacı belirsiz
    }
certainty =
    { $certainty ->
        [certain] kesin
        [likely] büyük olasılıkla
       *[possible] olası
    }
certainty-meaning =
    { $certainty ->
        [certain] Kesin: Numaranızın tüm haneleri görüldü.
        [likely] Büyük olasılıkla: Numaranın bir bölümü gizli ve en az dört hane sizinkiyle aynı.
       *[possible] Olası: Yalnızca iki veya üç hane görünüyor ve bunlar sizinkiyle aynı.
    }
certainty-meaning-elsewhere =
    { $certainty ->
        [certain] Kesin: Numara eksiksiz görüldü ya da bunu siz belirttiniz.
        [likely] Büyük olasılıkla: Her hane görülmedi, ama bulunanlar bunu gösteriyor.
       *[possible] Olası: Numara görülmedi, orada kullanıldığını siz belirttiniz.
    }
state =
    { $state ->
        [suspected] sizin olabilir
        [to-do] değiştirilecek
        [changed] siz işaretlediniz
        [verified] değişti, sitede görüldü
        [kept] bilerek tutuldu
       *[dismissed] bana ait değil
    }
seen = { $when } görüldü
still-shows = Hâlâ eski numarayı gösteriyor
ambiguous = başka bir numaranıza da uyuyor
open-title = { $address } adresini aç
open-way =
    { $kind ->
        [own] Ayarları aç
        [phone] Ayarları aç
        [account-security] Ayarları aç
        [change-password] Ayarları aç
        [help] Yardımı aç
       *[other] Aç
    }
way-path = Uygulamada veya sitede: { $path }
way-doubt =
    { $kind ->
        [well-known] birçok sitede yoktur
       *[other] eskimiş olabilir
    }
other-ways = Diğer yollar
way =
    { $kind ->
        [own] Kendi bağlantınız
        [phone] Telefon numarası sayfası
        [account-security] Hesap güvenliği sayfası
        [change-password] Şifre sayfası
        [well-known] Standart şifre adresi
        [seen] Numaranızın görüldüğü yer
        [site] Sitenin ana sayfası
        [help] Yardım makalesi
       *[recovery] Giriş yapamıyorsanız
    }
wrong-link-title = { $site } için daha iyi bir bağlantı
own-link-label = Numarayı değiştirdiğiniz sayfanın adresi
own-link-hint = Bu tarayıcıda saklanır. “Ayarları aç” artık oraya götürür.
own-link-problem =
    { $problem ->
        [empty] Önce adresi yazın veya yapıştırın.
        [not-https] Yalnızca https:// ile başlayan adresler güvenle açılabilir.
        [too-long] Bu adres çok uzun. Yalnızca “?” işaretinden önceki bölümü kopyalayın.
       *[not-an-address] Bu bir sayfa adresi değil. Tarayıcınızın adres çubuğundan kopyalayın.
    }
own-link-remove = Bağlantımı kaldır
own-link-toast =
    { $set ->
        [yes] { $site }: bundan sonra sizin bağlantınız kullanılacak.
       *[no] { $site }: bağlantınız artık kullanılmıyor.
    }
link-report-label = Unbind geliştiricilerine bildirmek için
link-report-hint = Hiçbir şey gönderilmez. Bu metni kopyalayıp Unbind sorunlarının toplandığı yere yazın. Eski ya da yeni, hiçbir telefon numarası paylaşmayın.
link-report-copy = Kopyala
link-report-copied =
    { $copied ->
        [yes] Kopyalandı.
       *[no] Tarayıcınız izin vermedi. Metni seçip elle kopyalayın.
    }
action =
    { $action ->
        [confirm] Evet, benim
        [changed] Değiştirdim
        [keep] Bilerek tut
        [reopen] Henüz değişmedi
        [delete] Listeden çıkar
       *[dismiss] Bana ait değil
    }
action-undo = Geri al
action-more = Diğer
action-reason = Neden ekle
row-action =
    { $action ->
        [pin] Öne al
        [unpin] Önden çıkar
        [postpone] Ertele…
        [bring-back] Ertelemeyi kaldır
        [rename] Ad ve not…
        [role] Kullanım amacı…
        [merge] Başka siteyle aynı…
        [split] Yeniden ayrı göster
        [wrong-link] Yanlış bağlantı…
       *[delete] Listeden çıkar
    }
section =
    { $section ->
        [pinned] Öne aldıklarınız
        [root] Diğer her şeyi açanlar
        [money] Para
        [sign-in] Oturum açmanızı sağlayanlar
        [second-step] Kodlar ve kurtarma
        [unclear] Amacı belirsiz
        [contact] Yalnızca size ulaşmak için
       *[postponed] Ertelendi
    }
site-tally = bu sitede { $done }/{ $total } tamamlandı
pinned-mark = Öne alındı:
postponed-mark = { $day } tarihine ertelendi
ticked-mark = Değişiklik henüz hiçbir sayfada görülmedi
postpone-title = Şu güne ertele
postpone-until =
    { $choice ->
        [tomorrow] Yarın
        [week] Bir hafta sonra
       *[before] Son günden önce ({ $day })
    }
postpone-day = Başka bir gün
postpone-problem =
    { $problem ->
        [empty] Bir gün seçin ya da düğmelerden birine basın.
        [past] Bu gün geçti. Gelecek bir gün seçin.
       *[too-late] Eski hat bu günden önce kapanıyor. Daha erken bir gün seçin.
    }
rename-title = Ad ve not
rename-name = Verdiğiniz ad
rename-note = Not
role-title = Bu site numarayı ne için kullanıyor?
merge-title = { $site } sitesini başka bir sitenin parçası olarak göster
merge-into = Listenizdeki diğer site
merge-unknown = Listenizde “{ $typed }” adlı bir site yok. Önerilerden birini seçin.
reason-title = Bilerek tutuldu
reason-label = Neden? (boş kalabilir)
action-why = Neden?
moved =
    { $action ->
        [confirm] { $site }: listenizde, değiştirilecek.
        [changed] { $site }: değişti olarak işaretlendi.
        [keep] { $site }: bilerek tutuldu.
        [delete] { $site }: listeden çıkarıldı.
        [reopen] { $site }: yeniden değiştirilecek.
       *[dismiss] { $site }: size ait değil.
    }
undone = { $site }: geri alındı.
pinned-toast =
    { $pinned ->
        [yes] { $site }: öne alındı.
       *[no] { $site }: eski yerinde.
    }
postponed-toast = { $site }: { $day } tarihine ertelendi.
brought-back-toast = { $site }: yeniden değiştirilecekler arasında.
edited-toast = { $site }: kaydedildi.
account-toast =
    { $named ->
        [yes] { $site }: hesap { $account }.
       *[no] { $site }: hesap belirtilmedi.
    }
role-toast =
    { $role ->
        [sign-in] { $site }: oturum açmak için kullanılıyor.
        [two-step] { $site }: iki adımlı doğrulama kodları için kullanılıyor.
        [recovery] { $site }: hesap kurtarma için kullanılıyor.
        [payment] { $site }: ödeme için kullanılıyor.
        [contact] { $site }: size ulaşmak için kullanılıyor.
       *[unknown] { $site }: amacı belirsiz.
    }
reason-toast = { $site }: neden kaydedildi.
merged-toast = { $from } artık { $into } sitesinin parçası olarak gösteriliyor.
split-toast = { $site } yeniden ayrı gösteriliyor.

## Why

harm =
    { $harm ->
        [root] Listenin başında: bu hesabın kodlarını alan kişi birçok başka hesabı sıfırlayabilir.
        [money] Listenin başında: buradan para aktarılabilir veya harcanabilir.
        [sign-in] İkinci adımlardan önce: bu numaraya gelen bir kod oturum açmaya yeter.
        [second-step] Oturum açmalardan sonra: bu numara, şifre veya e-postayla birlikte girişe yardım eder.
        [unclear] Bilinenlerden sonra: numaranın burada ne işe yaradığı belirsiz.
       *[contact] En sonda: numara yalnızca size ulaşmak içindir, hiçbir şeyi açmaz.
    }
why-pinned = En önde: siz öne aldınız.
why-postponed = Sonda: { $day } tarihine ertelediniz.
why-over = Hattı { $day } tarihinde kapandı.
why-due = Hattı { $day } tarihinde kapanıyor. Daha erken kapanan önce gelir.
page-kind =
    { $kind ->
        [sign-in] Bir oturum açma sayfasında görüldü.
        [sign-up] Bir hesap oluşturma sayfasında görüldü.
        [verification] Gönderdiği kodu isteyen bir sayfada görüldü.
        [account] Bir hesap sayfasında görüldü.
        [security] Bir güvenlik ayarları sayfasında görüldü.
        [checkout] Bir ödeme sayfasında görüldü.
       *[other] Sıradan bir sayfada görüldü.
    }
reason =
    { $code ->
        [full-number] Numaranızın tüm haneleri vardı.
        [mask] Görünen haneler sizinkiyle aynı.
        [ambiguous] Görünen haneler başka bir numaranıza da uyuyor.
        [place-text] Sayfanın metninde geçiyor.
        [place-field] Sayfadaki bir alanda yer alıyor.
        [place-typed] Oraya yazıp formu gönderdiniz.
        [shape] Telefon numarası biçiminde yazılmış.
        [user-name] Oturum açarken kullandığınız addı.
        [sample] Alandaki örnek bir telefon numarası.
        [split] Birlikte tek numara oluşturan birkaç kutuya bölünmüş.
        [beside] Yanında ülke kodu seçimi var.
        [options] Ülke kodları listesinden seçiliyor.
        [budget] Sayfa çok uzun olduğu için tamamı okunmadı.
        [login-user-name] Giriş bilgisinin kullanıcı adı.
        [login-email] Giriş bilgisinin e-posta adresinde geçiyor.
        [login-note] Giriş bilgisinin notunda geçiyor.
        [login-field] Giriş bilgisine eklediğiniz bir alanda yer alıyor.
        [login-phone] Giriş bilgisinde kayıtlı telefon numarası.
        [login-title] Giriş bilgisinin adında geçiyor.
        [login-identity] Şifre yöneticinizin doldurduğu kişisel bilgilerdeki telefon numarası.
        [login-without-number] Giriş bilgisinde numaranız görünmüyor.
        [within-word] Hemen yanında başka harfler veya rakamlar var.
        [code-message] Numaranıza bir kod gönderilmiş.
        [account-alert] Numaranıza hesabınızla ilgili bir uyarı gönderilmiş.
        [service-notice] Numaranıza bir bildirim gönderilmiş.
        [named-by-host] Kodun hangi site için olduğu mesajda yazıyor.
        [named-by-signature] Mesaj onun adıyla imzalanmış.
        [named-by-wording] Mesajda adı geçiyor.
        [named-by-sender] Gönderen tanınıyor.
        [official-reply] Resmî bir yanıtta adı geçiyor.
        [found-history] Tarayıcı geçmişinize göre burayı ziyaret ediyorsunuz.
        [service-uses-phone] Numaranız burada görülmedi, ama bu hizmetin numara kullandığı biliniyor.
       *[other] Unbind’ın bir kuralı bunu gösterdi ({ $code }).
    }
reason-with-detail =
    { $code ->
        [mask] { $detail } hane görünüyor ve sizinkiyle aynı.
        [ambiguous] Görünen haneler başka bir numaranıza da uyuyor.
        [autocomplete] Alan ne beklediğini kendisi belirtiyor: “{ $detail }”.
        [type] Alan telefon numaraları için yapılmış.
        [inputmode] Alan telefon tuş takımını açıyor.
        [label] Etiketinde “{ $detail }” yazıyor.
        [aria] Ekran okuyucu açıklamasında “{ $detail }” yazıyor.
        [placeholder] Alandaki ipucunda “{ $detail }” yazıyor.
        [near] Çevresinde “{ $detail }” yazıyor.
        [title] İpucu balonunda “{ $detail }” yazıyor.
        [name] İç adında “{ $detail }” geçiyor.
        [sentence] İçinde bulunduğu cümlede “{ $detail }” geçiyor.
        [code-sent] Sayfa bir kod gönderildiğini söylüyor: “{ $detail }”.
        [page-address] Sayfanın adresinde “{ $detail }” geçiyor.
        [page-title] Sayfanın başlığında “{ $detail }” geçiyor.
        [page-heading] Sayfadaki bir başlıkta “{ $detail }” geçiyor.
        [code-message] Numaranıza bir kod gönderilmiş: “{ $detail }”.
        [account-alert] Numaranıza hesabınızla ilgili bir uyarı gönderilmiş: “{ $detail }”.
        [service-notice] Numaranıza bir bildirim gönderilmiş: “{ $detail }”.
        [found-logins] { $detail } kayıtlı giriş bilgisinde yer alıyor.
        [found-messages] Buradan numaranıza { $detail } mesaj gelmiş.
        [found-reply] Yapıştırdığınız yanıtta adı geçiyor.
        [page-form]
            { $detail ->
                [one-time-code] Sayfa bir kod istiyor.
                [password] Sayfa bir şifre istiyor.
               *[other] Sayfanın istediği: “{ $detail }”.
            }
       *[other] Unbind’ın bir kuralı bunu gösterdi: “{ $detail }”.
    }
reason-against = Yakındaki bir sözcük başka bir şeyden söz ediyor: “{ $detail }”.
history-title = Neler oldu
history =
    { $what ->
        [seen]
            { $source ->
                [page] bir sayfada görüldü
                [logins] kayıtlı giriş bilgilerinizde bulundu
                [messages] mesajlarınızda bulundu
                [reply] yapıştırılan bir yanıtta bulundu
                [history] tarayıcı geçmişinize göre ziyaret edildi
               *[by-hand] siz eklediniz
            }
        [replacement-seen] site yeni numaranızı gösterdi
        [confirm] sizin olduğunu belirttiniz
        [changed] değiştirdiğinizi belirttiniz
        [gone] sayfa artık numaranızı göstermedi
        [keep] bilerek tuttunuz
        [dismiss] sizin olmadığını belirttiniz
        [reopen] yeniden listeye aldınız
        [delete] listeden çıkardınız
        [plan] ne zaman yapacağınızı değiştirdiniz
       *[edit] bu kaydı değiştirdiniz
    }
history-undone =
    { $what ->
        [confirm] sizin olduğunu belirttiniz, sonra geri aldınız
        [changed] değiştirdiğinizi belirttiniz, sonra geri aldınız
        [keep] bilerek tuttunuz, sonra geri aldınız
        [dismiss] sizin olmadığını belirttiniz, sonra geri aldınız
        [reopen] yeniden listeye aldınız, sonra geri aldınız
        [delete] listeden çıkardınız, sonra geri koydunuz
        [plan] ne zaman yapacağınızı değiştirdiniz, sonra geri aldınız
       *[edit] bu kaydı değiştirdiniz, sonra geri aldınız
    }

## Full page

navigation = Unbind bölümleri
page-title =
    { $part ->
        [list] Listeniz – Unbind
        [safe] Hat kapatılabilir mi? – Unbind
        [import] Daha fazlasını bul – Unbind
        [take] Dışa aktar – Unbind
        [numbers] Numaralar – Unbind
        [settings] Ayarlar – Unbind
        [trust] Unbind ne biliyor? – Unbind
        [why] Eski numaralar neden tehlikeli? – Unbind
       *[welcome] Unbind’a hoş geldiniz
    }
part =
    { $part ->
        [list] Liste
        [safe] Kapatılabilir mi?
        [import] Daha fazlasını bul
        [take] Dışa aktar
        [numbers] Numaralar
        [trust] Unbind ne biliyor?
        [why] Eski numaralar neden tehlikeli?
       *[settings] Ayarlar
    }

## Finding more

import-title = Daha fazlasını bul
import-lead = Çoğu hesaba, numara kapanmadan önceki haftalarda hiç girilmez. Kayıtlı giriş bilgileri ve eski mesajlar o hesapları hâlâ bilir. Bunlar burada, bu sayfada okunur ve siz onaylayana kadar hiçbir şey saklanmaz.
import-link = Kayıtlı giriş bilgilerinde ve mesajlarda daha fazlasını bul
import-all-paused = Tüm numaralarınız duraklatıldığı için hiçbir şey aranmıyor. Önce “Numaralar” bölümünde birini sürdürün.
import-drop = Dosyayı buraya bırakın
import-choose-file = Dosya seç…
import-drop-hint = Kayıtlı giriş bilgileri, mesaj geçmişi veya bir Unbind yedeği. Hangisi olduğunu Unbind kendisi anlar.
import-door =
    { $source ->
        [logins] Kayıtlı giriş bilgileri
        [messages] Mesajlar
        [reply] Resmî yanıt (一证通查)
       *[history] Tarayıcı geçmişi
    }
import-door-hint =
    { $source ->
        [logins] Tarayıcınızdaki veya şifre yöneticinizdeki giriş bilgilerini dosya olarak dışa aktarın ve bu sayfaya verin. Şifreler, kartlar ve kodlar okunmadan atılır. Yalnızca numaranızın kullanıldığı yerler, siz onaylarsanız saklanır.
        [messages] Kodlar ve bildirimler, numaranıza yazmış olan her hizmeti gösterir. Bu sayfaya bir mesaj yedeği verin ya da mesajları yapıştırın. Mesajların metni okunur okunmaz atılır.
        [reply] Çin’de resmî bir hizmet, bir Çin numarasına bazı büyük uygulamalarda kaç hesap kayıtlı olduğunu bildirir. Sorgulayın ve gelen yanıtı yapıştırın.
       *[history] Unbind, kataloğundaki hizmetlerden hangilerini ziyaret ettiğinize bakıp genellikle numara isteyenleri önerebilir. Tarayıcınız önce size sorar. Geçmişin kendisi saklanmaz ve izin hemen geri verilebilir.
    }
import-how =
    { $source ->
        [logins] Kayıtlı giriş bilgileri nasıl dışa aktarılır
        [messages] Mesajlarınıza nasıl ulaşırsınız
       *[reply] Nasıl sorgulanır
    }
import-program =
    { $program ->
        [chrome] Chrome, Brave, Opera
        [edge] Edge
        [firefox] Firefox
        [apple] Safari, Apple Parolalar
        [bitwarden] Bitwarden
        [one-password] 1Password
        [lastpass] LastPass
        [dashlane] Dashlane
        [keepass] KeePass, KeePassXC
        [proton-pass] Proton Pass
        [nordpass] NordPass
        [roboform] RoboForm
       *[enpass] Enpass
    }
import-how-program =
    { $program ->
        [chrome] Ayarlarda şifre yöneticisini açın, sonra Ayarlar › Şifreleri dışa aktar › Dosyayı indir.
        [edge] Ayarlar › Parolalar › Diğer (…) › Parolaları dışa aktar.
        [firefox] about:logins sayfasını açın, sonra menü (…) › Parolaları dışa aktar.
        [apple] Mac’te Parolalar uygulamasını açın, sonra Dosya › Tüm Öğeleri Dosyaya Aktar.
        [bitwarden] Ayarlar veya Araçlar › Kasayı dışa aktar, .json veya .csv olarak. Şifrelenmiş türü seçmeyin: onu yalnızca Bitwarden açabilir.
        [one-password] Bilgisayardaki uygulamada File › Export, 1PUX veya CSV olarak.
        [lastpass] Advanced options › Export. Metinden oluşan bir sayfa açılırsa onu .csv ile biten bir dosya olarak kaydedin.
        [dashlane] Settings › Export data, CSV olarak. Arşivi, kişisel bilgilerinizin dosyasıyla birlikte, olduğu gibi verebilirsiniz.
        [keepass] Veri tabanı › Dışa aktar › CSV. Veri tabanının kendisi (.kdbx) kilitli olduğu için okunamaz.
        [proton-pass] Ayarlar › Dışa aktar, JSON veya CSV olarak, şifrelenmemiş.
        [nordpass] Settings › Export items, CSV olarak.
        [roboform] Settings › Account & data › Export, CSV olarak.
       *[enpass] File › Export, .json veya .csv olarak.
    }
import-wide = Giriş bilgisinde numara görünmese de genellikle numara isteyen hizmetleri öner
import-how-messages =
    { $phone ->
        [android] Android: “SMS Backup & Restore” gibi bir uygulama tüm mesajları tek bir .xml dosyasına yazar. Dosyayı bu bilgisayara taşıyın. Yüzlerce megabayt olabilir.
        [iphone] iPhone: Mesajları dışa aktaran kendi özelliği yoktur. Bilgisayar programları mesajları .csv olarak yazar. Ya da kod içeren mesajları kopyalayıp aşağıya yapıştırın.
       *[other] Diğerleri: göndereni, metni ve tarihi içeren bir tablo (.csv) veya .json. Mesajların kendisini de yapıştırabilirsiniz.
    }
import-how-reply =
    { $step ->
        [open] WeChat’te 工信微报 › 政务服务 › 一证通查 › 互联网账号 yolunu izleyin ya da Alipay’de 一证通查 mini programını arayın.
        [enter] Numarayı, kimlik numaranızın son altı hanesini ve size gönderilen kodu girin.
        [wait] Yanıt 10699000 numarasından mesajla gelir: hemen ya da 48 saat içinde. 24 saat sonra yeniden sorabilirsiniz.
       *[paste] Mesajı kopyalayıp aşağıya yapıştırın.
    }
import-reply-limits = Kaç hesap olduğunu söyler, hangileri olduğunu söylemez. On altı uygulamayı kapsar, hiçbir bankayı veya resmî kurumu kapsamaz ve yalnızca sizin adınıza kayıtlı numaralara bakar. Kapsamadığı uygulamalarda da numaranız olabilir.
import-paste-label =
    { $source ->
        [reply] Yanıt
       *[messages] Ya da mesajları yapıştırın
    }
import-paste-read = Oku
import-history = Geçmişime bak
import-history-refused = Tarayıcınız izin vermediği için geçmiş okunmadı. Kalanları diğer yollarla arayabilirsiniz.
import-history-held = Unbind’ın şu anda tarayıcı geçmişinizi okuma izni var.
import-history-give-back = İzni geri ver
import-history-given-back = Geri verildi. Unbind artık geçmişinizi okuyamaz.

import-reading = Okunuyor…
import-reading-file = { $name } okunuyor…
import-percent = %{ $percent }
import-line-title = Mesajlar hangi hatta geldi?
import-line-hint = Bu telefonda birden fazla hat var. Yalnızca bıraktığınız numaraya gelen mesajlar işe yarar.
import-line = Hat { $line }
import-line-messages = { $count } mesaj
import-line-all = Tüm hatlar
import-line-all-meaning = Hatlar doğru ayrılmamışsa veya ikisi de sizinse
import-reply-title = { $count } hizmetin adı geçiyor
import-reply-hint = Yanlış okunanları düzeltin, hizmet olmayanları çıkarın, atlananları ekleyin.
import-reply-name = Hizmet
import-reply-count = { $count } hesap
import-reply-remove = Çıkar
import-reply-remove-row = Çıkar: { $name }
import-reply-add = Hizmet ekle
import-go-on = Devam
import-backup-title = { $name } bir Unbind yedeği
import-backup-join = İçindekileri ekle
import-backup-done = Yedek okundu

import-found = { $count } hizmet bulundu
import-found-nothing =
    { $known ->
        [0] Numaranız için bir şey bulunmadı
       *[other] Yeni bir şey yok: hepsi zaten listenizde
    }
import-looked-at =
    { $source ->
        [logins] { $count } giriş bilgisi okundu.
        [messages] { $count } mesaj okundu.
        [reply] Yanıttan { $count } hizmet okundu.
       *[history] Ziyaret ettiğiniz hizmetlerden { $count } tanesi genellikle numara ister.
    }
import-known = Listenizdeki { $count } kayıt yeniden bulundu, yeni bir bilgi yok.
import-nothing-means =
    { $source ->
        [logins] Hiçbir kullanıcı adında, notta veya alanda numaranız yok. Siteler numaranızı yine de biliyor olabilir. Geniş aramayla yeniden bakın ya da mesajlarınızı okutun.
        [messages] Size kod gönderen bir hizmetin adı hiçbir mesajda geçmiyor. Doğru telefon ve doğru hat mıydı?
        [reply] Adların hiçbiri kullanılamadı. Düzeltin ya da hizmetleri listenize elle ekleyin.
       *[history] Unbind’ın bildiği hizmetlerden ziyaret ettiklerinizin hepsi zaten listenizde.
    }
import-look-wider = Yeniden bak, numara görünmeyen giriş bilgilerini de kat
import-problems = { $count } satır okunamadı. Kalanlar aşağıda.
import-problem =
    { $code ->
        [too-few-columns]
            { $count ->
                [one] { $rows } numaralı satırda dosyanın ilk satırından az sütun var, atlandı.
               *[other] { $rows } numaralı satırlarda dosyanın ilk satırından az sütun var, atlandı.
            }
        [too-many-columns]
            { $count ->
                [one] { $rows } numaralı satırda dosyanın ilk satırından fazla sütun var, atlandı.
               *[other] { $rows } numaralı satırlarda dosyanın ilk satırından fazla sütun var, atlandı.
            }
        [quote-not-closed]
            { $count ->
                [one] { $rows } numaralı satırda açılan tırnak işareti kapatılmamış.
               *[other] { $rows } numaralı satırlarda açılan tırnak işareti kapatılmamış.
            }
        [cut-short] Dosya { $rows } numaralı satırın ortasında bitiyor. Eksiksiz kopyalandı mı?
        [too-many-rows] Dosya { $rows } numaralı satırdan sonra okunmadı: bir kişinin giriş bilgileri için çok fazla satır var.
        [date-unknown]
            { $count ->
                [one] { $rows } numaralı satırdaki tarih okunamadı, satırın kalanı okundu.
               *[other] { $rows } numaralı satırlardaki tarihler okunamadı, satırların kalanı okundu.
            }
       *[entry-malformed]
            { $count ->
                [one] { $rows } numaralı satır diğerleri gibi yazılmamış, atlandı.
               *[other] { $rows } numaralı satırlar diğerleri gibi yazılmamış, atlandı.
            }
    }
import-problem-file =
    { $code ->
        [too-few-columns] Bazı satırlarda ilk satırdan az sütun var, bunlar atlandı.
        [too-many-columns] Bazı satırlarda ilk satırdan fazla sütun var, bunlar atlandı.
        [quote-not-closed] Açılan bir tırnak işareti kapatılmamış.
        [cut-short] Dosya yarıda bitiyor. Eksiksiz kopyalandı mı?
        [too-many-rows] Dosyada bir kişinin giriş bilgileri veya mesajları için çok fazla satır var. Sonu okunmadı.
        [date-unknown] Bazı tarihler okunamadı.
       *[entry-malformed] Bazı öğeler diğerleri gibi yazılmamış, bunlar atlandı.
    }
import-problems-more = Ve { $count } tane daha.
import-group =
    { $group ->
        [new] Numaranızı kullananlar ({ $count })
        [check] Bunları kontrol edin ({ $count })
        [joined] Zaten listenizde ({ $count })
       *[said] Daha önce karar verdikleriniz ({ $count })
    }
import-group-hint =
    { $group ->
        [new] En çok zarar verebilecekler önce gelir.
        [check] Numaranız eksiksiz görülmedi. Numaranızı bilenleri işaretleyin, kalanını bırakın.
        [joined] Bu kayıtlar olduğu gibi kalır, yalnızca numaranın ne zaman kullanıldığı eklenir. Numarayı değiştirdikten sonra gelen bir kod, kaydı yeniden açar.
       *[said] Bunların size ait olmadığını belirttiniz ya da listeden çıkardınız. Yalnızca işaretlerseniz geri gelirler.
    }
import-tick-all = Tümünü işaretle
import-untick-all = İşaretleri kaldır
import-trace =
    { $source ->
        [logins]
            { $where ->
                [login-user-name] { $count } giriş bilgisinde kullanıcı adı
                [login-email] { $count } giriş bilgisinde e-posta adresi
                [login-note] { $count } giriş bilgisinde not
               *[other] { $count } giriş bilgisinde
            }
        [messages]
            { $where ->
                [code-message] { $count } kod mesajı
               *[other] { $count } mesaj
            }
        [reply]
            { $count ->
                [one] yanıtta adı geçiyor
               *[other] yanıta göre { $count } hesap
            }
       *[history] { $count } kez ziyaret edildi
    }
import-months = { $from } – { $to }
import-standing =
    { $standing ->
        [open] listenizde, değiştirilecek
        [done] listenizde, tamamlandı veya tutuldu
        [dismissed] sizin olmadığını belirttiniz
       *[removed] listeden çıkardınız
    }
import-accept =
    { $count ->
        [0] Listeye eklenecekleri işaretleyin
        [one] Listeye { $count } kayıt ekle
       *[other] Listeye { $count } kayıt ekle
    }
import-forget = Bunların hepsini unut
import-not-stored = Bunların hiçbiri henüz saklanmadı.
import-done =
    { $added ->
        [0]
            { $joined ->
                [one] Listenizdeki { $joined } kayda yeni bilgi eklendi
               *[other] Listenizdeki { $joined } kayda yeni bilgi eklendi
            }
        [one]
            { $joined ->
                [0] Listenize { $added } kayıt eklendi
                [one] Listenize { $added } kayıt eklendi, { $joined } kayda yeni bilgi geldi
               *[other] Listenize { $added } kayıt eklendi, { $joined } kayda yeni bilgi geldi
            }
       *[other]
            { $joined ->
                [0] Listenize { $added } kayıt eklendi
                [one] Listenize { $added } kayıt eklendi, { $joined } kayda yeni bilgi geldi
               *[other] Listenize { $added } kayıt eklendi, { $joined } kayda yeni bilgi geldi
            }
    }
import-delete-file =
    { $source ->
        [logins] { $name } dosyasını şimdi silin, çöp kutusundan da silin: içinde şifreleriniz var ve dosyayı açan herkes onları okuyabilir.
       *[messages] Artık gerekmiyorsa { $name } dosyasını şimdi silin: içinde tüm mesajlarınız var ve dosyayı açan herkes onları okuyabilir.
    }
import-again = Başka bir şey oku
import-undone = Geri alındı. Listeniz önceki hâlinde.
import-refusal =
    { $code ->
        [empty] Bu dosya boş.
        [unknown-format] Bu, Unbind’ın okuyabildiği giriş bilgileri veya mesajlar değil.
        [encrypted] Bu dosya bir parolayla kilitlenmiş.
        [wrong-kind]
            { $format ->
                [pdf] Bu bir PDF belgesi. Giriş bilgileri veya mesajlar dışa aktarılmamış.
                [image] Bu bir resim. Giriş bilgileri veya mesajlar dışa aktarılmamış.
                [media] Bu bir ses veya video. Giriş bilgileri veya mesajlar dışa aktarılmamış.
                [office] Bu bir ofis programının belgesi.
                [archive] Bu arşiv türü burada açılamıyor.
                [program] Bu bir program. Giriş bilgileri veya mesajlar dışa aktarılmamış.
                [database] Bu bir programın veri tabanı, dışa aktarılmış bir dosya değil.
                [web-page] Bu bir web sayfası. Giriş bilgileri veya mesajlar dışa aktarılmamış.
               *[other] Bu, dışa aktarılmış giriş bilgileri veya mesajlar değil.
            }
        [too-large] Bu dosya { $limit } MB sınırından büyük.
        [archive-too-large] Bu arşiv açıldığında beklenenden çok daha büyük oluyor, bu yüzden açılmadı.
        [archive-damaged] Bu arşiv bozuk ya da yalnızca bir bölümü.
        [cut-short] Dosya yarıda bitiyor.
       *[other] Tarayıcınız bu dosyayı okuyamadı.
    }
import-advice =
    { $code ->
        [empty] Yeniden dışa aktarın ve yeni dosyanın boş olmadığına bakın.
        [encrypted]
            { $format ->
                [one-password] 1Password’de kasayı kopyalamak yerine 1PUX veya CSV olarak yeniden dışa aktarın.
                [dashlane] Dashlane’de güvenli arşiv yerine CSV olarak yeniden dışa aktarın.
                [lastpass] LastPass’te şifrelenmemiş CSV olarak yeniden dışa aktarın.
                [zip] Arşivi parolasıyla açın ve içindeki dosyayı verin.
                [bitwarden] Bitwarden’da yeniden dışa aktarın ve “.json (Encrypted)” yerine “.json” veya “.csv” seçin.
                [keepass] Bu, KeePass’in kendi veri tabanı. KeePass’te açıp CSV olarak dışa aktarın.
                [proton-pass] Proton Pass’te parola koymadan yeniden dışa aktarın.
                [enpass] Enpass’te yedek almak yerine .json veya .csv olarak dışa aktarın.
               *[other] O programdan parola koymadan yeniden dışa aktarın. Unbind dosyayı burada okur ve hiçbir şifreyi saklamaz.
            }
        [wrong-kind]
            { $format ->
                [office] O programda açın ve tabloyu CSV olarak kaydedin.
                [archive] Önce arşivi açın ve içindeki dosyayı verin.
                [database] Programın kendi dışa aktarma özelliğini kullanın: CSV veya JSON.
               *[other] Tarayıcınızın, şifre yöneticinizin veya mesaj yedeğinin oluşturduğu dosyayı seçin.
            }
        [too-large] Bir bölümünü dışa aktarın: son yılları ya da telefonun tek hattını.
        [archive-too-large] Güveniyorsanız arşivi kendiniz açın ve içindeki dosyayı verin.
        [archive-damaged] Yeniden dışa aktarın ya da bir kez daha kopyalayın.
        [cut-short] Yeniden kopyalayın ya da dışa aktarın. Eksik bir dosyada tam da önemli olan hizmet bulunmayabilir.
        [unknown-format] Hangi dosyaların okunabildiği aşağıda yazıyor. Bir tabloda, sütun adlarını gösteren bir ilk satır olmalıdır.
       *[other] Yeniden seçin ya da önce başka bir klasöre kopyalayın.
    }

## Adding by hand

add-title = Elle ekle
add-site = Elle ekle: site, hizmet, kurum veya kişi
role-label = Kullanım amacı
add-submit = Ekle
add-more = Hesap ve not
add-account = Hangi hesap (birden çoksa)
add-this-site = Bu siteyi elle ekle
add-another-use = Başka bir kullanım amacı ekle
add-this-site-title = { $site } sitesini listenize ekleyin
added-toast = { $site }: listenizde.

## Safe to cancel?

safe-title = Hat kapatılabilir mi?
number-choice = Numara
verdict =
    { $answer ->
        [yes] Evet
        [not-yet] Henüz değil
       *[cannot-know] Kesin bilinemez
    }
verdict-retired =
    { $answer ->
        [yes] Listedeki her şey tamamlandı
        [not-yet] Bazı yerlerde hâlâ eski numara var
       *[cannot-know] Her değişiklik sitede görülmedi
    }
verdict-ground =
    { $ground ->
        [open]
            { $suspected ->
                [0] { $open } kayıt henüz değiştirilmedi.
               *[other]
                    { $open ->
                        [0] { $suspected } kayıt evet veya hayır demenizi bekliyor.
                        [one] { $open } kayıt henüz değiştirilmedi, { $suspected } kayıt daha sizin olabilir.
                       *[other] { $open } kayıt henüz değiştirilmedi, { $suspected } kayıt daha sizin olabilir.
                    }
            }
        [ticked] { $ticked } kaydı siz işaretlediniz, ama değişiklik henüz hiçbir sayfada görülmedi.
        [left-out] Unbind’ın depolama alanı neredeyse dolu ve yeni bulunanlar eklenmiyor, bu yüzden listeniz eksik olabilir. Yer açıldıktan sonra yeniden ziyaret ettiğiniz siteler eklenir.
        [nothing] Bu numara için henüz bir şey bulunmadı. Bu, hiçbir yerde kullanılmadığı anlamına gelmez.
       *[done] Listedeki her kaydın değiştiği görüldü ya da kayıt bilerek tutuldu. Hiç bulunmayanlar sayılamaz.
    }
verdict-lines =
    { $kind ->
        [open] Henüz değiştirilmedi ({ $count })
        [suspected] Sizin olabilir ({ $count })
       *[ticked] Yalnızca işaretlendi ({ $count })
    }
verdict-ticked-hint = Bunları bir kez daha açın. Sayfa yeni numarayı gösterirse Unbind bunu kendiliğinden not eder.
verdict-rest = Listenizde { $count } tane daha
show-in-list = Göster
never-seen-title = Hiç görülmedi
never-seen-hint = Bunlar hemen herkeste vardır, ama hiçbiri bulunmadı. Sizde varsa hesap sayfasını açın ya da listenize elle ekleyin.
category =
    { $category ->
        [email] E-posta
        [money] Banka ve ödeme
        [identity] Kimlik ve resmî kurumlar
        [messaging] Mesajlaşma
        [social] Sosyal ağlar
        [shopping] Alışveriş
        [travel] Seyahat ve ulaşım
        [work] İş ve araçlar
        [telecom] Telefon ve internet
        [media] Film, müzik ve haber
        [gaming] Oyunlar
        [utilities] Elektrik, su ve ev
        [health] Sağlık
        [people] Kulüpler ve topluluklar
       *[other] Diğer hizmetler
    }

suggestions-title = Çoğu kişide şunlar da var…
suggestions-title-in = { $country }: çoğu kişide şunlar da var…
suggestions-open = Henüz listede olmayanlara bak
suggestions-loading = Katalog taranıyor…
suggestions-hint = Sizde olanlar listeye eklenir, olmayanlar bir daha sorulmaz. Kalanlar bekleyebilir.
suggestions-none = Sorulacak bir şey kalmadı.
suggestions-shown = { $all } öneriden { $shown } tanesi gösteriliyor
suggestion-have = Bende var
suggestion-not-mine = Bende yok
not-mine-toast = { $name }: bir daha sorulmayacak.

timeline-title = Tarihler
timeline-point =
    { $name ->
        [today] Bugün
        [last-day] Eski hattın son günü
       *[reissue] Numara başkasına verilebilir
    }
in-days =
    { $when ->
        [ahead]
            { $days ->
                [one] yarın
               *[other] { $days } gün sonra
            }
        [today] bugün
       *[over]
            { $days ->
                [one] dün
               *[other] { $days } gün önce
            }
    }
timeline-no-last-day = Son gün belli olmadan geri sayım yapılamaz.
timeline-set-last-day = Son günü belirle
reissue-label = Numaranın başkasına verilebileceği en erken gün
reissue-problem =
    { $problem ->
        [empty] Bir gün seçin ya da tahmini olduğu gibi bırakın.
       *[too-early] Numara, son gününden önce başkasına verilmez. Daha geç bir gün seçin.
    }
reissue-own = Bu günü siz belirlediniz.
reissue-no-last-day = Son günden itibaren sayılır. Önce onu belirleyin ya da operatörünüzün söylediği günü yazın.
reissue-unknown = Bu numara için bilinen bir kural yok. Operatörünüz bir gün söylediyse buraya yazın.
reissue-unknown-in = { $country } için bilinen bir kural yok. Operatörünüz bir gün söylediyse buraya yazın.
reissue-confidence =
    { $confidence ->
        [rule] Tahmin: oradaki kurallara göre daha erken olmaz.
        [practice] Tahmin: oradaki operatörler böyle söylüyor, kural değil.
       *[hearsay] Tahmin: ikinci elden, doğrulanmadı.
    }
reissue-source = Kaynak: { $source }
reissue-reset = Tahmine dön
reissue-clear = Bu günü kaldır
reissue-saved = Kaydedildi.

checklist-title = Sayfaların gösteremedikleri
checklist-hint = Şubeler, uygulamalar, kurumlar ve kişiler. Sizi ilgilendirenleri ekleyin, kalanını bırakın.
checklist-in = { $country }
checklist-everywhere = Her yerde
checklist-done = Bu kontrol listesindeki her şey listenizde.
checklist-add = Listeye ekle

advice-title = Şimdi işe yarayacaklar
advice =
    { $advice ->
        [order] Yukarıdan başlayın. Önce başka hesapları açanlar, sonra para, sonra numarayla oturum açtıklarınız gelir.
        [sign-in-again] Her değişiklikten sonra bir kez oturumu kapatıp açın, kodun yeni numaraya geldiğini görün.
        [passkey] Bir site geçiş anahtarı veya kimlik doğrulama uygulaması sunuyorsa yeni numara yerine onu seçin. Bunlar kimseye geçmez.
        [both] Son değişiklikten sonra iki hattı da birkaç hafta açık tutun. Bazı siteler bir süre daha eski numaraya gönderir.
        [look] İşaretlediğiniz her sitenin hesap sayfasını bir kez daha açın.
        [arrivals] Eski hatta nelerin gelmeye devam ettiğini izleyin. Her kod veya bildirim, bu listede olmayabilecek bir hizmettendir.
        [sim-out] Kapatmadan önce eski SIM kartı iki hafta çıkarın. Bu sürede bir şey çalışmazsa unutulmuş demektir, hat ise hâlâ sizindir.
        [cancel] Sonra hattı operatörünüze kapattırın ve son günü yazılı olarak isteyin.
       *[after] E-postanızda, sizin istemediğiniz oturum açmalara ve yeni şifrelere dikkat edin. Kalanları aşağıdaki diğer yollarla değiştirin.
    }
dead-title = Eski SIM kart artık çalışmıyorsa
dead =
    { $step ->
        [carrier] Operatörden aynı numarayla yeni bir SIM kart isteyin. Hat kapatılmadığı sürece kimliğinizle bayiden alabilirsiniz.
        [bank] Kimliğiniz ve kartınızla banka şubesine gidin. Bankadaki tüm numaralarınızı, kodların geldiği numara dahil, değiştirtin.
        [mail] Diğer sitelerde kod istendiğinde “Başka bir yöntem dene” seçeneğini kullanın: kurtarma e-postası, yedek kod, kimlik doğrulama uygulaması ya da hâlâ oturumun açık olduğu bir cihaz.
       *[support] Başka hiçbir şey işe yaramazsa sitenin destek ekibine, orada kayıtlı e-posta adresinizden yazın. Listenizin başındaki hesaplarla başlayın, çünkü bu günler sürebilir.
    }
carrier-title = Hattı kapattığınızda operatör ne yapar
carrier =
    { $step ->
        [stops] Hat kararlaştırılan günde kapanır ve o günden sonra kod gelmez.
        [rests] Numara bir süre bekletilir. Sonra başkasına satılabilir ve o kişi numaraya gönderilmeye devam eden her şeyi alır.
        [china] Operatörler, hattı kapatırken kayıtları çözmeyi önerebilir. Numaranın sonraki sahibi için de bir hizmetleri vardır. Hiçbiri bu listenin yerini tutmaz.
       *[takes-along] Sözleşmeye bağlı olan her şey onunla biter: bakiye, puanlar, operatörün verdiği e-posta adresi ve telefon faturasıyla ödemeler.
    }

farewell-title = { $number } kapandı
farewell-ended = Hat { $day } tarihinde kapandı. Listesinin son durumu şöyle.
farewell-count =
    { $state ->
        [verified] Değişti ve sitede görüldü: { $count }
        [changed] Siz işaretlediniz, sitede hiç görülmedi: { $count }
        [kept] Bilerek tutuldu: { $count }
        [to-do] Hâlâ eski numarayla: { $count }
       *[suspected] Yanıtlanmadı, sizin olabilir: { $count }
    }
farewell-watch = Numaranın ne zaman başkasına verilebileceği bilinmiyor. Size ait olmayan oturum açmalara dikkat edin.
farewell-watch-from = { $day } tarihinden itibaren numara başkasında olabilir. Numaranın hâlâ kayıtlı olduğu yerleri o güne kadar değiştirin. Size ait olmayan oturum açmalar bir uyarıdır.
farewell-notice = { $number } numaralı hat kapandı.
farewell-look = Sonucu gör
erase-number-title = { $number } numarasını sil
erase-number-meaning = Bu numarayı ve tüm listesini bu tarayıcıdan kaldırır. Diğer numaralarınız kalır.
erase-number-begin = Bu numarayı sil…
erase-number-copy = Bu işlem geri alınamaz. İleride bakmanız gerekebilirse önce son bir kopya alın.
erase-number-confirm = Kalıcı olarak sil
number-erased = { $number } ve listesi silindi.

## Take along

take-lead = Listeniz kâğıt üzerinde, diğer programlar için dosyalarda ya da bütünüyle yedek olarak. Her şey tarayıcınızda oluşturulur.
print-title = Kâğıt üzerinde
print-hint = Büyük baskıda harfler büyüktür ve adımlar yazılıdır. Listeyi bilgisayarsız tamamlayacak biri içindir.
print = Yazdır
print-large = Adımlarla büyük yazdır
files-title = Dosya olarak
export-markdown = Markdown olarak kaydet
export-markdown-hint = İşaret kutularıyla liste, not ve metin programları için.
export-csv = Tablo olarak kaydet
export-csv-hint = Hesap tabloları için CSV, her kayıt bir satır.
export-calendar = Tarihleri kaydet
export-calendar-hint = Takviminiz için: anımsatıcılarıyla son gün ve numaranın başkasına verilebileceği gün.
calendar-empty = Henüz tarih yok. Önce “Numaralar” bölümünde son günü belirleyin.
calendar-summary =
    { $name ->
        [last-day] { $number } için son gün
       *[reissue] { $number } başkasına verilebilir
    }
calendar-description =
    { $name ->
        [last-day]
            { $open ->
                [0] Kaydedildiğinde açık bir şey yoktu. Hattı kapatmadan önce Unbind’a bakın.
                [one] Kaydedildiğinde { $open } kayıt açıktı. Bu günden sonra eski hatta kod gelmez.
               *[other] Kaydedildiğinde { $open } kayıt açıktı. Bu günden sonra eski hatta kod gelmez.
            }
       *[reissue] Bilinen en erken gün. Numarayı alan kişi, ona gönderilmeye devam eden her şeyi alır.
    }
file-saved = { $name } adıyla kaydedildi.
backup-title = Yedek
backup-hint = Her şey tek dosyada: numaralar, liste, geçmiş ve ayarlar. Yalnızca sizin okuyabileceğiniz bir yerde saklayın.
backup-passphrase = Dosya için parola (isteğe bağlı)
backup-passphrase-hint = Parola koyarsanız dosya onsuz okunamaz. Siz de okuyamazsınız: parolayı kurtarmanın yolu yoktur.
export-backup = Yedeği kaydet
restore-passphrase = Bu yedeğin parolası
restore-open = Aç ve geri yükle
restore-label = Yedekten geri yükle
restore-hint = Dosyadakiler buradakilere eklenir. Hiçbir şeyin üzerine yazılmaz.
restoring = Yedek okunuyor…
restored-nothing-new = Yedek okundu. İçindeki tüm numaralar ve kayıtlar zaten buradaydı.
restored =
    { $numbers ->
        [0] { $bindings } kayıt eklendi.
        [one] { $numbers } numara ve { $bindings } kayıt eklendi.
       *[other] { $numbers } numara ve { $bindings } kayıt eklendi.
    }
restored-unreadable = Dosyanın { $count } bölümü okunamadı ve atlandı. Dosyayı saklayın.

report-title = Bırakılan numara: { $number }
report-fact =
    { $fact ->
        [replacement] Yeni numara
        [last-day] Eski hattın son günü
        [reissue] Başkasına verilebileceği gün
        [progress] İlerleme
        [safe] Hat kapatılabilir mi?
       *[written] Tarih
    }
report-section =
    { $state ->
        [to-do] Değiştirilecek ({ $count })
        [suspected] Sizin olabilir ({ $count })
        [changed] İşaretlendi, sitede görülmedi ({ $count })
        [verified] Değişti ve sitede görüldü ({ $count })
       *[kept] Bilerek tutuldu ({ $count })
    }
report-hint =
    { $state ->
        [to-do] En çok zarar verebilecekler önce gelir.
        [suspected] Numaranın yalnızca bir bölümü görüldü. Sizin olup olmadığına bakın.
        [changed] Hattı kapatmadan önce bunları bir kez daha açın.
       *[other] { "" }
    }
report-doubt =
    { $kind ->
        [well-known] birçok sitede bu sayfa yoktur
       *[other] adres eskimiş olabilir
    }
report-checklist = Sayfalar bunları gösteremez. Sizi ilgilendirmeyenlerin üzerini çizin.
report-ticked = tamamlandı:
report-steps-title = Her kayıt için
report-step =
    { $step ->
        [open] Siteyi veya uygulamayı açıp oturum açın. Eski telefon elinizin altında olmalı.
        [find] Kaydın yanında yazan menüleri izleyin. Yazmıyorsa “Hesap”, “Güvenlik” veya “Bilgilerim” bölümünü, orada da telefon numarasını bulun.
        [change] Yeni numarayı yazın. Eski telefona bir kod, yenisine başka bir kod gelebilir.
        [test] Oturumu kapatıp yeniden açın. Kod yeni telefona gelmelidir.
       *[tick] Kutuyu işaretleyip sonraki kayda geçin.
    }
report-step-change-to = { $number } numarasını yazın. Eski telefona bir kod, yenisine başka bir kod gelebilir.
column =
    { $column ->
        [name] Ad
        [site] Site
        [role] Kullanım amacı
        [account] Hesap
        [state] Durum
        [certainty] Kesinlik
        [postponed] Ertelendiği gün
        [note] Not
        [reason] Tutulma nedeni
        [address] Adres
        [change-at] Değiştirileceği yer
        [first-seen] İlk görülme
        [last-seen] Son görülme
        [number] Eski numara
        [replacement] Yeni numara
       *[last-day] Son gün
    }

## The checklist

checklist-cn-bank-reserved = Banka kartları: karta kayıtlı numara (预留手机号)
checklist-cn-bank-reserved-do = Ödeme uygulamaları bunu denetler. Her kart için bankanın uygulamasından ya da şubeden değiştirin.
checklist-cn-bank-notices = Banka: kod ve bildirim numarası
checklist-cn-bank-notices-do = İnternet bankacılığında karttakinden ayrı bir numara kayıtlıdır. İkisini de değiştirtin.
checklist-cn-social-insurance = Sosyal sigorta (社保)
checklist-cn-social-insurance-do = Numarayı elektronik sosyal güvenlik kartı uygulamasından ya da hizmet bürosundan değiştirin.
checklist-cn-housing-fund = Konut fonu (公积金)
checklist-cn-housing-fund-do = Şehrinizdeki fonun uygulamasından ya da kimliğinizle bürosundan değiştirin.
checklist-cn-tax = Gelir vergisi (个人所得税)
checklist-cn-tax-do = Vergi uygulamasında 个人中心, 安全中心 altında. Önce bankadaki numarayı değiştirin: uygulama yeni numarayı kartınız üzerinden doğrulayabilir.
checklist-cn-health-insurance = Sağlık sigortası (医保)
checklist-cn-health-insurance-do = Sağlık sigortası uygulamasında ve telefon numaranızla randevu aldığınız hastanelerde.
checklist-cn-railway = Demiryolu (12306)
checklist-cn-railway-do = Eski hat çalışırken uygulamadan kendiniz. Hat yoksa kimliğinizle bilet gişesinde.
checklist-cn-academic = Öğrenim kayıtları (CHSI, 学信网)
checklist-cn-academic-do = Hesabınızda, iletişim bilgileri altında. Çoğu kişi ancak belge gerektiğinde hatırlar.
checklist-cn-carrier-renewal = Operatörün bağlantı çözme hizmeti
checklist-cn-carrier-renewal-do = Hat kapanırken operatörün neleri çözdüğünü sorun. Bazı uygulamaları kapsar, hepsini değil.
checklist-us-credit-bureaus = Kredi büroları
checklist-us-credit-bureaus-do = Experian, Equifax ve TransUnion’da ayrı ayrı hesabınız olur. Kredi kaydınız dondurulmuşsa daha da önemlidir.
checklist-us-login-gov = Login.gov
checklist-us-login-gov-do = Önce başka bir oturum açma yöntemi ekleyin, sonra eski numarayı kaldırın.
checklist-us-irs = IRS hesabı
checklist-us-irs-do = Hesaptaki numarayı ve oturum açarken kullanıyorsanız ID.me numarasını kontrol edin.
checklist-us-pay-by-phone = Zelle, Cash App ve Venmo
checklist-us-pay-by-phone-do = Eski numaraya gönderilen para, numara kimdeyse ona gider. Yalnızca yeni numarayı eklemeyin, eskisini de kaldırın.
checklist-us-health-portal = Hasta portalları
checklist-us-health-portal-do = Doktorların, eczanelerin ve sigortaların her birinde ayrı giriş vardır.
checklist-gb-tax = HMRC ve Government Gateway
checklist-gb-tax-do = Oturum açma bilgilerinizde, erişim kodlarının gönderildiği numarayı değiştirin.
checklist-gb-health = NHS ve aile hekimliği (GP)
checklist-gb-health-do = NHS App’te değiştirin ve ayrı bir kayıt tutan aile hekimliğine de bildirin.
checklist-gb-council = Yerel yönetim (council)
checklist-gb-council-do = Council tax, otopark ve seçmen kütüğünde ayrı ayrı kayıtlı olabilir.
checklist-eu-bank-app = Banka uygulaması ve ödeme onayı
checklist-eu-bank-app-do = Kart ödemesi onaylarının gönderildiği numara çoğunlukla iletişim bilgilerinizden ayrı tutulur.
checklist-eu-electronic-id = Elektronik kimlik
checklist-eu-electronic-id-do = Ulusal kimlik hizmetleri ve vergi portalları bu numaraya kod gönderebilir. Bazılarında değişiklik için şubeye gitmek ya da dijital sertifika gerekir.
checklist-eu-health-insurer = Sağlık hizmeti veya sigortası
checklist-eu-health-insurer-do = Uygulaması, randevuları ve bildirimleri bir zamanlar verdiğiniz numarayı kullanır.
checklist-jp-my-number = My Number portalı (マイナポータル)
checklist-jp-my-number-do = Oturum telefon numarasıyla değil, kartla açılır. Bir başvuruda ya da banka hesabıyla birlikte numara verdiyseniz orada değiştirin.
checklist-jp-carrier-mail = Operatörün e-posta adresi (キャリアメール)
checklist-jp-carrier-mail-do = Korumak için operatöre ücret ödemezseniz (メール持ち運び) bu adres hatla birlikte kapanır. Oturum açmak için kullandığınız her yerde değiştirin.
checklist-jp-line = LINE
checklist-jp-line-do = Önce bir e-posta adresi ve şifre kaydedin, sonra numarayı uygulamada değiştirin.
checklist-jp-carrier-payment = Operatörle ödeme
checklist-jp-carrier-payment-do = Telefon faturasıyla ödenenler hatla birlikte biter. Aboneliklerinizi başka bir ödeme yöntemine geçirin.
checklist-kr-identity-app = Kimlik doğrulama (PASS)
checklist-kr-identity-app-do = Çoğu site sizi bununla doğrular. Eski hat kapanmadan önce, kendi adınıza kayıtlı olması gereken yeni hatta kurun.
checklist-kr-kakao = KakaoTalk
checklist-kr-kakao-do = Eski hattı kapatmadan önce numarayı uygulamada değiştirin.
checklist-kr-tax = Vergi (Hometax, 홈택스)
checklist-kr-tax-do = Numarayı üye bilgilerinizde değiştirin.
checklist-in-aadhaar = Aadhaar
checklist-in-aadhaar-do = Aadhaar merkezinde ya da sunuluyorsa Aadhaar uygulamasında değiştirin. Aadhaar OTP kodu isteyen her şey buna bağlıdır.
checklist-in-upi = UPI
checklist-in-upi-do = UPI, bankada kayıtlı numaraya bağlıdır. Önce bankada değiştirin, sonra her UPI uygulamasında yeniden kaydolun.
checklist-in-tax = Gelir vergisi
checklist-in-tax-do = Vergi portalındaki profilinizde birincil iletişim bilgisini (Primary Contact) değiştirin.
checklist-in-provident-fund = Emeklilik birikim fonu (EPFO)
checklist-in-provident-fund-do = Eski hatta giriş kodu gelmeye devam ederken UAN üye portalında değiştirin.
checklist-br-gov = gov.br
checklist-br-gov-do = Numarayı hesap bilgilerinizde değiştirin ve kurtarma seçeneklerini kontrol edin.
checklist-br-pix-key = Pix anahtarı
checklist-br-pix-key-do = Numara bir Pix anahtarıysa anahtarı bankanızın uygulamasında silin. Yoksa numaranın sonraki sahibi anahtarı üzerine alıp size gönderilen parayı alabilir.
checklist-au-mygov = myGov
checklist-au-mygov-do = Kodların gönderildiği numarayı değiştirin ya da geçiş anahtarı veya kod üreticiyi kullanın.
checklist-au-pay-id = PayID
checklist-au-pay-id-do = Numara bir PayID ise hat kapanmadan önce bankanızın uygulamasında kapatın.
checklist-au-medicare = Medicare
checklist-au-medicare-do = İletişim bilgilerini uygulamada ya da myGov üzerinden değiştirin.
checklist-tr-edevlet = e-Devlet
checklist-tr-edevlet-do = Giriş kodları ve yeni şifreler bu numaraya gelir. Eski hat çalışırken iletişim seçeneklerinizde değiştirin ve yedek kod yazdırın. Hat yoksa kimliğinizle bir PTT şubesinde değiştirtin.
checklist-tr-health = e-Nabız ve aile hekimi
checklist-tr-health-do = e-Nabız profilinizde değiştirin ve ayrı bir kayıt tutan aile hekiminize de bildirin.
checklist-tr-bank-codes = Banka: SIM kart değişikliğinde kodlar
checklist-tr-bank-codes-do = SIM kart veya numara değişince banka, siz onaylayana kadar kod göndermeyebilir. Eski hat kapanmadan önce yeni numarayı her bankaya bildirin.
checklist-tr-easy-address = Para transferi için Kolay Adres
checklist-tr-easy-address-do = Numara bir Kolay Adres ise hat kapanmadan önce bankanızın uygulamasında silin, sonra yeni numarayı ekleyin.
checklist-ru-gosuslugi = Gosuslugi (Госуслуги)
checklist-ru-gosuslugi-do = Giriş kodları bu numaraya gelir, başka sitelere de Gosuslugi ile girilir. Eski hat çalışırken profilinizde değiştirin. Hat yoksa pasaportunuzla bir MFC merkezinde (МФЦ).
checklist-ru-fast-payments = Telefon numarasıyla para transferi (СБП)
checklist-ru-fast-payments-do = Her banka, kendisinde kayıtlı numaranıza gelen parayı alır. Numarayı her bankada değiştirin, sonra paranın önce hangi bankaya geleceğini yeniden seçin.
checklist-ae-uae-pass = UAE PASS ve Emirates ID
checklist-ae-uae-pass-do = Numarayı uygulamada değiştirin. Kimlik kurumunda (ICP) Emirates ID ile kayıtlı numarayı da değiştirin: devlet hizmetlerinin kodları ona gelir.
checklist-sa-absher = Absher ve Nafath
checklist-sa-absher-do = Eski hatta kod gelmeye devam ederken numarayı Absher’de değiştirin. Hat yoksa self servis kioskunda parmak izinizle. Ardından Nafath’ın hâlâ çalışıp çalışmadığına bakın.
checklist-gulf-electronic-id = Elektronik kimlik ve devlet uygulamaları
checklist-gulf-electronic-id-do = Çoğunlukla kendi adınıza kayıtlı bir hatta bağlıdırlar. Eski hat kapanmadan önce yeni hattı bunlara kaydedin.
checklist-gulf-pay-by-phone = Telefon numaranıza gönderilen para
checklist-gulf-pay-by-phone-do = Numara Aani, sarie, Fawran, WAMD veya BenefitPay için bir banka hesabına bağlıysa hat kapanmadan önce uygulamada kaldırın, sonra yeni numarayı bağlayın.
checklist-all-bank = Bankanız
checklist-all-bank-do = Bankadaki tüm numaralarınızı sorun: kodlar, kart ödemeleri ve telefon bankacılığı için kayıtlı olanları.
checklist-all-messengers = Mesajlaşma uygulamaları
checklist-all-messengers-do = Eski hat çalışırken her uygulamada “Numara değiştir” seçeneğini kullanın. Sohbetleriniz ve gruplarınız taşınır.
checklist-all-authenticator = Kimlik doğrulama uygulaması ve şifre yöneticisi
checklist-all-authenticator-do = Kurtarma için ne kullandıklarını kontrol edin. Yeni yedek kodlar yazdırın.
checklist-all-insurers = Sigorta ve emeklilik
checklist-all-insurers-do = Bu sitelerde nadiren oturum açarsınız, bu yüzden yıllarca hiçbir şey görünmez.
checklist-all-doctors = Doktorlar
checklist-all-doctors-do = Her muayenehaneye bildirin. Randevular ve sonuçlar onlarda kayıtlı numaraya gider.
checklist-all-employer = İşyeri
checklist-all-employer-do = İnsan kaynakları, vardiya çizelgesi ve acil durum arama listesi.
checklist-all-school = Okul ve kreş
checklist-all-school-do = Bir sorun olduğunda ararlar, bu yüzden size ulaşabilmeleri gerekir.
checklist-all-utilities = Elektrik, su, internet, ev sahibi
checklist-all-utilities-do = Abonelik hesapları ve sayaç okuyan ya da kapıyı açan kişiler.
checklist-all-family = Aile ve arkadaşlar
checklist-all-family-do = Yeni numarayı eski hattan gönderin ki ona güvenebilsinler.

## Numbers

numbers-lead = Bıraktığınız numaralar. Unbind yalnızca bunları arar, başka hiçbir şeyi aramaz.
number-add = Numara ekle
number-edit = Düzenle
number-pause = Duraklat
number-resume = Sürdür
number-remove = Kaldır
number-restore = Geri koy
number-paused = Duraklatıldı: aranmıyor
number-paused-toast = Duraklatıldı. Siz sürdürene kadar aranmaz.
number-resumed-toast = Sürdürülüyor.
number-removed-toast = { $number } kaldırıldı.
number-restored-toast = { $number } listesiyle birlikte geri geldi.
number-saved = Kaydedildi.
removed-title = Kaldırılanlar
removed-hint = Artık aranmıyorlar. Listeleri, siz silene kadar saklanır.
number-erase = Kalıcı olarak sil
number-retired = Kapandı: son günü geçti
replaced-by = yeni numara: { $number }
no-replacement = henüz yeni numara yok
last-day-is = son gün: { $day }
no-last-day = son gün belirlenmedi
number-label =
    { $field ->
        [number] Bıraktığınız telefon numarası
       *[replacement] Yeni numara (sonra da olur)
    }
number-hint =
    { $field ->
        [number] Her zaman yazdığınız gibi, ülke koduyla veya ülke kodu olmadan.
       *[replacement] Bir site eskisi yerine bunu gösterdiğinde Unbind kaydı sizin yerinize işaretler.
    }
country-label = Ülke
country-none = Seçilmedi
country-option = { $name } ({ $code })
read-as = Bunu şöyle okuduk: { $number }, { $country }.
read-as-nowhere = Bunu şöyle okuduk: { $number }.
read-as-doubtful = Bunu şöyle okuduk: { $number }, { $country }. Orada böyle numaralar bilmiyoruz, haneleri kontrol edin.
selection-unreadable = Seçtiğiniz metin, ülkenizin bir telefon numarası olarak okunamadı. Ülkesiyle birlikte buraya yazın.
number-problem =
    { $code ->
        [empty] Numarayı buraya yazın.
        [not-a-number] Bu bir telefon numarası olamaz. Rakam, boşluk ve başta + kullanın.
        [country-missing] Ülkeyi seçin ya da + ve ülke koduyla başlayın.
        [calling-code-unknown] + işaretinden sonraki kod hiçbir ülkeye ait değil.
        [too-short] Bu, o ülkenin numaraları için çok kısa. Eksik hane mi var?
        [too-long] Bu, o ülkenin numaraları için çok uzun. Fazla hane mi var?
        [wrong-length] O ülkenin numaraları farklı uzunlukta. Haneleri kontrol edin.
        [duplicate] Bu numarayı zaten eklediniz.
        [same-as-retiring] Bu, bıraktığınız numara. Yenisini yazın ya da boş bırakın.
        [gone] Bu numara artık listenizde yok.
       *[other] Bu burada kullanılamaz. Haneleri kontrol edin.
    }
label-label = Verdiğiniz ad (boş kalabilir)
last-day-label = Eski hattın son günü (sonra da olur)
last-day-hint = Hattın hâlâ kod alabildiği son gün.
last-day-over = Bu gün geçti. Numara kapanmış sayılacak.
last-day-problem = Bu bir tarih değil. Bir gün seçin ya da boş bırakın.
save = Kaydet
cancel = İptal

## What is watched

watch-title = Unbind’ın taradıkları
watch-lead = Okuma tarayıcınızda yapılır ve hiçbir yere bir şey gönderilmez. Bunu istediğiniz zaman değiştirebilirsiniz.
watch-mode =
    { $mode ->
        [all] Tüm siteler
        [chosen] Yalnızca seçtiğim siteler
       *[click] Yalnızca tıkladığımda
    }
watch-mode-meaning =
    { $mode ->
        [all] En çok sonucu bulur. Tarayıcınız, Unbind’ın girdiğiniz her siteyi okuması için izninizi isteyecek. Unbind telefon numaralarını arar, yalnızca sizinkileri saklar.
        [chosen] Siteleri Unbind düğmesinden teker teker eklersiniz. Tarayıcınız her biri için sorar.
       *[click] Unbind bir sayfayı yalnızca orada düğmesini tıkladığınızda okur, başka zaman okumaz. Tarayıcınız bir şey sormaz.
    }
watch-mode-changed = Değiştirildi. Şu andan itibaren geçerli.
permission-refused = Tarayıcınız izin vermediği için hiçbir şey okunmuyor. Yeniden seçin: diğer iki yol daha az izin ister.
access-state =
    { $granted ->
        [yes]
            { $mode ->
                [all] Tarayıcınız, Unbind’ın tüm siteleri okumasına izin veriyor.
                [chosen] Tarayıcınız, Unbind’ın seçtiğiniz siteleri okumasına izin veriyor.
               *[click] Unbind bunun için izne ihtiyaç duymaz.
            }
       *[no] Tarayıcınız bunun için gereken izinlerin tümünü vermiyor.
    }
chosen-sites = Seçtiğiniz siteler ({ $count })
chosen-sites-hint = Site eklemek için siteyi açın, Unbind düğmesini tıklayıp “Bu siteyi tara” seçeneğine basın.
site-remove = Kaldır
site-unwatched = { $site } artık okunmuyor.

## Welcome

welcome-title = Telefon numaranızı güvenle bırakın
welcome-lead = Bırakılan numaralar yabancılara geçer, numaraya gelen giriş kodları da öyle. Unbind, numaranıza hâlâ bağlı olan siteleri bulur.
steps = Kurulum
step =
    { $step ->
        [number] Numara
        [replacement] Yeni numara
       *[watch] Tarama
    }
step-title =
    { $step ->
        [number] Hangi numarayı bırakıyorsunuz?
        [replacement] Yerine hangisi gelecek ve ne zaman kapanacak?
        [watch] Unbind neyi okuyabilir?
       *[done] Her şey hazır
    }
number-stays = Numaranız bu tarayıcıda kalır. Hiçbir yere gönderilmez, hiçbir sayfaya yazılmaz.
next = İleri
skip = Şimdilik geç
back = Geri
done-watching =
    { $count ->
        [one]
            { $mode ->
                [all] Unbind, girdiğiniz her sitede { $number } numarasını arıyor.
                [chosen] Unbind, seçtiğiniz sitelerde { $number } numarasını arar.
               *[click] Unbind, düğmesini tıkladığınızda { $number } numarasını arar.
            }
       *[other]
            { $mode ->
                [all] Unbind, girdiğiniz her sitede { $count } numaranızı arıyor.
                [chosen] Unbind, seçtiğiniz sitelerde { $count } numaranızı arar.
               *[click] Unbind, düğmesini tıkladığınızda { $count } numaranızı arar.
            }
    }
done-browse =
    { $mode ->
        [all] Her zamanki gibi gezinin. Oturum açtıkça ve hesap sayfalarına baktıkça listeniz kendiliğinden dolar.
        [chosen] Bir site açın, araç çubuğunda Unbind düğmesini tıklayıp “Bu siteyi tara” seçeneğine basın.
       *[click] Bir hesap veya güvenlik sayfasında, sayfayı okutmak için araç çubuğundaki Unbind düğmesini tıklayın.
    }
done-button = Unbind düğmesi tarayıcınızın araç çubuğundadır, yapboz simgesinin altında olabilir. Bir sitede kaç tane bulunduğunu görmek için düğmeyi sabitleyin.
done-change = Eski hatta kod gelmeye devam ederken listenizdeki her sitede numarayı değiştirin.
done-list = Listeyi aç
done-numbers = Başka numara ekle
done-back = Neyin taranacağını değiştir

## Settings

reminders-title = Anımsatıcılar
reminders-switch = Son günden önce anımsat
reminders-hint = Değiştirilecek kayıt kaldıkça tarayıcınız bunları gösterir. Kaçırılanlar sonraki açılışta gösterilir.
reminders-days = Kaç gün önce
reminders-day =
    { $days ->
        [0] aynı gün
        [one] { $days } gün
       *[other] { $days } gün
    }
reminders-no-days = Hiçbir gün seçilmedi, bu yüzden bir şey gösterilmeyecek. En az birini seçin.
quiet-from = Sessiz saatler: başlangıç
quiet-until = Sessiz saatler: bitiş
quiet-hint = Bu saatler arasında bir şey gösterilmez. Sessiz saat istemiyorsanız ikisini aynı yapın.
sync-title = Diğer cihazlarınızda
sync-switch = Listeyi tüm cihazlarımda aynı tut
sync-hint = Listeyi tarayıcınızın kendi senkronizasyonu taşır: siteleri, tamamlananları ve notlarınızı. Numaralarınızın yalnızca ülke kodunu ve son dört hanesini taşır. Numarayı her cihazda bir kez girmeniz gerekir.
sync-done = { $day } tarihinden beri diğer cihazlarınızla eşit.
sync-problem =
    { $problem ->
        [full] Listeniz, tarayıcının senkronizasyonuna sığmayacak kadar büyük, bu yüzden artık gönderilmiyor. Bu cihazda eksiksiz duruyor. Başka bir cihaza taşımak için yedek kullanın.
        [newer] Başka bir cihazda daha yeni bir Unbind var. Devam etmek için buradaki Unbind’ı güncelleyin.
       *[unavailable] Tarayıcının senkronizasyonu şu anda çalışmıyor. Tarayıcıda oturum açtığınızdan ve senkronizasyonun açık olduğundan emin olun. Unbind kendiliğinden yeniden dener.
    }
sync-unknown = Başka bir cihazda { $mask } için bir liste var. O numarayı buraya girin, iki liste birleşsin.
sync-add-number = Numarayı gir
sync-remove = Kopyayı tarayıcı hesabımdan kaldır
private-title = Gizli pencereler
private-switch = Gizli pencerelerde bulunanları sakla
private-hint = Bu kapalıyken gizli pencereler burada iz bırakmaz. Tarayıcınızın da Unbind’ın gizli pencerelerde çalışmasına izin vermesi gerekir.
keys-title = Klavye
keys-open = Unbind’ı aç
keys-none = atanmadı
keys-hint = Bunları tarayıcınızın uzantılar sayfasında değiştirebilirsiniz.
about-title = Unbind’ın asla yapmadıkları
about-what = Unbind, sayfalardaki telefon numaralarını tarayıcınızın içinde sizinkilerle karşılaştırır ve listeyi burada tutar.
never-network = Ağı asla kullanmaz: hesap yok, istatistik yok, sorgu yok.
never-probe = Hesap olup olmadığını görmek için numaranızı hiçbir sitede denemez.
never-inside = Hiçbir sayfaya bir şey eklemez ve hiçbir sayfa numaranızı ondan öğrenemez.
never-secrets = Şifreleri, kodları veya mesajları asla saklamaz.
erase-title = Her şeyi sil
erase-meaning = Numaraları, listeyi, geçmişi ve ayarları bu tarayıcıdan, listenin kopyasını da tarayıcının senkronizasyonundan kaldırır. Bu işlem geri alınamaz.
erase-begin = Her şeyi sil…
erase-word = onayla
erase-label = Onaylamak için “{ $word }” yazın
erase-wrong = Onaylamak için “{ $word }” yazın ya da iptal edin.
erase-confirm = Kalıcı olarak sil
erased = Her şey silindi.

## What Unbind knows

trust-lead = Saklanan her şey, bakılan her şey ve ikisini de nasıl durduracağınız.
pause-switch = Unbind’ı duraklat
pause-hint = Duraklatıldığında hiçbir sayfa okunmaz. Listeniz kalır, anımsatıcılar gelmeye devam eder.
paused-notice = Unbind duraklatıldı: hiçbir sayfa okunmuyor.
looks-for =
    { $count ->
        [0] Aranacak bir numara yok.
       *[other] Yalnızca { $numbers } aranır, başka hiçbir şey aranmaz.
    }
last-read-none = Tarayıcı açıldığından beri hiçbir sayfa okunmadı.
last-read =
    { $kept ->
        [yes] Son okunan: { $site } sitesinin bir sayfası, { $when }. Numaranızla ilgili olanlar listenizde.
       *[no] Son okunan: { $site } sitesinin bir sayfası, { $when }. Hiçbir şey saklanmadı.
    }
stored-title = Saklananlar
stored-lead = Bunlar bu cihazda, tarayıcının depolama alanındadır ve tarayıcı profiliniz ne kadar güvendeyse o kadar güvendedir. “Listeyi tüm cihazlarımda aynı tut” seçeneğini açtıysanız liste, numaralarınız olmadan, tarayıcının senkronizasyonunda da bulunur.
stored-sealed = Bunlar bu cihazda, tarayıcının depolama alanında, parolanızla şifrelenmiş olarak durur. Burada açılmış hâlini görürsünüz.
stored-nothing = Hiçbir şey yok.
stored-part =
    { $kind ->
        [numbers] { $count } numara; adı, yeni numarası ve tarihleriyle
        [sites] { $count } site; numarayı nasıl kullandığı, bunun nerede ve ne zaman görüldüğü ve sizin söyledikleriniz
        [settings] Ayarlarda seçtikleriniz
        [set-aside] Okunamayan { $count } kayıt
       *[workings] Unbind’ın kendi notları: listenin özeti, gösterilen anımsatıcılar ve cihazlarınızın ne kadar eşit olduğu
    }
stored-look = Hepsini göster
stored-hide = Gizle
stored-text = Saklanan her şey, olduğu gibi
lock-title = Kilit
lock-state =
    { $state ->
        [off] Bir parola, numaralarınızı ve listenizi bu cihazda şifreleyebilir. Kilit yoksa tarayıcı profilinizi okuyabilen herkes bunları da okuyabilir.
       *[on] Kilit etkin: numaralar, liste, geçmiş ve ayarlar bu cihazda şifrelenmiş durumda. Unbind, tarayıcı kapandığında ve “Şimdi kilitle” düğmesine bastığınızda kilitlenir.
    }
lock-cost =
    { $cost ->
        [forgotten] Parolayı unutursanız numaralarınız ve listeniz kaybolur: onları bir daha kimse açamaz. O durumda yalnızca bir yedek işe yarar.
        [locked] Unbind kilitliyken hiçbir sayfa okunmaz, bu yüzden yeni bir şey bulunmaz ve anımsatıcı gelmez.
       *[open] Unbind’ın kilidi açıkken bu tarayıcıyı kullanan biri her şeyi görür.
    }
lock-backup = Önce bir yedek kaydet
lock-begin = Kilit ekle…
lock-new = Yeni parola
lock-again = Aynı parola, bir kez daha
lock-save = Kilidi etkinleştir
lock-now = Şimdi kilitle
lock-change = Parolayı değiştir
lock-off = Kilidi kaldır
lock-done =
    { $what ->
        [on] Kilit etkin.
        [changed] Parola değiştirildi.
       *[off] Kilit kaldırıldı.
    }
lock-with-sync =
    { $why ->
        [sync] Listenizin bir kopyası tarayıcı hesabınızda duruyor ve orada hiçbir kilit onu şifrelemiyor. Ayarlarda, “Diğer cihazlarınızda” başlığı altında senkronizasyonu kapatın ve kopyayı kaldırın. Ardından kilit ekleyebilirsiniz.
       *[lock] Kilit etkinken liste diğer cihazlarınıza taşınmaz, çünkü tarayıcı o kopyayı diskte şifrelenmemiş olarak tutar.
    }
permissions-title = Tarayıcınızın verdiği izinler
permission =
    { $name ->
        [activeTab] Öndeki sayfa
        [alarms] Alarmlar
        [contextMenus] Sağ tık menüsü
        [notifications] Bildirimler
        [scripting] Sayfaları okuma
        [sidePanel] Yan panel
        [storage] Depolama
        [history] Tarayıcı geçmişi
       *[sites] Girdiğiniz siteler
    }
permission-purpose =
    { $name ->
        [activeTab] Unbind düğmesini tıkladığınızda bulunduğunuz sayfayı okumak için.
        [alarms] Zamanı geldiğinde son günü anımsatmak için.
        [contextMenus] Seçtiğiniz numarayı veya bulunduğunuz siteyi sayfanın menüsünden eklemek için.
        [notifications] Anımsatıcıları göstermek için.
        [scripting] İzin verdiğiniz yerlerde sayfaları okumak için, başka hiçbir yerde değil.
        [sidePanel] Listenizi sayfanın yanında göstermek için.
        [storage] Numaralarınızı ve listenizi bu cihazda, açtıysanız listeyi diğer cihazlarınızda da saklamak için.
        [history] Bilinen hizmetlerden hangilerini ziyaret ettiğinize bir kez bakmak için. Yalnızca bunu yapan düğme ister.
       *[sites] Siz gezinirken hesap sayfalarını okumak için. Yalnızca taramayı açtığınızda istenir, seçiminizi daralttığınızda geri verilir.
    }
permission-state =
    { $granted ->
        [yes] verildi
       *[no] verilmedi
    }

## Why old numbers are dangerous

why-lead = Telefon numarası ödünçtür. Bıraktığınızda bir süre bekletilir, sonra başkasına verilir.
why-fact =
    { $fact ->
        [handed-on] Ne kadar bekletildiği ülkeye göre değişir: Amerika Birleşik Devletleri’nde en az 45 gün, Hindistan’da 90 gün, operatörlerin söylediğine göre Çin’de de 90 gün, Avustralya’da altı ay. Birçok ülkede belirlenmiş bir süre yoktur.
        [receives] O günden sonra numaraya gönderilenler bir yabancıya gider: giriş kodları, yeni şifre belirleme bağlantıları, bankanızın aramaları. Bunun için kimsenin bir yere sızması gerekmez.
        [studied] Araştırmacılar, iki Amerikan operatörünün yeni müşterilere sunduğu 259 numarayı inceledi. 215 numarada, eski sahibine yönelik üç saldırıdan en az biri mümkündü. 171 numara ise tanınmış altı sitedeki hesaplara hâlâ bağlıydı.
        [many] Yalnızca Amerika Birleşik Devletleri’nde yılda yaklaşık 35 milyon numara kapatılıyor.
        [messengers] Mesajlaşma uygulamaları sizi numaranızdan tanır. 45 gün kullanılmayan bir numarayı başka biri WhatsApp’ta kurduğunda WhatsApp önceki hesabı siler ve yerine o kişi geçer. Hesabınızı önceden yeni numaraya taşırsanız bu olmaz.
       *[own-care] İş size düşer. Hindistan Yüksek Mahkemesi, bu soru önüne geldiğinde, numarada özel bir şey kalmamasını sağlamayı numaranın eski sahibine bıraktı.
    }
why-next-title = Ne yapmalı
why-next = Eski hatta kod gelmeye devam ederken, kayıtlı olduğu her sitede numarayı değiştirin. Unbind bu siteleri bulur, listeyi tutar ve geriye bir şey kalmadığında haber verir.
words-title = Sözcükler

## What is this?

what-is = “{ $term }” ne demek?
term =
    { $term ->
        [retiring-number] Bıraktığınız numara
        [replacement] Yeni numara
        [last-day] Son gün
        [reissue] Numaranın başkasına verilmesi
        [unbound] Tamamlandı
        [certainty] Kesinlik
        [catalogue] Katalog
        [passphrase] Parola
       *[passkey] Geçiş anahtarı
    }
meaning =
    { $term ->
        [retiring-number] Artık sizde olmayacak numara. Unbind, kullandığınız sitelerin her birinde başka bir numara olana kadar onu arar.
        [replacement] Bundan sonra kullanacağınız numara. Bir site eskisinin yerine onu gösterdiğinde Unbind değişikliği kendiliğinden not eder.
        [last-day] Eski hattın kod alabildiği son gün. Çoğu site yeni numarayı kabul etmeden önce eskisine kod gönderir, bu yüzden her şeyi o güne kadar değiştirin.
        [reissue] Bırakılan numara bir süre sonra yeniden satılır. O günden sonra numaraya gönderilenler bir yabancıya gider.
        [unbound] Sitede başka bir numara var veya eskisini orada bilerek tutuyorsunuz.
        [to-do] Sitede eski numaranız var. Orada değiştirin, sonra “Değiştirdim” düğmesine basın.
        [suspected] Site yalnızca iki veya üç hane gösteriyor ve bunlar sizinkiyle aynı. Başka numaralar da böyle bitebilir, bu yüzden bakıp karar verin.
        [changed] Değiştirdiğinizi söylediniz. Bir sayfa yeni numaranızı gösterene kadar Unbind sözünüze güvenir.
        [verified] Bunu sitenin kendisi gösterdi: Yeni numaranız orada veya eskisi artık yok. Bu, işaretlemekten daha güvenilirdir.
        [kept] Eski numarayı orada bile bile bırakıyorsunuz.
        [dismissed] Oradaki numaranın size ait olmadığını söylediniz. Sayılmaz ve ancak daha fazla hanesi görülürse yeniden sorulur.
        [still-shows] Değişmiş sayılıyordu ama sonra bir sayfa eski numarayı gösterdi. Bu yüzden yeniden değiştirilecek.
        [certainty] Kesin: Numaranın tamamı görüldü veya siz söylediniz. Büyük olasılıkla ve olası: Yalnızca bir bölümü görüldü veya başka bir belirti var.
        [sign-in] Numaranın kendisiyle veya ona gönderilen bir kodla oturum açılır.
        [two-step] Şifrenin yanında, numaraya gönderilen bir kod istenir.
        [recovery] Şifre unutulduğunda numaraya gönderilen kod veya bağlantı hesaba dönmenizi sağlar. O sırada numara kimdeyse o da hesaba girebilir.
        [payment] Ödemeler numaraya gönderilen kodla onaylanır veya numaraya para gönderilir.
        [contact] Site bu numarayı yalnızca arar veya ona mesaj yazar. Numara hiçbir şeyi açmaz.
        [unknown] Sitenin numarayı ne için kullandığı bilinmiyor. Hesabı açabilir, bu yüzden bakın.
        [other-ways] Numaranın değiştirildiği yere götürebilecek diğer adresler ve menüler. İşe yaramayabilecek olanlarda bu belirtilir.
        [catalogue] Unbind’ın bildiği hizmetler ve ayarlarının bağlantıları. Uzantının bir parçasıdır, hiçbir yerden sorgulanmaz.
        [not-yet] Listede hâlâ eski numaranın bulunduğu veya yanıtınızı bekleyen bir şey var. Hat şimdi kapansa kodları bir yabancı alabilir.
        [cannot-know] Değiştirilecek bir şey kalmadı ama hiçbir sayfa değişiklikleri göstermedi, hiçbir şey bulunmadı veya liste eksik olabilir. Unbind yalnızca gördüğüne evet der.
        [yes] Unbind’ın gördüğü kadarıyla eski numarayı bekleyen bir şey kalmadı. Hattı kapatmadan önce sayfaların gösteremediklerini gözden geçirin.
        [passphrase] Kendi belirlediğiniz bir şifre. Birkaç sözcükten oluşması en iyisidir. Onunla korunanı yalnızca onu bilen okuyabilir.
       *[passkey] Şifre ve kod yerine geçen, cihazınızın veya şifre yöneticinizin sakladığı bir anahtar. Telefon numarasına bağlı değildir.
    }
