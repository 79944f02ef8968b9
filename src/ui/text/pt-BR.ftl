# A interface em português do Brasil (você). `{$…}` marca o que é preenchido; vem isolado.
#
# Glossário (o mesmo termo no arquivo todo)
#   retiring number      número que você vai deixar; depois, “número antigo”
#   replacement          número novo
#   last day             último dia (em que a linha antiga ainda recebe códigos)
#   retired              desativado; line ended: a linha terminou
#   re-issue             reutilização: o número passa para um desconhecido
#   cancel the line      cancelar a linha; carrier: operadora; holder: titular
#   binding, line        item (da lista); list: lista; checklist: lista de conferência
#   unbound              desvinculado
#   to do                pendente; suspected: pode ser seu
#   changed (ticked)     marcado por você; verified: trocado, visto no site
#   kept                 mantido de propósito; dismissed: não é meu
#   role                 uso; certainty: certeza (certo, provável, possível)
#   watch                monitorar; read: ler; site: site
#   sign-in              login; two-step: verificação em duas etapas
#   saved login          login salvo; user name: nome de usuário
#   passkey              chave de acesso; authenticator: app autenticador
#   backup code          código de backup; backup (file): backup
#   locked backup        backup protegido; passphrase: frase secreta
#   find more, import    encontrar mais; proposal, offer: sugestão, sugerir
#   row (of a file)      linha do arquivo; line (of a phone): linha; archive: arquivo compactado
#   sync                 sincronização; in step: em dia; permission: permissão
#   browsing history     histórico de navegação; side panel: painel lateral
#   recovery             recuperação da conta; put off: adiar
#
# Em português, `one` vale também para 0: onde pode ser 0, o número fica escrito.

product = Unbind

## Loading and failing

loading = Abrindo sua lista…
load-failed-title = Não foi possível abrir sua lista
load-failed = Nada se perdeu: ela continua guardada neste navegador. Tente de novo; se não funcionar, reinicie o navegador.
try-again = Tentar de novo
refusal =
    { $refusal ->
        [not-found] Este item não existe mais.
        [not-allowed-here] Não é possível fazer isso daqui.
        [nothing-to-undo] Não há mais nada para desfazer.
        [page-cannot-be-read] Seu navegador não deixa extensões lerem esta página.
        [permission-missing] Seu navegador não deu ao Unbind permissão para isso.
        [not-a-backup] Este arquivo não é um backup do Unbind ou está incompleto. Nada foi alterado; escolha outro arquivo.
        [newer-backup] Este backup foi feito por uma versão mais nova do Unbind. Nada foi alterado; atualize o Unbind primeiro.
        [passphrase-needed] Este backup está protegido. Digite a frase secreta com que ele foi salvo.
        [passphrase-short] Use pelo menos 8 caracteres. Várias palavras são mais fáceis de lembrar do que uma só, esquisita.
        [wrong-passphrase] Esta frase secreta não abre o arquivo, ou o arquivo foi modificado. Nada foi alterado aqui; tente de novo.
        [sync-unavailable] A sincronização do navegador não respondeu. Nada foi alterado; tente de novo mais tarde.
        [name-missing] Dê um nome primeiro.
        [already-there] Isso já está na sua lista.
        [file-unreadable] Seu navegador não conseguiu ler este arquivo. Escolha-o de novo ou copie-o antes para outra pasta.
        [file-too-large] Este arquivo é grande demais para ser um backup do Unbind. Escolha o arquivo cujo nome termina em .json.
        [storage-full] O armazenamento do navegador está cheio e isto não foi salvo. Libere espaço e tente de novo.
        [unreachable] O Unbind não respondeu. Nada foi alterado; tente de novo.
       *[other] Não deu certo. Nada foi alterado; tente de novo.
    }
locked-title = O Unbind está bloqueado
locked-lead = Sua lista está protegida. Enquanto o Unbind está bloqueado, nenhuma página é lida e nenhum lembrete chega.
lock-passphrase = Sua frase secreta
unlock = Desbloquear
lock-forgotten = Esqueceu a frase?
lock-forgotten-help = Sem a frase secreta, ninguém consegue abrir a lista, nem você. Você pode apagar tudo e começar de novo. Se você salvou um backup, ele traz sua lista de volta depois.
lock-problem =
    { $problem ->
        [wrong-passphrase] Esta frase secreta não abre o Unbind. Letras maiúsculas e espaços contam. Nada foi alterado; tente de novo.
        [differ] As duas frases são diferentes. Digite a mesma frase secreta duas vezes.
        [lock-unreadable] Os dados do bloqueio estão danificados ou são de uma versão mais nova do Unbind. Atualize o Unbind; se não funcionar, apague tudo e restaure um backup.
       *[storage-full] O armazenamento do navegador está cheio demais: enquanto o bloqueio é alterado, a lista precisa do dobro do espaço. Nada foi alterado.
    }

## Progress

progress = { $done } de { $total } desvinculados
progress-none = Nada encontrado ainda
progress-suspected =
    { $count ->
        [one] Mais { $count } pode ser seu
       *[other] Mais { $count } podem ser seus
    }
deadline =
    { $deadline ->
        [ahead]
            { $days ->
                [one] falta { $days } dia
               *[other] faltam { $days } dias
            }
        [today] hoje é o último dia
       *[over]
            { $days ->
                [one] a linha terminou há { $days } dia
               *[other] a linha terminou há { $days } dias
            }
    }
number-switch = Número exibido
all-numbers = Todos os { $count } números
number-paused-option = { $number } (em pausa)

## Before there is a number

begin-title = Qual número você vai deixar?
begin = Informe o número ao Unbind e, enquanto você navega normalmente, ele lista os sites que ainda o usam.
begin-action = Configurar o Unbind
open-full = Abrir a página completa
stay-beside = Manter aberto ao lado da página

## Notices

watch-not-chosen = O Unbind não lê nada até você escolher o que ele pode monitorar.
watch-choose = Escolher o que monitorar
access-missing =
    { $mode ->
        [all] No momento, seu navegador não deixa o Unbind ler sites; por isso nada de novo é encontrado.
       *[chosen] Seu navegador não deixa o Unbind ler alguns dos sites que você escolheu.
    }
access-again = Permitir de novo
access-review = Rever sites
left-out = O armazenamento do Unbind está quase cheio; por isso, o que é encontrado nas páginas não entra mais na sua lista. O que você mesmo faz continua sendo salvo. Para abrir espaço, remova um número já concluído e apague-o para sempre.
left-out-review = Rever números
damaged =
    { $count ->
        [one] { $count } registro guardado não pôde ser lido. Nada foi apagado: ele foi separado.
       *[other] { $count } registros guardados não puderam ser lidos. Nada foi apagado: eles foram separados.
    }

## This site

this-page = Esta página
this-site = Em { $site }
this-site-as = Em { $site }, que está na lista como { $shown }
site-unreadable = Seu navegador não mostra esta página ao Unbind. Ela pode ser do próprio navegador; em um site, clique no botão do Unbind com a página aberta na frente.
site-nothing = Nada encontrado em { $site } até agora. A página onde se troca o número, como a de segurança da conta, é a que mais revela.
site-not-read = Esta página ainda não foi lida. Recarregue-a ou leia agora.
site-not-allowed = O Unbind não lê { $site } por conta própria.
site-permission-refused = Seu navegador não deu permissão, então { $site } não é monitorado. Você ainda pode ler páginas avulsas.
watch-site = Monitorar este site
watch-site-hint = Seu navegador vai perguntar. Depois disso, o Unbind lê as páginas de { $site } quando você as visita e guarda só o que diz respeito ao seu número.
read-page = Ler esta página agora
reading = Lendo esta página…
private-window = Janela anônima: o que for encontrado aqui não é guardado.

## The list

list-title = Todos os sites
list-page-title = Sua lista
list-empty-title = Sua lista ainda está vazia
list-empty = Navegue normalmente. Quando um site mostrar ou pedir seu número, ele aparece aqui. As páginas de conta e de segurança são o jeito mais rápido de preencher a lista.
search = Buscar sites
search-empty = Nenhum site da sua lista corresponde a “{ $search }”.
filter-label = Mostrar
filter =
    { $filter ->
        [open] Pendentes
        [suspected] Podem ser seus
        [done] Concluídos
       *[all] Tudo
    }
filter-empty = Nada aqui.
show-whole-list = Mostrar a lista inteira
group =
    { $group ->
        [open] Pendentes ({ $count })
        [suspected] Podem ser seus ({ $count })
        [done] Concluídos ({ $count })
       *[dismissed] Não são seus ({ $count })
    }
suspected-hint = Estes sites mostram só uma parte de um número. Olhe e diga se é o seu.
show-more = Mostrar mais { $count }
role =
    { $role ->
        [sign-in] Login
        [two-step] Verificação em duas etapas
        [recovery] Recuperação da conta
        [payment] Pagamento
        [contact] Contato
       *[unknown] Uso não definido
    }
certainty =
    { $certainty ->
        [certain] certo
        [likely] provável
       *[possible] possível
    }
certainty-meaning =
    { $certainty ->
        [certain] Certo: todos os dígitos do seu número foram vistos.
        [likely] Provável: parte do número está oculta, e pelo menos quatro dígitos batem com o seu.
       *[possible] Possível: só aparecem dois ou três dígitos, e eles batem com o seu.
    }
certainty-meaning-elsewhere =
    { $certainty ->
        [certain] Certo: o número estava lá por inteiro, ou foi você que disse.
        [likely] Provável: o que foi encontrado aponta para isso, embora nem todos os dígitos tenham sido vistos.
       *[possible] Possível: o número não foi visto, mas você disse que ele é usado ali.
    }
state =
    { $state ->
        [suspected] pode ser seu
        [to-do] pendente
        [changed] marcado por você
        [verified] trocado, visto no site
        [kept] mantido de propósito
       *[dismissed] não é seu
    }
seen = visto { $when }
still-shows = Ainda mostra o número antigo
ambiguous = também combina com outro número seu
open-title = Abrir { $address }
open-way =
    { $kind ->
        [own] Abrir configurações
        [phone] Abrir configurações
        [account-security] Abrir configurações
        [change-password] Abrir configurações
        [help] Abrir ajuda
       *[other] Abrir
    }
way-path = No app ou no site: { $path }
way-doubt =
    { $kind ->
        [well-known] muitos sites não têm
       *[other] pode estar desatualizado
    }
other-ways = Outros caminhos
way =
    { $kind ->
        [own] Seu próprio link
        [phone] Página do número de telefone
        [account-security] Página de segurança da conta
        [change-password] Página da senha
        [well-known] Endereço padrão para a senha
        [seen] Onde seu número foi visto
        [site] Página inicial do site
        [help] Artigo de ajuda
       *[recovery] Se você não consegue entrar
    }
wrong-link-title = Um link melhor para { $site }
own-link-label = Endereço da página onde se troca o número
own-link-hint = Fica guardado neste navegador. “Abrir configurações” passa a levar para lá.
own-link-problem =
    { $problem ->
        [empty] Digite ou cole o endereço primeiro.
        [not-https] Só dá para abrir com segurança endereços que começam com https://.
        [too-long] Este endereço é longo demais. Copie só a parte antes do “?”.
       *[not-an-address] Isto não é o endereço de uma página. Copie-o da barra de endereço do navegador.
    }
own-link-remove = Remover meu link
own-link-toast =
    { $set ->
        [yes] { $site }: seu link passa a ser usado.
       *[no] { $site }: seu link não é mais usado.
    }
link-report-label = Para avisar quem faz o Unbind
link-report-hint = Nada é enviado. Copie isto e publique onde os problemas do Unbind são reunidos. Nunca publique um número de telefone, nem o antigo nem o novo.
link-report-copy = Copiar
link-report-copied =
    { $copied ->
        [yes] Copiado.
       *[no] Seu navegador não permitiu. Selecione o texto e copie à mão.
    }
action =
    { $action ->
        [confirm] Sim, é meu
        [changed] Já troquei
        [keep] Manter
        [reopen] Ainda pendente
        [delete] Tirar da lista
       *[dismiss] Não é meu
    }
action-undo = Desfazer
action-more = Mais
action-reason = Adicionar um motivo
row-action =
    { $action ->
        [pin] Colocar em primeiro
        [unpin] Tirar do primeiro lugar
        [postpone] Adiar…
        [bring-back] Fazer agora
        [rename] Nome e nota…
        [role] Para que é usado…
        [merge] É o mesmo que outro…
        [split] Mostrar separado de novo
        [wrong-link] Link errado…
       *[delete] Tirar da lista
    }
section =
    { $section ->
        [pinned] Você colocou em primeiro
        [root] Abre todo o resto
        [money] Dinheiro
        [sign-in] Usado para entrar
        [second-step] Códigos e recuperação
        [unclear] Uso não definido
        [contact] Só para falar com você
       *[postponed] Adiados
    }
site-tally = { $done } de { $total } concluídos neste site
pinned-mark = Em primeiro:
postponed-mark = adiado até { $day }
ticked-mark = Nenhuma página mostrou a troca ainda
postpone-title = Adiar até
postpone-until =
    { $choice ->
        [tomorrow] Amanhã
        [week] Daqui a uma semana
       *[before] Antes do último dia ({ $day })
    }
postpone-day = Outro dia
postpone-problem =
    { $problem ->
        [empty] Escolha um dia ou clique em um dos botões.
        [past] Esse dia já passou. Escolha um que ainda esteja por vir.
       *[too-late] A linha antiga termina antes desse dia. Escolha um dia anterior.
    }
rename-title = Nome e nota
rename-name = O nome que você dá
rename-note = Nota
role-title = Para que este site usa o número?
merge-title = Mostrar { $site } como parte de outro site
merge-into = O outro site da sua lista
merge-unknown = Não há nenhum site chamado “{ $typed }” na sua lista. Escolha uma das sugestões.
reason-title = Mantido de propósito
reason-label = Por quê? (opcional)
action-why = Por quê?
moved =
    { $action ->
        [confirm] { $site }: entrou nos seus pendentes.
        [changed] { $site }: marcado como trocado.
        [keep] { $site }: mantido de propósito.
        [delete] { $site }: fora da lista.
        [reopen] { $site }: pendente de novo.
       *[dismiss] { $site }: não é seu.
    }
undone = { $site }: desfeito.
pinned-toast =
    { $pinned ->
        [yes] { $site }: em primeiro.
       *[no] { $site }: de volta ao seu lugar.
    }
postponed-toast = { $site }: adiado até { $day }.
brought-back-toast = { $site }: de volta aos pendentes.
edited-toast = { $site }: salvo.
account-toast =
    { $named ->
        [yes] { $site }: conta { $account }.
       *[no] { $site }: nenhuma conta informada.
    }
role-toast =
    { $role ->
        [sign-in] { $site }: usado para login.
        [two-step] { $site }: usado para a verificação em duas etapas.
        [recovery] { $site }: usado para recuperar a conta.
        [payment] { $site }: usado para pagamento.
        [contact] { $site }: usado para falar com você.
       *[unknown] { $site }: uso não definido.
    }
reason-toast = { $site }: motivo salvo.
merged-toast = { $from } agora aparece como parte de { $into }.
split-toast = { $site } aparece separado de novo.

## Why

harm =
    { $harm ->
        [root] Entre os primeiros: quem recebe os códigos desta conta pode redefinir muitas outras.
        [money] Entre os primeiros: daqui dá para movimentar ou gastar dinheiro.
        [sign-in] Antes da verificação em duas etapas: um código para este número já basta para entrar.
        [second-step] Depois dos logins: este número ajuda a entrar, junto com uma senha ou um e-mail.
        [unclear] Depois do que já se sabe: não está claro para que o número serve aqui.
       *[contact] Por último: o número só serve para falar com você e não abre nada.
    }
why-pinned = Em primeiro: foi você que colocou.
why-postponed = No fim: você adiou até { $day }.
why-over = A linha deste número terminou em { $day }.
why-due = A linha deste número termina em { $day }; o que termina antes vem primeiro.
page-kind =
    { $kind ->
        [sign-in] Visto em uma página de login.
        [sign-up] Visto em uma página de criação de conta.
        [verification] Visto em uma página que pede um código enviado.
        [account] Visto em uma página de conta.
        [security] Visto em uma página de configurações de segurança.
        [checkout] Visto em uma página de finalização de compra.
       *[other] Visto em uma página de outro tipo.
    }
reason =
    { $code ->
        [full-number] Todos os dígitos do seu número estavam lá.
        [mask] Os dígitos que aparecem batem com o seu.
        [ambiguous] Os dígitos que aparecem combinam também com outro número seu.
        [place-text] Está no texto da página.
        [place-field] Está em um campo da página.
        [place-typed] Você o digitou ali e enviou o formulário.
        [shape] Está escrito do jeito que se escrevem números de telefone.
        [user-name] Era o nome com que você entrou.
        [sample] O exemplo no campo é um número de telefone.
        [split] Está dividido em várias caixas que formam um número só.
        [beside] Ao lado há uma escolha de código de país.
        [options] É escolhido em uma lista de códigos de país.
        [budget] A página é muito longa, por isso não foi lida inteira.
        [login-user-name] É o nome de usuário do login salvo.
        [login-email] Está no e-mail do login salvo.
        [login-note] Está na nota do login salvo.
        [login-field] Está em um campo que você adicionou ao login salvo.
        [login-phone] É o telefone guardado no login salvo.
        [login-title] Está no nome do login salvo.
        [login-identity] É o telefone dos dados pessoais que seu gerenciador de senhas preenche.
        [login-without-number] O login salvo não mostra seu número.
        [within-word] Há outras letras ou dígitos logo ao lado.
        [code-message] Um código foi enviado ao seu número.
        [account-alert] Um alerta sobre sua conta foi enviado ao seu número.
        [service-notice] Um aviso foi enviado ao seu número.
        [named-by-host] A própria mensagem diz para qual site é o código.
        [named-by-signature] A mensagem traz o nome dele na assinatura.
        [named-by-wording] A mensagem cita o nome dele.
        [named-by-sender] O remetente é conhecido.
        [official-reply] Uma resposta oficial cita o nome dele.
        [found-history] Você o visita, segundo o histórico do seu navegador.
        [service-uses-phone] Seu número não foi visto ali, mas se sabe que este serviço usa um.
       *[other] Uma regra do Unbind indicou isso ({ $code }).
    }
reason-with-detail =
    { $code ->
        [mask]
            { $detail ->
                [one] Aparece { $detail } dígito, e ele bate com o seu.
               *[other] Aparecem { $detail } dígitos, e eles batem com o seu.
            }
        [ambiguous] Os dígitos que aparecem combinam também com outro número seu.
        [autocomplete] O próprio campo declara o que espera: “{ $detail }”.
        [type] O campo é feito para números de telefone.
        [inputmode] O campo pede o teclado de telefone.
        [label] O rótulo diz “{ $detail }”.
        [aria] A descrição para leitores de tela diz “{ $detail }”.
        [placeholder] A dica dentro do campo diz “{ $detail }”.
        [near] O texto em volta diz “{ $detail }”.
        [title] A dica que surge ao passar o mouse diz “{ $detail }”.
        [name] O nome interno contém “{ $detail }”.
        [sentence] A frase em que está diz “{ $detail }”.
        [code-sent] A página diz que um código foi enviado: “{ $detail }”.
        [page-address] O endereço da página menciona “{ $detail }”.
        [page-title] O título da página diz “{ $detail }”.
        [page-heading] Um cabeçalho da página diz “{ $detail }”.
        [code-message] Um código foi enviado ao seu número: “{ $detail }”.
        [account-alert] Um alerta sobre sua conta foi enviado ao seu número: “{ $detail }”.
        [service-notice] Um aviso foi enviado ao seu número: “{ $detail }”.
        [found-logins]
            { $detail ->
                [one] Está em { $detail } login salvo.
               *[other] Está em { $detail } logins salvos.
            }
        [found-messages]
            { $detail ->
                [one] { $detail } mensagem de lá chegou ao seu número.
               *[other] { $detail } mensagens de lá chegaram ao seu número.
            }
        [found-reply] A resposta que você colou cita o nome dele.
        [page-form]
            { $detail ->
                [one-time-code] A página pede um código.
                [password] A página pede uma senha.
               *[other] A página pede “{ $detail }”.
            }
       *[other] Uma regra do Unbind indicou isso: “{ $detail }”.
    }
reason-against = Uma palavra próxima fala de outra coisa: “{ $detail }”.
history-title = Histórico
history =
    { $what ->
        [seen]
            { $source ->
                [page] visto em uma página
                [logins] encontrado nos seus logins salvos
                [messages] encontrado nas suas mensagens
                [reply] encontrado em uma resposta colada
                [history] visitado, segundo o histórico do seu navegador
               *[by-hand] adicionado por você
            }
        [replacement-seen] o site mostrou seu número novo
        [confirm] você disse que é seu
        [changed] você disse que trocou
        [gone] a página deixou de mostrar seu número
        [keep] você escolheu manter
        [dismiss] você disse que não é seu
        [reopen] você devolveu à lista
        [delete] você tirou da lista
        [plan] você mudou quando fazer
       *[edit] você alterou este item
    }
history-undone =
    { $what ->
        [confirm] você disse que é seu e depois desfez
        [changed] você disse que trocou e depois desfez
        [keep] você escolheu manter e depois desfez
        [dismiss] você disse que não é seu e depois desfez
        [reopen] você devolveu à lista e depois desfez
        [delete] você tirou da lista e depois devolveu
        [plan] você mudou quando fazer e depois desfez
       *[edit] você alterou este item e depois desfez
    }

## Full page

navigation = Partes do Unbind
page-title =
    { $part ->
        [list] Sua lista – Unbind
        [safe] Posso cancelar? – Unbind
        [import] Encontrar mais – Unbind
        [take] Exportar – Unbind
        [numbers] Números – Unbind
        [settings] Configurações – Unbind
        [trust] O que o Unbind sabe – Unbind
        [why] Por que números antigos são perigosos – Unbind
       *[welcome] Boas-vindas ao Unbind
    }
part =
    { $part ->
        [list] Lista
        [safe] Posso cancelar?
        [import] Encontrar mais
        [take] Exportar
        [numbers] Números
        [trust] O que o Unbind sabe
        [why] Por que números antigos são perigosos
       *[settings] Configurações
    }

## Finding more

import-title = Encontrar mais
import-lead = A maioria das contas não é visitada nas semanas antes de deixar um número, mas continua nos logins salvos e nas mensagens antigas. Eles são lidos aqui, nesta página, e nada é guardado até você dizer que sim.
import-link = Encontrar mais em logins salvos e mensagens
import-all-paused = Todos os seus números estão em pausa, então nada é procurado. Retome um deles em Números primeiro.
import-drop = Solte um arquivo aqui
import-choose-file = Escolher um arquivo…
import-drop-hint = Logins salvos, um histórico de mensagens ou um backup do Unbind. O Unbind reconhece sozinho o que é.
import-door =
    { $source ->
        [logins] Logins salvos
        [messages] Mensagens
        [reply] Resposta oficial (一证通查)
       *[history] Histórico de navegação
    }
import-door-hint =
    { $source ->
        [logins] Exporte os logins do seu navegador ou gerenciador de senhas para um arquivo e escolha-o nesta página. Senhas, cartões e códigos são descartados sem ser lidos; só se guarda onde seu número é usado, e só se você aceitar.
        [messages] Códigos e avisos dão o nome de todo serviço que já escreveu para o seu número. Escolha nesta página um backup de mensagens ou cole mensagens; o texto delas é descartado assim que é lido.
        [reply] Um serviço oficial informa quantas contas de alguns apps grandes estão cadastradas com um número chinês. Faça a consulta e cole a resposta.
       *[history] O Unbind pode ver quais serviços do catálogo dele você visita e sugerir os que costumam usar um número. Seu navegador pergunta antes; o histórico em si não é guardado, e você pode devolver a permissão em seguida.
    }
import-how =
    { $source ->
        [logins] Como exportar logins salvos
        [messages] Como obter suas mensagens
       *[reply] Como fazer a consulta
    }
import-program =
    { $program ->
        [chrome] Chrome, Brave, Opera
        [edge] Edge
        [firefox] Firefox
        [apple] Safari, Senhas da Apple
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
        [chrome] Abra o gerenciador de senhas nas configurações e depois Configurações › Exportar senhas › Baixar arquivo.
        [edge] Configurações › Senhas › Mais (…) › Exportar senhas.
        [firefox] Abra about:logins e depois o menu (…) › Exportar senhas.
        [apple] Em um Mac, abra o app Senhas e depois Arquivo › Exportar Todos os Itens para Arquivo.
        [bitwarden] Configurações ou Ferramentas › Exportar cofre, como .json ou .csv. Não o tipo criptografado: esse só abre no próprio Bitwarden.
        [one-password] No app para computador: Arquivo › Exportar, como 1PUX ou CSV.
        [lastpass] Opções avançadas › Exportar. Se abrir uma página com texto, salve-a como um arquivo que termine em .csv.
        [dashlane] Configurações › Exportar dados, como CSV. Você pode escolher o arquivo compactado inteiro, com o dos seus dados pessoais.
        [keepass] Banco de dados › Exportar › CSV. O banco de dados em si (.kdbx) é criptografado e não pode ser lido.
        [proton-pass] Configurações › Exportar, como JSON ou CSV, sem criptografia.
        [nordpass] Configurações › Exportar itens, como CSV.
        [roboform] Configurações › Conta e dados › Exportar, como CSV.
       *[enpass] Arquivo › Exportar, como .json ou .csv.
    }
import-wide = Sugerir também serviços que costumam usar um número, mesmo que o login não o mostre
import-how-messages =
    { $phone ->
        [android] Android: um app como o “SMS Backup & Restore” salva todas as mensagens em um só arquivo .xml. Passe-o para este computador; centenas de megabytes não são problema.
        [iphone] iPhone: ele não tem exportação própria. Há programas para computador que salvam as mensagens como .csv; ou copie as que trazem códigos e cole abaixo.
       *[other] Qualquer outro: uma tabela (.csv) ou .json com remetente, texto e data, ou as próprias mensagens, coladas.
    }
import-how-reply =
    { $step ->
        [open] No WeChat, abra 工信微报 › 政务服务 › 一证通查 › 互联网账号, ou procure o miniprograma 一证通查 no Alipay.
        [enter] Digite o número, os seis últimos dígitos do seu documento e o código que você receber.
        [wait] A resposta chega em uma mensagem de 10699000, na hora ou em até 48 horas. Você pode consultar de novo depois de 24 horas.
       *[paste] Copie a mensagem e cole abaixo.
    }
import-reply-limits = Ela diz quantas contas existem, não quais. Abrange dezesseis apps, nenhum banco nem órgão público, e só números no seu nome. Os apps que ela não abrange também podem ter seu número.
import-paste-label =
    { $source ->
        [reply] A resposta
       *[messages] Ou cole as mensagens
    }
import-paste-read = Ler
import-history = Ver no meu histórico
import-history-refused = Seu navegador não deu permissão, então o histórico não foi lido. Você pode procurar o resto pelos outros caminhos.
import-history-held = No momento, o Unbind pode ler seu histórico de navegação.
import-history-give-back = Devolver a permissão
import-history-given-back = Permissão devolvida. O Unbind não pode mais ler seu histórico.

import-reading = Lendo…
import-reading-file = Lendo { $name }…
import-percent = { $percent }%
import-line-title = Qual linha recebeu as mensagens?
import-line-hint = Este telefone tem mais de uma linha. Só as mensagens para o número que você vai deixar dizem algo sobre ele.
import-line = Linha { $line }
import-line-messages =
    { $count ->
        [one] { $count } mensagem
       *[other] { $count } mensagens
    }
import-line-all = Todas
import-line-all-meaning = Se as linhas não estão bem separadas, ou se as duas eram suas
import-reply-title =
    { $count ->
        [one] { $count } serviço citado
       *[other] { $count } serviços citados
    }
import-reply-hint = Corrija o que foi lido errado, tire o que não é um serviço e adicione o que faltou.
import-reply-name = Serviço
import-reply-count =
    { $count ->
        [one] { $count } conta
       *[other] { $count } contas
    }
import-reply-remove = Tirar
import-reply-remove-row = Tirar { $name }
import-reply-add = Adicionar um
import-go-on = Continuar
import-backup-title = { $name } é um backup do Unbind
import-backup-join = Adicionar o conteúdo
import-backup-done = O backup foi lido

import-found =
    { $count ->
        [one] { $count } serviço encontrado
       *[other] { $count } serviços encontrados
    }
import-found-nothing =
    { $known ->
        [0] Nada encontrado para o seu número
       *[other] Nada de novo: sua lista já tem tudo
    }
import-looked-at =
    { $source ->
        [logins]
            { $count ->
                [one] { $count } login foi lido.
               *[other] { $count } logins foram lidos.
            }
        [messages]
            { $count ->
                [one] { $count } mensagem foi lida.
               *[other] { $count } mensagens foram lidas.
            }
        [reply]
            { $count ->
                [one] { $count } serviço foi lido na resposta.
               *[other] { $count } serviços foram lidos na resposta.
            }
       *[history]
            { $count ->
                [one] { $count } serviço que você visita costuma usar um número.
               *[other] { $count } serviços que você visita costumam usar um número.
            }
    }
import-known =
    { $count ->
        [one] { $count } item da sua lista foi encontrado de novo, sem novidades.
       *[other] { $count } itens da sua lista foram encontrados de novo, sem novidades.
    }
import-nothing-means =
    { $source ->
        [logins] Nenhum nome de usuário, nota ou campo contém seu número. Mesmo assim, alguns sites podem tê-lo: tente a busca ampla ou leia suas mensagens.
        [messages] Nenhuma mensagem cita um serviço que tenha enviado um código a você. Eram o telefone e a linha certos?
        [reply] Nenhum dos nomes pôde ser usado. Corrija-os ou adicione os serviços à mão na sua lista.
       *[history] Dos serviços que o Unbind conhece, você só visita os que já estão na sua lista.
    }
import-look-wider = Buscar também onde o número não aparece
import-problems =
    { $count ->
        [one] { $count } linha do arquivo não pôde ser lida. O resto está abaixo.
       *[other] { $count } linhas do arquivo não puderam ser lidas. O resto está abaixo.
    }
import-problem =
    { $code ->
        [too-few-columns]
            { $count ->
                [one] A linha { $rows } do arquivo tem menos colunas que a primeira e ficou de fora.
               *[other] As linhas { $rows } do arquivo têm menos colunas que a primeira e ficaram de fora.
            }
        [too-many-columns]
            { $count ->
                [one] A linha { $rows } do arquivo tem mais colunas que a primeira e ficou de fora.
               *[other] As linhas { $rows } do arquivo têm mais colunas que a primeira e ficaram de fora.
            }
        [quote-not-closed]
            { $count ->
                [one] Na linha { $rows } do arquivo há aspas que abrem e não fecham.
               *[other] Nas linhas { $rows } do arquivo há aspas que abrem e não fecham.
            }
        [cut-short] O arquivo termina no meio da linha { $rows }. Ele foi copiado inteiro?
        [too-many-rows] O arquivo não foi lido a partir da linha { $rows }: ninguém tem tantos logins.
        [date-unknown]
            { $count ->
                [one] A data da linha { $rows } do arquivo não pôde ser lida; o resto da linha, sim.
               *[other] As datas das linhas { $rows } do arquivo não puderam ser lidas; o resto das linhas, sim.
            }
       *[entry-malformed]
            { $count ->
                [one] A linha { $rows } do arquivo não está escrita como as outras e ficou de fora.
               *[other] As linhas { $rows } do arquivo não estão escritas como as outras e ficaram de fora.
            }
    }
import-problem-file =
    { $code ->
        [too-few-columns] Algumas linhas do arquivo têm menos colunas que a primeira e ficaram de fora.
        [too-many-columns] Algumas linhas do arquivo têm mais colunas que a primeira e ficaram de fora.
        [quote-not-closed] Há aspas que abrem e não fecham.
        [cut-short] O arquivo termina no meio. Ele foi copiado inteiro?
        [too-many-rows] Ninguém tem tantos logins ou mensagens; o fim do arquivo não foi lido.
        [date-unknown] Algumas datas não puderam ser lidas.
       *[entry-malformed] Algumas entradas não estão escritas como as outras e ficaram de fora.
    }
import-problems-more =
    { $count ->
        [one] E mais { $count }.
       *[other] E mais { $count }.
    }
import-group =
    { $group ->
        [new] Usam seu número ({ $count })
        [check] Para conferir ({ $count })
        [joined] Já estão na sua lista ({ $count })
       *[said] Você já decidiu ({ $count })
    }
import-group-hint =
    { $group ->
        [new] O que causaria mais dano vem primeiro.
        [check] Seu número não foi visto por inteiro. Marque os que o têm e deixe os outros.
        [joined] Estes itens ficam como estão e passam a saber quando o número foi usado. Se chegou um código depois que você trocou o número, o item volta a ficar pendente.
       *[said] Você disse que não são seus ou os tirou da lista. Só voltam se você marcar.
    }
import-tick-all = Marcar todos
import-untick-all = Desmarcar todos
import-trace =
    { $source ->
        [logins]
            { $where ->
                [login-user-name]
                    { $count ->
                        [one] nome de usuário em { $count } login salvo
                       *[other] nome de usuário em { $count } logins salvos
                    }
                [login-email]
                    { $count ->
                        [one] e-mail em { $count } login salvo
                       *[other] e-mail em { $count } logins salvos
                    }
                [login-note]
                    { $count ->
                        [one] nota em { $count } login salvo
                       *[other] nota em { $count } logins salvos
                    }
               *[other]
                    { $count ->
                        [one] em { $count } login salvo
                       *[other] em { $count } logins salvos
                    }
            }
        [messages]
            { $where ->
                [code-message]
                    { $count ->
                        [one] { $count } mensagem com código
                       *[other] { $count } mensagens com código
                    }
               *[other]
                    { $count ->
                        [one] { $count } mensagem
                       *[other] { $count } mensagens
                    }
            }
        [reply]
            { $count ->
                [one] citado na resposta
               *[other] { $count } contas, segundo a resposta
            }
       *[history]
            { $count ->
                [one] visitado { $count } vez
               *[other] visitado { $count } vezes
            }
    }
import-months = { $from } – { $to }
import-standing =
    { $standing ->
        [open] na sua lista, pendente
        [done] na sua lista, concluído ou mantido
        [dismissed] você disse que não é seu
       *[removed] você tirou da lista
    }
import-accept =
    { $count ->
        [0] Marque o que vai para a sua lista
        [one] Adicionar { $count } à sua lista
       *[other] Adicionar { $count } à sua lista
    }
import-forget = Esquecer tudo isto
import-not-stored = Nada disto foi guardado ainda.
import-done =
    { $added ->
        [0]
            { $joined ->
                [0] Sua lista já tinha tudo
                [one] { $joined } item da sua lista ganhou dados novos
               *[other] { $joined } itens da sua lista ganharam dados novos
            }
        [one]
            { $joined ->
                [0] Um item foi adicionado à sua lista
                [one] Um item foi adicionado à sua lista, e outro ganhou dados novos
               *[other] Um item foi adicionado à sua lista, e outros { $joined } ganharam dados novos
            }
       *[other]
            { $joined ->
                [0] { $added } itens foram adicionados à sua lista
                [one] { $added } itens foram adicionados à sua lista, e outro ganhou dados novos
               *[other] { $added } itens foram adicionados à sua lista, e outros { $joined } ganharam dados novos
            }
    }
import-delete-file =
    { $source ->
        [logins] Apague { $name } agora, também da lixeira: ele contém suas senhas, e quem o abrir pode lê-las.
       *[messages] Apague { $name } agora, se não precisar mais dele: ele contém todas as suas mensagens, e quem o abrir pode lê-las.
    }
import-again = Ler outra coisa
import-undone = Desfeito. Sua lista está como antes.
import-refusal =
    { $code ->
        [empty] Este arquivo está vazio.
        [unknown-format] Isto não são logins salvos nem mensagens que o Unbind possa ler.
        [encrypted] Este arquivo está criptografado.
        [wrong-kind]
            { $format ->
                [pdf] Isto é um documento PDF, não uma exportação de logins ou mensagens.
                [image] Isto é uma imagem, não uma exportação de logins ou mensagens.
                [media] Isto é um áudio ou um vídeo, não uma exportação de logins ou mensagens.
                [office] Isto é um documento de um programa de escritório.
                [archive] Isto é um arquivo compactado de um tipo que não pode ser aberto aqui.
                [program] Isto é um programa, não uma exportação de logins ou mensagens.
                [database] Isto é o banco de dados de um programa, não uma exportação.
                [web-page] Isto é uma página da web, não uma exportação de logins ou mensagens.
               *[other] Isto não é uma exportação de logins ou mensagens.
            }
        [too-large] Este arquivo tem mais de { $limit } MB.
        [archive-too-large] Este arquivo compactado contém muito mais do que uma exportação, por isso não foi aberto.
        [archive-damaged] Este arquivo compactado está danificado ou incompleto.
        [cut-short] O arquivo termina no meio.
       *[other] Seu navegador não conseguiu ler este arquivo.
    }
import-advice =
    { $code ->
        [empty] Exporte de novo e veja se o arquivo novo não tem 0 bytes.
        [encrypted]
            { $format ->
                [one-password] No 1Password, exporte de novo como 1PUX ou CSV, em vez de copiar o cofre.
                [dashlane] No Dashlane, exporte de novo como CSV, não como arquivo seguro.
                [lastpass] No LastPass, exporte de novo como CSV, sem criptografia.
                [zip] Descompacte-o com a senha dele e escolha o arquivo que está dentro.
                [bitwarden] No Bitwarden, exporte de novo e escolha “.json” ou “.csv”, não “.json (Encrypted)”.
                [keepass] Este é o próprio banco de dados do KeePass. Abra-o no KeePass e exporte como CSV.
                [proton-pass] No Proton Pass, exporte de novo sem frase secreta.
                [enpass] No Enpass, exporte como .json ou .csv em vez de fazer um backup.
               *[other] Exporte de novo por esse programa, sem criptografia. O Unbind lê aqui e não guarda nenhuma das senhas.
            }
        [wrong-kind]
            { $format ->
                [office] Abra-o nesse programa e salve a tabela como CSV.
                [archive] Descompacte-o primeiro e escolha o arquivo que está dentro.
                [database] Use a exportação do próprio programa, como CSV ou JSON.
               *[other] Escolha o arquivo criado pelo seu navegador, gerenciador de senhas ou app de backup de mensagens.
            }
        [too-large] Exporte só uma parte: os últimos anos ou uma das linhas do telefone.
        [archive-too-large] Descompacte-o por conta própria e escolha o arquivo que está dentro, se confia nele.
        [archive-damaged] Exporte de novo ou copie mais uma vez.
        [cut-short] Copie ou exporte de novo. Se falta uma parte, pode faltar justamente o serviço que importa.
        [unknown-format] Abaixo está escrito quais exportações são aceitas. Uma tabela precisa de uma primeira linha com o nome das colunas.
       *[other] Escolha-o de novo ou copie-o antes para outra pasta.
    }

## Adding by hand

add-title = Adicionar à mão
add-site = Adicionar à mão: um site, serviço, órgão ou pessoa
role-label = Usado para
add-submit = Adicionar
add-more = Conta e nota
add-account = Qual conta (se você tem várias)
add-this-site = Adicionar este site à mão
add-another-use = Adicionar outro uso à mão
add-this-site-title = Adicionar { $site } à sua lista
added-toast = { $site }: na sua lista.

## Safe to cancel?

safe-title = Posso cancelar a linha?
number-choice = Número
verdict =
    { $answer ->
        [yes] Sim
        [not-yet] Ainda não
       *[cannot-know] Não dá para saber
    }
verdict-retired =
    { $answer ->
        [yes] Tudo o que estava na lista foi feito
        [not-yet] Alguns lugares ainda têm o número antigo
       *[cannot-know] Não deu para confirmar que tudo foi feito
    }
verdict-ground =
    { $ground ->
        [open]
            { $suspected ->
                [0]
                    { $open ->
                        [one] Falta { $open } item.
                       *[other] Faltam { $open } itens.
                    }
               *[other]
                    { $open ->
                        [0]
                            { $suspected ->
                                [one] { $suspected } item espera o seu sim ou não.
                               *[other] { $suspected } itens esperam o seu sim ou não.
                            }
                        [one]
                            { $suspected ->
                                [one] Falta { $open } item, e mais { $suspected } pode ser seu.
                               *[other] Falta { $open } item, e mais { $suspected } podem ser seus.
                            }
                       *[other]
                            { $suspected ->
                                [one] Faltam { $open } itens, e mais { $suspected } pode ser seu.
                               *[other] Faltam { $open } itens, e mais { $suspected } podem ser seus.
                            }
                    }
            }
        [ticked]
            { $ticked ->
                [one] Você marcou { $ticked } item como trocado, mas nenhuma página mostrou a troca ainda.
               *[other] Você marcou { $ticked } itens como trocados, mas nenhuma página mostrou as trocas ainda.
            }
        [left-out] O armazenamento do Unbind está quase cheio e o que é encontrado fica de fora; por isso, sua lista pode estar incompleta. Quando houver espaço, os sites que você visitar de novo serão adicionados.
        [nothing] Nada foi encontrado para este número ainda, e não encontrar nada não prova nada.
       *[done] Tudo na lista apareceu trocado nos sites ou é mantido de propósito. O que nunca foi encontrado não entra na conta.
    }
verdict-lines =
    { $kind ->
        [open] Pendentes ({ $count })
        [suspected] Podem ser seus ({ $count })
       *[ticked] Só marcados ({ $count })
    }
verdict-ticked-hint = Abra estes mais uma vez. Se a página mostrar o número novo, o Unbind anota sozinho.
verdict-rest = Mais { $count } na sua lista
show-in-list = Mostrar
never-seen-title = Não vistos
never-seen-hint = Quase todo mundo tem algum destes, e nenhum foi encontrado. Se você tem um, abra a página da conta ou adicione-o à mão na sua lista.
category =
    { $category ->
        [email] E-mail
        [money] Bancos e pagamentos
        [identity] Identidade e órgãos públicos
        [messaging] Mensagens
        [social] Redes sociais
        [shopping] Lojas
        [travel] Viagens e transporte
        [work] Trabalho e ferramentas
        [telecom] Telefone e internet
        [media] Filmes, música e notícias
        [gaming] Jogos
        [utilities] Luz, água e casa
        [health] Saúde
        [people] Clubes e comunidades
       *[other] Outros serviços
    }

suggestions-title = Muita gente também tem…
suggestions-title-in = { $country }: muita gente também tem…
suggestions-open = Rever o que ainda não está na sua lista
suggestions-loading = Consultando o catálogo…
suggestions-hint = O que você tem vai para a lista; sobre o que não tem, não perguntamos de novo. O resto pode esperar.
suggestions-none = Não há mais nada a perguntar.
suggestions-shown = Mostrando { $shown } de { $all }
suggestion-have = Eu tenho
suggestion-not-mine = Não tenho
not-mine-toast = { $name }: não vamos perguntar de novo.

timeline-title = Datas
timeline-point =
    { $name ->
        [today] Hoje
        [last-day] Último dia da linha antiga
       *[reissue] Um desconhecido pode receber o número
    }
in-days =
    { $when ->
        [ahead]
            { $days ->
                [one] amanhã
               *[other] daqui a { $days } dias
            }
        [today] hoje
       *[over]
            { $days ->
                [one] ontem
               *[other] há { $days } dias
            }
    }
timeline-no-last-day = Sem um último dia não há contagem regressiva.
timeline-set-last-day = Definir o último dia
reissue-label = Primeiro dia em que um desconhecido pode recebê-lo
reissue-problem =
    { $problem ->
        [empty] Escolha um dia ou deixe a estimativa como está.
       *[too-early] Um número não passa adiante antes do último dia. Escolha uma data posterior.
    }
reissue-own = Você definiu este dia.
reissue-no-last-day = Conta a partir do último dia: defina-o primeiro ou digite o que a operadora informou.
reissue-unknown = Não se conhece nenhuma regra para este número. Se a operadora informou uma data, defina-a aqui.
reissue-unknown-in = Não se conhece nenhuma regra para este país: { $country }. Se a operadora informou uma data, defina-a aqui.
reissue-confidence =
    { $confidence ->
        [rule] Estimativa: pelas regras de lá, não antes.
        [practice] Estimativa: é o que dizem as operadoras de lá, não é uma regra.
       *[hearsay] Estimativa de segunda mão, não confirmada.
    }
reissue-source = Fonte: { $source }
reissue-reset = Voltar à estimativa
reissue-clear = Remover este dia
reissue-saved = Salvo.

checklist-title = O que as páginas não mostram
checklist-hint = Balcões, apps, órgãos e pessoas. Adicione o que vale para você e deixe o resto.
checklist-in = { $country }
checklist-everywhere = Em qualquer lugar
checklist-done = Tudo desta lista de conferência já está na sua lista.
checklist-add = Adicionar à lista

advice-title = O que ajuda agora
advice =
    { $advice ->
        [order] Comece do topo. Primeiro o que abre outras contas, depois o dinheiro e depois o que você usa para entrar.
        [sign-in-again] Depois de cada troca, saia e entre de novo uma vez, para ver o código chegar ao número novo.
        [passkey] Se um site oferece chave de acesso ou app autenticador, prefira isso ao número novo. Isso ninguém pode herdar.
        [both] Mantenha as duas linhas por algumas semanas depois da última troca. Alguns sites continuam enviando ao número antigo por um tempo.
        [look] Abra mais uma vez a página da conta de cada site marcado.
        [arrivals] Observe o que ainda chega na linha antiga. Cada código ou aviso vem de um serviço que talvez não esteja nesta lista.
        [sim-out] Tire o chip antigo do aparelho duas semanas antes de cancelar. O que falhar nesse tempo foi esquecido, e a linha ainda é sua.
        [cancel] Depois cancele com a operadora e peça a data do último dia por escrito.
       *[after] Fique de olho no e-mail para logins e senhas novas que você não pediu, e troque o que ainda falta pelos outros caminhos abaixo.
    }
dead-title = Se o chip antigo já não funciona
dead =
    { $step ->
        [carrier] Peça à operadora a segunda via do chip com o mesmo número. Enquanto a linha não for cancelada, dá para conseguir em uma loja com seu documento.
        [bank] Vá à agência do banco com documento e cartão e peça para trocar todos os números seus que eles têm, inclusive o que recebe códigos.
        [mail] Em outros sites, escolha “tentar de outro jeito” quando pedirem um código: um e-mail de recuperação, um código de backup, um app autenticador ou um aparelho ainda conectado.
       *[support] Se nada mais funcionar, escreva ao suporte do site pelo e-mail que ele conhece. Comece pelas contas do topo da lista, pois pode levar dias.
    }
carrier-title = O que a operadora faz quando você cancela
carrier =
    { $step ->
        [stops] A linha para no dia combinado e, a partir daí, nenhum código chega.
        [rests] O número descansa por um tempo. Depois pode ser vendido a outra pessoa, que recebe tudo o que ainda for enviado a ele.
        [china] Algumas operadoras oferecem liberar cadastros no cancelamento e têm um serviço para o próximo titular. Nenhum dos dois substitui esta lista.
       *[takes-along] O que depende do contrato acaba com ele: créditos, pontos, o e-mail da própria operadora e pagamentos na conta do telefone.
    }

farewell-title = { $number } foi desativado
farewell-ended = A linha terminou em { $day }. Veja como ficou a lista.
farewell-count =
    { $state ->
        [verified] Trocados e vistos no site: { $count }
        [changed] Marcados por você, não vistos no site: { $count }
        [kept] Mantidos de propósito: { $count }
        [to-do] Ainda com o número antigo: { $count }
       *[suspected] Sem resposta, podem ser seus: { $count }
    }
farewell-watch = Não se sabe quando um desconhecido pode receber o número. Fique de olho em logins que não foram seus.
farewell-watch-from = A partir de { $day }, um desconhecido pode ter o número. O que ainda o usa deve ser trocado antes, e logins que não foram seus são um alerta.
farewell-notice = A linha de { $number } terminou.
farewell-look = Ver como ficou
erase-number-title = Apagar { $number }
erase-number-meaning = Remove este número e toda a lista dele deste navegador. Seus outros números ficam.
erase-number-begin = Apagar este número…
erase-number-copy = Isto não pode ser desfeito. Faça antes uma última cópia, caso queira consultar algo depois.
erase-number-confirm = Apagar para sempre
number-erased = { $number } e a lista dele foram apagados.

## Take along

take-lead = Sua lista no papel, em arquivos para outros programas ou inteira como backup. Tudo é gerado no seu navegador.
print-title = No papel
print-hint = A versão grande tem letras grandes e o passo a passo, para quem segue a lista sem computador.
print = Imprimir
print-large = Imprimir grande, com passos
files-title = Em arquivo
export-markdown = Salvar como Markdown
export-markdown-hint = A lista com caixas para marcar, para notas e editores de texto.
export-csv = Salvar como tabela
export-csv-hint = CSV para planilhas, uma linha da tabela para cada item.
export-calendar = Salvar datas
export-calendar-hint = Para sua agenda: o último dia, com lembretes, e o dia a partir do qual um desconhecido pode receber o número.
calendar-empty = Ainda não há data. Defina o último dia em Números primeiro.
calendar-summary =
    { $name ->
        [last-day] Último dia de { $number }
       *[reissue] { $number } pode passar para um desconhecido
    }
calendar-description =
    { $name ->
        [last-day]
            { $open ->
                [0] Nada estava pendente quando isto foi salvo. Abra o Unbind antes de cancelar.
                [one] { $open } item estava pendente quando isto foi salvo. Depois deste dia a linha antiga não recebe códigos.
               *[other] { $open } itens estavam pendentes quando isto foi salvo. Depois deste dia a linha antiga não recebe códigos.
            }
       *[reissue] A primeira data conhecida. Quem tiver o número a partir daí recebe o que ainda for enviado a ele.
    }
file-saved = Salvo como { $name }.
backup-title = Backup
backup-hint = Tudo em um arquivo: números, lista, histórico e configurações. Guarde onde só você possa ler.
backup-passphrase = Frase secreta para o arquivo (opcional)
backup-passphrase-hint = Com uma frase secreta, ninguém lê o arquivo sem ela, nem você: não há como recuperá-la.
export-backup = Salvar backup
restore-passphrase = Frase secreta deste backup
restore-open = Abrir e restaurar
restore-label = Restaurar de um backup
restore-hint = O que está no arquivo é somado ao que já está aqui. Nada é sobrescrito.
restoring = Lendo o backup…
restored-nothing-new = O backup foi lido. Não trouxe nenhum número nem item que já não estivesse aqui.
restored =
    { $numbers ->
        [0]
            { $bindings ->
                [one] { $bindings } item adicionado.
               *[other] { $bindings } itens adicionados.
            }
        [one]
            { $bindings ->
                [0] { $numbers } número adicionado.
                [one] { $numbers } número e { $bindings } item adicionados.
               *[other] { $numbers } número e { $bindings } itens adicionados.
            }
       *[other]
            { $bindings ->
                [0] { $numbers } números adicionados.
                [one] { $numbers } números e { $bindings } item adicionados.
               *[other] { $numbers } números e { $bindings } itens adicionados.
            }
    }
restored-unreadable =
    { $count ->
        [one] { $count } parte do arquivo não pôde ser lida e ficou de fora. Guarde o arquivo.
       *[other] { $count } partes do arquivo não puderam ser lidas e ficaram de fora. Guarde o arquivo.
    }

report-title = Para deixar o número { $number }
report-fact =
    { $fact ->
        [replacement] Número novo
        [last-day] Último dia da linha antiga
        [reissue] Um desconhecido pode recebê-lo a partir de
        [progress] Andamento
        [safe] Posso cancelar a linha?
       *[written] Data desta lista
    }
report-section =
    { $state ->
        [to-do] Pendentes ({ $count })
        [suspected] Podem ser seus ({ $count })
        [changed] Marcados, não vistos no site ({ $count })
        [verified] Trocados e vistos no site ({ $count })
       *[kept] Mantidos de propósito ({ $count })
    }
report-hint =
    { $state ->
        [to-do] O que causaria mais dano vem primeiro.
        [suspected] Só aparecia uma parte de um número. Veja se é o seu.
        [changed] Abra estes mais uma vez antes de cancelar.
       *[other] { "" }
    }
report-doubt =
    { $kind ->
        [well-known] muitos sites não têm esta página
       *[other] o endereço pode estar desatualizado
    }
report-checklist = As páginas não mostram isto. Risque o que não vale para você.
report-ticked = feito:
report-steps-title = Para cada item
report-step =
    { $step ->
        [open] Abra o site ou o app e entre na sua conta. O telefone antigo precisa estar à mão.
        [find] Siga os menus impressos junto do item. Se não houver, procure “Conta”, “Segurança” ou “Meus dados” e, ali, o número de telefone.
        [change] Coloque o número novo. Pode ser enviado um código para o telefone antigo e outro para o novo.
        [test] Saia e entre de novo. O código deve chegar ao telefone novo.
       *[tick] Marque a caixa e passe para o próximo item.
    }
report-step-change-to = Coloque { $number }. Pode ser enviado um código para o telefone antigo e outro para o novo.
column =
    { $column ->
        [name] Nome
        [site] Site
        [role] Usado para
        [account] Conta
        [state] Situação
        [certainty] Certeza
        [postponed] Adiado até
        [note] Nota
        [reason] Motivo para manter
        [address] Endereço
        [change-at] Onde trocar
        [first-seen] Visto pela primeira vez
        [last-seen] Visto pela última vez
        [number] Número antigo
        [replacement] Número novo
       *[last-day] Último dia
    }

## The checklist

checklist-cn-bank-reserved = Cartões bancários: número cadastrado (预留手机号)
checklist-cn-bank-reserved-do = Os apps de pagamento conferem esse número. Troque no app do banco ou na agência, cartão por cartão.
checklist-cn-bank-notices = Banco: número para códigos e avisos
checklist-cn-bank-notices-do = O internet banking guarda um número próprio, além do cadastrado no cartão. Peça para trocar os dois.
checklist-cn-social-insurance = Seguridade social (社保)
checklist-cn-social-insurance-do = Troque o número no app do cartão eletrônico de seguridade social ou no balcão de atendimento.
checklist-cn-housing-fund = Fundo habitacional (公积金)
checklist-cn-housing-fund-do = Troque no app do fundo da sua cidade ou no balcão, com seu documento.
checklist-cn-tax = Impostos (个人所得税)
checklist-cn-tax-do = No app de impostos, em 个人中心 › 安全中心. Troque antes o número no seu banco: o app pode conferi-lo pelo cartão.
checklist-cn-health-insurance = Seguro de saúde (医保)
checklist-cn-health-insurance-do = No app do seguro de saúde e nos hospitais onde você marca consulta com seu número de telefone.
checklist-cn-railway = Trens (12306)
checklist-cn-railway-do = Enquanto a linha antiga funciona, troque no app. Sem ela, na bilheteria com seu documento.
checklist-cn-academic = Registros acadêmicos: CHSI (学信网)
checklist-cn-academic-do = Na sua conta, nos dados de contato. Pouca gente se lembra até precisar de um certificado.
checklist-cn-carrier-renewal = Serviço da operadora para liberar cadastros
checklist-cn-carrier-renewal-do = Pergunte à operadora o que ela libera quando você cancela. Isso cobre alguns apps, não todos.
checklist-us-credit-bureaus = Birôs de crédito
checklist-us-credit-bureaus-do = Experian, Equifax e TransUnion têm cada uma uma conta sua; importa ainda mais se seu crédito está congelado.
checklist-us-login-gov = Login.gov
checklist-us-login-gov-do = Primeiro adicione outro método de login, depois remova o número antigo.
checklist-us-irs = Conta do IRS (impostos)
checklist-us-irs-do = Confira o número da conta e o do ID.me, se você entra por ele.
checklist-us-pay-by-phone = Zelle, Cash App e Venmo
checklist-us-pay-by-phone-do = O dinheiro enviado ao número antigo vai para quem estiver com ele. Remova o número ali; não basta adicionar o novo.
checklist-us-health-portal = Portais de pacientes
checklist-us-health-portal-do = Médicos, farmácias e planos de saúde têm cada um seu próprio login.
checklist-gb-tax = HMRC e Government Gateway (impostos)
checklist-gb-tax-do = Troque para onde vão os códigos de acesso, nos dados de login.
checklist-gb-health = NHS e clínica do médico de família (GP)
checklist-gb-health-do = Troque no NHS App e avise a clínica, que guarda um número próprio.
checklist-gb-council = Prefeitura local (council)
checklist-gb-council-do = O imposto municipal (council tax), o estacionamento e o cadastro eleitoral podem ter o número.
checklist-eu-bank-app = App do banco e aprovação de pagamentos
checklist-eu-bank-app-do = O número que recebe as aprovações de compras com cartão costuma ficar separado dos seus dados de contato.
checklist-eu-electronic-id = Identidade eletrônica (por exemplo, Chave Móvel Digital)
checklist-eu-electronic-id-do = Serviços de identidade e portais de impostos podem enviar códigos para ele. Alguns exigem ir a um balcão ou um certificado digital para trocar.
checklist-eu-health-insurer = Serviço público de saúde e seguro de saúde
checklist-eu-health-insurer-do = O app, as consultas e os avisos usam o número que você informou um dia.
checklist-jp-my-number = Portal My Number (マイナポータル)
checklist-jp-my-number-do = O login é feito com o cartão, não com o telefone. Se você informou seu número de telefone em um pedido ou junto com uma conta bancária, troque-o ali.
checklist-jp-carrier-mail = E-mail da operadora (キャリアメール)
checklist-jp-carrier-mail-do = Esse endereço acaba junto com a linha, a menos que você pague à operadora para mantê-lo (メール持ち運び). Troque-o em todo site em que você entra com ele.
checklist-jp-line = LINE
checklist-jp-line-do = Primeiro cadastre um e-mail e uma senha; depois troque o número dentro do app.
checklist-jp-carrier-payment = Pagamento pela operadora
checklist-jp-carrier-payment-do = O que é pago na conta do telefone acaba junto com a linha. Passe as assinaturas para outra forma de pagamento.
checklist-kr-identity-app = Verificação de identidade (PASS)
checklist-kr-identity-app-do = A maioria dos sites verifica você por ela. Configure-a na linha nova, que precisa estar no seu nome, antes que a antiga termine.
checklist-kr-kakao = KakaoTalk
checklist-kr-kakao-do = Troque o número dentro do app antes de cancelar a linha antiga.
checklist-kr-tax = Impostos: Hometax (홈택스)
checklist-kr-tax-do = Troque o número nos seus dados de usuário.
checklist-in-aadhaar = Aadhaar
checklist-in-aadhaar-do = Troque em um centro do Aadhaar ou, onde houver, no app do Aadhaar. Tudo o que pede um código (OTP) do Aadhaar depende dele.
checklist-in-upi = UPI
checklist-in-upi-do = O UPI está ligado ao número que seu banco tem. Troque ali primeiro e depois cadastre-se de novo em cada app do UPI.
checklist-in-tax = Imposto de renda
checklist-in-tax-do = Troque o contato principal no seu perfil do portal de impostos.
checklist-in-provident-fund = Fundo de previdência (EPFO)
checklist-in-provident-fund-do = Troque no portal de membros (UAN) enquanto a linha antiga ainda recebe o código de login.
checklist-br-gov = Conta gov.br
checklist-br-gov-do = Troque o celular nos dados da conta e confira as opções de recuperação. INSS, Receita e outros serviços entram por ela.
checklist-br-pix-key = Chave Pix
checklist-br-pix-key-do = Se o número é uma chave Pix, exclua a chave no app do banco. Senão, o próximo titular pode reivindicá-la e receber o dinheiro enviado a você.
checklist-au-mygov = myGov
checklist-au-mygov-do = Troque para onde vão os códigos ou use uma chave de acesso ou o gerador de códigos.
checklist-au-pay-id = PayID
checklist-au-pay-id-do = Se o número é um PayID, encerre-o no app do banco antes que a linha termine.
checklist-au-medicare = Medicare
checklist-au-medicare-do = Troque os dados de contato no app ou pelo myGov.
checklist-tr-edevlet = e-Devlet
checklist-tr-edevlet-do = Códigos de login e senhas novas chegam a este número. Troque nas preferências de comunicação enquanto a linha antiga funciona e imprima códigos de backup. Sem ela, a troca é feita em uma agência dos correios (PTT) com seu documento.
checklist-tr-health = e-Nabız e médico de família
checklist-tr-health-do = Troque no seu perfil do e-Nabız e avise seu médico de família (aile hekimi), que guarda um número próprio.
checklist-tr-bank-codes = Banco: códigos após a troca de chip
checklist-tr-bank-codes-do = Quando o chip ou o número muda, um banco pode deixar de enviar códigos até você confirmar a troca. Informe o número novo a cada banco antes que a linha antiga termine.
checklist-tr-easy-address = Endereço fácil para transferências (Kolay Adres)
checklist-tr-easy-address-do = Se o número é um endereço desses, exclua-o no app do banco antes que a linha termine e depois adicione o número novo.
checklist-ru-gosuslugi = Gosuslugi (Госуслуги)
checklist-ru-gosuslugi-do = Códigos de login chegam a este número, e com essa conta você também entra em outros sites. Troque no seu perfil enquanto a linha antiga funciona; sem ela, em um centro MFC (МФЦ) com seu passaporte.
checklist-ru-fast-payments = Transferências por número de telefone (СБП)
checklist-ru-fast-payments-do = Cada banco recebe o dinheiro enviado ao número seu que ele tem. Troque em todos os bancos e escolha de novo qual recebe primeiro.
checklist-ae-uae-pass = UAE PASS e Emirates ID
checklist-ae-uae-pass-do = Troque o número no app e também o que a autoridade de identidade (ICP) guarda com seu Emirates ID: é nele que chegam os códigos dos serviços públicos.
checklist-sa-absher = Absher e Nafath
checklist-sa-absher-do = Troque o número no Absher enquanto a linha antiga ainda recebe o código; sem ela, em um quiosque de autoatendimento com sua impressão digital. Depois veja se o Nafath continua funcionando.
checklist-gulf-electronic-id = Identidade eletrônica e apps do governo
checklist-gulf-electronic-id-do = Muitas vezes estão ligados a uma linha no seu nome. Cadastre neles a linha nova antes que a antiga termine.
checklist-gulf-pay-by-phone = Dinheiro enviado ao seu número de telefone
checklist-gulf-pay-by-phone-do = Se o número está ligado a uma conta bancária, para Aani, sarie, Fawran, WAMD ou BenefitPay, remova-o no app antes que a linha termine e depois vincule o novo.
checklist-all-bank = Seu banco
checklist-all-bank-do = Pergunte por todos os números seus que ele tem: para códigos, para compras com cartão e para o atendimento por telefone.
checklist-all-messengers = Apps de mensagem
checklist-all-messengers-do = Use “Mudar número” em cada app enquanto a linha antiga funciona. Assim suas conversas e grupos vão junto.
checklist-all-authenticator = App autenticador e gerenciador de senhas
checklist-all-authenticator-do = Confira o que usam para a recuperação. Imprima novos códigos de backup.
checklist-all-insurers = Seguros e previdência
checklist-all-insurers-do = Você raramente entra ali, então nada aparece por anos.
checklist-all-doctors = Médicos
checklist-all-doctors-do = Avise cada consultório. Consultas e resultados vão para o número que eles têm.
checklist-all-employer = Trabalho
checklist-all-employer-do = O RH, a escala de turnos e a lista de contatos de emergência.
checklist-all-school = Escola e creche
checklist-all-school-do = Ligam quando algo acontece, então precisam conseguir falar com você.
checklist-all-utilities = Luz, água, internet, aluguel
checklist-all-utilities-do = As contas de cliente, a portaria e quem lê o medidor.
checklist-all-family = Família e amigos
checklist-all-family-do = Envie o número novo pela linha antiga, para que saibam que é você.

## Numbers

numbers-lead = Os números que você vai deixar. O Unbind procura só por eles e por mais nada.
number-add = Adicionar um número
number-edit = Editar
number-pause = Pausar
number-resume = Retomar
number-remove = Remover
number-restore = Restaurar
number-paused = Em pausa: nada é procurado
number-paused-toast = Em pausa. Nada é procurado até você retomar.
number-resumed-toast = Retomado.
number-removed-toast = { $number } removido.
number-restored-toast = { $number } voltou, com a lista dele.
number-saved = Salvo.
removed-title = Removidos
removed-hint = Não são mais procurados. As listas deles ficam até você apagar.
number-erase = Apagar para sempre
number-retired = Desativado: a linha terminou
replaced-by = substituído por { $number }
no-replacement = ainda sem número novo
last-day-is = último dia: { $day }
no-last-day = sem último dia definido
number-label =
    { $field ->
        [number] Número de telefone que você vai deixar
       *[replacement] Número novo (pode ficar para depois)
    }
number-hint =
    { $field ->
        [number] Do jeito que você escreve, com DDD, com ou sem o código do país.
       *[replacement] Quando um site mostrar este no lugar do antigo, o Unbind marca para você.
    }
country-label = País
country-none = Não escolhido
country-option = { $name } ({ $code })
read-as = Lemos como { $number }, { $country }.
read-as-nowhere = Lemos como { $number }.
read-as-doubtful = Lemos como { $number }, { $country }. Não conhecemos números assim nesse país; confira os dígitos.
selection-unreadable = O que você selecionou não pôde ser lido como um número de telefone do seu país. Digite-o aqui, com o país.
number-problem =
    { $code ->
        [empty] Digite o número aqui.
        [not-a-number] Isto não pode ser um número de telefone: use dígitos, espaços e um + no começo.
        [country-missing] Escolha o país ou comece com + e o código do país.
        [calling-code-unknown] Nenhum país tem esse código depois do +.
        [too-short] É curto demais para um número desse país. Falta algum dígito?
        [too-long] É longo demais para um número desse país. Há um dígito a mais?
        [wrong-length] Os números desse país têm outro tamanho. Confira os dígitos.
        [duplicate] Você já adicionou este número.
        [same-as-retiring] Este é o número que você vai deixar. Digite o novo ou deixe em branco.
        [gone] Este número não está mais na sua lista.
       *[other] Isto não pode ser usado aqui. Confira os dígitos.
    }
label-label = O nome que você dá (opcional)
last-day-label = Último dia da linha antiga (pode ficar para depois)
last-day-hint = O último dia em que ela ainda pode receber códigos.
last-day-over = Este dia já passou. O número vai contar como desativado.
last-day-problem = Isto não é uma data. Escolha um dia ou deixe em branco.
save = Salvar
cancel = Cancelar

## What is watched

watch-title = O que o Unbind monitora
watch-lead = A leitura acontece no seu navegador e nada é enviado a lugar nenhum. Você pode mudar isto quando quiser.
watch-mode =
    { $mode ->
        [all] Todos os sites
        [chosen] Só os sites que eu escolher
       *[click] Só quando eu clicar
    }
watch-mode-meaning =
    { $mode ->
        [all] É a opção que mais encontra. Seu navegador vai pedir para deixar o Unbind ler todos os sites que você visita; ele procura números de telefone e guarda só os seus.
        [chosen] Você adiciona um site de cada vez pelo botão do Unbind. Seu navegador pergunta por cada um.
       *[click] O Unbind lê uma página quando você abre o botão dele ali, e em nenhum outro momento. Seu navegador não pergunta nada.
    }
watch-mode-changed = Alterado. Vale a partir de agora.
permission-refused = Seu navegador não deu permissão, então nada é lido. Escolha de novo: as outras duas opções precisam de menos.
access-state =
    { $granted ->
        [yes]
            { $mode ->
                [all] Seu navegador deixa o Unbind ler todos os sites.
                [chosen] Seu navegador deixa o Unbind ler os sites que você escolheu.
               *[click] O Unbind não precisa de permissão para isto.
            }
       *[no] Seu navegador não dá toda a permissão que isto exige.
    }
chosen-sites = Sites que você escolheu ({ $count })
chosen-sites-hint = Para adicionar um, abra o site e clique em “Monitorar este site” no botão do Unbind.
site-remove = Remover
site-unwatched = { $site } não é mais lido.

## Welcome

welcome-title = Deixe um número de telefone com segurança
welcome-lead = Números que são deixados passam para desconhecidos, e com eles os códigos de acesso que ainda chegam. O Unbind encontra os sites que ainda usam o seu.
steps = Configuração
step =
    { $step ->
        [number] Número
        [replacement] Número novo
       *[watch] Monitorar
    }
step-title =
    { $step ->
        [number] Qual número você vai deixar?
        [replacement] Qual é o número novo, e quando o antigo termina?
        [watch] O que o Unbind pode ler?
       *[done] Tudo pronto
    }
number-stays = Seu número fica neste navegador. Ele nunca é enviado a lugar nenhum nem colocado em uma página.
next = Avançar
skip = Pular por enquanto
back = Voltar
done-watching =
    { $count ->
        [one]
            { $mode ->
                [all] O Unbind procura { $number } em todos os sites que você visita.
                [chosen] O Unbind procura { $number } nos sites que você escolher.
               *[click] O Unbind procura { $number } quando você clica no botão dele.
            }
       *[other]
            { $mode ->
                [all] O Unbind procura seus { $count } números em todos os sites que você visita.
                [chosen] O Unbind procura seus { $count } números nos sites que você escolher.
               *[click] O Unbind procura seus { $count } números quando você clica no botão dele.
            }
    }
done-browse =
    { $mode ->
        [all] Navegue normalmente. Ao fazer login e abrir páginas de conta, sua lista se preenche sozinha.
        [chosen] Abra um site, clique no botão do Unbind na barra de ferramentas e clique em “Monitorar este site”.
       *[click] Em uma página de conta ou de segurança, clique no botão do Unbind na barra de ferramentas para lê-la.
    }
done-button = O botão do Unbind fica na barra de ferramentas do navegador, talvez atrás da peça de quebra-cabeça. Fixe-o para ver quanto foi encontrado em cada site.
done-change = Troque o número em cada site da sua lista enquanto a linha antiga ainda recebe códigos.
done-list = Abrir sua lista
done-numbers = Adicionar outro número
done-back = Mudar o que é monitorado

## Settings

reminders-title = Lembretes
reminders-switch = Lembrar antes do último dia
reminders-hint = Seu navegador mostra os lembretes enquanto houver algo pendente. Os que foram perdidos aparecem na próxima vez que ele abrir.
reminders-days = Quantos dias antes
reminders-day =
    { $days ->
        [0] no próprio dia
        [one] { $days } dia
       *[other] { $days } dias
    }
reminders-no-days = Nenhum dia foi escolhido, então nada será mostrado. Escolha pelo menos um.
quiet-from = Silêncio a partir de
quiet-until = Silêncio até
quiet-hint = Nada é mostrado entre esses horários. Coloque os dois iguais para não ter silêncio.
sync-title = Nos seus outros dispositivos
sync-switch = Manter a lista igual em todos os meus dispositivos
sync-hint = A sincronização do próprio navegador leva a lista: os sites, o que já foi feito e suas notas. De cada número, leva só o código do país e os quatro últimos dígitos; em cada dispositivo, o número precisa ser digitado uma vez.
sync-done = Em dia com seus outros dispositivos desde { $day }.
sync-problem =
    { $problem ->
        [full] Sua lista é maior do que a sincronização do navegador comporta, então nada mais é enviado. Neste dispositivo ela está inteira; use um backup para levá-la a outro.
        [newer] Outro dispositivo tem uma versão mais nova do Unbind. Atualize o Unbind aqui para continuar.
       *[unavailable] No momento, a sincronização do navegador não aceita nada. Veja se você entrou na sua conta do navegador e se a sincronização está ativada; o Unbind tenta de novo sozinho.
    }
sync-unknown = Outro dispositivo guarda uma lista para { $mask }. Digite esse número aqui e as duas listas viram uma só.
sync-add-number = Digitar o número
sync-remove = Remover a cópia da minha conta do navegador
private-title = Janelas anônimas
private-switch = Guardar o que for encontrado em janelas anônimas
private-hint = Com isto desligado, janelas anônimas não deixam rastro aqui. Seu navegador também precisa permitir o Unbind nelas.
keys-title = Teclado
keys-open = Abrir o Unbind
keys-none = não definido
keys-hint = Você pode mudar esses atalhos na página de extensões do navegador.
about-title = O que o Unbind nunca faz
about-what = O Unbind compara os números de telefone das páginas com os seus, dentro do seu navegador, e guarda a lista aqui.
never-network = Nunca usa a rede: nem conta, nem estatísticas, nem consultas.
never-probe = Nunca testa seu número em um site para ver se existe uma conta.
never-inside = Nunca coloca nada em uma página, e nenhuma página consegue descobrir seu número por ele.
never-secrets = Nunca guarda senhas, códigos nem mensagens.
erase-title = Apagar tudo
erase-meaning = Remove números, lista, histórico e configurações deste navegador, e a cópia da lista na sincronização do navegador. Isto não pode ser desfeito.
erase-begin = Apagar tudo…
erase-word = apagar
erase-label = Para confirmar, digite “{ $word }”
erase-wrong = Digite “{ $word }” para confirmar ou cancele.
erase-confirm = Apagar para sempre
erased = Tudo foi apagado.

## What Unbind knows

trust-lead = Tudo o que é guardado, tudo o que é lido e como acabar com uma coisa ou outra.
pause-switch = Pausar o Unbind
pause-hint = Enquanto ele está em pausa, nenhuma página é lida. Sua lista fica, e os lembretes continuam chegando.
paused-notice = O Unbind está em pausa: nenhuma página é lida.
looks-for =
    { $count ->
        [0] Não há nenhum número a procurar.
       *[other] Ele procura { $numbers } e mais nada.
    }
last-read-none = Nenhuma página foi lida desde que o navegador foi aberto.
last-read =
    { $kept ->
        [yes] Última leitura: uma página de { $site }, { $when }. O que diz respeito ao seu número está na sua lista.
       *[no] Última leitura: uma página de { $site }, { $when }. Nada dela foi guardado.
    }
stored-title = O que é guardado
stored-lead = Fica no armazenamento deste navegador, neste dispositivo, e ali está tão seguro quanto seu perfil do navegador. Se você ativou “Manter a lista igual em todos os meus dispositivos”, a sincronização do navegador também tem a lista, sem os seus números.
stored-sealed = Fica no armazenamento deste navegador, neste dispositivo, protegido com sua frase secreta. Aqui você vê tudo aberto.
stored-nothing = Nada.
stored-part =
    { $kind ->
        [numbers]
            { $count ->
                [one] { $count } número, com nome, número novo e datas
               *[other] { $count } números, com nomes, números novos e datas
            }
        [sites]
            { $count ->
                [one] { $count } site: como ele usa o número, onde e quando isso foi visto e o que você disse dele
               *[other] { $count } sites: como cada um usa o número, onde e quando isso foi visto e o que você disse dele
            }
        [settings] O que você escolheu nas configurações
        [set-aside]
            { $count ->
                [one] { $count } registro que não pôde ser lido
               *[other] { $count } registros que não puderam ser lidos
            }
       *[workings] Anotações do próprio Unbind: um resumo da lista, quais lembretes foram mostrados e até onde seus dispositivos estão em dia
    }
stored-look = Ver tudo
stored-hide = Ocultar de novo
stored-text = Tudo o que é guardado, palavra por palavra
lock-title = Bloqueio com frase secreta
lock-state =
    { $state ->
        [off] Uma frase secreta pode proteger seus números e sua lista neste dispositivo. Sem bloqueio, quem consegue ler seu perfil do navegador consegue lê-los.
       *[on] O bloqueio está ativado: números, lista, histórico e configurações estão protegidos neste dispositivo. O Unbind é bloqueado quando o navegador é fechado e quando você clica em “Bloquear agora”.
    }
lock-cost =
    { $cost ->
        [forgotten] Se você esquecer a frase secreta, seus números e sua lista se perdem: ninguém consegue mais abri-los. Nesse caso, só um backup ajuda.
        [locked] Enquanto ele está bloqueado, nenhuma página é lida, então nada de novo é encontrado, e nenhum lembrete chega.
       *[open] Quem usar este navegador enquanto o Unbind está desbloqueado vê tudo.
    }
lock-backup = Salvar um backup antes
lock-begin = Configurar um bloqueio…
lock-new = Nova frase secreta
lock-again = A mesma frase secreta de novo
lock-save = Ativar o bloqueio
lock-now = Bloquear agora
lock-change = Trocar a frase secreta
lock-off = Desativar o bloqueio
lock-done =
    { $what ->
        [on] O bloqueio está ativado.
        [changed] A frase secreta foi trocada.
       *[off] O bloqueio está desativado.
    }
lock-with-sync =
    { $why ->
        [sync] Há uma cópia da sua lista na sua conta do navegador, e lá nenhum bloqueio a protege. Nas configurações, em “Nos seus outros dispositivos”, desative a sincronização e remova a cópia. Depois você pode configurar um bloqueio.
       *[lock] Enquanto o bloqueio está ativado, a lista não é levada aos seus outros dispositivos: o navegador guardaria essa cópia no disco sem proteção.
    }
permissions-title = O que seu navegador deixa o Unbind fazer
permission =
    { $name ->
        [activeTab] A página aberta na frente
        [alarms] Alarmes
        [contextMenus] Menu de contexto
        [notifications] Notificações
        [scripting] Leitura de páginas
        [sidePanel] Painel lateral
        [storage] Armazenamento
        [history] Histórico de navegação
       *[sites] Sites que você visita
    }
permission-purpose =
    { $name ->
        [activeTab] Para ler a página em que você está quando clica no botão do Unbind.
        [alarms] Para acordar e lembrar você do último dia.
        [contextMenus] Para adicionar um número selecionado, ou o site em que você está, pelo menu de uma página.
        [notifications] Para mostrar esses lembretes.
        [scripting] Para ler páginas onde você permitiu, e em nenhum outro lugar.
        [sidePanel] Para mostrar sua lista ao lado da página.
        [storage] Para guardar seus números e sua lista neste dispositivo e, se você ativar, a lista nos outros.
        [history] Para ver uma vez quais serviços conhecidos você visita. Só é pedida pelo botão que faz isso.
       *[sites] Para ler páginas de conta enquanto você navega. Só é pedida quando você liga o monitoramento, e é devolvida quando você restringe a escolha.
    }
permission-state =
    { $granted ->
        [yes] concedida
       *[no] não concedida
    }

## Why old numbers are dangerous

why-lead = Um número de telefone é emprestado. Quando você o deixa, ele descansa por um tempo e depois vai para outra pessoa.
why-fact =
    { $fact ->
        [handed-on] O tempo de descanso varia: pelo menos 45 dias nos Estados Unidos; 90 dias na Índia e, segundo as operadoras, na China; seis meses na Austrália. Em muitos países não há prazo fixo.
        [receives] A partir daí, o que é enviado ao número chega a um desconhecido: códigos de login, links para criar uma senha nova, ligações do seu banco. Para isso, ninguém precisa invadir nada.
        [studied] Pesquisadores examinaram 259 números que duas operadoras dos Estados Unidos ofereciam a novos clientes. Em 215 deles era possível pelo menos um de três ataques contra antigos titulares, e 171 ainda estavam ligados a contas em seis sites bem conhecidos.
        [many] Só nos Estados Unidos, cerca de 35 milhões de números são desativados por ano.
        [messengers] Apps de mensagem se guiam pelo número. Se um número ficou 45 dias sem uso e outra pessoa o configura, o WhatsApp apaga a conta antiga, e essa pessoa fica no lugar. Para evitar isso, passe sua conta para o número novo antes.
       *[own-care] O cuidado fica com você. Quando a questão chegou à Suprema Corte da Índia, ela deixou ao antigo titular a tarefa de garantir que nada pessoal continue ligado ao número.
    }
why-next-title = O que fazer
why-next = Troque o número em cada site que o tem enquanto a linha antiga ainda recebe códigos. O Unbind encontra esses sites, mantém a lista e avisa quando não falta mais nada.
words-title = Os termos

## What is this?

what-is = O que significa “{ $term }”?
term =
    { $term ->
        [retiring-number] Número que você vai deixar
        [replacement] Número novo
        [last-day] Último dia
        [reissue] Reutilização do número
        [unbound] Desvinculado
        [certainty] Certeza
        [catalogue] Catálogo
        [passphrase] Frase secreta
       *[passkey] Chave de acesso
    }
meaning =
    { $term ->
        [retiring-number] O número que você não vai mais ter. O Unbind o procura nos sites que você usa, até que cada um tenha outro.
        [replacement] O número que você usa daqui em diante. Onde um site o mostra no lugar do antigo, o Unbind anota a troca sozinho.
        [last-day] O último dia em que a linha antiga recebe códigos. A maioria dos sites envia um para ela antes de aceitar um número novo, então troque tudo até lá.
        [reissue] Um número que foi deixado volta a ser vendido depois de um tempo. A partir desse dia, um desconhecido recebe o que ainda for enviado a ele.
        [unbound] Concluído: o site tem outro número, ou você mantém o antigo ali de propósito.
        [to-do] O site tem seu número antigo. Troque-o lá e clique em “Já troquei”.
        [suspected] O site mostra só dois ou três dígitos, e eles batem com o seu. Outros números terminam igual, então olhe e decida.
        [changed] Você diz que trocou. Até que uma página mostre seu número novo, o Unbind confia na sua palavra.
        [verified] O próprio site mostrou: seu número novo está lá, ou o antigo sumiu. Isso é mais certo do que uma marcação sua.
        [kept] Você deixa o número antigo ali, sabendo que ele fica.
        [dismissed] Você disse que o número dali é outro. Ele não é contado, e a pergunta só volta se mais dígitos aparecerem.
        [still-shows] Contava como trocado, mas depois uma página mostrou o número antigo. Por isso está pendente de novo.
        [certainty] Certo: o número inteiro foi visto, ou foi você quem disse. Provável e possível: só uma parte foi vista, ou há outro indício.
        [sign-in] Você entra com o próprio número, ou com um código enviado a ele.
        [two-step] Além da senha, é pedido um código enviado ao número.
        [recovery] Quando a senha é perdida, um código ou link enviado ao número deixa você entrar de novo. E também quem tiver o número nessa hora.
        [payment] Pagamentos são confirmados por um código enviado ao número, ou dinheiro é enviado a ele.
        [contact] O site só liga ou escreve para o número. Ele não abre nada.
        [unknown] Não se sabe o que o site faz com o número. Ele pode abrir a conta, então confira.
        [other-ways] Outros endereços e menus que podem levar aonde o número é trocado. Quando um pode falhar, isso é indicado.
        [catalogue] Os serviços que o Unbind conhece, com os links para as configurações deles. Faz parte da extensão e não é consultado em lugar nenhum.
        [not-yet] Algo na lista ainda tem o número antigo, ou espera sua resposta. Se a linha terminasse agora, um desconhecido poderia receber os códigos.
        [cannot-know] Nada está pendente, mas nenhuma página mostrou as trocas, nada foi encontrado ou a lista pode estar incompleta. O Unbind só diz sim ao que viu.
        [yes] Por tudo o que o Unbind viu, nada mais depende do número antigo. Antes de cancelar, confira o que as páginas não mostram.
        [passphrase] Uma senha sua, de preferência com várias palavras. O que ela protege só pode ser lido por quem a souber.
       *[passkey] Uma chave que seu dispositivo ou gerenciador de senhas guarda, no lugar de uma senha e de um código. Não depende de nenhum número de telefone.
    }
