# L’interfaccia in italiano (tu). `{$…}` segna ciò che viene inserito; è isolato.
#
# Glossario (lo stesso termine ovunque)
#   retiring number      numero che stai lasciando; poi “vecchio numero”
#   replacement          nuovo numero
#   last day             ultimo giorno (in cui la vecchia linea riceve ancora codici)
#   retired              dismesso; line ended: la linea è cessata
#   re-issue             riassegnazione: il numero passa a uno sconosciuto
#   cancel the line      disdire la linea; carrier: operatore; holder: titolare
#   binding, line        voce (dell’elenco); list: elenco; checklist: lista di controllo
#   unbound              scollegato
#   to do                da fare; suspected: potrebbe essere tuo
#   changed (ticked)     segnato da te; verified: cambiato, visto sul sito
#   kept                 mantenuto di proposito; dismissed: non è tuo
#   role                 uso; certainty: certezza (certo, probabile, possibile)
#   watch                monitorare; read: leggere; site: sito
#   sign-in              accesso; two-step: verifica in due passaggi
#   passkey              passkey; authenticator: app di autenticazione
#   backup code          codice di backup; backup (file): backup
#   recovery             recupero dell’account; put off: rimandare

product = Unbind

## Loading and failing

loading = Apertura del tuo elenco…
load-failed-title = Impossibile aprire il tuo elenco
load-failed = Niente è andato perso: è salvato in questo browser. Riprova; se non basta, riavvia il browser.
try-again = Riprova
refusal =
    { $refusal ->
        [not-found] Questa voce non c’è più.
        [not-allowed-here] Non si può fare da qui.
        [nothing-to-undo] Non c’è più niente da annullare.
        [page-cannot-be-read] Il tuo browser non permette alle estensioni di leggere questa pagina.
        [permission-missing] Il tuo browser non ha dato a Unbind il permesso necessario.
        [not-a-backup] Questo file non è un backup di Unbind, o è incompleto. Non è cambiato nulla; scegli un altro file.
        [newer-backup] Questo backup è stato fatto con una versione più recente di Unbind. Non è cambiato nulla; prima aggiorna Unbind.
        [name-missing] Prima dagli un nome.
        [already-there] È già nel tuo elenco.
        [file-unreadable] Il tuo browser non è riuscito a leggere questo file. Sceglilo di nuovo, o copialo prima in un’altra cartella.
        [file-too-large] Questo file è troppo grande per essere un backup di Unbind. Scegli il file il cui nome finisce con .json.
        [storage-full] Lo spazio del browser è pieno, quindi non è stato salvato. Libera un po’ di spazio e riprova.
        [unreachable] Unbind non ha risposto. Non è cambiato nulla; riprova.
       *[other] Non ha funzionato. Non è cambiato nulla; riprova.
    }

## Progress

progress = { $done } di { $total } scollegati
progress-none = Ancora nulla
progress-suspected =
    { $count ->
        [one] Un altro potrebbe essere tuo
       *[other] Altri { $count } potrebbero essere tuoi
    }
deadline =
    { $deadline ->
        [ahead]
            { $days ->
                [one] manca { $days } giorno
               *[other] mancano { $days } giorni
            }
        [today] oggi è l’ultimo giorno
       *[over]
            { $days ->
                [one] linea cessata { $days } giorno fa
               *[other] linea cessata { $days } giorni fa
            }
    }
number-switch = Numero da mostrare
all-numbers = Tutti i { $count } numeri
number-paused-option = { $number } (in pausa)

## Before there is a number

begin-title = Quale numero stai lasciando?
begin = Indica il numero a Unbind: mentre navighi come sempre, elenca i siti che lo usano ancora.
begin-action = Configura Unbind
open-full = Apri la pagina completa

## Notices

watch-not-chosen = Unbind non legge nulla finché non scegli che cosa può monitorare.
watch-choose = Scegli che cosa monitorare
access-missing =
    { $mode ->
        [all] Al momento il tuo browser non lascia leggere i siti a Unbind, quindi non si trova nulla di nuovo.
       *[chosen] Il tuo browser non lascia leggere a Unbind alcuni dei siti che hai scelto.
    }
access-again = Consenti di nuovo
access-review = Rivedi i siti
damaged =
    { $count ->
        [one] { $count } dato salvato non si è potuto leggere. Non è stato eliminato: è messo da parte.
       *[other] { $count } dati salvati non si sono potuti leggere. Non sono stati eliminati: sono messi da parte.
    }

## This site

this-page = Questa pagina
this-site = Su { $site }
this-site-as = Su { $site }, nell’elenco come { $shown }
site-unreadable = Il tuo browser non mostra questa pagina a Unbind. Forse è una delle sue pagine interne; su un sito, fai clic sul pulsante di Unbind mentre la pagina è in primo piano.
site-nothing = Finora nulla su { $site }. La pagina in cui si cambia il numero, come quella della sicurezza dell’account, è quella che dice di più.
site-not-read = Questa pagina non è ancora stata letta. Ricaricala o leggila ora.
site-not-allowed = Unbind non legge { $site } da solo.
site-permission-refused = Il tuo browser non ha dato il permesso, quindi { $site } non è monitorato. Puoi comunque leggere le singole pagine.
watch-site = Monitora questo sito
read-page = Leggi ora questa pagina
reading = Lettura della pagina…
private-window = Finestra privata: ciò che si trova qui non viene conservato.

## The list

list-title = Tutti i siti
list-page-title = Il tuo elenco
list-empty-title = Il tuo elenco è ancora vuoto
list-empty = Naviga come sempre. Quando un sito mostra o chiede il tuo numero, compare qui. Le pagine dell’account e della sicurezza sono il modo più rapido per riempire l’elenco.
search = Cerca un sito
search-empty = Nessun sito del tuo elenco corrisponde a “{ $search }”.
filter-label = Mostra
filter =
    { $filter ->
        [open] Da fare
        [suspected] Forse tuoi
        [done] Fatti
       *[all] Tutto
    }
filter-empty = Qui non c’è nulla. Scegli “Tutto” per vedere l’elenco completo.
group =
    { $group ->
        [open] Da fare ({ $count })
        [suspected] Forse tuoi ({ $count })
        [done] Fatti ({ $count })
       *[dismissed] Non tuoi ({ $count })
    }
suspected-hint = Questi siti mostrano solo una parte di un numero. Guarda e poi di’ se è il tuo.
show-more =
    { $count ->
        [one] Mostrane un altro
       *[other] Mostrane altri { $count }
    }
role =
    { $role ->
        [sign-in] Accesso
        [two-step] Codici in due passaggi
        [recovery] Recupero dell’account
        [payment] Pagamenti
        [contact] Contatto
       *[unknown] Uso non chiaro
    }
certainty =
    { $certainty ->
        [certain] certo
        [likely] probabile
       *[possible] possibile
    }
certainty-meaning =
    { $certainty ->
        [certain] Certo: si sono viste tutte le cifre del tuo numero.
        [likely] Probabile: una parte del numero è nascosta e almeno quattro cifre coincidono con le tue.
       *[possible] Possibile: si vedono solo due o tre cifre, e coincidono con le tue.
    }
state =
    { $state ->
        [suspected] potrebbe essere tuo
        [to-do] da fare
        [changed] segnato da te
        [verified] cambiato, visto sul sito
        [kept] mantenuto di proposito
       *[dismissed] non è tuo
    }
seen = visto { $when }
still-shows = Mostra ancora il vecchio numero
ambiguous = coincide anche con un altro tuo numero
open-title = Apri { $address }
open-way =
    { $kind ->
        [own] Apri impostazioni
        [phone] Apri impostazioni
        [account-security] Apri impostazioni
        [change-password] Apri impostazioni
        [help] Apri la guida
       *[other] Apri
    }
way-path = Nell’app o sul sito: { $path }
way-doubt =
    { $kind ->
        [well-known] molti siti non ce l’hanno
       *[other] potrebbe non essere aggiornato
    }
other-ways = Altre strade
way =
    { $kind ->
        [own] Il tuo link
        [phone] Pagina del numero di telefono
        [account-security] Pagina della sicurezza dell’account
        [change-password] Pagina della password
        [well-known] Indirizzo standard per la password
        [seen] Dove è stato visto il tuo numero
        [site] Pagina iniziale del sito
        [help] Articolo di assistenza
       *[recovery] Se non riesci ad accedere
    }
wrong-link-title = Un link migliore per { $site }
own-link-label = Indirizzo della pagina in cui si cambia il numero
own-link-hint = Resta in questo browser. “Apri impostazioni” porterà lì.
own-link-problem =
    { $problem ->
        [empty] Prima scrivi o incolla l’indirizzo.
        [not-https] Si possono aprire in sicurezza solo gli indirizzi che iniziano con https://.
        [too-long] Questo indirizzo è troppo lungo. Copia solo la parte prima del “?”.
       *[not-an-address] Questo non è l’indirizzo di una pagina. Copialo dalla barra degli indirizzi del browser.
    }
own-link-remove = Togli il mio link
own-link-toast =
    { $set ->
        [yes] { $site }: d’ora in poi si usa il tuo link.
       *[no] { $site }: il tuo link non si usa più.
    }
link-report-label = Per avvisare chi sviluppa Unbind
link-report-hint = Non viene inviato nulla. Copia questo testo e pubblicalo dove si raccolgono i problemi di Unbind. Non pubblicare mai un numero di telefono, né il vecchio né il nuovo.
link-report-copy = Copia
link-report-copied =
    { $copied ->
        [yes] Copiato.
       *[no] Il tuo browser non l’ha permesso. Seleziona il testo e copialo a mano.
    }
action =
    { $action ->
        [confirm] Sì, è mio
        [changed] L’ho cambiato
        [keep] Mantieni
        [reopen] Ancora da fare
        [delete] Togli dall’elenco
       *[dismiss] Non è mio
    }
action-undo = Annulla
action-more = Altro
action-reason = Aggiungi un motivo
row-action =
    { $action ->
        [pin] Metti per primo
        [unpin] Non più per primo
        [postpone] Rimanda…
        [bring-back] Fallo ora
        [rename] Nome e nota…
        [role] A che cosa serve…
        [merge] Uguale a un altro sito…
        [split] Mostra di nuovo a parte
        [wrong-link] Link sbagliato…
       *[delete] Togli dall’elenco
    }
section =
    { $section ->
        [pinned] Messi per primi da te
        [root] Danno accesso a tutto il resto
        [money] Denaro
        [sign-in] Servono per accedere
        [second-step] Codici e recupero
        [unclear] Uso non chiaro
        [contact] Servono solo a contattarti
       *[postponed] Rimandati
    }
site-tally = { $done } di { $total } fatti su questo sito
pinned-mark = Per primo:
postponed-mark = rimandato al giorno { $day }
ticked-mark = Nessuna pagina ha ancora mostrato il cambio
postpone-title = Rimanda a
postpone-until =
    { $choice ->
        [tomorrow] Domani
        [week] Tra una settimana
       *[before] Prima dell’ultimo giorno ({ $day })
    }
postpone-day = Un altro giorno
postpone-problem =
    { $problem ->
        [empty] Scegli un giorno o premi uno dei pulsanti.
        [past] Questo giorno è passato. Scegline uno che deve ancora venire.
       *[too-late] La vecchia linea cessa prima di quel giorno. Scegline uno precedente.
    }
rename-title = Nome e nota
rename-name = Il nome che gli dai
rename-note = Nota
role-title = Per che cosa usa il numero questo sito?
merge-title = Mostra { $site } come parte di un altro sito
merge-into = L’altro sito del tuo elenco
merge-unknown = Nel tuo elenco non c’è un sito chiamato “{ $typed }”. Scegli uno dei suggerimenti.
reason-title = Mantenuto di proposito
reason-label = Perché? (facoltativo)
action-why = Perché?
moved =
    { $action ->
        [confirm] { $site }: aggiunto alle cose da fare.
        [changed] { $site }: segnato come cambiato.
        [keep] { $site }: mantenuto di proposito.
        [delete] { $site }: tolto dall’elenco.
        [reopen] { $site }: di nuovo da fare.
       *[dismiss] { $site }: non è tuo.
    }
undone = { $site }: annullato.
pinned-toast =
    { $pinned ->
        [yes] { $site }: messo per primo.
       *[no] { $site }: di nuovo al suo posto.
    }
postponed-toast = { $site }: rimandato al giorno { $day }.
brought-back-toast = { $site }: di nuovo tra le cose da fare.
edited-toast = { $site }: salvato.
role-toast =
    { $role ->
        [sign-in] { $site }: serve per accedere.
        [two-step] { $site }: serve per i codici in due passaggi.
        [recovery] { $site }: serve per recuperare l’account.
        [payment] { $site }: serve per i pagamenti.
        [contact] { $site }: serve a contattarti.
       *[unknown] { $site }: uso non chiaro.
    }
reason-toast = { $site }: motivo salvato.
merged-toast = { $from } ora è mostrato come parte di { $into }.
split-toast = { $site } è di nuovo mostrato a parte.

## Why

harm =
    { $harm ->
        [root] Tra i primi: chi riceve i codici di questo account può reimpostarne molti altri.
        [money] Tra i primi: da qui si può spostare o spendere denaro.
        [sign-in] Prima della verifica in due passaggi: basta un codice a questo numero per accedere.
        [second-step] Dopo gli accessi: questo numero aiuta a entrare, insieme a una password o a un’e-mail.
        [unclear] Dopo ciò che si sa: non è chiaro a che cosa serva qui il numero.
       *[contact] Per ultimo: il numero serve solo a contattarti e non apre nulla.
    }
why-pinned = Per primo: l’hai messo tu lì.
why-postponed = In fondo: l’hai rimandato al giorno { $day }.
why-over = La sua linea è cessata il giorno { $day }.
why-due = La sua linea cessa il giorno { $day }; ciò che finisce prima viene prima.
page-kind =
    { $kind ->
        [sign-in] Visto in una pagina di accesso.
        [sign-up] Visto in una pagina di registrazione.
        [verification] Visto in una pagina che chiede un codice inviato.
        [account] Visto in una pagina dell’account.
        [security] Visto in una pagina delle impostazioni di sicurezza.
        [checkout] Visto in una pagina di acquisto.
       *[other] Visto in una pagina di altro tipo.
    }
reason =
    { $code ->
        [full-number] C’erano tutte le cifre del tuo numero.
        [mask] Le cifre mostrate coincidono con le tue.
        [ambiguous] Le cifre mostrate coincidono anche con un altro tuo numero.
        [place-text] Si trova nel testo della pagina.
        [place-field] Si trova in un campo della pagina.
        [place-typed] L’hai scritto lì e hai inviato il modulo.
        [shape] È scritto come si scrivono i numeri di telefono.
        [user-name] Era il nome con cui hai fatto l’accesso.
        [sample] L’esempio nel campo è un numero di telefono.
        [split] È diviso in più caselle che formano un solo numero.
        [beside] Accanto c’è una scelta del prefisso del paese.
        [options] Si sceglie da un elenco di prefissi dei paesi.
        [budget] La pagina è molto lunga, quindi non è stata letta tutta.
       *[other] Lo indica una regola di Unbind ({ $code }).
    }
reason-with-detail =
    { $code ->
        [mask]
            { $detail ->
                [one] Si vede { $detail } cifra, e coincide con la tua.
               *[other] Si vedono { $detail } cifre, e coincidono con le tue.
            }
        [ambiguous] Le cifre mostrate coincidono anche con un altro tuo numero.
        [autocomplete] Il campo stesso dichiara che cosa aspetta: “{ $detail }”.
        [type] Il campo è fatto per i numeri di telefono.
        [inputmode] Il campo chiede la tastiera del telefono.
        [label] La sua etichetta dice “{ $detail }”.
        [aria] La sua descrizione per i lettori di schermo dice “{ $detail }”.
        [placeholder] Il suggerimento nel campo dice “{ $detail }”.
        [near] Il testo intorno dice “{ $detail }”.
        [title] La sua descrizione a comparsa dice “{ $detail }”.
        [name] Il suo nome interno contiene “{ $detail }”.
        [sentence] La frase in cui si trova dice “{ $detail }”.
        [code-sent] La pagina dice che è stato inviato un codice: “{ $detail }”.
        [page-address] L’indirizzo della pagina contiene “{ $detail }”.
        [page-title] Il titolo della pagina dice “{ $detail }”.
        [page-heading] Un’intestazione della pagina dice “{ $detail }”.
        [page-form]
            { $detail ->
                [one-time-code] La pagina chiede un codice.
                [password] La pagina chiede una password.
               *[other] La pagina chiede “{ $detail }”.
            }
       *[other] Lo indica una regola di Unbind: “{ $detail }”.
    }
reason-against = Una parola vicina parla d’altro: “{ $detail }”.
history-title = Cronologia
history =
    { $what ->
        [seen]
            { $source ->
                [page] visto in una pagina
                [logins] trovato tra le tue password salvate
                [messages] trovato nei tuoi messaggi
                [reply] trovato in una risposta incollata
               *[by-hand] aggiunto da te
            }
        [replacement-seen] il sito ha mostrato il tuo nuovo numero
        [confirm] hai detto che è tuo
        [changed] hai detto di averlo cambiato
        [gone] la pagina non mostrava più il tuo numero
        [keep] hai scelto di mantenerlo
        [dismiss] hai detto che non è tuo
        [reopen] l’hai rimesso nell’elenco
        [delete] l’hai tolto dall’elenco
        [plan] hai cambiato quando farlo
       *[edit] hai modificato questa voce
    }
history-undone =
    { $what ->
        [confirm] hai detto che è tuo, poi hai annullato
        [changed] hai detto di averlo cambiato, poi hai annullato
        [keep] hai scelto di mantenerlo, poi hai annullato
        [dismiss] hai detto che non è tuo, poi hai annullato
        [reopen] l’hai rimesso nell’elenco, poi hai annullato
        [delete] l’hai tolto dall’elenco, poi l’hai rimesso
        [plan] hai cambiato quando farlo, poi hai annullato
       *[edit] hai modificato questa voce, poi hai annullato
    }

## Full page

navigation = Sezioni di Unbind
page-title =
    { $part ->
        [list] Il tuo elenco – Unbind
        [safe] Posso disdire? – Unbind
        [take] Esporta – Unbind
        [numbers] Numeri – Unbind
        [settings] Impostazioni – Unbind
       *[welcome] Ti diamo il benvenuto in Unbind
    }
part =
    { $part ->
        [list] Elenco
        [safe] Posso disdire?
        [take] Esporta
        [numbers] Numeri
       *[settings] Impostazioni
    }

## Adding by hand

add-title = Aggiungi a mano
add-site = Aggiungi a mano: un sito, servizio, ufficio o persona
role-label = Serve per
add-submit = Aggiungi
add-more = Account e nota
add-account = Quale account (se ne hai più di uno)
add-this-site = Aggiungi a mano questo sito
add-another-use = Aggiungi a mano un altro uso
add-this-site-title = Aggiungi { $site } al tuo elenco
added-toast = { $site }: nel tuo elenco.

## Safe to cancel?

safe-title = Posso disdire la linea?
number-choice = Numero
verdict =
    { $answer ->
        [yes] Sì
        [not-yet] Non ancora
       *[cannot-know] Non si può sapere
    }
verdict-retired =
    { $answer ->
        [yes] Tutto ciò che era nell’elenco è stato fatto
        [not-yet] In alcuni posti c’è ancora il vecchio numero
       *[cannot-know] Non si è potuto vedere che tutto fosse fatto
    }
verdict-ground =
    { $ground ->
        [open]
            { $suspected ->
                [0]
                    { $open ->
                        [one] Una voce è ancora da fare.
                       *[other] { $open } voci sono ancora da fare.
                    }
               *[other]
                    { $open ->
                        [0]
                            { $suspected ->
                                [one] Una voce aspetta il tuo sì o no.
                               *[other] { $suspected } voci aspettano il tuo sì o no.
                            }
                        [one]
                            { $suspected ->
                                [one] Una voce è ancora da fare, e un’altra potrebbe essere tua.
                               *[other] Una voce è ancora da fare, e altre { $suspected } potrebbero essere tue.
                            }
                       *[other]
                            { $suspected ->
                                [one] { $open } voci sono ancora da fare, e un’altra potrebbe essere tua.
                               *[other] { $open } voci sono ancora da fare, e altre { $suspected } potrebbero essere tue.
                            }
                    }
            }
        [ticked]
            { $ticked ->
                [one] Hai segnato una voce, ma nessuna pagina ha ancora mostrato il cambio.
               *[other] Hai segnato { $ticked } voci, ma nessuna pagina ha ancora mostrato i cambi.
            }
        [nothing] Per questo numero non si è ancora trovato nulla, e il silenzio non prova nulla.
       *[done] Ogni voce dell’elenco è stata vista cambiata, o è mantenuta di proposito. Ciò che non è mai stato trovato non si può contare.
    }
verdict-lines =
    { $kind ->
        [open] Ancora da fare ({ $count })
        [suspected] Forse tuoi ({ $count })
       *[ticked] Solo segnati ({ $count })
    }
verdict-ticked-hint = Aprili ancora una volta. Se la pagina mostra il nuovo numero, Unbind lo annota da solo.
verdict-rest =
    { $count ->
        [one] Un altro nel tuo elenco
       *[other] Altri { $count } nel tuo elenco
    }
show-in-list = Mostra
never-seen-title = Mai visti
never-seen-hint = Quasi tutti ne hanno qualcuno, e qui non se n’è trovato nessuno. Se ne hai uno, apri la pagina del tuo account o aggiungilo a mano al tuo elenco.
category =
    { $category ->
        [email] E-mail
        [money] Banche e pagamenti
        [identity] Identità e uffici
        [messaging] Messaggistica
        [social] Social network
        [shopping] Negozi
        [travel] Viaggi e trasporti
        [work] Lavoro e strumenti
        [telecom] Telefono e internet
        [media] Film, musica e notizie
        [gaming] Giochi
        [utilities] Luce, acqua e casa
        [health] Salute
        [people] Associazioni e comunità
       *[other] Altri servizi
    }

suggestions-title = Di solito si ha anche…
suggestions-title-in = { $country }: di solito si ha anche…
suggestions-open = Scorri ciò che non è ancora nel tuo elenco
suggestions-loading = Consultazione del catalogo…
suggestions-hint = Ciò che hai passa nel tuo elenco; ciò che non hai non ti verrà più chiesto. Il resto può aspettare.
suggestions-none = Non resta nulla da chiedere.
suggestion-have = Ce l’ho
suggestion-not-mine = Non ce l’ho
not-mine-toast = { $name }: non ti verrà più chiesto.

timeline-title = Date
timeline-point =
    { $name ->
        [today] Oggi
        [last-day] Ultimo giorno della vecchia linea
       *[reissue] Il numero può passare a uno sconosciuto
    }
in-days =
    { $when ->
        [ahead]
            { $days ->
                [one] domani
               *[other] tra { $days } giorni
            }
        [today] oggi
       *[over]
            { $days ->
                [one] ieri
               *[other] { $days } giorni fa
            }
    }
timeline-no-last-day = Senza un ultimo giorno non c’è conto alla rovescia.
timeline-set-last-day = Imposta l’ultimo giorno
reissue-label = Primo giorno in cui potrebbe averlo uno sconosciuto
reissue-problem =
    { $problem ->
        [empty] Scegli un giorno o lascia la stima com’è.
       *[too-early] Un numero non passa ad altri prima del suo ultimo giorno. Scegli una data successiva.
    }
reissue-own = Questo giorno l’hai impostato tu.
reissue-no-last-day = Si conta dall’ultimo giorno: imposta prima quello, o scrivi ciò che ti ha detto l’operatore.
reissue-unknown = Per questo numero non si conosce alcuna regola. Se l’operatore ti ha dato una data, impostala qui.
reissue-unknown-in = Per questo paese non si conosce alcuna regola: { $country }. Se l’operatore ti ha dato una data, impostala qui.
reissue-confidence =
    { $confidence ->
        [rule] Una stima: secondo le regole del posto, non prima.
        [practice] Una stima: lo dicono gli operatori del posto, non è una regola.
       *[hearsay] Una stima di seconda mano, non confermata.
    }
reissue-source = Fonte: { $source }
reissue-reset = Torna alla stima
reissue-clear = Togli questo giorno
reissue-saved = Salvato.

checklist-title = Ciò che le pagine non mostrano
checklist-hint = Sportelli, app, uffici e persone. Aggiungi ciò che ti riguarda e lascia il resto.
checklist-in = { $country }
checklist-everywhere = Ovunque
checklist-done = Tutto ciò che è in questa lista di controllo è già nel tuo elenco.
checklist-add = Aggiungi all’elenco

advice-title = Che cosa aiuta adesso
advice =
    { $advice ->
        [order] Procedi dall’alto. Prima ciò che apre altri account, poi il denaro, poi ciò con cui accedi.
        [sign-in-again] Dopo ogni cambio, esci e accedi di nuovo una volta, per vedere che il codice arrivi al nuovo numero.
        [passkey] Se un sito offre una passkey o un’app di autenticazione, preferiscila al nuovo numero. Nessuno può ereditarla.
        [both] Tieni entrambe le linee per qualche settimana dopo l’ultimo cambio. Alcuni siti continuano per un po’ a scrivere al vecchio numero.
        [look] Apri ancora una volta la pagina dell’account di ogni sito segnato.
        [arrivals] Guarda che cosa arriva ancora sulla vecchia linea. Ogni codice o avviso viene da un servizio che forse manca in questo elenco.
        [sim-out] Togli la vecchia SIM per due settimane prima di disdire. Ciò che in quel periodo non funziona era stato dimenticato, e la linea è ancora tua.
        [cancel] Poi disdici con l’operatore e chiedi per iscritto la data dell’ultimo giorno.
       *[after] Controlla nelle tue e-mail se ci sono accessi o nuove password che non hai richiesto, e cambia ciò che resta con le altre strade qui sotto.
    }
dead-title = Se la vecchia SIM non funziona già più
dead =
    { $step ->
        [carrier] Chiedi all’operatore una SIM sostitutiva con lo stesso numero. Finché la linea non è disdetta, puoi averla in negozio con un documento.
        [bank] Vai allo sportello della tua banca con documento e carta, e fai cambiare ogni tuo numero che hanno, anche quello per i codici.
        [mail] Sugli altri siti, quando chiedono un codice scegli “prova un altro metodo”: un’e-mail di recupero, un codice di backup, un’app di autenticazione o un dispositivo ancora connesso.
       *[support] Se nient’altro funziona, scrivi all’assistenza del sito dall’indirizzo e-mail che conosce. Comincia dagli account in cima al tuo elenco, perché può volerci qualche giorno.
    }
carrier-title = Che cosa fa l’operatore quando disdici
carrier =
    { $step ->
        [stops] La linea si ferma il giorno concordato, e da allora non arriva più nessun codice.
        [rests] Il numero resta fermo per un po’. Poi può essere venduto a qualcun altro, che riceve tutto ciò che gli viene ancora inviato.
        [china] Gli operatori possono proporti di liberare le registrazioni quando disdici, e hanno un servizio per il titolare successivo. Nessuno dei due sostituisce questo elenco.
       *[takes-along] Ciò che dipende dal contratto finisce con esso: credito, punti, l’indirizzo e-mail dell’operatore e i pagamenti in bolletta.
    }

farewell-title = { $number } è dismesso
farewell-ended = La sua linea è cessata il giorno { $day }. Ecco com’è finito il suo elenco.
farewell-count =
    { $state ->
        [verified] Cambiati e visti sul sito: { $count }
        [changed] Segnati da te, mai visti sul sito: { $count }
        [kept] Mantenuti di proposito: { $count }
        [to-do] Ancora con il vecchio numero: { $count }
       *[suspected] Senza risposta, forse tuoi: { $count }
    }
farewell-watch = Non si sa quando il numero può passare a uno sconosciuto. Fai attenzione agli accessi che non hai fatto tu.
farewell-watch-from = Da questa data il numero può essere di uno sconosciuto: { $day }. Ciò che lo usa ancora va cambiato prima; gli accessi che non hai fatto tu sono un segnale d’allarme.
farewell-notice = La linea di { $number } è cessata.
farewell-look = Guarda com’è finita
erase-number-title = Cancella { $number }
erase-number-meaning = Rimuove da questo browser questo numero e tutto il suo elenco. Gli altri tuoi numeri restano.
erase-number-begin = Cancella questo numero…
erase-number-copy = Non si può annullare. Se pensi di voler consultare qualcosa, fai prima un’ultima copia.
erase-number-confirm = Cancella per sempre
number-erased = { $number } e il suo elenco sono stati cancellati.

## Take along

take-lead = Il tuo elenco su carta, in file per altri programmi o intero come backup. Tutto viene creato nel tuo browser.
print-title = Su carta
print-hint = La stampa grande ha lettere grandi e i passaggi, per chi segue l’elenco senza computer.
print = Stampa
print-large = Stampa grande, con i passaggi
files-title = Come file
export-markdown = Salva come Markdown
export-markdown-hint = L’elenco con le caselle da spuntare, per note e programmi di testo.
export-csv = Salva come tabella
export-csv-hint = CSV per fogli di calcolo, una riga per ogni voce.
export-calendar = Salva le date
export-calendar-hint = Per il tuo calendario: l’ultimo giorno, con promemoria, e il giorno da cui uno sconosciuto può avere il numero.
calendar-empty = Non c’è ancora una data. Imposta prima l’ultimo giorno in Numeri.
calendar-summary =
    { $name ->
        [last-day] Ultimo giorno di { $number }
       *[reissue] { $number } può passare a uno sconosciuto
    }
calendar-description =
    { $name ->
        [last-day]
            { $open ->
                [0] Quando è stato salvato non c’era nulla da fare. Guarda in Unbind prima di disdire.
                [one] Quando è stato salvato, una voce era da fare. Dopo questo giorno la vecchia linea non riceve codici.
               *[other] Quando è stato salvato, { $open } voci erano da fare. Dopo questo giorno la vecchia linea non riceve codici.
            }
       *[reissue] La prima data che si conosce. Chi ha allora il numero riceve ciò che gli viene ancora inviato.
    }
file-saved = Salvato come { $name }.
backup-title = Backup
backup-hint = Tutto in un file: numeri, elenco, cronologia e impostazioni. Tienilo dove puoi leggerlo solo tu.
export-backup = Salva backup
restore-label = Ripristina da un backup
restore-hint = Ciò che è nel file si aggiunge a ciò che è qui. Nulla viene sovrascritto.
restoring = Lettura del backup…
restored-nothing-new = Il backup è stato letto. Non conteneva numeri o voci che non fossero già qui.
restored =
    { $numbers ->
        [0]
            { $bindings ->
                [one] È stata aggiunta una voce.
               *[other] Sono state aggiunte { $bindings } voci.
            }
        [one]
            { $bindings ->
                [0] È stato aggiunto un numero.
                [one] Sono stati aggiunti un numero e una voce.
               *[other] Sono stati aggiunti un numero e { $bindings } voci.
            }
       *[other]
            { $bindings ->
                [0] Sono stati aggiunti { $numbers } numeri.
                [one] Sono stati aggiunti { $numbers } numeri e una voce.
               *[other] Sono stati aggiunti { $numbers } numeri e { $bindings } voci.
            }
    }
restored-unreadable =
    { $count ->
        [one] Una parte del file non si è potuta leggere ed è stata lasciata fuori. Conserva il file.
       *[other] { $count } parti del file non si sono potute leggere e sono state lasciate fuori. Conserva il file.
    }

report-title = Per lasciare il numero { $number }
report-fact =
    { $fact ->
        [replacement] Nuovo numero
        [last-day] Ultimo giorno della vecchia linea
        [reissue] Uno sconosciuto può averlo da
        [progress] Avanzamento
        [safe] Posso disdire la linea?
       *[written] Data di questo elenco
    }
report-section =
    { $state ->
        [to-do] Da fare ({ $count })
        [suspected] Forse tuoi ({ $count })
        [changed] Segnati, non visti sul sito ({ $count })
        [verified] Cambiati e visti sul sito ({ $count })
       *[kept] Mantenuti di proposito ({ $count })
    }
report-hint =
    { $state ->
        [to-do] Prima viene ciò che farebbe più danni.
        [suspected] Si vedeva solo una parte di un numero. Guarda se è il tuo.
        [changed] Aprili ancora una volta prima di disdire.
       *[other] { "" }
    }
report-doubt =
    { $kind ->
        [well-known] molti siti non hanno questa pagina
       *[other] l’indirizzo potrebbe non essere aggiornato
    }
report-checklist = Le pagine non lo mostrano. Cancella con una riga ciò che non ti riguarda.
report-ticked = fatto:
report-steps-title = Per ogni voce
report-step =
    { $step ->
        [open] Apri il sito o l’app e accedi. Tieni a portata di mano il vecchio telefono.
        [find] Segui i menu stampati accanto alla voce. Se non ci sono, cerca “Account”, “Sicurezza” o “I miei dati”, e lì il numero di telefono.
        [change] Inserisci il nuovo numero. Può arrivare un codice al vecchio telefono e un altro al nuovo.
        [test] Esci e accedi di nuovo. Il codice deve arrivare al nuovo telefono.
       *[tick] Spunta la casella e passa alla voce successiva.
    }
report-step-change-to = Inserisci { $number }. Può arrivare un codice al vecchio telefono e un altro al nuovo.
column =
    { $column ->
        [name] Nome
        [site] Sito
        [role] Serve per
        [account] Account
        [state] Stato
        [certainty] Certezza
        [postponed] Rimandato a
        [note] Nota
        [reason] Mantenuto perché
        [address] Indirizzo
        [first-seen] Visto la prima volta
        [last-seen] Visto l’ultima volta
        [number] Vecchio numero
        [replacement] Nuovo numero
       *[last-day] Ultimo giorno
    }

## The checklist

checklist-cn-bank-reserved = Carte bancarie: numero registrato (预留手机号)
checklist-cn-bank-reserved-do = Le app di pagamento lo controllano. Cambialo nell’app della banca o allo sportello, carta per carta.
checklist-cn-bank-notices = Banca: numero per codici e avvisi
checklist-cn-bank-notices-do = La banca online ha un numero tutto suo, oltre a quello registrato. Chiedi di cambiarli entrambi.
checklist-cn-social-insurance = Previdenza sociale (社保)
checklist-cn-social-insurance-do = Cambia il numero nell’app della tua tessera elettronica di previdenza sociale o allo sportello.
checklist-cn-housing-fund = Fondo per la casa (公积金)
checklist-cn-housing-fund-do = Cambialo nell’app del fondo della tua città o allo sportello, con un documento.
checklist-cn-tax = Tasse (个人所得税)
checklist-cn-tax-do = Nell’app delle tasse, tra i tuoi dati personali.
checklist-cn-health-insurance = Assicurazione medica (医保)
checklist-cn-health-insurance-do = Nell’app dell’assicurazione medica, e negli ospedali dove prenoti per telefono.
checklist-cn-railway = Treni (12306)
checklist-cn-railway-do = Finché la vecchia linea funziona, dall’app. Senza, a una biglietteria con un documento.
checklist-cn-academic = Titoli di studio: CHSI (学信网)
checklist-cn-academic-do = Nel tuo account, tra i dati di contatto. Pochi se ne ricordano prima di aver bisogno di un certificato.
checklist-cn-carrier-renewal = Servizio dell’operatore per liberare le registrazioni
checklist-cn-carrier-renewal-do = Chiedi al tuo operatore che cosa libera quando disdici. Copre alcune app, non tutte.
checklist-us-credit-bureaus = Agenzie di credito
checklist-us-credit-bureaus-do = Experian, Equifax e TransUnion hanno ciascuna un tuo account; conta soprattutto se il tuo credito è bloccato.
checklist-us-login-gov = Login.gov
checklist-us-login-gov-do = Aggiungi prima un altro metodo di accesso, poi togli il vecchio numero.
checklist-us-irs = Account IRS (tasse)
checklist-us-irs-do = Controlla il numero dell’account, e quello di ID.me se accedi con esso.
checklist-us-pay-by-phone = Zelle, Cash App e Venmo
checklist-us-pay-by-phone-do = Il denaro inviato al vecchio numero va a chi ce l’ha. Togli lì il numero, non limitarti ad aggiungere il nuovo.
checklist-us-health-portal = Portali per i pazienti
checklist-us-health-portal-do = Medici, farmacie e assicurazioni hanno ciascuno il proprio accesso.
checklist-gb-tax = HMRC e Government Gateway (tasse)
checklist-gb-tax-do = Cambia dove arrivano i codici di accesso, tra i dati per l’accesso.
checklist-gb-health = NHS e medico di base (GP)
checklist-gb-health-do = Cambialo nella NHS App e avvisa lo studio medico, che tiene un numero per conto suo.
checklist-gb-council = Comune (council)
checklist-gb-council-do = La tassa comunale (council tax), i parcheggi e le liste elettorali possono averlo ciascuno.
checklist-eu-bank-app = App della banca e conferma dei pagamenti
checklist-eu-bank-app-do = Il numero per confermare i pagamenti con carta è spesso tenuto separato dai tuoi dati di contatto.
checklist-eu-electronic-id = Identità digitale (per esempio SPID, CIE)
checklist-eu-electronic-id-do = I servizi di identità e i portali delle tasse mandano codici a questo numero. Per cambiarlo, alcuni chiedono di presentarsi di persona.
checklist-eu-health-insurer = Servizio sanitario e assicurazione sanitaria
checklist-eu-health-insurer-do = App, prenotazioni e avvisi usano il numero che hai dato a suo tempo.
checklist-jp-my-number = Portale My Number (マイナポータル)
checklist-jp-my-number-do = Cambia i dati di contatto nel portale e, se lo richiede, presso il tuo comune.
checklist-jp-line = LINE
checklist-jp-line-do = Registra prima un’e-mail e una password, poi cambia il numero dentro l’app.
checklist-jp-carrier-payment = Pagamento tramite operatore
checklist-jp-carrier-payment-do = Ciò che si paga con la bolletta del telefono finisce con la linea. Passa gli abbonamenti a un altro metodo di pagamento.
checklist-kr-identity-app = Verifica dell’identità (PASS)
checklist-kr-identity-app-do = Quasi tutti i siti ti verificano così. Configurala sulla nuova linea prima che cessi la vecchia.
checklist-kr-kakao = KakaoTalk
checklist-kr-kakao-do = Cambia il numero dentro l’app finché la vecchia linea riceve ancora il codice.
checklist-kr-tax = Tasse: Hometax (홈택스)
checklist-kr-tax-do = Cambia il numero tra i tuoi dati utente.
checklist-in-aadhaar = Aadhaar
checklist-in-aadhaar-do = Il numero si può cambiare solo in un centro di registrazione. Ne dipende tutto ciò che chiede un codice Aadhaar.
checklist-in-upi = UPI
checklist-in-upi-do = Il numero è la tua identità di pagamento. Cambialo prima in banca, poi registra di nuovo ogni app.
checklist-in-tax = Imposta sul reddito
checklist-in-tax-do = Cambia il contatto principale nel tuo profilo sul portale delle tasse.
checklist-in-provident-fund = Fondo di previdenza (EPFO)
checklist-in-provident-fund-do = Cambialo nel portale dei membri, che manda un codice al vecchio numero.
checklist-br-gov = gov.br
checklist-br-gov-do = Cambia il numero tra i dati del tuo account e controlla le opzioni di recupero.
checklist-br-pix-key = Chiave Pix
checklist-br-pix-key-do = Se il numero è una chiave Pix, eliminala nell’app della tua banca. Altrimenti il titolare successivo può rivendicarla e ricevere il denaro inviato a te.
checklist-au-mygov = myGov
checklist-au-mygov-do = Cambia dove arrivano i codici, oppure usa una passkey o il generatore di codici.
checklist-au-pay-id = PayID
checklist-au-pay-id-do = Se il numero è un PayID, chiudilo nell’app della tua banca prima che la linea cessi.
checklist-au-medicare = Medicare
checklist-au-medicare-do = Cambia i dati di contatto nell’app o tramite myGov.
checklist-all-bank = La tua banca
checklist-all-bank-do = Chiedi di tutti i tuoi numeri che ha: per i codici, per i pagamenti con carta e per la banca telefonica.
checklist-all-messengers = App di messaggistica
checklist-all-messengers-do = Usa “Cambia numero” in ogni app finché la vecchia linea funziona. Così chat e gruppi ti seguono.
checklist-all-authenticator = App di autenticazione e gestore di password
checklist-all-authenticator-do = Controlla che cosa usano per il recupero. Stampa nuovi codici di backup.
checklist-all-insurers = Assicurazioni e pensioni
checklist-all-insurers-do = Scrivono di rado, quindi le loro pagine non mostrano nulla per anni.
checklist-all-doctors = Medici
checklist-all-doctors-do = Avvisa ogni studio. Appuntamenti e referti vanno al numero che hanno.
checklist-all-employer = Datore di lavoro
checklist-all-employer-do = Ufficio del personale, turni e lista di chiamate per le emergenze.
checklist-all-school = Scuola e asilo
checklist-all-school-do = Chiamano quando succede qualcosa, quindi devono poterti raggiungere.
checklist-all-utilities = Luce, acqua, internet, affitto
checklist-all-utilities-do = Gli account cliente, e chi legge il contatore o apre la porta.
checklist-all-family = Famiglia e amici
checklist-all-family-do = Manda il nuovo numero dalla vecchia linea, così sanno che sei tu.

## Numbers

numbers-lead = I numeri che stai lasciando. Unbind cerca questi e nient’altro.
number-add = Aggiungi un numero
number-edit = Modifica
number-pause = Metti in pausa
number-resume = Riprendi
number-remove = Rimuovi
number-restore = Rimetti
number-paused = In pausa: non si cerca nulla
number-paused-toast = In pausa. Non si cerca nulla finché non riprendi.
number-resumed-toast = Ripreso.
number-removed-toast = { $number } rimosso.
number-restored-toast = { $number } è di nuovo qui, con il suo elenco.
number-saved = Salvato.
removed-title = Rimossi
removed-hint = Non si cercano più. I loro elenchi restano finché non li cancelli.
number-erase = Cancella per sempre
number-retired = Dismesso: la sua linea è cessata
replaced-by = sostituito da { $number }
no-replacement = ancora senza nuovo numero
last-day-is = ultimo giorno: { $day }
no-last-day = ultimo giorno non impostato
number-label =
    { $field ->
        [number] Numero di telefono che stai lasciando
       *[replacement] Nuovo numero (può aspettare)
    }
number-hint =
    { $field ->
        [number] Come lo scriveresti tu, con o senza il prefisso del paese.
       *[replacement] Quando un sito mostra questo al suo posto, Unbind lo segna per te.
    }
country-label = Paese
country-none = Non scelto
country-option = { $name } ({ $code })
read-as = Lo leggiamo come { $number }, { $country }.
read-as-nowhere = Lo leggiamo come { $number }.
read-as-doubtful = Lo leggiamo come { $number }, { $country }. Non conosciamo numeri così in quel paese: controlla le cifre.
selection-unreadable = Ciò che hai selezionato non si è potuto leggere come un numero di telefono del tuo paese. Scrivilo qui, con il suo paese.
number-problem =
    { $code ->
        [empty] Scrivi qui il numero.
        [not-a-number] Questo non può essere un numero di telefono: usa cifre, spazi e un + all’inizio.
        [country-missing] Scegli il paese, o comincia con + e il prefisso del paese.
        [calling-code-unknown] Nessun paese ha questo prefisso dopo il +.
        [too-short] È troppo corto per un numero di quel paese. Manca una cifra?
        [too-long] È troppo lungo per un numero di quel paese. C’è una cifra di troppo?
        [wrong-length] I numeri di quel paese hanno un’altra lunghezza. Controlla le cifre.
        [duplicate] Hai già aggiunto questo numero.
        [same-as-retiring] Questo è il numero che stai lasciando. Scrivi quello nuovo o lascia vuoto.
        [gone] Questo numero non è più nel tuo elenco.
       *[other] Questo non si può usare qui. Controlla le cifre.
    }
label-label = Il nome che gli dai (facoltativo)
last-day-label = Ultimo giorno della vecchia linea (può aspettare)
last-day-hint = L’ultimo giorno in cui può ancora ricevere codici.
last-day-over = Questo giorno è passato. Il numero conterà come dismesso.
last-day-problem = Questa non è una data. Scegli un giorno o lascia vuoto.
save = Salva
cancel = Annulla

## What is watched

watch-title = Che cosa monitora Unbind
watch-lead = La lettura avviene nel tuo browser e nulla viene inviato altrove. Puoi cambiarlo in qualsiasi momento.
watch-mode =
    { $mode ->
        [all] Tutti i siti
        [chosen] Solo i siti che scelgo
       *[click] Solo quando faccio clic
    }
watch-mode-meaning =
    { $mode ->
        [all] È la scelta che trova di più. Il tuo browser ti chiederà di lasciar leggere a Unbind ogni sito che visiti; cerca numeri di telefono e conserva solo i tuoi.
        [chosen] Aggiungi i siti uno alla volta dal pulsante di Unbind. Il tuo browser chiede per ciascuno.
       *[click] Unbind legge una pagina quando apri lì il suo pulsante, e in nessun altro momento. Il tuo browser non chiede nulla.
    }
watch-mode-changed = Cambiato. Vale da adesso.
permission-refused = Il tuo browser non ha dato il permesso, quindi non si legge nulla. Scegli di nuovo: le altre due opzioni richiedono meno.
access-state =
    { $granted ->
        [yes]
            { $mode ->
                [all] Il tuo browser lascia leggere a Unbind tutti i siti.
                [chosen] Il tuo browser lascia leggere a Unbind i siti che hai scelto.
               *[click] Per questo a Unbind non serve alcun permesso.
            }
       *[no] Il tuo browser non dà tutto il permesso che serve.
    }
chosen-sites = Siti scelti da te ({ $count })
chosen-sites-hint = Per aggiungerne uno, aprilo e premi “Monitora questo sito” nel pulsante di Unbind.
site-remove = Rimuovi

## Welcome

welcome-title = Lascia un numero di telefono in sicurezza
welcome-lead = I numeri lasciati passano a sconosciuti, e con loro i codici di accesso che ricevono. Unbind trova i siti ancora legati al tuo.
steps = Configurazione
step =
    { $step ->
        [number] Numero
        [replacement] Nuovo numero
       *[watch] Monitoraggio
    }
step-title =
    { $step ->
        [number] Quale numero stai lasciando?
        [replacement] Che cosa lo sostituisce, e quando cessa?
        [watch] Che cosa può leggere Unbind?
       *[done] Tutto pronto
    }
number-stays = Il tuo numero resta in questo browser. Non viene mai inviato altrove né messo in una pagina.
next = Avanti
skip = Salta per ora
back = Indietro
done-watching =
    { $count ->
        [one]
            { $mode ->
                [all] Unbind cerca { $number } su ogni sito che visiti.
                [chosen] Unbind cerca { $number } sui siti che scegli.
               *[click] Unbind cerca { $number } quando fai clic sul suo pulsante.
            }
       *[other]
            { $mode ->
                [all] Unbind cerca i tuoi { $count } numeri su ogni sito che visiti.
                [chosen] Unbind cerca i tuoi { $count } numeri sui siti che scegli.
               *[click] Unbind cerca i tuoi { $count } numeri quando fai clic sul suo pulsante.
            }
    }
done-browse =
    { $mode ->
        [all] Naviga come sempre. Facendo l’accesso e guardando le pagine degli account, il tuo elenco si riempie da solo.
        [chosen] Apri un sito, fai clic sul pulsante di Unbind nella barra degli strumenti e premi “Monitora questo sito”.
       *[click] In una pagina dell’account o della sicurezza, fai clic sul pulsante di Unbind nella barra degli strumenti per leggerla.
    }
done-button = Il pulsante di Unbind è nella barra degli strumenti del browser, forse dietro il pezzo di puzzle. Fissalo per vedere quanti risultati ha un sito.
done-change = Cambia il numero su ogni sito del tuo elenco finché la vecchia linea riceve ancora codici.
done-list = Apri il tuo elenco
done-numbers = Aggiungi un altro numero
done-back = Cambia che cosa è monitorato

## Settings

reminders-title = Promemoria
reminders-switch = Avvisami prima dell’ultimo giorno
reminders-hint = Il tuo browser li mostra finché c’è ancora qualcosa da fare. Quelli persi compaiono al prossimo avvio.
reminders-days = Quanti giorni prima
reminders-day =
    { $days ->
        [0] il giorno stesso
        [one] { $days } giorno
       *[other] { $days } giorni
    }
reminders-no-days = Nessun giorno è scelto, quindi non verrà mostrato nulla. Scegline almeno uno.
quiet-from = Silenzio dalle
quiet-until = Silenzio fino alle
quiet-hint = Tra queste ore non viene mostrato nulla. Imposta due ore uguali se non vuoi silenzio.
private-title = Finestre private
private-switch = Conserva ciò che si trova nelle finestre private
private-hint = Se è disattivato, le finestre private non lasciano traccia qui. Anche il tuo browser deve permettere a Unbind di funzionare lì.
about-title = Che cosa Unbind non fa mai
about-what = Unbind confronta i numeri di telefono delle pagine con i tuoi, dentro il tuo browser, e tiene l’elenco qui.
never-network = Non usa mai la rete: né account, né statistiche, né ricerche online.
never-probe = Non prova mai il tuo numero su un sito per vedere se esiste un account.
never-inside = Non mette mai nulla in una pagina, e nessuna pagina può scoprire da Unbind il tuo numero.
never-secrets = Non conserva mai password, codici o messaggi.
erase-title = Cancella tutto
erase-meaning = Rimuove da questo browser numeri, elenco, cronologia e impostazioni. Non si può annullare.
erase-begin = Cancella tutto…
erase-word = cancella
erase-label = Per confermare, scrivi “{ $word }”
erase-wrong = Scrivi “{ $word }” per confermare, o annulla.
erase-confirm = Cancella per sempre
erased = Tutto è stato cancellato.
