# Giao diện tiếng Việt. `{$…}` là chỗ điền nội dung, đã được tách hướng chữ sẵn.
#
# Từ dùng thống nhất
#   retiring number  số sắp bỏ; về sau gọi là số cũ
#   replacement      số mới
#   last day         ngày cuối (ngày cuối cùng số cũ còn nhận được mã)
#   retired, ended   đã ngừng dùng
#   re-issue         cấp lại cho người khác
#   cancel           hủy số; carrier nhà mạng
#   binding, line    mục; list danh sách; checklist danh mục kiểm tra
#   to do            cần làm; suspected có thể là của bạn
#   changed          bạn tự đánh dấu; verified đã đổi, đã thấy trên trang web
#   kept             cố ý giữ; dismissed không phải của tôi
#   role             công dụng; certainty mức chắc chắn: chắc chắn, nhiều khả năng, có thể
#   watch            kiểm tra; site trang web; page trang; code mã xác minh
#   two-step         xác minh 2 bước; passkey khóa truy cập (passkey)
#   authenticator    ứng dụng xác thực; backup code mã dự phòng
#   recovery e-mail  email khôi phục; account recovery khôi phục tài khoản
#   password         mật khẩu; passphrase cụm mật khẩu (của tệp sao lưu); locked đã khóa
#   find more        tìm thêm; saved login thông tin đăng nhập đã lưu; service dịch vụ
#   line (of a phone) SIM; tick (proposals) chọn; row, column dòng, cột; archive tệp nén
#   browsing history lịch sử duyệt web; sync đồng bộ; device thiết bị; stored đang lưu
# Menu của chương trình không có tiếng Việt (1Password, LastPass…) giữ nguyên tiếng Anh.

product = Unbind

## Loading and failing

loading = Đang mở danh sách…
load-failed-title = Không mở được danh sách
load-failed = Không mất gì cả: danh sách vẫn được lưu trong trình duyệt này. Hãy thử lại; nếu vẫn không được, hãy khởi động lại trình duyệt.
try-again = Thử lại
refusal =
    { $refusal ->
        [not-found] Mục này không còn nữa.
        [not-allowed-here] Không thể làm việc này từ đây.
        [nothing-to-undo] Không còn gì để hoàn tác.
        [page-cannot-be-read] Trình duyệt không cho tiện ích đọc trang này.
        [permission-missing] Trình duyệt chưa cấp cho Unbind quyền này.
        [not-a-backup] Tệp này không phải bản sao lưu của Unbind, hoặc chỉ là một phần. Chưa có gì thay đổi; hãy chọn tệp khác.
        [newer-backup] Bản sao lưu này do phiên bản Unbind mới hơn tạo ra. Chưa có gì thay đổi; hãy cập nhật Unbind trước.
        [passphrase-needed] Bản sao lưu này đã khóa. Hãy nhập cụm mật khẩu đã đặt khi lưu.
        [passphrase-short] Hãy dùng ít nhất 8 ký tự. Vài từ ghép lại dễ nhớ hơn một từ rắc rối.
        [wrong-passphrase] Cụm mật khẩu này không mở được tệp, hoặc tệp đã bị sửa. Ở đây chưa có gì thay đổi; hãy thử lại.
        [sync-unavailable] Tính năng đồng bộ của trình duyệt không phản hồi. Chưa có gì thay đổi; hãy thử lại sau.
        [name-missing] Hãy đặt tên trước.
        [already-there] Mục này đã có trong danh sách.
        [file-unreadable] Trình duyệt không đọc được tệp này. Hãy chọn lại, hoặc chép tệp sang thư mục khác trước.
        [file-too-large] Tệp quá lớn, không thể là bản sao lưu của Unbind. Hãy chọn tệp có tên kết thúc bằng .json.
        [storage-full] Bộ nhớ của trình duyệt đã đầy nên chưa lưu được. Hãy giải phóng bớt rồi thử lại.
        [unreachable] Unbind không phản hồi. Chưa có gì thay đổi; hãy thử lại.
       *[other] Không thực hiện được. Chưa có gì thay đổi; hãy thử lại.
    }
locked-title = Unbind đã khóa
locked-lead = Danh sách của bạn đã được mã hóa. Khi Unbind đã khóa, không trang nào được đọc và không lời nhắc nào hiện.
lock-passphrase = Cụm mật khẩu của bạn
unlock = Mở khóa
lock-forgotten = Bạn quên cụm mật khẩu?
lock-forgotten-help = Không ai mở được danh sách khi thiếu cụm mật khẩu, kể cả bạn. Bạn có thể xóa tất cả rồi bắt đầu lại. Nếu đã lưu bản sao lưu, sau đó bạn lấy lại được danh sách.
lock-problem =
    { $problem ->
        [wrong-passphrase] Cụm mật khẩu này không mở được Unbind. Chữ hoa, chữ thường và dấu cách đều được phân biệt. Chưa có gì thay đổi; hãy thử lại.
        [differ] Hai lần nhập không giống nhau. Hãy gõ cùng một cụm mật khẩu hai lần.
        [lock-unreadable] Dữ liệu của khóa bị hỏng, hoặc do phiên bản Unbind mới hơn tạo ra. Hãy cập nhật Unbind; nếu vẫn không được, hãy xóa tất cả rồi khôi phục bản sao lưu.
       *[storage-full] Bộ nhớ của trình duyệt quá đầy: khi thay đổi khóa, danh sách cần chỗ gấp đôi. Chưa có gì thay đổi.
    }

## Progress

progress = Đã gỡ { $done }/{ $total } mục
progress-none = Chưa tìm thấy gì
progress-suspected = Còn { $count } mục có thể là của bạn
deadline =
    { $deadline ->
        [ahead] còn { $days } ngày
        [today] hôm nay là ngày cuối
       *[over] đã ngừng dùng { $days } ngày
    }
number-switch = Số cần hiển thị
all-numbers = Tất cả { $count } số
number-paused-option = { $number } (đang tạm dừng)

## Before there is a number

begin-title = Bạn sắp bỏ số nào?
begin = Cho Unbind biết số đó rồi cứ lướt web như thường; Unbind sẽ liệt kê những trang web vẫn còn gắn với số này.
begin-action = Thiết lập Unbind
open-full = Mở trang đầy đủ
stay-beside = Giữ mở bên cạnh trang

## Notices

watch-not-chosen = Unbind không đọc gì cho đến khi bạn chọn phạm vi kiểm tra.
watch-choose = Chọn phạm vi kiểm tra
access-missing =
    { $mode ->
        [all] Hiện trình duyệt không cho Unbind đọc các trang web nên sẽ không tìm thấy gì mới.
       *[chosen] Trình duyệt không cho Unbind đọc một số trang web bạn đã chọn.
    }
access-again = Cho phép lại
access-review = Xem lại trang web
left-out = Bộ nhớ của Unbind gần đầy nên những gì mới tìm thấy trên các trang không được thêm vào danh sách của bạn. Những gì bạn tự làm vẫn được lưu. Để có thêm chỗ, hãy gỡ một số đã xong rồi xóa vĩnh viễn số đó.
left-out-review = Xem lại số điện thoại
damaged = Không đọc được { $count } bản ghi đã lưu. Không có gì bị xóa: chúng được cất riêng.

## This site

this-page = Trang này
this-site = Trên { $site }
this-site-as = Trên { $site }, trong danh sách là { $shown }
site-unreadable = Trình duyệt không cho Unbind thấy trang này. Đây có thể là trang của chính trình duyệt; với trang web, hãy bấm nút Unbind khi đang xem trang đó.
site-nothing = Chưa tìm thấy gì trên { $site }. Trang đổi số điện thoại, chẳng hạn mục bảo mật tài khoản, cho biết nhiều nhất.
site-not-read = Trang này chưa được đọc. Hãy tải lại, hoặc đọc ngay.
site-not-allowed = Unbind không tự đọc { $site }.
site-permission-refused = Trình duyệt không cấp quyền nên { $site } không được kiểm tra. Bạn vẫn có thể đọc từng trang.
watch-site = Kiểm tra trang web này
watch-site-hint = Trình duyệt sẽ hỏi bạn. Sau đó Unbind đọc các trang của { $site } khi bạn ghé thăm, và chỉ giữ những gì liên quan đến số của bạn.
read-page = Đọc trang này ngay
reading = Đang đọc trang này…
private-window = Cửa sổ ẩn danh/riêng tư: những gì tìm thấy ở đây không được giữ lại.

## The list

list-title = Tất cả trang web
list-page-title = Danh sách của bạn
list-empty-title = Danh sách chưa có gì
list-empty = Cứ lướt web như thường. Khi một trang web hiện số của bạn hoặc hỏi số, trang đó sẽ xuất hiện ở đây. Mở các trang tài khoản và bảo mật là cách nhanh nhất để có đủ danh sách.
search = Tìm trang web
search-empty = Không có trang web nào trong danh sách khớp với “{ $search }”.
filter-label = Hiển thị
filter =
    { $filter ->
        [open] Cần làm
        [suspected] Có thể là của bạn
        [done] Đã xong
       *[all] Tất cả
    }
filter-empty = Ở đây chưa có gì.
show-whole-list = Hiện toàn bộ danh sách
group =
    { $group ->
        [open] Cần làm tiếp ({ $count })
        [suspected] Có thể là của bạn ({ $count })
        [done] Đã xong ({ $count })
       *[dismissed] Không phải của tôi ({ $count })
    }
suspected-hint = Các trang web này chỉ hiện một phần của số. Hãy xem rồi cho biết có phải số của bạn không.
show-more = Hiện thêm { $count } mục
role =
    { $role ->
        [sign-in] Đăng nhập
        [two-step] Mã xác minh 2 bước
        [recovery] Khôi phục tài khoản
        [payment] Thanh toán
        [contact] Liên hệ
       *[unknown] Chưa rõ công dụng
    }
certainty =
    { $certainty ->
        [certain] chắc chắn
        [likely] nhiều khả năng
       *[possible] có thể
    }
certainty-meaning =
    { $certainty ->
        [certain] Chắc chắn: đã thấy đủ mọi chữ số của số bạn.
        [likely] Nhiều khả năng: một phần của số bị ẩn, nhưng ít nhất bốn chữ số trùng với số của bạn.
       *[possible] Có thể: chỉ hiện hai hoặc ba chữ số, và chúng trùng với số của bạn.
    }
certainty-meaning-elsewhere =
    { $certainty ->
        [certain] Chắc chắn: số hiện đầy đủ ở đó, hoặc chính bạn cho biết.
        [likely] Nhiều khả năng: những gì tìm thấy cho thấy điều đó, dù chưa thấy đủ mọi chữ số.
       *[possible] Có thể: chưa thấy số, bạn cho biết số được dùng ở đó.
    }
state =
    { $state ->
        [suspected] có thể là của bạn
        [to-do] cần làm
        [changed] bạn tự đánh dấu
        [verified] đã đổi, đã thấy trên trang web
        [kept] cố ý giữ
       *[dismissed] không phải của tôi
    }
seen = thấy lần cuối: { $when }
still-shows = Vẫn hiện số cũ
ambiguous = cũng khớp với số khác của bạn
open-title = Mở { $address }
open-way =
    { $kind ->
        [own] Mở cài đặt
        [phone] Mở cài đặt
        [account-security] Mở cài đặt
        [change-password] Mở cài đặt
        [help] Mở trợ giúp
       *[other] Mở
    }
way-path = Trong ứng dụng hoặc trang web: { $path }
way-doubt =
    { $kind ->
        [well-known] nhiều trang web không có trang này
       *[other] có thể đã cũ
    }
other-ways = Cách khác
way =
    { $kind ->
        [own] Liên kết của bạn
        [phone] Trang số điện thoại
        [account-security] Trang bảo mật tài khoản
        [change-password] Trang mật khẩu
        [well-known] Địa chỉ đổi mật khẩu chuẩn
        [seen] Nơi đã thấy số của bạn
        [site] Trang chủ của trang web
        [help] Bài trợ giúp
       *[recovery] Nếu không đăng nhập được
    }
wrong-link-title = Liên kết đúng hơn cho { $site }
own-link-label = Địa chỉ của trang đổi số
own-link-hint = Chỉ lưu trong trình duyệt này. Từ đó “Mở cài đặt” sẽ dẫn đến địa chỉ này.
own-link-problem =
    { $problem ->
        [empty] Hãy nhập hoặc dán địa chỉ trước.
        [not-https] Chỉ có thể mở an toàn các địa chỉ bắt đầu bằng https://.
        [too-long] Địa chỉ này quá dài. Chỉ chép phần trước dấu “?”.
       *[not-an-address] Đây không phải địa chỉ của một trang. Hãy chép từ thanh địa chỉ của trình duyệt.
    }
own-link-remove = Gỡ liên kết của tôi
own-link-toast =
    { $set ->
        [yes] { $site }: từ nay dùng liên kết của bạn.
       *[no] { $site }: không còn dùng liên kết của bạn.
    }
link-report-label = Báo cho người làm Unbind
link-report-hint = Không có gì tự gửi đi. Hãy chép đoạn này và đăng ở nơi tập hợp các vấn đề của Unbind. Đừng bao giờ đăng số điện thoại, dù cũ hay mới.
link-report-copy = Sao chép
link-report-copied =
    { $copied ->
        [yes] Đã sao chép.
       *[no] Trình duyệt không cho phép. Hãy bôi đen đoạn văn rồi tự sao chép.
    }
action =
    { $action ->
        [confirm] Đúng, của tôi
        [changed] Tôi đã đổi
        [keep] Cố ý giữ
        [reopen] Vẫn cần làm
        [delete] Bỏ khỏi danh sách
       *[dismiss] Không phải của tôi
    }
action-undo = Hoàn tác
action-more = Thêm
action-reason = Thêm lý do
row-action =
    { $action ->
        [pin] Ghim lên đầu
        [unpin] Bỏ ghim
        [postpone] Hoãn…
        [bring-back] Làm ngay
        [rename] Tên và ghi chú…
        [role] Công dụng…
        [merge] Gộp với trang web khác…
        [split] Tách ra lại
        [wrong-link] Liên kết sai…
       *[delete] Bỏ khỏi danh sách
    }
section =
    { $section ->
        [pinned] Bạn đã ghim lên đầu
        [root] Mở được mọi thứ khác
        [money] Tiền bạc
        [sign-in] Dùng để đăng nhập
        [second-step] Mã xác minh và khôi phục
        [unclear] Chưa rõ công dụng
        [contact] Chỉ để liên hệ với bạn
       *[postponed] Đã hoãn
    }
site-tally = đã xong { $done }/{ $total } mục trên trang web này
pinned-mark = Đã ghim:
postponed-mark = hoãn đến { $day }
ticked-mark = Chưa trang nào cho thấy đã đổi
postpone-title = Hoãn đến
postpone-until =
    { $choice ->
        [tomorrow] Ngày mai
        [week] Một tuần nữa
       *[before] Trước ngày cuối ({ $day })
    }
postpone-day = Ngày khác
postpone-problem =
    { $problem ->
        [empty] Hãy chọn một ngày, hoặc bấm một trong các nút.
        [past] Ngày này đã qua. Hãy chọn một ngày sắp tới.
       *[too-late] Số cũ ngừng dùng trước ngày đó. Hãy chọn ngày sớm hơn.
    }
rename-title = Tên và ghi chú
rename-name = Tên bạn đặt
rename-note = Ghi chú
role-title = Trang web này dùng số để làm gì?
merge-title = Gộp { $site } vào trang web khác
merge-into = Trang web kia trong danh sách
merge-unknown = Danh sách không có trang web nào tên “{ $typed }”. Hãy chọn một gợi ý.
reason-title = Cố ý giữ
reason-label = Vì sao? (có thể để trống)
action-why = Vì sao?
moved =
    { $action ->
        [confirm] { $site }: đã vào danh sách cần làm.
        [changed] { $site }: đã đánh dấu là đã đổi.
        [keep] { $site }: cố ý giữ.
        [delete] { $site }: đã bỏ khỏi danh sách.
        [reopen] { $site }: lại thành cần làm.
       *[dismiss] { $site }: không phải của bạn.
    }
undone = { $site }: đã hoàn tác.
pinned-toast =
    { $pinned ->
        [yes] { $site }: đã ghim lên đầu.
       *[no] { $site }: đã bỏ ghim.
    }
postponed-toast = { $site }: hoãn đến { $day }.
brought-back-toast = { $site }: đã trở lại phần cần làm.
edited-toast = { $site }: đã lưu.
account-toast =
    { $named ->
        [yes] { $site }: tài khoản { $account }.
       *[no] { $site }: không ghi tên tài khoản.
    }
role-toast =
    { $role ->
        [sign-in] { $site }: dùng để đăng nhập.
        [two-step] { $site }: dùng để nhận mã xác minh 2 bước.
        [recovery] { $site }: dùng để khôi phục tài khoản.
        [payment] { $site }: dùng để thanh toán.
        [contact] { $site }: dùng để liên hệ với bạn.
       *[unknown] { $site }: chưa rõ công dụng.
    }
reason-toast = { $site }: đã lưu lý do.
merged-toast = { $from } nay hiện chung với { $into }.
split-toast = { $site } đã hiện riêng trở lại.

## Why

harm =
    { $harm ->
        [root] Làm sớm: ai nhận được mã của tài khoản này có thể đặt lại nhiều tài khoản khác.
        [money] Làm sớm: từ đây có thể chuyển hoặc tiêu tiền.
        [sign-in] Trước phần xác minh 2 bước: chỉ cần mã gửi đến số này là đăng nhập được.
        [second-step] Sau phần đăng nhập: số này giúp đăng nhập nếu có thêm mật khẩu hoặc email.
        [unclear] Sau những mục đã rõ: chưa rõ số này dùng để làm gì ở đây.
       *[contact] Sau cùng: số chỉ để liên hệ với bạn và không mở được gì.
    }
why-pinned = Ở đầu: bạn đã ghim.
why-postponed = Ở cuối: bạn đã hoãn đến { $day }.
why-over = Số này đã ngừng dùng từ { $day }.
why-due = Số này ngừng dùng vào { $day }; số nào ngừng sớm hơn thì xếp trước.
page-kind =
    { $kind ->
        [sign-in] Thấy trên trang đăng nhập.
        [sign-up] Thấy trên trang đăng ký.
        [verification] Thấy trên trang hỏi mã xác minh đã gửi.
        [account] Thấy trên trang tài khoản.
        [security] Thấy trên trang cài đặt bảo mật.
        [checkout] Thấy trên trang thanh toán.
       *[other] Thấy trên một trang thông thường.
    }
reason =
    { $code ->
        [full-number] Có đủ mọi chữ số của số bạn.
        [mask] Các chữ số hiện ra trùng với số của bạn.
        [ambiguous] Các chữ số hiện ra cũng khớp với số khác của bạn.
        [place-text] Nằm trong phần chữ của trang.
        [place-field] Nằm trong một ô nhập của trang.
        [place-typed] Bạn đã nhập vào đó và gửi biểu mẫu.
        [shape] Được viết theo kiểu số điện thoại.
        [user-name] Đó là tên bạn dùng để đăng nhập.
        [sample] Ví dụ trong ô nhập là số điện thoại.
        [split] Nằm rải trong vài ô, ghép lại thành một số.
        [beside] Bên cạnh có chỗ chọn mã quốc gia.
        [options] Được chọn từ danh sách mã quốc gia.
        [budget] Trang rất dài nên chưa đọc hết.
        [login-user-name] Là tên người dùng trong thông tin đăng nhập.
        [login-email] Nằm trong địa chỉ email của thông tin đăng nhập.
        [login-note] Nằm trong ghi chú của thông tin đăng nhập.
        [login-field] Nằm trong một ô bạn đã thêm vào thông tin đăng nhập.
        [login-phone] Là số điện thoại lưu trong thông tin đăng nhập.
        [login-title] Nằm trong tên của thông tin đăng nhập.
        [login-identity] Là số điện thoại trong dữ liệu cá nhân mà trình quản lý mật khẩu tự điền.
        [login-without-number] Bản thân thông tin đăng nhập không có số của bạn.
        [within-word] Có chữ cái hoặc chữ số khác nằm sát bên.
        [code-message] Có mã xác minh gửi đến số của bạn.
        [account-alert] Có cảnh báo về tài khoản gửi đến số của bạn.
        [service-notice] Có thông báo gửi đến số của bạn.
        [named-by-host] Tin nhắn tự nêu mã dành cho trang web nào.
        [named-by-signature] Tin nhắn ký tên dịch vụ này.
        [named-by-wording] Tin nhắn nhắc tên dịch vụ này.
        [named-by-sender] Đã biết người gửi.
        [official-reply] Tin trả lời chính thức nêu tên dịch vụ này.
        [found-history] Theo lịch sử trình duyệt, bạn có ghé thăm.
        [service-uses-phone] Chưa thấy số của bạn ở đó, nhưng dịch vụ này thường dùng số điện thoại.
       *[other] Khớp một quy tắc của Unbind ({ $code }).
    }
reason-with-detail =
    { $code ->
        [mask] Có { $detail } chữ số hiện ra và trùng với số của bạn.
        [ambiguous] Các chữ số hiện ra cũng khớp với số khác của bạn.
        [autocomplete] Ô nhập tự khai nội dung cần điền: “{ $detail }”.
        [type] Ô nhập dành riêng cho số điện thoại.
        [inputmode] Ô nhập yêu cầu bàn phím số điện thoại.
        [label] Nhãn của ô ghi “{ $detail }”.
        [aria] Phần mô tả cho trình đọc màn hình ghi “{ $detail }”.
        [placeholder] Gợi ý trong ô nhập ghi “{ $detail }”.
        [near] Chữ xung quanh ghi “{ $detail }”.
        [title] Chú giải của ô ghi “{ $detail }”.
        [name] Tên nội bộ có chứa “{ $detail }”.
        [sentence] Câu chứa số ghi “{ $detail }”.
        [code-sent] Trang cho biết đã gửi mã: “{ $detail }”.
        [page-address] Địa chỉ của trang nhắc đến “{ $detail }”.
        [page-title] Tiêu đề của trang ghi “{ $detail }”.
        [page-heading] Một đề mục trên trang ghi “{ $detail }”.
        [code-message] Có mã xác minh gửi đến số của bạn: “{ $detail }”.
        [account-alert] Có cảnh báo về tài khoản gửi đến số của bạn: “{ $detail }”.
        [service-notice] Có thông báo gửi đến số của bạn: “{ $detail }”.
        [found-logins] Nằm trong { $detail } thông tin đăng nhập đã lưu.
        [found-messages] Có { $detail } tin nhắn từ đó gửi đến số của bạn.
        [found-reply] Tin trả lời bạn đã dán nêu tên dịch vụ này.
        [page-form]
            { $detail ->
                [one-time-code] Trang hỏi mã xác minh.
                [password] Trang hỏi mật khẩu.
               *[other] Trang hỏi “{ $detail }”.
            }
       *[other] Khớp một quy tắc của Unbind: “{ $detail }”.
    }
reason-against = Gần đó có từ nói về chuyện khác: “{ $detail }”.
history-title = Diễn biến
history =
    { $what ->
        [seen]
            { $source ->
                [page] thấy trên một trang
                [logins] tìm thấy trong thông tin đăng nhập đã lưu
                [messages] tìm thấy trong tin nhắn của bạn
                [reply] tìm thấy trong tin trả lời bạn đã dán
                [history] có ghé thăm, theo lịch sử trình duyệt
               *[by-hand] bạn tự thêm
            }
        [replacement-seen] trang web đã hiện số mới của bạn
        [confirm] bạn xác nhận là của bạn
        [changed] bạn cho biết đã đổi
        [gone] trang không còn hiện số của bạn
        [keep] bạn chọn giữ
        [dismiss] bạn cho biết không phải của bạn
        [reopen] bạn đưa trở lại phần cần làm
        [delete] bạn bỏ khỏi danh sách
        [plan] bạn đổi thời điểm làm
       *[edit] bạn sửa mục này
    }
history-undone =
    { $what ->
        [confirm] bạn xác nhận là của bạn, rồi rút lại
        [changed] bạn cho biết đã đổi, rồi rút lại
        [keep] bạn chọn giữ, rồi rút lại
        [dismiss] bạn cho biết không phải của bạn, rồi rút lại
        [reopen] bạn đưa trở lại phần cần làm, rồi rút lại
        [delete] bạn bỏ khỏi danh sách, rồi đưa trở lại
        [plan] bạn đổi thời điểm làm, rồi rút lại
       *[edit] bạn sửa mục này, rồi rút lại
    }

## Full page

navigation = Các phần của Unbind
page-title =
    { $part ->
        [list] Danh sách của bạn – Unbind
        [safe] Hủy số được chưa? – Unbind
        [import] Tìm thêm – Unbind
        [take] Xuất và sao lưu – Unbind
        [numbers] Số điện thoại – Unbind
        [settings] Cài đặt – Unbind
        [trust] Unbind biết những gì – Unbind
        [why] Vì sao số cũ nguy hiểm – Unbind
       *[welcome] Chào mừng bạn đến với Unbind
    }
part =
    { $part ->
        [list] Danh sách
        [safe] Hủy số được chưa?
        [import] Tìm thêm
        [take] Xuất và sao lưu
        [numbers] Số điện thoại
        [trust] Unbind biết những gì
        [why] Vì sao số cũ nguy hiểm
       *[settings] Cài đặt
    }

## Finding more

import-title = Tìm thêm
import-lead = Trong những tuần trước khi bỏ số, bạn thường không ghé hết các tài khoản của mình. Thông tin đăng nhập đã lưu và tin nhắn cũ vẫn còn nhớ chúng. Mọi thứ được đọc ngay tại trang này, và không giữ lại gì cho đến khi bạn đồng ý.
import-link = Tìm thêm trong thông tin đăng nhập đã lưu và tin nhắn
import-all-paused = Mọi số của bạn đang tạm dừng nên không tìm gì cả. Hãy tiếp tục một số trong mục “Số điện thoại” trước.
import-drop = Thả tệp vào đây
import-choose-file = Chọn tệp…
import-drop-hint = Thông tin đăng nhập đã lưu, lịch sử tin nhắn hoặc bản sao lưu của Unbind. Unbind tự nhận ra đó là loại nào.
import-door =
    { $source ->
        [logins] Thông tin đăng nhập đã lưu
        [messages] Tin nhắn
        [reply] Tin trả lời chính thức (一证通查)
       *[history] Lịch sử duyệt web
    }
import-door-hint =
    { $source ->
        [logins] Xuất thông tin đăng nhập từ trình duyệt hoặc trình quản lý mật khẩu thành tệp rồi đưa cho trang này. Mật khẩu, thẻ và mã bị bỏ qua, không đọc; chỉ giữ lại những nơi dùng số của bạn, sau khi bạn đồng ý.
        [messages] Mã xác minh và thông báo cho biết mọi dịch vụ từng nhắn đến số của bạn. Hãy đưa cho trang này bản sao lưu tin nhắn, hoặc dán tin nhắn vào; nội dung tin bị bỏ ngay khi đọc xong.
        [reply] Ở Trung Quốc có dịch vụ chính thức cho biết bao nhiêu tài khoản của một số ứng dụng lớn đăng ký bằng một số Trung Quốc. Hãy tra cứu rồi dán tin trả lời.
       *[history] Unbind có thể xem bạn ghé thăm những dịch vụ nào trong danh mục của nó, rồi đề xuất những nơi thường lưu số điện thoại. Trình duyệt sẽ hỏi bạn trước; lịch sử không được giữ lại, và bạn có thể thu hồi quyền ngay.
    }
import-how =
    { $source ->
        [logins] Cách xuất thông tin đăng nhập đã lưu
        [messages] Cách lấy tin nhắn của bạn
       *[reply] Cách tra cứu
    }
import-program =
    { $program ->
        [chrome] Chrome, Brave, Opera
        [edge] Edge
        [firefox] Firefox
        [apple] Safari, Mật khẩu của Apple
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
        [chrome] Mở trình quản lý mật khẩu trong phần cài đặt, rồi vào Cài đặt › Xuất mật khẩu › Tải tệp xuống.
        [edge] Cài đặt › Mật khẩu › Thêm (…) › Xuất mật khẩu.
        [firefox] Mở about:logins, rồi menu (…) › Xuất mật khẩu.
        [apple] Trên máy Mac, mở ứng dụng Mật khẩu, rồi Tệp › Xuất tất cả mục ra tệp.
        [bitwarden] Cài đặt hoặc Công cụ › Xuất kho, dạng .json hoặc .csv. Đừng chọn loại mã hóa: chỉ Bitwarden mở được.
        [one-password] Trong ứng dụng trên máy tính: File › Export, dạng 1PUX hoặc CSV.
        [lastpass] Advanced options › Export. Nếu một trang toàn chữ mở ra, hãy lưu thành tệp có đuôi .csv.
        [dashlane] Settings › Export data, dạng CSV. Có thể đưa nguyên tệp nén, gồm cả tệp dữ liệu cá nhân.
        [keepass] Cơ sở dữ liệu › Xuất › CSV. Chính tệp cơ sở dữ liệu (.kdbx) đã khóa nên không đọc được.
        [proton-pass] Cài đặt › Xuất, dạng JSON hoặc CSV, không mã hóa.
        [nordpass] Settings › Export items, dạng CSV.
        [roboform] Settings › Account & data › Export, dạng CSV.
       *[enpass] File › Export, dạng .json hoặc .csv.
    }
import-wide = Đề xuất cả những dịch vụ thường lưu số điện thoại, dù thông tin đăng nhập không có số
import-how-messages =
    { $phone ->
        [android] Android: một ứng dụng như “SMS Backup & Restore” ghi mọi tin nhắn vào một tệp .xml. Hãy chuyển tệp sang máy tính này; vài trăm megabyte cũng được.
        [iphone] iPhone: không có sẵn tính năng xuất. Các chương trình trên máy tính ghi tin nhắn thành .csv, hoặc bạn chép các tin có mã rồi dán bên dưới.
       *[other] Loại khác: bảng (.csv) hoặc .json có người gửi, nội dung và ngày, hoặc dán thẳng tin nhắn.
    }
import-how-reply =
    { $step ->
        [open] Trong WeChat, mở 工信微报 › 政务服务 › 一证通查 › 互联网账号, hoặc tìm chương trình mini 一证通查 trong Alipay.
        [enter] Nhập số điện thoại, sáu chữ số cuối của giấy tờ tùy thân và mã gửi đến bạn.
        [wait] Tin trả lời đến từ 10699000, ngay lập tức hoặc trong vòng 48 giờ. Sau 24 giờ bạn có thể tra cứu lại.
       *[paste] Chép tin nhắn rồi dán bên dưới.
    }
import-reply-limits = Tin trả lời cho biết có bao nhiêu tài khoản, không cho biết tài khoản nào. Dịch vụ này chỉ gồm mười sáu ứng dụng, không có ngân hàng hay cơ quan nào, và chỉ tra được số đứng tên bạn. Những ứng dụng không thuộc phạm vi đó vẫn có thể đang lưu số của bạn.
import-paste-label =
    { $source ->
        [reply] Tin trả lời
       *[messages] Hoặc dán tin nhắn
    }
import-paste-read = Đọc
import-history = Xem lịch sử của tôi
import-history-refused = Trình duyệt không cấp quyền nên chưa đọc lịch sử. Bạn có thể tìm phần còn lại bằng các cách khác.
import-history-held = Hiện Unbind được phép đọc lịch sử duyệt web của bạn.
import-history-give-back = Thu hồi quyền
import-history-given-back = Đã thu hồi. Unbind không còn đọc được lịch sử của bạn.

import-reading = Đang đọc…
import-reading-file = Đang đọc { $name }…
import-percent = { $percent }%
import-line-title = SIM nào đã nhận các tin này?
import-line-hint = Điện thoại này có nhiều SIM. Chỉ những tin gửi đến số bạn sắp bỏ mới có ích ở đây.
import-line = SIM { $line }
import-line-messages = { $count } tin nhắn
import-line-all = Tất cả
import-line-all-meaning = Nếu các SIM không được tách rõ, hoặc cả hai đều của bạn
import-reply-title = Có { $count } dịch vụ được nêu tên
import-reply-hint = Sửa chỗ đọc sai, bỏ những gì không phải dịch vụ, và thêm những gì còn thiếu.
import-reply-name = Dịch vụ
import-reply-count = { $count } tài khoản
import-reply-remove = Bỏ
import-reply-remove-row = Bỏ { $name }
import-reply-add = Thêm dịch vụ
import-go-on = Tiếp tục
import-backup-title = { $name } là bản sao lưu của Unbind
import-backup-join = Thêm nội dung trong đó
import-backup-done = Đã đọc bản sao lưu

import-found = Tìm thấy { $count } dịch vụ
import-found-nothing =
    { $known ->
        [0] Không tìm thấy gì cho số của bạn
       *[other] Không có gì mới: danh sách đã có đủ
    }
import-looked-at =
    { $source ->
        [logins] Đã đọc { $count } thông tin đăng nhập.
        [messages] Đã đọc { $count } tin nhắn.
        [reply] Đã đọc { $count } dịch vụ từ tin trả lời.
       *[history] Trong các dịch vụ bạn ghé thăm, có { $count } dịch vụ thường lưu số điện thoại.
    }
import-known = Lại thấy { $count } mục đã có trong danh sách, không có gì mới.
import-nothing-means =
    { $source ->
        [logins] Không tên người dùng, ghi chú hay ô nào có số của bạn. Dù vậy, các trang web vẫn có thể đang lưu số: hãy tìm lại ở phạm vi rộng hơn, hoặc đọc tin nhắn của bạn.
        [messages] Không tin nhắn nào nêu tên dịch vụ đã gửi mã cho bạn. Đó có đúng là điện thoại và SIM cần tìm không?
        [reply] Không dùng được tên nào. Hãy sửa lại, hoặc tự thêm các dịch vụ vào danh sách.
       *[history] Trong các dịch vụ mà Unbind biết, những dịch vụ bạn ghé thăm đều đã có trong danh sách.
    }
import-look-wider = Tìm lại, cả nơi thông tin đăng nhập không có số
import-problems = Không đọc được { $count } dòng. Phần còn lại ở bên dưới.
import-problem =
    { $code ->
        [too-few-columns]
            { $count ->
               *[other] Dòng { $rows } có ít cột hơn dòng đầu của tệp nên đã bỏ qua.
            }
        [too-many-columns] Dòng { $rows } có nhiều cột hơn dòng đầu của tệp nên đã bỏ qua.
        [quote-not-closed] Ở dòng { $rows } có dấu ngoặc kép mở mà không đóng.
        [cut-short] Tệp bị ngắt giữa dòng { $rows }. Tệp đã được chép đầy đủ chưa?
        [too-many-rows] Từ dòng { $rows } trở đi chưa đọc: tệp có quá nhiều dòng so với thông tin đăng nhập của một người.
        [date-unknown] Không đọc được ngày ở dòng { $rows }; phần còn lại của dòng đã được đọc.
       *[entry-malformed] Dòng { $rows } không được viết như các dòng khác nên đã bỏ qua.
    }
import-problem-file =
    { $code ->
        [too-few-columns] Một số dòng có ít cột hơn dòng đầu nên đã bỏ qua.
        [too-many-columns] Một số dòng có nhiều cột hơn dòng đầu nên đã bỏ qua.
        [quote-not-closed] Có dấu ngoặc kép mở mà không đóng.
        [cut-short] Tệp bị ngắt giữa chừng. Tệp đã được chép đầy đủ chưa?
        [too-many-rows] Tệp có quá nhiều nội dung so với thông tin đăng nhập hay tin nhắn của một người; phần cuối chưa đọc.
        [date-unknown] Không đọc được một số ngày.
       *[entry-malformed] Một số phần không được viết như các phần khác nên đã bỏ qua.
    }
import-problems-more = Và { $count } chỗ nữa.
import-group =
    { $group ->
        [new] Đang dùng số của bạn ({ $count })
        [check] Cần xem lại ({ $count })
        [joined] Đã có trong danh sách ({ $count })
       *[said] Bạn đã quyết định trước đây ({ $count })
    }
import-group-hint =
    { $group ->
        [new] Mục có thể gây hại nhiều nhất xếp trước.
        [check] Chưa thấy đầy đủ số của bạn. Hãy chọn những nơi có lưu số, phần còn lại cứ để đó.
        [joined] Các mục này giữ nguyên, chỉ ghi thêm thời điểm số được dùng. Nếu có mã đến sau khi bạn đã đổi số, mục đó trở lại phần cần làm.
       *[said] Bạn đã cho biết những mục này không phải của bạn, hoặc đã bỏ khỏi danh sách. Chúng chỉ trở lại nếu bạn chọn.
    }
import-tick-all = Chọn tất cả
import-untick-all = Bỏ chọn tất cả
import-trace =
    { $source ->
        [logins]
            { $where ->
                [login-user-name] tên người dùng trong { $count } thông tin đăng nhập
                [login-email] địa chỉ email trong { $count } thông tin đăng nhập
                [login-note] ghi chú trong { $count } thông tin đăng nhập
               *[other] trong { $count } thông tin đăng nhập
            }
        [messages]
            { $where ->
                [code-message] { $count } tin nhắn mã xác minh
               *[other] { $count } tin nhắn
            }
        [reply]
            { $count ->
                [1] được nêu trong tin trả lời
               *[other] { $count } tài khoản, theo tin trả lời
            }
       *[history] đã ghé thăm { $count } lần
    }
import-months = { $from } – { $to }
import-standing =
    { $standing ->
        [open] có trong danh sách, cần làm
        [done] có trong danh sách, đã xong hoặc cố ý giữ
        [dismissed] bạn đã cho biết không phải của bạn
       *[removed] bạn đã bỏ khỏi danh sách
    }
import-accept =
    { $count ->
        [0] Hãy chọn mục cần thêm vào danh sách
       *[other] Thêm { $count } mục vào danh sách
    }
import-forget = Bỏ hết những mục này
import-not-stored = Chưa lưu gì cả.
import-done =
    { $added ->
        [0] { $joined } mục trong danh sách có thêm thông tin
       *[other]
            { $joined ->
                [0] Đã thêm { $added } mục vào danh sách
               *[other] Đã thêm { $added } mục vào danh sách, và { $joined } mục có thêm thông tin
            }
    }
import-delete-file =
    { $source ->
        [logins] Hãy xóa { $name } ngay, cả trong thùng rác: tệp chứa mật khẩu của bạn, ai mở cũng đọc được.
       *[messages] Hãy xóa { $name } ngay nếu không còn cần: tệp chứa mọi tin nhắn của bạn, ai mở cũng đọc được.
    }
import-again = Đọc thứ khác
import-undone = Đã hoàn tác. Danh sách trở lại như trước.
import-refusal =
    { $code ->
        [empty] Tệp này trống.
        [unknown-format] Đây không phải thông tin đăng nhập hay tin nhắn mà Unbind đọc được.
        [encrypted] Tệp này bị khóa bằng cụm mật khẩu.
        [wrong-kind]
            { $format ->
                [pdf] Đây là tài liệu PDF, không phải tệp xuất thông tin đăng nhập hay tin nhắn.
                [image] Đây là hình ảnh, không phải tệp xuất thông tin đăng nhập hay tin nhắn.
                [media] Đây là âm thanh hoặc video, không phải tệp xuất thông tin đăng nhập hay tin nhắn.
                [office] Đây là tài liệu của một chương trình văn phòng.
                [archive] Không mở được loại tệp nén này ở đây.
                [program] Đây là một chương trình, không phải tệp xuất thông tin đăng nhập hay tin nhắn.
                [database] Đây là cơ sở dữ liệu của một chương trình, không phải tệp xuất.
                [web-page] Đây là một trang web, không phải tệp xuất thông tin đăng nhập hay tin nhắn.
               *[other] Đây không phải tệp xuất thông tin đăng nhập hay tin nhắn.
            }
        [too-large] Tệp này lớn hơn { $limit } MB.
        [archive-too-large] Tệp nén này giải nén ra lớn hơn nhiều so với một tệp xuất nên không được mở.
        [archive-damaged] Tệp nén này bị hỏng, hoặc chỉ là một phần.
        [cut-short] Tệp bị ngắt giữa chừng.
       *[other] Trình duyệt không đọc được tệp này.
    }
import-advice =
    { $code ->
        [empty] Hãy xuất lại, và kiểm tra xem tệp mới có nội dung không.
        [encrypted]
            { $format ->
                [one-password] Trong 1Password, hãy xuất lại dạng 1PUX hoặc CSV, thay vì chép kho của nó.
                [dashlane] Trong Dashlane, hãy xuất lại dạng CSV, không phải tệp nén bảo mật.
                [lastpass] Trong LastPass, hãy xuất lại dạng CSV, không mã hóa.
                [zip] Hãy giải nén bằng cụm mật khẩu của tệp, rồi đưa tệp bên trong.
                [bitwarden] Trong Bitwarden, hãy xuất lại và chọn “.json” hoặc “.csv”, không chọn “.json (Encrypted)”.
                [keepass] Đây là cơ sở dữ liệu của chính KeePass. Hãy mở bằng KeePass rồi xuất dạng CSV.
                [proton-pass] Trong Proton Pass, hãy xuất lại và không đặt cụm mật khẩu.
                [enpass] Trong Enpass, hãy xuất dạng .json hoặc .csv thay vì tạo bản sao lưu.
               *[other] Hãy xuất lại từ chương trình đó và không đặt cụm mật khẩu. Unbind đọc tệp ngay tại đây và không giữ mật khẩu nào.
            }
        [wrong-kind]
            { $format ->
                [office] Hãy mở bằng chương trình đó và lưu bảng thành CSV.
                [archive] Hãy giải nén trước, rồi đưa tệp bên trong.
                [database] Hãy dùng tính năng xuất của chính chương trình đó, dạng CSV hoặc JSON.
               *[other] Hãy chọn tệp do trình duyệt, trình quản lý mật khẩu hoặc ứng dụng sao lưu tin nhắn tạo ra.
            }
        [too-large] Hãy xuất một phần: vài năm gần đây, hoặc một SIM của điện thoại.
        [archive-too-large] Nếu tin tưởng tệp này, hãy tự giải nén rồi đưa tệp bên trong.
        [archive-damaged] Hãy xuất lại, hoặc chép lại lần nữa.
        [cut-short] Hãy chép hoặc xuất lại. Tệp thiếu một phần có thể sót đúng dịch vụ quan trọng.
        [unknown-format] Bên dưới có ghi những loại tệp xuất đọc được. Một bảng cần dòng đầu ghi tên các cột.
       *[other] Hãy chọn lại, hoặc chép tệp sang thư mục khác trước.
    }

## Adding by hand

add-title = Thêm thủ công
add-site = Thêm thủ công: trang web, dịch vụ, cơ quan hoặc người
role-label = Dùng để
add-submit = Thêm
add-more = Tài khoản và ghi chú
add-account = Tài khoản nào (nếu bạn có nhiều)
add-this-site = Thêm trang web này thủ công
add-another-use = Thêm công dụng khác thủ công
add-this-site-title = Thêm { $site } vào danh sách
added-toast = { $site }: đã vào danh sách.

## Safe to cancel?

safe-title = Hủy số được chưa?
number-choice = Số
verdict =
    { $answer ->
        [yes] Được rồi
        [not-yet] Chưa được
       *[cannot-know] Không thể biết chắc
    }
verdict-retired =
    { $answer ->
        [yes] Mọi mục trong danh sách đã xong
        [not-yet] Vài nơi vẫn còn số cũ
       *[cannot-know] Có mục chưa thấy là đã xong
    }
verdict-ground =
    { $ground ->
        [open]
            { $suspected ->
                [0] Còn { $open } mục cần làm.
               *[other]
                    { $open ->
                        [0] Có { $suspected } mục chờ bạn trả lời có phải của bạn không.
                       *[other] Còn { $open } mục cần làm, và { $suspected } mục nữa có thể là của bạn.
                    }
            }
        [ticked] Có { $ticked } mục bạn tự đánh dấu mà chưa trang nào cho thấy đã đổi.
        [left-out] Bộ nhớ của Unbind gần đầy và những gì mới tìm thấy bị bỏ qua, nên danh sách của bạn có thể chưa đầy đủ. Khi đã có chỗ, những trang web bạn mở lại sẽ được thêm vào.
        [nothing] Chưa tìm thấy gì cho số này, nhưng không thấy không có nghĩa là không có.
       *[done] Mọi mục trong danh sách đều đã thấy được đổi, hoặc được cố ý giữ. Những gì chưa từng tìm thấy thì không thể tính.
    }
verdict-lines =
    { $kind ->
        [open] Còn cần làm ({ $count })
        [suspected] Có thể là của bạn ({ $count })
       *[ticked] Chỉ mới tự đánh dấu ({ $count })
    }
verdict-ticked-hint = Hãy mở lại các mục này. Trang nào hiện số mới thì Unbind tự ghi nhận.
verdict-rest = Còn { $count } mục nữa trong danh sách
show-in-list = Xem
never-seen-title = Chưa từng thấy
never-seen-hint = Hầu như ai cũng có những thứ này mà chưa tìm thấy mục nào. Nếu bạn có, hãy mở trang tài khoản của nó, hoặc tự thêm vào danh sách.
category =
    { $category ->
        [email] Email
        [money] Ngân hàng và thanh toán
        [identity] Giấy tờ và cơ quan nhà nước
        [messaging] Nhắn tin
        [social] Mạng xã hội
        [shopping] Mua sắm
        [travel] Du lịch và đi lại
        [work] Công việc và công cụ
        [telecom] Điện thoại và internet
        [media] Phim, nhạc và tin tức
        [gaming] Trò chơi
        [utilities] Điện, nước và nhà ở
        [health] Sức khỏe
        [people] Hội nhóm và cộng đồng
       *[other] Dịch vụ khác
    }

suggestions-title = Mọi người thường còn có…
suggestions-title-in = { $country }: mọi người thường còn có…
suggestions-open = Xem qua những gì chưa có trong danh sách
suggestions-loading = Đang xem danh mục dịch vụ…
suggestions-hint = Cái nào bạn có sẽ vào danh sách; cái nào không có sẽ không hỏi lại. Phần còn lại để sau cũng được.
suggestions-none = Không còn gì để hỏi.
suggestions-shown = Đang hiện { $shown } trong { $all } dịch vụ
suggestion-have = Tôi có
suggestion-not-mine = Tôi không có
not-mine-toast = { $name }: sẽ không hỏi lại.

timeline-title = Mốc thời gian
timeline-point =
    { $name ->
        [today] Hôm nay
        [last-day] Ngày cuối của số cũ
       *[reissue] Số có thể được cấp lại
    }
in-days =
    { $when ->
        [ahead]
            { $days ->
                [1] ngày mai
               *[other] { $days } ngày nữa
            }
        [today] hôm nay
       *[over]
            { $days ->
                [1] hôm qua
               *[other] { $days } ngày trước
            }
    }
timeline-no-last-day = Chưa có ngày cuối thì không thể đếm ngược.
timeline-set-last-day = Đặt ngày cuối
reissue-label = Ngày sớm nhất số có thể được cấp lại cho người khác
reissue-problem =
    { $problem ->
        [empty] Hãy chọn một ngày, hoặc giữ nguyên ngày ước tính.
       *[too-early] Số không được cấp lại trước ngày cuối. Hãy chọn ngày muộn hơn.
    }
reissue-own = Ngày này do bạn đặt.
reissue-no-last-day = Tính từ ngày cuối: hãy đặt ngày cuối trước, hoặc nhập ngày nhà mạng đã báo cho bạn.
reissue-unknown = Chưa biết quy định nào cho số này. Nếu nhà mạng đã báo ngày cho bạn, hãy nhập ở đây.
reissue-unknown-in = Chưa biết quy định nào ở { $country }. Nếu nhà mạng đã báo ngày cho bạn, hãy nhập ở đây.
reissue-confidence =
    { $confidence ->
        [rule] Ước tính: theo quy định ở đó, không sớm hơn ngày này.
        [practice] Ước tính: theo lời các nhà mạng ở đó, không phải quy định.
       *[hearsay] Ước tính từ nguồn gián tiếp, chưa được xác nhận.
    }
reissue-source = Nguồn: { $source }
reissue-reset = Trở lại ngày ước tính
reissue-clear = Bỏ ngày này
reissue-saved = Đã lưu.

checklist-title = Những gì trang web không cho thấy
checklist-hint = Quầy giao dịch, ứng dụng, cơ quan và con người. Thêm những gì liên quan đến bạn; phần còn lại cứ để đó.
checklist-in = Ở { $country }
checklist-everywhere = Ở mọi nơi
checklist-done = Mọi thứ trong danh mục kiểm tra đều đã có trong danh sách của bạn.
checklist-add = Thêm vào danh sách

advice-title = Nên làm gì lúc này
advice =
    { $advice ->
        [order] Làm từ trên xuống. Trước hết là những gì mở được tài khoản khác, rồi đến tiền bạc, rồi đến những gì dùng để đăng nhập.
        [sign-in-again] Sau mỗi lần đổi, hãy đăng xuất rồi đăng nhập lại một lần để thấy mã gửi về số mới.
        [passkey] Nơi nào có khóa truy cập (passkey) hoặc ứng dụng xác thực, hãy dùng chúng thay cho số mới. Không ai có thể thừa hưởng chúng.
        [both] Giữ cả hai số thêm vài tuần sau lần đổi cuối. Một số trang web vẫn gửi đến số cũ một thời gian.
        [look] Mở lại trang tài khoản của từng trang web bạn đã đánh dấu.
        [arrivals] Để ý những gì vẫn đến số cũ. Mỗi mã hay thông báo có thể đến từ một dịch vụ chưa có trong danh sách.
        [sim-out] Tháo SIM cũ ra hai tuần trước khi hủy. Chỗ nào trục trặc trong thời gian đó là chỗ bị quên, mà số vẫn còn là của bạn.
        [cancel] Sau đó hủy số với nhà mạng, và yêu cầu xác nhận ngày cuối bằng văn bản.
       *[after] Để ý trong email các lần đăng nhập và mật khẩu mới mà bạn không yêu cầu, rồi đổi những gì còn lại theo các cách khác bên dưới.
    }
dead-title = Nếu SIM cũ không còn dùng được
dead =
    { $step ->
        [carrier] Yêu cầu nhà mạng cấp lại SIM cùng số. Chừng nào số chưa bị hủy, bạn có thể làm lại SIM tại cửa hàng bằng giấy tờ tùy thân.
        [bank] Mang giấy tờ tùy thân và thẻ đến quầy ngân hàng, yêu cầu đổi mọi số ngân hàng đang lưu, kể cả số nhận mã.
        [mail] Ở các trang web khác, khi bị hỏi mã, hãy chọn “thử cách khác”: email khôi phục, mã dự phòng, ứng dụng xác thực, hoặc thiết bị vẫn đang đăng nhập.
       *[support] Nếu không cách nào được, hãy viết cho bộ phận hỗ trợ từ địa chỉ email mà trang web đã lưu. Bắt đầu từ các tài khoản ở đầu danh sách, vì có thể mất vài ngày.
    }
carrier-title = Nhà mạng làm gì khi bạn hủy số
carrier =
    { $step ->
        [stops] Số ngừng hoạt động vào ngày đã hẹn, và từ đó không nhận được mã nào nữa.
        [rests] Số được để trống một thời gian. Sau đó số có thể bán cho người khác, và người đó nhận mọi thứ vẫn gửi đến số này.
        [china] Nhà mạng ở Trung Quốc có thể giúp gỡ liên kết khi bạn hủy, và có dịch vụ riêng cho người dùng tiếp theo (二次号码焕新). Cả hai đều không thay được danh sách này.
       *[takes-along] Những gì đi kèm hợp đồng cũng chấm dứt: tiền trong tài khoản, điểm thưởng, địa chỉ email của nhà mạng và các khoản trả qua cước điện thoại.
    }

farewell-title = { $number } đã ngừng dùng
farewell-ended = Số này đã ngừng dùng từ { $day }. Đây là kết quả của danh sách.
farewell-count =
    { $state ->
        [verified] { $count } mục đã đổi, đã thấy trên trang web
        [changed] { $count } mục bạn tự đánh dấu, chưa thấy trên trang web
        [kept] { $count } mục cố ý giữ
        [to-do] { $count } mục vẫn còn số cũ
       *[suspected] { $count } mục chưa trả lời: có thể là của bạn
    }
farewell-watch = Chưa biết khi nào số được cấp lại cho người khác. Hãy để ý những lần đăng nhập không phải của bạn.
farewell-watch-from = Từ { $day }, người lạ có thể đang giữ số này. Nơi nào còn số cũ nên được đổi trước đó; lần đăng nhập không phải của bạn là dấu hiệu cảnh báo.
farewell-notice = Số { $number } đã ngừng dùng.
farewell-look = Xem kết quả
erase-number-title = Xóa { $number }
erase-number-meaning = Xóa số này cùng toàn bộ danh sách của nó khỏi trình duyệt này. Các số khác của bạn vẫn còn.
erase-number-begin = Xóa số này…
erase-number-copy = Không thể hoàn tác. Nếu sau này có thể cần tra lại, hãy lưu một bản trước.
erase-number-confirm = Xóa vĩnh viễn
number-erased = Đã xóa { $number } và danh sách của nó.

## Take along

take-lead = Danh sách của bạn trên giấy, trong tệp cho chương trình khác, hoặc trọn vẹn thành bản sao lưu. Mọi thứ được tạo ngay trong trình duyệt.
print-title = Trên giấy
print-hint = Bản in khổ lớn có chữ to và kèm các bước, dành cho người làm theo danh sách mà không dùng máy tính.
print = In
print-large = In chữ to, kèm các bước
files-title = Thành tệp
export-markdown = Lưu thành Markdown
export-markdown-hint = Danh sách có ô đánh dấu, dùng cho ứng dụng ghi chú và soạn thảo.
export-csv = Lưu thành bảng
export-csv-hint = CSV cho bảng tính, mỗi mục một dòng.
export-calendar = Lưu các mốc ngày
export-calendar-hint = Ngày cuối kèm lời nhắc, và ngày số có thể được cấp lại, để đưa vào lịch của bạn.
calendar-empty = Chưa có mốc nào. Hãy đặt ngày cuối trong mục “Số điện thoại” trước.
calendar-summary =
    { $name ->
        [last-day] Ngày cuối của { $number }
       *[reissue] { $number } có thể được cấp lại cho người khác
    }
calendar-description =
    { $name ->
        [last-day]
            { $open ->
                [0] Khi lưu không còn mục nào cần làm. Hãy xem lại Unbind trước khi hủy số.
               *[other] Khi lưu còn { $open } mục cần làm. Sau ngày này, số cũ không nhận được mã nữa.
            }
       *[reissue] Ngày sớm nhất được biết. Từ đó, người giữ số sẽ nhận những gì vẫn gửi đến số này.
    }
file-saved = Đã lưu thành { $name }.
backup-title = Sao lưu
backup-hint = Tất cả trong một tệp: số điện thoại, danh sách, diễn biến và cài đặt. Hãy cất ở nơi chỉ mình bạn đọc được.
backup-passphrase = Cụm mật khẩu cho tệp (không bắt buộc)
backup-passphrase-hint = Nếu đặt cụm mật khẩu, không ai đọc được tệp khi thiếu nó, kể cả bạn: không có cách nào khôi phục.
export-backup = Lưu bản sao lưu
restore-passphrase = Cụm mật khẩu của bản sao lưu này
restore-open = Mở và khôi phục
restore-label = Khôi phục từ bản sao lưu
restore-hint = Nội dung trong tệp được thêm vào những gì đang có. Không ghi đè gì cả.
restoring = Đang đọc bản sao lưu…
restored-nothing-new = Đã đọc bản sao lưu. Không có số hay mục nào mới.
restored =
    { $numbers ->
        [0] Đã thêm { $bindings } mục.
       *[other] Đã thêm { $numbers } số và { $bindings } mục.
    }
restored-unreadable = Có { $count } phần trong tệp không đọc được nên đã bỏ qua. Hãy giữ lại tệp này.

report-title = Bỏ số { $number }
report-fact =
    { $fact ->
        [replacement] Số mới
        [last-day] Ngày cuối của số cũ
        [reissue] Có thể được cấp lại từ
        [progress] Tiến độ
        [safe] Hủy số được chưa?
       *[written] Tính đến
    }
report-section =
    { $state ->
        [to-do] Cần làm ({ $count })
        [suspected] Có thể là của bạn ({ $count })
        [changed] Bạn tự đánh dấu, chưa thấy trên trang web ({ $count })
        [verified] Đã đổi và đã thấy trên trang web ({ $count })
       *[kept] Cố ý giữ ({ $count })
    }
report-hint =
    { $state ->
        [to-do] Mục có thể gây hại nhiều nhất xếp trước.
        [suspected] Chỉ một phần của số hiện ra. Hãy xem có phải của bạn không.
        [changed] Hãy mở lại các mục này trước khi hủy số.
       *[other] { "" }
    }
report-doubt =
    { $kind ->
        [well-known] nhiều trang web không có trang này
       *[other] địa chỉ có thể đã cũ
    }
report-checklist = Trang web không cho thấy những mục này. Hãy gạch bỏ mục nào không liên quan đến bạn.
report-ticked = đã xong:
report-steps-title = Với mỗi mục
report-step =
    { $step ->
        [open] Mở trang web hoặc ứng dụng rồi đăng nhập. Để điện thoại cũ bên cạnh.
        [find] Đi theo các menu in kèm trong mục. Nếu không có, hãy tìm “Tài khoản”, “Bảo mật” hoặc “Thông tin của tôi”, rồi tìm số điện thoại ở đó.
        [change] Nhập số mới. Có thể có một mã gửi đến điện thoại cũ và một mã khác gửi đến điện thoại mới.
        [test] Đăng xuất rồi đăng nhập lại. Mã phải gửi về điện thoại mới.
       *[tick] Đánh dấu vào ô rồi làm mục tiếp theo.
    }
report-step-change-to = Nhập { $number }. Có thể có một mã gửi đến điện thoại cũ và một mã khác gửi đến điện thoại mới.
column =
    { $column ->
        [name] Tên
        [site] Trang web
        [role] Dùng để
        [account] Tài khoản
        [state] Trạng thái
        [certainty] Mức chắc chắn
        [postponed] Hoãn đến
        [note] Ghi chú
        [reason] Lý do giữ
        [address] Địa chỉ
        [change-at] Đổi tại
        [first-seen] Thấy lần đầu
        [last-seen] Thấy lần cuối
        [number] Số cũ
        [replacement] Số mới
       *[last-day] Ngày cuối
    }

## The checklist

checklist-cn-bank-reserved = Thẻ ngân hàng: số đăng ký cho thẻ (预留手机号)
checklist-cn-bank-reserved-do = Ứng dụng thanh toán đối chiếu số này. Hãy đổi cho từng thẻ trong ứng dụng ngân hàng hoặc tại quầy.
checklist-cn-bank-notices = Ngân hàng: số nhận mã và thông báo
checklist-cn-bank-notices-do = Ngân hàng trực tuyến lưu một số riêng, khác số đăng ký cho thẻ. Hãy yêu cầu đổi cả hai.
checklist-cn-social-insurance = Bảo hiểm xã hội (社保)
checklist-cn-social-insurance-do = Đổi số trong ứng dụng thẻ an sinh xã hội điện tử, hoặc tại quầy dịch vụ.
checklist-cn-housing-fund = Quỹ nhà ở (公积金)
checklist-cn-housing-fund-do = Đổi trong ứng dụng quỹ của thành phố, hoặc tại quầy bằng giấy tờ tùy thân.
checklist-cn-tax = Thuế thu nhập cá nhân (个人所得税)
checklist-cn-tax-do = Trong ứng dụng thuế, ở 个人中心, 安全中心. Hãy đổi số ở ngân hàng trước: ứng dụng thuế có thể đối chiếu số qua thẻ của bạn.
checklist-cn-health-insurance = Bảo hiểm y tế (医保)
checklist-cn-health-insurance-do = Trong ứng dụng bảo hiểm y tế, và tại các bệnh viện bạn đặt lịch khám bằng số điện thoại.
checklist-cn-railway = Đường sắt (12306)
checklist-cn-railway-do = Khi số cũ còn dùng được, bạn tự đổi trong ứng dụng. Nếu không, hãy đến quầy vé bằng giấy tờ tùy thân.
checklist-cn-academic = Tra cứu học bạ, bằng cấp (CHSI, 学信网)
checklist-cn-academic-do = Trong tài khoản, ở phần thông tin liên hệ. Ít ai nhớ đến cho tới khi cần giấy chứng nhận.
checklist-cn-carrier-renewal = Dịch vụ gỡ liên kết của nhà mạng
checklist-cn-carrier-renewal-do = Hỏi nhà mạng sẽ gỡ những gì khi bạn hủy số. Dịch vụ này chỉ gồm một số ứng dụng, không phải tất cả.
checklist-us-credit-bureaus = Cơ quan báo cáo tín dụng
checklist-us-credit-bureaus-do = Experian, Equifax và TransUnion đều có tài khoản của bạn, nhất là khi bạn đã đóng băng tín dụng.
checklist-us-login-gov = Login.gov
checklist-us-login-gov-do = Thêm một cách đăng nhập khác trước, rồi mới gỡ số cũ.
checklist-us-irs = Tài khoản Sở Thuế vụ Mỹ (IRS)
checklist-us-irs-do = Kiểm tra số trong tài khoản, và cả số ở ID.me nếu bạn đăng nhập bằng đó.
checklist-us-pay-by-phone = Chuyển tiền: Zelle, Cash App, Venmo
checklist-us-pay-by-phone-do = Tiền gửi đến số cũ sẽ về tay người giữ số. Hãy gỡ số cũ, đừng chỉ thêm số mới.
checklist-us-health-portal = Cổng thông tin bệnh nhân
checklist-us-health-portal-do = Bác sĩ, nhà thuốc và công ty bảo hiểm mỗi nơi có một tài khoản đăng nhập riêng.
checklist-gb-tax = HMRC và Government Gateway
checklist-gb-tax-do = Đổi nơi nhận mã truy cập, trong phần thông tin đăng nhập.
checklist-gb-health = NHS và phòng khám đa khoa (GP)
checklist-gb-health-do = Đổi trong NHS App, và báo cho phòng khám vì nơi đó lưu số riêng.
checklist-gb-council = Chính quyền địa phương (Council)
checklist-gb-council-do = Thuế địa phương, chỗ đậu xe và danh sách cử tri mỗi nơi đều có thể lưu số này.
checklist-eu-bank-app = Ứng dụng ngân hàng và xác nhận thanh toán
checklist-eu-bank-app-do = Số nhận xác nhận thanh toán thẻ thường được lưu riêng với thông tin liên hệ của bạn.
checklist-eu-electronic-id = Định danh điện tử
checklist-eu-electronic-id-do = Dịch vụ định danh quốc gia và cổng thuế có thể gửi mã đến số này. Có nơi phải đến tận nơi hoặc cần chứng thư số mới đổi được.
checklist-eu-health-insurer = Dịch vụ hoặc bảo hiểm y tế
checklist-eu-health-insurer-do = Ứng dụng, lịch hẹn và thông báo của họ dùng số bạn từng cung cấp.
checklist-jp-my-number = Cổng My Number (マイナポータル)
checklist-jp-my-number-do = Bạn đăng nhập bằng thẻ, không phải bằng số điện thoại. Nếu bạn từng khai số trong một đơn đăng ký hoặc cùng tài khoản ngân hàng, hãy đổi ở đó.
checklist-jp-carrier-mail = Email của nhà mạng (キャリアメール)
checklist-jp-carrier-mail-do = Địa chỉ này chấm dứt cùng số, trừ khi bạn trả phí cho nhà mạng để giữ lại (メール持ち運び). Hãy đổi ở mọi nơi bạn dùng nó để đăng nhập.
checklist-jp-line = LINE
checklist-jp-line-do = Đăng ký email và mật khẩu trước, rồi đổi số trong ứng dụng.
checklist-jp-carrier-payment = Thanh toán qua nhà mạng (キャリア決済)
checklist-jp-carrier-payment-do = Những gì trả qua cước điện thoại sẽ chấm dứt cùng số. Hãy chuyển các gói đăng ký sang cách trả khác.
checklist-kr-identity-app = Xác minh danh tính (PASS)
checklist-kr-identity-app-do = Hầu hết trang web xác minh bạn qua đó. Hãy thiết lập trên số mới, vốn phải đứng tên bạn, trước khi số cũ ngừng dùng.
checklist-kr-kakao = KakaoTalk
checklist-kr-kakao-do = Đổi số trong ứng dụng trước khi bạn hủy số cũ.
checklist-kr-tax = Thuế (Hometax, 홈택스)
checklist-kr-tax-do = Đổi số trong thông tin thành viên.
checklist-in-aadhaar = Aadhaar
checklist-in-aadhaar-do = Đổi tại trung tâm Aadhaar hoặc, nếu có hỗ trợ, trong ứng dụng Aadhaar. Mọi nơi hỏi OTP Aadhaar đều phụ thuộc vào đó.
checklist-in-upi = UPI
checklist-in-upi-do = UPI gắn với số mà ngân hàng đang lưu. Đổi ở ngân hàng trước, rồi đăng ký lại trong từng ứng dụng UPI.
checklist-in-tax = Thuế thu nhập
checklist-in-tax-do = Đổi thông tin liên hệ chính trong hồ sơ trên cổng thuế.
checklist-in-provident-fund = Quỹ dự phòng người lao động (EPFO)
checklist-in-provident-fund-do = Đổi trên cổng thành viên UAN khi số cũ vẫn nhận được mã đăng nhập.
checklist-br-gov = gov.br
checklist-br-gov-do = Đổi số trong thông tin tài khoản, và kiểm tra các cách khôi phục.
checklist-br-pix-key = Khóa Pix
checklist-br-pix-key-do = Nếu số là khóa Pix, hãy xóa khóa trong ứng dụng ngân hàng. Nếu không, người giữ số tiếp theo có thể nhận khóa đó và nhận tiền gửi cho bạn.
checklist-au-mygov = myGov
checklist-au-mygov-do = Đổi nơi nhận mã, hoặc dùng khóa truy cập (passkey) hay trình tạo mã.
checklist-au-pay-id = PayID
checklist-au-pay-id-do = Nếu số là PayID, hãy đóng nó trong ứng dụng ngân hàng trước khi số ngừng dùng.
checklist-au-medicare = Medicare
checklist-au-medicare-do = Đổi thông tin liên hệ trong ứng dụng, hoặc qua myGov.
checklist-tr-edevlet = e-Devlet
checklist-tr-edevlet-do = Mã đăng nhập và mật khẩu mới gửi đến số này. Hãy đổi trong phần tùy chọn liên lạc khi số cũ còn dùng được, và in mã dự phòng. Nếu không, hãy mang giấy tờ tùy thân đến bưu điện (PTT) để đổi.
checklist-tr-health = e-Nabız và bác sĩ gia đình
checklist-tr-health-do = Đổi trong hồ sơ e-Nabız, và báo cho bác sĩ gia đình (aile hekimi) vì nơi đó lưu số riêng.
checklist-tr-bank-codes = Ngân hàng: mã sau khi đổi SIM
checklist-tr-bank-codes-do = Khi SIM hoặc số thay đổi, ngân hàng có thể tạm ngừng gửi mã cho đến khi bạn xác nhận. Hãy báo số mới cho từng ngân hàng trước khi số cũ ngừng dùng.
checklist-tr-easy-address = Địa chỉ chuyển tiền dễ nhớ (Kolay Adres)
checklist-tr-easy-address-do = Nếu số được dùng làm Kolay Adres, hãy xóa nó trong ứng dụng ngân hàng trước khi số ngừng dùng, rồi thêm số mới.
checklist-ru-gosuslugi = Gosuslugi (Госуслуги)
checklist-ru-gosuslugi-do = Mã đăng nhập gửi đến số này, và các trang web khác cũng cho đăng nhập qua Gosuslugi. Hãy đổi trong hồ sơ khi số cũ còn dùng được. Nếu không, hãy mang hộ chiếu đến trung tâm MFC (МФЦ).
checklist-ru-fast-payments = Chuyển tiền theo số điện thoại (СБП)
checklist-ru-fast-payments-do = Mỗi ngân hàng nhận tiền theo số của bạn mà họ đang lưu. Hãy đổi ở mọi ngân hàng, rồi chọn lại ngân hàng nào nhận tiền trước.
checklist-ae-uae-pass = UAE PASS và Emirates ID
checklist-ae-uae-pass-do = Đổi số trong ứng dụng, và cả số mà cơ quan định danh (ICP) lưu cùng Emirates ID của bạn: mã của các dịch vụ công gửi đến số đó.
checklist-sa-absher = Absher và Nafath
checklist-sa-absher-do = Đổi số trong Absher khi số cũ vẫn nhận được mã. Nếu không, hãy đổi tại quầy tự phục vụ bằng dấu vân tay. Sau đó kiểm tra xem Nafath còn dùng được không.
checklist-gulf-electronic-id = Định danh điện tử và ứng dụng của chính phủ
checklist-gulf-electronic-id-do = Chúng thường gắn với một số đứng tên bạn. Hãy đăng ký số mới ở đó trước khi số cũ ngừng dùng.
checklist-gulf-pay-by-phone = Tiền gửi đến số điện thoại của bạn
checklist-gulf-pay-by-phone-do = Nếu số được liên kết với tài khoản ngân hàng cho Aani, sarie, Fawran, WAMD hoặc BenefitPay, hãy gỡ trong ứng dụng trước khi số ngừng dùng, rồi liên kết số mới.
checklist-all-bank = Ngân hàng của bạn
checklist-all-bank-do = Hỏi mọi số họ đang lưu cho bạn: số nhận mã, số cho thanh toán thẻ và số cho ngân hàng qua điện thoại.
checklist-all-messengers = Ứng dụng nhắn tin
checklist-all-messengers-do = Dùng “Đổi số điện thoại” trong từng ứng dụng khi số cũ còn dùng được. Tin nhắn và nhóm sẽ được chuyển theo.
checklist-all-authenticator = Ứng dụng xác thực và trình quản lý mật khẩu
checklist-all-authenticator-do = Kiểm tra chúng dùng gì để khôi phục. In mã dự phòng mới.
checklist-all-insurers = Bảo hiểm và lương hưu
checklist-all-insurers-do = Bạn ít khi đăng nhập ở đó, nên suốt nhiều năm không thấy gì.
checklist-all-doctors = Bác sĩ
checklist-all-doctors-do = Báo cho từng phòng khám. Lịch hẹn và kết quả gửi đến số họ đang có.
checklist-all-employer = Nơi làm việc
checklist-all-employer-do = Phòng nhân sự, lịch ca, và danh sách gọi khi khẩn cấp.
checklist-all-school = Trường học và nhà trẻ
checklist-all-school-do = Họ gọi khi có chuyện, nên phải liên lạc được với bạn.
checklist-all-utilities = Điện, nước, internet, chủ nhà
checklist-all-utilities-do = Các tài khoản khách hàng, và người đọc công tơ hoặc mở cửa.
checklist-all-family = Gia đình và bạn bè
checklist-all-family-do = Gửi số mới từ số cũ để mọi người tin được.

## Numbers

numbers-lead = Những số bạn sắp bỏ. Unbind chỉ tìm các số này, không tìm gì khác.
number-add = Thêm số
number-edit = Sửa
number-pause = Tạm dừng
number-resume = Tiếp tục
number-remove = Gỡ
number-restore = Đưa trở lại
number-paused = Đang tạm dừng: không tìm gì cả
number-paused-toast = Đã tạm dừng. Không tìm gì cho đến khi bạn tiếp tục.
number-resumed-toast = Đã tiếp tục.
number-removed-toast = Đã gỡ { $number }.
number-restored-toast = { $number } đã trở lại cùng danh sách của nó.
number-saved = Đã lưu.
removed-title = Đã gỡ
removed-hint = Không còn được tìm nữa. Danh sách của chúng được giữ cho đến khi bạn xóa.
number-erase = Xóa vĩnh viễn
number-retired = Đã ngừng dùng: ngày cuối đã qua
replaced-by = thay bằng { $number }
no-replacement = chưa có số mới
last-day-is = ngày cuối { $day }
no-last-day = chưa đặt ngày cuối
number-label =
    { $field ->
        [number] Số điện thoại bạn sắp bỏ
       *[replacement] Số mới (để sau cũng được)
    }
number-hint =
    { $field ->
        [number] Viết như bạn thường viết, có hay không có mã quốc gia đều được.
       *[replacement] Khi một trang web hiện số này thay vào, Unbind sẽ đánh dấu xong giúp bạn.
    }
country-label = Quốc gia
country-none = Chưa chọn
country-option = { $name } ({ $code })
read-as = Chúng tôi đọc là { $number }, { $country }.
read-as-nowhere = Chúng tôi đọc là { $number }.
read-as-doubtful = Chúng tôi đọc là { $number }, { $country }. Chúng tôi chưa biết số nào như vậy ở đó, nên hãy kiểm tra lại các chữ số.
selection-unreadable = Không đọc được phần bạn chọn thành số điện thoại của nước bạn. Hãy nhập số ở đây và chọn quốc gia.
number-problem =
    { $code ->
        [empty] Hãy nhập số ở đây.
        [not-a-number] Đây không thể là số điện thoại: hãy dùng chữ số, dấu cách và dấu + ở đầu.
        [country-missing] Hãy chọn quốc gia, hoặc bắt đầu bằng dấu + và mã quốc gia.
        [calling-code-unknown] Không quốc gia nào có mã này sau dấu +.
        [too-short] Quá ngắn so với số của quốc gia đó. Có thiếu chữ số nào không?
        [too-long] Quá dài so với số của quốc gia đó. Có thừa chữ số nào không?
        [wrong-length] Số của quốc gia đó có độ dài khác. Hãy kiểm tra các chữ số.
        [duplicate] Bạn đã thêm số này rồi.
        [same-as-retiring] Đây là số bạn sắp bỏ. Hãy nhập số mới, hoặc để trống.
        [gone] Số này không còn trong danh sách của bạn.
       *[other] Không dùng được ở đây. Hãy kiểm tra các chữ số.
    }
label-label = Tên bạn đặt (có thể để trống)
last-day-label = Ngày cuối của số cũ (để sau cũng được)
last-day-hint = Ngày cuối cùng số cũ còn nhận được mã.
last-day-over = Ngày này đã qua. Số sẽ được xem là đã ngừng dùng.
last-day-problem = Đây không phải một ngày. Hãy chọn một ngày, hoặc để trống.
save = Lưu
cancel = Hủy

## What is watched

watch-title = Unbind kiểm tra những gì
watch-lead = Việc đọc diễn ra trong trình duyệt của bạn và không gửi gì đi đâu. Bạn có thể thay đổi bất cứ lúc nào.
watch-mode =
    { $mode ->
        [all] Mọi trang web
        [chosen] Chỉ trang web tôi chọn
       *[click] Chỉ khi tôi bấm
    }
watch-mode-meaning =
    { $mode ->
        [all] Tìm được nhiều nhất. Trình duyệt sẽ hỏi có cho Unbind đọc mọi trang web bạn vào hay không; Unbind chỉ tìm số điện thoại và chỉ giữ số của bạn.
        [chosen] Bạn thêm từng trang web từ nút Unbind. Mỗi lần thêm, trình duyệt đều hỏi.
       *[click] Unbind chỉ đọc một trang khi bạn bấm nút Unbind ở trang đó, ngoài ra không đọc lúc nào khác. Trình duyệt không hỏi gì.
    }
watch-mode-changed = Đã thay đổi. Có hiệu lực từ bây giờ.
permission-refused = Trình duyệt không cấp quyền nên không đọc gì cả. Hãy chọn lại: hai cách kia cần ít quyền hơn.
access-state =
    { $granted ->
        [yes]
            { $mode ->
                [all] Trình duyệt cho Unbind đọc mọi trang web.
                [chosen] Trình duyệt cho Unbind đọc các trang web bạn đã chọn.
               *[click] Cách này không cần quyền nào.
            }
       *[no] Trình duyệt chưa cấp đủ quyền cần thiết.
    }
chosen-sites = Trang web bạn chọn ({ $count })
chosen-sites-hint = Để thêm, hãy mở trang web đó rồi bấm “Kiểm tra trang web này” trong nút Unbind.
site-remove = Gỡ
site-unwatched = Không còn đọc { $site } nữa.

## Welcome

welcome-title = Bỏ số điện thoại một cách an toàn
welcome-lead = Số bị bỏ sẽ về tay người lạ, và mã đăng nhập gửi đến số đó cũng vậy. Unbind tìm những trang web vẫn còn gắn với số của bạn.
steps = Các bước thiết lập
step =
    { $step ->
        [number] Số
        [replacement] Số mới
       *[watch] Phạm vi
    }
step-title =
    { $step ->
        [number] Bạn sắp bỏ số nào?
        [replacement] Số nào thay thế, và số cũ dùng đến khi nào?
        [watch] Unbind được đọc những gì?
       *[done] Đã thiết lập xong
    }
number-stays = Số của bạn chỉ ở trong trình duyệt này. Không bao giờ gửi đi đâu và không bao giờ đưa vào trang nào.
next = Tiếp
skip = Để sau
back = Quay lại
done-watching =
    { $count ->
        [1]
            { $mode ->
                [all] Unbind đang tìm { $number } trên mọi trang web bạn vào.
                [chosen] Unbind tìm { $number } trên các trang web bạn chọn.
               *[click] Unbind tìm { $number } khi bạn bấm nút của nó.
            }
       *[other]
            { $mode ->
                [all] Unbind đang tìm { $count } số của bạn trên mọi trang web bạn vào.
                [chosen] Unbind tìm { $count } số của bạn trên các trang web bạn chọn.
               *[click] Unbind tìm { $count } số của bạn khi bạn bấm nút của nó.
            }
    }
done-browse =
    { $mode ->
        [all] Cứ lướt web như thường. Khi bạn đăng nhập và xem trang tài khoản, danh sách sẽ tự đầy lên.
        [chosen] Mở một trang web, bấm nút Unbind trên thanh công cụ rồi bấm “Kiểm tra trang web này”.
       *[click] Ở trang tài khoản hoặc bảo mật, bấm nút Unbind trên thanh công cụ để đọc trang.
    }
done-button = Nút Unbind nằm trên thanh công cụ của trình duyệt, có thể ẩn sau biểu tượng mảnh ghép. Hãy ghim nút để thấy mỗi trang web có bao nhiêu kết quả.
done-change = Hãy đổi số trên từng trang web trong danh sách khi số cũ vẫn nhận được mã.
done-list = Mở danh sách
done-numbers = Thêm số khác
done-back = Đổi phạm vi kiểm tra

## Settings

reminders-title = Lời nhắc
reminders-switch = Nhắc tôi trước ngày cuối
reminders-hint = Trình duyệt hiện lời nhắc khi còn mục cần làm. Lời nhắc bị lỡ sẽ hiện ở lần mở tiếp theo.
reminders-days = Nhắc trước bao nhiêu ngày
reminders-day =
    { $days ->
        [0] đúng ngày
       *[other] { $days } ngày
    }
reminders-no-days = Chưa chọn ngày nào nên sẽ không hiện gì. Hãy chọn ít nhất một.
quiet-from = Im lặng từ
quiet-until = Im lặng đến
quiet-hint = Không hiện gì trong khoảng giờ này. Đặt hai giờ giống nhau nếu không cần.
sync-title = Trên các thiết bị khác của bạn
sync-switch = Giữ danh sách giống nhau trên mọi thiết bị của tôi
sync-hint = Tính năng đồng bộ của chính trình duyệt sẽ mang theo danh sách: các trang web, những gì đã xong và ghi chú của bạn. Với mỗi số, chỉ mã quốc gia và bốn chữ số cuối được mang theo; trên mỗi thiết bị, bạn cần nhập số một lần.
sync-done = Khớp với các thiết bị khác của bạn từ { $day }.
sync-problem =
    { $problem ->
        [full] Danh sách lớn hơn mức trình duyệt đồng bộ được nên không gửi thêm gì nữa. Danh sách vẫn đầy đủ trên thiết bị này; hãy dùng bản sao lưu để mang sang thiết bị khác.
        [newer] Thiết bị khác có Unbind mới hơn. Hãy cập nhật Unbind ở đây để tiếp tục.
       *[unavailable] Hiện tính năng đồng bộ của trình duyệt không nhận gì. Hãy kiểm tra xem bạn đã đăng nhập vào trình duyệt và bật đồng bộ chưa; Unbind sẽ tự thử lại.
    }
sync-unknown = Một thiết bị khác đang giữ danh sách cho { $mask }. Nhập số đó ở đây để hai danh sách nhập làm một.
sync-add-number = Nhập số
sync-remove = Gỡ bản sao khỏi tài khoản trình duyệt của tôi
private-title = Cửa sổ ẩn danh/riêng tư
private-switch = Giữ những gì tìm thấy trong cửa sổ ẩn danh/riêng tư
private-hint = Khi tắt, các cửa sổ đó không để lại dấu vết nào ở đây. Trình duyệt cũng phải cho phép Unbind chạy trong đó.
keys-title = Bàn phím
keys-open = Mở Unbind
keys-none = chưa đặt
keys-hint = Bạn có thể đổi các phím này ở trang tiện ích của trình duyệt.
about-title = Những điều Unbind không bao giờ làm
about-what = Unbind so số điện thoại trên các trang với số của bạn, ngay trong trình duyệt, và giữ danh sách tại đây.
never-network = Không bao giờ dùng mạng: không tài khoản, không thống kê, không tra cứu.
never-probe = Không bao giờ thử số của bạn trên trang web để dò xem có tài khoản hay không.
never-inside = Không bao giờ đưa gì vào trang, và không trang nào biết được số của bạn từ Unbind.
never-secrets = Không bao giờ giữ mật khẩu, mã xác minh hay tin nhắn.
erase-title = Xóa tất cả
erase-meaning = Xóa số điện thoại, danh sách, diễn biến và cài đặt khỏi trình duyệt này, cùng bản sao danh sách trong phần đồng bộ của trình duyệt. Không thể hoàn tác.
erase-begin = Xóa tất cả…
# Không dấu: “xóa” và “xoá” đều đúng và bàn phím gõ ra khác nhau.
erase-word = xoa
erase-label = Để xác nhận, hãy gõ “{ $word }” (không dấu)
erase-wrong = Hãy gõ “{ $word }” (không dấu) để xác nhận, hoặc bấm Hủy.
erase-confirm = Xóa vĩnh viễn
erased = Đã xóa tất cả.

## What Unbind knows

trust-lead = Mọi thứ được lưu, mọi thứ được xem, và cách chấm dứt cả hai.
pause-switch = Tạm dừng Unbind
pause-hint = Khi tạm dừng, không trang nào được đọc. Danh sách vẫn còn, và lời nhắc vẫn hiện.
paused-notice = Unbind đang tạm dừng: không trang nào được đọc.
looks-for =
    { $count ->
        [0] Không có số nào để tìm.
       *[other] Unbind chỉ tìm { $numbers }, không tìm gì khác.
    }
last-read-none = Chưa đọc trang nào kể từ khi mở trình duyệt.
last-read =
    { $kept ->
        [yes] Đọc gần nhất: một trang của { $site }, { $when }. Những gì liên quan đến số của bạn đã có trong danh sách.
       *[no] Đọc gần nhất: một trang của { $site }, { $when }. Không giữ lại gì.
    }
stored-title = Những gì đang lưu
stored-lead = Dữ liệu nằm trong bộ nhớ của trình duyệt trên thiết bị này, và an toàn ngang với hồ sơ trình duyệt của bạn. Nếu bạn đã bật “Giữ danh sách giống nhau trên mọi thiết bị của tôi”, phần đồng bộ của trình duyệt cũng giữ danh sách, nhưng không có các số của bạn.
stored-sealed = Dữ liệu nằm trong bộ nhớ của trình duyệt trên thiết bị này, được mã hóa bằng cụm mật khẩu của bạn. Ở đây bạn thấy dữ liệu đã giải mã.
stored-nothing = Không có gì.
stored-part =
    { $kind ->
        [numbers] { $count } số, kèm tên, số mới và các ngày
        [sites] { $count } trang web: số được dùng để làm gì, đã thấy ở đâu, khi nào, và những gì bạn cho biết
        [settings] Những gì bạn chọn trong cài đặt
        [set-aside] { $count } bản ghi không đọc được
       *[workings] Ghi chép của riêng Unbind: bản tóm tắt danh sách, những lời nhắc đã hiện, và các thiết bị đã khớp đến đâu
    }
stored-look = Xem tất cả
stored-hide = Ẩn lại
stored-text = Mọi thứ đang lưu, nguyên văn
lock-title = Khóa Unbind
lock-state =
    { $state ->
        [off] Một cụm mật khẩu có thể mã hóa các số và danh sách của bạn trên thiết bị này. Nếu không có khóa, ai đọc được hồ sơ trình duyệt của bạn cũng đọc được chúng.
       *[on] Khóa đang bật: số điện thoại, danh sách, diễn biến và cài đặt đều được mã hóa trên thiết bị này. Unbind khóa lại khi trình duyệt đóng, và khi bạn bấm “Khóa ngay”.
    }
lock-cost =
    { $cost ->
        [forgotten] Nếu bạn quên cụm mật khẩu, các số và danh sách của bạn sẽ mất: không ai mở lại được. Khi đó chỉ bản sao lưu mới giúp được.
        [locked] Khi Unbind đã khóa, không trang nào được đọc nên không tìm thấy gì mới, và không lời nhắc nào hiện.
       *[open] Ai dùng trình duyệt này khi Unbind đang mở khóa đều thấy tất cả.
    }
lock-backup = Lưu bản sao lưu trước
lock-begin = Đặt khóa…
lock-new = Cụm mật khẩu mới
lock-again = Nhập lại cụm mật khẩu đó
lock-save = Đặt khóa
lock-now = Khóa ngay
lock-change = Đổi cụm mật khẩu
lock-off = Tắt khóa
lock-done =
    { $what ->
        [on] Khóa đã bật.
        [changed] Đã đổi cụm mật khẩu.
       *[off] Khóa đã tắt.
    }
lock-with-sync =
    { $why ->
        [sync] Một bản sao của danh sách đang nằm trong tài khoản trình duyệt của bạn, và ở đó không khóa nào mã hóa nó. Trong phần cài đặt, mục “Trên các thiết bị khác của bạn”, hãy tắt đồng bộ và gỡ bản sao. Sau đó bạn có thể đặt khóa.
       *[lock] Khi khóa đang bật, danh sách không được mang sang các thiết bị khác: trình duyệt sẽ giữ bản sao đó trên ổ đĩa mà không mã hóa.
    }
permissions-title = Những gì trình duyệt cho phép
permission =
    { $name ->
        [activeTab] Trang đang xem
        [alarms] Hẹn giờ
        [contextMenus] Menu chuột phải
        [notifications] Thông báo
        [scripting] Đọc trang
        [sidePanel] Bảng điều khiển bên
        [storage] Bộ nhớ
        [history] Lịch sử duyệt web
       *[sites] Trang web bạn vào
    }
permission-purpose =
    { $name ->
        [activeTab] Để đọc trang bạn đang xem khi bạn bấm nút Unbind.
        [alarms] Để đến lúc thì nhắc bạn về ngày cuối.
        [contextMenus] Để thêm số bạn bôi đen, hoặc trang web bạn đang xem, từ menu của trang.
        [notifications] Để hiện các lời nhắc đó.
        [scripting] Để đọc trang ở nơi bạn cho phép, ngoài ra không nơi nào khác.
        [sidePanel] Để hiện danh sách bên cạnh trang.
        [storage] Để giữ các số và danh sách của bạn trên thiết bị này và, nếu bạn bật, giữ danh sách trên các thiết bị khác.
        [history] Để xem một lần bạn ghé thăm những dịch vụ đã biết nào. Chỉ nút làm việc này mới hỏi quyền.
       *[sites] Để đọc trang tài khoản khi bạn lướt web. Chỉ hỏi khi bạn bật kiểm tra, và trả lại khi bạn thu hẹp phạm vi.
    }
permission-state =
    { $granted ->
        [yes] đã cấp
       *[no] chưa cấp
    }

## Why old numbers are dangerous

why-lead = Số điện thoại chỉ là cho mượn. Khi bạn bỏ số, số được để trống một thời gian, rồi về tay người khác.
why-fact =
    { $fact ->
        [handed-on] Thời gian để trống mỗi nơi mỗi khác: ít nhất 45 ngày ở Hoa Kỳ, 90 ngày ở Ấn Độ và, theo lời các nhà mạng, ở Trung Quốc, sáu tháng ở Úc. Nhiều nước không quy định thời gian.
        [receives] Từ đó, những gì gửi đến số sẽ đến tay người lạ: mã đăng nhập, liên kết đặt mật khẩu mới, cuộc gọi từ ngân hàng của bạn. Không ai phải đột nhập mới có được.
        [studied] Các nhà nghiên cứu đã xem xét 259 số mà hai nhà mạng Mỹ chào cho khách hàng mới. Với 215 số trong đó, có thể thực hiện ít nhất một trong ba kiểu tấn công nhắm vào chủ cũ, và 171 số vẫn còn gắn với tài khoản trên sáu trang web nổi tiếng.
        [many] Chỉ riêng ở Hoa Kỳ, mỗi năm có khoảng 35 triệu số bị ngắt.
        [messengers] Ứng dụng nhắn tin nhận biết bạn qua số điện thoại. WhatsApp xóa tài khoản của số đã 45 ngày không dùng khi có người khác thiết lập số đó, và họ thế chỗ bạn. Chuyển tài khoản sang số mới trước sẽ tránh được việc này.
       *[own-care] Việc này tùy thuộc vào bạn. Khi vấn đề được đưa ra trước Tòa án Tối cao Ấn Độ, tòa để chủ cũ tự lo sao cho không còn gì riêng tư gắn với số.
    }
why-next-title = Nên làm gì
why-next = Hãy đổi số trên mọi trang web có lưu số đó khi số cũ vẫn nhận được mã. Unbind tìm những trang web đó, giữ danh sách, và cho biết khi không còn gì.
words-title = Giải thích từ ngữ

## What is this?

what-is = “{ $term }” nghĩa là gì?
term =
    { $term ->
        [retiring-number] Số bạn sắp bỏ
        [replacement] Số mới
        [last-day] Ngày cuối
        [reissue] Cấp lại số
        [unbound] Đã gỡ
        [certainty] Mức chắc chắn
        [catalogue] Danh mục dịch vụ
        [passphrase] Cụm mật khẩu
       *[passkey] Khóa truy cập (passkey)
    }
meaning =
    { $term ->
        [retiring-number] Số mà bạn sẽ không còn dùng. Unbind tìm số này trên các trang web bạn dùng, cho đến khi nơi nào cũng có số khác.
        [replacement] Số bạn dùng từ nay về sau. Khi một trang web hiện số này thay cho số cũ, Unbind tự ghi nhận thay đổi.
        [last-day] Ngày cuối cùng số cũ còn nhận được mã. Hầu hết trang web gửi mã đến đó trước khi chấp nhận số mới, nên hãy đổi hết trước khi ngày này qua.
        [reissue] Số đã bỏ sẽ được bán lại sau một thời gian. Từ ngày đó, người lạ nhận những gì vẫn gửi đến số này.
        [unbound] Đã xong: trang web đã có số khác, hoặc bạn cố ý giữ số cũ ở đó.
        [to-do] Trang web đang có số cũ của bạn. Hãy đổi ở đó, rồi bấm “Tôi đã đổi”.
        [suspected] Trang web chỉ hiện hai hoặc ba chữ số, và chúng trùng với số của bạn. Số khác cũng có thể có đuôi giống vậy, nên hãy xem rồi quyết định.
        [changed] Bạn cho biết là đã đổi. Cho đến khi một trang hiện số mới, Unbind tin lời bạn.
        [verified] Chính trang web đã cho thấy: số mới của bạn có ở đó, hoặc số cũ không còn. Như vậy chắc chắn hơn đánh dấu.
        [kept] Bạn để nguyên số cũ ở đó và biết rõ điều ấy.
        [dismissed] Bạn cho biết số ở đó không phải của mình. Mục này không được tính, và chỉ hỏi lại khi thấy thêm chữ số.
        [still-shows] Mục này từng được coi là đã đổi, nhưng sau đó một trang lại hiện số cũ. Vì vậy lại cần làm.
        [certainty] Chắc chắn: đã thấy toàn bộ số, hoặc bạn cho biết. Nhiều khả năng và có thể: chỉ thấy một phần, hoặc có dấu hiệu khác.
        [sign-in] Bạn vào bằng chính số này, hoặc bằng mã gửi đến số này.
        [two-step] Ngoài mật khẩu, trang web còn hỏi mã gửi đến số này.
        [recovery] Khi mất mật khẩu, mã hoặc liên kết gửi đến số này giúp bạn vào lại. Ai giữ số lúc đó cũng vào được như vậy.
        [payment] Thanh toán được xác nhận bằng mã gửi đến số này, hoặc tiền được chuyển đến số này.
        [contact] Trang web chỉ gọi hoặc nhắn tin đến số này. Số này không mở được gì.
        [unknown] Chưa biết trang web dùng số này để làm gì. Có thể nó mở được tài khoản, nên hãy xem lại.
        [other-ways] Những địa chỉ và menu khác có thể dẫn đến chỗ đổi số. Chỗ nào có thể không dùng được thì có ghi rõ.
        [catalogue] Những dịch vụ mà Unbind biết, kèm liên kết đến phần cài đặt của chúng. Danh mục nằm sẵn trong tiện ích, không tra cứu ở đâu cả.
        [not-yet] Trong danh sách vẫn có nơi dùng số cũ, hoặc đang chờ bạn trả lời. Nếu hủy số bây giờ, người lạ có thể nhận được mã.
        [cannot-know] Không còn gì cần làm, nhưng chưa trang nào cho thấy các thay đổi, chưa tìm thấy gì, hoặc danh sách có thể chưa đầy đủ. Unbind chỉ trả lời “Được rồi” với những gì đã thấy.
        [yes] Theo mọi điều Unbind đã thấy, không còn nơi nào cần số cũ. Trước khi hủy, hãy xem qua những gì trang web không cho thấy.
        [passphrase] Mật khẩu do bạn tự đặt, tốt nhất gồm vài từ. Những gì được khóa bằng nó chỉ người biết nó mới đọc được.
       *[passkey] Khóa do thiết bị hoặc trình quản lý mật khẩu của bạn giữ, thay cho mật khẩu và mã. Khóa này không phụ thuộc vào số điện thoại nào.
    }
