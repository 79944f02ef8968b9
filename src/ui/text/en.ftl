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
        [not-a-backup] This file is not a backup of Unbind’s, or only a part of one. Nothing was changed; choose another file.
        [newer-backup] This backup was made by a newer Unbind. Nothing was changed; update Unbind first.
        [passphrase-needed] This backup is locked. Enter the passphrase that it was saved with.
        [passphrase-short] Use at least 8 characters. Several words are easier to remember than one odd one.
        [wrong-passphrase] This passphrase does not open the file, or the file was changed. Nothing was changed here; try again.
        [sync-unavailable] The browser’s sync did not answer. Nothing was changed; try again later.
        [name-missing] Give it a name first.
        [already-there] This is on your list already.
        [file-unreadable] Your browser could not read this file. Choose it again, or copy it to another folder first.
        [file-too-large] This file is larger than any backup of Unbind’s. Choose the file whose name ends in .json.
        [storage-full] The browser’s storage is full, so this was not saved. Free some space and try again.
        [unreachable] Unbind did not answer. Nothing was changed; try again.
       *[other] That did not work. Nothing was changed; try again.
    }
locked-title = Unbind is locked
locked-lead = Your list is sealed. While it is locked, no page is read and no reminder comes.
lock-passphrase = Your passphrase
unlock = Unlock
lock-forgotten = Forgotten it?
lock-forgotten-help = Nobody can open the list without the passphrase, not even you. You can erase everything and begin anew. A backup that you saved brings your list back afterwards.
lock-problem =
    { $problem ->
        [wrong-passphrase] This passphrase does not open Unbind. Capital letters and spaces count. Nothing was changed; try again.
        [differ] The two are not alike. Type the same passphrase twice.
        [lock-unreadable] The record of the lock was damaged, or made by a newer Unbind. Update Unbind; if that does not help, erase everything and restore a backup.
       *[storage-full] The browser’s storage is too full: while the lock is changed, the list needs its room twice. Nothing was changed.
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
stay-beside = Keep open beside the page

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
left-out = Unbind’s storage is nearly full, so new findings on pages are not added to your list. What you do yourself is still saved. To make room, remove a number that is done and erase it for good.
left-out-review = Review numbers
damaged =
    { $count ->
        [one] { $count } stored record could not be read. Nothing was deleted: it is set aside.
       *[other] { $count } stored records could not be read. Nothing was deleted: they are set aside.
    }

## This site

this-page = This page
this-site = On { $site }
this-site-as = On { $site }, listed as { $shown }
site-unreadable = Your browser does not show this page to Unbind. It may be one of the browser’s own; on a website, click Unbind’s button while the page is in front.
site-nothing = Nothing found on { $site } so far. The page where a number is changed, such as account security, tells the most.
site-not-read = This page has not been read yet. Reload it, or read it now.
site-not-allowed = Unbind does not read { $site } by itself.
site-permission-refused = Your browser did not give permission, so { $site } is not watched. You can still read single pages.
watch-site = Watch this site
watch-site-hint = Your browser will ask: Unbind then reads pages of { $site } as you visit them, and keeps only what concerns your number.
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
filter-empty = Nothing here.
show-whole-list = Show the whole list
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
certainty-meaning-elsewhere =
    { $certainty ->
        [certain] Certain: the number was there in full, or you said so yourself.
        [likely] Likely: what was found speaks for it, though not every digit was seen.
       *[possible] Possible: the number was not seen, and you said that it is used there.
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
open-way =
    { $kind ->
        [own] Open settings
        [phone] Open settings
        [account-security] Open settings
        [change-password] Open settings
        [help] Open help
       *[other] Open
    }
way-path = In the app or site: { $path }
way-doubt =
    { $kind ->
        [well-known] many sites have none
       *[other] may be out of date
    }
other-ways = Other ways
way =
    { $kind ->
        [own] Your own link
        [phone] Phone number page
        [account-security] Account security page
        [change-password] Password page
        [well-known] Standard password address
        [seen] Where your number was seen
        [site] The site’s own front page
        [help] Help article
       *[recovery] If you cannot get in
    }
wrong-link-title = A better link for { $site }
own-link-label = Address of the page where you change the number
own-link-hint = Kept in this browser. “Open settings” then leads there.
own-link-problem =
    { $problem ->
        [empty] Type or paste the address first.
        [not-https] Only addresses that begin with https:// can be opened safely.
        [too-long] This address is too long. Copy only the part before a “?”.
       *[not-an-address] This is not the address of a page. Copy it from your browser’s address bar.
    }
own-link-remove = Take my link back
own-link-toast =
    { $set ->
        [yes] { $site }: your link is used from now on.
       *[no] { $site }: your link is no longer used.
    }
link-report-label = To tell the makers of Unbind
link-report-hint = Nothing is sent. Copy this and post it where Unbind’s problems are collected. Never post a phone number, neither the old nor the new.
link-report-copy = Copy
link-report-copied =
    { $copied ->
        [yes] Copied.
       *[no] Your browser did not allow it. Select the text and copy it by hand.
    }
action =
    { $action ->
        [confirm] Yes, mine
        [changed] I changed it
        [keep] Keep on purpose
        [reopen] Still to do
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
        [wrong-link] Wrong link…
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
        [reopen] { $site }: to do again.
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
account-toast =
    { $named ->
        [yes] { $site }: account { $account }.
       *[no] { $site }: no account named.
    }
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
why-over = Its line ended on { $day }.
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
        [login-user-name] It is the user name of the login.
        [login-email] It stands in the e-mail address of the login.
        [login-note] It stands in the note of the login.
        [login-field] It stands in a field that you added to the login.
        [login-phone] It is the phone number that the login keeps.
        [login-title] It stands in the name of the login.
        [login-identity] It is the phone number of the personal data that your password manager fills in.
        [login-without-number] The login itself does not show your number.
        [within-word] Other letters or digits stand right beside it.
        [code-message] A code was sent to your number.
        [account-alert] A warning about your account was sent to your number.
        [service-notice] A notice was sent to your number.
        [named-by-host] The message says itself for which site its code is.
        [named-by-signature] The message is signed with its name.
        [named-by-wording] The message names it.
        [named-by-sender] The sender is known.
        [official-reply] An official reply names it.
        [found-history] You visit it, says your browser’s history.
        [service-uses-phone] Your number was not seen there, but this service is known to use one.
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
        [inputmode] The field asks for a phone keypad.
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
        [code-message] A code was sent to your number: “{ $detail }”.
        [account-alert] A warning about your account was sent to your number: “{ $detail }”.
        [service-notice] A notice was sent to your number: “{ $detail }”.
        [found-logins]
            { $detail ->
                [one] It stands in { $detail } saved login.
               *[other] It stands in { $detail } saved logins.
            }
        [found-messages]
            { $detail ->
                [one] { $detail } message from there came to your number.
               *[other] { $detail } messages from there came to your number.
            }
        [found-reply] The reply that you pasted names it.
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
                [history] visited, says your browser’s history
               *[by-hand] added by you
            }
        [replacement-seen] the site showed your new number
        [confirm] you said it is yours
        [changed] you said you changed it
        [gone] the page no longer showed your number
        [keep] you chose to keep it
        [dismiss] you said it is not yours
        [reopen] you put it back on the list
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
        [reopen] you put it back on the list, then took that back
        [delete] you took it off the list, then put it back
        [plan] you changed when to do it, then took it back
       *[edit] you changed this entry, then took it back
    }

## Full page

navigation = Parts of Unbind
page-title =
    { $part ->
        [list] Your list – Unbind
        [safe] Safe to cancel? – Unbind
        [import] Find more – Unbind
        [take] Take along – Unbind
        [numbers] Numbers – Unbind
        [settings] Settings – Unbind
        [trust] What Unbind knows – Unbind
        [why] Why old numbers are dangerous – Unbind
       *[welcome] Welcome to Unbind
    }
part =
    { $part ->
        [list] List
        [safe] Safe to cancel?
        [import] Find more
        [take] Take along
        [numbers] Numbers
        [trust] What Unbind knows
        [why] Why old numbers are dangerous
       *[settings] Settings
    }

## Finding more

import-title = Find more
import-lead = Most accounts are not visited in the weeks before a number goes. Saved logins and old messages still know them. They are read here, in this page, and nothing is kept until you say so.
import-link = Find more in saved logins and messages
import-all-paused = All your numbers are paused, so nothing is looked for. Resume one under Numbers first.
import-drop = Drop a file here
import-choose-file = Choose a file…
import-drop-hint = Saved logins, a message history or a backup of Unbind’s. What it is, Unbind sees by itself.
import-door =
    { $source ->
        [logins] Saved logins
        [messages] Messages
        [reply] Official reply (一证通查)
       *[history] Browsing history
    }
import-door-hint =
    { $source ->
        [logins] Export the logins of your browser or password manager as a file, and give it to this page. Passwords, cards and codes are dropped unread; only where your number is used is kept, once you agree.
        [messages] Codes and notices name every service that ever wrote to your number. Give this page a message backup, or paste messages; their words are dropped as they are read.
        [reply] An official service tells how many accounts of some large apps are registered with a Chinese number. Ask for it, and paste the reply.
       *[history] Unbind can look which services of its catalogue you visit, and offer those that usually know a number. Your browser asks you first; the history itself is not kept, and the permission can be given back at once.
    }
import-how =
    { $source ->
        [logins] How to export saved logins
        [messages] How to get at your messages
       *[reply] How to ask for it
    }
import-program =
    { $program ->
        [chrome] Chrome, Brave, Opera
        [edge] Edge
        [firefox] Firefox
        [apple] Safari, Apple Passwords
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
        [chrome] Open the password manager in the settings, then Settings › Export passwords › Download file.
        [edge] Settings › Passwords › More (…) › Export passwords.
        [firefox] Open about:logins, then the menu (…) › Export passwords.
        [apple] On a Mac, open Passwords, then File › Export All Items to File.
        [bitwarden] Settings or Tools › Export vault, as .json or .csv. Not the encrypted kind: it opens in Bitwarden alone.
        [one-password] In the app for computers: File › Export, as 1PUX or CSV.
        [lastpass] Advanced options › Export. If a page with text opens, save it as a file that ends in .csv.
        [dashlane] Settings › Export data, as CSV. The archive may be given whole, with the file of your personal data.
        [keepass] Database › Export › CSV. The database itself (.kdbx) is locked and cannot be read.
        [proton-pass] Settings › Export, as JSON or CSV, not encrypted.
        [nordpass] Settings › Export items, as CSV.
        [roboform] Settings › Account & data › Export, as CSV.
       *[enpass] File › Export, as .json or .csv.
    }
import-wide = Also offer services that usually know a number, where the login does not show it
import-how-messages =
    { $phone ->
        [android] Android: an app such as “SMS Backup & Restore” writes all messages into one .xml file. Move it to this computer; hundreds of megabytes are fine.
        [iphone] iPhone: it has no export of its own. Programs for computers write messages as .csv, or copy the ones with codes and paste them below.
       *[other] Anything else: a table (.csv) or .json with sender, text and date, or the messages themselves, pasted.
    }
import-how-reply =
    { $step ->
        [open] In WeChat, open 工信微报 › 政务服务 › 一证通查 › 互联网账号, or look for the mini program 一证通查 in Alipay.
        [enter] Enter the number, the last six digits of your ID and the code that is sent to you.
        [wait] The reply comes as a message from 10699000, at once or within 48 hours. You can ask again after 24 hours.
       *[paste] Copy the message and paste it below.
    }
import-reply-limits = It tells how many accounts there are, not which. It covers sixteen apps, no bank and no office, and only numbers in your own name. Apps that it does not cover may still have your number.
import-paste-label =
    { $source ->
        [reply] The reply
       *[messages] Or paste messages
    }
import-paste-read = Read it
import-history = Look through my history
import-history-refused = Your browser did not give permission, so the history was not read. You can look for the rest by the other ways.
import-history-held = Unbind may read your browsing history at the moment.
import-history-give-back = Give the permission back
import-history-given-back = Given back. Unbind cannot read your history any more.

import-reading = Reading…
import-reading-file = Reading { $name }…
import-percent = { $percent } %
import-line-title = Which line received them?
import-line-hint = This phone has more than one line. Only messages to the number that you are giving up say something of it.
import-line = Line { $line }
import-line-messages =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
import-line-all = All of them
import-line-all-meaning = If the lines are not told apart well, or both were yours
import-reply-title =
    { $count ->
        [one] { $count } service is named
       *[other] { $count } services are named
    }
import-reply-hint = Put right what was misread, take out what is no service, and add what was missed.
import-reply-name = Service
import-reply-count =
    { $count ->
        [one] { $count } account
       *[other] { $count } accounts
    }
import-reply-remove = Take out
import-reply-remove-row = Take out { $name }
import-reply-add = Add one
import-go-on = Go on
import-backup-title = { $name } is a backup of Unbind’s
import-backup-join = Add what is in it
import-backup-done = The backup was read

import-found =
    { $count ->
        [one] One service found
       *[other] { $count } services found
    }
import-found-nothing =
    { $known ->
        [0] Nothing found for your number
       *[other] Nothing new: your list has it all
    }
import-looked-at =
    { $source ->
        [logins]
            { $count ->
                [one] One login was read.
               *[other] { $count } logins were read.
            }
        [messages]
            { $count ->
                [one] One message was read.
               *[other] { $count } messages were read.
            }
        [reply]
            { $count ->
                [one] One service was read from the reply.
               *[other] { $count } services were read from the reply.
            }
       *[history]
            { $count ->
                [one] One service that you visit usually knows a number.
               *[other] { $count } services that you visit usually know a number.
            }
    }
import-known =
    { $count ->
        [one] One entry of your list was found again, with nothing new.
       *[other] { $count } entries of your list were found again, with nothing new.
    }
import-nothing-means =
    { $source ->
        [logins] No user name, note or field holds your number. Sites may know it all the same: look again with the wider search, or read your messages.
        [messages] No message names a service that sent you a code. Was it the right phone, and the right line?
        [reply] None of the names could be used. Put them right, or add the services by hand on your list.
       *[history] Of the services that Unbind knows, you visit only those that are on your list already.
    }
import-look-wider = Look again, also where the login does not show the number
import-problems =
    { $count ->
        [one] One row could not be read. The rest is offered below.
       *[other] { $count } rows could not be read. The rest is offered below.
    }
import-problem =
    { $code ->
        [too-few-columns]
            { $count ->
                [one] Row { $rows } has fewer columns than the file’s first row, and was left out.
               *[other] Rows { $rows } have fewer columns than the file’s first row, and were left out.
            }
        [too-many-columns]
            { $count ->
                [one] Row { $rows } has more columns than the file’s first row, and was left out.
               *[other] Rows { $rows } have more columns than the file’s first row, and were left out.
            }
        [quote-not-closed]
            { $count ->
                [one] In row { $rows } a quotation mark is opened and never closed.
               *[other] In rows { $rows } a quotation mark is opened and never closed.
            }
        [cut-short] The file ends in the middle of row { $rows }. Was it copied whole?
        [too-many-rows] From row { $rows } on the file was not read: it has more rows than anybody’s logins.
        [date-unknown]
            { $count ->
                [one] The date in row { $rows } could not be read; the rest of the row was.
               *[other] The dates in rows { $rows } could not be read; the rest of the rows was.
            }
       *[entry-malformed]
            { $count ->
                [one] Row { $rows } is not written as the others are, and was left out.
               *[other] Rows { $rows } are not written as the others are, and were left out.
            }
    }
import-problem-file =
    { $code ->
        [too-few-columns] Some rows have fewer columns than the first, and were left out.
        [too-many-columns] Some rows have more columns than the first, and were left out.
        [quote-not-closed] A quotation mark is opened and never closed.
        [cut-short] The file ends in the middle. Was it copied whole?
        [too-many-rows] The file has more than anybody’s logins or messages; the end of it was not read.
        [date-unknown] Some dates could not be read.
       *[entry-malformed] Some parts of the file are not written as the others are, and were left out.
    }
import-problems-more =
    { $count ->
        [one] And one more.
       *[other] And { $count } more.
    }
import-group =
    { $group ->
        [new] Uses your number ({ $count })
        [check] Check these ({ $count })
        [joined] On your list already ({ $count })
       *[said] You decided before ({ $count })
    }
import-group-hint =
    { $group ->
        [new] What would do the most harm comes first.
        [check] Your number was not seen in full. Tick those that know it, and leave the rest.
        [joined] These entries stay as they are and learn when the number was used. A code that came after you changed the number brings its entry back.
       *[said] You said that these are not yours, or took them off your list. They come back only if you tick them.
    }
import-tick-all = Tick all
import-untick-all = Untick all
import-trace =
    { $source ->
        [logins]
            { $where ->
                [login-user-name]
                    { $count ->
                        [one] user name in one saved login
                       *[other] user name in { $count } saved logins
                    }
                [login-email]
                    { $count ->
                        [one] e-mail address in one saved login
                       *[other] e-mail address in { $count } saved logins
                    }
                [login-note]
                    { $count ->
                        [one] note in one saved login
                       *[other] note in { $count } saved logins
                    }
               *[other]
                    { $count ->
                        [one] in one saved login
                       *[other] in { $count } saved logins
                    }
            }
        [messages]
            { $where ->
                [code-message]
                    { $count ->
                        [one] one code message
                       *[other] { $count } code messages
                    }
               *[other]
                    { $count ->
                        [one] one message
                       *[other] { $count } messages
                    }
            }
        [reply]
            { $count ->
                [one] named in the reply
               *[other] { $count } accounts, says the reply
            }
       *[history]
            { $count ->
                [one] visited once
               *[other] visited { $count } times
            }
    }
import-months = { $from } – { $to }
import-standing =
    { $standing ->
        [open] on your list, to do
        [done] on your list, done or kept
        [dismissed] you said it is not yours
       *[removed] you took it off your list
    }
import-accept =
    { $count ->
        [0] Tick what belongs on your list
        [one] Add one to your list
       *[other] Add { $count } to your list
    }
import-forget = Forget all this
import-not-stored = Nothing of this is stored yet.
import-done =
    { $added ->
        [0]
            { $joined ->
                [one] One entry of your list learnt more
               *[other] { $joined } entries of your list learnt more
            }
        [one]
            { $joined ->
                [0] One entry was added to your list
                [one] One entry was added to your list, and one learnt more
               *[other] One entry was added to your list, and { $joined } learnt more
            }
       *[other]
            { $joined ->
                [0] { $added } entries were added to your list
                [one] { $added } entries were added to your list, and one learnt more
               *[other] { $added } entries were added to your list, and { $joined } learnt more
            }
    }
import-delete-file =
    { $source ->
        [logins] Delete { $name } now, also from the bin: it holds your passwords, and anyone who opens it can read them.
       *[messages] Delete { $name } now if you need it no longer: it holds all your messages, and anyone who opens it can read them.
    }
import-again = Read something else
import-undone = Taken back. Your list is as it was.
import-refusal =
    { $code ->
        [empty] There is nothing in this file.
        [unknown-format] This is neither saved logins nor messages that Unbind can read.
        [encrypted] This file is locked with a passphrase.
        [wrong-kind]
            { $format ->
                [pdf] This is a PDF document, not an export of logins or messages.
                [image] This is a picture, not an export of logins or messages.
                [media] This is a sound or a film, not an export of logins or messages.
                [office] This is a document of an office program.
                [archive] This is an archive of a kind that cannot be opened here.
                [program] This is a program, not an export of logins or messages.
                [database] This is a program’s database, not an export.
                [web-page] This is a web page, not an export of logins or messages.
               *[other] This is not an export of logins or messages.
            }
        [too-large] This file is larger than { $limit } MB.
        [archive-too-large] This archive unpacks to far more than an export holds, so it was not opened.
        [archive-damaged] This archive is damaged, or only a part of one.
        [cut-short] The file ends in the middle.
       *[other] Your browser could not read this file.
    }
import-advice =
    { $code ->
        [empty] Export it again, and look whether the new file has a size.
        [encrypted]
            { $format ->
                [one-password] In 1Password, export again as 1PUX or CSV, rather than copying its vault.
                [dashlane] In Dashlane, export again as CSV, not as a secure archive.
                [lastpass] In LastPass, export again as CSV, not encrypted.
                [zip] Unpack it with its passphrase, and give the file that is inside.
                [bitwarden] In Bitwarden, export again and choose “.json” or “.csv”, not “.json (Encrypted)”.
                [keepass] This is the database of KeePass itself. Open it there, and export it as CSV.
                [proton-pass] In Proton Pass, export again without a passphrase.
                [enpass] In Enpass, export as .json or .csv rather than making a backup.
               *[other] Export it again from that program without a passphrase. Unbind reads it here and keeps none of the passwords.
            }
        [wrong-kind]
            { $format ->
                [office] Open it there and save the table as CSV.
                [archive] Unpack it first, and give the file that is inside.
                [database] Use the program’s own export, as CSV or JSON.
               *[other] Choose the file that your browser, password manager or message backup wrote.
            }
        [too-large] Export a part of it: the last years, or one line of the phone.
        [archive-too-large] Unpack it yourself and give the file that is inside, if you trust it.
        [archive-damaged] Export it again, or copy it once more.
        [cut-short] Copy or export it again. A part of a file could leave out the very service that matters.
        [unknown-format] Below it is written which exports are understood. A table needs a first row that names its columns.
       *[other] Choose it again, or copy it to another folder first.
    }

## Adding by hand

add-title = Add by hand
add-site = Add by hand: a site, service, office or person
role-label = Used for
add-submit = Add
add-more = Account and note
add-account = Which account (where you have several)
add-this-site = Add this site by hand
add-another-use = Add another use by hand
add-this-site-title = Add { $site } to your list
added-toast = { $site }: on your list.

## Safe to cancel?

safe-title = Safe to cancel?
number-choice = Number
verdict =
    { $answer ->
        [yes] Yes
        [not-yet] Not yet
       *[cannot-know] Cannot be known
    }
verdict-retired =
    { $answer ->
        [yes] Everything on the list was done
        [not-yet] Some places still have the old number
       *[cannot-know] Not everything was seen to be done
    }
verdict-ground =
    { $ground ->
        [open]
            { $suspected ->
                [0]
                    { $open ->
                        [one] One entry is still to do.
                       *[other] { $open } entries are still to do.
                    }
               *[other]
                    { $open ->
                        [0]
                            { $suspected ->
                                [one] One entry waits for your yes or no.
                               *[other] { $suspected } entries wait for your yes or no.
                            }
                        [one] One entry is still to do, and { $suspected } more could be yours.
                       *[other] { $open } entries are still to do, and { $suspected } more could be yours.
                    }
            }
        [ticked]
            { $ticked ->
                [one] One entry is ticked by you, and no page has shown the change yet.
               *[other] { $ticked } entries are ticked by you, and no page has shown the changes yet.
            }
        [left-out] Unbind’s storage is nearly full and new findings are left out, so your list may not be whole. Once there is room, sites that you visit again are added.
        [nothing] Nothing has been found for this number yet, and silence proves nothing.
       *[done] Every entry on the list was seen to be changed, or is kept on purpose. What was never found cannot be counted.
    }
verdict-lines =
    { $kind ->
        [open] Still to do ({ $count })
        [suspected] Could be yours ({ $count })
       *[ticked] Only ticked ({ $count })
    }
verdict-ticked-hint = Open these once more. Where the page shows the new number, Unbind notes it by itself.
verdict-rest =
    { $count ->
        [one] One more on your list
       *[other] { $count } more on your list
    }
show-in-list = Show
never-seen-title = Never seen
never-seen-hint = Nearly everyone has these, and none was found. If you have one, open its account page, or add it by hand on your list.
category =
    { $category ->
        [email] E-mail
        [money] Banks and payment
        [identity] Identity and offices
        [messaging] Messengers
        [social] Social networks
        [shopping] Shops
        [travel] Travel and getting around
        [work] Work and tools
        [telecom] Phone and internet
        [media] Films, music and news
        [gaming] Games
        [utilities] Power, water and home
        [health] Health
        [people] Clubs and communities
       *[other] Other services
    }

suggestions-title = People usually also have…
suggestions-title-in = { $country }: people usually also have…
suggestions-open = Go through what is not on your list yet
suggestions-loading = Looking through the catalogue…
suggestions-hint = What you have goes onto your list; what you do not is not asked about again. The rest may wait.
suggestions-none = Nothing is left to ask about.
suggestions-shown = { $shown } of { $all } shown
suggestion-have = I have this
suggestion-not-mine = Not mine
not-mine-toast = { $name }: not asked about again.

timeline-title = Dates
timeline-point =
    { $name ->
        [today] Today
        [last-day] Last day of the old line
       *[reissue] A stranger may get the number
    }
in-days =
    { $when ->
        [ahead]
            { $days ->
                [one] tomorrow
               *[other] in { $days } days
            }
        [today] today
       *[over]
            { $days ->
                [one] yesterday
               *[other] { $days } days ago
            }
    }
timeline-no-last-day = Without a last day nothing can be counted down.
timeline-set-last-day = Set the last day
reissue-label = Earliest day on which a stranger may get it
reissue-problem =
    { $problem ->
        [empty] Choose a day, or leave the estimate as it is.
       *[too-early] A number is not handed on before its last day. Choose a later one.
    }
reissue-own = You set this day.
reissue-no-last-day = It counts from the last day: set that first, or type what your carrier told you.
reissue-unknown = No rule is known for this number. If your carrier told you a day, set it here.
reissue-unknown-in = For { $country } no rule is known. If your carrier told you a day, set it here.
reissue-confidence =
    { $confidence ->
        [rule] An estimate: by the rules there, no earlier.
        [practice] An estimate: carriers there say so, it is not a rule.
       *[hearsay] An estimate from second hand, not confirmed.
    }
reissue-source = Source: { $source }
reissue-reset = Back to the estimate
reissue-clear = Remove this day
reissue-saved = Saved.

checklist-title = What pages cannot show
checklist-hint = Counters, apps, offices and people. Add what concerns you; leave the rest.
checklist-in = In { $country }
checklist-everywhere = Everywhere
checklist-done = Everything on this checklist is on your list.
checklist-add = Add to list

advice-title = What helps now
advice =
    { $advice ->
        [order] Work from the top. What opens other accounts comes first, then money, then what signs you in.
        [sign-in-again] After each change, sign out and in once, so that you see the code come to the new number.
        [passkey] Where a site offers a passkey or an authenticator app, choose it over the new number. Nobody can inherit it.
        [both] Keep both lines for a few weeks after the last change. Some sites go on sending to the old number for a while.
        [look] Open the account page of each ticked site once more.
        [arrivals] Watch what still arrives on the old line. Each code or notice is from a service that this list may not have.
        [sim-out] Take the old SIM out for two weeks before you cancel. What fails in that time was forgotten, and the line is still yours.
        [cancel] Then cancel with the carrier, and ask for the last day in writing.
       *[after] Watch your e-mail for sign-ins and new passwords that you did not ask for, and change what is still open by the other ways below.
    }
dead-title = If the old SIM is already dead
dead =
    { $step ->
        [carrier] Ask the carrier for a replacement SIM with the same number. Until the line is cancelled, you can get one in a shop with your ID.
        [bank] Go to your bank’s counter with your ID and card, and have every number it holds for you changed, the one for codes as well.
        [mail] On other sites choose “try another way” when they ask for a code: a recovery e-mail, a backup code, an authenticator, or a device that is still signed in.
       *[support] Where nothing else works, write to the site’s support from the e-mail address it knows. Begin with the accounts at the top of your list, for it can take days.
    }
carrier-title = What the carrier does when you cancel
carrier =
    { $step ->
        [stops] The line stops on the agreed day, and from then on no code arrives.
        [rests] The number rests for a while. Then it may be sold to someone else, who receives everything still sent to it.
        [china] Carriers may offer to release registrations when you cancel, and there is a service of theirs for the next holder. Neither replaces this list.
       *[takes-along] What hangs on the contract ends with it: credit, points, the carrier’s own e-mail address and payments by phone bill.
    }

farewell-title = { $number } is retired
farewell-ended = Its line ended on { $day }. This is what became of its list.
farewell-count =
    { $state ->
        [verified] { $count } changed, and seen on the site
        [changed] { $count } ticked by you, never seen on the site
        [kept] { $count } kept on purpose
        [to-do] { $count } still with the old number
       *[suspected] { $count } never answered: could be yours
    }
farewell-watch = When a stranger may get the number is not known. Watch for sign-ins that you did not make.
farewell-watch-from = From { $day } on a stranger may hold the number. What still has it should be changed before, and sign-ins that you did not make are a warning.
farewell-notice = The line of { $number } has ended.
farewell-look = See what became of it
erase-number-title = Erase { $number }
erase-number-meaning = Removes this number and its whole list from this browser. Your other numbers stay.
erase-number-begin = Erase this number…
erase-number-copy = This cannot be undone. Take a last copy first, if you may want to look something up.
erase-number-confirm = Erase for good
number-erased = { $number } and its list were erased.

## Take along

take-lead = Your list on paper, in files for other programs, or whole as a backup. Everything is made in your browser.
print-title = On paper
print-hint = Large print has big letters and the steps, for someone who works through the list without a computer.
print = Print
print-large = Print large, with steps
files-title = As a file
export-markdown = Save as Markdown
export-markdown-hint = The list with boxes to tick, for notes and text programs.
export-csv = Save as table
export-csv-hint = CSV for spreadsheets, one row for each entry.
export-calendar = Save dates
export-calendar-hint = The last day with reminders, and the day from which a stranger may get the number, for your calendar.
calendar-empty = There is no date yet. Set the last day under Numbers first.
calendar-summary =
    { $name ->
        [last-day] Last day of { $number }
       *[reissue] { $number } may go to a stranger
    }
calendar-description =
    { $name ->
        [last-day]
            { $open ->
                [0] Nothing was open when this was saved. Look at Unbind before you cancel.
                [one] One entry was open when this was saved. After this day the old line receives no codes.
               *[other] { $open } entries were open when this was saved. After this day the old line receives no codes.
            }
       *[reissue] The earliest day that is known of. Whoever holds the number then receives what is still sent to it.
    }
file-saved = Saved as { $name }.
backup-title = Backup
backup-hint = Everything in one file: numbers, list, history and settings. Keep it where only you can read it.
backup-passphrase = Passphrase for the file (optional)
backup-passphrase-hint = With a passphrase nobody can read the file without it, not even you: there is no way to recover it.
export-backup = Save backup
restore-passphrase = Passphrase of this backup
restore-open = Open and restore
restore-label = Restore from a backup
restore-hint = What is in the file is added to what is here. Nothing is overwritten.
restoring = Reading the backup…
restored-nothing-new = The backup was read. It brought no number and no entry that was not here.
restored =
    { $numbers ->
        [0]
            { $bindings ->
                [one] One entry was added.
               *[other] { $bindings } entries were added.
            }
        [one]
            { $bindings ->
                [one] One number and one entry were added.
               *[other] One number and { $bindings } entries were added.
            }
       *[other] { $numbers } numbers and { $bindings } entries were added.
    }
restored-unreadable =
    { $count ->
        [one] One part of the file could not be read and was left out. Keep the file.
       *[other] { $count } parts of the file could not be read and were left out. Keep the file.
    }

report-title = Giving up { $number }
report-fact =
    { $fact ->
        [replacement] New number
        [last-day] Last day of the old line
        [reissue] A stranger may get it from
        [progress] Progress
        [safe] Safe to cancel?
       *[written] As of
    }
report-section =
    { $state ->
        [to-do] To do ({ $count })
        [suspected] Could be yours ({ $count })
        [changed] Ticked, not seen on the site ({ $count })
        [verified] Changed and seen on the site ({ $count })
       *[kept] Kept on purpose ({ $count })
    }
report-hint =
    { $state ->
        [to-do] What would do the most harm comes first.
        [suspected] Only part of a number was shown. Look whether it is yours.
        [changed] Open these once more before you cancel.
       *[other] { "" }
    }
report-doubt =
    { $kind ->
        [well-known] many sites do not have this page
       *[other] the address may be out of date
    }
report-checklist = Pages cannot show these. Cross out what does not concern you.
report-ticked = done:
report-steps-title = For each entry
report-step =
    { $step ->
        [open] Open the site or the app, and sign in. The old phone must be at hand.
        [find] Follow the menus that are printed with the entry. Where none are, find “Account”, “Security” or “My details”, and there the phone number.
        [change] Put in the new number. A code may be sent to the old phone and another to the new one.
        [test] Sign out and in again. The code must come to the new phone.
       *[tick] Tick the box, and go on with the next entry.
    }
report-step-change-to = Put in { $number }. A code may be sent to the old phone and another to the new one.
column =
    { $column ->
        [name] Name
        [site] Site
        [role] Used for
        [account] Account
        [state] State
        [certainty] Certainty
        [postponed] Put off until
        [note] Note
        [reason] Kept because
        [address] Address
        [change-at] Change it at
        [first-seen] First seen
        [last-seen] Last seen
        [number] Old number
        [replacement] New number
       *[last-day] Last day
    }

## The checklist

checklist-cn-bank-reserved = Bank cards: reserved number (预留手机号)
checklist-cn-bank-reserved-do = Payment apps check it. Change it in the bank’s app or at the counter, for each card.
checklist-cn-bank-notices = Bank: number for codes and notices
checklist-cn-bank-notices-do = Online banking keeps a number of its own beside the reserved one. Ask for both to be changed.
checklist-cn-social-insurance = Social insurance (社保)
checklist-cn-social-insurance-do = Change the number in the app of your electronic social security card, or at the service counter.
checklist-cn-housing-fund = Housing fund (公积金)
checklist-cn-housing-fund-do = Change it in the app of your city’s fund, or at its counter with your ID.
checklist-cn-tax = Tax (个人所得税)
checklist-cn-tax-do = In the tax app under 个人中心, 安全中心. Change the number at your bank first: the tax app can check it by your card.
checklist-cn-health-insurance = Medical insurance (医保)
checklist-cn-health-insurance-do = In the app of the medical insurance, and at the hospitals where you book with your phone number.
checklist-cn-railway = Railway (12306)
checklist-cn-railway-do = While the old line works, by yourself in the app. Without it, at a ticket window with your ID.
checklist-cn-academic = Academic records (学信网)
checklist-cn-academic-do = In your account, under contact details. Few people remember it until they need a certificate.
checklist-cn-carrier-renewal = Carrier’s own release service
checklist-cn-carrier-renewal-do = Ask your carrier what it releases when you cancel. It covers some apps, not all.
checklist-us-credit-bureaus = Credit bureaus
checklist-us-credit-bureaus-do = Experian, Equifax and TransUnion each have an account of yours, above all if your credit is frozen.
checklist-us-login-gov = Login.gov
checklist-us-login-gov-do = Add another sign-in method first, then remove the old number.
checklist-us-irs = IRS account
checklist-us-irs-do = Check the number of the account, and the one of ID.me if you sign in with it.
checklist-us-pay-by-phone = Zelle, Cash App, Venmo
checklist-us-pay-by-phone-do = Money sent to the old number goes to whoever holds it. Remove the number there, do not only add the new one.
checklist-us-health-portal = Patient portals
checklist-us-health-portal-do = Doctors, pharmacies and insurers each have a login of their own.
checklist-gb-tax = HMRC and Government Gateway
checklist-gb-tax-do = Change where access codes are sent, under your sign-in details.
checklist-gb-health = NHS and GP practice
checklist-gb-health-do = Change it in the NHS App, and tell the practice, which keeps a number of its own.
checklist-gb-council = Council
checklist-gb-council-do = Council tax, parking and the electoral roll may each hold it.
checklist-eu-bank-app = Bank app and payment approval
checklist-eu-bank-app-do = The number to which approvals of card payments are sent is often kept apart from your contact details.
checklist-eu-electronic-id = Electronic identity
checklist-eu-electronic-id-do = National identity services and tax portals may send codes to it. Some need a visit or a digital certificate to change it.
checklist-eu-health-insurer = Health service or insurer
checklist-eu-health-insurer-do = Its app, appointments and notices use the number you once gave.
checklist-jp-my-number = My Number portal (マイナポータル)
checklist-jp-my-number-do = You sign in with the card, not with the number. Where you gave a number in an application or with a bank account, change it there.
checklist-jp-carrier-mail = E-mail of your carrier (キャリアメール)
checklist-jp-carrier-mail-do = Such an address ends with the line, unless you pay the carrier to keep it (メール持ち運び). Change it wherever you sign in with it.
checklist-jp-line = LINE
checklist-jp-line-do = Register an e-mail address and password first, then change the number inside the app.
checklist-jp-carrier-payment = Payment by carrier
checklist-jp-carrier-payment-do = What is paid by phone bill ends with the line. Move subscriptions to another way to pay.
checklist-kr-identity-app = Identity verification (PASS)
checklist-kr-identity-app-do = Most sites verify you through it. Set it up on the new line, which must be in your own name, before the old one ends.
checklist-kr-kakao = KakaoTalk
checklist-kr-kakao-do = Change the number inside the app before you cancel the old line.
checklist-kr-tax = Tax (홈택스)
checklist-kr-tax-do = Change the number under your member details.
checklist-in-aadhaar = Aadhaar
checklist-in-aadhaar-do = Change it at an Aadhaar centre or, where offered, in the Aadhaar app. Everything that asks for an Aadhaar OTP depends on it.
checklist-in-upi = UPI
checklist-in-upi-do = UPI is tied to the number your bank has. Change it there first, then register again in each UPI app.
checklist-in-tax = Income tax
checklist-in-tax-do = Change the primary contact in your profile on the tax portal.
checklist-in-provident-fund = Provident fund (EPFO)
checklist-in-provident-fund-do = Change it in the UAN member portal while the old line still receives its sign-in code.
checklist-br-gov = gov.br
checklist-br-gov-do = Change the number in your account’s details, and check the recovery options.
checklist-br-pix-key = Pix key
checklist-br-pix-key-do = If the number is a Pix key, delete the key in your bank’s app. Otherwise the next holder can claim it and receive money meant for you.
checklist-au-mygov = myGov
checklist-au-mygov-do = Change where codes are sent, or use a passkey or the code generator.
checklist-au-pay-id = PayID
checklist-au-pay-id-do = If the number is a PayID, close it in your bank’s app before the line ends.
checklist-au-medicare = Medicare
checklist-au-medicare-do = Change the contact details in the app, or through myGov.
checklist-tr-edevlet = e-Devlet
checklist-tr-edevlet-do = Sign-in codes and new passwords go to it. Change it under your communication preferences while the old line works, and print backup codes. Without it, a post office (PTT) does it with your ID.
checklist-tr-health = e-Nabız and family doctor
checklist-tr-health-do = Change it in your e-Nabız profile, and tell your family doctor (aile hekimi), who keeps a number of their own.
checklist-tr-bank-codes = Bank: codes after a change of SIM
checklist-tr-bank-codes-do = A bank may hold back codes when SIM or number change, until you confirm it. Give each bank the new number before the old line ends.
checklist-tr-easy-address = Easy address for transfers (Kolay Adres)
checklist-tr-easy-address-do = If the number is one, delete it in your bank’s app before the line ends, then add the new number.
checklist-ru-gosuslugi = Gosuslugi (Госуслуги)
checklist-ru-gosuslugi-do = Sign-in codes go to it, and other sites let you in through it. Change it in your profile while the old line works; without it, at an MFC centre (МФЦ) with your passport.
checklist-ru-fast-payments = Transfers by phone number (СБП)
checklist-ru-fast-payments-do = Each bank takes in money under the number that it has of you. Change it in every bank, then choose again which bank receives first.
checklist-ae-uae-pass = UAE PASS and Emirates ID
checklist-ae-uae-pass-do = Change the number in the app, and the one that the identity authority (ICP) keeps with your Emirates ID: codes of government services go to it.
checklist-sa-absher = Absher and Nafath
checklist-sa-absher-do = Change the number in Absher while the old line still receives its code; without it, at a self-service kiosk with your fingerprint. Then look whether Nafath still works.
checklist-gulf-electronic-id = Electronic identity and government apps
checklist-gulf-electronic-id-do = They are often tied to a line in your own name. Register the new line with them before the old one ends.
checklist-gulf-pay-by-phone = Money sent to your phone number
checklist-gulf-pay-by-phone-do = If the number is linked to a bank account, for Aani, sarie, Fawran, WAMD or BenefitPay, remove it in the app before the line ends, then link the new one.
checklist-all-bank = Your bank
checklist-all-bank-do = Ask for every number that it holds for you: for codes, for card payments and for telephone banking.
checklist-all-messengers = Messengers
checklist-all-messengers-do = Use “Change number” inside each app while the old line works. It moves your chats and groups.
checklist-all-authenticator = Authenticator and password manager
checklist-all-authenticator-do = Check what they use to recover. Print new backup codes.
checklist-all-insurers = Insurers and pensions
checklist-all-insurers-do = You rarely sign in there, so nothing shows for years.
checklist-all-doctors = Doctors
checklist-all-doctors-do = Tell each practice. Appointments and results go to the number they have.
checklist-all-employer = Employer
checklist-all-employer-do = Personnel office, shift plan, and the phone tree for emergencies.
checklist-all-school = School and childcare
checklist-all-school-do = They call when something is wrong, so they must reach you.
checklist-all-utilities = Power, water, internet, landlord
checklist-all-utilities-do = The customer accounts, and whoever reads the meter or lets people in.
checklist-all-family = Family and friends
checklist-all-family-do = Send the new number from the old line, so that they can trust it.

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
removed-hint = Not looked for any more. Their lists are kept until you erase them.
number-erase = Erase for good
number-retired = Retired: its line has ended
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
selection-unreadable = What you selected could not be read as a phone number of your country. Type it here, with its country.
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
last-day-over = This day has passed. The number will count as retired.
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
site-unwatched = { $site } is no longer read.

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

reminders-title = Reminders
reminders-switch = Remind me before the last day
reminders-hint = Your browser shows them while something is still open. What was missed is shown at the next start.
reminders-days = How many days before
reminders-day =
    { $days ->
        [0] on the day
        [one] { $days } day
       *[other] { $days } days
    }
reminders-no-days = No day is chosen, so nothing will be shown. Choose at least one.
quiet-from = Quiet from
quiet-until = Quiet until
quiet-hint = Nothing is shown between these hours. Set both alike for no quiet hours.
sync-title = On your other devices
sync-switch = Keep the list the same on all my devices
sync-hint = Your browser’s own sync carries the list: sites, what is done, and your notes. Of each number it carries only the calling code and the last four digits; every device needs the number entered once.
sync-done = In step with your other devices since { $day }.
sync-problem =
    { $problem ->
        [full] Your list is larger than the browser’s sync can hold, so nothing more is sent. It is whole on this device; use a backup to take it to another.
        [newer] Another device has a newer Unbind. Update Unbind here to go on.
       *[unavailable] The browser’s sync does not take anything at the moment. Check that you are signed in to the browser and that sync is on; Unbind tries again by itself.
    }
sync-unknown = Another device keeps a list for { $mask }. Enter that number here and the two lists become one.
sync-add-number = Enter the number
sync-remove = Remove the copy from my browser account
private-title = Private windows
private-switch = Keep what is found in private windows
private-hint = While this is off, private windows leave no trace here. Your browser must also let Unbind run in them.
keys-title = Keyboard
keys-open = Open Unbind
keys-none = not set
keys-hint = Your browser lets you change these on its page for extensions.
about-title = What Unbind never does
about-what = Unbind compares the phone numbers on pages with yours, inside your browser, and keeps the list here.
never-network = It never uses the network: no account, no statistics, no look-ups.
never-probe = It never tries your number on a site to see whether an account exists.
never-inside = It never puts anything into a page, and no page can find out your number from it.
never-secrets = It never keeps passwords, codes or messages.
erase-title = Erase everything
erase-meaning = Removes numbers, list, history and settings from this browser, and the list’s copy from the browser’s sync. This cannot be undone.
erase-begin = Erase everything…
erase-word = erase
erase-label = To confirm, type “{ $word }”
erase-wrong = Type “{ $word }” to confirm, or cancel.
erase-confirm = Erase for good
erased = Everything was erased.

## What Unbind knows

trust-lead = All that is kept, all that is looked at, and how to end either.
pause-switch = Pause Unbind
pause-hint = While it is paused no page is read. Your list stays, and reminders still come.
paused-notice = Unbind is paused: no page is read.
looks-for =
    { $count ->
        [0] There is no number to look for.
       *[other] It looks for { $numbers }, and for nothing else.
    }
last-read-none = No page has been read since the browser was opened.
last-read =
    { $kept ->
        [yes] Read last: a page of { $site }, { $when }. What concerns your number is on your list.
       *[no] Read last: a page of { $site }, { $when }. Nothing of it was kept.
    }
stored-title = What is stored
stored-lead = It lies in this browser’s storage on this device, and is as safe there as your browser profile is. If you switched on “Keep the list the same on all my devices”, the browser’s sync holds the list as well, without your numbers.
stored-sealed = It lies in this browser’s storage on this device, sealed with your passphrase. Here you see it opened.
stored-nothing = Nothing.
stored-part =
    { $kind ->
        [numbers]
            { $count ->
                [one] { $count } number, with its name, replacement and dates
               *[other] { $count } numbers, with their names, replacements and dates
            }
        [sites]
            { $count ->
                [one] { $count } site: how it uses the number, where and when that was seen, and what you said of it
               *[other] { $count } sites: how each uses the number, where and when that was seen, and what you said of it
            }
        [settings] What you chose in the settings
        [set-aside]
            { $count ->
                [one] { $count } record that could not be read
               *[other] { $count } records that could not be read
            }
       *[workings] Unbind’s own notes: the list in short, which reminders were shown, and how far your devices are in step
    }
stored-look = Look at all of it
stored-hide = Hide it again
stored-text = Everything that is stored, word for word
lock-title = Lock
lock-state =
    { $state ->
        [off] A passphrase can seal your numbers and your list on this device. Without a lock, whoever can read your browser profile can read them.
       *[on] The lock is on: numbers, list, history and settings are sealed on this device. Unbind locks when the browser is closed, and when you press “Lock now”.
    }
lock-cost =
    { $cost ->
        [forgotten] If you forget the passphrase, your numbers and your list are lost: nobody can open them again. Only a backup helps then.
        [locked] While it is locked, no page is read, so nothing new is found, and no reminder comes.
       *[open] Someone who uses this browser while Unbind is unlocked sees everything.
    }
lock-backup = Save a backup first
lock-begin = Set a lock…
lock-new = New passphrase
lock-again = The same passphrase again
lock-save = Set the lock
lock-now = Lock now
lock-change = Change the passphrase
lock-off = Switch the lock off
lock-done =
    { $what ->
        [on] The lock is on.
        [changed] The passphrase was changed.
       *[off] The lock is off.
    }
lock-with-sync =
    { $why ->
        [sync] A copy of your list is in your browser account, where no lock seals it. In the settings, under “On your other devices”, switch that off and remove the copy. Then you can set a lock.
       *[lock] While the lock is on, the list is not carried to your other devices: the browser would keep that copy unsealed on the disk.
    }
permissions-title = What your browser lets it do
permission =
    { $name ->
        [activeTab] The page in front
        [alarms] Alarms
        [contextMenus] Context menu
        [notifications] Notifications
        [scripting] Reading pages
        [sidePanel] Side panel
        [storage] Storage
        [history] Browsing history
       *[sites] Sites you visit
    }
permission-purpose =
    { $name ->
        [activeTab] To read the page you are on when you click Unbind’s button.
        [alarms] To wake up and remind you of a last day.
        [contextMenus] To add a selected number, or the site you are on, from the menu of a page.
        [notifications] To show those reminders.
        [scripting] To read pages where you allowed it, and nowhere else.
        [sidePanel] To show your list beside the page.
        [storage] To keep your numbers and your list on this device and, where you switch that on, the list on your others.
        [history] To look once which known services you visit. Asked for only by the button that does this.
       *[sites] To read account pages as you browse. Asked for only when you turn watching on, and given back when you narrow the choice.
    }
permission-state =
    { $granted ->
        [yes] given
       *[no] not given
    }

## Why old numbers are dangerous

why-lead = A phone number is lent. When you give it up it rests for a while, and then somebody else gets it.
why-fact =
    { $fact ->
        [handed-on] How long it rests differs: at least 45 days in the United States, 90 days in India and, by the word of carriers, in China, six months in Australia. In many countries no time is fixed.
        [receives] From then on, what is sent to the number comes to a stranger: sign-in codes, links to set a new password, calls from your bank. Nobody has to break in for that.
        [studied] Researchers looked at 259 numbers that two American carriers offered to new customers. With 215 of them at least one of three attacks on former holders was possible, and 171 were still tied to accounts on six well-known sites.
        [many] In the United States alone about 35 million numbers are disconnected in a year.
        [messengers] Messengers go by the number. WhatsApp deletes the account of a number that was idle for 45 days once somebody else sets that number up, and they take its place. Moving your account to the new number first prevents it.
       *[own-care] It is left to you. When the question came before India’s Supreme Court, it left it to the former holder to see that nothing private stays with the number.
    }
why-next-title = What to do
why-next = Change the number on every site that has it while the old line still receives codes. Unbind finds those sites, keeps the list, and says when nothing is left.
words-title = The words

## What is this?

what-is = What is “{ $term }”?
term =
    { $term ->
        [retiring-number] Number you are giving up
        [replacement] New number
        [last-day] Last day
        [reissue] Re-issue
        [unbound] Unbound
        [certainty] How sure it is
        [catalogue] Catalogue
        [passphrase] Passphrase
       *[passkey] Passkey
    }
meaning =
    { $term ->
        [retiring-number] The number that you will no longer have. Unbind looks for it on the sites you use, until each has another.
        [replacement] The number that you use from now on. Where a site shows it in place of the old one, Unbind notes the change by itself.
        [last-day] The last day on which the old line receives codes. Most sites send one there before they accept a new number, so change everything by then.
        [reissue] A number that was given up is sold again after some time. From that day on a stranger receives what is still sent to it.
        [unbound] Done: the site has another number, or you keep the old one there on purpose.
        [to-do] The site has your old number. Change it there, then press “I changed it”.
        [suspected] The site shows only two or three digits, and they agree with yours. Other numbers end alike, so look and decide.
        [changed] You say that it is changed. Until a page shows your new number, Unbind takes your word for it.
        [verified] The site itself showed it: your new number stands there, or the old one is gone. That is surer than a tick.
        [kept] You leave the old number there, knowing that it stays.
        [dismissed] You said that the number there is another one. It is not counted, and asks again only if more of it is seen.
        [still-shows] It counted as changed, but a page has shown the old number since. So it is to do again.
        [certainty] Certain: the whole number was seen, or you said so. Likely and possible: only a part of it was seen, or something else speaks for it.
        [sign-in] You get in with the number itself, or with a code sent to it.
        [two-step] Beside the password, a code is asked for that is sent to the number.
        [recovery] When the password is lost, a code or link sent to the number lets you back in. It does the same for whoever holds the number then.
        [payment] Payments are confirmed by a code to the number, or money is sent to it.
        [contact] The site only calls or writes to the number. It opens nothing.
        [unknown] It is not known what the site does with the number. It may open the account, so have a look.
        [other-ways] Other addresses and menus that may lead to where the number is changed. Where one may fail, it says so.
        [catalogue] The services that Unbind knows, with the links to their settings. It is part of the extension and is not looked up anywhere.
        [not-yet] Something on the list still has the old number, or waits for your answer. If the line ended now, a stranger could get its codes.
        [cannot-know] Nothing is open, but no page has shown the changes, nothing was found at all, or the list may not be whole. Unbind says yes only to what it has seen.
        [yes] By all that Unbind has seen, nothing waits for the old number. Before you cancel, look through what pages cannot show.
        [passphrase] A password of your own, best made of several words. What it seals can be read only by whoever knows it.
       *[passkey] A key that your device or password manager keeps, in place of a password and a code. It hangs on no phone number.
    }
