import { words, type Language } from './language';
import { portugueseAllegations } from './pt/allegations';
import { portugueseFinder } from './pt/finder';

/** Portuguese of Portugal and of Brazil: where the spelling differs, both are listed. */
export const pt: Language = {
  code: 'pt',
  finder: portugueseFinder,
  allegation: portugueseAllegations,
  sourceNouns: words('fonte'),
  pluralSourceNouns: words('fontes'),
  vagueSourceWords: words(`
    um uma uns umas o a os as algum alguma alguns algumas vários várias diversos diversas diferentes
    múltiplas inúmeras outra outras outro outros
    fonte fontes pessoa pessoas alguém indivíduo indivíduos homem mulher
    funcionário funcionária funcionários funcionárias responsável responsáveis
    anônimo anônima anônimos anônimas anónimo anónima anónimos anónimas identificada identificadas
    identificado identificados confidencial confidenciais
    alto alta altos altas importante importantes
    bem muito melhor informado informada informados informadas colocado colocada colocados colocadas
    posicionada posicionadas relacionada relacionadas confiável confiáveis fidedigna fidedignas
    fiável fiáveis credível credíveis segura seguras autorizada autorizadas competente competentes
    ouvida ouvidas consultada consultadas contactada contactadas contatada contatadas
    próximo próxima próximos próximas ligada ligadas ligado ligados conhecedora conhecedoras
    familiarizada familiarizadas conhecimento ao à aos às do da dos das de em no na com e ou que
    quem é são foi foram sobre por sua seu
    assunto assuntos caso casos situação processo tema temas questão factos fatos matéria
    pediu pediram solicitou solicitaram preferiu preferiram anonimato condição sob não ser
    identificar nome
  `),
  replyAwaited: [
    'não respondeu de imediato',
    'não responderam de imediato',
    'não respondeu imediatamente',
    'não responderam imediatamente',
    'não quis comentar de imediato',
    'ainda não respondeu',
    'ainda não responderam',
    'não respondeu até',
    'não responderam até',
    'não havia respondido',
    'não haviam respondido',
    'não tinha respondido',
    'não tinham respondido',
    'não respondeu ainda',
    'não obteve resposta até',
    'não obteve ainda resposta',
    'ainda não obteve resposta',
    'até ao momento sem resposta',
    'até o momento sem resposta',
    'sem resposta até',
    'aguarda resposta',
    'aguarda uma resposta',
    'aguarda um comentário',
    'aguarda posicionamento',
    'aguarda retorno',
    'aguardando resposta',
    'à espera de resposta',
    'à espera de uma resposta',
    'a aguardar resposta',
    'a aguardar uma resposta',
    'pediu uma resposta',
    'pediu … uma resposta',
    'pediu um comentário',
    'pediu … um comentário',
    'pediu … comentários',
    'pediu esclarecimentos',
    'pediu … esclarecimentos',
    'pediu uma reação',
    'pediu … uma reação',
    'solicitou uma resposta',
    'solicitou … uma resposta',
    'solicitou um comentário',
    'solicitou … um comentário',
    'solicitou posicionamento',
    'solicitou … posicionamento',
    'procurado pela reportagem',
    'procurada pela reportagem',
    'procurados pela reportagem',
    'procuradas pela reportagem',
    'entrou em contato com … para',
    'entrou em contacto com … para',
    'contactou … para obter',
    'questionou … e aguarda',
  ],
  negations: words(`
    não nem nunca jamais tampouco nada ninguém nenhum nenhuma nenhuns nenhumas sem
    negar nega negam negou negaram negado negando desmentir desmente desmentem desmentiu
    desmentiram desmentido desmentida rejeitar rejeita rejeitam rejeitou rejeitaram rejeitado
    recusar recusa recusam recusou recusaram recusado refutou refuta
    falso falsa falsos falsas falsamente mentira
  `),
  hedges: words(`
    alegado alegada alegados alegadas alegadamente suposto suposta supostos supostas supostamente
    presumível presumíveis presumivelmente presumido presumida aparente aparentemente possível
    possíveis possivelmente provável provavelmente talvez poderá poderão poderia poderiam teria
    teriam pode podem
  `),
  numberWords: words(`
    zero dois duas três quatro cinco seis sete oito nove dez onze doze treze quatorze catorze quinze
    dezesseis dezasseis dezessete dezassete dezoito dezenove dezanove vinte trinta quarenta
    cinquenta sessenta setenta oitenta noventa cem cento centos duzentos duzentas trezentos
    trezentas quatrocentos quatrocentas quinhentos quinhentas seiscentos seiscentas setecentos
    setecentas oitocentos oitocentas novecentos novecentas mil milhar milhares milhão milhões bilhão
    bilhões bilião biliões trilhão trilhões dúzia dúzias dezena dezenas centena centenas
    meio meia metade terço terços ambos ambas dobro duplo triplo
    primeiro primeira primeiros primeiras segundo segunda segundos segundas terceiro terceira
    quarto quarta quinto quinta sexto sexta sétimo sétima oitavo oitava nono nona décimo décima
  `),
};
