# الواجهة بالعربية. ما يُملأ مكان `{$…}` معزول الاتجاه مسبقًا، فلا تُكتب علامات اتجاه يدويًا.
#
# المصطلحات (واحدة في النص كله؛ خطاب محايد: «يُرجى»، «يمكنك»، والمصدر)
#   retiring number    الرقم القديم؛ الرقم الذي ستتخلى عنه
#   replacement        الرقم الجديد
#   line (of a phone)  الخط؛ cancel  إلغاء الخط؛ carrier  شركة الاتصالات
#   last day           آخر يوم؛ retired, ended  متوقف، توقّف
#   re-issue           انتقال الرقم إلى شخص آخر
#   binding, line      بند، بنود؛ list  القائمة؛ checklist  قائمة التحقق
#   to do              بانتظار التغيير؛ suspected  قد يكون رقمك
#   changed, ticked    بتأكيد منك؛ verified  تغيّر وظهر ذلك في الموقع
#   kept               مُبقى عن قصد؛ dismissed  ليس رقمي
#   role               الاستخدام؛ sign-in  تسجيل الدخول؛ certainty  اليقين: مؤكد، مرجّح، محتمل
#   two-step           التحقق بخطوتين؛ recovery  استرداد الحساب؛ code  رمز
#   passkey            مفتاح مرور؛ authenticator  تطبيق مصادقة؛ backup code  رمز احتياطي
#   watch              فحص (المواقع)؛ read  قراءة (صفحة)
#   put first, put off وضع في المقدمة، تأجيل

product = Unbind

## Loading and failing

loading = جارٍ فتح قائمتك…
load-failed-title = تعذّر فتح قائمتك
load-failed = لم يُفقد شيء، فكل ما لديك محفوظ في هذا المتصفح. يُرجى المحاولة مرة أخرى، وإن لم ينجح ذلك فإعادة تشغيل المتصفح.
try-again = إعادة المحاولة
refusal =
    { $refusal ->
        [not-found] لم يعد هذا البند موجودًا.
        [not-allowed-here] لا يمكن فعل ذلك من هنا.
        [nothing-to-undo] لم يبقَ ما يمكن التراجع عنه.
        [page-cannot-be-read] لا يسمح متصفحك للإضافات بقراءة هذه الصفحة.
        [permission-missing] لم يمنح متصفحك Unbind إذنًا بذلك.
        [not-a-backup] هذا الملف ليس نسخة احتياطية من Unbind، أو هو جزء منها فقط. لم يتغيّر شيء. يُرجى اختيار ملف آخر.
        [newer-backup] أُنشئت هذه النسخة الاحتياطية بإصدار أحدث من Unbind. لم يتغيّر شيء. يُرجى تحديث Unbind أولًا.
        [name-missing] يُرجى كتابة اسم أولًا.
        [already-there] هذا موجود في قائمتك بالفعل.
        [file-unreadable] تعذّر على متصفحك قراءة هذا الملف. يُرجى اختياره مرة أخرى أو نسخه إلى مجلد آخر أولًا.
        [file-too-large] هذا الملف أكبر من أي نسخة احتياطية من Unbind. يُرجى اختيار الملف الذي امتداد اسمه json.
        [storage-full] مساحة تخزين المتصفح ممتلئة، لذلك لم يُحفظ هذا. يُرجى تفريغ بعض المساحة ثم المحاولة مرة أخرى.
        [unreachable] لم يستجب Unbind. لم يتغيّر شيء. يُرجى المحاولة مرة أخرى.
       *[other] لم ينجح ذلك. لم يتغيّر شيء. يُرجى المحاولة مرة أخرى.
    }

## Progress

progress = اكتمل { $done } من { $total }
progress-none = لا نتائج بعد
progress-suspected =
    { $count ->
        [zero] لا شيء آخر قد يكون رقمك
        [one] بند آخر قد يكون رقمك
        [two] بندان آخران قد يكون فيهما رقمك
        [few] { $count } بنود أخرى قد يكون فيها رقمك
        [many] { $count } بندًا آخر قد يكون فيها رقمك
       *[other] { $count } بند آخر قد يكون فيها رقمك
    }
deadline =
    { $deadline ->
        [ahead]
            { $days ->
                [zero] لم تبقَ أيام
                [one] بقي يوم واحد
                [two] بقي يومان
                [few] بقيت { $days } أيام
                [many] بقي { $days } يومًا
               *[other] بقي { $days } يوم
            }
        [today] اليوم هو آخر يوم
       *[over]
            { $days ->
                [zero] توقّف الخط اليوم
                [one] توقّف الخط قبل يوم واحد
                [two] توقّف الخط قبل يومين
                [few] توقّف الخط قبل { $days } أيام
                [many] توقّف الخط قبل { $days } يومًا
               *[other] توقّف الخط قبل { $days } يوم
            }
    }
number-switch = الرقم المعروض
all-numbers = كل الأرقام ({ $count })
number-paused-option = { $number } (متوقف مؤقتًا)

## Before there is a number

begin-title = ما الرقم الذي ستتخلى عنه؟
begin = بعد إدخال الرقم، يسرد Unbind المواقع التي لا تزال مرتبطة به أثناء تصفحك المعتاد.
begin-action = إعداد Unbind
open-full = فتح الصفحة الكاملة

## Notices

watch-not-chosen = لا يقرأ Unbind شيئًا قبل أن تحدّد ما يمكنه فحصه.
watch-choose = تحديد ما يُفحص
access-missing =
    { $mode ->
        [all] لا يسمح متصفحك الآن لـ Unbind بقراءة المواقع، لذلك لا يُعثر على شيء جديد.
       *[chosen] لا يسمح متصفحك لـ Unbind بقراءة بعض المواقع التي حدّدتها.
    }
access-again = السماح مجددًا
access-review = مراجعة المواقع
damaged =
    { $count ->
        [zero] قُرئت كل السجلات المحفوظة.
        [one] تعذّرت قراءة سجل محفوظ واحد. لم يُحذف، بل وُضع جانبًا.
        [two] تعذّرت قراءة سجلين محفوظين. لم يُحذفا، بل وُضعا جانبًا.
        [few] تعذّرت قراءة { $count } سجلات محفوظة. لم تُحذف، بل وُضعت جانبًا.
        [many] تعذّرت قراءة { $count } سجلًا محفوظًا. لم تُحذف، بل وُضعت جانبًا.
       *[other] تعذّرت قراءة { $count } سجل محفوظ. لم تُحذف، بل وُضعت جانبًا.
    }

## This site

this-page = هذه الصفحة
this-site = في { $site }
this-site-as = في { $site }، واسمه في القائمة { $shown }
site-unreadable = لا يعرض متصفحك هذه الصفحة على Unbind. قد تكون من صفحات المتصفح نفسه. يُرجى فتح موقع ثم النقر على زر Unbind هناك.
site-nothing = لم يُعثر على شيء في { $site } حتى الآن. أكثر ما يفيد هو الصفحة التي يُغيَّر فيها الرقم، مثل «أمان الحساب».
site-not-read = لم تُقرأ هذه الصفحة بعد. يمكنك إعادة تحميلها أو قراءتها الآن.
site-not-allowed = لا يقرأ Unbind موقع { $site } تلقائيًا.
site-permission-refused = لم يمنح متصفحك الإذن، لذلك لا يُفحص { $site }. لا يزال بإمكانك قراءة صفحات منفردة.
watch-site = فحص هذا الموقع
read-page = قراءة هذه الصفحة الآن
reading = جارٍ قراءة هذه الصفحة…
private-window = نافذة خاصة: لا يُحفظ ما يُعثر عليه هنا.

## The list

list-title = كل المواقع
list-page-title = قائمتك
list-empty-title = قائمتك فارغة حتى الآن
list-empty = تمتلئ القائمة أثناء تصفحك المعتاد. عندما يعرض موقع رقمك أو يطلبه، يظهر هنا. صفحات الحساب والأمان هي أسرع طريقة لملء القائمة.
search = البحث في المواقع
search-empty = لا يوجد في قائمتك موقع يطابق «{ $search }».
filter-label = عرض
filter =
    { $filter ->
        [open] بانتظار التغيير
        [suspected] قد يكون رقمك
        [done] مكتمل
       *[all] الكل
    }
filter-empty = لا شيء هنا. لعرض القائمة كلها، يمكنك اختيار «الكل».
group =
    { $group ->
        [open] بانتظار التغيير ({ $count })
        [suspected] قد يكون رقمك ({ $count })
        [done] مكتمل ({ $count })
       *[dismissed] ليس رقمي ({ $count })
    }
suspected-hint = لا تعرض هذه المواقع إلا جزءًا من رقم. يُرجى الاطلاع عليها ثم تحديد ما إذا كان رقمك.
show-more =
    { $count ->
        [zero] لا مزيد للعرض
        [one] عرض بند آخر
        [two] عرض بندين آخرين
        [few] عرض { $count } بنود أخرى
        [many] عرض { $count } بندًا آخر
       *[other] عرض { $count } بند آخر
    }
role =
    { $role ->
        [sign-in] تسجيل الدخول
        [two-step] رموز التحقق بخطوتين
        [recovery] استرداد الحساب
        [payment] الدفع
        [contact] التواصل
       *[unknown] استخدام غير واضح
    }
certainty =
    { $certainty ->
        [certain] مؤكد
        [likely] مرجّح
       *[possible] محتمل
    }
certainty-meaning =
    { $certainty ->
        [certain] مؤكد: ظهرت كل خانات رقمك.
        [likely] مرجّح: جزء من الرقم مخفي، وأربع خانات على الأقل تطابق رقمك.
       *[possible] محتمل: لا تظهر إلا خانتان أو ثلاث، وهي تطابق رقمك.
    }
state =
    { $state ->
        [suspected] قد يكون رقمك
        [to-do] بانتظار التغيير
        [changed] بتأكيد منك
        [verified] تغيّر وظهر ذلك في الموقع
        [kept] مُبقى عن قصد
       *[dismissed] ليس رقمي
    }
seen = شوهد { $when }
still-shows = لا يزال يعرض الرقم القديم
ambiguous = يطابق رقمًا آخر من أرقامك أيضًا
open-title = فتح { $address }
open-way =
    { $kind ->
        [own] فتح الإعدادات
        [phone] فتح الإعدادات
        [account-security] فتح الإعدادات
        [change-password] فتح الإعدادات
        [help] فتح المساعدة
       *[other] فتح
    }
way-path = في التطبيق أو الموقع: { $path }
way-doubt =
    { $kind ->
        [well-known] لا يتوفر في مواقع كثيرة
       *[other] قد يكون قديمًا
    }
other-ways = طرق أخرى
way =
    { $kind ->
        [own] رابطك
        [phone] صفحة رقم الهاتف
        [account-security] صفحة أمان الحساب
        [change-password] صفحة كلمة المرور
        [well-known] العنوان المعتاد لكلمة المرور
        [seen] حيث شوهد رقمك
        [site] الصفحة الرئيسية للموقع
        [help] مقالة مساعدة
       *[recovery] إذا تعذّر تسجيل الدخول
    }
wrong-link-title = رابط أفضل لـ { $site }
own-link-label = عنوان الصفحة التي يُغيَّر فيها الرقم
own-link-hint = يُحفظ في هذا المتصفح، ويؤدي إليه زر «فتح الإعدادات» من الآن.
own-link-problem =
    { $problem ->
        [empty] يُرجى كتابة العنوان أو لصقه أولًا.
        [not-https] لا تُفتح بأمان إلا العناوين التي تبدأ بـ https.
        [too-long] هذا العنوان طويل جدًا. يُرجى نسخ الجزء الذي يسبق علامة «?» فقط.
       *[not-an-address] هذا ليس عنوان صفحة. يُرجى نسخه من شريط العنوان في متصفحك.
    }
own-link-remove = إزالة رابطي
own-link-toast =
    { $set ->
        [yes] { $site }: سيُستخدم رابطك من الآن.
       *[no] { $site }: لم يعد رابطك مستخدمًا.
    }
link-report-label = لإبلاغ مطوّري Unbind
link-report-hint = لا يُرسَل شيء. يمكنك نسخ هذا النص ونشره حيث تُجمع مشكلات Unbind. يجب ألا يتضمن أي رقم هاتف، لا القديم ولا الجديد.
link-report-copy = نسخ
link-report-copied =
    { $copied ->
        [yes] تم النسخ.
       *[no] لم يسمح متصفحك بذلك. يُرجى تحديد النص ونسخه يدويًا.
    }
action =
    { $action ->
        [confirm] نعم، رقمي
        [changed] غيّرتُ الرقم
        [keep] إبقاء عن قصد
        [reopen] لم يتغيّر بعد
        [delete] إزالة من القائمة
       *[dismiss] ليس رقمي
    }
action-undo = تراجع
action-more = المزيد
action-reason = إضافة سبب
row-action =
    { $action ->
        [pin] وضع في المقدمة
        [unpin] إخراج من المقدمة
        [postpone] تأجيل…
        [bring-back] إلغاء التأجيل
        [rename] الاسم والملاحظة…
        [role] استخدام الرقم…
        [merge] دمج مع موقع آخر…
        [split] عرض منفصل مجددًا
        [wrong-link] رابط خاطئ…
       *[delete] إزالة من القائمة
    }
section =
    { $section ->
        [pinned] وضعتها في المقدمة
        [root] تفتح كل ما سواها
        [money] المال
        [sign-in] تسجيل الدخول بالرقم
        [second-step] الرموز والاسترداد
        [unclear] استخدام غير واضح
        [contact] للتواصل معك فقط
       *[postponed] مؤجلة
    }
site-tally = اكتمل { $done } من { $total } في هذا الموقع
pinned-mark = في المقدمة:
postponed-mark = مؤجل حتى { $day }
ticked-mark = لم تُظهر أي صفحة التغيير بعد
postpone-title = تأجيل حتى
postpone-until =
    { $choice ->
        [tomorrow] الغد
        [week] بعد أسبوع
       *[before] قبل آخر يوم ({ $day })
    }
postpone-day = يوم آخر
postpone-problem =
    { $problem ->
        [empty] يُرجى اختيار يوم أو النقر على أحد الأزرار.
        [past] مضى هذا اليوم. يُرجى اختيار يوم لم يأتِ بعد.
       *[too-late] يتوقف الخط القديم قبل هذا اليوم. يُرجى اختيار يوم أقرب.
    }
rename-title = الاسم والملاحظة
rename-name = الاسم الذي تفضّله
rename-note = ملاحظة
role-title = فيمَ يستخدم هذا الموقع الرقم؟
merge-title = عرض { $site } ضمن موقع آخر
merge-into = الموقع الآخر في قائمتك
merge-unknown = لا يوجد في قائمتك موقع باسم «{ $typed }». يُرجى اختيار أحد الاقتراحات.
reason-title = مُبقى عن قصد
reason-label = لماذا؟ (اختياري)
action-why = لماذا؟
moved =
    { $action ->
        [confirm] { $site }: أصبح في قائمتك بانتظار التغيير.
        [changed] { $site }: تم تأكيد التغيير.
        [keep] { $site }: مُبقى عن قصد.
        [delete] { $site }: أُزيل من القائمة.
        [reopen] { $site }: عاد إلى انتظار التغيير.
       *[dismiss] { $site }: ليس رقمك.
    }
undone = { $site }: تم التراجع.
pinned-toast =
    { $pinned ->
        [yes] { $site }: في المقدمة.
       *[no] { $site }: عاد إلى مكانه.
    }
postponed-toast = { $site }: مؤجل حتى { $day }.
brought-back-toast = { $site }: أُلغي التأجيل.
edited-toast = { $site }: تم الحفظ.
role-toast =
    { $role ->
        [sign-in] { $site }: يُستخدم الرقم لتسجيل الدخول.
        [two-step] { $site }: يُستخدم الرقم لرموز التحقق بخطوتين.
        [recovery] { $site }: يُستخدم الرقم لاسترداد الحساب.
        [payment] { $site }: يُستخدم الرقم للدفع.
        [contact] { $site }: يُستخدم الرقم للتواصل معك.
       *[unknown] { $site }: استخدام الرقم غير واضح.
    }
reason-toast = { $site }: تم حفظ السبب.
merged-toast = يظهر { $from } الآن ضمن { $into }.
split-toast = يظهر { $site } منفصلًا من جديد.

## Why

harm =
    { $harm ->
        [root] في أعلى القائمة: من تصله رموز هذا الحساب يمكنه إعادة تعيين حسابات أخرى كثيرة.
        [money] في أعلى القائمة: يمكن تحويل المال أو إنفاقه من هنا.
        [sign-in] قبل التحقق بخطوتين: يكفي رمز يصل إلى هذا الرقم لتسجيل الدخول.
        [second-step] بعد تسجيل الدخول بالرقم: يساعد هذا الرقم على الدخول مع كلمة مرور أو بريد إلكتروني.
        [unclear] بعد ما هو معروف: استخدام الرقم هنا غير واضح.
       *[contact] في الأخير: الرقم هنا للتواصل معك فقط ولا يفتح شيئًا.
    }
why-pinned = في المقدمة: أنت من وضعه هناك.
why-postponed = في الآخر: أجّلته حتى { $day }.
why-over = توقّف خطه في { $day }.
why-due = يتوقف خطه في { $day }، وما يتوقف أبكر يأتي أولًا.
page-kind =
    { $kind ->
        [sign-in] شوهد في صفحة تسجيل دخول.
        [sign-up] شوهد في صفحة إنشاء حساب.
        [verification] شوهد في صفحة تطلب رمزًا أرسلته.
        [account] شوهد في صفحة حساب.
        [security] شوهد في صفحة إعدادات أمان.
        [checkout] شوهد في صفحة دفع.
       *[other] شوهد في صفحة عادية.
    }
reason =
    { $code ->
        [full-number] كانت كل خانات رقمك ظاهرة.
        [mask] الخانات الظاهرة تطابق رقمك.
        [ambiguous] الخانات الظاهرة تطابق رقمًا آخر من أرقامك أيضًا.
        [place-text] ورد في نص الصفحة.
        [place-field] ورد في حقل في الصفحة.
        [place-typed] كتبته هناك وأرسلت النموذج.
        [shape] مكتوب كما تُكتب أرقام الهواتف.
        [user-name] كان اسم المستخدم عند تسجيل دخولك.
        [sample] المثال الوارد في الحقل رقم هاتف.
        [split] موزّع على عدة خانات تشكّل معًا رقمًا واحدًا.
        [beside] بجانبه خيار لرمز البلد.
        [options] يُختار من قائمة رموز البلدان.
        [budget] الصفحة طويلة جدًا، فلم تُقرأ كلها.
       *[other] تدل عليه قاعدة في Unbind ({ $code }).
    }
reason-with-detail =
    { $code ->
        [mask] عدد الخانات الظاهرة { $detail }، وهي تطابق رقمك.
        [ambiguous] الخانات الظاهرة تطابق رقمًا آخر من أرقامك أيضًا.
        [autocomplete] يحدّد الحقل بنفسه ما يُكتب فيه: «{ $detail }».
        [type] الحقل مخصص لأرقام الهواتف.
        [inputmode] يطلب الحقل لوحة مفاتيح الهاتف.
        [label] تسمية الحقل: «{ $detail }».
        [aria] وصف الحقل لقارئات الشاشة: «{ $detail }».
        [placeholder] التلميح داخل الحقل: «{ $detail }».
        [near] الكلمات المحيطة به: «{ $detail }».
        [title] نص التلميح المنبثق: «{ $detail }».
        [name] الاسم الداخلي للحقل يتضمن «{ $detail }».
        [sentence] ورد في جملته: «{ $detail }».
        [code-sent] تذكر الصفحة أن رمزًا أُرسل: «{ $detail }».
        [page-address] عنوان الصفحة على الويب يتضمن «{ $detail }».
        [page-title] اسم الصفحة يتضمن «{ $detail }».
        [page-heading] ورد في أحد عناوين الصفحة: «{ $detail }».
        [page-form]
            { $detail ->
                [one-time-code] تطلب الصفحة رمزًا.
                [password] تطلب الصفحة كلمة مرور.
               *[other] تطلب الصفحة «{ $detail }».
            }
       *[other] تدل عليه قاعدة في Unbind: «{ $detail }».
    }
reason-against = تدل كلمة قريبة على شيء آخر: «{ $detail }».
history-title = ما حدث
history =
    { $what ->
        [seen]
            { $source ->
                [page] شوهد في صفحة
                [logins] عُثر عليه في بيانات الدخول المحفوظة
                [messages] عُثر عليه في رسائلك
                [reply] عُثر عليه في ردّ ملصق
               *[by-hand] أضفته يدويًا
            }
        [replacement-seen] عرض الموقع رقمك الجديد
        [confirm] أكّدت أنه رقمك
        [changed] أكّدت أنك غيّرته
        [gone] لم تعد الصفحة تعرض رقمك
        [keep] اخترت إبقاءه
        [dismiss] قلت إنه ليس رقمك
        [reopen] أعدته إلى القائمة
        [delete] أزلته من القائمة
        [plan] غيّرت موعده
       *[edit] غيّرت هذا البند
    }
history-undone =
    { $what ->
        [confirm] أكّدت أنه رقمك ثم تراجعت
        [changed] أكّدت أنك غيّرته ثم تراجعت
        [keep] اخترت إبقاءه ثم تراجعت
        [dismiss] قلت إنه ليس رقمك ثم تراجعت
        [reopen] أعدته إلى القائمة ثم تراجعت
        [delete] أزلته من القائمة ثم أعدته
        [plan] غيّرت موعده ثم تراجعت
       *[edit] غيّرت هذا البند ثم تراجعت
    }

## Full page

navigation = أقسام Unbind
page-title =
    { $part ->
        [list] قائمتك – Unbind
        [safe] هل يمكن إلغاء الخط؟ – Unbind
        [take] تصدير – Unbind
        [numbers] الأرقام – Unbind
        [settings] الإعدادات – Unbind
       *[welcome] مرحبًا بك في Unbind
    }
part =
    { $part ->
        [list] القائمة
        [safe] هل يمكن الإلغاء؟
        [take] تصدير
        [numbers] الأرقام
       *[settings] الإعدادات
    }

## Adding by hand

add-title = إضافة يدوية
add-site = إضافة يدوية: موقع أو خدمة أو جهة أو شخص
role-label = الاستخدام
add-submit = إضافة
add-more = الحساب والملاحظة
add-account = أي حساب (إن كان لديك أكثر من حساب)
add-this-site = إضافة هذا الموقع يدويًا
add-another-use = إضافة استخدام آخر يدويًا
add-this-site-title = إضافة { $site } إلى قائمتك
added-toast = { $site }: أُضيف إلى قائمتك.

## Safe to cancel?

safe-title = هل يمكن إلغاء الخط؟
number-choice = الرقم
verdict =
    { $answer ->
        [yes] نعم
        [not-yet] ليس بعد
       *[cannot-know] لا يمكن الجزم
    }
verdict-retired =
    { $answer ->
        [yes] اكتمل كل ما في القائمة
        [not-yet] لا يزال الرقم القديم في بعض الأماكن
       *[cannot-know] لم تظهر كل التغييرات في المواقع
    }
verdict-ground =
    { $ground ->
        [open]
            { $suspected ->
                [0]
                    { $open ->
                        [zero] لا بنود بانتظار التغيير.
                        [one] بند واحد لا يزال بانتظار التغيير.
                        [two] بندان لا يزالان بانتظار التغيير.
                        [few] { $open } بنود لا تزال بانتظار التغيير.
                        [many] { $open } بندًا لا تزال بانتظار التغيير.
                       *[other] { $open } بند لا تزال بانتظار التغيير.
                    }
               *[other]
                    { $open ->
                        [0]
                            { $suspected ->
                                [zero] لا بنود تنتظر إجابتك.
                                [one] بند واحد ينتظر إجابتك بنعم أو لا.
                                [two] بندان ينتظران إجابتك بنعم أو لا.
                                [few] { $suspected } بنود تنتظر إجابتك بنعم أو لا.
                                [many] { $suspected } بندًا تنتظر إجابتك بنعم أو لا.
                               *[other] { $suspected } بند تنتظر إجابتك بنعم أو لا.
                            }
                        [zero] ما قد يكون رقمك: { $suspected }.
                        [one] بند واحد لا يزال بانتظار التغيير. وما قد يكون رقمك أيضًا: { $suspected }.
                        [two] بندان لا يزالان بانتظار التغيير. وما قد يكون رقمك أيضًا: { $suspected }.
                        [few] { $open } بنود لا تزال بانتظار التغيير. وما قد يكون رقمك أيضًا: { $suspected }.
                        [many] { $open } بندًا لا تزال بانتظار التغيير. وما قد يكون رقمك أيضًا: { $suspected }.
                       *[other] { $open } بند لا تزال بانتظار التغيير. وما قد يكون رقمك أيضًا: { $suspected }.
                    }
            }
        [ticked]
            { $ticked ->
                [zero] لا بنود تنتظر ظهور التغيير.
                [one] أكّدت بندًا واحدًا، ولم تُظهر أي صفحة التغيير بعد.
                [two] أكّدت بندين، ولم تُظهر أي صفحة التغيير بعد.
                [few] أكّدت { $ticked } بنود، ولم تُظهر أي صفحة التغيير بعد.
                [many] أكّدت { $ticked } بندًا، ولم تُظهر أي صفحة التغيير بعد.
               *[other] أكّدت { $ticked } بند، ولم تُظهر أي صفحة التغيير بعد.
            }
        [nothing] لم يُعثر على شيء لهذا الرقم بعد، وهذا لا يعني أنه غير مستخدم.
       *[done] ظهر تغيير كل بند في القائمة، أو أُبقي عن قصد. أما ما لم يُعثر عليه فلا يمكن احتسابه.
    }
verdict-lines =
    { $kind ->
        [open] لا يزال بانتظار التغيير ({ $count })
        [suspected] قد يكون رقمك ({ $count })
       *[ticked] بتأكيد منك فقط ({ $count })
    }
verdict-ticked-hint = يُرجى فتح هذه مرة أخرى. عندما تعرض الصفحة الرقم الجديد، يسجّل Unbind ذلك تلقائيًا.
verdict-rest =
    { $count ->
        [zero] لا مزيد في قائمتك
        [one] بند آخر في قائمتك
        [two] بندان آخران في قائمتك
        [few] { $count } بنود أخرى في قائمتك
        [many] { $count } بندًا آخر في قائمتك
       *[other] { $count } بند آخر في قائمتك
    }
show-in-list = عرض
never-seen-title = لم يُشاهَد قط
never-seen-hint = لدى معظم الناس هذه الخدمات، ولم يُعثر على أي منها. إن كان لديك شيء منها، يمكنك فتح صفحة حسابه أو إضافته يدويًا إلى قائمتك.
category =
    { $category ->
        [email] البريد الإلكتروني
        [money] البنوك والدفع
        [identity] الهوية والجهات الحكومية
        [messaging] تطبيقات المراسلة
        [social] الشبكات الاجتماعية
        [shopping] التسوق
        [travel] السفر والتنقل
        [work] العمل والأدوات
        [telecom] الاتصالات والإنترنت
        [media] الأفلام والموسيقى والأخبار
        [gaming] الألعاب
        [utilities] الكهرباء والماء والمنزل
        [health] الصحة
        [people] النوادي والمجتمعات
       *[other] خدمات أخرى
    }

suggestions-title = لدى الناس عادةً أيضًا…
suggestions-title-in = { $country }: لدى الناس عادةً أيضًا…
suggestions-open = مراجعة ما ليس في قائمتك بعد
suggestions-loading = جارٍ البحث في الدليل…
suggestions-hint = ما لديك يُضاف إلى قائمتك، وما ليس لديك لا نسأل عنه مجددًا. والباقي يمكن أن ينتظر.
suggestions-none = لم يبقَ ما نسأل عنه.
suggestion-have = لديّ هذا
suggestion-not-mine = ليس لديّ
not-mine-toast = { $name }: لن نسأل عنه مجددًا.

timeline-title = التواريخ
timeline-point =
    { $name ->
        [today] اليوم
        [last-day] آخر يوم للخط القديم
       *[reissue] قد ينتقل الرقم إلى شخص آخر
    }
in-days =
    { $when ->
        [ahead]
            { $days ->
                [zero] اليوم
                [one] غدًا
                [two] بعد يومين
                [few] بعد { $days } أيام
                [many] بعد { $days } يومًا
               *[other] بعد { $days } يوم
            }
        [today] اليوم
       *[over]
            { $days ->
                [zero] اليوم
                [one] أمس
                [two] قبل يومين
                [few] قبل { $days } أيام
                [many] قبل { $days } يومًا
               *[other] قبل { $days } يوم
            }
    }
timeline-no-last-day = لا يمكن العد التنازلي دون تحديد آخر يوم.
timeline-set-last-day = تحديد آخر يوم
reissue-label = أقرب يوم قد ينتقل فيه الرقم إلى شخص آخر
reissue-problem =
    { $problem ->
        [empty] يُرجى اختيار يوم أو ترك التقدير كما هو.
       *[too-early] لا ينتقل الرقم إلى غيرك قبل آخر يوم له. يُرجى اختيار يوم لاحق.
    }
reissue-own = هذا اليوم من تحديدك.
reissue-no-last-day = يبدأ الحساب من آخر يوم. يُرجى تحديده أولًا، أو كتابة ما أخبرتك به شركة الاتصالات.
reissue-unknown = لا توجد قاعدة معروفة لهذا الرقم. إن حدّدت لك شركة الاتصالات يومًا، فيمكنك إدخاله هنا.
reissue-unknown-in = { $country }: لا توجد قاعدة معروفة. إن حدّدت لك شركة الاتصالات يومًا، فيمكنك إدخاله هنا.
reissue-confidence =
    { $confidence ->
        [rule] تقدير: ليس قبل ذلك وفق القواعد هناك.
        [practice] تقدير: هذا ما تقوله شركات الاتصالات هناك، وليس قاعدة.
       *[hearsay] تقدير منقول وغير مؤكد.
    }
reissue-source = المصدر: { $source }
reissue-reset = العودة إلى التقدير
reissue-clear = إزالة هذا اليوم
reissue-saved = تم الحفظ.

checklist-title = ما لا تُظهره الصفحات
checklist-hint = فروع وتطبيقات وجهات وأشخاص. يمكنك إضافة ما يخصك وترك الباقي.
checklist-in = { $country }
checklist-everywhere = في كل مكان
checklist-done = كل ما في قائمة التحقق هذه موجود في قائمتك.
checklist-add = إضافة

advice-title = ما يفيد الآن
advice =
    { $advice ->
        [order] الأفضل البدء من الأعلى: أولًا ما يفتح حسابات أخرى، ثم المال، ثم ما تسجّل الدخول إليه برقمك.
        [sign-in-again] بعد كل تغيير، يُستحسن تسجيل الخروج ثم الدخول مرة للتأكد من أن الرمز يصل إلى الرقم الجديد.
        [passkey] إن وفّر الموقع مفتاح مرور أو تطبيق مصادقة، فهو أفضل من الرقم الجديد، لأنه لا ينتقل إلى أحد.
        [both] يُستحسن إبقاء الخطين معًا بضعة أسابيع بعد آخر تغيير، فبعض المواقع تواصل الإرسال إلى الرقم القديم مدة.
        [look] يُرجى فتح صفحة الحساب مرة أخرى في كل موقع أكّدت تغييره.
        [arrivals] من المفيد متابعة ما لا يزال يصل إلى الخط القديم. كل رمز أو إشعار مصدره خدمة قد لا تكون في هذه القائمة.
        [sim-out] يُستحسن إخراج الشريحة القديمة أسبوعين قبل الإلغاء. ما يتعطل خلالهما هو ما نُسي، والخط لا يزال لك.
        [cancel] بعد ذلك يمكن إلغاء الخط لدى شركة الاتصالات، مع طلب آخر يوم كتابةً.
       *[after] يُرجى متابعة البريد الإلكتروني لرصد عمليات دخول وكلمات مرور جديدة لم تطلبها، وتغيير ما بقي بالطرق الأخرى أدناه.
    }
dead-title = إذا توقفت الشريحة القديمة بالفعل
dead =
    { $step ->
        [carrier] يمكن أن تطلب من شركة الاتصالات شريحة بديلة بالرقم نفسه. ما دام الخط لم يُلغَ، يمكن الحصول عليها من أحد الفروع بوثيقة الهوية.
        [bank] يُرجى التوجه إلى فرع البنك مع وثيقة الهوية والبطاقة، وطلب تغيير كل رقم مسجّل لك لديه، بما فيه رقم الرموز.
        [mail] في المواقع الأخرى، يمكنك اختيار «طريقة أخرى» عند طلب الرمز: بريد الاسترداد، أو رمز احتياطي، أو تطبيق مصادقة، أو جهاز لا يزال مسجّل الدخول.
       *[support] إن لم ينجح شيء، فيمكن مراسلة دعم الموقع من عنوان البريد المسجّل لديه. والأفضل البدء بالحسابات في أعلى قائمتك، فقد يستغرق ذلك أيامًا.
    }
carrier-title = ما تفعله شركة الاتصالات عند الإلغاء
carrier =
    { $step ->
        [stops] يتوقف الخط في اليوم المتفق عليه، ولا يصل أي رمز بعده.
        [rests] يبقى الرقم خاملًا مدة، ثم قد يُباع لشخص آخر فيصله كل ما يُرسَل إليه بعد ذلك.
        [china] قد تعرض شركات الاتصالات فك التسجيلات عند الإلغاء، ولديها خدمة لصاحب الرقم التالي. ولا يغني أي منهما عن هذه القائمة.
       *[takes-along] ينتهي مع العقد كل ما يرتبط به: الرصيد والنقاط وعنوان البريد من شركة الاتصالات والدفع عبر فاتورة الهاتف.
    }

farewell-title = توقّف { $number }
farewell-ended = توقّف خطه في { $day }. وهذا ما آلت إليه قائمته.
farewell-count =
    { $state ->
        [verified] تغيّر وظهر ذلك في الموقع: { $count }
        [changed] بتأكيد منك، ولم يظهر في الموقع: { $count }
        [kept] مُبقى عن قصد: { $count }
        [to-do] لا يزال بالرقم القديم: { $count }
       *[suspected] قد يكون رقمك، دون إجابة: { $count }
    }
farewell-watch = لا يُعرف متى قد ينتقل الرقم إلى شخص آخر. يُرجى الانتباه لأي تسجيل دخول لم تقم به.
farewell-watch-from = قد يكون الرقم لدى شخص آخر ابتداءً من { $day }. يُستحسن تغيير كل ما لا يزال مرتبطًا به قبل ذلك. وأي تسجيل دخول لم تقم به علامة تحذير.
farewell-notice = توقّف خط { $number }.
farewell-look = عرض النتيجة
erase-number-title = محو { $number }
erase-number-meaning = يزيل هذا الرقم وقائمته كلها من هذا المتصفح. وتبقى أرقامك الأخرى.
erase-number-begin = محو هذا الرقم…
erase-number-copy = لا يمكن التراجع عن ذلك. إن كنت قد تحتاج إلى مراجعة شيء لاحقًا، فالأفضل حفظ نسخة أخيرة أولًا.
erase-number-confirm = محو نهائي
number-erased = مُحي { $number } وقائمته.

## Take along

take-lead = قائمتك على الورق، أو في ملفات لبرامج أخرى، أو كاملةً كنسخة احتياطية. يُنشأ كل شيء في متصفحك.
print-title = على الورق
print-hint = الطباعة الكبيرة بحروف كبيرة وشرح للخطوات، لمن يعمل على القائمة دون حاسوب.
print = طباعة
print-large = طباعة كبيرة مع الخطوات
files-title = كملف
export-markdown = حفظ بصيغة Markdown
export-markdown-hint = القائمة بمربعات تأشير، لبرامج الملاحظات والنصوص.
export-csv = حفظ كجدول
export-csv-hint = ملف CSV لجداول البيانات، صف لكل بند.
export-calendar = حفظ التواريخ
export-calendar-hint = لتقويمك: آخر يوم مع تذكيرات، واليوم الذي قد ينتقل فيه الرقم إلى شخص آخر.
calendar-empty = لا توجد تواريخ بعد. يُرجى تحديد آخر يوم في قسم «الأرقام» أولًا.
calendar-summary =
    { $name ->
        [last-day] آخر يوم للرقم { $number }
       *[reissue] قد ينتقل { $number } إلى شخص آخر
    }
calendar-description =
    { $name ->
        [last-day]
            { $open ->
                [0] لم يكن هناك بند مفتوح عند الحفظ. يُرجى مراجعة Unbind قبل الإلغاء.
                [zero] لم يكن هناك بند مفتوح عند الحفظ. يُرجى مراجعة Unbind قبل الإلغاء.
                [one] كان بند واحد مفتوحًا عند الحفظ. بعد هذا اليوم لا يستقبل الخط القديم أي رمز.
                [two] كان بندان مفتوحين عند الحفظ. بعد هذا اليوم لا يستقبل الخط القديم أي رمز.
                [few] كانت { $open } بنود مفتوحة عند الحفظ. بعد هذا اليوم لا يستقبل الخط القديم أي رمز.
                [many] كان { $open } بندًا مفتوحًا عند الحفظ. بعد هذا اليوم لا يستقبل الخط القديم أي رمز.
               *[other] كان { $open } بند مفتوحًا عند الحفظ. بعد هذا اليوم لا يستقبل الخط القديم أي رمز.
            }
       *[reissue] أقرب يوم معروف. ومن يحصل على الرقم يصله كل ما يُرسَل إليه بعد ذلك.
    }
file-saved = تم الحفظ باسم { $name }.
backup-title = النسخة الاحتياطية
backup-hint = كل شيء في ملف واحد: الأرقام والقائمة والسجل والإعدادات. يُرجى حفظه حيث لا يقرؤه سواك.
export-backup = حفظ نسخة احتياطية
restore-label = استعادة من نسخة احتياطية
restore-hint = يُضاف ما في الملف إلى ما هو موجود هنا، ولا يُستبدل شيء.
restoring = جارٍ قراءة النسخة الاحتياطية…
restored-nothing-new = قُرئت النسخة الاحتياطية. كل ما فيها من أرقام وبنود موجود هنا بالفعل.
restored =
    { $numbers ->
        [0]
            { $bindings ->
                [zero] لم يُضف أي بند.
                [one] أُضيف بند واحد.
                [two] أُضيف بندان.
                [few] أُضيفت { $bindings } بنود.
                [many] أُضيف { $bindings } بندًا.
               *[other] أُضيف { $bindings } بند.
            }
        [zero] البنود المضافة: { $bindings }.
        [one] أُضيف رقم واحد. البنود المضافة: { $bindings }.
        [two] أُضيف رقمان. البنود المضافة: { $bindings }.
        [few] أُضيفت { $numbers } أرقام. البنود المضافة: { $bindings }.
        [many] أُضيف { $numbers } رقمًا. البنود المضافة: { $bindings }.
       *[other] أُضيف { $numbers } رقم. البنود المضافة: { $bindings }.
    }
restored-unreadable =
    { $count ->
        [zero] قُرئ الملف كله.
        [one] تعذّرت قراءة جزء واحد من الملف فتُرك. يُرجى الاحتفاظ بالملف.
        [two] تعذّرت قراءة جزأين من الملف فتُركا. يُرجى الاحتفاظ بالملف.
        [few] تعذّرت قراءة { $count } أجزاء من الملف فتُركت. يُرجى الاحتفاظ بالملف.
        [many] تعذّرت قراءة { $count } جزءًا من الملف فتُركت. يُرجى الاحتفاظ بالملف.
       *[other] تعذّرت قراءة { $count } جزء من الملف فتُركت. يُرجى الاحتفاظ بالملف.
    }

report-title = التخلي عن { $number }
report-fact =
    { $fact ->
        [replacement] الرقم الجديد
        [last-day] آخر يوم للخط القديم
        [reissue] قد ينتقل إلى شخص آخر ابتداءً من
        [progress] التقدم
        [safe] هل يمكن إلغاء الخط؟
       *[written] بتاريخ
    }
report-section =
    { $state ->
        [to-do] بانتظار التغيير ({ $count })
        [suspected] قد يكون رقمك ({ $count })
        [changed] بتأكيد منك، ولم يظهر في الموقع ({ $count })
        [verified] تغيّر وظهر ذلك في الموقع ({ $count })
       *[kept] مُبقى عن قصد ({ $count })
    }
report-hint =
    { $state ->
        [to-do] ما قد يسبب أكبر ضرر يأتي أولًا.
        [suspected] لم يظهر إلا جزء من رقم. يُرجى التحقق مما إذا كان رقمك.
        [changed] يُرجى فتح هذه مرة أخرى قبل الإلغاء.
       *[other] { "" }
    }
report-doubt =
    { $kind ->
        [well-known] لا تتوفر هذه الصفحة في مواقع كثيرة
       *[other] قد يكون العنوان قديمًا
    }
report-checklist = لا تُظهر الصفحات هذه الأمور. يمكنك شطب ما لا يخصك.
report-ticked = مكتمل:
report-steps-title = لكل بند
report-step =
    { $step ->
        [open] فتح الموقع أو التطبيق وتسجيل الدخول، والهاتف القديم في متناول اليد.
        [find] اتباع القوائم المطبوعة مع البند. وإن لم توجد، فالبحث عن «الحساب» أو «الأمان» أو «بياناتي» ثم رقم الهاتف.
        [change] إدخال الرقم الجديد. قد يُرسَل رمز إلى الهاتف القديم وآخر إلى الجديد.
        [test] تسجيل الخروج ثم الدخول مجددًا. يجب أن يصل الرمز إلى الهاتف الجديد.
       *[tick] التأشير في المربع، ثم الانتقال إلى البند التالي.
    }
report-step-change-to = إدخال { $number }. قد يُرسَل رمز إلى الهاتف القديم وآخر إلى الجديد.
column =
    { $column ->
        [name] الاسم
        [site] الموقع
        [role] الاستخدام
        [account] الحساب
        [state] الحالة
        [certainty] اليقين
        [postponed] مؤجل حتى
        [note] ملاحظة
        [reason] سبب الإبقاء
        [address] العنوان
        [first-seen] أول مشاهدة
        [last-seen] آخر مشاهدة
        [number] الرقم القديم
        [replacement] الرقم الجديد
       *[last-day] آخر يوم
    }

## The checklist

checklist-cn-bank-reserved = البطاقات البنكية: الرقم المسجّل للبطاقة (预留手机号)
checklist-cn-bank-reserved-do = تتحقق منه تطبيقات الدفع. يُرجى تغييره لكل بطاقة في تطبيق البنك أو في الفرع.
checklist-cn-bank-notices = البنك: رقم الرموز والإشعارات
checklist-cn-bank-notices-do = للخدمات البنكية عبر الإنترنت رقم خاص بها غير رقم البطاقة. يُرجى طلب تغيير كليهما.
checklist-cn-social-insurance = التأمين الاجتماعي (社保)
checklist-cn-social-insurance-do = يُرجى تغيير الرقم في تطبيق بطاقة الضمان الاجتماعي الإلكترونية أو في مكتب الخدمة.
checklist-cn-housing-fund = صندوق الإسكان (公积金)
checklist-cn-housing-fund-do = يُرجى تغييره في تطبيق صندوق مدينتك، أو في مكتبه مع وثيقة الهوية.
checklist-cn-tax = ضريبة الدخل (个人所得税)
checklist-cn-tax-do = في تطبيق الضرائب، ضمن البيانات الشخصية.
checklist-cn-health-insurance = التأمين الصحي (医保)
checklist-cn-health-insurance-do = في تطبيق التأمين الصحي، وفي المستشفيات التي تحجز فيها بالهاتف.
checklist-cn-railway = السكك الحديدية (12306)
checklist-cn-railway-do = ما دام الخط القديم يعمل، يمكنك ذلك بنفسك في التطبيق. ودونه عند شباك التذاكر مع وثيقة الهوية.
checklist-cn-academic = السجلات الأكاديمية (CHSI، 学信网)
checklist-cn-academic-do = في حسابك، ضمن بيانات الاتصال. قلّما يتذكره أحد قبل أن يحتاج إلى شهادة.
checklist-cn-carrier-renewal = خدمة فك الارتباط لدى شركة الاتصالات
checklist-cn-carrier-renewal-do = يُرجى سؤال شركة الاتصالات عما تفكّه عند الإلغاء. تشمل الخدمة بعض التطبيقات لا كلها.
checklist-us-credit-bureaus = مكاتب الائتمان
checklist-us-credit-bureaus-do = لديك حساب مستقل لدى كل من Experian وEquifax وTransUnion، وهذا أهم ما يكون إن كان ملفك الائتماني مجمّدًا.
checklist-us-login-gov = Login.gov
checklist-us-login-gov-do = يُرجى إضافة طريقة أخرى لتسجيل الدخول أولًا، ثم إزالة الرقم القديم.
checklist-us-irs = حساب مصلحة الضرائب (IRS)
checklist-us-irs-do = يُرجى التحقق من رقم الحساب، ومن رقم ID.me إن كنت تسجّل الدخول به.
checklist-us-pay-by-phone = Zelle وCash App وVenmo
checklist-us-pay-by-phone-do = المال المرسل إلى الرقم القديم يذهب إلى من يملكه. لا تكفي إضافة الرقم الجديد، بل يجب إزالة القديم.
checklist-us-health-portal = بوابات المرضى
checklist-us-health-portal-do = لكل طبيب وصيدلية وشركة تأمين تسجيل دخول خاص.
checklist-gb-tax = HMRC وGovernment Gateway
checklist-gb-tax-do = يُرجى تغيير الرقم الذي تُرسَل إليه رموز الدخول، ضمن بيانات تسجيل الدخول.
checklist-gb-health = خدمة NHS وعيادة الطبيب العام (GP)
checklist-gb-health-do = يُرجى تغييره في تطبيق NHS، وإبلاغ العيادة التي تحتفظ برقم خاص بها.
checklist-gb-council = المجلس المحلي (council)
checklist-gb-council-do = قد يكون مسجّلًا في ضريبة المجلس المحلي، ومواقف السيارات، وسجل الناخبين.
checklist-eu-bank-app = تطبيق البنك والموافقة على الدفع
checklist-eu-bank-app-do = كثيرًا ما يُحفظ رقم الموافقة على مدفوعات البطاقة منفصلًا عن بيانات الاتصال.
checklist-eu-electronic-id = الهوية الإلكترونية
checklist-eu-electronic-id-do = كثيرًا ما ترسل خدمات الهوية الوطنية وبوابات الضرائب رموزًا إليه. ويتطلب تغييره أحيانًا زيارة.
checklist-eu-health-insurer = شركة التأمين الصحي
checklist-eu-health-insurer-do = يستخدم تطبيقها وموظفوها الرقم الذي قدّمته سابقًا.
checklist-jp-my-number = بوابة My Number (マイナポータル)
checklist-jp-my-number-do = يُرجى تغيير بيانات الاتصال في البوابة، وفي مكتب المدينة حيث يُطلب ذلك.
checklist-jp-line = LINE
checklist-jp-line-do = يُرجى تسجيل بريد إلكتروني وكلمة مرور أولًا، ثم تغيير الرقم داخل التطبيق.
checklist-jp-carrier-payment = الدفع عبر شركة الاتصالات
checklist-jp-carrier-payment-do = ما يُدفع عبر فاتورة الهاتف ينتهي مع الخط. يُرجى نقل الاشتراكات إلى طريقة دفع أخرى.
checklist-kr-identity-app = التحقق من الهوية (PASS)
checklist-kr-identity-app-do = تتحقق منك معظم المواقع عبره. يُرجى إعداده على الخط الجديد قبل توقف القديم.
checklist-kr-kakao = KakaoTalk
checklist-kr-kakao-do = يُرجى تغيير الرقم داخل التطبيق ما دام الخط القديم يستقبل الرمز.
checklist-kr-tax = الضرائب (Hometax، 홈택스)
checklist-kr-tax-do = يُرجى تغيير الرقم ضمن بيانات العضو.
checklist-in-aadhaar = Aadhaar
checklist-in-aadhaar-do = يُغيَّر الرقم في مركز Aadhaar، أو في تطبيق Aadhaar حيث يتوفر ذلك. ويعتمد عليه كل ما يطلب رمز Aadhaar.
checklist-in-upi = UPI
checklist-in-upi-do = يرتبط UPI بالرقم المسجّل لدى البنك. يُرجى تغييره في البنك أولًا، ثم التسجيل في كل تطبيق من جديد.
checklist-in-tax = ضريبة الدخل
checklist-in-tax-do = يُرجى تغيير جهة الاتصال الأساسية (Primary Contact) في ملفك على بوابة الضرائب.
checklist-in-provident-fund = صندوق الادخار (EPFO)
checklist-in-provident-fund-do = يُرجى تغييره في بوابة الأعضاء ما دام الخط القديم يستقبل رمز الدخول.
checklist-br-gov = gov.br
checklist-br-gov-do = يُرجى تغيير الرقم في إعدادات أمان الحساب، ومراجعة خيارات الاسترداد.
checklist-br-pix-key = مفتاح Pix
checklist-br-pix-key-do = إن كان الرقم مفتاح Pix، يُرجى حذف المفتاح في تطبيق البنك، وإلا ذهب المال إلى صاحب الرقم التالي.
checklist-au-mygov = myGov
checklist-au-mygov-do = يُرجى تغيير الرقم الذي تُرسَل إليه الرموز، أو استخدام مفتاح مرور أو مولّد الرموز.
checklist-au-pay-id = PayID
checklist-au-pay-id-do = إن كان الرقم PayID، يُرجى إغلاقه في تطبيق البنك قبل توقف الخط.
checklist-au-medicare = Medicare
checklist-au-medicare-do = يُرجى تغيير بيانات الاتصال في التطبيق أو عبر myGov.
checklist-all-bank = بنكك
checklist-all-bank-do = يُرجى السؤال عن كل رقم مسجّل لك: للرموز، ولمدفوعات البطاقة، وللخدمة الهاتفية.
checklist-all-messengers = تطبيقات المراسلة
checklist-all-messengers-do = يُرجى استخدام «تغيير الرقم» داخل كل تطبيق ما دام الخط القديم يعمل، فتنتقل محادثاتك ومجموعاتك.
checklist-all-authenticator = تطبيق المصادقة ومدير كلمات المرور
checklist-all-authenticator-do = يُرجى التحقق مما يُستخدم لاستردادهما، وطباعة رموز احتياطية جديدة.
checklist-all-insurers = شركات التأمين والتقاعد
checklist-all-insurers-do = نادرًا ما تدخل إليها، لذلك قد لا تُظهر صفحاتها شيئًا لسنوات.
checklist-all-doctors = الأطباء
checklist-all-doctors-do = يُرجى إبلاغ كل عيادة، فالمواعيد والنتائج تُرسَل إلى الرقم المسجّل لديها.
checklist-all-employer = جهة العمل
checklist-all-employer-do = شؤون الموظفين، وجدول المناوبات، وقائمة اتصالات الطوارئ.
checklist-all-school = المدرسة والحضانة
checklist-all-school-do = يتصلون عند حدوث طارئ، فلا بد أن يتمكنوا من الوصول إليك.
checklist-all-utilities = الكهرباء والماء والإنترنت والمؤجّر
checklist-all-utilities-do = حسابات العملاء، ومن يقرأ العدادات أو يفتح الباب للزوار.
checklist-all-family = العائلة والأصدقاء
checklist-all-family-do = يُستحسن إرسال الرقم الجديد من الخط القديم كي يثقوا به.

## Numbers

numbers-lead = الأرقام التي ستتخلى عنها. يبحث Unbind عنها ولا يبحث عن غيرها.
number-add = إضافة رقم
number-edit = تعديل
number-pause = إيقاف مؤقت
number-resume = استئناف
number-remove = إزالة
number-restore = استرجاع
number-paused = متوقف مؤقتًا: لا يجري البحث عنه
number-paused-toast = متوقف مؤقتًا. لن يجري البحث حتى تستأنفه.
number-resumed-toast = تم الاستئناف.
number-removed-toast = أُزيل { $number }.
number-restored-toast = عاد { $number } مع قائمته.
number-saved = تم الحفظ.
removed-title = الأرقام المُزالة
removed-hint = لم يعد يجري البحث عنها. تبقى قوائمها حتى تمحوها.
number-erase = محو نهائي
number-retired = متوقف: انتهى آخر يوم لخطه
replaced-by = يحل محله { $number }
no-replacement = لا رقم جديد بعد
last-day-is = آخر يوم: { $day }
no-last-day = لم يُحدَّد آخر يوم
number-label =
    { $field ->
        [number] رقم الهاتف الذي ستتخلى عنه
       *[replacement] الرقم الجديد (يمكن لاحقًا)
    }
number-hint =
    { $field ->
        [number] كما تكتبه عادةً، مع رمز البلد أو دونه.
       *[replacement] عندما يعرض موقع هذا الرقم بدلًا من القديم، يكمل Unbind البند نيابةً عنك.
    }
country-label = البلد
country-none = غير محدّد
country-option = { $name } ({ $code })
read-as = فهمنا هذا على أنه { $number }، { $country }.
read-as-nowhere = فهمنا هذا على أنه { $number }.
read-as-doubtful = فهمنا هذا على أنه { $number }، { $country }. لا نعرف أرقامًا مثله هناك، فيُرجى التحقق من الخانات.
selection-unreadable = تعذّرت قراءة ما حدّدته كرقم هاتف في بلدك. يُرجى كتابته هنا مع البلد.
number-problem =
    { $code ->
        [empty] يُرجى كتابة الرقم هنا.
        [not-a-number] لا يمكن أن يكون هذا رقم هاتف. المسموح أرقام ومسافات وعلامة + في البداية.
        [country-missing] يُرجى اختيار البلد، أو البدء بعلامة + ورمز البلد.
        [calling-code-unknown] لا يوجد بلد له هذا الرمز بعد علامة +.
        [too-short] هذا أقصر من أرقام ذلك البلد. هل تنقص خانة؟
        [too-long] هذا أطول من أرقام ذلك البلد. هل هناك خانة زائدة؟
        [wrong-length] لأرقام ذلك البلد طول مختلف. يُرجى التحقق من الخانات.
        [duplicate] أضفت هذا الرقم من قبل.
        [same-as-retiring] هذا هو الرقم الذي ستتخلى عنه. يُرجى كتابة الرقم الجديد أو ترك الحقل فارغًا.
        [gone] لم يعد هذا الرقم في قائمتك.
       *[other] لا يمكن استخدام هذا هنا. يُرجى التحقق من الخانات.
    }
label-label = الاسم الذي تفضّله (اختياري)
last-day-label = آخر يوم للخط القديم (يمكن لاحقًا)
last-day-hint = آخر يوم يمكن أن يستقبل فيه الرموز.
last-day-over = مضى هذا اليوم. سيُعدّ الرقم متوقفًا.
last-day-problem = هذا ليس تاريخًا. يُرجى اختيار يوم أو ترك الحقل فارغًا.
save = حفظ
cancel = إلغاء

## What is watched

watch-title = ما يفحصه Unbind
watch-lead = تجري القراءة داخل متصفحك ولا يُرسَل شيء إلى أي مكان. يمكنك تغيير ذلك في أي وقت.
watch-mode =
    { $mode ->
        [all] كل المواقع
        [chosen] المواقع التي أختارها فقط
       *[click] عندما أنقر فقط
    }
watch-mode-meaning =
    { $mode ->
        [all] يعثر على أكثر ما يمكن. سيطلب متصفحك السماح لـ Unbind بقراءة كل موقع تزوره، وهو يبحث عن أرقام الهواتف ولا يحفظ إلا أرقامك.
        [chosen] تضيف المواقع واحدًا تلو الآخر من زر Unbind. ويطلب متصفحك الإذن لكل منها.
       *[click] يقرأ Unbind الصفحة عندما تنقر على زره فيها، ولا يقرأ في أي وقت آخر. ولا يطلب متصفحك شيئًا.
    }
watch-mode-changed = تم التغيير. يسري ذلك من الآن.
permission-refused = لم يمنح متصفحك الإذن، لذلك لا يُقرأ شيء. يُرجى الاختيار مجددًا، فالطريقتان الأخريان تحتاجان إلى أقل من ذلك.
access-state =
    { $granted ->
        [yes]
            { $mode ->
                [all] يسمح متصفحك لـ Unbind بقراءة كل المواقع.
                [chosen] يسمح متصفحك لـ Unbind بقراءة المواقع التي اخترتها.
               *[click] لا يحتاج Unbind إلى إذن لهذا.
            }
       *[no] لم يمنح متصفحك كل الأذون اللازمة لهذا.
    }
chosen-sites = المواقع التي اخترتها ({ $count })
chosen-sites-hint = لإضافة موقع، يُرجى فتحه ثم النقر على زر Unbind واختيار «فحص هذا الموقع».
site-remove = إزالة

## Welcome

welcome-title = التخلي عن رقم هاتف بأمان
welcome-lead = الأرقام التي يُتخلى عنها تنتقل إلى غرباء، ومعها رموز الدخول المرسلة إليها. يعثر Unbind على المواقع التي لا تزال مرتبطة برقمك.
steps = الإعداد
step =
    { $step ->
        [number] الرقم
        [replacement] الرقم الجديد
       *[watch] الفحص
    }
step-title =
    { $step ->
        [number] ما الرقم الذي ستتخلى عنه؟
        [replacement] ما الرقم البديل، ومتى يتوقف القديم؟
        [watch] ما الذي يمكن لـ Unbind قراءته؟
       *[done] اكتمل الإعداد
    }
number-stays = يبقى رقمك في هذا المتصفح. لا يُرسَل إلى أي مكان ولا يوضع في أي صفحة.
next = التالي
skip = التخطي حاليًا
back = رجوع
done-watching =
    { $count ->
        [one]
            { $mode ->
                [all] يبحث Unbind عن { $number } في كل موقع تزوره.
                [chosen] يبحث Unbind عن { $number } في المواقع التي تختارها.
               *[click] يبحث Unbind عن { $number } عندما تنقر على زره.
            }
        [zero]
            { $mode ->
                [all] لا رقم يبحث عنه Unbind بعد.
                [chosen] لا رقم يبحث عنه Unbind بعد.
               *[click] لا رقم يبحث عنه Unbind بعد.
            }
        [two]
            { $mode ->
                [all] يبحث Unbind عن رقميك في كل موقع تزوره.
                [chosen] يبحث Unbind عن رقميك في المواقع التي تختارها.
               *[click] يبحث Unbind عن رقميك عندما تنقر على زره.
            }
        [few]
            { $mode ->
                [all] يبحث Unbind عن أرقامك ({ $count }) في كل موقع تزوره.
                [chosen] يبحث Unbind عن أرقامك ({ $count }) في المواقع التي تختارها.
               *[click] يبحث Unbind عن أرقامك ({ $count }) عندما تنقر على زره.
            }
        [many]
            { $mode ->
                [all] يبحث Unbind عن أرقامك ({ $count }) في كل موقع تزوره.
                [chosen] يبحث Unbind عن أرقامك ({ $count }) في المواقع التي تختارها.
               *[click] يبحث Unbind عن أرقامك ({ $count }) عندما تنقر على زره.
            }
       *[other]
            { $mode ->
                [all] يبحث Unbind عن أرقامك ({ $count }) في كل موقع تزوره.
                [chosen] يبحث Unbind عن أرقامك ({ $count }) في المواقع التي تختارها.
               *[click] يبحث Unbind عن أرقامك ({ $count }) عندما تنقر على زره.
            }
    }
done-browse =
    { $mode ->
        [all] تمتلئ قائمتك تلقائيًا أثناء تصفحك المعتاد، عند تسجيل الدخول والاطلاع على صفحات الحسابات.
        [chosen] يُرجى فتح موقع، ثم النقر على زر Unbind في شريط الأدوات واختيار «فحص هذا الموقع».
       *[click] في صفحة حساب أو أمان، يُرجى النقر على زر Unbind في شريط الأدوات لقراءتها.
    }
done-button = زر Unbind في شريط أدوات المتصفح، وربما خلف رمز قطعة الأحجية. عند تثبيته يظهر عليه عدد ما عُثر عليه في الموقع.
done-change = يُرجى تغيير الرقم في كل موقع من قائمتك ما دام الخط القديم يستقبل الرموز.
done-list = فتح قائمتك
done-numbers = إضافة رقم آخر
done-back = تغيير ما يُفحص

## Settings

reminders-title = التذكيرات
reminders-switch = تذكيري قبل آخر يوم
reminders-hint = يعرضها متصفحك ما دام هناك بند مفتوح. وما فات منها يُعرض عند التشغيل التالي.
reminders-days = قبل كم يوم
reminders-day =
    { $days ->
        [0] في اليوم نفسه
        [zero] في اليوم نفسه
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
reminders-no-days = لم يُختر أي يوم، لذلك لن يُعرض شيء. يُرجى اختيار يوم واحد على الأقل.
quiet-from = هدوء من
quiet-until = هدوء حتى
quiet-hint = لا يُعرض شيء بين هذين الوقتين. ولإلغاء ساعات الهدوء، يُرجى جعلهما متطابقين.
private-title = النوافذ الخاصة
private-switch = حفظ ما يُعثر عليه في النوافذ الخاصة
private-hint = ما دام هذا متوقفًا، لا تترك النوافذ الخاصة أثرًا هنا. ويجب أيضًا أن يسمح متصفحك لـ Unbind بالعمل فيها.
about-title = ما لا يفعله Unbind أبدًا
about-what = يقارن Unbind أرقام الهواتف في الصفحات بأرقامك داخل متصفحك، ويحفظ القائمة هنا.
never-network = لا يستخدم الشبكة أبدًا: لا حساب ولا إحصاءات ولا استعلامات.
never-probe = لا يجرّب رقمك في أي موقع لمعرفة ما إذا كان هناك حساب.
never-inside = لا يضع شيئًا في أي صفحة، ولا يمكن لأي صفحة أن تعرف رقمك منه.
never-secrets = لا يحفظ كلمات المرور ولا الرموز ولا الرسائل.
erase-title = محو كل شيء
erase-meaning = يزيل الأرقام والقائمة والسجل والإعدادات من هذا المتصفح. لا يمكن التراجع عن ذلك.
erase-begin = محو كل شيء…
erase-word = محو
erase-label = للتأكيد، يُرجى كتابة «{ $word }»
erase-wrong = يُرجى كتابة «{ $word }» للتأكيد، أو الإلغاء.
erase-confirm = محو نهائي
erased = مُحي كل شيء.
