# The interface in English. `{$…}` marks what is filled in; it is isolated, so a
# domain or a number may stand anywhere in a sentence.

product = Unbind

## Loading and failing

loading = Opening your list…
load-failed-title = Your list could not be opened
load-failed = Nothing is lost: it is stored in this browser. Try again; if that does not help, restart the browser.
try-again = Try again
refusal =
    { $refusal ->
        [not-found] This entry is no longer there.
        [not-allowed-here] That cannot be done from here.
        [nothing-to-undo] There is nothing left to undo.
        [page-cannot-be-read] Your browser does not let extensions read this page.
        [permission-missing] Your browser has not given Unbind permission for this.
        [not-a-backup] This file is not a backup of Unbind’s.
        [newer-backup] This backup was made by a newer Unbind. Update Unbind first.
        [name-missing] Give it a name first.
        [already-there] This is on your list already.
        [storage-full] The browser’s storage is full, so this was not saved. Free some space and try again.
        [unreachable] Unbind did not answer. Nothing was changed; try again.
       *[other] That did not work. Nothing was changed; try again.
    }

## Progress

progress = { $done } of { $total } unbound
progress-none = Nothing found yet
progress-suspected =
    { $count ->
        [one] { $count } more could be yours
       *[other] { $count } more could be yours
    }
deadline =
    { $deadline ->
        [ahead]
            { $days ->
                [one] { $days } day left
               *[other] { $days } days left
            }
        [today] last day today
       *[over]
            { $days ->
                [one] line ended { $days } day ago
               *[other] line ended { $days } days ago
            }
    }
number-switch = Number to show
all-numbers = All { $count } numbers
number-paused-option = { $number } (paused)

## Before there is a number

begin-title = Which number are you giving up?
begin = Tell Unbind the number, and it lists the sites still tied to it while you browse as usual.
begin-action = Set up Unbind
open-full = Open the full page

## Notices

watch-not-chosen = Unbind reads nothing until you choose what it may watch.
watch-choose = Choose what to watch
access-missing =
    { $mode ->
        [all] Your browser does not let Unbind read sites at the moment, so nothing new is found.
       *[chosen] Your browser does not let Unbind read some of the sites you chose.
    }
access-again = Allow again
access-review = Review sites
damaged =
    { $count ->
        [one] { $count } stored record could not be read. Nothing was deleted: it is set aside.
       *[other] { $count } stored records could not be read. Nothing was deleted: they are set aside.
    }

## This site

this-page = This page
this-site = On { $site }
site-unreadable = Your browser does not show this page to Unbind. It may be one of the browser’s own; on a website, click Unbind’s button while the page is in front.
site-nothing = Nothing found on { $site } so far. The page where a number is changed, such as account security, tells the most.
site-not-read = This page has not been read yet. Reload it, or read it now.
site-not-allowed = Unbind does not read { $site } by itself.
site-permission-refused = Your browser did not give permission, so { $site } is not watched. You can still read single pages.
watch-site = Watch this site
read-page = Read this page now
reading = Reading this page…
private-window = Private window: what is found here is not kept.

## The list

list-title = All sites
list-page-title = Your list
list-empty-title = Nothing on your list yet
list-empty = Browse as usual. When a site shows your number or asks for it, it appears here. Account and security pages are the quickest way to fill the list.
search = Search sites
search-empty = No site on your list matches “{ $search }”.
filter-label = Show
filter =
    { $filter ->
        [open] To do
        [suspected] Could be yours
        [done] Done
       *[all] Everything
    }
filter-empty = Nothing here. Choose “Everything” to see the whole list.
group =
    { $group ->
        [open] To do next ({ $count })
        [suspected] Could be yours ({ $count })
        [done] Done ({ $count })
       *[dismissed] Not mine ({ $count })
    }
suspected-hint = These sites show only part of a number. Look, then say whether it is yours.
show-more =
    { $count ->
        [one] Show { $count } more
       *[other] Show { $count } more
    }
role =
    { $role ->
        [sign-in] Sign-in
        [two-step] Two-step codes
        [recovery] Account recovery
        [payment] Payment
        [contact] Contact
       *[unknown] Use not clear
    }
certainty =
    { $certainty ->
        [certain] certain
        [likely] likely
       *[possible] possible
    }
certainty-meaning =
    { $certainty ->
        [certain] Certain: every digit of your number was seen.
        [likely] Likely: part of the number is hidden, and at least four digits agree with yours.
       *[possible] Possible: only two or three digits are shown, and they agree with yours.
    }
state =
    { $state ->
        [suspected] could be yours
        [to-do] to do
        [changed] ticked by you
        [verified] changed, seen on the site
        [kept] kept on purpose
       *[dismissed] not mine
    }
seen = seen { $when }
still-shows = Still shows the old number
ambiguous = fits another of your numbers too
open-title = Open { $address }
action-open = Open
action =
    { $action ->
        [confirm] Yes, mine
        [changed] I changed it
        [keep] Keep on purpose
        [delete] Take off the list
       *[dismiss] Not mine
    }
action-undo = Undo
action-more = More
action-reason = Add a reason
row-action =
    { $action ->
        [pin] Put first
        [unpin] No longer first
        [postpone] Put off…
        [bring-back] Do it now
        [rename] Name and note…
        [role] What it is used for…
        [merge] Same as another site…
        [split] Show apart again
       *[delete] Take off the list
    }
section =
    { $section ->
        [pinned] You put these first
        [root] Opens everything else
        [money] Money
        [sign-in] Signs you in
        [second-step] Codes and recovery
        [unclear] Use not clear
        [contact] Only knows how to reach you
       *[postponed] Put off
    }
site-tally = { $done } of { $total } done on this site
pinned-mark = Put first:
postponed-mark = put off until { $day }
ticked-mark = No page has shown the change yet
postpone-title = Put off until
postpone-until =
    { $choice ->
        [tomorrow] Tomorrow
        [week] In a week
       *[before] Before the last day ({ $day })
    }
postpone-day = Another day
postpone-problem =
    { $problem ->
        [empty] Choose a day, or press one of the buttons.
        [past] This day is over. Choose one that is still to come.
       *[too-late] The old line ends before that day. Choose an earlier one.
    }
rename-title = Name and note
rename-name = Your name for it
rename-note = Note
role-title = What does this site use the number for?
merge-title = Show { $site } as part of another site
merge-into = The other site on your list
merge-unknown = Your list has no site called “{ $typed }”. Choose one of the suggestions.
reason-title = Kept on purpose
reason-label = Why? (may stay empty)
action-why = Why?
moved =
    { $action ->
        [confirm] { $site } is on your list to do.
        [changed] { $site }: marked as changed.
        [keep] { $site }: kept on purpose.
        [delete] { $site }: taken off the list.
       *[dismiss] { $site }: not yours.
    }
undone = { $site }: taken back.
pinned-toast =
    { $pinned ->
        [yes] { $site }: put first.
       *[no] { $site }: back in its place.
    }
postponed-toast = { $site }: put off until { $day }.
brought-back-toast = { $site }: back among what is to do.
edited-toast = { $site }: saved.
role-toast =
    { $role ->
        [sign-in] { $site }: used for signing in.
        [two-step] { $site }: used for two-step codes.
        [recovery] { $site }: used for account recovery.
        [payment] { $site }: used for payment.
        [contact] { $site }: used to reach you.
       *[unknown] { $site }: use not clear.
    }
reason-toast = { $site }: reason saved.
merged-toast = { $from } is now shown as part of { $into }.
split-toast = { $site } is shown apart again.

## Why

harm =
    { $harm ->
        [root] Early on the list: whoever gets codes for this account can reset many others.
        [money] Early on the list: money can be moved or spent from here.
        [sign-in] Before the second steps: a code to this number is enough to sign in.
        [second-step] After the sign-ins: this number helps to get in, together with a password or an e-mail.
        [unclear] After what is known: what the number does here is not clear.
       *[contact] Last: the number is only there to reach you and opens nothing.
    }
why-pinned = First: you put it there.
why-postponed = At the end: you put it off until { $day }.
why-due = Its line ends on { $day }; what ends sooner comes first.
page-kind =
    { $kind ->
        [sign-in] Seen on a page for signing in.
        [sign-up] Seen on a page for opening an account.
        [verification] Seen on a page that asks for a code it sent.
        [account] Seen on an account page.
        [security] Seen on a security settings page.
        [checkout] Seen on a checkout page.
       *[other] Seen on a page of no particular kind.
    }
reason =
    { $code ->
        [full-number] All digits of your number were there.
        [mask] The digits that are shown agree with yours.
        [ambiguous] The shown digits fit another of your numbers as well.
        [place-text] It stands in the text of the page.
        [place-field] It stands in a field of the page.
        [place-typed] You typed it there and sent the form.
        [shape] It is written the way phone numbers are.
        [user-name] It was the name that you signed in with.
        [sample] The example in the field is a phone number.
        [split] It is spread over several boxes that make up one number.
        [beside] A choice of country code stands beside it.
        [options] It is chosen from a list of country codes.
        [budget] The page is very long, so not all of it was read.
       *[other] A rule of Unbind’s spoke for it ({ $code }).
    }
reason-with-detail =
    { $code ->
        [mask]
            { $detail ->
                [one] { $detail } digit is shown, and it agrees with yours.
               *[other] { $detail } digits are shown, and they agree with yours.
            }
        [ambiguous] The shown digits fit another of your numbers as well.
        [autocomplete] The field says by itself what it takes: “{ $detail }”.
        [type] The field is made for phone numbers.
        [inputmode] The field asks for the keys of a telephone.
        [label] Its label says “{ $detail }”.
        [aria] Its description for screen readers says “{ $detail }”.
        [placeholder] The hint in the field says “{ $detail }”.
        [near] The words around it say “{ $detail }”.
        [title] Its tooltip says “{ $detail }”.
        [name] Its internal name holds “{ $detail }”.
        [sentence] The sentence around it says “{ $detail }”.
        [code-sent] The page says that a code was sent: “{ $detail }”.
        [page-address] The page’s address speaks of “{ $detail }”.
        [page-title] The page’s title says “{ $detail }”.
        [page-heading] A heading of the page says “{ $detail }”.
        [page-form]
            { $detail ->
                [one-time-code] The page asks for a code.
                [password] The page asks for a password.
               *[other] The page asks for “{ $detail }”.
            }
       *[other] A rule of Unbind’s spoke for it: “{ $detail }”.
    }
reason-against = A word nearby speaks of something else: “{ $detail }”.
history-title = What happened
history =
    { $what ->
        [seen]
            { $source ->
                [page] seen on a page
                [logins] found in your saved logins
                [messages] found in your messages
                [reply] found in a pasted reply
               *[by-hand] added by you
            }
        [replacement-seen] the site showed your new number
        [confirm] you said it is yours
        [changed] you said you changed it
        [gone] the page no longer showed your number
        [keep] you chose to keep it
        [dismiss] you said it is not yours
        [delete] you took it off the list
        [plan] you changed when to do it
       *[edit] you changed this entry
    }
history-undone =
    { $what ->
        [confirm] you said it is yours, then took it back
        [changed] you said you changed it, then took it back
        [keep] you chose to keep it, then took it back
        [dismiss] you said it is not yours, then took it back
        [delete] you took it off the list, then put it back
        [plan] you changed when to do it, then took it back
       *[edit] you changed this entry, then took it back
    }

## Full page

navigation = Parts of Unbind
page-title =
    { $part ->
        [list] Your list – Unbind
        [numbers] Numbers – Unbind
        [settings] Settings – Unbind
       *[welcome] Welcome to Unbind
    }
part =
    { $part ->
        [list] List
        [numbers] Numbers
       *[settings] Settings
    }

## Numbers

numbers-lead = The numbers you are giving up. Unbind looks for these and for nothing else.
number-add = Add a number
number-edit = Edit
number-pause = Pause
number-resume = Resume
number-remove = Remove
number-restore = Put back
number-paused = Paused: nothing is looked for
number-paused-toast = Paused. Nothing is looked for until you resume.
number-resumed-toast = Resumed.
number-removed-toast = { $number } removed.
number-restored-toast = { $number } is back, with its list.
number-saved = Saved.
removed-title = Removed
removed-hint = Not looked for any more. Their lists are kept until you erase everything.
replaced-by = replaced by { $number }
no-replacement = no replacement yet
last-day-is = last day { $day }
no-last-day = no last day set
number-label =
    { $field ->
        [number] Phone number you are giving up
       *[replacement] New number (may wait)
    }
number-hint =
    { $field ->
        [number] As you would write it, with or without the country’s code.
       *[replacement] When a site shows this one instead, Unbind ticks it off for you.
    }
country-label = Country
country-none = Not chosen
country-option = { $name } ({ $code })
read-as = We read this as { $number }, { $country }.
read-as-nowhere = We read this as { $number }.
read-as-doubtful = We read this as { $number }, { $country }. We do not know of numbers like it there, so check the digits.
number-problem =
    { $code ->
        [empty] Type the number here.
        [not-a-number] This cannot be a phone number: use digits, spaces and a leading +.
        [country-missing] Choose the country, or start with + and the country’s code.
        [calling-code-unknown] No country has this code after the +.
        [too-short] This is too short for a number of that country. Is a digit missing?
        [too-long] This is too long for a number of that country. Is there a digit too many?
        [wrong-length] Numbers of that country have another length. Check the digits.
        [duplicate] You have added this number already.
        [same-as-retiring] This is the number you are giving up. Type the new one, or leave it empty.
        [gone] This number is no longer on your list.
       *[other] This cannot be used here. Check the digits.
    }
label-label = Your name for it (may stay empty)
last-day-label = Last day of the old line (may wait)
last-day-hint = The last day on which it can still receive codes.
last-day-problem = This is not a date. Choose a day, or leave it empty.
save = Save
cancel = Cancel

## What is watched

watch-title = What Unbind watches
watch-lead = Reading happens in your browser and nothing is sent anywhere. You can change this at any time.
watch-mode =
    { $mode ->
        [all] All sites
        [chosen] Only sites I choose
       *[click] Only when I click
    }
watch-mode-meaning =
    { $mode ->
        [all] Finds the most. Your browser will ask to let Unbind read every site you visit; it looks for phone numbers and keeps only yours.
        [chosen] You add sites one at a time from Unbind’s button. Your browser asks for each.
       *[click] Unbind reads a page when you open its button there, and at no other time. Your browser asks nothing.
    }
watch-mode-changed = Changed. This holds from now on.
permission-refused = Your browser did not give permission, so nothing is read. Choose again: the two other ways need less.
access-state =
    { $granted ->
        [yes]
            { $mode ->
                [all] Your browser lets Unbind read all sites.
                [chosen] Your browser lets Unbind read the sites you chose.
               *[click] Unbind needs no permission for this.
            }
       *[no] Your browser does not give all the permission that this needs.
    }
chosen-sites = Sites you chose ({ $count })
chosen-sites-hint = To add one, open it and press “Watch this site” in Unbind’s button.
site-remove = Remove

## Welcome

welcome-title = Leave a phone number safely
welcome-lead = Numbers that are given up go to strangers, and so do the login codes sent to them. Unbind finds the sites still tied to yours.
steps = Setting up
step =
    { $step ->
        [number] Number
        [replacement] New number
       *[watch] Watching
    }
step-title =
    { $step ->
        [number] Which number are you giving up?
        [replacement] What replaces it, and when does it end?
        [watch] What may Unbind read?
       *[done] You’re set
    }
number-stays = Your number stays in this browser. It is never sent anywhere and never put into a page.
next = Next
skip = Skip for now
back = Back
done-watching =
    { $count ->
        [one]
            { $mode ->
                [all] Unbind is watching for { $number } on every site you visit.
                [chosen] Unbind watches for { $number } on the sites you choose.
               *[click] Unbind looks for { $number } when you click its button.
            }
       *[other]
            { $mode ->
                [all] Unbind is watching for your { $count } numbers on every site you visit.
                [chosen] Unbind watches for your { $count } numbers on the sites you choose.
               *[click] Unbind looks for your { $count } numbers when you click its button.
            }
    }
done-browse =
    { $mode ->
        [all] Browse as usual. Signing in and looking at account pages fills your list by itself.
        [chosen] Open a site, click Unbind’s button in the toolbar and press “Watch this site”.
       *[click] On an account or security page, click Unbind’s button in the toolbar to read it.
    }
done-button = Unbind’s button is in your browser’s toolbar, perhaps behind the puzzle piece. Pin it to see how many findings a site has.
done-change = Change the number on each site of your list while the old line still receives codes.
done-list = Open your list
done-numbers = Add another number
done-back = Change what is watched

## Settings

private-title = Private windows
private-switch = Keep what is found in private windows
private-hint = While this is off, private windows leave no trace here. Your browser must also let Unbind run in them.
about-title = What Unbind never does
about-what = Unbind compares the phone numbers on pages with yours, inside your browser, and keeps the list here.
never-network = It never uses the network: no account, no statistics, no look-ups.
never-probe = It never tries your number on a site to see whether an account exists.
never-inside = It never puts anything into a page, and no page can find out your number from it.
never-secrets = It never keeps passwords, codes or messages.
erase-title = Erase everything
erase-meaning = Removes numbers, list, history and settings from this browser. This cannot be undone.
erase-begin = Erase everything…
erase-word = erase
erase-label = To confirm, type “{ $word }”
erase-wrong = Type “{ $word }” to confirm, or cancel.
erase-confirm = Erase for good
erased = Everything was erased.
