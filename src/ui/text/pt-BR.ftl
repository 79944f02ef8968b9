# A interface em português do Brasil (você). `{$…}` marca o que é preenchido; vem isolado.
#
# Glossário (o mesmo termo no arquivo todo)
#   retiring number      número que você vai deixar; depois, “número antigo”
#   replacement          número novo
#   last day             último dia (em que a linha antiga ainda recebe códigos)
#   retired              desativado; line ended: a linha terminou
#   re-issue             quando o número passa para um desconhecido
#   cancel the line      cancelar a linha; carrier: operadora; holder: titular
#   binding, line        item (da lista); list: lista; checklist: lista de conferência
#   unbound              desvinculado
#   to do                pendente; suspected: pode ser seu
#   changed (ticked)     marcado por você; verified: trocado, visto no site
#   kept                 mantido de propósito; dismissed: não é meu
#   role                 uso; certainty: certeza (certo, provável, possível)
#   watch                monitorar; read: ler; site: site
#   sign-in              login; two-step: verificação em duas etapas
#   passkey              chave de acesso; authenticator: app autenticador
#   backup code          código de backup; backup (file): backup
#   recovery             recuperação da conta; put off: adiar

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
        [name-missing] Dê um nome primeiro.
        [already-there] Isso já está na sua lista.
        [file-unreadable] Seu navegador não conseguiu ler este arquivo. Escolha-o de novo ou copie-o antes para outra pasta.
        [file-too-large] Este arquivo é grande demais para ser um backup do Unbind. Escolha o arquivo cujo nome termina em .json.
        [storage-full] O armazenamento do navegador está cheio e isto não foi salvo. Libere espaço e tente de novo.
        [unreachable] O Unbind não respondeu. Nada foi alterado; tente de novo.
       *[other] Não deu certo. Nada foi alterado; tente de novo.
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
filter-empty = Nada aqui. Escolha “Tudo” para ver a lista inteira.
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
        [two-step] Códigos de duas etapas
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
role-toast =
    { $role ->
        [sign-in] { $site }: usado para login.
        [two-step] { $site }: usado para códigos de duas etapas.
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
                [logins] encontrado nas suas senhas salvas
                [messages] encontrado nas suas mensagens
                [reply] encontrado em uma resposta colada
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
        [take] Exportar – Unbind
        [numbers] Números – Unbind
        [settings] Configurações – Unbind
       *[welcome] Boas-vindas ao Unbind
    }
part =
    { $part ->
        [list] Lista
        [safe] Posso cancelar?
        [take] Exportar
        [numbers] Números
       *[settings] Configurações
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
       *[cannot-know] Nem tudo foi visto como feito
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
        [nothing] Nada foi encontrado para este número ainda, e não encontrar nada não prova nada.
       *[done] Tudo na lista foi visto como trocado ou é mantido de propósito. O que nunca foi encontrado não entra na conta.
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
        [passkey] Se um site oferece chave de acesso ou app autenticador, prefira isso ao número novo. Ninguém pode herdar.
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
export-backup = Salvar backup
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
checklist-cn-tax-do = No app de impostos, nos seus dados pessoais.
checklist-cn-health-insurance = Seguro de saúde (医保)
checklist-cn-health-insurance-do = No app do seguro de saúde e nos hospitais onde você marca consulta por telefone.
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
checklist-eu-electronic-id-do = Serviços de identidade e portais de impostos enviam códigos para ele. Alguns exigem ir a um balcão para trocar.
checklist-eu-health-insurer = Serviço público de saúde e seguro de saúde
checklist-eu-health-insurer-do = O app, as consultas e os avisos usam o número que você informou um dia.
checklist-jp-my-number = Portal My Number (マイナポータル)
checklist-jp-my-number-do = Troque os dados de contato no portal e, se ele pedir, na prefeitura da sua cidade.
checklist-jp-line = LINE
checklist-jp-line-do = Primeiro cadastre um e-mail e uma senha; depois troque o número dentro do app.
checklist-jp-carrier-payment = Pagamento pela operadora
checklist-jp-carrier-payment-do = O que é pago na conta do telefone acaba junto com a linha. Passe as assinaturas para outra forma de pagamento.
checklist-kr-identity-app = Verificação de identidade (PASS)
checklist-kr-identity-app-do = A maioria dos sites verifica você por ela. Configure-a na linha nova antes que a antiga termine.
checklist-kr-kakao = KakaoTalk
checklist-kr-kakao-do = Troque o número dentro do app enquanto a linha antiga ainda recebe o código.
checklist-kr-tax = Impostos: Hometax (홈택스)
checklist-kr-tax-do = Troque o número nos seus dados de usuário.
checklist-in-aadhaar = Aadhaar
checklist-in-aadhaar-do = O número só pode ser trocado em um centro de cadastramento. Tudo o que pede um código do Aadhaar depende dele.
checklist-in-upi = UPI
checklist-in-upi-do = O número é sua identidade de pagamento. Troque primeiro no banco e depois cadastre de novo cada app.
checklist-in-tax = Imposto de renda
checklist-in-tax-do = Troque o contato principal no seu perfil do portal de impostos.
checklist-in-provident-fund = Fundo de previdência (EPFO)
checklist-in-provident-fund-do = Troque no portal de membros, que envia um código para o número antigo.
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
checklist-all-bank = Seu banco
checklist-all-bank-do = Pergunte por todos os números seus que ele tem: para códigos, para compras com cartão e para o atendimento por telefone.
checklist-all-messengers = Apps de mensagem
checklist-all-messengers-do = Use “Mudar número” em cada app enquanto a linha antiga funciona. Assim suas conversas e grupos vão junto.
checklist-all-authenticator = App autenticador e gerenciador de senhas
checklist-all-authenticator-do = Confira o que usam para a recuperação. Imprima novos códigos de backup.
checklist-all-insurers = Seguros e previdência
checklist-all-insurers-do = Escrevem pouco, então as páginas deles não mostram nada por anos.
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
number-restore = Devolver
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
done-button = O botão do Unbind fica na barra de ferramentas do navegador, talvez atrás da peça de quebra-cabeça. Fixe-o para ver quantos achados há em cada site.
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
private-title = Janelas anônimas
private-switch = Guardar o que for encontrado em janelas anônimas
private-hint = Com isto desligado, janelas anônimas não deixam rastro aqui. Seu navegador também precisa permitir o Unbind nelas.
about-title = O que o Unbind nunca faz
about-what = O Unbind compara os números de telefone das páginas com os seus, dentro do seu navegador, e guarda a lista aqui.
never-network = Nunca usa a rede: nem conta, nem estatísticas, nem consultas.
never-probe = Nunca testa seu número em um site para ver se existe uma conta.
never-inside = Nunca coloca nada em uma página, e nenhuma página consegue descobrir seu número por ele.
never-secrets = Nunca guarda senhas, códigos nem mensagens.
erase-title = Apagar tudo
erase-meaning = Remove números, lista, histórico e configurações deste navegador. Isto não pode ser desfeito.
erase-begin = Apagar tudo…
erase-word = apagar
erase-label = Para confirmar, digite “{ $word }”
erase-wrong = Digite “{ $word }” para confirmar ou cancele.
erase-confirm = Apagar para sempre
erased = Tudo foi apagado.
