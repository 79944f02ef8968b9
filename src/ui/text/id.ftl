# Antarmuka dalam bahasa Indonesia (Anda). `{$…}` menandai isian; isian sudah diisolasi.
#
# Glosarium (istilah yang sama di seluruh berkas)
#   retiring number      nomor yang Anda tinggalkan; sesudahnya “nomor lama”
#   replacement          nomor baru
#   last day             hari terakhir (nomor lama masih menerima kode)
#   retired              sudah nonaktif; line ended: nomor sudah nonaktif
#   re-issue             nomor didaur ulang: bisa dipakai orang lain
#   cancel the line      menonaktifkan nomor; carrier: operator; holder: pemilik
#   line (phone)         nomor; SIM: kartu SIM; di riwayat pesan: SIM
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
#   password             sandi (dalam nama menu: kata program itu sendiri, mis. Edge “kata sandi”)
#   passphrase           frasa sandi (untuk file cadangan); locked: terkunci
#   find more            temukan lebih banyak; saved login: login tersimpan; service: layanan
#   tick (proposals)     mencentang; row, column: baris, kolom; archive: arsip
#   browsing history     riwayat penjelajahan; sync: sinkronisasi; stored: tersimpan
# Menu program yang tidak tersedia dalam bahasa Indonesia (1Password, LastPass, …) tetap bahasa Inggris.

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
        [passphrase-needed] Cadangan ini terkunci. Masukkan frasa sandi yang dipakai saat menyimpannya.
        [passphrase-short] Pakai sedikitnya 8 karakter. Beberapa kata lebih mudah diingat daripada satu kata yang rumit.
        [wrong-passphrase] Frasa sandi ini tidak membuka file, atau file sudah diubah. Tidak ada yang diubah di sini; coba lagi.
        [sync-unavailable] Sinkronisasi browser tidak merespons. Tidak ada yang diubah; coba lagi nanti.
        [name-missing] Beri nama dulu.
        [already-there] Ini sudah ada di daftar Anda.
        [file-unreadable] Browser Anda tidak dapat membaca file ini. Pilih lagi, atau salin dulu ke folder lain.
        [file-too-large] File ini terlalu besar untuk cadangan Unbind. Pilih file yang namanya berakhiran .json.
        [storage-full] Penyimpanan browser penuh, jadi ini tidak tersimpan. Kosongkan ruang lalu coba lagi.
        [unreachable] Unbind tidak merespons. Tidak ada yang diubah; coba lagi.
       *[other] Tidak berhasil. Tidak ada yang diubah; coba lagi.
    }
locked-title = Unbind terkunci
locked-lead = Daftar Anda dienkripsi. Selama Unbind terkunci, tidak ada halaman yang dibaca dan tidak ada pengingat yang muncul.
lock-passphrase = Frasa sandi Anda
unlock = Buka kunci
lock-forgotten = Lupa frasa sandi?
lock-forgotten-help = Tanpa frasa sandi, tidak ada yang bisa membuka daftar ini, termasuk Anda. Anda dapat menghapus semua dan mulai dari awal. Setelah itu, cadangan yang pernah Anda simpan mengembalikan daftar Anda.
lock-problem =
    { $problem ->
        [wrong-passphrase] Frasa sandi ini tidak membuka Unbind. Huruf besar dan spasi berpengaruh. Tidak ada yang diubah; coba lagi.
        [differ] Kedua isian berbeda. Ketik frasa sandi yang sama dua kali.
        [lock-unreadable] Data penguncian rusak, atau dibuat oleh Unbind versi lebih baru. Perbarui Unbind; jika tidak membantu, hapus semua lalu pulihkan cadangan.
       *[storage-full] Penyimpanan browser terlalu penuh: saat penguncian diubah, daftar memerlukan ruang dua kali lipat. Tidak ada yang diubah.
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
stay-beside = Biarkan terbuka di samping halaman

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
left-out = Penyimpanan Unbind hampir penuh, jadi temuan baru di halaman tidak ditambahkan ke daftar Anda. Yang Anda lakukan sendiri tetap tersimpan. Untuk memberi ruang, hapus nomor yang sudah beres, lalu hapus selamanya dari bagian “Dihapus”.
left-out-review = Tinjau nomor
damaged = { $count } data tersimpan tidak dapat dibaca. Tidak ada yang dihapus: data itu disisihkan.

## This site

this-page = Halaman ini
this-site = Di { $site }
this-site-as = Di { $site }, tercantum sebagai { $shown }
site-unreadable = Browser Anda tidak menampilkan halaman ini kepada Unbind. Mungkin ini halaman milik browser sendiri; di situs web, klik tombol Unbind saat halaman itu sedang ditampilkan.
site-nothing = Belum ada temuan di { $site }. Halaman tempat nomor diganti, misalnya keamanan akun, paling banyak memberi petunjuk.
site-not-read = Halaman ini belum dibaca. Muat ulang, atau baca sekarang.
site-not-allowed = Unbind tidak membaca { $site } dengan sendirinya.
site-permission-refused = Browser Anda tidak memberi izin, jadi { $site } tidak dipantau. Anda tetap dapat membaca halaman satu per satu.
watch-site = Pantau situs ini
watch-site-hint = Browser akan bertanya. Setelah itu Unbind membaca halaman { $site } saat Anda mengunjunginya, dan hanya menyimpan yang berkaitan dengan nomor Anda.
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
filter-empty = Tidak ada apa-apa di sini.
show-whole-list = Tampilkan seluruh daftar
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
certainty-meaning-elsewhere =
    { $certainty ->
        [certain] Pasti: nomornya ada di sana secara lengkap, atau Anda sendiri yang menyatakannya.
        [likely] Besar kemungkinan: temuannya mengarah ke sana, meski tidak semua angka terlihat.
       *[possible] Mungkin: nomornya tidak terlihat, dan Anda menyatakan nomor itu dipakai di sana.
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
account-toast =
    { $named ->
        [yes] { $site }: akun { $account }.
       *[no] { $site }: tanpa nama akun.
    }
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
        [login-user-name] Itu nama pengguna pada login tersebut.
        [login-email] Ada di alamat email pada login tersebut.
        [login-note] Ada di catatan pada login tersebut.
        [login-field] Ada di kolom yang Anda tambahkan pada login tersebut.
        [login-phone] Itu nomor telepon yang disimpan pada login tersebut.
        [login-title] Ada di nama login tersebut.
        [login-identity] Itu nomor telepon di data pribadi yang diisikan oleh pengelola sandi Anda.
        [login-without-number] Login itu sendiri tidak menampilkan nomor Anda.
        [within-word] Ada huruf atau angka lain tepat di sebelahnya.
        [code-message] Sebuah kode dikirim ke nomor Anda.
        [account-alert] Peringatan tentang akun Anda dikirim ke nomor Anda.
        [service-notice] Sebuah pemberitahuan dikirim ke nomor Anda.
        [named-by-host] Pesannya sendiri menyebutkan kode itu untuk situs mana.
        [named-by-signature] Pesannya bertanda nama layanan ini.
        [named-by-wording] Pesannya menyebut nama layanan ini.
        [named-by-sender] Pengirimnya dikenal.
        [official-reply] Balasan resmi menyebutnya.
        [found-history] Menurut riwayat browser, Anda mengunjunginya.
        [service-uses-phone] Nomor Anda tidak terlihat di sana, tetapi layanan ini diketahui memakai nomor telepon.
       *[other] Aturan Unbind menunjukkannya ({ $code }).
    }
reason-with-detail =
    { $code ->
        [mask] Tampak { $detail } angka, dan cocok dengan nomor Anda.
        [ambiguous] Angka yang tampak cocok juga dengan nomor Anda yang lain.
        [autocomplete] Kolom itu sendiri menyebutkan isinya: “{ $detail }”.
        [type] Kolom itu dibuat untuk nomor telepon.
        [inputmode] Kolom itu meminta papan tombol telepon.
        [label] Labelnya berbunyi “{ $detail }”.
        [aria] Keterangannya untuk pembaca layar berbunyi “{ $detail }”.
        [placeholder] Petunjuk di kolom itu berbunyi “{ $detail }”.
        [near] Kata-kata di sekitarnya berbunyi “{ $detail }”.
        [title] Tooltip-nya berbunyi “{ $detail }”.
        [name] Nama internalnya memuat “{ $detail }”.
        [sentence] Kalimat yang memuatnya berbunyi “{ $detail }”.
        [code-sent] Halaman itu menyatakan kode sudah dikirim: “{ $detail }”.
        [page-address] Alamat halaman memuat “{ $detail }”.
        [page-title] Judul halaman berbunyi “{ $detail }”.
        [page-heading] Subjudul halaman berbunyi “{ $detail }”.
        [code-message] Sebuah kode dikirim ke nomor Anda: “{ $detail }”.
        [account-alert] Peringatan tentang akun Anda dikirim ke nomor Anda: “{ $detail }”.
        [service-notice] Sebuah pemberitahuan dikirim ke nomor Anda: “{ $detail }”.
        [found-logins] Ada di { $detail } login tersimpan.
        [found-messages] { $detail } pesan dari sana masuk ke nomor Anda.
        [found-reply] Balasan yang Anda tempel menyebutnya.
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
                [history] dikunjungi, menurut riwayat browser
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
        [safe] Sudah aman dinonaktifkan? – Unbind
        [import] Temukan lebih banyak – Unbind
        [take] Ekspor – Unbind
        [numbers] Nomor – Unbind
        [settings] Setelan – Unbind
        [trust] Yang diketahui Unbind – Unbind
        [why] Mengapa nomor lama berbahaya – Unbind
       *[welcome] Selamat datang di Unbind
    }
part =
    { $part ->
        [list] Daftar
        [safe] Sudah aman?
        [import] Temukan lebih banyak
        [take] Ekspor
        [numbers] Nomor
        [trust] Yang diketahui Unbind
        [why] Mengapa nomor lama berbahaya
       *[settings] Setelan
    }

## Finding more

import-title = Temukan lebih banyak
import-lead = Sebagian besar akun tidak dibuka dalam minggu-minggu sebelum nomor ditinggalkan. Login tersimpan dan pesan lama masih mengingatnya. Semuanya dibaca di sini, di halaman ini, dan tidak ada yang disimpan sebelum Anda menyetujuinya.
import-link = Temukan lebih banyak di login tersimpan dan pesan
import-all-paused = Semua nomor Anda dijeda, jadi tidak ada yang dicari. Lanjutkan salah satunya di Nomor dulu.
import-drop = Lepaskan file di sini
import-choose-file = Pilih file…
import-drop-hint = Login tersimpan, riwayat pesan, atau cadangan Unbind. Unbind mengenali sendiri jenisnya.
import-door =
    { $source ->
        [logins] Login tersimpan
        [messages] Pesan
        [reply] Balasan resmi (一证通查)
       *[history] Riwayat penjelajahan
    }
import-door-hint =
    { $source ->
        [logins] Ekspor login dari browser atau pengelola sandi Anda menjadi file, lalu berikan ke halaman ini. Sandi, kartu, dan kode dibuang tanpa dibaca; hanya tempat nomor Anda dipakai yang disimpan, setelah Anda setuju.
        [messages] Kode dan pemberitahuan menunjukkan setiap layanan yang pernah menulis ke nomor Anda. Berikan cadangan pesan ke halaman ini, atau tempel pesannya; isi pesan dibuang begitu selesai dibaca.
        [reply] Di Tiongkok, sebuah layanan resmi memberi tahu berapa akun di beberapa aplikasi besar yang terdaftar dengan nomor Tiongkok. Minta datanya, lalu tempel balasannya.
       *[history] Unbind dapat melihat layanan mana di katalognya yang Anda kunjungi, lalu menawarkan yang biasanya menyimpan nomor. Browser bertanya kepada Anda dulu; riwayatnya sendiri tidak disimpan, dan izinnya dapat langsung dikembalikan.
    }
import-how =
    { $source ->
        [logins] Cara mengekspor login tersimpan
        [messages] Cara mengambil pesan Anda
       *[reply] Cara memintanya
    }
import-program =
    { $program ->
        [chrome] Chrome, Brave, Opera
        [edge] Edge
        [firefox] Firefox
        [apple] Safari, Kata Sandi (Apple)
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
        [chrome] Buka pengelola sandi di setelan, lalu Setelan › Ekspor sandi › Download file.
        [edge] Pengaturan › Kata sandi › Lainnya (…) › Ekspor kata sandi.
        [firefox] Buka about:logins, lalu menu (…) › Ekspor sandi.
        [apple] Di Mac, buka Kata Sandi, lalu File › Ekspor Semua Item ke File.
        [bitwarden] Pengaturan atau Alat › Ekspor brankas, sebagai .json atau .csv. Jangan pilih yang terenkripsi: itu hanya bisa dibuka di Bitwarden.
        [one-password] Di aplikasi komputer: File › Export, sebagai 1PUX atau CSV.
        [lastpass] Advanced options › Export. Jika terbuka halaman berisi teks, simpan sebagai file berakhiran .csv.
        [dashlane] Settings › Export data, sebagai CSV. Arsipnya boleh diberikan utuh, termasuk file data pribadi Anda.
        [keepass] Basis data › Ekspor › CSV. Basis datanya sendiri (.kdbx) terkunci dan tidak dapat dibaca.
        [proton-pass] Pengaturan › Ekspor, sebagai JSON atau CSV, tanpa enkripsi.
        [nordpass] Settings › Export items, sebagai CSV.
        [roboform] Settings › Account & data › Export, sebagai CSV.
       *[enpass] File › Export, sebagai .json atau .csv.
    }
import-wide = Tawarkan juga layanan yang biasanya menyimpan nomor, meski login tidak menampilkannya
import-how-messages =
    { $phone ->
        [android] Android: aplikasi seperti “SMS Backup & Restore” menulis semua pesan ke satu file .xml. Pindahkan ke komputer ini; ratusan megabyte tidak masalah.
        [iphone] iPhone: tidak punya fitur ekspor sendiri. Program komputer dapat menulis pesan sebagai .csv, atau salin pesan yang berisi kode lalu tempel di bawah.
       *[other] Lainnya: tabel (.csv) atau .json berisi pengirim, teks, dan tanggal, atau pesannya sendiri yang ditempel.
    }
import-how-reply =
    { $step ->
        [open] Di WeChat, buka 工信微报 › 政务服务 › 一证通查 › 互联网账号, atau cari program mini 一证通查 di Alipay.
        [enter] Masukkan nomornya, enam angka terakhir kartu identitas Anda, dan kode yang dikirim kepada Anda.
        [wait] Balasannya datang sebagai pesan dari 10699000, langsung atau dalam 48 jam. Anda bisa meminta lagi setelah 24 jam.
       *[paste] Salin pesannya dan tempel di bawah.
    }
import-reply-limits = Balasan ini menyebut jumlah akun, bukan akun yang mana. Yang dicakup hanya enam belas aplikasi, tanpa bank dan tanpa instansi, dan hanya nomor atas nama Anda. Aplikasi yang tidak dicakup mungkin tetap memakai nomor Anda.
import-paste-label =
    { $source ->
        [reply] Balasannya
       *[messages] Atau tempel pesan
    }
import-paste-read = Baca
import-history = Periksa riwayat saya
import-history-refused = Browser Anda tidak memberi izin, jadi riwayatnya tidak dibaca. Sisanya dapat Anda cari dengan cara lain.
import-history-held = Saat ini Unbind boleh membaca riwayat penjelajahan Anda.
import-history-give-back = Kembalikan izinnya
import-history-given-back = Dikembalikan. Unbind tidak dapat lagi membaca riwayat Anda.

import-reading = Membaca…
import-reading-file = Membaca { $name }…
import-percent = { $percent }%
import-line-title = SIM mana yang menerimanya?
import-line-hint = Ponsel ini punya lebih dari satu SIM. Hanya pesan ke nomor yang Anda tinggalkan yang berguna di sini.
import-line = SIM { $line }
import-line-messages = { $count } pesan
import-line-all = Semuanya
import-line-all-meaning = Jika SIM tidak dibedakan dengan baik, atau keduanya milik Anda
import-reply-title = { $count } layanan disebut
import-reply-hint = Perbaiki yang salah terbaca, keluarkan yang bukan layanan, dan tambahkan yang terlewat.
import-reply-name = Layanan
import-reply-count = { $count } akun
import-reply-remove = Keluarkan
import-reply-remove-row = Keluarkan { $name }
import-reply-add = Tambahkan satu
import-go-on = Lanjut
import-backup-title = { $name } adalah cadangan Unbind
import-backup-join = Tambahkan isinya
import-backup-done = Cadangan sudah dibaca

import-found = { $count } layanan ditemukan
import-found-nothing =
    { $known ->
        [0] Tidak ada temuan untuk nomor Anda
       *[other] Tidak ada yang baru: semuanya sudah ada di daftar Anda
    }
import-looked-at =
    { $source ->
        [logins] { $count } login dibaca.
        [messages] { $count } pesan dibaca.
        [reply] { $count } layanan dibaca dari balasan.
       *[history] { $count } layanan yang Anda kunjungi biasanya menyimpan nomor.
    }
import-known = { $count } item di daftar Anda ditemukan lagi, tanpa hal baru.
import-nothing-means =
    { $source ->
        [logins] Tidak ada nama pengguna, catatan, atau kolom yang memuat nomor Anda. Situs mungkin tetap menyimpannya: cari lagi dengan pencarian yang lebih luas, atau baca pesan Anda.
        [messages] Tidak ada pesan yang menyebut layanan yang mengirimi Anda kode. Apakah ponsel dan SIM-nya sudah benar?
        [reply] Tidak satu pun nama dapat dipakai. Perbaiki, atau tambahkan sendiri layanannya ke daftar Anda.
       *[history] Semua layanan yang dikenal Unbind dan Anda kunjungi sudah ada di daftar Anda.
    }
import-look-wider = Cari lagi, termasuk jika login tidak menampilkan nomor
import-problems = { $count } baris tidak dapat dibaca. Sisanya ditawarkan di bawah.
import-problem =
    { $code ->
        [too-few-columns]
            { $count ->
               *[other] Baris { $rows } punya lebih sedikit kolom daripada baris pertama file, jadi dilewati.
            }
        [too-many-columns] Baris { $rows } punya lebih banyak kolom daripada baris pertama file, jadi dilewati.
        [quote-not-closed] Di baris { $rows } ada tanda kutip yang dibuka tetapi tidak ditutup.
        [cut-short] File berakhir di tengah baris { $rows }. Apakah file disalin seluruhnya?
        [too-many-rows] Mulai baris { $rows } file tidak dibaca: jumlah barisnya melebihi login siapa pun.
        [date-unknown] Tanggal di baris { $rows } tidak dapat dibaca; sisa barisnya dibaca.
       *[entry-malformed] Baris { $rows } tidak ditulis seperti yang lain, jadi dilewati.
    }
import-problem-file =
    { $code ->
        [too-few-columns] Beberapa baris punya lebih sedikit kolom daripada baris pertama, jadi dilewati.
        [too-many-columns] Beberapa baris punya lebih banyak kolom daripada baris pertama, jadi dilewati.
        [quote-not-closed] Ada tanda kutip yang dibuka tetapi tidak ditutup.
        [cut-short] File berakhir di tengah. Apakah file disalin seluruhnya?
        [too-many-rows] Isi file melebihi jumlah login atau pesan siapa pun; bagian akhirnya tidak dibaca.
        [date-unknown] Beberapa tanggal tidak dapat dibaca.
       *[entry-malformed] Beberapa entri tidak ditulis seperti yang lain, jadi dilewati.
    }
import-problems-more = Dan { $count } lagi.
import-group =
    { $group ->
        [new] Memakai nomor Anda ({ $count })
        [check] Periksa ini ({ $count })
        [joined] Sudah ada di daftar Anda ({ $count })
       *[said] Sudah Anda putuskan sebelumnya ({ $count })
    }
import-group-hint =
    { $group ->
        [new] Yang paling merugikan jika terlewat ada di urutan pertama.
        [check] Nomor Anda tidak terlihat lengkap. Centang yang menyimpannya, dan biarkan sisanya.
        [joined] Item ini tetap seperti adanya dan mencatat kapan nomornya dipakai. Kode yang masuk setelah Anda mengganti nomor akan membuka lagi itemnya.
       *[said] Anda menyatakan ini bukan milik Anda, atau mengeluarkannya dari daftar. Item ini kembali hanya jika Anda mencentangnya.
    }
import-tick-all = Centang semua
import-untick-all = Hapus semua centang
import-trace =
    { $source ->
        [logins]
            { $where ->
                [login-user-name] nama pengguna di { $count } login tersimpan
                [login-email] alamat email di { $count } login tersimpan
                [login-note] catatan di { $count } login tersimpan
               *[other] di { $count } login tersimpan
            }
        [messages]
            { $where ->
                [code-message] { $count } pesan kode
               *[other] { $count } pesan
            }
        [reply]
            { $count ->
                [1] disebut di balasan
               *[other] { $count } akun, menurut balasan
            }
       *[history] dikunjungi { $count } kali
    }
import-months = { $from } – { $to }
import-standing =
    { $standing ->
        [open] di daftar Anda, perlu diganti
        [done] di daftar Anda, selesai atau dipertahankan
        [dismissed] Anda menyatakan ini bukan milik Anda
       *[removed] Anda mengeluarkannya dari daftar
    }
import-accept =
    { $count ->
        [0] Centang yang masuk daftar Anda
       *[other] Tambahkan { $count } ke daftar Anda
    }
import-forget = Lupakan semua ini
import-not-stored = Belum ada yang disimpan.
import-done =
    { $added ->
        [0] { $joined } item di daftar Anda mendapat info baru
       *[other]
            { $joined ->
                [0] { $added } item ditambahkan ke daftar Anda
               *[other] { $added } item ditambahkan ke daftar Anda, dan { $joined } mendapat info baru
            }
    }
import-delete-file =
    { $source ->
        [logins] Hapus { $name } sekarang, juga dari tempat sampah: isinya sandi Anda, dan siapa pun yang membukanya dapat membacanya.
       *[messages] Hapus { $name } sekarang jika tidak Anda perlukan lagi: isinya semua pesan Anda, dan siapa pun yang membukanya dapat membacanya.
    }
import-again = Baca yang lain
import-undone = Diurungkan. Daftar Anda kembali seperti semula.
import-refusal =
    { $code ->
        [empty] File ini kosong.
        [unknown-format] Ini bukan login tersimpan atau pesan yang dapat dibaca Unbind.
        [encrypted] File ini dikunci dengan frasa sandi.
        [wrong-kind]
            { $format ->
                [pdf] Ini dokumen PDF, bukan hasil ekspor login atau pesan.
                [image] Ini gambar, bukan hasil ekspor login atau pesan.
                [media] Ini audio atau video, bukan hasil ekspor login atau pesan.
                [office] Ini dokumen dari program perkantoran.
                [archive] Jenis arsip ini tidak dapat dibuka di sini.
                [program] Ini program, bukan hasil ekspor login atau pesan.
                [database] Ini basis data sebuah program, bukan hasil ekspor.
                [web-page] Ini halaman web, bukan hasil ekspor login atau pesan.
               *[other] Ini bukan hasil ekspor login atau pesan.
            }
        [too-large] File ini lebih besar dari { $limit } MB.
        [archive-too-large] Isi arsip ini jauh lebih besar daripada hasil ekspor biasa, jadi tidak dibuka.
        [archive-damaged] Arsip ini rusak, atau hanya sebagian.
        [cut-short] File berakhir di tengah.
       *[other] Browser Anda tidak dapat membaca file ini.
    }
import-advice =
    { $code ->
        [empty] Ekspor lagi, dan pastikan file barunya tidak kosong.
        [encrypted]
            { $format ->
                [one-password] Di 1Password, ekspor lagi sebagai 1PUX atau CSV, jangan menyalin brankasnya.
                [dashlane] Di Dashlane, ekspor lagi sebagai CSV, bukan sebagai arsip aman.
                [lastpass] Di LastPass, ekspor lagi sebagai CSV, tanpa enkripsi.
                [zip] Ekstrak dengan frasa sandinya, lalu berikan file di dalamnya.
                [bitwarden] Di Bitwarden, ekspor lagi dan pilih “.json” atau “.csv”, bukan “.json (Encrypted)”.
                [keepass] Ini basis data KeePass sendiri. Buka di KeePass, lalu ekspor sebagai CSV.
                [proton-pass] Di Proton Pass, ekspor lagi tanpa frasa sandi.
                [enpass] Di Enpass, ekspor sebagai .json atau .csv, jangan membuat cadangan.
               *[other] Ekspor lagi dari program itu tanpa frasa sandi. Unbind membacanya di sini dan tidak menyimpan satu pun sandi.
            }
        [wrong-kind]
            { $format ->
                [office] Buka di program itu, lalu simpan tabelnya sebagai CSV.
                [archive] Ekstrak dulu, lalu berikan file di dalamnya.
                [database] Pakai fitur ekspor program itu sendiri, sebagai CSV atau JSON.
               *[other] Pilih file yang dibuat oleh browser, pengelola sandi, atau cadangan pesan Anda.
            }
        [too-large] Ekspor sebagian saja: beberapa tahun terakhir, atau satu SIM di ponsel.
        [archive-too-large] Ekstrak sendiri dan berikan file di dalamnya, jika Anda memercayainya.
        [archive-damaged] Ekspor lagi, atau salin sekali lagi.
        [cut-short] Salin atau ekspor lagi. File yang hanya sebagian bisa melewatkan layanan yang justru penting.
        [unknown-format] Di bawah tertulis hasil ekspor mana yang dapat dibaca. Tabel perlu baris pertama yang berisi nama kolom.
       *[other] Pilih lagi, atau salin dulu ke folder lain.
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
        [left-out] Penyimpanan Unbind hampir penuh dan temuan baru tidak dimasukkan, jadi daftar Anda mungkin tidak lengkap. Setelah ada ruang, situs yang Anda kunjungi lagi akan ditambahkan.
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
suggestions-shown = { $shown } dari { $all } ditampilkan
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
       *[hearsay] Perkiraan dari sumber tidak langsung, belum dipastikan.
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
        [verified] { $count } sudah diganti, terlihat di situs
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
backup-passphrase = Frasa sandi untuk file (opsional)
backup-passphrase-hint = Dengan frasa sandi, tidak ada yang bisa membaca file tanpanya, termasuk Anda: frasa sandi tidak dapat dipulihkan.
export-backup = Simpan cadangan
restore-passphrase = Frasa sandi cadangan ini
restore-open = Buka dan pulihkan
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
        [change-at] Ganti di
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
checklist-cn-tax-do = Di aplikasi pajak, pada 个人中心, 安全中心. Ganti dulu nomor di bank Anda: aplikasi pajak dapat memeriksanya lewat kartu Anda.
checklist-cn-health-insurance = Asuransi kesehatan (医保)
checklist-cn-health-insurance-do = Di aplikasi asuransi kesehatan, dan di rumah sakit tempat Anda membuat janji dengan nomor telepon.
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
checklist-eu-electronic-id-do = Layanan identitas nasional dan portal pajak mungkin mengirim kode ke sana. Beberapa hanya bisa diganti dengan datang langsung atau dengan sertifikat digital.
checklist-eu-health-insurer = Layanan dan asuransi kesehatan
checklist-eu-health-insurer-do = Aplikasi, janji temu, dan pemberitahuannya memakai nomor yang dulu Anda berikan.
checklist-jp-my-number = Portal My Number (マイナポータル)
checklist-jp-my-number-do = Anda login dengan kartu, bukan dengan nomor telepon. Jika Anda pernah memberikan nomor dalam permohonan atau bersama rekening bank, ganti di sana.
checklist-jp-carrier-mail = Email dari operator (キャリアメール)
checklist-jp-carrier-mail-do = Alamat seperti ini ikut berakhir bersama nomornya, kecuali Anda membayar operator untuk mempertahankannya (メール持ち運び). Ganti di semua tempat Anda login dengannya.
checklist-jp-line = LINE
checklist-jp-line-do = Daftarkan alamat email dan sandi dulu, lalu ganti nomornya di dalam aplikasi.
checklist-jp-carrier-payment = Pembayaran lewat operator
checklist-jp-carrier-payment-do = Yang dibayar lewat tagihan telepon ikut berakhir. Pindahkan langganan ke cara bayar lain.
checklist-kr-identity-app = Verifikasi identitas (PASS)
checklist-kr-identity-app-do = Sebagian besar situs memverifikasi Anda melaluinya. Siapkan di nomor baru, yang harus atas nama Anda sendiri, sebelum nomor lama nonaktif.
checklist-kr-kakao = KakaoTalk
checklist-kr-kakao-do = Ganti nomornya di dalam aplikasi sebelum Anda menonaktifkan nomor lama.
checklist-kr-tax = Pajak: Hometax (홈택스)
checklist-kr-tax-do = Ganti nomornya pada data anggota Anda.
checklist-in-aadhaar = Aadhaar
checklist-in-aadhaar-do = Ganti di pusat layanan Aadhaar atau, jika tersedia, di aplikasi Aadhaar. Semua yang meminta OTP Aadhaar bergantung padanya.
checklist-in-upi = UPI
checklist-in-upi-do = UPI terikat pada nomor yang tercatat di bank Anda. Ganti di sana dulu, lalu daftar lagi di setiap aplikasi UPI.
checklist-in-tax = Pajak penghasilan
checklist-in-tax-do = Ganti kontak utama di profil Anda pada portal pajak.
checklist-in-provident-fund = Dana pensiun pekerja (EPFO)
checklist-in-provident-fund-do = Ganti di portal anggota UAN selama nomor lama masih menerima kode login.
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
checklist-tr-edevlet = e-Devlet
checklist-tr-edevlet-do = Kode login dan sandi baru dikirim ke nomor ini. Ganti di preferensi komunikasi selama nomor lama aktif, dan cetak kode cadangan. Jika tidak, di kantor pos (PTT) dengan kartu identitas.
checklist-tr-health = e-Nabız dan dokter keluarga
checklist-tr-health-do = Ganti di profil e-Nabız Anda, dan beri tahu dokter keluarga (aile hekimi), yang menyimpan nomor sendiri.
checklist-tr-bank-codes = Bank: kode setelah ganti SIM
checklist-tr-bank-codes-do = Saat SIM atau nomor berganti, bank mungkin menahan kode sampai Anda mengonfirmasinya. Beri setiap bank nomor baru sebelum nomor lama nonaktif.
checklist-tr-easy-address = Alamat mudah untuk transfer (Kolay Adres)
checklist-tr-easy-address-do = Jika nomor itu dipakai sebagai Kolay Adres, hapus di aplikasi bank sebelum nomornya nonaktif, lalu tambahkan nomor baru.
checklist-ru-gosuslugi = Gosuslugi (Госуслуги)
checklist-ru-gosuslugi-do = Kode login dikirim ke nomor ini, dan situs lain menerima login lewat Gosuslugi. Ganti di profil Anda selama nomor lama aktif. Jika tidak, di pusat layanan MFC (МФЦ) dengan paspor.
checklist-ru-fast-payments = Transfer lewat nomor telepon (СБП)
checklist-ru-fast-payments-do = Setiap bank menerima uang lewat nomor Anda yang tercatat di sana. Ganti di setiap bank, lalu pilih lagi bank mana yang lebih dulu menerima.
checklist-ae-uae-pass = UAE PASS dan Emirates ID
checklist-ae-uae-pass-do = Ganti nomor di aplikasi, juga nomor yang disimpan otoritas identitas (ICP) bersama Emirates ID Anda: kode layanan pemerintah dikirim ke sana.
checklist-sa-absher = Absher dan Nafath
checklist-sa-absher-do = Ganti nomor di Absher selama nomor lama masih menerima kodenya. Jika tidak, di kios layanan mandiri dengan sidik jari. Setelah itu, periksa apakah Nafath masih berfungsi.
checklist-gulf-electronic-id = Identitas elektronik dan aplikasi pemerintah
checklist-gulf-electronic-id-do = Sering terikat pada nomor atas nama Anda sendiri. Daftarkan nomor baru di sana sebelum nomor lama nonaktif.
checklist-gulf-pay-by-phone = Uang yang dikirim ke nomor telepon Anda
checklist-gulf-pay-by-phone-do = Jika nomor itu ditautkan ke rekening bank untuk Aani, sarie, Fawran, WAMD, atau BenefitPay, hapus di aplikasinya sebelum nomornya nonaktif, lalu tautkan nomor baru.
checklist-all-bank = Bank Anda
checklist-all-bank-do = Tanyakan semua nomor Anda yang mereka simpan: untuk kode, pembayaran kartu, dan perbankan lewat telepon.
checklist-all-messengers = Aplikasi pesan
checklist-all-messengers-do = Pakai “Ganti nomor” di setiap aplikasi selama nomor lama aktif. Chat dan grup Anda ikut pindah.
checklist-all-authenticator = Autentikator dan pengelola sandi
checklist-all-authenticator-do = Periksa apa yang dipakai untuk pemulihan. Cetak kode cadangan baru.
checklist-all-insurers = Asuransi dan pensiun
checklist-all-insurers-do = Anda jarang login di sana, jadi bertahun-tahun tidak ada yang terlihat.
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
site-unwatched = { $site } tidak dibaca lagi.

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
sync-title = Di perangkat Anda yang lain
sync-switch = Samakan daftar di semua perangkat saya
sync-hint = Sinkronisasi milik browser Anda membawa daftarnya: situs, apa yang sudah selesai, dan catatan Anda. Dari setiap nomor, yang dibawa hanya kode negara dan empat angka terakhir; di setiap perangkat, nomornya perlu dimasukkan satu kali.
sync-done = Sama dengan perangkat Anda yang lain sejak { $day }.
sync-problem =
    { $problem ->
        [full] Daftar Anda lebih besar dari yang dapat ditampung sinkronisasi browser, jadi tidak ada lagi yang dikirim. Daftarnya utuh di perangkat ini; pakai cadangan untuk membawanya ke perangkat lain.
        [newer] Perangkat lain memakai Unbind yang lebih baru. Perbarui Unbind di sini untuk melanjutkan.
       *[unavailable] Sinkronisasi browser sedang tidak berfungsi. Pastikan Anda sudah login ke browser dan sinkronisasi aktif; Unbind akan mencoba lagi dengan sendirinya.
    }
sync-unknown = Perangkat lain menyimpan daftar untuk { $mask }. Masukkan nomor itu di sini agar kedua daftar menjadi satu.
sync-add-number = Masukkan nomornya
sync-remove = Hapus salinan dari akun browser saya
private-title = Jendela pribadi
private-switch = Simpan temuan di jendela pribadi
private-hint = Selama ini nonaktif, jendela pribadi tidak meninggalkan jejak di sini. Browser juga harus mengizinkan Unbind berjalan di sana.
keys-title = Keyboard
keys-open = Buka Unbind
keys-none = belum ditentukan
keys-hint = Anda dapat mengubahnya di halaman ekstensi browser Anda.
about-title = Yang tidak pernah dilakukan Unbind
about-what = Unbind membandingkan nomor telepon di halaman dengan nomor Anda, di dalam browser, dan menyimpan daftarnya di sini.
never-network = Tidak pernah memakai jaringan: tanpa akun, tanpa statistik, tanpa pencarian online.
never-probe = Tidak pernah mencoba nomor Anda di sebuah situs untuk melihat apakah ada akunnya.
never-inside = Tidak pernah memasukkan apa pun ke halaman, dan tidak ada halaman yang bisa mengetahui nomor Anda darinya.
never-secrets = Tidak pernah menyimpan sandi, kode, atau pesan.
erase-title = Hapus semua
erase-meaning = Menghapus nomor, daftar, riwayat, dan setelan dari browser ini, serta salinan daftar dari sinkronisasi browser. Ini tidak dapat diurungkan.
erase-begin = Hapus semua…
erase-word = hapus
erase-label = Untuk mengonfirmasi, ketik “{ $word }”
erase-wrong = Ketik “{ $word }” untuk mengonfirmasi, atau batalkan.
erase-confirm = Hapus selamanya
erased = Semua sudah dihapus.

## What Unbind knows

trust-lead = Semua yang disimpan, semua yang dilihat, dan cara mengakhiri keduanya.
pause-switch = Jeda Unbind
pause-hint = Selama dijeda, tidak ada halaman yang dibaca. Daftar Anda tetap ada, dan pengingat tetap muncul.
paused-notice = Unbind dijeda: tidak ada halaman yang dibaca.
looks-for =
    { $count ->
        [0] Tidak ada nomor yang perlu dicari.
       *[other] Unbind hanya mencari { $numbers }, tidak ada yang lain.
    }
last-read-none = Belum ada halaman yang dibaca sejak browser dibuka.
last-read =
    { $kept ->
        [yes] Terakhir dibaca: halaman { $site }, { $when }. Yang berkaitan dengan nomor Anda ada di daftar.
       *[no] Terakhir dibaca: halaman { $site }, { $when }. Tidak ada yang disimpan dari sana.
    }
stored-title = Yang disimpan
stored-lead = Data ini ada di penyimpanan browser di perangkat ini, dan seaman profil browser Anda. Jika Anda mengaktifkan “Samakan daftar di semua perangkat saya”, sinkronisasi browser juga menyimpan daftarnya, tanpa nomor Anda.
stored-sealed = Data ini ada di penyimpanan browser di perangkat ini, dienkripsi dengan frasa sandi Anda. Di sini Anda melihatnya dalam keadaan terbuka.
stored-nothing = Tidak ada.
stored-part =
    { $kind ->
        [numbers] { $count } nomor, beserta nama, nomor baru, dan tanggalnya
        [sites] { $count } situs: bagaimana nomor dipakai, di mana dan kapan itu terlihat, dan apa yang Anda nyatakan
        [settings] Yang Anda pilih di setelan
        [set-aside] { $count } data yang tidak dapat dibaca
       *[workings] Catatan Unbind sendiri: ringkasan daftar, pengingat yang sudah ditampilkan, dan sejauh mana perangkat Anda sudah sama
    }
stored-look = Lihat semuanya
stored-hide = Sembunyikan lagi
stored-text = Semua yang disimpan, kata demi kata
lock-title = Penguncian
lock-state =
    { $state ->
        [off] Frasa sandi dapat mengenkripsi nomor dan daftar Anda di perangkat ini. Tanpa penguncian, siapa pun yang dapat membaca profil browser Anda dapat membacanya juga.
       *[on] Penguncian aktif: nomor, daftar, riwayat, dan setelan dienkripsi di perangkat ini. Unbind terkunci saat browser ditutup, dan saat Anda menekan “Kunci sekarang”.
    }
lock-cost =
    { $cost ->
        [forgotten] Jika Anda lupa frasa sandinya, nomor dan daftar Anda hilang: tidak ada yang bisa membukanya lagi. Saat itu, hanya cadangan yang membantu.
        [locked] Selama Unbind terkunci, tidak ada halaman yang dibaca, jadi tidak ada temuan baru, dan tidak ada pengingat yang muncul.
       *[open] Siapa pun yang memakai browser ini saat Unbind tidak terkunci dapat melihat semuanya.
    }
lock-backup = Simpan cadangan dulu
lock-begin = Aktifkan penguncian…
lock-new = Frasa sandi baru
lock-again = Frasa sandi yang sama, sekali lagi
lock-save = Aktifkan penguncian
lock-now = Kunci sekarang
lock-change = Ganti frasa sandi
lock-off = Matikan penguncian
lock-done =
    { $what ->
        [on] Penguncian aktif.
        [changed] Frasa sandi sudah diganti.
       *[off] Penguncian dimatikan.
    }
lock-with-sync =
    { $why ->
        [sync] Salinan daftar Anda ada di akun browser Anda, dan di sana tidak dienkripsi oleh penguncian. Di setelan, pada “Di perangkat Anda yang lain”, matikan sinkronisasi dan hapus salinannya. Setelah itu, Anda dapat mengaktifkan penguncian.
       *[lock] Selama penguncian aktif, daftar tidak dibawa ke perangkat Anda yang lain: browser akan menyimpan salinan itu di disk tanpa enkripsi.
    }
permissions-title = Yang diizinkan browser Anda
permission =
    { $name ->
        [activeTab] Halaman yang sedang dibuka
        [alarms] Alarm
        [contextMenus] Menu klik kanan
        [notifications] Notifikasi
        [scripting] Membaca halaman
        [sidePanel] Panel samping
        [storage] Penyimpanan
        [history] Riwayat penjelajahan
       *[sites] Situs yang Anda kunjungi
    }
permission-purpose =
    { $name ->
        [activeTab] Untuk membaca halaman yang sedang Anda buka saat Anda mengklik tombol Unbind.
        [alarms] Untuk mengingatkan Anda akan hari terakhir pada waktunya.
        [contextMenus] Untuk menambahkan nomor yang dipilih, atau situs yang sedang Anda buka, dari menu halaman.
        [notifications] Untuk menampilkan pengingat itu.
        [scripting] Untuk membaca halaman di tempat yang Anda izinkan, tidak di tempat lain.
        [sidePanel] Untuk menampilkan daftar Anda di samping halaman.
        [storage] Untuk menyimpan nomor dan daftar Anda di perangkat ini dan, jika Anda mengaktifkannya, daftar itu di perangkat Anda yang lain.
        [history] Untuk melihat satu kali layanan mana yang Anda kunjungi. Hanya diminta oleh tombol yang melakukannya.
       *[sites] Untuk membaca halaman akun saat Anda menjelajah. Hanya diminta saat Anda mengaktifkan pemantauan, dan dikembalikan saat Anda mempersempit pilihan.
    }
permission-state =
    { $granted ->
        [yes] diberikan
       *[no] tidak diberikan
    }

## Why old numbers are dangerous

why-lead = Nomor telepon itu pinjaman. Setelah Anda meninggalkannya, nomor itu didiamkan beberapa waktu, lalu orang lain mendapatkannya.
why-fact =
    { $fact ->
        [handed-on] Lamanya berbeda-beda: sedikitnya 45 hari di Amerika Serikat, 90 hari di India dan, menurut operator, juga di Tiongkok, enam bulan di Australia. Di banyak negara tidak ada waktu yang ditetapkan.
        [receives] Sejak itu, apa pun yang dikirim ke nomor tersebut sampai ke orang yang tidak Anda kenal: kode login, tautan untuk membuat sandi baru, telepon dari bank Anda. Tidak perlu ada yang meretas untuk itu.
        [studied] Para peneliti memeriksa 259 nomor yang ditawarkan dua operator Amerika kepada pelanggan baru. Pada 215 nomor, sedikitnya satu dari tiga serangan terhadap pemilik sebelumnya bisa dilakukan, dan 171 masih terkait dengan akun di enam situs terkenal.
        [many] Di Amerika Serikat saja, sekitar 35 juta nomor diputus dalam setahun.
        [messengers] Aplikasi pesan mengenali Anda dari nomor. WhatsApp menghapus akun dengan nomor yang tidak aktif selama 45 hari begitu orang lain memasang nomor itu, lalu orang tersebut menggantikannya. Pindahkan akun Anda ke nomor baru lebih dulu untuk mencegahnya.
       *[own-care] Semuanya bergantung pada Anda. Ketika hal ini dibawa ke Mahkamah Agung India, mahkamah menyerahkan kepada pemilik sebelumnya untuk memastikan tidak ada hal pribadi yang tertinggal pada nomor itu.
    }
why-next-title = Yang perlu dilakukan
why-next = Ganti nomor di setiap situs yang menyimpannya selama nomor lama masih menerima kode. Unbind menemukan situs-situs itu, menyimpan daftarnya, dan memberi tahu saat tidak ada lagi yang tersisa.
words-title = Arti istilah

## What is this?

what-is = Apa arti “{ $term }”?
term =
    { $term ->
        [retiring-number] Nomor yang Anda tinggalkan
        [replacement] Nomor baru
        [last-day] Hari terakhir
        [reissue] Nomor didaur ulang
        [unbound] Dilepas
        [certainty] Tingkat kepastian
        [catalogue] Katalog
        [passphrase] Frasa sandi
       *[passkey] Kunci sandi
    }
meaning =
    { $term ->
        [retiring-number] Nomor yang tidak akan Anda pakai lagi. Unbind mencarinya di situs yang Anda gunakan, sampai semua situs itu memakai nomor lain.
        [replacement] Nomor yang Anda pakai mulai sekarang. Jika sebuah situs menampilkannya sebagai ganti nomor lama, Unbind mencatat perubahannya dengan sendirinya.
        [last-day] Hari terakhir nomor lama menerima kode. Sebagian besar situs mengirim kode ke sana sebelum menerima nomor baru, jadi ganti semuanya sebelum hari itu lewat.
        [reissue] Nomor yang ditinggalkan dijual lagi setelah beberapa waktu. Sejak hari itu, orang lain menerima apa pun yang masih dikirim ke sana.
        [unbound] Selesai: situs itu memakai nomor lain, atau Anda sengaja mempertahankan nomor lama di sana.
        [to-do] Situs itu masih memakai nomor lama Anda. Ganti di sana, lalu tekan “Sudah saya ganti”.
        [suspected] Situs hanya menampilkan dua atau tiga angka, dan cocok dengan nomor Anda. Nomor lain bisa berakhiran sama, jadi lihat dulu lalu putuskan.
        [changed] Anda menyatakan sudah menggantinya. Sampai sebuah halaman menampilkan nomor baru, Unbind memercayai pernyataan Anda.
        [verified] Situs itu sendiri yang memperlihatkannya: nomor baru Anda ada di sana, atau nomor lama sudah hilang. Ini lebih pasti daripada tanda centang.
        [kept] Anda membiarkan nomor lama di sana dan tahu bahwa nomor itu tetap ada.
        [dismissed] Anda menyatakan nomor di sana bukan milik Anda. Nomor itu tidak dihitung, dan hanya ditanyakan lagi jika lebih banyak angkanya terlihat.
        [still-shows] Sebelumnya dianggap sudah diganti, tetapi kemudian sebuah halaman menampilkan nomor lama. Jadi perlu diganti lagi.
        [certainty] Pasti: seluruh nomor terlihat, atau Anda yang menyatakannya. Besar kemungkinan dan mungkin: hanya sebagian yang terlihat, atau ada petunjuk lain.
        [sign-in] Anda masuk dengan nomor itu sendiri, atau dengan kode yang dikirim ke sana.
        [two-step] Selain sandi, diminta kode yang dikirim ke nomor itu.
        [recovery] Saat sandi hilang, kode atau tautan yang dikirim ke nomor itu membuat Anda bisa masuk lagi. Begitu juga siapa pun yang memegang nomor itu.
        [payment] Pembayaran dikonfirmasi dengan kode ke nomor itu, atau uang dikirim ke sana.
        [contact] Situs hanya menelepon atau mengirim pesan ke nomor itu. Nomor itu tidak membuka apa pun.
        [unknown] Belum diketahui untuk apa situs memakai nomor itu. Mungkin bisa membuka akun, jadi periksalah.
        [other-ways] Alamat dan menu lain yang mungkin menuju tempat mengganti nomor. Jika ada yang mungkin tidak berhasil, ada keterangannya.
        [catalogue] Layanan yang dikenal Unbind, beserta tautan ke pengaturannya. Katalog ini bagian dari ekstensi dan tidak dicari ke mana pun.
        [not-yet] Ada item di daftar yang masih memakai nomor lama, atau menunggu jawaban Anda. Jika nomor nonaktif sekarang, orang lain bisa menerima kodenya.
        [cannot-know] Tidak ada yang perlu diganti lagi, tetapi belum ada halaman yang menampilkan perubahannya, tidak ada temuan sama sekali, atau daftarnya mungkin tidak lengkap. Unbind hanya menjawab ya untuk yang sudah dilihatnya.
        [yes] Dari semua yang dilihat Unbind, tidak ada lagi yang memerlukan nomor lama. Sebelum menonaktifkan, periksa juga yang tidak tampak di halaman web.
        [passphrase] Sandi buatan Anda sendiri, sebaiknya beberapa kata. Yang dikunci dengannya hanya dapat dibaca oleh orang yang mengetahuinya.
       *[passkey] Kunci yang disimpan perangkat atau pengelola sandi Anda, sebagai ganti sandi dan kode. Kunci ini tidak bergantung pada nomor telepon.
    }
