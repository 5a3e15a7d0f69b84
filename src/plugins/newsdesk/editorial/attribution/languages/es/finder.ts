import type { FinderWords } from '../finderWords';
import { inflectSpanish } from './verbs';

export const spanishFinder: FinderWords = {
  classes: {
    adjective: `
      nuevo nueva nuevos nuevas ex primer primera último última alto alta grande gran principal
      principales español española político política nacional internacional general presunto presunta
      actual mismo misma mismos mismas varios propios propio propia
    `,
    verb: `
      tiene tienen hace hacen va van puede pueden debe deben quiere está están había habían sigue
      fue fueron tuvo hizo
    `,
    definite: 'el la los las lo al del',
    indefinite: 'un una unos unas otro otra otros otras',
    demonstrative: 'este esta estos estas ese esa esos esas aquel aquella',
    possessive: 'su sus mi mis nuestro nuestra nuestros nuestras cuyo cuya',
    quantity: `
      algunos algunas varios varias muchos muchas pocos todos todas cada ambos ambas dos tres cuatro
      cinco seis siete ocho nueve diez uno más menos ningún ninguna nadie
    `,
    subjectSingular: 'él ella',
    subjectPlural: 'ellos ellas',
    subjectFirst: 'yo nosotros',
    subjectSecond: 'usted ustedes tú',
    neuter: 'ello',
    objectPronoun: 'le les me nos lo',
    relativePerson: 'quien quienes',
    relative: 'cual cuales',
    that: 'que',
    whether: 'si',
    'question-word': 'cómo qué quién dónde por-qué',
    when: 'cuando mientras',
    because: 'porque pues',
    although: 'aunque',
    'before-after': 'antes después tras hasta desde durante',
    and: 'y e',
    or: 'o u ni',
    but: 'pero sino',
    to: 'a',
    of: 'de',
    in: 'en',
    on: 'sobre',
    by: 'por',
    for: 'para',
    about: 'acerca',
    against: 'contra',
    with: 'con',
    as: 'como',
    preposition: 'entre ante bajo hacia mediante sin según',
    be: 'es son era eran fue fueron será serán está están ha-sido sea sean',
    been: 'sido siendo',
    have: 'ha han había habían haya hayan haber hubo',
    modal: 'puede pueden podría podrían debe deben podrá podrán',
    not: 'no nunca jamás tampoco',
    focus: 'también ya además asimismo todavía aún sólo solo incluso se así luego ayer-mismo',
    title:
      'sr. sra. dr. dra. gral. don doña presidente presidenta ministro ministra general juez alcalde secretario director portavoz líder jefe',
    person:
      'candidato candidata dirigente abogado abogada funcionario diputado senador periodista testigo experto analista titular responsable',
    people:
      'fuentes autoridades dirigentes funcionarios expertos analistas candidatos diputados testigos medios representantes ministros abogados',
    body: 'gobierno partido policía tribunal corte ministerio empresa compañía organización comisión comité consejo asociación agencia grupo ejército fiscalía ayuntamiento',
    document:
      'informe comunicado nota documento carta encuesta sondeo estudio texto sentencia tuit mensaje declaración declaraciones',
    occasion: 'entrevista rueda conferencia reunión discurso declaraciones acto',
    time: 'hoy ayer mañana lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre anoche semana mes año',
    address: 'efe periodistas',
  },
  suffixes: [
    ['mente', 'adverb'],
    ['ando', 'gerund'],
    ['iendo', 'gerund'],
    ['ción', 'noun'],
    ['dad', 'noun'],
    ['ado', 'plain'],
    ['ido', 'plain'],
    ['ó', 'pastForm'],
    ['aron', 'pastForm'],
    ['ieron', 'pastForm'],
    ['s', 'pluralForm'],
  ],
  clitics: {},
  elisions: '',
  titles: 'sr sra dr dra gral d dña lic ing prof',
  abbreviations: 'ene feb mar abr may jun jul ago sep sept oct nov dic ee uu núm pág art etc',
  verbs: `
    decir afirmar añadir asegurar señalar declarar explicar /99886
    informar indicar manifestar precisar agregar subrayar destacar sostener anunciar comentar
    recordar advertir aseverar apuntar recalcar matizar puntualizar reiterar insistir /99775
    denunciar acusar reconocer admitir confirmar revelar desmentir negar considerar criticar
    lamentar alegar argumentar exclamar responder replicar concluir opinar estimar pronosticar
    augurar predecir confesar proclamar expresar sugerir /97774
    pedir exigir reclamar solicitar instar proponer prometer acordar creer pensar esperar
    relatar contar escribir mantener rechazar condenar elogiar defender exponer referir temer
    prever preguntar aclarar divulgar coincidir calificar atribuir /76543
  `,
  inflect: inflectSpanish,
  nouns:
    'acusación acusaciones denuncia denuncias afirmación declaración opinión anuncio advertencia /4',
  adjectives: '',
  prepositions: 'según /9',
  forces: {
    hedged: 'alegar supuestamente presuntamente',
    accusing: 'acusar denunciar criticar condenar acusación acusaciones denuncia denuncias',
    denying: 'desmentir negar rechazar',
  },
  addressed: 'informar preguntar advertir asegurar prometer',
  pronouns: { one: 'él ella le su', many: 'ellos ellas les' },
};
