# 繁體中文（臺灣）介面。`{$…}` 處會填入內容，並已做方向隔離。
#
# 用語（全文一致）
#   retiring number  要停用的號碼；之後稱「舊號碼」
#   replacement      新號碼
#   last day         最後使用日（舊號碼還能收驗證碼的最後一天）
#   retired, ended   已停用
#   re-issue         配發給他人
#   cancel           退租；carrier 電信業者；holder 持有人
#   binding, line    （清單上的）一項；list 清單；checklist 核對表
#   line (phone)     SIM 卡
#   to do            待處理；suspected 可能是你的
#   changed          由你勾選；verified 已變更，網站上已看到
#   kept             刻意保留；dismissed 不是我的
#   role             用途；certainty 確定程度：確定、很可能、可能
#   watch            檢查（範圍）；code 驗證碼；two-step 兩步驟驗證
#   passkey          密碼金鑰；authenticator 驗證器；backup code 備用碼
#   recovery e-mail  備援電子郵件；account recovery 帳號救援
#   find more        尋找更多；saved login 登入資訊；message 簡訊；evidence 依據
#   proposal         找到的（一項）；catalogue 服務目錄
#   browsing history 瀏覽紀錄；history（清單的）歷程
#   locked, sealed backup 加密的備份；passphrase 備份密碼
#   sync             同步；side panel 側邊面板；permission 權限；pause 暫停

product = Unbind

## Loading and failing

loading = 正在開啟你的清單…
load-failed-title = 無法開啟你的清單
load-failed = 資料沒有遺失，仍儲存在這個瀏覽器中。請再試一次；如果還是不行，請重新啟動瀏覽器。
try-again = 再試一次
refusal =
    { $refusal ->
        [not-found] 這一項已經不在了。
        [not-allowed-here] 這裡無法執行這個動作。
        [nothing-to-undo] 沒有可以復原的動作了。
        [page-cannot-be-read] 瀏覽器不讓擴充功能讀取這個頁面。
        [permission-missing] 瀏覽器沒有授予 Unbind 這項權限。
        [not-a-backup] 這個檔案不是 Unbind 的備份，或只是其中一部分。沒有變更任何內容，請選擇其他檔案。
        [newer-backup] 這份備份來自較新版本的 Unbind。沒有變更任何內容，請先更新 Unbind。
        [passphrase-needed] 這份備份已加密。請輸入儲存時設定的密碼。
        [passphrase-short] 請至少使用 8 個字元。幾個詞連在一起，比一個生僻的詞好記。
        [wrong-passphrase] 這個密碼打不開檔案，或檔案已被更動。這裡沒有變更任何內容，請再試一次。
        [sync-unavailable] 瀏覽器的同步功能沒有回應。沒有變更任何內容，請稍後再試。
        [name-missing] 請先取個名稱。
        [already-there] 清單上已經有了。
        [file-unreadable] 瀏覽器無法讀取這個檔案。請重新選擇，或先複製到其他資料夾。
        [file-too-large] 檔案太大，不會是 Unbind 的備份。請選擇檔名以 .json 結尾的檔案。
        [storage-full] 瀏覽器的儲存空間已滿，因此沒有存到。請清出一些空間再試一次。
        [unreachable] Unbind 沒有回應。沒有變更任何內容，請再試一次。
       *[other] 沒有成功。沒有變更任何內容，請再試一次。
    }
locked-title = Unbind 已鎖定
locked-lead = 你的清單已加密。鎖定期間不會讀取任何頁面，也不會顯示提醒。
lock-passphrase = Unbind 密碼
unlock = 解鎖
lock-forgotten = 忘記密碼？
lock-forgotten-help = 沒有密碼誰也打不開清單，你自己也一樣。你可以清除全部內容，重新開始；如果儲存過備份，之後可以用它還原清單。
lock-problem =
    { $problem ->
        [wrong-passphrase] 這個密碼打不開 Unbind。請留意大小寫和空格。沒有變更任何內容，請再試一次。
        [differ] 兩次輸入不一致。請輸入兩次相同的密碼。
        [lock-unreadable] 密碼鎖的紀錄已損毀，或來自較新版本的 Unbind。請更新 Unbind；如果還是不行，請清除全部內容，再還原備份。
       *[storage-full] 瀏覽器的儲存空間不足：變更密碼鎖時，清單需要兩倍的空間。沒有變更任何內容。
    }

## Progress

progress = 已解除綁定 { $done } / { $total } 項
progress-none = 還沒有發現
progress-suspected = 另有 { $count } 項可能是你的
deadline =
    { $deadline ->
        [ahead] 還剩 { $days } 天
        [today] 今天是最後一天
       *[over] 已停用 { $days } 天
    }
number-switch = 要顯示的號碼
all-numbers = 全部 { $count } 個號碼
number-paused-option = { $number }（已暫停）

## Before there is a number

begin-title = 你要停用哪個號碼？
begin = 把號碼告訴 Unbind，然後照常上網，它會列出還綁著這個號碼的網站。
begin-action = 設定 Unbind
open-full = 開啟完整頁面
stay-beside = 在側邊面板開啟

## Notices

watch-not-chosen = 在你選好檢查範圍之前，Unbind 不會讀取任何內容。
watch-choose = 選擇檢查範圍
access-missing =
    { $mode ->
        [all] 瀏覽器目前不讓 Unbind 讀取網站，因此不會有新發現。
       *[chosen] 你選擇的網站中，有些瀏覽器不讓 Unbind 讀取。
    }
access-again = 重新允許
access-review = 檢視網站
left-out = Unbind 的儲存空間快滿了，網頁上的新發現不會加入你的清單。你自己的操作仍會儲存。要清出空間，請移除已處理完的號碼，再將它永久清除。
left-out-review = 檢視號碼
damaged = 有 { $count } 筆已儲存的紀錄無法讀取。沒有刪除任何內容，這些紀錄已另外保留。

## This site

this-page = 這個頁面
this-site = 目前網站：{ $site }
this-site-as = 目前網站：{ $site }（清單上為 { $shown }）
site-unreadable = 瀏覽器沒有讓 Unbind 看到這個頁面，它可能是瀏覽器本身的頁面。如果是網站，請停在該頁面並按 Unbind 按鈕。
site-nothing = 目前在 { $site } 沒有發現。變更手機號碼的頁面（例如帳號安全性設定）最容易看到。
site-not-read = 這個頁面還沒讀取。請重新載入，或立即讀取。
site-not-allowed = Unbind 不會自動讀取 { $site }。
site-permission-refused = 瀏覽器沒有授權，因此不會檢查 { $site }。你仍然可以逐頁讀取。
watch-site = 檢查這個網站
watch-site-hint = 瀏覽器會詢問你。之後你造訪 { $site } 時，Unbind 會讀取頁面，只留下和你號碼有關的內容。
read-page = 立即讀取這個頁面
reading = 正在讀取這個頁面…
private-window = 無痕／隱私視窗：在這裡發現的內容不會保留。

## The list

list-title = 所有網站
list-page-title = 你的清單
list-empty-title = 清單上還沒有項目
list-empty = 照常上網就好。網站顯示你的號碼或要求輸入時，就會出現在這裡。想快點列齊，可以多看看帳號頁面和安全性頁面。
search = 搜尋網站
search-empty = 清單上沒有符合「{ $search }」的網站。
filter-label = 顯示
filter =
    { $filter ->
        [open] 待處理
        [suspected] 可能是你的
        [done] 已完成
       *[all] 全部
    }
filter-empty = 這裡沒有項目。
show-whole-list = 顯示整份清單
group =
    { $group ->
        [open] 接下來要處理（{ $count }）
        [suspected] 可能是你的（{ $count }）
        [done] 已完成（{ $count }）
       *[dismissed] 不是我的（{ $count }）
    }
suspected-hint = 這些網站只顯示了號碼的一部分。請看一下，再確認是不是你的。
show-more = 再顯示 { $count } 項
role =
    { $role ->
        [sign-in] 登入
        [two-step] 兩步驟驗證碼
        [recovery] 帳號救援
        [payment] 付款
        [contact] 聯絡方式
       *[unknown] 用途不明
    }
certainty =
    { $certainty ->
        [certain] 確定
        [likely] 很可能
       *[possible] 可能
    }
certainty-meaning =
    { $certainty ->
        [certain] 確定：看到了你號碼的每一個數字。
        [likely] 很可能：號碼有一部分被隱藏，但至少有四個數字和你的相符。
       *[possible] 可能：只顯示兩三個數字，和你的相符。
    }
certainty-meaning-elsewhere =
    { $certainty ->
        [certain] 確定：那裡有完整的號碼，或是你已經確認。
        [likely] 很可能：找到的依據指向你的號碼，但沒有看到每一個數字。
       *[possible] 可能：沒有看到號碼，是你表示那裡有在用。
    }
state =
    { $state ->
        [suspected] 可能是你的
        [to-do] 待處理
        [changed] 由你勾選
        [verified] 已變更，網站上已看到
        [kept] 刻意保留
       *[dismissed] 不是我的
    }
seen = { $when }看到
still-shows = 仍顯示舊號碼
ambiguous = 也和你的另一個號碼相符
open-title = 開啟 { $address }
open-way =
    { $kind ->
        [own] 開啟設定
        [phone] 開啟設定
        [account-security] 開啟設定
        [change-password] 開啟設定
        [help] 開啟說明
       *[other] 開啟
    }
way-path = 在 App 或網站中：{ $path }
way-doubt =
    { $kind ->
        [well-known] 很多網站沒有這個頁面
       *[other] 可能已經過時
    }
other-ways = 其他途徑
way =
    { $kind ->
        [own] 你自己的連結
        [phone] 手機號碼頁面
        [account-security] 帳號安全性頁面
        [change-password] 變更密碼頁面
        [well-known] 變更密碼的通用網址
        [seen] 看到你號碼的頁面
        [site] 網站首頁
        [help] 說明文章
       *[recovery] 無法登入時
    }
wrong-link-title = 為 { $site } 換一個更合適的連結
own-link-label = 變更號碼的頁面網址
own-link-hint = 只存在這個瀏覽器中。之後按「開啟設定」會前往這個網址。
own-link-problem =
    { $problem ->
        [empty] 請先輸入或貼上網址。
        [not-https] 只有以 https:// 開頭的網址才能安全開啟。
        [too-long] 網址太長。請只複製「?」之前的部分。
       *[not-an-address] 這不是網頁的網址。請從瀏覽器的網址列複製。
    }
own-link-remove = 移除我的連結
own-link-toast =
    { $set ->
        [yes] { $site }：之後會使用你的連結。
       *[no] { $site }：不再使用你的連結。
    }
link-report-label = 告訴 Unbind 的開發者
link-report-hint = 不會自動傳送任何內容。請複製這段文字，貼到回報 Unbind 問題的地方。千萬不要公開手機號碼，新舊號碼都不要。
link-report-copy = 複製
link-report-copied =
    { $copied ->
        [yes] 已複製。
       *[no] 瀏覽器不允許複製。請選取文字，手動複製。
    }
action =
    { $action ->
        [confirm] 是我的
        [changed] 我已變更
        [keep] 刻意保留
        [reopen] 還要處理
        [delete] 移出清單
       *[dismiss] 不是我的
    }
action-undo = 復原
action-more = 更多
action-reason = 新增原因
row-action =
    { $action ->
        [pin] 置頂
        [unpin] 取消置頂
        [postpone] 延後…
        [bring-back] 現在處理
        [rename] 名稱和備註…
        [role] 用途…
        [merge] 併入其他網站…
        [split] 恢復分開顯示
        [wrong-link] 連結有誤…
       *[delete] 移出清單
    }
section =
    { $section ->
        [pinned] 你置頂的
        [root] 可重設其他帳號的
        [money] 和錢有關的
        [sign-in] 用來登入的
        [second-step] 用於驗證和救援的
        [unclear] 用途不明的
        [contact] 只用來聯絡你的
       *[postponed] 已延後的
    }
site-tally = 這個網站已完成 { $done } / { $total } 項
pinned-mark = 已置頂：
postponed-mark = 延後到 { $day }
ticked-mark = 還沒有頁面顯示已變更
postpone-title = 延後到
postpone-until =
    { $choice ->
        [tomorrow] 明天
        [week] 一週後
       *[before] 最後使用日之前（{ $day }）
    }
postpone-day = 其他日期
postpone-problem =
    { $problem ->
        [empty] 請選擇日期，或按其中一個按鈕。
        [past] 這一天已經過了。請選擇之後的日期。
       *[too-late] 舊號碼在那天之前就會停用。請選擇更早的日期。
    }
rename-title = 名稱和備註
rename-name = 你取的名稱
rename-note = 備註
role-title = 這個網站用這個號碼做什麼？
merge-title = 把 { $site } 併入其他網站
merge-into = 清單上的另一個網站
merge-unknown = 清單上沒有叫「{ $typed }」的網站。請從建議中選擇。
reason-title = 刻意保留
reason-label = 為什麼？（可以不填）
action-why = 為什麼？
moved =
    { $action ->
        [confirm] { $site }：已列入待處理。
        [changed] { $site }：已標示為已變更。
        [keep] { $site }：刻意保留。
        [delete] { $site }：已移出清單。
        [reopen] { $site }：重新列入待處理。
       *[dismiss] { $site }：不是你的。
    }
undone = { $site }：已復原。
pinned-toast =
    { $pinned ->
        [yes] { $site }：已置頂。
       *[no] { $site }：已取消置頂。
    }
postponed-toast = { $site }：已延後到 { $day }。
brought-back-toast = { $site }：已放回待處理。
edited-toast = { $site }：已儲存。
account-toast =
    { $named ->
        [yes] { $site }：帳號 { $account }。
       *[no] { $site }：未填寫帳號。
    }
role-toast =
    { $role ->
        [sign-in] { $site }：用於登入。
        [two-step] { $site }：用於接收兩步驟驗證碼。
        [recovery] { $site }：用於帳號救援。
        [payment] { $site }：用於付款。
        [contact] { $site }：用於聯絡你。
       *[unknown] { $site }：用途不明。
    }
reason-toast = { $site }：原因已儲存。
merged-toast = { $from } 已併入 { $into }。
split-toast = { $site } 已恢復分開顯示。

## Why

harm =
    { $harm ->
        [root] 排在前面：能收到這個帳號驗證碼的人，就能重設許多其他帳號。
        [money] 排在前面：從這裡可以把錢轉走或花掉。
        [sign-in] 排在兩步驟驗證之前：只要有傳到這個號碼的驗證碼就能登入。
        [second-step] 排在登入之後：搭配密碼或電子郵件，這個號碼能幫人登入。
        [unclear] 排在用途明確的之後：還不清楚這個號碼在這裡的作用。
       *[contact] 排在最後：這個號碼只用來聯絡你，不能用來登入任何帳號。
    }
why-pinned = 排在最前面：由你置頂。
why-postponed = 排在最後面：你延後到 { $day }。
why-over = 它的號碼已在 { $day }停用。
why-due = 它的號碼會在 { $day }停用；先停用的排前面。
page-kind =
    { $kind ->
        [sign-in] 在登入頁面上看到。
        [sign-up] 在註冊頁面上看到。
        [verification] 在要求輸入驗證碼的頁面上看到。
        [account] 在帳號頁面上看到。
        [security] 在安全性設定頁面上看到。
        [checkout] 在結帳頁面上看到。
       *[other] 在一般頁面上看到。
    }
reason =
    { $code ->
        [full-number] 你號碼的所有數字都在。
        [mask] 顯示出來的數字和你的相符。
        [ambiguous] 顯示出來的數字和你的另一個號碼也相符。
        [place-text] 出現在頁面的文字中。
        [place-field] 出現在頁面的欄位中。
        [place-typed] 你在那裡輸入並送出了表單。
        [shape] 寫法符合電話號碼的格式。
        [user-name] 它是你登入時用的使用者名稱。
        [sample] 欄位裡的範例是電話號碼。
        [split] 分散在好幾個欄位中，合起來是一個號碼。
        [beside] 旁邊有國碼的選項。
        [options] 從國碼清單中選出。
        [budget] 頁面很長，沒有全部讀完。
        [login-user-name] 它是這筆登入資訊的使用者名稱。
        [login-email] 出現在這筆登入資訊的電子郵件地址中。
        [login-note] 出現在這筆登入資訊的備註中。
        [login-field] 出現在你為這筆登入資訊新增的欄位中。
        [login-phone] 它是這筆登入資訊中儲存的手機號碼。
        [login-title] 出現在這筆登入資訊的名稱中。
        [login-identity] 它是密碼管理工具用來自動填入的個人資料中的手機號碼。
        [login-without-number] 這筆登入資訊本身沒有顯示你的號碼。
        [within-word] 它緊接著其他字母或數字。
        [code-message] 有驗證碼傳到了你的號碼。
        [account-alert] 有帳號安全警示傳到了你的號碼。
        [service-notice] 有通知傳到了你的號碼。
        [named-by-host] 簡訊本身寫明了驗證碼用於哪個網站。
        [named-by-signature] 簡訊以它的名稱署名。
        [named-by-wording] 簡訊內容提到了它。
        [named-by-sender] 簡訊的寄件者是已知的。
        [official-reply] 官方查詢的回覆提到了它。
        [found-history] 瀏覽紀錄顯示你會造訪它。
        [service-uses-phone] 沒有在那裡看到你的號碼，但已知這項服務會用到手機號碼。
       *[other] 符合 Unbind 的一條規則（{ $code }）。
    }
reason-with-detail =
    { $code ->
        [mask] 顯示了 { $detail } 個數字，和你的相符。
        [ambiguous] 顯示出來的數字和你的另一個號碼也相符。
        [autocomplete] 欄位註明了要填的內容：「{ $detail }」。
        [type] 欄位專門用來填電話號碼。
        [inputmode] 欄位要求使用電話鍵盤。
        [label] 它的標籤寫著「{ $detail }」。
        [aria] 給螢幕閱讀器的說明寫著「{ $detail }」。
        [placeholder] 欄位裡的提示寫著「{ $detail }」。
        [near] 周圍的文字寫著「{ $detail }」。
        [title] 停留提示寫著「{ $detail }」。
        [name] 它的內部名稱含有「{ $detail }」。
        [sentence] 所在的句子寫著「{ $detail }」。
        [code-sent] 頁面說驗證碼已送出：「{ $detail }」。
        [page-address] 頁面的網址提到「{ $detail }」。
        [page-title] 頁面標題寫著「{ $detail }」。
        [page-heading] 頁面裡的小標題寫著「{ $detail }」。
        [code-message] 有驗證碼傳到了你的號碼：「{ $detail }」。
        [account-alert] 有帳號安全警示傳到了你的號碼：「{ $detail }」。
        [service-notice] 有通知傳到了你的號碼：「{ $detail }」。
        [found-logins] 出現在 { $detail } 筆儲存的登入資訊中。
        [found-messages] 你的號碼收過它傳來的 { $detail } 則簡訊。
        [found-reply] 你貼上的回覆提到了它。
        [page-form]
            { $detail ->
                [one-time-code] 頁面要求輸入驗證碼。
                [password] 頁面要求輸入密碼。
               *[other] 頁面要求輸入「{ $detail }」。
            }
       *[other] 符合 Unbind 的一條規則：「{ $detail }」。
    }
reason-against = 附近有個詞說的是別的內容：「{ $detail }」。
history-title = 歷程
history =
    { $what ->
        [seen]
            { $source ->
                [page] 在頁面上看到
                [logins] 在你儲存的登入資訊中找到
                [messages] 在你的簡訊中找到
                [reply] 在你貼上的回覆中找到
                [history] 瀏覽紀錄顯示你會造訪
               *[by-hand] 由你新增
            }
        [replacement-seen] 網站顯示了你的新號碼
        [confirm] 你確認是你的
        [changed] 你表示已變更
        [gone] 頁面不再顯示你的號碼
        [keep] 你選擇保留
        [dismiss] 你表示不是你的
        [reopen] 你把它放回待處理
        [delete] 你把它移出清單
        [plan] 你改了處理時間
       *[edit] 你修改了這一項
    }
history-undone =
    { $what ->
        [confirm] 你確認是你的，後來復原
        [changed] 你表示已變更，後來復原
        [keep] 你選擇保留，後來復原
        [dismiss] 你表示不是你的，後來復原
        [reopen] 你把它放回待處理，後來復原
        [delete] 你把它移出清單，後來放回
        [plan] 你改了處理時間，後來復原
       *[edit] 你修改了這一項，後來復原
    }

## Full page

navigation = Unbind 的各個部分
page-title =
    { $part ->
        [list] 你的清單 – Unbind
        [safe] 可以退租了嗎？– Unbind
        [import] 尋找更多 – Unbind
        [take] 匯出與備份 – Unbind
        [numbers] 號碼 – Unbind
        [settings] 設定 – Unbind
        [trust] Unbind 知道什麼 – Unbind
        [why] 舊號碼為什麼危險 – Unbind
       *[welcome] 歡迎使用 Unbind
    }
part =
    { $part ->
        [list] 清單
        [safe] 可以退租了嗎？
        [import] 尋找更多
        [take] 匯出與備份
        [numbers] 號碼
        [trust] Unbind 知道什麼
        [why] 舊號碼為什麼危險
       *[settings] 設定
    }

## Finding more

import-title = 尋找更多
import-lead = 很多帳號在退租前的幾週裡都不會打開，但儲存的登入資訊和以前的簡訊裡還有它們。內容只在這個頁面讀取，在你確認之前不會儲存。
import-link = 從儲存的登入資訊和簡訊尋找更多
import-all-paused = 你的號碼都已暫停，因此不會尋找。請先在「號碼」中繼續其中一個。
import-drop = 把檔案拖放到這裡
import-choose-file = 選擇檔案…
import-drop-hint = 可以是儲存的登入資訊、簡訊紀錄或 Unbind 的備份。Unbind 會自動判斷是哪一種。
import-door =
    { $source ->
        [logins] 儲存的登入資訊
        [messages] 簡訊
        [reply] 官方查詢回覆（一证通查）
       *[history] 瀏覽紀錄
    }
import-door-hint =
    { $source ->
        [logins] 從瀏覽器或密碼管理工具把登入資訊匯出成檔案，交給這個頁面讀取。密碼、卡片和驗證碼會直接捨棄，不會讀取；只留下你的號碼用在哪裡，而且要先經你同意。
        [messages] 從驗證碼和通知就看得出，有哪些服務傳過簡訊到你的號碼。把簡訊備份交給這個頁面，或直接貼上簡訊；簡訊內容讀完就捨棄。
        [reply] 這項官方服務可以查出一個中國大陸號碼在部分大型 App 註冊了幾個帳號。請先查詢，再貼上收到的回覆。
       *[history] Unbind 可以查看你會造訪服務目錄中的哪些服務，並列出通常會用到手機號碼的。瀏覽器會先詢問你；瀏覽紀錄本身不會儲存，用完可以馬上取消授權。
    }
import-how =
    { $source ->
        [logins] 如何匯出登入資訊
        [messages] 如何取得簡訊
       *[reply] 如何查詢
    }
import-program =
    { $program ->
        [chrome] Chrome、Brave、Opera
        [edge] Edge
        [firefox] Firefox
        [apple] Safari、Apple「密碼」App
        [bitwarden] Bitwarden
        [one-password] 1Password
        [lastpass] LastPass
        [dashlane] Dashlane
        [keepass] KeePass、KeePassXC
        [proton-pass] Proton Pass
        [nordpass] NordPass
        [roboform] RoboForm
       *[enpass] Enpass
    }
import-how-program =
    { $program ->
        [chrome] 在設定中開啟密碼管理工具，再選「設定 › 匯出密碼 › 下載檔案」。
        [edge] 選「設定 › 密碼 › 更多（…）› 匯出密碼」。
        [firefox] 開啟 about:logins，再選選單（…）› 匯出密碼。
        [apple] 在 Mac 上開啟「密碼」App，再選「檔案 › 將所有項目輸出至檔案」。
        [bitwarden] 選「設定」或「工具」› 匯出密碼庫，格式選 .json 或 .csv。不要選加密的格式，那種只有 Bitwarden 自己打得開。
        [one-password] 在電腦版應用程式中選「檔案 › 匯出」，格式選 1PUX 或 CSV。
        [lastpass] 選 Advanced options › Export。如果開啟的是一頁文字，請存成以 .csv 結尾的檔案。
        [dashlane] 選「設定 › 匯出資料」，格式選 CSV。可以把整個壓縮檔交給這個頁面，包括裡面的個人資料檔。
        [keepass] 選「資料庫 › 匯出 › CSV」。資料庫檔案本身（.kdbx）已加密，無法讀取。
        [proton-pass] 選「設定 › 匯出」，格式選未加密的 JSON 或 CSV。
        [nordpass] 選「設定 › 匯出項目」，格式選 CSV。
        [roboform] 選「設定 › 帳戶與資料 › 匯出」，格式選 CSV。
       *[enpass] 選「檔案 › 匯出」，格式選 .json 或 .csv。
    }
import-wide = 登入資訊沒有顯示號碼時，也列出通常會用到手機號碼的服務
import-how-messages =
    { $phone ->
        [android] Android：用「SMS Backup & Restore」之類的 App，把全部簡訊存成一個 .xml 檔，再傳到這台電腦。幾百 MB 也沒問題。
        [iphone] iPhone：本身沒有匯出功能。可以用電腦軟體把簡訊存成 .csv，也可以複製含驗證碼的簡訊，貼到下面。
       *[other] 其他情況：含有寄件者、內容和日期的表格（.csv）或 .json，或是直接貼上簡訊。
    }
import-how-reply =
    { $step ->
        [open] 在微信中開啟「工信微报 › 政务服务 › 一证通查 › 互联网账号」，或在支付寶中搜尋小程式「一证通查」。
        [enter] 輸入手機號碼、身分證號後六碼和收到的驗證碼。
        [wait] 回覆會以簡訊從 10699000 傳來，可能馬上收到，最慢 48 小時。24 小時後可以再查一次。
       *[paste] 複製這則簡訊，貼到下面。
    }
import-reply-limits = 它只說明有幾個帳號，不說明是哪些。它只涵蓋十六個 App，不含銀行和政府機關，也只能查你本人實名登記的號碼。它沒有涵蓋的 App，仍可能綁著你的號碼。
import-paste-label =
    { $source ->
        [reply] 收到的回覆
       *[messages] 或貼上簡訊
    }
import-paste-read = 讀取
import-history = 查看我的瀏覽紀錄
import-history-refused = 瀏覽器沒有授權，因此沒有讀取瀏覽紀錄。可以用其他方式繼續尋找。
import-history-held = Unbind 目前可以讀取你的瀏覽紀錄。
import-history-give-back = 取消授權
import-history-given-back = 已取消授權。Unbind 無法再讀取你的瀏覽紀錄。

import-reading = 正在讀取…
import-reading-file = 正在讀取 { $name }…
import-percent = { $percent }%
import-line-title = 這些簡訊是哪張 SIM 卡收到的？
import-line-hint = 這支手機不只一張 SIM 卡。只有傳到要停用的號碼的簡訊才有用。
import-line = SIM 卡 { $line }
import-line-messages = { $count } 則簡訊
import-line-all = 全部
import-line-all-meaning = 如果分不清是哪張卡，或兩張都是你的
import-reply-title = 回覆提到了 { $count } 項服務
import-reply-hint = 請更正判讀有誤的，去掉不是服務的，補上漏掉的。
import-reply-name = 服務
import-reply-count = { $count } 個帳號
import-reply-remove = 去掉
import-reply-remove-row = 去掉 { $name }
import-reply-add = 補上一項
import-go-on = 繼續
import-backup-title = { $name } 是 Unbind 的備份
import-backup-join = 加入其中的內容
import-backup-done = 備份已讀取

import-found = 找到 { $count } 項服務
import-found-nothing =
    { $known ->
        [0] 沒有找到和你號碼有關的服務
       *[other] 沒有新發現，清單上都已經有了
    }
import-looked-at =
    { $source ->
        [logins] 已讀取 { $count } 筆登入資訊。
        [messages] 已讀取 { $count } 則簡訊。
        [reply] 從回覆中讀到 { $count } 項服務。
       *[history] 你造訪的服務中，有 { $count } 項通常會用到手機號碼。
    }
import-known = 清單上有 { $count } 項再次找到，沒有新內容。
import-nothing-means =
    { $source ->
        [logins] 使用者名稱、備註和欄位中都沒有你的號碼，但網站可能還是有。請擴大範圍再找一次，或讀取你的簡訊。
        [messages] 沒有簡訊指出哪項服務傳過驗證碼給你。請確認這支手機和這張 SIM 卡沒有選錯。
        [reply] 沒有一個名稱可用。請更正名稱，或在清單上手動新增這些服務。
       *[history] 在 Unbind 知道的服務中，你會造訪的都已在清單上。
    }
import-look-wider = 再找一次，包括沒有顯示號碼的登入資訊
import-problems = 有 { $count } 列無法讀取，其餘的顯示在下面。
import-problem =
    { $code ->
        [too-few-columns]
            { $count ->
               *[other] 第 { $rows } 列的欄數比第一列少，已略過。
            }
        [too-many-columns] 第 { $rows } 列的欄數比第一列多，已略過。
        [quote-not-closed] 第 { $rows } 列的引號只有開頭，沒有結尾。
        [cut-short] 檔案在第 { $rows } 列中斷。檔案有複製完整嗎？
        [too-many-rows] 從第 { $rows } 列起沒有讀取：列數遠多於一個人會有的登入資訊。
        [date-unknown] 第 { $rows } 列的日期無法讀取，這些列的其他內容已讀取。
       *[entry-malformed] 第 { $rows } 列的寫法和其他列不同，已略過。
    }
import-problem-file =
    { $code ->
        [too-few-columns] 有些列的欄數比第一列少，已略過。
        [too-many-columns] 有些列的欄數比第一列多，已略過。
        [quote-not-closed] 有引號只有開頭，沒有結尾。
        [cut-short] 檔案在中途中斷。檔案有複製完整嗎？
        [too-many-rows] 檔案的內容遠多於一個人會有的登入資訊或簡訊，最後的部分沒有讀取。
        [date-unknown] 有些日期無法讀取。
       *[entry-malformed] 檔案中有些內容的寫法和其他內容不同，已略過。
    }
import-problems-more = 另有 { $count } 處。
import-group =
    { $group ->
        [new] 用到你的號碼（{ $count }）
        [check] 請你確認（{ $count }）
        [joined] 清單上已有（{ $count }）
       *[said] 你之前已決定（{ $count }）
    }
import-group-hint =
    { $group ->
        [new] 危害最大的排在最前面。
        [check] 沒有看到你的完整號碼。請勾選確實有你號碼的，其餘不用管。
        [joined] 這些項目維持不變，只會補上號碼的使用時間。如果在你變更之後還收到驗證碼，那一項會重新列入待處理。
       *[said] 你曾表示這些不是你的，或把它們移出了清單。勾選後才會放回。
    }
import-tick-all = 全部勾選
import-untick-all = 全部取消
import-trace =
    { $source ->
        [logins]
            { $where ->
                [login-user-name] { $count } 筆登入資訊的使用者名稱
                [login-email] { $count } 筆登入資訊的電子郵件地址
                [login-note] { $count } 筆登入資訊的備註
               *[other] { $count } 筆登入資訊
            }
        [messages]
            { $where ->
                [code-message] { $count } 則驗證碼簡訊
               *[other] { $count } 則簡訊
            }
        [reply]
            { $count ->
                [1] 回覆中提到
               *[other] 回覆中有 { $count } 個帳號
            }
       *[history] 造訪過 { $count } 次
    }
import-months = { $from } – { $to }
import-standing =
    { $standing ->
        [open] 在清單上，待處理
        [done] 在清單上，已完成或保留
        [dismissed] 你表示不是你的
       *[removed] 你已移出清單
    }
import-accept =
    { $count ->
        [0] 請勾選要加入清單的
       *[other] 把 { $count } 項加入清單
    }
import-forget = 放棄這些結果
import-not-stored = 這些內容都還沒有儲存。
import-done =
    { $added ->
        [0] 清單上有 { $joined } 項補充了資訊
       *[other]
            { $joined ->
                [0] 清單新增了 { $added } 項
               *[other] 清單新增了 { $added } 項，另有 { $joined } 項補充了資訊
            }
    }
import-delete-file =
    { $source ->
        [logins] 請立即刪除 { $name }，資源回收筒或垃圾桶裡的也要刪除：裡面有你的密碼，任何人打開都看得到。
       *[messages] 如果不再需要 { $name }，請立即刪除：裡面有你的全部簡訊，任何人打開都看得到。
    }
import-again = 讀取其他內容
import-undone = 已復原。清單和之前一樣。
import-refusal =
    { $code ->
        [empty] 這個檔案裡沒有內容。
        [unknown-format] 這不是 Unbind 能讀取的登入資訊或簡訊。
        [encrypted] 這個檔案有密碼保護。
        [wrong-kind]
            { $format ->
                [pdf] 這是 PDF 文件，不是匯出的登入資訊或簡訊。
                [image] 這是圖片，不是匯出的登入資訊或簡訊。
                [media] 這是音訊或影片，不是匯出的登入資訊或簡訊。
                [office] 這是辦公室軟體的文件。
                [archive] 這種壓縮檔無法在這裡開啟。
                [program] 這是程式，不是匯出的登入資訊或簡訊。
                [database] 這是某個程式的資料庫，不是匯出檔。
                [web-page] 這是網頁，不是匯出的登入資訊或簡訊。
               *[other] 這不是匯出的登入資訊或簡訊。
            }
        [too-large] 這個檔案超過 { $limit } MB。
        [archive-too-large] 這個壓縮檔解開後遠大於一般的匯出檔，因此沒有開啟。
        [archive-damaged] 這個壓縮檔已損壞，或只是其中一部分。
        [cut-short] 檔案在中途中斷。
       *[other] 瀏覽器無法讀取這個檔案。
    }
import-advice =
    { $code ->
        [empty] 請重新匯出，並看看新檔案的大小是不是 0。
        [encrypted]
            { $format ->
                [one-password] 請在 1Password 中重新匯出成 1PUX 或 CSV，不要複製它的保管庫。
                [dashlane] 請在 Dashlane 中重新匯出成 CSV，不要選加密的壓縮檔。
                [lastpass] 請在 LastPass 中重新匯出成未加密的 CSV。
                [zip] 請用密碼解壓縮，再選擇裡面的檔案。
                [bitwarden] 請在 Bitwarden 中重新匯出，選「.json」或「.csv」，不要選「.json (Encrypted)」。
                [keepass] 這是 KeePass 自己的資料庫。請在 KeePass 中開啟，再匯出成 CSV。
                [proton-pass] 請在 Proton Pass 中重新匯出，不要設定密碼。
                [enpass] 請在 Enpass 中匯出成 .json 或 .csv，不要用它的備份功能。
               *[other] 請從原本的程式重新匯出，不要設定密碼。Unbind 只在這裡讀取，不會儲存其中的密碼。
            }
        [wrong-kind]
            { $format ->
                [office] 請用原本的軟體開啟，把表格另存成 CSV。
                [archive] 請先解壓縮，再選擇裡面的檔案。
                [database] 請用該程式內建的匯出功能，匯出成 CSV 或 JSON。
               *[other] 請選擇由瀏覽器、密碼管理工具或簡訊備份 App 產生的檔案。
            }
        [too-large] 請只匯出一部分：最近幾年的，或其中一張 SIM 卡的。
        [archive-too-large] 如果你信任它，請自行解壓縮，再選擇裡面的檔案。
        [archive-damaged] 請重新匯出，或再複製一次。
        [cut-short] 請重新複製或匯出。檔案不完整，可能剛好漏掉重要的服務。
        [unknown-format] 下面寫明了可以讀取哪些匯出檔。表格的第一列要寫明各欄的名稱。
       *[other] 請重新選擇，或先複製到其他資料夾。
    }

## Adding by hand

add-title = 手動新增
add-site = 手動新增：網站、服務、機關或個人
role-label = 用途
add-submit = 新增
add-more = 帳號和備註
add-account = 哪個帳號（如果有好幾個）
add-this-site = 手動新增這個網站
add-another-use = 手動新增另一種用途
add-this-site-title = 把 { $site } 加入清單
added-toast = { $site }：已加入清單。

## Safe to cancel?

safe-title = 可以退租了嗎？
number-choice = 號碼
verdict =
    { $answer ->
        [yes] 可以
        [not-yet] 還不行
       *[cannot-know] 無法確定
    }
verdict-retired =
    { $answer ->
        [yes] 清單上的項目都已完成
        [not-yet] 有些地方還在用舊號碼
       *[cannot-know] 有些項目沒有看到完成
    }
verdict-ground =
    { $ground ->
        [open]
            { $suspected ->
                [0] 還有 { $open } 項待處理。
               *[other]
                    { $open ->
                        [0] 有 { $suspected } 項等你確認是不是你的。
                       *[other] 還有 { $open } 項待處理，另有 { $suspected } 項可能是你的。
                    }
            }
        [ticked] 有 { $ticked } 項由你勾選，還沒有頁面顯示已變更。
        [left-out] Unbind 的儲存空間快滿了，新發現沒有加入清單，因此你的清單可能不完整。清出空間後，再次造訪的網站會加入清單。
        [nothing] 還沒有發現和這個號碼有關的內容，但沒有發現不代表沒有綁定。
       *[done] 清單上的每一項都已看到變更，或是刻意保留。沒有被發現的無法計算在內。
    }
verdict-lines =
    { $kind ->
        [open] 還待處理（{ $count }）
        [suspected] 可能是你的（{ $count }）
       *[ticked] 只由你勾選（{ $count }）
    }
verdict-ticked-hint = 請再開啟一次。頁面顯示新號碼時，Unbind 會自動記下。
verdict-rest = 清單上還有 { $count } 項
show-in-list = 檢視
never-seen-title = 從未看到
never-seen-hint = 幾乎人人都有這些，但一個也沒有發現。如果你有，請開啟它的帳號頁面，或手動加入清單。
category =
    { $category ->
        [email] 電子郵件
        [money] 銀行與支付
        [identity] 身分與政府機關
        [messaging] 即時通訊
        [social] 社群平台
        [shopping] 購物
        [travel] 旅遊與交通
        [work] 工作與工具
        [telecom] 電信與網路
        [media] 影音與新聞
        [gaming] 遊戲
        [utilities] 水電與居家
        [health] 醫療健康
        [people] 社團與社群
       *[other] 其他服務
    }

suggestions-title = 大家通常還有…
suggestions-title-in = { $country }：大家通常還有…
suggestions-open = 逐一看看清單上還沒有的
suggestions-loading = 正在查看服務目錄…
suggestions-hint = 你有的會加入清單，沒有的不會再問。其餘的可以先放著。
suggestions-none = 沒有要再問的了。
suggestions-shown = 已顯示 { $shown } / { $all } 項
suggestion-have = 我有
suggestion-not-mine = 我沒有
not-mine-toast = { $name }：不會再問。

timeline-title = 日期
timeline-point =
    { $name ->
        [today] 今天
        [last-day] 舊號碼最後使用日
       *[reissue] 可能配發給他人
    }
in-days =
    { $when ->
        [ahead]
            { $days ->
                [1] 明天
               *[other] { $days } 天後
            }
        [today] 今天
       *[over]
            { $days ->
                [1] 昨天
               *[other] { $days } 天前
            }
    }
timeline-no-last-day = 沒有最後使用日，就無法倒數。
timeline-set-last-day = 設定最後使用日
reissue-label = 最早可能配發給他人的日期
reissue-problem =
    { $problem ->
        [empty] 請選擇日期，或保留預估的日期。
       *[too-early] 號碼不會在最後使用日之前配發給他人。請選擇更晚的日期。
    }
reissue-own = 這個日期由你設定。
reissue-no-last-day = 從最後使用日起算：請先設定它，或填入電信業者告訴你的日期。
reissue-unknown = 查不到適用於這個號碼的規定。如果電信業者告訴過你日期，請填在這裡。
reissue-unknown-in = 查不到{ $country }的規定。如果電信業者告訴過你日期，請填在這裡。
reissue-confidence =
    { $confidence ->
        [rule] 預估：依當地規定，不會早於這一天。
        [practice] 預估：當地電信業者的說法，並非規定。
       *[hearsay] 預估：來自間接消息，未經證實。
    }
reissue-source = 來源：{ $source }
reissue-reset = 恢復為預估日期
reissue-clear = 移除這個日期
reissue-saved = 已儲存。

checklist-title = 網頁上看不到的
checklist-hint = 臨櫃、App、機關和個人。把和你有關的加入清單，其餘不用管。
checklist-in = { $country }
checklist-everywhere = 各地通用
checklist-done = 核對表上的項目都已在你的清單上。
checklist-add = 加入清單

advice-title = 現在可以做的事
advice =
    { $advice ->
        [order] 從上往下做：先是可重設其他帳號的，再來是和錢有關的，然後是用來登入的。
        [sign-in-again] 每變更一處，就登出再登入一次，確認驗證碼傳到新號碼。
        [passkey] 如果網站支援密碼金鑰或驗證器應用程式，請優先使用，不要只換成新號碼。這些不會落到別人手上。
        [both] 全部變更後，新舊號碼再一起保留幾週。有些網站還會傳到舊號碼一陣子。
        [look] 把已勾選的網站逐一再開啟一次帳號頁面。
        [arrivals] 留意舊號碼還會收到什麼。每則驗證碼或通知，都可能來自清單上沒有的服務。
        [sim-out] 退租之前，先把舊 SIM 卡取出兩週。這段時間哪裡不能用，就是哪裡漏掉了，而號碼還在你手上。
        [cancel] 接著向電信業者辦理退租，並請他們以書面註明最後使用日。
       *[after] 留意電子郵件中不是你發起的登入或新密碼通知，並用下方的其他方式變更還沒處理的項目。
    }
dead-title = 如果舊 SIM 卡已經不能用
dead =
    { $step ->
        [carrier] 請電信業者補發同號的 SIM 卡。只要還沒退租，就可以帶身分證件到門市辦理。
        [bank] 帶身分證件和金融卡到銀行臨櫃，把銀行登記的所有號碼都改掉，包括接收驗證碼的號碼。
        [mail] 其他網站要求驗證碼時，選擇「試試其他方式」：備援電子郵件、備用碼、驗證器，或仍在登入狀態的裝置。
       *[support] 都行不通時，用網站登記的電子郵件聯絡客服。從清單最上面的帳號開始，因為可能要等好幾天。
    }
carrier-title = 退租時電信業者會做什麼
carrier =
    { $step ->
        [stops] 號碼在約定的日期停用，之後收不到任何驗證碼。
        [rests] 號碼會閒置一段時間，之後可能賣給別人；仍傳到這個號碼的內容，都會由對方收到。
        [china] 中國大陸的電信業者在退租時可能協助解除綁定；另有供下一位持有人使用的「二次号码焕新」。兩者都無法取代這份清單。
       *[takes-along] 隨合約一起終止的還有：儲值餘額、點數、電信業者的電子信箱和電信帳單付款。
    }

farewell-title = { $number } 已停用
farewell-ended = 這個號碼已在 { $day }停用。清單的最後結果如下。
farewell-count =
    { $state ->
        [verified] { $count } 項已變更，網站上已看到
        [changed] { $count } 項由你勾選，網站上未看到
        [kept] { $count } 項刻意保留
        [to-do] { $count } 項仍是舊號碼
       *[suspected] { $count } 項未確認：可能是你的
    }
farewell-watch = 不清楚號碼何時會配發給他人。請留意不是你本人的登入。
farewell-watch-from = 從 { $day }起，這個號碼可能已在別人手上。還綁著它的項目應在那之前變更；出現不是你本人的登入，就要提高警覺。
farewell-notice = 號碼 { $number } 已停用。
farewell-look = 查看最後結果
erase-number-title = 清除 { $number }
erase-number-meaning = 從這個瀏覽器移除這個號碼和整份清單。你的其他號碼不受影響。
erase-number-begin = 清除這個號碼…
erase-number-copy = 這個動作無法復原。如果之後可能要查閱，請先留一份副本。
erase-number-confirm = 永久清除
number-erased = 已清除 { $number } 和它的清單。

## Take along

take-lead = 把清單印出來、存成其他程式可用的檔案，或整份備份。一切都在你的瀏覽器中完成。
print-title = 列印
print-hint = 大字版字比較大，並附上步驟，適合不用電腦、照著清單辦理的人。
print = 列印
print-large = 列印大字版（附步驟）
files-title = 存成檔案
export-markdown = 儲存為 Markdown
export-markdown-hint = 附勾選框的清單，供筆記和文字程式使用。
export-csv = 儲存為表格
export-csv-hint = CSV 檔，可用試算表開啟，每項一列。
export-calendar = 儲存日期
export-calendar-hint = 給行事曆使用：最後使用日（附提醒），以及可能配發給他人的日期。
calendar-empty = 還沒有日期。請先在「號碼」中設定最後使用日。
calendar-summary =
    { $name ->
        [last-day] { $number } 的最後使用日
       *[reissue] { $number } 可能配發給他人
    }
calendar-description =
    { $name ->
        [last-day]
            { $open ->
                [0] 儲存時沒有待處理的項目。退租前請再看一下 Unbind。
               *[other] 儲存時還有 { $open } 項待處理。過了這一天，舊號碼就收不到驗證碼了。
            }
       *[reissue] 目前所知的最早日期。之後仍傳到這個號碼的內容，會由新的持有人收到。
    }
file-saved = 已儲存為 { $name }。
backup-title = 備份
backup-hint = 號碼、清單、歷程和設定，全部存進一個檔案。請放在只有你看得到的地方。
backup-passphrase = 備份密碼（選填）
backup-passphrase-hint = 設定之後，沒有密碼誰也讀不了這個檔案，你自己也一樣。密碼無法找回。
export-backup = 儲存備份
restore-passphrase = 這份備份的密碼
restore-open = 開啟並還原
restore-label = 從備份還原
restore-hint = 檔案中的內容會加入現有內容，不會覆蓋。
restoring = 正在讀取備份…
restored-nothing-new = 備份已讀取，裡面沒有新的號碼或項目。
restored =
    { $numbers ->
        [0] 已新增 { $bindings } 項。
       *[other] 已新增 { $numbers } 個號碼和 { $bindings } 項。
    }
restored-unreadable = 檔案中有 { $count } 處無法讀取，已略過。請保留這個檔案。

report-title = 停用 { $number }
report-fact =
    { $fact ->
        [replacement] 新號碼
        [last-day] 舊號碼最後使用日
        [reissue] 最早可能配發給他人
        [progress] 進度
        [safe] 可以退租了嗎？
       *[written] 截至
    }
report-section =
    { $state ->
        [to-do] 待處理（{ $count }）
        [suspected] 可能是你的（{ $count }）
        [changed] 已勾選，網站上未看到（{ $count }）
        [verified] 已變更，網站上已看到（{ $count }）
       *[kept] 刻意保留（{ $count }）
    }
report-hint =
    { $state ->
        [to-do] 危害最大的排在最前面。
        [suspected] 只顯示了號碼的一部分。請看一下是不是你的。
        [changed] 退租前請再開啟一次。
       *[other] { "" }
    }
report-doubt =
    { $kind ->
        [well-known] 很多網站沒有這個頁面
       *[other] 網址可能已經過時
    }
report-checklist = 這些在網頁上看不到。和你無關的請劃掉。
report-ticked = 已完成：
report-steps-title = 每一項這樣做
report-step =
    { $step ->
        [open] 開啟網站或 App 並登入。舊手機要放在手邊。
        [find] 照這一項印出的選單操作。如果沒有，就找「帳號」、「安全性」或「我的資料」，再找手機號碼。
        [change] 填入新號碼。舊手機和新手機可能各收到一組驗證碼。
        [test] 登出再登入。驗證碼應該會傳到新手機。
       *[tick] 打勾，接著做下一項。
    }
report-step-change-to = 填入 { $number }。舊手機和新手機可能各收到一組驗證碼。
column =
    { $column ->
        [name] 名稱
        [site] 網站
        [role] 用途
        [account] 帳號
        [state] 狀態
        [certainty] 確定程度
        [postponed] 延後到
        [note] 備註
        [reason] 保留原因
        [address] 網址
        [change-at] 變更號碼的頁面
        [first-seen] 首次看到
        [last-seen] 最近看到
        [number] 舊號碼
        [replacement] 新號碼
       *[last-day] 最後使用日
    }

## The checklist

checklist-cn-bank-reserved = 銀行卡預留手機號（预留手机号）
checklist-cn-bank-reserved-do = 支付 App 綁卡時會核對它。每張卡都要在銀行 App 或臨櫃變更。
checklist-cn-bank-notices = 銀行：接收驗證碼和通知的號碼
checklist-cn-bank-notices-do = 網路銀行登記的號碼和預留手機號是分開的。請要求兩個都變更。
checklist-cn-social-insurance = 社會保險（社保）
checklist-cn-social-insurance-do = 在電子社保卡的 App 中變更，或到服務窗口辦理。
checklist-cn-housing-fund = 住房公積金（公积金）
checklist-cn-housing-fund-do = 在所在城市的公積金 App 中變更，或帶身分證件臨櫃辦理。
checklist-cn-tax = 個人所得稅（个人所得税）
checklist-cn-tax-do = 在稅務 App 的「个人中心 › 安全中心」變更。請先到銀行變更：App 可能要用銀行卡核對。
checklist-cn-health-insurance = 醫療保險（医保）
checklist-cn-health-insurance-do = 在醫保 App 中變更；用手機號碼掛號的醫院也要逐一變更。
checklist-cn-railway = 鐵路（12306）
checklist-cn-railway-do = 舊號碼還能用時，可在 App 中自行變更；不能用時，帶身分證件到車站窗口辦理。
checklist-cn-academic = 學歷查詢（学信网）
checklist-cn-academic-do = 登入後在聯絡方式中變更。很多人要用到學歷證明時才想起它。
checklist-cn-carrier-renewal = 中國大陸電信業者的解除綁定服務
checklist-cn-carrier-renewal-do = 問清楚退租時會解除哪些應用程式的綁定。它只涵蓋一部分，不是全部。
checklist-us-credit-bureaus = 美國信用機構
checklist-us-credit-bureaus-do = 你在 Experian、Equifax 和 TransUnion 各有一個帳號，凍結過信用時尤其要改。
checklist-us-login-gov = Login.gov
checklist-us-login-gov-do = 先新增另一種登入方式，再移除舊號碼。
checklist-us-irs = 美國國稅局（IRS）帳號
checklist-us-irs-do = 檢查帳號裡的號碼；如果用 ID.me 登入，也檢查 ID.me 裡的號碼。
checklist-us-pay-by-phone = Zelle、Cash App、Venmo
checklist-us-pay-by-phone-do = 匯到舊號碼的錢會由持有該號碼的人收到。請移除舊號碼，不要只新增新號碼。
checklist-us-health-portal = 病患入口網站
checklist-us-health-portal-do = 診所、藥局和保險公司各有各的登入帳號。
checklist-gb-tax = 英國稅務（HMRC）和 Government Gateway
checklist-gb-tax-do = 在登入資訊中變更接收存取碼的號碼。
checklist-gb-health = NHS 和家庭醫師診所（GP）
checklist-gb-health-do = 在 NHS App 中變更，並告知診所；診所另外留有號碼。
checklist-gb-council = 地方議會（Council）
checklist-gb-council-do = 地方稅、停車和選民登記都可能留有這個號碼。
checklist-eu-bank-app = 銀行 App 和付款確認
checklist-eu-bank-app-do = 接收刷卡付款確認的號碼，往往和你的聯絡資料分開登記。
checklist-eu-electronic-id = 電子身分
checklist-eu-electronic-id-do = 國家身分驗證服務和稅務網站可能會傳驗證碼給它。有些要本人到場，或用數位憑證才能變更。
checklist-eu-health-insurer = 健保機構或保險公司
checklist-eu-health-insurer-do = 它的 App、預約和通知用的是你當初留的號碼。
checklist-jp-my-number = 日本個人編號入口（マイナポータル）
checklist-jp-my-number-do = 登入用的是個人編號卡，不是電話號碼。如果在某項申請中或登記銀行帳戶時留過號碼，請在那裡變更。
checklist-jp-carrier-mail = 電信業者信箱（キャリアメール）
checklist-jp-carrier-mail-do = 這類信箱會和號碼一起終止，除非付費向電信業者保留（メール持ち運び）。凡是用它登入的地方，都要變更。
checklist-jp-line = LINE
checklist-jp-line-do = 先登錄電子郵件和密碼，再在 App 內變更電話號碼。
checklist-jp-carrier-payment = 電信帳單付款（キャリア決済）
checklist-jp-carrier-payment-do = 用電話帳單付款的項目會和號碼一起終止。請把訂閱改成其他付款方式。
checklist-kr-identity-app = 身分驗證（PASS）
checklist-kr-identity-app-do = 多數網站靠它確認身分。請在舊號碼停用前，在本人名下的新號碼上設定好。
checklist-kr-kakao = KakaoTalk
checklist-kr-kakao-do = 在舊號碼退租之前，在 App 內變更號碼。
checklist-kr-tax = 稅務（홈택스，Hometax）
checklist-kr-tax-do = 在會員資料中變更號碼。
checklist-in-aadhaar = Aadhaar
checklist-in-aadhaar-do = 到 Aadhaar 中心變更；如果 Aadhaar App 提供這項功能，也可以在 App 中變更。凡是要用 Aadhaar 驗證碼（OTP）的地方都靠它。
checklist-in-upi = UPI
checklist-in-upi-do = UPI 綁定的是銀行登記的號碼。先在銀行變更，再到各個 UPI App 重新註冊。
checklist-in-tax = 所得稅
checklist-in-tax-do = 在稅務網站的個人資料中變更主要聯絡方式。
checklist-in-provident-fund = 公積金（EPFO）
checklist-in-provident-fund-do = 趁舊號碼還能收到登入驗證碼，在 UAN 會員網站變更。
checklist-br-gov = gov.br
checklist-br-gov-do = 在帳號資料中變更號碼，並檢查救援方式。
checklist-br-pix-key = Pix 金鑰
checklist-br-pix-key-do = 如果號碼是 Pix 金鑰，請在銀行 App 中刪除。否則下一位持有人可以認領它，收到原本要付給你的錢。
checklist-au-mygov = myGov
checklist-au-mygov-do = 變更接收驗證碼的號碼，或改用密碼金鑰或驗證碼產生器。
checklist-au-pay-id = PayID
checklist-au-pay-id-do = 如果號碼是 PayID，請在停用前到銀行 App 關閉。
checklist-au-medicare = Medicare
checklist-au-medicare-do = 在 App 中或透過 myGov 變更聯絡資料。
checklist-tr-edevlet = e-Devlet
checklist-tr-edevlet-do = 登入驗證碼和新密碼都會傳到這個號碼。請趁舊號碼還能用，在通訊偏好設定中變更，並列印備用碼。不能用時，可帶身分證件到郵局（PTT）辦理。
checklist-tr-health = e-Nabız 和家庭醫師
checklist-tr-health-do = 在 e-Nabız 的個人資料中變更，並告知家庭醫師（aile hekimi）；他們另外留有號碼。
checklist-tr-bank-codes = 銀行：更換 SIM 卡後的驗證碼
checklist-tr-bank-codes-do = 更換 SIM 卡或號碼後，銀行可能暫停傳送驗證碼，直到你確認。請在舊號碼停用前，把新號碼告知每家銀行。
checklist-tr-easy-address = 轉帳用的簡易地址（Kolay Adres）
checklist-tr-easy-address-do = 如果號碼是簡易地址，請在停用前到銀行 App 刪除，再新增新號碼。
checklist-ru-gosuslugi = 政府服務 Gosuslugi（Госуслуги）
checklist-ru-gosuslugi-do = 登入驗證碼會傳到這個號碼，其他網站也可透過 Gosuslugi 登入。請趁舊號碼還能用，在個人資料中變更；不能用時，帶護照到 MFC 中心（МФЦ）辦理。
checklist-ru-fast-payments = 用手機號碼轉帳（СБП）
checklist-ru-fast-payments-do = 每家銀行都依你在該行登記的號碼收款。請在每家銀行變更，再重新選擇優先收款的銀行。
checklist-ae-uae-pass = UAE PASS 和阿聯身分證（Emirates ID）
checklist-ae-uae-pass-do = 在 App 中變更號碼，並變更身分管理機關（ICP）為你的身分證登記的號碼：政府服務的驗證碼會傳到那裡。
checklist-sa-absher = Absher 和 Nafath
checklist-sa-absher-do = 趁舊號碼還能收到驗證碼，在 Absher 中變更；不能用時，到自助服務機用指紋辦理。之後看看 Nafath 是否還能用。
checklist-gulf-electronic-id = 電子身分和政府 App
checklist-gulf-electronic-id-do = 它們往往綁定本人名下的號碼。請在舊號碼停用前，為它們登記新號碼。
checklist-gulf-pay-by-phone = 用手機號碼收款
checklist-gulf-pay-by-phone-do = 如果號碼已連結銀行帳戶，用於 Aani、sarie、Fawran、WAMD 或 BenefitPay，請在停用前到 App 中移除，再連結新號碼。
checklist-all-bank = 你的銀行
checklist-all-bank-do = 請銀行變更為你登記的每一個號碼：接收驗證碼的、刷卡付款的、電話銀行的。
checklist-all-messengers = 即時通訊
checklist-all-messengers-do = 趁舊號碼還能用，在各個 App 內使用「變更號碼」。聊天和群組會一起轉移。
checklist-all-authenticator = 驗證器和密碼管理工具
checklist-all-authenticator-do = 檢查它們靠什麼復原。列印新的備用碼。
checklist-all-insurers = 保險和年金
checklist-all-insurers-do = 你很少登入這些網站，所以可能好幾年都看不出來。
checklist-all-doctors = 醫院和診所
checklist-all-doctors-do = 逐一告知。預約和檢查結果會傳到他們留的號碼。
checklist-all-employer = 公司
checklist-all-employer-do = 人事部門、班表和緊急聯絡名單。
checklist-all-school = 學校和托育機構
checklist-all-school-do = 出狀況時他們會打電話，所以一定要能找到你。
checklist-all-utilities = 水電、網路、房東
checklist-all-utilities-do = 各個繳費帳戶，以及抄表或開門的人。
checklist-all-family = 家人和朋友
checklist-all-family-do = 用舊號碼把新號碼傳給他們，他們才能放心相信。

## Numbers

numbers-lead = 你要停用的號碼。Unbind 只找這些號碼，不找別的。
number-add = 新增號碼
number-edit = 編輯
number-pause = 暫停
number-resume = 繼續
number-remove = 移除
number-restore = 放回
number-paused = 已暫停：不會尋找任何內容
number-paused-toast = 已暫停。在你按「繼續」之前，不會尋找任何內容。
number-resumed-toast = 已繼續。
number-removed-toast = 已移除 { $number }。
number-restored-toast = { $number } 和它的清單已放回。
number-saved = 已儲存。
removed-title = 已移除
removed-hint = 不再尋找這些號碼。清單會保留，直到你清除。
number-erase = 永久清除
number-retired = 已停用：號碼已過最後使用日
replaced-by = 由 { $number } 取代
no-replacement = 還沒有新號碼
last-day-is = 最後使用日 { $day }
no-last-day = 未設定最後使用日
number-label =
    { $field ->
        [number] 你要停用的手機號碼
       *[replacement] 新號碼（可以之後再填）
    }
number-hint =
    { $field ->
        [number] 照你平常的寫法填寫，加不加國碼都可以。
       *[replacement] 網站顯示的是這個號碼時，Unbind 會替你勾選完成。
    }
country-label = 國家／地區
country-none = 未選擇
country-option = { $name }（{ $code }）
read-as = 判讀為 { $number }，{ $country }。
read-as-nowhere = 判讀為 { $number }。
read-as-doubtful = 判讀為 { $number }，{ $country }。我們沒看過那裡有這樣的號碼，請檢查數字。
selection-unreadable = 你選取的內容無法判讀為你所在國家／地區的電話號碼。請在這裡輸入，並選擇國家／地區。
number-problem =
    { $code ->
        [empty] 請在這裡輸入號碼。
        [not-a-number] 這不像電話號碼：請使用數字、空格和開頭的 +。
        [country-missing] 請選擇國家／地區，或以 + 和國碼開頭。
        [calling-code-unknown] + 後面的國碼不屬於任何國家／地區。
        [too-short] 以該國家／地區來說位數太少。是不是少了一個數字？
        [too-long] 以該國家／地區來說位數太多。是不是多了一個數字？
        [wrong-length] 位數和該國家／地區的號碼不符。請檢查數字。
        [duplicate] 你已經新增過這個號碼。
        [same-as-retiring] 這就是你要停用的號碼。請輸入新號碼，或留空。
        [gone] 這個號碼已不在你的清單上。
       *[other] 這裡不能使用這個號碼。請檢查數字。
    }
label-label = 你取的名稱（可以不填）
last-day-label = 舊號碼最後使用日（可以之後再填）
last-day-hint = 舊號碼還能收到驗證碼的最後一天。
last-day-over = 這一天已經過了，號碼會視為已停用。
last-day-problem = 這不是日期。請選擇一天，或留空。
save = 儲存
cancel = 取消

## What is watched

watch-title = Unbind 的檢查範圍
watch-lead = 讀取都在你的瀏覽器中進行，不會傳送到任何地方。你隨時可以變更。
watch-mode =
    { $mode ->
        [all] 所有網站
        [chosen] 只有我選擇的網站
       *[click] 只在我按下時
    }
watch-mode-meaning =
    { $mode ->
        [all] 找得最齊全。瀏覽器會詢問是否讓 Unbind 讀取你造訪的所有網站；它只找電話號碼，只留下你的號碼。
        [chosen] 你用 Unbind 按鈕逐一加入網站。每加入一個，瀏覽器都會詢問。
       *[click] 只有你在某個頁面按下 Unbind 按鈕時，它才讀取那個頁面，其他時候都不讀取。瀏覽器不會詢問。
    }
watch-mode-changed = 已變更，立即生效。
permission-refused = 瀏覽器沒有授權，因此不會讀取任何內容。請重新選擇：另外兩種方式需要的權限較少。
access-state =
    { $granted ->
        [yes]
            { $mode ->
                [all] 瀏覽器允許 Unbind 讀取所有網站。
                [chosen] 瀏覽器允許 Unbind 讀取你選擇的網站。
               *[click] 這種方式不需要任何權限。
            }
       *[no] 瀏覽器沒有授予所需的全部權限。
    }
chosen-sites = 你選擇的網站（{ $count }）
chosen-sites-hint = 要加入網站，請開啟它，在 Unbind 按鈕中按「檢查這個網站」。
site-remove = 移除
site-unwatched = 不再讀取 { $site }。

## Welcome

welcome-title = 安心告別一個手機號碼
welcome-lead = 停用的號碼會配發給陌生人，傳到這個號碼的登入驗證碼也會被他們收到。Unbind 幫你找出還綁著它的網站。
steps = 設定步驟
step =
    { $step ->
        [number] 號碼
        [replacement] 新號碼
       *[watch] 檢查範圍
    }
step-title =
    { $step ->
        [number] 你要停用哪個號碼？
        [replacement] 換成哪個號碼，舊號碼用到哪一天？
        [watch] Unbind 可以讀取哪些網站？
       *[done] 設定完成
    }
number-stays = 你的號碼只留在這個瀏覽器中，不會傳送到任何地方，也不會放進任何網頁。
next = 下一步
skip = 先略過
back = 返回
done-watching =
    { $count ->
        [1]
            { $mode ->
                [all] Unbind 正在你造訪的每個網站上尋找 { $number }。
                [chosen] Unbind 會在你選擇的網站上尋找 { $number }。
               *[click] 你按下 Unbind 按鈕時，它會尋找 { $number }。
            }
       *[other]
            { $mode ->
                [all] Unbind 正在你造訪的每個網站上尋找你的 { $count } 個號碼。
                [chosen] Unbind 會在你選擇的網站上尋找你的 { $count } 個號碼。
               *[click] 你按下 Unbind 按鈕時，它會尋找你的 { $count } 個號碼。
            }
    }
done-browse =
    { $mode ->
        [all] 照常上網就好。登入網站、查看帳號頁面時，清單會自動補齊。
        [chosen] 開啟一個網站，按工具列上的 Unbind 按鈕，再按「檢查這個網站」。
       *[click] 在帳號頁面或安全性頁面，按工具列上的 Unbind 按鈕來讀取。
    }
done-button = Unbind 按鈕在瀏覽器的工具列上，也可能收在拼圖圖示裡。把它固定出來，就能看到每個網站有幾處發現。
done-change = 趁舊號碼還能收到驗證碼，把清單上每個網站的號碼都換掉。
done-list = 開啟清單
done-numbers = 再新增一個號碼
done-back = 變更檢查範圍

## Settings

reminders-title = 提醒
reminders-switch = 在最後使用日之前提醒我
reminders-hint = 還有項目待處理時，瀏覽器會顯示提醒。錯過的提醒會在下次啟動時顯示。
reminders-days = 提前幾天
reminders-day =
    { $days ->
        [0] 當天
       *[other] { $days } 天
    }
reminders-no-days = 沒有選擇日期，因此不會提醒。請至少選擇一個。
quiet-from = 勿擾開始
quiet-until = 勿擾結束
quiet-hint = 這段時間內不會顯示提醒。兩個時間設成一樣，就不啟用勿擾。
sync-title = 在你的其他裝置上
sync-switch = 讓我所有裝置上的清單保持一致
sync-hint = 清單由瀏覽器本身的同步功能傳送：網站、處理情形和你的備註。每個號碼只傳送國碼和末四碼，完整號碼要在每台裝置上輸入一次。
sync-done = 已和你的其他裝置同步（{ $day }）。
sync-problem =
    { $problem ->
        [full] 清單超出瀏覽器同步的容量，因此不再傳送。這台裝置上的清單是完整的；要帶到其他裝置，請用備份。
        [newer] 另一台裝置上的 Unbind 版本較新。請先更新這裡的 Unbind，再繼續同步。
       *[unavailable] 瀏覽器的同步功能目前不接收內容。請確認已登入瀏覽器並開啟同步；Unbind 會自動重試。
    }
sync-unknown = 另一台裝置上有 { $mask } 的清單。在這裡輸入這個號碼，兩份清單就會合而為一。
sync-add-number = 輸入號碼
sync-remove = 從我的瀏覽器帳號移除副本
private-title = 無痕／隱私視窗
private-switch = 保留在無痕／隱私視窗中的發現
private-hint = 關閉時，無痕／隱私視窗不會在這裡留下任何痕跡。還需要瀏覽器允許 Unbind 在這類視窗中執行。
keys-title = 鍵盤快速鍵
keys-open = 開啟 Unbind
keys-none = 未設定
keys-hint = 可以在瀏覽器的擴充功能頁面變更這些快速鍵。
about-title = Unbind 絕不會做的事
about-what = Unbind 在你的瀏覽器中，把頁面上的電話號碼和你的號碼比對，清單也存在這裡。
never-network = 它絕不連上網路：沒有帳號，沒有統計，也沒有線上查詢。
never-probe = 它絕不拿你的號碼去網站試探帳號是否存在。
never-inside = 它絕不在網頁裡放任何東西，網頁也無法從它那裡得知你的號碼。
never-secrets = 它絕不保存密碼、驗證碼或簡訊內容。
erase-title = 清除全部內容
erase-meaning = 從這個瀏覽器移除號碼、清單、歷程和設定，並移除瀏覽器同步中的清單副本。這個動作無法復原。
erase-begin = 清除全部內容…
erase-word = 清除
erase-label = 請輸入「{ $word }」以確認
erase-wrong = 請輸入「{ $word }」以確認，或按取消。
erase-confirm = 永久清除
erased = 已清除全部內容。

## What Unbind knows

trust-lead = 這裡列出儲存的一切和讀取的一切，以及如何停止。
pause-switch = 暫停 Unbind
pause-hint = 暫停期間不會讀取任何頁面。清單會保留，提醒照常顯示。
paused-notice = Unbind 已暫停，不會讀取任何頁面。
looks-for =
    { $count ->
        [0] 沒有要尋找的號碼。
       *[other] 只找 { $numbers }，不找別的。
    }
last-read-none = 瀏覽器啟動後還沒有讀取過頁面。
last-read =
    { $kept ->
        [yes] 最近一次讀取：{ $when }，{ $site } 的頁面。和你號碼有關的內容已在清單上。
       *[no] 最近一次讀取：{ $when }，{ $site } 的頁面。沒有留下任何內容。
    }
stored-title = 儲存的內容
stored-lead = 這些內容存在這台裝置的瀏覽器儲存空間中，和你的瀏覽器設定檔一樣安全。如果開啟了「讓我所有裝置上的清單保持一致」，瀏覽器的同步中也有這份清單，但不含你的號碼。
stored-sealed = 這些內容存在這台裝置的瀏覽器儲存空間中，已用你的密碼加密。這裡顯示的是解鎖後的內容。
stored-nothing = 沒有內容。
stored-part =
    { $kind ->
        [numbers] { $count } 個號碼，以及它們的名稱、新號碼和日期
        [sites] { $count } 個網站：號碼的用途、在哪裡和何時看到，以及你做過的決定
        [settings] 你在設定中的選擇
        [set-aside] { $count } 筆無法讀取的紀錄
       *[workings] Unbind 自己的紀錄：清單摘要、顯示過的提醒，以及各裝置的同步進度
    }
stored-look = 檢視全部內容
stored-hide = 收起
stored-text = 儲存的全部內容（原文）
lock-title = 密碼鎖
lock-state =
    { $state ->
        [off] 你可以設定密碼，把這台裝置上的號碼和清單加密。沒有密碼鎖時，能讀取你的瀏覽器設定檔的人，也能讀取它們。
       *[on] 密碼鎖已開啟：這台裝置上的號碼、清單、歷程和設定都已加密。關閉瀏覽器或按下「立即鎖定」時，Unbind 就會鎖定。
    }
lock-cost =
    { $cost ->
        [forgotten] 如果忘記密碼，號碼和清單就找不回來了，誰也無法再打開。到時只有備份有用。
        [locked] 鎖定期間不會讀取任何頁面，因此不會有新發現，也不會顯示提醒。
       *[open] 在 Unbind 未鎖定時，使用這個瀏覽器的人看得到全部內容。
    }
lock-backup = 先儲存一份備份
lock-begin = 設定密碼鎖…
lock-new = 新密碼
lock-again = 再次輸入相同的密碼
lock-save = 設定密碼鎖
lock-now = 立即鎖定
lock-change = 變更密碼
lock-off = 關閉密碼鎖
lock-done =
    { $what ->
        [on] 密碼鎖已開啟。
        [changed] 密碼已變更。
       *[off] 密碼鎖已關閉。
    }
lock-with-sync =
    { $why ->
        [sync] 你的瀏覽器帳號中有一份清單副本，密碼鎖無法為它加密。請在設定的「在你的其他裝置上」關閉同步並移除副本，之後就可以設定密碼鎖。
       *[lock] 密碼鎖開啟時，清單不會傳送到你的其他裝置：瀏覽器會把那份副本不加密地存在磁碟上。
    }
permissions-title = 瀏覽器允許它做的事
permission =
    { $name ->
        [activeTab] 目前頁面
        [alarms] 定時
        [contextMenus] 右鍵選單
        [notifications] 通知
        [scripting] 讀取頁面
        [sidePanel] 側邊面板
        [storage] 儲存空間
        [history] 瀏覽紀錄
       *[sites] 你造訪的網站
    }
permission-purpose =
    { $name ->
        [activeTab] 你按下 Unbind 按鈕時，讀取目前頁面。
        [alarms] 按時啟動，提醒你最後使用日。
        [contextMenus] 從頁面的右鍵選單加入選取的號碼或目前網站。
        [notifications] 顯示這些提醒。
        [scripting] 讀取你允許的頁面，除此之外都不讀取。
        [sidePanel] 在頁面旁顯示清單。
        [storage] 在這台裝置上儲存號碼和清單；如果你開啟同步，也在其他裝置上儲存清單。
        [history] 查看一次你會造訪哪些已知服務。只有用到這項功能的按鈕才會要求。
       *[sites] 在你上網時讀取帳號頁面。只在你開啟檢查時要求，縮小範圍時交還。
    }
permission-state =
    { $granted ->
        [yes] 已授予
       *[no] 未授予
    }

## Why old numbers are dangerous

why-lead = 手機號碼只是借給你用的。退租後它會閒置一段時間，然後配發給別人。
why-fact =
    { $fact ->
        [handed-on] 閒置多久，各地不同：美國至少 45 天，印度 90 天，中國依電信業者的說法是 90 天，澳洲 6 個月。很多國家沒有規定期限。
        [receives] 從那時起，傳到這個號碼的內容都會被陌生人收到：登入驗證碼、設定新密碼的連結、銀行打來的電話。對方什麼都不用破解。
        [studied] 研究人員查看了美國兩家電信業者提供給新用戶的 259 個號碼。其中 215 個至少可以用三種手法之一攻擊前持有人，171 個還綁著六個知名網站的帳號。
        [many] 光是美國，每年就有約 3,500 萬個號碼停用。
        [messengers] 即時通訊按號碼認人。號碼閒置 45 天後，一旦有人用它註冊 WhatsApp，原本的帳號就會被刪除，由對方取代。事先把帳號轉到新號碼，就可以避免。
       *[own-care] 要靠你自己留意。這個問題曾提交印度最高法院，法院認為，應由前持有人自行確保號碼不再連結到私人資訊。
    }
why-next-title = 怎麼做
why-next = 趁舊號碼還能收到驗證碼，把用到它的每個網站都變更。Unbind 會找出這些網站、列成清單，並在全部完成時告訴你。
words-title = 用語

## What is this?

what-is = 「{ $term }」是什麼？
term =
    { $term ->
        [retiring-number] 要停用的號碼
        [replacement] 新號碼
        [last-day] 最後使用日
        [reissue] 配發給他人
        [unbound] 解除綁定
        [certainty] 確定程度
        [catalogue] 服務目錄
        [passphrase] 加密密碼
       *[passkey] 密碼金鑰
    }
meaning =
    { $term ->
        [retiring-number] 你之後不再使用的號碼。Unbind 在你用的網站上尋找它，直到每個網站都換成別的號碼。
        [replacement] 你之後使用的號碼。當網站顯示它而不是舊號碼時，Unbind 會自動記下已變更。
        [last-day] 舊號碼還能收到驗證碼的最後一天。多數網站會先傳驗證碼到舊號碼，才接受新號碼，所以請在這一天之前全部變更。
        [reissue] 停用的號碼過一段時間會重新配發。從那天起，仍傳到這個號碼的內容都由陌生人收到。
        [unbound] 處理完畢：網站已換成別的號碼，或者你刻意在那裡保留舊號碼。
        [to-do] 網站上還是你的舊號碼。請到網站變更，然後按「我已變更」。
        [suspected] 網站只顯示了兩三個數字，和你的相符。其他號碼也可能有相同的尾數，請看一下再決定。
        [changed] 你說已經變更。在頁面顯示新號碼之前，Unbind 以你說的為準。
        [verified] 網站自己顯示了：那裡已是新號碼，或者舊號碼已經不在。這比勾選更可靠。
        [kept] 你清楚舊號碼還在那裡，並決定留著。
        [dismissed] 你說那裡的號碼不是你的。它不計入進度，只有看到更多數字時才會再問你。
        [still-shows] 它曾算作已變更，但之後又有頁面顯示舊號碼，所以需要重新處理。
        [certainty] 確定：看到了完整號碼，或者由你確認。很可能、可能：只看到一部分，或者有其他依據。
        [sign-in] 憑這個號碼，或傳到它的驗證碼，就能登入。
        [two-step] 除了密碼，還要輸入傳到這個號碼的驗證碼。
        [recovery] 忘記密碼時，傳到這個號碼的驗證碼或連結可以讓你重新登入；換成別人持有號碼，也同樣能登入。
        [payment] 付款要用傳到這個號碼的驗證碼確認，或者錢會轉到這個號碼。
        [contact] 網站只用它打電話或傳訊息給你，不能用它開啟任何東西。
        [unknown] 還不清楚網站用這個號碼做什麼。它也許能開啟帳號，所以請看一下。
        [other-ways] 其他可能通往變更號碼之處的網址和選單。不一定有效的會註明。
        [catalogue] Unbind 所知道的服務及其設定頁面的連結。它隨擴充功能一起提供，不會連網查詢。
        [not-yet] 清單上還有地方用著舊號碼，或者在等你回答。如果號碼現在停用，陌生人就可能收到驗證碼。
        [cannot-know] 沒有待處理的項目，但沒有頁面顯示過這些變更，什麼都沒有找到，或者清單可能不完整。只有看到的，Unbind 才會說可以。
        [yes] 就 Unbind 看到的而言，已經沒有什麼離不開舊號碼。退租之前，請把網頁上看不到的也看過一遍。
        [passphrase] 你自己設的密碼，最好由幾個詞組成。用它加密的內容，只有知道它的人才能讀取。
       *[passkey] 存在你的裝置或密碼管理工具中的金鑰，用來代替密碼和驗證碼，不依賴任何電話號碼。
    }
