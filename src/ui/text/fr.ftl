# L’interface en français (vous). `{$…}` marque ce qui est rempli ; c’est isolé.
#
# Glossaire (le même terme partout)
#   retiring number      numéro que vous abandonnez ; ensuite « ancien numéro »
#   replacement          nouveau numéro
#   last day             dernier jour (où l’ancienne ligne reçoit encore des codes)
#   retired              abandonné ; line ended : ligne résiliée
#   re-issue             réattribution : un inconnu peut recevoir le numéro
#   cancel the line      résilier la ligne ; carrier : opérateur ; holder : titulaire
#   line (of a history)  carte SIM (« ligne » y serait une ligne du fichier)
#   binding, line        élément (de la liste) ; list : liste ; checklist : aide-mémoire
#   unbound              dissocié
#   to do                à faire ; suspected : peut-être à vous
#   changed (ticked)     coché par vous ; verified : changé, vu sur le site
#   kept                 conservé volontairement ; dismissed : pas à vous
#   role                 usage ; certainty : certitude (certain, probable, possible)
#   watch                surveiller ; read : lire ; site : site
#   sign-in              connexion ; two-step : validation en deux étapes
#   saved login          identifiant enregistré ; user name : nom d’utilisateur
#   passkey              clé d’accès ; authenticator : application d’authentification
#   backup code          code de secours ; backup (file) : sauvegarde
#   locked backup        sauvegarde protégée ; passphrase : phrase secrète
#   find more            en trouver plus ; offer : proposer ; tick (to add) : sélectionner
#   row, column          ligne, colonne (d’un fichier) ; archive : archive
#   sync                 synchronisation ; permission : autorisation ; pause : mettre en pause
#   browsing history     historique de navigation ; side panel : panneau latéral
#   recovery             récupération du compte ; put off : remettre à plus tard

product = Unbind

## Loading and failing

loading = Ouverture de votre liste…
load-failed-title = Impossible d’ouvrir votre liste
load-failed = Rien n’est perdu : elle est enregistrée dans ce navigateur. Réessayez ; si cela ne suffit pas, redémarrez le navigateur.
try-again = Réessayer
refusal =
    { $refusal ->
        [not-found] Cet élément n’existe plus.
        [not-allowed-here] Cela ne peut pas se faire depuis ici.
        [nothing-to-undo] Il n’y a plus rien à annuler.
        [page-cannot-be-read] Votre navigateur ne permet pas aux extensions de lire cette page.
        [permission-missing] Votre navigateur n’a pas donné à Unbind l’autorisation nécessaire.
        [not-a-backup] Ce fichier n’est pas une sauvegarde d’Unbind, ou il est incomplet. Rien n’a été modifié ; choisissez un autre fichier.
        [newer-backup] Cette sauvegarde vient d’une version plus récente d’Unbind. Rien n’a été modifié ; mettez d’abord Unbind à jour.
        [passphrase-needed] Cette sauvegarde est protégée. Saisissez la phrase secrète avec laquelle elle a été enregistrée.
        [passphrase-short] Utilisez au moins 8 caractères. Plusieurs mots se retiennent mieux qu’un seul mot compliqué.
        [wrong-passphrase] Cette phrase secrète n’ouvre pas le fichier, ou le fichier a été modifié. Rien n’a changé ici ; réessayez.
        [sync-unavailable] La synchronisation du navigateur n’a pas répondu. Rien n’a été modifié ; réessayez plus tard.
        [name-missing] Donnez-lui d’abord un nom.
        [already-there] C’est déjà dans votre liste.
        [file-unreadable] Votre navigateur n’a pas pu lire ce fichier. Choisissez-le à nouveau, ou copiez-le d’abord dans un autre dossier.
        [file-too-large] Ce fichier est trop gros pour être une sauvegarde d’Unbind. Choisissez le fichier dont le nom se termine par .json.
        [storage-full] Le stockage du navigateur est plein : rien n’a été enregistré. Libérez de la place et réessayez.
        [unreachable] Unbind n’a pas répondu. Rien n’a été modifié ; réessayez.
       *[other] Cela n’a pas fonctionné. Rien n’a été modifié ; réessayez.
    }
locked-title = Unbind est verrouillé
locked-lead = Votre liste est chiffrée. Tant qu’Unbind est verrouillé, aucune page n’est lue et aucun rappel n’arrive.
lock-passphrase = Votre phrase secrète
unlock = Déverrouiller
lock-forgotten = Phrase secrète oubliée ?
lock-forgotten-help = Sans la phrase secrète, personne ne peut ouvrir la liste, pas même vous. Vous pouvez tout effacer et recommencer. Si vous avez enregistré une sauvegarde, elle vous rendra ensuite votre liste.
lock-problem =
    { $problem ->
        [wrong-passphrase] Cette phrase secrète n’ouvre pas Unbind. Les majuscules et les espaces comptent. Rien n’a été modifié ; réessayez.
        [differ] Les deux saisies sont différentes. Saisissez deux fois la même phrase secrète.
        [lock-unreadable] Les données du verrou sont abîmées, ou viennent d’une version plus récente d’Unbind. Mettez Unbind à jour ; si cela ne suffit pas, effacez tout et restaurez une sauvegarde.
       *[storage-full] Le stockage du navigateur est trop plein : pendant que le verrou est modifié, la liste a besoin de deux fois plus de place. Rien n’a été modifié.
    }

## Progress

progress =
    { $done ->
        [one] { $done } sur { $total } dissocié
       *[other] { $done } sur { $total } dissociés
    }
progress-none = Rien trouvé pour l’instant
progress-suspected =
    { $count ->
        [one] { $count } autre peut-être à vous
       *[other] { $count } autres peut-être à vous
    }
deadline =
    { $deadline ->
        [ahead]
            { $days ->
                [one] encore { $days } jour
               *[other] encore { $days } jours
            }
        [today] dernier jour aujourd’hui
       *[over]
            { $days ->
                [one] ligne résiliée depuis { $days } jour
               *[other] ligne résiliée depuis { $days } jours
            }
    }
number-switch = Numéro affiché
all-numbers = Les { $count } numéros
number-paused-option = { $number } (en pause)

## Before there is a number

begin-title = Quel numéro abandonnez-vous ?
begin = Indiquez-le à Unbind : pendant que vous naviguez comme d’habitude, il dresse la liste des sites qui l’utilisent encore.
begin-action = Configurer Unbind
open-full = Ouvrir la page complète
stay-beside = Garder ouvert à côté de la page

## Notices

watch-not-chosen = Unbind ne lit rien tant que vous n’avez pas choisi ce qu’il peut surveiller.
watch-choose = Choisir quoi surveiller
access-missing =
    { $mode ->
        [all] Pour le moment, votre navigateur ne laisse pas Unbind lire les sites ; rien de nouveau n’est trouvé.
       *[chosen] Votre navigateur ne laisse pas Unbind lire certains des sites que vous avez choisis.
    }
access-again = Autoriser à nouveau
access-review = Revoir les sites
left-out = Le stockage d’Unbind est presque plein : ce qui est trouvé sur les pages n’est plus ajouté à votre liste. Ce que vous faites vous-même est toujours enregistré. Pour faire de la place, retirez un numéro dont vous avez terminé la liste, puis effacez-le pour de bon.
left-out-review = Revoir les numéros
damaged =
    { $count ->
        [one] { $count } enregistrement n’a pas pu être lu. Rien n’a été supprimé : il est mis de côté.
       *[other] { $count } enregistrements n’ont pas pu être lus. Rien n’a été supprimé : ils sont mis de côté.
    }

## This site

this-page = Cette page
this-site = Sur { $site }
this-site-as = Sur { $site }, qui figure dans la liste sous { $shown }
site-unreadable = Votre navigateur ne montre pas cette page à Unbind. C’est peut-être une de ses propres pages ; sur un site web, cliquez sur le bouton d’Unbind pendant que la page est affichée.
site-nothing = Rien trouvé sur { $site } pour l’instant. La page où l’on change le numéro, par exemple celle de la sécurité du compte, en dit le plus.
site-not-read = Cette page n’a pas encore été lue. Rechargez-la ou lisez-la maintenant.
site-not-allowed = Unbind ne lit pas { $site } de lui-même.
site-permission-refused = Votre navigateur n’a pas donné l’autorisation : { $site } n’est pas surveillé. Vous pouvez toujours lire une page à la fois.
watch-site = Surveiller ce site
watch-site-hint = Votre navigateur demandera votre accord. Unbind lit ensuite les pages de { $site } quand vous les visitez, et ne garde que ce qui concerne votre numéro.
read-page = Lire cette page maintenant
reading = Lecture de cette page…
private-window = Fenêtre privée : ce qui est trouvé ici n’est pas conservé.

## The list

list-title = Tous les sites
list-page-title = Votre liste
list-empty-title = Votre liste est encore vide
list-empty = Naviguez comme d’habitude. Quand un site affiche ou demande votre numéro, il apparaît ici. Les pages de compte et de sécurité sont le moyen le plus rapide de remplir la liste.
search = Rechercher un site
search-empty = Aucun site de votre liste ne correspond à « { $search } ».
filter-label = Afficher
filter =
    { $filter ->
        [open] À faire
        [suspected] Peut-être à vous
        [done] Terminé
       *[all] Tout
    }
filter-empty = Rien ici.
show-whole-list = Afficher toute la liste
group =
    { $group ->
        [open] À faire ({ $count })
        [suspected] Peut-être à vous ({ $count })
        [done] Terminé ({ $count })
       *[dismissed] Pas à vous ({ $count })
    }
suspected-hint = Ces sites n’affichent qu’une partie d’un numéro. Regardez, puis dites si c’est le vôtre.
show-more = Afficher { $count } de plus
role =
    { $role ->
        [sign-in] Connexion
        [two-step] Codes en deux étapes
        [recovery] Récupération du compte
        [payment] Paiement
        [contact] Contact
       *[unknown] Usage incertain
    }
certainty =
    { $certainty ->
        [certain] certain
        [likely] probable
       *[possible] possible
    }
certainty-meaning =
    { $certainty ->
        [certain] Certain : tous les chiffres de votre numéro ont été vus.
        [likely] Probable : une partie du numéro est masquée, et au moins quatre chiffres concordent avec le vôtre.
       *[possible] Possible : seuls deux ou trois chiffres sont visibles, et ils concordent avec le vôtre.
    }
certainty-meaning-elsewhere =
    { $certainty ->
        [certain] Certain : le numéro y figurait en entier, ou vous l’avez dit vous-même.
        [likely] Probable : ce qui a été trouvé va dans ce sens, même si tous les chiffres n’ont pas été vus.
       *[possible] Possible : le numéro n’a pas été vu, et vous avez dit qu’il y est utilisé.
    }
state =
    { $state ->
        [suspected] peut-être à vous
        [to-do] à faire
        [changed] coché par vous
        [verified] changé, vu sur le site
        [kept] conservé volontairement
       *[dismissed] pas à vous
    }
seen = vu { $when }
still-shows = Affiche encore l’ancien numéro
ambiguous = correspond aussi à un autre de vos numéros
open-title = Ouvrir { $address }
open-way =
    { $kind ->
        [own] Ouvrir les paramètres
        [phone] Ouvrir les paramètres
        [account-security] Ouvrir les paramètres
        [change-password] Ouvrir les paramètres
        [help] Ouvrir l’aide
       *[other] Ouvrir
    }
way-path = Dans l’appli ou sur le site : { $path }
way-doubt =
    { $kind ->
        [well-known] beaucoup de sites n’en ont pas
       *[other] peut ne plus être à jour
    }
other-ways = Autres moyens
way =
    { $kind ->
        [own] Votre propre lien
        [phone] Page du numéro de téléphone
        [account-security] Page de sécurité du compte
        [change-password] Page du mot de passe
        [well-known] Adresse standard du mot de passe
        [seen] Là où votre numéro a été vu
        [site] Page d’accueil du site
        [help] Article d’aide
       *[recovery] Si vous ne pouvez pas vous connecter
    }
wrong-link-title = Un meilleur lien pour { $site }
own-link-label = Adresse de la page où l’on change le numéro
own-link-hint = Conservée dans ce navigateur. « Ouvrir les paramètres » y mènera.
own-link-problem =
    { $problem ->
        [empty] Saisissez ou collez d’abord l’adresse.
        [not-https] Seules les adresses qui commencent par https:// peuvent être ouvertes sans risque.
        [too-long] Cette adresse est trop longue. Copiez seulement ce qui précède le signe « ? ».
       *[not-an-address] Ce n’est pas l’adresse d’une page. Copiez-la depuis la barre d’adresse de votre navigateur.
    }
own-link-remove = Retirer mon lien
own-link-toast =
    { $set ->
        [yes] { $site } : votre lien est utilisé à partir de maintenant.
       *[no] { $site } : votre lien n’est plus utilisé.
    }
link-report-label = Pour prévenir les auteurs d’Unbind
link-report-hint = Rien n’est envoyé. Copiez ceci et publiez-le là où les problèmes d’Unbind sont recueillis. Ne publiez jamais de numéro de téléphone, ni l’ancien ni le nouveau.
link-report-copy = Copier
link-report-copied =
    { $copied ->
        [yes] Copié.
       *[no] Votre navigateur ne l’a pas permis. Sélectionnez le texte et copiez-le à la main.
    }
action =
    { $action ->
        [confirm] Oui, c’est à moi
        [changed] Je l’ai changé
        [keep] Conserver
        [reopen] Encore à faire
        [delete] Retirer de la liste
       *[dismiss] Pas à moi
    }
action-undo = Annuler
action-more = Plus
action-reason = Ajouter une raison
row-action =
    { $action ->
        [pin] Mettre en premier
        [unpin] Ne plus mettre en premier
        [postpone] Remettre à plus tard…
        [bring-back] Faire maintenant
        [rename] Nom et note…
        [role] À quoi il sert…
        [merge] Identique à un autre site…
        [split] Afficher à nouveau à part
        [wrong-link] Lien incorrect…
       *[delete] Retirer de la liste
    }
section =
    { $section ->
        [pinned] Mis en premier par vous
        [root] Donne accès à tout le reste
        [money] Argent
        [sign-in] Sert à vous connecter
        [second-step] Codes et récupération
        [unclear] Usage incertain
        [contact] Sert seulement à vous joindre
       *[postponed] Remis à plus tard
    }
site-tally = { $done } sur { $total } faits sur ce site
pinned-mark = Mis en premier :
postponed-mark = remis au { $day }
ticked-mark = Aucune page n’a encore montré le changement
postpone-title = Remettre au
postpone-until =
    { $choice ->
        [tomorrow] Demain
        [week] Dans une semaine
       *[before] Avant le dernier jour ({ $day })
    }
postpone-day = Un autre jour
postpone-problem =
    { $problem ->
        [empty] Choisissez un jour ou cliquez sur l’un des boutons.
        [past] Ce jour est passé. Choisissez-en un à venir.
       *[too-late] L’ancienne ligne se termine avant ce jour. Choisissez-en un plus tôt.
    }
rename-title = Nom et note
rename-name = Le nom que vous lui donnez
rename-note = Note
role-title = À quoi ce numéro sert-il sur ce site ?
merge-title = Rattacher { $site } à un autre site
merge-into = L’autre site de votre liste
merge-unknown = Aucun site de votre liste ne s’appelle « { $typed } ». Choisissez l’une des suggestions.
reason-title = Conservé volontairement
reason-label = Pourquoi ? (facultatif)
action-why = Pourquoi ?
moved =
    { $action ->
        [confirm] { $site } : ajouté à ce qui est à faire.
        [changed] { $site } : marqué comme changé.
        [keep] { $site } : conservé volontairement.
        [delete] { $site } : retiré de la liste.
        [reopen] { $site } : de nouveau à faire.
       *[dismiss] { $site } : pas à vous.
    }
undone = { $site } : annulé.
pinned-toast =
    { $pinned ->
        [yes] { $site } : mis en premier.
       *[no] { $site } : de retour à sa place.
    }
postponed-toast = { $site } : remis au { $day }.
brought-back-toast = { $site } : de nouveau parmi ce qui est à faire.
edited-toast = { $site } : enregistré.
account-toast =
    { $named ->
        [yes] { $site } : compte { $account }.
       *[no] { $site } : aucun compte indiqué.
    }
role-toast =
    { $role ->
        [sign-in] { $site } : sert à la connexion.
        [two-step] { $site } : sert aux codes en deux étapes.
        [recovery] { $site } : sert à récupérer le compte.
        [payment] { $site } : sert au paiement.
        [contact] { $site } : sert à vous joindre.
       *[unknown] { $site } : usage incertain.
    }
reason-toast = { $site } : raison enregistrée.
merged-toast = { $from } est maintenant rattaché à { $into }.
split-toast = { $site } est de nouveau affiché à part.

## Why

harm =
    { $harm ->
        [root] En tête de liste : qui reçoit les codes de ce compte peut en réinitialiser beaucoup d’autres.
        [money] En tête de liste : d’ici, on peut déplacer ou dépenser de l’argent.
        [sign-in] Avant la validation en deux étapes : un code envoyé à ce numéro suffit pour se connecter.
        [second-step] Après les connexions : ce numéro aide à entrer, avec un mot de passe ou une adresse e-mail.
        [unclear] Après ce qui est connu : le rôle du numéro ici n’est pas clair.
       *[contact] En dernier : le numéro sert seulement à vous joindre et n’ouvre rien.
    }
why-pinned = En premier : vous l’avez placé là.
why-postponed = À la fin : vous l’avez remis au { $day }.
why-over = Sa ligne a pris fin le { $day }.
why-due = Sa ligne prend fin le { $day } ; ce qui se termine plus tôt passe avant.
page-kind =
    { $kind ->
        [sign-in] Vu sur une page de connexion.
        [sign-up] Vu sur une page de création de compte.
        [verification] Vu sur une page qui demande un code envoyé.
        [account] Vu sur une page de compte.
        [security] Vu sur une page de paramètres de sécurité.
        [checkout] Vu sur une page de commande.
       *[other] Vu sur une page d’un autre type.
    }
reason =
    { $code ->
        [full-number] Tous les chiffres de votre numéro étaient là.
        [mask] Les chiffres affichés concordent avec les vôtres.
        [ambiguous] Les chiffres affichés correspondent aussi à un autre de vos numéros.
        [place-text] Il figure dans le texte de la page.
        [place-field] Il figure dans un champ de la page.
        [place-typed] Vous l’y avez saisi, puis envoyé le formulaire.
        [shape] Il est écrit comme s’écrivent les numéros de téléphone.
        [user-name] C’était le nom d’utilisateur de votre connexion.
        [sample] L’exemple dans le champ est un numéro de téléphone.
        [split] Il est réparti sur plusieurs cases qui forment un seul numéro.
        [beside] Un choix d’indicatif de pays se trouve à côté.
        [options] Il se choisit dans une liste d’indicatifs de pays.
        [budget] La page est très longue ; elle n’a pas été lue en entier.
        [login-user-name] C’est le nom d’utilisateur de l’identifiant.
        [login-email] Il figure dans l’adresse e-mail de l’identifiant.
        [login-note] Il figure dans la note de l’identifiant.
        [login-field] Il figure dans un champ que vous avez ajouté à l’identifiant.
        [login-phone] C’est le numéro de téléphone enregistré avec l’identifiant.
        [login-title] Il figure dans le nom de l’identifiant.
        [login-identity] C’est le numéro de téléphone des données personnelles que votre gestionnaire de mots de passe saisit pour vous.
        [login-without-number] L’identifiant lui-même ne montre pas votre numéro.
        [within-word] D’autres lettres ou chiffres le touchent.
        [code-message] Un code a été envoyé à votre numéro.
        [account-alert] Un avertissement sur votre compte a été envoyé à votre numéro.
        [service-notice] Un avis a été envoyé à votre numéro.
        [named-by-host] Le message dit lui-même à quel site sert son code.
        [named-by-signature] Le message est signé de son nom.
        [named-by-wording] Le message le nomme.
        [named-by-sender] L’expéditeur est connu.
        [official-reply] Une réponse officielle le nomme.
        [found-history] Vous le visitez, d’après l’historique de votre navigateur.
        [service-uses-phone] Votre numéro n’y a pas été vu, mais on sait que ce service en utilise un.
       *[other] Une règle d’Unbind l’indique ({ $code }).
    }
reason-with-detail =
    { $code ->
        [mask]
            { $detail ->
                [one] { $detail } chiffre est affiché, et il concorde avec le vôtre.
               *[other] { $detail } chiffres sont affichés, et ils concordent avec les vôtres.
            }
        [ambiguous] Les chiffres affichés correspondent aussi à un autre de vos numéros.
        [autocomplete] Le champ déclare lui-même ce qu’il attend : « { $detail } ».
        [type] Le champ est prévu pour les numéros de téléphone.
        [inputmode] Le champ demande le clavier téléphonique.
        [label] Son libellé dit « { $detail } ».
        [aria] Sa description pour lecteurs d’écran dit « { $detail } ».
        [placeholder] L’indication dans le champ dit « { $detail } ».
        [near] Le texte autour dit « { $detail } ».
        [title] Son infobulle dit « { $detail } ».
        [name] Son nom interne contient « { $detail } ».
        [sentence] La phrase où il se trouve dit « { $detail } ».
        [code-sent] La page dit qu’un code a été envoyé : « { $detail } ».
        [page-address] L’adresse de la page mentionne « { $detail } ».
        [page-title] Le titre de la page dit « { $detail } ».
        [page-heading] Un intertitre de la page dit « { $detail } ».
        [code-message] Un code a été envoyé à votre numéro : « { $detail } ».
        [account-alert] Un avertissement sur votre compte a été envoyé à votre numéro : « { $detail } ».
        [service-notice] Un avis a été envoyé à votre numéro : « { $detail } ».
        [found-logins] Identifiants enregistrés où il figure : { $detail }.
        [found-messages] Messages de ce service à votre numéro : { $detail }.
        [found-reply] La réponse que vous avez collée le nomme.
        [page-form]
            { $detail ->
                [one-time-code] La page demande un code.
                [password] La page demande un mot de passe.
               *[other] La page demande « { $detail } ».
            }
       *[other] Une règle d’Unbind l’indique : « { $detail } ».
    }
reason-against = Un mot proche parle d’autre chose : « { $detail } ».
history-title = Historique
history =
    { $what ->
        [seen]
            { $source ->
                [page] vu sur une page
                [logins] trouvé dans vos identifiants enregistrés
                [messages] trouvé dans vos messages
                [reply] trouvé dans une réponse collée
                [history] visité, d’après l’historique de votre navigateur
               *[by-hand] ajouté par vous
            }
        [replacement-seen] le site a affiché votre nouveau numéro
        [confirm] vous avez dit que c’est à vous
        [changed] vous avez dit l’avoir changé
        [gone] la page n’affichait plus votre numéro
        [keep] vous avez choisi de le conserver
        [dismiss] vous avez dit que ce n’est pas à vous
        [reopen] vous l’avez remis dans la liste
        [delete] vous l’avez retiré de la liste
        [plan] vous avez changé le moment de le faire
       *[edit] vous avez modifié cet élément
    }
history-undone =
    { $what ->
        [confirm] vous avez dit que c’est à vous, puis annulé
        [changed] vous avez dit l’avoir changé, puis annulé
        [keep] vous avez choisi de le conserver, puis annulé
        [dismiss] vous avez dit que ce n’est pas à vous, puis annulé
        [reopen] vous l’avez remis dans la liste, puis annulé
        [delete] vous l’avez retiré de la liste, puis remis
        [plan] vous avez changé le moment de le faire, puis annulé
       *[edit] vous avez modifié cet élément, puis annulé
    }

## Full page

navigation = Parties d’Unbind
page-title =
    { $part ->
        [list] Votre liste – Unbind
        [safe] Résilier sans risque ? – Unbind
        [import] En trouver plus – Unbind
        [take] Exporter – Unbind
        [numbers] Numéros – Unbind
        [settings] Paramètres – Unbind
        [trust] Ce que sait Unbind – Unbind
        [why] Pourquoi les anciens numéros sont dangereux – Unbind
       *[welcome] Bienvenue dans Unbind
    }
part =
    { $part ->
        [list] Liste
        [safe] Résilier ?
        [import] En trouver plus
        [take] Exporter
        [numbers] Numéros
        [trust] Ce que sait Unbind
        [why] Pourquoi les anciens numéros sont dangereux
       *[settings] Paramètres
    }

## Finding more

import-title = En trouver plus
import-lead = Dans les semaines qui précèdent la fin d’un numéro, on ne visite pas la plupart de ses comptes. Les identifiants enregistrés et les anciens messages, eux, en gardent la trace. Ils sont lus ici, dans cette page, et rien n’est conservé sans votre accord.
import-link = En trouver plus dans vos identifiants et vos messages
import-all-paused = Tous vos numéros sont en pause : rien n’est cherché. Reprenez-en d’abord un dans Numéros.
import-drop = Déposez un fichier ici
import-choose-file = Choisir un fichier…
import-drop-hint = Des identifiants enregistrés, un historique de messages ou une sauvegarde d’Unbind. Unbind reconnaît de lui-même ce que c’est.
import-door =
    { $source ->
        [logins] Identifiants enregistrés
        [messages] Messages
        [reply] Réponse officielle (一证通查)
       *[history] Historique de navigation
    }
import-door-hint =
    { $source ->
        [logins] Exportez dans un fichier les identifiants de votre navigateur ou de votre gestionnaire de mots de passe, et donnez-le à cette page. Les mots de passe, cartes et codes sont écartés sans être lus ; seuls les endroits où votre numéro est utilisé sont conservés, une fois que vous êtes d’accord.
        [messages] Les codes et les avis nomment chaque service qui a un jour écrit à votre numéro. Donnez à cette page une sauvegarde de vos messages, ou collez des messages ; leur texte est écarté au fil de la lecture.
        [reply] Un service officiel dit combien de comptes de quelques grandes applis sont enregistrés avec un numéro chinois. Faites la demande, et collez la réponse.
       *[history] Unbind peut regarder quels services de son catalogue vous visitez, et proposer ceux qui ont d’habitude un numéro. Votre navigateur vous le demande d’abord ; l’historique lui-même n’est pas conservé, et vous pouvez retirer l’autorisation aussitôt.
    }
import-how =
    { $source ->
        [logins] Comment exporter les identifiants enregistrés
        [messages] Comment obtenir vos messages
       *[reply] Comment la demander
    }
import-program =
    { $program ->
        [chrome] Chrome, Brave, Opera
        [edge] Edge
        [firefox] Firefox
        [apple] Safari, Mots de passe d’Apple
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
        [chrome] Ouvrez le gestionnaire de mots de passe dans les paramètres, puis Paramètres › Exporter les mots de passe › Télécharger le fichier.
        [edge] Paramètres › Mots de passe › Plus (…) › Exporter les mots de passe.
        [firefox] Ouvrez about:logins, puis le menu (…) › Exporter les mots de passe.
        [apple] Sur un Mac, ouvrez Mots de passe, puis Fichier › Exporter tous les éléments vers un fichier.
        [bitwarden] Paramètres ou Outils › Exporter le coffre, en .json ou .csv. Pas le format chiffré : il ne s’ouvre que dans Bitwarden.
        [one-password] Dans l’appli pour ordinateur : Fichier › Exporter, en 1PUX ou CSV.
        [lastpass] Options avancées › Exporter. Si une page de texte s’ouvre, enregistrez-la dans un fichier dont le nom se termine par .csv.
        [dashlane] Paramètres › Exporter les données, en CSV. Vous pouvez donner l’archive entière, avec le fichier de vos données personnelles.
        [keepass] Base de données › Exporter › CSV. La base elle-même (.kdbx) est chiffrée et ne peut pas être lue.
        [proton-pass] Paramètres › Exporter, en JSON ou CSV, sans chiffrement.
        [nordpass] Paramètres › Exporter les éléments, en CSV.
        [roboform] Paramètres › Compte et données › Exporter, en CSV.
       *[enpass] Fichier › Exporter, en .json ou .csv.
    }
import-wide = Proposer aussi les services qui ont d’habitude un numéro, si l’identifiant ne le montre pas
import-how-messages =
    { $phone ->
        [android] Android : une appli comme « SMS Backup & Restore » écrit tous les messages dans un seul fichier .xml. Transférez-le sur cet ordinateur ; des centaines de mégaoctets ne posent pas de problème.
        [iphone] iPhone : pas d’export intégré. Des programmes pour ordinateur enregistrent les messages en .csv ; ou bien copiez ceux qui contiennent des codes et collez-les plus bas.
       *[other] Autres cas : un tableau (.csv) ou un .json avec expéditeur, texte et date, ou les messages eux-mêmes, collés.
    }
import-how-reply =
    { $step ->
        [open] Dans WeChat, ouvrez 工信微报 › 政务服务 › 一证通查 › 互联网账号, ou cherchez le mini-programme 一证通查 dans Alipay.
        [enter] Saisissez le numéro, les six derniers caractères du numéro de votre pièce d’identité et le code qui vous est envoyé.
        [wait] La réponse arrive par message du 10699000, tout de suite ou dans les 48 heures. Vous pouvez refaire une demande au bout de 24 heures.
       *[paste] Copiez le message et collez-le plus bas.
    }
import-reply-limits = Elle dit combien de comptes existent, pas lesquels. Elle couvre seize applis, aucune banque ni administration, et seulement les numéros à votre nom. Les applis qu’elle ne couvre pas peuvent quand même avoir votre numéro.
import-paste-label =
    { $source ->
        [reply] La réponse
       *[messages] Ou collez des messages
    }
import-paste-read = Lire
import-history = Parcourir mon historique
import-history-refused = Votre navigateur n’a pas donné l’autorisation : l’historique n’a pas été lu. Vous pouvez chercher le reste par les autres moyens.
import-history-held = Unbind peut lire votre historique de navigation en ce moment.
import-history-give-back = Retirer l’autorisation
import-history-given-back = Autorisation retirée. Unbind ne peut plus lire votre historique.

import-reading = Lecture…
import-reading-file = Lecture de { $name }…
import-percent = { $percent } %
import-line-title = Quelle carte SIM a reçu les messages ?
import-line-hint = Ce téléphone a plus d’une carte SIM. Seuls les messages reçus sur le numéro que vous abandonnez disent quelque chose de lui.
import-line = SIM { $line }
import-line-messages =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
import-line-all = Toutes
import-line-all-meaning = Si les cartes SIM se distinguent mal, ou si les deux étaient à vous
import-reply-title =
    { $count ->
        [one] { $count } service est nommé
       *[other] { $count } services sont nommés
    }
import-reply-hint = Corrigez ce qui a été mal lu, retirez ce qui n’est pas un service et ajoutez ce qui manque.
import-reply-name = Service
import-reply-count =
    { $count ->
        [one] { $count } compte
       *[other] { $count } comptes
    }
import-reply-remove = Retirer
import-reply-remove-row = Retirer { $name }
import-reply-add = En ajouter un
import-go-on = Continuer
import-backup-title = { $name } est une sauvegarde d’Unbind
import-backup-join = Ajouter son contenu
import-backup-done = La sauvegarde a été lue

import-found =
    { $count ->
        [one] { $count } service trouvé
       *[other] { $count } services trouvés
    }
import-found-nothing =
    { $known ->
        [0] Rien trouvé pour votre numéro
       *[other] Rien de nouveau : votre liste contient déjà tout
    }
import-looked-at =
    { $source ->
        [logins]
            { $count ->
                [one] { $count } identifiant a été lu.
               *[other] { $count } identifiants ont été lus.
            }
        [messages]
            { $count ->
                [one] { $count } message a été lu.
               *[other] { $count } messages ont été lus.
            }
        [reply]
            { $count ->
                [one] { $count } service a été lu dans la réponse.
               *[other] { $count } services ont été lus dans la réponse.
            }
       *[history]
            { $count ->
                [one] { $count } service que vous visitez a d’habitude un numéro.
               *[other] { $count } services que vous visitez ont d’habitude un numéro.
            }
    }
import-known =
    { $count ->
        [one] { $count } élément de votre liste a été retrouvé, sans rien de nouveau.
       *[other] { $count } éléments de votre liste ont été retrouvés, sans rien de nouveau.
    }
import-nothing-means =
    { $source ->
        [logins] Aucun nom d’utilisateur, aucune note ni aucun champ ne contient votre numéro. Des sites peuvent l’avoir quand même : cherchez aussi là où il ne figure pas, ou lisez vos messages.
        [messages] Aucun message ne nomme un service qui vous a envoyé un code. Était-ce le bon téléphone, et la bonne carte SIM ?
        [reply] Aucun des noms n’a pu être utilisé. Corrigez-les, ou ajoutez les services à la main dans votre liste.
       *[history] Parmi les services qu’Unbind connaît, vous ne visitez que ceux qui sont déjà dans votre liste.
    }
import-look-wider = Chercher aussi là où le numéro ne figure pas
import-problems =
    { $count ->
        [one] { $count } ligne du fichier n’a pas pu être lue. Le reste est proposé plus bas.
       *[other] { $count } lignes du fichier n’ont pas pu être lues. Le reste est proposé plus bas.
    }
import-problem =
    { $code ->
        [too-few-columns]
            { $count ->
                [one] La ligne { $rows } a moins de colonnes que la première ligne du fichier et a été laissée de côté.
               *[other] Les lignes { $rows } ont moins de colonnes que la première ligne du fichier et ont été laissées de côté.
            }
        [too-many-columns]
            { $count ->
                [one] La ligne { $rows } a plus de colonnes que la première ligne du fichier et a été laissée de côté.
               *[other] Les lignes { $rows } ont plus de colonnes que la première ligne du fichier et ont été laissées de côté.
            }
        [quote-not-closed]
            { $count ->
                [one] À la ligne { $rows }, un guillemet est ouvert et jamais fermé.
               *[other] Aux lignes { $rows }, un guillemet est ouvert et jamais fermé.
            }
        [cut-short] Le fichier s’arrête au milieu de la ligne { $rows }. A-t-il été copié en entier ?
        [too-many-rows] Le fichier n’a pas été lu à partir de la ligne { $rows } : personne n’a autant d’identifiants.
        [date-unknown]
            { $count ->
                [one] La date de la ligne { $rows } n’a pas pu être lue ; le reste de la ligne l’a été.
               *[other] Les dates des lignes { $rows } n’ont pas pu être lues ; le reste de ces lignes l’a été.
            }
       *[entry-malformed]
            { $count ->
                [one] La ligne { $rows } n’est pas écrite comme les autres et a été laissée de côté.
               *[other] Les lignes { $rows } ne sont pas écrites comme les autres et ont été laissées de côté.
            }
    }
import-problem-file =
    { $code ->
        [too-few-columns] Certaines lignes ont moins de colonnes que la première et ont été laissées de côté.
        [too-many-columns] Certaines lignes ont plus de colonnes que la première et ont été laissées de côté.
        [quote-not-closed] Un guillemet est ouvert et jamais fermé.
        [cut-short] Le fichier s’arrête en plein milieu. A-t-il été copié en entier ?
        [too-many-rows] Personne n’a autant d’identifiants ou de messages ; la fin du fichier n’a pas été lue.
        [date-unknown] Certaines dates n’ont pas pu être lues.
       *[entry-malformed] Certaines entrées ne sont pas écrites comme les autres et ont été laissées de côté.
    }
import-problems-more =
    { $count ->
        [one] Et { $count } de plus.
       *[other] Et { $count } de plus.
    }
import-group =
    { $group ->
        [new] Utilisent votre numéro ({ $count })
        [check] À vérifier ({ $count })
        [joined] Déjà dans votre liste ({ $count })
       *[said] Déjà décidé ({ $count })
    }
import-group-hint =
    { $group ->
        [new] Ce qui ferait le plus de tort vient en premier.
        [check] Votre numéro n’a pas été vu en entier. Sélectionnez les services qui l’ont, et laissez le reste.
        [joined] Ces éléments restent tels quels ; on y note seulement quand le numéro a servi. Si un code est arrivé après votre changement, l’élément est de nouveau à faire.
       *[said] Vous avez dit qu’ils ne sont pas à vous, ou vous les avez retirés de votre liste. Ils ne reviennent que si vous les sélectionnez.
    }
import-tick-all = Tout sélectionner
import-untick-all = Tout désélectionner
import-trace =
    { $source ->
        [logins]
            { $where ->
                [login-user-name]
                    { $count ->
                        [one] nom d’utilisateur dans { $count } identifiant enregistré
                       *[other] nom d’utilisateur dans { $count } identifiants enregistrés
                    }
                [login-email]
                    { $count ->
                        [one] adresse e-mail dans { $count } identifiant enregistré
                       *[other] adresse e-mail dans { $count } identifiants enregistrés
                    }
                [login-note]
                    { $count ->
                        [one] note dans { $count } identifiant enregistré
                       *[other] note dans { $count } identifiants enregistrés
                    }
               *[other]
                    { $count ->
                        [one] dans { $count } identifiant enregistré
                       *[other] dans { $count } identifiants enregistrés
                    }
            }
        [messages]
            { $where ->
                [code-message]
                    { $count ->
                        [one] { $count } message avec un code
                       *[other] { $count } messages avec un code
                    }
               *[other]
                    { $count ->
                        [one] { $count } message
                       *[other] { $count } messages
                    }
            }
        [reply]
            { $count ->
                [one] nommé dans la réponse
               *[other] { $count } comptes, d’après la réponse
            }
       *[history]
            { $count ->
                [one] visité { $count } fois
               *[other] visité { $count } fois
            }
    }
import-months = { $from } – { $to }
import-standing =
    { $standing ->
        [open] dans votre liste, à faire
        [done] dans votre liste, fait ou conservé
        [dismissed] vous avez dit que ce n’est pas à vous
       *[removed] vous l’avez retiré de la liste
    }
import-accept =
    { $count ->
        [0] Sélectionnez ce qui va dans votre liste
        [one] En ajouter { $count } à votre liste
       *[other] En ajouter { $count } à votre liste
    }
import-forget = Tout oublier
import-not-stored = Rien de tout cela n’est encore enregistré.
import-done =
    { $added ->
        [0]
            { $joined ->
                [0] Votre liste contenait déjà tout
                [one] { $joined } élément de votre liste a été complété
               *[other] { $joined } éléments de votre liste ont été complétés
            }
        [one]
            { $joined ->
                [0] { $added } élément a été ajouté à votre liste
                [one] { $added } élément a été ajouté à votre liste, et { $joined } autre complété
               *[other] { $added } élément a été ajouté à votre liste, et { $joined } autres complétés
            }
       *[other]
            { $joined ->
                [0] { $added } éléments ont été ajoutés à votre liste
                [one] { $added } éléments ont été ajoutés à votre liste, et { $joined } autre complété
               *[other] { $added } éléments ont été ajoutés à votre liste, et { $joined } autres complétés
            }
    }
import-delete-file =
    { $source ->
        [logins] Supprimez { $name } maintenant, de la corbeille aussi : ce fichier contient vos mots de passe, et n’importe qui peut les lire en l’ouvrant.
       *[messages] Supprimez { $name } maintenant si vous n’en avez plus besoin : ce fichier contient tous vos messages, et n’importe qui peut les lire en l’ouvrant.
    }
import-again = Lire autre chose
import-undone = Annulé. Votre liste est comme avant.
import-refusal =
    { $code ->
        [empty] Ce fichier est vide.
        [unknown-format] Ce ne sont ni des identifiants ni des messages qu’Unbind sait lire.
        [encrypted] Ce fichier est chiffré.
        [wrong-kind]
            { $format ->
                [pdf] C’est un document PDF, pas un export d’identifiants ou de messages.
                [image] C’est une image, pas un export d’identifiants ou de messages.
                [media] C’est un fichier audio ou vidéo, pas un export d’identifiants ou de messages.
                [office] C’est un document de bureautique.
                [archive] C’est une archive d’un type qui ne peut pas être ouvert ici.
                [program] C’est un programme, pas un export d’identifiants ou de messages.
                [database] C’est la base de données d’un programme, pas un export.
                [web-page] C’est une page web, pas un export d’identifiants ou de messages.
               *[other] Ce n’est pas un export d’identifiants ou de messages.
            }
        [too-large] Ce fichier dépasse { $limit } Mo.
        [archive-too-large] Décompressée, cette archive serait bien plus grosse qu’un export ; elle n’a pas été ouverte.
        [archive-damaged] Cette archive est abîmée ou incomplète.
        [cut-short] Le fichier s’arrête en plein milieu.
       *[other] Votre navigateur n’a pas pu lire ce fichier.
    }
import-advice =
    { $code ->
        [empty] Exportez-le à nouveau, et vérifiez que le nouveau fichier ne fait pas 0 octet.
        [encrypted]
            { $format ->
                [one-password] Dans 1Password, exportez à nouveau en 1PUX ou CSV, au lieu de copier le coffre.
                [dashlane] Dans Dashlane, exportez à nouveau en CSV, pas en archive sécurisée.
                [lastpass] Dans LastPass, exportez à nouveau en CSV, sans chiffrement.
                [zip] Décompressez-le avec son mot de passe, et donnez le fichier qu’il contient.
                [bitwarden] Dans Bitwarden, exportez à nouveau et choisissez « .json » ou « .csv », pas « .json (Encrypted) ».
                [keepass] C’est la base de données de KeePass elle-même. Ouvrez-la dans KeePass, et exportez-la en CSV.
                [proton-pass] Dans Proton Pass, exportez à nouveau sans phrase secrète.
                [enpass] Dans Enpass, exportez en .json ou .csv au lieu de faire une sauvegarde.
               *[other] Exportez-le à nouveau depuis ce programme, sans chiffrement. Unbind le lit ici et ne conserve aucun des mots de passe.
            }
        [wrong-kind]
            { $format ->
                [office] Ouvrez-le dans son programme et enregistrez le tableau en CSV.
                [archive] Décompressez-la d’abord, et donnez le fichier qu’elle contient.
                [database] Utilisez l’export du programme lui-même, en CSV ou JSON.
               *[other] Choisissez le fichier créé par votre navigateur, votre gestionnaire de mots de passe ou la sauvegarde de vos messages.
            }
        [too-large] Exportez-en une partie : les dernières années, ou une seule carte SIM du téléphone.
        [archive-too-large] Décompressez-la vous-même et donnez le fichier qu’elle contient, si vous lui faites confiance.
        [archive-damaged] Exportez-la à nouveau, ou copiez-la encore une fois.
        [cut-short] Copiez ou exportez-le à nouveau. Une partie manquante pourrait contenir justement le service qui compte.
        [unknown-format] Plus bas, il est écrit quels exports sont compris. Un tableau doit avoir une première ligne qui nomme ses colonnes.
       *[other] Choisissez-le à nouveau, ou copiez-le d’abord dans un autre dossier.
    }

## Adding by hand

add-title = Ajouter à la main
add-site = Ajouter à la main : un site, un service, un organisme ou une personne
role-label = Utilisé pour
add-submit = Ajouter
add-more = Compte et note
add-account = Quel compte (si vous en avez plusieurs)
add-this-site = Ajouter ce site à la main
add-another-use = Ajouter un autre usage à la main
add-this-site-title = Ajouter { $site } à votre liste
added-toast = { $site } : dans votre liste.

## Safe to cancel?

safe-title = Résilier sans risque ?
number-choice = Numéro
verdict =
    { $answer ->
        [yes] Oui
        [not-yet] Pas encore
       *[cannot-know] Impossible à savoir
    }
verdict-retired =
    { $answer ->
        [yes] Tout ce qui était sur la liste a été fait
        [not-yet] Certains endroits ont encore l’ancien numéro
       *[cannot-know] Tout n’a pas pu être vérifié
    }
verdict-ground =
    { $ground ->
        [open]
            { $suspected ->
                [0]
                    { $open ->
                        [one] Il reste { $open } élément à faire.
                       *[other] Il reste { $open } éléments à faire.
                    }
               *[other]
                    { $open ->
                        [0]
                            { $suspected ->
                                [one] { $suspected } élément attend votre oui ou votre non.
                               *[other] { $suspected } éléments attendent votre oui ou votre non.
                            }
                        [one]
                            { $suspected ->
                                [one] Il reste { $open } élément à faire, et { $suspected } autre est peut-être à vous.
                               *[other] Il reste { $open } élément à faire, et { $suspected } autres sont peut-être à vous.
                            }
                       *[other]
                            { $suspected ->
                                [one] Il reste { $open } éléments à faire, et { $suspected } autre est peut-être à vous.
                               *[other] Il reste { $open } éléments à faire, et { $suspected } autres sont peut-être à vous.
                            }
                    }
            }
        [ticked]
            { $ticked ->
                [one] Vous avez coché { $ticked } élément, mais aucune page n’a encore montré le changement.
               *[other] Vous avez coché { $ticked } éléments, mais aucune page n’a encore montré les changements.
            }
        [left-out] Le stockage d’Unbind est presque plein et ce qui est trouvé n’est plus ajouté : votre liste est peut-être incomplète. Dès qu’il y aura de la place, les sites que vous visiterez à nouveau seront ajoutés.
        [nothing] Rien n’a encore été trouvé pour ce numéro, et ce silence ne prouve rien.
       *[done] Chaque élément de la liste a été vu changé, ou est conservé volontairement. Ce qui n’a jamais été trouvé ne peut pas être compté.
    }
verdict-lines =
    { $kind ->
        [open] Encore à faire ({ $count })
        [suspected] Peut-être à vous ({ $count })
       *[ticked] Seulement cochés ({ $count })
    }
verdict-ticked-hint = Ouvrez-les encore une fois. Si la page affiche le nouveau numéro, Unbind le note de lui-même.
verdict-rest =
    { $count ->
        [one] { $count } autre dans votre liste
       *[other] { $count } autres dans votre liste
    }
show-in-list = Afficher
never-seen-title = Jamais vus
never-seen-hint = Presque tout le monde a l’un de ces services, et aucun n’a été trouvé. Si vous en avez un, ouvrez la page de votre compte ou ajoutez-le à la main à votre liste.
category =
    { $category ->
        [email] E-mail
        [money] Banques et paiement
        [identity] Identité et démarches
        [messaging] Messageries
        [social] Réseaux sociaux
        [shopping] Boutiques
        [travel] Voyages et transports
        [work] Travail et outils
        [telecom] Téléphone et internet
        [media] Films, musique et actualités
        [gaming] Jeux
        [utilities] Électricité, eau et logement
        [health] Santé
        [people] Clubs et associations
       *[other] Autres services
    }

suggestions-title = On a souvent aussi…
suggestions-title-in = { $country } : on a souvent aussi…
suggestions-open = Parcourir ce qui n’est pas encore dans votre liste
suggestions-loading = Consultation du catalogue…
suggestions-hint = Ce que vous avez passe dans votre liste ; ce que vous n’avez pas ne vous est plus demandé. Le reste peut attendre.
suggestions-none = Il n’y a plus rien à demander.
suggestions-shown = Affichage de { $shown } sur { $all }
suggestion-have = Je l’ai
suggestion-not-mine = Je ne l’ai pas
not-mine-toast = { $name } : ne vous sera plus demandé.

timeline-title = Dates
timeline-point =
    { $name ->
        [today] Aujourd’hui
        [last-day] Dernier jour de l’ancienne ligne
       *[reissue] Un inconnu peut recevoir le numéro
    }
in-days =
    { $when ->
        [ahead]
            { $days ->
                [one] demain
               *[other] dans { $days } jours
            }
        [today] aujourd’hui
       *[over]
            { $days ->
                [one] hier
               *[other] il y a { $days } jours
            }
    }
timeline-no-last-day = Sans dernier jour, pas de compte à rebours.
timeline-set-last-day = Indiquer le dernier jour
reissue-label = Premier jour où un inconnu peut le recevoir
reissue-problem =
    { $problem ->
        [empty] Choisissez un jour ou laissez l’estimation telle quelle.
       *[too-early] Un numéro n’est pas réattribué avant son dernier jour. Choisissez une date ultérieure.
    }
reissue-own = Vous avez fixé ce jour.
reissue-no-last-day = Il se compte à partir du dernier jour : indiquez-le d’abord, ou saisissez ce que votre opérateur vous a dit.
reissue-unknown = Aucune règle n’est connue pour ce numéro. Si votre opérateur vous a donné une date, indiquez-la ici.
reissue-unknown-in = Aucune règle n’est connue pour ce pays : { $country }. Si votre opérateur vous a donné une date, indiquez-la ici.
reissue-confidence =
    { $confidence ->
        [rule] Estimation : pas plus tôt, selon les règles du pays.
        [practice] Estimation : c’est ce que disent les opérateurs du pays, pas une règle.
       *[hearsay] Estimation de seconde main, non confirmée.
    }
reissue-source = Source : { $source }
reissue-reset = Revenir à l’estimation
reissue-clear = Retirer ce jour
reissue-saved = Enregistré.

checklist-title = Ce que les pages ne montrent pas
checklist-hint = Guichets, applis, organismes et personnes. Ajoutez ce qui vous concerne, laissez le reste.
checklist-in = { $country }
checklist-everywhere = Partout
checklist-done = Tout ce qui figure sur cet aide-mémoire est dans votre liste.
checklist-add = Ajouter à la liste

advice-title = Ce qui aide maintenant
advice =
    { $advice ->
        [order] Commencez par le haut. D’abord ce qui ouvre d’autres comptes, puis l’argent, puis ce qui sert à vous connecter.
        [sign-in-again] Après chaque changement, déconnectez-vous et reconnectez-vous une fois, pour voir le code arriver sur le nouveau numéro.
        [passkey] Quand un site propose une clé d’accès ou une application d’authentification, préférez-la au nouveau numéro. Personne ne peut en hériter.
        [both] Gardez les deux lignes quelques semaines après le dernier changement. Certains sites continuent un temps d’écrire à l’ancien numéro.
        [look] Ouvrez encore une fois la page de compte de chaque site coché.
        [arrivals] Regardez ce qui arrive encore sur l’ancienne ligne. Chaque code ou avis vient d’un service qui manque peut-être à cette liste.
        [sim-out] Retirez l’ancienne carte SIM deux semaines avant de résilier. Ce qui ne marche plus pendant ce temps avait été oublié, et la ligne est encore à vous.
        [cancel] Résiliez ensuite auprès de l’opérateur, et demandez la date du dernier jour par écrit.
       *[after] Surveillez dans vos e-mails les connexions et nouveaux mots de passe que vous n’avez pas demandés, et changez ce qui reste par les autres moyens ci-dessous.
    }
dead-title = Si l’ancienne carte SIM ne marche déjà plus
dead =
    { $step ->
        [carrier] Demandez à l’opérateur une carte SIM de remplacement avec le même numéro. Tant que la ligne n’est pas résiliée, vous pouvez l’obtenir en boutique avec une pièce d’identité.
        [bank] Allez au guichet de votre banque avec une pièce d’identité et votre carte, et faites changer tous les numéros qu’elle a pour vous, y compris celui qui reçoit les codes.
        [mail] Sur les autres sites, choisissez « essayer une autre méthode » quand un code est demandé : une adresse e-mail de récupération, un code de secours, une application d’authentification ou un appareil encore connecté.
       *[support] Quand rien d’autre ne marche, écrivez à l’assistance du site depuis l’adresse e-mail qu’elle connaît. Commencez par les comptes en haut de votre liste, car cela peut prendre des jours.
    }
carrier-title = Ce que fait l’opérateur quand vous résiliez
carrier =
    { $step ->
        [stops] La ligne est coupée le jour convenu ; à partir de là, aucun code n’arrive plus.
        [rests] Le numéro reste inutilisé un certain temps. Ensuite, il peut être vendu à quelqu’un d’autre, qui recevra tout ce qui y est encore envoyé.
        [china] Certains opérateurs proposent de libérer les inscriptions à la résiliation, et ont un service pour le titulaire suivant. Aucun des deux ne remplace cette liste.
       *[takes-along] Ce qui dépend du contrat prend fin avec lui : crédit, points, adresse e-mail de l’opérateur et paiements sur facture.
    }

farewell-title = { $number } est abandonné
farewell-ended = Sa ligne a pris fin le { $day }. Voici ce qu’est devenue sa liste.
farewell-count =
    { $state ->
        [verified] Changés et vus sur le site : { $count }
        [changed] Cochés par vous, jamais vus sur le site : { $count }
        [kept] Conservés volontairement : { $count }
        [to-do] Encore avec l’ancien numéro : { $count }
       *[suspected] Sans réponse, peut-être à vous : { $count }
    }
farewell-watch = On ne sait pas quand un inconnu peut recevoir le numéro. Faites attention aux connexions que vous n’avez pas faites.
farewell-watch-from = À partir du { $day }, un inconnu peut avoir le numéro. Ce qui l’utilise encore devrait être changé avant ; une connexion que vous n’avez pas faite est un signal d’alerte.
farewell-notice = La ligne du { $number } a pris fin.
farewell-look = Voir ce qu’il en est
erase-number-title = Effacer { $number }
erase-number-meaning = Supprime de ce navigateur ce numéro et toute sa liste. Vos autres numéros restent.
erase-number-begin = Effacer ce numéro…
erase-number-copy = C’est irréversible. Faites d’abord une dernière copie si vous pensez avoir besoin d’y chercher quelque chose.
erase-number-confirm = Effacer pour de bon
number-erased = { $number } et sa liste ont été effacés.

## Take along

take-lead = Votre liste sur papier, en fichiers pour d’autres programmes, ou entière en sauvegarde. Tout est produit dans votre navigateur.
print-title = Sur papier
print-hint = La version en grand a de gros caractères et les étapes, pour quelqu’un qui suit la liste sans ordinateur.
print = Imprimer
print-large = Imprimer en grand, avec les étapes
files-title = En fichier
export-markdown = Enregistrer en Markdown
export-markdown-hint = La liste avec des cases à cocher, pour les notes et les traitements de texte.
export-csv = Enregistrer en tableau
export-csv-hint = CSV pour tableurs, une ligne par élément.
export-calendar = Enregistrer les dates
export-calendar-hint = Pour votre agenda : le dernier jour, avec des rappels, et le jour à partir duquel un inconnu peut recevoir le numéro.
calendar-empty = Il n’y a pas encore de date. Indiquez d’abord le dernier jour dans Numéros.
calendar-summary =
    { $name ->
        [last-day] Dernier jour du { $number }
       *[reissue] { $number } peut passer à un inconnu
    }
calendar-description =
    { $name ->
        [last-day]
            { $open ->
                [0] Rien n’était à faire lors de l’enregistrement. Regardez dans Unbind avant de résilier.
                [one] { $open } élément était encore à faire lors de l’enregistrement. Après ce jour, l’ancienne ligne ne reçoit plus de codes.
               *[other] { $open } éléments étaient encore à faire lors de l’enregistrement. Après ce jour, l’ancienne ligne ne reçoit plus de codes.
            }
       *[reissue] Le premier jour connu. Qui détient alors le numéro reçoit ce qui y est encore envoyé.
    }
file-saved = Enregistré sous { $name }.
backup-title = Sauvegarde
backup-hint = Tout dans un fichier : numéros, liste, historique et paramètres. Gardez-le là où personne d’autre ne peut le lire.
backup-passphrase = Phrase secrète du fichier (facultatif)
backup-passphrase-hint = Avec une phrase secrète, personne ne peut lire le fichier sans elle, pas même vous : il n’y a aucun moyen de la récupérer.
export-backup = Enregistrer une sauvegarde
restore-passphrase = Phrase secrète de cette sauvegarde
restore-open = Ouvrir et restaurer
restore-label = Restaurer une sauvegarde
restore-hint = Le contenu du fichier s’ajoute à ce qui est ici. Rien n’est écrasé.
restoring = Lecture de la sauvegarde…
restored-nothing-new = La sauvegarde a été lue. Tout ce qu’elle contient était déjà ici.
restored =
    { $numbers ->
        [0]
            { $bindings ->
                [one] { $bindings } élément a été ajouté.
               *[other] { $bindings } éléments ont été ajoutés.
            }
        [one]
            { $bindings ->
                [0] { $numbers } numéro a été ajouté.
                [one] { $numbers } numéro et { $bindings } élément ont été ajoutés.
               *[other] { $numbers } numéro et { $bindings } éléments ont été ajoutés.
            }
       *[other]
            { $bindings ->
                [0] { $numbers } numéros ont été ajoutés.
                [one] { $numbers } numéros et { $bindings } élément ont été ajoutés.
               *[other] { $numbers } numéros et { $bindings } éléments ont été ajoutés.
            }
    }
restored-unreadable =
    { $count ->
        [one] { $count } partie du fichier n’a pas pu être lue et a été laissée de côté. Gardez le fichier.
       *[other] { $count } parties du fichier n’ont pas pu être lues et ont été laissées de côté. Gardez le fichier.
    }

report-title = Abandon du { $number }
report-fact =
    { $fact ->
        [replacement] Nouveau numéro
        [last-day] Dernier jour de l’ancienne ligne
        [reissue] Un inconnu peut le recevoir à partir du
        [progress] Avancement
        [safe] Résilier sans risque ?
       *[written] Liste établie le
    }
report-section =
    { $state ->
        [to-do] À faire ({ $count })
        [suspected] Peut-être à vous ({ $count })
        [changed] Cochés, pas vus sur le site ({ $count })
        [verified] Changés et vus sur le site ({ $count })
       *[kept] Conservés volontairement ({ $count })
    }
report-hint =
    { $state ->
        [to-do] Ce qui ferait le plus de tort vient en premier.
        [suspected] Seule une partie d’un numéro était affichée. Regardez si c’est le vôtre.
        [changed] Ouvrez-les encore une fois avant de résilier.
       *[other] { "" }
    }
report-doubt =
    { $kind ->
        [well-known] beaucoup de sites n’ont pas cette page
       *[other] l’adresse peut ne plus être à jour
    }
report-checklist = Les pages ne montrent pas cela. Barrez ce qui ne vous concerne pas.
report-ticked = fait :
report-steps-title = Pour chaque élément
report-step =
    { $step ->
        [open] Ouvrez le site ou l’appli et connectez-vous. Gardez l’ancien téléphone à portée de main.
        [find] Suivez les menus imprimés avec l’élément. S’il n’y en a pas, cherchez « Compte », « Sécurité » ou « Mes informations », et là, le numéro de téléphone.
        [change] Saisissez le nouveau numéro. Un code peut être envoyé à l’ancien téléphone et un autre au nouveau.
        [test] Déconnectez-vous, puis reconnectez-vous. Le code doit arriver sur le nouveau téléphone.
       *[tick] Cochez la case et passez à l’élément suivant.
    }
report-step-change-to = Saisissez le { $number }. Un code peut être envoyé à l’ancien téléphone et un autre au nouveau.
column =
    { $column ->
        [name] Nom
        [site] Site
        [role] Utilisé pour
        [account] Compte
        [state] État
        [certainty] Certitude
        [postponed] Remis au
        [note] Note
        [reason] Conservé parce que
        [address] Adresse
        [change-at] Où le changer
        [first-seen] Vu la première fois
        [last-seen] Vu la dernière fois
        [number] Ancien numéro
        [replacement] Nouveau numéro
       *[last-day] Dernier jour
    }

## The checklist

checklist-cn-bank-reserved = Cartes bancaires : numéro déclaré (预留手机号)
checklist-cn-bank-reserved-do = Les applis de paiement le vérifient. Changez-le dans l’appli de la banque ou au guichet, carte par carte.
checklist-cn-bank-notices = Banque : numéro pour les codes et les avis
checklist-cn-bank-notices-do = La banque en ligne a son propre numéro, en plus du numéro déclaré. Faites changer les deux.
checklist-cn-social-insurance = Assurance sociale (社保)
checklist-cn-social-insurance-do = Changez le numéro dans l’appli de votre carte électronique d’assurance sociale ou au guichet.
checklist-cn-housing-fund = Fonds de logement (公积金)
checklist-cn-housing-fund-do = Changez-le dans l’appli du fonds de votre ville ou à son guichet, avec une pièce d’identité.
checklist-cn-tax = Impôts (个人所得税)
checklist-cn-tax-do = Dans l’appli des impôts, sous 个人中心, 安全中心. Changez d’abord le numéro à votre banque : l’appli peut le vérifier par votre carte.
checklist-cn-health-insurance = Assurance maladie (医保)
checklist-cn-health-insurance-do = Dans l’appli de l’assurance maladie, et dans les hôpitaux où vous prenez rendez-vous avec votre numéro de téléphone.
checklist-cn-railway = Trains (12306)
checklist-cn-railway-do = Tant que l’ancienne ligne marche, vous-même dans l’appli. Sans elle, à un guichet de gare avec une pièce d’identité.
checklist-cn-academic = Diplômes : CHSI (学信网)
checklist-cn-academic-do = Dans votre compte, aux coordonnées. Peu de gens y pensent avant d’avoir besoin d’une attestation.
checklist-cn-carrier-renewal = Service de l’opérateur pour libérer les inscriptions
checklist-cn-carrier-renewal-do = Demandez à votre opérateur ce qu’il libère à la résiliation. Cela couvre certaines applis, pas toutes.
checklist-us-credit-bureaus = Agences de crédit
checklist-us-credit-bureaus-do = Experian, Equifax et TransUnion ont chacune un compte à votre nom ; cela compte surtout si votre crédit est gelé.
checklist-us-login-gov = Login.gov
checklist-us-login-gov-do = Ajoutez d’abord un autre moyen de connexion, puis retirez l’ancien numéro.
checklist-us-irs = Compte IRS (impôts)
checklist-us-irs-do = Vérifiez le numéro du compte, et celui d’ID.me si vous l’utilisez pour vous connecter.
checklist-us-pay-by-phone = Zelle, Cash App et Venmo
checklist-us-pay-by-phone-do = L’argent envoyé à l’ancien numéro va à qui le détient. Retirez-y ce numéro ; ajouter le nouveau ne suffit pas.
checklist-us-health-portal = Portails patients
checklist-us-health-portal-do = Médecins, pharmacies et assureurs ont chacun leur propre accès.
checklist-gb-tax = HMRC et Government Gateway (impôts)
checklist-gb-tax-do = Changez l’envoi des codes d’accès dans vos informations de connexion.
checklist-gb-health = NHS et cabinet du médecin traitant (GP)
checklist-gb-health-do = Changez-le dans la NHS App, et prévenez le cabinet, qui a son propre fichier.
checklist-gb-council = Commune (council)
checklist-gb-council-do = Les impôts locaux (council tax), le stationnement et les listes électorales peuvent avoir chacun le numéro.
checklist-eu-bank-app = Appli de la banque et validation des paiements
checklist-eu-bank-app-do = Le numéro qui sert à valider les paiements par carte est souvent enregistré à part de vos coordonnées.
checklist-eu-electronic-id = Identité numérique (par ex. L’Identité Numérique La Poste, itsme)
checklist-eu-electronic-id-do = Les services d’identité nationaux et les sites des impôts peuvent y envoyer des codes. Pour le changer, certains exigent un déplacement ou un certificat numérique.
checklist-eu-health-insurer = Assurance maladie, mutuelle ou service de santé
checklist-eu-health-insurer-do = L’appli, les rendez-vous et les avis utilisent le numéro que vous avez donné un jour.
checklist-jp-my-number = Portail My Number (マイナポータル)
checklist-jp-my-number-do = Vous vous y connectez avec la carte, pas avec le numéro de téléphone. Si vous avez donné ce dernier dans une demande ou avec un compte bancaire, changez-le à cet endroit.
checklist-jp-carrier-mail = E-mail de votre opérateur (キャリアメール)
checklist-jp-carrier-mail-do = Une telle adresse prend fin avec la ligne, sauf si vous payez l’opérateur pour la garder (メール持ち運び). Changez-la partout où elle sert à vous connecter.
checklist-jp-line = LINE
checklist-jp-line-do = Enregistrez d’abord une adresse e-mail et un mot de passe, puis changez le numéro dans l’appli.
checklist-jp-carrier-payment = Paiement par l’opérateur
checklist-jp-carrier-payment-do = Ce qui est payé sur la facture de téléphone s’arrête avec la ligne. Passez vos abonnements à un autre moyen de paiement.
checklist-kr-identity-app = Vérification d’identité (PASS)
checklist-kr-identity-app-do = La plupart des sites vous vérifient par elle. Configurez-la sur la nouvelle ligne, qui doit être à votre nom, avant la fin de l’ancienne.
checklist-kr-kakao = KakaoTalk
checklist-kr-kakao-do = Changez le numéro dans l’appli avant de résilier l’ancienne ligne.
checklist-kr-tax = Impôts : Hometax (홈택스)
checklist-kr-tax-do = Changez le numéro dans vos informations de membre.
checklist-in-aadhaar = Aadhaar
checklist-in-aadhaar-do = Changez-le dans un centre Aadhaar ou, quand c’est proposé, dans l’appli Aadhaar. Tout ce qui demande un code Aadhaar (OTP) en dépend.
checklist-in-upi = UPI
checklist-in-upi-do = UPI est lié au numéro qu’a votre banque. Changez-le d’abord à la banque, puis inscrivez-vous à nouveau dans chaque appli UPI.
checklist-in-tax = Impôt sur le revenu
checklist-in-tax-do = Changez le contact principal dans votre profil sur le portail des impôts.
checklist-in-provident-fund = Fonds de prévoyance (EPFO)
checklist-in-provident-fund-do = Changez-le sur le portail UAN des membres tant que l’ancienne ligne reçoit encore le code de connexion.
checklist-br-gov = gov.br
checklist-br-gov-do = Changez le numéro dans les informations du compte, et vérifiez les options de récupération.
checklist-br-pix-key = Clé Pix
checklist-br-pix-key-do = Si le numéro est une clé Pix, supprimez-la dans l’appli de votre banque. Sinon, le titulaire suivant peut la réclamer et recevoir l’argent qu’on vous envoie.
checklist-au-mygov = myGov
checklist-au-mygov-do = Changez l’envoi des codes, ou utilisez une clé d’accès ou le générateur de codes.
checklist-au-pay-id = PayID
checklist-au-pay-id-do = Si le numéro est un PayID, fermez-le dans l’appli de votre banque avant la fin de la ligne.
checklist-au-medicare = Medicare
checklist-au-medicare-do = Changez les coordonnées dans l’appli ou via myGov.
checklist-tr-edevlet = e-Devlet
checklist-tr-edevlet-do = Ce numéro reçoit les codes de connexion et les nouveaux mots de passe. Changez-le dans vos préférences de communication tant que l’ancienne ligne marche, et imprimez des codes de secours. Sans elle, un bureau de poste (PTT) s’en charge, avec une pièce d’identité.
checklist-tr-health = e-Nabız et médecin de famille
checklist-tr-health-do = Changez-le dans votre profil e-Nabız, et prévenez votre médecin de famille (aile hekimi), qui a son propre fichier.
checklist-tr-bank-codes = Banque : codes après un changement de carte SIM
checklist-tr-bank-codes-do = Quand la carte SIM ou le numéro change, une banque peut bloquer les codes jusqu’à ce que vous confirmiez ce changement. Donnez le nouveau numéro à chaque banque avant la fin de l’ancienne ligne.
checklist-tr-easy-address = Adresse simple pour les virements (Kolay Adres)
checklist-tr-easy-address-do = Si le numéro en est une, supprimez-la dans l’appli de votre banque avant la fin de la ligne, puis ajoutez le nouveau numéro.
checklist-ru-gosuslugi = Gosuslugi (Госуслуги)
checklist-ru-gosuslugi-do = Ce numéro reçoit les codes de connexion, et d’autres sites vous laissent entrer par Gosuslugi. Changez-le dans votre profil tant que l’ancienne ligne marche ; sans elle, dans un centre MFC (МФЦ) avec votre passeport.
checklist-ru-fast-payments = Virements par numéro de téléphone (СБП)
checklist-ru-fast-payments-do = Chaque banque reçoit l’argent envoyé au numéro qu’elle a pour vous. Changez-le dans chaque banque, puis choisissez à nouveau celle qui reçoit en premier.
checklist-ae-uae-pass = UAE PASS et Emirates ID
checklist-ae-uae-pass-do = Changez le numéro dans l’appli, ainsi que celui que l’autorité d’identité (ICP) a enregistré avec votre Emirates ID : il reçoit les codes des services publics.
checklist-sa-absher = Absher et Nafath
checklist-sa-absher-do = Changez le numéro dans Absher tant que l’ancienne ligne reçoit encore le code ; sans elle, à une borne libre-service avec votre empreinte digitale. Vérifiez ensuite que Nafath marche encore.
checklist-gulf-electronic-id = Identité numérique et applis de l’État
checklist-gulf-electronic-id-do = Elles sont souvent liées à une ligne à votre nom. Enregistrez-y la nouvelle ligne avant la fin de l’ancienne.
checklist-gulf-pay-by-phone = Argent envoyé à votre numéro de téléphone
checklist-gulf-pay-by-phone-do = Si le numéro est lié à un compte bancaire, pour Aani, sarie, Fawran, WAMD ou BenefitPay, retirez-le dans l’appli avant la fin de la ligne, puis liez le nouveau.
checklist-all-bank = Votre banque
checklist-all-bank-do = Demandez tous les numéros qu’elle a pour vous : pour les codes, les paiements par carte et la banque par téléphone.
checklist-all-messengers = Messageries
checklist-all-messengers-do = Utilisez « Changer de numéro » dans chaque appli tant que l’ancienne ligne marche. Vos discussions et vos groupes vous suivent.
checklist-all-authenticator = Application d’authentification et gestionnaire de mots de passe
checklist-all-authenticator-do = Vérifiez ce qu’ils utilisent pour la récupération. Imprimez de nouveaux codes de secours.
checklist-all-insurers = Assurances et retraites
checklist-all-insurers-do = Vous vous y connectez rarement : rien n’apparaît pendant des années.
checklist-all-doctors = Médecins
checklist-all-doctors-do = Prévenez chaque cabinet. Les rendez-vous et les résultats vont au numéro qu’il a.
checklist-all-employer = Employeur
checklist-all-employer-do = Service du personnel, planning et liste d’appels en cas d’urgence.
checklist-all-school = École et garde d’enfants
checklist-all-school-do = On vous appelle quand il y a un problème, il faut donc pouvoir vous joindre.
checklist-all-utilities = Électricité, eau, internet, logement
checklist-all-utilities-do = Les comptes clients, et les personnes qui relèvent les compteurs ou gardent l’immeuble.
checklist-all-family = Famille et amis
checklist-all-family-do = Envoyez le nouveau numéro depuis l’ancienne ligne, pour qu’ils sachent que c’est bien vous.

## Numbers

numbers-lead = Les numéros que vous abandonnez. Unbind cherche ceux-ci et rien d’autre.
number-add = Ajouter un numéro
number-edit = Modifier
number-pause = Mettre en pause
number-resume = Reprendre
number-remove = Retirer
number-restore = Remettre
number-paused = En pause : rien n’est cherché
number-paused-toast = En pause. Rien n’est cherché tant que vous ne reprenez pas.
number-resumed-toast = Repris.
number-removed-toast = { $number } retiré.
number-restored-toast = { $number } est de retour, avec sa liste.
number-saved = Enregistré.
removed-title = Retirés
removed-hint = Ils ne sont plus cherchés. Leurs listes sont conservées jusqu’à ce que vous les effaciez.
number-erase = Effacer pour de bon
number-retired = Abandonné : sa ligne a pris fin
replaced-by = remplacé par { $number }
no-replacement = pas encore de nouveau numéro
last-day-is = dernier jour : { $day }
no-last-day = dernier jour non indiqué
number-label =
    { $field ->
        [number] Numéro de téléphone que vous abandonnez
       *[replacement] Nouveau numéro (peut attendre)
    }
number-hint =
    { $field ->
        [number] Comme vous l’écririez, avec ou sans l’indicatif du pays.
       *[replacement] Quand un site affiche celui-ci à la place, Unbind le coche pour vous.
    }
country-label = Pays
country-none = Non choisi
country-option = { $name } ({ $code })
read-as = Nous lisons { $number }, { $country }.
read-as-nowhere = Nous lisons { $number }.
read-as-doubtful = Nous lisons { $number }, { $country }. Nous n’y connaissons pas de numéros de ce genre ; vérifiez les chiffres.
selection-unreadable = Votre sélection n’a pas pu être lue comme un numéro de téléphone de votre pays. Saisissez-le ici, avec son pays.
number-problem =
    { $code ->
        [empty] Saisissez le numéro ici.
        [not-a-number] Ce ne peut pas être un numéro de téléphone : utilisez des chiffres, des espaces et un + au début.
        [country-missing] Choisissez le pays, ou commencez par + et l’indicatif du pays.
        [calling-code-unknown] Aucun pays n’a cet indicatif après le +.
        [too-short] C’est trop court pour un numéro de ce pays. Manque-t-il un chiffre ?
        [too-long] C’est trop long pour un numéro de ce pays. Y a-t-il un chiffre de trop ?
        [wrong-length] Les numéros de ce pays ont une autre longueur. Vérifiez les chiffres.
        [duplicate] Vous avez déjà ajouté ce numéro.
        [same-as-retiring] C’est le numéro que vous abandonnez. Saisissez le nouveau, ou laissez vide.
        [gone] Ce numéro n’est plus dans votre liste.
       *[other] Cela ne peut pas être utilisé ici. Vérifiez les chiffres.
    }
label-label = Le nom que vous lui donnez (facultatif)
last-day-label = Dernier jour de l’ancienne ligne (peut attendre)
last-day-hint = Le dernier jour où elle peut encore recevoir des codes.
last-day-over = Ce jour est passé. Le numéro comptera comme abandonné.
last-day-problem = Ce n’est pas une date. Choisissez un jour, ou laissez vide.
save = Enregistrer
cancel = Annuler

## What is watched

watch-title = Ce qu’Unbind surveille
watch-lead = La lecture se fait dans votre navigateur et rien n’est envoyé nulle part. Vous pouvez changer cela à tout moment.
watch-mode =
    { $mode ->
        [all] Tous les sites
        [chosen] Seulement les sites que je choisis
       *[click] Seulement quand je clique
    }
watch-mode-meaning =
    { $mode ->
        [all] Trouve le plus de choses. Votre navigateur vous demandera de laisser Unbind lire tous les sites que vous visitez ; il y cherche des numéros de téléphone et ne garde que les vôtres.
        [chosen] Vous ajoutez les sites un par un depuis le bouton d’Unbind. Votre navigateur demande pour chacun.
       *[click] Unbind lit une page quand vous y cliquez sur son bouton, et à aucun autre moment. Votre navigateur ne demande rien.
    }
watch-mode-changed = Modifié. Cela vaut dès maintenant.
permission-refused = Votre navigateur n’a pas donné l’autorisation : rien n’est lu. Choisissez à nouveau : les deux autres options en demandent moins.
access-state =
    { $granted ->
        [yes]
            { $mode ->
                [all] Votre navigateur laisse Unbind lire tous les sites.
                [chosen] Votre navigateur laisse Unbind lire les sites que vous avez choisis.
               *[click] Unbind n’a besoin d’aucune autorisation pour cela.
            }
       *[no] Votre navigateur ne donne pas toute l’autorisation nécessaire.
    }
chosen-sites = Sites choisis ({ $count })
chosen-sites-hint = Pour en ajouter un, ouvrez-le, cliquez sur le bouton d’Unbind, puis sur « Surveiller ce site ».
site-remove = Retirer
site-unwatched = { $site } n’est plus lu.

## Welcome

welcome-title = Quittez un numéro de téléphone sans risque
welcome-lead = Les numéros abandonnés passent à des inconnus, et avec eux les codes de connexion qui y sont envoyés. Unbind trouve les sites encore liés au vôtre.
steps = Configuration
step =
    { $step ->
        [number] Numéro
        [replacement] Nouveau numéro
       *[watch] Surveillance
    }
step-title =
    { $step ->
        [number] Quel numéro abandonnez-vous ?
        [replacement] Par quoi est-il remplacé, et quand prend-il fin ?
        [watch] Que peut lire Unbind ?
       *[done] Tout est prêt
    }
number-stays = Votre numéro reste dans ce navigateur. Il n’est jamais envoyé ailleurs ni inscrit dans une page.
next = Suivant
skip = Passer pour l’instant
back = Retour
done-watching =
    { $count ->
        [one]
            { $mode ->
                [all] Unbind cherche { $number } sur tous les sites que vous visitez.
                [chosen] Unbind cherche { $number } sur les sites que vous choisissez.
               *[click] Unbind cherche { $number } quand vous cliquez sur son bouton.
            }
       *[other]
            { $mode ->
                [all] Unbind cherche vos { $count } numéros sur tous les sites que vous visitez.
                [chosen] Unbind cherche vos { $count } numéros sur les sites que vous choisissez.
               *[click] Unbind cherche vos { $count } numéros quand vous cliquez sur son bouton.
            }
    }
done-browse =
    { $mode ->
        [all] Naviguez comme d’habitude. Au fil des connexions et des pages de compte, votre liste se remplit d’elle-même.
        [chosen] Ouvrez un site, cliquez sur le bouton d’Unbind dans la barre d’outils, puis sur « Surveiller ce site ».
       *[click] Sur une page de compte ou de sécurité, cliquez sur le bouton d’Unbind dans la barre d’outils pour la lire.
    }
done-button = Le bouton d’Unbind est dans la barre d’outils de votre navigateur, peut-être derrière la pièce de puzzle. Épinglez-le pour voir combien de résultats il y a sur un site.
done-change = Changez le numéro sur chaque site de votre liste tant que l’ancienne ligne reçoit encore des codes.
done-list = Ouvrir votre liste
done-numbers = Ajouter un autre numéro
done-back = Modifier ce qui est surveillé

## Settings

reminders-title = Rappels
reminders-switch = Me rappeler avant le dernier jour
reminders-hint = Votre navigateur les affiche tant qu’il reste quelque chose à faire. Ceux qui ont été manqués s’affichent au prochain démarrage.
reminders-days = Combien de jours avant
reminders-day =
    { $days ->
        [0] le jour même
        [one] { $days } jour
       *[other] { $days } jours
    }
reminders-no-days = Aucun jour n’est choisi : rien ne sera affiché. Choisissez-en au moins un.
quiet-from = Silence à partir de
quiet-until = Silence jusqu’à
quiet-hint = Rien n’est affiché entre ces heures. Indiquez deux heures identiques pour ne pas avoir de silence.
sync-title = Sur vos autres appareils
sync-switch = Garder la même liste sur tous mes appareils
sync-hint = La synchronisation de votre navigateur transporte la liste : les sites, ce qui est fait et vos notes. De chaque numéro, elle ne transporte que l’indicatif et les quatre derniers chiffres ; le numéro est à saisir une fois sur chaque appareil.
sync-done = Dernière synchronisation avec vos autres appareils : le { $day }.
sync-problem =
    { $problem ->
        [full] Votre liste dépasse ce que la synchronisation du navigateur peut contenir : plus rien n’est envoyé. Elle est complète sur cet appareil ; utilisez une sauvegarde pour la porter sur un autre.
        [newer] Un autre appareil a une version plus récente d’Unbind. Mettez Unbind à jour ici pour continuer.
       *[unavailable] La synchronisation du navigateur n’accepte rien pour le moment. Vérifiez que votre compte est connecté dans le navigateur et que la synchronisation est activée ; Unbind réessaie de lui-même.
    }
sync-unknown = Un autre appareil a une liste pour { $mask }. Saisissez ce numéro ici, et les deux listes n’en feront qu’une.
sync-add-number = Saisir le numéro
sync-remove = Retirer la copie du compte de mon navigateur
private-title = Fenêtres privées
private-switch = Conserver ce qui est trouvé dans les fenêtres privées
private-hint = Si c’est désactivé, les fenêtres privées ne laissent aucune trace ici. Votre navigateur doit aussi y autoriser Unbind.
keys-title = Raccourcis clavier
keys-open = Ouvrir Unbind
keys-none = non défini
keys-hint = Vous pouvez les changer dans votre navigateur, sur la page des extensions.
about-title = Ce qu’Unbind ne fait jamais
about-what = Unbind compare les numéros de téléphone des pages avec les vôtres, dans votre navigateur, et garde la liste ici.
never-network = Il n’utilise jamais le réseau : ni compte, ni statistiques, ni requêtes.
never-probe = Il n’essaie jamais votre numéro sur un site pour voir si un compte existe.
never-inside = Il n’ajoute jamais rien à une page, et aucune page ne peut découvrir votre numéro grâce à lui.
never-secrets = Il ne conserve jamais de mots de passe, de codes ni de messages.
erase-title = Tout effacer
erase-meaning = Supprime de ce navigateur les numéros, la liste, l’historique et les paramètres, ainsi que la copie de la liste dans la synchronisation du navigateur. C’est irréversible.
erase-begin = Tout effacer…
erase-word = effacer
erase-label = Pour confirmer, saisissez « { $word } »
erase-wrong = Saisissez « { $word } » pour confirmer, ou annulez.
erase-confirm = Effacer pour de bon
erased = Tout a été effacé.

## What Unbind knows

trust-lead = Tout ce qui est conservé, tout ce qui est lu, et comment mettre fin à l’un comme à l’autre.
pause-switch = Mettre Unbind en pause
pause-hint = Pendant la pause, aucune page n’est lue. Votre liste reste, et les rappels continuent.
paused-notice = Unbind est en pause : aucune page n’est lue.
looks-for =
    { $count ->
        [0] Il n’y a aucun numéro à chercher.
       *[other] Unbind cherche { $numbers }, et rien d’autre.
    }
last-read-none = Aucune page n’a été lue depuis l’ouverture du navigateur.
last-read =
    { $kept ->
        [yes] Dernière lecture : une page de { $site }, { $when }. Ce qui concerne votre numéro est dans votre liste.
       *[no] Dernière lecture : une page de { $site }, { $when }. Rien n’en a été conservé.
    }
stored-title = Ce qui est enregistré
stored-lead = Tout se trouve dans le stockage de ce navigateur, sur cet appareil, aussi à l’abri que votre profil de navigateur. Si vous avez activé « Garder la même liste sur tous mes appareils », la synchronisation du navigateur contient aussi la liste, sans vos numéros.
stored-sealed = Tout se trouve dans le stockage de ce navigateur, sur cet appareil, chiffré avec votre phrase secrète. Ici, vous le voyez déchiffré.
stored-nothing = Rien.
stored-part =
    { $kind ->
        [numbers]
            { $count ->
                [one] { $count } numéro, avec son nom, son remplaçant et ses dates
               *[other] { $count } numéros, avec leurs noms, leurs remplaçants et leurs dates
            }
        [sites]
            { $count ->
                [one] { $count } site : à quoi il utilise le numéro, où et quand cela a été vu, et ce que vous en avez dit
               *[other] { $count } sites : à quoi chacun utilise le numéro, où et quand cela a été vu, et ce que vous en avez dit
            }
        [settings] Ce que vous avez choisi dans les paramètres
        [set-aside]
            { $count ->
                [one] { $count } enregistrement qui n’a pas pu être lu
               *[other] { $count } enregistrements qui n’ont pas pu être lus
            }
       *[workings] Les notes d’Unbind pour lui-même : la liste en bref, les rappels affichés et où en sont vos appareils
    }
stored-look = Tout regarder
stored-hide = Masquer à nouveau
stored-text = Tout ce qui est enregistré, mot pour mot
lock-title = Verrou par phrase secrète
lock-state =
    { $state ->
        [off] Une phrase secrète peut chiffrer vos numéros et votre liste sur cet appareil. Sans verrou, toute personne qui peut lire votre profil de navigateur peut les lire.
       *[on] Le verrou est activé : numéros, liste, historique et paramètres sont chiffrés sur cet appareil. Unbind se verrouille quand le navigateur est fermé, et quand vous cliquez sur « Verrouiller maintenant ».
    }
lock-cost =
    { $cost ->
        [forgotten] Si vous oubliez la phrase secrète, vos numéros et votre liste sont perdus : personne ne peut plus les ouvrir. Seule une sauvegarde permet alors de les retrouver.
        [locked] Tant qu’Unbind est verrouillé, aucune page n’est lue : rien de nouveau n’est trouvé, et aucun rappel n’arrive.
       *[open] Une personne qui utilise ce navigateur pendant qu’Unbind est déverrouillé voit tout.
    }
lock-backup = Enregistrer d’abord une sauvegarde
lock-begin = Configurer un verrou…
lock-new = Nouvelle phrase secrète
lock-again = La même phrase secrète, encore une fois
lock-save = Activer le verrou
lock-now = Verrouiller maintenant
lock-change = Changer la phrase secrète
lock-off = Désactiver le verrou
lock-done =
    { $what ->
        [on] Le verrou est activé.
        [changed] La phrase secrète a été changée.
       *[off] Le verrou est désactivé.
    }
lock-with-sync =
    { $why ->
        [sync] Une copie de votre liste se trouve dans le compte de votre navigateur, où aucun verrou ne la chiffre. Dans les paramètres, sous « Sur vos autres appareils », désactivez la synchronisation et retirez la copie. Vous pourrez ensuite configurer un verrou.
       *[lock] Tant que le verrou est activé, la liste n’est pas transportée sur vos autres appareils : le navigateur garderait cette copie sur le disque sans la chiffrer.
    }
permissions-title = Ce que votre navigateur permet à Unbind
permission =
    { $name ->
        [activeTab] La page affichée
        [alarms] Alarmes
        [contextMenus] Menu contextuel
        [notifications] Notifications
        [scripting] Lecture des pages
        [sidePanel] Panneau latéral
        [storage] Stockage
        [history] Historique de navigation
       *[sites] Sites que vous visitez
    }
permission-purpose =
    { $name ->
        [activeTab] Pour lire la page où vous êtes quand vous cliquez sur le bouton d’Unbind.
        [alarms] Pour se réveiller à temps et vous rappeler un dernier jour.
        [contextMenus] Pour ajouter un numéro sélectionné, ou le site où vous êtes, depuis le menu d’une page.
        [notifications] Pour afficher ces rappels.
        [scripting] Pour lire les pages là où vous l’avez permis, et nulle part ailleurs.
        [sidePanel] Pour afficher votre liste à côté de la page.
        [storage] Pour conserver vos numéros et votre liste sur cet appareil et, si vous l’activez, la liste sur les autres.
        [history] Pour regarder une fois quels services connus vous visitez. Demandée seulement par le bouton qui le fait.
       *[sites] Pour lire les pages de compte pendant que vous naviguez. Demandée seulement quand vous activez la surveillance, et rendue quand vous restreignez votre choix.
    }
permission-state =
    { $granted ->
        [yes] accordée
       *[no] non accordée
    }

## Why old numbers are dangerous

why-lead = Un numéro de téléphone n’est que prêté. Quand vous l’abandonnez, il reste un temps inutilisé, puis quelqu’un d’autre le reçoit.
why-fact =
    { $fact ->
        [handed-on] Cette durée varie : au moins 45 jours aux États-Unis, 90 jours en Inde et, selon les opérateurs, en Chine, six mois en Australie. Dans beaucoup de pays, aucun délai n’est fixé.
        [receives] Dès lors, ce qui est envoyé au numéro arrive chez un inconnu : codes de connexion, liens pour choisir un nouveau mot de passe, appels de votre banque. Personne n’a besoin de forcer quoi que ce soit.
        [studied] Des chercheurs ont examiné 259 numéros que deux opérateurs américains proposaient à de nouveaux clients. Pour 215 d’entre eux, au moins l’une des trois attaques étudiées contre d’anciens titulaires était possible, et 171 étaient encore liés à des comptes sur six sites connus.
        [many] Rien qu’aux États-Unis, environ 35 millions de numéros sont coupés chaque année.
        [messengers] Les messageries se fient au numéro. WhatsApp supprime le compte d’un numéro resté 45 jours inactif dès que quelqu’un d’autre configure ce numéro, et cette personne prend sa place. Passer d’abord votre compte au nouveau numéro l’évite.
       *[own-care] C’est à vous d’y veiller. Quand la Cour suprême de l’Inde a été saisie de la question, elle a laissé à l’ancien titulaire le soin de s’assurer que rien de privé ne reste lié au numéro.
    }
why-next-title = Ce qu’il faut faire
why-next = Changez le numéro sur chaque site qui l’a, tant que l’ancienne ligne reçoit encore des codes. Unbind trouve ces sites, tient la liste et vous dit quand il ne reste plus rien.
words-title = Les termes

## What is this?

what-is = Que veut dire « { $term } » ?
term =
    { $term ->
        [retiring-number] Numéro que vous abandonnez
        [replacement] Nouveau numéro
        [last-day] Dernier jour
        [reissue] Réattribution
        [unbound] Dissocié
        [certainty] Certitude
        [catalogue] Catalogue
        [passphrase] Phrase secrète
       *[passkey] Clé d’accès
    }
meaning =
    { $term ->
        [retiring-number] Le numéro que vous n’aurez plus. Unbind le cherche sur les sites que vous utilisez, jusqu’à ce que chacun en ait un autre.
        [replacement] Le numéro que vous utilisez désormais. Quand un site l’affiche à la place de l’ancien, Unbind note le changement de lui-même.
        [last-day] Le dernier jour où l’ancienne ligne reçoit des codes. La plupart des sites y envoient un code avant d’accepter un nouveau numéro ; changez donc tout d’ici là.
        [reissue] Un numéro abandonné est revendu au bout d’un certain temps. À partir de ce jour, un inconnu reçoit ce qui y est encore envoyé.
        [unbound] Terminé : le site a un autre numéro, ou vous y conservez volontairement l’ancien.
        [to-do] Le site a votre ancien numéro. Changez-le sur le site, puis cliquez sur « Je l’ai changé ».
        [suspected] Le site n’affiche que deux ou trois chiffres, et ils concordent avec les vôtres. D’autres numéros finissent de la même façon ; regardez, puis décidez.
        [changed] Vous dites que c’est changé. Tant qu’aucune page n’affiche votre nouveau numéro, Unbind vous croit sur parole.
        [verified] Le site l’a montré lui-même : votre nouveau numéro y figure, ou l’ancien n’y est plus. C’est plus sûr qu’une case cochée.
        [kept] Vous y laissez l’ancien numéro, en sachant qu’il reste.
        [dismissed] Vous avez dit que ce numéro n’est pas le vôtre. Il n’est pas compté, et la question ne revient que si davantage de chiffres apparaissent.
        [still-shows] Il comptait comme changé, mais une page a affiché l’ancien numéro depuis. Il est donc de nouveau à faire.
        [certainty] Certain : le numéro entier a été vu, ou vous l’avez dit. Probable et possible : seule une partie a été vue, ou autre chose l’indique.
        [sign-in] Vous entrez avec le numéro lui-même, ou avec un code qui y est envoyé.
        [two-step] En plus du mot de passe, un code envoyé au numéro est demandé.
        [recovery] Quand le mot de passe est perdu, un code ou un lien envoyé au numéro vous laisse revenir. Il fait de même pour la personne qui détient alors le numéro.
        [payment] Les paiements sont confirmés par un code envoyé au numéro, ou de l’argent y est envoyé.
        [contact] Le site ne fait qu’appeler ce numéro ou y écrire. Il n’ouvre rien.
        [unknown] On ne sait pas ce que le site fait du numéro. Il ouvre peut-être le compte ; vérifiez donc.
        [other-ways] D’autres adresses et menus qui peuvent mener là où le numéro se change. Quand l’un d’eux peut échouer, c’est indiqué.
        [catalogue] Les services qu’Unbind connaît, avec les liens vers leurs réglages. Il fait partie de l’extension et n’est consulté nulle part ailleurs.
        [not-yet] Un élément de la liste a encore l’ancien numéro, ou attend votre réponse. Si la ligne prenait fin maintenant, un inconnu pourrait recevoir ses codes.
        [cannot-know] Rien n’est à faire, mais aucune page n’a montré les changements, rien n’a été trouvé, ou la liste est peut-être incomplète. Unbind ne dit oui qu’à ce qu’il a vu.
        [yes] D’après tout ce qu’Unbind a vu, plus rien ne dépend de l’ancien numéro. Avant de résilier, parcourez ce que les pages ne montrent pas.
        [passphrase] Un mot de passe à vous, de préférence en plusieurs mots. Ce qu’il protège ne peut être lu que par qui le connaît.
       *[passkey] Une clé que garde votre appareil ou votre gestionnaire de mots de passe, à la place d’un mot de passe et d’un code. Elle ne dépend d’aucun numéro de téléphone.
    }
