import type { FinderWords, Inflection } from '../finderWords';

const IRREGULAR: Readonly<Record<string, string>> = {
  dire: 'dit disent disait disaient / disant',
  prédire: 'prédit prédisent / prédisant',
  écrire: 'écrit écrivent écrivait / écrivant',
  reconnaître: 'reconnaît reconnaissent reconnu reconnaissait / reconnaissant',
  admettre: 'admet admettent admis admettait / admettant',
  promettre: 'promet promettent promis / promettant',
  prévenir: 'prévient préviennent prévenu / prévenant',
  soutenir: 'soutient soutiennent soutenu soutenait / soutenant',
  démentir: 'dément démentent démenti démentait / démentant',
  répondre: 'répond répondent répondu répondait / répondant',
  croire: 'croit croient cru croyait / croyant',
  rappeler: 'rappelle rappellent rappelé rappelait / rappelant',
  révéler: 'révèle révèlent révélé révélait / révélant',
  conclure: 'conclut concluent conclu / concluant',
  poursuivre: 'poursuit poursuivent poursuivi poursuivait / poursuivant',
  avertir: 'avertit avertissent averti / avertissant',
};

/** The forms of a French verb that news copy uses: third persons, participles. */
function inflectFrench(lemma: string): readonly Inflection[] {
  const [finite, participle] = (IRREGULAR[lemma] ?? '').split('/').map((list) => list.trim());
  if (finite) {
    const forms = finite.split(' ').map((form) => [form, 'past'] as const);
    return [...forms, [participle as string, 'gerund'], [lemma, 'base']];
  }
  const stem = lemma.slice(0, -2);
  const soft = stem.replace(/c$/, 'ç').replace(/g$/, 'ge');
  return [
    ...['e', 'ent', 'era'].map((ending) => [stem + ending, 'present'] as const),
    ...['ait', 'aient', 'a'].map((ending) => [soft + ending, 'past'] as const),
    ...['é', 'ée', 'és', 'ées'].map((ending) => [stem + ending, 'past'] as const),
    [`${soft}ant`, 'gerund'],
    [lemma, 'base'],
  ];
}

export const frenchFinder: FinderWords = {
  classes: {
    definite: 'le la les l du des au aux',
    indefinite: 'un une autre autres',
    demonstrative: 'ce cet cette ces',
    possessive: 'son sa ses leur leurs mon ma notre nos',
    quantity: 'plusieurs quelques certains certaines tous toutes chaque deux trois quatre cinq',
    subjectSingular: 'il elle on',
    subjectPlural: 'ils elles',
    subjectFirst: 'je j nous',
    subjectSecond: 'vous tu',
    objectPronoun: 'lui me m se s',
    relativePerson: 'qui',
    relative: 'lequel laquelle dont',
    that: 'que qu',
    whether: 'si',
    'question-word': 'comment pourquoi où quoi',
    when: 'quand lorsque',
    because: 'car parce puisque',
    although: 'alors bien tandis',
    'before-after': 'avant après depuis pendant jusqu',
    and: 'et',
    or: 'ou ni',
    but: 'mais',
    to: 'à',
    of: 'de d',
    in: 'dans en',
    on: 'sur',
    by: 'par',
    for: 'pour',
    against: 'contre',
    with: 'avec',
    as: 'comme',
    preposition: 'entre chez sous sans vers',
    be: 'est sont était étaient fut sera seront soit',
    been: 'été étant',
    have: 'a ont avait avaient aura auront ait',
    modal: 'peut peuvent pourrait pourraient doit doivent devrait',
    not: 'ne n pas jamais',
    focus: 'aussi également déjà encore seulement ainsi toutefois y',
    title:
      'm. mme. mme mm. président présidente ministre général juge maire secrétaire directeur directrice chef',
    person:
      'candidat candidate avocat avocate député sénateur journaliste analyste porte-parole responsable',
    people: 'sources autorités experts analystes députés témoins avocats responsables',
    body: 'gouvernement parti police tribunal ministère entreprise compagnie commission comité agence groupe armée parquet',
    document: 'rapport communiqué note document lettre sondage étude texte tweet',
    occasion: 'entretien interview conférence réunion discours',
    time: "aujourd'hui hier demain lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre semaine mois",
  },
  suffixes: [
    ['ment', 'adverb'],
    ['ant', 'gerund'],
    ['tion', 'noun'],
    ['ité', 'noun'],
    ['é', 'pastForm'],
    ['s', 'pluralForm'],
  ],
  clitics: {},
  elisions: 'l d qu n s j m c t jusqu lorsqu puisqu',
  titles: 'm mm mme mlle dr me',
  abbreviations: 'janv févr avr juil sept oct nov déc art etc',
  verbs: `
    dire affirmer ajouter assurer déclarer expliquer indiquer souligner /99886
    annoncer commenter rappeler avertir préciser soutenir répéter dénoncer accuser reconnaître
    admettre confirmer révéler démentir nier estimer critiquer regretter alléguer répondre
    conclure raconter poursuivre marteler lancer confier juger /97774
    demander exiger proposer promettre défendre rejeter condamner croire penser espérer écrire
    /76543
  `,
  inflect: inflectFrench,
  nouns: 'accusation accusations affirmation déclaration dénonciation /4',
  adjectives: '',
  prepositions: "selon /9 d'après /6",
  forces: {
    hedged: 'alléguer',
    accusing: 'accuser dénoncer critiquer condamner',
    denying: 'démentir nier rejeter',
  },
  addressed: 'avertir assurer',
  pronouns: { one: 'il elle lui', many: 'ils elles leur' },
};
