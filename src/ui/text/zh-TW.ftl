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
#   to do            待處理；suspected 可能是你的
#   changed          由你勾選；verified 已變更，網站上已看到
#   kept             刻意保留；dismissed 不是我的
#   role             用途；certainty 確定程度：確定、很可能、可能
#   watch            檢查（範圍）；code 驗證碼；two-step 兩步驟驗證
#   passkey          密碼金鑰；authenticator 驗證器；backup code 備用碼
#   recovery e-mail  備援電子郵件；account recovery 帳號救援

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
        [name-missing] 請先取個名稱。
        [already-there] 清單上已經有了。
        [file-unreadable] 瀏覽器無法讀取這個檔案。請重新選擇，或先複製到其他資料夾。
        [file-too-large] 檔案太大，不會是 Unbind 的備份。請選擇檔名以 .json 結尾的檔案。
        [storage-full] 瀏覽器的儲存空間已滿，因此沒有存到。請清出一些空間再試一次。
        [unreachable] Unbind 沒有回應。沒有變更任何內容，請再試一次。
       *[other] 沒有成功。沒有變更任何內容，請再試一次。
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
damaged = 有 { $count } 筆已儲存的紀錄無法讀取。沒有刪除任何內容，這些紀錄已另外保留。

## This site

this-page = 這個頁面
this-site = 目前網站：{ $site }
this-site-as = 目前網站：{ $site }（清單上為 { $shown }）
site-unreadable = 瀏覽器沒有讓 Unbind 看到這個頁面，它可能是瀏覽器本身的頁面。如果是網站，請停在該頁面並按 Unbind 按鈕。
site-nothing = 目前在 { $site } 沒有發現。變更手機號碼的頁面（例如帳號安全設定）最能看出來。
site-not-read = 這個頁面還沒讀取。請重新載入，或立即讀取。
site-not-allowed = Unbind 不會自動讀取 { $site }。
site-permission-refused = 瀏覽器沒有授權，因此不會檢查 { $site }。你仍然可以逐頁讀取。
watch-site = 檢查這個網站
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
filter-empty = 這裡沒有項目。選擇「全部」可以看到整份清單。
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
       *[contact] 排在最後：這個號碼只用來聯絡你，打不開任何帳號。
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
        [take] 匯出與備份 – Unbind
        [numbers] 號碼 – Unbind
        [settings] 設定 – Unbind
       *[welcome] 歡迎使用 Unbind
    }
part =
    { $part ->
        [list] 清單
        [safe] 可以退租了嗎？
        [take] 匯出與備份
        [numbers] 號碼
       *[settings] 設定
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
        [social] 社群網路
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
        [china] 當地電信業者在退租時可能協助解除綁定；另有供下一位持有人使用的「二次号码焕新」。兩者都無法取代這份清單。
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
export-backup = 儲存備份
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
checklist-cn-tax-do = 在稅務 App 的個人中心變更，位置在「安全中心」。
checklist-cn-health-insurance = 醫療保險（医保）
checklist-cn-health-insurance-do = 在醫保 App 中變更；用手機號碼掛號的醫院也要逐一變更。
checklist-cn-railway = 鐵路（12306）
checklist-cn-railway-do = 舊號碼還能用時，可在 App 中自行變更；不能用時，帶身分證件到車站窗口辦理。
checklist-cn-academic = 學歷查詢（学信网）
checklist-cn-academic-do = 登入後在聯絡方式中變更。很多人要用到學歷證明時才想起它。
checklist-cn-carrier-renewal = 電信業者的解除綁定服務
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
checklist-eu-electronic-id-do = 國家身分驗證服務和稅務網站會傳驗證碼給它。有些要本人到場才能變更。
checklist-eu-health-insurer = 健康保險公司
checklist-eu-health-insurer-do = 它的 App 和信件用的是你當初留的號碼。
checklist-jp-my-number = 日本個人編號入口（マイナポータル）
checklist-jp-my-number-do = 在入口網站變更聯絡方式；如有要求，也到市區町村役所辦理。
checklist-jp-line = LINE
checklist-jp-line-do = 先登錄電子郵件和密碼，再在 App 內變更電話號碼。
checklist-jp-carrier-payment = 電信帳單付款（キャリア決済）
checklist-jp-carrier-payment-do = 用電話帳單付款的項目會和號碼一起終止。請把訂閱改成其他付款方式。
checklist-kr-identity-app = 身分驗證（PASS）
checklist-kr-identity-app-do = 多數網站靠它確認身分。請在舊號碼停用前，在新號碼上設定好。
checklist-kr-kakao = KakaoTalk
checklist-kr-kakao-do = 趁舊號碼還能收到驗證碼，在 App 內變更號碼。
checklist-kr-tax = 稅務（홈택스，Hometax）
checklist-kr-tax-do = 在會員資料中變更號碼。
checklist-in-aadhaar = Aadhaar
checklist-in-aadhaar-do = 只能到登記中心變更號碼。凡是要用 Aadhaar 驗證碼的地方都靠它。
checklist-in-upi = UPI
checklist-in-upi-do = 號碼就是你的付款身分。先在銀行變更，再逐一重新註冊各個 App。
checklist-in-tax = 所得稅
checklist-in-tax-do = 在稅務網站的個人資料中變更主要聯絡方式。
checklist-in-provident-fund = 公積金（EPFO）
checklist-in-provident-fund-do = 在會員網站變更，驗證碼會傳到舊號碼。
checklist-br-gov = gov.br
checklist-br-gov-do = 在帳號的安全性設定中變更號碼，並檢查救援方式。
checklist-br-pix-key = Pix 金鑰
checklist-br-pix-key-do = 如果號碼是 Pix 金鑰，請在銀行 App 中刪除。否則錢會匯給下一位持有人。
checklist-au-mygov = myGov
checklist-au-mygov-do = 變更接收驗證碼的號碼，或改用密碼金鑰或驗證碼產生器。
checklist-au-pay-id = PayID
checklist-au-pay-id-do = 如果號碼是 PayID，請在停用前到銀行 App 關閉。
checklist-au-medicare = Medicare
checklist-au-medicare-do = 在 App 中或透過 myGov 變更聯絡資料。
checklist-all-bank = 你的銀行
checklist-all-bank-do = 請銀行變更為你登記的每一個號碼：接收驗證碼的、刷卡付款的、電話銀行的。
checklist-all-messengers = 即時通訊
checklist-all-messengers-do = 趁舊號碼還能用，在各個 App 內使用「變更號碼」。聊天和群組會一起轉移。
checklist-all-authenticator = 驗證器和密碼管理工具
checklist-all-authenticator-do = 檢查它們靠什麼復原。列印新的備用碼。
checklist-all-insurers = 保險和年金
checklist-all-insurers-do = 它們很少聯絡你，網頁上可能好幾年都看不出來。
checklist-all-doctors = 醫師
checklist-all-doctors-do = 逐一告知各家診所。預約和檢查結果會傳到他們留的號碼。
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
private-title = 無痕／隱私視窗
private-switch = 保留在無痕／隱私視窗中的發現
private-hint = 關閉時，無痕／隱私視窗不會在這裡留下任何痕跡。還需要瀏覽器允許 Unbind 在這類視窗中執行。
about-title = Unbind 絕不會做的事
about-what = Unbind 在你的瀏覽器中，把頁面上的電話號碼和你的號碼比對，清單也存在這裡。
never-network = 它絕不連上網路：沒有帳號，沒有統計，也沒有線上查詢。
never-probe = 它絕不拿你的號碼去網站試探帳號是否存在。
never-inside = 它絕不在網頁裡放任何東西，網頁也無法從它那裡得知你的號碼。
never-secrets = 它絕不保存密碼、驗證碼或簡訊內容。
erase-title = 清除全部內容
erase-meaning = 從這個瀏覽器移除號碼、清單、歷程和設定。這個動作無法復原。
erase-begin = 清除全部內容…
erase-word = 清除
erase-label = 請輸入「{ $word }」以確認
erase-wrong = 請輸入「{ $word }」以確認，或按取消。
erase-confirm = 永久清除
erased = 已清除全部內容。
