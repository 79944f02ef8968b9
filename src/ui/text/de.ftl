# Die Oberfläche auf Deutsch. `{$…}` wird eingesetzt und ist in sich abgeschlossen.
#
# Begriffe (überall gleich; Anrede „Sie“)
#   take along         Exportieren (nicht „mitnehmen“: das hieße, die Nummer zu portieren)
#   retiring number    alte Nummer; die Nummer, die Sie aufgeben
#   replacement        neue Nummer
#   line (of a phone)  alte Nummer, wo es um Empfang geht; SIM, wo ein Telefon mehrere hat;
#                      kündigen: der Vertrag / einfach „kündigen“
#   last day           letzter Tag; retired, ended  abgeschaltet; carrier  Anbieter
#   re-issue           neu vergeben, an Fremde gehen
#   binding, line      Eintrag; list  Liste; checklist  Checkliste
#   to do              zu erledigen; suspected  vielleicht Ihre
#   changed, ticked    von Ihnen abgehakt; verified  geändert, auf der Website gesehen
#   kept               absichtlich behalten; dismissed  nicht meine
#   role               Verwendung; sign-in  Anmeldung; certainty  Gewissheit: eindeutig (nicht „sicher“, das klingt nach geschützt), wahrscheinlich, möglich
#   two-step codes     Zwei-Faktor-Codes; recovery  Kontowiederherstellung; code  Code
#   passkey            Passkey; authenticator  Authenticator-App; backup code  Backup-Code
#   watch, read        prüfen (Websites), lesen (eine Seite)
#   put first, put off nach oben setzen, verschieben
#   find more          mehr finden; offer  vorschlagen; tick (before adding)  auswählen
#   saved login        gespeichertes Login (das Login, die Logins); user name  Benutzername
#   message            Nachricht; code message  Nachricht mit Code; reply  Antwort
#   row, column        Zeile, Spalte; archive  Archiv; export  Export
#   browsing history   Browserverlauf; permission  Berechtigung; side panel  Seitenleiste
#   backup             Backup; locked  mit Passphrase geschützt; passphrase  Passphrase
#   sync               Synchronisierung; in step  abgeglichen; pause  pausieren

product = Unbind

## Loading and failing

loading = Ihre Liste wird geöffnet…
load-failed-title = Ihre Liste ließ sich nicht öffnen
load-failed = Es ist nichts verloren: Alles ist in diesem Browser gespeichert. Versuchen Sie es noch einmal. Hilft das nicht, starten Sie den Browser neu.
try-again = Erneut versuchen
refusal =
    { $refusal ->
        [not-found] Diesen Eintrag gibt es nicht mehr.
        [not-allowed-here] Das geht von hier aus nicht.
        [nothing-to-undo] Es gibt nichts mehr rückgängig zu machen.
        [page-cannot-be-read] Ihr Browser erlaubt Erweiterungen nicht, diese Seite zu lesen.
        [permission-missing] Ihr Browser hat Unbind dafür keine Berechtigung erteilt.
        [not-a-backup] Diese Datei ist kein Backup von Unbind oder nur ein Teil davon. Es wurde nichts geändert. Wählen Sie eine andere Datei.
        [newer-backup] Dieses Backup stammt von einer neueren Version von Unbind. Es wurde nichts geändert. Aktualisieren Sie zuerst Unbind.
        [passphrase-needed] Dieses Backup ist mit einer Passphrase geschützt. Geben Sie die ein, mit der es gespeichert wurde.
        [passphrase-short] Verwenden Sie mindestens 8 Zeichen. Mehrere Wörter merkt man sich leichter als ein ausgefallenes.
        [wrong-passphrase] Diese Passphrase öffnet die Datei nicht, oder die Datei wurde verändert. Hier wurde nichts geändert. Versuchen Sie es noch einmal.
        [sync-unavailable] Die Synchronisierung des Browsers hat nicht geantwortet. Es wurde nichts geändert. Versuchen Sie es später noch einmal.
        [name-missing] Geben Sie zuerst einen Namen ein.
        [already-there] Das steht schon auf Ihrer Liste.
        [file-unreadable] Ihr Browser konnte diese Datei nicht lesen. Wählen Sie sie noch einmal aus oder kopieren Sie sie vorher in einen anderen Ordner.
        [file-too-large] Diese Datei ist zu groß für ein Backup von Unbind. Wählen Sie die Datei, deren Name auf .json endet.
        [storage-full] Der Speicher des Browsers ist voll, deshalb wurde das nicht gespeichert. Geben Sie Speicherplatz frei und versuchen Sie es noch einmal.
        [unreachable] Unbind hat nicht geantwortet. Es wurde nichts geändert. Versuchen Sie es noch einmal.
       *[other] Das hat nicht geklappt. Es wurde nichts geändert. Versuchen Sie es noch einmal.
    }
locked-title = Unbind ist gesperrt
locked-lead = Ihre Liste ist verschlüsselt. Solange Unbind gesperrt ist, wird keine Seite gelesen, und es kommt keine Erinnerung.
lock-passphrase = Ihre Passphrase
unlock = Entsperren
lock-forgotten = Passphrase vergessen?
lock-forgotten-help = Ohne die Passphrase kann niemand die Liste öffnen, auch Sie nicht. Sie können alles löschen und neu beginnen. Haben Sie ein Backup gespeichert, holen Sie Ihre Liste damit danach zurück.
lock-problem =
    { $problem ->
        [wrong-passphrase] Diese Passphrase öffnet Unbind nicht. Achten Sie auf Groß- und Kleinschreibung und auf Leerzeichen. Es wurde nichts geändert. Versuchen Sie es noch einmal.
        [differ] Die beiden Eingaben sind verschieden. Geben Sie zweimal dieselbe Passphrase ein.
        [lock-unreadable] Die Angaben zur Sperre sind beschädigt oder stammen von einer neueren Version von Unbind. Aktualisieren Sie Unbind. Hilft das nicht, löschen Sie alles und stellen Sie ein Backup wieder her.
       *[storage-full] Der Speicher des Browsers ist zu voll: Während die Sperre geändert wird, braucht die Liste doppelt so viel Platz. Es wurde nichts geändert.
    }

## Progress

progress = { $done } von { $total } erledigt
progress-none = Noch nichts gefunden
progress-suspected =
    { $count ->
        [one] bei { $count } weiteren vielleicht Ihre
       *[other] bei { $count } weiteren vielleicht Ihre
    }
deadline =
    { $deadline ->
        [ahead]
            { $days ->
                [one] noch { $days } Tag
               *[other] noch { $days } Tage
            }
        [today] heute letzter Tag
       *[over]
            { $days ->
                [one] seit { $days } Tag abgeschaltet
               *[other] seit { $days } Tagen abgeschaltet
            }
    }
number-switch = Angezeigte Nummer
all-numbers = Alle { $count } Nummern
number-paused-option = { $number } (pausiert)

## Before there is a number

begin-title = Welche Nummer geben Sie auf?
begin = Nennen Sie Unbind die Nummer. Während Sie wie gewohnt surfen, entsteht die Liste der Websites, die noch damit verknüpft sind.
begin-action = Unbind einrichten
open-full = Vollständige Seite öffnen
stay-beside = Neben der Seite geöffnet lassen

## Notices

watch-not-chosen = Unbind liest nichts, bis Sie festlegen, was geprüft werden darf.
watch-choose = Festlegen, was geprüft wird
access-missing =
    { $mode ->
        [all] Ihr Browser lässt Unbind derzeit keine Websites lesen. Deshalb wird nichts Neues gefunden.
       *[chosen] Ihr Browser lässt Unbind einige der ausgewählten Websites nicht lesen.
    }
access-again = Wieder erlauben
access-review = Websites ansehen
left-out = Der Speicher von Unbind ist fast voll. Deshalb kommt nichts Neues von Webseiten mehr auf Ihre Liste. Was Sie selbst tun, wird weiterhin gespeichert. Um Platz zu schaffen, entfernen Sie eine Nummer, die erledigt ist, und löschen Sie sie endgültig.
left-out-review = Nummern ansehen
damaged =
    { $count ->
        [one] { $count } gespeicherter Datensatz war nicht lesbar. Er wurde nicht gelöscht, sondern beiseitegelegt.
       *[other] { $count } gespeicherte Datensätze waren nicht lesbar. Sie wurden nicht gelöscht, sondern beiseitegelegt.
    }

## This site

this-page = Diese Seite
this-site = Auf { $site }
this-site-as = Auf { $site }, in der Liste als { $shown }
site-unreadable = Ihr Browser zeigt Unbind diese Seite nicht. Vielleicht gehört sie zum Browser selbst. Öffnen Sie eine Website und klicken Sie dort auf das Symbol von Unbind.
site-nothing = Auf { $site } wurde bisher nichts gefunden. Am meisten verrät die Seite, auf der man die Nummer ändert, zum Beispiel „Kontosicherheit“.
site-not-read = Diese Seite wurde noch nicht gelesen. Laden Sie sie neu oder lassen Sie sie jetzt lesen.
site-not-allowed = Unbind liest { $site } nicht von selbst.
site-permission-refused = Ihr Browser hat die Berechtigung nicht erteilt, deshalb wird { $site } nicht geprüft. Einzelne Seiten können Sie trotzdem lesen lassen.
watch-site = Diese Website prüfen
watch-site-hint = Ihr Browser fragt nach. Danach liest Unbind Seiten von { $site }, wenn Sie sie besuchen, und speichert nur, was Ihre Nummer betrifft.
read-page = Diese Seite jetzt lesen
reading = Diese Seite wird gelesen…
private-window = Privates Fenster: Was hier gefunden wird, wird nicht gespeichert.

## The list

list-title = Alle Websites
list-page-title = Ihre Liste
list-empty-title = Noch nichts auf Ihrer Liste
list-empty = Surfen Sie wie gewohnt. Sobald eine Website Ihre Nummer zeigt oder danach fragt, erscheint sie hier. Am schnellsten füllt sich die Liste über Konto- und Sicherheitsseiten.
search = Websites suchen
search-empty = Kein Eintrag auf Ihrer Liste passt zu „{ $search }“.
filter-label = Anzeigen
filter =
    { $filter ->
        [open] Zu erledigen
        [suspected] Vielleicht Ihre
        [done] Erledigt
       *[all] Alles
    }
filter-empty = Hier ist nichts.
show-whole-list = Ganze Liste zeigen
group =
    { $group ->
        [open] Als Nächstes zu erledigen ({ $count })
        [suspected] Vielleicht Ihre ({ $count })
        [done] Erledigt ({ $count })
       *[dismissed] Nicht meine ({ $count })
    }
suspected-hint = Diese Websites zeigen nur einen Teil einer Nummer. Sehen Sie nach und sagen Sie dann, ob es Ihre ist.
show-more =
    { $count ->
        [one] { $count } weiteren anzeigen
       *[other] { $count } weitere anzeigen
    }
role =
    { $role ->
        [sign-in] Anmeldung
        [two-step] Zwei-Faktor-Codes
        [recovery] Kontowiederherstellung
        [payment] Zahlung
        [contact] Kontakt
       *[unknown] Verwendung unklar
    }
certainty =
    { $certainty ->
        [certain] eindeutig
        [likely] wahrscheinlich
       *[possible] möglich
    }
certainty-meaning =
    { $certainty ->
        [certain] Eindeutig: Alle Ziffern Ihrer Nummer waren zu sehen.
        [likely] Wahrscheinlich: Ein Teil der Nummer ist verdeckt, und mindestens vier Ziffern stimmen mit Ihrer überein.
       *[possible] Möglich: Nur zwei oder drei Ziffern sind zu sehen, und sie stimmen mit Ihrer Nummer überein.
    }
certainty-meaning-elsewhere =
    { $certainty ->
        [certain] Eindeutig: Die Nummer war vollständig zu sehen, oder Sie haben es selbst angegeben.
        [likely] Wahrscheinlich: Was gefunden wurde, spricht dafür, auch wenn nicht alle Ziffern zu sehen waren.
       *[possible] Möglich: Die Nummer war nicht zu sehen. Sie haben angegeben, dass sie dort verwendet wird.
    }
state =
    { $state ->
        [suspected] vielleicht Ihre
        [to-do] zu erledigen
        [changed] von Ihnen abgehakt
        [verified] geändert, auf der Website gesehen
        [kept] absichtlich behalten
       *[dismissed] nicht meine
    }
seen = { $when } gesehen
still-shows = Zeigt noch die alte Nummer
ambiguous = passt auch zu einer anderen Ihrer Nummern
open-title = { $address } öffnen
open-way =
    { $kind ->
        [own] Einstellungen öffnen
        [phone] Einstellungen öffnen
        [account-security] Einstellungen öffnen
        [change-password] Einstellungen öffnen
        [help] Hilfe öffnen
       *[other] Öffnen
    }
way-path = In der App oder auf der Website: { $path }
way-doubt =
    { $kind ->
        [well-known] fehlt bei vielen Websites
       *[other] vielleicht veraltet
    }
other-ways = Andere Wege
way =
    { $kind ->
        [own] Ihr eigener Link
        [phone] Seite für die Telefonnummer
        [account-security] Seite für die Kontosicherheit
        [change-password] Seite für das Passwort
        [well-known] Standardadresse für Passwörter
        [seen] Wo Ihre Nummer gesehen wurde
        [site] Startseite der Website
        [help] Hilfeartikel
       *[recovery] Wenn Sie nicht hineinkommen
    }
wrong-link-title = Ein besserer Link für { $site }
own-link-label = Adresse der Seite, auf der Sie die Nummer ändern
own-link-hint = Bleibt in diesem Browser gespeichert. „Einstellungen öffnen“ führt dann dorthin.
own-link-problem =
    { $problem ->
        [empty] Geben Sie zuerst die Adresse ein oder fügen Sie sie ein.
        [not-https] Nur Adressen, die mit https:// beginnen, lassen sich sicher öffnen.
        [too-long] Diese Adresse ist zu lang. Kopieren Sie nur den Teil vor dem „?“.
       *[not-an-address] Das ist keine Adresse einer Seite. Kopieren Sie sie aus der Adresszeile Ihres Browsers.
    }
own-link-remove = Meinen Link zurücknehmen
own-link-toast =
    { $set ->
        [yes] { $site }: Ab jetzt wird Ihr Link verwendet.
       *[no] { $site }: Ihr Link wird nicht mehr verwendet.
    }
link-report-label = Nachricht an die Entwickler von Unbind
link-report-hint = Es wird nichts gesendet. Kopieren Sie den Text und veröffentlichen Sie ihn dort, wo Probleme mit Unbind gesammelt werden. Schreiben Sie nie eine Telefonnummer hinein, weder die alte noch die neue.
link-report-copy = Kopieren
link-report-copied =
    { $copied ->
        [yes] Kopiert.
       *[no] Ihr Browser hat das nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn von Hand.
    }
action =
    { $action ->
        [confirm] Ja, meine
        [changed] Ist geändert
        [keep] Absichtlich behalten
        [reopen] Doch noch zu erledigen
        [delete] Von der Liste nehmen
       *[dismiss] Nicht meine
    }
action-undo = Rückgängig
action-more = Mehr
action-reason = Grund angeben
row-action =
    { $action ->
        [pin] Nach oben setzen
        [unpin] Nicht mehr oben
        [postpone] Verschieben…
        [bring-back] Jetzt erledigen
        [rename] Name und Notiz…
        [role] Verwendung…
        [merge] Gleiche Website wie…
        [split] Wieder einzeln zeigen
        [wrong-link] Falscher Link…
       *[delete] Von der Liste nehmen
    }
section =
    { $section ->
        [pinned] Von Ihnen nach oben gesetzt
        [root] Öffnet alles andere
        [money] Geld
        [sign-in] Damit melden Sie sich an
        [second-step] Codes und Wiederherstellung
        [unclear] Verwendung unklar
        [contact] Nur um Sie zu erreichen
       *[postponed] Verschoben
    }
site-tally = { $done } von { $total } auf dieser Website erledigt
pinned-mark = Nach oben gesetzt:
postponed-mark = verschoben bis { $day }
ticked-mark = Noch keine Seite hat die Änderung gezeigt
postpone-title = Verschieben bis
postpone-until =
    { $choice ->
        [tomorrow] Morgen
        [week] In einer Woche
       *[before] Vor dem letzten Tag ({ $day })
    }
postpone-day = Anderer Tag
postpone-problem =
    { $problem ->
        [empty] Wählen Sie einen Tag oder eine der Schaltflächen.
        [past] Dieser Tag ist vorbei. Wählen Sie einen, der noch kommt.
       *[too-late] Die alte Nummer wird schon vor diesem Tag abgeschaltet. Wählen Sie einen früheren.
    }
rename-title = Name und Notiz
rename-name = Ihr Name dafür
rename-note = Notiz
role-title = Wofür verwendet diese Website die Nummer?
merge-title = { $site } als Teil einer anderen Website zeigen
merge-into = Die andere Website auf Ihrer Liste
merge-unknown = Auf Ihrer Liste steht keine Website „{ $typed }“. Wählen Sie einen der Vorschläge.
reason-title = Absichtlich behalten
reason-label = Warum? (kann leer bleiben)
action-why = Warum?
moved =
    { $action ->
        [confirm] { $site } steht jetzt auf Ihrer Liste.
        [changed] { $site }: als geändert abgehakt.
        [keep] { $site }: absichtlich behalten.
        [delete] { $site }: von der Liste genommen.
        [reopen] { $site }: wieder zu erledigen.
       *[dismiss] { $site }: nicht Ihre.
    }
undone = { $site }: rückgängig gemacht.
pinned-toast =
    { $pinned ->
        [yes] { $site }: nach oben gesetzt.
       *[no] { $site }: wieder an der alten Stelle.
    }
postponed-toast = { $site }: verschoben bis { $day }.
brought-back-toast = { $site }: wieder zu erledigen.
edited-toast = { $site }: gespeichert.
account-toast =
    { $named ->
        [yes] { $site }: Konto { $account }.
       *[no] { $site }: kein Konto angegeben.
    }
role-toast =
    { $role ->
        [sign-in] { $site }: für die Anmeldung verwendet.
        [two-step] { $site }: für Zwei-Faktor-Codes verwendet.
        [recovery] { $site }: für die Kontowiederherstellung verwendet.
        [payment] { $site }: für Zahlungen verwendet.
        [contact] { $site }: als Kontakt verwendet.
       *[unknown] { $site }: Verwendung unklar.
    }
reason-toast = { $site }: Grund gespeichert.
merged-toast = { $from } wird jetzt als Teil von { $into } gezeigt.
split-toast = { $site } wird wieder einzeln gezeigt.

## Why

harm =
    { $harm ->
        [root] Weit oben: Wer Codes für dieses Konto erhält, kann viele andere Konten zurücksetzen.
        [money] Weit oben: Von hier aus lässt sich Geld überweisen oder ausgeben.
        [sign-in] Vor den Zwei-Faktor-Codes: Ein Code an diese Nummer genügt, um sich anzumelden.
        [second-step] Nach den Anmeldungen: Zusammen mit Passwort oder E-Mail verschafft diese Nummer Zugang.
        [unclear] Nach dem, was bekannt ist: Wofür die Nummer hier dient, ist unklar.
       *[contact] Zuletzt: Die Nummer dient hier nur als Kontakt und öffnet nichts.
    }
why-pinned = Ganz oben: Sie haben den Eintrag dorthin gesetzt.
why-postponed = Am Ende: Sie haben den Eintrag bis { $day } verschoben.
why-over = Die Nummer wurde am { $day } abgeschaltet.
why-due = Die Nummer wird am { $day } abgeschaltet. Was früher endet, steht weiter oben.
page-kind =
    { $kind ->
        [sign-in] Auf einer Anmeldeseite gesehen.
        [sign-up] Auf einer Registrierungsseite gesehen.
        [verification] Auf einer Seite gesehen, die einen zugesandten Code verlangt.
        [account] Auf einer Kontoseite gesehen.
        [security] Auf einer Seite mit Sicherheitseinstellungen gesehen.
        [checkout] Auf einer Bezahlseite gesehen.
       *[other] Auf einer Seite ohne besonderen Zweck gesehen.
    }
reason =
    { $code ->
        [full-number] Alle Ziffern Ihrer Nummer waren da.
        [mask] Die sichtbaren Ziffern stimmen mit Ihrer Nummer überein.
        [ambiguous] Die sichtbaren Ziffern passen auch zu einer anderen Ihrer Nummern.
        [place-text] Sie steht im Text der Seite.
        [place-field] Sie steht in einem Feld der Seite.
        [place-typed] Sie haben sie dort eingegeben und das Formular abgeschickt.
        [shape] Sie ist wie eine Telefonnummer geschrieben.
        [user-name] Sie war der Name, mit dem Sie sich angemeldet haben.
        [sample] Das Beispiel im Feld ist eine Telefonnummer.
        [split] Sie verteilt sich auf mehrere Felder, die zusammen eine Nummer ergeben.
        [beside] Daneben steht eine Auswahl der Ländervorwahl.
        [options] Sie wird aus einer Liste von Ländervorwahlen ausgewählt.
        [budget] Die Seite ist sehr lang und wurde nicht ganz gelesen.
        [login-user-name] Sie ist der Benutzername des Logins.
        [login-email] Sie steht in der E-Mail-Adresse des Logins.
        [login-note] Sie steht in der Notiz des Logins.
        [login-field] Sie steht in einem Feld, das Sie dem Login hinzugefügt haben.
        [login-phone] Sie ist die Telefonnummer, die im Login gespeichert ist.
        [login-title] Sie steht im Namen des Logins.
        [login-identity] Sie ist die Telefonnummer in den persönlichen Daten, mit denen Ihr Passwortmanager Formulare ausfüllt.
        [login-without-number] Im Login selbst steht Ihre Nummer nicht.
        [within-word] Direkt daneben stehen andere Buchstaben oder Ziffern.
        [code-message] Ein Code wurde an Ihre Nummer gesendet.
        [account-alert] Eine Warnung zu Ihrem Konto wurde an Ihre Nummer gesendet.
        [service-notice] Eine Mitteilung wurde an Ihre Nummer gesendet.
        [named-by-host] Die Nachricht sagt selbst, für welche Website der Code ist.
        [named-by-signature] Die Nachricht ist mit dem Namen des Dienstes unterschrieben.
        [named-by-wording] Die Nachricht nennt den Dienst.
        [named-by-sender] Der Absender ist bekannt.
        [official-reply] Eine offizielle Antwort nennt den Dienst.
        [found-history] Laut Browserverlauf besuchen Sie den Dienst.
        [service-uses-phone] Ihre Nummer war dort nicht zu sehen, aber dieser Dienst verwendet bekanntlich eine.
       *[other] Eine Regel von Unbind sprach dafür ({ $code }).
    }
reason-with-detail =
    { $code ->
        [mask]
            { $detail ->
                [one] { $detail } Ziffer ist zu sehen und stimmt mit Ihrer Nummer überein.
               *[other] { $detail } Ziffern sind zu sehen und stimmen mit Ihrer Nummer überein.
            }
        [ambiguous] Die sichtbaren Ziffern passen auch zu einer anderen Ihrer Nummern.
        [autocomplete] Das Feld gibt selbst an, was hineingehört: „{ $detail }“.
        [type] Das Feld ist für Telefonnummern gedacht.
        [inputmode] Das Feld ruft die Telefontastatur auf.
        [label] Die Beschriftung lautet „{ $detail }“.
        [aria] Die Beschreibung für Screenreader lautet „{ $detail }“.
        [placeholder] Der Hinweis im Feld lautet „{ $detail }“.
        [near] Im Umfeld steht „{ $detail }“.
        [title] In der Kurzinfo steht „{ $detail }“.
        [name] Der interne Name enthält „{ $detail }“.
        [sentence] Im Satz steht „{ $detail }“.
        [code-sent] Die Seite sagt, dass ein Code gesendet wurde: „{ $detail }“.
        [page-address] Die Adresse der Seite enthält „{ $detail }“.
        [page-title] Im Titel der Seite steht „{ $detail }“.
        [page-heading] In einer Überschrift der Seite steht „{ $detail }“.
        [code-message] Ein Code wurde an Ihre Nummer gesendet: „{ $detail }“.
        [account-alert] Eine Warnung zu Ihrem Konto wurde an Ihre Nummer gesendet: „{ $detail }“.
        [service-notice] Eine Mitteilung wurde an Ihre Nummer gesendet: „{ $detail }“.
        [found-logins] Gespeicherte Logins mit dieser Nummer: { $detail }.
        [found-messages] Nachrichten von dort an Ihre Nummer: { $detail }.
        [found-reply] Die eingefügte Antwort nennt den Dienst.
        [page-form]
            { $detail ->
                [one-time-code] Die Seite verlangt einen Code.
                [password] Die Seite verlangt ein Passwort.
               *[other] Die Seite verlangt „{ $detail }“.
            }
       *[other] Eine Regel von Unbind sprach dafür: „{ $detail }“.
    }
reason-against = Ein Wort in der Nähe spricht für etwas anderes: „{ $detail }“.
history-title = Verlauf
history =
    { $what ->
        [seen]
            { $source ->
                [page] auf einer Seite gesehen
                [logins] in Ihren gespeicherten Logins gefunden
                [messages] in Ihren Nachrichten gefunden
                [reply] in einer eingefügten Antwort gefunden
                [history] laut Browserverlauf besucht
               *[by-hand] von Ihnen hinzugefügt
            }
        [replacement-seen] die Website hat Ihre neue Nummer gezeigt
        [confirm] Sie haben bestätigt, dass es Ihre ist
        [changed] Sie haben sie als geändert abgehakt
        [gone] die Seite hat Ihre Nummer nicht mehr gezeigt
        [keep] Sie haben sie absichtlich behalten
        [dismiss] Sie haben angegeben, dass es nicht Ihre ist
        [reopen] Sie haben den Eintrag zurück auf die Liste gesetzt
        [delete] Sie haben den Eintrag von der Liste genommen
        [plan] Sie haben den Zeitpunkt geändert
       *[edit] Sie haben den Eintrag geändert
    }
history-undone =
    { $what ->
        [confirm] als Ihre bestätigt, dann rückgängig gemacht
        [changed] als geändert abgehakt, dann rückgängig gemacht
        [keep] absichtlich behalten, dann rückgängig gemacht
        [dismiss] als nicht Ihre angegeben, dann rückgängig gemacht
        [reopen] zurück auf die Liste gesetzt, dann rückgängig gemacht
        [delete] von der Liste genommen, dann rückgängig gemacht
        [plan] Zeitpunkt geändert, dann rückgängig gemacht
       *[edit] Eintrag geändert, dann rückgängig gemacht
    }

## Full page

navigation = Bereiche von Unbind
page-title =
    { $part ->
        [list] Ihre Liste – Unbind
        [safe] Kann ich kündigen? – Unbind
        [import] Mehr finden – Unbind
        [take] Exportieren – Unbind
        [numbers] Nummern – Unbind
        [settings] Einstellungen – Unbind
        [trust] Was Unbind weiß – Unbind
        [why] Warum alte Nummern gefährlich sind – Unbind
       *[welcome] Willkommen bei Unbind
    }
part =
    { $part ->
        [list] Liste
        [safe] Kann ich kündigen?
        [import] Mehr finden
        [take] Exportieren
        [numbers] Nummern
        [trust] Was Unbind weiß
        [why] Warum alte Nummern gefährlich sind
       *[settings] Einstellungen
    }

## Finding more

import-title = Mehr finden
import-lead = Die meisten Konten besucht man in den Wochen vor der Kündigung nicht. In gespeicherten Logins und alten Nachrichten stehen sie trotzdem. Beides wird hier auf dieser Seite gelesen. Gespeichert wird nichts, bis Sie zustimmen.
import-link = Mehr finden in gespeicherten Logins und Nachrichten
import-all-paused = Alle Ihre Nummern sind pausiert, deshalb wird nicht gesucht. Setzen Sie zuerst unter „Nummern“ eine fort.
import-drop = Datei hier ablegen
import-choose-file = Datei auswählen…
import-drop-hint = Gespeicherte Logins, ein Nachrichtenverlauf oder ein Backup von Unbind. Was es ist, erkennt Unbind von selbst.
import-door =
    { $source ->
        [logins] Gespeicherte Logins
        [messages] Nachrichten
        [reply] Offizielle Antwort (一证通查)
       *[history] Browserverlauf
    }
import-door-hint =
    { $source ->
        [logins] Exportieren Sie die Logins Ihres Browsers oder Passwortmanagers in eine Datei und wählen Sie diese hier aus. Passwörter, Karten und Codes werden ungelesen verworfen. Gespeichert wird nur, wo Ihre Nummer verwendet wird, und erst, wenn Sie zustimmen.
        [messages] Codes und Mitteilungen nennen jeden Dienst, der je an Ihre Nummer geschrieben hat. Wählen Sie hier ein Backup Ihrer Nachrichten aus oder fügen Sie Nachrichten ein. Ihr Text wird gleich beim Lesen verworfen.
        [reply] Ein offizieller Dienst sagt, wie viele Konten einiger großer Apps mit einer chinesischen Nummer registriert sind. Fragen Sie dort an und fügen Sie die Antwort ein.
       *[history] Unbind kann nachsehen, welche Dienste aus seinem Katalog Sie besuchen, und die vorschlagen, die meist eine Nummer haben. Ihr Browser fragt Sie vorher. Der Verlauf selbst wird nicht gespeichert, und die Berechtigung können Sie sofort wieder zurückgeben.
    }
import-how =
    { $source ->
        [logins] So exportieren Sie gespeicherte Logins
        [messages] So kommen Sie an Ihre Nachrichten
       *[reply] So fragen Sie dort an
    }
import-program =
    { $program ->
        [chrome] Chrome, Brave, Opera
        [edge] Edge
        [firefox] Firefox
        [apple] Safari, Apple Passwörter
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
        [chrome] Öffnen Sie in den Einstellungen den Passwortmanager, dann Einstellungen › Passwörter exportieren › Datei herunterladen.
        [edge] Einstellungen › Kennwörter › Mehr (…) › Kennwörter exportieren.
        [firefox] Öffnen Sie about:logins, dann das Menü (…) › Passwörter exportieren.
        [apple] Öffnen Sie auf einem Mac „Passwörter“, dann Ablage › Alle Objekte in Datei exportieren.
        [bitwarden] Einstellungen oder Werkzeuge › Tresor exportieren, als .json oder .csv. Nicht verschlüsselt: Das könnte nur Bitwarden selbst öffnen.
        [one-password] In der App für Computer: Datei › Exportieren, als 1PUX oder CSV.
        [lastpass] Erweiterte Optionen › Exportieren. Öffnet sich eine Seite mit Text, speichern Sie sie als Datei, die auf .csv endet.
        [dashlane] Einstellungen › Daten exportieren, als CSV. Sie können das ganze Archiv auswählen, mit der Datei Ihrer persönlichen Daten.
        [keepass] Datenbank › Exportieren › CSV. Die Datenbank selbst (.kdbx) ist verschlüsselt und lässt sich nicht lesen.
        [proton-pass] Einstellungen › Exportieren, als JSON oder CSV, nicht verschlüsselt.
        [nordpass] Einstellungen › Elemente exportieren, als CSV.
        [roboform] Einstellungen › Konto & Daten › Exportieren, als CSV.
       *[enpass] Datei › Exportieren, als .json oder .csv.
    }
import-wide = Auch Dienste vorschlagen, die meist eine Nummer haben, wenn das Login selbst keine zeigt
import-how-messages =
    { $phone ->
        [android] Android: Eine App wie „SMS Backup & Restore“ schreibt alle Nachrichten in eine einzige .xml-Datei. Übertragen Sie diese auf diesen Computer. Hunderte Megabyte sind kein Problem.
        [iphone] iPhone: Einen eigenen Export gibt es nicht. Manche Computerprogramme speichern die Nachrichten als .csv. Oder Sie kopieren die Nachrichten mit Codes und fügen sie unten ein.
       *[other] Alles andere: eine Tabelle (.csv) oder .json mit Absender, Text und Datum, oder die Nachrichten selbst, unten eingefügt.
    }
import-how-reply =
    { $step ->
        [open] Öffnen Sie in WeChat 工信微报 › 政务服务 › 一证通查 › 互联网账号 oder suchen Sie in Alipay das Miniprogramm 一证通查.
        [enter] Geben Sie die Nummer, die letzten sechs Stellen Ihrer Ausweisnummer und den Code ein, den Sie erhalten.
        [wait] Die Antwort kommt als Nachricht von 10699000, sofort oder innerhalb von 48 Stunden. Nach 24 Stunden können Sie noch einmal anfragen.
       *[paste] Kopieren Sie die Nachricht und fügen Sie sie unten ein.
    }
import-reply-limits = Die Antwort sagt, wie viele Konten es gibt, aber nicht welche. Sie umfasst sechzehn Apps, keine Bank und kein Amt, und nur Nummern auf Ihren eigenen Namen. Auch Apps, die sie nicht umfasst, können Ihre Nummer haben.
import-paste-label =
    { $source ->
        [reply] Die Antwort
       *[messages] Oder Nachrichten einfügen
    }
import-paste-read = Lesen
import-history = Meinen Verlauf durchsehen
import-history-refused = Ihr Browser hat die Berechtigung nicht erteilt, deshalb wurde der Verlauf nicht gelesen. Auf den anderen Wegen können Sie weitersuchen.
import-history-held = Unbind darf Ihren Browserverlauf derzeit lesen.
import-history-give-back = Berechtigung zurückgeben
import-history-given-back = Zurückgegeben. Unbind kann Ihren Verlauf nicht mehr lesen.

import-reading = Wird gelesen…
import-reading-file = { $name } wird gelesen…
import-percent = { $percent } %
import-line-title = Welche SIM hat die Nachrichten empfangen?
import-line-hint = Dieses Telefon hat mehr als eine SIM. Nur Nachrichten an die Nummer, die Sie aufgeben, sagen etwas über sie.
import-line = SIM { $line }
import-line-messages =
    { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    }
import-line-all = Alle
import-line-all-meaning = Wenn die SIM-Karten nicht gut zu unterscheiden sind oder beide Ihnen gehörten
import-reply-title =
    { $count ->
        [one] { $count } Dienst wird genannt
       *[other] { $count } Dienste werden genannt
    }
import-reply-hint = Berichtigen Sie, was falsch gelesen wurde, entfernen Sie, was kein Dienst ist, und ergänzen Sie, was fehlt.
import-reply-name = Dienst
import-reply-count =
    { $count ->
        [one] { $count } Konto
       *[other] { $count } Konten
    }
import-reply-remove = Entfernen
import-reply-remove-row = { $name } entfernen
import-reply-add = Dienst ergänzen
import-go-on = Weiter
import-backup-title = { $name } ist ein Backup von Unbind
import-backup-join = Inhalt hinzufügen
import-backup-done = Das Backup wurde gelesen

import-found =
    { $count ->
        [one] Ein Dienst gefunden
       *[other] { $count } Dienste gefunden
    }
import-found-nothing =
    { $known ->
        [0] Nichts zu Ihrer Nummer gefunden
       *[other] Nichts Neues: Alles steht schon auf Ihrer Liste
    }
import-looked-at =
    { $source ->
        [logins]
            { $count ->
                [one] Ein Login wurde gelesen.
               *[other] { $count } Logins wurden gelesen.
            }
        [messages]
            { $count ->
                [one] Eine Nachricht wurde gelesen.
               *[other] { $count } Nachrichten wurden gelesen.
            }
        [reply]
            { $count ->
                [one] Ein Dienst wurde aus der Antwort gelesen.
               *[other] { $count } Dienste wurden aus der Antwort gelesen.
            }
       *[history]
            { $count ->
                [one] Ein Dienst, den Sie besuchen, hat meist eine Nummer.
               *[other] { $count } Dienste, die Sie besuchen, haben meist eine Nummer.
            }
    }
import-known =
    { $count ->
        [one] Zu einem Eintrag Ihrer Liste gab es nichts Neues.
       *[other] Zu { $count } Einträgen Ihrer Liste gab es nichts Neues.
    }
import-nothing-means =
    { $source ->
        [logins] Kein Benutzername, keine Notiz und kein Feld enthält Ihre Nummer. Websites können sie trotzdem haben. Suchen Sie auch in Logins ohne die Nummer oder lassen Sie Ihre Nachrichten lesen.
        [messages] Keine Nachricht nennt einen Dienst, der Ihnen einen Code gesendet hat. War es das richtige Telefon und die richtige SIM?
        [reply] Keiner der Namen ließ sich verwenden. Berichtigen Sie sie oder fügen Sie die Dienste auf Ihrer Liste von Hand hinzu.
       *[history] Von den Diensten, die Unbind kennt, besuchen Sie nur solche, die schon auf Ihrer Liste stehen.
    }
import-look-wider = Auch in Logins ohne die Nummer suchen
import-problems =
    { $count ->
        [one] Eine Zeile war nicht lesbar. Alles andere finden Sie unten.
       *[other] { $count } Zeilen waren nicht lesbar. Alles andere finden Sie unten.
    }
import-problem =
    { $code ->
        [too-few-columns]
            { $count ->
                [one] Zeile { $rows } hat weniger Spalten als die erste Zeile der Datei und wurde ausgelassen.
               *[other] Die Zeilen { $rows } haben weniger Spalten als die erste Zeile der Datei und wurden ausgelassen.
            }
        [too-many-columns]
            { $count ->
                [one] Zeile { $rows } hat mehr Spalten als die erste Zeile der Datei und wurde ausgelassen.
               *[other] Die Zeilen { $rows } haben mehr Spalten als die erste Zeile der Datei und wurden ausgelassen.
            }
        [quote-not-closed]
            { $count ->
                [one] In Zeile { $rows } beginnt ein Anführungszeichen, das nie geschlossen wird.
               *[other] In den Zeilen { $rows } beginnt ein Anführungszeichen, das nie geschlossen wird.
            }
        [cut-short] Die Datei endet mitten in Zeile { $rows }. Wurde sie vollständig kopiert?
        [too-many-rows] Ab Zeile { $rows } wurde die Datei nicht gelesen: So viele Logins hat niemand.
        [date-unknown]
            { $count ->
                [one] Das Datum in Zeile { $rows } war nicht lesbar, der Rest der Zeile schon.
               *[other] Die Daten in den Zeilen { $rows } waren nicht lesbar, der Rest der Zeilen schon.
            }
       *[entry-malformed]
            { $count ->
                [one] Zeile { $rows } ist anders geschrieben als die übrigen und wurde ausgelassen.
               *[other] Die Zeilen { $rows } sind anders geschrieben als die übrigen und wurden ausgelassen.
            }
    }
import-problem-file =
    { $code ->
        [too-few-columns] Einige Zeilen haben weniger Spalten als die erste und wurden ausgelassen.
        [too-many-columns] Einige Zeilen haben mehr Spalten als die erste und wurden ausgelassen.
        [quote-not-closed] Ein Anführungszeichen beginnt und wird nie geschlossen.
        [cut-short] Die Datei bricht mittendrin ab. Wurde sie vollständig kopiert?
        [too-many-rows] So viele Logins oder Nachrichten hat niemand. Das Ende der Datei wurde nicht gelesen.
        [date-unknown] Einige Datumsangaben waren nicht lesbar.
       *[entry-malformed] Einige Teile der Datei sind anders geschrieben als die übrigen und wurden ausgelassen.
    }
import-problems-more =
    { $count ->
        [one] Und eine weitere.
       *[other] Und { $count } weitere.
    }
import-group =
    { $group ->
        [new] Verwenden Ihre Nummer ({ $count })
        [check] Bitte nachsehen ({ $count })
        [joined] Schon auf Ihrer Liste ({ $count })
       *[said] Schon entschieden ({ $count })
    }
import-group-hint =
    { $group ->
        [new] Was den größten Schaden anrichten könnte, steht oben.
        [check] Ihre Nummer war nicht vollständig zu sehen. Wählen Sie aus, wer sie hat, und lassen Sie den Rest.
        [joined] Diese Einträge bleiben, wie sie sind. Ergänzt wird nur, wann die Nummer verwendet wurde. Kam nach Ihrer Änderung noch ein Code, ist der Eintrag wieder zu erledigen.
       *[said] Sie haben angegeben, dass es nicht Ihre Nummer ist, oder die Einträge von der Liste genommen. Sie kommen nur zurück, wenn Sie sie auswählen.
    }
import-tick-all = Alle auswählen
import-untick-all = Auswahl aufheben
import-trace =
    { $source ->
        [logins]
            { $where ->
                [login-user-name]
                    { $count ->
                        [one] Benutzername in einem gespeicherten Login
                       *[other] Benutzername in { $count } gespeicherten Logins
                    }
                [login-email]
                    { $count ->
                        [one] E-Mail-Adresse in einem gespeicherten Login
                       *[other] E-Mail-Adresse in { $count } gespeicherten Logins
                    }
                [login-note]
                    { $count ->
                        [one] Notiz in einem gespeicherten Login
                       *[other] Notiz in { $count } gespeicherten Logins
                    }
               *[other]
                    { $count ->
                        [one] in einem gespeicherten Login
                       *[other] in { $count } gespeicherten Logins
                    }
            }
        [messages]
            { $where ->
                [code-message]
                    { $count ->
                        [one] eine Nachricht mit Code
                       *[other] { $count } Nachrichten mit Code
                    }
               *[other]
                    { $count ->
                        [one] eine Nachricht
                       *[other] { $count } Nachrichten
                    }
            }
        [reply]
            { $count ->
                [one] in der Antwort genannt
               *[other] { $count } Konten laut Antwort
            }
       *[history]
            { $count ->
                [one] einmal besucht
               *[other] { $count }-mal besucht
            }
    }
import-months = { $from } – { $to }
import-standing =
    { $standing ->
        [open] auf Ihrer Liste, zu erledigen
        [done] auf Ihrer Liste, erledigt oder behalten
        [dismissed] Sie haben angegeben, dass es nicht Ihre ist
       *[removed] Sie haben den Eintrag von der Liste genommen
    }
import-accept =
    { $count ->
        [0] Auswählen, was auf die Liste soll
        [one] Einen zur Liste hinzufügen
       *[other] { $count } zur Liste hinzufügen
    }
import-forget = Alles verwerfen
import-not-stored = Davon ist noch nichts gespeichert.
import-done =
    { $added ->
        [0]
            { $joined ->
                [0] Auf Ihrer Liste stand schon alles
                [one] Ein Eintrag Ihrer Liste wurde ergänzt
               *[other] { $joined } Einträge Ihrer Liste wurden ergänzt
            }
        [one]
            { $joined ->
                [0] Ein Eintrag kam auf Ihre Liste
                [one] Ein Eintrag kam auf Ihre Liste, und einer wurde ergänzt
               *[other] Ein Eintrag kam auf Ihre Liste, und { $joined } wurden ergänzt
            }
       *[other]
            { $joined ->
                [0] { $added } Einträge kamen auf Ihre Liste
                [one] { $added } Einträge kamen auf Ihre Liste, und einer wurde ergänzt
               *[other] { $added } Einträge kamen auf Ihre Liste, und { $joined } wurden ergänzt
            }
    }
import-delete-file =
    { $source ->
        [logins] Löschen Sie { $name } jetzt, auch aus dem Papierkorb. Die Datei enthält Ihre Passwörter, und wer sie öffnet, kann sie lesen.
       *[messages] Löschen Sie { $name } jetzt, wenn Sie die Datei nicht mehr brauchen. Sie enthält alle Ihre Nachrichten, und wer sie öffnet, kann sie lesen.
    }
import-again = Etwas anderes lesen
import-undone = Rückgängig gemacht. Ihre Liste ist wie zuvor.
import-refusal =
    { $code ->
        [empty] Diese Datei ist leer.
        [unknown-format] Das sind weder Logins noch Nachrichten, die Unbind lesen kann.
        [encrypted] Diese Datei ist verschlüsselt.
        [wrong-kind]
            { $format ->
                [pdf] Das ist ein PDF-Dokument, kein Export von Logins oder Nachrichten.
                [image] Das ist ein Bild, kein Export von Logins oder Nachrichten.
                [media] Das ist eine Ton- oder Videodatei, kein Export von Logins oder Nachrichten.
                [office] Das ist ein Dokument eines Office-Programms.
                [archive] Das ist ein Archiv, das hier nicht geöffnet werden kann.
                [program] Das ist ein Programm, kein Export von Logins oder Nachrichten.
                [database] Das ist die Datenbank eines Programms, kein Export.
                [web-page] Das ist eine Webseite, kein Export von Logins oder Nachrichten.
               *[other] Das ist kein Export von Logins oder Nachrichten.
            }
        [too-large] Diese Datei ist größer als { $limit } MB.
        [archive-too-large] Entpackt wäre dieses Archiv viel größer als jeder Export, deshalb wurde es nicht geöffnet.
        [archive-damaged] Dieses Archiv ist beschädigt oder unvollständig.
        [cut-short] Die Datei bricht mittendrin ab.
       *[other] Ihr Browser konnte diese Datei nicht lesen.
    }
import-advice =
    { $code ->
        [empty] Exportieren Sie noch einmal und sehen Sie nach, ob die neue Datei größer als 0 Byte ist.
        [encrypted]
            { $format ->
                [one-password] Exportieren Sie in 1Password noch einmal als 1PUX oder CSV, statt den Tresor zu kopieren.
                [dashlane] Exportieren Sie in Dashlane noch einmal als CSV, nicht als geschütztes Archiv.
                [lastpass] Exportieren Sie in LastPass noch einmal als CSV, nicht verschlüsselt.
                [zip] Entpacken Sie die Datei mit ihrem Passwort und wählen Sie die Datei darin aus.
                [bitwarden] Exportieren Sie in Bitwarden noch einmal und wählen Sie „.json“ oder „.csv“, nicht „.json (Encrypted)“.
                [keepass] Das ist die Datenbank von KeePass selbst. Öffnen Sie sie dort und exportieren Sie sie als CSV.
                [proton-pass] Exportieren Sie in Proton Pass noch einmal ohne Passphrase.
                [enpass] Exportieren Sie in Enpass als .json oder .csv, statt ein Backup zu machen.
               *[other] Exportieren Sie aus dem Programm noch einmal ohne Verschlüsselung. Unbind liest die Datei hier und speichert keines der Passwörter.
            }
        [wrong-kind]
            { $format ->
                [office] Öffnen Sie das Dokument dort und speichern Sie die Tabelle als CSV.
                [archive] Entpacken Sie das Archiv zuerst und wählen Sie die Datei darin aus.
                [database] Verwenden Sie den Export des Programms, als CSV oder JSON.
               *[other] Wählen Sie die Datei, die Ihr Browser, Ihr Passwortmanager oder das Backup Ihrer Nachrichten erstellt hat.
            }
        [too-large] Exportieren Sie einen Teil davon: die letzten Jahre oder eine SIM des Telefons.
        [archive-too-large] Entpacken Sie es selbst und wählen Sie die Datei darin aus, wenn Sie ihr vertrauen.
        [archive-damaged] Exportieren oder kopieren Sie es noch einmal.
        [cut-short] Kopieren oder exportieren Sie noch einmal. Fehlt ein Teil, fehlt vielleicht gerade der Dienst, auf den es ankommt.
        [unknown-format] Unten steht, welche Exporte verstanden werden. Eine Tabelle braucht eine erste Zeile mit den Namen der Spalten.
       *[other] Wählen Sie die Datei noch einmal aus oder kopieren Sie sie vorher in einen anderen Ordner.
    }

## Adding by hand

add-title = Von Hand hinzufügen
add-site = Von Hand hinzufügen: Website, Dienst, Amt oder Person
role-label = Verwendung
add-submit = Hinzufügen
add-more = Konto und Notiz
add-account = Welches Konto (falls Sie mehrere haben)
add-this-site = Diese Website von Hand hinzufügen
add-another-use = Weitere Verwendung von Hand hinzufügen
add-this-site-title = { $site } zur Liste hinzufügen
added-toast = { $site }: steht auf Ihrer Liste.

## Safe to cancel?

safe-title = Kann ich kündigen?
number-choice = Nummer
verdict =
    { $answer ->
        [yes] Ja
        [not-yet] Noch nicht
       *[cannot-know] Nicht sicher zu sagen
    }
verdict-retired =
    { $answer ->
        [yes] Alles auf der Liste wurde erledigt
        [not-yet] An einigen Stellen steht noch die alte Nummer
       *[cannot-know] Nicht jede Änderung war zu sehen
    }
verdict-ground =
    { $ground ->
        [open]
            { $suspected ->
                [0]
                    { $open ->
                        [one] Ein Eintrag ist noch zu erledigen.
                       *[other] { $open } Einträge sind noch zu erledigen.
                    }
               *[other]
                    { $open ->
                        [0]
                            { $suspected ->
                                [one] Ein Eintrag wartet auf Ihr Ja oder Nein.
                               *[other] { $suspected } Einträge warten auf Ihr Ja oder Nein.
                            }
                        [one]
                            { $suspected ->
                                [one] Ein Eintrag ist noch zu erledigen, und bei einem weiteren ist es vielleicht Ihre Nummer.
                               *[other] Ein Eintrag ist noch zu erledigen, und bei { $suspected } weiteren ist es vielleicht Ihre Nummer.
                            }
                       *[other]
                            { $suspected ->
                                [one] { $open } Einträge sind noch zu erledigen, und bei einem weiteren ist es vielleicht Ihre Nummer.
                               *[other] { $open } Einträge sind noch zu erledigen, und bei { $suspected } weiteren ist es vielleicht Ihre Nummer.
                            }
                    }
            }
        [ticked]
            { $ticked ->
                [one] Ein Eintrag ist von Ihnen abgehakt, aber noch keine Seite hat die Änderung gezeigt.
               *[other] { $ticked } Einträge sind von Ihnen abgehakt, aber noch keine Seite hat die Änderungen gezeigt.
            }
        [left-out] Der Speicher von Unbind ist fast voll, und neue Funde kommen nicht mehr auf die Liste. Sie ist deshalb vielleicht nicht vollständig. Sobald wieder Platz ist, werden Websites aufgenommen, die Sie erneut besuchen.
        [nothing] Für diese Nummer wurde noch nichts gefunden. Das heißt nicht, dass es nichts gibt.
       *[done] Bei jedem Eintrag der Liste war die Änderung zu sehen, oder er wird absichtlich behalten. Was nie gefunden wurde, lässt sich nicht mitzählen.
    }
verdict-lines =
    { $kind ->
        [open] Noch zu erledigen ({ $count })
        [suspected] Vielleicht Ihre ({ $count })
       *[ticked] Nur abgehakt ({ $count })
    }
verdict-ticked-hint = Öffnen Sie diese noch einmal. Zeigt die Seite die neue Nummer, vermerkt Unbind das von selbst.
verdict-rest =
    { $count ->
        [one] Noch einer auf Ihrer Liste
       *[other] Noch { $count } auf Ihrer Liste
    }
show-in-list = Zeigen
never-seen-title = Nie gesehen
never-seen-hint = Das hat fast jeder, aber gefunden wurde nichts davon. Wenn Sie so etwas haben, öffnen Sie die Kontoseite oder fügen Sie es auf Ihrer Liste von Hand hinzu.
category =
    { $category ->
        [email] E-Mail
        [money] Banken und Zahlung
        [identity] Ausweis und Ämter
        [messaging] Messenger
        [social] Soziale Netzwerke
        [shopping] Shops
        [travel] Reisen und Verkehr
        [work] Arbeit und Werkzeuge
        [telecom] Telefon und Internet
        [media] Filme, Musik und Nachrichten
        [gaming] Spiele
        [utilities] Strom, Wasser und Wohnen
        [health] Gesundheit
        [people] Vereine und Gruppen
       *[other] Andere Dienste
    }

suggestions-title = Die meisten haben auch…
suggestions-title-in = { $country }: Die meisten haben auch…
suggestions-open = Durchgehen, was noch nicht auf der Liste steht
suggestions-loading = Der Katalog wird durchsucht…
suggestions-hint = Was Sie haben, kommt auf Ihre Liste. Nach dem, was Sie nicht haben, wird nicht mehr gefragt. Der Rest kann warten.
suggestions-none = Es gibt nichts mehr zu fragen.
suggestions-shown = { $shown } von { $all } angezeigt
suggestion-have = Habe ich
suggestion-not-mine = Habe ich nicht
not-mine-toast = { $name }: Danach wird nicht mehr gefragt.

timeline-title = Termine
timeline-point =
    { $name ->
        [today] Heute
        [last-day] Letzter Tag der alten Nummer
       *[reissue] Die Nummer kann an Fremde gehen
    }
in-days =
    { $when ->
        [ahead]
            { $days ->
                [one] morgen
               *[other] in { $days } Tagen
            }
        [today] heute
       *[over]
            { $days ->
                [one] gestern
               *[other] vor { $days } Tagen
            }
    }
timeline-no-last-day = Ohne einen letzten Tag lässt sich nichts herunterzählen.
timeline-set-last-day = Letzten Tag festlegen
reissue-label = Frühester Tag, an dem Fremde sie bekommen können
reissue-problem =
    { $problem ->
        [empty] Wählen Sie einen Tag oder lassen Sie die Schätzung stehen.
       *[too-early] Vor ihrem letzten Tag wird eine Nummer nicht neu vergeben. Wählen Sie einen späteren.
    }
reissue-own = Diesen Tag haben Sie festgelegt.
reissue-no-last-day = Gezählt wird ab dem letzten Tag. Legen Sie diesen zuerst fest oder tragen Sie ein, was Ihr Anbieter gesagt hat.
reissue-unknown = Für diese Nummer ist keine Regel bekannt. Hat Ihr Anbieter einen Tag genannt, tragen Sie ihn hier ein.
reissue-unknown-in = { $country }: Hier ist keine Regel bekannt. Hat Ihr Anbieter einen Tag genannt, tragen Sie ihn hier ein.
reissue-confidence =
    { $confidence ->
        [rule] Eine Schätzung: nach den dortigen Regeln nicht früher.
        [practice] Eine Schätzung: Die dortigen Anbieter sagen es so, eine Regel ist es nicht.
       *[hearsay] Eine Schätzung aus zweiter Hand, nicht bestätigt.
    }
reissue-source = Quelle: { $source }
reissue-reset = Zurück zur Schätzung
reissue-clear = Diesen Tag entfernen
reissue-saved = Gespeichert.

checklist-title = Was Seiten nicht zeigen
checklist-hint = Schalter, Apps, Ämter und Menschen. Fügen Sie hinzu, was Sie betrifft, und lassen Sie den Rest.
checklist-in = { $country }
checklist-everywhere = Überall
checklist-done = Alles aus dieser Checkliste steht auf Ihrer Liste.
checklist-add = Zur Liste

advice-title = Was jetzt hilft
advice =
    { $advice ->
        [order] Arbeiten Sie von oben nach unten. Zuerst kommt, was andere Konten öffnet, dann Geld, dann alles, womit Sie sich anmelden.
        [sign-in-again] Melden Sie sich nach jeder Änderung einmal ab und wieder an. So sehen Sie, ob der Code an die neue Nummer geht.
        [passkey] Bietet eine Website einen Passkey oder eine Authenticator-App an, nehmen Sie das statt der neuen Nummer. Niemand kann es erben.
        [both] Behalten Sie nach der letzten Änderung beide Nummern noch ein paar Wochen. Manche Websites senden eine Zeit lang weiter an die alte.
        [look] Öffnen Sie die Kontoseite jeder abgehakten Website noch einmal.
        [arrivals] Achten Sie darauf, was auf der alten Nummer noch ankommt. Jeder Code und jede Nachricht stammt von einem Dienst, der auf dieser Liste vielleicht fehlt.
        [sim-out] Nehmen Sie die alte SIM vor der Kündigung zwei Wochen lang heraus. Was in dieser Zeit nicht funktioniert, wurde vergessen, und die Nummer gehört Ihnen noch.
        [cancel] Kündigen Sie dann beim Anbieter und lassen Sie sich den letzten Tag schriftlich bestätigen.
       *[after] Achten Sie in Ihrem Postfach auf Anmeldungen und neue Passwörter, die nicht von Ihnen sind. Ändern Sie, was noch offen ist, auf den anderen Wegen unten.
    }
dead-title = Wenn die alte SIM schon nicht mehr geht
dead =
    { $step ->
        [carrier] Bitten Sie den Anbieter um eine Ersatz-SIM mit derselben Nummer. Solange nicht gekündigt ist, bekommen Sie sie mit Ihrem Ausweis im Shop.
        [bank] Gehen Sie mit Ausweis und Karte in eine Filiale Ihrer Bank. Lassen Sie jede dort hinterlegte Nummer ändern, auch die für Codes.
        [mail] Wählen Sie auf anderen Websites „Andere Option“, wenn ein Code verlangt wird: eine E-Mail zur Wiederherstellung, einen Backup-Code, eine Authenticator-App oder ein Gerät, das noch angemeldet ist.
       *[support] Wenn nichts anderes geht, schreiben Sie an den Support der Website, und zwar von der E-Mail-Adresse, die dort bekannt ist. Beginnen Sie mit den Konten oben auf der Liste, denn das kann Tage dauern.
    }
carrier-title = Was der Anbieter bei der Kündigung macht
carrier =
    { $step ->
        [stops] Die Nummer wird am vereinbarten Tag abgeschaltet. Ab dann kommt kein Code mehr an.
        [rests] Die Nummer ruht eine Weile. Danach kann sie an jemand anderen gehen, der alles erhält, was noch an sie gesendet wird.
        [china] Anbieter können Ihnen bei der Kündigung anbieten, Registrierungen zu lösen. Für den nächsten Inhaber gibt es einen eigenen Dienst. Beides ersetzt diese Liste nicht.
       *[takes-along] Was am Vertrag hängt, endet mit ihm: Guthaben, Punkte, die E-Mail-Adresse des Anbieters und Zahlungen über die Telefonrechnung.
    }

farewell-title = { $number } ist abgeschaltet
farewell-ended = Der letzte Tag war der { $day }. Das ist aus der Liste geworden.
farewell-count =
    { $state ->
        [verified] { $count } geändert und auf der Website gesehen
        [changed] { $count } von Ihnen abgehakt, nie auf der Website gesehen
        [kept] { $count } absichtlich behalten
        [to-do] { $count } noch mit der alten Nummer
       *[suspected] { $count } nie beantwortet: vielleicht Ihre
    }
farewell-watch = Wann die Nummer an Fremde gehen kann, ist nicht bekannt. Achten Sie auf Anmeldungen, die nicht von Ihnen sind.
farewell-watch-from = Ab { $day } kann die Nummer jemand anderem gehören. Ändern Sie bis dahin, was noch damit verknüpft ist. Anmeldungen, die nicht von Ihnen sind, sind ein Warnzeichen.
farewell-notice = { $number } ist abgeschaltet.
farewell-look = Ansehen, was daraus geworden ist
erase-number-title = { $number } löschen
erase-number-meaning = Entfernt diese Nummer und ihre ganze Liste aus diesem Browser. Ihre anderen Nummern bleiben.
erase-number-begin = Diese Nummer löschen…
erase-number-copy = Das lässt sich nicht rückgängig machen. Speichern Sie vorher eine letzte Kopie, falls Sie noch etwas nachsehen möchten.
erase-number-confirm = Endgültig löschen
number-erased = { $number } und die zugehörige Liste wurden gelöscht.

## Take along

take-lead = Ihre Liste auf Papier, in Dateien für andere Programme oder vollständig als Backup. Alles entsteht in Ihrem Browser.
print-title = Auf Papier
print-hint = Der Großdruck hat große Buchstaben und erklärt die Schritte, für jemanden, der die Liste ohne Computer abarbeitet.
print = Drucken
print-large = Großdruck mit Schritten
files-title = Als Datei
export-markdown = Als Markdown speichern
export-markdown-hint = Die Liste mit Kästchen zum Abhaken, für Notiz- und Textprogramme.
export-csv = Als Tabelle speichern
export-csv-hint = CSV für Tabellenprogramme, eine Zeile pro Eintrag.
export-calendar = Termine speichern
export-calendar-hint = Für Ihren Kalender: der letzte Tag mit Erinnerungen und der Tag, ab dem Fremde die Nummer bekommen können.
calendar-empty = Es gibt noch keinen Termin. Legen Sie zuerst unter „Nummern“ den letzten Tag fest.
calendar-summary =
    { $name ->
        [last-day] Letzter Tag von { $number }
       *[reissue] { $number } kann an Fremde gehen
    }
calendar-description =
    { $name ->
        [last-day]
            { $open ->
                [0] Beim Speichern war nichts mehr offen. Sehen Sie vor der Kündigung in Unbind nach.
                [one] Beim Speichern war ein Eintrag offen. Nach diesem Tag empfängt die alte Nummer keine Codes mehr.
               *[other] Beim Speichern waren { $open } Einträge offen. Nach diesem Tag empfängt die alte Nummer keine Codes mehr.
            }
       *[reissue] Der früheste bekannte Tag. Wer die Nummer dann hat, erhält alles, was noch an sie gesendet wird.
    }
file-saved = Gespeichert als { $name }.
backup-title = Backup
backup-hint = Alles in einer Datei: Nummern, Liste, Verlauf und Einstellungen. Bewahren Sie sie dort auf, wo nur Sie sie lesen können.
backup-passphrase = Passphrase für die Datei (optional)
backup-passphrase-hint = Mit einer Passphrase kann niemand die Datei ohne sie lesen, auch Sie nicht. Wiederherstellen lässt sie sich nicht.
export-backup = Backup speichern
restore-passphrase = Passphrase dieses Backups
restore-open = Öffnen und wiederherstellen
restore-label = Aus einem Backup wiederherstellen
restore-hint = Der Inhalt der Datei wird zu dem hinzugefügt, was hier ist. Nichts wird überschrieben.
restoring = Das Backup wird gelesen…
restored-nothing-new = Das Backup wurde gelesen. Alle Nummern und Einträge darin waren schon hier.
restored =
    { $numbers ->
        [0]
            { $bindings ->
                [one] Ein Eintrag wurde hinzugefügt.
               *[other] { $bindings } Einträge wurden hinzugefügt.
            }
        [one]
            { $bindings ->
                [one] Eine Nummer und ein Eintrag wurden hinzugefügt.
               *[other] Eine Nummer und { $bindings } Einträge wurden hinzugefügt.
            }
       *[other]
            { $bindings ->
                [one] { $numbers } Nummern und ein Eintrag wurden hinzugefügt.
               *[other] { $numbers } Nummern und { $bindings } Einträge wurden hinzugefügt.
            }
    }
restored-unreadable =
    { $count ->
        [one] Ein Teil der Datei war nicht lesbar und wurde ausgelassen. Behalten Sie die Datei.
       *[other] { $count } Teile der Datei waren nicht lesbar und wurden ausgelassen. Behalten Sie die Datei.
    }

report-title = { $number } aufgeben
report-fact =
    { $fact ->
        [replacement] Neue Nummer
        [last-day] Letzter Tag der alten Nummer
        [reissue] Kann an Fremde gehen ab
        [progress] Fortschritt
        [safe] Kann ich kündigen?
       *[written] Stand
    }
report-section =
    { $state ->
        [to-do] Zu erledigen ({ $count })
        [suspected] Vielleicht Ihre ({ $count })
        [changed] Abgehakt, nicht auf der Website gesehen ({ $count })
        [verified] Geändert und auf der Website gesehen ({ $count })
       *[kept] Absichtlich behalten ({ $count })
    }
report-hint =
    { $state ->
        [to-do] Was den größten Schaden anrichten könnte, steht oben.
        [suspected] Es war nur ein Teil einer Nummer zu sehen. Sehen Sie nach, ob es Ihre ist.
        [changed] Öffnen Sie diese vor der Kündigung noch einmal.
       *[other] { "" }
    }
report-doubt =
    { $kind ->
        [well-known] viele Websites haben diese Seite nicht
       *[other] die Adresse ist vielleicht veraltet
    }
report-checklist = Das können Seiten nicht zeigen. Streichen Sie, was Sie nicht betrifft.
report-ticked = erledigt:
report-steps-title = Für jeden Eintrag
report-step =
    { $step ->
        [open] Öffnen Sie die Website oder die App und melden Sie sich an. Das alte Telefon muss bereitliegen.
        [find] Folgen Sie den Menüs, die beim Eintrag stehen. Wo keine stehen, suchen Sie „Konto“, „Sicherheit“ oder „Meine Daten“ und dort die Telefonnummer.
        [change] Tragen Sie die neue Nummer ein. Vielleicht kommt ein Code auf das alte Telefon und ein weiterer auf das neue.
        [test] Melden Sie sich ab und wieder an. Der Code muss auf dem neuen Telefon ankommen.
       *[tick] Haken Sie das Kästchen ab und gehen Sie zum nächsten Eintrag.
    }
report-step-change-to = Tragen Sie { $number } ein. Vielleicht kommt ein Code auf das alte Telefon und ein weiterer auf das neue.
column =
    { $column ->
        [name] Name
        [site] Website
        [role] Verwendung
        [account] Konto
        [state] Stand
        [certainty] Gewissheit
        [postponed] Verschoben bis
        [note] Notiz
        [reason] Behalten, weil
        [address] Adresse
        [change-at] Zu ändern unter
        [first-seen] Zuerst gesehen
        [last-seen] Zuletzt gesehen
        [number] Alte Nummer
        [replacement] Neue Nummer
       *[last-day] Letzter Tag
    }

## The checklist

checklist-cn-bank-reserved = Bankkarten: hinterlegte Nummer (预留手机号)
checklist-cn-bank-reserved-do = Bezahl-Apps gleichen sie ab. Ändern Sie sie für jede Karte in der App der Bank oder am Schalter.
checklist-cn-bank-notices = Bank: Nummer für Codes und Mitteilungen
checklist-cn-bank-notices-do = Das Onlinebanking hat neben der hinterlegten eine eigene Nummer. Lassen Sie beide ändern.
checklist-cn-social-insurance = Sozialversicherung (社保)
checklist-cn-social-insurance-do = Ändern Sie die Nummer in der App der elektronischen Sozialversicherungskarte oder am Schalter.
checklist-cn-housing-fund = Wohnungsfonds (公积金)
checklist-cn-housing-fund-do = Ändern Sie sie in der App des Fonds Ihrer Stadt oder mit Ausweis am Schalter.
checklist-cn-tax = Einkommensteuer (个人所得税)
checklist-cn-tax-do = In der Steuer-App unter 个人中心, 安全中心. Ändern Sie die Nummer zuerst bei Ihrer Bank: Die Steuer-App kann sie über Ihre Karte prüfen.
checklist-cn-health-insurance = Krankenversicherung (医保)
checklist-cn-health-insurance-do = In der App der Krankenversicherung und bei den Krankenhäusern, in denen Sie mit Ihrer Telefonnummer Termine buchen.
checklist-cn-railway = Bahn (12306)
checklist-cn-railway-do = Solange die alte Nummer funktioniert, selbst in der App. Ohne sie am Fahrkartenschalter mit Ausweis.
checklist-cn-academic = Studiennachweise (CHSI, 学信网)
checklist-cn-academic-do = In Ihrem Konto unter den Kontaktdaten. Die meisten denken erst daran, wenn sie einen Nachweis brauchen.
checklist-cn-carrier-renewal = Freigabedienst des Anbieters
checklist-cn-carrier-renewal-do = Fragen Sie Ihren Anbieter, welche Registrierungen er bei der Kündigung freigibt. Das gilt für manche Apps, nicht für alle.
checklist-us-credit-bureaus = Auskunfteien
checklist-us-credit-bureaus-do = Bei Experian, Equifax und TransUnion haben Sie je ein eigenes Konto, vor allem wenn Ihre Auskunft gesperrt ist (Credit Freeze).
checklist-us-login-gov = Login.gov
checklist-us-login-gov-do = Fügen Sie zuerst eine andere Anmeldemethode hinzu und entfernen Sie dann die alte Nummer.
checklist-us-irs = Konto bei der Steuerbehörde (IRS)
checklist-us-irs-do = Prüfen Sie die Nummer im Konto und auch die bei ID.me, wenn Sie sich damit anmelden.
checklist-us-pay-by-phone = Zelle, Cash App und Venmo
checklist-us-pay-by-phone-do = Geld an die alte Nummer geht an den, der sie hat. Entfernen Sie die alte dort, statt nur die neue hinzuzufügen.
checklist-us-health-portal = Patientenportale
checklist-us-health-portal-do = Praxen, Apotheken und Versicherungen haben jeweils eine eigene Anmeldung.
checklist-gb-tax = HMRC und Government Gateway
checklist-gb-tax-do = Ändern Sie in den Anmeldedaten, wohin Zugangscodes gesendet werden.
checklist-gb-health = NHS und Hausarztpraxis (GP)
checklist-gb-health-do = Ändern Sie sie in der NHS App und sagen Sie auch der Praxis Bescheid, die eine eigene Nummer gespeichert hat.
checklist-gb-council = Gemeindeverwaltung (Council)
checklist-gb-council-do = Council Tax, Parken und Wählerverzeichnis können sie jeweils gespeichert haben.
checklist-eu-bank-app = Banking-App und Zahlungsfreigabe
checklist-eu-bank-app-do = Die Nummer für die Freigabe von Kartenzahlungen ist oft getrennt von Ihren Kontaktdaten gespeichert.
checklist-eu-electronic-id = Elektronische Identität
checklist-eu-electronic-id-do = Staatliche Anmeldedienste und Steuerportale können Codes an diese Nummer senden. Manche verlangen für die Änderung einen Besuch oder ein digitales Zertifikat.
checklist-eu-health-insurer = Gesundheitsdienst oder Krankenkasse
checklist-eu-health-insurer-do = App, Termine und Mitteilungen verwenden die Nummer, die Sie einmal angegeben haben.
checklist-jp-my-number = My-Number-Portal (マイナポータル)
checklist-jp-my-number-do = Sie melden sich mit der Karte an, nicht mit der Telefonnummer. Haben Sie die Nummer in einem Antrag oder zusammen mit einem Bankkonto angegeben, ändern Sie sie dort.
checklist-jp-carrier-mail = E-Mail-Adresse Ihres Anbieters (キャリアメール)
checklist-jp-carrier-mail-do = Eine solche Adresse endet mit dem Vertrag, außer Sie bezahlen den Anbieter dafür, sie zu behalten (メール持ち運び). Ändern Sie sie überall, wo Sie sich damit anmelden.
checklist-jp-line = LINE
checklist-jp-line-do = Hinterlegen Sie zuerst E-Mail-Adresse und Passwort. Ändern Sie dann die Nummer in der App.
checklist-jp-carrier-payment = Zahlung über den Anbieter
checklist-jp-carrier-payment-do = Was über die Telefonrechnung bezahlt wird, endet mit der Nummer. Stellen Sie Abos auf eine andere Zahlungsart um.
checklist-kr-identity-app = Identitätsprüfung (PASS)
checklist-kr-identity-app-do = Die meisten Websites prüfen Sie darüber. Richten Sie PASS mit der neuen Nummer ein, bevor die alte endet. Sie muss auf Ihren eigenen Namen laufen.
checklist-kr-kakao = KakaoTalk
checklist-kr-kakao-do = Ändern Sie die Nummer in der App, bevor Sie die alte kündigen.
checklist-kr-tax = Steuer (Hometax, 홈택스)
checklist-kr-tax-do = Ändern Sie die Nummer in Ihren Mitgliedsdaten.
checklist-in-aadhaar = Aadhaar
checklist-in-aadhaar-do = Ändern Sie die Nummer im Aadhaar-Zentrum oder, wo es angeboten wird, in der Aadhaar-App. Alles, was einen Aadhaar-Code (OTP) verlangt, hängt daran.
checklist-in-upi = UPI
checklist-in-upi-do = UPI hängt an der Nummer, die Ihre Bank gespeichert hat. Ändern Sie sie zuerst dort und registrieren Sie sich dann in jeder UPI-App neu.
checklist-in-tax = Einkommensteuer
checklist-in-tax-do = Ändern Sie im Steuerportal in Ihrem Profil den Hauptkontakt (Primary Contact).
checklist-in-provident-fund = Vorsorgefonds (EPFO)
checklist-in-provident-fund-do = Ändern Sie sie im UAN-Mitgliederportal, solange die alte Nummer noch den Anmeldecode empfängt.
checklist-br-gov = gov.br
checklist-br-gov-do = Ändern Sie die Nummer in den Daten Ihres Kontos und prüfen Sie die Optionen zur Wiederherstellung.
checklist-br-pix-key = Pix-Schlüssel
checklist-br-pix-key-do = Ist die Nummer ein Pix-Schlüssel, löschen Sie ihn in der App Ihrer Bank. Sonst kann der nächste Inhaber ihn beanspruchen und Geld erhalten, das für Sie bestimmt ist.
checklist-au-mygov = myGov
checklist-au-mygov-do = Ändern Sie, wohin Codes gesendet werden, oder nutzen Sie einen Passkey oder den Codegenerator.
checklist-au-pay-id = PayID
checklist-au-pay-id-do = Ist die Nummer eine PayID, löschen Sie diese in der App Ihrer Bank, bevor die Nummer abgeschaltet wird.
checklist-au-medicare = Medicare
checklist-au-medicare-do = Ändern Sie die Kontaktdaten in der App oder über myGov.
checklist-tr-edevlet = e-Devlet
checklist-tr-edevlet-do = Anmeldecodes und neue Passwörter gehen an diese Nummer. Ändern Sie sie in den Kommunikationseinstellungen, solange die alte funktioniert, und drucken Sie Backup-Codes aus. Ohne die alte geht es mit Ausweis in einem Postamt (PTT).
checklist-tr-health = e-Nabız und Hausarztpraxis
checklist-tr-health-do = Ändern Sie sie in Ihrem e-Nabız-Profil und sagen Sie auch der Hausarztpraxis (aile hekimi) Bescheid, die eine eigene Nummer gespeichert hat.
checklist-tr-bank-codes = Bank: Codes nach einem Wechsel der SIM
checklist-tr-bank-codes-do = Wenn SIM oder Nummer wechseln, kann eine Bank Codes zurückhalten, bis Sie den Wechsel bestätigen. Geben Sie jeder Bank die neue Nummer, bevor die alte abgeschaltet wird.
checklist-tr-easy-address = Einfache Adresse für Überweisungen (Kolay Adres)
checklist-tr-easy-address-do = Ist die Nummer eine solche Adresse, löschen Sie diese in der App Ihrer Bank, bevor die Nummer abgeschaltet wird, und fügen Sie dann die neue Nummer hinzu.
checklist-ru-gosuslugi = Gosuslugi (Госуслуги)
checklist-ru-gosuslugi-do = Anmeldecodes gehen an diese Nummer, und auch andere Websites lassen Sie über Gosuslugi hinein. Ändern Sie sie in Ihrem Profil, solange die alte funktioniert. Ohne die alte geht es mit Pass in einem MFC (МФЦ).
checklist-ru-fast-payments = Überweisungen per Telefonnummer (СБП)
checklist-ru-fast-payments-do = Jede Bank nimmt Geld unter der Nummer an, die sie von Ihnen gespeichert hat. Ändern Sie sie bei jeder Bank und wählen Sie dann neu, welche Bank Geld zuerst empfängt.
checklist-ae-uae-pass = UAE PASS und Emirates ID
checklist-ae-uae-pass-do = Ändern Sie die Nummer in der App und auch die, die die Ausweisbehörde (ICP) zu Ihrer Emirates ID gespeichert hat: Dorthin gehen die Codes staatlicher Dienste.
checklist-sa-absher = Absher und Nafath
checklist-sa-absher-do = Ändern Sie die Nummer in Absher, solange die alte noch den Code empfängt. Ohne die alte geht es an einem Selbstbedienungsterminal mit Ihrem Fingerabdruck. Prüfen Sie danach, ob Nafath noch funktioniert.
checklist-gulf-electronic-id = Elektronische Identität und staatliche Apps
checklist-gulf-electronic-id-do = Sie sind oft mit einer Nummer verknüpft, die auf Ihren eigenen Namen läuft. Registrieren Sie dort die neue Nummer, bevor die alte abgeschaltet wird.
checklist-gulf-pay-by-phone = Geld an Ihre Telefonnummer
checklist-gulf-pay-by-phone-do = Ist die Nummer für Aani, sarie, Fawran, WAMD oder BenefitPay mit einem Bankkonto verknüpft, entfernen Sie sie in der App, bevor sie abgeschaltet wird. Verknüpfen Sie dann die neue.
checklist-all-bank = Ihre Bank
checklist-all-bank-do = Fragen Sie nach jeder Nummer, die dort gespeichert ist: für Codes, für Kartenzahlungen und für Telefonbanking.
checklist-all-messengers = Messenger
checklist-all-messengers-do = Verwenden Sie in jeder App „Nummer ändern“, solange die alte Nummer funktioniert. So ziehen Chats und Gruppen mit um.
checklist-all-authenticator = Authenticator-App und Passwortmanager
checklist-all-authenticator-do = Prüfen Sie, worüber sie sich wiederherstellen lassen. Drucken Sie neue Backup-Codes aus.
checklist-all-insurers = Versicherungen und Rente
checklist-all-insurers-do = Dort melden Sie sich selten an, deshalb taucht jahrelang nichts auf.
checklist-all-doctors = Arztpraxen
checklist-all-doctors-do = Sagen Sie jeder Praxis Bescheid. Termine und Befunde gehen an die Nummer, die dort gespeichert ist.
checklist-all-employer = Arbeitgeber
checklist-all-employer-do = Personalabteilung, Dienstplan und Telefonkette für Notfälle.
checklist-all-school = Schule und Kinderbetreuung
checklist-all-school-do = Dort wird angerufen, wenn etwas passiert ist. Sie müssen erreichbar sein.
checklist-all-utilities = Strom, Wasser, Internet, Vermieter
checklist-all-utilities-do = Die Kundenkonten und alle, die Zähler ablesen oder jemanden hereinlassen.
checklist-all-family = Familie und Freunde
checklist-all-family-do = Schicken Sie die neue Nummer von der alten aus. So weiß jeder, dass sie wirklich von Ihnen kommt.

## Numbers

numbers-lead = Die Nummern, die Sie aufgeben. Unbind sucht nach diesen und nach nichts anderem.
number-add = Nummer hinzufügen
number-edit = Bearbeiten
number-pause = Pausieren
number-resume = Fortsetzen
number-remove = Entfernen
number-restore = Zurückholen
number-paused = Pausiert: Es wird nicht gesucht
number-paused-toast = Pausiert. Bis Sie fortsetzen, wird nicht gesucht.
number-resumed-toast = Fortgesetzt.
number-removed-toast = { $number } entfernt.
number-restored-toast = { $number } ist mit ihrer Liste wieder da.
number-saved = Gespeichert.
removed-title = Entfernt
removed-hint = Nach diesen wird nicht mehr gesucht. Ihre Listen bleiben, bis Sie sie löschen.
number-erase = Endgültig löschen
number-retired = Abgeschaltet: Der letzte Tag ist vorbei
replaced-by = ersetzt durch { $number }
no-replacement = noch keine neue Nummer
last-day-is = letzter Tag: { $day }
no-last-day = kein letzter Tag festgelegt
number-label =
    { $field ->
        [number] Telefonnummer, die Sie aufgeben
       *[replacement] Neue Nummer (kann warten)
    }
number-hint =
    { $field ->
        [number] So, wie Sie sie schreiben würden, mit oder ohne Ländervorwahl.
       *[replacement] Zeigt eine Website diese Nummer, hakt Unbind den Eintrag für Sie ab.
    }
country-label = Land
country-none = Nicht ausgewählt
country-option = { $name } ({ $code })
read-as = Verstanden als { $number }, { $country }.
read-as-nowhere = Verstanden als { $number }.
read-as-doubtful = Verstanden als { $number }, { $country }. Solche Nummern sind uns dort nicht bekannt. Prüfen Sie bitte die Ziffern.
selection-unreadable = Die Auswahl war nicht als Telefonnummer Ihres Landes lesbar. Geben Sie sie hier ein, mit dem Land.
number-problem =
    { $code ->
        [empty] Geben Sie hier die Nummer ein.
        [not-a-number] Das kann keine Telefonnummer sein. Verwenden Sie Ziffern, Leerzeichen und ein + am Anfang.
        [country-missing] Wählen Sie das Land oder beginnen Sie mit + und der Ländervorwahl.
        [calling-code-unknown] Kein Land hat die Vorwahl, die nach dem + steht.
        [too-short] Das ist zu kurz für eine Nummer dieses Landes. Fehlt eine Ziffer?
        [too-long] Das ist zu lang für eine Nummer dieses Landes. Ist eine Ziffer zu viel?
        [wrong-length] Nummern dieses Landes haben eine andere Länge. Prüfen Sie die Ziffern.
        [duplicate] Diese Nummer haben Sie schon hinzugefügt.
        [same-as-retiring] Das ist die Nummer, die Sie aufgeben. Geben Sie die neue ein oder lassen Sie das Feld leer.
        [gone] Diese Nummer ist nicht mehr auf Ihrer Liste.
       *[other] Das kann hier nicht verwendet werden. Prüfen Sie die Ziffern.
    }
label-label = Ihr Name dafür (kann leer bleiben)
last-day-label = Letzter Tag der alten Nummer (kann warten)
last-day-hint = Der letzte Tag, an dem sie noch Codes empfängt.
last-day-over = Dieser Tag ist vorbei. Die Nummer gilt dann als abgeschaltet.
last-day-problem = Das ist kein Datum. Wählen Sie einen Tag oder lassen Sie das Feld leer.
save = Speichern
cancel = Abbrechen

## What is watched

watch-title = Was Unbind prüft
watch-lead = Unbind liest nur in Ihrem Browser und sendet nichts. Sie können das jederzeit ändern.
watch-mode =
    { $mode ->
        [all] Alle Websites
        [chosen] Nur Websites, die ich auswähle
       *[click] Nur wenn ich klicke
    }
watch-mode-meaning =
    { $mode ->
        [all] Findet am meisten. Ihr Browser fragt, ob Unbind jede besuchte Website lesen darf. Gesucht wird nach Telefonnummern, gespeichert werden nur Ihre.
        [chosen] Sie fügen Websites einzeln über das Symbol von Unbind hinzu. Ihr Browser fragt jedes Mal.
       *[click] Unbind liest eine Seite, wenn Sie dort auf das Symbol klicken, und sonst nie. Ihr Browser fragt nichts.
    }
watch-mode-changed = Geändert. Das gilt ab jetzt.
permission-refused = Ihr Browser hat die Berechtigung nicht erteilt, deshalb wird nichts gelesen. Wählen Sie neu: Die beiden anderen Möglichkeiten brauchen weniger.
access-state =
    { $granted ->
        [yes]
            { $mode ->
                [all] Ihr Browser lässt Unbind alle Websites lesen.
                [chosen] Ihr Browser lässt Unbind die ausgewählten Websites lesen.
               *[click] Dafür braucht Unbind keine Berechtigung.
            }
       *[no] Ihr Browser gibt nicht alle Berechtigungen, die dafür nötig sind.
    }
chosen-sites = Ausgewählte Websites ({ $count })
chosen-sites-hint = Um eine hinzuzufügen, öffnen Sie sie, klicken auf das Symbol von Unbind und wählen „Diese Website prüfen“.
site-remove = Entfernen
site-unwatched = { $site } wird nicht mehr gelesen.

## Welcome

welcome-title = Eine Telefonnummer sicher aufgeben
welcome-lead = Aufgegebene Nummern gehen an Fremde, und mit ihnen die Anmeldecodes, die noch dorthin gesendet werden. Unbind findet die Websites, die noch mit Ihrer Nummer verknüpft sind.
steps = Einrichtung
step =
    { $step ->
        [number] Nummer
        [replacement] Neue Nummer
       *[watch] Prüfen
    }
step-title =
    { $step ->
        [number] Welche Nummer geben Sie auf?
        [replacement] Was ersetzt sie, und wann endet sie?
        [watch] Was darf Unbind lesen?
       *[done] Alles eingerichtet
    }
number-stays = Ihre Nummer bleibt in diesem Browser. Sie wird nie gesendet und nie in eine Seite eingesetzt.
next = Weiter
skip = Vorerst überspringen
back = Zurück
done-watching =
    { $count ->
        [one]
            { $mode ->
                [all] Unbind achtet auf jeder besuchten Website auf { $number }.
                [chosen] Unbind achtet auf den ausgewählten Websites auf { $number }.
               *[click] Unbind sucht nach { $number }, wenn Sie auf das Symbol klicken.
            }
       *[other]
            { $mode ->
                [all] Unbind achtet auf jeder besuchten Website auf Ihre { $count } Nummern.
                [chosen] Unbind achtet auf den ausgewählten Websites auf Ihre { $count } Nummern.
               *[click] Unbind sucht nach Ihren { $count } Nummern, wenn Sie auf das Symbol klicken.
            }
    }
done-browse =
    { $mode ->
        [all] Surfen Sie wie gewohnt. Wenn Sie sich anmelden und Kontoseiten ansehen, füllt sich die Liste von selbst.
        [chosen] Öffnen Sie eine Website, klicken Sie in der Symbolleiste auf Unbind und dann auf „Diese Website prüfen“.
       *[click] Klicken Sie auf einer Konto- oder Sicherheitsseite in der Symbolleiste auf Unbind, um sie lesen zu lassen.
    }
done-button = Unbind sitzt in der Symbolleiste Ihres Browsers, vielleicht hinter dem Puzzleteil. Heften Sie das Symbol an, dann sehen Sie, wie viel auf einer Website gefunden wurde.
done-change = Ändern Sie die Nummer auf jeder Website Ihrer Liste, solange die alte noch Codes empfängt.
done-list = Liste öffnen
done-numbers = Weitere Nummer hinzufügen
done-back = Ändern, was geprüft wird

## Settings

reminders-title = Erinnerungen
reminders-switch = Vor dem letzten Tag erinnern
reminders-hint = Ihr Browser zeigt sie, solange noch etwas offen ist. Verpasste Erinnerungen erscheinen beim nächsten Start.
reminders-days = Wie viele Tage vorher
reminders-day =
    { $days ->
        [0] am Tag selbst
        [one] { $days } Tag
       *[other] { $days } Tage
    }
reminders-no-days = Kein Tag ist ausgewählt, deshalb wird nichts angezeigt. Wählen Sie mindestens einen.
quiet-from = Ruhe ab
quiet-until = Ruhe bis
quiet-hint = Zwischen diesen Uhrzeiten wird nichts angezeigt. Sind beide gleich, gibt es keine Ruhezeit.
sync-title = Auf Ihren anderen Geräten
sync-switch = Liste auf allen meinen Geräten gleich halten
sync-hint = Die Synchronisierung Ihres Browsers überträgt die Liste: Websites, Erledigtes und Ihre Notizen. Von jeder Nummer überträgt sie nur die Ländervorwahl und die letzten vier Ziffern. Die Nummer selbst geben Sie auf jedem Gerät einmal ein.
sync-done = Mit Ihren anderen Geräten abgeglichen. Stand: { $day }.
sync-problem =
    { $problem ->
        [full] Ihre Liste ist größer, als die Synchronisierung des Browsers zulässt, deshalb wird nichts mehr gesendet. Auf diesem Gerät ist sie vollständig. Auf ein anderes kommt sie mit einem Backup.
        [newer] Ein anderes Gerät hat eine neuere Version von Unbind. Aktualisieren Sie Unbind hier, damit es weitergeht.
       *[unavailable] Die Synchronisierung des Browsers nimmt derzeit nichts an. Prüfen Sie, ob Sie im Browser angemeldet sind und die Synchronisierung eingeschaltet ist. Unbind versucht es von selbst noch einmal.
    }
sync-unknown = Ein anderes Gerät hat eine Liste für { $mask }. Geben Sie diese Nummer hier ein, dann wird aus beiden Listen eine.
sync-add-number = Nummer eingeben
sync-remove = Kopie aus meinem Browserkonto entfernen
private-title = Private Fenster
private-switch = Funde aus privaten Fenstern speichern
private-hint = Solange das aus ist, hinterlassen private Fenster hier keine Spur. Ihr Browser muss Unbind dort außerdem zulassen.
keys-title = Tastenkürzel
keys-open = Unbind öffnen
keys-none = nicht festgelegt
keys-hint = Ändern können Sie sie in Ihrem Browser auf der Seite für Erweiterungen.
about-title = Was Unbind nie tut
about-what = Unbind vergleicht in Ihrem Browser die Telefonnummern auf Seiten mit Ihren und bewahrt die Liste hier auf.
never-network = Nutzt nie das Internet: kein Konto, keine Statistik, keine Abfragen.
never-probe = Probiert Ihre Nummer nie auf einer Website aus, um zu sehen, ob es dort ein Konto gibt.
never-inside = Setzt nie etwas in eine Seite ein, und keine Seite kann darüber Ihre Nummer herausfinden.
never-secrets = Speichert nie Passwörter, Codes oder Nachrichten.
erase-title = Alles löschen
erase-meaning = Entfernt Nummern, Liste, Verlauf und Einstellungen aus diesem Browser sowie die Kopie der Liste aus der Synchronisierung des Browsers. Das lässt sich nicht rückgängig machen.
erase-begin = Alles löschen…
erase-word = löschen
erase-label = Geben Sie zur Bestätigung „{ $word }“ ein
erase-wrong = Geben Sie zur Bestätigung „{ $word }“ ein oder brechen Sie ab.
erase-confirm = Endgültig löschen
erased = Alles wurde gelöscht.

## What Unbind knows

trust-lead = Alles, was gespeichert und gelesen wird, und wie Sie beides beenden.
pause-switch = Unbind pausieren
pause-hint = Während der Pause wird keine Seite gelesen. Ihre Liste bleibt, und Erinnerungen kommen weiterhin.
paused-notice = Unbind ist pausiert: Es wird keine Seite gelesen.
looks-for =
    { $count ->
        [0] Es gibt keine Nummer, nach der gesucht wird.
       *[other] Gesucht wird nach { $numbers } und nach nichts anderem.
    }
last-read-none = Seit dem Start des Browsers wurde keine Seite gelesen.
last-read =
    { $kept ->
        [yes] Zuletzt gelesen: eine Seite von { $site }, { $when }. Was Ihre Nummer betrifft, steht auf Ihrer Liste.
       *[no] Zuletzt gelesen: eine Seite von { $site }, { $when }. Davon wurde nichts gespeichert.
    }
stored-title = Was gespeichert ist
stored-lead = Alles liegt im Speicher dieses Browsers auf diesem Gerät und ist dort so sicher wie Ihr Browserprofil. Haben Sie „Liste auf allen meinen Geräten gleich halten“ eingeschaltet, steht die Liste auch in der Synchronisierung des Browsers, ohne Ihre Nummern.
stored-sealed = Alles liegt im Speicher dieses Browsers auf diesem Gerät, mit Ihrer Passphrase verschlüsselt. Hier sehen Sie es entschlüsselt.
stored-nothing = Nichts.
stored-part =
    { $kind ->
        [numbers]
            { $count ->
                [one] { $count } Nummer mit Name, neuer Nummer und Terminen
               *[other] { $count } Nummern mit Namen, neuen Nummern und Terminen
            }
        [sites]
            { $count ->
                [one] { $count } Website: wie sie die Nummer verwendet, wo und wann das zu sehen war und was Sie dazu angegeben haben
               *[other] { $count } Websites: wie sie die Nummer verwenden, wo und wann das zu sehen war und was Sie dazu angegeben haben
            }
        [settings] Was Sie in den Einstellungen gewählt haben
        [set-aside]
            { $count ->
                [one] { $count } Datensatz, der nicht lesbar war
               *[other] { $count } Datensätze, die nicht lesbar waren
            }
       *[workings] Eigene Notizen von Unbind: die Liste in Kurzform, welche Erinnerungen angezeigt wurden und wie weit Ihre Geräte abgeglichen sind
    }
stored-look = Alles ansehen
stored-hide = Wieder ausblenden
stored-text = Alles Gespeicherte im Wortlaut
lock-title = Sperre mit Passphrase
lock-state =
    { $state ->
        [off] Mit einer Passphrase können Sie Ihre Nummern und Ihre Liste auf diesem Gerät verschlüsseln. Ohne Sperre kann sie jeder lesen, der Ihr Browserprofil lesen kann.
       *[on] Die Sperre ist eingeschaltet: Nummern, Liste, Verlauf und Einstellungen sind auf diesem Gerät verschlüsselt. Unbind wird gesperrt, wenn der Browser geschlossen wird oder Sie auf „Jetzt sperren“ klicken.
    }
lock-cost =
    { $cost ->
        [forgotten] Wenn Sie die Passphrase vergessen, sind Ihre Nummern und Ihre Liste verloren: Niemand kann sie wieder öffnen. Dann hilft nur ein Backup.
        [locked] Solange Unbind gesperrt ist, wird keine Seite gelesen. Deshalb wird nichts Neues gefunden, und es kommt keine Erinnerung.
       *[open] Wer diesen Browser benutzt, während Unbind entsperrt ist, sieht alles.
    }
lock-backup = Zuerst ein Backup speichern
lock-begin = Sperre einrichten…
lock-new = Neue Passphrase
lock-again = Dieselbe Passphrase noch einmal
lock-save = Sperre einschalten
lock-now = Jetzt sperren
lock-change = Passphrase ändern
lock-off = Sperre ausschalten
lock-done =
    { $what ->
        [on] Die Sperre ist eingeschaltet.
        [changed] Die Passphrase wurde geändert.
       *[off] Die Sperre ist ausgeschaltet.
    }
lock-with-sync =
    { $why ->
        [sync] Eine Kopie Ihrer Liste liegt in Ihrem Browserkonto, wo keine Sperre sie verschlüsselt. Schalten Sie in den Einstellungen unter „Auf Ihren anderen Geräten“ die Synchronisierung aus und entfernen Sie die Kopie. Danach können Sie eine Sperre einrichten.
       *[lock] Solange die Sperre eingeschaltet ist, wird die Liste nicht auf Ihre anderen Geräte übertragen: Der Browser würde diese Kopie unverschlüsselt auf dem Datenträger speichern.
    }
permissions-title = Was Ihr Browser Unbind erlaubt
permission =
    { $name ->
        [activeTab] Die aktuelle Seite
        [alarms] Alarme
        [contextMenus] Kontextmenü
        [notifications] Benachrichtigungen
        [scripting] Seiten lesen
        [sidePanel] Seitenleiste
        [storage] Speicher
        [history] Browserverlauf
       *[sites] Besuchte Websites
    }
permission-purpose =
    { $name ->
        [activeTab] Um die Seite zu lesen, auf der Sie gerade sind, wenn Sie auf das Symbol von Unbind klicken.
        [alarms] Um zur rechten Zeit aktiv zu werden und Sie an einen letzten Tag zu erinnern.
        [contextMenus] Um aus dem Menü einer Seite eine markierte Nummer oder die aktuelle Website hinzuzufügen.
        [notifications] Um diese Erinnerungen anzuzeigen.
        [scripting] Um Seiten zu lesen, wo Sie es erlaubt haben, und nirgends sonst.
        [sidePanel] Um Ihre Liste neben der Seite zu zeigen.
        [storage] Um Ihre Nummern und Ihre Liste auf diesem Gerät zu speichern und, wenn Sie das einschalten, die Liste auch auf Ihren anderen.
        [history] Um einmal nachzusehen, welche bekannten Dienste Sie besuchen. Danach fragt nur die Schaltfläche, die das tut.
       *[sites] Um Kontoseiten beim Surfen zu lesen. Wird nur verlangt, wenn Sie das Prüfen einschalten, und zurückgegeben, wenn Sie die Auswahl einschränken.
    }
permission-state =
    { $granted ->
        [yes] erteilt
       *[no] nicht erteilt
    }

## Why old numbers are dangerous

why-lead = Eine Telefonnummer ist nur geliehen. Wenn Sie sie aufgeben, ruht sie eine Weile. Dann bekommt sie jemand anderes.
why-fact =
    { $fact ->
        [handed-on] Wie lange sie ruht, ist verschieden: in den USA mindestens 45 Tage, in Indien 90 Tage, nach Angaben der Anbieter auch in China, in Australien sechs Monate. In vielen Ländern ist keine Frist festgelegt.
        [receives] Von da an kommt bei einer fremden Person an, was an die Nummer gesendet wird: Anmeldecodes, Links für ein neues Passwort, Anrufe Ihrer Bank. Dafür muss niemand irgendwo einbrechen.
        [studied] Forscher haben 259 Nummern untersucht, die zwei Anbieter in den USA neuen Kunden anboten. Bei 215 davon war mindestens einer von drei Angriffen auf frühere Inhaber möglich, und 171 waren noch mit Konten auf sechs bekannten Websites verknüpft.
        [many] Allein in den USA werden jedes Jahr rund 35 Millionen Nummern abgeschaltet.
        [messengers] Messenger richten sich nach der Nummer. Wird eine Nummer 45 Tage lang nicht genutzt und richtet sie dann jemand anderes ein, löscht WhatsApp das bisherige Konto, und die andere Person tritt an dessen Stelle. Wenn Sie Ihr Konto vorher auf die neue Nummer umziehen, passiert das nicht.
       *[own-care] Es bleibt Ihnen überlassen. Als das Oberste Gericht Indiens darüber zu entscheiden hatte, überließ es dem früheren Inhaber, dafür zu sorgen, dass nichts Privates mit der Nummer verknüpft bleibt.
    }
why-next-title = Was zu tun ist
why-next = Ändern Sie die Nummer auf jeder Website, die sie hat, solange die alte noch Codes empfängt. Unbind findet diese Websites, führt die Liste und sagt, wann nichts mehr übrig ist.
words-title = Die Begriffe

## What is this?

what-is = Was heißt „{ $term }“?
term =
    { $term ->
        [retiring-number] Nummer, die Sie aufgeben
        [replacement] Neue Nummer
        [last-day] Letzter Tag
        [reissue] Neuvergabe
        [unbound] Erledigt
        [certainty] Gewissheit
        [catalogue] Katalog
        [passphrase] Passphrase
       *[passkey] Passkey
    }
meaning =
    { $term ->
        [retiring-number] Die Nummer, die Sie bald nicht mehr haben. Unbind sucht auf den Websites, die Sie nutzen, danach, bis jede eine andere hat.
        [replacement] Die Nummer, die Sie von jetzt an verwenden. Zeigt eine Website sie anstelle der alten, vermerkt Unbind die Änderung von selbst.
        [last-day] Der letzte Tag, an dem die alte Nummer Codes empfängt. Die meisten Websites senden einen dorthin, bevor sie eine neue Nummer annehmen. Ändern Sie deshalb bis dahin alles.
        [reissue] Eine aufgegebene Nummer wird nach einiger Zeit wieder verkauft. Von diesem Tag an erhält eine fremde Person, was noch an sie gesendet wird.
        [unbound] Die Website hat eine andere Nummer, oder Sie behalten die alte dort absichtlich.
        [to-do] Die Website hat Ihre alte Nummer. Ändern Sie sie dort und klicken Sie dann auf „Ist geändert“.
        [suspected] Die Website zeigt nur zwei oder drei Ziffern, und sie stimmen mit Ihren überein. Andere Nummern enden genauso. Sehen Sie deshalb nach und entscheiden Sie.
        [changed] Sie haben angegeben, dass es geändert ist. Solange keine Seite Ihre neue Nummer zeigt, verlässt sich Unbind darauf.
        [verified] Die Website selbst hat es gezeigt: Dort steht Ihre neue Nummer, oder die alte ist verschwunden. Das ist verlässlicher als ein Haken.
        [kept] Sie lassen die alte Nummer dort bewusst stehen.
        [dismissed] Sie haben angegeben, dass es eine andere Nummer ist. Sie zählt nicht mit, und gefragt wird nur wieder, wenn mehr von ihr zu sehen ist.
        [still-shows] Es galt als geändert, doch seither hat eine Seite die alte Nummer gezeigt. Deshalb ist es wieder zu erledigen.
        [certainty] Eindeutig: Die ganze Nummer war zu sehen, oder Sie haben es angegeben. Wahrscheinlich und möglich: Nur ein Teil war zu sehen, oder etwas anderes spricht dafür.
        [sign-in] Sie melden sich mit der Nummer selbst an oder mit einem Code, der an sie gesendet wird.
        [two-step] Neben dem Passwort wird ein Code verlangt, der an die Nummer gesendet wird.
        [recovery] Ist das Passwort verloren, führt ein Code oder Link an die Nummer zurück ins Konto. Das gilt auch für die Person, die die Nummer dann hat.
        [payment] Zahlungen werden mit einem Code an die Nummer bestätigt, oder es wird Geld an sie gesendet.
        [contact] Die Website ruft die Nummer nur an oder schreibt ihr. Sie öffnet nichts.
        [unknown] Es ist nicht bekannt, was die Website mit der Nummer macht. Vielleicht öffnet sie das Konto. Sehen Sie deshalb nach.
        [other-ways] Andere Adressen und Menüs, die dorthin führen können, wo die Nummer geändert wird. Wo eine nicht sicher stimmt, steht es dabei.
        [catalogue] Die Dienste, die Unbind kennt, mit den Links zu ihren Einstellungen. Er ist Teil der Erweiterung und wird nirgends abgefragt.
        [not-yet] Etwas auf der Liste hat noch die alte Nummer oder wartet auf Ihre Antwort. Würde die Nummer jetzt abgeschaltet, könnte eine fremde Person ihre Codes erhalten.
        [cannot-know] Nichts ist offen, aber keine Seite hat die Änderungen gezeigt, es wurde gar nichts gefunden, oder die Liste ist vielleicht nicht vollständig. Unbind sagt nur zu dem Ja, was es gesehen hat.
        [yes] Nach allem, was Unbind gesehen hat, braucht nichts mehr die alte Nummer. Gehen Sie vor dem Kündigen durch, was Seiten nicht zeigen.
        [passphrase] Ein eigenes Passwort, am besten aus mehreren Wörtern. Was damit geschützt ist, kann nur lesen, wer es kennt.
       *[passkey] Ein Schlüssel, den Ihr Gerät oder Ihr Passwortmanager anstelle von Passwort und Code aufbewahrt. Er hängt an keiner Telefonnummer.
    }
