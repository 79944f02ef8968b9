# 日本語の画面。`{$…}` には値が入り、文字の向きはあらかじめ分離されています。
#
# 用語（全体で統一）
#   retiring number  手放す番号（手放した後の話では「古い番号」）
#   replacement      新しい番号
#   last day         最終利用日（古い番号で認証コードを受け取れる最後の日）
#   retired, ended   利用終了
#   re-issue         他人への割り当て（番号の再利用）
#   cancel           解約、carrier 携帯電話会社、line（電話の回線）番号・回線
#   binding, line    項目（件）、list リスト、checklist チェックリスト
#   to do            未対応、suspected 自分の番号の可能性
#   changed          変更済み（自己申告）、verified 変更済み（サイトで確認）
#   kept             このまま残す、dismissed 自分の番号ではない
#   role             用途、certainty 確度：確実、ほぼ確実、可能性あり
#   watch            チェック（対象）、seen 検出、code 認証コード
#   two-step         2段階認証、passkey パスキー、authenticator 認証アプリ
#   backup code      バックアップコード、recovery e-mail 再設定用メールアドレス
#   find more        ほかにも探す、saved login 保存済みのログイン情報、message SMS
#   proposal         見つかったサービス、evidence 根拠、catalogue サービスの一覧
#   browsing history 閲覧履歴、history（項目の）経過
#   locked, sealed backup パスフレーズ付きのバックアップ、passphrase パスフレーズ
#   sync             同期、side panel サイドパネル、permission 権限、pause 一時停止

product = Unbind

## Loading and failing

loading = リストを開いています…
load-failed-title = リストを開けませんでした
load-failed = データは失われていません。このブラウザに保存されています。もう一度お試しください。それでも開けない場合は、ブラウザを再起動してください。
try-again = もう一度試す
refusal =
    { $refusal ->
        [not-found] この項目はもうありません。
        [not-allowed-here] ここではこの操作はできません。
        [nothing-to-undo] 元に戻せる操作はありません。
        [page-cannot-be-read] このページは、ブラウザの制限により拡張機能では読み取れません。
        [permission-missing] ブラウザがUnbindにこの権限を許可していません。
        [not-a-backup] このファイルはUnbindのバックアップではないか、一部が欠けています。何も変更していません。別のファイルを選んでください。
        [newer-backup] このバックアップは新しいバージョンのUnbindで作られています。何も変更していません。先にUnbindを更新してください。
        [passphrase-needed] このバックアップにはパスフレーズが設定されています。保存したときのパスフレーズを入力してください。
        [passphrase-short] 8文字以上にしてください。変わった1語よりも、いくつかの語を並べたほうが覚えやすくなります。
        [wrong-passphrase] パスフレーズが違うか、ファイルが変更されています。ここでは何も変更していません。もう一度お試しください。
        [sync-unavailable] ブラウザの同期が応答しませんでした。何も変更していません。後でもう一度お試しください。
        [name-missing] 先に名前を入力してください。
        [already-there] すでにリストにあります。
        [file-unreadable] ブラウザがこのファイルを読み取れませんでした。もう一度選ぶか、別のフォルダにコピーしてから選んでください。
        [file-too-large] ファイルが大きすぎるため、Unbindのバックアップではありません。名前が .json で終わるファイルを選んでください。
        [storage-full] ブラウザの保存容量がいっぱいのため、保存できませんでした。空きを作ってから、もう一度お試しください。
        [unreachable] Unbindが応答しませんでした。何も変更していません。もう一度お試しください。
       *[other] うまくいきませんでした。何も変更していません。もう一度お試しください。
    }
locked-title = Unbindはロックされています
locked-lead = リストは暗号化されています。ロック中はどのページも読み取らず、リマインダーも届きません。
lock-passphrase = パスフレーズ
unlock = ロックを解除
lock-forgotten = パスフレーズを忘れた場合
lock-forgotten-help = パスフレーズがなければ、誰もリストを開けません。自分でも同じです。すべて消去して、最初からやり直すことはできます。保存しておいたバックアップがあれば、その後でリストを復元できます。
lock-problem =
    { $problem ->
        [wrong-passphrase] このパスフレーズではUnbindを開けません。大文字と小文字、空白の有無も区別されます。何も変更していません。もう一度お試しください。
        [differ] 2つの入力が一致しません。同じパスフレーズを2回入力してください。
        [lock-unreadable] ロックの記録が壊れているか、新しいバージョンのUnbindで作られています。Unbindを更新してください。それでも開けない場合は、すべて消去してから、バックアップを復元してください。
       *[storage-full] ブラウザの保存容量が足りません。ロックの変更中は、リストに2倍の容量が必要です。何も変更していません。
    }

## Progress

progress = { $total }件中{ $done }件が完了
progress-none = まだ見つかっていません
progress-suspected = ほかに{ $count }件、自分の番号の可能性があります
deadline =
    { $deadline ->
        [ahead] あと{ $days }日
        [today] 今日が最終日
       *[over] 利用終了から{ $days }日
    }
number-switch = 表示する番号
all-numbers = { $count }件の番号すべて
number-paused-option = { $number }（一時停止中）

## Before there is a number

begin-title = どの番号を手放しますか？
begin = 番号を入力しておくと、いつもどおりブラウザを使うあいだに、その番号が登録されたままのサイトをUnbindがリストにします。
begin-action = Unbindを設定
open-full = 全画面で開く
stay-beside = ページの横に表示

## Notices

watch-not-chosen = チェック対象を選ぶまで、Unbindは何も読み取りません。
watch-choose = チェック対象を選ぶ
access-missing =
    { $mode ->
        [all] 現在、ブラウザがUnbindによるサイトの読み取りを許可していないため、新しく見つかることはありません。
       *[chosen] 選んだサイトの一部について、ブラウザがUnbindによる読み取りを許可していません。
    }
access-again = もう一度許可する
access-review = サイトを確認
left-out = Unbindの保存容量が残りわずかなため、ページで新しく見つかったものはリストに追加されません。ご自分で行った操作は引き続き保存されます。空きを作るには、対応が終わった番号を外してから、完全に消去してください。
left-out-review = 番号を確認
damaged = 保存された記録のうち{ $count }件を読み取れませんでした。削除はせず、別に保管しています。

## This site

this-page = このページ
this-site = { $site }
this-site-as = { $site }（リストでは{ $shown }）
site-unreadable = ブラウザの制限により、Unbindはこのページを読み取れません。ブラウザ自体のページかもしれません。ウェブサイトの場合は、そのページを表示した状態でUnbindのボタンを押してください。
site-nothing = { $site }では、まだ何も見つかっていません。アカウントのセキュリティなど、電話番号を変更するページを開くと見つかりやすくなります。
site-not-read = このページはまだ読み取っていません。再読み込みするか、今すぐ読み取ってください。
site-not-allowed = { $site }は自動では読み取りません。
site-permission-refused = ブラウザが許可しなかったため、{ $site }はチェックしません。ページごとの読み取りはできます。
watch-site = このサイトをチェックする
watch-site-hint = ブラウザが確認します。許可すると、{ $site }を開いたときにUnbindがページを読み取り、手放す番号に関わることだけを残します。
read-page = このページを今すぐ読み取る
reading = このページを読み取っています…
private-window = シークレット／プライベートウィンドウ：ここで見つかった内容は保存しません。

## The list

list-title = すべてのサイト
list-page-title = リスト
list-empty-title = リストにはまだ何もありません
list-empty = いつもどおりブラウザを使ってください。サイトが番号を表示したり入力を求めたりすると、ここに追加されます。アカウントやセキュリティのページを開くと、早くそろいます。
search = サイトを検索
search-empty = 「{ $search }」に一致するサイトはリストにありません。
filter-label = 表示
filter =
    { $filter ->
        [open] 未対応
        [suspected] 自分の番号の可能性
        [done] 完了
       *[all] すべて
    }
filter-empty = ここには何もありません。
show-whole-list = リスト全体を表示
group =
    { $group ->
        [open] 次に対応するもの（{ $count }）
        [suspected] 自分の番号の可能性（{ $count }）
        [done] 完了（{ $count }）
       *[dismissed] 自分の番号ではない（{ $count }）
    }
suspected-hint = 番号の一部だけが表示されているサイトです。見たうえで、自分の番号かどうかを選んでください。
show-more = あと{ $count }件を表示
role =
    { $role ->
        [sign-in] ログイン
        [two-step] 2段階認証コード
        [recovery] アカウントの復旧
        [payment] 支払い
        [contact] 連絡先
       *[unknown] 用途不明
    }
certainty =
    { $certainty ->
        [certain] 確実
        [likely] ほぼ確実
       *[possible] 可能性あり
    }
certainty-meaning =
    { $certainty ->
        [certain] 確実：番号のすべての数字が見つかりました。
        [likely] ほぼ確実：番号の一部は隠れていますが、4桁以上が一致しています。
       *[possible] 可能性あり：表示されているのは2～3桁だけですが、一致しています。
    }
certainty-meaning-elsewhere =
    { $certainty ->
        [certain] 確実：番号がすべてそろっていたか、自分の番号だと回答しました。
        [likely] ほぼ確実：すべての数字は見つかっていませんが、手放す番号を示す根拠があります。
       *[possible] 可能性あり：番号は見つかっていませんが、そこで使っていると回答しました。
    }
state =
    { $state ->
        [suspected] 自分の番号の可能性
        [to-do] 未対応
        [changed] 変更済み（自己申告）
        [verified] 変更済み（サイトで確認）
        [kept] このまま残す
       *[dismissed] 自分の番号ではない
    }
seen = 検出：{ $when }
still-shows = まだ古い番号が表示されています
ambiguous = 別の番号とも一致
open-title = { $address }を開く
open-way =
    { $kind ->
        [own] 設定を開く
        [phone] 設定を開く
        [account-security] 設定を開く
        [change-password] 設定を開く
        [help] ヘルプを開く
       *[other] 開く
    }
way-path = アプリまたはサイトで：{ $path }
way-doubt =
    { $kind ->
        [well-known] このページがないサイトも多くあります
       *[other] 古くなっている可能性があります
    }
other-ways = ほかの方法
way =
    { $kind ->
        [own] 自分で登録したリンク
        [phone] 電話番号のページ
        [account-security] アカウントのセキュリティ
        [change-password] パスワードのページ
        [well-known] パスワード変更の標準アドレス
        [seen] 番号が見つかったページ
        [site] サイトのトップページ
        [help] ヘルプ記事
       *[recovery] ログインできない場合
    }
wrong-link-title = { $site }の正しいリンク
own-link-label = 番号を変更するページのアドレス
own-link-hint = このブラウザにだけ保存されます。以後、「設定を開く」でこのページが開きます。
own-link-problem =
    { $problem ->
        [empty] 先にアドレスを入力するか、貼り付けてください。
        [not-https] 安全に開けるのは、https:// で始まるアドレスだけです。
        [too-long] アドレスが長すぎます。「?」より前の部分だけをコピーしてください。
       *[not-an-address] ページのアドレスではありません。ブラウザのアドレスバーからコピーしてください。
    }
own-link-remove = 自分のリンクを取り消す
own-link-toast =
    { $set ->
        [yes] { $site }：今後は登録したリンクを使います。
       *[no] { $site }：登録したリンクは使いません。
    }
link-report-label = Unbindの開発者に知らせる
link-report-hint = 自動では何も送信しません。これをコピーして、Unbindの問題を集めている場所に投稿してください。電話番号は、古いものも新しいものも投稿しないでください。
link-report-copy = コピー
link-report-copied =
    { $copied ->
        [yes] コピーしました。
       *[no] ブラウザが許可しませんでした。文字を選択して、手動でコピーしてください。
    }
action =
    { $action ->
        [confirm] 自分の番号です
        [changed] 変更しました
        [keep] このまま残す
        [reopen] 未対応に戻す
        [delete] リストから外す
       *[dismiss] 自分のではない
    }
action-undo = 元に戻す
action-more = その他
action-reason = 理由を追加
row-action =
    { $action ->
        [pin] 先頭に固定
        [unpin] 固定を解除
        [postpone] 後回しにする…
        [bring-back] 今すぐ対応する
        [rename] 名前とメモ…
        [role] 用途…
        [merge] 別のサイトにまとめる…
        [split] 別々に表示する
        [wrong-link] リンクが違う…
       *[delete] リストから外す
    }
section =
    { $section ->
        [pinned] 先頭に固定したもの
        [root] ほかのアカウントの鍵になるもの
        [money] お金に関わるもの
        [sign-in] ログインに使うもの
        [second-step] 認証コードと復旧
        [unclear] 用途不明
        [contact] 連絡先として使うだけのもの
       *[postponed] 後回しにしたもの
    }
site-tally = このサイトは{ $total }件中{ $done }件が完了
pinned-mark = 先頭に固定：
postponed-mark = { $day }まで後回し
ticked-mark = 変更後の表示はまだ確認できていません
postpone-title = いつまで後回しにしますか
postpone-until =
    { $choice ->
        [tomorrow] 明日
        [week] 1週間後
       *[before] 最終利用日の前（{ $day }）
    }
postpone-day = 別の日
postpone-problem =
    { $problem ->
        [empty] 日付を選ぶか、ボタンのどれかを押してください。
        [past] この日は過ぎています。これからの日付を選んでください。
       *[too-late] その日より前に、古い番号の利用が終わります。もっと早い日付を選んでください。
    }
rename-title = 名前とメモ
rename-name = 自分で付ける名前
rename-note = メモ
role-title = このサイトは番号を何に使っていますか？
merge-title = { $site }を別のサイトにまとめる
merge-into = まとめ先のサイト（リスト内）
merge-unknown = 「{ $typed }」というサイトはリストにありません。候補から選んでください。
reason-title = このまま残す
reason-label = 理由（空欄でもかまいません）
action-why = 根拠
moved =
    { $action ->
        [confirm] { $site }：未対応に追加しました。
        [changed] { $site }：変更済みにしました。
        [keep] { $site }：このまま残します。
        [delete] { $site }：リストから外しました。
        [reopen] { $site }：未対応に戻しました。
       *[dismiss] { $site }：自分の番号ではないとしました。
    }
undone = { $site }：元に戻しました。
pinned-toast =
    { $pinned ->
        [yes] { $site }：先頭に固定しました。
       *[no] { $site }：固定を解除しました。
    }
postponed-toast = { $site }：{ $day }まで後回しにしました。
brought-back-toast = { $site }：未対応に戻しました。
edited-toast = { $site }：保存しました。
account-toast =
    { $named ->
        [yes] { $site }：アカウントを{ $account }にしました。
       *[no] { $site }：アカウントは未記入です。
    }
role-toast =
    { $role ->
        [sign-in] { $site }：用途をログインにしました。
        [two-step] { $site }：用途を2段階認証コードにしました。
        [recovery] { $site }：用途をアカウントの復旧にしました。
        [payment] { $site }：用途を支払いにしました。
        [contact] { $site }：用途を連絡先にしました。
       *[unknown] { $site }：用途不明にしました。
    }
reason-toast = { $site }：理由を保存しました。
merged-toast = { $from }を{ $into }にまとめました。
split-toast = { $site }を別々に表示します。

## Why

harm =
    { $harm ->
        [root] 優先：このアカウントの認証コードを受け取れる人は、ほかの多くのアカウントを再設定できます。
        [money] 優先：ここからお金を動かしたり使ったりできます。
        [sign-in] 2段階認証より先：この番号に届く認証コードだけでログインできます。
        [second-step] ログイン用のものの次：パスワードやメールと合わせれば、この番号でログインできます。
        [unclear] 用途がわかるものの次：ここで番号が何に使われているかわかりません。
       *[contact] 最後：連絡先として使われているだけで、これでログインされることはありません。
    }
why-pinned = いちばん上：先頭に固定したため。
why-postponed = いちばん下：{ $day }まで後回しにしたため。
why-over = この番号の利用は{ $day }に終わりました。
why-due = この番号の利用は{ $day }に終わります。先に終わるものほど上に並びます。
page-kind =
    { $kind ->
        [sign-in] ログインページで検出。
        [sign-up] 登録ページで検出。
        [verification] 送信した認証コードの入力を求めるページで検出。
        [account] アカウントページで検出。
        [security] セキュリティ設定のページで検出。
        [checkout] 購入手続きのページで検出。
       *[other] 一般的なページで検出。
    }
reason =
    { $code ->
        [full-number] 番号のすべての数字がありました。
        [mask] 表示されている数字が一致しています。
        [ambiguous] 表示されている数字は、別の番号とも一致しています。
        [place-text] ページの文章の中にあります。
        [place-field] ページの入力欄の中にあります。
        [place-typed] そこに入力して、フォームを送信しています。
        [shape] 電話番号の書き方になっています。
        [user-name] ログインに使ったユーザー名でした。
        [sample] 入力欄の例が電話番号です。
        [split] 複数の入力欄に分かれ、合わせて1つの番号になっています。
        [beside] 隣に国番号の選択肢があります。
        [options] 国番号の一覧から選ぶ形です。
        [budget] ページがとても長いため、全部は読み取っていません。
        [login-user-name] ログイン情報のユーザー名になっています。
        [login-email] ログイン情報のメールアドレスに含まれています。
        [login-note] ログイン情報のメモにあります。
        [login-field] ログイン情報に自分で追加した項目にあります。
        [login-phone] ログイン情報の電話番号になっています。
        [login-title] ログイン情報の名前に含まれています。
        [login-identity] パスワード管理アプリが自動入力する個人情報の電話番号になっています。
        [login-without-number] ログイン情報そのものに番号はありません。
        [within-word] すぐ隣にほかの文字や数字が続いています。
        [code-message] この番号に認証コードが届いています。
        [account-alert] この番号にアカウントについての警告が届いています。
        [service-notice] この番号にお知らせが届いています。
        [named-by-host] どのサイトの認証コードかが、SMSに書かれています。
        [named-by-signature] SMSの署名がこの名前です。
        [named-by-wording] SMSの本文にこの名前があります。
        [named-by-sender] SMSの送信元が知られています。
        [official-reply] 公式の回答に名前があります。
        [found-history] ブラウザの閲覧履歴にあります。
        [service-uses-phone] 番号は見つかっていませんが、電話番号を使うことが知られているサービスです。
       *[other] Unbindのルールに当てはまりました（{ $code }）。
    }
reason-with-detail =
    { $code ->
        [mask] 表示されている{ $detail }桁が一致しています。
        [ambiguous] 表示されている数字は、別の番号とも一致しています。
        [autocomplete] 入力欄に、何を入力するかの指定があります：「{ $detail }」。
        [type] 電話番号用の入力欄です。
        [inputmode] 電話用のキーボードを使う入力欄です。
        [label] ラベルに「{ $detail }」とあります。
        [aria] 画面読み上げ用の説明に「{ $detail }」とあります。
        [placeholder] 入力欄のヒントに「{ $detail }」とあります。
        [near] まわりの文章に「{ $detail }」とあります。
        [title] ツールチップに「{ $detail }」とあります。
        [name] 内部の名前に「{ $detail }」が含まれています。
        [sentence] 前後の文に「{ $detail }」とあります。
        [code-sent] 認証コードを送信したと表示されています：「{ $detail }」。
        [page-address] ページのアドレスに「{ $detail }」が含まれています。
        [page-title] ページのタイトルに「{ $detail }」とあります。
        [page-heading] ページの見出しに「{ $detail }」とあります。
        [code-message] この番号に認証コードが届いています：「{ $detail }」。
        [account-alert] この番号にアカウントについての警告が届いています：「{ $detail }」。
        [service-notice] この番号にお知らせが届いています：「{ $detail }」。
        [found-logins] 保存済みのログイン情報{ $detail }件にあります。
        [found-messages] この番号にSMSが{ $detail }件届いています。
        [found-reply] 貼り付けた回答に名前があります。
        [page-form]
            { $detail ->
                [one-time-code] 認証コードの入力を求めるページです。
                [password] パスワードの入力を求めるページです。
               *[other] 「{ $detail }」の入力を求めるページです。
            }
       *[other] Unbindのルールに当てはまりました：「{ $detail }」。
    }
reason-against = 近くに別の内容を示す語があります：「{ $detail }」。
history-title = これまでの経過
history =
    { $what ->
        [seen]
            { $source ->
                [page] ページで検出
                [logins] 保存済みのログイン情報で検出
                [messages] SMSの履歴で検出
                [reply] 貼り付けた回答で検出
                [history] ブラウザの閲覧履歴で検出
               *[by-hand] 手動で追加
            }
        [replacement-seen] サイトに新しい番号が表示された
        [confirm] 自分の番号だと回答
        [changed] 変更したと回答
        [gone] ページに番号が表示されなくなった
        [keep] このまま残すことにした
        [dismiss] 自分の番号ではないと回答
        [reopen] 未対応に戻した
        [delete] リストから外した
        [plan] 対応する時期を変更
       *[edit] 項目を編集
    }
history-undone =
    { $what ->
        [confirm] 自分の番号だと回答（取り消し）
        [changed] 変更したと回答（取り消し）
        [keep] このまま残すことにした（取り消し）
        [dismiss] 自分の番号ではないと回答（取り消し）
        [reopen] 未対応に戻した（取り消し）
        [delete] リストから外した（取り消し）
        [plan] 対応する時期を変更（取り消し）
       *[edit] 項目を編集（取り消し）
    }

## Full page

navigation = Unbindのメニュー
page-title =
    { $part ->
        [list] リスト – Unbind
        [safe] 解約しても大丈夫？ – Unbind
        [import] ほかにも探す – Unbind
        [take] 書き出し – Unbind
        [numbers] 番号 – Unbind
        [settings] 設定 – Unbind
        [trust] Unbindが扱う情報 – Unbind
        [why] 古い番号が危険な理由 – Unbind
       *[welcome] Unbindへようこそ
    }
part =
    { $part ->
        [list] リスト
        [safe] 解約しても大丈夫？
        [import] ほかにも探す
        [take] 書き出し
        [numbers] 番号
        [trust] Unbindが扱う情報
        [why] 古い番号が危険な理由
       *[settings] 設定
    }

## Finding more

import-title = ほかにも探す
import-lead = 番号を手放す前の数週間に、すべてのアカウントを開くわけではありません。保存済みのログイン情報や以前のSMSには、その記録が残っています。読み取りはこのページの中だけで行い、確認するまで何も保存しません。
import-link = 保存済みのログイン情報やSMSから探す
import-all-paused = すべての番号が一時停止中のため、何も探しません。先に「番号」でどれかを再開してください。
import-drop = ここにファイルをドロップ
import-choose-file = ファイルを選ぶ…
import-drop-hint = 保存済みのログイン情報、SMSの履歴、Unbindのバックアップのどれでもかまいません。種類は自動で判別します。
import-door =
    { $source ->
        [logins] 保存済みのログイン情報
        [messages] SMS
        [reply] 公式の回答（一证通查）
       *[history] 閲覧履歴
    }
import-door-hint =
    { $source ->
        [logins] ブラウザやパスワード管理アプリのログイン情報をファイルにエクスポートし、このページで読み取ります。パスワード、カード、認証コードは読まずに捨てます。残すのは番号が使われている場所だけで、それも同意した後です。
        [messages] 認証コードやお知らせを見れば、番号にSMSを送ったことのあるサービスがわかります。SMSのバックアップをこのページで読み取るか、SMSを貼り付けてください。本文は読み取ってすぐに捨てます。
        [reply] 中国の番号について、一部の大手アプリに登録されているアカウントの数がわかる公式サービスです。照会して、届いた回答を貼り付けてください。
       *[history] サービスの一覧のうち、ふだん開いているものを調べ、電話番号を使うことが多いものを候補として表示します。先にブラウザが確認します。閲覧履歴は保存せず、権限はすぐに取り消せます。
    }
import-how =
    { $source ->
        [logins] ログイン情報をエクスポートする方法
        [messages] SMSを取り出す方法
       *[reply] 照会する方法
    }
import-program =
    { $program ->
        [chrome] Chrome、Brave、Opera
        [edge] Edge
        [firefox] Firefox
        [apple] Safari、Appleの「パスワード」
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
        [chrome] 設定からパスワード マネージャーを開き、「設定」›「パスワードをエクスポート」›「ファイルをダウンロード」を選びます。
        [edge] 「設定」›「パスワード」›「その他」（…）›「パスワードのエクスポート」を選びます。
        [firefox] about:logins を開き、メニュー（…）›「パスワードをエクスポート」を選びます。
        [apple] Macで「パスワード」を開き、「ファイル」›「すべての項目をファイルに書き出す」を選びます。
        [bitwarden] 「設定」または「ツール」›「保管庫のエクスポート」で、.json または .csv を選びます。暗号化された形式はBitwardenでしか開けないため、選ばないでください。
        [one-password] パソコン用のアプリで「ファイル」›「エクスポート」を選び、1PUXまたはCSVにします。
        [lastpass] Advanced options › Export を選びます。文字だけのページが開いた場合は、名前が .csv で終わるファイルとして保存してください。
        [dashlane] 「設定」›「データのエクスポート」でCSVを選びます。個人データのファイルが入った圧縮ファイルを、そのまま読み取れます。
        [keepass] 「データベース」›「エクスポート」›「CSV」を選びます。データベースそのもの（.kdbx）は暗号化されていて読み取れません。
        [proton-pass] 「設定」›「エクスポート」で、暗号化しないJSONまたはCSVを選びます。
        [nordpass] 「設定」›「アイテムをエクスポート」でCSVを選びます。
        [roboform] 「設定」›「アカウントとデータ」›「エクスポート」でCSVを選びます。
       *[enpass] 「ファイル」›「エクスポート」で、.json または .csv を選びます。
    }
import-wide = ログイン情報に番号がなくても、電話番号を使うことが多いサービスを候補に入れる
import-how-messages =
    { $phone ->
        [android] Android：「SMS Backup & Restore」などのアプリで、すべてのSMSを1つの .xml ファイルに保存し、このパソコンに移します。数百MBあってもかまいません。
        [iphone] iPhone：エクスポート機能はありません。パソコン用のソフトで .csv に保存するか、認証コードのSMSをコピーして下に貼り付けてください。
       *[other] その他：送信元、本文、日付のある表（.csv）か .json、またはSMSをそのまま貼り付けてください。
    }
import-how-reply =
    { $step ->
        [open] WeChatで「工信微报 › 政务服务 › 一证通查 › 互联网账号」を開くか、Alipayでミニプログラム「一证通查」を探します。
        [enter] 番号、身分証番号の下6桁、届いた認証コードを入力します。
        [wait] 回答は10699000からSMSで届きます。すぐに届くことも、48時間かかることもあります。24時間たつと、もう一度照会できます。
       *[paste] 届いたSMSをコピーして、下に貼り付けます。
    }
import-reply-limits = わかるのはアカウントの数だけで、どのアカウントかはわかりません。対象は16のアプリで、銀行や役所は含まれず、本人名義の番号だけを調べられます。対象外のアプリにも、番号が登録されていることがあります。
import-paste-label =
    { $source ->
        [reply] 届いた回答
       *[messages] またはSMSを貼り付け
    }
import-paste-read = 読み取る
import-history = 閲覧履歴を調べる
import-history-refused = ブラウザが許可しなかったため、閲覧履歴は読み取っていません。ほかの方法で探せます。
import-history-held = 現在、Unbindは閲覧履歴を読み取れます。
import-history-give-back = 許可を取り消す
import-history-given-back = 許可を取り消しました。Unbindはもう閲覧履歴を読み取れません。

import-reading = 読み取っています…
import-reading-file = { $name }を読み取っています…
import-percent = { $percent }%
import-line-title = どの回線で受け取ったSMSですか？
import-line-hint = この電話には複数の回線があります。手放す番号に届いたSMSだけが手がかりになります。
import-line = 回線{ $line }
import-line-messages = SMS { $count }件
import-line-all = すべて
import-line-all-meaning = 回線をうまく区別できない場合や、どちらも自分の番号だった場合
import-reply-title = 回答に{ $count }件のサービスがあります
import-reply-hint = 読み間違いを直し、サービスではないものを除き、抜けているものを追加してください。
import-reply-name = サービス
import-reply-count = { $count }アカウント
import-reply-remove = 除く
import-reply-remove-row = { $name }を除く
import-reply-add = 追加
import-go-on = 次へ進む
import-backup-title = { $name }はUnbindのバックアップです
import-backup-join = 内容を追加する
import-backup-done = バックアップを読み込みました

import-found = { $count }件のサービスが見つかりました
import-found-nothing =
    { $known ->
        [0] 番号に関わるものは見つかりませんでした
       *[other] 新しいものはありません。すべてリストに入っています
    }
import-looked-at =
    { $source ->
        [logins] ログイン情報を{ $count }件読み取りました。
        [messages] SMSを{ $count }件読み取りました。
        [reply] 回答から{ $count }件のサービスを読み取りました。
       *[history] 開いているサービスのうち、{ $count }件は電話番号を使うことが多いものです。
    }
import-known = リストの{ $count }件も見つかりましたが、新しい内容はありません。
import-nothing-means =
    { $source ->
        [logins] 番号の入ったユーザー名、メモ、項目はありませんでした。それでもサイトに登録されていることがあります。範囲を広げて探し直すか、SMSを読み取ってください。
        [messages] 認証コードを送ったサービスがわかるSMSはありませんでした。電話と回線が合っているか確かめてください。
        [reply] 使える名前がありませんでした。名前を直すか、サービスをリストに手動で追加してください。
       *[history] Unbindが知っているサービスのうち、閲覧履歴にあるものは、すべてリストに入っています。
    }
import-look-wider = 番号のないログイン情報も含めて探し直す
import-problems = 読み取れない行が{ $count }行ありました。残りは下に表示しています。
import-problem =
    { $code ->
        [too-few-columns]
            { $count ->
               *[other] { $rows }行目は1行目より列が少ないため、取り込みませんでした。
            }
        [too-many-columns] { $rows }行目は1行目より列が多いため、取り込みませんでした。
        [quote-not-closed] { $rows }行目の引用符が閉じられていません。
        [cut-short] ファイルが{ $rows }行目の途中で終わっています。最後までコピーされているか確かめてください。
        [too-many-rows] { $rows }行目から後は読み取っていません。1人分のログイン情報としては行が多すぎます。
        [date-unknown] { $rows }行目の日付を読み取れませんでした。ほかの内容は読み取りました。
       *[entry-malformed] { $rows }行目はほかの行と書き方が違うため、取り込みませんでした。
    }
import-problem-file =
    { $code ->
        [too-few-columns] 1行目より列が少ない行は、取り込みませんでした。
        [too-many-columns] 1行目より列が多い行は、取り込みませんでした。
        [quote-not-closed] 閉じられていない引用符があります。
        [cut-short] ファイルが途中で終わっています。最後までコピーされているか確かめてください。
        [too-many-rows] 1人分のログイン情報やSMSとしては多すぎるため、終わりのほうは読み取っていません。
        [date-unknown] 読み取れない日付がありました。
       *[entry-malformed] ほかと書き方が違うものは、取り込みませんでした。
    }
import-problems-more = ほかに{ $count }件あります。
import-group =
    { $group ->
        [new] 手放す番号を使用（{ $count }）
        [check] 確認が必要（{ $count }）
        [joined] すでにリストにある（{ $count }）
       *[said] 以前に回答済み（{ $count }）
    }
import-group-hint =
    { $group ->
        [new] 被害が大きくなりうるものから順に並んでいます。
        [check] 番号の全体は見つかっていません。登録してあるものにチェックを付け、残りはそのままにしてください。
        [joined] 項目はそのままで、番号が使われた時期だけを書き足します。変更した後に認証コードが届いていた場合は、未対応に戻ります。
       *[said] 自分の番号ではないと回答したか、リストから外したものです。チェックを付けたときだけ戻ります。
    }
import-tick-all = すべて選ぶ
import-untick-all = すべて外す
import-trace =
    { $source ->
        [logins]
            { $where ->
                [login-user-name] ログイン情報{ $count }件のユーザー名
                [login-email] ログイン情報{ $count }件のメールアドレス
                [login-note] ログイン情報{ $count }件のメモ
               *[other] ログイン情報{ $count }件
            }
        [messages]
            { $where ->
                [code-message] 認証コードのSMS { $count }件
               *[other] SMS { $count }件
            }
        [reply]
            { $count ->
                [1] 回答に名前あり
               *[other] 回答では{ $count }アカウント
            }
       *[history] 閲覧{ $count }回
    }
import-months = { $from }～{ $to }
import-standing =
    { $standing ->
        [open] リストにあり、未対応
        [done] リストにあり、完了またはこのまま残す
        [dismissed] 自分の番号ではないと回答
       *[removed] リストから外した
    }
import-accept =
    { $count ->
        [0] リストに入れるものを選んでください
       *[other] { $count }件をリストに追加
    }
import-forget = 追加せずに閉じる
import-not-stored = まだ何も保存していません。
import-done =
    { $added ->
        [0] リストの{ $joined }件に情報を書き足しました
       *[other]
            { $joined ->
                [0] リストに{ $added }件を追加しました
               *[other] リストに{ $added }件を追加し、{ $joined }件に情報を書き足しました
            }
    }
import-delete-file =
    { $source ->
        [logins] { $name }を今すぐ削除し、ゴミ箱からも消してください。パスワードが入っていて、開けば誰でも読めます。
       *[messages] { $name }が不要なら、今すぐ削除してください。すべてのSMSが入っていて、開けば誰でも読めます。
    }
import-again = ほかのものを読み取る
import-undone = 元に戻しました。リストは前のままです。
import-refusal =
    { $code ->
        [empty] このファイルには何も入っていません。
        [unknown-format] Unbindが読み取れるログイン情報やSMSではありません。
        [encrypted] このファイルはパスワードなどで保護されています。
        [wrong-kind]
            { $format ->
                [pdf] これはPDFです。ログイン情報やSMSのファイルではありません。
                [image] これは画像です。ログイン情報やSMSのファイルではありません。
                [media] これは音声または動画です。ログイン情報やSMSのファイルではありません。
                [office] これはオフィスソフトの文書です。
                [archive] この種類の圧縮ファイルは、ここでは開けません。
                [program] これはプログラムです。ログイン情報やSMSのファイルではありません。
                [database] これはソフトのデータベースです。エクスポートしたファイルではありません。
                [web-page] これはウェブページです。ログイン情報やSMSのファイルではありません。
               *[other] ログイン情報やSMSのファイルではありません。
            }
        [too-large] このファイルは{ $limit }MBを超えています。
        [archive-too-large] この圧縮ファイルは、展開すると通常のエクスポートよりはるかに大きくなるため、開いていません。
        [archive-damaged] この圧縮ファイルは壊れているか、一部が欠けています。
        [cut-short] ファイルが途中で終わっています。
       *[other] ブラウザがこのファイルを読み取れませんでした。
    }
import-advice =
    { $code ->
        [empty] もう一度エクスポートし、新しいファイルのサイズが0でないことを確かめてください。
        [encrypted]
            { $format ->
                [one-password] 保管庫をコピーするのではなく、1Passwordで1PUXまたはCSVとしてエクスポートし直してください。
                [dashlane] Dashlaneで、保護された圧縮ファイルではなく、CSVとしてエクスポートし直してください。
                [lastpass] LastPassで、暗号化しないCSVとしてエクスポートし直してください。
                [zip] パスワードを使って展開し、中のファイルを選んでください。
                [bitwarden] Bitwardenで、「.json (Encrypted)」ではなく「.json」か「.csv」を選んでエクスポートし直してください。
                [keepass] これはKeePassのデータベースそのものです。KeePassで開き、CSVとしてエクスポートしてください。
                [proton-pass] Proton Passで、パスフレーズを付けずにエクスポートし直してください。
                [enpass] Enpassで、バックアップではなく、.json または .csv としてエクスポートしてください。
               *[other] 元のソフトで、パスフレーズを付けずにエクスポートし直してください。読み取りはここだけで行い、パスワードは残しません。
            }
        [wrong-kind]
            { $format ->
                [office] オフィスソフトで開き、表をCSVとして保存してください。
                [archive] 先に展開し、中のファイルを選んでください。
                [database] そのソフトのエクスポート機能で、CSVまたはJSONにしてください。
               *[other] ブラウザ、パスワード管理アプリ、SMSのバックアップアプリで作ったファイルを選んでください。
            }
        [too-large] 最近数年分や1つの回線など、一部だけをエクスポートしてください。
        [archive-too-large] 信頼できるファイルであれば、自分で展開し、中のファイルを選んでください。
        [archive-damaged] もう一度エクスポートするか、コピーし直してください。
        [cut-short] もう一度コピーまたはエクスポートしてください。一部が欠けていると、大事なサービスを見落とすことがあります。
        [unknown-format] 読み取れる形式は下に書いてあります。表の場合は、1行目に列の名前が必要です。
       *[other] もう一度選ぶか、別のフォルダにコピーしてから選んでください。
    }

## Adding by hand

add-title = 手動で追加
add-site = 手動で追加：サイト、サービス、窓口、人
role-label = 用途
add-submit = 追加
add-more = アカウントとメモ
add-account = どのアカウントか（複数ある場合）
add-this-site = このサイトを手動で追加
add-another-use = 別の用途を手動で追加
add-this-site-title = { $site }をリストに追加
added-toast = { $site }：リストに追加しました。

## Safe to cancel?

safe-title = 解約しても大丈夫？
number-choice = 番号
verdict =
    { $answer ->
        [yes] 大丈夫です
        [not-yet] まだです
       *[cannot-know] わかりません
    }
verdict-retired =
    { $answer ->
        [yes] リストの項目はすべて完了しました
        [not-yet] 古い番号のままの場所が残っています
       *[cannot-know] 完了を確認できなかった項目があります
    }
verdict-ground =
    { $ground ->
        [open]
            { $suspected ->
                [0] 未対応の項目が{ $open }件あります。
               *[other]
                    { $open ->
                        [0] 自分の番号かどうか、回答待ちの項目が{ $suspected }件あります。
                       *[other] 未対応の項目が{ $open }件あり、ほかに{ $suspected }件が自分の番号の可能性があります。
                    }
            }
        [ticked] 変更したと回答した{ $ticked }件について、変更後の表示をまだ確認できていません。
        [left-out] Unbindの保存容量が残りわずかで、新しく見つかったものを追加できないため、リストに抜けがある可能性があります。空きができた後にもう一度開いたサイトは追加されます。
        [nothing] この番号については、まだ何も見つかっていません。見つからないことは、登録がないことの証明にはなりません。
       *[done] リストの項目はすべて、変更を確認できたか、このまま残すものです。見つかっていないものは数えられません。
    }
verdict-lines =
    { $kind ->
        [open] 未対応（{ $count }）
        [suspected] 自分の番号の可能性（{ $count }）
       *[ticked] 自己申告のみ（{ $count }）
    }
verdict-ticked-hint = もう一度開いてください。ページに新しい番号が表示されていれば、Unbindが自動で記録します。
verdict-rest = リストにあと{ $count }件
show-in-list = 表示
never-seen-title = 見つかっていないもの
never-seen-hint = ほとんどの人が使っているのに、1件も見つかっていません。使っている場合は、アカウントページを開くか、リストに手動で追加してください。
category =
    { $category ->
        [email] メール
        [money] 銀行と決済
        [identity] 身分証明と役所
        [messaging] メッセージアプリ
        [social] SNS
        [shopping] ショッピング
        [travel] 旅行と交通
        [work] 仕事とツール
        [telecom] 電話とインターネット
        [media] 動画・音楽・ニュース
        [gaming] ゲーム
        [utilities] 電気・水道・住まい
        [health] 医療と健康
        [people] 団体とコミュニティ
       *[other] その他のサービス
    }

suggestions-title = ほかによく使われているもの
suggestions-title-in = { $country }でほかによく使われているもの
suggestions-open = リストにまだないものを確認する
suggestions-loading = サービスの一覧を調べています…
suggestions-hint = 使っているものはリストに加わり、使っていないものは次から表示しません。残りは後でもかまいません。
suggestions-none = 確認するものはもうありません。
suggestions-shown = { $all }件中{ $shown }件を表示
suggestion-have = 使っている
suggestion-not-mine = 使っていない
not-mine-toast = { $name }：今後は表示しません。

timeline-title = 日程
timeline-point =
    { $name ->
        [today] 今日
        [last-day] 古い番号の最終利用日
       *[reissue] 他人に割り当てられる可能性
    }
in-days =
    { $when ->
        [ahead]
            { $days ->
                [1] 明日
               *[other] { $days }日後
            }
        [today] 今日
       *[over]
            { $days ->
                [1] 昨日
               *[other] { $days }日前
            }
    }
timeline-no-last-day = 最終利用日がないと、残り日数を数えられません。
timeline-set-last-day = 最終利用日を設定
reissue-label = 他人に割り当てられる可能性がある最初の日
reissue-problem =
    { $problem ->
        [empty] 日付を選ぶか、推定日のままにしてください。
       *[too-early] 最終利用日より前に番号が他人に割り当てられることはありません。もっと後の日付を選んでください。
    }
reissue-own = 自分で設定した日付です。
reissue-no-last-day = 最終利用日から数えます。先に最終利用日を設定するか、携帯電話会社から聞いた日付を入力してください。
reissue-unknown = この番号についての決まりは見つかっていません。携帯電話会社から日付を聞いている場合は、ここに設定してください。
reissue-unknown-in = { $country }の決まりは見つかっていません。携帯電話会社から日付を聞いている場合は、ここに設定してください。
reissue-confidence =
    { $confidence ->
        [rule] 推定：現地の規則により、これより早くなることはありません。
        [practice] 推定：現地の携帯電話会社の説明によるもので、規則ではありません。
       *[hearsay] 推定：間接的な情報によるもので、確認できていません。
    }
reissue-source = 出典：{ $source }
reissue-reset = 推定日に戻す
reissue-clear = この日付を削除
reissue-saved = 保存しました。

checklist-title = ページではわからないもの
checklist-hint = 窓口、アプリ、役所、人。関係のあるものだけ追加してください。
checklist-in = { $country }
checklist-everywhere = 国を問わず
checklist-done = チェックリストの項目は、すべてリストに入っています。
checklist-add = リストに追加

advice-title = 今できること
advice =
    { $advice ->
        [order] 上から順に進めてください。最初はほかのアカウントの鍵になるもの、次にお金、その次にログインに使うものです。
        [sign-in-again] 変更するたびに一度ログアウトしてログインし直し、認証コードが新しい番号に届くことを確かめてください。
        [passkey] パスキーや認証アプリが使えるサイトでは、新しい番号よりもそちらを選んでください。他人に引き継がれることがありません。
        [both] 最後の変更から数週間は、両方の番号を使える状態にしておいてください。しばらく古い番号に送り続けるサイトもあります。
        [look] 自己申告した各サイトのアカウントページを、もう一度開いてください。
        [arrivals] 古い番号にまだ届くものに注意してください。認証コードや通知の送り主は、このリストにないサービスかもしれません。
        [sim-out] 解約の前に、古いSIMカードを2週間抜いておいてください。その間に使えなくなったものが変更漏れです。番号はまだ手元にあります。
        [cancel] そのうえで携帯電話会社に解約を申し込み、最終利用日を書面でもらってください。
       *[after] 身に覚えのないログインやパスワード変更の通知メールに注意し、残っているものは下の方法で変更してください。
    }
dead-title = 古いSIMカードがすでに使えない場合
dead =
    { $step ->
        [carrier] 携帯電話会社に、同じ番号のSIMカードの再発行を依頼してください。解約前なら、本人確認書類を持って店舗で手続きできます。
        [bank] 本人確認書類とキャッシュカードを持って銀行の窓口へ行き、登録されている番号を、認証コード用のものも含めてすべて変更してもらってください。
        [mail] ほかのサイトで認証コードを求められたら、「別の方法を試す」を選んでください。再設定用メールアドレス、バックアップコード、認証アプリ、ログインしたままの端末などが使えます。
       *[support] どれも使えない場合は、登録済みのメールアドレスからサイトのサポートに連絡してください。数日かかることもあるので、リストの上にあるアカウントから始めてください。
    }
carrier-title = 解約すると携帯電話会社で起きること
carrier =
    { $step ->
        [stops] 決まった日に番号が止まり、それ以降は認証コードが届きません。
        [rests] 番号はしばらく使われずに置かれます。その後、別の人に割り当てられることがあり、その番号に送られるものはすべてその人に届きます。
        [china] 中国の携帯電話会社には、解約時に登録を解除してくれるところがあり、次の利用者向けのサービス（二次号码焕新）もあります。どちらもこのリストの代わりにはなりません。
       *[takes-along] 契約に付いているものは一緒に終わります。残高、ポイント、キャリアメール、キャリア決済などです。
    }

farewell-title = { $number }は利用終了しました
farewell-ended = この番号の利用は{ $day }に終わりました。リストの結果は次のとおりです。
farewell-count =
    { $state ->
        [verified] { $count }件：変更済み、サイトで確認
        [changed] { $count }件：変更済み（自己申告）、サイトでは未確認
        [kept] { $count }件：このまま残す
        [to-do] { $count }件：古い番号のまま
       *[suspected] { $count }件：未回答、自分の番号の可能性
    }
farewell-watch = 番号がいつ他人に割り当てられるかはわかりません。身に覚えのないログインに注意してください。
farewell-watch-from = { $day }以降は、この番号を他人が使っているかもしれません。古い番号のままの項目は、それまでに変更してください。身に覚えのないログインは危険のしるしです。
farewell-notice = { $number }の利用が終わりました。
farewell-look = 結果を見る
erase-number-title = { $number }を消去
erase-number-meaning = この番号とそのリスト全体を、このブラウザから消去します。ほかの番号は残ります。
erase-number-begin = この番号を消去…
erase-number-copy = この操作は元に戻せません。後で見返すかもしれない場合は、先にコピーを保存してください。
erase-number-confirm = 完全に消去
number-erased = { $number }とそのリストを消去しました。

## Take along

take-lead = リストを紙に印刷したり、ほかのソフト用のファイルや、まるごとのバックアップとして保存したりできます。すべてブラウザの中で作成します。
print-title = 印刷
print-hint = 大きな文字の版には手順も付きます。パソコンを使わずにリストを進める人に向いています。
print = 印刷
print-large = 大きな文字で印刷（手順付き）
files-title = ファイル
export-markdown = Markdownで保存
export-markdown-hint = チェックボックス付きのリストです。メモアプリやテキストエディタで使えます。
export-csv = 表で保存
export-csv-hint = 表計算ソフト用のCSVファイルです。1項目が1行になります。
export-calendar = 日付を保存
export-calendar-hint = カレンダー用です。最終利用日（リマインダー付き）と、他人に割り当てられる可能性がある日が入ります。
calendar-empty = まだ日付がありません。先に「番号」で最終利用日を設定してください。
calendar-summary =
    { $name ->
        [last-day] { $number }の最終利用日
       *[reissue] { $number }が他人に割り当てられる可能性
    }
calendar-description =
    { $name ->
        [last-day]
            { $open ->
                [0] 保存した時点で、未対応の項目はありませんでした。解約の前にUnbindを確認してください。
               *[other] 保存した時点で、未対応の項目が{ $open }件ありました。この日を過ぎると、古い番号では認証コードを受け取れません。
            }
       *[reissue] わかっている範囲で最も早い日です。この番号に送られるものは、新しい利用者に届くようになります。
    }
file-saved = { $name }として保存しました。
backup-title = バックアップ
backup-hint = 番号、リスト、経過、設定をすべて1つのファイルに保存します。自分だけが見られる場所に保管してください。
backup-passphrase = ファイルのパスフレーズ（省略可）
backup-passphrase-hint = 設定すると、パスフレーズがなければ誰もファイルを読めません。自分でも同じで、忘れると取り戻せません。
export-backup = バックアップを保存
restore-passphrase = このバックアップのパスフレーズ
restore-open = 開いて復元
restore-label = バックアップから復元
restore-hint = ファイルの内容を今の内容に追加します。上書きはしません。
restoring = バックアップを読み込んでいます…
restored-nothing-new = バックアップを読み込みました。新しい番号や項目はありませんでした。
restored =
    { $numbers ->
        [0] { $bindings }件の項目を追加しました。
       *[other] { $numbers }件の番号と{ $bindings }件の項目を追加しました。
    }
restored-unreadable = ファイルのうち{ $count }か所を読み取れず、取り込みませんでした。ファイルは残しておいてください。

report-title = { $number }を手放す
report-fact =
    { $fact ->
        [replacement] 新しい番号
        [last-day] 古い番号の最終利用日
        [reissue] 他人に割り当てられる可能性がある最初の日
        [progress] 進み具合
        [safe] 解約しても大丈夫？
       *[written] 作成日
    }
report-section =
    { $state ->
        [to-do] 未対応（{ $count }）
        [suspected] 自分の番号の可能性（{ $count }）
        [changed] 変更済み（自己申告）、サイトでは未確認（{ $count }）
        [verified] 変更済み、サイトで確認（{ $count }）
       *[kept] このまま残す（{ $count }）
    }
report-hint =
    { $state ->
        [to-do] 被害が大きくなりうるものから順に並んでいます。
        [suspected] 番号の一部だけが表示されていました。自分の番号か確かめてください。
        [changed] 解約の前にもう一度開いてください。
       *[other] { "" }
    }
report-doubt =
    { $kind ->
        [well-known] このページがないサイトも多くあります
       *[other] アドレスが古くなっている可能性があります
    }
report-checklist = ページではわからないものです。関係のないものは線で消してください。
report-ticked = 完了：
report-steps-title = 各項目の進め方
report-step =
    { $step ->
        [open] サイトまたはアプリを開いてログインします。古い電話を手元に置いてください。
        [find] 項目に印刷されたメニューの順に進みます。書かれていない場合は「アカウント」「セキュリティ」「登録情報」などを開き、電話番号を探してください。
        [change] 新しい番号を入力します。古い電話と新しい電話の両方に認証コードが届くことがあります。
        [test] ログアウトして、もう一度ログインします。認証コードが新しい電話に届けば大丈夫です。
       *[tick] チェックを付けて、次の項目に進みます。
    }
report-step-change-to = { $number }を入力します。古い電話と新しい電話の両方に認証コードが届くことがあります。
column =
    { $column ->
        [name] 名前
        [site] サイト
        [role] 用途
        [account] アカウント
        [state] 状態
        [certainty] 確度
        [postponed] 後回しの期限
        [note] メモ
        [reason] 残す理由
        [address] アドレス
        [change-at] 変更するページ
        [first-seen] 最初の検出
        [last-seen] 最後の検出
        [number] 古い番号
        [replacement] 新しい番号
       *[last-day] 最終利用日
    }

## The checklist

checklist-cn-bank-reserved = 銀行カードの届出番号（预留手机号）
checklist-cn-bank-reserved-do = 決済アプリがこの番号を照合します。カードごとに、銀行のアプリか窓口で変更してください。
checklist-cn-bank-notices = 銀行：認証コードと通知用の番号
checklist-cn-bank-notices-do = ネットバンキングには、届出番号とは別の番号が登録されています。両方の変更を依頼してください。
checklist-cn-social-insurance = 社会保険（社保）
checklist-cn-social-insurance-do = 電子社会保障カードのアプリか、窓口で番号を変更してください。
checklist-cn-housing-fund = 住宅積立金（公积金）
checklist-cn-housing-fund-do = 住んでいる都市の積立金アプリで変更するか、身分証を持って窓口で変更してください。
checklist-cn-tax = 個人所得税（个人所得税）
checklist-cn-tax-do = 税務アプリの「个人中心 › 安全中心」で変更してください。銀行カードで照合されることがあるため、先に銀行の番号を変更してください。
checklist-cn-health-insurance = 医療保険（医保）
checklist-cn-health-insurance-do = 医療保険のアプリのほか、電話番号で受診予約をしている病院でも変更してください。
checklist-cn-railway = 鉄道（12306）
checklist-cn-railway-do = 古い番号が使えるうちは、アプリで自分で変更できます。使えない場合は、身分証を持って駅の窓口へ行ってください。
checklist-cn-academic = 学歴証明（学信网）
checklist-cn-academic-do = アカウントの連絡先で変更してください。証明書が必要になるまで忘れられがちです。
checklist-cn-carrier-renewal = 携帯電話会社の登録解除サービス
checklist-cn-carrier-renewal-do = 解約時に何が解除されるかを確認してください。対象は一部のアプリで、すべてではありません。
checklist-us-credit-bureaus = 信用情報機関
checklist-us-credit-bureaus-do = Experian、Equifax、TransUnionのそれぞれにアカウントがあります。信用情報を凍結している場合は特に重要です。
checklist-us-login-gov = Login.gov
checklist-us-login-gov-do = 先に別のログイン方法を追加してから、古い番号を削除してください。
checklist-us-irs = IRS（米国内国歳入庁）のアカウント
checklist-us-irs-do = アカウントの番号を確認してください。ID.meでログインしている場合は、そちらの番号も確認してください。
checklist-us-pay-by-phone = Zelle、Cash App、Venmo
checklist-us-pay-by-phone-do = 古い番号あてに送られたお金は、その番号の持ち主に届きます。新しい番号を追加するだけでなく、古い番号を削除してください。
checklist-us-health-portal = 患者ポータル
checklist-us-health-portal-do = 病院、薬局、保険会社には、それぞれ別のログインがあります。
checklist-gb-tax = HMRCとGovernment Gateway
checklist-gb-tax-do = ログイン情報の設定で、アクセスコードの送信先を変更してください。
checklist-gb-health = NHSとかかりつけ医（GP）
checklist-gb-health-do = NHS Appで変更し、診療所にも伝えてください。診療所には別の番号が登録されています。
checklist-gb-council = 地方自治体（Council）
checklist-gb-council-do = カウンシル税、駐車場、選挙人名簿のそれぞれに登録されていることがあります。
checklist-eu-bank-app = 銀行アプリと決済の承認
checklist-eu-bank-app-do = カード決済の承認が送られる番号は、連絡先とは別に登録されていることがよくあります。
checklist-eu-electronic-id = 電子ID
checklist-eu-electronic-id-do = 国の本人確認サービスや税務サイトから、認証コードが届くことがあります。変更に来庁や電子証明書が必要なものもあります。
checklist-eu-health-insurer = 医療サービスまたは健康保険
checklist-eu-health-insurer-do = アプリ、予約、お知らせには、以前届け出た番号が使われます。
checklist-jp-my-number = マイナポータル
checklist-jp-my-number-do = ログインに使うのはマイナンバーカードで、電話番号ではありません。申請や口座の登録で電話番号を届け出ている場合は、そちらを変更してください。
checklist-jp-carrier-mail = キャリアメール
checklist-jp-carrier-mail-do = 有料の「メール持ち運び」を申し込まない限り、アドレスは回線と一緒に使えなくなります。ログインに使っているところでは、すべて変更してください。
checklist-jp-line = LINE
checklist-jp-line-do = 先にメールアドレスとパスワードを登録し、それからアプリの「設定」で電話番号を変更してください。
checklist-jp-carrier-payment = キャリア決済
checklist-jp-carrier-payment-do = 電話料金と合算の支払いは、回線と一緒に終わります。サブスクリプションなどは別の支払い方法に変更してください。
checklist-kr-identity-app = 本人確認（PASS）
checklist-kr-identity-app-do = 多くのサイトがこれで本人確認をします。古い番号の利用が終わる前に、本人名義の新しい番号で設定してください。
checklist-kr-kakao = カカオトーク
checklist-kr-kakao-do = 古い番号を解約する前に、アプリ内で番号を変更してください。
checklist-kr-tax = 税務（홈택스、ホームタックス）
checklist-kr-tax-do = 会員情報で番号を変更してください。
checklist-in-aadhaar = Aadhaar
checklist-in-aadhaar-do = Aadhaarセンターで変更します。Aadhaarアプリで変更できる場合もあります。Aadhaarの認証コード（OTP）を求めるものはすべて、これが前提です。
checklist-in-upi = UPI
checklist-in-upi-do = UPIは、銀行に登録された番号と結び付いています。先に銀行で変更してから、各UPIアプリに登録し直してください。
checklist-in-tax = 所得税
checklist-in-tax-do = 税務ポータルのプロフィールで、主な連絡先を変更してください。
checklist-in-provident-fund = 従業員積立基金（EPFO）
checklist-in-provident-fund-do = 古い番号でログイン用の認証コードを受け取れるうちに、UAN会員ポータルで変更してください。
checklist-br-gov = gov.br
checklist-br-gov-do = アカウントの登録情報で番号を変更し、復旧方法も確認してください。
checklist-br-pix-key = Pixキー
checklist-br-pix-key-do = 番号がPixキーになっている場合は、銀行のアプリで削除してください。そのままだと、次の持ち主がキーを引き継いで、自分あてのお金を受け取れるようになります。
checklist-au-mygov = myGov
checklist-au-mygov-do = 認証コードの送信先を変更するか、パスキーまたはコード生成アプリを使ってください。
checklist-au-pay-id = PayID
checklist-au-pay-id-do = 番号がPayIDになっている場合は、利用が終わる前に銀行のアプリで閉じてください。
checklist-au-medicare = Medicare
checklist-au-medicare-do = アプリまたはmyGovで連絡先を変更してください。
checklist-tr-edevlet = e-Devlet
checklist-tr-edevlet-do = ログイン用の認証コードや新しいパスワードがこの番号に届きます。古い番号が使えるうちに連絡方法の設定で変更し、バックアップコードを印刷してください。使えない場合は、身分証を持って郵便局（PTT）で変更できます。
checklist-tr-health = e-Nabızと家庭医
checklist-tr-health-do = e-Nabızのプロフィールで変更し、家庭医（aile hekimi）にも伝えてください。家庭医には別の番号が登録されています。
checklist-tr-bank-codes = 銀行：SIM変更後の認証コード
checklist-tr-bank-codes-do = SIMや番号が変わると、本人が確認するまで、銀行が認証コードの送信を止めることがあります。古い番号の利用が終わる前に、それぞれの銀行に新しい番号を届け出てください。
checklist-tr-easy-address = 送金用の簡易アドレス（Kolay Adres）
checklist-tr-easy-address-do = 番号が簡易アドレスになっている場合は、利用が終わる前に銀行のアプリで削除し、それから新しい番号を追加してください。
checklist-ru-gosuslugi = 行政サービスGosuslugi（Госуслуги）
checklist-ru-gosuslugi-do = ログイン用の認証コードがこの番号に届きます。Gosuslugiでログインするサイトもあります。古い番号が使えるうちにプロフィールで変更してください。使えない場合は、パスポートを持ってMFCセンター（МФЦ）で変更できます。
checklist-ru-fast-payments = 電話番号あての送金（СБП）
checklist-ru-fast-payments-do = 銀行はそれぞれ、登録されている番号あての送金を受け取ります。すべての銀行で変更し、優先して受け取る銀行を選び直してください。
checklist-ae-uae-pass = UAE PASSとEmirates ID
checklist-ae-uae-pass-do = アプリで番号を変更し、身分証の当局（ICP）にEmirates IDと一緒に登録されている番号も変更してください。行政サービスの認証コードはその番号に届きます。
checklist-sa-absher = AbsherとNafath
checklist-sa-absher-do = 古い番号で認証コードを受け取れるうちに、Absherで変更してください。受け取れない場合は、セルフサービス端末で指紋を使って変更できます。その後、Nafathがまだ使えるか確かめてください。
checklist-gulf-electronic-id = 電子IDと行政アプリ
checklist-gulf-electronic-id-do = 本人名義の回線と結び付いていることがよくあります。古い回線の利用が終わる前に、新しい回線を登録してください。
checklist-gulf-pay-by-phone = 電話番号で受け取るお金
checklist-gulf-pay-by-phone-do = Aani、sarie、Fawran、WAMD、BenefitPayで番号を銀行口座と結び付けている場合は、利用が終わる前にアプリで外し、それから新しい番号を結び付けてください。
checklist-all-bank = 銀行
checklist-all-bank-do = 登録されている番号をすべて変更してもらってください。認証コード用、カード決済用、テレホンバンキング用などです。
checklist-all-messengers = メッセージアプリ
checklist-all-messengers-do = 古い番号が使えるうちに、各アプリの「電話番号を変更」を使ってください。トークやグループも引き継がれます。
checklist-all-authenticator = 認証アプリとパスワード管理アプリ
checklist-all-authenticator-do = 復旧に何を使っているか確認し、新しいバックアップコードを印刷してください。
checklist-all-insurers = 保険と年金
checklist-all-insurers-do = めったにログインしないため、何年も見つからないことがあります。
checklist-all-doctors = 病院・医院
checklist-all-doctors-do = それぞれに伝えてください。予約や検査結果の連絡は、登録済みの番号に届きます。
checklist-all-employer = 勤務先
checklist-all-employer-do = 人事、シフト表、緊急連絡網。
checklist-all-school = 学校・保育園
checklist-all-school-do = 何かあったときに電話が来ます。必ずつながるようにしてください。
checklist-all-utilities = 電気、水道、ネット、大家さん
checklist-all-utilities-do = 契約者アカウントのほか、検針や立ち会いの連絡先も忘れずに。
checklist-all-family = 家族と友人
checklist-all-family-do = 古い番号から新しい番号を知らせてください。本人からだと信じてもらえます。

## Numbers

numbers-lead = 手放す番号です。Unbindが探すのはこれらの番号だけです。
number-add = 番号を追加
number-edit = 編集
number-pause = 一時停止
number-resume = 再開
number-remove = 外す
number-restore = 戻す
number-paused = 一時停止中：何も探しません
number-paused-toast = 一時停止しました。再開するまで何も探しません。
number-resumed-toast = 再開しました。
number-removed-toast = { $number }を外しました。
number-restored-toast = { $number }をリストと一緒に戻しました。
number-saved = 保存しました。
removed-title = 外した番号
removed-hint = もう探しません。リストは、消去するまで残ります。
number-erase = 完全に消去
number-retired = 利用終了：最終利用日を過ぎました
replaced-by = 新しい番号は{ $number }
no-replacement = 新しい番号は未登録
last-day-is = 最終利用日は{ $day }
no-last-day = 最終利用日は未設定
number-label =
    { $field ->
        [number] 手放す電話番号
       *[replacement] 新しい番号（後でもかまいません）
    }
number-hint =
    { $field ->
        [number] いつもの書き方で入力してください。国番号はあってもなくてもかまいません。
       *[replacement] サイトにこの番号が表示されると、Unbindが自動で完了にします。
    }
country-label = 国・地域
country-none = 未選択
country-option = { $name }（{ $code }）
read-as = { $number }（{ $country }）として認識しました。
read-as-nowhere = { $number }として認識しました。
read-as-doubtful = { $number }（{ $country }）として認識しました。この形の番号は知られていないため、数字を確かめてください。
selection-unreadable = 選択した内容を、お使いの国・地域の電話番号として認識できませんでした。国・地域を選び、ここに入力してください。
number-problem =
    { $code ->
        [empty] ここに番号を入力してください。
        [not-a-number] 電話番号として認識できません。数字、空白、先頭の + だけを使ってください。
        [country-missing] 国・地域を選ぶか、+ と国番号から始めてください。
        [calling-code-unknown] + の後の国番号に当てはまる国・地域がありません。
        [too-short] この国・地域の番号としては短すぎます。数字が抜けていませんか？
        [too-long] この国・地域の番号としては長すぎます。数字が多くありませんか？
        [wrong-length] この国・地域の番号とは桁数が違います。数字を確かめてください。
        [duplicate] この番号はすでに追加されています。
        [same-as-retiring] 手放す番号と同じです。新しい番号を入力するか、空欄にしてください。
        [gone] この番号はもうリストにありません。
       *[other] ここでは使えません。数字を確かめてください。
    }
label-label = 自分で付ける名前（空欄でもかまいません）
last-day-label = 古い番号の最終利用日（後でもかまいません）
last-day-hint = 古い番号で認証コードを受け取れる最後の日です。
last-day-over = この日は過ぎています。番号は利用終了として扱われます。
last-day-problem = 日付ではありません。日付を選ぶか、空欄にしてください。
save = 保存
cancel = キャンセル

## What is watched

watch-title = Unbindのチェック対象
watch-lead = 読み取りはブラウザの中だけで行い、どこにも送信しません。いつでも変更できます。
watch-mode =
    { $mode ->
        [all] すべてのサイト
        [chosen] 選んだサイトだけ
       *[click] ボタンを押したときだけ
    }
watch-mode-meaning =
    { $mode ->
        [all] いちばん多く見つかります。閲覧するすべてのサイトの読み取りを許可するか、ブラウザが確認します。Unbindは電話番号だけを探し、手放す番号だけを残します。
        [chosen] Unbindのボタンから、サイトを1つずつ追加します。そのたびにブラウザが確認します。
       *[click] Unbindのボタンを押したページだけを読み取ります。それ以外では読み取りません。ブラウザの確認はありません。
    }
watch-mode-changed = 変更しました。今から有効です。
permission-refused = ブラウザが許可しなかったため、何も読み取りません。選び直してください。ほかの2つの方法は、必要な権限が少なくなります。
access-state =
    { $granted ->
        [yes]
            { $mode ->
                [all] ブラウザは、すべてのサイトの読み取りをUnbindに許可しています。
                [chosen] ブラウザは、選んだサイトの読み取りをUnbindに許可しています。
               *[click] この方法に権限は必要ありません。
            }
       *[no] 必要な権限の一部を、ブラウザが許可していません。
    }
chosen-sites = 選んだサイト（{ $count }）
chosen-sites-hint = 追加するには、そのサイトを開き、Unbindのボタンから「このサイトをチェックする」を押してください。
site-remove = 外す
site-unwatched = { $site }はもう読み取りません。

## Welcome

welcome-title = 電話番号を安心して手放すために
welcome-lead = 手放した番号は他人に割り当てられ、その番号に届くログイン用の認証コードも他人に渡ります。Unbindは、番号が登録されたままのサイトを見つけます。
steps = 設定の手順
step =
    { $step ->
        [number] 番号
        [replacement] 新しい番号
       *[watch] チェック対象
    }
step-title =
    { $step ->
        [number] どの番号を手放しますか？
        [replacement] 新しい番号と、古い番号の最終利用日は？
        [watch] Unbindに何の読み取りを許可しますか？
       *[done] 設定が完了しました
    }
number-stays = 番号はこのブラウザの中だけに残ります。どこにも送信されず、ページに書き込まれることもありません。
next = 次へ
skip = 後で設定
back = 戻る
done-watching =
    { $count ->
        [1]
            { $mode ->
                [all] 閲覧するすべてのサイトで{ $number }を探しています。
                [chosen] 選んだサイトで{ $number }を探します。
               *[click] Unbindのボタンを押したときに{ $number }を探します。
            }
       *[other]
            { $mode ->
                [all] 閲覧するすべてのサイトで{ $count }件の番号を探しています。
                [chosen] 選んだサイトで{ $count }件の番号を探します。
               *[click] Unbindのボタンを押したときに{ $count }件の番号を探します。
            }
    }
done-browse =
    { $mode ->
        [all] いつもどおりブラウザを使ってください。ログインしたりアカウントページを見たりすると、リストが自動でそろっていきます。
        [chosen] サイトを開き、ツールバーのUnbindのボタンから「このサイトをチェックする」を押してください。
       *[click] アカウントやセキュリティのページで、ツールバーのUnbindのボタンを押すと読み取ります。
    }
done-button = Unbindのボタンはブラウザのツールバーにあります。見えない場合は、パズルのアイコンの中にあります。固定しておくと、サイトごとに見つかった件数がわかります。
done-change = 古い番号で認証コードを受け取れるうちに、リストの各サイトで番号を変更してください。
done-list = リストを開く
done-numbers = 別の番号を追加
done-back = チェック対象を変更

## Settings

reminders-title = リマインダー
reminders-switch = 最終利用日の前に知らせる
reminders-hint = 未対応の項目があるあいだ、ブラウザが通知します。見逃した通知は、次の起動時に表示します。
reminders-days = 何日前に知らせるか
reminders-day =
    { $days ->
        [0] 当日
       *[other] { $days }日前
    }
reminders-no-days = 日数が選ばれていないため、通知は表示されません。1つ以上選んでください。
quiet-from = 通知オフの開始
quiet-until = 通知オフの終了
quiet-hint = この時間帯は通知を表示しません。同じ時刻にすると、通知オフの時間帯はなくなります。
sync-title = ほかの端末との同期
sync-switch = すべての端末でリストを同じにする
sync-hint = リストはブラウザの同期機能で送られます。対象はサイト、対応の状況、メモです。番号は国番号と下4桁だけが送られるため、端末ごとに一度、番号を入力する必要があります。
sync-done = ほかの端末と同期済み（{ $day }）
sync-problem =
    { $problem ->
        [full] リストがブラウザの同期の容量を超えたため、送信を止めています。この端末のリストはすべてそろっています。ほかの端末に移すには、バックアップを使ってください。
        [newer] ほかの端末のUnbindのほうが新しいバージョンです。同期を続けるには、ここのUnbindを更新してください。
       *[unavailable] 現在、ブラウザの同期を利用できません。ブラウザにログインしていて、同期がオンになっているか確かめてください。Unbindは自動で再試行します。
    }
sync-unknown = ほかの端末に{ $mask }のリストがあります。ここでその番号を入力すると、2つのリストが1つになります。
sync-add-number = 番号を入力
sync-remove = ブラウザのアカウントからコピーを削除
private-title = シークレット／プライベートウィンドウ
private-switch = シークレット／プライベートウィンドウで見つかった内容を残す
private-hint = オフのあいだは、何の記録も残りません。使うには、ブラウザ側でもUnbindの実行を許可する必要があります。
keys-title = キーボード
keys-open = Unbindを開く
keys-none = 未設定
keys-hint = ブラウザの拡張機能のページで変更できます。
about-title = Unbindがしないこと
about-what = Unbindは、ページにある電話番号と手放す番号をブラウザの中で照合し、リストもここに保存します。
never-network = ネットワークは使いません。アカウント登録も、統計の収集も、オンラインでの照会もありません。
never-probe = アカウントの有無を調べるために、番号をサイトで試すことはありません。
never-inside = ページには何も書き込みません。ページがUnbindから番号を知ることもできません。
never-secrets = パスワード、認証コード、SMSの内容は保存しません。
erase-title = すべて消去
erase-meaning = 番号、リスト、経過、設定をこのブラウザから消去し、ブラウザの同期にあるリストのコピーも消去します。元に戻すことはできません。
erase-begin = すべて消去…
erase-word = 消去
erase-label = 確認のため「{ $word }」と入力してください
erase-wrong = 「{ $word }」と入力して確定するか、キャンセルしてください。
erase-confirm = 完全に消去
erased = すべて消去しました。

## What Unbind knows

trust-lead = 保存しているもの、読み取っているもののすべてと、それぞれの止め方です。
pause-switch = Unbindを一時停止
pause-hint = 一時停止中はどのページも読み取りません。リストは残り、リマインダーも届きます。
paused-notice = Unbindは一時停止中です。どのページも読み取りません。
looks-for =
    { $count ->
        [0] 探す番号はありません。
       *[other] 探しているのは{ $numbers }だけです。
    }
last-read-none = ブラウザを起動してから、まだページを読み取っていません。
last-read =
    { $kept ->
        [yes] 最後の読み取り：{ $site }のページ（{ $when }）。手放す番号に関わることはリストにあります。
       *[no] 最後の読み取り：{ $site }のページ（{ $when }）。何も残していません。
    }
stored-title = 保存しているもの
stored-lead = この端末のブラウザの保存領域にあり、安全性はブラウザのプロファイルと同じです。「すべての端末でリストを同じにする」をオンにすると、ブラウザの同期にもリストが入りますが、番号は入りません。
stored-sealed = この端末のブラウザの保存領域に、パスフレーズで暗号化して保存しています。ここでは、暗号化を解いた内容を表示しています。
stored-nothing = 何もありません。
stored-part =
    { $kind ->
        [numbers] 番号{ $count }件と、その名前、新しい番号、日付
        [sites] サイト{ $count }件と、番号の用途、検出した場所と時期、自分の回答
        [settings] 設定で選んだ内容
        [set-aside] 読み取れなかった記録{ $count }件
       *[workings] Unbind自身の記録：リストの要約、表示済みのリマインダー、端末間の同期の状況
    }
stored-look = すべて見る
stored-hide = 閉じる
stored-text = 保存しているもののすべて（原文のまま）
lock-title = パスフレーズによるロック
lock-state =
    { $state ->
        [off] パスフレーズを設定すると、この端末の番号とリストを暗号化できます。ロックがないと、ブラウザのプロファイルを読める人には、番号とリストも読めます。
       *[on] ロックはオンです。この端末の番号、リスト、経過、設定は暗号化されています。ブラウザを閉じたときと、「今すぐロック」を押したときにロックされます。
    }
lock-cost =
    { $cost ->
        [forgotten] パスフレーズを忘れると、番号とリストは失われ、誰にも開けなくなります。そのとき役に立つのはバックアップだけです。
        [locked] ロック中はページを読み取らないため、新しいものは見つかりません。リマインダーも届きません。
       *[open] ロックを解除しているあいだは、このブラウザを使う人にすべて見えます。
    }
lock-backup = 先にバックアップを保存
lock-begin = ロックを設定…
lock-new = 新しいパスフレーズ
lock-again = 同じパスフレーズをもう一度
lock-save = ロックを設定
lock-now = 今すぐロック
lock-change = パスフレーズを変更
lock-off = ロックをオフにする
lock-done =
    { $what ->
        [on] ロックをオンにしました。
        [changed] パスフレーズを変更しました。
       *[off] ロックをオフにしました。
    }
lock-with-sync =
    { $why ->
        [sync] ブラウザのアカウントにリストのコピーがあります。このコピーはロックでは暗号化されません。設定の「ほかの端末との同期」で同期をオフにし、コピーを削除してください。その後でロックを設定できます。
       *[lock] ロックがオンのあいだは、リストをほかの端末に送りません。ブラウザがコピーを暗号化せずにディスクに保存するためです。
    }
permissions-title = ブラウザが許可していること
permission =
    { $name ->
        [activeTab] 表示中のページ
        [alarms] アラーム
        [contextMenus] 右クリックメニュー
        [notifications] 通知
        [scripting] ページの読み取り
        [sidePanel] サイドパネル
        [storage] 保存領域
        [history] 閲覧履歴
       *[sites] 開いたサイト
    }
permission-purpose =
    { $name ->
        [activeTab] Unbindのボタンを押したときに、表示中のページを読み取るため。
        [alarms] 最終利用日を知らせる時刻に動作するため。
        [contextMenus] 選択した番号や表示中のサイトを、ページのメニューから追加するため。
        [notifications] 最終利用日の通知を表示するため。
        [scripting] 許可されたページだけを読み取るため。
        [sidePanel] ページの横にリストを表示するため。
        [storage] 番号とリストをこの端末に保存するため。同期をオンにした場合は、リストをほかの端末にも保存するため。
        [history] 知られているサービスのうち、開いているものを一度調べるため。許可を求めるのは、そのためのボタンを押したときだけです。
       *[sites] 閲覧中にアカウントページを読み取るため。許可を求めるのはチェックをオンにしたときだけで、対象を狭めると権限を返します。
    }
permission-state =
    { $granted ->
        [yes] 許可
       *[no] 未許可
    }

## Why old numbers are dangerous

why-lead = 電話番号は借りものです。手放すと、しばらく使われずに置かれ、その後、別の人に割り当てられます。
why-fact =
    { $fact ->
        [handed-on] 使われずに置かれる期間は国によって違います。米国では45日以上、インドでは90日、中国では携帯電話会社によれば90日、オーストラリアでは6か月です。期間の決まりがない国も多くあります。
        [receives] その後は、番号に送られるものが他人に届きます。ログイン用の認証コード、パスワード再設定のリンク、銀行からの電話などです。不正に侵入する必要もありません。
        [studied] 研究者が、米国の携帯電話会社2社が新規契約者に示した259件の番号を調べました。215件では、前の利用者に対する3種類の攻撃のうち少なくとも1つが可能で、171件は6つの有名サイトのアカウントに登録されたままでした。
        [many] 米国だけでも、1年におよそ3,500万件の番号が解約されています。
        [messengers] メッセージアプリは番号で利用者を見分けます。WhatsAppでは、番号が45日間使われず、別の人がその番号で登録すると、元のアカウントは削除され、その人のものになります。先にアカウントを新しい番号に移しておけば防げます。
       *[own-care] 対策は本人に任されています。この問題を扱ったインドの最高裁判所も、番号に個人的な情報が残らないようにするのは前の利用者だとしました。
    }
why-next-title = すること
why-next = 古い番号で認証コードを受け取れるうちに、登録されているすべてのサイトで番号を変更してください。Unbindはそのサイトを見つけてリストにし、すべて終わったら知らせます。
words-title = 用語

## What is this?

what-is = 「{ $term }」とは
term =
    { $term ->
        [retiring-number] 手放す番号
        [replacement] 新しい番号
        [last-day] 最終利用日
        [reissue] 他人への割り当て
        [unbound] 完了
        [certainty] 確度
        [catalogue] サービスの一覧
        [passphrase] パスフレーズ
       *[passkey] パスキー
    }
meaning =
    { $term ->
        [retiring-number] これから使わなくなる番号です。Unbindは、利用中のサイトがすべて別の番号に変わるまで、この番号を探します。
        [replacement] これから使う番号です。サイトに古い番号ではなくこの番号が表示されると、Unbindが変更を自動で記録します。
        [last-day] 古い番号で認証コードを受け取れる最後の日です。多くのサイトは、新しい番号を受け付ける前に古い番号へ認証コードを送ります。この日までにすべて変更してください。
        [reissue] 手放した番号は、しばらくすると別の人に割り当てられます。その日から、番号に送られるものは他人に届きます。
        [unbound] サイトの番号が別の番号に変わったか、承知のうえで古い番号を残しているものです。
        [to-do] サイトにはまだ古い番号が登録されています。サイトで変更してから、「変更しました」を押してください。
        [suspected] サイトに表示されているのは2～3桁だけですが、一致しています。末尾が同じ番号はほかにもあるため、見て判断してください。
        [changed] 変更したと自分で回答したものです。ページに新しい番号が表示されるまでは、その回答を信用します。
        [verified] 新しい番号が表示された、または古い番号がなくなったことを、サイトで確認しました。自己申告より確実です。
        [kept] 古い番号が残ることを承知のうえで、そのままにするものです。
        [dismissed] そこにあるのは別の番号だと回答したものです。件数には数えず、もっと多くの数字が見つかったときだけ、もう一度お尋ねします。
        [still-shows] 変更済みとしていましたが、その後ページに古い番号が表示されたため、未対応に戻りました。
        [certainty] 確実：番号全体が見つかったか、自分で回答したものです。ほぼ確実・可能性あり：番号の一部だけが見つかったか、ほかの根拠があるものです。
        [sign-in] 番号そのもの、または番号に届くコードでログインできます。
        [two-step] パスワードに加えて、番号に届くコードの入力を求められます。
        [recovery] パスワードを忘れたとき、番号に届くコードやリンクでログインし直せます。そのとき番号を持っている人なら、誰でも同じことができます。
        [payment] 支払いの確認コードが番号に届くか、番号あてに送金されます。
        [contact] サイトからの電話やメッセージに使うだけで、これで開けるものはありません。
        [unknown] サイトが番号を何に使っているかはわかりません。アカウントを開ける場合もあるため、確かめてください。
        [other-ways] 番号の変更場所にたどり着ける可能性がある、ほかのアドレスやメニューです。開けないおそれがあるものには、そう書いてあります。
        [catalogue] Unbindが知っているサービスと、その設定ページへのリンクの一覧です。拡張機能に入っていて、通信で調べることはありません。
        [not-yet] リストに、古い番号が残っているもの、または回答を待っているものがあります。今解約すると、認証コードが他人に届くおそれがあります。
        [cannot-know] 未対応のものはありませんが、変更をページで確認できていない、何も見つかっていない、またはリストに抜けがある可能性があります。Unbindが大丈夫と答えるのは、確認できたときだけです。
        [yes] Unbindが確認したかぎり、古い番号が必要なものはありません。解約の前に、ページではわからないものにも目を通してください。
        [passphrase] 自分で決めるパスワードです。いくつかの単語を並べたものをおすすめします。これで暗号化したものは、これを知っている人しか読めません。
       *[passkey] 端末やパスワード管理アプリに保存される鍵で、パスワードと認証コードの代わりになります。電話番号とは結び付いていません。
    }
