import type { FinderWords, Inflection } from '../finderWords';

const IRREGULAR: Readonly<Record<string, string>> = {
  dizer: 'diz dizem disse disseram dito dizia',
  fazer: 'faz fazem fez fizeram feito',
  propor: 'propõe propõem propôs propuseram proposto',
  prever: 'prevê preveem previu previram previsto',
  pedir: 'pede pedem pediu pediram pedido',
  desmentir: 'desmente desmentem desmentiu desmentiram desmentido',
};

const ENDINGS: Readonly<Record<string, readonly [string, string, string]>> = {
  ar: ['a am e em ará arão', 'ou aram ado ada ava avam', 'ando'],
  er: ['e em erá erão', 'eu eram ido ida ia iam', 'endo'],
  ir: ['e em irá irão', 'iu iram ido ida ia iam', 'indo'],
};

/** The forms of a Portuguese verb that news copy uses: third persons, participles, gerund. */
function inflectPortuguese(lemma: string): readonly Inflection[] {
  const stem = lemma.slice(0, -2);
  const [present, past, gerund] = ENDINGS[lemma.slice(-2)] ?? ['', '', ''];
  const irregular = IRREGULAR[lemma];
  return [
    ...(
      irregular ??
      past
        .split(' ')
        .map((ending) => stem + ending)
        .join(' ')
    )
      .split(' ')
      .map((form) => [form, 'past'] as const),
    ...(irregular ? [] : present.split(' ').map((ending) => [stem + ending, 'present'] as const)),
    [stem + gerund, 'gerund'],
    [lemma, 'base'],
  ];
}

export const portugueseFinder: FinderWords = {
  classes: {
    definite: 'o a os as do da dos das no na nos nas ao aos à às pelo pela pelos pelas',
    indefinite: 'um uma uns umas outro outra outros outras',
    demonstrative: 'este esta estes estas esse essa esses essas aquele aquela',
    possessive: 'seu sua seus suas meu minha nosso nossa cujo cuja',
    quantity:
      'alguns algumas vários várias muitos muitas todos todas cada ambos dois três quatro cinco',
    subjectSingular: 'ele ela',
    subjectPlural: 'eles elas',
    subjectFirst: 'eu nós',
    subjectSecond: 'você vocês',
    objectPronoun: 'lhe lhes me nos',
    relativePerson: 'quem',
    relative: 'qual quais',
    that: 'que',
    whether: 'se',
    'question-word': 'como onde porquê',
    when: 'quando enquanto',
    because: 'porque pois',
    although: 'embora',
    'before-after': 'antes depois após até desde durante',
    and: 'e',
    or: 'ou nem',
    but: 'mas',
    to: 'a',
    of: 'de',
    in: 'em',
    on: 'sobre',
    by: 'por',
    for: 'para',
    against: 'contra',
    with: 'com',
    preposition: 'entre ante sob sem',
    be: 'é são era eram foi foram será serão está estão seja',
    been: 'sido sendo',
    have: 'tem têm tinha tinham há havia',
    modal: 'pode podem poderia deve devem',
    not: 'não nunca jamais',
    focus: 'também já ainda só apenas além',
    title:
      'sr. sra. dr. dra. presidente ministro ministra general juiz prefeito secretário diretor líder',
    person:
      'candidato candidata advogado deputado senador jornalista analista porta-voz responsável',
    people: 'fontes autoridades especialistas analistas deputados testemunhas advogados',
    body: 'governo partido polícia tribunal ministério empresa companhia comissão comité comitê agência grupo',
    document: 'relatório comunicado nota documento carta sondagem pesquisa estudo texto',
    occasion: 'entrevista conferência reunião discurso',
    time: 'hoje ontem amanhã segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro semana mês ano',
  },
  suffixes: [
    ['mente', 'adverb'],
    ['ando', 'gerund'],
    ['endo', 'gerund'],
    ['indo', 'gerund'],
    ['ção', 'noun'],
    ['dade', 'noun'],
    ['ou', 'pastForm'],
    ['aram', 'pastForm'],
    ['eram', 'pastForm'],
    ['iram', 'pastForm'],
    ['s', 'pluralForm'],
  ],
  clitics: {},
  elisions: '',
  titles: 'sr sra dr dra gen prof eng',
  abbreviations: 'jan fev mar abr mai jun jul ago set out nov dez pág art etc',
  verbs: `
    dizer afirmar acrescentar assegurar salientar declarar explicar informar indicar /99886
    anunciar comentar recordar lembrar advertir alertar sublinhar destacar sustentar reiterar
    denunciar acusar reconhecer admitir confirmar revelar desmentir negar considerar criticar
    lamentar alegar argumentar responder concluir garantir avisar /97774
    pedir exigir propor prometer defender rejeitar condenar prever perguntar contar acreditar
    /76543
  `,
  inflect: inflectPortuguese,
  nouns: 'acusação acusações denúncia denúncias afirmação declaração /4',
  adjectives: '',
  prepositions: 'segundo conforme /9',
  forces: {
    hedged: 'alegar',
    accusing: 'acusar denunciar criticar condenar',
    denying: 'desmentir negar rejeitar',
  },
  addressed: 'informar perguntar avisar garantir',
  pronouns: { one: 'ele ela lhe', many: 'eles elas lhes' },
};
