# इंटरफ़ेस हिन्दी में। `{$…}` की जगह जो भरा जाता है, वह अपनी दिशा में अलग रहता है।
#
# शब्द (हर जगह एक ही; संबोधन “आप”)
#   retiring number    पुराना नंबर; जो नंबर आप छोड़ रहे हैं
#   replacement        नया नंबर
#   line (of a phone)  नंबर, सिम; cancel  नंबर बंद करना; carrier  टेलीकॉम कंपनी
#   last day           आख़िरी दिन; retired, ended  बंद
#   re-issue           नंबर किसी और को मिलना
#   binding, line      एंट्री; list  सूची; checklist  चेकलिस्ट
#   to do              बदलना बाकी; suspected  शायद आपका
#   changed, ticked    आपने टिक किया; verified  बदला गया, साइट पर दिखा
#   kept               जान-बूझकर रखा; dismissed  मेरा नहीं
#   role               किस काम का; sign-in  साइन इन; certainty  भरोसा: पक्का, संभवतः, हो सकता है
#   two-step           दो चरणों में पुष्टि; recovery  खाता वापस पाना; code  कोड (SMS वाला: OTP)
#   passkey            पासकी; authenticator  ऑथेंटिकेटर ऐप; backup code  बैकअप कोड
#   watch              जाँचना (साइटें); read  पढ़ना (पेज)
#   put first, put off सबसे ऊपर रखना, टालना
# मिटाने की पुष्टि का शब्द लैटिन में है: बहुत-से कीबोर्ड पर देवनागरी नहीं होती।

product = Unbind

## Loading and failing

loading = आपकी सूची खुल रही है…
load-failed-title = आपकी सूची नहीं खुल पाई
load-failed = कुछ भी खोया नहीं है, सब इसी ब्राउज़र में सेव है। फिर से कोशिश करें। इससे काम न बने, तो ब्राउज़र को बंद करके फिर से खोलें।
try-again = फिर से कोशिश करें
refusal =
    { $refusal ->
        [not-found] यह एंट्री अब मौजूद नहीं है।
        [not-allowed-here] यह काम यहाँ से नहीं हो सकता।
        [nothing-to-undo] पहले जैसा करने के लिए अब कुछ नहीं बचा।
        [page-cannot-be-read] आपका ब्राउज़र एक्सटेंशन को यह पेज पढ़ने नहीं देता।
        [permission-missing] आपके ब्राउज़र ने Unbind को इसकी अनुमति नहीं दी है।
        [not-a-backup] यह फ़ाइल Unbind का बैकअप नहीं है या उसका सिर्फ़ एक हिस्सा है। कुछ भी नहीं बदला गया। कोई दूसरी फ़ाइल चुनें।
        [newer-backup] यह बैकअप Unbind के नए वर्शन से बना है। कुछ भी नहीं बदला गया। पहले Unbind को अपडेट करें।
        [name-missing] पहले कोई नाम लिखें।
        [already-there] यह आपकी सूची में पहले से है।
        [file-unreadable] आपका ब्राउज़र यह फ़ाइल नहीं पढ़ पाया। इसे दोबारा चुनें या पहले किसी दूसरे फ़ोल्डर में कॉपी करें।
        [file-too-large] यह फ़ाइल Unbind के बैकअप के लिए बहुत बड़ी है। वह फ़ाइल चुनें जिसका नाम .json पर ख़त्म होता है।
        [storage-full] ब्राउज़र का स्टोरेज भर गया है, इसलिए यह सेव नहीं हुआ। थोड़ी जगह ख़ाली करके फिर से कोशिश करें।
        [unreachable] Unbind से जवाब नहीं मिला। कुछ भी नहीं बदला गया। फिर से कोशिश करें।
       *[other] यह नहीं हो पाया। कुछ भी नहीं बदला गया। फिर से कोशिश करें।
    }

## Progress

progress = { $total } में से { $done } पूरे
progress-none = अभी तक कुछ नहीं मिला
progress-suspected = { $count } और शायद आपके
deadline =
    { $deadline ->
        [ahead] { $days } दिन बाकी
        [today] आज आख़िरी दिन
       *[over] { $days } दिन पहले बंद हुआ
    }
number-switch = दिखाया जा रहा नंबर
all-numbers = सभी { $count } नंबर
number-paused-option = { $number } (रुका हुआ)

## Before there is a number

begin-title = आप कौन-सा नंबर छोड़ रहे हैं?
begin = Unbind को नंबर बताएँ। आप हमेशा की तरह ब्राउज़ करें, और जो साइटें उससे अब भी जुड़ी हैं उनकी सूची बनती जाएगी।
begin-action = Unbind सेट अप करें
open-full = पूरा पेज खोलें

## Notices

watch-not-chosen = जब तक आप नहीं चुनते कि क्या जाँचना है, Unbind कुछ नहीं पढ़ता।
watch-choose = चुनें कि क्या जाँचना है
access-missing =
    { $mode ->
        [all] आपका ब्राउज़र अभी Unbind को साइटें पढ़ने नहीं दे रहा, इसलिए कुछ नया नहीं मिल रहा।
       *[chosen] आपका ब्राउज़र Unbind को आपकी चुनी हुई कुछ साइटें पढ़ने नहीं दे रहा।
    }
access-again = फिर से अनुमति दें
access-review = साइटें देखें
damaged =
    { $count ->
        [one] सेव किया गया { $count } रिकॉर्ड नहीं पढ़ा जा सका। उसे मिटाया नहीं गया, अलग रखा गया है।
       *[other] सेव किए गए { $count } रिकॉर्ड नहीं पढ़े जा सके। उन्हें मिटाया नहीं गया, अलग रखा गया है।
    }

## This site

this-page = यह पेज
this-site = { $site } पर
this-site-as = { $site } पर, सूची में { $shown }
site-unreadable = आपका ब्राउज़र यह पेज Unbind को नहीं दिखाता। शायद यह ब्राउज़र का अपना पेज है। कोई वेबसाइट खोलें और वहाँ Unbind के बटन पर क्लिक करें।
site-nothing = { $site } पर अभी तक कुछ नहीं मिला। सबसे ज़्यादा जानकारी उस पेज से मिलती है जहाँ नंबर बदला जाता है, जैसे खाते की सुरक्षा वाला पेज।
site-not-read = यह पेज अभी पढ़ा नहीं गया है। इसे फिर से लोड करें या अभी पढ़ें।
site-not-allowed = Unbind { $site } को अपने-आप नहीं पढ़ता।
site-permission-refused = आपके ब्राउज़र ने अनुमति नहीं दी, इसलिए { $site } की जाँच नहीं हो रही। अलग-अलग पेज आप फिर भी पढ़वा सकते हैं।
watch-site = यह साइट जाँचें
read-page = यह पेज अभी पढ़ें
reading = पेज पढ़ा जा रहा है…
private-window = निजी विंडो: यहाँ जो मिलता है, वह सेव नहीं होता।

## The list

list-title = सभी साइटें
list-page-title = आपकी सूची
list-empty-title = आपकी सूची अभी ख़ाली है
list-empty = हमेशा की तरह ब्राउज़ करें। जब कोई साइट आपका नंबर दिखाएगी या माँगेगी, तो वह यहाँ दिखेगी। खाते और सुरक्षा वाले पेज खोलने से सूची सबसे जल्दी भरती है।
search = साइटें खोजें
search-empty = आपकी सूची में “{ $search }” से मेल खाती कोई साइट नहीं है।
filter-label = दिखाएँ
filter =
    { $filter ->
        [open] बदलना बाकी
        [suspected] शायद आपका
        [done] पूरा
       *[all] सब कुछ
    }
filter-empty = यहाँ कुछ नहीं है। पूरी सूची देखने के लिए “सब कुछ” चुनें।
group =
    { $group ->
        [open] बदलना बाकी ({ $count })
        [suspected] शायद आपका ({ $count })
        [done] पूरा ({ $count })
       *[dismissed] मेरा नहीं ({ $count })
    }
suspected-hint = ये साइटें नंबर का सिर्फ़ कुछ हिस्सा दिखाती हैं। देखें और बताएँ कि नंबर आपका है या नहीं।
show-more = { $count } और दिखाएँ
role =
    { $role ->
        [sign-in] साइन इन
        [two-step] दो चरणों वाले कोड
        [recovery] खाता वापस पाना
        [payment] पेमेंट
        [contact] संपर्क
       *[unknown] काम साफ़ नहीं
    }
certainty =
    { $certainty ->
        [certain] पक्का
        [likely] संभवतः
       *[possible] हो सकता है
    }
certainty-meaning =
    { $certainty ->
        [certain] पक्का: आपके नंबर के सभी अंक दिखे।
        [likely] संभवतः: नंबर का कुछ हिस्सा छिपा है, और कम से कम चार अंक आपके नंबर से मेल खाते हैं।
       *[possible] हो सकता है: सिर्फ़ दो या तीन अंक दिखते हैं, और वे आपके नंबर से मेल खाते हैं।
    }
state =
    { $state ->
        [suspected] शायद आपका
        [to-do] बदलना बाकी
        [changed] आपने टिक किया
        [verified] बदला गया, साइट पर दिखा
        [kept] जान-बूझकर रखा
       *[dismissed] मेरा नहीं
    }
seen = दिखा: { $when }
still-shows = अब भी पुराना नंबर दिखता है
ambiguous = आपके किसी और नंबर से भी मेल खाता है
open-title = { $address } खोलें
open-way =
    { $kind ->
        [own] सेटिंग खोलें
        [phone] सेटिंग खोलें
        [account-security] सेटिंग खोलें
        [change-password] सेटिंग खोलें
        [help] सहायता खोलें
       *[other] खोलें
    }
way-path = ऐप या साइट में: { $path }
way-doubt =
    { $kind ->
        [well-known] कई साइटों पर नहीं होता
       *[other] पुराना हो सकता है
    }
other-ways = दूसरे तरीके
way =
    { $kind ->
        [own] आपका अपना लिंक
        [phone] फ़ोन नंबर वाला पेज
        [account-security] खाते की सुरक्षा वाला पेज
        [change-password] पासवर्ड वाला पेज
        [well-known] पासवर्ड का मानक पता
        [seen] जहाँ आपका नंबर दिखा
        [site] साइट का पहला पेज
        [help] सहायता लेख
       *[recovery] अगर साइन इन न हो पाए
    }
wrong-link-title = { $site } के लिए बेहतर लिंक
own-link-label = उस पेज का पता जहाँ आप नंबर बदलते हैं
own-link-hint = यह इसी ब्राउज़र में रहता है। इसके बाद “सेटिंग खोलें” वहीं ले जाएगा।
own-link-problem =
    { $problem ->
        [empty] पहले पता लिखें या पेस्ट करें।
        [not-https] सिर्फ़ https:// से शुरू होने वाले पते सुरक्षित ढंग से खोले जा सकते हैं।
        [too-long] यह पता बहुत लंबा है। सिर्फ़ “?” से पहले का हिस्सा कॉपी करें।
       *[not-an-address] यह किसी पेज का पता नहीं है। इसे अपने ब्राउज़र के पता बार से कॉपी करें।
    }
own-link-remove = मेरा लिंक हटाएँ
own-link-toast =
    { $set ->
        [yes] { $site }: अब से आपका लिंक इस्तेमाल होगा।
       *[no] { $site }: आपका लिंक अब इस्तेमाल नहीं होता।
    }
link-report-label = Unbind बनाने वालों को बताने के लिए
link-report-hint = कुछ भी नहीं भेजा जाता। इसे कॉपी करें और वहाँ पोस्ट करें जहाँ Unbind की समस्याएँ लिखी जाती हैं। कोई भी फ़ोन नंबर पोस्ट न करें, न पुराना, न नया।
link-report-copy = कॉपी करें
link-report-copied =
    { $copied ->
        [yes] कॉपी हो गया।
       *[no] आपके ब्राउज़र ने इसकी अनुमति नहीं दी। टेक्स्ट चुनें और ख़ुद कॉपी करें।
    }
action =
    { $action ->
        [confirm] हाँ, मेरा है
        [changed] मैंने बदल दिया
        [keep] जान-बूझकर रखें
        [reopen] अभी बदलना है
        [delete] सूची से हटाएँ
       *[dismiss] मेरा नहीं
    }
action-undo = पहले जैसा करें
action-more = ज़्यादा
action-reason = कारण जोड़ें
row-action =
    { $action ->
        [pin] सबसे ऊपर रखें
        [unpin] ऊपर से हटाएँ
        [postpone] टालें…
        [bring-back] अब न टालें
        [rename] नाम और नोट…
        [role] किस काम का है…
        [merge] वही साइट जो…
        [split] फिर अलग दिखाएँ
        [wrong-link] ग़लत लिंक…
       *[delete] सूची से हटाएँ
    }
section =
    { $section ->
        [pinned] आपने सबसे ऊपर रखे
        [root] इनसे बाकी सब खुलता है
        [money] पैसा
        [sign-in] नंबर से साइन इन
        [second-step] कोड और खाता वापस पाना
        [unclear] काम साफ़ नहीं
        [contact] सिर्फ़ आपसे संपर्क के लिए
       *[postponed] टाले गए
    }
site-tally = इस साइट पर { $total } में से { $done } पूरे
pinned-mark = सबसे ऊपर:
postponed-mark = { $day } तक टाला गया
ticked-mark = अभी किसी पेज पर बदलाव नहीं दिखा
postpone-title = कब तक टालें
postpone-until =
    { $choice ->
        [tomorrow] कल तक
        [week] एक हफ़्ते तक
       *[before] आख़िरी दिन से पहले तक ({ $day })
    }
postpone-day = कोई और दिन
postpone-problem =
    { $problem ->
        [empty] कोई दिन चुनें या किसी बटन को दबाएँ।
        [past] यह दिन बीत चुका है। आगे का कोई दिन चुनें।
       *[too-late] पुराना नंबर इस दिन से पहले बंद हो जाएगा। इससे पहले का दिन चुनें।
    }
rename-title = नाम और नोट
rename-name = आपका दिया नाम
rename-note = नोट
role-title = यह साइट नंबर का इस्तेमाल किसलिए करती है?
merge-title = { $site } को किसी दूसरी साइट के साथ दिखाएँ
merge-into = आपकी सूची की दूसरी साइट
merge-unknown = आपकी सूची में “{ $typed }” नाम की कोई साइट नहीं है। सुझावों में से कोई चुनें।
reason-title = जान-बूझकर रखा
reason-label = क्यों? (ख़ाली छोड़ सकते हैं)
action-why = क्यों?
moved =
    { $action ->
        [confirm] { $site }: सूची में है, बदलना बाकी।
        [changed] { $site }: बदला हुआ माना गया।
        [keep] { $site }: जान-बूझकर रखा।
        [delete] { $site }: सूची से हटाया गया।
        [reopen] { $site }: फिर से बदलना बाकी।
       *[dismiss] { $site }: आपका नहीं।
    }
undone = { $site }: पहले जैसा किया गया।
pinned-toast =
    { $pinned ->
        [yes] { $site }: सबसे ऊपर रखा गया।
       *[no] { $site }: अपनी जगह पर वापस।
    }
postponed-toast = { $site }: { $day } तक टाला गया।
brought-back-toast = { $site }: अब टला हुआ नहीं है।
edited-toast = { $site }: सेव हो गया।
role-toast =
    { $role ->
        [sign-in] { $site }: नंबर साइन इन के लिए है।
        [two-step] { $site }: नंबर दो चरणों वाले कोड के लिए है।
        [recovery] { $site }: नंबर खाता वापस पाने के लिए है।
        [payment] { $site }: नंबर पेमेंट के लिए है।
        [contact] { $site }: नंबर आपसे संपर्क के लिए है।
       *[unknown] { $site }: नंबर का काम साफ़ नहीं।
    }
reason-toast = { $site }: कारण सेव हो गया।
merged-toast = { $from } अब { $into } के साथ दिखता है।
split-toast = { $site } फिर से अलग दिखता है।

## Why

harm =
    { $harm ->
        [root] सूची में ऊपर: जिसे इस खाते के कोड मिलते हैं, वह कई और खाते रीसेट कर सकता है।
        [money] सूची में ऊपर: यहाँ से पैसा भेजा या ख़र्च किया जा सकता है।
        [sign-in] दूसरे चरण वाले खातों से पहले: इस नंबर पर आया एक कोड ही साइन इन के लिए काफ़ी है।
        [second-step] साइन इन वाले खातों के बाद: पासवर्ड या ईमेल के साथ यह नंबर खाते में जाने में मदद करता है।
        [unclear] जिनका काम पता है उनके बाद: यहाँ नंबर का काम साफ़ नहीं है।
       *[contact] आख़िर में: नंबर सिर्फ़ आपसे संपर्क के लिए है और इससे कुछ नहीं खुलता।
    }
why-pinned = सबसे ऊपर: इसे आपने वहाँ रखा।
why-postponed = आख़िर में: आपने इसे { $day } तक टाला।
why-over = इसका नंबर { $day } को बंद हो गया।
why-due = इसका नंबर { $day } को बंद होगा। जो पहले बंद होगा, वह ऊपर आता है।
page-kind =
    { $kind ->
        [sign-in] साइन इन वाले पेज पर दिखा।
        [sign-up] खाता बनाने वाले पेज पर दिखा।
        [verification] ऐसे पेज पर दिखा जो भेजा हुआ कोड माँगता है।
        [account] खाते के पेज पर दिखा।
        [security] सुरक्षा सेटिंग वाले पेज पर दिखा।
        [checkout] चेकआउट पेज पर दिखा।
       *[other] किसी आम पेज पर दिखा।
    }
reason =
    { $code ->
        [full-number] आपके नंबर के सभी अंक वहाँ थे।
        [mask] दिख रहे अंक आपके नंबर से मेल खाते हैं।
        [ambiguous] दिख रहे अंक आपके किसी और नंबर से भी मेल खाते हैं।
        [place-text] यह पेज के टेक्स्ट में है।
        [place-field] यह पेज के एक फ़ील्ड में है।
        [place-typed] आपने इसे वहाँ लिखकर फ़ॉर्म भेजा।
        [shape] यह फ़ोन नंबर की तरह लिखा है।
        [user-name] आपने साइन इन में इसे यूज़रनेम की तरह लिखा।
        [sample] फ़ील्ड में दिया उदाहरण एक फ़ोन नंबर है।
        [split] यह कई बॉक्स में बँटा है जो मिलकर एक नंबर बनाते हैं।
        [beside] इसके पास देश का कोड चुनने की जगह है।
        [options] इसे देश कोड की सूची से चुना जाता है।
        [budget] पेज बहुत लंबा है, इसलिए पूरा नहीं पढ़ा गया।
       *[other] Unbind के एक नियम ने इसकी ओर इशारा किया ({ $code })।
    }
reason-with-detail =
    { $code ->
        [mask] { $detail } अंक दिखते हैं और आपके नंबर से मेल खाते हैं।
        [ambiguous] दिख रहे अंक आपके किसी और नंबर से भी मेल खाते हैं।
        [autocomplete] फ़ील्ड ख़ुद बताता है कि उसमें क्या भरना है: “{ $detail }”।
        [type] यह फ़ील्ड फ़ोन नंबर के लिए बना है।
        [inputmode] यह फ़ील्ड फ़ोन वाला कीपैड खोलता है।
        [label] इसके लेबल में लिखा है “{ $detail }”।
        [aria] स्क्रीन रीडर के लिए इसके विवरण में लिखा है “{ $detail }”।
        [placeholder] फ़ील्ड के संकेत में लिखा है “{ $detail }”।
        [near] इसके आस-पास लिखा है “{ $detail }”।
        [title] इसके टूलटिप में लिखा है “{ $detail }”।
        [name] इसके अंदरूनी नाम में “{ $detail }” है।
        [sentence] इसके वाक्य में लिखा है “{ $detail }”।
        [code-sent] पेज बताता है कि कोड भेजा गया: “{ $detail }”।
        [page-address] पेज के पते में “{ $detail }” है।
        [page-title] पेज के शीर्षक में “{ $detail }” है।
        [page-heading] पेज की एक हेडिंग में “{ $detail }” है।
        [page-form]
            { $detail ->
                [one-time-code] पेज कोड माँगता है।
                [password] पेज पासवर्ड माँगता है।
               *[other] पेज “{ $detail }” माँगता है।
            }
       *[other] Unbind के एक नियम ने इसकी ओर इशारा किया: “{ $detail }”।
    }
reason-against = पास का एक शब्द किसी और चीज़ की बात करता है: “{ $detail }”।
history-title = क्या-क्या हुआ
history =
    { $what ->
        [seen]
            { $source ->
                [page] एक पेज पर दिखा
                [logins] आपके सेव किए गए लॉगिन में मिला
                [messages] आपके मैसेज में मिला
                [reply] पेस्ट किए गए जवाब में मिला
               *[by-hand] आपने जोड़ा
            }
        [replacement-seen] साइट पर आपका नया नंबर दिखा
        [confirm] आपने बताया कि यह आपका है
        [changed] आपने बताया कि नंबर बदल दिया
        [gone] पेज पर आपका नंबर अब नहीं दिखा
        [keep] आपने इसे रखने का फ़ैसला किया
        [dismiss] आपने बताया कि यह आपका नहीं है
        [reopen] आपने इसे वापस सूची में रखा
        [delete] आपने इसे सूची से हटाया
        [plan] आपने बदला कि यह कब करना है
       *[edit] आपने यह एंट्री बदली
    }
history-undone =
    { $what ->
        [confirm] आपने बताया कि यह आपका है, फिर इसे वापस लिया
        [changed] आपने बताया कि नंबर बदल दिया, फिर इसे वापस लिया
        [keep] आपने इसे रखने का फ़ैसला किया, फिर उसे वापस लिया
        [dismiss] आपने बताया कि यह आपका नहीं है, फिर इसे वापस लिया
        [reopen] आपने इसे वापस सूची में रखा, फिर पहले जैसा किया
        [delete] आपने इसे सूची से हटाया, फिर वापस रखा
        [plan] आपने बदला कि यह कब करना है, फिर पहले जैसा किया
       *[edit] आपने यह एंट्री बदली, फिर पहले जैसी की
    }

## Full page

navigation = Unbind के हिस्से
page-title =
    { $part ->
        [list] आपकी सूची – Unbind
        [safe] नंबर बंद कर सकते हैं? – Unbind
        [take] एक्सपोर्ट – Unbind
        [numbers] नंबर – Unbind
        [settings] सेटिंग – Unbind
       *[welcome] Unbind में आपका स्वागत है
    }
part =
    { $part ->
        [list] सूची
        [safe] बंद कर सकते हैं?
        [take] एक्सपोर्ट
        [numbers] नंबर
       *[settings] सेटिंग
    }

## Adding by hand

add-title = ख़ुद जोड़ें
add-site = ख़ुद जोड़ें: साइट, सेवा, दफ़्तर या व्यक्ति
role-label = किस काम का
add-submit = जोड़ें
add-more = खाता और नोट
add-account = कौन-सा खाता (अगर कई हों)
add-this-site = यह साइट ख़ुद जोड़ें
add-another-use = एक और काम ख़ुद जोड़ें
add-this-site-title = { $site } को अपनी सूची में जोड़ें
added-toast = { $site }: आपकी सूची में है।

## Safe to cancel?

safe-title = नंबर बंद कर सकते हैं?
number-choice = नंबर
verdict =
    { $answer ->
        [yes] हाँ
        [not-yet] अभी नहीं
       *[cannot-know] पक्का नहीं कह सकते
    }
verdict-retired =
    { $answer ->
        [yes] सूची का हर काम पूरा हुआ
        [not-yet] कुछ जगहों पर अब भी पुराना नंबर है
       *[cannot-know] हर बदलाव साइट पर नहीं दिखा
    }
verdict-ground =
    { $ground ->
        [open]
            { $suspected ->
                [0]
                    { $open ->
                        [one] { $open } एंट्री बदलना बाकी है।
                       *[other] { $open } एंट्री बदलना बाकी हैं।
                    }
               *[other]
                    { $open ->
                        [0]
                            { $suspected ->
                                [one] { $suspected } एंट्री आपकी हाँ या ना के इंतज़ार में है।
                               *[other] { $suspected } एंट्री आपकी हाँ या ना के इंतज़ार में हैं।
                            }
                        [one] { $open } एंट्री बदलना बाकी है, और { $suspected } शायद आपकी।
                       *[other] { $open } एंट्री बदलना बाकी हैं, और { $suspected } शायद आपकी।
                    }
            }
        [ticked]
            { $ticked ->
                [one] { $ticked } एंट्री आपने टिक की है, पर अभी किसी पेज पर बदलाव नहीं दिखा।
               *[other] { $ticked } एंट्री आपने टिक की हैं, पर अभी किसी पेज पर बदलाव नहीं दिखे।
            }
        [nothing] इस नंबर के लिए अभी तक कुछ नहीं मिला। इसका मतलब यह नहीं कि कुछ है ही नहीं।
       *[done] सूची की हर एंट्री में बदलाव दिखा है या उसे जान-बूझकर रखा गया है। जो कभी मिला ही नहीं, उसकी गिनती नहीं हो सकती।
    }
verdict-lines =
    { $kind ->
        [open] बदलना बाकी ({ $count })
        [suspected] शायद आपका ({ $count })
       *[ticked] सिर्फ़ टिक किए हुए ({ $count })
    }
verdict-ticked-hint = इन्हें एक बार फिर खोलें। पेज पर नया नंबर दिखते ही Unbind उसे अपने-आप दर्ज कर लेगा।
verdict-rest = आपकी सूची में { $count } और
show-in-list = दिखाएँ
never-seen-title = कभी नहीं दिखे
never-seen-hint = ये लगभग सबके पास होते हैं, पर इनमें से कोई नहीं मिला। अगर आपके पास कोई है, तो उसके खाते का पेज खोलें या उसे अपनी सूची में ख़ुद जोड़ें।
category =
    { $category ->
        [email] ईमेल
        [money] बैंक और पेमेंट
        [identity] पहचान और सरकारी दफ़्तर
        [messaging] मैसेजिंग ऐप
        [social] सोशल नेटवर्क
        [shopping] ख़रीदारी
        [travel] यात्रा और आना-जाना
        [work] काम और टूल
        [telecom] फ़ोन और इंटरनेट
        [media] फ़िल्में, संगीत और समाचार
        [gaming] गेम
        [utilities] बिजली, पानी और घर
        [health] सेहत
        [people] क्लब और समूह
       *[other] दूसरी सेवाएँ
    }

suggestions-title = लोगों के पास अक्सर ये भी होते हैं…
suggestions-title-in = { $country }: लोगों के पास अक्सर ये भी होते हैं…
suggestions-open = जो अभी सूची में नहीं, उसे देखें
suggestions-loading = कैटलॉग देखा जा रहा है…
suggestions-hint = जो आपके पास है, वह सूची में आ जाएगा। जो नहीं है, उसके बारे में फिर नहीं पूछा जाएगा। बाकी बाद में देख सकते हैं।
suggestions-none = पूछने के लिए अब कुछ नहीं बचा।
suggestion-have = मेरे पास है
suggestion-not-mine = मेरे पास नहीं
not-mine-toast = { $name }: इसके बारे में फिर नहीं पूछा जाएगा।

timeline-title = तारीख़ें
timeline-point =
    { $name ->
        [today] आज
        [last-day] पुराने नंबर का आख़िरी दिन
       *[reissue] नंबर किसी और को मिल सकता है
    }
in-days =
    { $when ->
        [ahead]
            { $days ->
                [0] आज
                [one] कल
               *[other] { $days } दिन बाद
            }
        [today] आज
       *[over]
            { $days ->
                [0] आज
                [one] बीते कल
               *[other] { $days } दिन पहले
            }
    }
timeline-no-last-day = आख़िरी दिन के बिना दिन नहीं गिने जा सकते।
timeline-set-last-day = आख़िरी दिन चुनें
reissue-label = सबसे पहला दिन जब नंबर किसी और को मिल सकता है
reissue-problem =
    { $problem ->
        [empty] कोई दिन चुनें या अनुमान को वैसा ही रहने दें।
       *[too-early] आख़िरी दिन से पहले नंबर किसी और को नहीं दिया जाता। बाद का दिन चुनें।
    }
reissue-own = यह दिन आपने चुना है।
reissue-no-last-day = गिनती आख़िरी दिन से होती है। पहले वह चुनें, या टेलीकॉम कंपनी ने जो दिन बताया हो वह लिखें।
reissue-unknown = इस नंबर के लिए कोई नियम पता नहीं है। अगर टेलीकॉम कंपनी ने कोई दिन बताया है, तो उसे यहाँ लिखें।
reissue-unknown-in = { $country } के लिए कोई नियम पता नहीं है। अगर टेलीकॉम कंपनी ने कोई दिन बताया है, तो उसे यहाँ लिखें।
reissue-confidence =
    { $confidence ->
        [rule] अनुमान: वहाँ के नियमों के हिसाब से इससे पहले नहीं।
        [practice] अनुमान: वहाँ की कंपनियाँ ऐसा कहती हैं, यह नियम नहीं है।
       *[hearsay] अनुमान: सुनी हुई बात, इसकी पुष्टि नहीं हुई।
    }
reissue-source = स्रोत: { $source }
reissue-reset = अनुमान पर वापस जाएँ
reissue-clear = यह दिन हटाएँ
reissue-saved = सेव हो गया।

checklist-title = जो पेज नहीं दिखा सकते
checklist-hint = काउंटर, ऐप, दफ़्तर और लोग। जो आप पर लागू हो उसे जोड़ें, बाकी छोड़ दें।
checklist-in = { $country } में
checklist-everywhere = हर जगह
checklist-done = इस चेकलिस्ट का सब कुछ आपकी सूची में है।
checklist-add = सूची में जोड़ें

advice-title = अब क्या काम आएगा
advice =
    { $advice ->
        [order] ऊपर से शुरू करें। पहले वह जिससे दूसरे खाते खुलते हैं, फिर पैसा, फिर वह जिनमें आप नंबर से साइन इन करते हैं।
        [sign-in-again] हर बदलाव के बाद एक बार साइन आउट करके फिर साइन इन करें, ताकि दिख जाए कि कोड नए नंबर पर आता है।
        [passkey] जहाँ साइट पासकी या ऑथेंटिकेटर ऐप दे, वहाँ नए नंबर की जगह उसे चुनें। वह किसी और के हाथ नहीं लग सकता।
        [both] आख़िरी बदलाव के बाद कुछ हफ़्ते दोनों नंबर चालू रखें। कुछ साइटें थोड़े समय तक पुराने नंबर पर भेजती रहती हैं।
        [look] टिक की हुई हर साइट का खाता पेज एक बार फिर खोलें।
        [arrivals] देखते रहें कि पुराने नंबर पर अब भी क्या आता है। हर कोड या सूचना किसी ऐसी सेवा से है जो शायद इस सूची में न हो।
        [sim-out] नंबर बंद करने से पहले पुराना सिम दो हफ़्ते निकालकर रखें। इस बीच जो काम न करे वह छूट गया था, और नंबर अब भी आपका है।
        [cancel] इसके बाद टेलीकॉम कंपनी से नंबर बंद कराएँ और आख़िरी दिन लिखित में माँगें।
       *[after] अपने ईमेल में ऐसे साइन इन और नए पासवर्ड पर नज़र रखें जो आपने नहीं माँगे। जो बाकी है उसे नीचे के दूसरे तरीकों से बदलें।
    }
dead-title = अगर पुराना सिम बंद हो चुका है
dead =
    { $step ->
        [carrier] टेलीकॉम कंपनी से उसी नंबर का नया सिम माँगें। जब तक नंबर बंद नहीं हुआ है, यह पहचान पत्र दिखाकर स्टोर पर मिल जाता है।
        [bank] पहचान पत्र और कार्ड लेकर बैंक की शाखा जाएँ। वहाँ दर्ज आपका हर नंबर बदलवाएँ, कोड वाला नंबर भी।
        [mail] दूसरी साइटों पर कोड माँगे जाने पर “कोई और तरीका आज़माएँ” चुनें: खाता वापस पाने का ईमेल, बैकअप कोड, ऑथेंटिकेटर ऐप, या कोई डिवाइस जिस पर आप अब भी साइन इन हैं।
       *[support] जब कुछ और काम न करे, तो साइट की सहायता टीम को उसी ईमेल पते से लिखें जो वहाँ दर्ज है। सूची में सबसे ऊपर के खातों से शुरू करें, क्योंकि इसमें कई दिन लग सकते हैं।
    }
carrier-title = नंबर बंद कराने पर टेलीकॉम कंपनी क्या करती है
carrier =
    { $step ->
        [stops] नंबर तय दिन पर बंद हो जाता है। उसके बाद कोई कोड नहीं आता।
        [rests] नंबर कुछ समय ख़ाली रहता है। फिर वह किसी और को दिया जा सकता है, और उस पर आने वाला सब कुछ उसी को मिलेगा।
        [china] नंबर बंद कराते समय कंपनियाँ रजिस्ट्रेशन हटाने की सुविधा दे सकती हैं, और अगले धारक के लिए उनकी एक अलग सेवा है। दोनों में से कोई भी इस सूची की जगह नहीं ले सकता।
       *[takes-along] कनेक्शन से जुड़ा सब कुछ उसके साथ ख़त्म होता है: बैलेंस, पॉइंट, कंपनी का दिया ईमेल पता और फ़ोन बिल से होने वाले पेमेंट।
    }

farewell-title = { $number } बंद हो गया
farewell-ended = यह { $day } को बंद हुआ। इसकी सूची का यह हाल रहा।
farewell-count =
    { $state ->
        [verified] { $count } बदले गए और साइट पर दिखे
        [changed] { $count } आपने टिक किए, साइट पर कभी नहीं दिखे
        [kept] { $count } जान-बूझकर रखे
        [to-do] { $count } में अब भी पुराना नंबर
       *[suspected] { $count } का जवाब नहीं मिला: शायद आपके
    }
farewell-watch = यह पता नहीं कि नंबर किसी और को कब मिल सकता है। ऐसे साइन इन पर नज़र रखें जो आपने नहीं किए।
farewell-watch-from = { $day } से यह नंबर किसी और के पास हो सकता है। जहाँ यह अब भी दर्ज है, वहाँ उससे पहले बदल दें। जो साइन इन आपने नहीं किए, उन्हें चेतावनी समझें।
farewell-notice = { $number } बंद हो गया है।
farewell-look = देखें कि क्या रहा
erase-number-title = { $number } मिटाएँ
erase-number-meaning = यह नंबर और इसकी पूरी सूची इस ब्राउज़र से हट जाएगी। आपके दूसरे नंबर रहेंगे।
erase-number-begin = यह नंबर मिटाएँ…
erase-number-copy = इसे वापस नहीं लाया जा सकता। अगर बाद में कुछ देखना पड़ सकता है, तो पहले एक आख़िरी कॉपी सेव करें।
erase-number-confirm = हमेशा के लिए मिटाएँ
number-erased = { $number } और उसकी सूची मिटा दी गई।

## Take along

take-lead = आपकी सूची काग़ज़ पर, दूसरे प्रोग्राम के लिए फ़ाइलों में, या पूरी की पूरी बैकअप के रूप में। सब कुछ आपके ब्राउज़र में बनता है।
print-title = काग़ज़ पर
print-hint = बड़े प्रिंट में अक्षर बड़े होते हैं और चरण भी लिखे होते हैं, उनके लिए जो कंप्यूटर के बिना सूची पूरी करते हैं।
print = प्रिंट करें
print-large = चरणों के साथ बड़ा प्रिंट
files-title = फ़ाइल के रूप में
export-markdown = Markdown में सेव करें
export-markdown-hint = टिक करने के बॉक्स के साथ सूची, नोट और टेक्स्ट वाले प्रोग्राम के लिए।
export-csv = तालिका के रूप में सेव करें
export-csv-hint = स्प्रेडशीट के लिए CSV, हर एंट्री की एक पंक्ति।
export-calendar = तारीख़ें सेव करें
export-calendar-hint = आपके कैलेंडर के लिए: रिमाइंडर के साथ आख़िरी दिन, और वह दिन जब से नंबर किसी और को मिल सकता है।
calendar-empty = अभी कोई तारीख़ नहीं है। पहले “नंबर” में आख़िरी दिन चुनें।
calendar-summary =
    { $name ->
        [last-day] { $number } का आख़िरी दिन
       *[reissue] { $number } किसी और को मिल सकता है
    }
calendar-description =
    { $name ->
        [last-day]
            { $open ->
                [0] सेव करते समय कुछ भी बाकी नहीं था। नंबर बंद करने से पहले Unbind में देख लें।
                [one] सेव करते समय { $open } एंट्री बाकी थी। इस दिन के बाद पुराने नंबर पर कोड नहीं आएँगे।
               *[other] सेव करते समय { $open } एंट्री बाकी थीं। इस दिन के बाद पुराने नंबर पर कोड नहीं आएँगे।
            }
       *[reissue] सबसे पहला ज्ञात दिन। इसके बाद नंबर जिसके पास होगा, उस पर आने वाला सब कुछ उसी को मिलेगा।
    }
file-saved = { $name } नाम से सेव हुआ।
backup-title = बैकअप
backup-hint = सब कुछ एक फ़ाइल में: नंबर, सूची, इतिहास और सेटिंग। इसे ऐसी जगह रखें जहाँ सिर्फ़ आप पढ़ सकें।
export-backup = बैकअप सेव करें
restore-label = बैकअप से वापस लाएँ
restore-hint = फ़ाइल में जो है वह यहाँ मौजूद चीज़ों में जुड़ जाता है। कुछ भी बदला या मिटाया नहीं जाता।
restoring = बैकअप पढ़ा जा रहा है…
restored-nothing-new = बैकअप पढ़ लिया गया। उसके सभी नंबर और एंट्री यहाँ पहले से थे।
restored =
    { $numbers ->
        [0]
            { $bindings ->
                [one] { $bindings } एंट्री जोड़ी गई।
               *[other] { $bindings } एंट्री जोड़ी गईं।
            }
        [one] { $numbers } नंबर और { $bindings } एंट्री जोड़े गए।
       *[other] { $numbers } नंबर और { $bindings } एंट्री जोड़े गए।
    }
restored-unreadable =
    { $count ->
        [one] फ़ाइल का { $count } हिस्सा नहीं पढ़ा जा सका और छोड़ दिया गया। फ़ाइल संभालकर रखें।
       *[other] फ़ाइल के { $count } हिस्से नहीं पढ़े जा सके और छोड़ दिए गए। फ़ाइल संभालकर रखें।
    }

report-title = { $number } छोड़ना
report-fact =
    { $fact ->
        [replacement] नया नंबर
        [last-day] पुराने नंबर का आख़िरी दिन
        [reissue] किसी और को कब से मिल सकता है
        [progress] प्रगति
        [safe] नंबर बंद कर सकते हैं?
       *[written] इस तारीख़ को
    }
report-section =
    { $state ->
        [to-do] बदलना बाकी ({ $count })
        [suspected] शायद आपका ({ $count })
        [changed] टिक किए, साइट पर नहीं दिखे ({ $count })
        [verified] बदले गए और साइट पर दिखे ({ $count })
       *[kept] जान-बूझकर रखे ({ $count })
    }
report-hint =
    { $state ->
        [to-do] जिनसे सबसे ज़्यादा नुकसान हो सकता है, वे ऊपर हैं।
        [suspected] नंबर का सिर्फ़ कुछ हिस्सा दिखा। देखें कि वह आपका है या नहीं।
        [changed] नंबर बंद करने से पहले इन्हें एक बार फिर खोलें।
       *[other] { "" }
    }
report-doubt =
    { $kind ->
        [well-known] कई साइटों पर यह पेज नहीं होता
       *[other] पता पुराना हो सकता है
    }
report-checklist = इन्हें पेज नहीं दिखा सकते। जो आप पर लागू न हो उसे काट दें।
report-ticked = पूरा:
report-steps-title = हर एंट्री के लिए
report-step =
    { $step ->
        [open] साइट या ऐप खोलें और साइन इन करें। पुराना फ़ोन पास में होना चाहिए।
        [find] एंट्री के साथ छपे मेन्यू पर चलें। जहाँ मेन्यू न हो, वहाँ “खाता”, “सुरक्षा” या “मेरी जानकारी” खोजें, और उसमें फ़ोन नंबर।
        [change] नया नंबर डालें। एक कोड पुराने फ़ोन पर और दूसरा नए फ़ोन पर आ सकता है।
        [test] साइन आउट करके फिर साइन इन करें। कोड नए फ़ोन पर आना चाहिए।
       *[tick] बॉक्स पर टिक करें और अगली एंट्री पर जाएँ।
    }
report-step-change-to = { $number } डालें। एक कोड पुराने फ़ोन पर और दूसरा नए फ़ोन पर आ सकता है।
column =
    { $column ->
        [name] नाम
        [site] साइट
        [role] किस काम का
        [account] खाता
        [state] स्थिति
        [certainty] भरोसा
        [postponed] कब तक टाला
        [note] नोट
        [reason] रखने का कारण
        [address] पता
        [first-seen] पहली बार दिखा
        [last-seen] आख़िरी बार दिखा
        [number] पुराना नंबर
        [replacement] नया नंबर
       *[last-day] आख़िरी दिन
    }

## The checklist

checklist-cn-bank-reserved = बैंक कार्ड: कार्ड पर दर्ज नंबर (预留手机号)
checklist-cn-bank-reserved-do = पेमेंट ऐप इसी से मिलान करते हैं। हर कार्ड के लिए इसे बैंक के ऐप में या काउंटर पर बदलें।
checklist-cn-bank-notices = बैंक: कोड और सूचनाओं वाला नंबर
checklist-cn-bank-notices-do = नेट बैंकिंग में कार्ड वाले नंबर से अलग एक नंबर होता है। दोनों बदलवाएँ।
checklist-cn-social-insurance = सामाजिक बीमा (社保)
checklist-cn-social-insurance-do = इलेक्ट्रॉनिक सामाजिक सुरक्षा कार्ड वाले ऐप में या सेवा काउंटर पर नंबर बदलें।
checklist-cn-housing-fund = आवास निधि (公积金)
checklist-cn-housing-fund-do = अपने शहर की निधि के ऐप में, या पहचान पत्र लेकर उसके काउंटर पर बदलें।
checklist-cn-tax = आयकर (个人所得税)
checklist-cn-tax-do = टैक्स ऐप में, निजी जानकारी में।
checklist-cn-health-insurance = स्वास्थ्य बीमा (医保)
checklist-cn-health-insurance-do = स्वास्थ्य बीमा के ऐप में, और उन अस्पतालों में जहाँ आप फ़ोन से पर्ची लेते हैं।
checklist-cn-railway = रेलवे (12306)
checklist-cn-railway-do = पुराना नंबर चालू रहते ऐप में ख़ुद बदलें। उसके बिना पहचान पत्र लेकर टिकट खिड़की पर।
checklist-cn-academic = शैक्षणिक रिकॉर्ड (CHSI, 学信网)
checklist-cn-academic-do = अपने खाते में, संपर्क जानकारी में। ज़्यादातर लोगों को यह प्रमाणपत्र की ज़रूरत पड़ने पर ही याद आता है।
checklist-cn-carrier-renewal = टेलीकॉम कंपनी की नंबर अलग करने की सेवा
checklist-cn-carrier-renewal-do = टेलीकॉम कंपनी से पूछें कि नंबर बंद कराने पर वह क्या-क्या अलग करती है। इसमें कुछ ही ऐप आते हैं, सभी नहीं।
checklist-us-credit-bureaus = क्रेडिट ब्यूरो
checklist-us-credit-bureaus-do = Experian, Equifax और TransUnion, तीनों में आपका अलग खाता है। अगर आपका क्रेडिट फ़्रीज़ है तो यह और ज़रूरी है।
checklist-us-login-gov = Login.gov
checklist-us-login-gov-do = पहले साइन इन का कोई दूसरा तरीका जोड़ें, फिर पुराना नंबर हटाएँ।
checklist-us-irs = IRS खाता
checklist-us-irs-do = खाते का नंबर जाँचें, और अगर ID.me से साइन इन करते हैं तो उसका भी।
checklist-us-pay-by-phone = Zelle, Cash App और Venmo
checklist-us-pay-by-phone-do = पुराने नंबर पर भेजा पैसा उसी को मिलता है जिसके पास वह नंबर है। सिर्फ़ नया न जोड़ें, पुराना हटाएँ भी।
checklist-us-health-portal = मरीज़ों के पोर्टल
checklist-us-health-portal-do = डॉक्टर, फ़ार्मेसी और बीमा कंपनी, सबका अपना अलग लॉगिन होता है।
checklist-gb-tax = HMRC और Government Gateway
checklist-gb-tax-do = साइन इन की जानकारी में बदलें कि एक्सेस कोड किस नंबर पर आएँ।
checklist-gb-health = NHS और GP क्लिनिक
checklist-gb-health-do = NHS App में बदलें, और क्लिनिक को भी बताएँ, क्योंकि वहाँ नंबर अलग से दर्ज होता है।
checklist-gb-council = स्थानीय काउंसिल
checklist-gb-council-do = काउंसिल टैक्स, पार्किंग और मतदाता सूची में यह नंबर हो सकता है।
checklist-eu-bank-app = बैंक ऐप और पेमेंट की मंज़ूरी
checklist-eu-bank-app-do = कार्ड पेमेंट की मंज़ूरी वाला नंबर अक्सर आपकी संपर्क जानकारी से अलग रखा जाता है।
checklist-eu-electronic-id = इलेक्ट्रॉनिक पहचान
checklist-eu-electronic-id-do = राष्ट्रीय पहचान सेवाएँ और टैक्स पोर्टल अक्सर इस पर कोड भेजते हैं। कुछ में बदलने के लिए ख़ुद जाना पड़ता है।
checklist-eu-health-insurer = स्वास्थ्य बीमा कंपनी
checklist-eu-health-insurer-do = उसका ऐप और कर्मचारी वही नंबर इस्तेमाल करते हैं जो आपने कभी दिया था।
checklist-jp-my-number = My Number पोर्टल (マイナポータル)
checklist-jp-my-number-do = पोर्टल में संपर्क जानकारी बदलें, और जहाँ माँगा जाए वहाँ शहर के दफ़्तर में भी।
checklist-jp-line = LINE
checklist-jp-line-do = पहले ईमेल पता और पासवर्ड दर्ज करें, फिर ऐप में नंबर बदलें।
checklist-jp-carrier-payment = टेलीकॉम कंपनी से पेमेंट
checklist-jp-carrier-payment-do = फ़ोन बिल से होने वाले पेमेंट नंबर के साथ बंद हो जाते हैं। सदस्यताओं के लिए पेमेंट का दूसरा तरीका चुनें।
checklist-kr-identity-app = पहचान की पुष्टि (PASS)
checklist-kr-identity-app-do = ज़्यादातर साइटें इसी से पहचान जाँचती हैं। पुराना नंबर बंद होने से पहले इसे नए नंबर पर सेट करें।
checklist-kr-kakao = KakaoTalk
checklist-kr-kakao-do = जब तक पुराने नंबर पर कोड आता है, ऐप में नंबर बदल लें।
checklist-kr-tax = टैक्स (Hometax, 홈택스)
checklist-kr-tax-do = सदस्य की जानकारी में नंबर बदलें।
checklist-in-aadhaar = आधार
checklist-in-aadhaar-do = नंबर आधार सेवा केंद्र पर बदलें, या जहाँ सुविधा हो वहाँ आधार ऐप में। जहाँ भी आधार OTP लगता है, वह इसी नंबर पर आता है।
checklist-in-upi = UPI
checklist-in-upi-do = UPI बैंक में दर्ज नंबर से जुड़ा होता है। पहले बैंक में नंबर बदलवाएँ, फिर हर UPI ऐप में दोबारा रजिस्टर करें।
checklist-in-tax = आयकर
checklist-in-tax-do = ई-फ़ाइलिंग पोर्टल की प्रोफ़ाइल में प्राइमरी मोबाइल नंबर बदलें।
checklist-in-provident-fund = भविष्य निधि (EPFO)
checklist-in-provident-fund-do = जब तक पुराने नंबर पर लॉगिन OTP आता है, UAN मेंबर पोर्टल में नंबर बदल लें।
checklist-br-gov = gov.br
checklist-br-gov-do = खाते की सुरक्षा सेटिंग में नंबर बदलें और खाता वापस पाने के विकल्प जाँचें।
checklist-br-pix-key = Pix की
checklist-br-pix-key-do = अगर नंबर Pix की है, तो अपने बैंक के ऐप में उसे मिटाएँ। नहीं तो पैसा नंबर के अगले धारक को जाएगा।
checklist-au-mygov = myGov
checklist-au-mygov-do = बदलें कि कोड कहाँ आएँ, या पासकी या कोड जनरेटर का इस्तेमाल करें।
checklist-au-pay-id = PayID
checklist-au-pay-id-do = अगर नंबर PayID है, तो नंबर बंद होने से पहले अपने बैंक के ऐप में उसे बंद करें।
checklist-au-medicare = Medicare
checklist-au-medicare-do = ऐप में या myGov से संपर्क जानकारी बदलें।
checklist-all-bank = आपका बैंक
checklist-all-bank-do = वहाँ दर्ज हर नंबर के बारे में पूछें: कोड वाला, कार्ड पेमेंट वाला और फ़ोन बैंकिंग वाला।
checklist-all-messengers = मैसेजिंग ऐप
checklist-all-messengers-do = पुराना नंबर चालू रहते हर ऐप में “नंबर बदलें” का इस्तेमाल करें। इससे आपकी चैट और ग्रुप बने रहते हैं।
checklist-all-authenticator = ऑथेंटिकेटर ऐप और पासवर्ड मैनेजर
checklist-all-authenticator-do = देखें कि उन्हें वापस पाने के लिए क्या दर्ज है। नए बैकअप कोड प्रिंट करें।
checklist-all-insurers = बीमा और पेंशन
checklist-all-insurers-do = इनके पेज आप कम ही खोलते हैं, इसलिए सालों तक वहाँ कुछ नहीं मिलता।
checklist-all-doctors = डॉक्टर
checklist-all-doctors-do = हर क्लिनिक को बताएँ। अपॉइंटमेंट और रिपोर्ट उसी नंबर पर आते हैं जो वहाँ दर्ज है।
checklist-all-employer = नौकरी की जगह
checklist-all-employer-do = HR विभाग, शिफ़्ट की सूची और आपातकालीन संपर्क सूची।
checklist-all-school = स्कूल और क्रेच
checklist-all-school-do = कुछ होने पर वे फ़ोन करते हैं, इसलिए आप तक उनका फ़ोन पहुँचना चाहिए।
checklist-all-utilities = बिजली, पानी, इंटरनेट, मकान मालिक
checklist-all-utilities-do = ग्राहक खाते, और वे लोग जो मीटर पढ़ते हैं या गेट खोलते हैं।
checklist-all-family = परिवार और दोस्त
checklist-all-family-do = नया नंबर पुराने नंबर से भेजें, ताकि वे उस पर भरोसा कर सकें।

## Numbers

numbers-lead = वे नंबर जो आप छोड़ रहे हैं। Unbind इन्हें खोजता है, और कुछ नहीं।
number-add = नंबर जोड़ें
number-edit = बदलाव करें
number-pause = रोकें
number-resume = फिर शुरू करें
number-remove = हटाएँ
number-restore = वापस लाएँ
number-paused = रुका हुआ: खोजा नहीं जा रहा
number-paused-toast = रोक दिया गया। फिर शुरू करने तक कुछ नहीं खोजा जाएगा।
number-resumed-toast = फिर शुरू हुआ।
number-removed-toast = { $number } हटाया गया।
number-restored-toast = { $number } अपनी सूची के साथ वापस आ गया।
number-saved = सेव हो गया।
removed-title = हटाए गए
removed-hint = इन्हें अब नहीं खोजा जाता। इनकी सूचियाँ तब तक रहती हैं जब तक आप उन्हें मिटा न दें।
number-erase = हमेशा के लिए मिटाएँ
number-retired = बंद: इसका आख़िरी दिन बीत गया
replaced-by = नया नंबर { $number }
no-replacement = अभी नया नंबर नहीं
last-day-is = आख़िरी दिन { $day }
no-last-day = आख़िरी दिन नहीं चुना गया
number-label =
    { $field ->
        [number] फ़ोन नंबर जो आप छोड़ रहे हैं
       *[replacement] नया नंबर (बाद में भी दे सकते हैं)
    }
number-hint =
    { $field ->
        [number] जैसे आप लिखते हैं वैसे ही, देश के कोड के साथ या उसके बिना।
       *[replacement] जब कोई साइट पुराने की जगह यह नंबर दिखाएगी, तो Unbind एंट्री पर ख़ुद टिक कर देगा।
    }
country-label = देश
country-none = नहीं चुना गया
country-option = { $name } ({ $code })
read-as = हमने इसे { $number }, { $country } समझा।
read-as-nowhere = हमने इसे { $number } समझा।
read-as-doubtful = हमने इसे { $number }, { $country } समझा। वहाँ के ऐसे नंबर हमें पता नहीं हैं, इसलिए अंक जाँच लें।
selection-unreadable = आपने जो चुना उसे आपके देश के फ़ोन नंबर की तरह नहीं पढ़ा जा सका। उसे देश के साथ यहाँ लिखें।
number-problem =
    { $code ->
        [empty] नंबर यहाँ लिखें।
        [not-a-number] यह फ़ोन नंबर नहीं हो सकता। अंक, ख़ाली जगह और शुरू में + इस्तेमाल करें।
        [country-missing] देश चुनें, या + और देश के कोड से शुरू करें।
        [calling-code-unknown] + के बाद का यह कोड किसी देश का नहीं है।
        [too-short] उस देश के नंबर के लिए यह छोटा है। क्या कोई अंक छूट गया?
        [too-long] उस देश के नंबर के लिए यह लंबा है। क्या कोई अंक ज़्यादा है?
        [wrong-length] उस देश के नंबरों की लंबाई अलग होती है। अंक जाँचें।
        [duplicate] यह नंबर आप पहले ही जोड़ चुके हैं।
        [same-as-retiring] यह वही नंबर है जो आप छोड़ रहे हैं। नया नंबर लिखें या ख़ाली छोड़ दें।
        [gone] यह नंबर अब आपकी सूची में नहीं है।
       *[other] इसे यहाँ इस्तेमाल नहीं किया जा सकता। अंक जाँचें।
    }
label-label = आपका दिया नाम (ख़ाली छोड़ सकते हैं)
last-day-label = पुराने नंबर का आख़िरी दिन (बाद में भी चुन सकते हैं)
last-day-hint = वह आख़िरी दिन जब उस पर कोड आ सकते हैं।
last-day-over = यह दिन बीत चुका है। नंबर को बंद माना जाएगा।
last-day-problem = यह तारीख़ नहीं है। कोई दिन चुनें या ख़ाली छोड़ दें।
save = सेव करें
cancel = रद्द करें

## What is watched

watch-title = Unbind क्या जाँचता है
watch-lead = पढ़ने का काम आपके ब्राउज़र में होता है और कहीं कुछ नहीं भेजा जाता। आप इसे कभी भी बदल सकते हैं।
watch-mode =
    { $mode ->
        [all] सभी साइटें
        [chosen] सिर्फ़ मेरी चुनी हुई साइटें
       *[click] सिर्फ़ मेरे क्लिक करने पर
    }
watch-mode-meaning =
    { $mode ->
        [all] सबसे ज़्यादा मिलता है। आपका ब्राउज़र पूछेगा कि Unbind आपकी खोली हर साइट पढ़े या नहीं। वह फ़ोन नंबर खोजता है और सिर्फ़ आपके नंबर रखता है।
        [chosen] आप Unbind के बटन से एक-एक करके साइटें जोड़ते हैं। आपका ब्राउज़र हर साइट के लिए पूछता है।
       *[click] Unbind कोई पेज तभी पढ़ता है जब आप वहाँ उसका बटन दबाते हैं, और किसी समय नहीं। आपका ब्राउज़र कुछ नहीं पूछता।
    }
watch-mode-changed = बदल गया। यह अभी से लागू है।
permission-refused = आपके ब्राउज़र ने अनुमति नहीं दी, इसलिए कुछ नहीं पढ़ा जाता। फिर से चुनें: बाकी दो तरीकों के लिए कम अनुमति चाहिए।
access-state =
    { $granted ->
        [yes]
            { $mode ->
                [all] आपका ब्राउज़र Unbind को सभी साइटें पढ़ने देता है।
                [chosen] आपका ब्राउज़र Unbind को आपकी चुनी हुई साइटें पढ़ने देता है।
               *[click] इसके लिए Unbind को कोई अनुमति नहीं चाहिए।
            }
       *[no] आपके ब्राउज़र ने इसके लिए ज़रूरी सभी अनुमतियाँ नहीं दी हैं।
    }
chosen-sites = आपकी चुनी हुई साइटें ({ $count })
chosen-sites-hint = कोई साइट जोड़ने के लिए उसे खोलें, Unbind का बटन दबाएँ और “यह साइट जाँचें” चुनें।
site-remove = हटाएँ

## Welcome

welcome-title = फ़ोन नंबर सुरक्षित ढंग से छोड़ें
welcome-lead = छोड़े गए नंबर अजनबियों को मिल जाते हैं, और उन पर आने वाले लॉगिन कोड (OTP) भी। Unbind वे साइटें खोजता है जो अब भी आपके नंबर से जुड़ी हैं।
steps = सेट अप
step =
    { $step ->
        [number] नंबर
        [replacement] नया नंबर
       *[watch] जाँच
    }
step-title =
    { $step ->
        [number] आप कौन-सा नंबर छोड़ रहे हैं?
        [replacement] उसकी जगह कौन-सा नंबर आएगा, और पुराना कब बंद होगा?
        [watch] Unbind क्या पढ़ सकता है?
       *[done] सब तैयार है
    }
number-stays = आपका नंबर इसी ब्राउज़र में रहता है। वह न कहीं भेजा जाता है, न किसी पेज में डाला जाता है।
next = आगे
skip = अभी छोड़ें
back = वापस
done-watching =
    { $count ->
        [one]
            { $mode ->
                [all] Unbind आपकी खोली हर साइट पर { $number } खोज रहा है।
                [chosen] Unbind आपकी चुनी हुई साइटों पर { $number } खोजता है।
               *[click] बटन दबाने पर Unbind { $number } खोजता है।
            }
       *[other]
            { $mode ->
                [all] Unbind आपकी खोली हर साइट पर आपके { $count } नंबर खोज रहा है।
                [chosen] Unbind आपकी चुनी हुई साइटों पर आपके { $count } नंबर खोजता है।
               *[click] बटन दबाने पर Unbind आपके { $count } नंबर खोजता है।
            }
    }
done-browse =
    { $mode ->
        [all] हमेशा की तरह ब्राउज़ करें। साइन इन करने और खाते के पेज देखने से सूची अपने-आप भरती है।
        [chosen] कोई साइट खोलें, टूलबार में Unbind का बटन दबाएँ और “यह साइट जाँचें” चुनें।
       *[click] खाते या सुरक्षा वाले पेज पर टूलबार में Unbind का बटन दबाएँ, ताकि पेज पढ़ा जाए।
    }
done-button = Unbind का बटन आपके ब्राउज़र के टूलबार में है, शायद पज़ल वाले आइकॉन के पीछे। उसे पिन करें, ताकि दिखे कि किसी साइट पर कितना मिला।
done-change = जब तक पुराने नंबर पर कोड आते हैं, सूची की हर साइट पर नंबर बदल लें।
done-list = अपनी सूची खोलें
done-numbers = एक और नंबर जोड़ें
done-back = बदलें कि क्या जाँचना है

## Settings

reminders-title = रिमाइंडर
reminders-switch = आख़िरी दिन से पहले याद दिलाएँ
reminders-hint = जब तक कुछ बाकी है, आपका ब्राउज़र इन्हें दिखाता है। जो छूट गया, वह अगली बार ब्राउज़र खोलने पर दिखता है।
reminders-days = कितने दिन पहले
reminders-day =
    { $days ->
        [0] उसी दिन
        [one] { $days } दिन
       *[other] { $days } दिन
    }
reminders-no-days = कोई दिन नहीं चुना गया, इसलिए कुछ नहीं दिखेगा। कम से कम एक चुनें।
quiet-from = शांत समय शुरू
quiet-until = शांत समय ख़त्म
quiet-hint = इन समयों के बीच कुछ नहीं दिखाया जाता। शांत समय न चाहिए, तो दोनों एक जैसे रखें।
private-title = निजी विंडो
private-switch = निजी विंडो में जो मिले उसे रखें
private-hint = जब तक यह बंद है, निजी विंडो का यहाँ कोई निशान नहीं रहता। आपके ब्राउज़र में भी Unbind को निजी विंडो में चलने की अनुमति होनी चाहिए।
about-title = Unbind जो कभी नहीं करता
about-what = Unbind आपके ब्राउज़र के अंदर ही पेजों के फ़ोन नंबर आपके नंबरों से मिलाता है और सूची यहीं रखता है।
never-network = यह कभी इंटरनेट का इस्तेमाल नहीं करता: न खाता, न आँकड़े, न पूछताछ।
never-probe = यह कभी किसी साइट पर आपका नंबर डालकर नहीं देखता कि वहाँ खाता है या नहीं।
never-inside = यह कभी किसी पेज में कुछ नहीं डालता, और कोई पेज इससे आपका नंबर नहीं जान सकता।
never-secrets = यह कभी पासवर्ड, कोड या मैसेज नहीं रखता।
erase-title = सब कुछ मिटाएँ
erase-meaning = नंबर, सूची, इतिहास और सेटिंग इस ब्राउज़र से हट जाएँगे। इन्हें वापस नहीं लाया जा सकता।
erase-begin = सब कुछ मिटाएँ…
erase-word = delete
erase-label = पक्का करने के लिए “{ $word }” लिखें
erase-wrong = पक्का करने के लिए “{ $word }” लिखें, या रद्द करें।
erase-confirm = हमेशा के लिए मिटाएँ
erased = सब कुछ मिटा दिया गया।
