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
        [name-missing] Hãy đặt tên trước.
        [already-there] Mục này đã có trong danh sách.
        [file-unreadable] Trình duyệt không đọc được tệp này. Hãy chọn lại, hoặc chép tệp sang thư mục khác trước.
        [file-too-large] Tệp quá lớn, không thể là bản sao lưu của Unbind. Hãy chọn tệp có tên kết thúc bằng .json.
        [storage-full] Bộ nhớ của trình duyệt đã đầy nên chưa lưu được. Hãy giải phóng bớt rồi thử lại.
        [unreachable] Unbind không phản hồi. Chưa có gì thay đổi; hãy thử lại.
       *[other] Không thực hiện được. Chưa có gì thay đổi; hãy thử lại.
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
damaged = Không đọc được { $count } bản ghi đã lưu. Không có gì bị xóa: chúng được cất riêng.

## This site

this-page = Trang này
this-site = Trên { $site }
this-site-as = Trên { $site }, trong danh sách là { $shown }
site-unreadable = Trình duyệt không cho Unbind thấy trang này. Đây có thể là trang của chính trình duyệt; nếu là trang web, hãy bấm nút Unbind khi trang đang mở trước mặt.
site-nothing = Chưa tìm thấy gì trên { $site }. Trang đổi số điện thoại, chẳng hạn mục bảo mật tài khoản, cho biết nhiều nhất.
site-not-read = Trang này chưa được đọc. Hãy tải lại, hoặc đọc ngay.
site-not-allowed = Unbind không tự đọc { $site }.
site-permission-refused = Trình duyệt không cấp quyền nên { $site } không được kiểm tra. Bạn vẫn có thể đọc từng trang.
watch-site = Kiểm tra trang web này
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
filter-empty = Ở đây chưa có gì. Chọn “Tất cả” để xem toàn bộ danh sách.
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
        [take] Xuất và sao lưu – Unbind
        [numbers] Số điện thoại – Unbind
        [settings] Cài đặt – Unbind
       *[welcome] Chào mừng bạn đến với Unbind
    }
part =
    { $part ->
        [list] Danh sách
        [safe] Hủy số được chưa?
        [take] Xuất và sao lưu
        [numbers] Số điện thoại
       *[settings] Cài đặt
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
export-backup = Lưu bản sao lưu
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
checklist-cn-tax-do = Trong ứng dụng thuế, ở mục “安全中心” thuộc trang cá nhân.
checklist-cn-health-insurance = Bảo hiểm y tế (医保)
checklist-cn-health-insurance-do = Trong ứng dụng bảo hiểm y tế, và tại các bệnh viện bạn đăng ký khám bằng số điện thoại.
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
checklist-eu-electronic-id-do = Dịch vụ định danh quốc gia và cổng thuế gửi mã đến số này. Có nơi phải đến tận nơi mới đổi được.
checklist-eu-health-insurer = Bảo hiểm y tế
checklist-eu-health-insurer-do = Ứng dụng và thư từ của họ dùng số bạn từng cung cấp.
checklist-jp-my-number = Cổng My Number (マイナポータル)
checklist-jp-my-number-do = Đổi thông tin liên hệ trên cổng, và tại văn phòng hành chính địa phương nếu được yêu cầu.
checklist-jp-line = LINE
checklist-jp-line-do = Đăng ký email và mật khẩu trước, rồi đổi số trong ứng dụng.
checklist-jp-carrier-payment = Thanh toán qua nhà mạng (キャリア決済)
checklist-jp-carrier-payment-do = Những gì trả qua cước điện thoại sẽ chấm dứt cùng số. Hãy chuyển các gói đăng ký sang cách trả khác.
checklist-kr-identity-app = Xác minh danh tính (PASS)
checklist-kr-identity-app-do = Hầu hết trang web xác minh bạn qua đó. Hãy thiết lập trên số mới trước khi số cũ ngừng dùng.
checklist-kr-kakao = KakaoTalk
checklist-kr-kakao-do = Đổi số trong ứng dụng khi số cũ vẫn nhận được mã.
checklist-kr-tax = Thuế (Hometax, 홈택스)
checklist-kr-tax-do = Đổi số trong thông tin thành viên.
checklist-in-aadhaar = Aadhaar
checklist-in-aadhaar-do = Chỉ có thể đổi số tại trung tâm đăng ký. Mọi nơi hỏi mã Aadhaar đều phụ thuộc vào đó.
checklist-in-upi = UPI
checklist-in-upi-do = Số điện thoại là danh tính thanh toán của bạn. Đổi ở ngân hàng trước, rồi đăng ký lại từng ứng dụng.
checklist-in-tax = Thuế thu nhập
checklist-in-tax-do = Đổi thông tin liên hệ chính trong hồ sơ trên cổng thuế.
checklist-in-provident-fund = Quỹ dự phòng người lao động (EPFO)
checklist-in-provident-fund-do = Đổi trên cổng thành viên; mã sẽ gửi đến số cũ.
checklist-br-gov = gov.br
checklist-br-gov-do = Đổi số trong phần bảo mật của tài khoản, và kiểm tra các cách khôi phục.
checklist-br-pix-key = Khóa Pix
checklist-br-pix-key-do = Nếu số là khóa Pix, hãy xóa khóa trong ứng dụng ngân hàng. Nếu không, tiền sẽ đến người giữ số tiếp theo.
checklist-au-mygov = myGov
checklist-au-mygov-do = Đổi nơi nhận mã, hoặc dùng khóa truy cập (passkey) hay trình tạo mã.
checklist-au-pay-id = PayID
checklist-au-pay-id-do = Nếu số là PayID, hãy đóng nó trong ứng dụng ngân hàng trước khi số ngừng dùng.
checklist-au-medicare = Medicare
checklist-au-medicare-do = Đổi thông tin liên hệ trong ứng dụng, hoặc qua myGov.
checklist-all-bank = Ngân hàng của bạn
checklist-all-bank-do = Hỏi mọi số họ đang lưu cho bạn: số nhận mã, số cho thanh toán thẻ và số cho ngân hàng qua điện thoại.
checklist-all-messengers = Ứng dụng nhắn tin
checklist-all-messengers-do = Dùng “Đổi số điện thoại” trong từng ứng dụng khi số cũ còn dùng được. Tin nhắn và nhóm sẽ được chuyển theo.
checklist-all-authenticator = Ứng dụng xác thực và trình quản lý mật khẩu
checklist-all-authenticator-do = Kiểm tra chúng dùng gì để khôi phục. In mã dự phòng mới.
checklist-all-insurers = Bảo hiểm và lương hưu
checklist-all-insurers-do = Họ ít khi liên lạc, nên trang của họ có thể không cho thấy gì suốt nhiều năm.
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
private-title = Cửa sổ ẩn danh/riêng tư
private-switch = Giữ những gì tìm thấy trong cửa sổ ẩn danh/riêng tư
private-hint = Khi tắt, các cửa sổ đó không để lại dấu vết nào ở đây. Trình duyệt cũng phải cho phép Unbind chạy trong đó.
about-title = Những điều Unbind không bao giờ làm
about-what = Unbind so số điện thoại trên các trang với số của bạn, ngay trong trình duyệt, và giữ danh sách tại đây.
never-network = Không bao giờ dùng mạng: không tài khoản, không thống kê, không tra cứu.
never-probe = Không bao giờ thử số của bạn trên trang web để dò xem có tài khoản hay không.
never-inside = Không bao giờ đưa gì vào trang, và không trang nào biết được số của bạn từ Unbind.
never-secrets = Không bao giờ giữ mật khẩu, mã xác minh hay tin nhắn.
erase-title = Xóa tất cả
erase-meaning = Xóa số điện thoại, danh sách, diễn biến và cài đặt khỏi trình duyệt này. Không thể hoàn tác.
erase-begin = Xóa tất cả…
# Không dấu: “xóa” và “xoá” đều đúng và bàn phím gõ ra khác nhau.
erase-word = xoa
erase-label = Để xác nhận, hãy gõ “{ $word }” (không dấu)
erase-wrong = Hãy gõ “{ $word }” (không dấu) để xác nhận, hoặc bấm Hủy.
erase-confirm = Xóa vĩnh viễn
erased = Đã xóa tất cả.
