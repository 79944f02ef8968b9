# 한국어 화면. `{$…}` 자리에 값이 들어가며, 글 방향은 이미 분리되어 있습니다.
# 말투는 해요체로 통일하고, 값 바로 뒤에는 받침에 따라 달라지는 조사를 쓰지 않습니다.
#
# 용어(전체에서 통일)
#   retiring number  해지할 번호, 해지한 뒤에는 이전 번호
#   replacement      새 번호
#   last day         마지막 사용일(이전 번호로 인증번호를 받을 수 있는 마지막 날)
#   retired, ended   사용 종료
#   re-issue         다른 사람에게 배정
#   cancel           해지, carrier 통신사
#   binding, line    (목록의) 항목, list 목록, checklist 체크리스트
#   to do            할 일, suspected 내 번호일 수 있음
#   changed          변경함(직접 표시), verified 변경됨(사이트에서 확인)
#   kept             그대로 두기, dismissed 내 번호 아님
#   role             용도, certainty 확실성: 확실, 유력, 가능
#   watch            살펴보기, code 인증번호, two-step 2단계 인증
#   passkey          패스키, authenticator 인증 앱, backup code 백업 코드
#   recovery e-mail  복구 이메일, account recovery 계정 복구
#   find more        더 찾기, proposal 찾은 서비스, catalogue 서비스 목록
#   saved login      저장된 로그인 정보, message 문자(메시지), line (of messages) 회선
#   history          (활동) 기록, browsing history 방문 기록
#   locked backup    암호로 잠근 백업, passphrase 암호(password 비밀번호와 구별)
#   sync             동기화, permission 권한, side panel 측면 패널, pause 일시중지
#   row, column      행, 열, tick (a box) 선택

product = Unbind

## Loading and failing

loading = 목록을 여는 중…
load-failed-title = 목록을 열 수 없어요
load-failed = 사라진 내용은 없어요. 이 브라우저에 그대로 저장되어 있어요. 다시 시도해 보고, 그래도 안 되면 브라우저를 다시 시작해 주세요.
try-again = 다시 시도
refusal =
    { $refusal ->
        [not-found] 이 항목은 더 이상 없어요.
        [not-allowed-here] 여기서는 할 수 없는 작업이에요.
        [nothing-to-undo] 되돌릴 작업이 없어요.
        [page-cannot-be-read] 브라우저가 확장 프로그램이 이 페이지를 읽지 못하게 막고 있어요.
        [permission-missing] 브라우저가 Unbind에 이 권한을 주지 않았어요.
        [not-a-backup] Unbind 백업 파일이 아니거나 일부만 있는 파일이에요. 바뀐 내용은 없어요. 다른 파일을 선택해 주세요.
        [newer-backup] 더 새로운 버전의 Unbind에서 만든 백업이에요. 바뀐 내용은 없어요. 먼저 Unbind를 업데이트해 주세요.
        [passphrase-needed] 암호로 잠긴 백업이에요. 저장할 때 정한 암호를 입력해 주세요.
        [passphrase-short] 8자 이상으로 정해 주세요. 어려운 단어 하나보다 단어 여러 개가 기억하기 쉬워요.
        [wrong-passphrase] 이 암호로 열 수 없거나 파일이 바뀌었어요. 여기서 바뀐 내용은 없어요. 다시 시도해 주세요.
        [sync-unavailable] 브라우저의 동기화가 응답하지 않았어요. 바뀐 내용은 없어요. 나중에 다시 시도해 주세요.
        [name-missing] 먼저 이름을 입력해 주세요.
        [already-there] 이미 목록에 있어요.
        [file-unreadable] 브라우저가 이 파일을 읽지 못했어요. 다시 선택하거나, 다른 폴더로 복사한 뒤 선택해 주세요.
        [file-too-large] 파일이 너무 커서 Unbind 백업일 수 없어요. 이름이 .json으로 끝나는 파일을 선택해 주세요.
        [storage-full] 브라우저 저장 공간이 가득 차서 저장하지 못했어요. 공간을 비우고 다시 시도해 주세요.
        [unreachable] Unbind가 응답하지 않았어요. 바뀐 내용은 없어요. 다시 시도해 주세요.
       *[other] 작업하지 못했어요. 바뀐 내용은 없어요. 다시 시도해 주세요.
    }
locked-title = Unbind가 잠겨 있어요
locked-lead = 목록이 암호화되어 있어요. 잠겨 있는 동안에는 페이지를 읽지 않고, 알림도 오지 않아요.
lock-passphrase = Unbind 암호
unlock = 잠금 해제
lock-forgotten = 암호를 잊었나요?
lock-forgotten-help = 암호 없이는 누구도 목록을 열 수 없어요. 본인도 마찬가지예요. 모두 지우고 새로 시작할 수 있고, 저장해 둔 백업이 있으면 그다음에 목록을 복원할 수 있어요.
lock-problem =
    { $problem ->
        [wrong-passphrase] 이 암호로는 Unbind를 열 수 없어요. 대소문자와 공백도 구별해요. 바뀐 내용은 없어요. 다시 시도해 주세요.
        [differ] 입력한 두 암호가 서로 달라요. 같은 암호를 두 번 입력해 주세요.
        [lock-unreadable] 잠금 기록이 손상되었거나, 더 새로운 버전의 Unbind에서 만든 기록이에요. Unbind를 업데이트해 주세요. 그래도 안 되면 모두 지우고 백업을 복원해 주세요.
       *[storage-full] 브라우저 저장 공간이 부족해요. 잠금을 바꾸는 동안에는 목록에 두 배의 공간이 필요해요. 바뀐 내용은 없어요.
    }

## Progress

progress = { $total }개 중 { $done }개 완료
progress-none = 아직 찾은 항목이 없어요
progress-suspected = 내 번호일 수 있는 항목이 { $count }개 더 있어요
deadline =
    { $deadline ->
        [ahead] { $days }일 남음
        [today] 오늘이 마지막 날
       *[over] 사용 종료 후 { $days }일
    }
number-switch = 표시할 번호
all-numbers = 번호 { $count }개 모두
number-paused-option = { $number } (일시중지됨)

## Before there is a number

begin-title = 어떤 번호를 해지하나요?
begin = 번호를 알려 주면, 평소처럼 인터넷을 쓰는 동안 그 번호가 아직 등록된 사이트를 Unbind가 목록으로 정리해요.
begin-action = Unbind 설정
open-full = 전체 페이지 열기
stay-beside = 페이지 옆에 계속 열어 두기

## Notices

watch-not-chosen = 살펴볼 범위를 정하기 전에는 Unbind가 아무것도 읽지 않아요.
watch-choose = 살펴볼 범위 선택
access-missing =
    { $mode ->
        [all] 지금은 브라우저가 Unbind의 사이트 읽기를 허용하지 않아서 새로 찾을 수 없어요.
       *[chosen] 선택한 사이트 중 일부는 브라우저가 Unbind의 읽기를 허용하지 않아요.
    }
access-again = 다시 허용
access-review = 사이트 확인
left-out = Unbind의 저장 공간이 거의 가득 차서 페이지에서 새로 찾은 항목을 목록에 추가하지 않아요. 직접 하는 일은 계속 저장돼요. 공간을 비우려면 정리가 끝난 번호를 뺀 다음 완전히 지우세요.
left-out-review = 번호 확인
damaged = 저장된 기록 { $count }개를 읽지 못했어요. 삭제하지 않고 따로 보관해 두었어요.

## This site

this-page = 이 페이지
this-site = 현재 사이트: { $site }
this-site-as = 현재 사이트: { $site } (목록 이름: { $shown })
site-unreadable = 브라우저가 이 페이지를 Unbind에 보여 주지 않아요. 브라우저 자체 페이지일 수 있어요. 웹사이트라면 그 페이지를 띄운 상태에서 Unbind 버튼을 눌러 주세요.
site-nothing = 아직 { $site }에서 찾은 항목이 없어요. 계정 보안처럼 번호를 바꾸는 페이지에서 가장 잘 찾을 수 있어요.
site-not-read = 아직 읽지 않은 페이지예요. 새로고침하거나 지금 읽어 주세요.
site-not-allowed = Unbind가 { $site }에서는 자동으로 읽지 않아요.
site-permission-refused = 브라우저가 허용하지 않아서 { $site }에서는 살펴보지 않아요. 페이지를 하나씩 읽을 수는 있어요.
watch-site = 이 사이트 살펴보기
watch-site-hint = 브라우저가 먼저 물어봐요. 그 뒤로는 { $site }에서 방문하는 페이지를 Unbind가 읽고, 내 번호와 관련된 것만 남겨요.
read-page = 지금 이 페이지 읽기
reading = 이 페이지를 읽는 중…
private-window = 시크릿/사생활 보호 창: 여기서 찾은 내용은 남기지 않아요.

## The list

list-title = 모든 사이트
list-page-title = 내 목록
list-empty-title = 목록이 아직 비어 있어요
list-empty = 평소처럼 인터넷을 쓰세요. 사이트가 내 번호를 보여 주거나 입력을 요청하면 여기에 나타나요. 계정과 보안 페이지를 열어 보면 목록이 가장 빨리 채워져요.
search = 사이트 검색
search-empty = ‘{ $search }’에 맞는 사이트가 목록에 없어요.
filter-label = 표시
filter =
    { $filter ->
        [open] 할 일
        [suspected] 내 번호일 수 있음
        [done] 완료
       *[all] 전체
    }
filter-empty = 여기에는 항목이 없어요.
show-whole-list = 전체 목록 보기
group =
    { $group ->
        [open] 다음에 할 일 ({ $count })
        [suspected] 내 번호일 수 있음 ({ $count })
        [done] 완료 ({ $count })
       *[dismissed] 내 번호 아님 ({ $count })
    }
suspected-hint = 번호의 일부만 보여 주는 사이트예요. 살펴보고 내 번호인지 알려 주세요.
show-more = { $count }개 더 보기
role =
    { $role ->
        [sign-in] 로그인
        [two-step] 2단계 인증번호
        [recovery] 계정 복구
        [payment] 결제
        [contact] 연락처
       *[unknown] 용도 불명
    }
certainty =
    { $certainty ->
        [certain] 확실
        [likely] 유력
       *[possible] 가능
    }
certainty-meaning =
    { $certainty ->
        [certain] 확실: 번호의 모든 숫자를 확인했어요.
        [likely] 유력: 번호의 일부가 가려져 있지만, 네 자리 이상이 내 번호와 같아요.
       *[possible] 가능: 두세 자리만 보이지만, 내 번호와 같아요.
    }
certainty-meaning-elsewhere =
    { $certainty ->
        [certain] 확실: 번호 전체가 있었거나, 직접 알려 준 거예요.
        [likely] 유력: 모든 숫자를 확인하지는 못했지만, 찾은 내용으로 보아 내 번호예요.
       *[possible] 가능: 번호는 보이지 않았지만, 거기에서 쓴다고 직접 알려 준 거예요.
    }
state =
    { $state ->
        [suspected] 내 번호일 수 있음
        [to-do] 할 일
        [changed] 변경함(직접 표시)
        [verified] 변경됨(사이트에서 확인)
        [kept] 그대로 두기
       *[dismissed] 내 번호 아님
    }
seen = { $when } 발견
still-shows = 아직 이전 번호가 보여요
ambiguous = 다른 내 번호와도 일치
open-title = { $address } 열기
open-way =
    { $kind ->
        [own] 설정 열기
        [phone] 설정 열기
        [account-security] 설정 열기
        [change-password] 설정 열기
        [help] 도움말 열기
       *[other] 열기
    }
way-path = 앱이나 사이트에서: { $path }
way-doubt =
    { $kind ->
        [well-known] 이 페이지가 없는 사이트가 많아요
       *[other] 오래된 정보일 수 있어요
    }
other-ways = 다른 방법
way =
    { $kind ->
        [own] 내가 등록한 링크
        [phone] 전화번호 페이지
        [account-security] 계정 보안 페이지
        [change-password] 비밀번호 페이지
        [well-known] 비밀번호 변경 표준 주소
        [seen] 내 번호가 보인 페이지
        [site] 사이트 첫 페이지
        [help] 도움말
       *[recovery] 로그인할 수 없을 때
    }
wrong-link-title = { $site }의 더 나은 링크
own-link-label = 번호를 바꾸는 페이지 주소
own-link-hint = 이 브라우저에만 저장돼요. 이후 ‘설정 열기’를 누르면 이 주소로 이동해요.
own-link-problem =
    { $problem ->
        [empty] 먼저 주소를 입력하거나 붙여넣어 주세요.
        [not-https] https://로 시작하는 주소만 안전하게 열 수 있어요.
        [too-long] 주소가 너무 길어요. ‘?’ 앞부분만 복사해 주세요.
       *[not-an-address] 페이지 주소가 아니에요. 브라우저 주소창에서 복사해 주세요.
    }
own-link-remove = 내 링크 취소
own-link-toast =
    { $set ->
        [yes] { $site }: 이제 내가 등록한 링크를 사용해요.
       *[no] { $site }: 내가 등록한 링크를 더 이상 사용하지 않아요.
    }
link-report-label = Unbind 개발자에게 알리기
link-report-hint = 자동으로 보내는 내용은 없어요. 아래 글을 복사해서 Unbind의 문제를 모으는 곳에 올려 주세요. 이전 번호든 새 번호든 전화번호는 절대 올리지 마세요.
link-report-copy = 복사
link-report-copied =
    { $copied ->
        [yes] 복사했어요.
       *[no] 브라우저가 허용하지 않았어요. 글을 선택해서 직접 복사해 주세요.
    }
action =
    { $action ->
        [confirm] 내 번호예요
        [changed] 변경했어요
        [keep] 그대로 두기
        [reopen] 아직 할 일
        [delete] 목록에서 빼기
       *[dismiss] 내 번호 아님
    }
action-undo = 실행 취소
action-more = 더보기
action-reason = 이유 추가
row-action =
    { $action ->
        [pin] 맨 앞에 고정
        [unpin] 고정 해제
        [postpone] 미루기…
        [bring-back] 지금 하기
        [rename] 이름과 메모…
        [role] 용도…
        [merge] 다른 사이트와 합치기…
        [split] 다시 따로 보기
        [wrong-link] 잘못된 링크…
       *[delete] 목록에서 빼기
    }
section =
    { $section ->
        [pinned] 맨 앞에 고정한 항목
        [root] 다른 계정까지 열리는 항목
        [money] 돈과 관련된 항목
        [sign-in] 로그인에 쓰는 항목
        [second-step] 인증번호와 복구
        [unclear] 용도 불명
        [contact] 연락처로만 쓰는 항목
       *[postponed] 미룬 항목
    }
site-tally = 이 사이트에서 { $total }개 중 { $done }개 완료
pinned-mark = 맨 앞에 고정:
postponed-mark = { $day }까지 미룸
ticked-mark = 바뀐 번호를 보여 준 페이지가 아직 없어요
postpone-title = 언제까지 미룰까요?
postpone-until =
    { $choice ->
        [tomorrow] 내일
        [week] 일주일 뒤
       *[before] 마지막 사용일 전({ $day })
    }
postpone-day = 다른 날
postpone-problem =
    { $problem ->
        [empty] 날짜를 고르거나 버튼 중 하나를 눌러 주세요.
        [past] 이미 지난 날짜예요. 앞으로의 날짜를 골라 주세요.
       *[too-late] 그 전에 이전 번호의 사용이 끝나요. 더 이른 날짜를 골라 주세요.
    }
rename-title = 이름과 메모
rename-name = 내가 붙인 이름
rename-note = 메모
role-title = 이 사이트는 번호를 어디에 쓰나요?
merge-title = { $site } 항목을 다른 사이트와 합치기
merge-into = 목록에 있는 다른 사이트
merge-unknown = ‘{ $typed }’라는 사이트가 목록에 없어요. 추천 목록에서 골라 주세요.
reason-title = 그대로 두기
reason-label = 이유(비워 두어도 돼요)
action-why = 이유 보기
moved =
    { $action ->
        [confirm] { $site }: 할 일에 넣었어요.
        [changed] { $site }: 변경한 것으로 표시했어요.
        [keep] { $site }: 그대로 두기로 했어요.
        [delete] { $site }: 목록에서 뺐어요.
        [reopen] { $site }: 다시 할 일에 넣었어요.
       *[dismiss] { $site }: 내 번호가 아니라고 표시했어요.
    }
undone = { $site }: 되돌렸어요.
pinned-toast =
    { $pinned ->
        [yes] { $site }: 맨 앞에 고정했어요.
       *[no] { $site }: 고정을 해제했어요.
    }
postponed-toast = { $site }: { $day }까지 미뤘어요.
brought-back-toast = { $site }: 다시 할 일에 넣었어요.
edited-toast = { $site }: 저장했어요.
account-toast =
    { $named ->
        [yes] { $site }: { $account } 계정으로 적었어요.
       *[no] { $site }: 계정을 적지 않았어요.
    }
role-toast =
    { $role ->
        [sign-in] { $site }: 로그인에 써요.
        [two-step] { $site }: 2단계 인증번호를 받는 데 써요.
        [recovery] { $site }: 계정 복구에 써요.
        [payment] { $site }: 결제에 써요.
        [contact] { $site }: 연락처로 써요.
       *[unknown] { $site }: 용도를 알 수 없어요.
    }
reason-toast = { $site }: 이유를 저장했어요.
merged-toast = 이제 { $from } 항목이 { $into }에 합쳐져 보여요.
split-toast = { $site } 항목을 다시 따로 보여 줘요.

## Why

harm =
    { $harm ->
        [root] 먼저 할 일: 이 계정의 인증번호를 받는 사람은 다른 계정도 여럿 재설정할 수 있어요.
        [money] 먼저 할 일: 여기서 돈을 옮기거나 쓸 수 있어요.
        [sign-in] 2단계 인증보다 먼저: 이 번호로 오는 인증번호만 있으면 로그인할 수 있어요.
        [second-step] 로그인용 다음: 비밀번호나 이메일이 함께 있으면 이 번호로 로그인할 수 있어요.
        [unclear] 용도를 아는 항목 다음: 여기서 번호가 어떤 일을 하는지 분명하지 않아요.
       *[contact] 마지막: 연락처로만 쓰이고, 이것으로 로그인할 수는 없어요.
    }
why-pinned = 맨 앞: 직접 고정했어요.
why-postponed = 맨 뒤: { $day }까지 미뤘어요.
why-over = 이 번호는 { $day }에 사용이 끝났어요.
why-due = 이 번호는 { $day }에 사용이 끝나요. 먼저 끝나는 항목이 앞에 와요.
page-kind =
    { $kind ->
        [sign-in] 로그인 페이지에서 발견했어요.
        [sign-up] 가입 페이지에서 발견했어요.
        [verification] 보낸 인증번호를 묻는 페이지에서 발견했어요.
        [account] 계정 페이지에서 발견했어요.
        [security] 보안 설정 페이지에서 발견했어요.
        [checkout] 결제 페이지에서 발견했어요.
       *[other] 일반 페이지에서 발견했어요.
    }
reason =
    { $code ->
        [full-number] 번호의 모든 숫자가 있었어요.
        [mask] 보이는 숫자가 내 번호와 같아요.
        [ambiguous] 보이는 숫자가 다른 내 번호와도 같아요.
        [place-text] 페이지의 글 안에 있어요.
        [place-field] 페이지의 입력란 안에 있어요.
        [place-typed] 직접 입력하고 양식을 제출했어요.
        [shape] 전화번호를 쓰는 형식으로 되어 있어요.
        [user-name] 로그인할 때 쓴 사용자 이름이었어요.
        [sample] 입력란의 예시가 전화번호예요.
        [split] 여러 칸에 나뉘어 있고, 합치면 번호 하나가 돼요.
        [beside] 옆에 국가 번호를 고르는 곳이 있어요.
        [options] 국가 번호 목록에서 골라요.
        [budget] 페이지가 아주 길어서 다 읽지는 못했어요.
        [login-user-name] 로그인 정보의 사용자 이름이에요.
        [login-email] 로그인 정보의 이메일 주소에 있어요.
        [login-note] 로그인 정보의 메모에 있어요.
        [login-field] 로그인 정보에 직접 추가한 입력란에 있어요.
        [login-phone] 로그인 정보에 저장된 전화번호예요.
        [login-title] 로그인 정보의 이름에 있어요.
        [login-identity] 비밀번호 관리자가 채워 넣는 개인 정보의 전화번호예요.
        [login-without-number] 로그인 정보에는 내 번호가 보이지 않아요.
        [within-word] 바로 옆에 다른 글자나 숫자가 붙어 있어요.
        [code-message] 내 번호로 인증번호가 왔어요.
        [account-alert] 내 번호로 계정에 대한 경고가 왔어요.
        [service-notice] 내 번호로 알림이 왔어요.
        [named-by-host] 어느 사이트의 인증번호인지 문자에 나와 있어요.
        [named-by-signature] 문자에 보낸 곳의 이름이 적혀 있어요.
        [named-by-wording] 문자 내용에 이름이 나와요.
        [named-by-sender] 알려진 발신 번호예요.
        [official-reply] 공식 조회 답장에 이름이 있어요.
        [found-history] 방문 기록에 있는 곳이에요.
        [service-uses-phone] 내 번호를 발견하지는 못했지만, 전화번호를 쓰는 것으로 알려진 서비스예요.
       *[other] Unbind의 규칙에 맞았어요({ $code }).
    }
reason-with-detail =
    { $code ->
        [mask] 보이는 { $detail }자리가 내 번호와 같아요.
        [ambiguous] 보이는 숫자가 다른 내 번호와도 같아요.
        [autocomplete] 입력란이 받을 내용을 스스로 밝히고 있어요: ‘{ $detail }’
        [type] 전화번호를 입력하는 칸이에요.
        [inputmode] 전화 키패드를 쓰는 입력란이에요.
        [label] 레이블에 ‘{ $detail }’ 표현이 있어요.
        [aria] 화면 읽기 프로그램용 설명에 ‘{ $detail }’ 표현이 있어요.
        [placeholder] 입력란의 안내 문구에 ‘{ $detail }’ 표현이 있어요.
        [near] 주변 글에 ‘{ $detail }’ 표현이 있어요.
        [title] 도움말 풍선에 ‘{ $detail }’ 표현이 있어요.
        [name] 내부 이름에 ‘{ $detail }’ 표현이 들어 있어요.
        [sentence] 앞뒤 문장에 ‘{ $detail }’ 표현이 있어요.
        [code-sent] 인증번호를 보냈다고 나와 있어요: ‘{ $detail }’
        [page-address] 페이지 주소에 ‘{ $detail }’ 표현이 있어요.
        [page-title] 페이지 제목에 ‘{ $detail }’ 표현이 있어요.
        [page-heading] 페이지 안의 제목에 ‘{ $detail }’ 표현이 있어요.
        [code-message] 내 번호로 인증번호가 왔어요: ‘{ $detail }’
        [account-alert] 내 번호로 계정에 대한 경고가 왔어요: ‘{ $detail }’
        [service-notice] 내 번호로 알림이 왔어요: ‘{ $detail }’
        [found-logins] 저장된 로그인 정보 { $detail }개에 있어요.
        [found-messages] 그곳에서 내 번호로 문자 { $detail }개가 왔어요.
        [found-reply] 붙여넣은 답장에 이름이 있어요.
        [page-form]
            { $detail ->
                [one-time-code] 인증번호를 입력하는 페이지예요.
                [password] 비밀번호를 입력하는 페이지예요.
               *[other] 페이지에서 입력을 요청해요: ‘{ $detail }’
            }
       *[other] Unbind의 규칙에 맞았어요: ‘{ $detail }’
    }
reason-against = 가까이에 다른 내용을 뜻하는 말이 있어요: ‘{ $detail }’
history-title = 활동 기록
history =
    { $what ->
        [seen]
            { $source ->
                [page] 페이지에서 발견
                [logins] 저장된 로그인 정보에서 발견
                [messages] 문자 메시지에서 발견
                [reply] 붙여넣은 답장에서 발견
                [history] 방문 기록에서 발견
               *[by-hand] 직접 추가
            }
        [replacement-seen] 사이트에 새 번호가 표시됨
        [confirm] 내 번호라고 확인
        [changed] 변경했다고 표시
        [gone] 페이지에 번호가 더 이상 표시되지 않음
        [keep] 그대로 두기로 함
        [dismiss] 내 번호가 아니라고 표시
        [reopen] 할 일로 되돌림
        [delete] 목록에서 뺌
        [plan] 처리할 때를 변경
       *[edit] 항목을 수정
    }
history-undone =
    { $what ->
        [confirm] 내 번호라고 확인했다가 취소
        [changed] 변경했다고 표시했다가 취소
        [keep] 그대로 두기로 했다가 취소
        [dismiss] 내 번호가 아니라고 표시했다가 취소
        [reopen] 할 일로 되돌렸다가 취소
        [delete] 목록에서 뺐다가 다시 넣음
        [plan] 처리할 때를 변경했다가 취소
       *[edit] 항목을 수정했다가 취소
    }

## Full page

navigation = Unbind 메뉴
page-title =
    { $part ->
        [list] 내 목록 – Unbind
        [safe] 해지해도 될까요? – Unbind
        [import] 더 찾기 – Unbind
        [take] 내보내기 – Unbind
        [numbers] 번호 – Unbind
        [settings] 설정 – Unbind
        [trust] Unbind가 아는 것 – Unbind
        [why] 이전 번호가 위험한 이유 – Unbind
       *[welcome] Unbind에 오신 것을 환영해요
    }
part =
    { $part ->
        [list] 목록
        [safe] 해지해도 될까요?
        [import] 더 찾기
        [take] 내보내기
        [numbers] 번호
        [trust] Unbind가 아는 것
        [why] 이전 번호가 위험한 이유
       *[settings] 설정
    }

## Finding more

import-title = 더 찾기
import-lead = 번호를 해지하기 전 몇 주 동안 방문하지 않는 계정이 대부분이에요. 저장된 로그인 정보와 오래된 문자에는 그 계정이 남아 있어요. 이 페이지 안에서 읽고, 추가하기 전에는 아무것도 저장하지 않아요.
import-link = 저장된 로그인 정보와 문자에서 더 찾기
import-all-paused = 모든 번호가 일시중지되어 있어서 아무것도 찾지 않아요. 먼저 ‘번호’에서 하나를 다시 시작해 주세요.
import-drop = 여기에 파일을 놓으세요
import-choose-file = 파일 선택…
import-drop-hint = 저장된 로그인 정보, 문자 내역, Unbind 백업을 넣을 수 있어요. 어떤 파일인지는 Unbind가 알아서 구분해요.
import-door =
    { $source ->
        [logins] 저장된 로그인 정보
        [messages] 문자
        [reply] 공식 조회 답장(一证通查)
       *[history] 방문 기록
    }
import-door-hint =
    { $source ->
        [logins] 브라우저나 비밀번호 관리자의 로그인 정보를 파일로 내보내서 이 페이지에 넣어 주세요. 비밀번호, 카드, 코드는 읽지 않고 버려요. 동의한 뒤에 내 번호가 어디에 쓰이는지만 남겨요.
        [messages] 인증번호와 알림 문자에는 내 번호로 연락한 서비스의 이름이 나와 있어요. 문자 백업을 넣거나 문자를 붙여넣어 주세요. 문자 내용은 읽는 즉시 버려요.
        [reply] 중국 번호로 주요 앱에 계정이 몇 개 등록되어 있는지 알려 주는 공식 서비스가 있어요. 조회한 뒤 답장을 붙여넣어 주세요.
       *[history] Unbind의 서비스 목록 중에서 방문한 곳을 찾아, 보통 전화번호를 등록하는 서비스를 보여 줘요. 브라우저가 먼저 물어봐요. 방문 기록 자체는 남기지 않고, 권한은 바로 돌려줄 수 있어요.
    }
import-how =
    { $source ->
        [logins] 로그인 정보를 내보내는 방법
        [messages] 문자를 가져오는 방법
       *[reply] 조회하는 방법
    }
import-program =
    { $program ->
        [chrome] Chrome, Brave, Opera
        [edge] Edge
        [firefox] Firefox
        [apple] Safari, Apple 암호
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
        [chrome] 설정에서 비밀번호 관리자를 연 다음, 설정 › 비밀번호 내보내기 › 파일 다운로드.
        [edge] 설정 › 암호 › 추가 작업(…) › 암호 내보내기.
        [firefox] about:logins 페이지를 연 다음, 메뉴(…) › 비밀번호 내보내기.
        [apple] Mac에서 암호 앱을 연 다음, 파일 › 모든 항목을 파일로 내보내기.
        [bitwarden] 설정 또는 도구 › 보관함 내보내기에서 .json이나 .csv 선택. 암호화된 형식은 Bitwarden에서만 열려요.
        [one-password] 컴퓨터용 앱에서 파일 › 내보내기, 1PUX나 CSV로.
        [lastpass] 고급 옵션 › 내보내기. 글자가 있는 페이지가 열리면 이름이 .csv로 끝나는 파일로 저장하세요.
        [dashlane] 설정 › 데이터 내보내기, CSV로. 개인 정보 파일이 함께 든 압축 파일을 그대로 넣어도 돼요.
        [keepass] 데이터베이스 › 내보내기 › CSV. 데이터베이스 파일(.kdbx)은 잠겨 있어서 읽을 수 없어요.
        [proton-pass] 설정 › 내보내기, 암호화하지 않은 JSON이나 CSV로.
        [nordpass] 설정 › 항목 내보내기, CSV로.
        [roboform] 설정 › 계정 및 데이터 › 내보내기, CSV로.
       *[enpass] 파일 › 내보내기, .json이나 .csv로.
    }
import-wide = 로그인 정보에 번호가 없어도, 보통 전화번호를 등록하는 서비스라면 함께 보기
import-how-messages =
    { $phone ->
        [android] Android: ‘SMS Backup & Restore’ 같은 앱으로 모든 문자를 .xml 파일 하나에 저장할 수 있어요. 이 컴퓨터로 옮겨 주세요. 수백 MB여도 괜찮아요.
        [iphone] iPhone: 자체 내보내기 기능이 없어요. 컴퓨터용 프로그램으로 문자를 .csv로 저장하거나, 인증번호 문자를 복사해서 아래에 붙여넣으세요.
       *[other] 그 밖에: 보낸 사람, 내용, 날짜가 있는 표(.csv)나 .json 파일을 넣거나, 문자를 그대로 붙여넣으세요.
    }
import-how-reply =
    { $step ->
        [open] WeChat에서 工信微报 › 政务服务 › 一证通查 › 互联网账号 메뉴를 열거나, Alipay에서 一证通查 미니 프로그램을 찾으세요.
        [enter] 번호, 신분증 번호의 마지막 여섯 자리, 문자로 받은 인증번호를 입력하세요.
        [wait] 답장은 10699000 번호에서 문자로 와요. 바로 오거나 48시간 안에 와요. 24시간 뒤에 다시 조회할 수 있어요.
       *[paste] 문자를 복사해서 아래에 붙여넣으세요.
    }
import-reply-limits = 계정이 몇 개인지만 알려 주고, 어떤 계정인지는 알려 주지 않아요. 앱 16개만 조회되고 은행과 관공서는 없으며, 본인 명의 번호만 조회할 수 있어요. 조회되지 않는 앱에도 내 번호가 있을 수 있어요.
import-paste-label =
    { $source ->
        [reply] 답장
       *[messages] 또는 문자 붙여넣기
    }
import-paste-read = 읽기
import-history = 방문 기록에서 찾기
import-history-refused = 브라우저가 허용하지 않아서 방문 기록을 읽지 않았어요. 나머지는 다른 방법으로 찾을 수 있어요.
import-history-held = 지금은 Unbind가 방문 기록을 읽을 수 있어요.
import-history-give-back = 권한 돌려주기
import-history-given-back = 권한을 돌려줬어요. 이제 Unbind가 방문 기록을 읽을 수 없어요.

import-reading = 읽는 중…
import-reading-file = { $name } 읽는 중…
import-percent = { $percent }%
import-line-title = 어느 회선으로 받은 문자인가요?
import-line-hint = 이 휴대폰에는 회선이 둘 이상 있어요. 해지할 번호로 받은 문자만 도움이 돼요.
import-line = 회선 { $line }
import-line-messages = 문자 { $count }개
import-line-all = 모든 회선
import-line-all-meaning = 회선이 제대로 구분되지 않거나, 둘 다 내 회선일 때
import-reply-title = 서비스 { $count }개가 나와 있어요
import-reply-hint = 잘못 읽은 것은 고치고, 서비스가 아닌 것은 빼고, 빠진 것은 추가해 주세요.
import-reply-name = 서비스
import-reply-count = 계정 { $count }개
import-reply-remove = 빼기
import-reply-remove-row = { $name } 빼기
import-reply-add = 서비스 추가
import-go-on = 계속
import-backup-title = { $name }: Unbind 백업 파일이에요
import-backup-join = 백업 내용 추가
import-backup-done = 백업을 읽었어요

import-found = 서비스 { $count }개를 찾았어요
import-found-nothing =
    { $known ->
        [0] 내 번호로 찾은 것이 없어요
       *[other] 새로운 것이 없어요. 이미 모두 목록에 있어요
    }
import-looked-at =
    { $source ->
        [logins] 로그인 정보 { $count }개를 읽었어요.
        [messages] 문자 { $count }개를 읽었어요.
        [reply] 답장에서 서비스 { $count }개를 읽었어요.
       *[history] 방문하는 서비스 중 { $count }개는 보통 전화번호를 등록하는 곳이에요.
    }
import-known = 이미 목록에 있는 항목 { $count }개도 다시 찾았지만, 새로운 내용은 없어요.
import-nothing-means =
    { $source ->
        [logins] 사용자 이름, 메모, 입력란 어디에도 내 번호가 없어요. 그래도 사이트에는 등록되어 있을 수 있으니, 범위를 넓혀 다시 찾거나 문자를 읽어 보세요.
        [messages] 인증번호를 보낸 서비스의 이름이 나온 문자가 없어요. 휴대폰과 회선이 맞나요?
        [reply] 쓸 수 있는 이름이 없었어요. 이름을 고치거나, 목록에 서비스를 직접 추가해 주세요.
       *[history] Unbind가 아는 서비스 중 방문하는 것은 이미 모두 목록에 있어요.
    }
import-look-wider = 로그인 정보에 번호가 없는 곳까지 다시 찾기
import-problems = 행 { $count }개를 읽지 못했어요. 나머지는 아래에 있어요.
import-problem =
    { $code ->
        [too-few-columns]
            { $count ->
               *[other] { $rows }행: 파일의 첫 행보다 열이 적어서 건너뛰었어요.
            }
        [too-many-columns] { $rows }행: 파일의 첫 행보다 열이 많아서 건너뛰었어요.
        [quote-not-closed] { $rows }행: 따옴표가 열리고 닫히지 않았어요.
        [cut-short] { $rows }행: 중간에서 파일이 끝나요. 전체를 복사했나요?
        [too-many-rows] { $rows }행부터는 읽지 않았어요. 로그인 정보라기에는 행이 너무 많아요.
        [date-unknown] { $rows }행: 날짜를 읽지 못했어요. 행의 나머지는 읽었어요.
       *[entry-malformed] { $rows }행: 다른 행과 형식이 달라서 건너뛰었어요.
    }
import-problem-file =
    { $code ->
        [too-few-columns] 첫 행보다 열이 적은 행은 건너뛰었어요.
        [too-many-columns] 첫 행보다 열이 많은 행은 건너뛰었어요.
        [quote-not-closed] 따옴표가 열리고 닫히지 않았어요.
        [cut-short] 파일이 중간에서 끝나요. 전체를 복사했나요?
        [too-many-rows] 로그인 정보나 문자라기에는 너무 많아서, 파일의 뒷부분은 읽지 않았어요.
        [date-unknown] 읽지 못한 날짜가 있어요.
       *[entry-malformed] 다른 것과 형식이 다른 내용은 건너뛰었어요.
    }
import-problems-more = 그 밖에 { $count }개가 더 있어요.
import-group =
    { $group ->
        [new] 내 번호를 쓰는 곳 ({ $count })
        [check] 확인할 곳 ({ $count })
        [joined] 이미 목록에 있음 ({ $count })
       *[said] 전에 결정함 ({ $count })
    }
import-group-hint =
    { $group ->
        [new] 피해가 가장 클 수 있는 것부터예요.
        [check] 번호 전체가 보이지는 않았어요. 내 번호가 등록된 곳만 선택하고 나머지는 그대로 두세요.
        [joined] 항목은 그대로 두고, 번호를 언제 썼는지만 더해요. 번호를 바꾼 뒤에 인증번호가 왔다면 그 항목은 다시 할 일이 돼요.
       *[said] 내 번호가 아니라고 했거나 목록에서 뺀 곳이에요. 선택해야만 다시 추가돼요.
    }
import-tick-all = 모두 선택
import-untick-all = 모두 선택 해제
import-trace =
    { $source ->
        [logins]
            { $where ->
                [login-user-name] 저장된 로그인 정보 { $count }개의 사용자 이름
                [login-email] 저장된 로그인 정보 { $count }개의 이메일 주소
                [login-note] 저장된 로그인 정보 { $count }개의 메모
               *[other] 저장된 로그인 정보 { $count }개
            }
        [messages]
            { $where ->
                [code-message] 인증번호 문자 { $count }개
               *[other] 문자 { $count }개
            }
        [reply] 답장에 계정 { $count }개
       *[history] { $count }번 방문
    }
import-months = { $from } ~ { $to }
import-standing =
    { $standing ->
        [open] 목록에 있음, 할 일
        [done] 목록에 있음, 완료 또는 그대로 두기
        [dismissed] 내 번호가 아니라고 표시함
       *[removed] 목록에서 뺐음
    }
import-accept =
    { $count ->
        [0] 목록에 넣을 것을 선택하세요
       *[other] { $count }개를 목록에 추가
    }
import-forget = 모두 버리기
import-not-stored = 아직 아무것도 저장하지 않았어요.
import-done =
    { $added ->
        [0] 목록의 항목 { $joined }개에 내용을 더했어요
       *[other]
            { $joined ->
                [0] 항목 { $added }개를 목록에 추가했어요
               *[other] 항목 { $added }개를 목록에 추가하고, { $joined }개에는 내용을 더했어요
            }
    }
import-delete-file =
    { $source ->
        [logins] { $name } 파일을 지금 삭제하고 휴지통에서도 지우세요. 비밀번호가 들어 있어서 파일을 여는 사람은 누구나 읽을 수 있어요.
       *[messages] { $name } 파일이 더 필요하지 않으면 지금 삭제하세요. 모든 문자가 들어 있어서 파일을 여는 사람은 누구나 읽을 수 있어요.
    }
import-again = 다른 것 읽기
import-undone = 되돌렸어요. 목록이 이전과 같아요.
import-refusal =
    { $code ->
        [empty] 파일에 아무 내용도 없어요.
        [unknown-format] Unbind가 읽을 수 있는 로그인 정보나 문자가 아니에요.
        [encrypted] 암호로 잠긴 파일이에요.
        [wrong-kind]
            { $format ->
                [pdf] PDF 문서예요. 로그인 정보나 문자를 내보낸 파일이 아니에요.
                [image] 이미지예요. 로그인 정보나 문자를 내보낸 파일이 아니에요.
                [media] 소리나 동영상이에요. 로그인 정보나 문자를 내보낸 파일이 아니에요.
                [office] 오피스 프로그램의 문서예요.
                [archive] 여기서 열 수 없는 종류의 압축 파일이에요.
                [program] 프로그램이에요. 로그인 정보나 문자를 내보낸 파일이 아니에요.
                [database] 프로그램의 데이터베이스예요. 내보낸 파일이 아니에요.
                [web-page] 웹페이지예요. 로그인 정보나 문자를 내보낸 파일이 아니에요.
               *[other] 로그인 정보나 문자를 내보낸 파일이 아니에요.
            }
        [too-large] 파일이 { $limit }MB보다 커요.
        [archive-too-large] 압축을 풀면 내보낸 파일이라기에는 너무 커져서 열지 않았어요.
        [archive-damaged] 압축 파일이 손상되었거나 일부만 있어요.
        [cut-short] 파일이 중간에서 끝나요.
       *[other] 브라우저가 이 파일을 읽지 못했어요.
    }
import-advice =
    { $code ->
        [empty] 다시 내보내고, 새 파일의 크기가 0이 아닌지 확인하세요.
        [encrypted]
            { $format ->
                [one-password] 1Password에서 보관함을 복사하지 말고, 1PUX나 CSV로 다시 내보내세요.
                [dashlane] Dashlane에서 보안 압축 파일이 아니라 CSV로 다시 내보내세요.
                [lastpass] LastPass에서 암호화하지 않은 CSV로 다시 내보내세요.
                [zip] 암호를 넣어 압축을 풀고, 안에 든 파일을 넣어 주세요.
                [bitwarden] Bitwarden에서 다시 내보내고, ‘.json (Encrypted)’ 대신 ‘.json’이나 ‘.csv’를 고르세요.
                [keepass] KeePass의 데이터베이스 파일이에요. KeePass에서 열고 CSV로 내보내세요.
                [proton-pass] Proton Pass에서 암호 없이 다시 내보내세요.
                [enpass] Enpass에서 백업을 만들지 말고, .json이나 .csv로 내보내세요.
               *[other] 그 프로그램에서 암호 없이 다시 내보내세요. Unbind는 이 안에서만 읽고, 비밀번호는 하나도 남기지 않아요.
            }
        [wrong-kind]
            { $format ->
                [office] 그 프로그램에서 열고, 표를 CSV로 저장하세요.
                [archive] 먼저 압축을 풀고, 안에 든 파일을 넣어 주세요.
                [database] 그 프로그램의 내보내기 기능으로 CSV나 JSON 파일을 만드세요.
               *[other] 브라우저, 비밀번호 관리자, 문자 백업 앱에서 만든 파일을 선택하세요.
            }
        [too-large] 일부만 내보내세요. 최근 몇 년이나 회선 하나면 돼요.
        [archive-too-large] 믿을 수 있는 파일이라면 직접 압축을 풀고, 안에 든 파일을 넣어 주세요.
        [archive-damaged] 다시 내보내거나 한 번 더 복사하세요.
        [cut-short] 다시 복사하거나 내보내세요. 일부만 읽으면 가장 중요한 서비스가 빠질 수 있어요.
        [unknown-format] 어떤 파일을 읽을 수 있는지 아래에 나와 있어요. 표라면 첫 행에 열 이름이 있어야 해요.
       *[other] 다시 선택하거나, 다른 폴더로 복사한 뒤 선택해 주세요.
    }

## Adding by hand

add-title = 직접 추가
add-site = 직접 추가: 사이트, 서비스, 기관, 사람
role-label = 용도
add-submit = 추가
add-more = 계정과 메모
add-account = 어떤 계정인지(여러 개일 때)
add-this-site = 이 사이트 직접 추가
add-another-use = 다른 용도 직접 추가
add-this-site-title = { $site } 목록에 추가
added-toast = { $site }: 목록에 추가했어요.

## Safe to cancel?

safe-title = 해지해도 될까요?
number-choice = 번호
verdict =
    { $answer ->
        [yes] 네, 괜찮아요
        [not-yet] 아직이에요
       *[cannot-know] 알 수 없어요
    }
verdict-retired =
    { $answer ->
        [yes] 목록의 모든 항목을 마쳤어요
        [not-yet] 아직 이전 번호를 쓰는 곳이 있어요
       *[cannot-know] 마친 것을 확인하지 못한 항목이 있어요
    }
verdict-ground =
    { $ground ->
        [open]
            { $suspected ->
                [0] 할 일이 { $open }개 남았어요.
               *[other]
                    { $open ->
                        [0] 내 번호인지 답을 기다리는 항목이 { $suspected }개 있어요.
                       *[other] 할 일이 { $open }개 남았고, 내 번호일 수 있는 항목이 { $suspected }개 더 있어요.
                    }
            }
        [ticked] 직접 변경했다고 표시한 항목이 { $ticked }개 있는데, 바뀐 번호를 보여 준 페이지가 아직 없어요.
        [left-out] Unbind의 저장 공간이 거의 가득 차서 새로 찾은 항목이 빠지고 있어요. 목록에 없는 곳이 있을 수 있어요. 공간이 생긴 뒤 다시 방문하는 사이트는 추가돼요.
        [nothing] 이 번호로 찾은 항목이 아직 없어요. 찾지 못했다고 해서 등록된 곳이 없다는 뜻은 아니에요.
       *[done] 목록의 모든 항목이 바뀐 것을 확인했거나 그대로 두기로 한 것이에요. 찾지 못한 곳은 셀 수 없어요.
    }
verdict-lines =
    { $kind ->
        [open] 남은 할 일 ({ $count })
        [suspected] 내 번호일 수 있음 ({ $count })
       *[ticked] 직접 표시만 함 ({ $count })
    }
verdict-ticked-hint = 한 번 더 열어 보세요. 페이지에 새 번호가 보이면 Unbind가 자동으로 기록해요.
verdict-rest = 목록에 { $count }개 더 있음
show-in-list = 보기
never-seen-title = 발견되지 않은 종류
never-seen-hint = 거의 누구나 쓰는데 하나도 발견되지 않았어요. 쓰고 있다면 계정 페이지를 열거나 목록에 직접 추가해 주세요.
category =
    { $category ->
        [email] 이메일
        [money] 은행과 결제
        [identity] 신원 확인과 관공서
        [messaging] 메신저
        [social] SNS
        [shopping] 쇼핑
        [travel] 여행과 교통
        [work] 업무와 도구
        [telecom] 통신과 인터넷
        [media] 영상·음악·뉴스
        [gaming] 게임
        [utilities] 전기·수도·집
        [health] 건강
        [people] 모임과 커뮤니티
       *[other] 기타 서비스
    }

suggestions-title = 보통 이런 것도 쓰고 있어요
suggestions-title-in = { $country }: 보통 이런 것도 쓰고 있어요
suggestions-open = 아직 목록에 없는 것 살펴보기
suggestions-loading = 서비스 목록을 찾아보는 중…
suggestions-hint = 쓰고 있는 것은 목록에 추가되고, 쓰지 않는 것은 다시 묻지 않아요. 나머지는 나중에 해도 돼요.
suggestions-none = 더 물어볼 것이 없어요.
suggestions-shown = { $all }개 중 { $shown }개 표시
suggestion-have = 쓰고 있어요
suggestion-not-mine = 안 써요
not-mine-toast = { $name }: 다시 묻지 않아요.

timeline-title = 날짜
timeline-point =
    { $name ->
        [today] 오늘
        [last-day] 이전 번호의 마지막 사용일
       *[reissue] 다른 사람에게 배정될 수 있음
    }
in-days =
    { $when ->
        [ahead]
            { $days ->
                [1] 내일
               *[other] { $days }일 뒤
            }
        [today] 오늘
       *[over]
            { $days ->
                [1] 어제
               *[other] { $days }일 전
            }
    }
timeline-no-last-day = 마지막 사용일이 없으면 남은 날을 셀 수 없어요.
timeline-set-last-day = 마지막 사용일 설정
reissue-label = 다른 사람에게 배정될 수 있는 가장 이른 날
reissue-problem =
    { $problem ->
        [empty] 날짜를 고르거나 예상일을 그대로 두세요.
       *[too-early] 번호는 마지막 사용일 전에 다른 사람에게 배정되지 않아요. 더 늦은 날짜를 골라 주세요.
    }
reissue-own = 직접 정한 날짜예요.
reissue-no-last-day = 마지막 사용일부터 세요. 먼저 마지막 사용일을 설정하거나, 통신사에서 들은 날짜를 입력해 주세요.
reissue-unknown = 이 번호에 대해 알려진 규정이 없어요. 통신사에서 들은 날짜가 있다면 여기에 설정해 주세요.
reissue-unknown-in = { $country }에 대해 알려진 규정이 없어요. 통신사에서 들은 날짜가 있다면 여기에 설정해 주세요.
reissue-confidence =
    { $confidence ->
        [rule] 예상: 현지 규정상 이보다 빠를 수 없어요.
        [practice] 예상: 현지 통신사의 설명이며, 규정은 아니에요.
       *[hearsay] 예상: 전해 들은 정보이며, 확인되지 않았어요.
    }
reissue-source = 출처: { $source }
reissue-reset = 예상일로 되돌리기
reissue-clear = 이 날짜 지우기
reissue-saved = 저장했어요.

checklist-title = 페이지에서는 알 수 없는 곳
checklist-hint = 창구, 앱, 기관, 사람이에요. 해당하는 것만 추가하세요.
checklist-in = { $country }
checklist-everywhere = 모든 나라 공통
checklist-done = 체크리스트의 모든 항목이 목록에 있어요.
checklist-add = 목록에 추가

advice-title = 지금 하면 좋은 일
advice =
    { $advice ->
        [order] 위에서부터 차례로 하세요. 다른 계정까지 열리는 것이 먼저고, 그다음이 돈, 그다음이 로그인이에요.
        [sign-in-again] 하나를 바꿀 때마다 로그아웃했다가 다시 로그인해서, 인증번호가 새 번호로 오는지 확인하세요.
        [passkey] 패스키나 인증 앱을 쓸 수 있는 사이트라면 새 번호보다 그것을 고르세요. 다른 사람에게 넘어가지 않아요.
        [both] 마지막으로 변경한 뒤 몇 주 동안은 두 번호를 함께 유지하세요. 한동안 이전 번호로 계속 보내는 사이트도 있어요.
        [look] 직접 표시한 사이트의 계정 페이지를 하나씩 다시 열어 보세요.
        [arrivals] 이전 번호로 아직 무엇이 오는지 지켜보세요. 인증번호나 알림은 이 목록에 없는 서비스에서 온 것일 수 있어요.
        [sim-out] 해지하기 전에 이전 유심을 2주 동안 빼 두세요. 그동안 안 되는 것이 빠뜨린 곳이고, 번호는 아직 내 것이에요.
        [cancel] 그런 다음 통신사에 해지를 신청하고, 마지막 사용일을 서면으로 받아 두세요.
       *[after] 내가 하지 않은 로그인이나 새 비밀번호 알림이 이메일로 오는지 살펴보고, 남은 것은 아래 다른 방법으로 바꾸세요.
    }
dead-title = 이전 유심을 이미 쓸 수 없다면
dead =
    { $step ->
        [carrier] 통신사에 같은 번호의 유심을 다시 발급해 달라고 하세요. 해지되기 전이라면 신분증을 가지고 매장에서 받을 수 있어요.
        [bank] 신분증과 카드를 가지고 은행 창구에 가서, 인증번호를 받는 번호까지 등록된 번호를 모두 바꿔 달라고 하세요.
        [mail] 다른 사이트에서 인증번호를 물으면 ‘다른 방법 시도’를 고르세요. 복구 이메일, 백업 코드, 인증 앱, 아직 로그인되어 있는 기기를 쓸 수 있어요.
       *[support] 다른 방법이 모두 안 되면, 사이트에 등록된 이메일로 고객센터에 문의하세요. 며칠 걸릴 수 있으니 목록 맨 위의 계정부터 시작하세요.
    }
carrier-title = 해지하면 통신사가 하는 일
carrier =
    { $step ->
        [stops] 정한 날에 번호가 정지되고, 그 뒤로는 인증번호가 오지 않아요.
        [rests] 번호는 한동안 쓰이지 않다가 다른 사람에게 갈 수 있어요. 그러면 그 번호로 오는 모든 것을 그 사람이 받아요.
        [china] 중국 통신사는 해지할 때 등록 해제를 도와주기도 하고, 다음 사용자를 위한 서비스(二次号码焕新)도 있어요. 어느 것도 이 목록을 대신하지는 못해요.
       *[takes-along] 계약에 딸린 것도 함께 끝나요. 잔액, 포인트, 통신사 이메일, 휴대폰 결제가 그래요.
    }

farewell-title = { $number } 사용 종료
farewell-ended = 이 번호는 { $day }에 사용이 끝났어요. 목록의 결과는 다음과 같아요.
farewell-count =
    { $state ->
        [verified] { $count }개: 변경됨, 사이트에서 확인
        [changed] { $count }개: 변경함(직접 표시), 사이트에서는 확인 안 됨
        [kept] { $count }개: 그대로 두기
        [to-do] { $count }개: 아직 이전 번호
       *[suspected] { $count }개: 답하지 않음, 내 번호일 수 있음
    }
farewell-watch = 번호가 언제 다른 사람에게 배정될지 알 수 없어요. 내가 하지 않은 로그인이 있는지 살펴보세요.
farewell-watch-from = { $day }부터는 다른 사람이 이 번호를 쓸 수 있어요. 아직 이 번호가 남은 곳은 그 전에 바꿔야 하고, 내가 하지 않은 로그인은 위험 신호예요.
farewell-notice = { $number } 번호의 사용이 끝났어요.
farewell-look = 결과 보기
erase-number-title = { $number } 지우기
erase-number-meaning = 이 번호와 목록 전체를 이 브라우저에서 지워요. 다른 번호는 그대로 남아요.
erase-number-begin = 이 번호 지우기…
erase-number-copy = 되돌릴 수 없어요. 나중에 찾아볼 일이 있을 것 같으면 먼저 사본을 저장해 두세요.
erase-number-confirm = 완전히 지우기
number-erased = { $number } 번호와 목록을 지웠어요.

## Take along

take-lead = 목록을 종이에 인쇄하거나, 다른 프로그램용 파일이나 전체 백업으로 저장할 수 있어요. 모두 브라우저 안에서 만들어요.
print-title = 인쇄
print-hint = 큰 글씨 인쇄에는 순서 안내도 들어가요. 컴퓨터 없이 목록을 처리하는 분에게 알맞아요.
print = 인쇄
print-large = 큰 글씨로 인쇄(순서 포함)
files-title = 파일로 저장
export-markdown = Markdown으로 저장
export-markdown-hint = 체크 칸이 있는 목록이에요. 메모나 글쓰기 프로그램에서 쓸 수 있어요.
export-csv = 표로 저장
export-csv-hint = 스프레드시트용 CSV예요. 항목마다 한 줄이에요.
export-calendar = 날짜 저장
export-calendar-hint = 캘린더용이에요. 마지막 사용일(알림 포함)과 다른 사람에게 배정될 수 있는 날이 들어가요.
calendar-empty = 아직 날짜가 없어요. 먼저 ‘번호’에서 마지막 사용일을 설정해 주세요.
calendar-summary =
    { $name ->
        [last-day] { $number } 마지막 사용일
       *[reissue] { $number } 다른 사람에게 배정될 수 있음
    }
calendar-description =
    { $name ->
        [last-day]
            { $open ->
                [0] 저장할 때 남은 할 일이 없었어요. 해지하기 전에 Unbind를 확인하세요.
               *[other] 저장할 때 할 일이 { $open }개 남아 있었어요. 이날이 지나면 이전 번호로 인증번호를 받을 수 없어요.
            }
       *[reissue] 알려진 가장 이른 날이에요. 그 뒤로 이 번호로 오는 것은 새 사용자가 받아요.
    }
file-saved = { $name } 파일로 저장했어요.
backup-title = 백업
backup-hint = 번호, 목록, 기록, 설정을 모두 파일 하나에 담아요. 나만 볼 수 있는 곳에 보관하세요.
backup-passphrase = 파일 암호(선택 사항)
backup-passphrase-hint = 암호를 정하면 암호 없이는 누구도 파일을 읽을 수 없어요. 본인도 마찬가지이고, 암호를 되찾을 방법은 없어요.
export-backup = 백업 저장
restore-passphrase = 이 백업의 암호
restore-open = 열고 복원
restore-label = 백업에서 복원
restore-hint = 파일의 내용이 지금 내용에 더해져요. 덮어쓰지 않아요.
restoring = 백업을 읽는 중…
restored-nothing-new = 백업을 읽었어요. 새로운 번호나 항목은 없었어요.
restored =
    { $numbers ->
        [0] 항목 { $bindings }개를 추가했어요.
       *[other] 번호 { $numbers }개와 항목 { $bindings }개를 추가했어요.
    }
restored-unreadable = 파일에서 { $count }곳을 읽지 못해 건너뛰었어요. 파일을 보관해 두세요.

report-title = { $number } 해지하기
report-fact =
    { $fact ->
        [replacement] 새 번호
        [last-day] 이전 번호의 마지막 사용일
        [reissue] 다른 사람에게 배정될 수 있는 가장 이른 날
        [progress] 진행
        [safe] 해지해도 될까요?
       *[written] 작성일
    }
report-section =
    { $state ->
        [to-do] 할 일 ({ $count })
        [suspected] 내 번호일 수 있음 ({ $count })
        [changed] 변경함(직접 표시), 사이트에서는 확인 안 됨 ({ $count })
        [verified] 변경됨, 사이트에서 확인 ({ $count })
       *[kept] 그대로 두기 ({ $count })
    }
report-hint =
    { $state ->
        [to-do] 피해가 가장 클 수 있는 것부터예요.
        [suspected] 번호의 일부만 보였어요. 내 번호인지 확인하세요.
        [changed] 해지하기 전에 한 번 더 열어 보세요.
       *[other] { "" }
    }
report-doubt =
    { $kind ->
        [well-known] 이 페이지가 없는 사이트가 많아요
       *[other] 주소가 오래되었을 수 있어요
    }
report-checklist = 페이지에서는 알 수 없는 곳이에요. 해당하지 않는 것은 줄을 그어 지우세요.
report-ticked = 완료:
report-steps-title = 항목마다 이렇게
report-step =
    { $step ->
        [open] 사이트나 앱을 열고 로그인하세요. 이전 휴대폰을 가까이 두세요.
        [find] 항목에 인쇄된 메뉴를 따라가세요. 없으면 ‘계정’, ‘보안’, ‘내 정보’를 찾고 그 안에서 전화번호를 찾으세요.
        [change] 새 번호를 입력하세요. 이전 휴대폰과 새 휴대폰에 각각 인증번호가 올 수 있어요.
        [test] 로그아웃했다가 다시 로그인하세요. 인증번호가 새 휴대폰으로 와야 해요.
       *[tick] 칸에 표시하고 다음 항목으로 넘어가세요.
    }
report-step-change-to = { $number } 번호를 입력하세요. 이전 휴대폰과 새 휴대폰에 각각 인증번호가 올 수 있어요.
column =
    { $column ->
        [name] 이름
        [site] 사이트
        [role] 용도
        [account] 계정
        [state] 상태
        [certainty] 확실성
        [postponed] 미룬 날짜
        [note] 메모
        [reason] 그대로 두는 이유
        [address] 주소
        [change-at] 바꾸는 곳
        [first-seen] 처음 발견
        [last-seen] 마지막 발견
        [number] 이전 번호
        [replacement] 새 번호
       *[last-day] 마지막 사용일
    }

## The checklist

checklist-cn-bank-reserved = 은행 카드 등록 번호(预留手机号)
checklist-cn-bank-reserved-do = 결제 앱이 이 번호를 확인해요. 카드마다 은행 앱이나 창구에서 바꾸세요.
checklist-cn-bank-notices = 은행: 인증번호와 알림용 번호
checklist-cn-bank-notices-do = 인터넷뱅킹에는 카드 등록 번호와 별도의 번호가 등록되어 있어요. 둘 다 바꿔 달라고 하세요.
checklist-cn-social-insurance = 사회보험(社保)
checklist-cn-social-insurance-do = 전자 사회보장카드 앱이나 서비스 창구에서 바꾸세요.
checklist-cn-housing-fund = 주택공적금(公积金)
checklist-cn-housing-fund-do = 해당 도시의 공적금 앱에서 바꾸거나, 신분증을 가지고 창구에서 바꾸세요.
checklist-cn-tax = 개인소득세(个人所得税)
checklist-cn-tax-do = 세금 앱의 个人中心 › 安全中心 메뉴에서 바꾸세요. 앱이 은행 카드로 번호를 확인할 수 있으니 은행에서 먼저 바꾸세요.
checklist-cn-health-insurance = 의료보험(医保)
checklist-cn-health-insurance-do = 의료보험 앱에서 바꾸고, 휴대폰 번호로 예약하는 병원에서도 바꾸세요.
checklist-cn-railway = 철도(12306)
checklist-cn-railway-do = 이전 번호가 살아 있으면 앱에서 직접 바꿀 수 있어요. 그렇지 않으면 신분증을 가지고 역 창구로 가세요.
checklist-cn-academic = 학력 조회(学信网)
checklist-cn-academic-do = 계정의 연락처에서 바꾸세요. 증명서가 필요할 때까지 잊고 지내기 쉬워요.
checklist-cn-carrier-renewal = 통신사의 등록 해제 서비스
checklist-cn-carrier-renewal-do = 해지할 때 무엇이 해제되는지 물어보세요. 일부 앱만 해당하고, 전부는 아니에요.
checklist-us-credit-bureaus = 신용평가사
checklist-us-credit-bureaus-do = Experian, Equifax, TransUnion에 각각 내 계정이 있어요. 신용 조회를 동결해 두었다면 특히 중요해요.
checklist-us-login-gov = Login.gov
checklist-us-login-gov-do = 먼저 다른 로그인 방법을 추가한 다음 이전 번호를 지우세요.
checklist-us-irs = 미국 국세청(IRS) 계정
checklist-us-irs-do = 계정의 번호를 확인하고, ID.me로 로그인한다면 그 번호도 확인하세요.
checklist-us-pay-by-phone = 송금 앱: Zelle, Cash App, Venmo
checklist-us-pay-by-phone-do = 이전 번호로 보낸 돈은 그 번호를 쓰는 사람에게 가요. 새 번호를 추가만 하지 말고, 이전 번호를 지우세요.
checklist-us-health-portal = 환자 포털
checklist-us-health-portal-do = 병원, 약국, 보험사마다 로그인이 따로 있어요.
checklist-gb-tax = HMRC와 Government Gateway
checklist-gb-tax-do = 로그인 정보에서 접속 코드를 받는 번호를 바꾸세요.
checklist-gb-health = NHS와 동네 의원(GP)
checklist-gb-health-do = NHS App에서 바꾸고, 번호를 따로 보관하는 의원에도 알리세요.
checklist-gb-council = 지방 자치 단체(Council)
checklist-gb-council-do = 지방세, 주차, 선거인 명부에 각각 번호가 있을 수 있어요.
checklist-eu-bank-app = 은행 앱과 결제 승인
checklist-eu-bank-app-do = 카드 결제 승인을 받는 번호는 연락처와 따로 등록되어 있는 경우가 많아요.
checklist-eu-electronic-id = 전자 신분증
checklist-eu-electronic-id-do = 국가 신원 확인 서비스와 세금 포털이 이 번호로 인증번호를 보낼 수 있어요. 직접 방문하거나 디지털 인증서가 있어야 바꿀 수 있는 곳도 있어요.
checklist-eu-health-insurer = 의료 서비스나 건강보험사
checklist-eu-health-insurer-do = 앱, 예약, 알림에 예전에 알려 준 번호가 쓰여요.
checklist-jp-my-number = 마이나포털(マイナポータル)
checklist-jp-my-number-do = 로그인에는 번호가 아니라 마이넘버 카드를 써요. 신청서나 은행 계좌 등록에 번호를 적었다면 그곳에서 바꾸세요.
checklist-jp-carrier-mail = 통신사 이메일(キャリアメール)
checklist-jp-carrier-mail-do = 통신사에 요금을 내고 유지하지 않으면(メール持ち運び) 번호와 함께 끝나요. 이 주소로 로그인하는 곳마다 바꾸세요.
checklist-jp-line = LINE
checklist-jp-line-do = 먼저 이메일과 비밀번호를 등록한 다음, 앱에서 번호를 바꾸세요.
checklist-jp-carrier-payment = 통신사 결제(キャリア決済)
checklist-jp-carrier-payment-do = 전화 요금으로 내는 것은 번호와 함께 끝나요. 구독은 다른 결제 수단으로 옮기세요.
checklist-kr-identity-app = 휴대폰 본인인증(PASS)
checklist-kr-identity-app-do = 대부분의 사이트가 이것으로 본인을 확인해요. 이전 번호를 해지하기 전에, 본인 명의의 새 번호로 가입해 두세요.
checklist-kr-kakao = 카카오톡
checklist-kr-kakao-do = 이전 번호를 해지하기 전에 앱의 설정에서 전화번호를 바꾸세요.
checklist-kr-tax = 홈택스
checklist-kr-tax-do = 회원정보에서 휴대전화 번호를 바꾸세요.
checklist-in-aadhaar = Aadhaar
checklist-in-aadhaar-do = Aadhaar 센터나, 지원되는 경우 Aadhaar 앱에서 바꾸세요. Aadhaar OTP를 요구하는 모든 곳이 이 번호를 써요.
checklist-in-upi = UPI
checklist-in-upi-do = UPI는 은행에 등록된 번호에 연결되어 있어요. 은행에서 먼저 바꾼 다음, UPI 앱마다 다시 등록하세요.
checklist-in-tax = 소득세
checklist-in-tax-do = 세금 포털의 프로필에서 기본 연락처를 바꾸세요.
checklist-in-provident-fund = 근로자 적립기금(EPFO)
checklist-in-provident-fund-do = 이전 번호로 로그인 인증번호를 받을 수 있을 때 UAN 회원 포털에서 바꾸세요.
checklist-br-gov = gov.br
checklist-br-gov-do = 계정 정보에서 번호를 바꾸고, 복구 방법도 확인하세요.
checklist-br-pix-key = Pix 키
checklist-br-pix-key-do = 번호가 Pix 키라면 은행 앱에서 그 키를 지우세요. 그러지 않으면 다음 사용자가 그 키를 등록해 내게 오는 돈을 받을 수 있어요.
checklist-au-mygov = myGov
checklist-au-mygov-do = 인증번호를 받는 번호를 바꾸거나, 패스키나 코드 생성기를 쓰세요.
checklist-au-pay-id = PayID
checklist-au-pay-id-do = 번호가 PayID라면 사용이 끝나기 전에 은행 앱에서 닫으세요.
checklist-au-medicare = Medicare
checklist-au-medicare-do = 앱이나 myGov에서 연락처를 바꾸세요.
checklist-tr-edevlet = e-Devlet
checklist-tr-edevlet-do = 로그인 인증번호와 새 비밀번호가 이 번호로 와요. 이전 번호가 살아 있을 때 연락 방법 설정에서 바꾸고, 백업 코드를 인쇄하세요. 그렇지 않으면 신분증을 가지고 우체국(PTT)에서 바꿀 수 있어요.
checklist-tr-health = e-Nabız와 가정의
checklist-tr-health-do = e-Nabız 프로필에서 바꾸고, 번호를 따로 보관하는 가정의(aile hekimi)에게도 알리세요.
checklist-tr-bank-codes = 은행: SIM 변경 후 인증번호
checklist-tr-bank-codes-do = SIM이나 번호가 바뀌면 본인이 확인할 때까지 은행이 인증번호를 보내지 않을 수 있어요. 이전 번호가 끝나기 전에 은행마다 새 번호를 알리세요.
checklist-tr-easy-address = 송금용 간편 주소(Kolay Adres)
checklist-tr-easy-address-do = 번호가 간편 주소라면 사용이 끝나기 전에 은행 앱에서 지운 다음, 새 번호를 추가하세요.
checklist-ru-gosuslugi = 정부 서비스 Gosuslugi(Госуслуги)
checklist-ru-gosuslugi-do = 로그인 인증번호가 이 번호로 오고, 다른 사이트도 Gosuslugi로 로그인해요. 이전 번호가 살아 있을 때 프로필에서 바꾸세요. 그렇지 않으면 여권을 가지고 MFC 센터(МФЦ)에서 바꿀 수 있어요.
checklist-ru-fast-payments = 전화번호로 받는 송금(СБП)
checklist-ru-fast-payments-do = 은행마다 그 은행에 등록된 번호로 돈을 받아요. 모든 은행에서 바꾼 다음, 어느 은행으로 먼저 받을지 다시 고르세요.
checklist-ae-uae-pass = UAE PASS와 Emirates ID
checklist-ae-uae-pass-do = 앱에서 번호를 바꾸고, 신분증 발급 기관(ICP)이 Emirates ID와 함께 보관하는 번호도 바꾸세요. 정부 서비스의 인증번호가 그 번호로 와요.
checklist-sa-absher = Absher와 Nafath
checklist-sa-absher-do = 이전 번호로 인증번호를 받을 수 있을 때 Absher에서 바꾸세요. 그렇지 않으면 무인 민원 기기에서 지문으로 바꿀 수 있어요. 그다음 Nafath가 여전히 되는지 확인하세요.
checklist-gulf-electronic-id = 전자 신분증과 정부 앱
checklist-gulf-electronic-id-do = 본인 명의의 번호에 연결되어 있는 경우가 많아요. 이전 번호가 끝나기 전에 새 번호를 등록하세요.
checklist-gulf-pay-by-phone = 전화번호로 받는 송금
checklist-gulf-pay-by-phone-do = Aani, sarie, Fawran, WAMD, BenefitPay에 쓰려고 번호를 은행 계좌에 연결했다면, 사용이 끝나기 전에 앱에서 지운 다음 새 번호를 연결하세요.
checklist-all-bank = 은행
checklist-all-bank-do = 등록된 번호를 모두 바꿔 달라고 하세요. 인증번호용, 카드 결제용, 폰뱅킹용이 따로 있어요.
checklist-all-messengers = 메신저
checklist-all-messengers-do = 이전 번호가 살아 있을 때 앱마다 ‘번호 변경’을 쓰세요. 대화와 그룹이 함께 옮겨져요.
checklist-all-authenticator = 인증 앱과 비밀번호 관리자
checklist-all-authenticator-do = 복구에 무엇을 쓰는지 확인하고, 백업 코드를 새로 인쇄하세요.
checklist-all-insurers = 보험과 연금
checklist-all-insurers-do = 로그인할 일이 드물어서 몇 년 동안 아무것도 나타나지 않을 수 있어요.
checklist-all-doctors = 병원
checklist-all-doctors-do = 다니는 곳마다 알리세요. 예약과 검사 결과는 등록된 번호로 와요.
checklist-all-employer = 직장
checklist-all-employer-do = 인사팀, 근무표, 비상 연락망.
checklist-all-school = 학교와 어린이집
checklist-all-school-do = 무슨 일이 생기면 전화가 오는 곳이라 꼭 연락이 닿아야 해요.
checklist-all-utilities = 전기, 수도, 인터넷, 집주인
checklist-all-utilities-do = 고객 계정, 그리고 검침하거나 문을 열어 주는 사람.
checklist-all-family = 가족과 친구
checklist-all-family-do = 이전 번호로 새 번호를 알려야 믿을 수 있어요.

## Numbers

numbers-lead = 해지할 번호예요. Unbind는 이 번호들만 찾아요.
number-add = 번호 추가
number-edit = 수정
number-pause = 일시중지
number-resume = 다시 시작
number-remove = 빼기
number-restore = 되돌리기
number-paused = 일시중지됨: 이 번호는 찾지 않아요
number-paused-toast = 일시중지했어요. 다시 시작할 때까지 아무것도 찾지 않아요.
number-resumed-toast = 다시 시작했어요.
number-removed-toast = { $number } 번호를 뺐어요.
number-restored-toast = { $number } 번호와 목록을 되돌렸어요.
number-saved = 저장했어요.
removed-title = 뺀 번호
removed-hint = 더 이상 찾지 않아요. 목록은 지울 때까지 보관해요.
number-erase = 완전히 지우기
number-retired = 사용 종료: 마지막 사용일이 지났어요
replaced-by = 새 번호 { $number }
no-replacement = 새 번호 없음
last-day-is = 마지막 사용일 { $day }
no-last-day = 마지막 사용일 없음
number-label =
    { $field ->
        [number] 해지할 전화번호
       *[replacement] 새 번호(나중에 입력해도 돼요)
    }
number-hint =
    { $field ->
        [number] 평소 쓰는 대로 입력하세요. 국가 번호는 있어도 없어도 돼요.
       *[replacement] 사이트에 이 번호가 대신 보이면 Unbind가 완료로 표시해요.
    }
country-label = 국가
country-none = 선택 안 함
country-option = { $name } ({ $code })
read-as = { $number }, { $country } 번호로 읽었어요.
read-as-nowhere = { $number } 번호로 읽었어요.
read-as-doubtful = { $number }, { $country } 번호로 읽었어요. 그곳에서 이런 번호는 알려져 있지 않으니 숫자를 확인해 주세요.
selection-unreadable = 선택한 내용을 내 국가의 전화번호로 읽을 수 없어요. 국가를 고르고 여기에 입력해 주세요.
number-problem =
    { $code ->
        [empty] 여기에 번호를 입력해 주세요.
        [not-a-number] 전화번호가 아니에요. 숫자와 공백, 맨 앞의 + 기호만 쓸 수 있어요.
        [country-missing] 국가를 고르거나, + 기호와 국가 번호로 시작해 주세요.
        [calling-code-unknown] + 뒤의 국가 번호를 쓰는 나라가 없어요.
        [too-short] 그 국가의 번호로는 너무 짧아요. 빠진 숫자가 있나요?
        [too-long] 그 국가의 번호로는 너무 길어요. 숫자가 더 들어갔나요?
        [wrong-length] 그 국가의 번호와 자릿수가 달라요. 숫자를 확인해 주세요.
        [duplicate] 이미 추가한 번호예요.
        [same-as-retiring] 해지할 번호와 같아요. 새 번호를 입력하거나 비워 두세요.
        [gone] 이 번호는 더 이상 목록에 없어요.
       *[other] 여기에는 쓸 수 없어요. 숫자를 확인해 주세요.
    }
label-label = 내가 붙인 이름(비워 두어도 돼요)
last-day-label = 이전 번호의 마지막 사용일(나중에 입력해도 돼요)
last-day-hint = 이전 번호로 인증번호를 받을 수 있는 마지막 날이에요.
last-day-over = 이미 지난 날이에요. 번호가 사용 종료로 처리돼요.
last-day-problem = 날짜가 아니에요. 날짜를 고르거나 비워 두세요.
save = 저장
cancel = 취소

## What is watched

watch-title = Unbind가 살펴보는 범위
watch-lead = 읽기는 브라우저 안에서만 이루어지고, 어디로도 보내지 않아요. 언제든지 바꿀 수 있어요.
watch-mode =
    { $mode ->
        [all] 모든 사이트
        [chosen] 선택한 사이트만
       *[click] 버튼을 누를 때만
    }
watch-mode-meaning =
    { $mode ->
        [all] 가장 많이 찾을 수 있어요. 방문하는 모든 사이트를 Unbind가 읽어도 되는지 브라우저가 물어봐요. Unbind는 전화번호만 찾고 내 번호만 남겨요.
        [chosen] Unbind 버튼에서 사이트를 하나씩 추가해요. 그때마다 브라우저가 물어봐요.
       *[click] 페이지에서 Unbind 버튼을 눌렀을 때만 그 페이지를 읽어요. 브라우저가 묻지 않아요.
    }
watch-mode-changed = 변경했어요. 지금부터 적용돼요.
permission-refused = 브라우저가 허용하지 않아서 아무것도 읽지 않아요. 다시 골라 주세요. 다른 두 가지 방법은 더 적은 권한만 필요해요.
access-state =
    { $granted ->
        [yes]
            { $mode ->
                [all] 브라우저가 Unbind의 모든 사이트 읽기를 허용했어요.
                [chosen] 브라우저가 선택한 사이트의 읽기를 Unbind에 허용했어요.
               *[click] 이 방법에는 권한이 필요 없어요.
            }
       *[no] 브라우저가 필요한 권한을 모두 허용하지는 않았어요.
    }
chosen-sites = 선택한 사이트 ({ $count })
chosen-sites-hint = 추가하려면 사이트를 열고 Unbind 버튼에서 ‘이 사이트 살펴보기’를 누르세요.
site-remove = 빼기
site-unwatched = 이제 { $site }에서는 읽지 않아요.

## Welcome

welcome-title = 전화번호를 안전하게 정리하기
welcome-lead = 해지한 번호는 모르는 사람에게 가고, 그 번호로 오는 로그인 인증번호도 함께 넘어가요. Unbind는 내 번호가 아직 등록된 사이트를 찾아 줘요.
steps = 설정 단계
step =
    { $step ->
        [number] 번호
        [replacement] 새 번호
       *[watch] 살펴볼 범위
    }
step-title =
    { $step ->
        [number] 어떤 번호를 해지하나요?
        [replacement] 새 번호는 무엇이고, 이전 번호는 언제까지 쓰나요?
        [watch] Unbind가 무엇을 읽어도 될까요?
       *[done] 준비가 끝났어요
    }
number-stays = 번호는 이 브라우저에만 남아요. 어디로도 보내지 않고, 페이지에 넣지도 않아요.
next = 다음
skip = 나중에
back = 뒤로
done-watching =
    { $count ->
        [1]
            { $mode ->
                [all] 방문하는 모든 사이트에서 { $number } 번호를 찾고 있어요.
                [chosen] 선택한 사이트에서 { $number } 번호를 찾아요.
               *[click] Unbind 버튼을 누르면 { $number } 번호를 찾아요.
            }
       *[other]
            { $mode ->
                [all] 방문하는 모든 사이트에서 번호 { $count }개를 찾고 있어요.
                [chosen] 선택한 사이트에서 번호 { $count }개를 찾아요.
               *[click] Unbind 버튼을 누르면 번호 { $count }개를 찾아요.
            }
    }
done-browse =
    { $mode ->
        [all] 평소처럼 인터넷을 쓰세요. 로그인하고 계정 페이지를 보다 보면 목록이 저절로 채워져요.
        [chosen] 사이트를 열고 도구 모음의 Unbind 버튼에서 ‘이 사이트 살펴보기’를 누르세요.
       *[click] 계정이나 보안 페이지에서 도구 모음의 Unbind 버튼을 누르면 그 페이지를 읽어요.
    }
done-button = Unbind 버튼은 브라우저 도구 모음에 있고, 퍼즐 아이콘 안에 있을 수도 있어요. 고정해 두면 사이트마다 몇 개를 찾았는지 볼 수 있어요.
done-change = 이전 번호로 인증번호를 받을 수 있을 때, 목록에 있는 사이트마다 번호를 바꾸세요.
done-list = 목록 열기
done-numbers = 다른 번호 추가
done-back = 살펴볼 범위 바꾸기

## Settings

reminders-title = 알림
reminders-switch = 마지막 사용일 전에 알려 주기
reminders-hint = 할 일이 남아 있는 동안 브라우저가 알려 줘요. 놓친 알림은 다음에 시작할 때 보여 줘요.
reminders-days = 며칠 전에 알릴까요?
reminders-day =
    { $days ->
        [0] 당일
       *[other] { $days }일 전
    }
reminders-no-days = 고른 날이 없어서 알림이 뜨지 않아요. 하나 이상 골라 주세요.
quiet-from = 방해 금지 시작
quiet-until = 방해 금지 종료
quiet-hint = 이 시간에는 알림을 보여 주지 않아요. 두 시각을 같게 하면 방해 금지 시간이 없어져요.
sync-title = 다른 기기
sync-switch = 모든 내 기기에서 목록을 같게 유지
sync-hint = 브라우저의 동기화로 목록을 옮겨요. 사이트, 완료한 일, 메모가 들어가요. 번호는 국가 번호와 마지막 네 자리만 옮기므로, 기기마다 번호를 한 번씩 입력해야 해요.
sync-done = { $day }부터 다른 기기와 목록이 같아요.
sync-problem =
    { $problem ->
        [full] 목록이 브라우저 동기화에 담을 수 있는 크기를 넘어서 더는 보내지 않아요. 이 기기에는 목록 전체가 있어요. 다른 기기로 옮기려면 백업을 쓰세요.
        [newer] 다른 기기의 Unbind가 더 새로운 버전이에요. 계속하려면 여기서 Unbind를 업데이트해 주세요.
       *[unavailable] 지금은 브라우저의 동기화를 쓸 수 없어요. 브라우저에 로그인되어 있고 동기화가 켜져 있는지 확인해 주세요. Unbind가 자동으로 다시 시도해요.
    }
sync-unknown = 다른 기기에 { $mask } 번호의 목록이 있어요. 여기에 그 번호를 입력하면 두 목록이 하나로 합쳐져요.
sync-add-number = 번호 입력
sync-remove = 브라우저 계정에서 사본 지우기
private-title = 시크릿/사생활 보호 창
private-switch = 시크릿/사생활 보호 창에서 찾은 내용 남기기
private-hint = 꺼 두면 이런 창에서는 아무 흔적도 남지 않아요. 켜더라도 브라우저에서 Unbind의 실행을 허용해야 해요.
keys-title = 키보드
keys-open = Unbind 열기
keys-none = 설정 안 됨
keys-hint = 단축키는 브라우저의 확장 프로그램 페이지에서 바꿀 수 있어요.
about-title = Unbind가 절대 하지 않는 일
about-what = Unbind는 페이지에 있는 전화번호를 브라우저 안에서 내 번호와 비교하고, 목록도 여기에 보관해요.
never-network = 네트워크를 쓰지 않아요. 계정도, 통계도, 온라인 조회도 없어요.
never-probe = 계정이 있는지 보려고 사이트에 내 번호를 넣어 보지 않아요.
never-inside = 페이지에 아무것도 넣지 않고, 페이지가 Unbind를 통해 내 번호를 알아낼 수도 없어요.
never-secrets = 비밀번호, 인증번호, 문자 내용을 보관하지 않아요.
erase-title = 모두 지우기
erase-meaning = 번호, 목록, 기록, 설정을 이 브라우저에서 지우고, 브라우저 동기화에 있는 목록의 사본도 지워요. 되돌릴 수 없어요.
erase-begin = 모두 지우기…
erase-word = 지우기
erase-label = 확인을 위해 ‘{ $word }’라고 입력하세요
erase-wrong = ‘{ $word }’라고 입력해서 확인하거나 취소해 주세요.
erase-confirm = 완전히 지우기
erased = 모두 지웠어요.

## What Unbind knows

trust-lead = 무엇을 저장하고 무엇을 읽는지, 어떻게 멈추는지 모두 볼 수 있어요.
pause-switch = Unbind 일시중지
pause-hint = 일시중지하는 동안에는 페이지를 읽지 않아요. 목록은 그대로 있고, 알림도 계속 와요.
paused-notice = Unbind가 일시중지되어 페이지를 읽지 않아요.
looks-for =
    { $count ->
        [0] 찾을 번호가 없어요.
       *[other] 찾는 번호: { $numbers }. 다른 것은 찾지 않아요.
    }
last-read-none = 브라우저를 연 뒤로 읽은 페이지가 없어요.
last-read =
    { $kept ->
        [yes] 마지막으로 읽은 페이지: { $site }, { $when }. 내 번호와 관련된 것은 목록에 있어요.
       *[no] 마지막으로 읽은 페이지: { $site }, { $when }. 아무것도 남기지 않았어요.
    }
stored-title = 저장된 내용
stored-lead = 이 기기에 있는 이 브라우저의 저장 공간에 들어 있고, 브라우저 프로필만큼 안전해요. ‘모든 내 기기에서 목록을 같게 유지’를 켰다면 브라우저의 동기화에도 목록이 들어 있지만, 번호는 들어 있지 않아요.
stored-sealed = 이 기기에 있는 이 브라우저의 저장 공간에 내 암호로 암호화되어 들어 있어요. 여기서는 암호화를 푼 내용을 보여 줘요.
stored-nothing = 없음
stored-part =
    { $kind ->
        [numbers] 번호 { $count }개와 그 이름, 새 번호, 날짜
        [sites] 사이트 { $count }개: 번호를 어디에 쓰는지, 언제 어디서 발견했는지, 어떻게 표시했는지
        [settings] 설정에서 고른 내용
        [set-aside] 읽지 못한 기록 { $count }개
       *[workings] Unbind의 작업용 기록: 요약한 목록, 보여 준 알림, 기기들이 어디까지 같은지
    }
stored-look = 모두 보기
stored-hide = 다시 숨기기
stored-text = 저장된 내용 전체, 있는 그대로
lock-title = 암호 잠금
lock-state =
    { $state ->
        [off] 암호를 정하면 이 기기에 있는 번호와 목록을 암호화할 수 있어요. 잠그지 않으면 내 브라우저 프로필을 읽을 수 있는 사람이 번호와 목록도 읽을 수 있어요.
       *[on] 암호 잠금이 켜져 있어요. 이 기기에 있는 번호, 목록, 기록, 설정이 암호화되어 있어요. 브라우저를 닫거나 ‘지금 잠그기’를 누르면 Unbind가 잠겨요.
    }
lock-cost =
    { $cost ->
        [forgotten] 암호를 잊으면 번호와 목록을 잃어요. 누구도 다시 열 수 없고, 그때는 백업만 도움이 돼요.
        [locked] 잠겨 있는 동안에는 페이지를 읽지 않아서 새로 찾는 것이 없고, 알림도 오지 않아요.
       *[open] 잠금이 풀려 있는 동안에는 이 브라우저를 쓰는 사람이 모든 내용을 볼 수 있어요.
    }
lock-backup = 먼저 백업 저장하기
lock-begin = 암호 잠금 설정…
lock-new = 새 암호
lock-again = 같은 암호 다시 입력
lock-save = 암호 잠금 설정
lock-now = 지금 잠그기
lock-change = 암호 바꾸기
lock-off = 암호 잠금 끄기
lock-done =
    { $what ->
        [on] 암호 잠금을 켰어요.
        [changed] 암호를 바꿨어요.
       *[off] 암호 잠금을 껐어요.
    }
lock-with-sync =
    { $why ->
        [sync] 브라우저 계정에 목록의 사본이 있는데, 이 사본은 암호 잠금으로 암호화되지 않아요. 설정의 ‘다른 기기’에서 동기화를 끄고 사본을 지우세요. 그다음에 암호 잠금을 설정할 수 있어요.
       *[lock] 암호 잠금이 켜져 있는 동안에는 목록을 다른 기기로 옮기지 않아요. 브라우저가 그 사본을 암호화하지 않은 채 디스크에 두기 때문이에요.
    }
permissions-title = 브라우저가 허용하는 것
permission =
    { $name ->
        [activeTab] 보고 있는 페이지
        [alarms] 알람
        [contextMenus] 마우스 오른쪽 버튼 메뉴
        [notifications] 알림
        [scripting] 페이지 읽기
        [sidePanel] 측면 패널
        [storage] 저장 공간
        [history] 방문 기록
       *[sites] 방문하는 사이트
    }
permission-purpose =
    { $name ->
        [activeTab] Unbind 버튼을 눌렀을 때 보고 있는 페이지를 읽어요.
        [alarms] 때가 되면 마지막 사용일을 알려 줘요.
        [contextMenus] 페이지의 메뉴에서, 선택한 번호나 보고 있는 사이트를 추가해요.
        [notifications] 그 알림을 보여 줘요.
        [scripting] 허용한 곳에서만 페이지를 읽어요.
        [sidePanel] 페이지 옆에 목록을 보여 줘요.
        [storage] 번호와 목록을 이 기기에 저장해요. 동기화를 켜면 목록은 다른 기기에도 저장해요.
        [history] 알려진 서비스 중 어디를 방문하는지 한 번 살펴봐요. 그 버튼을 누를 때만 요청해요.
       *[sites] 인터넷을 쓰는 동안 계정 페이지를 읽어요. 살펴보기를 켤 때만 요청하고, 범위를 좁히면 돌려줘요.
    }
permission-state =
    { $granted ->
        [yes] 허용함
       *[no] 허용 안 함
    }

## Why old numbers are dangerous

why-lead = 전화번호는 빌려 쓰는 것이에요. 해지하면 한동안 쉬었다가 다른 사람에게 가요.
why-fact =
    { $fact ->
        [handed-on] 쉬는 기간은 나라마다 달라요. 미국은 최소 45일, 인도는 90일, 중국은 통신사 설명으로 90일, 호주는 6개월이에요. 기간이 정해지지 않은 나라도 많아요.
        [receives] 그때부터 번호로 오는 것은 모르는 사람이 받아요. 로그인 인증번호, 비밀번호 재설정 링크, 은행 전화까지요. 그 사람은 해킹을 하지 않아도 돼요.
        [studied] 연구자들이 미국 통신사 두 곳에서 새 고객에게 내놓은 번호 259개를 살펴봤어요. 그중 215개는 이전 사용자에 대한 세 가지 공격 중 하나 이상이 가능했고, 171개는 잘 알려진 사이트 여섯 곳의 계정에 아직 등록되어 있었어요.
        [many] 미국에서만 한 해에 약 3,500만 개의 번호가 해지돼요.
        [messengers] 메신저는 번호로 사용자를 구분해요. WhatsApp은 45일 동안 쓰지 않은 번호를 다른 사람이 등록하면 이전 계정을 삭제하고, 그 사람이 그 자리를 차지해요. 먼저 계정을 새 번호로 옮기면 막을 수 있어요.
       *[own-care] 챙기는 것은 본인 몫이에요. 인도 대법원은 이 문제를 다루면서, 번호에 사적인 것이 남지 않게 하는 일을 이전 사용자에게 맡겼어요.
    }
why-next-title = 해야 할 일
why-next = 이전 번호로 인증번호를 받을 수 있을 때, 그 번호가 등록된 사이트마다 번호를 바꾸세요. Unbind가 그런 사이트를 찾아 목록으로 관리하고, 남은 것이 없으면 알려 줘요.
words-title = 용어

## What is this?

what-is = ‘{ $term }’의 뜻
term =
    { $term ->
        [retiring-number] 해지할 번호
        [replacement] 새 번호
        [last-day] 마지막 사용일
        [reissue] 다른 사람에게 배정
        [unbound] 완료
        [certainty] 확실성
        [catalogue] 서비스 목록
        [passphrase] 암호
       *[passkey] 패스키
    }
meaning =
    { $term ->
        [retiring-number] 앞으로 쓰지 않게 될 번호예요. 사이트마다 다른 번호로 바뀔 때까지, 쓰고 있는 사이트에서 Unbind가 이 번호를 찾아요.
        [replacement] 앞으로 쓸 번호예요. 사이트에 이전 번호 대신 이 번호가 보이면 Unbind가 변경을 자동으로 기록해요.
        [last-day] 이전 번호로 인증번호를 받을 수 있는 마지막 날이에요. 대부분의 사이트는 새 번호로 바꿀 때 이전 번호로 인증번호를 보내니, 그 전에 모두 바꾸세요.
        [reissue] 해지한 번호는 얼마 뒤 다시 판매돼요. 그날부터 그 번호로 오는 것은 모르는 사람이 받아요.
        [unbound] 사이트의 번호가 다른 번호로 바뀌었거나, 알면서 이전 번호를 그대로 두는 항목이에요.
        [to-do] 사이트에 아직 이전 번호가 있어요. 사이트에서 바꾼 다음 ‘변경했어요’를 누르세요.
        [suspected] 사이트에 두세 자리만 보이지만, 내 번호와 같아요. 끝자리가 같은 다른 번호도 있으니 살펴보고 정하세요.
        [changed] 변경했다고 직접 알려 준 항목이에요. 페이지에 새 번호가 보일 때까지는 그 말을 믿어요.
        [verified] 사이트에서 새 번호를 확인했거나, 이전 번호가 사라진 것을 확인했어요. 직접 표시한 것보다 확실해요.
        [kept] 이전 번호가 남아 있는 것을 알면서 그대로 두는 항목이에요.
        [dismissed] 그곳의 번호가 내 번호가 아니라고 답한 항목이에요. 개수에 넣지 않고, 더 많은 숫자가 보일 때만 다시 물어봐요.
        [still-shows] 변경한 것으로 여겼지만, 그 뒤에 페이지에서 이전 번호가 보였어요. 그래서 다시 할 일이 됐어요.
        [certainty] 확실: 번호 전체를 확인했거나 직접 알려 줬어요. 유력·가능: 번호의 일부만 보였거나, 다른 근거가 있어요.
        [sign-in] 번호 자체나 번호로 받은 인증번호로 로그인할 수 있어요.
        [two-step] 비밀번호와 함께, 번호로 받은 인증번호를 물어봐요.
        [recovery] 비밀번호를 잊었을 때 번호로 받은 인증번호나 링크로 다시 로그인할 수 있어요. 그때 번호를 쓰는 사람이면 누구나 똑같이 할 수 있어요.
        [payment] 번호로 받은 인증번호로 결제를 확인하거나, 이 번호로 돈을 받아요.
        [contact] 사이트가 전화나 문자를 보낼 때만 써요. 이 번호로 열 수 있는 것은 없어요.
        [unknown] 사이트가 번호를 어디에 쓰는지 알 수 없어요. 계정이 열릴 수도 있으니 확인해 보세요.
        [other-ways] 번호를 바꾸는 곳으로 갈 수 있는 다른 주소와 메뉴예요. 열리지 않을 수 있는 것은 그렇게 적혀 있어요.
        [catalogue] Unbind가 아는 서비스와 그 설정 페이지 링크예요. 확장 프로그램에 들어 있어서 인터넷으로 찾아보지 않아요.
        [not-yet] 목록에 아직 이전 번호를 쓰는 곳이나 대답을 기다리는 항목이 있어요. 지금 해지하면 모르는 사람이 인증번호를 받을 수 있어요.
        [cannot-know] 남은 할 일은 없지만, 변경을 확인한 페이지가 없거나, 아무것도 찾지 못했거나, 목록에 빠진 곳이 있을 수 있어요. Unbind는 확인한 것만 괜찮다고 해요.
        [yes] Unbind가 확인한 바로는 이전 번호가 필요한 곳이 없어요. 해지하기 전에 페이지에서는 알 수 없는 곳도 살펴보세요.
        [passphrase] 직접 정하는 암호예요. 여러 단어로 만드는 것이 좋아요. 이 암호로 잠근 내용은 암호를 아는 사람만 읽을 수 있어요.
       *[passkey] 비밀번호와 인증번호를 대신해 기기나 비밀번호 관리자에 저장되는 키예요. 전화번호와는 관계가 없어요.
    }
