# 简体中文界面。`{$…}` 处会填入内容，并已做方向隔离。
#
# 用语（全文一致）
#   retiring number  要注销的号码；事后称“旧号码”
#   replacement      新号码
#   last day         最后可用日（旧号码还能收验证码的最后一天）
#   retired, ended   已停用
#   re-issue         二次放号（号码重新分给他人）
#   cancel           注销；carrier 运营商；holder 机主
#   binding, line    （清单上的）一项；list 清单；checklist 核对表
#   line (phone)     SIM 卡，简称“卡”
#   to do            待处理；suspected 可能是你的
#   changed          由你勾选；verified 已更换，网站上已看到
#   kept             特意保留；dismissed 不是我的
#   role             用途；certainty 确定程度：确定、很可能、可能
#   watch            检查（范围）；code 验证码；two-step 两步验证
#   passkey          通行密钥；authenticator 身份验证器；backup code 备用验证码
#   recovery e-mail  备用邮箱；account recovery 账号找回
#   find more        查找更多；saved login 登录信息；message 短信；evidence 依据
#   proposal         找到的（一项）；catalogue 服务目录
#   browsing history 浏览记录；history（清单的）历史记录
#   locked, sealed backup 加密的备份；passphrase 备份密码
#   sync             同步；side panel 侧边栏；permission 权限；pause 暂停

product = Unbind

## Loading and failing

loading = 正在打开你的清单…
load-failed-title = 无法打开你的清单
load-failed = 内容没有丢失，仍保存在此浏览器中。请重试；如果还是不行，请重启浏览器。
try-again = 重试
refusal =
    { $refusal ->
        [not-found] 这一项已不存在。
        [not-allowed-here] 这里不能执行这项操作。
        [nothing-to-undo] 没有可以撤销的操作了。
        [page-cannot-be-read] 浏览器不允许扩展程序读取此页面。
        [permission-missing] 浏览器没有授予 Unbind 这项权限。
        [not-a-backup] 这个文件不是 Unbind 的备份，或只是备份的一部分。未做任何更改，请选择其他文件。
        [newer-backup] 这份备份由更新版本的 Unbind 生成。未做任何更改，请先更新 Unbind。
        [passphrase-needed] 这份备份已加密。请输入保存时设置的密码。
        [passphrase-short] 请至少使用 8 个字符。几个词连在一起，比一个生僻的词更好记。
        [wrong-passphrase] 这个密码打不开文件，或文件已被改动。这里未做任何更改，请重试。
        [sync-unavailable] 浏览器的同步功能没有响应。未做任何更改，请稍后重试。
        [name-missing] 请先填写名称。
        [already-there] 清单里已经有了。
        [file-unreadable] 浏览器无法读取这个文件。请重新选择，或先把它复制到别的文件夹。
        [file-too-large] 文件过大，不会是 Unbind 的备份。请选择文件名以 .json 结尾的文件。
        [storage-full] 浏览器的存储空间已满，未能保存。请腾出一些空间后重试。
        [unreachable] Unbind 没有响应。未做任何更改，请重试。
       *[other] 操作没有成功。未做任何更改，请重试。
    }
locked-title = Unbind 已锁定
locked-lead = 你的清单已加密。锁定期间不会读取任何页面，也不会显示提醒。
lock-passphrase = Unbind 密码
unlock = 解锁
lock-forgotten = 忘记密码？
lock-forgotten-help = 没有密码谁也打不开清单，你自己也不例外。你可以清除全部内容，重新开始；如果保存过备份，之后可以用它恢复清单。
lock-problem =
    { $problem ->
        [wrong-passphrase] 这个密码打不开 Unbind。请注意大小写和空格。未做任何更改，请重试。
        [differ] 两次输入不一致。请输入两次相同的密码。
        [lock-unreadable] 密码锁的记录已损坏，或由更新版本的 Unbind 生成。请更新 Unbind；如果还是不行，请清除全部内容，再恢复备份。
       *[storage-full] 浏览器的存储空间不足：更改密码锁时，清单需要两倍的空间。未做任何更改。
    }

## Progress

progress = 已解绑 { $done } / { $total } 项
progress-none = 暂无发现
progress-suspected = 另有 { $count } 项可能是你的
deadline =
    { $deadline ->
        [ahead] 还剩 { $days } 天
        [today] 今天是最后一天
       *[over] 已停用 { $days } 天
    }
number-switch = 要显示的号码
all-numbers = 全部 { $count } 个号码
number-paused-option = { $number }（已暂停）

## Before there is a number

begin-title = 你要注销哪个号码？
begin = 把号码告诉 Unbind，然后照常上网，它会列出仍绑定这个号码的网站。
begin-action = 设置 Unbind
open-full = 打开完整页面
stay-beside = 在侧边栏中打开

## Notices

watch-not-chosen = 在你选好检查范围之前，Unbind 不会读取任何内容。
watch-choose = 选择检查范围
access-missing =
    { $mode ->
        [all] 浏览器目前不允许 Unbind 读取网站，因此不会有新发现。
       *[chosen] 浏览器不允许 Unbind 读取你选择的部分网站。
    }
access-again = 重新允许
access-review = 查看网站
left-out = Unbind 的存储空间快满了，网页上的新发现不会加入你的清单。你自己的操作仍会保存。要腾出空间，请移除已处理完的号码，再将它永久清除。
left-out-review = 查看号码
damaged = 有 { $count } 条已存储的记录无法读取。没有删除任何内容，这些记录已单独存放。

## This site

this-page = 此页面
this-site = 当前网站：{ $site }
this-site-as = 当前网站：{ $site }（清单中为 { $shown }）
site-unreadable = 浏览器没有让 Unbind 看到此页面，它可能是浏览器自己的页面。如果是网站，请停留在该页面并点击 Unbind 按钮。
site-nothing = 目前在 { $site } 上没有发现。更换手机号的页面（例如“账号安全”）最容易看到。
site-not-read = 此页面尚未读取。请重新加载，或立即读取。
site-not-allowed = Unbind 不会自动读取 { $site }。
site-permission-refused = 浏览器没有授权，因此不会检查 { $site }。你仍可以逐页读取。
watch-site = 检查此网站
watch-site-hint = 浏览器会询问你。之后你访问 { $site } 时，Unbind 会读取页面，只保留与你号码有关的内容。
read-page = 立即读取此页面
reading = 正在读取此页面…
private-window = 无痕/隐私窗口：在这里发现的内容不会保留。

## The list

list-title = 所有网站
list-page-title = 你的清单
list-empty-title = 清单里还没有内容
list-empty = 照常上网就好。当网站显示你的号码或要求填写时，就会出现在这里。想尽快列全，可以多看看账号页面和安全页面。
search = 搜索网站
search-empty = 清单里没有与“{ $search }”匹配的网站。
filter-label = 显示
filter =
    { $filter ->
        [open] 待处理
        [suspected] 可能是你的
        [done] 已完成
       *[all] 全部
    }
filter-empty = 这里没有内容。
show-whole-list = 显示整份清单
group =
    { $group ->
        [open] 接下来要处理（{ $count }）
        [suspected] 可能是你的（{ $count }）
        [done] 已完成（{ $count }）
       *[dismissed] 不是我的（{ $count }）
    }
suspected-hint = 这些网站只显示了号码的一部分。请看一看，再确认是不是你的。
show-more = 再显示 { $count } 项
role =
    { $role ->
        [sign-in] 登录
        [two-step] 两步验证码
        [recovery] 账号找回
        [payment] 支付
        [contact] 联系方式
       *[unknown] 用途不明
    }
certainty =
    { $certainty ->
        [certain] 确定
        [likely] 很可能
       *[possible] 可能
    }
certainty-meaning =
    { $certainty ->
        [certain] 确定：看到了你号码的每一位数字。
        [likely] 很可能：号码有一部分被隐藏，但至少有四位数字与你的一致。
       *[possible] 可能：只显示了两三位数字，与你的一致。
    }
certainty-meaning-elsewhere =
    { $certainty ->
        [certain] 确定：那里有完整的号码，或者你已确认。
        [likely] 很可能：找到的依据指向你的号码，但没有看到每一位数字。
       *[possible] 可能：没有看到号码，是你表示那里在用。
    }
state =
    { $state ->
        [suspected] 可能是你的
        [to-do] 待处理
        [changed] 由你勾选
        [verified] 已更换，网站上已看到
        [kept] 特意保留
       *[dismissed] 不是我的
    }
seen = { $when }看到
still-shows = 仍显示旧号码
ambiguous = 也与你的另一个号码相符
open-title = 打开 { $address }
open-way =
    { $kind ->
        [own] 打开设置
        [phone] 打开设置
        [account-security] 打开设置
        [change-password] 打开设置
        [help] 打开帮助
       *[other] 打开
    }
way-path = 在 App 或网站中：{ $path }
way-doubt =
    { $kind ->
        [well-known] 很多网站没有这个页面
       *[other] 可能已经过时
    }
other-ways = 其他途径
way =
    { $kind ->
        [own] 你自己的链接
        [phone] 手机号页面
        [account-security] 账号安全页面
        [change-password] 修改密码页面
        [well-known] 修改密码的通用地址
        [seen] 看到你号码的页面
        [site] 网站首页
        [help] 帮助文章
       *[recovery] 无法登录时
    }
wrong-link-title = 为 { $site } 换一个更合适的链接
own-link-label = 更换手机号的页面地址
own-link-hint = 只保存在此浏览器中。之后点“打开设置”会前往这个地址。
own-link-problem =
    { $problem ->
        [empty] 请先输入或粘贴地址。
        [not-https] 只有以 https:// 开头的地址才能安全打开。
        [too-long] 地址太长。请只复制“?”之前的部分。
       *[not-an-address] 这不是网页地址。请从浏览器的地址栏复制。
    }
own-link-remove = 移除我的链接
own-link-toast =
    { $set ->
        [yes] { $site }：今后使用你的链接。
       *[no] { $site }：不再使用你的链接。
    }
link-report-label = 告诉 Unbind 的开发者
link-report-hint = 不会自动发送任何内容。请复制这段文字，发到收集 Unbind 问题的地方。千万不要公开手机号，新旧号码都不要。
link-report-copy = 复制
link-report-copied =
    { $copied ->
        [yes] 已复制。
       *[no] 浏览器不允许复制。请选中文字，手动复制。
    }
action =
    { $action ->
        [confirm] 是我的
        [changed] 我已更换
        [keep] 特意保留
        [reopen] 仍需处理
        [delete] 移出清单
       *[dismiss] 不是我的
    }
action-undo = 撤销
action-more = 更多
action-reason = 添加原因
row-action =
    { $action ->
        [pin] 置顶
        [unpin] 取消置顶
        [postpone] 推迟…
        [bring-back] 现在处理
        [rename] 名称和备注…
        [role] 用途…
        [merge] 归入另一网站…
        [split] 重新单独显示
        [wrong-link] 链接有误…
       *[delete] 移出清单
    }
section =
    { $section ->
        [pinned] 你置顶的
        [root] 可重置其他账号的
        [money] 涉及资金的
        [sign-in] 用来登录的
        [second-step] 用于验证和找回的
        [unclear] 用途不明的
        [contact] 只用来联系你的
       *[postponed] 已推迟的
    }
site-tally = 此网站已完成 { $done } / { $total } 项
pinned-mark = 已置顶：
postponed-mark = 推迟到 { $day }
ticked-mark = 还没有页面显示已更换
postpone-title = 推迟到
postpone-until =
    { $choice ->
        [tomorrow] 明天
        [week] 一周后
       *[before] 最后可用日之前（{ $day }）
    }
postpone-day = 其他日期
postpone-problem =
    { $problem ->
        [empty] 请选择日期，或点击其中一个按钮。
        [past] 这一天已经过去。请选择之后的日期。
       *[too-late] 旧号码在那天之前就会停用。请选择更早的日期。
    }
rename-title = 名称和备注
rename-name = 你起的名称
rename-note = 备注
role-title = 这个网站用此号码做什么？
merge-title = 把 { $site } 归入另一个网站
merge-into = 清单上的另一个网站
merge-unknown = 清单上没有叫“{ $typed }”的网站。请从建议中选择。
reason-title = 特意保留
reason-label = 为什么？（可不填）
action-why = 为什么？
moved =
    { $action ->
        [confirm] { $site }：已列为待处理。
        [changed] { $site }：已标记为已更换。
        [keep] { $site }：特意保留。
        [delete] { $site }：已移出清单。
        [reopen] { $site }：重新列为待处理。
       *[dismiss] { $site }：不是你的。
    }
undone = { $site }：已撤销。
pinned-toast =
    { $pinned ->
        [yes] { $site }：已置顶。
       *[no] { $site }：已取消置顶。
    }
postponed-toast = { $site }：已推迟到 { $day }。
brought-back-toast = { $site }：已放回待处理。
edited-toast = { $site }：已保存。
account-toast =
    { $named ->
        [yes] { $site }：账号 { $account }。
       *[no] { $site }：未填写账号。
    }
role-toast =
    { $role ->
        [sign-in] { $site }：用于登录。
        [two-step] { $site }：用于接收两步验证码。
        [recovery] { $site }：用于账号找回。
        [payment] { $site }：用于支付。
        [contact] { $site }：用于联系你。
       *[unknown] { $site }：用途不明。
    }
reason-toast = { $site }：原因已保存。
merged-toast = { $from } 现已归入 { $into }。
split-toast = { $site } 已重新单独显示。

## Why

harm =
    { $harm ->
        [root] 排在前面：谁能收到这个账号的验证码，谁就能重置许多其他账号。
        [money] 排在前面：从这里可以转走或花掉钱。
        [sign-in] 排在两步验证之前：只凭发到这个号码的验证码就能登录。
        [second-step] 排在登录之后：配合密码或邮箱，这个号码可以帮人登录。
        [unclear] 排在用途明确的之后：这个号码在这里做什么还不清楚。
       *[contact] 排在最后：这个号码只用来联系你，不能用来登录任何账号。
    }
why-pinned = 排在最前：由你置顶。
why-postponed = 排在末尾：你推迟到了 { $day }。
why-over = 它的号码已于 { $day }停用。
why-due = 它的号码将于 { $day }停用；先停用的排在前面。
page-kind =
    { $kind ->
        [sign-in] 在登录页面上看到。
        [sign-up] 在注册页面上看到。
        [verification] 在要求输入验证码的页面上看到。
        [account] 在账号页面上看到。
        [security] 在安全设置页面上看到。
        [checkout] 在结算页面上看到。
       *[other] 在普通页面上看到。
    }
reason =
    { $code ->
        [full-number] 你号码的所有数字都在。
        [mask] 显示出来的数字与你的一致。
        [ambiguous] 显示出来的数字与你的另一个号码也相符。
        [place-text] 出现在页面的文字中。
        [place-field] 出现在页面的输入框中。
        [place-typed] 你在那里输入并提交了表单。
        [shape] 写法符合电话号码的格式。
        [user-name] 它是你登录时用的用户名。
        [sample] 输入框里的示例是电话号码。
        [split] 分散在几个输入框中，合起来是一个号码。
        [beside] 旁边有国家/地区代码的选项。
        [options] 从国家/地区代码列表中选出。
        [budget] 页面很长，没有全部读完。
        [login-user-name] 它是这条登录信息的用户名。
        [login-email] 出现在这条登录信息的邮箱地址中。
        [login-note] 出现在这条登录信息的备注中。
        [login-field] 出现在你为这条登录信息添加的字段中。
        [login-phone] 它是这条登录信息中保存的手机号。
        [login-title] 出现在这条登录信息的名称中。
        [login-identity] 它是密码管理器用来自动填写的个人资料中的手机号。
        [login-without-number] 这条登录信息本身没有显示你的号码。
        [within-word] 它紧挨着其他字母或数字。
        [code-message] 有验证码发到了你的号码。
        [account-alert] 有账号安全提醒发到了你的号码。
        [service-notice] 有通知发到了你的号码。
        [named-by-host] 短信自己写明了验证码用于哪个网站。
        [named-by-signature] 短信的签名是它的名称。
        [named-by-wording] 短信内容提到了它。
        [named-by-sender] 短信的发送方是已知的。
        [official-reply] 官方查询的回复提到了它。
        [found-history] 浏览记录显示你会访问它。
        [service-uses-phone] 没有在那里看到你的号码，但已知这项服务会用到手机号。
       *[other] 符合 Unbind 的一条规则（{ $code }）。
    }
reason-with-detail =
    { $code ->
        [mask] 显示了 { $detail } 位数字，与你的一致。
        [ambiguous] 显示出来的数字与你的另一个号码也相符。
        [autocomplete] 输入框注明了要填的内容：“{ $detail }”。
        [type] 输入框专用于填写电话号码。
        [inputmode] 输入框要求使用电话键盘。
        [label] 它的标签写着“{ $detail }”。
        [aria] 供屏幕阅读器使用的说明写着“{ $detail }”。
        [placeholder] 输入框里的提示写着“{ $detail }”。
        [near] 周围的文字写着“{ $detail }”。
        [title] 悬停提示写着“{ $detail }”。
        [name] 它的内部名称含有“{ $detail }”。
        [sentence] 所在的句子写着“{ $detail }”。
        [code-sent] 页面说验证码已发送：“{ $detail }”。
        [page-address] 页面地址提到“{ $detail }”。
        [page-title] 页面标题写着“{ $detail }”。
        [page-heading] 页面中的小标题写着“{ $detail }”。
        [code-message] 有验证码发到了你的号码：“{ $detail }”。
        [account-alert] 有账号安全提醒发到了你的号码：“{ $detail }”。
        [service-notice] 有通知发到了你的号码：“{ $detail }”。
        [found-logins] 出现在 { $detail } 条保存的登录信息中。
        [found-messages] 你的号码收到过它发来的 { $detail } 条短信。
        [found-reply] 你粘贴的回复提到了它。
        [page-form]
            { $detail ->
                [one-time-code] 页面要求输入验证码。
                [password] 页面要求输入密码。
               *[other] 页面要求输入“{ $detail }”。
            }
       *[other] 符合 Unbind 的一条规则：“{ $detail }”。
    }
reason-against = 附近有个词说的是别的内容：“{ $detail }”。
history-title = 历史记录
history =
    { $what ->
        [seen]
            { $source ->
                [page] 在页面上看到
                [logins] 在你保存的登录信息中找到
                [messages] 在你的短信中找到
                [reply] 在你粘贴的回复中找到
                [history] 浏览记录显示你会访问
               *[by-hand] 由你添加
            }
        [replacement-seen] 网站显示了你的新号码
        [confirm] 你确认是你的
        [changed] 你表示已更换
        [gone] 页面不再显示你的号码
        [keep] 你选择保留
        [dismiss] 你表示不是你的
        [reopen] 你把它放回待处理
        [delete] 你把它移出清单
        [plan] 你更改了处理时间
       *[edit] 你修改了这一项
    }
history-undone =
    { $what ->
        [confirm] 你确认是你的，后又撤销
        [changed] 你表示已更换，后又撤销
        [keep] 你选择保留，后又撤销
        [dismiss] 你表示不是你的，后又撤销
        [reopen] 你把它放回待处理，后又撤销
        [delete] 你把它移出清单，后又放回
        [plan] 你更改了处理时间，后又撤销
       *[edit] 你修改了这一项，后又撤销
    }

## Full page

navigation = Unbind 的各个部分
page-title =
    { $part ->
        [list] 你的清单 – Unbind
        [safe] 可以注销了吗？– Unbind
        [import] 查找更多 – Unbind
        [take] 导出与备份 – Unbind
        [numbers] 号码 – Unbind
        [settings] 设置 – Unbind
        [trust] Unbind 知道什么 – Unbind
        [why] 旧号码为什么危险 – Unbind
       *[welcome] 欢迎使用 Unbind
    }
part =
    { $part ->
        [list] 清单
        [safe] 可以注销了吗？
        [import] 查找更多
        [take] 导出与备份
        [numbers] 号码
        [trust] Unbind 知道什么
        [why] 旧号码为什么危险
       *[settings] 设置
    }

## Finding more

import-title = 查找更多
import-lead = 很多账号在注销前的几周里都不会打开，但保存的登录信息和以前的短信里还有它们。内容只在此页面中读取，在你确认之前不会保存。
import-link = 从保存的登录信息和短信中查找更多
import-all-paused = 你的号码都已暂停，因此不会查找。请先在“号码”中继续其中一个。
import-drop = 把文件拖放到这里
import-choose-file = 选择文件…
import-drop-hint = 可以是保存的登录信息、短信记录或 Unbind 的备份。Unbind 会自动识别是哪一种。
import-door =
    { $source ->
        [logins] 保存的登录信息
        [messages] 短信
        [reply] 官方查询回复（一证通查）
       *[history] 浏览记录
    }
import-door-hint =
    { $source ->
        [logins] 从浏览器或密码管理器把登录信息导出为文件，交给此页面读取。密码、银行卡和验证码直接丢弃，不会读取；只保留你的号码用在哪里，而且要先经你同意。
        [messages] 给你的号码发过短信的服务，都能从验证码和通知中看出来。把短信备份交给此页面，或直接粘贴短信；短信内容读完即丢弃。
        [reply] “一证通查”可以查出一个手机号在部分大型应用中注册了几个账号。请先查询，再粘贴收到的回复。
       *[history] Unbind 可以查看你会访问服务目录中的哪些服务，并列出通常会用到手机号的。浏览器会先询问你；浏览记录本身不会保存，用完可以立即取消授权。
    }
import-how =
    { $source ->
        [logins] 如何导出登录信息
        [messages] 如何取得短信
       *[reply] 如何查询
    }
import-program =
    { $program ->
        [chrome] Chrome、Brave、Opera
        [edge] Edge
        [firefox] Firefox
        [apple] Safari、Apple“密码”App
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
        [chrome] 在设置中打开密码管理工具，再选择“设置 › 导出密码 › 下载文件”。
        [edge] 选择“设置 › 密码 › 更多（…）› 导出密码”。
        [firefox] 打开 about:logins，再选择菜单（…）› 导出密码。
        [apple] 在 Mac 上打开“密码”App，再选择“文件 › 将所有项目导出到文件”。
        [bitwarden] 选择“设置”或“工具”› 导出密码库，格式选 .json 或 .csv。不要选加密的格式，那种只有 Bitwarden 自己能打开。
        [one-password] 在电脑版应用中选择“文件 › 导出”，格式选 1PUX 或 CSV。
        [lastpass] 选择 Advanced options › Export。如果打开的是一页文字，请存为以 .csv 结尾的文件。
        [dashlane] 选择“设置 › 导出数据”，格式选 CSV。可以把整个压缩包交给此页面，包括其中的个人资料文件。
        [keepass] 选择“数据库 › 导出 › CSV”。数据库文件本身（.kdbx）已加密，无法读取。
        [proton-pass] 选择“设置 › 导出”，格式选不加密的 JSON 或 CSV。
        [nordpass] 选择“设置 › 导出项目”，格式选 CSV。
        [roboform] 选择“设置 › 账户和数据 › 导出”，格式选 CSV。
       *[enpass] 选择“文件 › 导出”，格式选 .json 或 .csv。
    }
import-wide = 登录信息没有显示号码时，也列出通常会用到手机号的服务
import-how-messages =
    { $phone ->
        [android] 安卓手机：用“SMS Backup & Restore”之类的应用，把全部短信存为一个 .xml 文件，再传到这台电脑。几百 MB 也没有问题。
        [iphone] iPhone：本身没有导出功能。可以用电脑软件把短信存为 .csv，也可以复制带验证码的短信，粘贴到下面。
       *[other] 其他情况：含有发送方、内容和日期的表格（.csv）或 .json，或者直接粘贴短信。
    }
import-how-reply =
    { $step ->
        [open] 在微信中打开“工信微报 › 政务服务 › 一证通查 › 互联网账号”，或在支付宝中搜索小程序“一证通查”。
        [enter] 填写手机号、身份证号后六位和收到的验证码。
        [wait] 回复会以短信形式从 10699000 发来，可能立即收到，最长 48 小时。24 小时后可以再次查询。
       *[paste] 复制这条短信，粘贴到下面。
    }
import-reply-limits = 它只说明有几个账号，不说明是哪些。它只涵盖十六款应用，不含银行和政务机构，也只能查你本人实名的号码。它没有涵盖的应用，仍可能绑定着你的号码。
import-paste-label =
    { $source ->
        [reply] 收到的回复
       *[messages] 或粘贴短信
    }
import-paste-read = 读取
import-history = 查看我的浏览记录
import-history-refused = 浏览器没有授权，因此没有读取浏览记录。可以用其他方式继续查找。
import-history-held = Unbind 目前可以读取你的浏览记录。
import-history-give-back = 取消授权
import-history-given-back = 已取消授权。Unbind 无法再读取你的浏览记录。

import-reading = 正在读取…
import-reading-file = 正在读取 { $name }…
import-percent = { $percent }%
import-line-title = 这些短信是哪张卡收到的？
import-line-hint = 这部手机不止一张 SIM 卡。只有发到要注销的号码的短信才有用。
import-line = 卡 { $line }
import-line-messages = { $count } 条短信
import-line-all = 全部
import-line-all-meaning = 如果分不清是哪张卡，或者两张都是你的
import-reply-title = 回复提到了 { $count } 项服务
import-reply-hint = 请改正识别有误的，去掉不是服务的，补上漏掉的。
import-reply-name = 服务
import-reply-count = { $count } 个账号
import-reply-remove = 去掉
import-reply-remove-row = 去掉 { $name }
import-reply-add = 补充一项
import-go-on = 继续
import-backup-title = { $name } 是 Unbind 的备份
import-backup-join = 添加其中的内容
import-backup-done = 备份已读取

import-found = 找到 { $count } 项服务
import-found-nothing =
    { $known ->
        [0] 没有找到与你号码有关的服务
       *[other] 没有新发现，清单里都已经有了
    }
import-looked-at =
    { $source ->
        [logins] 已读取 { $count } 条登录信息。
        [messages] 已读取 { $count } 条短信。
        [reply] 从回复中读到 { $count } 项服务。
       *[history] 你访问的服务中，有 { $count } 项通常会用到手机号。
    }
import-known = 清单上有 { $count } 项再次找到，没有新内容。
import-nothing-means =
    { $source ->
        [logins] 用户名、备注和字段中都没有你的号码，但网站仍可能有。请扩大范围再找一次，或读取你的短信。
        [messages] 没有短信表明哪项服务给你发过验证码。请确认这部手机和这张卡没有选错。
        [reply] 没有一个名称可用。请改正名称，或在清单中手动添加这些服务。
       *[history] 在 Unbind 知道的服务中，你会访问的都已在清单上。
    }
import-look-wider = 再找一次，包括没有显示号码的登录信息
import-problems = 有 { $count } 行无法读取，其余的列在下面。
import-problem =
    { $code ->
        [too-few-columns]
            { $count ->
               *[other] 第 { $rows } 行的列数比首行少，已略过。
            }
        [too-many-columns] 第 { $rows } 行的列数比首行多，已略过。
        [quote-not-closed] 第 { $rows } 行的引号只有开头，没有结尾。
        [cut-short] 文件在第 { $rows } 行中断。文件复制完整了吗？
        [too-many-rows] 从第 { $rows } 行起没有读取：行数远多于一个人会有的登录信息。
        [date-unknown] 第 { $rows } 行的日期无法读取，这些行的其他内容已读取。
       *[entry-malformed] 第 { $rows } 行的写法与其他行不同，已略过。
    }
import-problem-file =
    { $code ->
        [too-few-columns] 有些行的列数比首行少，已略过。
        [too-many-columns] 有些行的列数比首行多，已略过。
        [quote-not-closed] 有引号只有开头，没有结尾。
        [cut-short] 文件在中途中断。文件复制完整了吗？
        [too-many-rows] 文件的内容远多于一个人会有的登录信息或短信，末尾部分没有读取。
        [date-unknown] 有些日期无法读取。
       *[entry-malformed] 文件中有些内容的写法与其他内容不同，已略过。
    }
import-problems-more = 另有 { $count } 处。
import-group =
    { $group ->
        [new] 用到你的号码（{ $count }）
        [check] 请你核对（{ $count }）
        [joined] 清单上已有（{ $count }）
       *[said] 你之前已决定（{ $count }）
    }
import-group-hint =
    { $group ->
        [new] 危害最大的排在最前。
        [check] 没有看到你的完整号码。请勾选确实有你号码的，其余不用管。
        [joined] 这些项目保持不变，只会补上号码的使用时间。如果在你更换之后仍收到验证码，那一项会重新列为待处理。
       *[said] 你曾表示这些不是你的，或把它们移出了清单。只有勾选后才会放回。
    }
import-tick-all = 全部勾选
import-untick-all = 全部取消
import-trace =
    { $source ->
        [logins]
            { $where ->
                [login-user-name] { $count } 条登录信息的用户名
                [login-email] { $count } 条登录信息的邮箱地址
                [login-note] { $count } 条登录信息的备注
               *[other] { $count } 条登录信息
            }
        [messages]
            { $where ->
                [code-message] { $count } 条验证码短信
               *[other] { $count } 条短信
            }
        [reply]
            { $count ->
                [1] 回复中提到
               *[other] 回复中有 { $count } 个账号
            }
       *[history] 访问过 { $count } 次
    }
import-months = { $from } – { $to }
import-standing =
    { $standing ->
        [open] 在清单上，待处理
        [done] 在清单上，已完成或保留
        [dismissed] 你表示不是你的
       *[removed] 你已移出清单
    }
import-accept =
    { $count ->
        [0] 请勾选要加入清单的
       *[other] 把 { $count } 项加入清单
    }
import-forget = 放弃这些结果
import-not-stored = 这些内容都还没有保存。
import-done =
    { $added ->
        [0] 清单上有 { $joined } 项补充了信息
       *[other]
            { $joined ->
                [0] 清单新增了 { $added } 项
               *[other] 清单新增了 { $added } 项，另有 { $joined } 项补充了信息
            }
    }
import-delete-file =
    { $source ->
        [logins] 请立即删除 { $name }，回收站或废纸篓里的也要删除：其中有你的密码，谁打开它都能看到。
       *[messages] 如果不再需要 { $name }，请立即删除：其中有你的全部短信，谁打开它都能看到。
    }
import-again = 读取其他内容
import-undone = 已撤销。清单恢复原样。
import-refusal =
    { $code ->
        [empty] 这个文件里没有内容。
        [unknown-format] 这不是 Unbind 能读取的登录信息或短信。
        [encrypted] 这个文件有密码保护。
        [wrong-kind]
            { $format ->
                [pdf] 这是 PDF 文档，不是导出的登录信息或短信。
                [image] 这是图片，不是导出的登录信息或短信。
                [media] 这是音频或视频，不是导出的登录信息或短信。
                [office] 这是办公软件的文档。
                [archive] 这种压缩包无法在这里打开。
                [program] 这是程序，不是导出的登录信息或短信。
                [database] 这是某个程序的数据库，不是导出文件。
                [web-page] 这是网页，不是导出的登录信息或短信。
               *[other] 这不是导出的登录信息或短信。
            }
        [too-large] 这个文件超过 { $limit } MB。
        [archive-too-large] 这个压缩包解压后远大于一般的导出文件，因此没有打开。
        [archive-damaged] 这个压缩包已损坏，或只是其中一部分。
        [cut-short] 文件在中途中断。
       *[other] 浏览器无法读取这个文件。
    }
import-advice =
    { $code ->
        [empty] 请重新导出，并看看新文件的大小是不是 0。
        [encrypted]
            { $format ->
                [one-password] 请在 1Password 中重新导出为 1PUX 或 CSV，不要复制它的保险库。
                [dashlane] 请在 Dashlane 中重新导出为 CSV，不要选加密的压缩包。
                [lastpass] 请在 LastPass 中重新导出为不加密的 CSV。
                [zip] 请用密码解压，再选择里面的文件。
                [bitwarden] 请在 Bitwarden 中重新导出，选择“.json”或“.csv”，不要选“.json (Encrypted)”。
                [keepass] 这是 KeePass 自己的数据库。请在 KeePass 中打开它，再导出为 CSV。
                [proton-pass] 请在 Proton Pass 中重新导出，不要设置密码。
                [enpass] 请在 Enpass 中导出为 .json 或 .csv，不要用它的备份功能。
               *[other] 请从原来的程序重新导出，不要设置密码。Unbind 只在这里读取，不会保存其中的密码。
            }
        [wrong-kind]
            { $format ->
                [office] 请在办公软件中打开它，把表格另存为 CSV。
                [archive] 请先解压，再选择里面的文件。
                [database] 请用该程序自带的导出功能，导出为 CSV 或 JSON。
               *[other] 请选择由浏览器、密码管理器或短信备份应用生成的文件。
            }
        [too-large] 请只导出一部分：最近几年的，或其中一张卡的。
        [archive-too-large] 如果你信任它，请自行解压，再选择里面的文件。
        [archive-damaged] 请重新导出，或再复制一次。
        [cut-short] 请重新复制或导出。文件不完整，可能恰好漏掉重要的服务。
        [unknown-format] 下面写明了可以读取哪些导出文件。表格的首行需要写明各列的名称。
       *[other] 请重新选择，或先把它复制到别的文件夹。
    }

## Adding by hand

add-title = 手动添加
add-site = 手动添加：网站、服务、机构或个人
role-label = 用途
add-submit = 添加
add-more = 账号和备注
add-account = 哪个账号（如有多个）
add-this-site = 手动添加此网站
add-another-use = 手动添加另一种用途
add-this-site-title = 把 { $site } 加入清单
added-toast = { $site }：已加入清单。

## Safe to cancel?

safe-title = 可以注销了吗？
number-choice = 号码
verdict =
    { $answer ->
        [yes] 可以
        [not-yet] 还不行
       *[cannot-know] 无法确定
    }
verdict-retired =
    { $answer ->
        [yes] 清单上的各项都已完成
        [not-yet] 有些地方仍在用旧号码
       *[cannot-know] 有些项目没有看到已完成
    }
verdict-ground =
    { $ground ->
        [open]
            { $suspected ->
                [0] 还有 { $open } 项待处理。
               *[other]
                    { $open ->
                        [0] 有 { $suspected } 项等你确认是不是你的。
                       *[other] 还有 { $open } 项待处理，另有 { $suspected } 项可能是你的。
                    }
            }
        [ticked] 有 { $ticked } 项由你勾选，还没有页面显示已更换。
        [left-out] Unbind 的存储空间快满了，新发现没有加入清单，因此你的清单可能不完整。腾出空间后，再次访问的网站会加入清单。
        [nothing] 还没有发现与此号码有关的内容，但没有发现并不代表没有绑定。
       *[done] 清单上的每一项都已看到更换，或是特意保留。没有被发现的无法计入。
    }
verdict-lines =
    { $kind ->
        [open] 仍待处理（{ $count }）
        [suspected] 可能是你的（{ $count }）
       *[ticked] 只由你勾选（{ $count }）
    }
verdict-ticked-hint = 请再打开一次。页面显示新号码时，Unbind 会自动记下。
verdict-rest = 清单上还有 { $count } 项
show-in-list = 查看
never-seen-title = 从未看到
never-seen-hint = 几乎人人都有这些，但一个也没有发现。如果你有，请打开其账号页面，或手动加入清单。
category =
    { $category ->
        [email] 邮箱
        [money] 银行与支付
        [identity] 身份与政务
        [messaging] 即时通讯
        [social] 社交网络
        [shopping] 购物
        [travel] 旅行与出行
        [work] 办公与工具
        [telecom] 通信与网络
        [media] 影音与资讯
        [gaming] 游戏
        [utilities] 水电与居家
        [health] 医疗健康
        [people] 社团与社区
       *[other] 其他服务
    }

suggestions-title = 大家通常还有…
suggestions-title-in = { $country }：大家通常还有…
suggestions-open = 逐个看看清单上还没有的
suggestions-loading = 正在查找服务目录…
suggestions-hint = 你有的会加入清单，没有的不再询问。其余的可以先放着。
suggestions-none = 没有需要再问的了。
suggestions-shown = 已显示 { $shown } / { $all } 项
suggestion-have = 我有
suggestion-not-mine = 我没有
not-mine-toast = { $name }：不再询问。

timeline-title = 日期
timeline-point =
    { $name ->
        [today] 今天
        [last-day] 旧号码最后可用日
       *[reissue] 可能二次放号
    }
in-days =
    { $when ->
        [ahead]
            { $days ->
                [1] 明天
               *[other] { $days } 天后
            }
        [today] 今天
       *[over]
            { $days ->
                [1] 昨天
               *[other] { $days } 天前
            }
    }
timeline-no-last-day = 没有最后可用日，就无法倒计时。
timeline-set-last-day = 设置最后可用日
reissue-label = 最早可能二次放号（分给他人）的日期
reissue-problem =
    { $problem ->
        [empty] 请选择日期，或保留估算的日期。
       *[too-early] 号码不会在最后可用日之前分给他人。请选择更晚的日期。
    }
reissue-own = 这个日期由你设定。
reissue-no-last-day = 从最后可用日起算：请先设置它，或填写运营商告诉你的日期。
reissue-unknown = 没有查到适用于此号码的规定。如果运营商告诉过你日期，请填在这里。
reissue-unknown-in = 没有查到{ $country }的规定。如果运营商告诉过你日期，请填在这里。
reissue-confidence =
    { $confidence ->
        [rule] 估算：按当地规定，不会早于这一天。
        [practice] 估算：当地运营商的说法，并非规定。
       *[hearsay] 估算：来自二手消息，未经证实。
    }
reissue-source = 来源：{ $source }
reissue-reset = 恢复为估算日期
reissue-clear = 移除此日期
reissue-saved = 已保存。

checklist-title = 网页上看不到的
checklist-hint = 柜台、App、机构和个人。把与你有关的加入清单，其余不用管。
checklist-in = { $country }
checklist-everywhere = 各地通用
checklist-done = 核对表上的各项都已在你的清单上。
checklist-add = 加入清单

advice-title = 现在可以做的
advice =
    { $advice ->
        [order] 从上往下做：先是可重置其他账号的，再是涉及资金的，然后是用来登录的。
        [sign-in-again] 每更换一处，就退出再登录一次，确认验证码发到了新号码。
        [passkey] 如果网站支持通行密钥或身份验证器，优先用它们，而不是新号码。它们不会落到别人手里。
        [both] 全部更换后，新旧号码再一起保留几周。有些网站会在一段时间内继续发到旧号码。
        [look] 逐个再打开一次已勾选网站的账号页面。
        [arrivals] 留意旧号码还会收到什么。每条验证码或通知，都可能来自清单上没有的服务。
        [sim-out] 注销之前，先把旧 SIM 卡取出两周。这期间哪里用不了，就是哪里漏掉了，而号码还在你手里。
        [cancel] 然后到运营商办理注销，并要求书面写明最后可用日。
       *[after] 留意邮箱里有没有不是你发起的登录或新密码通知，并用下面的其他方式更换尚未处理的各项。
    }
dead-title = 如果旧 SIM 卡已经不能用
dead =
    { $step ->
        [carrier] 请运营商补办同号的 SIM 卡。只要号码还没注销，就可以带身份证到营业厅办理。
        [bank] 带上身份证和银行卡到银行柜台，把银行登记的所有号码都改掉，包括接收验证码的号码。
        [mail] 其他网站索要验证码时，选择“其他验证方式”：备用邮箱、备用验证码、身份验证器，或仍处于登录状态的设备。
       *[support] 都行不通时，用网站登记的邮箱联系其客服。从清单最上面的账号开始，因为可能要等几天。
    }
carrier-title = 注销时运营商会做什么
carrier =
    { $step ->
        [stops] 号码在约定的日期停用，此后收不到任何验证码。
        [rests] 号码会闲置一段时间，之后可能卖给别人；仍发往这个号码的内容，都会由新机主收到。
        [china] 注销时，运营商可能会协助解绑互联网账号；另有供新机主使用的“二次号码焕新”。两者都代替不了这份清单。
       *[takes-along] 随套餐一同终止的还有：话费余额、积分、运营商的邮箱和话费支付。
    }

farewell-title = { $number } 已停用
farewell-ended = 这个号码已于 { $day }停用。清单的最终结果如下。
farewell-count =
    { $state ->
        [verified] { $count } 项已更换，网站上已看到
        [changed] { $count } 项由你勾选，网站上未看到
        [kept] { $count } 项特意保留
        [to-do] { $count } 项仍是旧号码
       *[suspected] { $count } 项未确认：可能是你的
    }
farewell-watch = 尚不清楚何时会二次放号。请留意不是你本人的登录。
farewell-watch-from = 从 { $day }起，这个号码可能已在别人手里。仍绑定它的各项应在此之前更换；出现不是你本人的登录，就要警惕。
farewell-notice = 号码 { $number } 已停用。
farewell-look = 查看最终结果
erase-number-title = 清除 { $number }
erase-number-meaning = 从此浏览器中移除这个号码及其整份清单。你的其他号码不受影响。
erase-number-begin = 清除此号码…
erase-number-copy = 此操作无法撤销。如果以后可能要查阅，请先留一份副本。
erase-number-confirm = 永久清除
number-erased = 已清除 { $number } 及其清单。

## Take along

take-lead = 把清单打印出来、存成其他程序可用的文件，或整体备份。一切都在你的浏览器中完成。
print-title = 打印
print-hint = 大字版字号更大并附步骤，适合不用电脑、照着清单办理的人。
print = 打印
print-large = 打印大字版（附步骤）
files-title = 存为文件
export-markdown = 保存为 Markdown
export-markdown-hint = 带勾选框的清单，供笔记和文本程序使用。
export-csv = 保存为表格
export-csv-hint = CSV 文件，可用电子表格打开，每项一行。
export-calendar = 保存日期
export-calendar-hint = 供日历使用：最后可用日（带提醒），以及可能二次放号的日期。
calendar-empty = 还没有日期。请先在“号码”中设置最后可用日。
calendar-summary =
    { $name ->
        [last-day] { $number } 的最后可用日
       *[reissue] { $number } 可能二次放号
    }
calendar-description =
    { $name ->
        [last-day]
            { $open ->
                [0] 保存时没有待处理的项目。注销前请再看一看 Unbind。
               *[other] 保存时还有 { $open } 项待处理。过了这一天，旧号码就收不到验证码了。
            }
       *[reissue] 目前所知的最早日期。此后仍发往这个号码的内容，会由新机主收到。
    }
file-saved = 已保存为 { $name }。
backup-title = 备份
backup-hint = 号码、清单、历史记录和设置，全部存入一个文件。请放在只有你能看到的地方。
backup-passphrase = 备份密码（可选）
backup-passphrase-hint = 设置后，没有密码谁也读不了这个文件，你自己也不例外。密码无法找回。
export-backup = 保存备份
restore-passphrase = 这份备份的密码
restore-open = 打开并恢复
restore-label = 从备份恢复
restore-hint = 文件中的内容会加入现有内容，不会覆盖。
restoring = 正在读取备份…
restored-nothing-new = 备份已读取，其中没有新的号码或项目。
restored =
    { $numbers ->
        [0] 已添加 { $bindings } 项。
       *[other] 已添加 { $numbers } 个号码和 { $bindings } 项。
    }
restored-unreadable = 文件中有 { $count } 处无法读取，已略过。请保留这个文件。

report-title = 注销 { $number }
report-fact =
    { $fact ->
        [replacement] 新号码
        [last-day] 旧号码最后可用日
        [reissue] 最早可能二次放号
        [progress] 进度
        [safe] 可以注销了吗？
       *[written] 截至
    }
report-section =
    { $state ->
        [to-do] 待处理（{ $count }）
        [suspected] 可能是你的（{ $count }）
        [changed] 已勾选，网站上未看到（{ $count }）
        [verified] 已更换，网站上已看到（{ $count }）
       *[kept] 特意保留（{ $count }）
    }
report-hint =
    { $state ->
        [to-do] 危害最大的排在最前。
        [suspected] 只显示了号码的一部分。请看一看是不是你的。
        [changed] 注销前请再打开一次。
       *[other] { "" }
    }
report-doubt =
    { $kind ->
        [well-known] 很多网站没有这个页面
       *[other] 地址可能已经过时
    }
report-checklist = 这些在网页上看不到。与你无关的请划掉。
report-ticked = 已完成：
report-steps-title = 每一项这样做
report-step =
    { $step ->
        [open] 打开网站或 App 并登录。旧手机要放在手边。
        [find] 按这一项印出的菜单操作。如果没有，就找“账号”“安全”或“我的资料”，再找手机号。
        [change] 填入新号码。旧手机和新手机可能各收到一个验证码。
        [test] 退出再登录。验证码应当发到新手机。
       *[tick] 打勾，接着做下一项。
    }
report-step-change-to = 填入 { $number }。旧手机和新手机可能各收到一个验证码。
column =
    { $column ->
        [name] 名称
        [site] 网站
        [role] 用途
        [account] 账号
        [state] 状态
        [certainty] 确定程度
        [postponed] 推迟到
        [note] 备注
        [reason] 保留原因
        [address] 地址
        [change-at] 更换号码的页面
        [first-seen] 首次看到
        [last-seen] 最近看到
        [number] 旧号码
        [replacement] 新号码
       *[last-day] 最后可用日
    }

## The checklist

checklist-cn-bank-reserved = 银行卡预留手机号
checklist-cn-bank-reserved-do = 支付 App 绑卡时会核对它。每张卡都要在银行 App 或柜台更改。
checklist-cn-bank-notices = 银行：接收验证码和动账短信的手机号
checklist-cn-bank-notices-do = 网上银行和短信通知登记的号码与预留手机号是分开的。请要求一并更改。
checklist-cn-social-insurance = 社保
checklist-cn-social-insurance-do = 在电子社保卡的 App 中更改，或到社保服务窗口办理。
checklist-cn-housing-fund = 住房公积金
checklist-cn-housing-fund-do = 在所在城市的公积金 App 中更改，或带身份证到柜台办理。
checklist-cn-tax = 个人所得税
checklist-cn-tax-do = 在“个人所得税”App 的“个人中心 › 安全中心”更改。请先到银行更改：App 可能要用银行卡核验。
checklist-cn-health-insurance = 医保
checklist-cn-health-insurance-do = 在医保 App 中更改；用手机号挂号的医院也要逐个更改。
checklist-cn-railway = 铁路 12306
checklist-cn-railway-do = 旧号码还能用时，可在 App 中自行更改；不能用时，带身份证到车站窗口办理。
checklist-cn-academic = 学信网
checklist-cn-academic-do = 登录后在账号管理的“联系方式”中更改。很多人到要用学历证明时才想起它。
checklist-cn-carrier-renewal = 运营商的解绑服务
checklist-cn-carrier-renewal-do = 问清运营商在注销时会解绑哪些应用。它只涵盖一部分，不是全部。
checklist-us-credit-bureaus = 美国三大征信机构
checklist-us-credit-bureaus-do = 你在 Experian、Equifax 和 TransUnion 各有一个账号，冻结过信用记录时尤其要改。
checklist-us-login-gov = Login.gov
checklist-us-login-gov-do = 先添加另一种登录方式，再移除旧号码。
checklist-us-irs = 美国国税局（IRS）账号
checklist-us-irs-do = 检查账号里的号码；如果用 ID.me 登录，也检查 ID.me 里的号码。
checklist-us-pay-by-phone = Zelle、Cash App、Venmo
checklist-us-pay-by-phone-do = 转到旧号码的钱会归持有该号码的人。请移除旧号码，不要只添加新号码。
checklist-us-health-portal = 患者门户网站
checklist-us-health-portal-do = 医生、药房和保险公司各有各的登录账号。
checklist-gb-tax = 英国税务（HMRC）和 Government Gateway
checklist-gb-tax-do = 在登录信息中更改接收访问码的号码。
checklist-gb-health = NHS 和全科诊所（GP）
checklist-gb-health-do = 在 NHS App 中更改，并告知诊所；诊所另外留有一个号码。
checklist-gb-council = 地方议会（Council）
checklist-gb-council-do = 市政税、停车和选民登记都可能留有这个号码。
checklist-eu-bank-app = 银行 App 和付款确认
checklist-eu-bank-app-do = 接收刷卡付款确认的号码，往往与你的联系方式分开登记。
checklist-eu-electronic-id = 电子身份
checklist-eu-electronic-id-do = 国家身份认证服务和税务网站可能会向它发送验证码。有些需要本人到场，或用数字证书才能更改。
checklist-eu-health-insurer = 医保机构或保险公司
checklist-eu-health-insurer-do = 它的 App、预约和通知用的是你当初留下的号码。
checklist-jp-my-number = 个人编号门户（マイナポータル）
checklist-jp-my-number-do = 登录用的是个人编号卡，不是手机号。如果在某项申请中或登记银行账户时留过号码，请在那里更改。
checklist-jp-carrier-mail = 运营商邮箱（キャリアメール）
checklist-jp-carrier-mail-do = 这类邮箱会随号码一同停用，除非向运营商付费保留（メール持ち運び）。凡是用它登录的地方，都要更改。
checklist-jp-line = LINE
checklist-jp-line-do = 先登记邮箱和密码，再在 App 内更换号码。
checklist-jp-carrier-payment = 运营商话费支付（キャリア決済）
checklist-jp-carrier-payment-do = 随话费支付的项目会与号码一同终止。请把订阅改为其他付款方式。
checklist-kr-identity-app = 身份认证（PASS）
checklist-kr-identity-app-do = 多数网站靠它验证身份。请在旧号码停用前，在本人名下的新号码上设置好。
checklist-kr-kakao = KakaoTalk
checklist-kr-kakao-do = 在注销旧号码之前，在 App 内更换号码。
checklist-kr-tax = 税务（홈택스，Hometax）
checklist-kr-tax-do = 在会员信息中更改号码。
checklist-in-aadhaar = Aadhaar
checklist-in-aadhaar-do = 到 Aadhaar 中心更改；如果 Aadhaar App 提供此功能，也可在其中更改。凡是要用 Aadhaar 验证码（OTP）的地方都取决于它。
checklist-in-upi = UPI
checklist-in-upi-do = UPI 与银行登记的号码绑定。先在银行更改，再到各个 UPI App 中重新注册。
checklist-in-tax = 所得税
checklist-in-tax-do = 在税务网站的个人资料中更改主要联系方式。
checklist-in-provident-fund = 公积金（EPFO）
checklist-in-provident-fund-do = 趁旧号码还能收到登录验证码，在 UAN 会员网站更改。
checklist-br-gov = gov.br
checklist-br-gov-do = 在账号资料中更改号码，并检查找回方式。
checklist-br-pix-key = Pix 密钥
checklist-br-pix-key-do = 如果号码是 Pix 密钥，请在银行 App 中删除它。否则下一位机主可以认领它，收到本该付给你的钱。
checklist-au-mygov = myGov
checklist-au-mygov-do = 更改接收验证码的号码，或改用通行密钥或验证码生成器。
checklist-au-pay-id = PayID
checklist-au-pay-id-do = 如果号码是 PayID，请在停用前到银行 App 中关闭它。
checklist-au-medicare = Medicare
checklist-au-medicare-do = 在 App 中或通过 myGov 更改联系方式。
checklist-tr-edevlet = e-Devlet
checklist-tr-edevlet-do = 登录验证码和新密码都会发到这个号码。请趁旧号码还能用，在通信偏好设置中更改，并打印备用验证码。不能用时，可带身份证件到邮局（PTT）办理。
checklist-tr-health = e-Nabız 和家庭医生
checklist-tr-health-do = 在 e-Nabız 的个人资料中更改，并告知家庭医生（aile hekimi）；他们另外留有一个号码。
checklist-tr-bank-codes = 银行：更换 SIM 卡后的验证码
checklist-tr-bank-codes-do = 更换 SIM 卡或号码后，银行可能暂停发送验证码，直到你确认。请在旧号码停用前，把新号码告知每家银行。
checklist-tr-easy-address = 转账用的简易地址（Kolay Adres）
checklist-tr-easy-address-do = 如果号码是简易地址，请在停用前到银行 App 中删除它，再添加新号码。
checklist-ru-gosuslugi = 政务服务 Gosuslugi（Госуслуги）
checklist-ru-gosuslugi-do = 登录验证码会发到这个号码，其他网站也可通过 Gosuslugi 登录。请趁旧号码还能用，在个人资料中更改；不能用时，带护照到 MFC 中心（МФЦ）办理。
checklist-ru-fast-payments = 凭手机号转账（СБП）
checklist-ru-fast-payments-do = 每家银行都按你在该行登记的号码收款。请在每家银行更改，再重新选择优先收款的银行。
checklist-ae-uae-pass = UAE PASS 和阿联酋身份证（Emirates ID）
checklist-ae-uae-pass-do = 在 App 中更改号码，并更改身份管理机构（ICP）为你的身份证登记的号码：政务服务的验证码会发到那里。
checklist-sa-absher = Absher 和 Nafath
checklist-sa-absher-do = 趁旧号码还能收到验证码，在 Absher 中更改；不能用时，到自助服务机凭指纹办理。然后看看 Nafath 是否还能用。
checklist-gulf-electronic-id = 电子身份和政务 App
checklist-gulf-electronic-id-do = 它们往往与本人名下的号码绑定。请在旧号码停用前，为它们登记新号码。
checklist-gulf-pay-by-phone = 凭手机号收款
checklist-gulf-pay-by-phone-do = 如果号码已关联银行账户，用于 Aani、sarie、Fawran、WAMD 或 BenefitPay，请在停用前到 App 中移除，再关联新号码。
checklist-all-bank = 你的银行
checklist-all-bank-do = 请银行更改为你登记的每一个号码：接收验证码的、刷卡付款的、电话银行的。
checklist-all-messengers = 即时通讯
checklist-all-messengers-do = 趁旧号码还能用，在各 App 内使用“更换号码”。聊天和群组会一起转移。
checklist-all-authenticator = 身份验证器和密码管理器
checklist-all-authenticator-do = 检查它们靠什么恢复。打印新的备用验证码。
checklist-all-insurers = 保险和养老金
checklist-all-insurers-do = 你很少登录这些网站，所以可能几年都看不出来。
checklist-all-doctors = 医院和诊所
checklist-all-doctors-do = 逐家告知。预约和检查结果会发到他们留有的号码。
checklist-all-employer = 工作单位
checklist-all-employer-do = 人事部门、排班表和紧急联络名单。
checklist-all-school = 学校和托育机构
checklist-all-school-do = 出了事他们会打电话，所以必须能找到你。
checklist-all-utilities = 水电、网络、房东
checklist-all-utilities-do = 各缴费账户，以及抄表或开门的人。
checklist-all-family = 家人和朋友
checklist-all-family-do = 用旧号码把新号码发给他们，他们才能放心相信。

## Numbers

numbers-lead = 你要注销的号码。Unbind 只查找这些号码，不查找别的。
number-add = 添加号码
number-edit = 修改
number-pause = 暂停
number-resume = 继续
number-remove = 移除
number-restore = 放回
number-paused = 已暂停：不做任何查找
number-paused-toast = 已暂停。在你选择继续之前，不做任何查找。
number-resumed-toast = 已继续。
number-removed-toast = 已移除 { $number }。
number-restored-toast = { $number } 及其清单已放回。
number-saved = 已保存。
removed-title = 已移除
removed-hint = 不再查找这些号码。它们的清单会保留，直到你清除。
number-erase = 永久清除
number-retired = 已停用：号码已过最后可用日
replaced-by = 由 { $number } 取代
no-replacement = 还没有新号码
last-day-is = 最后可用日 { $day }
no-last-day = 未设置最后可用日
number-label =
    { $field ->
        [number] 你要注销的手机号
       *[replacement] 新号码（可以稍后填写）
    }
number-hint =
    { $field ->
        [number] 按你平时的写法填写，加不加国家/地区代码都可以。
       *[replacement] 网站显示的是这个号码时，Unbind 会替你勾选完成。
    }
country-label = 国家/地区
country-none = 未选择
country-option = { $name }（{ $code }）
read-as = 识别为 { $number }，{ $country }。
read-as-nowhere = 识别为 { $number }。
read-as-doubtful = 识别为 { $number }，{ $country }。我们没见过那里有这样的号码，请核对数字。
selection-unreadable = 你选中的内容无法识别为你所在国家/地区的电话号码。请在这里输入，并选择国家/地区。
number-problem =
    { $code ->
        [empty] 请在这里输入号码。
        [not-a-number] 这不像电话号码：请使用数字、空格和开头的 +。
        [country-missing] 请选择国家/地区，或以 + 和国家/地区代码开头。
        [calling-code-unknown] + 后面的代码不属于任何国家/地区。
        [too-short] 对该国家/地区来说位数太少。是不是漏了一位？
        [too-long] 对该国家/地区来说位数太多。是不是多了一位？
        [wrong-length] 位数与该国家/地区的号码不符。请核对数字。
        [duplicate] 你已添加过这个号码。
        [same-as-retiring] 这就是你要注销的号码。请输入新号码，或留空。
        [gone] 这个号码已不在你的清单上。
       *[other] 这里不能使用这个号码。请核对数字。
    }
label-label = 你起的名称（可不填）
last-day-label = 旧号码最后可用日（可以稍后填写）
last-day-hint = 旧号码还能收到验证码的最后一天。
last-day-over = 这一天已经过去，号码将算作已停用。
last-day-problem = 这不是日期。请选择一天，或留空。
save = 保存
cancel = 取消

## What is watched

watch-title = Unbind 的检查范围
watch-lead = 读取在你的浏览器中进行，不会向任何地方发送内容。你可以随时更改。
watch-mode =
    { $mode ->
        [all] 所有网站
        [chosen] 仅我选择的网站
       *[click] 仅在我点击时
    }
watch-mode-meaning =
    { $mode ->
        [all] 发现得最全。浏览器会询问是否允许 Unbind 读取你访问的所有网站；它只查找电话号码，只保留你的号码。
        [chosen] 你用 Unbind 按钮逐个添加网站。每添加一个，浏览器都会询问。
       *[click] 只有当你在某个页面点开 Unbind 按钮时，它才读取该页面，其他时候都不读取。浏览器不会询问。
    }
watch-mode-changed = 已更改，即刻生效。
permission-refused = 浏览器没有授权，因此不会读取任何内容。请重新选择：另外两种方式需要的权限更少。
access-state =
    { $granted ->
        [yes]
            { $mode ->
                [all] 浏览器允许 Unbind 读取所有网站。
                [chosen] 浏览器允许 Unbind 读取你选择的网站。
               *[click] 这种方式不需要任何权限。
            }
       *[no] 浏览器没有给予所需的全部权限。
    }
chosen-sites = 你选择的网站（{ $count }）
chosen-sites-hint = 要添加网站，请打开它，在 Unbind 按钮中点“检查此网站”。
site-remove = 移除
site-unwatched = 不再读取 { $site }。

## Welcome

welcome-title = 安心告别一个手机号
welcome-lead = 注销的号码会分给陌生人，发到这个号码的登录验证码也会被他们收到。Unbind 帮你找出仍绑定它的网站。
steps = 设置步骤
step =
    { $step ->
        [number] 号码
        [replacement] 新号码
       *[watch] 检查范围
    }
step-title =
    { $step ->
        [number] 你要注销哪个号码？
        [replacement] 换成哪个号码，旧号码用到哪天？
        [watch] Unbind 可以读取哪些网站？
       *[done] 设置完成
    }
number-stays = 你的号码只留在此浏览器中，不会发送到任何地方，也不会写入任何网页。
next = 下一步
skip = 暂时跳过
back = 返回
done-watching =
    { $count ->
        [1]
            { $mode ->
                [all] Unbind 正在你访问的每个网站上查找 { $number }。
                [chosen] Unbind 会在你选择的网站上查找 { $number }。
               *[click] 你点击 Unbind 按钮时，它会查找 { $number }。
            }
       *[other]
            { $mode ->
                [all] Unbind 正在你访问的每个网站上查找你的 { $count } 个号码。
                [chosen] Unbind 会在你选择的网站上查找你的 { $count } 个号码。
               *[click] 你点击 Unbind 按钮时，它会查找你的 { $count } 个号码。
            }
    }
done-browse =
    { $mode ->
        [all] 照常上网就好。登录网站、查看账号页面时，清单会自动补全。
        [chosen] 打开一个网站，点击工具栏上的 Unbind 按钮，再点“检查此网站”。
       *[click] 在账号页面或安全页面，点击工具栏上的 Unbind 按钮来读取它。
    }
done-button = Unbind 按钮在浏览器的工具栏上，也可能收在拼图图标里。把它固定出来，就能看到每个网站有几处发现。
done-change = 趁旧号码还能收到验证码，把清单上每个网站的号码都换掉。
done-list = 打开清单
done-numbers = 再添加一个号码
done-back = 更改检查范围

## Settings

reminders-title = 提醒
reminders-switch = 在最后可用日之前提醒我
reminders-hint = 还有项目待处理时，浏览器会显示提醒。错过的提醒会在下次启动时显示。
reminders-days = 提前几天
reminders-day =
    { $days ->
        [0] 当天
       *[other] { $days } 天
    }
reminders-no-days = 没有选择日期，因此不会提醒。请至少选择一个。
quiet-from = 免打扰开始
quiet-until = 免打扰结束
quiet-hint = 这段时间内不显示提醒。两个时间设为相同，即不启用免打扰。
sync-title = 在你的其他设备上
sync-switch = 让我所有设备上的清单保持一致
sync-hint = 清单由浏览器自带的同步功能传送：网站、处理情况和你的备注。每个号码只传送国家/地区代码和末四位，完整号码需要在每台设备上输入一次。
sync-done = 已与你的其他设备同步（{ $day }）。
sync-problem =
    { $problem ->
        [full] 清单超出了浏览器同步的容量，因此不再传送。这台设备上的清单是完整的；要带到其他设备，请用备份。
        [newer] 另一台设备上的 Unbind 版本更新。请先更新这里的 Unbind，再继续同步。
       *[unavailable] 浏览器的同步功能目前不接收内容。请确认已登录浏览器并开启同步；Unbind 会自动重试。
    }
sync-unknown = 另一台设备上有 { $mask } 的清单。在这里输入该号码，两份清单就会合为一份。
sync-add-number = 输入号码
sync-remove = 从我的浏览器账号中移除副本
private-title = 无痕/隐私窗口
private-switch = 保留在无痕/隐私窗口中的发现
private-hint = 关闭时，无痕/隐私窗口不会在这里留下任何痕迹。还需要浏览器允许 Unbind 在这类窗口中运行。
keys-title = 键盘快捷键
keys-open = 打开 Unbind
keys-none = 未设置
keys-hint = 可以在浏览器的扩展程序页面更改这些快捷键。
about-title = Unbind 绝不会做的事
about-what = Unbind 在你的浏览器中，把页面上的电话号码与你的号码比对，清单也保存在这里。
never-network = 它绝不联网：没有账号，没有统计，也没有在线查询。
never-probe = 它绝不拿你的号码去网站试探账号是否存在。
never-inside = 它绝不往网页里放任何东西，网页也无法从它那里得知你的号码。
never-secrets = 它绝不保存密码、验证码或短信内容。
erase-title = 清除全部内容
erase-meaning = 从此浏览器中移除号码、清单、历史记录和设置，并移除浏览器同步中的清单副本。此操作无法撤销。
erase-begin = 清除全部内容…
erase-word = 清除
erase-label = 请输入“{ $word }”以确认
erase-wrong = 请输入“{ $word }”以确认，或选择取消。
erase-confirm = 永久清除
erased = 已清除全部内容。

## What Unbind knows

trust-lead = 这里列出保存的一切和读取的一切，以及如何停止。
pause-switch = 暂停 Unbind
pause-hint = 暂停期间不会读取任何页面。清单会保留，提醒照常显示。
paused-notice = Unbind 已暂停，不会读取任何页面。
looks-for =
    { $count ->
        [0] 没有要查找的号码。
       *[other] 只查找 { $numbers }，不查找别的。
    }
last-read-none = 浏览器启动后还没有读取过页面。
last-read =
    { $kept ->
        [yes] 最近一次读取：{ $when }，{ $site } 的页面。与你号码有关的内容已在清单上。
       *[no] 最近一次读取：{ $when }，{ $site } 的页面。没有保留任何内容。
    }
stored-title = 保存的内容
stored-lead = 这些内容保存在此设备的浏览器存储中，和你的浏览器个人资料一样安全。如果开启了“让我所有设备上的清单保持一致”，浏览器的同步中也有这份清单，但不含你的号码。
stored-sealed = 这些内容保存在此设备的浏览器存储中，已用你的密码加密。这里显示的是解锁后的内容。
stored-nothing = 没有内容。
stored-part =
    { $kind ->
        [numbers] { $count } 个号码，以及它们的名称、新号码和日期
        [sites] { $count } 个网站：号码的用途、在哪里和何时看到，以及你做过的决定
        [settings] 你在设置中的选择
        [set-aside] { $count } 条无法读取的记录
       *[workings] Unbind 自己的记录：清单概要、显示过的提醒，以及各设备的同步进度
    }
stored-look = 查看全部内容
stored-hide = 收起
stored-text = 保存的全部内容（原文）
lock-title = 密码锁
lock-state =
    { $state ->
        [off] 你可以设置密码，把此设备上的号码和清单加密。没有密码锁时，能读取你的浏览器个人资料的人，也能读取它们。
       *[on] 密码锁已开启：此设备上的号码、清单、历史记录和设置都已加密。关闭浏览器或点击“立即锁定”时，Unbind 就会锁定。
    }
lock-cost =
    { $cost ->
        [forgotten] 如果忘记密码，号码和清单就丢失了，谁也无法再打开。到那时只有备份有用。
        [locked] 锁定期间不会读取任何页面，因此不会有新发现，也不会显示提醒。
       *[open] 在 Unbind 未锁定时，使用此浏览器的人能看到全部内容。
    }
lock-backup = 先保存一份备份
lock-begin = 设置密码锁…
lock-new = 新密码
lock-again = 再次输入相同的密码
lock-save = 设置密码锁
lock-now = 立即锁定
lock-change = 更改密码
lock-off = 关闭密码锁
lock-done =
    { $what ->
        [on] 密码锁已开启。
        [changed] 密码已更改。
       *[off] 密码锁已关闭。
    }
lock-with-sync =
    { $why ->
        [sync] 你的浏览器账号中有一份清单副本，密码锁无法为它加密。请在设置的“在你的其他设备上”中关闭同步并移除副本，然后就可以设置密码锁。
       *[lock] 密码锁开启时，清单不会传送到你的其他设备：浏览器会把那份副本不加密地存在磁盘上。
    }
permissions-title = 浏览器允许它做的事
permission =
    { $name ->
        [activeTab] 当前页面
        [alarms] 定时
        [contextMenus] 右键菜单
        [notifications] 通知
        [scripting] 读取页面
        [sidePanel] 侧边栏
        [storage] 存储
        [history] 浏览记录
       *[sites] 你访问的网站
    }
permission-purpose =
    { $name ->
        [activeTab] 你点击 Unbind 按钮时，读取当前页面。
        [alarms] 按时启动，提醒你最后可用日。
        [contextMenus] 从页面的右键菜单添加选中的号码或当前网站。
        [notifications] 显示这些提醒。
        [scripting] 读取你允许的页面，除此之外都不读取。
        [sidePanel] 在页面旁显示清单。
        [storage] 在此设备上保存号码和清单；如果你开启同步，也在其他设备上保存清单。
        [history] 查看一次你会访问哪些已知服务。只有用到这项功能的按钮才会请求。
       *[sites] 在你上网时读取账号页面。只在你开启检查时请求，缩小范围时交还。
    }
permission-state =
    { $granted ->
        [yes] 已授予
       *[no] 未授予
    }

## Why old numbers are dangerous

why-lead = 手机号只是借给你用的。注销后它会闲置一段时间，然后分给别人。
why-fact =
    { $fact ->
        [handed-on] 闲置多久，各地不同：美国至少 45 天，印度 90 天，中国按运营商的说法是 90 天，澳大利亚 6 个月。很多国家没有规定期限。
        [receives] 此后，发到这个号码的内容都会被陌生人收到：登录验证码、设置新密码的链接、银行打来的电话。对方什么都不用破解。
        [studied] 研究人员查看了美国两家运营商放给新用户的 259 个号码。其中 215 个至少可以用三种手法之一攻击原机主，171 个仍绑定着六家知名网站的账号。
        [many] 仅在美国，每年就有约 3500 万个号码停用。
        [messengers] 即时通讯按号码认人。号码闲置 45 天后，一旦有人用它注册 WhatsApp，原来的账号就会被删除，由对方取代。提前把账号转到新号码，就可以避免。
       *[own-care] 要靠你自己留意。这个问题曾提交到印度最高法院，法院认为，应由原机主自己确保号码不再关联私人信息。
    }
why-next-title = 怎么做
why-next = 趁旧号码还能收到验证码，把用到它的每个网站都更换。Unbind 会找出这些网站，列成清单，并在全部完成时告诉你。
words-title = 用语

## What is this?

what-is = “{ $term }”是什么？
term =
    { $term ->
        [retiring-number] 要注销的号码
        [replacement] 新号码
        [last-day] 最后可用日
        [reissue] 二次放号
        [unbound] 解绑
        [certainty] 确定程度
        [catalogue] 服务目录
        [passphrase] 加密密码
       *[passkey] 通行密钥
    }
meaning =
    { $term ->
        [retiring-number] 你今后不再使用的号码。Unbind 在你用的网站上查找它，直到每个网站都换成别的号码。
        [replacement] 你今后使用的号码。当网站显示它而不是旧号码时，Unbind 会自动记下已更换。
        [last-day] 旧号码还能收到验证码的最后一天。多数网站会先向旧号码发送验证码，才接受新号码，所以请在这一天之前全部更换。
        [reissue] 注销的号码过一段时间会重新放出。从那天起，仍发往这个号码的内容都由陌生人收到。
        [unbound] 处理完毕：网站已换成别的号码，或者你特意在那里保留旧号码。
        [to-do] 网站上还是你的旧号码。请到网站更换，然后点“我已更换”。
        [suspected] 网站只显示了两三位数字，与你的一致。其他号码也可能有相同的尾数，请看一看再决定。
        [changed] 你说已经更换。在页面显示新号码之前，Unbind 以你说的为准。
        [verified] 网站自己显示了：那里已是新号码，或者旧号码已经不在。这比勾选更可靠。
        [kept] 你清楚旧号码还在那里，并决定留着。
        [dismissed] 你说那里的号码不是你的。它不计入进度，只有看到更多位数字时才会再问你。
        [still-shows] 它曾算作已更换，但之后又有页面显示旧号码，所以需要重新处理。
        [certainty] 确定：看到了完整号码，或者由你确认。很可能、可能：只看到一部分，或者有其他依据。
        [sign-in] 凭这个号码，或发到它的验证码，就能登录。
        [two-step] 除密码之外，还要输入发到这个号码的验证码。
        [recovery] 忘记密码时，发到这个号码的验证码或链接可以让你重新登录；换成别人持有号码，也同样能登录。
        [payment] 付款要用发到这个号码的验证码确认，或者钱会转到这个号码。
        [contact] 网站只用它给你打电话或发消息，不能用它打开任何东西。
        [unknown] 还不清楚网站用这个号码做什么。它也许能打开账号，所以请看一看。
        [other-ways] 其他可能通向更换号码之处的网址和菜单。不一定有效的会注明。
        [catalogue] Unbind 所知道的服务及其设置页面的链接。它随扩展程序一起提供，不会联网查询。
        [not-yet] 清单上还有地方用着旧号码，或者在等你回答。如果号码现在停用，陌生人就可能收到验证码。
        [cannot-know] 没有待处理的项目，但没有页面显示过这些更换，什么都没有找到，或者清单可能不完整。只有看到的，Unbind 才会说可以。
        [yes] 就 Unbind 看到的而言，已经没有什么离不开旧号码。注销之前，请把网页上看不到的也过一遍。
        [passphrase] 你自己设的密码，最好由几个词组成。用它加密的内容，只有知道它的人才能读取。
       *[passkey] 保存在你的设备或密码管理器中的密钥，用来代替密码和验证码，不依赖任何手机号。
    }
