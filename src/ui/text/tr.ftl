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
#   watch              taramak (siteleri); read  okumak (sayfayı)
#   put first, put off öne almak, ertelemek
# Doldurulan yerlere ek getirilmez: “{ $site } sitesinde”, “{ $day } tarihine kadar”.
# Silmeyi onaylayan sözcükte i ve ı yoktur: büyük harfle yazılınca da tanınır.

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
        [name-missing] Önce bir ad yazın.
        [already-there] Bu zaten listenizde.
        [file-unreadable] Tarayıcınız bu dosyayı okuyamadı. Yeniden seçin ya da önce başka bir klasöre kopyalayın.
        [file-too-large] Bu dosya bir Unbind yedeği olamayacak kadar büyük. Adı .json ile biten dosyayı seçin.
        [storage-full] Tarayıcının depolama alanı dolu olduğu için bu kaydedilemedi. Biraz yer açıp yeniden deneyin.
        [unreachable] Unbind yanıt vermedi. Hiçbir şey değişmedi. Yeniden deneyin.
       *[other] Bu işlem yapılamadı. Hiçbir şey değişmedi. Yeniden deneyin.
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
filter-empty = Burada bir şey yok. Listenin tamamını görmek için “Tümü” seçeneğini kullanın.
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
        [sign-in] Oturum açtıklarınız
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
        [take] Dışa aktar – Unbind
        [numbers] Numaralar – Unbind
        [settings] Ayarlar – Unbind
       *[welcome] Unbind’a hoş geldiniz
    }
part =
    { $part ->
        [list] Liste
        [safe] Kapatılabilir mi?
        [take] Dışa aktar
        [numbers] Numaralar
       *[settings] Ayarlar
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
        [cancel] Sonra hattı operatörde kapatın ve son günü yazılı olarak isteyin.
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
export-backup = Yedeği kaydet
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
checklist-cn-tax-do = Vergi uygulamasında, kişisel bilgileriniz altında.
checklist-cn-health-insurance = Sağlık sigortası (医保)
checklist-cn-health-insurance-do = Sağlık sigortası uygulamasında ve telefonla kayıt yaptırdığınız hastanelerde.
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
checklist-eu-bank-app-do = Kart ödemelerinin onaylandığı numara çoğunlukla iletişim bilgilerinizden ayrı tutulur.
checklist-eu-electronic-id = Elektronik kimlik
checklist-eu-electronic-id-do = Ulusal kimlik hizmetleri ve vergi portalları çoğunlukla bu numaraya kod gönderir. Bazılarında değişiklik için gitmek gerekir.
checklist-eu-health-insurer = Sağlık sigortası
checklist-eu-health-insurer-do = Uygulaması ve çalışanları, bir zamanlar verdiğiniz numarayı kullanır.
checklist-jp-my-number = My Number portalı (マイナポータル)
checklist-jp-my-number-do = İletişim bilgilerini portalda, istendiğinde de belediyede değiştirin.
checklist-jp-line = LINE
checklist-jp-line-do = Önce bir e-posta adresi ve şifre kaydedin, sonra numarayı uygulamada değiştirin.
checklist-jp-carrier-payment = Operatörle ödeme
checklist-jp-carrier-payment-do = Telefon faturasıyla ödenenler hatla birlikte biter. Aboneliklerinizi başka bir ödeme yöntemine geçirin.
checklist-kr-identity-app = Kimlik doğrulama (PASS)
checklist-kr-identity-app-do = Çoğu site sizi bununla doğrular. Eski hat kapanmadan önce yeni hatta kurun.
checklist-kr-kakao = KakaoTalk
checklist-kr-kakao-do = Eski hatta kod gelirken numarayı uygulamada değiştirin.
checklist-kr-tax = Vergi (Hometax, 홈택스)
checklist-kr-tax-do = Numarayı üye bilgilerinizde değiştirin.
checklist-in-aadhaar = Aadhaar
checklist-in-aadhaar-do = Numara Aadhaar merkezinde ya da sunulan yerlerde Aadhaar uygulamasında değiştirilir. Aadhaar kodu isteyen her şey buna bağlıdır.
checklist-in-upi = UPI
checklist-in-upi-do = UPI, bankada kayıtlı numaraya bağlıdır. Önce bankada değiştirin, sonra her uygulamaya yeniden kaydolun.
checklist-in-tax = Gelir vergisi
checklist-in-tax-do = Vergi portalındaki profilinizde birincil iletişim bilgisini (Primary Contact) değiştirin.
checklist-in-provident-fund = Emeklilik birikim fonu (EPFO)
checklist-in-provident-fund-do = Eski hatta giriş kodu gelirken üye portalında değiştirin.
checklist-br-gov = gov.br
checklist-br-gov-do = Numarayı hesabın güvenlik ayarlarında değiştirin ve kurtarma seçeneklerini kontrol edin.
checklist-br-pix-key = Pix anahtarı
checklist-br-pix-key-do = Numara bir Pix anahtarıysa anahtarı bankanızın uygulamasında silin. Yoksa para numaranın sonraki sahibine gider.
checklist-au-mygov = myGov
checklist-au-mygov-do = Kodların gönderildiği numarayı değiştirin ya da geçiş anahtarı veya kod üreticiyi kullanın.
checklist-au-pay-id = PayID
checklist-au-pay-id-do = Numara bir PayID ise hat kapanmadan önce bankanızın uygulamasında kapatın.
checklist-au-medicare = Medicare
checklist-au-medicare-do = İletişim bilgilerini uygulamada ya da myGov üzerinden değiştirin.
checklist-all-bank = Bankanız
checklist-all-bank-do = Sizin için kayıtlı her numarayı sorun: kodlar, kart ödemeleri ve telefon bankacılığı için olanları.
checklist-all-messengers = Mesajlaşma uygulamaları
checklist-all-messengers-do = Eski hat çalışırken her uygulamada “Numara değiştir” seçeneğini kullanın. Sohbetleriniz ve gruplarınız taşınır.
checklist-all-authenticator = Kimlik doğrulama uygulaması ve şifre yöneticisi
checklist-all-authenticator-do = Kurtarma için ne kullandıklarını kontrol edin. Yeni yedek kodlar yazdırın.
checklist-all-insurers = Sigorta ve emeklilik
checklist-all-insurers-do = Buralara nadiren girersiniz, bu yüzden sayfalarında yıllarca bir şey görünmez.
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
reminders-hint = Açık kayıt kaldıkça tarayıcınız bunları gösterir. Kaçırılanlar sonraki açılışta gösterilir.
reminders-days = Kaç gün önce
reminders-day =
    { $days ->
        [0] aynı gün
        [one] { $days } gün
       *[other] { $days } gün
    }
reminders-no-days = Hiçbir gün seçilmedi, bu yüzden bir şey gösterilmeyecek. En az birini seçin.
quiet-from = Sessiz başlangıç
quiet-until = Sessiz bitiş
quiet-hint = Bu saatler arasında bir şey gösterilmez. Sessiz saat istemiyorsanız ikisini aynı yapın.
private-title = Gizli pencereler
private-switch = Gizli pencerelerde bulunanları sakla
private-hint = Bu kapalıyken gizli pencereler burada iz bırakmaz. Tarayıcınızın da Unbind’ın gizli pencerelerde çalışmasına izin vermesi gerekir.
about-title = Unbind’ın asla yapmadıkları
about-what = Unbind, sayfalardaki telefon numaralarını tarayıcınızın içinde sizinkilerle karşılaştırır ve listeyi burada tutar.
never-network = Ağı asla kullanmaz: hesap yok, istatistik yok, sorgu yok.
never-probe = Hesap olup olmadığını görmek için numaranızı hiçbir sitede denemez.
never-inside = Hiçbir sayfaya bir şey eklemez ve hiçbir sayfa numaranızı ondan öğrenemez.
never-secrets = Şifreleri, kodları veya mesajları asla saklamaz.
erase-title = Her şeyi sil
erase-meaning = Numaraları, listeyi, geçmişi ve ayarları bu tarayıcıdan kaldırır. Bu işlem geri alınamaz.
erase-begin = Her şeyi sil…
erase-word = onayla
erase-label = Onaylamak için “{ $word }” yazın
erase-wrong = Onaylamak için “{ $word }” yazın ya da iptal edin.
erase-confirm = Kalıcı olarak sil
erased = Her şey silindi.
