# La interfaz en español (neutro, de tú). `{$…}` marca lo que se rellena; va aislado.
#
# Glosario (el mismo término en todo el archivo)
#   retiring number      número que dejas; una vez dejado, “número anterior”
#   replacement          número nuevo
#   last day             último día (en que la línea anterior aún recibe códigos)
#   retired              dado de baja; line ended: la línea terminó
#   re-issue             reasignación: el número pasa a un desconocido
#   cancel the line      cancelar la línea; carrier: operadora; holder: titular
#   binding, line        elemento (de la lista); list: lista; checklist: lista de comprobación
#   unbound              desvinculado
#   to do                pendiente; suspected: podría ser tuyo
#   changed (ticked)     marcado por ti; verified: cambiado, visto en el sitio
#   kept                 conservado a propósito; dismissed: no es mío
#   role                 uso; certainty: certeza (seguro, probable, posible)
#   watch                vigilar; read: leer; site: sitio
#   sign-in              inicio de sesión; two-step: verificación en dos pasos
#   saved login          inicio de sesión guardado; user name: nombre de usuario
#   passkey              llave de acceso; authenticator: app de autenticación
#   backup code          código de respaldo; backup (file): copia de seguridad
#   locked backup        copia protegida; passphrase: frase de contraseña
#   find more, import    buscar más; proposal, offer: propuesta, proponer
#   row (of a file)      fila; line (of a phone): línea; archive: archivo comprimido
#   sync                 sincronización; in step: al día; permission: permiso
#   browsing history     historial de navegación; side panel: panel lateral
#   recovery             recuperación de la cuenta; put off: aplazar
#   digits               cifras; country code: código de país; computer: equipo

product = Unbind

## Loading and failing

loading = Abriendo tu lista…
load-failed-title = No se pudo abrir tu lista
load-failed = No se ha perdido nada: sigue guardada en este navegador. Inténtalo de nuevo; si no funciona, reinicia el navegador.
try-again = Reintentar
refusal =
    { $refusal ->
        [not-found] Este elemento ya no existe.
        [not-allowed-here] Eso no se puede hacer desde aquí.
        [nothing-to-undo] No queda nada que deshacer.
        [page-cannot-be-read] Tu navegador no permite que las extensiones lean esta página.
        [permission-missing] Tu navegador no le ha dado permiso a Unbind para esto.
        [not-a-backup] Este archivo no es una copia de seguridad de Unbind, o está incompleto. No se ha cambiado nada; elige otro archivo.
        [newer-backup] Esta copia se hizo con una versión más reciente de Unbind. No se ha cambiado nada; primero actualiza Unbind.
        [passphrase-needed] Esta copia está protegida. Escribe la frase de contraseña con la que se guardó.
        [passphrase-short] Usa al menos 8 caracteres. Varias palabras se recuerdan mejor que una sola muy rara.
        [wrong-passphrase] Esta frase de contraseña no abre el archivo, o el archivo se modificó. Aquí no se ha cambiado nada; inténtalo de nuevo.
        [sync-unavailable] La sincronización del navegador no respondió. No se ha cambiado nada; inténtalo más tarde.
        [name-missing] Primero ponle un nombre.
        [already-there] Esto ya está en tu lista.
        [file-unreadable] Tu navegador no pudo leer este archivo. Elígelo de nuevo o cópialo antes en otra carpeta.
        [file-too-large] Este archivo es demasiado grande para ser una copia de Unbind. Elige el archivo cuyo nombre termina en .json.
        [storage-full] El almacenamiento del navegador está lleno y esto no se guardó. Libera espacio e inténtalo de nuevo.
        [unreachable] Unbind no respondió. No se ha cambiado nada; inténtalo de nuevo.
       *[other] No funcionó. No se ha cambiado nada; inténtalo de nuevo.
    }
locked-title = Unbind está bloqueado
locked-lead = Tu lista está protegida. Mientras Unbind está bloqueado, no se lee ninguna página y no llega ningún recordatorio.
lock-passphrase = Tu frase de contraseña
unlock = Desbloquear
lock-forgotten = ¿La olvidaste?
lock-forgotten-help = Sin la frase de contraseña nadie puede abrir la lista, tampoco tú. Puedes borrar todo y empezar de nuevo. Si guardaste una copia de seguridad, después recuperas tu lista con ella.
lock-problem =
    { $problem ->
        [wrong-passphrase] Esta frase de contraseña no abre Unbind. Las mayúsculas y los espacios cuentan. No se ha cambiado nada; inténtalo de nuevo.
        [differ] Las dos frases no coinciden. Escribe dos veces la misma frase de contraseña.
        [lock-unreadable] Los datos del bloqueo están dañados o son de una versión más reciente de Unbind. Actualiza Unbind; si no funciona, borra todo y restaura una copia de seguridad.
       *[storage-full] El almacenamiento del navegador está demasiado lleno: mientras se cambia el bloqueo, la lista necesita el doble de espacio. No se ha cambiado nada.
    }

## Progress

progress = { $done } de { $total } desvinculados
progress-none = Aún no se ha encontrado nada
progress-suspected =
    { $count ->
        [one] { $count } más podría ser tuyo
       *[other] { $count } más podrían ser tuyos
    }
deadline =
    { $deadline ->
        [ahead]
            { $days ->
                [one] queda { $days } día
               *[other] quedan { $days } días
            }
        [today] hoy es el último día
       *[over]
            { $days ->
                [one] la línea terminó hace { $days } día
               *[other] la línea terminó hace { $days } días
            }
    }
number-switch = Número que se muestra
all-numbers = Los { $count } números
number-paused-option = { $number } (en pausa)

## Before there is a number

begin-title = ¿Qué número vas a dejar?
begin = Dile a Unbind el número y, mientras navegas como siempre, irá anotando los sitios que aún lo usan.
begin-action = Configurar Unbind
open-full = Abrir la página completa
stay-beside = Mantener abierto junto a la página

## Notices

watch-not-chosen = Unbind no lee nada hasta que elijas qué puede vigilar.
watch-choose = Elegir qué vigilar
access-missing =
    { $mode ->
        [all] Por ahora tu navegador no deja que Unbind lea los sitios, así que no se encuentra nada nuevo.
       *[chosen] Tu navegador no deja que Unbind lea algunos de los sitios que elegiste.
    }
access-again = Permitir de nuevo
access-review = Revisar sitios
left-out = El almacenamiento de Unbind está casi lleno, así que lo nuevo que se encuentra en las páginas no se añade a tu lista. Lo que haces tú se sigue guardando. Para liberar espacio, quita un número con el que ya hayas terminado y bórralo para siempre.
left-out-review = Revisar números
damaged =
    { $count ->
        [one] No se pudo leer { $count } registro guardado. No se ha borrado nada: está apartado.
       *[other] No se pudieron leer { $count } registros guardados. No se ha borrado nada: están apartados.
    }

## This site

this-page = Esta página
this-site = En { $site }
this-site-as = En { $site }, que en la lista es { $shown }
site-unreadable = Tu navegador no le muestra esta página a Unbind. Quizá sea una página del propio navegador; si es un sitio web, haz clic en el botón de Unbind con la página a la vista.
site-nothing = Por ahora no se ha encontrado nada en { $site }. La página donde se cambia el número, por ejemplo la de seguridad de la cuenta, es la que más revela.
site-not-read = Esta página aún no se ha leído. Recárgala o léela ahora.
site-not-allowed = Unbind no lee { $site } por su cuenta.
site-permission-refused = Tu navegador no dio permiso, así que { $site } no se vigila. Aún puedes leer páginas sueltas.
watch-site = Vigilar este sitio
watch-site-hint = Tu navegador te preguntará. Después, Unbind lee las páginas de { $site } cuando las visitas y guarda solo lo que tiene que ver con tu número.
read-page = Leer esta página ahora
reading = Leyendo esta página…
private-window = Ventana privada: lo que se encuentre aquí no se guarda.

## The list

list-title = Todos los sitios
list-page-title = Tu lista
list-empty-title = Tu lista aún está vacía
list-empty = Navega como siempre. Cuando un sitio muestre tu número o te lo pida, aparecerá aquí. Las páginas de cuenta y de seguridad son la forma más rápida de llenar la lista.
search = Buscar sitios
search-empty = Ningún sitio de tu lista coincide con “{ $search }”.
filter-label = Mostrar
filter =
    { $filter ->
        [open] Pendientes
        [suspected] Podrían ser tuyos
        [done] Hechos
       *[all] Todo
    }
filter-empty = Aquí no hay nada.
show-whole-list = Mostrar la lista completa
group =
    { $group ->
        [open] Pendientes ({ $count })
        [suspected] Podrían ser tuyos ({ $count })
        [done] Hechos ({ $count })
       *[dismissed] No son tuyos ({ $count })
    }
suspected-hint = Estos sitios solo muestran una parte de un número. Míralo y di si es el tuyo.
show-more = Mostrar { $count } más
role =
    { $role ->
        [sign-in] Inicio de sesión
        [two-step] Verificación en dos pasos
        [recovery] Recuperación de la cuenta
        [payment] Pagos
        [contact] Contacto
       *[unknown] Uso poco claro
    }
certainty =
    { $certainty ->
        [certain] seguro
        [likely] probable
       *[possible] posible
    }
certainty-meaning =
    { $certainty ->
        [certain] Seguro: se vieron todas las cifras de tu número.
        [likely] Probable: una parte del número está oculta, y al menos cuatro cifras coinciden con el tuyo.
       *[possible] Posible: solo se ven dos o tres cifras, y coinciden con el tuyo.
    }
certainty-meaning-elsewhere =
    { $certainty ->
        [certain] Seguro: el número estaba completo, o lo dijiste tú.
        [likely] Probable: lo que se encontró apunta a ello, aunque no se vieron todas las cifras.
       *[possible] Posible: el número no se vio, pero tú dijiste que se usa ahí.
    }
state =
    { $state ->
        [suspected] podría ser tuyo
        [to-do] pendiente
        [changed] marcado por ti
        [verified] cambiado, visto en el sitio
        [kept] conservado a propósito
       *[dismissed] no es tuyo
    }
seen = visto { $when }
still-shows = Aún muestra el número anterior
ambiguous = también encaja con otro de tus números
open-title = Abrir { $address }
open-way =
    { $kind ->
        [own] Abrir ajustes
        [phone] Abrir ajustes
        [account-security] Abrir ajustes
        [change-password] Abrir ajustes
        [help] Abrir ayuda
       *[other] Abrir
    }
way-path = En la app o el sitio: { $path }
way-doubt =
    { $kind ->
        [well-known] muchos sitios no la tienen
       *[other] puede estar desactualizado
    }
other-ways = Otras vías
way =
    { $kind ->
        [own] Tu propio enlace
        [phone] Página del número de teléfono
        [account-security] Página de seguridad de la cuenta
        [change-password] Página de la contraseña
        [well-known] Dirección estándar para la contraseña
        [seen] Donde se vio tu número
        [site] Portada del sitio
        [help] Artículo de ayuda
       *[recovery] Si no puedes entrar
    }
wrong-link-title = Un enlace mejor para { $site }
own-link-label = Dirección de la página donde se cambia el número
own-link-hint = Se guarda en este navegador. “Abrir ajustes” llevará ahí.
own-link-problem =
    { $problem ->
        [empty] Primero escribe o pega la dirección.
        [not-https] Solo se pueden abrir con seguridad las direcciones que empiezan por https://.
        [too-long] Esta dirección es demasiado larga. Copia solo lo que va antes del signo “?”.
       *[not-an-address] Esto no es la dirección de una página. Cópiala de la barra de direcciones del navegador.
    }
own-link-remove = Quitar mi enlace
own-link-toast =
    { $set ->
        [yes] { $site }: desde ahora se usa tu enlace.
       *[no] { $site }: ya no se usa tu enlace.
    }
link-report-label = Para avisar a quienes hacen Unbind
link-report-hint = No se envía nada. Copia esto y publícalo donde se recogen los problemas de Unbind. No publiques nunca un número de teléfono, ni el anterior ni el nuevo.
link-report-copy = Copiar
link-report-copied =
    { $copied ->
        [yes] Copiado.
       *[no] Tu navegador no lo permitió. Selecciona el texto y cópialo a mano.
    }
action =
    { $action ->
        [confirm] Sí, es mío
        [changed] Ya lo cambié
        [keep] Conservar
        [reopen] Sigue pendiente
        [delete] Quitar de la lista
       *[dismiss] No es mío
    }
action-undo = Deshacer
action-more = Más
action-reason = Añadir un motivo
row-action =
    { $action ->
        [pin] Poner primero
        [unpin] Dejar de poner primero
        [postpone] Aplazar…
        [bring-back] Hacerlo ya
        [rename] Nombre y nota…
        [role] Para qué se usa…
        [merge] Es el mismo que otro…
        [split] Mostrar por separado
        [wrong-link] Enlace incorrecto…
       *[delete] Quitar de la lista
    }
section =
    { $section ->
        [pinned] Los que pusiste primero
        [root] Da acceso a todo lo demás
        [money] Dinero
        [sign-in] Sirve para iniciar sesión
        [second-step] Códigos y recuperación
        [unclear] Uso poco claro
        [contact] Solo para contactarte
       *[postponed] Aplazados
    }
site-tally = { $done } de { $total } hechos en este sitio
pinned-mark = Puesto primero:
postponed-mark = aplazado hasta el { $day }
ticked-mark = Ninguna página ha mostrado aún el cambio
postpone-title = Aplazar hasta
postpone-until =
    { $choice ->
        [tomorrow] Mañana
        [week] Dentro de una semana
       *[before] Antes del último día ({ $day })
    }
postpone-day = Otro día
postpone-problem =
    { $problem ->
        [empty] Elige un día o pulsa uno de los botones.
        [past] Ese día ya pasó. Elige uno que esté por venir.
       *[too-late] La línea anterior termina antes de ese día. Elige uno anterior.
    }
rename-title = Nombre y nota
rename-name = El nombre que le das
rename-note = Nota
role-title = ¿Para qué usa el número este sitio?
merge-title = Mostrar { $site } como parte de otro sitio
merge-into = El otro sitio de tu lista
merge-unknown = En tu lista no hay ningún sitio llamado “{ $typed }”. Elige una de las sugerencias.
reason-title = Conservado a propósito
reason-label = ¿Por qué? (opcional)
action-why = ¿Por qué?
moved =
    { $action ->
        [confirm] { $site }: añadido a tus pendientes.
        [changed] { $site }: marcado como cambiado.
        [keep] { $site }: conservado a propósito.
        [delete] { $site }: quitado de la lista.
        [reopen] { $site }: pendiente otra vez.
       *[dismiss] { $site }: no es tuyo.
    }
undone = { $site }: deshecho.
pinned-toast =
    { $pinned ->
        [yes] { $site }: puesto primero.
       *[no] { $site }: de vuelta en su lugar.
    }
postponed-toast = { $site }: aplazado hasta el { $day }.
brought-back-toast = { $site }: de vuelta entre los pendientes.
edited-toast = { $site }: guardado.
account-toast =
    { $named ->
        [yes] { $site }: cuenta { $account }.
       *[no] { $site }: sin cuenta indicada.
    }
role-toast =
    { $role ->
        [sign-in] { $site }: se usa para iniciar sesión.
        [two-step] { $site }: se usa para la verificación en dos pasos.
        [recovery] { $site }: se usa para recuperar la cuenta.
        [payment] { $site }: se usa para pagos.
        [contact] { $site }: se usa para contactarte.
       *[unknown] { $site }: uso poco claro.
    }
reason-toast = { $site }: motivo guardado.
merged-toast = { $from } se muestra ahora como parte de { $into }.
split-toast = { $site } se muestra otra vez por separado.

## Why

harm =
    { $harm ->
        [root] De los primeros: quien reciba los códigos de esta cuenta puede restablecer muchas otras.
        [money] De los primeros: desde aquí se puede mover o gastar dinero.
        [sign-in] Antes que la verificación en dos pasos: basta un código a este número para iniciar sesión.
        [second-step] Después de los inicios de sesión: este número ayuda a entrar, junto con una contraseña o un correo.
        [unclear] Después de lo conocido: no está claro para qué sirve aquí el número.
       *[contact] Al final: el número solo sirve para contactarte y no abre nada.
    }
why-pinned = Primero: lo pusiste ahí.
why-postponed = Al final: lo aplazaste hasta el { $day }.
why-over = Su línea terminó el { $day }.
why-due = Su línea termina el { $day }; lo que termina antes va primero.
page-kind =
    { $kind ->
        [sign-in] Visto en una página de inicio de sesión.
        [sign-up] Visto en una página para crear una cuenta.
        [verification] Visto en una página que pide un código que envió.
        [account] Visto en una página de cuenta.
        [security] Visto en una página de ajustes de seguridad.
        [checkout] Visto en una página de pago.
       *[other] Visto en una página de otro tipo.
    }
reason =
    { $code ->
        [full-number] Estaban todas las cifras de tu número.
        [mask] Las cifras que se ven coinciden con el tuyo.
        [ambiguous] Las cifras que se ven encajan también con otro de tus números.
        [place-text] Está en el texto de la página.
        [place-field] Está en un campo de la página.
        [place-typed] Lo escribiste ahí y enviaste el formulario.
        [shape] Está escrito como se escriben los números de teléfono.
        [user-name] Era el nombre con el que iniciaste sesión.
        [sample] El ejemplo del campo es un número de teléfono.
        [split] Está repartido en varias casillas que forman un solo número.
        [beside] Al lado hay un selector de código de país.
        [options] Se elige de una lista de códigos de país.
        [budget] La página es muy larga y no se leyó entera.
        [login-user-name] Es el nombre de usuario del inicio de sesión guardado.
        [login-email] Está en el correo del inicio de sesión guardado.
        [login-note] Está en la nota del inicio de sesión guardado.
        [login-field] Está en un campo que añadiste al inicio de sesión guardado.
        [login-phone] Es el teléfono del inicio de sesión guardado.
        [login-title] Está en el nombre del inicio de sesión guardado.
        [login-identity] Es el teléfono de los datos personales que rellena tu gestor de contraseñas.
        [login-without-number] El inicio de sesión guardado no muestra tu número.
        [within-word] Tiene otras letras o cifras justo al lado.
        [code-message] Se envió un código a tu número.
        [account-alert] Se envió a tu número una alerta sobre tu cuenta.
        [service-notice] Se envió un aviso a tu número.
        [named-by-host] El propio mensaje dice para qué sitio es el código.
        [named-by-signature] El mensaje está firmado con su nombre.
        [named-by-wording] El mensaje lo nombra.
        [named-by-sender] El remitente es conocido.
        [official-reply] Una respuesta oficial lo nombra.
        [found-history] Lo visitas, según el historial de tu navegador.
        [service-uses-phone] Tu número no se vio ahí, pero se sabe que este servicio usa uno.
       *[other] Una regla de Unbind lo indicó ({ $code }).
    }
reason-with-detail =
    { $code ->
        [mask]
            { $detail ->
                [one] Se ve { $detail } cifra y coincide con tu número.
               *[other] Se ven { $detail } cifras y coinciden con tu número.
            }
        [ambiguous] Las cifras que se ven encajan también con otro de tus números.
        [autocomplete] El propio campo declara lo que espera: “{ $detail }”.
        [type] El campo está hecho para números de teléfono.
        [inputmode] El campo pide el teclado del teléfono.
        [label] Su etiqueta dice “{ $detail }”.
        [aria] Su descripción para lectores de pantalla dice “{ $detail }”.
        [placeholder] El texto de ayuda del campo dice “{ $detail }”.
        [near] El texto que lo rodea dice “{ $detail }”.
        [title] Su descripción emergente dice “{ $detail }”.
        [name] Su nombre interno contiene “{ $detail }”.
        [sentence] La frase en la que está dice “{ $detail }”.
        [code-sent] La página dice que se envió un código: “{ $detail }”.
        [page-address] La dirección de la página menciona “{ $detail }”.
        [page-title] El título de la página dice “{ $detail }”.
        [page-heading] Un encabezado de la página dice “{ $detail }”.
        [code-message] Se envió un código a tu número: “{ $detail }”.
        [account-alert] Se envió a tu número una alerta sobre tu cuenta: “{ $detail }”.
        [service-notice] Se envió un aviso a tu número: “{ $detail }”.
        [found-logins]
            { $detail ->
                [one] Está en { $detail } inicio de sesión guardado.
               *[other] Está en { $detail } inicios de sesión guardados.
            }
        [found-messages]
            { $detail ->
                [one] De ahí llegó { $detail } mensaje a tu número.
               *[other] De ahí llegaron { $detail } mensajes a tu número.
            }
        [found-reply] La respuesta que pegaste lo nombra.
        [page-form]
            { $detail ->
                [one-time-code] La página pide un código.
                [password] La página pide una contraseña.
               *[other] La página pide “{ $detail }”.
            }
       *[other] Una regla de Unbind lo indicó: “{ $detail }”.
    }
reason-against = Una palabra cercana habla de otra cosa: “{ $detail }”.
history-title = Historial
history =
    { $what ->
        [seen]
            { $source ->
                [page] visto en una página
                [logins] encontrado en tus inicios de sesión guardados
                [messages] encontrado en tus mensajes
                [reply] encontrado en una respuesta pegada
                [history] visitado, según el historial de tu navegador
               *[by-hand] añadido por ti
            }
        [replacement-seen] el sitio mostró tu número nuevo
        [confirm] dijiste que es tuyo
        [changed] dijiste que lo cambiaste
        [gone] la página dejó de mostrar tu número
        [keep] decidiste conservarlo
        [dismiss] dijiste que no es tuyo
        [reopen] lo devolviste a la lista
        [delete] lo quitaste de la lista
        [plan] cambiaste cuándo hacerlo
       *[edit] cambiaste este elemento
    }
history-undone =
    { $what ->
        [confirm] dijiste que es tuyo y luego lo deshiciste
        [changed] dijiste que lo cambiaste y luego lo deshiciste
        [keep] decidiste conservarlo y luego lo deshiciste
        [dismiss] dijiste que no es tuyo y luego lo deshiciste
        [reopen] lo devolviste a la lista y luego lo deshiciste
        [delete] lo quitaste de la lista y luego lo devolviste
        [plan] cambiaste cuándo hacerlo y luego lo deshiciste
       *[edit] cambiaste este elemento y luego lo deshiciste
    }

## Full page

navigation = Secciones de Unbind
page-title =
    { $part ->
        [list] Tu lista – Unbind
        [safe] ¿Puedo cancelar? – Unbind
        [import] Buscar más – Unbind
        [take] Exportar – Unbind
        [numbers] Números – Unbind
        [settings] Ajustes – Unbind
        [trust] Qué sabe Unbind – Unbind
        [why] Por qué los números antiguos son peligrosos – Unbind
       *[welcome] Te damos la bienvenida a Unbind
    }
part =
    { $part ->
        [list] Lista
        [safe] ¿Puedo cancelar?
        [import] Buscar más
        [take] Exportar
        [numbers] Números
        [trust] Qué sabe Unbind
        [why] Por qué los números antiguos son peligrosos
       *[settings] Ajustes
    }

## Finding more

import-title = Buscar más
import-lead = La mayoría de las cuentas no se visitan en las semanas previas a dejar un número, pero siguen en los inicios de sesión guardados y en los mensajes antiguos. Esos datos se leen aquí, en esta página, y no se guarda nada hasta que tú lo digas.
import-link = Buscar más en inicios de sesión guardados y mensajes
import-all-paused = Todos tus números están en pausa, así que no se busca nada. Primero reanuda uno en Números.
import-drop = Suelta un archivo aquí
import-choose-file = Elegir un archivo…
import-drop-hint = Inicios de sesión guardados, un historial de mensajes o una copia de seguridad de Unbind. Unbind reconoce por sí solo qué es.
import-door =
    { $source ->
        [logins] Inicios de sesión guardados
        [messages] Mensajes
        [reply] Respuesta oficial (一证通查)
       *[history] Historial de navegación
    }
import-door-hint =
    { $source ->
        [logins] Exporta a un archivo los inicios de sesión de tu navegador o gestor de contraseñas y elígelo en esta página. Las contraseñas, tarjetas y códigos se descartan sin leerlos; solo se guarda dónde se usa tu número, y solo si lo aceptas.
        [messages] Los códigos y avisos nombran todos los servicios que alguna vez escribieron a tu número. Elige en esta página una copia de tus mensajes o pégalos; su texto se descarta a medida que se lee.
        [reply] Un servicio oficial dice cuántas cuentas de algunas apps grandes están registradas con un número chino. Haz la consulta y pega la respuesta.
       *[history] Unbind puede mirar qué servicios de su catálogo visitas y proponerte los que suelen usar un número. Tu navegador te pregunta antes; el historial en sí no se guarda, y puedes retirar el permiso enseguida.
    }
import-how =
    { $source ->
        [logins] Cómo exportar los inicios de sesión guardados
        [messages] Cómo obtener tus mensajes
       *[reply] Cómo pedirla
    }
import-program =
    { $program ->
        [chrome] Chrome, Brave, Opera
        [edge] Edge
        [firefox] Firefox
        [apple] Safari, Contraseñas de Apple
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
        [chrome] Abre el gestor de contraseñas en la configuración y luego Configuración › Exportar contraseñas › Descargar archivo.
        [edge] Configuración › Contraseñas › Más (…) › Exportar contraseñas.
        [firefox] Abre about:logins y luego el menú (…) › Exportar contraseñas.
        [apple] En un Mac, abre Contraseñas y luego Archivo › Exportar todos los ítems a un archivo.
        [bitwarden] Configuración o Herramientas › Exportar caja fuerte, como .json o .csv. No el tipo cifrado: ese solo se abre en Bitwarden.
        [one-password] En la app de escritorio: Archivo › Exportar, como 1PUX o CSV.
        [lastpass] Opciones avanzadas › Exportar. Si se abre una página con texto, guárdala como un archivo que termine en .csv.
        [dashlane] Configuración › Exportar datos, como CSV. Puedes elegir el archivo comprimido entero, con el de tus datos personales.
        [keepass] Base de datos › Exportar › CSV. La base de datos en sí (.kdbx) está cifrada y no se puede leer.
        [proton-pass] Configuración › Exportar, como JSON o CSV, sin cifrar.
        [nordpass] Configuración › Exportar elementos, como CSV.
        [roboform] Configuración › Cuenta y datos › Exportar, como CSV.
       *[enpass] Archivo › Exportar, como .json o .csv.
    }
import-wide = Proponer también servicios que suelen usar un número, aunque el inicio de sesión no lo muestre
import-how-messages =
    { $phone ->
        [android] Android: una app como “SMS Backup & Restore” guarda todos los mensajes en un solo archivo .xml. Pásalo a este equipo; cientos de megabytes no son problema.
        [iphone] iPhone: no tiene exportación propia. Hay programas de escritorio que guardan los mensajes como .csv; o copia los que llevan códigos y pégalos abajo.
       *[other] Cualquier otro: una tabla (.csv) o un .json con remitente, texto y fecha, o los propios mensajes, pegados.
    }
import-how-reply =
    { $step ->
        [open] En WeChat, abre 工信微报 › 政务服务 › 一证通查 › 互联网账号, o busca el miniprograma 一证通查 en Alipay.
        [enter] Escribe el número, las seis últimas cifras de tu documento de identidad y el código que te envían.
        [wait] La respuesta llega en un mensaje del 10699000, enseguida o en un plazo de 48 horas. Puedes volver a preguntar después de 24 horas.
       *[paste] Copia el mensaje y pégalo abajo.
    }
import-reply-limits = Dice cuántas cuentas hay, no cuáles. Abarca dieciséis apps, ningún banco ni organismo público, y solo números a tu nombre. Las apps que no abarca también pueden tener tu número.
import-paste-label =
    { $source ->
        [reply] La respuesta
       *[messages] O pega los mensajes
    }
import-paste-read = Leer
import-history = Mirar mi historial
import-history-refused = Tu navegador no dio permiso, así que el historial no se leyó. Puedes buscar lo demás por las otras vías.
import-history-held = Ahora mismo Unbind puede leer tu historial de navegación.
import-history-give-back = Retirar el permiso
import-history-given-back = Permiso retirado. Unbind ya no puede leer tu historial.

import-reading = Leyendo…
import-reading-file = Leyendo { $name }…
import-percent = { $percent } %
import-line-title = ¿Qué línea recibió los mensajes?
import-line-hint = Este teléfono tiene más de una línea. Solo los mensajes al número que vas a dejar dicen algo de él.
import-line = Línea { $line }
import-line-messages =
    { $count ->
        [one] { $count } mensaje
       *[other] { $count } mensajes
    }
import-line-all = Todas
import-line-all-meaning = Si las líneas no se distinguen bien, o las dos eran tuyas
import-reply-title =
    { $count ->
        [one] Se nombra { $count } servicio
       *[other] Se nombran { $count } servicios
    }
import-reply-hint = Corrige lo que se leyó mal, quita lo que no sea un servicio y añade lo que falte.
import-reply-name = Servicio
import-reply-count =
    { $count ->
        [one] { $count } cuenta
       *[other] { $count } cuentas
    }
import-reply-remove = Quitar
import-reply-remove-row = Quitar { $name }
import-reply-add = Añadir uno
import-go-on = Continuar
import-backup-title = { $name } es una copia de seguridad de Unbind
import-backup-join = Añadir su contenido
import-backup-done = Se leyó la copia

import-found =
    { $count ->
        [one] Se encontró un servicio
       *[other] Se encontraron { $count } servicios
    }
import-found-nothing =
    { $known ->
        [0] No se encontró nada de tu número
       *[other] Nada nuevo: tu lista ya lo tiene todo
    }
import-looked-at =
    { $source ->
        [logins]
            { $count ->
                [one] Se leyó un inicio de sesión.
               *[other] Se leyeron { $count } inicios de sesión.
            }
        [messages]
            { $count ->
                [one] Se leyó un mensaje.
               *[other] Se leyeron { $count } mensajes.
            }
        [reply]
            { $count ->
                [one] Se leyó un servicio de la respuesta.
               *[other] Se leyeron { $count } servicios de la respuesta.
            }
       *[history]
            { $count ->
                [one] Un servicio que visitas suele usar un número.
               *[other] { $count } servicios que visitas suelen usar un número.
            }
    }
import-known =
    { $count ->
        [one] Un elemento de tu lista se encontró otra vez, sin nada nuevo.
       *[other] { $count } elementos de tu lista se encontraron otra vez, sin nada nuevo.
    }
import-nothing-means =
    { $source ->
        [logins] Ningún nombre de usuario, nota o campo contiene tu número. Aun así, puede que algunos sitios lo tengan: prueba la búsqueda amplia o lee tus mensajes.
        [messages] Ningún mensaje nombra un servicio que te enviara un código. ¿Eran el teléfono y la línea correctos?
        [reply] No se pudo usar ninguno de los nombres. Corrígelos o añade los servicios a mano a tu lista.
       *[history] De los servicios que Unbind conoce, solo visitas los que ya están en tu lista.
    }
import-look-wider = Buscar también donde no se ve el número
import-problems =
    { $count ->
        [one] No se pudo leer una fila. Abajo tienes lo demás.
       *[other] No se pudieron leer { $count } filas. Abajo tienes lo demás.
    }
import-problem =
    { $code ->
        [too-few-columns]
            { $count ->
                [one] La fila { $rows } tiene menos columnas que la primera del archivo y se dejó fuera.
               *[other] Las filas { $rows } tienen menos columnas que la primera del archivo y se dejaron fuera.
            }
        [too-many-columns]
            { $count ->
                [one] La fila { $rows } tiene más columnas que la primera del archivo y se dejó fuera.
               *[other] Las filas { $rows } tienen más columnas que la primera del archivo y se dejaron fuera.
            }
        [quote-not-closed]
            { $count ->
                [one] En la fila { $rows } se abren unas comillas que no se cierran.
               *[other] En las filas { $rows } se abren comillas que no se cierran.
            }
        [cut-short] El archivo se corta en la fila { $rows }. ¿Se copió entero?
        [too-many-rows] El archivo no se leyó a partir de la fila { $rows }: nadie tiene tantos inicios de sesión.
        [date-unknown]
            { $count ->
                [one] No se pudo leer la fecha de la fila { $rows }; el resto de la fila, sí.
               *[other] No se pudieron leer las fechas de las filas { $rows }; el resto de las filas, sí.
            }
       *[entry-malformed]
            { $count ->
                [one] La fila { $rows } no está escrita como las demás y se dejó fuera.
               *[other] Las filas { $rows } no están escritas como las demás y se dejaron fuera.
            }
    }
import-problem-file =
    { $code ->
        [too-few-columns] Algunas filas tienen menos columnas que la primera y se dejaron fuera.
        [too-many-columns] Algunas filas tienen más columnas que la primera y se dejaron fuera.
        [quote-not-closed] Se abren unas comillas que no se cierran.
        [cut-short] El archivo se corta a medias. ¿Se copió entero?
        [too-many-rows] Nadie tiene tantos inicios de sesión o mensajes; el final del archivo no se leyó.
        [date-unknown] No se pudieron leer algunas fechas.
       *[entry-malformed] Algunas entradas no están escritas como las demás y se dejaron fuera.
    }
import-problems-more =
    { $count ->
        [one] Y uno más.
       *[other] Y { $count } más.
    }
import-group =
    { $group ->
        [new] Usan tu número ({ $count })
        [check] Por revisar ({ $count })
        [joined] Ya están en tu lista ({ $count })
       *[said] Ya lo decidiste ({ $count })
    }
import-group-hint =
    { $group ->
        [new] Primero va lo que más daño podría causar.
        [check] No se vio tu número entero. Marca los que lo tengan y deja los demás.
        [joined] Estos elementos quedan como están y anotan cuándo se usó el número. Si llegó un código después de que lo cambiaras, el elemento vuelve a quedar pendiente.
       *[said] Dijiste que no son tuyos o los quitaste de la lista. Solo vuelven si los marcas.
    }
import-tick-all = Marcar todos
import-untick-all = Desmarcar todos
import-trace =
    { $source ->
        [logins]
            { $where ->
                [login-user-name]
                    { $count ->
                        [one] nombre de usuario en un inicio de sesión guardado
                       *[other] nombre de usuario en { $count } inicios de sesión guardados
                    }
                [login-email]
                    { $count ->
                        [one] correo en un inicio de sesión guardado
                       *[other] correo en { $count } inicios de sesión guardados
                    }
                [login-note]
                    { $count ->
                        [one] nota en un inicio de sesión guardado
                       *[other] nota en { $count } inicios de sesión guardados
                    }
               *[other]
                    { $count ->
                        [one] en un inicio de sesión guardado
                       *[other] en { $count } inicios de sesión guardados
                    }
            }
        [messages]
            { $where ->
                [code-message]
                    { $count ->
                        [one] un mensaje con código
                       *[other] { $count } mensajes con código
                    }
               *[other]
                    { $count ->
                        [one] un mensaje
                       *[other] { $count } mensajes
                    }
            }
        [reply]
            { $count ->
                [one] nombrado en la respuesta
               *[other] { $count } cuentas, según la respuesta
            }
       *[history]
            { $count ->
                [one] visitado una vez
               *[other] visitado { $count } veces
            }
    }
import-months = { $from } – { $to }
import-standing =
    { $standing ->
        [open] en tu lista, pendiente
        [done] en tu lista, hecho o conservado
        [dismissed] dijiste que no es tuyo
       *[removed] lo quitaste de la lista
    }
import-accept =
    { $count ->
        [0] Marca lo que va en tu lista
        [one] Añadir uno a tu lista
       *[other] Añadir { $count } a tu lista
    }
import-forget = Olvidar todo esto
import-not-stored = Aún no se ha guardado nada de esto.
import-done =
    { $added ->
        [0]
            { $joined ->
                [0] Tu lista ya lo tenía todo
                [one] Un elemento de tu lista tiene datos nuevos
               *[other] { $joined } elementos de tu lista tienen datos nuevos
            }
        [one]
            { $joined ->
                [0] Se añadió un elemento a tu lista
                [one] Se añadió un elemento a tu lista, y otro tiene datos nuevos
               *[other] Se añadió un elemento a tu lista, y otros { $joined } tienen datos nuevos
            }
       *[other]
            { $joined ->
                [0] Se añadieron { $added } elementos a tu lista
                [one] Se añadieron { $added } elementos a tu lista, y otro tiene datos nuevos
               *[other] Se añadieron { $added } elementos a tu lista, y otros { $joined } tienen datos nuevos
            }
    }
import-delete-file =
    { $source ->
        [logins] Borra { $name } ahora, también de la papelera: contiene tus contraseñas, y cualquiera que lo abra puede leerlas.
       *[messages] Si ya no necesitas { $name }, bórralo ahora: contiene todos tus mensajes, y cualquiera que lo abra puede leerlos.
    }
import-again = Leer otra cosa
import-undone = Deshecho. Tu lista está como antes.
import-refusal =
    { $code ->
        [empty] Este archivo está vacío.
        [unknown-format] Esto no son inicios de sesión ni mensajes que Unbind pueda leer.
        [encrypted] Este archivo está cifrado.
        [wrong-kind]
            { $format ->
                [pdf] Esto es un documento PDF, no una exportación de inicios de sesión o mensajes.
                [image] Esto es una imagen, no una exportación de inicios de sesión o mensajes.
                [media] Esto es un archivo multimedia, no una exportación de inicios de sesión o mensajes.
                [office] Esto es un documento de un programa de oficina.
                [archive] Esto es un archivo comprimido de un tipo que no se puede abrir aquí.
                [program] Esto es un programa, no una exportación de inicios de sesión o mensajes.
                [database] Esto es la base de datos de un programa, no una exportación.
                [web-page] Esto es una página web, no una exportación de inicios de sesión o mensajes.
               *[other] Esto no es una exportación de inicios de sesión o mensajes.
            }
        [too-large] Este archivo ocupa más de { $limit } MB.
        [archive-too-large] Este archivo comprimido contiene mucho más que una exportación, así que no se abrió.
        [archive-damaged] Este archivo comprimido está dañado o incompleto.
        [cut-short] El archivo se corta a medias.
       *[other] Tu navegador no pudo leer este archivo.
    }
import-advice =
    { $code ->
        [empty] Expórtalo de nuevo y comprueba que el archivo nuevo no ocupe 0 bytes.
        [encrypted]
            { $format ->
                [one-password] En 1Password, exporta de nuevo como 1PUX o CSV, en lugar de copiar la bóveda.
                [dashlane] En Dashlane, exporta de nuevo como CSV, no como archivo seguro.
                [lastpass] En LastPass, exporta de nuevo como CSV, sin cifrar.
                [zip] Descomprímelo con su contraseña y elige el archivo que hay dentro.
                [bitwarden] En Bitwarden, exporta de nuevo y elige “.json” o “.csv”, no “.json (Encrypted)”.
                [keepass] Esta es la base de datos de KeePass. Ábrela en KeePass y expórtala como CSV.
                [proton-pass] En Proton Pass, exporta de nuevo sin frase de contraseña.
                [enpass] En Enpass, exporta como .json o .csv en lugar de hacer una copia de seguridad.
               *[other] Expórtalo de nuevo desde ese programa, sin cifrar. Unbind lo lee aquí y no guarda ninguna de las contraseñas.
            }
        [wrong-kind]
            { $format ->
                [office] Ábrelo en ese programa y guarda la tabla como CSV.
                [archive] Primero descomprímelo y elige el archivo que hay dentro.
                [database] Usa la exportación del propio programa, como CSV o JSON.
               *[other] Elige el archivo que creó tu navegador, tu gestor de contraseñas o tu app de copia de mensajes.
            }
        [too-large] Exporta solo una parte: los últimos años, o una línea del teléfono.
        [archive-too-large] Descomprímelo tú y elige el archivo que hay dentro, si te fías de él.
        [archive-damaged] Expórtalo de nuevo o cópialo otra vez.
        [cut-short] Cópialo o expórtalo de nuevo. Si falta una parte, podría faltar justo el servicio que importa.
        [unknown-format] Abajo se explica qué exportaciones se entienden. Una tabla necesita una primera fila con el nombre de cada columna.
       *[other] Elígelo de nuevo o cópialo antes en otra carpeta.
    }

## Adding by hand

add-title = Añadir a mano
add-site = Añadir a mano: un sitio, servicio, oficina o persona
role-label = Se usa para
add-submit = Añadir
add-more = Cuenta y nota
add-account = Qué cuenta (si tienes varias)
add-this-site = Añadir este sitio a mano
add-another-use = Añadir otro uso a mano
add-this-site-title = Añadir { $site } a tu lista
added-toast = { $site }: en tu lista.

## Safe to cancel?

safe-title = ¿Puedo cancelar la línea?
number-choice = Número
verdict =
    { $answer ->
        [yes] Sí
        [not-yet] Todavía no
       *[cannot-know] No se puede saber
    }
verdict-retired =
    { $answer ->
        [yes] Se hizo todo lo de la lista
        [not-yet] Algunos lugares aún tienen el número anterior
       *[cannot-know] No se pudo comprobar que todo estuviera hecho
    }
verdict-ground =
    { $ground ->
        [open]
            { $suspected ->
                [0]
                    { $open ->
                        [one] Queda un elemento pendiente.
                       *[other] Quedan { $open } elementos pendientes.
                    }
               *[other]
                    { $open ->
                        [0]
                            { $suspected ->
                                [one] Un elemento espera tu sí o tu no.
                               *[other] { $suspected } elementos esperan tu sí o tu no.
                            }
                        [one]
                            { $suspected ->
                                [one] Queda un elemento pendiente, y otro más podría ser tuyo.
                               *[other] Queda un elemento pendiente, y otros { $suspected } podrían ser tuyos.
                            }
                       *[other]
                            { $suspected ->
                                [one] Quedan { $open } elementos pendientes, y otro más podría ser tuyo.
                               *[other] Quedan { $open } elementos pendientes, y otros { $suspected } podrían ser tuyos.
                            }
                    }
            }
        [ticked]
            { $ticked ->
                [one] Marcaste un elemento como cambiado, pero ninguna página ha mostrado aún el cambio.
               *[other] Marcaste { $ticked } elementos como cambiados, pero ninguna página ha mostrado aún los cambios.
            }
        [left-out] El almacenamiento de Unbind está casi lleno y lo nuevo que se encuentra queda fuera, así que tu lista puede estar incompleta. Cuando haya espacio, se añadirán los sitios que vuelvas a visitar.
        [nothing] Aún no se ha encontrado nada de este número, y que no haya nada no prueba nada.
       *[done] Todo lo de la lista se vio ya cambiado en los sitios, o se conserva a propósito. Lo que nunca se encontró no se puede contar.
    }
verdict-lines =
    { $kind ->
        [open] Pendientes ({ $count })
        [suspected] Podrían ser tuyos ({ $count })
       *[ticked] Solo marcados ({ $count })
    }
verdict-ticked-hint = Ábrelos una vez más. Si la página muestra el número nuevo, Unbind lo anota por sí solo.
verdict-rest = { $count } más en tu lista
show-in-list = Mostrar
never-seen-title = No se han visto
never-seen-hint = Casi todo el mundo tiene alguno de estos, y no se encontró ninguno. Si tienes uno, abre la página de tu cuenta o añádelo a mano a tu lista.
category =
    { $category ->
        [email] Correo electrónico
        [money] Bancos y pagos
        [identity] Identidad y trámites
        [messaging] Mensajería
        [social] Redes sociales
        [shopping] Tiendas
        [travel] Viajes y transporte
        [work] Trabajo y herramientas
        [telecom] Teléfono e internet
        [media] Cine, música y noticias
        [gaming] Juegos
        [utilities] Luz, agua y hogar
        [health] Salud
        [people] Clubes y comunidades
       *[other] Otros servicios
    }

suggestions-title = Mucha gente también tiene…
suggestions-title-in = { $country }: mucha gente también tiene…
suggestions-open = Repasar lo que aún no está en tu lista
suggestions-loading = Buscando en el catálogo…
suggestions-hint = Lo que tengas pasa a tu lista; por lo que no tengas no se te volverá a preguntar. El resto puede esperar.
suggestions-none = No queda nada por preguntar.
suggestions-shown = Se muestran { $shown } de { $all }
suggestion-have = Lo tengo
suggestion-not-mine = No lo tengo
not-mine-toast = { $name }: no se volverá a preguntar.

timeline-title = Fechas
timeline-point =
    { $name ->
        [today] Hoy
        [last-day] Último día de la línea anterior
       *[reissue] El número puede pasar a un desconocido
    }
in-days =
    { $when ->
        [ahead]
            { $days ->
                [one] mañana
               *[other] dentro de { $days } días
            }
        [today] hoy
       *[over]
            { $days ->
                [one] ayer
               *[other] hace { $days } días
            }
    }
timeline-no-last-day = Sin un último día no hay cuenta atrás.
timeline-set-last-day = Indicar el último día
reissue-label = Primer día en que podría tenerlo un desconocido
reissue-problem =
    { $problem ->
        [empty] Elige un día o deja la estimación como está.
       *[too-early] Un número no pasa a nadie antes de su último día. Elige una fecha posterior.
    }
reissue-own = Este día lo pusiste tú.
reissue-no-last-day = Se cuenta desde el último día: indícalo primero, o escribe lo que te haya dicho tu operadora.
reissue-unknown = No se conoce ninguna regla para este número. Si tu operadora te dio una fecha, ponla aquí.
reissue-unknown-in = No se conoce ninguna regla para este país: { $country }. Si tu operadora te dio una fecha, ponla aquí.
reissue-confidence =
    { $confidence ->
        [rule] Estimación: según las normas de allí, no antes.
        [practice] Estimación: lo dicen las operadoras de allí, no es una norma.
       *[hearsay] Estimación de segunda mano, sin confirmar.
    }
reissue-source = Fuente: { $source }
reissue-reset = Volver a la estimación
reissue-clear = Quitar este día
reissue-saved = Guardado.

checklist-title = Lo que las páginas no muestran
checklist-hint = Ventanillas, apps, oficinas y personas. Añade lo que te afecte y deja lo demás.
checklist-in = En { $country }
checklist-everywhere = En cualquier lugar
checklist-done = Todo lo de esta lista de comprobación ya está en tu lista.
checklist-add = Añadir a la lista

advice-title = Lo que ayuda ahora
advice =
    { $advice ->
        [order] Empieza por arriba. Primero lo que da acceso a otras cuentas, luego el dinero y después aquello con lo que inicias sesión.
        [sign-in-again] Después de cada cambio, cierra sesión y vuelve a entrar una vez, para comprobar que el código llega al número nuevo.
        [passkey] Si un sitio ofrece una llave de acceso o una app de autenticación, elígela en lugar del número nuevo. Eso no lo puede heredar nadie.
        [both] Mantén las dos líneas unas semanas después del último cambio. Algunos sitios siguen enviando códigos al número anterior un tiempo.
        [look] Abre una vez más la página de cuenta de cada sitio marcado.
        [arrivals] Fíjate en lo que aún llega a la línea anterior. Cada código o aviso viene de un servicio que quizá no esté en esta lista.
        [sim-out] Saca la SIM anterior del teléfono dos semanas antes de cancelar. Lo que falle en ese tiempo es lo que se te olvidó, y la línea aún es tuya.
        [cancel] Después, cancela con la operadora y pide por escrito cuál es el último día.
       *[after] Revisa en tu correo si hay inicios de sesión o contraseñas nuevas que no pediste, y cambia lo que siga pendiente por las otras vías de abajo.
    }
dead-title = Si la SIM anterior ya no funciona
dead =
    { $step ->
        [carrier] Pide a la operadora un duplicado de la SIM con el mismo número. Mientras la línea no esté cancelada, te lo dan en una tienda con tu documento de identidad.
        [bank] Ve a la ventanilla de tu banco con tu documento de identidad y tu tarjeta, y pide que cambien todos los números tuyos que tengan, también el de los códigos.
        [mail] En otros sitios, elige “probar otro método” cuando pidan un código: un correo de recuperación, un código de respaldo, una app de autenticación o un dispositivo con la sesión aún abierta.
       *[support] Si nada más funciona, escribe al servicio de ayuda del sitio desde el correo que conoce. Empieza por las cuentas de arriba de tu lista, porque puede tardar días.
    }
carrier-title = Qué hace la operadora cuando cancelas
carrier =
    { $step ->
        [stops] La línea se corta el día acordado y, a partir de ahí, no llega ningún código.
        [rests] El número descansa un tiempo. Luego puede venderse a otra persona, que recibirá todo lo que se siga enviando ahí.
        [china] Algunas operadoras ofrecen liberar los registros al cancelar, y tienen un servicio para el próximo titular. Nada de eso sustituye esta lista.
       *[takes-along] Lo que depende del contrato termina con él: saldo, puntos, la dirección de correo de la operadora y los pagos con cargo a la factura.
    }

farewell-title = { $number }: dado de baja
farewell-ended = Su línea terminó el { $day }. Así quedó su lista.
farewell-count =
    { $state ->
        [verified] Cambiados y vistos en el sitio: { $count }
        [changed] Marcados por ti, no vistos en el sitio: { $count }
        [kept] Conservados a propósito: { $count }
        [to-do] Aún con el número anterior: { $count }
       *[suspected] Sin respuesta, podrían ser tuyos: { $count }
    }
farewell-watch = No se sabe cuándo podría pasar el número a un desconocido. Presta atención a inicios de sesión que no hayas hecho tú.
farewell-watch-from = A partir del { $day } el número puede ser de un desconocido. Lo que aún lo tenga debería cambiarse antes; los inicios de sesión que no hiciste tú son una señal de alerta.
farewell-notice = La línea de { $number } ha terminado.
farewell-look = Ver cómo quedó
erase-number-title = Borrar { $number }
erase-number-meaning = Quita este número y toda su lista de este navegador. Tus otros números se quedan.
erase-number-begin = Borrar este número…
erase-number-copy = Esto no se puede deshacer. Si quizá quieras consultar algo más adelante, guarda antes una última copia.
erase-number-confirm = Borrar para siempre
number-erased = Se han borrado { $number } y su lista.

## Take along

take-lead = Tu lista en papel, en archivos para otros programas o entera como copia de seguridad. Todo se genera en tu navegador.
print-title = En papel
print-hint = La versión grande tiene letra grande y los pasos, para quien prefiere seguir la lista sin pantalla.
print = Imprimir
print-large = Imprimir en grande, con pasos
files-title = Como archivo
export-markdown = Guardar como Markdown
export-markdown-hint = La lista con casillas para marcar, para notas y editores de texto.
export-csv = Guardar como tabla
export-csv-hint = CSV para hojas de cálculo, una fila por elemento.
export-calendar = Guardar las fechas
export-calendar-hint = Para tu calendario: el último día, con recordatorios, y el día desde el que un desconocido podría tener el número.
calendar-empty = Aún no hay ninguna fecha. Primero indica el último día en Números.
calendar-summary =
    { $name ->
        [last-day] Último día de { $number }
       *[reissue] { $number } puede pasar a un desconocido
    }
calendar-description =
    { $name ->
        [last-day]
            { $open ->
                [0] No quedaba nada pendiente cuando se guardó. Abre Unbind antes de cancelar.
                [one] Quedaba un elemento pendiente cuando se guardó. Después de este día, la línea anterior no recibe códigos.
               *[other] Quedaban { $open } elementos pendientes cuando se guardó. Después de este día, la línea anterior no recibe códigos.
            }
       *[reissue] La primera fecha conocida. Quien tenga entonces el número recibirá lo que se siga enviando ahí.
    }
file-saved = Guardado como { $name }.
backup-title = Copia de seguridad
backup-hint = Todo en un archivo: números, lista, historial y ajustes. Guárdalo donde solo tú puedas leerlo.
backup-passphrase = Frase de contraseña para el archivo (opcional)
backup-passphrase-hint = Con una frase de contraseña, nadie puede leer el archivo sin ella, tampoco tú: no hay forma de recuperarla.
export-backup = Guardar copia
restore-passphrase = Frase de contraseña de esta copia
restore-open = Abrir y restaurar
restore-label = Restaurar desde una copia
restore-hint = Lo que hay en el archivo se suma a lo que ya hay aquí. No se sobrescribe nada.
restoring = Leyendo la copia…
restored-nothing-new = Se leyó la copia. No traía ningún número ni elemento que no estuviera ya aquí.
restored =
    { $numbers ->
        [0]
            { $bindings ->
                [one] Se añadió un elemento.
               *[other] Se añadieron { $bindings } elementos.
            }
        [one]
            { $bindings ->
                [0] Se añadió un número.
                [one] Se añadieron un número y un elemento.
               *[other] Se añadieron un número y { $bindings } elementos.
            }
       *[other]
            { $bindings ->
                [0] Se añadieron { $numbers } números.
                [one] Se añadieron { $numbers } números y un elemento.
               *[other] Se añadieron { $numbers } números y { $bindings } elementos.
            }
    }
restored-unreadable =
    { $count ->
        [one] Una parte del archivo no se pudo leer y se dejó fuera. Conserva el archivo.
       *[other] { $count } partes del archivo no se pudieron leer y se dejaron fuera. Conserva el archivo.
    }

report-title = Para dejar el { $number }
report-fact =
    { $fact ->
        [replacement] Número nuevo
        [last-day] Último día de la línea anterior
        [reissue] Podría tenerlo un desconocido desde
        [progress] Progreso
        [safe] ¿Puedo cancelar la línea?
       *[written] Fecha de esta lista
    }
report-section =
    { $state ->
        [to-do] Pendientes ({ $count })
        [suspected] Podrían ser tuyos ({ $count })
        [changed] Marcados, no vistos en el sitio ({ $count })
        [verified] Cambiados y vistos en el sitio ({ $count })
       *[kept] Conservados a propósito ({ $count })
    }
report-hint =
    { $state ->
        [to-do] Primero va lo que más daño podría causar.
        [suspected] Solo se veía una parte de un número. Mira si es el tuyo.
        [changed] Ábrelos una vez más antes de cancelar.
       *[other] { "" }
    }
report-doubt =
    { $kind ->
        [well-known] muchos sitios no tienen esta página
       *[other] la dirección puede estar desactualizada
    }
report-checklist = Esto no lo muestran las páginas. Tacha lo que no te afecte.
report-ticked = hecho:
report-steps-title = Para cada elemento
report-step =
    { $step ->
        [open] Abre el sitio o la app e inicia sesión. Ten a mano el teléfono anterior.
        [find] Sigue los menús impresos junto al elemento. Si no hay, busca “Cuenta”, “Seguridad” o “Mis datos”, y ahí el número de teléfono.
        [change] Pon el número nuevo. Puede que se envíe un código al teléfono anterior y otro al nuevo.
        [test] Cierra sesión y vuelve a entrar. El código debe llegar al teléfono nuevo.
       *[tick] Marca la casilla y sigue con el próximo elemento.
    }
report-step-change-to = Pon el { $number }. Puede que se envíe un código al teléfono anterior y otro al nuevo.
column =
    { $column ->
        [name] Nombre
        [site] Sitio
        [role] Se usa para
        [account] Cuenta
        [state] Estado
        [certainty] Certeza
        [postponed] Aplazado hasta
        [note] Nota
        [reason] Se conserva porque
        [address] Dirección
        [change-at] Se cambia en
        [first-seen] Visto por primera vez
        [last-seen] Visto por última vez
        [number] Número anterior
        [replacement] Número nuevo
       *[last-day] Último día
    }

## The checklist

checklist-cn-bank-reserved = Tarjetas bancarias: número registrado (预留手机号)
checklist-cn-bank-reserved-do = Las apps de pago lo comprueban. Cámbialo en la app del banco o en la ventanilla, tarjeta por tarjeta.
checklist-cn-bank-notices = Banco: número para códigos y avisos
checklist-cn-bank-notices-do = La banca en línea guarda un número propio, aparte del registrado. Pide que cambien los dos.
checklist-cn-social-insurance = Seguridad social (社保)
checklist-cn-social-insurance-do = Cambia el número en la app de tu tarjeta electrónica de seguridad social o en la ventanilla.
checklist-cn-housing-fund = Fondo de vivienda (公积金)
checklist-cn-housing-fund-do = Cámbialo en la app del fondo de tu ciudad o en su ventanilla, con tu documento de identidad.
checklist-cn-tax = Impuestos (个人所得税)
checklist-cn-tax-do = En la app de impuestos, en 个人中心 › 安全中心. Cambia antes el número en tu banco: la app puede comprobarlo con tu tarjeta.
checklist-cn-health-insurance = Seguro médico (医保)
checklist-cn-health-insurance-do = En la app del seguro médico, y en los hospitales donde pides cita con tu número de teléfono.
checklist-cn-railway = Trenes (12306)
checklist-cn-railway-do = Mientras funcione la línea anterior, desde la app. Sin ella, en una taquilla con tu documento de identidad.
checklist-cn-academic = Títulos académicos: CHSI (学信网)
checklist-cn-academic-do = En tu cuenta, en los datos de contacto. Pocos se acuerdan hasta que necesitan un certificado.
checklist-cn-carrier-renewal = Servicio de la operadora para liberar registros
checklist-cn-carrier-renewal-do = Pregunta a tu operadora qué libera cuando cancelas. Cubre algunas apps, no todas.
checklist-us-credit-bureaus = Agencias de crédito
checklist-us-credit-bureaus-do = Experian, Equifax y TransUnion tienen cada una su cuenta tuya; importa sobre todo si tu crédito está congelado.
checklist-us-login-gov = Login.gov
checklist-us-login-gov-do = Primero añade otro método de inicio de sesión y luego quita el número anterior.
checklist-us-irs = Cuenta del IRS (impuestos)
checklist-us-irs-do = Revisa el número de la cuenta, y el de ID.me si inicias sesión con él.
checklist-us-pay-by-phone = Zelle, Cash App y Venmo
checklist-us-pay-by-phone-do = El dinero enviado al número anterior le llega a quien lo tenga. Quita ahí el número; no basta con añadir el nuevo.
checklist-us-health-portal = Portales de pacientes
checklist-us-health-portal-do = Médicos, farmacias y seguros tienen cada uno su propio acceso.
checklist-gb-tax = HMRC y Government Gateway (impuestos)
checklist-gb-tax-do = Cambia adónde se envían los códigos de acceso, en tus datos de inicio de sesión.
checklist-gb-health = NHS y consulta del médico de cabecera (GP)
checklist-gb-health-do = Cámbialo en la NHS App y avisa a la consulta, que guarda un número propio.
checklist-gb-council = Ayuntamiento (council)
checklist-gb-council-do = Pueden tenerlo el impuesto municipal (council tax), el estacionamiento y el censo electoral.
checklist-eu-bank-app = App del banco y firma de pagos
checklist-eu-bank-app-do = El número al que llegan las claves para confirmar compras con tarjeta suele guardarse aparte de tus datos de contacto.
checklist-eu-electronic-id = Identidad electrónica (por ejemplo, Cl@ve)
checklist-eu-electronic-id-do = Los servicios de identidad y los portales de impuestos pueden enviar códigos ahí. En algunos hay que cambiarlo en persona o con certificado digital.
checklist-eu-health-insurer = Sanidad pública y seguro médico
checklist-eu-health-insurer-do = Su app, las citas y los avisos usan el número que diste en su día.
checklist-jp-my-number = Portal My Number (マイナポータル)
checklist-jp-my-number-do = Inicias sesión con la tarjeta, no con el teléfono. Si diste tu número de teléfono en una solicitud o junto con una cuenta bancaria, cámbialo ahí.
checklist-jp-carrier-mail = Correo de tu operadora (キャリアメール)
checklist-jp-carrier-mail-do = Una dirección así termina con la línea, salvo que pagues a la operadora por conservarla (メール持ち運び). Cámbiala en cada sitio donde inicies sesión con ella.
checklist-jp-line = LINE
checklist-jp-line-do = Registra primero un correo y una contraseña; luego cambia el número dentro de la app.
checklist-jp-carrier-payment = Pago con cargo a la operadora
checklist-jp-carrier-payment-do = Lo que se paga con la factura del teléfono termina con la línea. Pasa las suscripciones a otra forma de pago.
checklist-kr-identity-app = Verificación de identidad (PASS)
checklist-kr-identity-app-do = La mayoría de los sitios te verifican con ella. Configúrala en la línea nueva, que debe estar a tu nombre, antes de que termine la anterior.
checklist-kr-kakao = KakaoTalk
checklist-kr-kakao-do = Cambia el número dentro de la app antes de cancelar la línea anterior.
checklist-kr-tax = Impuestos: Hometax (홈택스)
checklist-kr-tax-do = Cambia el número en tus datos de usuario.
checklist-in-aadhaar = Aadhaar
checklist-in-aadhaar-do = Cámbialo en un centro de Aadhaar o, donde se ofrezca, en la app de Aadhaar. De él depende todo lo que pide un código (OTP) de Aadhaar.
checklist-in-upi = UPI
checklist-in-upi-do = UPI está unido al número que tiene tu banco. Cámbialo primero ahí y luego regístrate de nuevo en cada app de UPI.
checklist-in-tax = Impuesto sobre la renta
checklist-in-tax-do = Cambia el contacto principal en tu perfil del portal de impuestos.
checklist-in-provident-fund = Fondo de previsión (EPFO)
checklist-in-provident-fund-do = Cámbialo en el portal de miembros (UAN) mientras la línea anterior aún reciba su código de inicio de sesión.
checklist-br-gov = gov.br
checklist-br-gov-do = Cambia el número en los datos de tu cuenta y revisa las opciones de recuperación.
checklist-br-pix-key = Clave Pix
checklist-br-pix-key-do = Si el número es una clave Pix, elimínala en la app de tu banco. Si no, el próximo titular puede reclamarla y recibir el dinero que te envíen.
checklist-au-mygov = myGov
checklist-au-mygov-do = Cambia adónde se envían los códigos, o usa una llave de acceso o el generador de códigos.
checklist-au-pay-id = PayID
checklist-au-pay-id-do = Si el número es un PayID, ciérralo en la app de tu banco antes de que termine la línea.
checklist-au-medicare = Medicare
checklist-au-medicare-do = Cambia los datos de contacto en la app o a través de myGov.
checklist-tr-edevlet = e-Devlet
checklist-tr-edevlet-do = A este número llegan los códigos de inicio de sesión y las contraseñas nuevas. Cámbialo en tus preferencias de comunicación mientras funcione la línea anterior e imprime códigos de respaldo. Sin ella, lo cambian en una oficina de correos (PTT) con tu documento de identidad.
checklist-tr-health = e-Nabız y médico de familia
checklist-tr-health-do = Cámbialo en tu perfil de e-Nabız y avisa a tu médico de familia (aile hekimi), que guarda un número propio.
checklist-tr-bank-codes = Banco: códigos tras un cambio de SIM
checklist-tr-bank-codes-do = Cuando cambia la SIM o el número, un banco puede dejar de enviar códigos hasta que lo confirmes. Da el número nuevo a cada banco antes de que termine la línea anterior.
checklist-tr-easy-address = Dirección fácil para transferencias (Kolay Adres)
checklist-tr-easy-address-do = Si el número es una de ellas, elimínala en la app de tu banco antes de que termine la línea y luego añade el número nuevo.
checklist-ru-gosuslugi = Gosuslugi (Госуслуги)
checklist-ru-gosuslugi-do = A este número llegan los códigos de inicio de sesión, y con esta cuenta se entra también en otros sitios. Cámbialo en tu perfil mientras funcione la línea anterior; sin ella, en un centro MFC (МФЦ) con tu pasaporte.
checklist-ru-fast-payments = Transferencias por número de teléfono (СБП)
checklist-ru-fast-payments-do = Cada banco recibe el dinero enviado al número tuyo que tiene. Cámbialo en todos los bancos y vuelve a elegir cuál lo recibe primero.
checklist-ae-uae-pass = UAE PASS y Emirates ID
checklist-ae-uae-pass-do = Cambia el número en la app, y también el que la autoridad de identidad (ICP) guarda con tu Emirates ID: a él llegan los códigos de los servicios públicos.
checklist-sa-absher = Absher y Nafath
checklist-sa-absher-do = Cambia el número en Absher mientras la línea anterior aún reciba su código; sin ella, en un quiosco de autoservicio con tu huella dactilar. Después comprueba que Nafath siga funcionando.
checklist-gulf-electronic-id = Identidad electrónica y apps del gobierno
checklist-gulf-electronic-id-do = A menudo están vinculadas a una línea a tu nombre. Registra en ellas la línea nueva antes de que termine la anterior.
checklist-gulf-pay-by-phone = Dinero enviado a tu número de teléfono
checklist-gulf-pay-by-phone-do = Si el número está vinculado a una cuenta bancaria, para Aani, sarie, Fawran, WAMD o BenefitPay, quítalo en la app antes de que termine la línea y luego vincula el nuevo.
checklist-all-bank = Tu banco
checklist-all-bank-do = Pregunta por todos los números tuyos que tenga: para códigos, para pagos con tarjeta y para la banca telefónica.
checklist-all-messengers = Apps de mensajería
checklist-all-messengers-do = Usa “Cambiar número” dentro de cada app mientras funcione la línea anterior. Así se conservan tus chats y grupos.
checklist-all-authenticator = App de autenticación y gestor de contraseñas
checklist-all-authenticator-do = Revisa qué usan para la recuperación. Imprime códigos de respaldo nuevos.
checklist-all-insurers = Seguros y pensiones
checklist-all-insurers-do = Rara vez inicias sesión ahí, así que no se ve nada durante años.
checklist-all-doctors = Médicos
checklist-all-doctors-do = Avisa en cada consulta. Las citas y los resultados llegan al número que tienen.
checklist-all-employer = Trabajo
checklist-all-employer-do = Recursos humanos, los turnos y la lista de llamadas para emergencias.
checklist-all-school = Escuela y guardería
checklist-all-school-do = Llaman cuando pasa algo, así que deben poder localizarte.
checklist-all-utilities = Luz, agua, internet, alquiler
checklist-all-utilities-do = Las cuentas de cliente, y quien lee el contador o abre la puerta.
checklist-all-family = Familia y amigos
checklist-all-family-do = Envía el número nuevo desde la línea anterior, para que sepan que es de fiar.

## Numbers

numbers-lead = Los números que vas a dejar. Unbind busca estos y nada más.
number-add = Añadir un número
number-edit = Editar
number-pause = Pausar
number-resume = Reanudar
number-remove = Quitar
number-restore = Restaurar
number-paused = En pausa: no se busca nada
number-paused-toast = En pausa. No se buscará nada hasta que lo reanudes.
number-resumed-toast = Reanudado.
number-removed-toast = Se quitó { $number }.
number-restored-toast = { $number } está de vuelta, con su lista.
number-saved = Guardado.
removed-title = Quitados
removed-hint = Ya no se buscan. Sus listas se conservan hasta que las borres.
number-erase = Borrar para siempre
number-retired = Dado de baja: su línea ha terminado
replaced-by = lo sustituye { $number }
no-replacement = aún sin número nuevo
last-day-is = último día: { $day }
no-last-day = sin último día
number-label =
    { $field ->
        [number] Número de teléfono que vas a dejar
       *[replacement] Número nuevo (puede esperar)
    }
number-hint =
    { $field ->
        [number] Como lo escribes siempre, con o sin el código de país.
       *[replacement] Cuando un sitio muestre este en su lugar, Unbind lo marcará por ti.
    }
country-label = País
country-none = Sin elegir
country-option = { $name } ({ $code })
read-as = Lo leemos como { $number }, { $country }.
read-as-nowhere = Lo leemos como { $number }.
read-as-doubtful = Lo leemos como { $number }, { $country }. No conocemos números así en ese país; revisa las cifras.
selection-unreadable = Lo que seleccionaste no se pudo leer como un número de teléfono de tu país. Escríbelo aquí, con su país.
number-problem =
    { $code ->
        [empty] Escribe el número aquí.
        [not-a-number] Esto no puede ser un número de teléfono: usa cifras, espacios y un + al principio.
        [country-missing] Elige el país, o empieza con + y el código de país.
        [calling-code-unknown] Ningún país tiene este código después del +.
        [too-short] Es demasiado corto para un número de ese país. ¿Falta una cifra?
        [too-long] Es demasiado largo para un número de ese país. ¿Sobra una cifra?
        [wrong-length] Los números de ese país tienen otra longitud. Revisa las cifras.
        [duplicate] Ya añadiste este número.
        [same-as-retiring] Este es el número que vas a dejar. Escribe el nuevo o déjalo vacío.
        [gone] Este número ya no está en tu lista.
       *[other] Esto no se puede usar aquí. Revisa las cifras.
    }
label-label = El nombre que le das (opcional)
last-day-label = Último día de la línea anterior (puede esperar)
last-day-hint = El último día en que aún puede recibir códigos.
last-day-over = Este día ya pasó. El número contará como dado de baja.
last-day-problem = Esto no es una fecha. Elige un día o déjalo vacío.
save = Guardar
cancel = Cancelar

## What is watched

watch-title = Qué vigila Unbind
watch-lead = La lectura ocurre en tu navegador y no se envía nada a ningún sitio. Puedes cambiarlo cuando quieras.
watch-mode =
    { $mode ->
        [all] Todos los sitios
        [chosen] Solo los sitios que elija
       *[click] Solo cuando haga clic
    }
watch-mode-meaning =
    { $mode ->
        [all] La opción que más encuentra. Tu navegador te pedirá que dejes a Unbind leer todos los sitios que visites; busca números de teléfono y solo guarda los tuyos.
        [chosen] Añades los sitios uno a uno desde el botón de Unbind. Tu navegador pregunta por cada uno.
       *[click] Unbind lee una página cuando abres ahí su botón, y en ningún otro momento. Tu navegador no pregunta nada.
    }
watch-mode-changed = Cambiado. Vale desde ahora.
permission-refused = Tu navegador no dio permiso, así que no se lee nada. Elige de nuevo: las otras dos opciones necesitan menos.
access-state =
    { $granted ->
        [yes]
            { $mode ->
                [all] Tu navegador deja que Unbind lea todos los sitios.
                [chosen] Tu navegador deja que Unbind lea los sitios que elegiste.
               *[click] Para esto Unbind no necesita permiso.
            }
       *[no] Tu navegador no da todo el permiso que esto necesita.
    }
chosen-sites = Sitios que elegiste ({ $count })
chosen-sites-hint = Para añadir uno, ábrelo y pulsa “Vigilar este sitio” en el botón de Unbind.
site-remove = Quitar
site-unwatched = { $site } ya no se lee.

## Welcome

welcome-title = Deja un número de teléfono sin riesgos
welcome-lead = Los números que se dejan pasan a desconocidos, y con ellos los códigos de acceso que se sigan enviando. Unbind encuentra los sitios que aún usan el tuyo.
steps = Configuración
step =
    { $step ->
        [number] Número
        [replacement] Número nuevo
       *[watch] Vigilancia
    }
step-title =
    { $step ->
        [number] ¿Qué número vas a dejar?
        [replacement] ¿Qué número lo sustituye y cuándo termina?
        [watch] ¿Qué puede leer Unbind?
       *[done] Todo listo
    }
number-stays = Tu número se queda en este navegador. Nunca se envía a ningún lugar ni se pone en una página.
next = Siguiente
skip = Omitir por ahora
back = Atrás
done-watching =
    { $count ->
        [one]
            { $mode ->
                [all] Unbind busca { $number } en todos los sitios que visites.
                [chosen] Unbind busca { $number } en los sitios que elijas.
               *[click] Unbind busca { $number } cuando haces clic en su botón.
            }
       *[other]
            { $mode ->
                [all] Unbind busca tus { $count } números en todos los sitios que visites.
                [chosen] Unbind busca tus { $count } números en los sitios que elijas.
               *[click] Unbind busca tus { $count } números cuando haces clic en su botón.
            }
    }
done-browse =
    { $mode ->
        [all] Navega como siempre. Al iniciar sesión y mirar páginas de cuenta, tu lista se llena sola.
        [chosen] Abre un sitio, haz clic en el botón de Unbind de la barra de herramientas y pulsa “Vigilar este sitio”.
       *[click] En una página de cuenta o de seguridad, haz clic en el botón de Unbind de la barra de herramientas para leerla.
    }
done-button = El botón de Unbind está en la barra de herramientas del navegador, quizá detrás de la pieza de rompecabezas. Fíjalo para ver cuánto se ha encontrado en cada sitio.
done-change = Cambia el número en cada sitio de tu lista mientras la línea anterior aún reciba códigos.
done-list = Abrir tu lista
done-numbers = Añadir otro número
done-back = Cambiar lo que se vigila

## Settings

reminders-title = Recordatorios
reminders-switch = Avisarme antes del último día
reminders-hint = Tu navegador los muestra mientras quede algo pendiente. Los que no se pudieron mostrar aparecen la próxima vez que lo abras.
reminders-days = Cuántos días antes
reminders-day =
    { $days ->
        [0] el mismo día
        [one] { $days } día
       *[other] { $days } días
    }
reminders-no-days = No has elegido ningún día, así que no se mostrará nada. Elige al menos uno.
quiet-from = Sin avisos desde
quiet-until = Sin avisos hasta
quiet-hint = Entre estas horas no se muestra nada. Pon la misma hora en las dos si no quieres horas sin avisos.
sync-title = En tus otros dispositivos
sync-switch = Mantener la lista igual en todos mis dispositivos
sync-hint = La sincronización del navegador lleva la lista: los sitios, lo que está hecho y tus notas. De cada número lleva solo el código de país y las cuatro últimas cifras; en cada dispositivo tienes que escribir el número una vez.
sync-done = Al día con tus otros dispositivos desde el { $day }.
sync-problem =
    { $problem ->
        [full] Tu lista es más grande de lo que admite la sincronización del navegador, así que ya no se envía nada más. En este dispositivo está completa; usa una copia de seguridad para llevarla a otro.
        [newer] Otro dispositivo tiene una versión más reciente de Unbind. Actualiza Unbind aquí para continuar.
       *[unavailable] Ahora mismo la sincronización del navegador no acepta nada. Comprueba que hayas iniciado sesión en el navegador y que la sincronización esté activada; Unbind lo vuelve a intentar por sí solo.
    }
sync-unknown = Otro dispositivo guarda una lista para { $mask }. Escribe ese número aquí y las dos listas se unirán.
sync-add-number = Escribir el número
sync-remove = Quitar la copia de mi cuenta del navegador
private-title = Ventanas privadas
private-switch = Guardar lo que se encuentre en ventanas privadas
private-hint = Si está desactivado, las ventanas privadas no dejan rastro aquí. Tu navegador también debe permitir que Unbind funcione en ellas.
keys-title = Teclado
keys-open = Abrir Unbind
keys-none = sin asignar
keys-hint = Puedes cambiarlos en la página de extensiones de tu navegador.
about-title = Lo que Unbind nunca hace
about-what = Unbind compara los números de teléfono de las páginas con los tuyos, dentro de tu navegador, y guarda la lista aquí.
never-network = Nunca usa la red: ni cuenta, ni estadísticas, ni consultas.
never-probe = Nunca prueba tu número en un sitio para ver si existe una cuenta.
never-inside = Nunca pone nada en una página, y ninguna página puede averiguar tu número a través de Unbind.
never-secrets = Nunca guarda contraseñas, códigos ni mensajes.
erase-title = Borrar todo
erase-meaning = Quita números, lista, historial y ajustes de este navegador, y la copia de la lista de la sincronización del navegador. Esto no se puede deshacer.
erase-begin = Borrar todo…
erase-word = borrar
erase-label = Para confirmar, escribe “{ $word }”
erase-wrong = Escribe “{ $word }” para confirmar, o cancela.
erase-confirm = Borrar para siempre
erased = Se ha borrado todo.

## What Unbind knows

trust-lead = Todo lo que se guarda, todo lo que se lee y cómo ponerle fin a cada cosa.
pause-switch = Pausar Unbind
pause-hint = Mientras está en pausa no se lee ninguna página. Tu lista se conserva y los recordatorios siguen llegando.
paused-notice = Unbind está en pausa: no se lee ninguna página.
looks-for =
    { $count ->
        [0] No hay ningún número que buscar.
       *[other] Busca { $numbers } y nada más.
    }
last-read-none = No se ha leído ninguna página desde que se abrió el navegador.
last-read =
    { $kept ->
        [yes] Última lectura: una página de { $site }, { $when }. Lo que tiene que ver con tu número está en tu lista.
       *[no] Última lectura: una página de { $site }, { $when }. No se guardó nada de ella.
    }
stored-title = Qué se guarda
stored-lead = Está en el almacenamiento de este navegador, en este dispositivo, y ahí está tan a salvo como tu perfil del navegador. Si activaste “Mantener la lista igual en todos mis dispositivos”, la sincronización del navegador también tiene la lista, sin tus números.
stored-sealed = Está en el almacenamiento de este navegador, en este dispositivo, protegido con tu frase de contraseña. Aquí lo ves abierto.
stored-nothing = Nada.
stored-part =
    { $kind ->
        [numbers]
            { $count ->
                [one] { $count } número, con su nombre, su número nuevo y sus fechas
               *[other] { $count } números, con sus nombres, números nuevos y fechas
            }
        [sites]
            { $count ->
                [one] { $count } sitio: cómo usa el número, dónde y cuándo se vio, y lo que dijiste de él
               *[other] { $count } sitios: cómo usa el número cada uno, dónde y cuándo se vio, y lo que dijiste de él
            }
        [settings] Lo que elegiste en los ajustes
        [set-aside]
            { $count ->
                [one] { $count } registro que no se pudo leer
               *[other] { $count } registros que no se pudieron leer
            }
       *[workings] Notas del propio Unbind: un resumen de la lista, qué recordatorios se mostraron y hasta dónde están al día tus dispositivos
    }
stored-look = Verlo todo
stored-hide = Volver a ocultarlo
stored-text = Todo lo que se guarda, palabra por palabra
lock-title = Bloqueo con frase de contraseña
lock-state =
    { $state ->
        [off] Una frase de contraseña puede proteger tus números y tu lista en este dispositivo. Sin bloqueo, puede leerlos cualquiera que pueda leer tu perfil del navegador.
       *[on] El bloqueo está activado: los números, la lista, el historial y los ajustes están protegidos en este dispositivo. Unbind se bloquea al cerrar el navegador y cuando pulsas “Bloquear ahora”.
    }
lock-cost =
    { $cost ->
        [forgotten] Si olvidas la frase de contraseña, pierdes tus números y tu lista: nadie puede volver a abrirlos. Entonces solo sirve una copia de seguridad.
        [locked] Mientras está bloqueado no se lee ninguna página, así que no se encuentra nada nuevo, y no llega ningún recordatorio.
       *[open] Quien use este navegador mientras Unbind está desbloqueado lo ve todo.
    }
lock-backup = Guardar antes una copia de seguridad
lock-begin = Configurar un bloqueo…
lock-new = Frase de contraseña nueva
lock-again = La misma frase de contraseña otra vez
lock-save = Activar el bloqueo
lock-now = Bloquear ahora
lock-change = Cambiar la frase de contraseña
lock-off = Desactivar el bloqueo
lock-done =
    { $what ->
        [on] El bloqueo está activado.
        [changed] Se cambió la frase de contraseña.
       *[off] El bloqueo está desactivado.
    }
lock-with-sync =
    { $why ->
        [sync] Hay una copia de tu lista en tu cuenta del navegador, y ahí ningún bloqueo la protege. En los ajustes, en “En tus otros dispositivos”, desactiva la sincronización y quita la copia. Después puedes configurar un bloqueo.
       *[lock] Mientras el bloqueo está activado, la lista no se lleva a tus otros dispositivos: el navegador guardaría esa copia en el disco sin proteger.
    }
permissions-title = Qué le permite tu navegador
permission =
    { $name ->
        [activeTab] La página a la vista
        [alarms] Alarmas
        [contextMenus] Menú contextual
        [notifications] Notificaciones
        [scripting] Lectura de páginas
        [sidePanel] Panel lateral
        [storage] Almacenamiento
        [history] Historial de navegación
       *[sites] Sitios que visitas
    }
permission-purpose =
    { $name ->
        [activeTab] Para leer la página en la que estás cuando haces clic en el botón de Unbind.
        [alarms] Para activarse y recordarte el último día.
        [contextMenus] Para añadir un número seleccionado, o el sitio en el que estás, desde el menú de una página.
        [notifications] Para mostrar esos recordatorios.
        [scripting] Para leer páginas donde lo permitiste, y en ningún otro lugar.
        [sidePanel] Para mostrar tu lista junto a la página.
        [storage] Para guardar tus números y tu lista en este dispositivo y, si lo activas, la lista en los demás.
        [history] Para mirar una vez qué servicios conocidos visitas. Solo lo pide el botón que hace esto.
       *[sites] Para leer páginas de cuenta mientras navegas. Solo se pide cuando activas la vigilancia, y se devuelve cuando reduces lo que se vigila.
    }
permission-state =
    { $granted ->
        [yes] concedido
       *[no] no concedido
    }

## Why old numbers are dangerous

why-lead = Un número de teléfono es prestado. Cuando lo dejas, descansa un tiempo y luego pasa a otra persona.
why-fact =
    { $fact ->
        [handed-on] El tiempo que descansa varía: al menos 45 días en Estados Unidos; 90 días en la India y, según las operadoras, en China; seis meses en Australia. En muchos países no hay un plazo fijo.
        [receives] A partir de ahí, lo que se envía al número le llega a un desconocido: códigos de inicio de sesión, enlaces para poner una contraseña nueva, llamadas de tu banco. Para eso nadie tiene que saltarse ninguna protección.
        [studied] Unos investigadores examinaron 259 números que dos operadoras de Estados Unidos ofrecían a clientes nuevos. Con 215 de ellos era posible al menos uno de tres ataques contra los titulares anteriores, y 171 seguían vinculados a cuentas en seis sitios muy conocidos.
        [many] Solo en Estados Unidos se dan de baja unos 35 millones de números al año.
        [messengers] Las apps de mensajería se guían por el número. Si un número llevaba 45 días inactivo y otra persona lo configura, WhatsApp elimina la cuenta anterior y esa persona ocupa su lugar. Para evitarlo, pasa antes tu cuenta al número nuevo.
       *[own-care] Queda en tus manos. Cuando la cuestión llegó al Tribunal Supremo de la India, este dejó al titular anterior la tarea de cuidar que nada privado siga unido al número.
    }
why-next-title = Qué hacer
why-next = Cambia el número en cada sitio que lo tenga mientras la línea anterior aún reciba códigos. Unbind encuentra esos sitios, lleva la lista y avisa cuando ya no queda nada.
words-title = Los términos

## What is this?

what-is = ¿Qué significa “{ $term }”?
term =
    { $term ->
        [retiring-number] Número que vas a dejar
        [replacement] Número nuevo
        [last-day] Último día
        [reissue] Reasignación
        [unbound] Desvinculado
        [certainty] Certeza
        [catalogue] Catálogo
        [passphrase] Frase de contraseña
       *[passkey] Llave de acceso
    }
meaning =
    { $term ->
        [retiring-number] El número que ya no tendrás. Unbind lo busca en los sitios que usas, hasta que cada uno tenga otro.
        [replacement] El número que usarás desde ahora. Cuando un sitio lo muestra en lugar del anterior, Unbind anota el cambio por sí solo.
        [last-day] El último día en que la línea anterior recibe códigos. Casi todos los sitios envían uno ahí antes de aceptar un número nuevo, así que cámbialo todo antes.
        [reissue] Un número que se dejó vuelve a venderse al cabo de un tiempo. Desde ese día, un desconocido recibe lo que se siga enviando ahí.
        [unbound] Hecho: el sitio tiene otro número, o conservas ahí el anterior a propósito.
        [to-do] El sitio tiene tu número anterior. Cámbialo ahí y pulsa “Ya lo cambié”.
        [suspected] El sitio muestra solo dos o tres cifras, y coinciden con el tuyo. Otros números terminan igual, así que míralo y decide.
        [changed] Tú dices que está cambiado. Hasta que una página muestre tu número nuevo, Unbind se fía de tu palabra.
        [verified] Lo mostró el propio sitio: ahí está tu número nuevo, o el anterior ya no aparece. Es más seguro que una marca tuya.
        [kept] Dejas ahí el número anterior, sabiendo que se queda.
        [dismissed] Dijiste que el número de ahí es otro. No se cuenta, y solo se te vuelve a preguntar si se ven más cifras.
        [still-shows] Contaba como cambiado, pero después una página mostró el número anterior. Por eso vuelve a estar pendiente.
        [certainty] Seguro: se vio el número entero, o lo dijiste tú. Probable y posible: solo se vio una parte, o hay otra cosa que lo indica.
        [sign-in] Entras con el propio número, o con un código que se le envía.
        [two-step] Además de la contraseña se pide un código que se envía al número.
        [recovery] Si se pierde la contraseña, un código o un enlace enviado al número te deja volver a entrar. Y también a quien tenga el número entonces.
        [payment] Los pagos se confirman con un código enviado al número, o se le envía dinero.
        [contact] El sitio solo llama o escribe al número. No abre nada.
        [unknown] No se sabe qué hace el sitio con el número. Puede que abra la cuenta, así que échale un vistazo.
        [other-ways] Otras direcciones y menús que pueden llevar a donde se cambia el número. Si alguno puede fallar, se indica.
        [catalogue] Los servicios que Unbind conoce, con los enlaces a sus ajustes. Forma parte de la extensión y no se consulta en ningún sitio.
        [not-yet] Algo de la lista tiene aún el número anterior, o espera tu respuesta. Si la línea terminara ahora, un desconocido podría recibir sus códigos.
        [cannot-know] No queda nada pendiente, pero ninguna página ha mostrado los cambios, no se encontró nada o la lista puede estar incompleta. Unbind solo dice que sí a lo que ha visto.
        [yes] Por todo lo que Unbind ha visto, nada depende ya del número anterior. Antes de cancelar, repasa lo que las páginas no muestran.
        [passphrase] Una contraseña tuya, mejor si son varias palabras. Lo que protege solo puede leerlo quien la sepa.
       *[passkey] Una clave que guarda tu dispositivo o tu gestor de contraseñas, en lugar de una contraseña y un código. No depende de ningún número de teléfono.
    }
