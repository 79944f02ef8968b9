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
#   saved login          credenziale salvata; user name: nome utente
#   passkey              passkey; authenticator: app di autenticazione
#   backup code          codice di backup; backup (file): backup
#   locked backup        backup protetto; passphrase: passphrase
#   find more, import    trovare altro; proposal, offer: proposta, proporre
#   row (of a file)      riga; line (of a phone): linea; archive: archivio
#   sync                 sincronizzazione; in step: allineato; permission: permesso
#   browsing history     cronologia di navigazione; side panel: pannello laterale
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
        [passphrase-needed] Questo backup è protetto. Scrivi la passphrase con cui è stato salvato.
        [passphrase-short] Usa almeno 8 caratteri. Più parole si ricordano meglio di una sola molto strana.
        [wrong-passphrase] Questa passphrase non apre il file, oppure il file è stato modificato. Qui non è cambiato nulla; riprova.
        [sync-unavailable] La sincronizzazione del browser non ha risposto. Non è cambiato nulla; riprova più tardi.
        [name-missing] Prima dagli un nome.
        [already-there] È già nel tuo elenco.
        [file-unreadable] Il tuo browser non è riuscito a leggere questo file. Sceglilo di nuovo, o copialo prima in un’altra cartella.
        [file-too-large] Questo file è troppo grande per essere un backup di Unbind. Scegli il file il cui nome finisce con .json.
        [storage-full] Lo spazio del browser è pieno, quindi non è stato salvato. Libera un po’ di spazio e riprova.
        [unreachable] Unbind non ha risposto. Non è cambiato nulla; riprova.
       *[other] Non ha funzionato. Non è cambiato nulla; riprova.
    }
locked-title = Unbind è bloccato
locked-lead = Il tuo elenco è protetto. Finché Unbind è bloccato non si legge nessuna pagina e non arriva nessun promemoria.
lock-passphrase = La tua passphrase
unlock = Sblocca
lock-forgotten = L’hai dimenticata?
lock-forgotten-help = Senza la passphrase nessuno può aprire l’elenco, nemmeno tu. Puoi cancellare tutto e ricominciare. Se hai salvato un backup, con quello poi recuperi il tuo elenco.
lock-problem =
    { $problem ->
        [wrong-passphrase] Questa passphrase non apre Unbind. Maiuscole e spazi contano. Non è cambiato nulla; riprova.
        [differ] Le due passphrase sono diverse. Scrivi due volte la stessa.
        [lock-unreadable] I dati del blocco sono danneggiati, o sono di una versione più recente di Unbind. Aggiorna Unbind; se non basta, cancella tutto e ripristina un backup.
       *[storage-full] Lo spazio del browser è troppo pieno: mentre si cambia il blocco, l’elenco occupa il doppio dello spazio. Non è cambiato nulla.
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
stay-beside = Tieni aperto accanto alla pagina

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
left-out = Lo spazio di Unbind è quasi pieno, quindi ciò che si trova sulle pagine non viene più aggiunto al tuo elenco. Quello che fai tu viene ancora salvato. Per fare spazio, rimuovi un numero ormai sistemato e cancellalo per sempre.
left-out-review = Rivedi i numeri
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
watch-site-hint = Il tuo browser ti chiederà il permesso. Poi Unbind legge le pagine di { $site } quando le visiti, e conserva solo ciò che riguarda il tuo numero.
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
filter-empty = Qui non c’è nulla.
show-whole-list = Mostra tutto l’elenco
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
        [two-step] Verifica in due passaggi
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
certainty-meaning-elsewhere =
    { $certainty ->
        [certain] Certo: il numero era lì per intero, o l’hai detto tu.
        [likely] Probabile: ciò che si è trovato lo fa pensare, anche se non si sono viste tutte le cifre.
       *[possible] Possibile: il numero non si è visto, ma hai detto tu che è usato lì.
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
account-toast =
    { $named ->
        [yes] { $site }: account { $account }.
       *[no] { $site }: nessun account indicato.
    }
role-toast =
    { $role ->
        [sign-in] { $site }: serve per accedere.
        [two-step] { $site }: serve per la verifica in due passaggi.
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
        [login-user-name] È il nome utente della credenziale salvata.
        [login-email] Si trova nell’e-mail della credenziale salvata.
        [login-note] Si trova nella nota della credenziale salvata.
        [login-field] Si trova in un campo che hai aggiunto alla credenziale salvata.
        [login-phone] È il telefono della credenziale salvata.
        [login-title] Si trova nel nome della credenziale salvata.
        [login-identity] È il telefono dei dati personali che il tuo gestore di password inserisce.
        [login-without-number] La credenziale salvata non mostra il tuo numero.
        [within-word] Ha altre lettere o cifre subito accanto.
        [code-message] Un codice è stato inviato al tuo numero.
        [account-alert] Un avviso di sicurezza sul tuo account è stato inviato al tuo numero.
        [service-notice] Una comunicazione è stata inviata al tuo numero.
        [named-by-host] Il messaggio stesso dice per quale sito è il codice.
        [named-by-signature] Il messaggio è firmato con il suo nome.
        [named-by-wording] Il messaggio lo nomina.
        [named-by-sender] Il mittente è conosciuto.
        [official-reply] Una risposta ufficiale lo nomina.
        [found-history] Lo visiti, secondo la cronologia del tuo browser.
        [service-uses-phone] Il tuo numero non si è visto lì, ma si sa che questo servizio ne usa uno.
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
        [code-message] Un codice è stato inviato al tuo numero: “{ $detail }”.
        [account-alert] Un avviso di sicurezza sul tuo account è stato inviato al tuo numero: “{ $detail }”.
        [service-notice] Una comunicazione è stata inviata al tuo numero: “{ $detail }”.
        [found-logins]
            { $detail ->
                [one] Si trova in { $detail } credenziale salvata.
               *[other] Si trova in { $detail } credenziali salvate.
            }
        [found-messages]
            { $detail ->
                [one] Da lì è arrivato { $detail } messaggio al tuo numero.
               *[other] Da lì sono arrivati { $detail } messaggi al tuo numero.
            }
        [found-reply] La risposta che hai incollato lo nomina.
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
                [logins] trovato tra le tue credenziali salvate
                [messages] trovato nei tuoi messaggi
                [reply] trovato in una risposta incollata
                [history] visitato, secondo la cronologia del tuo browser
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
        [import] Trova altro – Unbind
        [take] Esporta – Unbind
        [numbers] Numeri – Unbind
        [settings] Impostazioni – Unbind
        [trust] Che cosa sa Unbind – Unbind
        [why] Perché i vecchi numeri sono pericolosi – Unbind
       *[welcome] Ti diamo il benvenuto in Unbind
    }
part =
    { $part ->
        [list] Elenco
        [safe] Posso disdire?
        [import] Trova altro
        [take] Esporta
        [numbers] Numeri
        [trust] Che cosa sa Unbind
        [why] Perché i vecchi numeri sono pericolosi
       *[settings] Impostazioni
    }

## Finding more

import-title = Trova altro
import-lead = La maggior parte degli account non viene visitata nelle settimane prima di lasciare un numero, ma si ritrova nelle credenziali salvate e nei vecchi messaggi. Credenziali e messaggi vengono letti qui, in questa pagina, e non si conserva nulla finché non lo dici tu.
import-link = Trova altro in credenziali salvate e messaggi
import-all-paused = Tutti i tuoi numeri sono in pausa, quindi non si cerca nulla. Prima riprendine uno in Numeri.
import-drop = Trascina qui un file
import-choose-file = Scegli un file…
import-drop-hint = Credenziali salvate, una cronologia di messaggi o un backup di Unbind. Unbind riconosce da solo di che cosa si tratta.
import-door =
    { $source ->
        [logins] Credenziali salvate
        [messages] Messaggi
        [reply] Risposta ufficiale (一证通查)
       *[history] Cronologia di navigazione
    }
import-door-hint =
    { $source ->
        [logins] Esporta in un file le credenziali del tuo browser o gestore di password e sceglilo in questa pagina. Password, carte e codici vengono scartati senza leggerli; si conserva solo dove è usato il tuo numero, e solo se accetti.
        [messages] Codici e avvisi nominano ogni servizio che ha mai scritto al tuo numero. Scegli in questa pagina un backup dei messaggi, o incolla i messaggi; il loro testo viene scartato man mano che si legge.
        [reply] Un servizio ufficiale dice quanti account di alcune grandi app sono registrati con un numero cinese. Fai la richiesta e incolla la risposta.
       *[history] Unbind può guardare quali servizi del suo catalogo visiti e proporti quelli che di solito usano un numero. Il tuo browser te lo chiede prima; la cronologia in sé non viene conservata, e puoi ritirare subito il permesso.
    }
import-how =
    { $source ->
        [logins] Come esportare le credenziali salvate
        [messages] Come ottenere i tuoi messaggi
       *[reply] Come richiederla
    }
import-program =
    { $program ->
        [chrome] Chrome, Brave, Opera
        [edge] Edge
        [firefox] Firefox
        [apple] Safari, Password di Apple
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
        [chrome] Apri il gestore delle password dalle impostazioni, poi Impostazioni › Esporta password › Scarica file.
        [edge] Impostazioni › Password › Altro (…) › Esporta password.
        [firefox] Apri about:logins, poi il menu (…) › Esporta password.
        [apple] Su un Mac, apri Password, poi File › Esporta tutti gli elementi su file.
        [bitwarden] Impostazioni o Strumenti › Esporta cassaforte, come .json o .csv. Non il tipo cifrato: si apre solo in Bitwarden.
        [one-password] Nell’app per computer: File › Esporta, come 1PUX o CSV.
        [lastpass] Opzioni avanzate › Esporta. Se si apre una pagina di testo, salvala come file che finisce con .csv.
        [dashlane] Impostazioni › Esporta dati, come CSV. Puoi scegliere l’archivio intero, con il file dei tuoi dati personali.
        [keepass] Database › Esporta › CSV. Il database stesso (.kdbx) è cifrato e non si può leggere.
        [proton-pass] Impostazioni › Esporta, come JSON o CSV, non cifrato.
        [nordpass] Impostazioni › Esporta elementi, come CSV.
        [roboform] Impostazioni › Account e dati › Esporta, come CSV.
       *[enpass] File › Esporta, come .json o .csv.
    }
import-wide = Proponi anche i servizi che di solito usano un numero, anche se la credenziale non lo mostra
import-how-messages =
    { $phone ->
        [android] Android: un’app come “SMS Backup & Restore” salva tutti i messaggi in un solo file .xml. Spostalo su questo computer; centinaia di megabyte non sono un problema.
        [iphone] iPhone: non ha un’esportazione propria. Ci sono programmi per computer che salvano i messaggi come .csv; oppure copia quelli con i codici e incollali qui sotto.
       *[other] Qualsiasi altro: una tabella (.csv) o un .json con mittente, testo e data, oppure i messaggi stessi, incollati.
    }
import-how-reply =
    { $step ->
        [open] In WeChat, apri 工信微报 › 政务服务 › 一证通查 › 互联网账号, oppure cerca il mini programma 一证通查 in Alipay.
        [enter] Scrivi il numero, le ultime sei cifre del tuo documento d’identità e il codice che ricevi.
        [wait] La risposta arriva con un messaggio dal 10699000, subito o entro 48 ore. Puoi chiedere di nuovo dopo 24 ore.
       *[paste] Copia il messaggio e incollalo qui sotto.
    }
import-reply-limits = Dice quanti account ci sono, non quali. Riguarda sedici app, nessuna banca e nessun ufficio, e solo i numeri intestati a te. Anche le app non comprese possono avere il tuo numero.
import-paste-label =
    { $source ->
        [reply] La risposta
       *[messages] Oppure incolla i messaggi
    }
import-paste-read = Leggi
import-history = Guarda nella mia cronologia
import-history-refused = Il tuo browser non ha dato il permesso, quindi la cronologia non è stata letta. Puoi cercare il resto con le altre strade.
import-history-held = In questo momento Unbind può leggere la tua cronologia di navigazione.
import-history-give-back = Ritira il permesso
import-history-given-back = Permesso ritirato. Unbind non può più leggere la tua cronologia.

import-reading = Lettura…
import-reading-file = Lettura di { $name }…
import-percent = { $percent }%
import-line-title = Quale linea ha ricevuto i messaggi?
import-line-hint = Questo telefono ha più di una linea. Solo i messaggi al numero che stai lasciando dicono qualcosa di esso.
import-line = Linea { $line }
import-line-messages =
    { $count ->
        [one] { $count } messaggio
       *[other] { $count } messaggi
    }
import-line-all = Tutte
import-line-all-meaning = Se le linee non si distinguono bene, o erano entrambe tue
import-reply-title =
    { $count ->
        [one] È nominato { $count } servizio
       *[other] Sono nominati { $count } servizi
    }
import-reply-hint = Correggi ciò che è stato letto male, togli ciò che non è un servizio e aggiungi ciò che manca.
import-reply-name = Servizio
import-reply-count =
    { $count ->
        [one] { $count } account
       *[other] { $count } account
    }
import-reply-remove = Togli
import-reply-remove-row = Togli { $name }
import-reply-add = Aggiungine uno
import-go-on = Continua
import-backup-title = { $name } è un backup di Unbind
import-backup-join = Aggiungi il contenuto
import-backup-done = Il backup è stato letto

import-found =
    { $count ->
        [one] Trovato un servizio
       *[other] Trovati { $count } servizi
    }
import-found-nothing =
    { $known ->
        [0] Nulla di trovato per il tuo numero
       *[other] Niente di nuovo: il tuo elenco ha già tutto
    }
import-looked-at =
    { $source ->
        [logins]
            { $count ->
                [one] È stata letta una credenziale.
               *[other] Sono state lette { $count } credenziali.
            }
        [messages]
            { $count ->
                [one] È stato letto un messaggio.
               *[other] Sono stati letti { $count } messaggi.
            }
        [reply]
            { $count ->
                [one] Dalla risposta è stato letto un servizio.
               *[other] Dalla risposta sono stati letti { $count } servizi.
            }
       *[history]
            { $count ->
                [one] Un servizio che visiti di solito usa un numero.
               *[other] { $count } servizi che visiti di solito usano un numero.
            }
    }
import-known =
    { $count ->
        [one] Una voce del tuo elenco è stata ritrovata, senza novità.
       *[other] { $count } voci del tuo elenco sono state ritrovate, senza novità.
    }
import-nothing-means =
    { $source ->
        [logins] Nessun nome utente, nota o campo contiene il tuo numero. Alcuni siti potrebbero averlo comunque: prova la ricerca più ampia, o leggi i tuoi messaggi.
        [messages] Nessun messaggio nomina un servizio che ti ha inviato un codice. Erano il telefono giusto e la linea giusta?
        [reply] Nessuno dei nomi si è potuto usare. Correggili, o aggiungi i servizi a mano nel tuo elenco.
       *[history] Dei servizi che Unbind conosce, visiti solo quelli che sono già nel tuo elenco.
    }
import-look-wider = Cerca anche dove il numero non si vede
import-problems =
    { $count ->
        [one] Una riga non si è potuta leggere. Il resto è qui sotto.
       *[other] { $count } righe non si sono potute leggere. Il resto è qui sotto.
    }
import-problem =
    { $code ->
        [too-few-columns]
            { $count ->
                [one] La riga { $rows } ha meno colonne della prima riga del file ed è stata lasciata fuori.
               *[other] Le righe { $rows } hanno meno colonne della prima riga del file e sono state lasciate fuori.
            }
        [too-many-columns]
            { $count ->
                [one] La riga { $rows } ha più colonne della prima riga del file ed è stata lasciata fuori.
               *[other] Le righe { $rows } hanno più colonne della prima riga del file e sono state lasciate fuori.
            }
        [quote-not-closed]
            { $count ->
                [one] Nella riga { $rows } si aprono virgolette che non si chiudono.
               *[other] Nelle righe { $rows } si aprono virgolette che non si chiudono.
            }
        [cut-short] Il file finisce a metà della riga { $rows }. È stato copiato per intero?
        [too-many-rows] Il file non è stato letto dalla riga { $rows } in poi: nessuno ha così tante credenziali.
        [date-unknown]
            { $count ->
                [one] La data della riga { $rows } non si è potuta leggere; il resto della riga sì.
               *[other] Le date delle righe { $rows } non si sono potute leggere; il resto delle righe sì.
            }
       *[entry-malformed]
            { $count ->
                [one] La riga { $rows } non è scritta come le altre ed è stata lasciata fuori.
               *[other] Le righe { $rows } non sono scritte come le altre e sono state lasciate fuori.
            }
    }
import-problem-file =
    { $code ->
        [too-few-columns] Alcune righe hanno meno colonne della prima e sono state lasciate fuori.
        [too-many-columns] Alcune righe hanno più colonne della prima e sono state lasciate fuori.
        [quote-not-closed] Si aprono virgolette che non si chiudono.
        [cut-short] Il file finisce a metà. È stato copiato per intero?
        [too-many-rows] Nessuno ha così tante credenziali o messaggi; la fine del file non è stata letta.
        [date-unknown] Alcune date non si sono potute leggere.
       *[entry-malformed] Alcuni dati non sono scritti come gli altri e sono stati lasciati fuori.
    }
import-problems-more =
    { $count ->
        [one] E un altro.
       *[other] E altri { $count }.
    }
import-group =
    { $group ->
        [new] Usano il tuo numero ({ $count })
        [check] Da controllare ({ $count })
        [joined] Già nel tuo elenco ({ $count })
       *[said] Già decisi da te ({ $count })
    }
import-group-hint =
    { $group ->
        [new] Prima viene ciò che farebbe più danni.
        [check] Il tuo numero non si è visto per intero. Spunta quelli che ce l’hanno e lascia gli altri.
        [joined] Queste voci restano come sono e annotano quando è stato usato il numero. Se è arrivato un codice dopo che l’hai cambiato, la voce torna da fare.
       *[said] Hai detto che non sono tuoi, o li hai tolti dall’elenco. Tornano solo se li spunti.
    }
import-tick-all = Spunta tutti
import-untick-all = Togli la spunta a tutti
import-trace =
    { $source ->
        [logins]
            { $where ->
                [login-user-name]
                    { $count ->
                        [one] nome utente in una credenziale salvata
                       *[other] nome utente in { $count } credenziali salvate
                    }
                [login-email]
                    { $count ->
                        [one] e-mail in una credenziale salvata
                       *[other] e-mail in { $count } credenziali salvate
                    }
                [login-note]
                    { $count ->
                        [one] nota in una credenziale salvata
                       *[other] nota in { $count } credenziali salvate
                    }
               *[other]
                    { $count ->
                        [one] in una credenziale salvata
                       *[other] in { $count } credenziali salvate
                    }
            }
        [messages]
            { $where ->
                [code-message]
                    { $count ->
                        [one] un messaggio con codice
                       *[other] { $count } messaggi con codice
                    }
               *[other]
                    { $count ->
                        [one] un messaggio
                       *[other] { $count } messaggi
                    }
            }
        [reply]
            { $count ->
                [one] nominato nella risposta
               *[other] { $count } account, secondo la risposta
            }
       *[history]
            { $count ->
                [one] visitato una volta
               *[other] visitato { $count } volte
            }
    }
import-months = { $from } – { $to }
import-standing =
    { $standing ->
        [open] nel tuo elenco, da fare
        [done] nel tuo elenco, fatto o mantenuto
        [dismissed] hai detto che non è tuo
       *[removed] l’hai tolto dall’elenco
    }
import-accept =
    { $count ->
        [0] Spunta ciò che va nel tuo elenco
        [one] Aggiungine uno al tuo elenco
       *[other] Aggiungine { $count } al tuo elenco
    }
import-forget = Dimentica tutto questo
import-not-stored = Di tutto questo non è ancora salvato nulla.
import-done =
    { $added ->
        [0]
            { $joined ->
                [0] Il tuo elenco aveva già tutto
                [one] Una voce del tuo elenco ha nuovi dati
               *[other] { $joined } voci del tuo elenco hanno nuovi dati
            }
        [one]
            { $joined ->
                [0] Una voce è stata aggiunta al tuo elenco
                [one] Una voce è stata aggiunta al tuo elenco, e un’altra ha nuovi dati
               *[other] Una voce è stata aggiunta al tuo elenco, e altre { $joined } hanno nuovi dati
            }
       *[other]
            { $joined ->
                [0] { $added } voci sono state aggiunte al tuo elenco
                [one] { $added } voci sono state aggiunte al tuo elenco, e un’altra ha nuovi dati
               *[other] { $added } voci sono state aggiunte al tuo elenco, e altre { $joined } hanno nuovi dati
            }
    }
import-delete-file =
    { $source ->
        [logins] Elimina { $name } adesso, anche dal cestino: contiene le tue password, e chiunque lo apra può leggerle.
       *[messages] Elimina { $name } adesso, se non ti serve più: contiene tutti i tuoi messaggi, e chiunque lo apra può leggerli.
    }
import-again = Leggi qualcos’altro
import-undone = Annullato. Il tuo elenco è come prima.
import-refusal =
    { $code ->
        [empty] Questo file è vuoto.
        [unknown-format] Non sono credenziali salvate né messaggi che Unbind possa leggere.
        [encrypted] Questo file è cifrato.
        [wrong-kind]
            { $format ->
                [pdf] Questo è un documento PDF, non un’esportazione di credenziali o messaggi.
                [image] Questa è un’immagine, non un’esportazione di credenziali o messaggi.
                [media] Questo è un file audio o video, non un’esportazione di credenziali o messaggi.
                [office] Questo è un documento di un programma per ufficio.
                [archive] Questo è un archivio di un tipo che qui non si può aprire.
                [program] Questo è un programma, non un’esportazione di credenziali o messaggi.
                [database] Questo è il database di un programma, non un’esportazione.
                [web-page] Questa è una pagina web, non un’esportazione di credenziali o messaggi.
               *[other] Questa non è un’esportazione di credenziali o messaggi.
            }
        [too-large] Questo file supera i { $limit } MB.
        [archive-too-large] Questo archivio contiene molto più di un’esportazione, quindi non è stato aperto.
        [archive-damaged] Questo archivio è danneggiato o incompleto.
        [cut-short] Il file finisce a metà.
       *[other] Il tuo browser non è riuscito a leggere questo file.
    }
import-advice =
    { $code ->
        [empty] Esportalo di nuovo e controlla che il nuovo file non sia di 0 byte.
        [encrypted]
            { $format ->
                [one-password] In 1Password, esporta di nuovo come 1PUX o CSV, invece di copiare la cassaforte.
                [dashlane] In Dashlane, esporta di nuovo come CSV, non come archivio protetto.
                [lastpass] In LastPass, esporta di nuovo come CSV, non cifrato.
                [zip] Estrailo con la sua password e scegli il file che c’è dentro.
                [bitwarden] In Bitwarden, esporta di nuovo e scegli “.json” o “.csv”, non “.json (Encrypted)”.
                [keepass] Questo è il database di KeePass. Aprilo in KeePass ed esportalo come CSV.
                [proton-pass] In Proton Pass, esporta di nuovo senza passphrase.
                [enpass] In Enpass, esporta come .json o .csv invece di fare un backup.
               *[other] Esportalo di nuovo da quel programma, non cifrato. Unbind lo legge qui e non conserva nessuna delle password.
            }
        [wrong-kind]
            { $format ->
                [office] Aprilo in quel programma e salva la tabella come CSV.
                [archive] Prima estrailo e scegli il file che c’è dentro.
                [database] Usa l’esportazione del programma stesso, come CSV o JSON.
               *[other] Scegli il file creato dal tuo browser, gestore di password o backup dei messaggi.
            }
        [too-large] Esportane una parte: gli ultimi anni, o una sola linea del telefono.
        [archive-too-large] Estrailo tu e scegli il file che c’è dentro, se ti fidi.
        [archive-damaged] Esportalo di nuovo, o copialo un’altra volta.
        [cut-short] Copialo o esportalo di nuovo. Se ne manca una parte, può mancare proprio il servizio che conta.
        [unknown-format] Qui sotto è scritto quali esportazioni si possono leggere. Una tabella deve avere una prima riga con il nome delle colonne.
       *[other] Sceglilo di nuovo, o copialo prima in un’altra cartella.
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
       *[cannot-know] Non si è potuto verificare che tutto fosse fatto
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
        [left-out] Lo spazio di Unbind è quasi pieno e ciò che si trova resta fuori, quindi il tuo elenco potrebbe non essere completo. Quando ci sarà spazio, i siti che visiti di nuovo verranno aggiunti.
        [nothing] Per questo numero non si è ancora trovato nulla, e il silenzio non prova nulla.
       *[done] Ogni voce dell’elenco risulta cambiata sul suo sito, o è mantenuta di proposito. Ciò che non è mai stato trovato non si può contare.
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
suggestions-shown = { $shown } di { $all } mostrati
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
backup-passphrase = Passphrase per il file (facoltativa)
backup-passphrase-hint = Con una passphrase nessuno può leggere il file senza conoscerla, nemmeno tu: non c’è modo di recuperarla.
export-backup = Salva backup
restore-passphrase = Passphrase di questo backup
restore-open = Apri e ripristina
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
        [change-at] Dove si cambia
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
checklist-cn-tax-do = Nell’app delle tasse, in 个人中心 › 安全中心. Cambia prima il numero in banca: l’app può verificarlo con la tua carta.
checklist-cn-health-insurance = Assicurazione medica (医保)
checklist-cn-health-insurance-do = Nell’app dell’assicurazione medica, e negli ospedali dove prenoti con il tuo numero di telefono.
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
checklist-eu-electronic-id-do = I servizi di identità e i portali delle tasse possono mandare codici a questo numero. Per cambiarlo, alcuni chiedono di presentarsi di persona o un certificato digitale.
checklist-eu-health-insurer = Servizio sanitario e assicurazione sanitaria
checklist-eu-health-insurer-do = App, prenotazioni e avvisi usano il numero che hai dato a suo tempo.
checklist-jp-my-number = Portale My Number (マイナポータル)
checklist-jp-my-number-do = Si accede con la tessera, non con il telefono. Se hai dato il tuo numero di telefono in una richiesta o insieme a un conto bancario, cambialo lì.
checklist-jp-carrier-mail = E-mail dell’operatore (キャリアメール)
checklist-jp-carrier-mail-do = Un indirizzo così finisce con la linea, a meno che tu non paghi l’operatore per tenerlo (メール持ち運び). Cambialo ovunque lo usi per accedere.
checklist-jp-line = LINE
checklist-jp-line-do = Registra prima un’e-mail e una password, poi cambia il numero dentro l’app.
checklist-jp-carrier-payment = Pagamento tramite operatore
checklist-jp-carrier-payment-do = Ciò che si paga con la bolletta del telefono finisce con la linea. Passa gli abbonamenti a un altro metodo di pagamento.
checklist-kr-identity-app = Verifica dell’identità (PASS)
checklist-kr-identity-app-do = Quasi tutti i siti ti verificano così. Configurala sulla nuova linea, che deve essere intestata a te, prima che cessi la vecchia.
checklist-kr-kakao = KakaoTalk
checklist-kr-kakao-do = Cambia il numero dentro l’app prima di disdire la vecchia linea.
checklist-kr-tax = Tasse: Hometax (홈택스)
checklist-kr-tax-do = Cambia il numero tra i tuoi dati utente.
checklist-in-aadhaar = Aadhaar
checklist-in-aadhaar-do = Cambialo in un centro Aadhaar o, dove è possibile, nell’app Aadhaar. Ne dipende tutto ciò che chiede un codice (OTP) Aadhaar.
checklist-in-upi = UPI
checklist-in-upi-do = UPI è legato al numero che ha la tua banca. Cambialo prima lì, poi registrati di nuovo in ogni app UPI.
checklist-in-tax = Imposta sul reddito
checklist-in-tax-do = Cambia il contatto principale nel tuo profilo sul portale delle tasse.
checklist-in-provident-fund = Fondo di previdenza (EPFO)
checklist-in-provident-fund-do = Cambialo nel portale dei membri (UAN) finché la vecchia linea riceve ancora il codice di accesso.
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
checklist-tr-edevlet = e-Devlet
checklist-tr-edevlet-do = A questo numero arrivano i codici di accesso e le nuove password. Cambialo nelle preferenze di comunicazione finché la vecchia linea funziona, e stampa i codici di backup. Senza, lo cambiano in un ufficio postale (PTT) con un documento.
checklist-tr-health = e-Nabız e medico di famiglia
checklist-tr-health-do = Cambialo nel tuo profilo e-Nabız e avvisa il tuo medico di famiglia (aile hekimi), che ha un numero per conto suo.
checklist-tr-bank-codes = Banca: codici dopo un cambio di SIM
checklist-tr-bank-codes-do = Quando cambiano la SIM o il numero, una banca può sospendere i codici finché non confermi. Dai a ogni banca il nuovo numero prima che cessi la vecchia linea.
checklist-tr-easy-address = Indirizzo facile per i bonifici (Kolay Adres)
checklist-tr-easy-address-do = Se il numero è uno di questi, eliminalo nell’app della tua banca prima che la linea cessi, poi aggiungi il nuovo numero.
checklist-ru-gosuslugi = Gosuslugi (Госуслуги)
checklist-ru-gosuslugi-do = A questo numero arrivano i codici di accesso, e con questo account si entra anche in altri siti. Cambialo nel tuo profilo finché la vecchia linea funziona; senza, in un centro MFC (МФЦ) con il passaporto.
checklist-ru-fast-payments = Trasferimenti con il numero di telefono (СБП)
checklist-ru-fast-payments-do = Ogni banca riceve il denaro inviato al tuo numero che conosce. Cambialo in ogni banca, poi scegli di nuovo quale lo riceve per prima.
checklist-ae-uae-pass = UAE PASS ed Emirates ID
checklist-ae-uae-pass-do = Cambia il numero nell’app, e anche quello che l’autorità per l’identità (ICP) tiene con il tuo Emirates ID: lì arrivano i codici dei servizi pubblici.
checklist-sa-absher = Absher e Nafath
checklist-sa-absher-do = Cambia il numero in Absher finché la vecchia linea riceve ancora il suo codice; senza, a un chiosco self-service con l’impronta digitale. Poi controlla che Nafath funzioni ancora.
checklist-gulf-electronic-id = Identità digitale e app del governo
checklist-gulf-electronic-id-do = Spesso sono legate a una linea intestata a te. Registra lì la nuova linea prima che cessi la vecchia.
checklist-gulf-pay-by-phone = Denaro inviato al tuo numero di telefono
checklist-gulf-pay-by-phone-do = Se il numero è collegato a un conto bancario, per Aani, sarie, Fawran, WAMD o BenefitPay, toglilo nell’app prima che la linea cessi, poi collega il nuovo.
checklist-all-bank = La tua banca
checklist-all-bank-do = Chiedi di tutti i tuoi numeri che ha: per i codici, per i pagamenti con carta e per la banca telefonica.
checklist-all-messengers = App di messaggistica
checklist-all-messengers-do = Usa “Cambia numero” in ogni app finché la vecchia linea funziona. Così chat e gruppi ti seguono.
checklist-all-authenticator = App di autenticazione e gestore di password
checklist-all-authenticator-do = Controlla che cosa usano per il recupero. Stampa nuovi codici di backup.
checklist-all-insurers = Assicurazioni e pensioni
checklist-all-insurers-do = Ci accedi di rado, quindi per anni non si vede nulla.
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
number-restore = Ripristina
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
        [chosen] Aggiungi i siti uno alla volta dal pulsante di Unbind. Il tuo browser chiede il permesso per ciascuno.
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
site-unwatched = { $site } non viene più letto.

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
reminders-no-days = Non hai scelto nessun giorno, quindi non verrà mostrato nulla. Scegline almeno uno.
quiet-from = Silenzio dalle
quiet-until = Silenzio fino alle
quiet-hint = Tra queste ore non viene mostrato nulla. Imposta due ore uguali se non vuoi ore di silenzio.
sync-title = Sugli altri tuoi dispositivi
sync-switch = Tieni l’elenco uguale su tutti i miei dispositivi
sync-hint = La sincronizzazione del tuo browser porta con sé l’elenco: i siti, ciò che è fatto e le tue note. Di ogni numero porta solo il prefisso del paese e le ultime quattro cifre; su ogni dispositivo il numero va scritto una volta.
sync-done = Allineato agli altri tuoi dispositivi dal giorno { $day }.
sync-problem =
    { $problem ->
        [full] Il tuo elenco è più grande di quanto la sincronizzazione del browser possa contenere, quindi non si invia altro. Su questo dispositivo è completo; usa un backup per portarlo su un altro.
        [newer] Un altro dispositivo ha una versione più recente di Unbind. Per continuare, aggiorna Unbind qui.
       *[unavailable] Al momento la sincronizzazione del browser non accetta nulla. Controlla di aver fatto l’accesso al browser e che la sincronizzazione sia attiva; Unbind riprova da solo.
    }
sync-unknown = Un altro dispositivo ha un elenco per { $mask }. Scrivi qui quel numero e i due elenchi diventano uno.
sync-add-number = Scrivi il numero
sync-remove = Rimuovi la copia dal mio account del browser
private-title = Finestre private
private-switch = Conserva ciò che si trova nelle finestre private
private-hint = Se è disattivato, le finestre private non lasciano traccia qui. Anche il tuo browser deve permettere a Unbind di funzionare lì.
keys-title = Tastiera
keys-open = Apri Unbind
keys-none = non impostata
keys-hint = Puoi cambiare queste scorciatoie nella pagina delle estensioni del browser.
about-title = Che cosa Unbind non fa mai
about-what = Unbind confronta i numeri di telefono delle pagine con i tuoi, dentro il tuo browser, e tiene l’elenco qui.
never-network = Non usa mai la rete: né account, né statistiche, né ricerche online.
never-probe = Non prova mai il tuo numero su un sito per vedere se esiste un account.
never-inside = Non mette mai nulla in una pagina, e nessuna pagina può scoprire da Unbind il tuo numero.
never-secrets = Non conserva mai password, codici o messaggi.
erase-title = Cancella tutto
erase-meaning = Rimuove da questo browser numeri, elenco, cronologia e impostazioni, e la copia dell’elenco dalla sincronizzazione del browser. Non si può annullare.
erase-begin = Cancella tutto…
erase-word = cancella
erase-label = Per confermare, scrivi “{ $word }”
erase-wrong = Scrivi “{ $word }” per confermare, o annulla.
erase-confirm = Cancella per sempre
erased = Tutto è stato cancellato.

## What Unbind knows

trust-lead = Tutto ciò che si conserva, tutto ciò che si legge, e come mettere fine all’uno e all’altro.
pause-switch = Metti in pausa Unbind
pause-hint = Finché è in pausa non si legge nessuna pagina. Il tuo elenco resta, e i promemoria arrivano comunque.
paused-notice = Unbind è in pausa: non si legge nessuna pagina.
looks-for =
    { $count ->
        [0] Non c’è nessun numero da cercare.
       *[other] Cerca { $numbers } e nient’altro.
    }
last-read-none = Nessuna pagina è stata letta da quando il browser è stato aperto.
last-read =
    { $kept ->
        [yes] Ultima lettura: una pagina di { $site }, { $when }. Ciò che riguarda il tuo numero è nel tuo elenco.
       *[no] Ultima lettura: una pagina di { $site }, { $when }. Non se n’è conservato nulla.
    }
stored-title = Che cosa si conserva
stored-lead = Si trova nello spazio di questo browser, su questo dispositivo, ed è al sicuro quanto il tuo profilo del browser. Se hai attivato “Tieni l’elenco uguale su tutti i miei dispositivi”, anche la sincronizzazione del browser ha l’elenco, senza i tuoi numeri.
stored-sealed = Si trova nello spazio di questo browser, su questo dispositivo, protetto con la tua passphrase. Qui lo vedi aperto.
stored-nothing = Nulla.
stored-part =
    { $kind ->
        [numbers]
            { $count ->
                [one] { $count } numero, con il suo nome, il nuovo numero e le date
               *[other] { $count } numeri, con i loro nomi, i nuovi numeri e le date
            }
        [sites]
            { $count ->
                [one] { $count } sito: come usa il numero, dove e quando si è visto, e che cosa ne hai detto
               *[other] { $count } siti: come ciascuno usa il numero, dove e quando si è visto, e che cosa ne hai detto
            }
        [settings] Ciò che hai scelto nelle impostazioni
        [set-aside]
            { $count ->
                [one] { $count } dato che non si è potuto leggere
               *[other] { $count } dati che non si sono potuti leggere
            }
       *[workings] Appunti di Unbind: l’elenco in breve, quali promemoria sono stati mostrati e fin dove i tuoi dispositivi sono allineati
    }
stored-look = Guarda tutto
stored-hide = Nascondi di nuovo
stored-text = Tutto ciò che si conserva, parola per parola
lock-title = Blocco con passphrase
lock-state =
    { $state ->
        [off] Una passphrase può proteggere i tuoi numeri e il tuo elenco su questo dispositivo. Senza un blocco, può leggerli chiunque possa leggere il tuo profilo del browser.
       *[on] Il blocco è attivo: numeri, elenco, cronologia e impostazioni sono protetti su questo dispositivo. Unbind si blocca quando il browser viene chiuso e quando premi “Blocca ora”.
    }
lock-cost =
    { $cost ->
        [forgotten] Se dimentichi la passphrase, perdi i tuoi numeri e il tuo elenco: nessuno può più aprirli. A quel punto aiuta solo un backup.
        [locked] Finché è bloccato non si legge nessuna pagina, quindi non si trova nulla di nuovo, e non arriva nessun promemoria.
       *[open] Chi usa questo browser mentre Unbind è sbloccato vede tutto.
    }
lock-backup = Salva prima un backup
lock-begin = Imposta un blocco…
lock-new = Nuova passphrase
lock-again = Di nuovo la stessa passphrase
lock-save = Attiva il blocco
lock-now = Blocca ora
lock-change = Cambia la passphrase
lock-off = Disattiva il blocco
lock-done =
    { $what ->
        [on] Il blocco è attivo.
        [changed] La passphrase è stata cambiata.
       *[off] Il blocco è disattivato.
    }
lock-with-sync =
    { $why ->
        [sync] Una copia del tuo elenco è nel tuo account del browser, e lì nessun blocco la protegge. Nelle impostazioni, in “Sugli altri tuoi dispositivi”, disattiva la sincronizzazione e rimuovi la copia. Poi puoi impostare un blocco.
       *[lock] Finché il blocco è attivo, l’elenco non viene portato sugli altri tuoi dispositivi: il browser terrebbe quella copia sul disco senza protezione.
    }
permissions-title = Che cosa gli permette il tuo browser
permission =
    { $name ->
        [activeTab] La pagina in primo piano
        [alarms] Sveglie
        [contextMenus] Menu contestuale
        [notifications] Notifiche
        [scripting] Lettura delle pagine
        [sidePanel] Pannello laterale
        [storage] Spazio di archiviazione
        [history] Cronologia di navigazione
       *[sites] Siti che visiti
    }
permission-purpose =
    { $name ->
        [activeTab] Per leggere la pagina in cui sei quando fai clic sul pulsante di Unbind.
        [alarms] Per attivarsi e ricordarti l’ultimo giorno.
        [contextMenus] Per aggiungere un numero selezionato, o il sito in cui sei, dal menu di una pagina.
        [notifications] Per mostrare quei promemoria.
        [scripting] Per leggere le pagine dove l’hai permesso, e da nessun’altra parte.
        [sidePanel] Per mostrare il tuo elenco accanto alla pagina.
        [storage] Per conservare i tuoi numeri e il tuo elenco su questo dispositivo e, se lo attivi, l’elenco sugli altri.
        [history] Per guardare una volta quali servizi conosciuti visiti. Lo chiede solo il pulsante che lo fa.
       *[sites] Per leggere le pagine degli account mentre navighi. Si chiede solo quando attivi il monitoraggio, e si restituisce quando restringi la scelta.
    }
permission-state =
    { $granted ->
        [yes] concesso
       *[no] non concesso
    }

## Why old numbers are dangerous

why-lead = Un numero di telefono è in prestito. Quando lo lasci resta fermo per un po’, poi passa a qualcun altro.
why-fact =
    { $fact ->
        [handed-on] Quanto resta fermo dipende dal paese: almeno 45 giorni negli Stati Uniti; 90 giorni in India e, secondo gli operatori, in Cina; sei mesi in Australia. In molti paesi non c’è un termine fisso.
        [receives] Da allora, ciò che viene inviato al numero arriva a uno sconosciuto: codici di accesso, link per impostare una nuova password, chiamate della tua banca. Per questo nessuno deve violare nulla.
        [studied] Dei ricercatori hanno esaminato 259 numeri che due operatori statunitensi offrivano ai nuovi clienti. Con 215 di questi era possibile almeno uno di tre attacchi ai titolari precedenti, e 171 erano ancora legati ad account su sei siti molto noti.
        [many] Solo negli Stati Uniti, ogni anno vengono disattivati circa 35 milioni di numeri.
        [messengers] Le app di messaggistica si basano sul numero. Se un numero è rimasto inattivo per 45 giorni e qualcun altro lo configura, WhatsApp elimina il vecchio account e quella persona ne prende il posto. Per evitarlo, passa prima il tuo account al nuovo numero.
       *[own-care] Spetta a te. Quando la questione è arrivata alla Corte suprema dell’India, questa ha lasciato al titolare precedente il compito di badare che al numero non resti legato nulla di privato.
    }
why-next-title = Che cosa fare
why-next = Cambia il numero su ogni sito che ce l’ha finché la vecchia linea riceve ancora codici. Unbind trova quei siti, tiene l’elenco e ti dice quando non resta più nulla.
words-title = I termini

## What is this?

what-is = Che cosa significa “{ $term }”?
term =
    { $term ->
        [retiring-number] Numero che stai lasciando
        [replacement] Nuovo numero
        [last-day] Ultimo giorno
        [reissue] Riassegnazione
        [unbound] Scollegato
        [certainty] Certezza
        [catalogue] Catalogo
        [passphrase] Passphrase
       *[passkey] Passkey
    }
meaning =
    { $term ->
        [retiring-number] Il numero che non avrai più. Unbind lo cerca sui siti che usi, finché ognuno non ne ha un altro.
        [replacement] Il numero che usi da ora in poi. Dove un sito lo mostra al posto del vecchio, Unbind annota il cambio da solo.
        [last-day] L’ultimo giorno in cui la vecchia linea riceve codici. Quasi tutti i siti ne mandano uno lì prima di accettare un nuovo numero, quindi cambia tutto entro quel giorno.
        [reissue] Un numero lasciato viene rivenduto dopo un po’ di tempo. Da quel giorno uno sconosciuto riceve ciò che gli viene ancora inviato.
        [unbound] Fatto: il sito ha un altro numero, oppure tieni lì il vecchio di proposito.
        [to-do] Il sito ha il tuo vecchio numero. Cambialo lì, poi premi “L’ho cambiato”.
        [suspected] Il sito mostra solo due o tre cifre, e coincidono con le tue. Altri numeri finiscono allo stesso modo, quindi guarda e decidi.
        [changed] Dici tu che è cambiato. Finché una pagina non mostra il nuovo numero, Unbind si fida della tua parola.
        [verified] L’ha mostrato il sito stesso: c’è il tuo nuovo numero, oppure il vecchio non c’è più. È più sicuro di un segno messo da te.
        [kept] Lasci lì il vecchio numero, sapendo che resta.
        [dismissed] Hai detto che quel numero è un altro. Non viene contato, e la domanda torna solo se si vedono più cifre.
        [still-shows] Contava come cambiato, ma da allora una pagina ha mostrato il vecchio numero. Quindi è di nuovo da fare.
        [certainty] Certo: si è visto il numero intero, oppure l’hai detto tu. Probabile e possibile: se ne è vista solo una parte, o c’è altro che lo indica.
        [sign-in] Accedi con il numero stesso, o con un codice che gli viene inviato.
        [two-step] Oltre alla password viene chiesto un codice inviato al numero.
        [recovery] Quando la password è persa, un codice o un link inviato al numero ti fa rientrare. E fa rientrare anche chi ha il numero in quel momento.
        [payment] I pagamenti si confermano con un codice inviato al numero, oppure gli viene inviato denaro.
        [contact] Il sito chiama o scrive soltanto al numero. Non apre nulla.
        [unknown] Non si sa che cosa fa il sito con il numero. Potrebbe aprire l’account, quindi controlla.
        [other-ways] Altri indirizzi e menu che possono portare dove si cambia il numero. Se uno può non funzionare, è indicato.
        [catalogue] I servizi che Unbind conosce, con i link alle loro impostazioni. Fa parte dell’estensione e non viene consultato altrove.
        [not-yet] Qualcosa nell’elenco ha ancora il vecchio numero, o aspetta la tua risposta. Se la linea cessasse ora, uno sconosciuto potrebbe ricevere i suoi codici.
        [cannot-know] Non c’è più nulla da fare, ma nessuna pagina ha mostrato i cambi, non si è trovato nulla o l’elenco potrebbe non essere completo. Unbind dice sì solo a ciò che ha visto.
        [yes] Per tutto ciò che Unbind ha visto, nulla dipende più dal vecchio numero. Prima di disdire, guarda ciò che le pagine non mostrano.
        [passphrase] Una password tua, meglio se di più parole. Ciò che protegge può leggerlo solo chi la conosce.
       *[passkey] Una chiave che il tuo dispositivo o gestore di password conserva, al posto di una password e di un codice. Non dipende da nessun numero di telefono.
    }
