import type { FinderWords } from '../finderWords';
import { inflectPortuguese } from './verbs';

export const portugueseFinder: FinderWords = {
  classes: {
    adjective: `
      novo nova novos novas primeiro primeira último última alto alta grande grandes principal
      principais político política nacional internacional atual próximo próxima passado passada oficial
      oficiais judicial policial militar público pública privado social económico econômico eleitoral
      presumível suposto suposta local locais federal municipal regional geral ex-
    `,
    noun: `
      caso casos facto fato parte problema assunto lei país guerra paz cidade mundo eleição eleições voto
      dinheiro trabalho plano direito vida tempo lugar forma vez fim processo medida medidas projeto
      situação crise segurança economia mercado preço preços milhões por-cento euros reais dólares
      polícias maioria
    `,
    definite: 'o a os as',
    indefinite: 'um uma uns umas outro outra outros outras',
    demonstrative: 'este esta estes estas esse essa esses essas aquele aquela isto isso aquilo',
    possessive: 'seu sua seus suas meu minha nosso nossa cujo cuja',
    quantity: `
      alguns algumas algum alguma vários várias muitos muitas todos todas cada ambos ambas dois duas
      três quatro cinco seis sete oito nove dez mais menos nenhum nenhuma ninguém nada
    `,
    subjectSingular: 'ele ela',
    subjectPlural: 'eles elas',
    subjectFirst: 'eu nós',
    subjectSecond: 'você vocês',
    reflexive: 'si',
    relativePerson: 'quem',
    relative: 'qual quais',
    that: 'que',
    whether: 'se-acaso',
    'question-word': 'onde porquê quanto quantos',
    when: 'quando enquanto',
    because: 'porque pois',
    although: 'embora apesar',
    'before-after': 'antes depois após desde durante',
    and: 'e',
    or: 'ou nem',
    but: 'mas porém',
    to: 'ao aos à às',
    of: 'de do da dos das deste desta desse dessa',
    in: 'em no na nos nas num numa neste nesta nesse nessa',
    on: 'sobre',
    by: 'por pelo pela pelos pelas',
    for: 'para',
    about: 'acerca',
    against: 'contra',
    with: 'com',
    as: 'como',
    preposition: 'entre ante sob sem até perante mediante',
    be: 'é são era eram foi foram será serão seria ser está estão estava estavam esteve estiveram seja',
    been: 'sido sendo estado',
    have: 'tem têm tinha tinham teve tiveram terá terão teria ter há havia haver',
    modal: `
      pode podem podia poderia poderá deve devem devia deveria deverá vai vão ia iam pôde puderam
    `,
    not: 'não nunca jamais',
    focus: 'também já ainda só apenas além agora sempre assim logo então se lhe lhes me nos-outros',
    title: `
      sr. sra. dr. dra. presidente presidenta vice-presidente ministro ministra general juiz juíza
      prefeito prefeita secretário secretária diretor diretora director directora líder chefe porta-voz
      governador governadora embaixador delegado delegada procurador procuradora deputado deputada
      senador senadora vereador autarca dom dona papa bispo coronel primeiro-ministro
    `,
    person: `
      candidato candidata advogado advogada jornalista analista responsável testemunha especialista
      dirigente treinador treinadora jogador médico médica escritor empresário professor professora
      economista investigador pesquisador fonte funcionário funcionária vizinho vizinha morador homem
      mulher mãe pai filho filha acusado
    `,
    people: `
      fontes autoridades especialistas analistas deputados testemunhas advogados responsáveis dirigentes
      jornalistas médicos investigadores pesquisadores moradores vizinhos trabalhadores sindicatos
      familiares empresários professores polícias bombeiros manifestantes
    `,
    body: `
      governo partido polícia tribunal ministério empresa companhia comissão comité comitê agência grupo
      câmara senado congresso exército sindicato associação organização banco universidade jornal
      revista oposição prefeitura supremo federação clube instituto embaixada defesa acusação
      procuradoria hospital
    `,
    document: `
      relatório relatórios comunicado nota documento carta sondagem pesquisa estudo texto acórdão
      sentença inquérito artigo edital
    `,
    occasion:
      'entrevista entrevistas conferência coletiva reunião discurso sessão debate cerimónia',
    time: `
      hoje ontem amanhã anteontem segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
      sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro
      dezembro semana mês ano tarde manhã noite
    `,
    address: 'lusa reuters jornalistas repórteres imprensa',
  },
  suffixes: [
    ['mente', 'adverb'],
    ['ando', 'gerund'],
    ['endo', 'gerund'],
    ['indo', 'gerund'],
    ['ções', 'noun'],
    ['ção', 'noun'],
    ['dade', 'noun'],
    ['mento', 'noun'],
    ['ência', 'noun'],
    ['ado', 'adjective'],
    ['ada', 'adjective'],
    ['ados', 'adjective'],
    ['adas', 'adjective'],
    ['ido', 'adjective'],
    ['ida', 'adjective'],
    ['ará', 'modal'],
    ['erá', 'modal'],
    ['irá', 'modal'],
    ['arão', 'modal'],
    ['erão', 'modal'],
    ['irão', 'modal'],
    ['ou', 'pastForm'],
    ['aram', 'pastForm'],
    ['eram', 'pastForm'],
    ['iram', 'pastForm'],
    ['ava', 'pastForm'],
    ['eu', 'pastForm'],
    ['iu', 'pastForm'],
    ['ar', 'verb'],
    ['er', 'verb'],
    ['ir', 'verb'],
    ['s', 'pluralForm'],
  ],
  clitics: {},
  elisions: '',
  enclitics: 'se lhe lhes nos me',
  titles: 'sr sra dr dra gen prof eng d cap cel des exmo',
  abbreviations: 'jan fev mar abr mai jun jul ago set out nov dez pág págs art etc av núm nº ltda',
  grammar: {
    shapedInfinitives: true,
    subjectsFollow: true,
    clausesNeedThat: true,
    articlesAreObjects: true,
    contentKeepsPreposition: true,
    contentsRunOn: true,
    judgedByGrade: true,
    thatIsRelative: true,
  },
  verbs: `
    dizer afirmar acrescentar assegurar declarar salientar alegar argumentar sustentar garantir
    frisar ressaltar /98756
    explicar indicar informar sublinhar comentar opinar reiterar esclarecer responder retorquir
    replicar contar relatar /98655
    anunciar recordar lembrar advertir alertar avisar destacar insistir reconhecer admitir
    confessar revelar sugerir insinuar concluir estimar adiantar realçar precisar /97656
    denunciar acusar culpar responsabilizar criticar censurar lamentar condenar repudiar /97777
    negar desmentir rejeitar refutar confirmar /97766
    considerar julgar /97544
    pedir exigir reclamar apelar propor recomendar aconselhar prometer comprometer defender
    queixar /97665
    solicitar decidir concordar acordar /87433
    acreditar crer pensar temer recear esperar confiar supor suspeitar duvidar prever /86343
    querer pretender desejar ameaçar /76322
    perguntar questionar /95444
    elogiar saudar agradecer /95555
    escrever referir gritar /95333
  `,
  otherVerbs: `
    fazer dar ir chegar levar deixar passar ficar parecer seguir encontrar sair voltar tomar viver
    tratar começar procurar entrar trabalhar perder ocorrer receber permitir abrir ganhar morrer
    aceitar apresentar participar cumprir terminar vender comprar votar cair fechar crescer visitar
    assinar atacar aprovar realizar
  `,
  inflect: inflectPortuguese,
  nouns: `
    afirmação convicção advertência acusação acusações suspeita suspeitas promessa opinião conclusão
    alegação recomendação /5
    denúncia denúncias crítica críticas queixa queixas boato boatos declaração anúncio ameaça /4
    comunicado nota resposta pergunta relatório pedido /1
    conta contas proposta prova /0
  `,
  adjectives: 'convencido convencida convencidos /6 certo certa /2',
  prepositions: 'segundo conforme /9',
  phrases: `
    9 de ACORDO com
    9 na OPINIÃO de
    9 na OPINIÃO do
    9 na OPINIÃO da
    9 no ENTENDER de
    9 no ENTENDER do
    9 no ENTENDER da
    9 nas PALAVRAS de
    9 na sua OPINIÃO
    9 em sua OPINIÃO
  `,
  forces: {
    hedged: 'alegar sugerir insinuar suspeitar supor suspeita suspeitas boato boatos alegação',
    accusing: `
      acusar denunciar criticar condenar culpar responsabilizar censurar repudiar queixar
      acusação acusações denúncia denúncias crítica críticas
    `,
    denying: 'desmentir negar rejeitar refutar',
  },
  addressed: 'informar perguntar avisar garantir',
  pronouns: { one: 'ele ela', many: 'eles elas ambos ambas' },
};
