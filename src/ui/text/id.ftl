# Antarmuka dalam bahasa Indonesia (Anda). `{$…}` menandai isian; isian sudah diisolasi.
#
# Glosarium (istilah yang sama di seluruh berkas)
#   retiring number      nomor yang Anda tinggalkan; sesudahnya “nomor lama”
#   replacement          nomor baru
#   last day             hari terakhir (nomor lama masih menerima kode)
#   retired              sudah nonaktif; line ended: nomor sudah nonaktif
#   re-issue             nomor didaur ulang: bisa dipakai orang lain
#   cancel the line      menonaktifkan nomor; carrier: operator; holder: pemilik
#   line (phone)         nomor; SIM: kartu SIM
#   binding, line        item (di daftar); list: daftar; checklist: daftar periksa
#   unbound              dilepas
#   to do                perlu diganti; suspected: mungkin milik Anda
#   changed (ticked)     Anda tandai; verified: sudah diganti, terlihat di situs
#   kept                 sengaja dipertahankan; dismissed: bukan milik Anda
#   role                 kegunaan; certainty: kepastian (pasti, besar kemungkinan, mungkin)
#   watch                memantau; read: membaca; site: situs
#   sign-in              login; two-step: verifikasi 2 langkah
#   passkey              kunci sandi; authenticator: aplikasi autentikator
#   backup code          kode cadangan; backup (file): cadangan
#   recovery             pemulihan akun; put off: menunda

product = Unbind

## Loading and failing

loading = Membuka daftar Anda…
load-failed-title = Daftar Anda tidak dapat dibuka
load-failed = Tidak ada yang hilang: daftar tersimpan di browser ini. Coba lagi; jika tetap gagal, mulai ulang browser.
try-again = Coba lagi
refusal =
    { $refusal ->
        [not-found] Item ini sudah tidak ada.
        [not-allowed-here] Hal itu tidak dapat dilakukan dari sini.
        [nothing-to-undo] Tidak ada lagi yang dapat diurungkan.
        [page-cannot-be-read] Browser Anda tidak mengizinkan ekstensi membaca halaman ini.
        [permission-missing] Browser Anda belum memberi Unbind izin untuk ini.
        [not-a-backup] File ini bukan cadangan Unbind, atau hanya sebagian. Tidak ada yang diubah; pilih file lain.
        [newer-backup] Cadangan ini dibuat oleh Unbind versi lebih baru. Tidak ada yang diubah; perbarui Unbind dulu.
        [name-missing] Beri nama dulu.
        [already-there] Ini sudah ada di daftar Anda.
        [file-unreadable] Browser Anda tidak dapat membaca file ini. Pilih lagi, atau salin dulu ke folder lain.
        [file-too-large] File ini terlalu besar untuk cadangan Unbind. Pilih file yang namanya berakhiran .json.
        [storage-full] Penyimpanan browser penuh, jadi ini tidak tersimpan. Kosongkan ruang lalu coba lagi.
        [unreachable] Unbind tidak merespons. Tidak ada yang diubah; coba lagi.
       *[other] Tidak berhasil. Tidak ada yang diubah; coba lagi.
    }

## Progress

progress = { $done } dari { $total } sudah dilepas
progress-none = Belum ada temuan
progress-suspected = { $count } lagi mungkin milik Anda
deadline =
    { $deadline ->
        [ahead] { $days } hari lagi
        [today] hari ini hari terakhir
       *[over] nonaktif sejak { $days } hari lalu
    }
number-switch = Nomor yang ditampilkan
all-numbers = Semua { $count } nomor
number-paused-option = { $number } (dijeda)

## Before there is a number

begin-title = Nomor mana yang Anda tinggalkan?
begin = Beri tahu Unbind nomornya. Sambil Anda menjelajah seperti biasa, Unbind mencatat situs yang masih memakainya.
begin-action = Siapkan Unbind
open-full = Buka halaman lengkap

## Notices

watch-not-chosen = Unbind tidak membaca apa pun sebelum Anda memilih apa yang boleh dipantau.
watch-choose = Pilih yang dipantau
access-missing =
    { $mode ->
        [all] Saat ini browser Anda tidak mengizinkan Unbind membaca situs, jadi tidak ada temuan baru.
       *[chosen] Browser Anda tidak mengizinkan Unbind membaca beberapa situs yang Anda pilih.
    }
access-again = Izinkan lagi
access-review = Tinjau situs
damaged = { $count } data tersimpan tidak dapat dibaca. Tidak ada yang dihapus: data itu disisihkan.

## This site

this-page = Halaman ini
this-site = Di { $site }
this-site-as = Di { $site }, tercantum sebagai { $shown }
site-unreadable = Browser Anda tidak menampilkan halaman ini kepada Unbind. Mungkin ini halaman milik browser sendiri; di situs web, klik tombol Unbind saat halamannya terbuka di depan.
site-nothing = Belum ada temuan di { $site }. Halaman tempat nomor diganti, misalnya keamanan akun, paling banyak memberi petunjuk.
site-not-read = Halaman ini belum dibaca. Muat ulang, atau baca sekarang.
site-not-allowed = Unbind tidak membaca { $site } dengan sendirinya.
site-permission-refused = Browser Anda tidak memberi izin, jadi { $site } tidak dipantau. Anda tetap dapat membaca halaman satu per satu.
watch-site = Pantau situs ini
read-page = Baca halaman ini sekarang
reading = Membaca halaman ini…
private-window = Jendela pribadi: temuan di sini tidak disimpan.

## The list

list-title = Semua situs
list-page-title = Daftar Anda
list-empty-title = Daftar Anda masih kosong
list-empty = Jelajahi web seperti biasa. Saat sebuah situs menampilkan atau meminta nomor Anda, situs itu muncul di sini. Halaman akun dan keamanan adalah cara tercepat mengisi daftar.
search = Cari situs
search-empty = Tidak ada situs di daftar Anda yang cocok dengan “{ $search }”.
filter-label = Tampilkan
filter =
    { $filter ->
        [open] Perlu diganti
        [suspected] Mungkin milik Anda
        [done] Selesai
       *[all] Semua
    }
filter-empty = Tidak ada apa-apa di sini. Pilih “Semua” untuk melihat seluruh daftar.
group =
    { $group ->
        [open] Perlu diganti ({ $count })
        [suspected] Mungkin milik Anda ({ $count })
        [done] Selesai ({ $count })
       *[dismissed] Bukan milik Anda ({ $count })
    }
suspected-hint = Situs-situs ini hanya menampilkan sebagian nomor. Lihat, lalu pastikan apakah itu nomor Anda.
show-more = Tampilkan { $count } lagi
role =
    { $role ->
        [sign-in] Login
        [two-step] Kode 2 langkah
        [recovery] Pemulihan akun
        [payment] Pembayaran
        [contact] Kontak
       *[unknown] Kegunaan belum jelas
    }
certainty =
    { $certainty ->
        [certain] pasti
        [likely] besar kemungkinan
       *[possible] mungkin
    }
certainty-meaning =
    { $certainty ->
        [certain] Pasti: semua angka nomor Anda terlihat.
        [likely] Besar kemungkinan: sebagian nomor disembunyikan, dan sedikitnya empat angka cocok dengan nomor Anda.
       *[possible] Mungkin: hanya dua atau tiga angka yang tampak, dan cocok dengan nomor Anda.
    }
state =
    { $state ->
        [suspected] mungkin milik Anda
        [to-do] perlu diganti
        [changed] Anda tandai
        [verified] sudah diganti, terlihat di situs
        [kept] sengaja dipertahankan
       *[dismissed] bukan milik Anda
    }
seen = terlihat { $when }
still-shows = Masih menampilkan nomor lama
ambiguous = cocok juga dengan nomor Anda yang lain
open-title = Buka { $address }
open-way =
    { $kind ->
        [own] Buka setelan
        [phone] Buka setelan
        [account-security] Buka setelan
        [change-password] Buka setelan
        [help] Buka bantuan
       *[other] Buka
    }
way-path = Di aplikasi atau situs: { $path }
way-doubt =
    { $kind ->
        [well-known] banyak situs tidak memilikinya
       *[other] mungkin sudah tidak berlaku
    }
other-ways = Jalan lain
way =
    { $kind ->
        [own] Tautan Anda sendiri
        [phone] Halaman nomor telepon
        [account-security] Halaman keamanan akun
        [change-password] Halaman sandi
        [well-known] Alamat standar untuk sandi
        [seen] Tempat nomor Anda terlihat
        [site] Halaman depan situs
        [help] Artikel bantuan
       *[recovery] Jika Anda tidak bisa masuk
    }
wrong-link-title = Tautan yang lebih tepat untuk { $site }
own-link-label = Alamat halaman tempat nomor diganti
own-link-hint = Disimpan di browser ini. “Buka setelan” akan menuju ke sana.
own-link-problem =
    { $problem ->
        [empty] Ketik atau tempel alamatnya dulu.
        [not-https] Hanya alamat yang diawali https:// yang aman dibuka.
        [too-long] Alamat ini terlalu panjang. Salin hanya bagian sebelum tanda “?”.
       *[not-an-address] Ini bukan alamat halaman. Salin dari kolom URL browser Anda.
    }
own-link-remove = Hapus tautan saya
own-link-toast =
    { $set ->
        [yes] { $site }: tautan Anda dipakai mulai sekarang.
       *[no] { $site }: tautan Anda tidak dipakai lagi.
    }
link-report-label = Untuk memberi tahu pembuat Unbind
link-report-hint = Tidak ada yang dikirim. Salin ini dan kirimkan ke tempat masalah Unbind dikumpulkan. Jangan pernah mencantumkan nomor telepon, baik yang lama maupun yang baru.
link-report-copy = Salin
link-report-copied =
    { $copied ->
        [yes] Disalin.
       *[no] Browser Anda tidak mengizinkannya. Pilih teksnya dan salin sendiri.
    }
action =
    { $action ->
        [confirm] Ya, milik saya
        [changed] Sudah saya ganti
        [keep] Pertahankan
        [reopen] Masih perlu diganti
        [delete] Keluarkan dari daftar
       *[dismiss] Bukan milik saya
    }
action-undo = Urungkan
action-more = Lainnya
action-reason = Tambahkan alasan
row-action =
    { $action ->
        [pin] Taruh paling atas
        [unpin] Jangan paling atas
        [postpone] Tunda…
        [bring-back] Kerjakan sekarang
        [rename] Nama dan catatan…
        [role] Dipakai untuk apa…
        [merge] Sama dengan situs lain…
        [split] Tampilkan terpisah lagi
        [wrong-link] Tautan salah…
       *[delete] Keluarkan dari daftar
    }
section =
    { $section ->
        [pinned] Anda taruh paling atas
        [root] Membuka semua yang lain
        [money] Uang
        [sign-in] Dipakai untuk login
        [second-step] Kode dan pemulihan
        [unclear] Kegunaan belum jelas
        [contact] Hanya untuk menghubungi Anda
       *[postponed] Ditunda
    }
site-tally = { $done } dari { $total } selesai di situs ini
pinned-mark = Paling atas:
postponed-mark = ditunda sampai { $day }
ticked-mark = Belum ada halaman yang menampilkan perubahannya
postpone-title = Tunda sampai
postpone-until =
    { $choice ->
        [tomorrow] Besok
        [week] Seminggu lagi
       *[before] Sebelum hari terakhir ({ $day })
    }
postpone-day = Hari lain
postpone-problem =
    { $problem ->
        [empty] Pilih tanggal, atau tekan salah satu tombol.
        [past] Hari itu sudah lewat. Pilih yang akan datang.
       *[too-late] Nomor lama sudah nonaktif sebelum hari itu. Pilih hari yang lebih awal.
    }
rename-title = Nama dan catatan
rename-name = Nama dari Anda
rename-note = Catatan
role-title = Situs ini memakai nomor itu untuk apa?
merge-title = Tampilkan { $site } sebagai bagian dari situs lain
merge-into = Situs lain di daftar Anda
merge-unknown = Tidak ada situs bernama “{ $typed }” di daftar Anda. Pilih salah satu saran.
reason-title = Sengaja dipertahankan
reason-label = Mengapa? (boleh kosong)
action-why = Mengapa?
moved =
    { $action ->
        [confirm] { $site }: masuk daftar yang perlu diganti.
        [changed] { $site }: ditandai sudah diganti.
        [keep] { $site }: sengaja dipertahankan.
        [delete] { $site }: dikeluarkan dari daftar.
        [reopen] { $site }: perlu diganti lagi.
       *[dismiss] { $site }: bukan milik Anda.
    }
undone = { $site }: diurungkan.
pinned-toast =
    { $pinned ->
        [yes] { $site }: ditaruh paling atas.
       *[no] { $site }: kembali ke tempatnya.
    }
postponed-toast = { $site }: ditunda sampai { $day }.
brought-back-toast = { $site }: kembali ke yang perlu diganti.
edited-toast = { $site }: disimpan.
role-toast =
    { $role ->
        [sign-in] { $site }: dipakai untuk login.
        [two-step] { $site }: dipakai untuk kode 2 langkah.
        [recovery] { $site }: dipakai untuk pemulihan akun.
        [payment] { $site }: dipakai untuk pembayaran.
        [contact] { $site }: dipakai untuk menghubungi Anda.
       *[unknown] { $site }: kegunaan belum jelas.
    }
reason-toast = { $site }: alasan disimpan.
merged-toast = { $from } kini ditampilkan sebagai bagian dari { $into }.
split-toast = { $site } ditampilkan terpisah lagi.

## Why

harm =
    { $harm ->
        [root] Di urutan awal: siapa pun yang menerima kode akun ini dapat mengatur ulang banyak akun lain.
        [money] Di urutan awal: dari sini uang dapat dipindahkan atau dibelanjakan.
        [sign-in] Sebelum verifikasi 2 langkah: satu kode ke nomor ini sudah cukup untuk login.
        [second-step] Sesudah yang dipakai untuk login: nomor ini membantu untuk masuk, bersama sandi atau email.
        [unclear] Sesudah yang sudah jelas: belum jelas apa kegunaan nomor ini di sini.
       *[contact] Terakhir: nomor ini hanya untuk menghubungi Anda dan tidak membuka apa pun.
    }
why-pinned = Paling atas: Anda yang menaruhnya.
why-postponed = Di akhir: Anda menundanya sampai { $day }.
why-over = Nomornya nonaktif pada { $day }.
why-due = Nomornya nonaktif pada { $day }; yang lebih cepat berakhir didahulukan.
page-kind =
    { $kind ->
        [sign-in] Terlihat di halaman login.
        [sign-up] Terlihat di halaman pendaftaran akun.
        [verification] Terlihat di halaman yang meminta kode yang dikirimkannya.
        [account] Terlihat di halaman akun.
        [security] Terlihat di halaman setelan keamanan.
        [checkout] Terlihat di halaman checkout.
       *[other] Terlihat di halaman jenis lain.
    }
reason =
    { $code ->
        [full-number] Semua angka nomor Anda ada di sana.
        [mask] Angka yang tampak cocok dengan nomor Anda.
        [ambiguous] Angka yang tampak cocok juga dengan nomor Anda yang lain.
        [place-text] Ada di dalam teks halaman.
        [place-field] Ada di kolom isian halaman.
        [place-typed] Anda mengetiknya di sana dan mengirim formulirnya.
        [shape] Ditulis seperti nomor telepon biasa ditulis.
        [user-name] Itu nama yang Anda pakai untuk login.
        [sample] Contoh di kolom isian berupa nomor telepon.
        [split] Terbagi di beberapa kotak yang membentuk satu nomor.
        [beside] Ada pilihan kode negara di sebelahnya.
        [options] Dipilih dari daftar kode negara.
        [budget] Halamannya sangat panjang, jadi tidak semuanya dibaca.
       *[other] Aturan Unbind menunjukkannya ({ $code }).
    }
reason-with-detail =
    { $code ->
        [mask] Tampak { $detail } angka, dan cocok dengan nomor Anda.
        [ambiguous] Angka yang tampak cocok juga dengan nomor Anda yang lain.
        [autocomplete] Kolom itu sendiri menyebutkan isinya: “{ $detail }”.
        [type] Kolom itu dibuat untuk nomor telepon.
        [inputmode] Kolom itu meminta tombol angka telepon.
        [label] Labelnya berbunyi “{ $detail }”.
        [aria] Keterangannya untuk pembaca layar berbunyi “{ $detail }”.
        [placeholder] Petunjuk di kolom itu berbunyi “{ $detail }”.
        [near] Kata-kata di sekitarnya berbunyi “{ $detail }”.
        [title] Keterangan alatnya berbunyi “{ $detail }”.
        [name] Nama internalnya memuat “{ $detail }”.
        [sentence] Kalimat yang memuatnya berbunyi “{ $detail }”.
        [code-sent] Halaman itu menyatakan kode sudah dikirim: “{ $detail }”.
        [page-address] Alamat halaman memuat “{ $detail }”.
        [page-title] Judul halaman berbunyi “{ $detail }”.
        [page-heading] Subjudul halaman berbunyi “{ $detail }”.
        [page-form]
            { $detail ->
                [one-time-code] Halaman itu meminta kode.
                [password] Halaman itu meminta sandi.
               *[other] Halaman itu meminta “{ $detail }”.
            }
       *[other] Aturan Unbind menunjukkannya: “{ $detail }”.
    }
reason-against = Kata di dekatnya membicarakan hal lain: “{ $detail }”.
history-title = Riwayat
history =
    { $what ->
        [seen]
            { $source ->
                [page] terlihat di sebuah halaman
                [logins] ditemukan di login tersimpan Anda
                [messages] ditemukan di pesan Anda
                [reply] ditemukan di balasan yang ditempel
               *[by-hand] Anda tambahkan
            }
        [replacement-seen] situs menampilkan nomor baru Anda
        [confirm] Anda menyatakan ini milik Anda
        [changed] Anda menyatakan sudah menggantinya
        [gone] halaman tidak lagi menampilkan nomor Anda
        [keep] Anda memilih mempertahankannya
        [dismiss] Anda menyatakan ini bukan milik Anda
        [reopen] Anda mengembalikannya ke daftar
        [delete] Anda mengeluarkannya dari daftar
        [plan] Anda mengubah waktu mengerjakannya
       *[edit] Anda mengubah item ini
    }
history-undone =
    { $what ->
        [confirm] Anda menyatakan ini milik Anda, lalu mengurungkannya
        [changed] Anda menyatakan sudah menggantinya, lalu mengurungkannya
        [keep] Anda memilih mempertahankannya, lalu mengurungkannya
        [dismiss] Anda menyatakan ini bukan milik Anda, lalu mengurungkannya
        [reopen] Anda mengembalikannya ke daftar, lalu mengurungkannya
        [delete] Anda mengeluarkannya dari daftar, lalu mengembalikannya
        [plan] Anda mengubah waktu mengerjakannya, lalu mengurungkannya
       *[edit] Anda mengubah item ini, lalu mengurungkannya
    }

## Full page

navigation = Bagian Unbind
page-title =
    { $part ->
        [list] Daftar Anda – Unbind
        [safe] Aman dinonaktifkan? – Unbind
        [take] Ekspor – Unbind
        [numbers] Nomor – Unbind
        [settings] Setelan – Unbind
       *[welcome] Selamat datang di Unbind
    }
part =
    { $part ->
        [list] Daftar
        [safe] Sudah aman?
        [take] Ekspor
        [numbers] Nomor
       *[settings] Setelan
    }

## Adding by hand

add-title = Tambahkan sendiri
add-site = Tambahkan sendiri: situs, layanan, kantor, atau orang
role-label = Dipakai untuk
add-submit = Tambahkan
add-more = Akun dan catatan
add-account = Akun yang mana (jika Anda punya beberapa)
add-this-site = Tambahkan situs ini sendiri
add-another-use = Tambahkan kegunaan lain sendiri
add-this-site-title = Tambahkan { $site } ke daftar Anda
added-toast = { $site }: ada di daftar Anda.

## Safe to cancel?

safe-title = Sudah aman dinonaktifkan?
number-choice = Nomor
verdict =
    { $answer ->
        [yes] Ya
        [not-yet] Belum
       *[cannot-know] Tidak dapat dipastikan
    }
verdict-retired =
    { $answer ->
        [yes] Semua di daftar sudah dikerjakan
        [not-yet] Beberapa tempat masih memakai nomor lama
       *[cannot-know] Tidak semuanya terlihat sudah dikerjakan
    }
verdict-ground =
    { $ground ->
        [open]
            { $suspected ->
                [0] { $open } item masih perlu diganti.
               *[other]
                    { $open ->
                        [0] { $suspected } item menunggu jawaban ya atau tidak dari Anda.
                       *[other] { $open } item masih perlu diganti, dan { $suspected } lagi mungkin milik Anda.
                    }
            }
        [ticked] { $ticked } item sudah Anda tandai, tetapi belum ada halaman yang menampilkan perubahannya.
        [nothing] Belum ada temuan untuk nomor ini, dan itu tidak membuktikan apa-apa.
       *[done] Setiap item di daftar terlihat sudah diganti, atau sengaja dipertahankan. Yang tidak pernah ditemukan tidak dapat dihitung.
    }
verdict-lines =
    { $kind ->
        [open] Masih perlu diganti ({ $count })
        [suspected] Mungkin milik Anda ({ $count })
       *[ticked] Baru ditandai ({ $count })
    }
verdict-ticked-hint = Buka lagi satu kali. Jika halamannya menampilkan nomor baru, Unbind mencatatnya dengan sendirinya.
verdict-rest = { $count } lagi di daftar Anda
show-in-list = Tampilkan
never-seen-title = Belum pernah terlihat
never-seen-hint = Hampir semua orang punya ini, tetapi tidak ada yang ditemukan. Jika Anda punya, buka halaman akunnya, atau tambahkan sendiri ke daftar.
category =
    { $category ->
        [email] Email
        [money] Bank dan pembayaran
        [identity] Identitas dan instansi
        [messaging] Aplikasi pesan
        [social] Media sosial
        [shopping] Toko
        [travel] Perjalanan dan transportasi
        [work] Kerja dan alat
        [telecom] Telepon dan internet
        [media] Film, musik, dan berita
        [gaming] Gim
        [utilities] Listrik, air, dan rumah
        [health] Kesehatan
        [people] Klub dan komunitas
       *[other] Layanan lain
    }

suggestions-title = Orang biasanya juga punya…
suggestions-title-in = { $country }: orang biasanya juga punya…
suggestions-open = Periksa yang belum ada di daftar Anda
suggestions-loading = Melihat katalog…
suggestions-hint = Yang Anda punya masuk ke daftar; yang tidak Anda punya tidak ditanyakan lagi. Sisanya bisa nanti.
suggestions-none = Tidak ada lagi yang perlu ditanyakan.
suggestion-have = Saya punya
suggestion-not-mine = Saya tidak punya
not-mine-toast = { $name }: tidak ditanyakan lagi.

timeline-title = Tanggal
timeline-point =
    { $name ->
        [today] Hari ini
        [last-day] Hari terakhir nomor lama
       *[reissue] Nomor bisa dipakai orang lain
    }
in-days =
    { $when ->
        [ahead]
            { $days ->
                [1] besok
               *[other] { $days } hari lagi
            }
        [today] hari ini
       *[over]
            { $days ->
                [1] kemarin
               *[other] { $days } hari lalu
            }
    }
timeline-no-last-day = Tanpa hari terakhir, tidak ada yang bisa dihitung mundur.
timeline-set-last-day = Tentukan hari terakhir
reissue-label = Hari paling awal orang lain bisa mendapatkannya
reissue-problem =
    { $problem ->
        [empty] Pilih tanggal, atau biarkan perkiraannya.
       *[too-early] Nomor tidak diberikan ke orang lain sebelum hari terakhirnya. Pilih tanggal yang lebih lambat.
    }
reissue-own = Anda yang menentukan tanggal ini.
reissue-no-last-day = Dihitung dari hari terakhir: tentukan itu dulu, atau ketik tanggal dari operator Anda.
reissue-unknown = Tidak ada aturan yang diketahui untuk nomor ini. Jika operator memberi tahu tanggalnya, tentukan di sini.
reissue-unknown-in = Untuk { $country } tidak ada aturan yang diketahui. Jika operator memberi tahu tanggalnya, tentukan di sini.
reissue-confidence =
    { $confidence ->
        [rule] Perkiraan: menurut aturan di sana, tidak lebih cepat.
        [practice] Perkiraan: menurut operator di sana, bukan aturan.
       *[hearsay] Perkiraan dari pihak kedua, belum dipastikan.
    }
reissue-source = Sumber: { $source }
reissue-reset = Kembali ke perkiraan
reissue-clear = Hapus tanggal ini
reissue-saved = Disimpan.

checklist-title = Yang tidak tampak di halaman web
checklist-hint = Loket, aplikasi, kantor, dan orang. Tambahkan yang berlaku bagi Anda; abaikan sisanya.
checklist-in = Di { $country }
checklist-everywhere = Di mana saja
checklist-done = Semua isi daftar periksa ini sudah ada di daftar Anda.
checklist-add = Tambahkan ke daftar

advice-title = Yang membantu sekarang
advice =
    { $advice ->
        [order] Kerjakan dari atas. Yang membuka akun lain lebih dulu, lalu uang, lalu yang dipakai untuk login.
        [sign-in-again] Setelah setiap penggantian, keluar dan login sekali, agar Anda melihat kodenya masuk ke nomor baru.
        [passkey] Jika situs menawarkan kunci sandi atau aplikasi autentikator, pilih itu daripada nomor baru. Tidak ada yang bisa mewarisinya.
        [both] Pertahankan kedua nomor beberapa minggu setelah penggantian terakhir. Beberapa situs masih mengirim ke nomor lama untuk sementara.
        [look] Buka lagi halaman akun setiap situs yang ditandai.
        [arrivals] Perhatikan apa yang masih masuk ke nomor lama. Setiap kode atau pemberitahuan berasal dari layanan yang mungkin belum ada di daftar ini.
        [sim-out] Keluarkan kartu SIM lama selama dua minggu sebelum menonaktifkannya. Yang gagal dalam masa itu adalah yang terlupa, dan nomornya masih milik Anda.
        [cancel] Lalu nonaktifkan melalui operator, dan minta tanggal hari terakhirnya secara tertulis.
       *[after] Periksa email Anda untuk login dan sandi baru yang tidak Anda minta, dan ganti yang tersisa lewat jalan lain di bawah.
    }
dead-title = Jika kartu SIM lama sudah mati
dead =
    { $step ->
        [carrier] Minta operator mengganti kartu SIM dengan nomor yang sama. Selama nomor belum dinonaktifkan, ini bisa dilakukan di gerai dengan kartu identitas Anda.
        [bank] Datang ke kantor bank Anda dengan kartu identitas dan kartu bank, dan minta semua nomor Anda di sana diganti, termasuk yang untuk kode.
        [mail] Di situs lain, pilih “coba cara lain” saat diminta kode: email pemulihan, kode cadangan, aplikasi autentikator, atau perangkat yang masih login.
       *[support] Jika semua cara gagal, kirim pesan ke layanan bantuan situs dari alamat email yang mereka kenal. Mulai dari akun teratas di daftar, karena bisa makan waktu berhari-hari.
    }
carrier-title = Yang dilakukan operator saat nomor dinonaktifkan
carrier =
    { $step ->
        [stops] Nomor berhenti pada hari yang disepakati, dan sejak itu tidak ada kode yang masuk.
        [rests] Nomor didiamkan beberapa waktu. Setelah itu bisa dijual kepada orang lain, yang menerima semua yang masih dikirim ke sana.
        [china] Operator mungkin menawarkan pelepasan pendaftaran saat nomor dinonaktifkan, dan ada layanan untuk pemilik berikutnya. Keduanya tidak menggantikan daftar ini.
       *[takes-along] Yang terikat kontrak ikut berakhir: pulsa, poin, alamat email dari operator, dan pembayaran lewat tagihan telepon.
    }

farewell-title = { $number } sudah nonaktif
farewell-ended = Nomornya nonaktif pada { $day }. Inilah hasil akhir daftarnya.
farewell-count =
    { $state ->
        [verified] { $count } diganti, dan terlihat di situs
        [changed] { $count } Anda tandai, tidak pernah terlihat di situs
        [kept] { $count } sengaja dipertahankan
        [to-do] { $count } masih memakai nomor lama
       *[suspected] { $count } belum dijawab: mungkin milik Anda
    }
farewell-watch = Belum diketahui kapan orang lain bisa mendapat nomor ini. Waspadai login yang bukan dari Anda.
farewell-watch-from = Mulai { $day }, nomor ini bisa dipegang orang lain. Yang masih memakainya sebaiknya diganti sebelum itu, dan login yang bukan dari Anda adalah tanda bahaya.
farewell-notice = { $number } sudah nonaktif.
farewell-look = Lihat hasilnya
erase-number-title = Hapus { $number }
erase-number-meaning = Menghapus nomor ini dan seluruh daftarnya dari browser ini. Nomor Anda yang lain tetap ada.
erase-number-begin = Hapus nomor ini…
erase-number-copy = Ini tidak dapat diurungkan. Simpan salinan terakhir dulu jika Anda mungkin perlu melihatnya lagi.
erase-number-confirm = Hapus selamanya
number-erased = { $number } dan daftarnya sudah dihapus.

## Take along

take-lead = Daftar Anda di kertas, dalam file untuk program lain, atau utuh sebagai cadangan. Semuanya dibuat di browser Anda.
print-title = Di kertas
print-hint = Cetakan besar memakai huruf besar dan langkah-langkahnya, untuk yang mengerjakan daftar tanpa komputer.
print = Cetak
print-large = Cetak besar, dengan langkah
files-title = Sebagai file
export-markdown = Simpan sebagai Markdown
export-markdown-hint = Daftar dengan kotak centang, untuk catatan dan program teks.
export-csv = Simpan sebagai tabel
export-csv-hint = CSV untuk spreadsheet, satu baris untuk setiap item.
export-calendar = Simpan tanggal
export-calendar-hint = Untuk kalender Anda: hari terakhir dengan pengingat, dan hari ketika orang lain mulai bisa mendapat nomornya.
calendar-empty = Belum ada tanggal. Tentukan hari terakhir di Nomor dulu.
calendar-summary =
    { $name ->
        [last-day] Hari terakhir { $number }
       *[reissue] { $number } bisa dipakai orang lain
    }
calendar-description =
    { $name ->
        [last-day]
            { $open ->
                [0] Saat file ini disimpan, tidak ada yang tersisa. Lihat Unbind sebelum Anda menonaktifkan nomor.
               *[other] Saat file ini disimpan, masih ada { $open } item tersisa. Setelah hari ini, nomor lama tidak menerima kode.
            }
       *[reissue] Hari paling awal yang diketahui. Siapa pun yang memegang nomor itu menerima semua yang masih dikirim ke sana.
    }
file-saved = Disimpan sebagai { $name }.
backup-title = Cadangan
backup-hint = Semuanya dalam satu file: nomor, daftar, riwayat, dan setelan. Simpan di tempat yang hanya bisa Anda baca.
export-backup = Simpan cadangan
restore-label = Pulihkan dari cadangan
restore-hint = Isi file ditambahkan ke yang sudah ada. Tidak ada yang ditimpa.
restoring = Membaca cadangan…
restored-nothing-new = Cadangan sudah dibaca. Tidak ada nomor atau item yang belum ada di sini.
restored =
    { $numbers ->
        [0] { $bindings } item ditambahkan.
       *[other]
            { $bindings ->
                [0] { $numbers } nomor ditambahkan.
               *[other] { $numbers } nomor dan { $bindings } item ditambahkan.
            }
    }
restored-unreadable = { $count } bagian file tidak dapat dibaca dan dilewati. Simpan filenya.

report-title = Meninggalkan { $number }
report-fact =
    { $fact ->
        [replacement] Nomor baru
        [last-day] Hari terakhir nomor lama
        [reissue] Bisa dipakai orang lain mulai
        [progress] Kemajuan
        [safe] Sudah aman dinonaktifkan?
       *[written] Per tanggal
    }
report-section =
    { $state ->
        [to-do] Perlu diganti ({ $count })
        [suspected] Mungkin milik Anda ({ $count })
        [changed] Ditandai, tidak terlihat di situs ({ $count })
        [verified] Diganti dan terlihat di situs ({ $count })
       *[kept] Sengaja dipertahankan ({ $count })
    }
report-hint =
    { $state ->
        [to-do] Yang paling merugikan jika terlewat ada di urutan pertama.
        [suspected] Hanya sebagian nomor yang tampak. Lihat apakah itu nomor Anda.
        [changed] Buka lagi sekali sebelum menonaktifkan nomor.
       *[other] { "" }
    }
report-doubt =
    { $kind ->
        [well-known] banyak situs tidak punya halaman ini
       *[other] alamatnya mungkin sudah tidak berlaku
    }
report-checklist = Ini tidak tampak di halaman web. Coret yang tidak berlaku bagi Anda.
report-ticked = selesai:
report-steps-title = Untuk setiap item
report-step =
    { $step ->
        [open] Buka situs atau aplikasinya, lalu login. Ponsel lama harus ada di dekat Anda.
        [find] Ikuti menu yang tercetak bersama itemnya. Jika tidak ada, cari “Akun”, “Keamanan”, atau “Data saya”, lalu nomor telepon di sana.
        [change] Masukkan nomor baru. Satu kode mungkin dikirim ke ponsel lama dan satu lagi ke ponsel baru.
        [test] Keluar lalu login lagi. Kodenya harus masuk ke ponsel baru.
       *[tick] Centang kotaknya, lalu lanjutkan ke item berikutnya.
    }
report-step-change-to = Masukkan { $number }. Satu kode mungkin dikirim ke ponsel lama dan satu lagi ke ponsel baru.
column =
    { $column ->
        [name] Nama
        [site] Situs
        [role] Dipakai untuk
        [account] Akun
        [state] Status
        [certainty] Kepastian
        [postponed] Ditunda sampai
        [note] Catatan
        [reason] Dipertahankan karena
        [address] Alamat
        [first-seen] Pertama terlihat
        [last-seen] Terakhir terlihat
        [number] Nomor lama
        [replacement] Nomor baru
       *[last-day] Hari terakhir
    }

## The checklist

checklist-cn-bank-reserved = Kartu bank: nomor terdaftar (预留手机号)
checklist-cn-bank-reserved-do = Aplikasi pembayaran memeriksanya. Ganti di aplikasi bank atau di loket, untuk setiap kartu.
checklist-cn-bank-notices = Bank: nomor untuk kode dan pemberitahuan
checklist-cn-bank-notices-do = Perbankan online punya nomor sendiri selain nomor terdaftar. Minta keduanya diganti.
checklist-cn-social-insurance = Jaminan sosial (社保)
checklist-cn-social-insurance-do = Ganti nomornya di aplikasi kartu jaminan sosial elektronik Anda, atau di loket layanan.
checklist-cn-housing-fund = Dana perumahan (公积金)
checklist-cn-housing-fund-do = Ganti di aplikasi dana perumahan kota Anda, atau di loketnya dengan kartu identitas.
checklist-cn-tax = Pajak (个人所得税)
checklist-cn-tax-do = Di aplikasi pajak, pada data pribadi Anda.
checklist-cn-health-insurance = Asuransi kesehatan (医保)
checklist-cn-health-insurance-do = Di aplikasi asuransi kesehatan, dan di rumah sakit tempat Anda mendaftar lewat telepon.
checklist-cn-railway = Kereta (12306)
checklist-cn-railway-do = Selama nomor lama aktif, ganti sendiri di aplikasi. Jika tidak, di loket tiket dengan kartu identitas.
checklist-cn-academic = Catatan akademik: CHSI (学信网)
checklist-cn-academic-do = Di akun Anda, pada data kontak. Jarang ada yang ingat sampai perlu sertifikat.
checklist-cn-carrier-renewal = Layanan operator untuk melepas pendaftaran
checklist-cn-carrier-renewal-do = Tanyakan kepada operator apa saja yang dilepas saat nomor dinonaktifkan. Layanan ini mencakup beberapa aplikasi, tidak semuanya.
checklist-us-credit-bureaus = Biro kredit
checklist-us-credit-bureaus-do = Experian, Equifax, dan TransUnion masing-masing punya akun Anda, terutama penting jika kredit Anda dibekukan.
checklist-us-login-gov = Login.gov
checklist-us-login-gov-do = Tambahkan dulu cara login lain, lalu hapus nomor lama.
checklist-us-irs = Akun IRS (pajak)
checklist-us-irs-do = Periksa nomor di akun itu, dan di ID.me jika Anda login dengannya.
checklist-us-pay-by-phone = Zelle, Cash App, dan Venmo
checklist-us-pay-by-phone-do = Uang yang dikirim ke nomor lama masuk ke pemegangnya. Hapus nomornya di sana; menambahkan yang baru saja tidak cukup.
checklist-us-health-portal = Portal pasien
checklist-us-health-portal-do = Dokter, apotek, dan asuransi masing-masing punya login sendiri.
checklist-gb-tax = HMRC dan Government Gateway (pajak)
checklist-gb-tax-do = Ganti tujuan pengiriman kode akses, pada data login Anda.
checklist-gb-health = NHS dan klinik dokter keluarga (GP)
checklist-gb-health-do = Ganti di NHS App, dan beri tahu kliniknya, yang menyimpan nomor sendiri.
checklist-gb-council = Pemerintah setempat (council)
checklist-gb-council-do = Pajak daerah (council tax), parkir, dan daftar pemilih mungkin masing-masing menyimpannya.
checklist-eu-bank-app = Aplikasi bank dan persetujuan pembayaran
checklist-eu-bank-app-do = Nomor untuk persetujuan pembayaran kartu sering disimpan terpisah dari data kontak Anda.
checklist-eu-electronic-id = Identitas elektronik
checklist-eu-electronic-id-do = Layanan identitas nasional dan portal pajak mengirim kode ke sana. Beberapa hanya bisa diganti dengan datang langsung.
checklist-eu-health-insurer = Layanan dan asuransi kesehatan
checklist-eu-health-insurer-do = Aplikasi, janji temu, dan pemberitahuannya memakai nomor yang dulu Anda berikan.
checklist-jp-my-number = Portal My Number (マイナポータル)
checklist-jp-my-number-do = Ganti data kontak di portal, dan di kantor kota Anda jika diminta.
checklist-jp-line = LINE
checklist-jp-line-do = Daftarkan alamat email dan sandi dulu, lalu ganti nomornya di dalam aplikasi.
checklist-jp-carrier-payment = Pembayaran lewat operator
checklist-jp-carrier-payment-do = Yang dibayar lewat tagihan telepon ikut berakhir. Pindahkan langganan ke cara bayar lain.
checklist-kr-identity-app = Verifikasi identitas (PASS)
checklist-kr-identity-app-do = Sebagian besar situs memverifikasi Anda melaluinya. Siapkan di nomor baru sebelum nomor lama nonaktif.
checklist-kr-kakao = KakaoTalk
checklist-kr-kakao-do = Ganti nomornya di dalam aplikasi selama nomor lama masih menerima kodenya.
checklist-kr-tax = Pajak: Hometax (홈택스)
checklist-kr-tax-do = Ganti nomornya pada data anggota Anda.
checklist-in-aadhaar = Aadhaar
checklist-in-aadhaar-do = Nomor hanya bisa diganti di pusat pendaftaran. Semua yang meminta kode Aadhaar bergantung padanya.
checklist-in-upi = UPI
checklist-in-upi-do = Nomor ini identitas pembayaran Anda. Ganti di bank dulu, lalu daftarkan lagi setiap aplikasi.
checklist-in-tax = Pajak penghasilan
checklist-in-tax-do = Ganti kontak utama di profil Anda pada portal pajak.
checklist-in-provident-fund = Dana pensiun pekerja (EPFO)
checklist-in-provident-fund-do = Ganti di portal anggota, yang mengirim kode ke nomor lama.
checklist-br-gov = gov.br
checklist-br-gov-do = Ganti nomornya di data akun Anda, dan periksa opsi pemulihannya.
checklist-br-pix-key = Kunci Pix
checklist-br-pix-key-do = Jika nomor itu kunci Pix, hapus kuncinya di aplikasi bank. Jika tidak, pemilik berikutnya bisa mengklaimnya dan menerima uang untuk Anda.
checklist-au-mygov = myGov
checklist-au-mygov-do = Ganti tujuan pengiriman kode, atau pakai kunci sandi atau pembuat kode.
checklist-au-pay-id = PayID
checklist-au-pay-id-do = Jika nomor itu PayID, tutup di aplikasi bank sebelum nomornya nonaktif.
checklist-au-medicare = Medicare
checklist-au-medicare-do = Ganti data kontak di aplikasi, atau lewat myGov.
checklist-all-bank = Bank Anda
checklist-all-bank-do = Tanyakan semua nomor Anda yang mereka simpan: untuk kode, pembayaran kartu, dan perbankan lewat telepon.
checklist-all-messengers = Aplikasi pesan
checklist-all-messengers-do = Pakai “Ganti nomor” di setiap aplikasi selama nomor lama aktif. Chat dan grup Anda ikut pindah.
checklist-all-authenticator = Autentikator dan pengelola sandi
checklist-all-authenticator-do = Periksa apa yang dipakai untuk pemulihan. Cetak kode cadangan baru.
checklist-all-insurers = Asuransi dan pensiun
checklist-all-insurers-do = Mereka jarang menghubungi, jadi halamannya bertahun-tahun tidak menampilkan apa-apa.
checklist-all-doctors = Dokter
checklist-all-doctors-do = Beri tahu setiap klinik. Janji temu dan hasil pemeriksaan dikirim ke nomor yang mereka punya.
checklist-all-employer = Tempat kerja
checklist-all-employer-do = Bagian personalia, jadwal kerja, dan daftar kontak darurat.
checklist-all-school = Sekolah dan penitipan anak
checklist-all-school-do = Mereka menelepon saat ada masalah, jadi harus bisa menghubungi Anda.
checklist-all-utilities = Listrik, air, internet, pemilik rumah
checklist-all-utilities-do = Akun pelanggan, dan siapa pun yang membaca meteran atau membukakan pintu.
checklist-all-family = Keluarga dan teman
checklist-all-family-do = Kirim nomor baru dari nomor lama, agar mereka yakin itu dari Anda.

## Numbers

numbers-lead = Nomor yang Anda tinggalkan. Unbind hanya mencari nomor-nomor ini, tidak ada yang lain.
number-add = Tambahkan nomor
number-edit = Edit
number-pause = Jeda
number-resume = Lanjutkan
number-remove = Hapus
number-restore = Kembalikan
number-paused = Dijeda: tidak ada yang dicari
number-paused-toast = Dijeda. Tidak ada yang dicari sampai Anda melanjutkan.
number-resumed-toast = Dilanjutkan.
number-removed-toast = { $number } dihapus.
number-restored-toast = { $number } kembali, beserta daftarnya.
number-saved = Disimpan.
removed-title = Dihapus
removed-hint = Tidak dicari lagi. Daftarnya disimpan sampai Anda menghapusnya selamanya.
number-erase = Hapus selamanya
number-retired = Sudah nonaktif
replaced-by = diganti dengan { $number }
no-replacement = belum ada nomor baru
last-day-is = hari terakhir { $day }
no-last-day = hari terakhir belum ditentukan
number-label =
    { $field ->
        [number] Nomor telepon yang Anda tinggalkan
       *[replacement] Nomor baru (bisa nanti)
    }
number-hint =
    { $field ->
        [number] Seperti biasa Anda menulisnya, dengan atau tanpa kode negara.
       *[replacement] Saat sebuah situs menampilkan nomor ini, Unbind menandainya selesai untuk Anda.
    }
country-label = Negara
country-none = Belum dipilih
country-option = { $name } ({ $code })
read-as = Kami membacanya sebagai { $number }, { $country }.
read-as-nowhere = Kami membacanya sebagai { $number }.
read-as-doubtful = Kami membacanya sebagai { $number }, { $country }. Kami tidak mengenal nomor seperti ini di sana, jadi periksa angkanya.
selection-unreadable = Yang Anda pilih tidak dapat dibaca sebagai nomor telepon negara Anda. Ketik di sini, beserta negaranya.
number-problem =
    { $code ->
        [empty] Ketik nomornya di sini.
        [not-a-number] Ini tidak mungkin nomor telepon: pakai angka, spasi, dan tanda + di depan.
        [country-missing] Pilih negaranya, atau mulai dengan + dan kode negara.
        [calling-code-unknown] Tidak ada negara dengan kode ini setelah tanda +.
        [too-short] Terlalu pendek untuk nomor negara itu. Apakah ada angka yang kurang?
        [too-long] Terlalu panjang untuk nomor negara itu. Apakah ada angka yang berlebih?
        [wrong-length] Panjang nomor di negara itu berbeda. Periksa angkanya.
        [duplicate] Nomor ini sudah Anda tambahkan.
        [same-as-retiring] Ini nomor yang Anda tinggalkan. Ketik yang baru, atau kosongkan.
        [gone] Nomor ini sudah tidak ada di daftar Anda.
       *[other] Ini tidak dapat dipakai di sini. Periksa angkanya.
    }
label-label = Nama dari Anda (boleh kosong)
last-day-label = Hari terakhir nomor lama (bisa nanti)
last-day-hint = Hari terakhir nomor ini masih dapat menerima kode.
last-day-over = Hari ini sudah lewat. Nomor akan dianggap sudah nonaktif.
last-day-problem = Ini bukan tanggal. Pilih tanggal, atau kosongkan.
save = Simpan
cancel = Batal

## What is watched

watch-title = Yang dipantau Unbind
watch-lead = Pembacaan terjadi di browser Anda dan tidak ada yang dikirim ke mana pun. Anda dapat mengubahnya kapan saja.
watch-mode =
    { $mode ->
        [all] Semua situs
        [chosen] Hanya situs pilihan saya
       *[click] Hanya saat saya klik
    }
watch-mode-meaning =
    { $mode ->
        [all] Menemukan paling banyak. Browser akan meminta izin agar Unbind membaca setiap situs yang Anda kunjungi; Unbind mencari nomor telepon dan hanya menyimpan nomor Anda.
        [chosen] Anda menambahkan situs satu per satu dari tombol Unbind. Browser bertanya untuk masing-masing.
       *[click] Unbind membaca halaman saat Anda membuka tombolnya di sana, dan tidak di waktu lain. Browser tidak bertanya apa-apa.
    }
watch-mode-changed = Diubah. Berlaku mulai sekarang.
permission-refused = Browser Anda tidak memberi izin, jadi tidak ada yang dibaca. Pilih lagi: dua cara lainnya perlu izin lebih sedikit.
access-state =
    { $granted ->
        [yes]
            { $mode ->
                [all] Browser Anda mengizinkan Unbind membaca semua situs.
                [chosen] Browser Anda mengizinkan Unbind membaca situs yang Anda pilih.
               *[click] Unbind tidak memerlukan izin untuk ini.
            }
       *[no] Browser Anda tidak memberi semua izin yang diperlukan.
    }
chosen-sites = Situs yang Anda pilih ({ $count })
chosen-sites-hint = Untuk menambahkan, buka situsnya lalu tekan “Pantau situs ini” di tombol Unbind.
site-remove = Hapus

## Welcome

welcome-title = Tinggalkan nomor telepon dengan aman
welcome-lead = Nomor yang ditinggalkan bisa jatuh ke orang lain, begitu juga kode login yang dikirim ke sana. Unbind menemukan situs yang masih terkait dengan nomor Anda.
steps = Penyiapan
step =
    { $step ->
        [number] Nomor
        [replacement] Nomor baru
       *[watch] Pemantauan
    }
step-title =
    { $step ->
        [number] Nomor mana yang Anda tinggalkan?
        [replacement] Apa penggantinya, dan kapan nomor lama berakhir?
        [watch] Apa yang boleh dibaca Unbind?
       *[done] Semua siap
    }
number-stays = Nomor Anda tetap di browser ini. Nomor itu tidak pernah dikirim ke mana pun dan tidak pernah dimasukkan ke halaman web.
next = Lanjut
skip = Lewati dulu
back = Kembali
done-watching =
    { $count ->
        [1]
            { $mode ->
                [all] Unbind mencari { $number } di setiap situs yang Anda kunjungi.
                [chosen] Unbind mencari { $number } di situs yang Anda pilih.
               *[click] Unbind mencari { $number } saat Anda mengklik tombolnya.
            }
       *[other]
            { $mode ->
                [all] Unbind mencari { $count } nomor Anda di setiap situs yang Anda kunjungi.
                [chosen] Unbind mencari { $count } nomor Anda di situs yang Anda pilih.
               *[click] Unbind mencari { $count } nomor Anda saat Anda mengklik tombolnya.
            }
    }
done-browse =
    { $mode ->
        [all] Jelajahi web seperti biasa. Login dan membuka halaman akun mengisi daftar Anda dengan sendirinya.
        [chosen] Buka situs, klik tombol Unbind di toolbar, lalu tekan “Pantau situs ini”.
       *[click] Di halaman akun atau keamanan, klik tombol Unbind di toolbar untuk membacanya.
    }
done-button = Tombol Unbind ada di toolbar browser, mungkin di balik ikon kepingan puzzle. Sematkan agar terlihat berapa temuan di sebuah situs.
done-change = Ganti nomor di setiap situs dalam daftar selama nomor lama masih menerima kode.
done-list = Buka daftar Anda
done-numbers = Tambahkan nomor lain
done-back = Ubah yang dipantau

## Settings

reminders-title = Pengingat
reminders-switch = Ingatkan saya sebelum hari terakhir
reminders-hint = Browser menampilkannya selama masih ada yang tersisa. Yang terlewat ditampilkan saat browser dibuka berikutnya.
reminders-days = Berapa hari sebelumnya
reminders-day =
    { $days ->
        [0] pada harinya
       *[other] { $days } hari
    }
reminders-no-days = Tidak ada hari yang dipilih, jadi tidak ada yang akan ditampilkan. Pilih sedikitnya satu.
quiet-from = Senyap dari
quiet-until = Senyap sampai
quiet-hint = Tidak ada yang ditampilkan di antara jam ini. Samakan keduanya jika tidak perlu jam senyap.
private-title = Jendela pribadi
private-switch = Simpan temuan di jendela pribadi
private-hint = Selama ini nonaktif, jendela pribadi tidak meninggalkan jejak di sini. Browser juga harus mengizinkan Unbind berjalan di sana.
about-title = Yang tidak pernah dilakukan Unbind
about-what = Unbind membandingkan nomor telepon di halaman dengan nomor Anda, di dalam browser, dan menyimpan daftarnya di sini.
never-network = Tidak pernah memakai jaringan: tanpa akun, tanpa statistik, tanpa pencarian online.
never-probe = Tidak pernah mencoba nomor Anda di sebuah situs untuk melihat apakah ada akunnya.
never-inside = Tidak pernah memasukkan apa pun ke halaman, dan tidak ada halaman yang bisa mengetahui nomor Anda darinya.
never-secrets = Tidak pernah menyimpan sandi, kode, atau pesan.
erase-title = Hapus semua
erase-meaning = Menghapus nomor, daftar, riwayat, dan setelan dari browser ini. Ini tidak dapat diurungkan.
erase-begin = Hapus semua…
erase-word = hapus
erase-label = Untuk mengonfirmasi, ketik “{ $word }”
erase-wrong = Ketik “{ $word }” untuk mengonfirmasi, atau batalkan.
erase-confirm = Hapus selamanya
erased = Semua sudah dihapus.
